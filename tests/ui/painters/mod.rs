//! Screen and paper are one picture: what egui painted is held against the numbers in the written SVG.

mod mesh;
mod svg;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{self, Color32, Pos2, Shape, Vec2};
use egui_kittest::Harness;
use lijntjes::model::{Appearance, Filter, LayoutKind, Project, Style};
use lijntjes::report::{NameView, Naming};
use lijntjes::session::{Answers, FigureFormat, FigureRequest, Picture, PictureRequest, Selection, arranged, figure_bytes, open, picture};
use lijntjes::sociogram::sheet::{Piece, Sheet};
use lijntjes::sociogram::{LabelSizes, Palette, Rect, Viewport};
use lijntjes::text::{Lang, Words};
use lijntjes::ui::canvas::{Canvas, CanvasView};

use mesh::Painted;
use svg::{Element, Mark, Outline};

/// Words on the screen: the middle of their line, their colour, and whether they are turned by a quarter.
type Said = (String, Pos2, Color32, bool);

/// A picture as it was written, and as it was painted at the same scale.
struct Both {
    written: Vec<Element>,
    /// From a place in the file to one on the canvas.
    moved: Vec2,
    painted: Vec<Painted>,
    words: Vec<Said>,
}

fn sample(name: &str) -> Project {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sample_data").join(name);
    open(&[folder.join("lijntjes.csv"), folder.join("mensen.csv")]).unwrap().project
}

fn both(project: &Project, kind: LayoutKind, style: Style) -> Both {
    let answers = Answers::new(project, &project.first_spec().unwrap()).unwrap();
    let appearance = Appearance::new(style);
    let layout = arranged(project, &answers, appearance, kind);
    let naming = Naming::new(project, NameView::With);
    let words = Words::new(Lang::Dutch);
    let request = PictureRequest {
        project,
        answers: &answers,
        layout: &layout,
        appearance,
        filter: &Filter::default(),
        advice: None,
        naming: &naming,
        told: &[],
        words,
        selection: Selection::Nothing,
        dragged: &BTreeMap::new(),
    };
    let figure = FigureRequest { picture: request, findings: &[], format: FigureFormat::Svg };
    let file = String::from_utf8(figure_bytes(&figure).unwrap()).unwrap();
    let picture = Arc::new(picture(&request));
    let written = of_the_picture(svg::elements(&file), &picture);
    let (scale, size) = (scale(&written, &picture), name_size(&written));
    let (painted, said) = on_screen(&picture, &naming, words, scale, size);
    let moved = offset(&written, &painted);
    Both { written, moved, painted, words: said }
}

/// The elements of the picture: those after the heading, as many as there are pieces, and the words placed beside them.
fn of_the_picture(elements: Vec<Element>, picture: &Picture) -> Vec<Element> {
    let rest = elements.into_iter().skip_while(|e| e.name() != "rect").skip(1).skip_while(|e| e.name() == "text");
    rest.take_while(|e| e.name() != "line").filter(|_| !picture.scene.is_empty()).collect()
}

fn still() -> Viewport {
    Viewport { origin: lijntjes::model::Point::default(), px_per_unit: 1.0, viewport: Rect::default() }
}

/// Pixels per unit of the world in the file: how far things are from one another there and in the world.
fn scale(written: &[Element], picture: &Picture) -> f64 {
    let mut places = Vec::new();
    Sheet::new(&picture.scene).pieces(&still(), Palette::paper(picture.appearance.style), &mut |piece| {
        places.push(match piece {
            Piece::Rect { rect, .. } => Some((rect.min.x, rect.min.y)),
            Piece::Circle { at, .. } => Some((at.x, at.y)),
            Piece::Path { .. } | Piece::Polygon { .. } | Piece::Rings { .. } | Piece::Text(_) => None,
        });
    });
    let there = |element: &Element| match element.name() {
        "rect" => Some((f64::from(element.number("x")), f64::from(element.number("y")))),
        "circle" => Some((f64::from(element.number("cx")), f64::from(element.number("cy")))),
        _ => None,
    };
    let pairs: Vec<_> = places.iter().zip(written).filter_map(|(world, element)| Some(((*world)?, there(element)?))).collect();
    let point = |(x, y): (f64, f64)| lijntjes::model::Point::new(x, y);
    let apart = |a: (f64, f64), b: (f64, f64)| point(a).distance(point(b));
    let far = |a: &((f64, f64), (f64, f64)), b: &((f64, f64), (f64, f64))| apart(a.0, b.0);
    let first = pairs[0];
    let last = pairs.iter().max_by(|a, b| far(&first, a).total_cmp(&far(&first, b))).unwrap();
    apart(first.1, last.1) / apart(first.0, last.0)
}

/// Of the words beside people.
fn name_size(written: &[Element]) -> f64 {
    let beside = |e: &&Element| e.get("paint-order").is_some() && e.get("font-weight").is_none();
    written.iter().find(beside).map_or(13.0, |e| f64::from(e.number("font-size")))
}

/// What the canvas paints at this scale when it rests.
fn on_screen(picture: &Arc<Picture>, naming: &Naming, words: Words, scale: f64, name: f64) -> (Vec<Painted>, Vec<Said>) {
    let world = picture.scene.bounds();
    let head = if picture.scene.people().is_some_and(|scene| !scene.fields.is_empty()) { 14.0 } else { 0.0 };
    // What a look at everything leaves free at each side.
    let (width, height) = (world.width().max(1.0) * scale + 20.0, world.height().max(1.0) * scale + 20.0 + head);
    let sizes = LabelSizes { person: name, title: name.max(11.0) + 1.0, widest: name * 12.0 };
    let palette = Palette::paper(picture.appearance.style);
    let (picture, naming) = (Arc::clone(picture), naming.clone());
    let show = move |ui: &mut egui::Ui, canvas: &mut Canvas| {
        let people = |person| naming.full(person).to_owned();
        let selection = Selection::Nothing;
        let view = CanvasView { picture: &picture, palette, naming: &naming, words, people: &people, legend: &[], selection, sizes };
        canvas.show(ui, &view);
    };
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
    let window = Vec2::new(width as f32, height as f32);
    let mut harness = Harness::builder().with_size(window).build_ui_state(
        move |ui: &mut egui::Ui, canvas: &mut Canvas| {
            let area = egui::Rect::from_min_size(Pos2::ZERO, window);
            ui.scope_builder(egui::UiBuilder::new().max_rect(area), |ui| {
                ui.set_clip_rect(area);
                show(ui, canvas);
            });
        },
        Canvas::default(),
    );
    harness.run_steps(6);
    let mut painted = Vec::new();
    let mut said = Vec::new();
    for clipped in &harness.output().shapes {
        match &clipped.shape {
            Shape::Mesh(mesh) => painted.extend(mesh::shapes(mesh)),
            Shape::Text(text) if text.override_text_color.is_none() => {
                let turned = text.angle != 0.0;
                let half = text.galley.size() / 2.0;
                let middle = if turned { text.pos + Vec2::new(half.y, -half.x) } else { text.pos + half };
                said.push((text.galley.text().to_owned(), middle, text.fallback_color, turned));
            }
            _ => {}
        }
    }
    (painted, said)
}

fn least<'a>(points: impl Iterator<Item = &'a Pos2>) -> Pos2 {
    points.fold(Pos2::new(f32::INFINITY, f32::INFINITY), |least, at| least.min(*at))
}

/// How far the canvas stands from the paper.
fn offset(written: &[Element], painted: &[Painted]) -> Vec2 {
    let there: Vec<Pos2> = written
        .iter()
        .flat_map(Element::marks)
        .flat_map(|mark| match mark {
            Mark::Stroke { points, .. } => points,
            Mark::Fill { outline: Outline::Corners(corners), .. } => corners,
            Mark::Fill { outline: Outline::Box { min, .. }, .. } => vec![min],
            Mark::Fill { outline: Outline::Disc { at, radius }, .. } => vec![at - Vec2::splat(radius)],
        })
        .collect();
    let here: Vec<Pos2> = painted
        .iter()
        .flat_map(|shape| match shape {
            Painted::Stroke { points, .. } => points.clone(),
            Painted::Fill { corners, .. } => corners.clone(),
            Painted::Ground => Vec::new(),
        })
        .collect();
    least(here.iter()) - least(there.iter())
}

/// How far places may be apart, in pixels: a file has two decimals, a window whole pixels for words and single floats.
const NEAR: f32 = 0.12;

fn near(a: Pos2, b: Pos2) -> bool {
    a.distance(b) <= NEAR
}

/// A line thinner than a pixel has its width in the 255 steps of its colour.
fn same_width(a: f32, b: f32) -> bool {
    (a - b).abs() <= 0.012 + 0.015 * b
}

fn same_colour(a: Color32, b: Color32, tolerance: u8) -> bool {
    a.to_array().iter().zip(b.to_array()).all(|(a, b)| a.abs_diff(b) <= tolerance)
}

fn same(painted: &Painted, mark: &Mark, moved: Vec2) -> bool {
    match (painted, mark) {
        (Painted::Stroke { points, width, colour, closed }, Mark::Stroke { points: there, width: wide, colour: ink, closed: round }) => {
            // Round a bend an end stands as far along as the bend is long, which is a matter of how finely it is cut.
            let reach = if points.len() > 2 { 2.5 * NEAR } else { NEAR };
            let meets = |a: Pos2, b: Pos2| a.distance(b + moved) <= reach;
            let at_ends = meets(points[0], there[0]) && (*closed || meets(points[points.len() - 1], there[there.len() - 1]));
            let tolerance = if *width < 1.0 { 6 } else { 0 };
            closed == round && at_ends && same_width(*width, *wide) && same_colour(*colour, *ink, tolerance) && along(points, there, moved)
        }
        (Painted::Fill { corners, colour }, Mark::Fill { outline, colour: ink }) => {
            same_colour(*colour, *ink, 0) && outlined(corners, outline, moved)
        }
        _ => false,
    }
}

/// Whether every point lies on the way along others.
fn along(points: &[Pos2], there: &[Pos2], moved: Vec2) -> bool {
    let reach = |p: Pos2, a: Pos2, b: Pos2| {
        let way = b - a;
        let t = if way.length_sq() > 0.0 { ((p - a).dot(way) / way.length_sq()).clamp(0.0, 1.0) } else { 0.0 };
        p.distance(a + way * t)
    };
    let pieces: Vec<(Pos2, Pos2)> = there.iter().zip(there.iter().cycle().skip(1)).map(|(a, b)| (*a + moved, *b + moved)).collect();
    points.iter().all(|p| pieces.iter().any(|(a, b)| reach(*p, *a, *b) <= NEAR))
}

fn outlined(corners: &[Pos2], outline: &Outline, moved: Vec2) -> bool {
    match outline {
        Outline::Corners(there) => corners.len() == there.len() && corners.iter().zip(there).all(|(a, b)| near(*a, *b + moved)),
        Outline::Box { min, max, corner } => {
            let around = egui::Rect::from_points(corners);
            let first = if *corner < 0.5 { *min } else { Pos2::new(min.x + corner, min.y) };
            near(around.min, *min + moved) && near(around.max, *max + moved) && near(corners[0], first + moved)
        }
        Outline::Disc { at, radius } => corners.len() >= 8 && corners.iter().all(|c| (c.distance(*at + moved) - radius).abs() <= NEAR),
    }
}

/// How far the corners of a filled shape are from those that are written; 0 for what has none.
fn misfit(painted: &Painted, mark: &Mark, moved: Vec2) -> f32 {
    match (painted, mark) {
        (Painted::Fill { corners, .. }, Mark::Fill { outline: Outline::Corners(there), .. }) => {
            corners.iter().zip(there).map(|(a, b)| a.distance(*b + moved)).fold(0.0, f32::max)
        }
        _ => 0.0,
    }
}

/// Where something begins, in cells of a pixel.
fn cell(at: Pos2) -> (i32, i32) {
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
    let cell = (at.x.floor() as i32, at.y.floor() as i32);
    cell
}

fn start(painted: &Painted) -> Option<Pos2> {
    match painted {
        Painted::Stroke { points, .. } => Some(points[0]),
        Painted::Fill { corners, .. } => Some(corners[0]),
        Painted::Ground => None,
    }
}

fn begins(mark: &Mark) -> Pos2 {
    match mark {
        Mark::Stroke { points, .. } => points[0],
        Mark::Fill { outline: Outline::Corners(corners), .. } => corners[0],
        Mark::Fill { outline: Outline::Box { min, corner, .. }, .. } => {
            if *corner < 0.5 {
                *min
            } else {
                Pos2::new(min.x + corner, min.y)
            }
        }
        Mark::Fill { outline: Outline::Disc { at, radius }, .. } => *at + Vec2::new(*radius, 0.0),
    }
}

/// What is left of a dash where its line ends: two decimals decide whether there is any.
fn is_a_crumb(points: &[Pos2]) -> bool {
    points.windows(2).map(|pair| pair[0].distance(pair[1])).sum::<f32>() < 0.25
}

/// What is written and not painted like that, and what is painted and not written.
fn differences(both: &Both) -> Vec<String> {
    let mut by_cell: HashMap<(i32, i32), Vec<usize>> = HashMap::new();
    for (k, shape) in both.painted.iter().enumerate() {
        if let Some(at) = start(shape) {
            by_cell.entry(cell(at)).or_default().push(k);
        }
    }
    let mut used = vec![false; both.painted.len()];
    let mut found = Vec::new();
    for mark in both.written.iter().flat_map(Element::marks) {
        let (x, y) = cell(begins(&mark) + both.moved);
        let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (x + dx, y + dy)));
        let begun = begins(&mark) + both.moved;
        let candidates =
            around.filter_map(|at| by_cell.get(&at)).flatten().filter(|k| !used[**k] && same(&both.painted[**k], &mark, both.moved));
        // Where several would do, the nearest: in a crowd two arrowheads may lie on one another.
        let apart =
            |k: usize| misfit(&both.painted[k], &mark, both.moved).max(start(&both.painted[k]).map_or(0.0, |at| at.distance(begun)));
        match candidates.min_by(|a, b| apart(**a).total_cmp(&apart(**b))) {
            Some(k) => used[*k] = true,
            None if matches!(&mark, Mark::Stroke { points, .. } if is_a_crumb(points)) => {}
            None => found.push(format!("written and not painted: {mark:?}")),
        }
    }
    let is_crumb = |shape: &Painted| matches!(shape, Painted::Stroke { points, .. } if is_a_crumb(points));
    for (shape, _) in both.painted.iter().zip(&used).filter(|(shape, used)| !**used && start(shape).is_some() && !is_crumb(shape)) {
        found.push(format!("painted and not written: {shape:?}"));
    }
    found
}

/// Words that stand elsewhere, or have another colour; each that is written is looked for on the screen.
fn differing_words(both: &Both) -> (usize, Vec<String>) {
    let mut same = 0;
    let mut other = Vec::new();
    for words in both.written.iter().filter_map(Element::words).filter(|w| w.size >= 6.5) {
        // The widths of letters are those of another font here: where words end is left aside.
        let line = if words.turned { Vec2::new(-0.36 * words.size, 0.0) } else { Vec2::new(0.0, -0.36 * words.size) };
        let at = words.at + both.moved + line;
        let is_there = |(text, middle, colour, turned): &&Said| {
            let beside = if words.centred {
                middle.distance(at)
            } else if *turned {
                (middle.x - at.x).abs()
            } else {
                (middle.y - at.y).abs()
            };
            *text == words.text && *turned == words.turned && beside <= 1.5 && same_colour(*colour, words.colour, 0)
        };
        if both.words.iter().any(|w| is_there(&w)) { same += 1 } else { other.push(words.text.clone()) }
    }
    (same, other)
}

fn compare(project: &Project, name: &str, kind: LayoutKind, style: Style) {
    let both = both(project, kind, style);
    let found = differences(&both);
    assert!(
        found.is_empty(),
        "{name} {kind:?} {style:?}: {} of {}\n{}",
        found.len(),
        both.painted.len(),
        found[..found.len().min(6)].join("\n")
    );
    let (same, other) = differing_words(&both);
    // Beside people words look for room inside a window that ends nearer to them than the paper, so that some stand elsewhere.
    let most = if matches!(kind, LayoutKind::Blocks | LayoutKind::Matrix) { 0 } else { 2 * same };
    assert!(other.len() <= most, "{name} {kind:?} {style:?}: {same} words stand alike, not {other:?}");
}

#[test]
fn a_line_that_is_a_tenth_thicker_is_noticed_and_so_are_colour_place_and_dash() {
    let project = sample("de_pragmatiek");
    let truth = both(&project, LayoutKind::Groups, Style::Case);
    assert!(differences(&truth).is_empty(), "{:?}", differences(&truth));
    let file = |change: &dyn Fn(&mut Both)| {
        let mut both = both(&project, LayoutKind::Groups, Style::Case);
        change(&mut both);
        differences(&both).len()
    };
    let line = |both: &Both| {
        both.painted.iter().position(|p| matches!(p, Painted::Stroke { points, closed: false, .. } if points.len() == 2)).unwrap()
    };
    let stroke = |both: &mut Both, change: &dyn Fn(&mut Vec<Pos2>, &mut f32, &mut Color32)| {
        let k = line(both);
        if let Painted::Stroke { points, width, colour, .. } = &mut both.painted[k] {
            change(points, width, colour);
        }
    };
    assert_eq!(file(&|both| stroke(both, &|_, width, _| *width *= 1.1)), 2);
    assert_eq!(file(&|both| stroke(both, &|_, _, colour| *colour = Color32::from_rgb(colour.r(), colour.g(), colour.b() ^ 4))), 2);
    assert_eq!(file(&|both| stroke(both, &|points, _, _| points[1] += Vec2::new(0.5, 0.0))), 2);
    assert_eq!(file(&|both| drop(both.painted.remove(line(both)))), 1);
}

fn every_arrangement_and_style(name: &str) {
    let project = sample(name);
    for (kind, style) in LayoutKind::ALL.into_iter().flat_map(|kind| Style::ALL.map(|style| (kind, style))) {
        compare(&project, name, kind, style);
    }
}

#[test]
fn screen_and_paper_of_the_case_are_one_picture() {
    every_arrangement_and_style("de_pragmatiek");
}

#[test]
fn screen_and_paper_of_a_school_with_one_expert_are_one_picture() {
    every_arrangement_and_style("de_rekenspecialist");
}

#[test]
fn screen_and_paper_of_teams_that_overlap_are_one_picture() {
    every_arrangement_and_style("onderwijsteams");
}

#[test]
fn screen_and_paper_where_answers_are_missing_are_one_picture() {
    every_arrangement_and_style("rommelig");
}

/// 200 people, each of whom names the nine before and the nine after: 1,800 ties both ways, as many as are not sketched.
#[test]
#[ignore = "takes a minute: pictures of 1,800 ties"]
fn full_screen_and_paper_of_almost_a_crowd_are_one_picture() {
    let folder = super::harness::folder();
    let mut ties = String::from("van,naar\n");
    for (i, step) in (0..200).flat_map(|i| (1..=9).map(move |step| (i, step))) {
        let other = (i + step) % 200;
        writeln!(ties, "p{i},p{other}\np{other},p{i}").unwrap();
    }
    let path = folder.path().join("lijntjes.csv");
    std::fs::write(&path, ties).unwrap();
    let project = open(&[path]).unwrap().project;
    // In the other arrangements so many people are dots, which a window draws without rims.
    for kind in [LayoutKind::Groups, LayoutKind::Stress, LayoutKind::Force] {
        compare(&project, "almost a crowd", kind, Style::Default);
    }
}
