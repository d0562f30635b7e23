//! Sums that are the same to the bit whatever the order of the people.

/// The sum, smallest term first; 0 without terms.
pub(in crate::analysis) fn sum_in_order(terms: &mut [f64]) -> f64 {
    terms.sort_unstable_by(f64::total_cmp);
    // `Iterator::sum` starts at -0, which would stand in a table of nothing as "-0".
    terms.iter().fold(0.0, |sum, term| sum + term)
}

#[cfg(test)]
mod tests {
    use super::sum_in_order;

    #[test]
    fn the_order_of_the_terms_does_not_matter() {
        let (mut one, mut other) = ([1e16, 1.0, 1.0, 0.3], [1.0, 0.3, 1e16, 1.0]);
        assert_eq!(sum_in_order(&mut one).to_bits(), sum_in_order(&mut other).to_bits());
        assert_eq!(sum_in_order(&mut []).to_bits(), 0.0_f64.to_bits());
    }
}
