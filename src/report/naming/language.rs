//! What is known of words before anybody's name is: which stand in any text, which address somebody, which stand before a surname.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::letters::fold;

/// The languages that have a word, as bits.
pub(super) type Languages = u8;
pub(super) const DUTCH: Languages = 1;
pub(super) const ENGLISH: Languages = 2;

static ORDINARY: LazyLock<HashMap<String, Languages>> = LazyLock::new(|| {
    let mut words = HashMap::new();
    let mut language = DUTCH;
    for line in include_str!("../../../assets/read/ordinary_words.txt").lines() {
        match line.strip_prefix("# ") {
            Some(class) if class.starts_with("nl:") => language = DUTCH,
            Some(class) if class.starts_with("en:") => language = ENGLISH,
            Some(_) => {}
            None => line.split_whitespace().for_each(|word| *words.entry(fold(word)).or_default() |= language),
        }
    }
    words
});

/// Titles, and whether they are shortened.
static TITLES: LazyLock<HashMap<String, bool>> = LazyLock::new(|| {
    let words = listed(include_str!("../../../assets/read/titles.txt")).flat_map(str::split_whitespace);
    words.fold(HashMap::new(), |mut titles, word| {
        *titles.entry(fold(word)).or_default() |= word.ends_with('.');
        titles
    })
});

/// Particles: in the first line those that are no name at the head of one.
static PARTICLES: LazyLock<[HashSet<String>; 2]> = LazyLock::new(|| {
    let mut lines = listed(include_str!("../../../assets/read/name_particles.txt"));
    [(); 2].map(|()| lines.next().unwrap_or_default().split_whitespace().map(str::to_owned).collect())
});

fn listed(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

const MONTHS: &[&str] = &[
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "august",
    "october",
];

/// Behind a name and no part of it.
const DEGREES: &[&str] = &["msc", "bsc", "phd", "mba", "med", "bed", "ma", "ba"];

/// The languages in which a word, folded, stands in any text; 0 where in none.
pub(super) fn ordinary_in(word: &str) -> Languages {
    ORDINARY.get(word).copied().unwrap_or_default()
}

pub(super) fn is_title(word: &str) -> bool {
    TITLES.contains_key(word)
}

/// Whether a full stop behind it belongs to it.
pub(super) fn is_short_title(word: &str) -> bool {
    TITLES.get(word).copied().unwrap_or_default()
}

/// Whether it may stand before a surname.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.iter().any(|words| words.contains(word))
}

/// Whether it is no name at the head of one either.
pub(super) fn is_leading_particle(word: &str) -> bool {
    PARTICLES[0].contains(word)
}

pub(super) fn is_month(word: &str) -> bool {
    MONTHS.contains(&word)
}

pub(super) fn is_degree(word: &str) -> bool {
    DEGREES.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_are_of_classes_that_hold_hardly_any_names() {
        assert_eq!(["wil", "met", "acht", "de", "groot", "jong"].map(ordinary_in), [DUTCH; 6]);
        assert_eq!(["will", "may", "the"].map(ordinary_in), [ENGLISH; 3]);
        assert_eq!(ordinary_in("in"), DUTCH | ENGLISH);
        for name in ["anna", "bram", "rosa", "els", "floor", "iris", "mark", "hans", "roos", "wim", "jan", "bos", "mei", "koos", "ties"] {
            assert_eq!(ordinary_in(name), 0, "{name}");
        }
    }

    #[test]
    fn lists_are_read() {
        assert!(is_title("juf") && !is_short_title("juf") && is_short_title("mevr") && is_title("heer"));
        assert!(is_particle("van") && is_leading_particle("van") && is_particle("ben") && !is_leading_particle("ben"));
    }
}
