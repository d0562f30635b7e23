//! How long a coach waits for their pages, and in which part of the work: `cargo bench --no-default-features --bench coach`.
//!
//! Prints a line of JSON for each network, and the ratio of a team in which people are silent to the same team where nobody is. `team`,
//! or `PEOPLE GROUPS SILENT`, runs that alone.
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../tests/invented/large_school.rs"]
mod large_school;
#[path = "../tests/invented/team.rs"]
mod team;

use std::hint::black_box;
use std::time::{Duration, Instant};

use lijntjes::analysis::{Measures, Network, Watch};
use lijntjes::findings::{Context, Divided, found};
use lijntjes::session::{Answers, SEED};

use large_school::LargeSchool;

/// Of the team and of the large networks.
const TEAM_RUNS: usize = 41;
const RUNS: usize = 5;
/// A network that takes longer is run once.
const LONG: Duration = Duration::from_secs(4);

fn school(people: u32, groups: u32, silent: u32) -> LargeSchool {
    LargeSchool { people, groups, mentions: people as usize * if people < 200 { 6 } else { 10 }, silent }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = black_box(work());
    (done, start.elapsed())
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

fn runs_of(run: impl Fn() -> Duration) -> Vec<Duration> {
    let first = run();
    let more = if first > LONG { 0 } else { RUNS - 1 };
    std::iter::once(first).chain((0..more).map(|_| run())).collect()
}

/// All of it, and its parts one after another.
fn pages(school: &LargeSchool) {
    let project = school.project();
    let spec = project.first_spec().expect("a school has a question");
    let whole = runs_of(|| timed(|| Answers::new(&project, &spec).expect("a school has a network")).1);
    let (net, network) = timed(|| Network::new(&project, &spec).expect("a school has a network"));
    let (divided, by_grouping) = timed(|| Divided::all(&project, &spec));
    let (context, context_took) = timed(|| Context::with_groupings(&net, &divided, SEED));
    let (_, measures) = timed(|| Measures::new(&net, context.ei_test(), SEED, &Watch::default()));
    let (_, findings) = timed(|| found(&context));
    let LargeSchool { people, groups, silent, .. } = school;
    let mentions = net.arc_count();
    let runs = whole.len();
    let seconds = median(whole);
    let [network, by_grouping, context_took, measures, findings] =
        [network, by_grouping, context_took, measures, findings].map(|part| part.as_secs_f64());
    println!(
        "{{\"people\": {people}, \"mentions\": {mentions}, \"groups\": {groups}, \"silent\": {silent}, \"runs\": {runs}, \"seconds\": {seconds:.3}, \"network\": {network:.3}, \"divided\": {by_grouping:.3}, \"context\": {context_took:.3}, \"measures\": {measures:.3}, \"findings\": {findings:.3}}}"
    );
}

/// A team of 50 as it is and with five silent, in turns.
fn ratio() {
    let projects = [0, 5].map(|silent| school(50, 4, silent).project());
    let spec = projects[0].first_spec().expect("a school has a question");
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..TEAM_RUNS {
        for (project, times) in projects.iter().zip(&mut times) {
            times.push(timed(|| Answers::new(project, &spec).expect("a school has a network")).1);
        }
    }
    let [complete, silent] = times.map(median);
    println!(
        "{{\"people\": 50, \"silent\": 5, \"runs\": {TEAM_RUNS}, \"complete_seconds\": {complete:.4}, \"silent_seconds\": {silent:.4}, \"ratio\": {:.2}}}",
        silent / complete
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => {
            ratio();
            for groups in [12, 60, 120] {
                for silent in [0, 140] {
                    pages(&school(2_000, groups, silent));
                }
            }
        }
        ["team"] => ratio(),
        [people, groups, silent] => {
            let number = |text: &str| text.parse().expect("a number");
            pages(&school(number(people), number(groups), number(silent)));
        }
        _ => panic!("nothing, `team`, or `PEOPLE GROUPS SILENT`"),
    }
}
