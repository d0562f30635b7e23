//! Whether the contacts of a person are in contact with each other.

use crate::analysis::network::Contacts;
use crate::analysis::numeric::sum_in_order;
use crate::analysis::{Network, Reading, Why};

/// How much someone's contacts hang together, so that there is little room between them: high when all talk to each other.
///
/// Definition: the sum over contacts j (in or out) of (p_ij + the sum over other contacts q of p_iq p_qj) squared, where p_ij is the share
/// of i's mentions, given and received, that are exchanged with j. It may exceed 1: of three who all name each other each has 1.125.
/// Undefined without contacts.
/// With missing answers: over the known mentions; undefined for someone without any answer. With more ties it can go up or down.
/// Complexity: the sum over people of the square of their number of contacts.
/// Source: Burt 1992.
/// Example: Anna and Bram name each other, both name Cem, Cem names Dita: Anna and Bram 0.91, Cem 0.73, Dita 1.
#[must_use]
pub fn constraint(net: &Network) -> Vec<Reading> {
    let exchange = Exchange::new(net);
    exchange.of_each(net, |i| {
        let of = exchange.with(i);
        let mut squares: Vec<f64> = of
            .iter()
            .map(|&(j, direct)| {
                let mut indirect: Vec<f64> =
                    in_both(of, exchange.with(j)).map(|(q, with_i, with_j)| with_i * with_j / exchange.total(q)).collect();
                let share = (direct + sum_in_order(&mut indirect)) / exchange.total(i);
                share * share
            })
            .collect();
        sum_in_order(&mut squares)
    })
}

/// How many separate contacts someone has: contacts who are tied to each other count for less.
///
/// Definition: the sum over contacts j (in or out) of 1 minus the sum over other contacts q of p_iq m_jq, where p_iq is the share of i's
/// mentions, given and received, that are exchanged with q, and m_jq what j exchanges with q over the most that j exchanges with anyone.
/// Undefined without contacts.
/// With missing answers: as [`constraint`].
/// Complexity: the sum over people of the square of their number of contacts.
/// Source: Burt 1992, in the variant for directed networks of NetworkX.
/// Example: Anna and Bram name each other, both name Cem, Cem names Dita: Cem has 3 contacts and an effective size of 2.33.
#[must_use]
pub fn effective_size(net: &Network) -> Vec<Reading> {
    let exchange = Exchange::new(net);
    exchange.of_each(net, |i| {
        let of = exchange.with(i);
        let mut redundancy: Vec<f64> = of
            .iter()
            .map(|&(j, _)| {
                let most = exchange.with(j).iter().fold(0.0, |most: f64, &(_, z)| most.max(z));
                // Whole numbers, so that their order does not matter.
                let common: f64 = in_both(of, exchange.with(j)).map(|(_, with_i, with_j)| with_i * with_j).sum();
                common / (exchange.total(i) * most)
            })
            .collect();
        of.len() as f64 - sum_in_order(&mut redundancy)
    })
}

/// Per person and contact how many mentions there are between the two: 1 or 2.
struct Exchange {
    with: Vec<Vec<(usize, f64)>>,
    total: Vec<f64>,
}

impl Exchange {
    fn new(net: &Network) -> Self {
        let contacts = Contacts::new(net);
        let mentions = |i: usize| contacts.ways(i).iter().map(|way| f64::from(way.mentions()));
        let with = (0..net.n()).map(|i| contacts.of(i).iter().copied().zip(mentions(i)).collect()).collect();
        let total = (0..net.n()).map(|i| (net.names(i).len() + net.named_by(i).len()) as f64).collect();
        Self { with, total }
    }

    fn with(&self, i: usize) -> &[(usize, f64)] {
        &self.with[i]
    }

    fn total(&self, i: usize) -> f64 {
        self.total[i]
    }

    fn of_each(&self, net: &Network, value: impl Fn(usize) -> f64) -> Vec<Reading> {
        (0..net.n())
            .map(|i| match (net.has_answers(i), self.with[i].is_empty()) {
                (false, _) => Reading::Undefined(Why::NoAnswer),
                (true, true) => Reading::Undefined(Why::NoTies),
                (true, false) => Reading::Value(value(i)),
            })
            .collect()
    }
}

/// The people in both lists (ascending), with what stands beside them in each.
fn in_both<'a>(one: &'a [(usize, f64)], other: &'a [(usize, f64)]) -> impl Iterator<Item = (usize, f64, f64)> + 'a {
    let mut rest = other;
    one.iter().filter_map(move |&(q, x)| {
        while let [(next, _), further @ ..] = rest
            && *next < q
        {
            rest = further;
        }
        rest.first().filter(|(next, _)| *next == q).map(|&(_, y)| (q, x, y))
    })
}
