//! Which of several tests stand out when they are looked at together.

/// Which of the tests stand out: of those that do, at most the share `level` is expected to do so by chance.
///
/// What it tells you: of many things that were looked at, those that chance alone would hardly give, however many were looked at.
/// Definition: of m probabilities, smallest first, the k-th is held against k * level / m; every test up to the last that is not above its
/// own bound stands out. Equal probabilities stand out together. A NaN counts among the m and never stands out.
/// Complexity: m log m.
/// Source: Benjamini and Hochberg 1995, J. R. Statist. Soc. B 57.
/// Example: of 0.01, 0.04 and 0.03 at 0.05 the third bound is 0.05, so all three do; of 0.01, 0.06 and 0.03 the first two smallest.
#[must_use]
pub fn stands_out(p: &[f64], level: f64) -> Vec<bool> {
    let mut sorted: Vec<f64> = p.iter().copied().filter(|p| !p.is_nan()).collect();
    sorted.sort_by(f64::total_cmp);
    let bound = |place: usize| (place + 1) as f64 * level / p.len() as f64;
    let last = sorted.iter().enumerate().rev().find(|(place, p)| **p <= bound(*place)).map(|(_, p)| *p);
    p.iter().map(|p| last.is_some_and(|last| *p <= last)).collect()
}

#[cfg(test)]
mod tests {
    use super::stands_out;

    /// The fifteen of Benjamini and Hochberg 1995, section 4.1: by Bonferroni three of them, by their procedure four.
    const FIFTEEN: [f64; 15] =
        [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0];

    fn count(p: &[f64], level: f64) -> usize {
        stands_out(p, level).into_iter().filter(|found| *found).count()
    }

    #[test]
    fn four_of_the_fifteen_of_the_paper_stand_out_in_whatever_order() {
        let first_four: Vec<bool> = (0..15).map(|i| i < 4).collect();
        assert_eq!(stands_out(&FIFTEEN, 0.05), first_four);
        let backwards: Vec<f64> = FIFTEEN.into_iter().rev().collect();
        assert_eq!(stands_out(&backwards, 0.05), first_four.into_iter().rev().collect::<Vec<_>>());
    }

    #[test]
    fn one_that_is_above_its_bound_stands_out_where_a_later_one_is_not() {
        assert_eq!(stands_out(&[0.01, 0.04, 0.03], 0.05), [true; 3]);
        assert_eq!(stands_out(&[0.04, 0.045], 0.05), [true; 2], "0.04 is above 0.025");
        assert_eq!(stands_out(&[0.01, 0.06, 0.03], 0.05), [true, false, true]);
    }

    #[test]
    fn equal_ones_stand_out_together_or_not_at_all() {
        assert_eq!(stands_out(&[0.02; 4], 0.05), [true; 4]);
        assert_eq!(stands_out(&[0.01, 0.01, 0.9], 0.05), [true, true, false]);
        assert_eq!(stands_out(&[0.06; 4], 0.05), [false; 4]);
    }

    #[test]
    fn at_its_bound_it_stands_out_and_nothing_of_nothing_does() {
        assert_eq!(stands_out(&[0.05], 0.05), [true]);
        assert_eq!(stands_out(&[], 0.05), Vec::<bool>::new());
    }

    #[test]
    fn what_has_no_probability_never_stands_out_and_still_counts_as_looked_at() {
        assert_eq!(stands_out(&[f64::NAN], 0.05), [false]);
        assert_eq!(stands_out(&[0.03, f64::NAN], 0.05), [false, false]);
        assert_eq!(count(&[0.02, f64::NAN, -f64::NAN], 0.05), 0);
        assert_eq!(stands_out(&[0.001, f64::NAN], 0.05), [true, false]);
    }

    /// By its definition over every choice of the last place.
    #[test]
    fn it_is_the_largest_set_of_which_each_is_within_the_bound_of_its_size() {
        for code in 0..4096_u32 {
            let p: Vec<f64> = (0..6).map(|i| f64::from(code >> (2 * i) & 3) * 0.016 + 0.004).collect();
            let within = |k: usize| p.iter().filter(|p| **p <= k as f64 * 0.05 / 6.0).count() >= k;
            assert_eq!(count(&p, 0.05), (0..=6).rev().find(|k| within(*k)).unwrap(), "{p:?}");
        }
    }
}
