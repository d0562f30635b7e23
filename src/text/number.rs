//! Numbers as the language writes them.

use super::Lang;

/// With a fixed number of decimals: 0,26 in Dutch, 0.26 in English. Never "-0,00".
#[must_use]
pub fn decimal(lang: Lang, value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    let text = if text.trim_start_matches(['-', '0', '.']).is_empty() { text.trim_start_matches('-').to_owned() } else { text };
    match lang {
        Lang::Dutch => text.replace('.', ","),
        Lang::English => text,
    }
}

/// A whole number with the language's mark between thousands.
#[must_use]
pub fn whole(lang: Lang, value: usize) -> String {
    let digits = value.to_string();
    let mark = match lang {
        Lang::Dutch => '.',
        Lang::English => ',',
    };
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

/// A share of 0..1 as a whole percentage, for a cell of a table.
#[must_use]
pub fn fraction_percent(lang: Lang, share: f64) -> String {
    match lang {
        Lang::Dutch | Lang::English => format!("{}%", decimal(lang, share * 100.0, 0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_the_language() {
        assert_eq!(decimal(Lang::Dutch, 0.256, 2), "0,26");
        assert_eq!(decimal(Lang::English, 0.256, 2), "0.26");
        assert_eq!(decimal(Lang::English, -0.001, 2), "0.00");
        assert_eq!(decimal(Lang::Dutch, -0.899, 2), "-0,90");
        assert_eq!(whole(Lang::Dutch, 1_234_567), "1.234.567");
        assert_eq!(whole(Lang::English, 999), "999");
    }
}
