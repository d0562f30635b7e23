//! Sums of fractions that come out the same to the last bit in whatever order they are added.
//!
//! People in equal positions must have equal numbers, or a list sorted by betweenness puts one of them first for no reason.
//! Floating sums depend on their order, and the order on how people are numbered. So in a small network each term is cut into
//! a coarse part, a multiple of one power of two, and a fine part, a multiple of a much smaller one, such that a sum of either
//! kind never needs more than the 53 bits of a float: no addition rounds, hence no order matters.

/// The most people for which the cuts below leave room.
pub(in crate::analysis) const SMALL: usize = 1 << 10;

/// With more shortest paths than this between two people, 1/paths would be too small a number for the fine part.
pub(in crate::analysis) const MOST_PATHS: f64 = (1_u64 << 30) as f64;

/// Rounds to multiples of two powers of two, by adding and taking away a number so large that no smaller bits fit beside it.
#[derive(Clone, Copy, Debug)]
pub(in crate::analysis) struct Grid {
    coarse: f64,
    fine: f64,
}

impl Grid {
    /// For terms up to 2^10 whose sums are too: multiples of 2^-41; what they lack, in multiples of 2^-84.
    pub const SHARE: Self = Self { coarse: 1.5 * (1_u64 << 11) as f64, fine: 1.5 / (1_u64 << 32) as f64 };
    /// For terms up to 2^10 and sums up to 2^20: multiples of 2^-32; what they lack, in multiples of 2^-75.
    pub const SUM: Self = Self { coarse: 1.5 * (1_u64 << 20) as f64, fine: 1.5 / (1_u64 << 23) as f64 };

    pub fn coarse(self, x: f64) -> f64 {
        (x + self.coarse) - self.coarse
    }

    pub fn fine(self, x: f64) -> f64 {
        (x + self.fine) - self.fine
    }

    /// `coarse + fine + term`, cut again.
    pub fn add(self, coarse: f64, fine: f64, term: f64) -> (f64, f64) {
        let whole = self.coarse(term);
        let fine = fine + self.fine(term - whole);
        // Fine parts of many terms may have grown into a coarse one.
        let carried = self.coarse(fine);
        (coarse + whole + carried, fine - carried)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_order_gives_the_same_bits() {
        let terms: Vec<f64> = (1..=1000).map(|i| 1.0 / f64::from(i)).collect();
        let sum = |terms: &mut dyn Iterator<Item = &f64>| terms.fold((0.0, 0.0), |(c, f), t| Grid::SHARE.add(c, f, *t));
        let (forwards, backwards) = (sum(&mut terms.iter()), sum(&mut terms.iter().rev()));
        assert_eq!((forwards.0 + forwards.1).to_bits(), (backwards.0 + backwards.1).to_bits());
        // The harmonic number of 1000.
        assert!((forwards.0 + forwards.1 - 7.485_470_860_550_345).abs() < 1e-14);
        // A float's own sum does depend on it, or none of this would be needed.
        assert_ne!(terms.iter().sum::<f64>().to_bits(), terms.iter().rev().sum::<f64>().to_bits());
    }

    #[test]
    fn what_is_cut_is_kept() {
        for x in [1.0 / 3.0, 1000.0 / 7.0, 1.0 / MOST_PATHS, 0.0, 1023.9] {
            for grid in [Grid::SHARE, Grid::SUM] {
                let coarse = grid.coarse(x);
                assert!((coarse + grid.fine(x - coarse) - x).abs() <= x * f64::EPSILON, "{x}");
            }
        }
    }
}
