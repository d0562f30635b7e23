//! How much exchange there is: the figure that opens the case, without a verdict.
//!
//! What it notices: how many colleagues those who answered name on average.
//! Against chance: nothing; there is no number of names that chance would give. Always counts.
//! Why it may matter: it says on how many lines the rest of the picture rests.
//! What it does not claim: how good, how long or how useful the talk is. More ties are not always better.
//! Claim: the mean of everyone who was asked lies within one of what is said ([`Claim::MeanWithinOne`]).
//! With missing answers: it is the mean of those who answered in full, and says so; beside it between what that of everyone plausibly lies.
//! When it stays silent: when fewer than three people answered in full ([`FEWEST_ANSWERS`]).
//! Source: Wasserman & Faust 1994, density and mean degree.

use super::super::certainty::{ends, fewest_changes};
use super::super::proposition::Claimed;
use super::super::thresholds::{FEWEST_ANSWERS, SAME_MEAN};
use super::super::{AgainstChance, Audience, Certainty, Claim, Context, Evidence, Exchange, Finding, Kind, Nature, WithoutOne};
use crate::analysis::{Completion, Network, Row, density, density_bounds, pairs};

pub(super) fn find<'c>(context: &'c Context<'_>) -> Vec<Claimed<'c>> {
    of(context.net).into_iter().map(|finding| claimed(context.net, finding)).collect()
}

/// The mean of everyone who was asked lies within one of what is said.
fn claimed(net: &Network, finding: Finding) -> Claimed<'_> {
    let Evidence::Exchange(Exchange { mean: said, asked, .. }) = finding.evidence else { return Claimed::nothing(finding) };
    let known: usize = (0..net.n()).filter(|&i| *net.row(i) != Row::NotAsked).map(|i| net.names(i).len()).sum();
    let mean = move |completion: &Completion| (known + completion.mentions().len()) as f64 / asked as f64;
    Claimed::nothing(finding)
        .says(Claim::MeanWithinOne, move |completion| vec![(mean(completion) - said).abs() <= SAME_MEAN])
        .number(move |completion| Some(mean(completion)))
}

fn of(net: &Network) -> Option<Finding> {
    let respondents: Vec<usize> = (0..net.n()).filter(|&i| net.answered(i)).collect();
    if respondents.len() < FEWEST_ANSWERS {
        return None;
    }
    let answered = respondents.len();
    let named: usize = respondents.iter().map(|&i| net.names(i).len()).sum();
    let mean = |named: usize, answered: usize| named as f64 / answered as f64;
    let pairs = pairs(net);
    let evidence = Exchange {
        n: net.n(),
        asked: net.asked_count(),
        answered,
        untold: (0..net.n()).filter(|&i| net.actor(i).untold).count(),
        arcs: net.arc_count(),
        pairs: pairs.mutual + pairs.one_way,
        mutual: pairs.mutual,
        density: density(net).value()?,
        density_bounds: density_bounds(net),
        mean: mean(named, answered),
        cap: net.cap(),
    };
    let said = evidence.mean;
    let other = |mean: f64| (mean - said).abs() > SAME_MEAN;
    let without: Vec<f64> = respondents.iter().map(|&i| mean(named - net.names(i).len(), answered - 1)).collect();
    let most = answered * net.n().saturating_sub(1);
    let mentions = fewest_changes(most.min(2 * answered), |removed, added| {
        removed <= named && named + added <= most && other(mean(named - removed + added, answered))
    });
    let without_one = ends(without.iter().copied()).map(|(low, high)| WithoutOne { low, high, survives: None });
    Some(Finding {
        evidence: Evidence::Exchange(evidence),
        nature: Nature::Observation,
        chance: AgainstChance::NotTested,
        claim: None,
        certainty: Some(
            Certainty::of(Kind::of_answers(net))
                .answers(Some(without.into_iter().filter(|mean| other(*mean)).count()))
                .mentions(mentions)
                .without_one(without_one),
        ),
        audience: Audience::Everyone,
        people: Vec::new(),
        ties: Vec::new(),
    })
}
