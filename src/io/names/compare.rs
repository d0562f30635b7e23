//! Whether two names, taken apart, may be the same person's.

use crate::io::names::Likeness;
use crate::io::names::written::{Given, Part, Reading};

/// How first names relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    Same,
    /// One has initials where the other has words.
    Initials,
    /// One has more first names than the other.
    Fewer,
}

/// How surnames relate, without their prefixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Last {
    Same,
    /// One is a part of the other's double surname.
    Part,
}

/// How the prefixes of surnames relate, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Prefixes {
    Same,
    /// Left out or abbreviated.
    Shorter,
    Different,
}

/// Both have first names and a surname. `None`: two different people.
pub(super) fn full(label: &Reading, name: &Reading) -> Option<(f64, Likeness)> {
    let first = first(&label.given, &name.given)?;
    let (last, prefixes) = surnames(&label.surname, &name.surname)?;
    let (score, reason): (f64, Likeness) = match (first, last) {
        (First::Same, Last::Same) if prefixes == Prefixes::Same => (0.97, Likeness::Order),
        (First::Same, Last::Same) => (0.93, Likeness::Prefix),
        (First::Same, Last::Part) => (0.8, Likeness::LastName),
        (First::Initials, Last::Same) => (0.88, Likeness::Initials),
        (First::Initials, Last::Part) => (0.75, Likeness::Initials),
        (First::Fewer, Last::Same) => (0.7, Likeness::FirstName),
        (First::Fewer, Last::Part) => (0.6, Likeness::FirstName),
    };
    Some((if prefixes == Prefixes::Different { score.min(0.7) } else { score }, reason))
}

/// `None` where a word or an initial contradicts.
fn first(label: &[Given], name: &[Given]) -> Option<First> {
    let mut initials = false;
    for (a, b) in label.iter().zip(name) {
        match (a.initial, b.initial) {
            (false, false) if a.text == b.text => {}
            (false, false) => return None,
            _ if a.text.starts_with(&b.text) || b.text.starts_with(&a.text) => initials |= a.initial != b.initial,
            _ => return None,
        }
    }
    let (shorter, longer) = if label.len() <= name.len() { (label, name) } else { (name, label) };
    let rest = &longer[shorter.len()..];
    Some(if rest.iter().any(|more| !more.initial) && !shorter.iter().all(|given| given.initial) {
        First::Fewer
    } else if initials || !rest.is_empty() {
        First::Initials
    } else {
        First::Same
    })
}

/// `None` where each has a word that the other lacks, or where one is an initial only.
pub(super) fn surnames(label: &[Part], name: &[Part]) -> Option<(Last, Prefixes)> {
    let within = |inner: &[Part], outer: &[Part]| inner.iter().all(|part| outer.iter().any(|other| same_word(part, other)));
    let (label_in_name, name_in_label) = (within(label, name), within(name, label));
    let last = match (label_in_name, name_in_label) {
        (true, true) => Last::Same,
        (true, false) | (false, true) => Last::Part,
        (false, false) => return None,
    };
    let shared = label.iter().filter_map(|part| Some((part, name.iter().find(|other| same_word(part, other))?)));
    let prefixes = shared.map(|(a, b)| prefixes(&a.prefix, &b.prefix)).max().unwrap_or(Prefixes::Same);
    Some((last, prefixes))
}

fn same_word(a: &Part, b: &Part) -> bool {
    a.text == b.text && !a.initial && !b.initial
}

/// "v d" is short for "van der", "van den" and "van de".
fn prefixes(a: &[String], b: &[String]) -> Prefixes {
    if a == b {
        Prefixes::Same
    } else if a.is_empty()
        || b.is_empty()
        || (a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a == b || short_for(a, b) || short_for(b, a)))
    {
        Prefixes::Shorter
    } else {
        Prefixes::Different
    }
}

fn short_for(short: &str, long: &str) -> bool {
    short.chars().count() == 1 && long.starts_with(short)
}

/// "Anna V", "Anna d. V.": the initials of the surname, with its prefixes or without, as far as they are given.
pub(super) fn surname_initials(initials: &[Part], surname: &[Part]) -> bool {
    let given: Vec<&str> = initials.iter().flat_map(words_of).collect();
    let plain: Vec<&str> = surname.iter().map(|part| part.text.as_str()).collect();
    let whole: Vec<&str> = surname.iter().flat_map(words_of).collect();
    let fits = |words: &[&str]| given.len() <= words.len() && given.iter().zip(words).all(|(a, b)| b.starts_with(a));
    !given.is_empty() && (fits(&plain) || fits(&whole))
}

fn words_of(part: &Part) -> impl Iterator<Item = &str> {
    part.prefix.iter().map(String::as_str).chain([part.text.as_str()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::names::written::Written;

    fn compared(label: &str, name: &str) -> Option<(f64, Likeness)> {
        full(&Written::new(label, true).readings[0], &Written::new(name, false).readings[0])
    }

    #[test]
    fn what_contradicts_is_somebody_else() {
        for (label, name) in [
            ("K. Bos", "Jan Bos"),
            ("J.K. Bos", "J.P. Bos"),
            ("Jan Bos", "Joke Bos"),
            ("Jan Bos-Smit", "Jan Bos-de Wit"),
            ("Jan Willem Bos", "Jan Peter Bos"),
            ("Jan Peter Bos", "J.W. Bos"),
        ] {
            assert_eq!(compared(label, name), None, "{label} / {name}");
        }
    }

    #[test]
    fn other_prefixes_are_no_proof() {
        assert_eq!(compared("Jan van den Berg", "Jan van der Berg"), Some((0.7, Likeness::Prefix)));
        assert_eq!(compared("Jan v.d. Berg", "Jan van der Berg"), Some((0.93, Likeness::Prefix)));
        assert_eq!(compared("J. Berg", "Jan van der Berg"), Some((0.88, Likeness::Initials)));
    }
}
