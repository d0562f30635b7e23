//! How sure each finding is with the missing answers: its claim, asked of the completions.

use super::certainty::{all_known, is_hardly_heard, kind_of};
use super::left_open::{Added, left_open};
use super::proposition::Claimed;
use super::thresholds::MOST_KEPT;
use super::{Context, Finding, Kind, LeftOpen, PlausibleRange};
use crate::analysis::{COMPLETIONS, Completion, Range};

/// So many completions are asked before it is looked whether that is enough.
const BATCH: usize = 50;

/// Asks all completions what each of these says and what they leave open about groups, and puts into words how sure that is. Where the
/// watch is cancelled nothing is asked.
pub(super) fn weighed(context: &Context<'_>, claimed: Vec<Claimed<'_>>) -> (Vec<Finding>, Vec<LeftOpen>) {
    if all_known(context.net) {
        return (claimed.into_iter().map(|one| one.finding).collect(), Vec::new());
    }
    let answers = asked_of_all(context, &claimed).unwrap_or_default();
    let told: Vec<Told> = claimed
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let own: Vec<&Asked> = answers.iter().map(|answer| &answer.claims[place]).collect();
            let limited = one.groups.iter().any(|&group| is_hardly_heard(context.net, group));
            Told::new(&own, is_open(one), one.clauses.is_some(), limited, context.seed)
        })
        .collect();
    let added: Vec<Added> = answers.into_iter().map(|answer| answer.added).collect();
    (claimed.into_iter().zip(told).map(|(one, told)| told.put_into(one.finding)).collect(), left_open(context, &added))
}

fn is_open(one: &Claimed<'_>) -> bool {
    one.finding.certainty.is_some_and(|certainty| certainty.kind != Some(Kind::Settled))
}

/// What one completion says.
struct Answer {
    /// Of each of the findings.
    claims: Vec<Asked>,
    added: Added,
}

/// What one completion says of a finding.
#[derive(Default)]
struct Asked {
    clauses: Option<Vec<bool>>,
    number: Option<f64>,
}

/// In a team every completion is asked; in a large network no more than it takes to know of what kind each claim is. `None` where none can be
/// made.
fn asked_of_all(context: &Context<'_>, claimed: &[Claimed<'_>]) -> Option<Vec<Answer>> {
    let completions = context.completions()?;
    let of = |completion: &Completion, one: &Claimed<'_>| Asked {
        clauses: one.clauses.as_ref().filter(|_| is_open(one)).map(|clauses| clauses(completion)),
        number: one.number.as_ref().and_then(|number| number(completion)),
    };
    let ask = |completion: &Completion| Answer {
        claims: claimed.iter().map(|one| of(completion, one)).collect(),
        added: Added::new(context.net, completion),
    };
    context.watch.begin(COMPLETIONS as u64);
    let mut answers: Vec<Answer> = Vec::with_capacity(COMPLETIONS);
    while answers.len() < COMPLETIONS {
        let first = answers.len() as u64;
        answers.extend(completions.each(first..first + BATCH as u64, &context.watch, ask)?);
        if context.net.n() > MOST_KEPT && (0..claimed.len()).all(|place| is_decided(&answers, place)) {
            break;
        }
    }
    Some(answers)
}

/// Whether more completions would hardly make another kind of it: the share of its weakest clause is of one kind at both ends of its 99 %
/// interval (Wilson 1927).
fn is_decided(answers: &[Answer], place: usize) -> bool {
    let clauses: Vec<&Vec<bool>> = answers.iter().filter_map(|answer| answer.claims[place].clauses.as_ref()).collect();
    let Some(share) = weakest(&clauses) else { return true };
    let (n, z) = (answers.len() as f64, 2.576);
    let (middle, half) = (share + z * z / (2.0 * n), z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt());
    let ends = [middle - half, middle + half].map(|end| kind_of(Some(end / (1.0 + z * z / n))));
    ends[0] == ends[1]
}

struct Told {
    kind: Option<Kind>,
    holds_in: Option<f64>,
    range: Option<PlausibleRange>,
}

impl Told {
    fn new(answers: &[&Asked], is_open: bool, has_claim: bool, limited: bool, seed: u64) -> Self {
        let range =
            Range::of(answers.iter().map(|asked| asked.number), seed).map(|range| PlausibleRange { low: range.low, high: range.high });
        if !is_open {
            return Self { kind: Some(Kind::Settled), holds_in: None, range };
        }
        if !has_claim {
            return Self { kind: None, holds_in: None, range };
        }
        let clauses: Vec<&Vec<bool>> = answers.iter().filter_map(|asked| asked.clauses.as_ref()).collect();
        let holds_in = weakest(&clauses).filter(|_| !limited);
        Self { kind: Some(kind_of(holds_in)), holds_in, range }
    }

    fn put_into(self, finding: Finding) -> Finding {
        let Self { kind, holds_in, range } = self;
        let certainty = finding.certainty.map(|certainty| super::Certainty { kind, holds_in, range, ..certainty });
        Finding { certainty, ..finding }
    }
}

/// The share of completions in which the clause that holds least often does: a sentence is as sure as its weakest part.
fn weakest(completions: &[&Vec<bool>]) -> Option<f64> {
    let clauses = completions.first()?.len();
    let share = |clause: usize| completions.iter().filter(|holds| holds[clause]).count() as f64 / completions.len() as f64;
    (0..clauses).map(share).reduce(f64::min)
}
