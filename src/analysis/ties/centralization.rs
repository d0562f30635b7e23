//! Whether a few people stand out from all others, for the network as a whole.

use crate::analysis::numeric::sum_in_order;
use crate::analysis::{Network, Reading, Why};

/// Whether mentions go to a few people: 1 when all go to one person and nobody else is named, 0 when everyone is named as often.
///
/// Definition: the sum over people of (the most that anyone is named - how often this person is named), divided by (n-1)^2, the sum
/// in a star.
/// With missing answers: over the known mentions; they can make it go up or down. Undefined when nobody answered.
/// Complexity: n.
/// Source: Freeman 1979, without self-ties.
/// Example: Anna and Bram name Cem, Cem names Dita: named 0, 0, 2 and 1 times, so (2 + 2 + 0 + 1) / 9 = 0.56.
#[must_use]
pub fn centralization_in(net: &Network) -> Reading {
    of_counts(net, |i| net.named_by(i).len())
}

/// Whether mentions come from a few people: 1 when one person names all others and nobody else names anyone, 0 when everyone names as many.
///
/// Definition: as [`centralization_in`], over how many colleagues each person names.
/// With missing answers: over the known mentions, to which someone who did not answer adds none: it is what is known of the network, not
/// of how many they would name. Undefined when nobody answered.
/// Complexity: n.
/// Source: Freeman 1979, without self-ties.
/// Example: Anna and Bram name Cem, Cem names Dita: they name 1, 1, 1 and 0, so (0 + 0 + 0 + 1) / 9 = 0.11.
#[must_use]
pub fn centralization_out(net: &Network) -> Reading {
    of_counts(net, |i| net.names(i).len())
}

/// Whether the shortest ways along mentions all run through a few people: 1 in a star of mentions both ways, 0 when all are alike.
///
/// Definition: the sum over people of (the largest raw betweenness - this person's), divided by (n-1)^2 (n-2), the sum in a star.
/// `betweenness` holds the raw values by person, as [`crate::analysis::betweenness`] gives them.
/// With missing answers: over the known mentions, along which no way runs through someone who did not answer. Undefined when nobody
/// answered, and with fewer than three people.
/// Complexity: n log n, beside the betweenness.
/// Source: Freeman 1979.
/// Example: Anna and Bram name Cem, Cem names Dita: Cem lies on 2 ways, the others on none, so 3 * 2 / 18 = 0.33.
#[must_use]
pub fn centralization_betweenness(net: &Network, betweenness: &[Reading]) -> Reading {
    if nobody_answered(net) {
        return Reading::Undefined(Why::NoAnswer);
    }
    let known: Vec<f64> = betweenness.iter().map(|value| value.value().unwrap_or(0.0)).collect();
    concentrated(&known, most_betweenness(net))
}

/// The sum of what everyone has less than the one with most, as a share of `most`, that sum in a star.
pub(in crate::analysis) fn concentrated(values: &[f64], most: f64) -> Reading {
    let largest = values.iter().copied().fold(0.0, f64::max);
    let mut below: Vec<f64> = values.iter().map(|value| largest - value).collect();
    Reading::share(sum_in_order(&mut below), most, Why::TooFew)
}

/// That sum for betweenness.
pub(in crate::analysis) fn most_betweenness(net: &Network) -> f64 {
    most_degree(net) * net.n().saturating_sub(2) as f64
}

/// That sum for the number of mentions, made or received.
pub(in crate::analysis) fn most_degree(net: &Network) -> f64 {
    let others = net.n().saturating_sub(1) as f64;
    others * others
}

fn of_counts(net: &Network, count: impl Fn(usize) -> usize) -> Reading {
    if nobody_answered(net) {
        return Reading::Undefined(Why::NoAnswer);
    }
    let counts: Vec<f64> = (0..net.n()).map(|i| count(i) as f64).collect();
    concentrated(&counts, most_degree(net))
}

/// Not so for a network of nobody.
fn nobody_answered(net: &Network) -> bool {
    net.n() > 0 && (0..net.n()).all(|i| !net.has_answers(i))
}
