//! How long the measures take on networks far larger than a school, and whether threads change a bit of them.
//!
//! `cargo bench --no-default-features --bench large` prints one line of JSON for each network, measure and number of threads.
//! `peers.py`, next to this file, runs the same networks through other programs; it calls this one with `write` and `run`.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints what it measured, and stops when it cannot")]

#[path = "../tests/invented/block_model.rs"]
mod block_model;
#[path = "../tests/invented/team.rs"]
mod team;

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use lijntjes::analysis::{BetweennessSample, Compact, Network, Paths, Watch, triads};

use block_model::BlockModel;
use team::Member;

const NETWORKS: [(&str, BlockModel); 6] = [
    ("team", BlockModel { people: 50, groups: 5, inside: 200.0, anywhere: 100.0, skew: 0.0, seed: 1 }),
    ("school", BlockModel { people: 200, groups: 16, inside: 1_000.0, anywhere: 500.0, skew: 0.0, seed: 2 }),
    ("board", BlockModel { people: 1_000, groups: 40, inside: 5_000.0, anywhere: 3_000.0, skew: 0.0, seed: 3 }),
    // As many people and mentions as the votes of Wikipedia's administrators, and a few who are named by very many.
    ("skewed", BlockModel { people: 7_100, groups: 71, inside: 14_000.0, anywhere: 92_000.0, skew: 0.8, seed: 4 }),
    ("blocks", BlockModel { people: 20_000, groups: 400, inside: 150_000.0, anywhere: 96_000.0, skew: 0.0, seed: 5 }),
    ("sparse", BlockModel { people: 75_000, groups: 1_500, inside: 250_000.0, anywhere: 255_000.0, skew: 0.4, seed: 6 }),
];

/// Up to this many people all pairs are looked at here.
const EXACT_UP_TO: u32 = 20_000;

/// A question answered by everyone of a model.
fn network(model: &BlockModel, arcs: &[(u32, u32)]) -> Network {
    let member = |i: u32| Member { key: i.to_string(), name: i.to_string(), groups: Vec::new(), role: None, answered: true };
    let team: Vec<Member> = (0..model.people).map(member).collect();
    let project = team::project(&team, &[], Vec::new(), arcs.iter().copied());
    Network::new(&project, &project.first_spec().unwrap()).unwrap()
}

/// A measure, as the bits of what it says.
type Work = fn(&Network) -> Vec<u64>;

fn paths(net: &Network) -> Vec<u64> {
    let paths = Paths::new(net, &Watch::default()).unwrap();
    let lists = [paths.betweenness(), paths.harmonic_in(), paths.harmonic_out(), paths.closeness_in(), paths.closeness_out()];
    let wholes = [paths.reach(), paths.compactness()];
    lists.iter().flatten().chain(&wholes).map(|r| r.value().map_or(0, f64::to_bits)).collect()
}

fn sample(net: &Network) -> Vec<u64> {
    let sample = BetweennessSample::of_compact(&Compact::of(net), 0.005, 0.05, 1, &Watch::default()).unwrap();
    sample.shares.iter().map(|r| r.value().map_or(0, f64::to_bits)).collect()
}

fn census(net: &Network) -> Vec<u64> {
    triads(net).iter().map(|(_, count)| u64::try_from(count).unwrap()).collect()
}

fn work(what: &str) -> Work {
    match what {
        "paths" => paths,
        "sample" => sample,
        "triads" => census,
        _ => panic!("no measure is called {what}"),
    }
}

/// Seconds of all threads so far, where the system says so.
fn processor_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let user: f64 = stat.rsplit(')').next()?.split_whitespace().nth(11)?.parse().ok()?;
    Some(user / 100.0)
}

/// The most memory that was used so far, in megabytes, where the system says so.
fn peak_megabytes() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM"))?;
    Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1024.0)
}

/// The shortest of several runs: as many as fit in a second and at least `least`.
fn measure(name: &str, what: &str, threads: usize, net: &Network, least: usize) -> Vec<u64> {
    let work = work(what);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let (mut wall, mut all, mut runs) = (Duration::MAX, Duration::ZERO, 0);
    let before = processor_seconds();
    let mut bits = Vec::new();
    while runs < least || (all < Duration::from_secs(1) && runs < 1_000) {
        let start = Instant::now();
        bits = pool.install(|| work(net));
        let took = start.elapsed();
        wall = wall.min(took);
        all += took;
        runs += 1;
    }
    let processor = processor_seconds().zip(before).map_or(-1.0, |(after, before)| (after - before) / runs as f64);
    println!(
        "{{\"network\": \"{name}\", \"people\": {}, \"arcs\": {}, \"measure\": \"{what}\", \"threads\": {threads}, \"runs\": {runs}, \"seconds\": {:.6}, \"processor_seconds\": {processor:.6}, \"peak_mb\": {:.0}}}",
        net.n(),
        net.arc_count(),
        wall.as_secs_f64(),
        peak_megabytes().unwrap_or(-1.0)
    );
    bits
}

fn named(name: &str) -> &'static BlockModel {
    &NETWORKS.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no network is called {name}")).1
}

/// Each network as a list of mentions, `from,to` by number; people without a mention are only in the count of the first line.
fn write(folder: &Path) {
    for (name, model) in &NETWORKS {
        let mut text = format!("# {}\n", model.people);
        for (i, j) in model.arcs() {
            writeln!(text, "{i},{j}").unwrap();
        }
        std::fs::write(folder.join(format!("{name}.csv")), text).unwrap();
    }
}

/// One network and measure; betweenness by person, or the counts of a census, go to a file when one is named.
fn run(name: &str, what: &str, threads: usize, values: Option<&str>) {
    let model = named(name);
    let net = network(model, &model.arcs());
    let bits = measure(name, what, threads, &net, 1);
    if let Some(file) = values {
        let shown = |bits: &u64| if what == "triads" { bits.to_string() } else { f64::from_bits(*bits).to_string() };
        let lines: Vec<String> = bits.iter().take(net.n()).map(shown).collect();
        std::fs::write(file, lines.join("\n")).unwrap();
    }
}

fn everything() {
    for (name, model) in &NETWORKS {
        let net = network(model, &model.arcs());
        let what = if model.people <= EXACT_UP_TO { "paths" } else { "sample" };
        let one = measure(name, what, 1, &net, 1);
        assert_eq!(measure(name, what, 2, &net, 1), one, "{name}: two threads");
        let types = measure(name, "triads", 1, &net, 1);
        assert_eq!(measure(name, "triads", 2, &net, 1), types, "{name}: two threads");
        // Where it takes no more than moments, more threads than there are processors too.
        if model.people < 10_000 {
            for threads in [3, 4] {
                assert_eq!(measure(name, what, threads, &net, 1), one, "{name}: {threads} threads");
            }
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => everything(),
        ["write", folder] => write(Path::new(folder)),
        ["run", name, what, threads] => run(name, what, threads.parse().unwrap(), None),
        ["run", name, what, threads, values] => run(name, what, threads.parse().unwrap(), Some(values)),
        _ => panic!("nothing, `write FOLDER`, or `run NETWORK MEASURE THREADS [FILE]`"),
    }
}
