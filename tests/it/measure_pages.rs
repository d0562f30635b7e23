//! The page of each measure: whether it has all its parts, and whether its example on four people is true.

use std::fs;
use std::path::Path;

use lijntjes::analysis::{
    self, Bounds, Circles, Dyads, EiCounts, Network, Pairs, Part, Reading, Why, ei_test, modularity_of, modularity_undirected_of,
};
use lijntjes::model::Grade;

use crate::architecture::{relative, root, sources};
use crate::networks::{Draft, four};

/// What a page says beside what the measure tells.
const PARTS: [&str; 5] = ["Definition", "With missing answers", "Complexity", "Source", "Example"];

/// A measure is a public function over a network. What its page lacks, each with file and line.
fn lacking(file: &str, text: &str) -> (usize, Vec<String>) {
    let lines: Vec<&str> = text.lines().take_while(|line| line.trim() != "#[cfg(test)]").collect();
    let (mut measures, mut lacking) = (0, Vec::new());
    for (at, line) in lines.iter().enumerate() {
        let Some(signature) = line.strip_prefix("pub fn ") else { continue };
        let Some((name, _)) = signature.split_once(['(', '<']) else { continue };
        let parameters = lines[at..].iter().flat_map(|line| line.split_once("//").map_or(*line, |(code, _)| code).chars());
        let first: String = parameters.skip_while(|c| *c != '(').skip(1).take_while(|c| ![',', ')'].contains(c)).collect();
        if first.split_once(':').is_none_or(|(_, kind)| kind.trim().trim_start_matches('&').trim_start_matches("'a ") != "Network") {
            continue;
        }
        measures += 1;
        let above = lines[..at].iter().rev().take_while(|line| line.starts_with("///") || line.starts_with("#["));
        let page: Vec<&str> = above.filter_map(|line| line.strip_prefix("///")).map(str::trim).collect();
        let part_of = |line: &str| PARTS.into_iter().find(|part| line.strip_prefix(part).is_some_and(|rest| rest.starts_with(':')));
        let mut missing: Vec<&str> =
            PARTS.into_iter().filter(|part| !page.iter().any(|line| part_of(line) == Some(part) && line.len() > part.len() + 2)).collect();
        // The page was read from its last line.
        if page.last().is_none_or(|line| line.is_empty() || part_of(line).is_some()) {
            missing.insert(0, "What it tells");
        }
        lacking.extend(missing.into_iter().map(|part| format!("{file}:{}: the page of {name} lacks: {part}", at + 1)));
    }
    (measures, lacking)
}

#[test]
fn a_missing_part_of_a_page_is_noticed() {
    let page = [
        "/// How many.\n///\n",
        "/// Definition: so many.\n",
        "/// With missing answers: fewer.\n",
        "/// Complexity: n.\n",
        "/// Source: ours.\n",
        "/// Example: Anna: 1.\n",
    ];
    let with = |page: &[&str], signature: &str| format!("//! A file.\n\n{}#[must_use]\n{signature} {{\n", page.concat());
    let whole = "pub fn how_many(net: &Network, least: usize) -> usize";
    assert_eq!(lacking("x.rs", &with(&page, whole)), (1, Vec::new()));
    for (left_out, part) in ["What it tells"].into_iter().chain(PARTS).enumerate() {
        let kept: Vec<&str> = page.iter().enumerate().filter(|(i, _)| *i != left_out).map(|(_, line)| *line).collect();
        // The function is on line 11 of the whole, less the lines that are left out: what it tells takes two.
        let line = if left_out == 0 { 9 } else { 10 };
        assert_eq!(lacking("x.rs", &with(&kept, whole)), (1, vec![format!("x.rs:{line}: the page of how_many lacks: {part}")]));
    }
    // An empty part is none, a signature may take lines, and what is not over a network is no measure.
    let hollow = [page[0], page[1], page[2], "/// Complexity:\n", page[4], page[5]];
    let long = "pub fn how_many<T>(\n    net: &Network,\n    least: T,\n) -> usize";
    assert_eq!(lacking("x.rs", &with(&hollow, long)).1, ["x.rs:11: the page of how_many lacks: Complexity"]);
    assert_eq!(lacking("x.rs", &with(&[], "pub fn part_of(parts: &[usize], net: &Network) -> usize")), (0, Vec::new()));
    assert_eq!(lacking("x.rs", &with(&[], "pub(super) fn own(net: &Network) -> usize")), (0, Vec::new()));
}

#[test]
fn each_measure_has_a_whole_page() {
    let (mut measures, mut broken) = (0, Vec::new());
    for path in sources(&root().join(Path::new("src/analysis"))) {
        let (found, lacking) = lacking(&relative(&path), &fs::read_to_string(&path).unwrap());
        measures += found;
        broken.extend(lacking);
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    assert!(measures > 80, "only {measures} measures were found");
}

/// The groups of four people, a letter each; a dot is no group.
fn grouped(mut draft: Draft, groups: &str) -> Draft {
    for (i, group) in groups.chars().enumerate().filter(|(_, group)| *group != '.') {
        draft.join(i, &group.to_string());
    }
    draft
}

fn two(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn value(reading: Reading) -> Option<f64> {
    reading.value().map(two)
}

fn values(readings: &[Reading]) -> Vec<Option<f64>> {
    readings.iter().map(|reading| value(*reading)).collect()
}

fn ends(bounds: Option<Bounds>) -> (f64, f64) {
    bounds.map(|b| (two(b.low), two(b.high))).unwrap()
}

#[test]
fn the_examples_of_counts() {
    let three = ["AB", "BA", "CA"];
    let net = four(&three, "").network();
    assert_eq!(value(analysis::density(&net)), Some(0.25));
    assert_eq!(analysis::in_degree(&net), [2, 1, 0, 0]);
    assert_eq!(values(&analysis::mutual_degree(&net)), [1.0, 1.0, 0.0, 0.0].map(Some));
    let silent = four(&three, "D").network();
    assert_eq!(value(analysis::density(&silent)), Some(0.33));
    assert_eq!(ends(analysis::density_bounds(&silent)), (0.25, 0.5));
    assert_eq!(values(&analysis::out_degree(&four(&["AB", "AC"], "D").network())), [Some(2.0), Some(0.0), Some(0.0), None]);
}

#[test]
fn the_examples_of_reciprocity() {
    let net = four(&["AB", "BA", "AC"], "").network();
    assert_eq!(analysis::dyads(&net), Dyads { mutual: 1, asymmetric: 1, null: 4 });
    assert_eq!((value(analysis::recip_arc(&net)), value(analysis::recip_pair(&net))), (Some(0.67), Some(0.5)));
    assert_eq!(values(&analysis::recip_person(&net)), [Some(0.5), Some(1.0), Some(0.0), None]);
    let silent = four(&["AB", "BA", "AC"], "C").network();
    assert_eq!(analysis::pairs(&silent), Pairs { mutual: 1, one_way: 1 });
    assert_eq!(ends(analysis::recip_bounds(&silent)), (0.4, 1.0));
    let groups = grouped(four(&["AB", "BA", "AC", "CB"], ""), "XXYY").network();
    assert_eq!((analysis::recip_expected(&groups), value(analysis::recip_arc(&groups))), (Reading::Value(0.625), Some(0.5)));
    let chance = analysis::recip_chance(&grouped(four(&["AB", "BA", "CD", "DC"], ""), "XXXX").network()).unwrap();
    assert_eq!(values(&[chance.expected_mutual, chance.sd, chance.z].map(Reading::Value)), [0.55, 0.56, 2.62].map(Some));
}

#[test]
fn the_examples_of_groups() {
    let net = grouped(four(&["AB", "BA", "AC", "DA"], ""), "XXY.").network();
    assert_eq!(analysis::ei_counts(&net), EiCounts { internal: 2, external: 1 });
    assert_eq!(value(analysis::ei_arc(&net)), Some(-0.33));
    assert_eq!(values(&analysis::ei_by_group(&net)), [Some(-0.33), None]);
    assert_eq!(values(&analysis::ei_by_person(&net)), [Some(0.0), Some(-1.0), None, None]);
    assert_eq!(value(analysis::ei_expected(&net)), Some(0.33));
    let silent = grouped(four(&["AB", "BA", "AC"], "D"), "XXYY").network();
    assert_eq!(ends(analysis::ei_bounds(&silent)), (-0.5, 0.2));
    let between = analysis::ties_between_compared(&grouped(four(&["CD"], ""), "XXYZ").network());
    let first = between[0].unwrap();
    assert!((first.chance.mean - 0.8).abs() < 1e-12 && (first.chance.share_at_most - 0.2).abs() < 1e-12);
    assert_eq!((first.chance.observed, first.all, first.pairs, first.all_pairs), (0, 1, 4, 5));
    let second = analysis::ties_inside_compared(&grouped(four(&["AB"], ""), "XXYY").network())[1].unwrap();
    assert_eq!((second.chance.observed, second.chance.mean, second.chance.share_at_most), (0, 0.5, 0.5));
    let inside = ei_test(&grouped(four(&["AB", "BA", "CD", "DC"], ""), "XXYY").network(), 1, 10_000).unwrap();
    assert!((inside.p - 1.0 / 3.0).abs() < 0.02, "{}", inside.p);
    let mixing = analysis::mixing(&grouped(four(&["AB", "BA", "CA"], ""), "XXYY").network());
    assert_eq!((mixing.arcs, mixing.possible), (vec![vec![2, 0], vec![1, 0]], vec![vec![2, 4], vec![4, 2]]));
}

#[test]
fn the_examples_of_tests_on_chance() {
    let close = |found: f64, wanted: f64| assert!((found - wanted).abs() < 0.005, "{found} {wanted}");
    let experts = analysis::named_beside_others(&four(&["AC", "AD", "BC", "BD", "CD"], "").network(), &[2, 3]);
    close(experts.p, 1.0 / 6.0);
    let leaders = analysis::one_sided_beside_others(&four(&["AC", "AD", "BC"], "").network(), &[0, 1, 2, 3], &[0, 1]);
    close(leaders.p, 1.0 / 6.0);
    let apart = analysis::ties_between_beside_others(&grouped(four(&["CD", "DC"], ""), "XXYZ").network())[0];
    close(apart.p, 1.0 / 6.0);
    let (named, tested) = analysis::named_by_chance(&four(&["AB", "AC", "BA", "DA"], "").network(), 2);
    close(named.mean, 4.0 / 3.0);
    close(tested.p, 1.0 - (1.0 / 3.0) * (2.0 / 3.0) * (2.0 / 3.0));
    let one_way = analysis::one_way(&four(&["AB", "AC", "CA", "DA"], "").network(), &[0]);
    assert_eq!((one_way.out, one_way.back, one_way.mutual), (1, 1, 1));
    let mut expert = grouped(four(&[], ""), "XXYY");
    expert.people.push(crate::networks::DraftPerson::new("E"));
    expert.mention("A", "E");
    expert.mention("E", "B");
    close(analysis::contact_spread(&expert.network(), &[4], 1).unwrap().p, 1.0 / 3.0);
    let mut between = Draft { groups: vec!["1".into(), "2".into()], ..Draft::default() };
    for (key, group) in [("A", 0), ("B", 0), ("C", 0), ("D", 1), ("E", 1), ("F", 1)] {
        between.people.push(crate::networks::DraftPerson { groups: [group].into(), ..crate::networks::DraftPerson::new(key) });
    }
    for other in ["D", "E", "F"] {
        between.mention("A", other);
    }
    let (carried, tested) = analysis::carried_by_one(&between.network(), 3);
    close(tested.unwrap().p, 6.0 / 84.0);
    assert_eq!((carried[0].person, carried[0].ties.len()), (0, 3));
    close(carried[0].share, 6.0 / 84.0);
}

#[test]
fn the_examples_of_parts() {
    let net = four(&["AB", "BA", "BC"], "").network();
    assert_eq!(analysis::weak(&net), [vec![0, 1, 2], vec![3]]);
    assert_eq!(analysis::strong(&net), [vec![0, 1], vec![2], vec![3]]);
    let net = four(&["AB", "BC", "CA", "DA"], "").network();
    assert_eq!((analysis::cut_people(&net), analysis::bridges(&net)), (vec![0], vec![(0, 3)]));
    let net = four(&["AB", "BA", "CD", "CA"], "").network();
    let parts = [0, 0, 1, 1];
    assert_eq!((value(modularity_of(&net, &parts)), value(modularity_undirected_of(&net, &parts))), (Some(0.25), Some(0.17)));
    let mut both = grouped(four(&["AB", "BA", "CD", "CA"], ""), "XXYY");
    both.people[2].groups.insert(0);
    assert_eq!(analysis::arcs_left_out(&both.network()), 2);
}

#[test]
fn the_examples_of_roles() {
    let net: Network = four(&["AB", "BA", "AC", "AD", "CB"], "").network();
    let role = [0, 1];
    let together = analysis::one_sided(&net, &role);
    assert_eq!((together.out, together.named_by, value(together.value)), (2, 1, Some(0.33)));
    let anna = analysis::one_sided_person(&net, 0, &role);
    assert_eq!((anna.out, anna.named_by, value(anna.value)), (2, 0, Some(1.0)));
    assert_eq!(value(analysis::one_sided_person(&net, 1, &role).value), Some(-1.0));
    let reach = analysis::expert_reach(&grouped(four(&["DB", "BA"], ""), "XXYY").network(), 3);
    assert_eq!(reach.by_group, [Part { with: 1, of: 2 }, Part { with: 0, of: 1 }]);
    assert_eq!(reach.within_two_by_group[0], Part { with: 2, of: 2 });
}

#[test]
fn the_example_of_grades_that_meet() {
    let mut draft = grouped(four(&["BD", "DB"], ""), "XXYZ");
    for (person, grade) in draft.people.iter_mut().zip(["3", "3", "4", "5"]) {
        person.grades = vec![grade.to_owned()];
    }
    let meetings = analysis::grade_meetings(&draft.network()).unwrap();
    let circles = Circles::Grades(Grade("3".to_owned()), Grade("4".to_owned()));
    let meeting = meetings.iter().find(|meeting| meeting.circles == circles).unwrap();
    assert_eq!((meeting.gain, meeting.pairs, meeting.neighbours), (1, 2, true));
}

/// Where a page says that there is none.
#[test]
fn the_examples_of_what_is_undefined() {
    let net = grouped(four(&["AB", "BA", "AC", "DA"], ""), "XXY.").network();
    assert_eq!(analysis::ei_by_group(&net)[1], Reading::Undefined(Why::NoTies));
    assert_eq!(analysis::ei_by_person(&net)[2..], [Reading::Undefined(Why::NoTies), Reading::Undefined(Why::NoGroup)]);
    assert_eq!(analysis::out_degree(&four(&["AB", "AC"], "D").network())[3], Reading::Undefined(Why::NoAnswer));
    assert_eq!(analysis::recip_person(&four(&["AB", "BA", "AC"], "").network())[3], Reading::Undefined(Why::NoTies));
}
