//! The other pictures of a school: groups as blocks, the matrix, and findings shown.

use std::collections::BTreeSet;

use lijntjes::analysis::{Cell, Network, Reading, group_contacts, mixing, who_is_missing};
use lijntjes::findings::{Finding, Rule};
use lijntjes::model::{Appearance, ColourBy, Grounds, LayoutKind, Project, SizeBy, Style, TieFilter, Trait, TraitColumn, TraitId};
use lijntjes::report::NameView;
use lijntjes::session::{Answers, Picture, PictureRequest, Selection, caption, example, finding_focus, picture};
use lijntjes::sociogram::sheet::{Form, Item, Role, Sheet};
use lijntjes::sociogram::{
    BlockSays, BlocksRequest, Emphasis, Focus, GroupsScene, LayoutRequest, Mark, Rect, Region, SceneRequest, blocks_scene, layout, radii,
    scene,
};
use lijntjes::text::{Lang, Words};
use proptest::prelude::*;

use super::picture::turned;
use super::schools;
use super::sight::{Sight, basis};

/// What a session would draw, and write as SVG without names.
fn drawn(project: &Project, kind: LayoutKind, style: Style) -> (Answers, Picture, String) {
    drawn_for(project, kind, style, NameView::Without)
}

/// With names, or without.
fn drawn_for(project: &Project, kind: LayoutKind, style: Style, names: NameView) -> (Answers, Picture, String) {
    let basis = basis(project, names);
    let sight = Sight::new(project, &basis, Appearance::new(style), kind, Lang::Dutch);
    (Answers::clone(&basis.answers), picture(&sight.request()), sight.svg(&[]))
}

fn count(what: BlockSays) -> String {
    match what {
        BlockSays::People(people) => format!("{people} mensen"),
        BlockSays::Answered { answered, asked } => format!("{answered} van {asked} ingevuld"),
        BlockSays::Inside(tied) => format!("{} van {} tweetallen", tied.pairs, tied.possible),
        BlockSays::Withheld => "niet getoond".to_owned(),
        BlockSays::Count(tied) => tied.pairs.to_string(),
        BlockSays::Uncounted => "?".to_owned(),
    }
}

fn blocks(project: &Project, withheld: &[bool]) -> (Network, GroupsScene) {
    let net = Network::new(project, &project.first_spec().unwrap()).unwrap();
    let titles: Vec<String> = net.groups().iter().map(|g| project.group_name(*g).to_owned()).collect();
    let request = BlocksRequest {
        net: &net,
        group_titles: &titles,
        no_group_title: "Zonder groep",
        withheld,
        tells_answers: who_is_missing(&net).tells_of_nobody(),
        say: &count,
        focus: None,
    };
    let scene = blocks_scene(&request);
    (net, scene)
}

#[test]
fn the_blocks_of_the_case_count_what_the_case_counts() {
    let (answers, found, _) = drawn(&example(), LayoutKind::Blocks, Style::Case);
    let scene = found.scene.groups().unwrap();
    let people: Vec<usize> = scene.blocks.iter().map(|b| b.people).collect();
    assert_eq!(people, [6, 5, 5, 4, 4]);
    assert_eq!(scene.blocks[0].lines, ["6 mensen", "13 van 15 tweetallen"]);
    assert_eq!(scene.blocks[4].title, "Experts en directie");
    let between = |p: usize, q: usize| scene.bundles.iter().find(|b| (b.from, b.to) == (p, q)).map(|b| b.tied.unwrap().pairs);
    // The step from 3-4 to 5-6 is drawn, and counts nobody.
    assert_eq!([between(0, 1), between(1, 2), between(2, 3)], [Some(1), Some(0), Some(1)]);
    assert!(scene.bundles.iter().all(|b| !b.count.is_empty()));
    // Mentions inside groups and between them: 75 and 4. A mutual pair is two.
    let mentions = |tied: lijntjes::sociogram::Tied| tied.pairs + tied.mutual;
    let inside: usize = scene.blocks[..4].iter().map(|b| mentions(b.inside.unwrap())).sum();
    let outside: usize = scene.bundles.iter().filter(|b| b.to < 4).map(|b| mentions(b.tied.unwrap())).sum();
    assert_eq!((inside, outside), (75, 4));
    let all: usize = scene.blocks.iter().map(|b| b.inside.unwrap().pairs).sum::<usize>()
        + scene.bundles.iter().map(|b| b.tied.unwrap().pairs).sum::<usize>();
    assert_eq!(all, answers.measures.pairs.total());
}

#[test]
fn pairs_between_groups_are_the_mentions_of_the_mixing_matrix() {
    for seed in 0..12 {
        let project = schools::random(40, 5, 6, 0.4, 0.1, seed);
        let net = Network::new(&project, &project.first_spec().unwrap()).unwrap();
        let (mentions, contacts) = (mixing(&net), group_contacts(&net));
        let groups = 0..net.groups().len();
        for (p, of_p) in contacts.iter().enumerate().take(groups.len()) {
            for (q, contact) in of_p.iter().enumerate().take(groups.len()) {
                let both = if p == q { mentions.arcs[p][p] } else { mentions.arcs[p][q] + mentions.arcs[q][p] };
                assert_eq!(contact.pairs + contact.mutual, both, "{p} {q}");
            }
        }
    }
}

#[test]
fn a_groepsbeeld_is_without_a_trace_of_anybody() {
    for project in [example(), schools::random(30, 4, 5, 0.5, 0.1, 3)] {
        let (_, found, svg) = drawn(&project, LayoutKind::Blocks, Style::Default);
        assert!(found.scene.marks().is_empty() && found.scene.lines().is_empty() && found.scene.people().is_none());
        assert!(svg.contains("<title>") && svg.contains("<desc>"));
        for (id, person) in project.people.iter() {
            let first = person.name.split_whitespace().next().unwrap();
            for word in [person.name.as_str(), first, &project.codes.code(*id)] {
                assert!(!svg.split(|c: char| !c.is_alphanumeric()).any(|w| w == word), "{word}");
            }
        }
        // As many shapes as there are groups and lines between them: none for a person.
        let body = svg.split("<line").next().unwrap();
        let counts = found.scene.groups().unwrap().bundles.iter().filter(|b| !b.count.is_empty()).count();
        assert_eq!(body.matches("<rect").count(), 1 + found.scene.groups().unwrap().blocks.len() + counts);
        assert_eq!(body.matches("<path").count(), found.scene.groups().unwrap().bundles.len());
        assert_eq!(body.matches("<circle").count() + body.matches("<polygon").count(), 0);
    }
}

#[test]
fn a_group_that_is_called_after_somebody_is_not_in_a_groepsbeeld() {
    let someone = |name: &str, group| schools::Someone { name: name.to_owned(), groups: vec![group], role: 0, answered: true };
    let people = ["Anna Bos", "Bram Vos", "Cem Ak", "Dita de Wit", "Eva Smit", "Femke Pot"];
    let people: Vec<_> = people.iter().enumerate().map(|(i, name)| someone(name, u32::from(i > 2))).collect();
    let project = schools::project(&people, &["klas van Anna", "1-2"], &["leraar"], &[(0, 1), (3, 4)]);
    let (_, _, svg) = drawn(&project, LayoutKind::Blocks, Style::Case);
    assert!(svg.contains("klas van …") && !svg.contains("Anna"), "{svg}");
}

/// Of one person, or two, what they do is what they do, whatever it is called.
#[test]
fn few_people_make_no_count() {
    let sizes = |n: usize| {
        (0..n).map(|i| schools::Someone { name: format!("P {i}"), groups: vec![[0, 1, 1, 2, 2, 2][i]], role: 0, answered: true })
    };
    let everyone: Vec<(usize, usize)> = (0..6).flat_map(|i| (0..6).map(move |j| (i, j))).collect();
    let project = schools::project(&sizes(6).collect::<Vec<_>>(), &["1", "2", "3"], &["leraar"], &everyone);
    let (_, scene) = blocks(&project, &[false; 4]);
    assert_eq!(scene.blocks.iter().map(|b| b.inside.is_some()).collect::<Vec<_>>(), [false, false, true]);
    assert!(scene.blocks[0].withheld && !scene.blocks[1].withheld);
    let shown: Vec<_> = scene.bundles.iter().map(|b| (b.from, b.to, b.tied.map(|t| t.pairs))).collect();
    assert_eq!(shown, [(0, 1, None), (1, 2, Some(6))]);

    // Someone alone without a group is nowhere in it; two are a block.
    let mut people: Vec<_> = sizes(6).collect();
    people[0].groups.clear();
    let alone = schools::project(&people, &["1", "2", "3"], &["leraar"], &everyone);
    assert!(blocks(&alone, &[false; 4]).1.blocks.iter().all(|b| b.group.is_some()));
    people[1].groups.clear();
    let two = schools::project(&people, &["1", "2", "3"], &["leraar"], &everyone);
    let last = blocks(&two, &[false; 4]).1.blocks.pop().unwrap();
    assert_eq!((last.group, last.people, last.inside), (None, 2, None));
}

#[test]
fn what_is_withheld_is_not_drawn() {
    let project = schools::pragmatiek();
    let (_, scene) = blocks(&project, &[false, true, false, false, false]);
    assert!(scene.blocks[1].withheld && scene.blocks[1].inside.is_none());
    for bundle in scene.bundles.iter().filter(|b| b.from == 1 || b.to == 1) {
        assert!(bundle.tied.is_none() && bundle.count == "?" && bundle.width == 0.0);
    }
}

#[test]
fn the_order_of_the_sheet_shows_in_no_picture() {
    for project in [schools::pragmatiek(), schools::random(20, 3, 2, 0.5, 0.1, 5)] {
        for kind in [LayoutKind::Blocks, LayoutKind::Matrix] {
            let (one, other) = (drawn(&project, kind, Style::Case).2, drawn(&turned(&project), kind, Style::Case).2);
            assert_eq!(one, other);
        }
    }
}

#[test]
fn a_matrix_has_a_cell_for_each_mention_in_the_row_of_who_names() {
    let project = schools::random(26, 4, 3, 0.5, 0.1, 8);
    let (_, coded, svg) = drawn(&project, LayoutKind::Matrix, Style::Default);
    assert!(coded.scene.matrix().unwrap().grid.unknown.is_empty(), "without names nobody is pointed at");
    let (answers, found, _) = drawn_for(&project, LayoutKind::Matrix, Style::Default, NameView::With);
    let (net, grid) = (&answers.net, &found.scene.matrix().unwrap().grid);
    assert_eq!((grid.order.len(), grid.cells.len()), (net.n(), net.arc_count()));
    let place = |person| grid.order.iter().position(|p| *p == person).unwrap();
    for cell in &grid.cells {
        let (i, j) = (net.index_of(cell.from).unwrap(), net.index_of(cell.to).unwrap());
        assert!(net.has(i, j) && cell.mutual == net.has(j, i));
        assert_eq!(cell.rect.centre(), grid.at(place(cell.from), place(cell.to)).centre());
    }
    // Each group is one band, and the bands are everyone; whoever is on the diagonal is whose row it is.
    assert_eq!(grid.bands.iter().map(|b| b.people).sum::<usize>(), net.n());
    for band in &grid.bands {
        for person in &grid.order[band.start..band.start + band.people] {
            assert_eq!(net.actor(net.index_of(*person).unwrap()).groups.first().copied(), band.group);
        }
    }
    for (k, mark) in found.scene.marks().iter().enumerate() {
        assert_eq!((mark.person, mark.at), (grid.order[k], grid.at(k, k).centre()));
    }
    // What is not known is so many cells, none of which is a mention.
    let unknown: f64 = grid.unknown.iter().map(|r| r.width() / grid.cell).sum();
    let missing = (0..net.n()).flat_map(|i| (0..net.n()).map(move |j| (i, j))).filter(|&(i, j)| net.cell(i, j) == Cell::Unknown).count();
    assert!(missing > 0 && (unknown - missing as f64).abs() < 1e-9);
    assert!(grid.cells.iter().all(|c| grid.unknown.iter().all(|u| !u.contains(c.rect.centre()))));
    assert!(svg.contains("rotate(-90") && svg.contains(">P"), "codes stand beside the rows");
}

/// In the order of the example's sheet ties lie further from the diagonal.
#[test]
fn ties_lie_near_the_diagonal_of_a_matrix() {
    let (answers, found, _) = drawn(&example(), LayoutKind::Matrix, Style::Case);
    let grid = &found.scene.matrix().unwrap().grid;
    let far =
        |place: &dyn Fn(lijntjes::model::PersonId) -> usize| grid.cells.iter().map(|c| place(c.from).abs_diff(place(c.to))).sum::<usize>();
    let ours = far(&|person| grid.order.iter().position(|p| *p == person).unwrap());
    let sheet = far(&|person| answers.net.index_of(person).unwrap());
    assert!(ours < sheet, "{ours} {sheet}");
    // Many rows have no names, but bands have.
    let (_, found, svg) = drawn(&schools::random(70, 6, 4, 0.3, 0.02, 1), LayoutKind::Matrix, Style::Default);
    assert!(found.scene.matrix().unwrap().grid.names.is_empty() && !svg.contains(">P"));
}

/// A rule, what it lights, its captions in both languages, its picture and that as SVG.
type Shown = (Rule, Option<Focus>, [String; 2], Picture, String);

/// How each finding of a project is shown.
fn shown(project: &Project, view: NameView) -> Vec<Shown> {
    let basis = basis(project, view);
    let sight = Sight::new(project, &basis, Appearance::new(Style::Default), LayoutKind::Groups, Lang::Dutch);
    let (project, answers, naming) = (&basis.project, &basis.answers, &basis.naming);
    let one = |(k, finding): (usize, &Finding)| {
        let words = Words::new(Lang::Dutch);
        let request = PictureRequest { selection: Selection::Finding(k), ..sight.request() };
        let captions = Lang::ALL.map(|lang| caption(project, answers, finding, naming, Words::new(lang)));
        let svg = sight.svg(&[k]);
        (finding.rule(), finding_focus(project, answers, finding, naming, words), captions, picture(&request), svg)
    };
    answers.findings.iter().enumerate().map(one).collect()
}

#[test]
fn each_finding_of_the_case_is_shown_in_its_own_way() {
    let project = example();
    let found = shown(&project, NameView::With);
    let of = |rule: Rule| found.iter().find(|f| f.0 == rule).unwrap();
    assert!(of(Rule::Exchange).1.is_none());
    let apart = of(Rule::GroupsApart);
    assert_eq!(apart.1.as_ref().unwrap().steps, [(1, 2)]);
    assert_eq!(apart.3.scene.people().unwrap().gaps.len(), 1);
    assert_eq!(apart.3.scene.lines().iter().filter(|l| l.emphasis == Emphasis::Lit).count(), 2);
    assert_eq!(apart.2[0], "Lijntjes tussen de groepen: 2");
    let parts = of(Rule::PartsApart).3.scene.people().unwrap();
    assert_eq!(parts.regions.iter().map(|r| r.title.as_str()).collect::<Vec<_>>(), ["Groep 1-2 en groep 3-4", "Groep 5-6 en groep 7-8"]);
    assert!(parts.fields.is_empty());
    assert_eq!(parts.marks.iter().filter(|m| m.emphasis == Emphasis::Faded).count(), 4);
    let reach = of(Rule::ExpertReach);
    assert_eq!(reach.3.scene.people().unwrap().regions.len(), 2);
    assert!(reach.4.contains("bereik van Vera"));
    let one_sided = of(Rule::LeadersOneSided);
    assert_eq!(one_sided.3.scene.lines().iter().filter(|l| l.emphasis == Emphasis::Lit && l.mutual).count(), 0);
    // Without names nobody is called by theirs, also on a ground.
    for (rule, _, captions, _, svg) in shown(&project, NameView::Without) {
        for (_, person) in project.people.iter() {
            let first = person.name.split_whitespace().next().unwrap();
            let says = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == first);
            assert!(!captions.iter().any(|c| says(c)) && !says(&svg), "{rule:?} {first}");
        }
    }
}

#[test]
fn the_order_of_the_sheet_does_not_show_in_a_finding() {
    for project in [example(), schools::random(26, 4, 4, 0.5, 0.04, 5)] {
        let (one, other) = (shown(&project, NameView::Without), shown(&turned(&project), NameView::Without));
        assert_eq!(one.len(), other.len());
        for ((rule, .., svg), (.., turned)) in one.into_iter().zip(other) {
            assert_eq!(svg, turned, "{rule:?}");
        }
    }
}

/// Ids of a sheet may look like codes, and names may be words of a sentence.
#[test]
fn codes_and_the_programs_own_words_are_not_taken_for_names() {
    let mut project = example();
    let mut people = (*project.people).clone();
    let codes = project.codes.clone();
    let ids: Vec<_> = people.keys().copied().collect();
    for (k, id) in ids.iter().enumerate() {
        let person = people.get_mut(id).unwrap();
        // The id of each is the code of somebody else.
        person.key = codes.code(ids[(k + 5) % ids.len()]);
    }
    people.get_mut(&ids[0]).unwrap().name = "Met de Vries".to_owned();
    people.get_mut(&ids[1]).unwrap().name = "gerda kok".to_owned();
    project.people = people.into();
    let mut groups = (*project.groups).clone();
    groups.values_mut().next().unwrap().name = "gerda".to_owned();
    project.groups = groups.into();
    let found = shown(&project, NameView::Without);
    let reach = found.iter().find(|f| f.0 == Rule::ExpertReach).unwrap();
    let experts = reach.1.as_ref().unwrap().regions.len();
    let answers = Answers::new(&project, &project.first_spec().unwrap()).unwrap();
    let called: Vec<String> =
        answers.net.actors().iter().filter(|a| a.kind == lijntjes::model::RoleKind::Expert).map(|a| codes.code(a.id)).collect();
    assert_eq!((experts, called.len()), (2, 2));
    for code in called {
        assert!(reach.4.contains(&format!(">bereik van {code}<")), "{code}");
    }
    assert!(reach.4.contains(">Met wie de experts contact hebben<"));
    let parts = found.iter().find(|f| f.0 == Rule::PartsApart).unwrap();
    assert!(!parts.4.to_lowercase().contains("gerda"), "a group that is called after somebody, at the head of a title");
}

/// What colours stand for is somebody's own words: values of a column, grades, roles and groups.
#[test]
fn a_legend_of_other_categories_calls_nobody_and_masks_nothing_twice() {
    let mut project = example();
    let codes = project.codes.clone();
    let ids: Vec<_> = project.people.keys().copied().collect();
    let mut people = (*project.people).clone();
    for (k, id) in ids.iter().enumerate() {
        people.get_mut(id).unwrap().key = codes.code(ids[(k + 5) % ids.len()]);
    }
    let name = people[&ids[0]].name.clone();
    project.people = people.into();
    project.traits = std::sync::Arc::new([(TraitId(0), TraitColumn { name: "maatje".to_owned() })].into());
    for wave in std::sync::Arc::make_mut(&mut project.waves).values_mut() {
        for place in wave.places.values_mut() {
            place.traits.insert(TraitId(0), Trait::Word(format!("maatje {name}")));
        }
    }
    for role in std::sync::Arc::make_mut(&mut project.roles).values_mut() {
        role.name = format!("maatje {name}");
    }
    for colour in [ColourBy::Trait(TraitId(0)), ColourBy::Roles] {
        let appearance = Appearance { colour, ..Appearance::new(Style::Default) };
        let figure = |names| {
            let basis = basis(&project, names);
            Sight::new(&project, &basis, appearance, LayoutKind::Groups, Lang::Dutch).svg(&[])
        };
        // What looks for the name finds it where it is.
        assert!(figure(NameView::With).contains(&format!("maatje {name}")), "{colour:?}");
        let hidden = figure(NameView::Without);
        assert!(!hidden.contains(&name) && hidden.contains(">maatje …"), "{colour:?}");
    }
}

#[test]
fn things_of_a_sheet_stand_in_the_order_of_their_places() {
    // What is lit, returned or faded comes over or under the rest; among equals only the place decides.
    let place = |item: &Item| match &item.form {
        Form::Tie { curve, mutual, tint, .. } => {
            let (from, to) = (curve.start(), curve.end());
            Some(((tint.emphasis == Emphasis::Lit, tint.emphasis != Emphasis::Faded, *mutual), [from.y, from.x, to.y, to.x]))
        }
        Form::Mark { at, .. } => Some(((false, false, false), [at.y, at.x, 0.0, 0.0])),
        Form::Rect { rect, .. } if item.role != Role::Count && item.role != Role::Band => {
            Some(((false, false, false), [rect.min.y, rect.min.x, 0.0, 0.0]))
        }
        _ => None,
    };
    for project in [example(), schools::random(40, 5, 4, 0.4, 0.05, 2)] {
        for kind in LayoutKind::ALL {
            let (_, found, svg) = drawn(&project, kind, Style::Case);
            let mut before: std::collections::BTreeMap<Role, _> = std::collections::BTreeMap::new();
            for item in Sheet::new(&found.scene).items.iter().filter(|item| item.role != Role::Cell) {
                let Some((class, at)) = place(item) else { continue };
                if let Some((last_class, last)) = before.insert(item.role, (class, at)) {
                    assert!(last_class < class || (last_class == class && last <= at), "{kind:?} {:?}", item.role);
                }
            }
            for attribute in [" id=", " class=", " data-", "aria-label", "<g"] {
                assert!(!svg.contains(attribute), "{kind:?} {attribute}");
            }
        }
    }
}

#[test]
fn captions_fit_on_a_line() {
    let mut rules = BTreeSet::new();
    for seed in 0..8 {
        let mut project = schools::random(24, 4, 4, 0.5, 0.03, seed);
        let mut people = (*project.people).clone();
        for person in people.values_mut() {
            person.name = format!("Wilhelmina-Antoinette-Theodora {}", person.name);
        }
        project.people = people.into();
        for (rule, _, captions, _, _) in shown(&project, NameView::With) {
            rules.insert(rule);
            for caption in captions {
                assert!(caption.chars().count() <= 60 && !caption.contains("caption-"), "{rule:?}: {caption}");
            }
        }
    }
    assert!(rules.len() >= 6, "{rules:?}");
}

/// Everyone whom a ground is about stands in it, and nobody else.
fn holds_its_people(region: &Region, marks: &[Mark], belongs: impl Fn(&Mark) -> bool) {
    for mark in marks {
        assert_eq!(region.contains(mark.at), belongs(mark), "{:?}", mark.person);
    }
}

#[test]
fn the_grounds_of_findings_hold_their_people_and_nobody_else() {
    let schools = (0..6).map(|seed| schools::random(30, 4, 5, 0.5, 0.04, seed));
    for project in schools.chain([example()]) {
        for (_, focus, _, drawn, _) in shown(&project, NameView::With) {
            for (region, (_, people)) in drawn.scene.people().unwrap().regions.iter().zip(focus.into_iter().flat_map(|f| f.regions)) {
                holds_its_people(region, drawn.scene.marks(), |m| people.contains(&m.person));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_ground_holds_its_people_and_nobody_else(n in 2_usize..60, groups in 1_usize..7, outside in 0_usize..8, between in 0.0..0.3_f64, seed in 0_u64..1000) {
        let project = schools::random(n, groups, outside.min(n), 0.5, between, seed);
        let net = Network::new(&project, &project.first_spec().unwrap()).unwrap();
        let sizes: Vec<Reading> = (0..net.n()).map(|i| Reading::Value(net.named_by(i).len() as f64)).collect();
        let radii = radii(&sizes, SizeBy::InDegree);
        for kind in [LayoutKind::Stress, LayoutKind::Circle] {
            let layout = layout(&LayoutRequest::new(&net, &schools::by_code(&project), kind, &radii));
            let scene = scene(&SceneRequest {
                net: &net,
                layout: &layout,
                appearance: Appearance { grounds: Grounds::Always, ..Appearance::new(Style::Default) },
                sizes: &sizes,
                names: &|person| project.name(person).to_owned(),
                group_titles: &vec!["groep".to_owned(); groups],
                ring_titles: &[],
        shows_answers: true,
                ties: TieFilter::default(),
                hidden: &BTreeSet::new(),
                colours: None,
                focus: None,
            });
            let filled: Vec<usize> = (0..groups).filter(|g| net.members(*g).next().is_some()).collect();
            prop_assert_eq!(scene.regions.len(), filled.len());
            for (region, group) in scene.regions.iter().zip(filled) {
                holds_its_people(region, &scene.marks, |m| net.actor(net.index_of(m.person).unwrap()).groups.contains(&group));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blocks_bundles_and_counts_keep_clear_of_one_another(n in 0_usize..90, groups in 0_usize..26, outside in 0_usize..9, between in 0.0..0.3_f64, seed in 0_u64..1000) {
        let project = schools::random(n, groups, outside.min(n), 0.5, between, seed);
        let (net, scene) = blocks(&project, &vec![false; groups + 1]);
        let rooms: Vec<Rect> = scene.bundles.iter().filter(|b| !b.count.is_empty()).map(lijntjes::sociogram::Bundle::room).collect();
        for (k, a) in scene.blocks.iter().enumerate() {
            prop_assert!(scene.blocks[..k].iter().all(|b| !a.rect.grown(30.0).overlaps(&b.rect)));
            prop_assert!(rooms.iter().all(|room| !room.overlaps(&a.rect)));
            for at in a.baselines() {
                prop_assert!(a.rect.contains(at));
            }
        }
        for (k, a) in rooms.iter().enumerate() {
            prop_assert!(rooms[..k].iter().all(|b| !a.overlaps(b)));
        }
        for bundle in &scene.bundles {
            // The steps of the doorgaande lijn always have their count.
            prop_assert!(bundle.to != bundle.from + 1 || scene.blocks[bundle.to].group.is_none() || !bundle.count.is_empty());
            for (k, block) in scene.blocks.iter().enumerate().filter(|(k, _)| *k != bundle.from && *k != bundle.to) {
                let through = bundle.curve.samples(60).any(|p| block.rect.grown(bundle.width / 2.0).contains(p));
                prop_assert!(!through, "{}-{} through {k}", bundle.from, bundle.to);
            }
        }
        let in_groups: BTreeSet<usize> = scene.blocks.iter().filter_map(|b| b.group).collect();
        prop_assert_eq!(in_groups.len(), (0..net.groups().len()).filter(|g| net.members(*g).next().is_some()).count());
    }
}
