//! How sure each finding is with the missing answers: its claim, asked of the completions.

use super::certainty::all_known;
use super::proposition::Claimed;
use super::thresholds::{FEWEST_OF_GROUP, LIKELY, PROBABLE, SHARE_OF_GROUP};
use super::{Context, Finding, Kind, PlausibleRange};
use crate::analysis::{COMPLETIONS, Network, Range, Row};

/// Asks all completions what each of these says, and puts into words how sure that is. Where the watch is cancelled nothing is asked.
pub(super) fn weighed(context: &Context<'_>, claimed: Vec<Claimed<'_>>) -> Vec<Finding> {
    if all_known(context.net) {
        return claimed.into_iter().map(|one| one.finding).collect();
    }
    let is_open = |one: &Claimed<'_>| one.finding.certainty.is_some_and(|certainty| certainty.kind != Some(Kind::Settled));
    let asked: Vec<&Claimed<'_>> = claimed.iter().filter(|one| (is_open(one) && one.clauses.is_some()) || one.number.is_some()).collect();
    let answers = context.completions().filter(|_| !asked.is_empty()).and_then(|completions| {
        completions.each(0..COMPLETIONS as u64, &context.watch, |completion| {
            let of = |one: &&Claimed<'_>| Asked {
                clauses: one.clauses.as_ref().filter(|_| is_open(one)).map(|clauses| clauses(completion)),
                number: one.number.as_ref().and_then(|number| number(completion)),
            };
            asked.iter().map(of).collect::<Vec<Asked>>()
        })
    });
    let mut place = 0;
    let told: Vec<Told> = claimed
        .iter()
        .map(|one| {
            let is_asked = (is_open(one) && one.clauses.is_some()) || one.number.is_some();
            let of = answers.as_ref().filter(|_| is_asked).map(|answers| answers.iter().map(|each| &each[place]).collect::<Vec<_>>());
            place += usize::from(is_asked);
            let limited = one.groups.iter().any(|&group| is_hardly_heard(context.net, group));
            Told::new(&of.unwrap_or_default(), is_open(one), one.clauses.is_some(), limited, context.seed)
        })
        .collect();
    claimed.into_iter().zip(told).map(|(one, told)| told.put_into(one.finding)).collect()
}

/// What one completion says of a claim.
struct Asked {
    clauses: Option<Vec<bool>>,
    number: Option<f64>,
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

/// The kind of what holds in so many completions; open where none could be made.
pub(super) fn kind_of(holds_in: Option<f64>) -> Kind {
    match holds_in {
        Some(share) if share >= LIKELY => Kind::Likely,
        Some(share) if share >= PROBABLE => Kind::Probable,
        _ => Kind::Open,
    }
}

/// Whether so few of a group answered that nothing surer than "open" is said of its own mentions: those who did may be the odd ones.
pub(super) fn is_hardly_heard(net: &Network, group: usize) -> bool {
    let asked: Vec<usize> = net.members(group).filter(|&i| *net.row(i) != Row::NotAsked).collect();
    let answered = asked.iter().filter(|&&i| net.answered(i)).count();
    answered < asked.len() && (answered < FEWEST_OF_GROUP || (answered as f64) < SHARE_OF_GROUP * asked.len() as f64)
}
