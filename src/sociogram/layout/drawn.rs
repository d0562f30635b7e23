//! Numbers that look drawn.

/// A number from 0 to 1 that looks drawn: the same each time for the same two numbers.
///
/// Source: Steele, Lea & Flood 2014, *Fast Splittable Pseudorandom Number Generators* (the finalizer of SplitMix64).
pub(super) fn drawn(of: usize, turn: usize) -> f64 {
    let mut z = (of as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add((turn as u64).wrapping_mul(0xD1B5_4A32_D192_ED03) + 1);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}
