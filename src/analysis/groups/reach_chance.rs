//! What chance alone would give of someone's contact with each group.

use super::Chance;
use crate::analysis::Network;

/// With how many members of each group someone is in contact, beside what it would be if the same number of contacts fell on anyone.
///
/// What it tells you: whether an expert's contacts gather in a group more than its size explains.
/// Definition: of the N others who are in a group, d are in contact (a mention either way) and K are members of the group; when the
/// membership sets are dealt out over these others, the count is hypergeometric with mean d * K / N. Exact: there are no draws and no seed, so
/// `share_at_most` and `share_at_least` are probabilities.
/// With missing answers: over the known mentions; see [`super::expert_reach`] for how many may be missing.
/// By index in [`Network::groups`]; `None` for a group without another member.
/// Complexity: n, and per group the number of contacts.
/// Source: Wasserman and Faust 1994; the hypergeometric law of a relabelled count.
/// Example: Anna, Bram and Cem share a group, Dita and Eva another; an expert in contact with Anna and Bram only has 2 of 3 in the first, by
/// chance 1.2, and as many or more in 3 of 10 draws.
#[must_use]
pub fn reach_chance(net: &Network, person: usize) -> Vec<Option<Chance>> {
    let is_grouped = |i: &usize| *i != person && !net.actor(*i).groups.is_empty();
    let others = (0..net.n()).filter(is_grouped).count();
    let contacts: Vec<usize> = net.contacts(person).into_iter().filter(is_grouped).collect();
    let mut sizes = vec![0_usize; net.groups().len()];
    let mut observed = sizes.clone();
    for i in (0..net.n()).filter(is_grouped) {
        for &group in &net.actor(i).groups {
            sizes[group] += 1;
        }
    }
    for &i in &contacts {
        for &group in &net.actor(i).groups {
            observed[group] += 1;
        }
    }
    sizes.iter().zip(observed).map(|(&size, observed)| (size > 0).then(|| chance(others, size, contacts.len(), observed))).collect()
}

/// Of `all` people `marked` are members and `drawn` are in contact.
fn chance(all: usize, marked: usize, drawn: usize, observed: usize) -> Chance {
    let least = (marked + drawn).saturating_sub(all);
    let most = marked.min(drawn);
    // Relative to the first count, in logarithms: the probabilities themselves may be smaller than a float can be.
    let mut logs = vec![0.0_f64];
    for k in least..most {
        let up = ((marked - k) * (drawn - k)) as f64;
        let down = ((k + 1) * (all + k + 1 - marked - drawn)) as f64;
        logs.push(logs.last().copied().unwrap_or(0.0) + libm::log(up / down));
    }
    let highest = logs.iter().copied().fold(f64::MIN, f64::max);
    let weights: Vec<f64> = logs.iter().map(|log| libm::exp(log - highest)).collect();
    let total: f64 = weights.iter().sum();
    let at_most = |k: usize| weights.iter().take((k + 1).saturating_sub(least)).sum::<f64>() / total;
    let at_least = |k: usize| weights.iter().skip(k.saturating_sub(least)).sum::<f64>() / total;
    let point = |share: f64| (least..=most).find(|&k| at_most(k) >= share - 1e-12).unwrap_or(most);
    Chance {
        observed,
        mean: drawn as f64 * marked as f64 / all as f64,
        low: point(0.05),
        high: point(0.95),
        share_at_most: at_most(observed),
        share_at_least: at_least(observed),
    }
}

#[cfg(test)]
mod tests {
    use super::chance;

    #[test]
    fn two_of_three_among_five() {
        // Of the ten pairs out of five, three are within the three: the example of the definition.
        let c = chance(5, 3, 2, 2);
        assert!((c.mean - 1.2).abs() < 1e-12 && (c.share_at_least - 0.3).abs() < 1e-12 && (c.share_at_most - 1.0).abs() < 1e-12);
        assert_eq!((c.low, c.high), (0, 2));
    }

    /// Counts subsets of a small set as bits.
    #[test]
    fn the_law_is_that_of_every_subset() {
        for all in 1..=8_usize {
            for marked in 1..=all {
                for drawn in 0..=all {
                    let low = (1_u32 << marked) - 1;
                    let counts: Vec<usize> = (0..1_u32 << all)
                        .filter(|bits| bits.count_ones() as usize == drawn)
                        .map(|bits| (bits & low).count_ones() as usize)
                        .collect();
                    for &observed in &counts {
                        let share = |fits: &dyn Fn(usize) -> bool| counts.iter().filter(|c| fits(**c)).count() as f64 / counts.len() as f64;
                        let c = chance(all, marked, drawn, observed);
                        assert!((c.share_at_most - share(&|k| k <= observed)).abs() < 1e-12);
                        assert!((c.share_at_least - share(&|k| k >= observed)).abs() < 1e-12);
                        assert!((c.mean - counts.iter().sum::<usize>() as f64 / counts.len() as f64).abs() < 1e-12);
                    }
                }
            }
        }
    }

    #[test]
    fn large_teams_do_not_underflow() {
        let c = chance(100_000, 40_000, 5_000, 2_000);
        assert!(c.share_at_most > 0.4 && c.share_at_most < 0.6 && c.low > 1_900 && c.high < 2_100);
    }
}
