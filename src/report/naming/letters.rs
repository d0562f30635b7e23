//! Letters without capitals and accents, by which words are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word in small letters, accents away, nothing in it but letters and digits; empty where it has none.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if word.is_ascii() {
        folded.extend(word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
        return folded;
    }
    for c in word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            c if c.is_alphanumeric() && !is_apostrophe(c) => folded.push(c),
            _ => {}
        }
    }
    folded
}

/// The word as who has no key for its letter writes it ("Juergen" for "Jürgen"), where that is another.
pub(super) fn fold_long(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let long: String = word.nfc().fold(String::new(), |mut long, c| {
        match c {
            'ä' | 'Ä' => long.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => long.push_str("oe"),
            'ü' | 'Ü' => long.push_str("ue"),
            'å' | 'Å' => long.push_str("aa"),
            c => long.push(c),
        }
        long
    });
    Some(fold(&long)).filter(|long| *long != fold(word))
}

/// Signs that stand for an apostrophe, in whatever keyboard.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '′' | '＇')
}

/// Whether a sign makes a word: a letter or a digit.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_apostrophe(c)
}

/// Whether a sign goes with the letter before it: an accent, or a sign that nobody sees.
pub(super) fn goes_along(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_capitals_and_accents() {
        for (word, folded) in [
            ("Zoë", "zoe"),
            ("ÇAĞLA", "cagla"),
            ("İlknur", "ilknur"),
            ("Strauß", "strauss"),
            ("STRAUẞ", "strauss"),
            ("Ĳsbrand", "ijsbrand"),
            ("Łukasz", "lukasz"),
            ("An\u{ad}na", "anna"),
            ("Ann\u{200b}a\u{301}", "anna"),
            ("O’Brien", "obrien"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
        assert_eq!(fold_long("Jürgen").as_deref(), Some("juergen"));
        assert_eq!((fold_long("Zoë"), fold_long("Anna")), (None, None));
    }
}
