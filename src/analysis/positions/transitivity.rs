//! Whether the contacts of one's contacts are one's own.

use super::triads::{Triad, Triads, triads};
use super::triangles::Triangles;
use crate::analysis::network::Contacts;
use crate::analysis::numeric::sum_in_order;
use crate::analysis::{Network, Reading, Why};

/// Two mentions in a row, from one person through a second to a third: how often does the first name the third as well?
///
/// Definition: of the two-step paths i -> j -> k with i and k different, the share with i -> k.
/// With missing answers: over the known mentions; without bounds, since a further mention can raise or lower it.
/// Complexity: that of [`triads`].
/// Source: Holland and Leinhardt 1971; sna `gtrans(measure = "weak")`, which says 1 where there are no two-step paths.
/// Example: Anna names Bram and Cem, Bram names Cem, Cem names Dita: one of three two-step paths is closed, 0.33.
#[must_use]
pub fn transitivity(net: &Network) -> Reading {
    let paths = two_paths(net);
    Reading::share(closed_paths(&triads(net)) as f64, paths as f64, net.because(Why::NoTies))
}

/// [`transitivity`] in sna's "strong" variant, which also asks that every mention can be made in two steps, through anyone. Only
/// for comparison: most of it is about three people who have nothing to do with one another.
///
/// Definition: of all ordered triples of different people (i, j, k), the share in which i -> k holds exactly if i -> j -> k does.
/// With missing answers: over the known mentions.
/// Complexity: that of [`triads`].
/// Source: sna `gtrans(measure = "strong")`.
/// Example: Anna names Bram and Cem, Bram names Cem, Cem names Dita: 15 of 24 triples, 0.625.
#[must_use]
pub fn transitivity_strong(net: &Network) -> Reading {
    let n = net.n() as u128;
    let others = n.saturating_sub(2);
    let triples = n * n.saturating_sub(1) * others;
    // Broken by a two-step path that is not closed, or by a mention that is no two-step path through this third person.
    let broken = two_paths(net) + net.arc_count() as u128 * others - 2 * closed_paths(&triads(net));
    Reading::share((triples - broken) as f64, triples as f64, Why::TooFew)
}

/// Two people who share a contact: how often are they in contact themselves?
///
/// Definition: 3 * triangles / pairs of contacts of one person, whichever way the mentions point.
/// With missing answers: over the known mentions; without bounds, since a further mention can raise or lower it.
/// Complexity: that of [`triads`].
/// Source: Wasserman and Faust 1994; igraph `transitivity(type = "global")`.
/// Example: Anna, Bram and Cem are in contact with one another and Dita only with Anna: 3 of 5 pairs, 0.6.
#[must_use]
pub fn transitivity_undirected(net: &Network) -> Reading {
    let contacts = Contacts::new(net);
    let pairs: u128 = (0..net.n()).map(|i| pairs_of(contacts.count(i))).sum();
    let triangles: u128 = around(&contacts).iter().map(|t| u128::from(*t)).sum();
    // Each of three people counted the triangle.
    Reading::share(triangles as f64, pairs as f64, net.because(Why::NoTies))
}

/// How many of each person's contacts are in contact with one another.
///
/// Definition: pairs of contacts that are in contact / pairs of contacts, whichever way the mentions point. Undefined for someone
/// with fewer than two contacts.
/// With missing answers: over the known mentions; contacts of someone who did not answer are those who named them.
/// Complexity: m^1.5 steps at most.
/// Source: Watts and Strogatz 1998; igraph `transitivity(type = "local", isolates = "NaN")`.
/// Example: Anna, Bram and Cem are in contact with one another and Dita only with Anna: Anna 1 of 3 pairs, Bram and Cem 1 of 1, Dita
/// undefined.
#[must_use]
pub fn clustering(net: &Network) -> Vec<Reading> {
    let contacts = Contacts::new(net);
    let around = around(&contacts);
    (0..net.n()).map(|i| Reading::share(around[i] as f64, pairs_of(contacts.count(i)) as f64, Why::TooFew)).collect()
}

/// The mean of [`clustering`] over everyone who has at least two contacts.
///
/// Definition: the sum / the number of people for whom it is defined; undefined when there is nobody.
/// With missing answers: as [`clustering`].
/// Complexity: m^1.5 steps at most.
/// Source: Watts and Strogatz 1998; igraph `transitivity(type = "average", isolates = "NaN")`.
/// Example: Anna, Bram and Cem are in contact with one another and Dita only with Anna: (1/3 + 1 + 1) / 3 = 0.78.
#[must_use]
pub fn clustering_mean(net: &Network) -> Reading {
    let mut values: Vec<f64> = clustering(net).into_iter().filter_map(Reading::value).collect();
    Reading::share(sum_in_order(&mut values), values.len() as f64, Why::TooFew)
}

/// The triangles that each person is part of.
fn around(contacts: &Contacts) -> Vec<u64> {
    let triangles = Triangles::new(contacts);
    let mut marks = triangles.marks();
    let mut around = vec![0; contacts.n()];
    for place in 0..triangles.places() {
        triangles.from(place, &mut marks, |t| {
            for i in t.people {
                around[i] += 1;
            }
        });
    }
    around
}

/// Two-step paths between two different people.
fn two_paths(net: &Network) -> u128 {
    let there_and_back = |j: usize| net.names(j).iter().filter(|&&k| net.has(k, j)).count() as u128;
    (0..net.n()).map(|j| net.named_by(j).len() as u128 * net.names(j).len() as u128 - there_and_back(j)).sum()
}

/// Two-step paths of which the first person names the last.
fn closed_paths(triads: &Triads) -> u128 {
    let of = |triad: Triad| triads.count(triad);
    of(Triad::T030T) + of(Triad::T120C) + 2 * (of(Triad::T120D) + of(Triad::T120U)) + 3 * of(Triad::T210) + 6 * of(Triad::T300)
}

fn pairs_of(count: usize) -> u128 {
    let count = count as u128;
    count * count.saturating_sub(1) / 2
}
