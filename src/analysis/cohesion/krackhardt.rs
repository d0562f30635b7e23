//! How much a team looks like a tree of command: Krackhardt's four dimensions.

use super::components;
use super::reachability::Reachability;
use crate::analysis::numeric::BitSet;
use crate::analysis::{Network, Reading, Why};

/// The most people for whom [`least_upper_bounds`] looks at every pair.
const MOST_PEOPLE: usize = 2_000;

/// What share of the pairs of people is connected at all, through anyone and whichever way mentions point.
///
/// Definition: pairs within one weak component / all pairs.
/// With missing answers: over the known mentions, so that it is the least that it can be.
/// Complexity: n + m steps.
/// Source: Krackhardt 1994; sna `connectedness`.
/// Example: Anna names Bram, Bram names Cem, Dita is alone: 3 of 6 pairs, 0.5.
#[must_use]
pub fn connectedness(net: &Network) -> Reading {
    let pairs = |k: usize| k as f64 * (k as f64 - 1.0) / 2.0;
    let together: f64 = components::weak(net).iter().map(|part| pairs(part.len())).sum();
    if net.n() < 2 { Reading::Undefined(Why::TooFew) } else { Reading::Value(together / pairs(net.n())) }
}

/// Among pairs of which one can be reached from the other along mentions, how often this goes one way only.
///
/// Definition: pairs with a directed path in one direction only / pairs with a directed path in either.
/// With missing answers: over the known mentions; without bounds, since a further mention can raise or lower it.
/// Complexity: n + m steps, and parts * (parts + m) / 64 for parts that reach one another one way only; memory n + m per thread.
/// Source: Krackhardt 1994; sna `hierarchy(measure = "krackhardt")`.
/// Example: Anna and Bram name each other and Bram names Cem: 2 of 3 pairs, 0.67.
#[must_use]
pub fn hierarchy(net: &Network) -> Reading {
    let reach = Reachability::new(net);
    let both_ways = reach.pairs_within_parts();
    let one_way = reach.ordered_pairs() - 2 * both_ways;
    Reading::share(one_way as f64, (one_way + both_ways) as f64, Why::NoTies)
}

/// How near the team is to having no more mentions than it needs to hold together.
///
/// Definition: 1 - mentions beyond those needed / most that there could be beyond those needed, over weak components; k people need
/// k - 1 mentions and could make k(k - 1). High is sparse, not good.
/// With missing answers: over the known mentions; without bounds, since a further mention may join two parts.
/// Complexity: n + m steps.
/// Source: Krackhardt 1994; sna `efficiency`.
/// Example: Anna and Bram name each other, Bram names Cem, Cem names Dita: 1 of 9 mentions beyond those needed, 0.89.
#[must_use]
pub fn efficiency(net: &Network) -> Reading {
    let (mut needed, mut possible) = (0.0, 0.0);
    for part in components::weak(net) {
        let k = part.len() as f64;
        needed += k - 1.0;
        possible += k * (k - 1.0);
    }
    let beyond = Reading::share(net.arc_count() as f64 - needed, possible - needed, Why::NoTies);
    match beyond {
        Reading::Value(value) => Reading::Value(1.0 - value),
        undefined @ Reading::Undefined(_) => undefined,
    }
}

/// How often two people have one nearest person above them: someone from whom both can be reached, and who can be reached from
/// everyone else of whom that is true. Each of the two may be that person.
///
/// Definition: 1 - pairs without one / most pairs that could be without one, within weak components of at least three people; among k
/// people that are (k - 1)(k - 2) / 2. Undefined without such a component, and above 2,000 people.
/// With missing answers: over the known mentions; without bounds, since a further mention can raise or lower it.
/// Complexity: components^3 / 64 steps at most, for strong components; components^2 / 64 words.
/// Source: Krackhardt 1994. sna's `lubness` computes something else: see [`least_upper_bounds_sna`].
/// Example: Anna and Bram name Cem, Cem names Dita: Anna and Bram have nobody above both, 1 of 3 pairs too many, 0.67.
#[must_use]
pub fn least_upper_bounds(net: &Network) -> Reading {
    bounded(net, Bound::Nearest)
}

/// [`least_upper_bounds`] as sna computes it. Only for comparison: among those above both it asks for one who reaches all the others, so
/// the furthest instead of the nearest, against its own documentation and Krackhardt's definition. On a tree the two are the same.
///
/// Definition: as [`least_upper_bounds`], with "from whom everyone else above both can be reached".
/// With missing answers: over the known mentions.
/// Complexity: that of [`least_upper_bounds`].
/// Source: sna 2.7.1 `lubness`.
/// Example: Anna and Bram name Cem, Cem names Dita: neither Anna nor Bram is above all who are above Cem and Dita, so that this pair
/// is one too many as well, 0.33.
#[must_use]
pub fn least_upper_bounds_sna(net: &Network) -> Reading {
    bounded(net, Bound::Furthest)
}

/// Which of those above both of a pair is looked for.
#[derive(Clone, Copy)]
enum Bound {
    Nearest,
    Furthest,
}

fn bounded(net: &Network, bound: Bound) -> Reading {
    if net.n() > MOST_PEOPLE {
        return Reading::Undefined(Why::TooLarge);
    }
    let pairs = |k: usize| (k * k.saturating_sub(1) / 2) as f64;
    let possible: f64 = components::weak(net).iter().map(|part| pairs(part.len().saturating_sub(1))).sum();
    match Reading::share(without(net, bound) as f64, possible, Why::TooFew) {
        Reading::Value(value) => Reading::Value(1.0 - value),
        undefined @ Reading::Undefined(_) => undefined,
    }
}

/// Pairs of people in one weak component who have no such bound.
///
/// People of one strong component are above the same people, so components are compared. Among those above both of a pair the nearest,
/// if there is one, comes before all others in an order from below, and the furthest after all others.
fn without(net: &Network, bound: Bound) -> usize {
    let reach = Reachability::new(net);
    let parts = reach.parts();
    let above = above(&reach);
    let reaching = match bound {
        Bound::Nearest => above.clone(),
        Bound::Furthest => below(&reach),
    };
    let weak_of = components::part_of(net.n(), &components::weak(net));
    let mut without = 0;
    let mut both = BitSet::of(parts.len(), []);
    for p in 0..parts.len() {
        for q in p..parts.len() {
            if weak_of[parts[p][0]] == weak_of[parts[q][0]] {
                both.set_to_and(&above[p], &above[q]);
                let candidate = match bound {
                    Bound::Nearest => both.first(),
                    Bound::Furthest => both.last(),
                };
                if !candidate.is_some_and(|c| both.is_within(&reaching[c])) {
                    let (k, l) = (parts[p].len(), parts[q].len());
                    without += if p == q { k * (k - 1) / 2 } else { k * l };
                }
            }
        }
    }
    without
}

/// The components that can be reached from each, itself included.
fn below(reach: &Reachability) -> Vec<BitSet> {
    let mut below = each_alone(reach.parts().len());
    for c in 0..below.len() {
        for &d in reach.named(c) {
            add(&mut below, d, c);
        }
    }
    below
}

/// The components from which each can be reached, itself included.
fn above(reach: &Reachability) -> Vec<BitSet> {
    let mut above = each_alone(reach.parts().len());
    for c in (0..above.len()).rev() {
        for &d in reach.named(c) {
            add(&mut above, c, d);
        }
    }
    above
}

fn each_alone(count: usize) -> Vec<BitSet> {
    (0..count).map(|c| BitSet::of(count, [c])).collect()
}

/// Adds one set to another; nobody names their own component.
fn add(sets: &mut [BitSet], from: usize, to: usize) {
    if let Ok([from, to]) = sets.get_disjoint_mut([from, to]) {
        to.add_all(from);
    }
}
