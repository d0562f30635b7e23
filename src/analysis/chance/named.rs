//! How often someone would be named if everyone named at random.

use super::law::{Chance, Law, Tested};
use crate::analysis::Network;
use crate::analysis::Row;
use crate::analysis::network::row_counts;

/// How often someone is named beside what it would be if everyone who answered named as many colleagues, but at random.
///
/// What it tells you: whether one expert is named more than naming alone explains.
/// Definition: someone who names d of the c colleagues whom they could name, names the person with probability d / c; the number of
/// mentions is the sum of these, each by itself (Poisson-binomial). Exact. Beside the count: how likely at least so many are.
/// With missing answers: over those who answered in full.
/// Complexity: respondents squared.
/// Source: Wasserman and Faust 1994 (in-degree with fixed out-degrees); Wang 1993 for the law.
/// Example: Anna names Bram and Cem, Bram names Anna, Cem names nobody, Dita names Anna. Cem is named with 2/3 by Anna, 1/3 by Bram, 1/3
/// by Dita: 1.33 on average, and at least once in 1 - (1/3)(2/3)(2/3) = 0.85 of cases.
#[must_use]
pub fn named_by_chance(net: &Network, person: usize) -> (Chance, Tested) {
    let respondents: Vec<usize> = (0..net.n()).filter(|&i| *net.row(i) == Row::Answered && net.observed(i, person)).collect();
    let counts = row_counts(net);
    let could_name = |i: usize| counts[i].ties + counts[i].no_ties;
    let mut probabilities: Vec<f64> = respondents.iter().map(|&i| net.names(i).len() as f64 / could_name(i) as f64).collect();
    // The same to the bit whatever the order of the people.
    probabilities.sort_unstable_by(f64::total_cmp);
    let law = Law::of_each(probabilities);
    let observed = respondents.iter().filter(|&&i| net.has(i, person)).count();
    (law.beside(observed), law.many(observed))
}
