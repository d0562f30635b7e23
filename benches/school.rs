//! How long a school of a given size takes, from network to picture: `cargo bench --no-default-features`.

#[path = "../tests/invented/school.rs"]
mod school;
#[path = "../tests/invented/team.rs"]
mod team;

use std::collections::BTreeSet;
use std::sync::Arc;

use divan::{Bencher, black_box};
use lijntjes::analysis::{Network, Reading, Watch};
use lijntjes::findings::{Context, found};
use lijntjes::io::{Choices, Source, import, load};
use lijntjes::model::{Appearance, LayoutKind, PersonId, Project, TieFilter};
use lijntjes::session::{Advice, Answers, SEED};
use lijntjes::sociogram::{LabelSizes, Layout, LayoutRequest, Rect, SceneRequest, Viewport, layout, place, radii, scene};

use school::School;

fn main() {
    divan::main();
}

const PEOPLE: [u32; 3] = [24, 60, 200];

/// Groups of twelve, and seven and a half mentions each.
fn school(n: u32) -> Project {
    School { people: n, groups: (n / 12).max(2), mentions: (n * 15 / 2) as usize, inside: 0.8 }.project()
}

fn network(project: &Project) -> Network {
    project.first_spec().and_then(|spec| Network::new(project, &spec)).expect("a school has a question")
}

fn sizes(net: &Network) -> Vec<Reading> {
    lijntjes::analysis::in_degree(net).into_iter().map(|d| Reading::Value(d as f64)).collect()
}

fn request(project: &Project, net: &Network, kind: LayoutKind) -> LayoutRequest {
    let appearance = Appearance::default();
    let order: Vec<PersonId> = project.people.keys().copied().collect();
    LayoutRequest::new(net, &order, kind, &radii(&sizes(net), appearance.size))
}

#[divan::bench(args = PEOPLE, sample_count = 20)]
fn measures_and_findings(bencher: Bencher, n: u32) {
    let project = school(n);
    let net = network(&project);
    bencher.bench(|| found(&Context::new(black_box(&net), SEED)));
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
    let view = Viewport::fit(&scene.bounds, Rect::new(0.0, 0.0, 1000.0, 650.0), 2.0);
    bencher.bench(|| place(black_box(&scene), &view, LabelSizes::default()));
}

fn draw(net: &Network, layout: &Layout) -> lijntjes::sociogram::PeopleScene {
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
    bencher.bench(|| import(&load(std::slice::from_ref(black_box(&source)))?, None, &Choices::default(), 7));
}
