//! How good the arrangements are, and how long they take.
//!
//! `cargo bench --no-default-features --bench layouts` prints a table of the quality of every kind on the reference networks, the
//! case and made-up schools, and how long large ones take. With `-- --json FILE` it writes the networks and where people stand to a
//! file; `layouts.py`, next to this file, lets other programs draw the same networks and measures all of them in one way.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints what it measured, and stops when it cannot")]

#[path = "../tests/invented/block_model.rs"]
mod block_model;
#[path = "../tests/invented/team.rs"]
mod team;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

use lijntjes::analysis::{Network, Reading};
use lijntjes::model::{Appearance, LayoutKind, PersonId, Project, Style, TieFilter};
use lijntjes::sociogram::{LabelSizes, Layout, LayoutRequest, Quality, Rect, SceneRequest, Viewport, layout, quality, radii, scene};

use block_model::BlockModel;
use team::Member;

const FREE: [LayoutKind; 5] = [LayoutKind::Groups, LayoutKind::Stress, LayoutKind::Rings, LayoutKind::Circle, LayoutKind::Force];
const VIEWPORT: (f64, f64) = (1000.0, 640.0);
const LARGE: [(u32, u32, f64); 4] = [(200, 14, 1_500.0), (700, 40, 6_000.0), (2_000, 60, 20_000.0), (10_000, 400, 100_000.0)];

struct Drawn {
    name: String,
    net: Network,
    /// In which people are given a place.
    order: Vec<PersonId>,
}

/// People with their group, and who names whom.
fn project(people: &[(String, Vec<u32>)], groups: u32, arcs: &[(u32, u32)]) -> Project {
    let member = |(i, (name, groups)): (usize, &(String, Vec<u32>))| Member {
        key: i.to_string(),
        name: name.clone(),
        groups: groups.clone(),
        role: None,
        answered: true,
    };
    let team: Vec<Member> = people.iter().enumerate().map(member).collect();
    let groups: Vec<String> = (1..=groups).map(|g| g.to_string()).collect();
    team::project(&team, &groups, Vec::new(), arcs.iter().copied())
}

fn drawn(name: &str, project: &Project) -> Drawn {
    let net = Network::new(project, &project.first_spec().unwrap()).unwrap();
    let mut order: Vec<PersonId> = project.people.keys().copied().collect();
    order.sort_by_key(|person| project.codes.numbers()[person]);
    Drawn { name: name.to_owned(), net, order }
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().skip(1).map(|l| l.split(',').map(|c| c.trim_matches('"').to_owned()).collect()).collect()
}

/// A network of `tests/fixtures/reference`: its first relation, groups by its third column if that is one of groups.
fn reference(name: &str) -> Drawn {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reference").join(name);
    let nodes = rows(&folder.join("nodes.csv"));
    let header = std::fs::read_to_string(folder.join("nodes.csv")).unwrap().lines().next().unwrap().to_owned();
    let group = header.split(',').position(|c| c.trim_matches('"') == "group");
    let mut names: Vec<String> = group.map_or(Vec::new(), |g| nodes.iter().map(|n| n[g].clone()).collect());
    names.sort();
    names.dedup();
    names.retain(|n| !n.is_empty() && n != "NA");
    let people: Vec<(String, Vec<u32>)> = nodes
        .iter()
        .map(|n| {
            let own = group.and_then(|g| names.iter().position(|name| *name == n[g]));
            (n[0].clone(), own.into_iter().map(|g| u32::try_from(g).unwrap()).collect())
        })
        .collect();
    let index: BTreeMap<&str, u32> = (0..).zip(&nodes).map(|(k, n)| (n[0].as_str(), k)).collect();
    let edges_path = folder.join("edges.csv");
    let edges = rows(&edges_path);
    let header = std::fs::read_to_string(&edges_path).unwrap().lines().next().unwrap().to_owned();
    let relation = header.split(',').position(|c| c == "relation");
    let first = relation.map(|r| edges[0][r].clone());
    let arcs: Vec<(u32, u32)> = edges
        .iter()
        .filter(|e| relation.is_none_or(|r| Some(&e[r]) == first.as_ref()))
        .filter_map(|e| Some((*index.get(e[0].as_str())?, *index.get(e[1].as_str())?)))
        .filter(|(a, b)| a != b)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    drawn(name, &project(&people, u32::try_from(names.len()).unwrap(), &arcs))
}

/// A school of groups, with experts and leaders who are in none.
fn school(people: u32, groups: u32, mentions: f64) -> Drawn {
    let model = BlockModel { people, groups, inside: mentions * 0.75, anywhere: mentions * 0.25, skew: 0.0, seed: u64::from(people) };
    let outside = (people / 30).max(2);
    let list: Vec<(String, Vec<u32>)> = (0..people)
        .map(|i| (format!("Naam {i}"), if i % 30 == 7 && i / 30 < outside { Vec::new() } else { vec![((i + 1) * groups - 1) / people] }))
        .collect();
    drawn(&format!("school of {people}"), &project(&list, groups, &model.arcs()))
}

fn sizes(net: &Network) -> Vec<Reading> {
    lijntjes::analysis::in_degree(net).into_iter().map(|d| Reading::Value(d as f64)).collect()
}

fn arrange(drawn: &Drawn, kind: LayoutKind) -> (Layout, f64) {
    let appearance = Appearance::new(Style::Case);
    let sizes = sizes(&drawn.net);
    let radii = radii(&sizes, appearance.size);
    let request = LayoutRequest::new(&drawn.net, &drawn.order, kind, &radii).with_rings(&drawn.net, &sizes);
    let begun = Instant::now();
    let layout = layout(&request);
    (layout, begun.elapsed().as_secs_f64())
}

fn measure(drawn: &Drawn, layout: &Layout) -> Quality {
    let titles: Vec<String> = (1..=drawn.net.groups().len()).map(|g| format!("Groep {g}")).collect();
    let scene = scene(&SceneRequest {
        net: &drawn.net,
        layout,
        appearance: Appearance::new(Style::Case),
        sizes: &sizes(&drawn.net),
        names: &|person| format!("Naam {}", person.0),
        group_titles: &titles,
        ring_titles: &[],
        shows_answers: true,
        ties: TieFilter::default(),
        hidden: &BTreeSet::new(),
        colours: None,
        focus: None,
    });
    let view = Viewport::fit(&scene.bounds, Rect::new(0.0, 0.0, VIEWPORT.0, VIEWPORT.1), 1.5);
    quality(&scene, &view, LabelSizes::default())
}

/// One network with where people stand, as JSON.
fn json(drawn: &Drawn, layouts: &[(LayoutKind, Layout, f64)]) -> serde_json::Value {
    let ties: BTreeSet<(usize, usize)> = drawn.net.arcs().map(|(i, j)| (i.min(j), i.max(j))).filter(|(a, b)| a != b).collect();
    let positions = |layout: &Layout| -> Vec<[f64; 2]> {
        (0..drawn.net.n()).map(|i| layout.at(drawn.net.actor(i).id).map_or([0.0; 2], |p| [p.x, p.y])).collect()
    };
    let kinds: serde_json::Map<String, serde_json::Value> = layouts
        .iter()
        .map(|(kind, layout, seconds)| (kind.id().to_owned(), serde_json::json!({ "at": positions(layout), "seconds": seconds })))
        .collect();
    serde_json::json!({ "name": drawn.name, "people": drawn.net.n(), "ties": ties, "ours": kinds })
}

fn case() -> Drawn {
    let project = lijntjes::session::example();
    drawn("De Pragmatiek", &project)
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let out = arguments.iter().position(|a| a == "--json").and_then(|k| arguments.get(k + 1)).cloned();
    let named = ["zachary_karate", "freeman_eies", "lazega_lawfirm", "physicians_galesburg"];
    let mut networks: Vec<Drawn> = vec![case()];
    networks.extend(named.map(reference));
    networks.extend([school(60, 6, 360.0), school(200, 14, 1_300.0)]);
    println!("| network | people / ties | kind | stress | crossings | lines through somebody | names left out | overlapping | ms |");
    println!("|---|---|---|---|---|---|---|---|---|");
    let mut written = Vec::new();
    for network in &networks {
        let mut layouts = Vec::new();
        for kind in FREE {
            let (layout, seconds) = arrange(network, kind);
            let q = measure(network, &layout);
            let ties: BTreeSet<(usize, usize)> = network.net.arcs().map(|(i, j)| (i.min(j), i.max(j))).collect();
            println!(
                "| {} | {} / {} | {} | {:.3} | {} | {} | {} | {} | {:.1} |",
                network.name,
                network.net.n(),
                ties.len(),
                kind.id(),
                q.stress,
                q.crossings,
                q.hits,
                q.labels_left_out,
                q.labels_overlapping,
                seconds * 1000.0
            );
            layouts.push((kind, layout, seconds));
        }
        written.push(json(network, &layouts));
    }
    if let Some(out) = out {
        std::fs::write(out, serde_json::Value::from(written).to_string()).unwrap();
        return;
    }
    println!("\n| people / mentions | groups | stress | rings | circle | force |");
    println!("|---|---|---|---|---|---|");
    for (people, groups, mentions) in LARGE {
        let network = school(people, groups, mentions);
        let seconds: Vec<String> = FREE.map(|kind| format!("{:.2}", arrange(&network, kind).1)).to_vec();
        println!("| {people} / {} | {} |", network.net.arcs().count(), seconds.join(" | "));
    }
}
