//! Names in e-mail addresses.

use crate::io::cell::spelling::clean;
use crate::io::names::written::{Part, Reading, letters, squash};

/// The addresses in a label, lower case, and what is left of it: "Jan Bos <jan.bos@school.nl>".
pub(super) fn apart(label: &str) -> (Vec<String>, String) {
    if !label.contains('@') {
        return (Vec::new(), label.to_owned());
    }
    let mut addresses = Vec::new();
    let mut rest = String::with_capacity(label.len());
    for word in label.split(|c: char| c.is_whitespace() || "<>()[],;".contains(c)) {
        let low = word.to_lowercase();
        let address = low.strip_prefix("mailto:").unwrap_or(&low);
        match address.split_once('@') {
            Some((local, domain)) if !local.is_empty() && !domain.is_empty() => addresses.push(address.to_owned()),
            _ => {
                rest.push_str(word);
                rest.push(' ');
            }
        }
    }
    (addresses, clean(&rest).into_owned())
}

/// What stands before the @, as letters in one word, without what follows a plus and without digits: "jan.bos2" is "janbos".
pub(super) fn local(address: &str) -> String {
    let local = address.split('@').next().unwrap_or_default();
    let local = local.split('+').next().unwrap_or_default();
    letters(local).chars().filter(|c| c.is_alphabetic()).collect()
}

/// The words that an address may have for a name.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    /// First name and surname in full: "janvanderberg", "janberg", "bergjan".
    pub full: Vec<String>,
    /// An initial, or a part: "jberg", "jvdberg", "bergj".
    pub short: Vec<String>,
    /// "jan", "janb": said by few and meant by many.
    pub vague: Vec<String>,
}

pub(super) fn addresses(reading: &Reading) -> Addresses {
    let mut found = Addresses::default();
    let joined = |parts: &[Part], prefix: fn(&Part) -> String| parts.iter().map(|part| prefix(part) + &part.text).collect::<String>();
    let whole = |part: &Part| part.prefix.concat();
    let initials_of = |part: &Part| part.prefix.iter().filter_map(|word| word.chars().next()).collect();
    let bare = |_: &Part| String::new();
    let surnames = [joined(&reading.surname, whole), joined(&reading.surname, bare), joined(&reading.surname, initials_of)];
    let Some(first) = reading.given.first() else { return found };
    let given: String = reading.given.iter().map(|given| given.text.as_str()).collect();
    let initials: String = reading.given.iter().filter_map(|given| given.text.chars().next()).collect();
    let initial: String = initials.chars().take(1).collect();
    let in_full = reading.given.iter().all(|given| !given.initial);
    if reading.surname.is_empty() || reading.surname.iter().any(|part| part.initial) {
        if in_full {
            found.vague.push(given);
        }
        return found;
    }
    for surname in &surnames {
        if in_full {
            found.full.extend([format!("{given}{surname}"), format!("{surname}{given}")]);
        }
        for start in [&initials, &initial] {
            found.short.extend([format!("{start}{surname}"), format!("{surname}{start}")]);
        }
        if !first.initial && reading.given.len() > 1 {
            found.short.push(format!("{}{surname}", first.text));
        }
    }
    if reading.surname.len() > 1 && in_full {
        found.short.extend(reading.surname.iter().map(|part| format!("{given}{}", part.text)));
    }
    if !first.initial {
        let ends = surnames.iter().filter_map(|surname| surname.chars().next());
        found.vague.extend(ends.map(|end| format!("{}{end}", first.text)));
        found.vague.push(first.text.clone());
    }
    for words in [&mut found.full, &mut found.short, &mut found.vague] {
        for word in words.iter_mut() {
            *word = squash(word).chars().filter(|c| c.is_alphabetic()).collect();
        }
        words.retain(|word| word.chars().count() > 1);
        words.sort_unstable();
        words.dedup();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_a_label() {
        let one = |address: &str| vec![address.to_owned()];
        assert_eq!(apart("Jan Bos <Jan.Bos@school.nl>"), (one("jan.bos@school.nl"), "Jan Bos".to_owned()));
        assert_eq!(apart("jan.bos@school.nl"), (one("jan.bos@school.nl"), String::new()));
        assert_eq!(apart("mailto:j@s.nl"), (one("j@s.nl"), String::new()));
        assert_eq!(apart("Jan @ school"), (Vec::new(), "Jan @ school".to_owned()));
        assert_eq!(local("jan.bos2+survey@school.nl"), "janbos");
    }
}
