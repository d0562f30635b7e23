//! Dependencies where there are more shortest paths than a float can count.
//!
//! A ladder of a thousand diamonds has 2^1000 shortest paths from one end to the other, and a float ends at 2^1024. No team is
//! like that, but a measure must not turn into nonsense on one that is.

use std::collections::VecDeque;

use crate::analysis::Compact;

/// `part` x 2^`twos`, `part` in [1, 2); or 0.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Huge {
    part: f64,
    twos: i64,
}

/// Where the exponent of a float stands among its bits, and what it is for numbers in [1, 2).
const EXPONENT_AT: u32 = 52;
const EXPONENT_OF_ONE: u64 = 1023;

impl Huge {
    const ZERO: Self = Self { part: 0.0, twos: 0 };
    const ONE: Self = Self { part: 1.0, twos: 0 };

    fn new(part: f64, twos: i64) -> Self {
        if part <= 0.0 {
            return Self::ZERO;
        }
        let exponent = part.to_bits() >> EXPONENT_AT;
        let below = part.to_bits() & ((1 << EXPONENT_AT) - 1);
        // The sign bit is 0, so that the rest above the fraction is the exponent.
        let shift = exponent.cast_signed() - EXPONENT_OF_ONE.cast_signed();
        Self { part: f64::from_bits(EXPONENT_OF_ONE << EXPONENT_AT | below), twos: twos + shift }
    }

    fn plus(self, other: Self) -> Self {
        let (large, small) = if other.part == 0.0 || (self.part != 0.0 && self.twos >= other.twos) { (self, other) } else { (other, self) };
        let gap = large.twos - small.twos;
        if small.part == 0.0 || gap > 64 {
            return large;
        }
        Self::new(large.part + small.part * two_to(-gap), large.twos)
    }

    fn inverse(self) -> Self {
        Self::new(1.0 / self.part, -self.twos)
    }

    /// The product as a float, where it is known not to be large.
    fn times(self, other: Self) -> f64 {
        let twos = self.twos + other.twos;
        if twos < -1000 { 0.0 } else { self.part * other.part * two_to(twos) }
    }
}

/// 2^`twos`, for exponents of ordinary floats.
fn two_to(twos: i64) -> f64 {
    f64::from_bits((twos + EXPONENT_OF_ONE.cast_signed()).clamp(1, 2046).cast_unsigned() << EXPONENT_AT)
}

/// Adds to each person the share of shortest paths from `source` to others that pass through them (Brandes's dependency).
pub(super) fn add_dependencies(net: &Compact, source: u32, betweenness: &mut [f64]) {
    let mut distance = vec![u32::MAX; net.n()];
    let mut paths = vec![Huge::ZERO; net.n()];
    let mut order = Vec::new();
    let mut queue = VecDeque::from([source]);
    distance[source as usize] = 0;
    paths[source as usize] = Huge::ONE;
    while let Some(person) = queue.pop_front() {
        order.push(person);
        let i = person as usize;
        for &next in net.names(person) {
            let j = next as usize;
            if distance[j] == u32::MAX {
                distance[j] = distance[i] + 1;
                queue.push_back(next);
            }
            if distance[j] == distance[i] + 1 {
                paths[j] = paths[j].plus(paths[i]);
            }
        }
    }
    let mut shares = vec![Huge::ZERO; net.n()];
    for &person in order[1..].iter().rev() {
        let i = person as usize;
        let later = net.names(person).iter().filter(|&&j| distance[j as usize] == distance[i] + 1);
        let onward = later.fold(Huge::ZERO, |sum, &j| sum.plus(shares[j as usize]));
        betweenness[i] += paths[i].times(onward);
        shares[i] = onward.plus(paths[i].inverse());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic() {
        let three = Huge::ONE.plus(Huge::ONE).plus(Huge::ONE);
        assert_eq!(three, Huge { part: 1.5, twos: 1 });
        assert!((three.times(three.inverse()) - 1.0).abs() < 1e-15);
        let large = Huge { part: 1.0, twos: 5_000 };
        assert_eq!(large.plus(Huge::ONE), large);
        assert_eq!(Huge::ONE.plus(large), large);
        assert!((large.plus(large).times(large.inverse()) - 2.0).abs() < 1e-15);
        assert_eq!(Huge::ZERO.plus(three), three);
        assert_eq!(three.plus(Huge::ZERO), three);
        assert!(Huge::ZERO.times(three).abs() < 1e-300);
    }
}
