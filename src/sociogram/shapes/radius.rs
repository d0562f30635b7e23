//! How large a mark is.

use crate::analysis::Reading;
use crate::model::SizeBy;

/// The radius of the smallest mark, in world units: for a value of zero, and for one that is not defined.
pub const LEAST_RADIUS: f64 = 7.0;
/// The radius of the largest mark.
pub const MOST_RADIUS: f64 = 19.0;
/// The radius when size means nothing, or when nobody differs from zero.
pub const PLAIN_RADIUS: f64 = 11.0;

/// A radius per person such that *area* grows with the value, from zero to the largest there is.
/// An undefined value gets the smallest size; [`crate::sociogram::Mark::measured`] tells it from a zero.
#[must_use]
pub fn radii(sizes: &[Reading], by: SizeBy) -> Vec<f64> {
    let most = largest(sizes);
    sizes
        .iter()
        .map(|size| match size.value() {
            _ if by == SizeBy::Nothing || most <= 0.0 => PLAIN_RADIUS,
            Some(value) => radius(value, most),
            None => LEAST_RADIUS,
        })
        .collect()
}

/// The largest defined value; 0 where there is none.
pub(in crate::sociogram) fn largest(sizes: &[Reading]) -> f64 {
    sizes.iter().filter_map(|s| s.value()).filter(|v| v.is_finite()).fold(0.0, f64::max)
}

/// The radius of `value` where `most` is the largest.
pub(in crate::sociogram) fn radius(value: f64, most: f64) -> f64 {
    let share = if value.is_finite() && most > 0.0 { (value / most).clamp(0.0, 1.0) } else { 0.0 };
    (LEAST_RADIUS * LEAST_RADIUS + (MOST_RADIUS * MOST_RADIUS - LEAST_RADIUS * LEAST_RADIUS) * share).sqrt()
}

#[cfg(test)]
mod tests {
    use super::{LEAST_RADIUS, MOST_RADIUS, PLAIN_RADIUS, radii};
    use crate::analysis::{Reading, Why};
    use crate::model::SizeBy;

    #[test]
    fn area_not_radius_grows_with_the_value() {
        let r = radii(&[0.0, 5.0, 10.0].map(Reading::Value), SizeBy::InDegree);
        assert!((r[0] - LEAST_RADIUS).abs() < 1e-9 && (r[2] - MOST_RADIUS).abs() < 1e-9);
        let half = f64::midpoint(r[0] * r[0], r[2] * r[2]);
        assert!((r[1] * r[1] - half).abs() < 1e-9);
    }

    #[test]
    fn undefined_is_smallest_and_nothing_is_plain() {
        let sizes = [Reading::Undefined(Why::NoAnswer), Reading::Value(3.0), Reading::Value(f64::NAN)];
        let r = radii(&sizes, SizeBy::MutualDegree);
        assert!((r[0] - LEAST_RADIUS).abs() < 1e-9 && r.iter().all(|r| r.is_finite()));
        assert!(radii(&sizes, SizeBy::Nothing).iter().all(|r| (r - PLAIN_RADIUS).abs() < 1e-9));
        assert!(radii(&[Reading::Value(0.0)], SizeBy::InDegree).iter().all(|r| (r - PLAIN_RADIUS).abs() < 1e-9));
    }
}
