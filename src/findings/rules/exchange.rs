//! How much exchange there is: the figure that opens the case, without a verdict.
//!
//! What it notices: how many colleagues someone names on average, rounded to a whole number.
//! Why it may matter: it says on how many lines the rest of the picture rests.
//! What it does not show: how good, how long or how useful the talk is. More ties are not always better.
//! When it stays silent: when fewer than three people answered in full.
//! Source: Wasserman & Faust 1994, density and mean degree.

use super::super::certainty::fewest_changes;
use super::super::thresholds::FEWEST_ANSWERS;
use super::super::{Audience, Certainty, Context, Evidence, Exchange, Finding};
use crate::analysis::{Network, density, density_bounds, pairs};

pub(super) fn find(context: &Context<'_>) -> Option<Finding> {
    let net = context.net;
    let (named, answered) = named_by_respondents(net)?;
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
    let said = evidence.mean.round();
    let still = |i: usize| answered > FEWEST_ANSWERS && same_number(mean(named - net.names(i).len(), answered - 1), said);
    let answers = (0..net.n()).filter(|&i| net.answered(i) && !still(i)).count();
    let most = answered * net.n().saturating_sub(1);
    let mentions = fewest_changes(most, |removed, added| {
        removed <= named && named + added <= most && !same_number(mean(named - removed + added, answered), said)
    });
    Some(Finding {
        evidence: Evidence::Exchange(evidence),
        certainty: Certainty::counted(Some(answers), mentions),
        audience: Audience::Everyone,
        people: Vec::new(),
        ties: Vec::new(),
    })
}

/// The mentions by people who answered in full, and how many these are.
fn named_by_respondents(net: &Network) -> Option<(usize, usize)> {
    let answered: Vec<usize> = (0..net.n()).filter(|&i| net.answered(i)).collect();
    (answered.len() >= FEWEST_ANSWERS).then(|| (answered.iter().map(|&i| net.names(i).len()).sum(), answered.len()))
}

fn mean(named: usize, answered: usize) -> f64 {
    named as f64 / answered as f64
}

fn same_number(mean: f64, said: f64) -> bool {
    (mean.round() - said).abs() < 0.5
}
