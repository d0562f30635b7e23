//! When two spellings are the same: only where nothing but the way of writing it down differs.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark, is_nfc};

/// A cell as a name or value: trimmed, runs of white space (line breaks and hard spaces too) as one space, composed (NFC), and
/// without characters that nobody sees. Capitals and accents are kept: "anna" and "Anna" stay two names.
///
/// Unseen characters are control characters, byte order marks, zero-width spaces and the marks that turn the reading direction.
/// The two joiners (U+200C, U+200D) are kept between letters of scripts that spell with them.
pub fn clean(cell: &str) -> Cow<'_, str> {
    let plain = |byte: u8| (0x20..0x7f).contains(&byte);
    if cell.bytes().all(plain) && !cell.starts_with(' ') && !cell.ends_with(' ') && !cell.contains("  ") {
        return Cow::Borrowed(cell);
    }
    let chars: Vec<char> = cell.chars().collect();
    let mut seen = String::with_capacity(cell.len());
    for (i, &c) in chars.iter().enumerate() {
        let joined = || i > 0 && spells_with_joiners(chars[i - 1]) && chars.get(i + 1).copied().is_some_and(spells_with_joiners);
        match c {
            '\u{200c}' | '\u{200d}' if !joined() => {}
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            _ if c.is_control() && !c.is_whitespace() => {}
            _ => seen.push(c),
        }
    }
    let composed = if is_nfc(&seen) { seen } else { seen.nfc().collect() };
    Cow::Owned(composed.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Arabic, the scripts of India and further east; Latin, Greek and Cyrillic come before.
fn spells_with_joiners(c: char) -> bool {
    c >= '\u{0590}' && (c.is_alphabetic() || is_combining_mark(c))
}

/// A name in a numbered list, without its number: "3. Anna de Wit".
pub fn without_number(name: &str) -> &str {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") ")) {
        Some(rest) if rest.len() < name.len() - 2 && name.len() - rest.len() <= 6 => rest,
        _ => name,
    }
}

/// A word of ours as it may be written in a header or an answer: without capitals, accents and punctuation.
pub fn fold(words: &str) -> String {
    let letters: String = words
        .nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_way_of_writing_is_evened_out() {
        for (cell, name) in [
            ("Anna", "Anna"),
            ("  Anna \t de\u{a0}\n Wit ", "Anna de Wit"),
            ("Zoe\u{308}", "Zo\u{eb}"),
            ("\u{feff}An\u{200b}na\u{200e}", "Anna"),
            ("\u{202e}Anna\u{202c}", "Anna"),
            ("An\0na\u{7}", "Anna"),
            ("An\u{200d}na", "Anna"),
            ("می\u{200c}نا", "می\u{200c}نا"),
            ("anna", "anna"),
            ("René", "René"),
            (" \u{200b} ", ""),
        ] {
            assert_eq!(clean(cell), name, "{cell:?}");
        }
    }

    #[test]
    fn headers_are_folded() {
        for (header, word) in [(" Parallel-groep ", "parallel groep"), ("RÔLE", "role"), ("Van (wie?)", "van wie"), ("_id_", "id")] {
            assert_eq!(fold(header), word);
        }
    }
}
