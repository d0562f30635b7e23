//! Numbers as a person writes them.

/// Without needless decimals, with a dot: `3`, `2.5`, `0.3` for what a computer keeps as 0.30000000000000004. Nothing for what is
/// not a number.
pub(in crate::io) fn plain(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    // A spreadsheet shows 15 digits; the further ones are noise of the binary form.
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    if rounded == 0.0 {
        "0".to_owned()
    } else if (1e-7..1e21).contains(&rounded.abs()) {
        rounded.to_string()
    } else {
        format!("{rounded:E}")
    }
}

/// The nearest whole number, if it is small enough to count with.
pub(in crate::io) fn whole(value: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked first")]
    let whole = |value: f64| value.round() as i64;
    (value.abs() < 1e15).then(|| whole(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needless_decimals_go() {
        for (value, text) in [
            (3.0, "3"),
            (2.5, "2.5"),
            (0.1 + 0.2, "0.3"),
            (-0.0, "0"),
            (-12.0, "-12"),
            (123_456_789_012.0, "123456789012"),
            (1e-9, "1E-9"),
            (1e300, "1E300"),
            (f64::NAN, ""),
            (f64::INFINITY, ""),
        ] {
            assert_eq!(plain(value), text);
        }
        assert_eq!((whole(2.4), whole(-2.6), whole(f64::NAN), whole(1e300)), (Some(2), Some(-3), None, None));
    }
}
