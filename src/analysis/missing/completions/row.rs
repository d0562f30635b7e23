//! Which names: so many of some cells, each set as likely as the product of the odds of its cells.

use rand::RngExt as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::index;

/// Cells that are alike.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cells {
    pub people: usize,
    /// Above 0 and below 1.
    pub rate: f64,
}

/// A scaled rate is not nearer to 1 than this, which its odds could no longer tell from it.
const MOST: f64 = 1.0 - 1e-12;
/// The common factor of all odds is good enough when the next step would change it by less than this.
const NEAR: f64 = 0.8;
/// Steps in which it is looked for, at most: where a few cells are nearly certain and the others nearly impossible it takes many.
const SCALINGS: usize = 200;

/// Chooses `wanted` cells, or all where there are not so many: (which of `cells`, which of its people).
///
/// Odds that are all multiplied by one number give the same choice; they are multiplied so that about as many are expected as are
/// wanted, which keeps every probability within what a float can hold. How many come from each of `cells` is drawn one after another,
/// given how likely the rest can make up what is left.
pub(super) fn choose(cells: &[Cells], wanted: usize, rng: &mut ChaCha8Rng) -> Vec<(usize, usize)> {
    let all: usize = cells.iter().map(|cell| cell.people).sum();
    if wanted >= all {
        return cells.iter().enumerate().flat_map(|(place, cell)| (0..cell.people).map(move |k| (place, k))).collect();
    }
    let mut chosen = Vec::with_capacity(wanted);
    if wanted == 0 {
        return chosen;
    }
    let laws = Laws::new(cells, wanted);
    // By place: how likely the cells from there on give 0, 1, ... names.
    let row = wanted + 1;
    let mut rest = vec![0.0; (cells.len() + 1) * row];
    rest[cells.len() * row] = 1.0;
    for place in (0..cells.len()).rev() {
        let (before, after) = rest.split_at_mut((place + 1) * row);
        let (to, from) = (&mut before[place * row..], &after[..row]);
        for (given, p) in laws.of(place).iter().enumerate() {
            for (to, from) in to[given..].iter_mut().zip(from) {
                *to += p * from;
            }
        }
    }
    let mut left = wanted;
    for (place, cell) in cells.iter().enumerate() {
        let after = &rest[(place + 1) * row..];
        let mut point = rng.random::<f64>() * rest[place * row + left];
        let mut count = 0;
        for (given, p) in laws.of(place).iter().enumerate().take(left + 1) {
            let share = p * after[left - given];
            if share > 0.0 {
                count = given;
            }
            point -= share;
            if point < 0.0 {
                break;
            }
        }
        if count > 0 {
            chosen.extend(index::sample(rng, cell.people, count).into_iter().map(|k| (place, k)));
        }
        left -= count;
        if left == 0 {
            break;
        }
    }
    chosen
}

/// How likely each number of names of each cells, with odds scaled so that about as many are expected of all as are wanted.
struct Laws {
    /// Where the law of each begins.
    start: Vec<usize>,
    shares: Vec<f64>,
}

impl Laws {
    fn new(cells: &[Cells], wanted: usize) -> Self {
        let scaled = |factor: f64, cell: &Cells| {
            let odds = factor * cell.rate / (1.0 - cell.rate);
            (odds / (1.0 + odds)).min(MOST)
        };
        let all = cells.iter().map(|cell| cell.people).sum::<usize>() as f64;
        let odds_of = |count: f64| count / (all - count).max(all * (1.0 - MOST));
        let mut factor = 1.0;
        for _ in 0..SCALINGS {
            let expected = cells.iter().map(|cell| cell.people as f64 * scaled(factor, cell)).sum::<f64>();
            let step = odds_of(wanted as f64) / odds_of(expected);
            factor *= step;
            if (NEAR..1.0 / NEAR).contains(&step) {
                break;
            }
        }
        let mut laws = Self { start: vec![0], shares: Vec::with_capacity(cells.len() * 4) };
        for cell in cells {
            binomial(cell.people, scaled(factor, cell), wanted, &mut laws.shares);
            laws.start.push(laws.shares.len());
        }
        laws
    }

    fn of(&self, place: usize) -> &[f64] {
        &self.shares[self.start[place]..self.start[place + 1]]
    }
}

/// Adds the probabilities of 0, 1, ... of so many, up to `most`; without an end that is far below any other.
fn binomial(of: usize, rate: f64, most: usize, law: &mut Vec<f64>) {
    let odds = rate / (1.0 - rate);
    let step = |k: usize| odds * (of - k) as f64 / (k + 1) as f64;
    let none = of as f64 * libm::log1p(-rate);
    if none > LEAST_LOG {
        let mut share = libm::exp(none);
        law.push(share);
        for k in 0..most.min(of) {
            share *= step(k);
            // Past the highest each next one is smaller by more.
            if share < NEVER && step(k) < 1.0 {
                return;
            }
            law.push(share);
        }
        return;
    }
    let mut log = none;
    law.push(libm::exp(log));
    for k in 0..most.min(of) {
        log += libm::log(step(k));
        law.push(libm::exp(log));
    }
}

/// A probability whose logarithm is below this may be too small for a float, though those that follow from it are not.
const LEAST_LOG: f64 = -600.0;
/// What is less likely than this in one class of cells is not drawn in the lifetime of anyone.
const NEVER: f64 = 1e-30;

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;

    use super::*;

    /// Every set of a few cells, as often as the product of their odds has it.
    #[test]
    fn sets_are_chosen_by_the_product_of_their_odds() {
        let cells = [Cells { people: 2, rate: 0.8 }, Cells { people: 3, rate: 0.1 }, Cells { people: 1, rate: 0.5 }];
        let owner: Vec<(usize, usize)> = cells.iter().enumerate().flat_map(|(c, cell)| (0..cell.people).map(move |k| (c, k))).collect();
        let odds = |set: u32| -> f64 {
            (0..6).filter(|k| set >> k & 1 == 1).map(|k| cells[owner[k].0].rate / (1.0 - cells[owner[k].0].rate)).product()
        };
        let mut rng = ChaCha8Rng::seed_from_u64(3);
        for wanted in 1..6 {
            let sets: Vec<u32> = (0..64_u32).filter(|set| set.count_ones() == wanted).collect();
            let total: f64 = sets.iter().map(|set| odds(*set)).sum();
            let mut found = [0_usize; 64];
            let draws = 40_000;
            for _ in 0..draws {
                let chosen = choose(&cells, wanted as usize, &mut rng);
                let set: u32 = chosen.iter().map(|one| 1 << owner.iter().position(|o| o == one).unwrap()).sum();
                found[set as usize] += 1;
            }
            for set in sets {
                let p = odds(set) / total;
                let error = (found[set as usize] as f64 / f64::from(draws) - p) / (p * (1.0 - p) / f64::from(draws)).sqrt().max(1e-9);
                assert!(error.abs() < 4.5, "{wanted} {set:06b}: {} of {draws}, {p}", found[set as usize]);
            }
        }
    }

    #[test]
    fn the_ends() {
        let cells = [Cells { people: 3, rate: 1e-9 }, Cells { people: 0, rate: 0.5 }, Cells { people: 2, rate: 1.0 - 1e-9 }];
        let mut rng = ChaCha8Rng::seed_from_u64(4);
        assert!(choose(&cells, 0, &mut rng).is_empty());
        assert_eq!(choose(&cells, 9, &mut rng).len(), 5);
        for wanted in 1..5 {
            let chosen = choose(&cells, wanted, &mut rng);
            assert_eq!(chosen.len(), wanted);
            assert_eq!(chosen.iter().filter(|(place, _)| *place == 2).count(), wanted.min(2), "what is certain comes first");
        }
        assert!(choose(&[], 3, &mut rng).is_empty());
    }

    /// Two thousand people and two hundred names do not leave what a float can hold.
    #[test]
    fn many_cells_are_chosen_from() {
        let cells: Vec<Cells> = (0..40).map(|k| Cells { people: 50, rate: 0.002 + 0.02 * f64::from(k) }).collect();
        let mut rng = ChaCha8Rng::seed_from_u64(5);
        for wanted in [1, 10, 200, 1_000, 1_999] {
            let mut chosen = choose(&cells, wanted, &mut rng);
            chosen.sort_unstable();
            chosen.dedup();
            assert_eq!(chosen.len(), wanted);
        }
    }
}
