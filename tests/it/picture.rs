//! The picture of a school, from a project to bytes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::BTreeSet;
use std::sync::Arc;

use lijntjes::analysis::{Network, Reading};
use lijntjes::export::figure::{png, svg};
use lijntjes::model::{Appearance, Codes, LayoutKind, PersonId, Project, SizeBy, Style, TieFilter};
use lijntjes::report::{Document, Figure, Part};
use lijntjes::sociogram::{
    LabelOf, LabelSizes, Layout, LayoutRequest, LegendText, PeopleScene, Rect, Sample, Scene, SceneRequest, Viewport, layout, legend,
    place, radii, scene,
};
use proptest::prelude::*;

use super::schools;

/// A project with everything that its picture needs.
struct Drawn {
    net: Network,
    sizes: Vec<Reading>,
    layout: Layout,
    scene: PeopleScene,
    appearance: Appearance,
}

fn draw(project: &Project, kind: LayoutKind, style: Style) -> Drawn {
    let net = Network::new(project, &project.first_spec().unwrap()).unwrap();
    let sizes: Vec<Reading> = (0..net.n()).map(|i| Reading::Value(net.named_by(i).len() as f64)).collect();
    let radii = radii(&sizes, SizeBy::InDegree);
    let layout = layout(&LayoutRequest::new(&net, &schools::by_code(project), kind, &radii));
    let appearance = Appearance::new(style);
    let titles: Vec<String> = net.groups().iter().map(|g| project.group_name(*g).to_owned()).collect();
    let names = |p: PersonId| project.name(p).to_owned();
    let scene = scene(&SceneRequest {
        net: &net,
        layout: &layout,
        appearance,
        sizes: &sizes,
        names: &names,
        group_titles: &titles,
        ring_titles: &[],
        shows_answers: true,
        ties: TieFilter::default(),
        hidden: &BTreeSet::new(),
        colours: None,
        focus: None,
    });
    Drawn { net, sizes, layout, scene, appearance }
}

fn figure(project: &Project, drawn: &Drawn) -> String {
    let entries: Vec<(Vec<Sample>, String)> = legend(&drawn.net, &drawn.scene, drawn.appearance, &drawn.sizes, None)
        .into_iter()
        .map(|entry| {
            let words = match entry.text {
                LegendText::Group { group, count } => {
                    format!("{} ({count})", project.group_name(drawn.net.groups()[group]).to_lowercase())
                }
                LegendText::Role { role, count: 1 } => project.role_name(role).to_owned(),
                LegendText::Role { role, count } => format!("{} ({count})", project.role_name(role)),
                LegendText::Other { count } => format!("zonder groep ({count})"),
                LegendText::Size { least, most, .. } => format!("{least} tot {most} keer genoemd"),
                LegendText::Rings { .. } => "kringen".to_owned(),
                LegendText::Mutual => "noemen elkaar".to_owned(),
                LegendText::OneWay => "één noemt de ander".to_owned(),
                LegendText::NotAnswered => "niet ingevuld".to_owned(),
                LegendText::Response => "ingevuld".to_owned(),
                LegendText::NotAsked => "niet gevraagd".to_owned(),
                other => format!("{other:?}"),
            };
            (entry.samples, words)
        })
        .collect();
    let figure = Figure {
        scene: Scene::People(drawn.scene.clone()),
        style: drawn.appearance.style,
        legend: entries,
        caption: String::new(),
        description: "Een netwerk van 24 mensen.".to_owned(),
    };
    svg(&Document {
        title: "Met wie praat men over instructie in begrijpend lezen?".to_owned(),
        subtitle: "Basisschool De Pragmatiek · oktober 2026 · 24 van de 24 teamleden vulden de vragenlijst in".to_owned(),
        parts: vec![Part::Figure(Box::new(figure))],
        footer: "Gemaakt met Lijntjes. Een lijntje zegt dat iemand een ander noemde op deze vraag, niet hoe goed dat gesprek is."
            .to_owned(),
    })
}

#[test]
fn the_svg_of_the_case_is_as_it_was_seen_to_be_good() {
    let project = schools::pragmatiek();
    let drawn = draw(&project, LayoutKind::Groups, Style::Case);
    insta::assert_snapshot!("pragmatiek_groups", figure(&project, &drawn));
}

#[test]
fn the_svg_of_a_small_network() {
    let project = schools::random(6, 2, 1, 0.9, 0.2, 11);
    let drawn = draw(&project, LayoutKind::Stress, Style::Default);
    insta::assert_snapshot!("small_stress", figure(&project, &drawn));
}

#[test]
fn every_name_of_the_case_has_room_and_no_tie_runs_through_somebody_else() {
    let project = schools::pragmatiek();
    for (kind, style) in [(LayoutKind::Groups, Style::Case), (LayoutKind::Groups, Style::Default), (LayoutKind::Stress, Style::Case)] {
        let drawn = draw(&project, kind, style);
        let view = Viewport::fit(&drawn.scene.bounds, Rect::new(0.0, 0.0, 1100.0, 650.0), 1.5);
        let labels = place(&drawn.scene, &view, LabelSizes::default());
        assert_eq!(labels.iter().filter(|l| matches!(l.of, LabelOf::Person(_))).count(), 24, "{kind:?} {style:?}");
        for line in &drawn.scene.lines {
            for mark in drawn.scene.marks.iter().filter(|m| m.person != line.from && m.person != line.to) {
                let through = line.curve.samples(40).any(|p| mark.shape.contains(mark.at, mark.radius, p));
                assert!(!through, "{kind:?}: {:?}-{:?} runs through {:?}", line.from, line.to, mark.person);
            }
        }
    }
}

#[test]
fn lines_end_at_rims() {
    let drawn = draw(&schools::pragmatiek(), LayoutKind::Groups, Style::Default);
    for line in &drawn.scene.lines {
        for (person, end) in [(line.from, line.curve.start()), (line.to, line.curve.end())] {
            let mark = drawn.scene.marks.iter().find(|m| m.person == person).unwrap();
            let gap = end.distance(mark.at) - mark.shape.reach(mark.radius, end - mark.at);
            assert!((0.0..3.0).contains(&gap), "{gap}");
        }
    }
}

/// The same team with its sheet in another order, ids and all, but each person with the same code.
pub fn turned(project: &Project) -> Project {
    let last = u32::try_from(project.people.len()).unwrap() - 1;
    let flip = |p: PersonId| PersonId(last - p.0);
    let mut turned = project.clone();
    turned.people = Arc::new(project.people.iter().map(|(id, p)| (flip(*id), p.clone())).collect());
    turned.codes = Arc::new(Codes::from_numbers(project.codes.numbers().iter().map(|(id, n)| (flip(*id), *n)).collect()));
    let mut waves = (*project.waves).clone();
    for wave in waves.values_mut() {
        wave.places = std::mem::take(&mut wave.places).into_iter().map(|(id, p)| (flip(id), p)).collect();
        wave.respondence = std::mem::take(&mut wave.respondence).into_iter().map(|((id, q), r)| ((flip(id), q), r)).collect();
        for tie in &mut wave.ties {
            (tie.from, tie.to) = (flip(tie.from), flip(tie.to));
        }
    }
    turned.waves = Arc::new(waves);
    turned
}

#[test]
fn the_order_of_the_sheet_does_not_show() {
    let project = schools::pragmatiek();
    let turned = turned(&project);
    for kind in LayoutKind::ALL {
        let (a, b) = (draw(&project, kind, Style::Case), draw(&turned, kind, Style::Case));
        assert_eq!(figure(&project, &a), figure(&turned, &b));
    }
}

#[test]
fn hostile_names_make_a_well_formed_figure() {
    let hostile =
        ["<script>alert(1)</script>", "A & B \"C\" 'D'", "nul\u{0}bel\u{7}\u{fffe}", "עברית \u{202e}abc", "😀👩‍🏫", "]]>", "  ", "x\ny\tz"];
    let mut names: Vec<String> = hostile.iter().map(|n| (*n).to_owned()).collect();
    names.push("Lang".repeat(75));
    let people: Vec<schools::Someone> =
        names.into_iter().map(|name| schools::Someone { name, groups: vec![0], role: 0, answered: true }).collect();
    let project = schools::project(&people, &["<g> & \u{1}"], &["leraar & <co>"], &[(0, 1), (1, 0), (2, 3), (4, 8)]);
    let drawn = draw(&project, LayoutKind::Groups, Style::Case);
    let svg = figure(&project, &drawn);
    assert!(!svg.contains("<script"));
    assert!(svg.chars().all(|c| c == '\n' || !c.is_control()));
    let image = png(&svg, 1.0).unwrap();
    assert!(image.starts_with(b"\x89PNG"));
}

#[test]
fn pictures_of_nobody_somebody_and_the_untied_can_be_made() {
    for project in [schools::random(0, 2, 0, 0.5, 0.5, 1), schools::random(1, 0, 0, 0.5, 0.5, 1), schools::random(9, 2, 3, 0.0, 0.0, 1)] {
        for kind in LayoutKind::ALL {
            let drawn = draw(&project, kind, Style::Default);
            assert!(drawn.layout.positions.iter().all(|p| p.x.is_finite() && p.y.is_finite()));
            assert!(png(&figure(&project, &drawn), 0.5).is_ok());
        }
    }
}

#[test]
fn a_picture_beyond_bounds_is_refused() {
    let svg =
        figure(&schools::random(2, 1, 0, 1.0, 0.0, 1), &draw(&schools::random(2, 1, 0, 1.0, 0.0, 1), LayoutKind::Groups, Style::Case));
    assert!(png(&svg, 90.0).is_err() && png(&svg, f32::NAN).is_err() && png("<svg", 1.0).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_and_fields_never_overlap(n in 0_usize..45, groups in 0_usize..9, outside in 0_usize..8, thick in 0.0..0.7_f64, zoom in 0.1..3.0_f64, seed in 0_u64..1000) {
        let project = schools::random(n, groups, outside.min(n), thick, 0.02, seed);
        for kind in LayoutKind::ALL {
            let drawn = draw(&project, kind, Style::Default);
            let fields: Vec<Rect> = drawn.layout.fields.iter().flatten().copied().collect();
            for (k, a) in fields.iter().enumerate() {
                prop_assert!(fields[..k].iter().all(|b| !a.overlaps(b)));
            }
            let mut view = Viewport::fit(&drawn.scene.bounds, Rect::new(0.0, 0.0, 900.0, 600.0), 4.0);
            view.px_per_unit = zoom;
            let labels = place(&drawn.scene, &view, LabelSizes::default());
            for (k, a) in labels.iter().enumerate() {
                prop_assert!(labels[..k].iter().all(|b| !a.rect.overlaps(&b.rect)));
                for mark in &drawn.scene.marks {
                    prop_assert!(!a.rect.contains(view.px(mark.at)));
                }
            }
            for (k, a) in drawn.layout.positions.iter().enumerate() {
                prop_assert!(drawn.layout.positions[..k].iter().all(|b| a.distance(*b) > 20.0), "{kind:?}");
            }
        }
    }
}
