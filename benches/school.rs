//! How long a school of a given size takes, from network to picture: `cargo bench --no-default-features`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use divan::{Bencher, black_box};
use lijntjes::analysis::{Network, Reading, Watch};
use lijntjes::findings::{Context, findings};
use lijntjes::io::{Choices, Source, import, load};
use lijntjes::model::{
    Appearance, Codes, Group, GroupId, Grouping, GroupingId, GroupingKind, LayoutKind, Person, PersonId, Place, Project, Question,
    QuestionId, Respondence, Role, RoleId, RoleKind, Strength, Tie, TieFilter, Wave, WaveId,
};
use lijntjes::session::{Advice, Answers, SEED};
use lijntjes::sociogram::{LabelSizes, Layout, LayoutRequest, Rect, SceneRequest, View, layout, place, radii, scene};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

fn main() {
    divan::main();
}

const PEOPLE: [u32; 3] = [24, 60, 200];

/// A school of `n` people in groups of twelve, with four experts, two leaders and about seven and a half mentions each, most of
/// them inside a group and half of them returned.
fn school(n: u32) -> Project {
    let mut rng = ChaCha8Rng::seed_from_u64(u64::from(n));
    let groups = (n / 12).max(2);
    let mut wave = Wave::default();
    for i in 0..n {
        let (role, group) = match i {
            0 | 1 => (RoleId(0), None),
            2..6 => (RoleId(1), None),
            _ => (RoleId(2), Some(GroupId(i % groups))),
        };
        wave.places.insert(PersonId(i), Place { groups: group.into_iter().collect(), roles: BTreeSet::from([role]), ..Place::default() });
        wave.respondence.insert((PersonId(i), QuestionId(0)), Respondence::Answered);
    }
    let mut mentions = BTreeSet::new();
    while mentions.len() < (n * 15 / 2) as usize {
        let i = rng.random_range(0..n);
        let j = if rng.random_bool(0.8) { i % groups + groups * rng.random_range(0..n / groups) } else { rng.random_range(0..n) };
        if i != j {
            mentions.insert((i, j));
            if rng.random_bool(0.5) {
                mentions.insert((j, i));
            }
        }
    }
    wave.ties = mentions
        .into_iter()
        .map(|(i, j)| Tie { from: PersonId(i), to: PersonId(j), question: QuestionId(0), strength: Strength::ONE })
        .collect();
    let grouping =
        Grouping { name: "groep".into(), kind: GroupingKind::Parallel, ordered: true, groups: (0..groups).map(GroupId).collect() };
    let role = |kind| Role { name: format!("{kind:?}"), kind };
    let person = |i: u32| Person { key: format!("p{i}"), name: format!("Naam {i}"), aliases: Vec::new() };
    Project {
        people: Arc::new((0..n).map(|i| (PersonId(i), person(i))).collect()),
        groupings: Arc::new(BTreeMap::from([(GroupingId(0), grouping)])),
        groups: Arc::new((0..groups).map(|g| (GroupId(g), Group { name: format!("{}", g + 1) })).collect()),
        roles: Arc::new(
            [RoleKind::Leader, RoleKind::Expert, RoleKind::Teacher].into_iter().zip(0..).map(|(kind, i)| (RoleId(i), role(kind))).collect(),
        ),
        questions: Arc::new(BTreeMap::from([(QuestionId(0), Question::titled("vraag"))])),
        waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
        codes: Arc::new(Codes::in_order((0..n).map(PersonId))),
        ..Project::default()
    }
}

fn network(project: &Project) -> Network {
    project.first_spec().and_then(|spec| Network::new(project, &spec)).expect("a school has a question")
}

fn sizes(net: &Network) -> Vec<Reading> {
    lijntjes::analysis::in_degree(net).into_iter().map(|d| Reading::Value(d as f64)).collect()
}

fn request(project: &Project, net: &Network, kind: LayoutKind) -> LayoutRequest {
    let appearance = Appearance::default();
    LayoutRequest::new(net, &project.codes, kind, &radii(&sizes(net), appearance.size))
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn measures_and_findings(bencher: Bencher, n: u32) {
    let project = school(n);
    let net = network(&project);
    bencher.bench(|| findings(&Context::new(black_box(&net), SEED)));
}

/// Everything that the window and `--json` can say of a network: measures, bounds, findings with their certainty, tests, 10,000 draws.
#[divan::bench(args = [24, 50, 200], sample_count = 20)]
fn everything(bencher: Bencher, n: u32) {
    let project = school(n);
    let spec = project.first_spec().expect("a school has a question");
    bencher.bench(|| {
        let answers = Arc::new(Answers::new(black_box(&project), &spec).expect("a school has a network"));
        Advice::new(&project, &answers, &Watch::default())
    });
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn layout_groups(bencher: Bencher, n: u32) {
    let project = school(n);
    let request = request(&project, &network(&project), LayoutKind::Groups);
    bencher.bench(|| layout(black_box(&request)));
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn layout_stress(bencher: Bencher, n: u32) {
    let project = school(n);
    let request = request(&project, &network(&project), LayoutKind::Stress);
    bencher.bench(|| layout(black_box(&request)));
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn scene_groups(bencher: Bencher, n: u32) {
    let project = school(n);
    let net = network(&project);
    let layout = layout(&request(&project, &net, LayoutKind::Groups));
    bencher.bench(|| draw(black_box(&net), &layout));
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn labels_groups(bencher: Bencher, n: u32) {
    let project = school(n);
    let net = network(&project);
    let layout = layout(&request(&project, &net, LayoutKind::Groups));
    let scene = draw(&net, &layout);
    let view = View::fit(&scene.bounds, Rect::new(0.0, 0.0, 1000.0, 650.0), 2.0);
    bencher.bench(|| place(black_box(&scene), &view, LabelSizes::default()));
}

fn draw(net: &Network, layout: &Layout) -> lijntjes::sociogram::Scene {
    let titles: Vec<String> = (1..=net.groups().len()).map(|g| g.to_string()).collect();
    scene(&SceneRequest {
        net,
        layout,
        appearance: Appearance::default(),
        sizes: &sizes(net),
        names: &|person| format!("Naam {}", person.0),
        group_titles: &titles,
        ring_titles: &[],
        shows_answers: true,
        ties: TieFilter::default(),
        hidden: &BTreeSet::new(),
        colours: None,
        focus: None,
    })
}

#[divan::bench(args = [1_000, 100_000, 1_000_000], sample_count = 10)]
fn import_tie_list(bencher: Bencher, rows: u32) {
    let mentions: String = (0..rows).flat_map(|row| [format!("p{};p{}", row % 997, row / 997), "\n".to_owned()]).collect();
    let text = format!("van;naar\n{mentions}");
    let source = Source { name: "lijntjes.csv".to_owned(), bytes: text.into_bytes() };
    bencher.bench(|| import(&load(std::slice::from_ref(black_box(&source)))?, None, &Choices::default(), &mut <[PersonId]>::to_vec));
}
