//! Reciprocity and transitivity against networks drawn at random that share what should not count as a finding.

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::{SliceRandom, index};

use super::draws::{AgainstDraws, draw_each};
use crate::analysis::{Network, Watch, dyads};

/// Whether more mentions are returned than if as many mentions fell anywhere.
///
/// Definition: [`crate::analysis::recip_arc`] against networks in which the same number of mentions falls on random cells, each set of
/// cells as likely. Two-sided: twice the smaller of the shares of draws with at least, or at most, the observed value (each with the
/// observed one counted in), at most 1. Groups are not heeded: [`super::recip_chance`] does.
/// With missing answers: the pairs that both answered about are the cells, as in [`crate::analysis::recip_arc`].
/// `None` without mentions among them, or when `watch` is cancelled.
/// Complexity: counting pairs by kind once, m log m per draw, shared among threads; same seed, same bits.
/// Source: Anderson, Butts and Carley 1999; sna `cug.test(cmode = "edges")`.
/// Example: Anna and Bram name each other, Cem and Dita too: all 4 mentions are returned. By chance each of them is with a chance of 3 in
/// 11, so the mean is 0.27; p is about 0.06.
#[must_use]
pub fn cug_recip(net: &Network, seed: u64, draws: usize, watch: &Watch) -> Option<AgainstDraws> {
    let observed = dyads(net);
    let mentions = 2 * observed.mutual + observed.asymmetric;
    if mentions == 0 {
        return None;
    }
    let cells = 2 * (observed.mutual + observed.asymmetric + observed.null);
    let share = |mutual: usize| (2 * mutual) as f64 / mentions as f64;
    // The cells of one pair stand beside each other: 2k and 2k + 1.
    let values = draw_each(seed, draws, watch, |rng| {
        let mut filled = index::sample(rng, cells, mentions).into_vec();
        filled.sort_unstable();
        share(filled.windows(2).filter(|two| two[0] % 2 == 0 && two[1] == two[0] + 1).count())
    })?;
    AgainstDraws::new(share(observed.mutual), &values, seed)
}

/// Whether contacts of contacts are contacts more than if the same kinds of pairs fell anywhere.
///
/// Definition: the share of two-step paths i to j to k with a mention from i to k (weak transitivity) against networks with as many
/// mutual, one-way and empty pairs, which fall on random pairs of people in random directions. Two-sided as in [`cug_recip`]. Draws
/// without two-step paths are left out.
/// With missing answers: over the people who answered in full and whom all of them could name, with what they say of one another.
/// `None` when these have no two-step path, or when `watch` is cancelled.
/// Complexity: m log n once; per draw the number of two-step paths; shared among threads; same seed, same bits.
/// Source: Holland and Leinhardt 1970 (the dyad census); sna `cug.test(cmode = "dyad.census")`.
/// Example: Anna names Bram and Cem, Bram names Cem, Dita names nobody: 1 of 1 two-step paths is closed. Three one-way pairs at random
/// close 0.19 on average over the networks with a two-step path.
#[must_use]
pub fn cug_trans(net: &Network, seed: u64, draws: usize, watch: &Watch) -> Option<AgainstDraws> {
    let square = net.in_full_square();
    let net = net.induced(|i| square[i]);
    let names: Vec<Vec<usize>> = (0..net.n()).map(|i| net.names(i).to_vec()).collect();
    let observed = closed_share(&names)?;
    let census = dyads(&net);
    let values = draw_each(seed, draws, watch, |rng| closed_share(&with_census(net.n(), census.mutual, census.asymmetric, rng)))?;
    AgainstDraws::new(observed, &values.into_iter().flatten().collect::<Vec<_>>(), seed)
}

/// Whom each of `n` people names when so many pairs are mutual and so many one-way.
fn with_census(n: usize, mutual: usize, one_way: usize, rng: &mut ChaCha8Rng) -> Vec<Vec<usize>> {
    let mut pairs = index::sample(rng, n * n.saturating_sub(1) / 2, mutual + one_way).into_vec();
    // Which of the drawn pairs are mutual is drawn too: the order in which they come says nothing that we would rely on.
    pairs.shuffle(rng);
    let mut names = vec![Vec::new(); n];
    for (drawn, pair) in pairs.into_iter().enumerate() {
        let (i, j) = pair_number(pair);
        if drawn < mutual {
            names[i].push(j);
            names[j].push(i);
        } else if rng.random() {
            names[i].push(j);
        } else {
            names[j].push(i);
        }
    }
    names
}

/// The pair with this number in 01, 02, 12, 03, 13, 23, ...
fn pair_number(number: usize) -> (usize, usize) {
    let below = |j: usize| j * (j - 1) / 2;
    // The largest j of which the pairs below it are at most `number`, from the root of j(j - 1)/2 = number.
    let mut j = (1 + 8 * number).isqrt().div_ceil(2);
    while below(j) > number {
        j -= 1;
    }
    while below(j + 1) <= number {
        j += 1;
    }
    (number - below(j), j)
}

/// The share of two-step paths that are closed; `None` where there is none.
fn closed_share(names: &[Vec<usize>]) -> Option<f64> {
    let mut named_by_i = vec![usize::MAX; names.len()];
    let (mut paths, mut closed) = (0_usize, 0_usize);
    for (i, first) in names.iter().enumerate() {
        for &j in first {
            named_by_i[j] = i;
        }
        for &k in first.iter().flat_map(|&j| &names[j]).filter(|&&k| k != i) {
            paths += 1;
            closed += usize::from(named_by_i[k] == i);
        }
    }
    (paths > 0).then(|| closed as f64 / paths as f64)
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::{closed_share, pair_number, with_census};

    #[test]
    fn every_pair_has_a_number() {
        let mut number = 0;
        for j in 1..60 {
            for i in 0..j {
                assert_eq!(pair_number(number), (i, j));
                number += 1;
            }
        }
        assert_eq!(pair_number(100_000 * 99_999 / 2 - 1), (99_998, 99_999));
    }

    #[test]
    fn a_drawn_network_has_the_census_that_was_asked() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        for (n, mutual, one_way) in [(0, 0, 0), (1, 0, 0), (2, 1, 0), (5, 3, 7), (9, 4, 7), (30, 0, 435)] {
            let names = with_census(n, mutual, one_way, &mut rng);
            let has = |i: usize, j: usize| names[i].contains(&j);
            let pairs = || (0..n).flat_map(|i| (0..i).map(move |j| (i, j)));
            assert_eq!(pairs().filter(|&(i, j)| has(i, j) && has(j, i)).count(), mutual);
            assert_eq!(pairs().filter(|&(i, j)| has(i, j) != has(j, i)).count(), one_way);
        }
    }

    #[test]
    fn all_closed_none_closed_and_nothing_to_close() {
        assert_eq!(closed_share(&[vec![1, 2], vec![2], vec![], vec![]]), Some(1.0));
        assert_eq!(closed_share(&[vec![1], vec![2], vec![]]), Some(0.0));
        assert_eq!(closed_share(&[vec![1], vec![0], vec![]]), None);
    }

    /// The number in the example of [`super::cug_trans`]: every way to place three one-way mentions on four people.
    #[test]
    fn the_example_by_every_placement() {
        let pairs: Vec<(usize, usize)> = (0..4).flat_map(|j| (0..j).map(move |i| (i, j))).collect();
        let mut values = Vec::new();
        for chosen in (0..1_usize << pairs.len()).filter(|bits| bits.count_ones() == 3) {
            for turned in 0..8 {
                let mut names = vec![Vec::new(); 4];
                for (k, &(i, j)) in pairs.iter().enumerate().filter(|(k, _)| chosen >> k & 1 == 1).map(|(_, pair)| pair).enumerate() {
                    let (from, to) = if turned >> k & 1 == 1 { (j, i) } else { (i, j) };
                    names[from].push(to);
                }
                values.extend(closed_share(&names));
            }
        }
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        assert!((mean - 0.1875).abs() < 1e-12, "{mean}");
    }
}
