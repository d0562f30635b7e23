//! What a header says of a question, apart from whom or which column it is about.

use crate::io::cell::spelling::{clean, fold};
use crate::io::table::header_words;

/// "Met wie praat je? [Anna]" is the question and the item. Square brackets always part them; a dash, a colon and so on only where
/// what follows is a colleague.
pub(super) fn item_of(header: &str, is_person: &dyn Fn(&str) -> bool) -> Option<(String, String)> {
    if let Some(inside) = header.strip_suffix(']')
        && let Some((question, item)) = inside.rsplit_once('[')
    {
        return Some((clean(question).into_owned(), clean(item).into_owned()));
    }
    let parted = [" - ", " – ", " — ", ": ", " | ", " > ", ". ", ".", "_", "-", "/"].into_iter().find_map(|separator| {
        // A double first name or surname may hold the separator too: every place is tried.
        header.match_indices(separator).find_map(|(at, _)| {
            let (question, item) = (header[..at].trim(), header[at + separator.len()..].trim());
            (!question.is_empty() && is_person(item) && !is_person(header)).then(|| (without_choice(question), item.to_owned()))
        })
    });
    parted.or_else(|| person_inside(header, is_person))
}

/// "Hoe vaak overleg je met Anna de Wit?" asks about a colleague in the middle of its words.
fn person_inside(header: &str, is_person: &dyn Fn(&str) -> bool) -> Option<(String, String)> {
    let words: Vec<&str> = header.split(' ').collect();
    if words.len() < 4 || words.len() > 40 || is_person(header) {
        return None;
    }
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    for length in (1..=5.min(words.len() - 1)).rev() {
        for start in 1..=words.len() - length {
            let name = words[start..start + length].iter().map(|word| plain(word)).collect::<Vec<_>>().join(" ");
            if name.chars().next().is_some_and(char::is_uppercase) && is_person(&name) {
                let end: String = words[start + length - 1].chars().rev().take_while(|c| !c.is_alphanumeric()).collect();
                let question = format!("{} …{end} {}", words[..start].join(" "), words[start + length..].join(" "));
                return Some((clean(&question).into_owned(), name));
            }
        }
    }
    None
}

/// Qualtrics puts " - Selected Choice" between question and item.
fn without_choice(question: &str) -> String {
    let question = question.strip_suffix("- Selected Choice").unwrap_or(question);
    question.trim().to_owned()
}

/// "Collega 3", "1e keuze", "Met wie praat je? (2)": the header without its number. `None` where there is none.
pub(super) fn numbered_stem(header: &str) -> Option<String> {
    let is_ordinal = |word: &str| {
        let word = fold(word);
        let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
        (rest.len() < word.len() && matches!(rest, "" | "e" | "ste" | "de" | "st" | "nd" | "rd" | "th"))
            || ORDINALS.contains(&word.as_str())
    };
    let parts: Vec<&str> = header.split([' ', '\u{a0}', '_', '(', ')', '[', ']', '#', ':', '-']).filter(|part| !part.is_empty()).collect();
    let at = parts.iter().rposition(|part| is_ordinal(part));
    if let Some(at) = at {
        // "Vraag 1. Met wie praat je?" has the number of a question, not of a column.
        if parts.len() - at <= 3 || at == 0 {
            let start = header.rfind(parts[at])?;
            let (before, after) = (&header[..start], &header[start + parts[at].len()..]);
            // "Vraag 1" and "Vraag 2" are two questions.
            if matches!(fold(before).as_str(), "vraag" | "question" | "v" | "q") {
                return None;
            }
            return Some(
                clean(&format!("{} {}", before.trim_end_matches(['(', '[', '#']), after.trim_start_matches([')', ']', '.', ':'])))
                    .into_owned(),
            );
        }
        return None;
    }
    // "collega3", "naam12".
    let letters = header.trim_end_matches(|c: char| c.is_ascii_digit());
    (letters.len() < header.len() && !letters.is_empty() && header_words::says_only_name(&fold(letters)))
        .then(|| clean(letters).into_owned())
}

const ORDINALS: [&str; 20] = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "first", "second", "third",
    "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

/// The question itself: without a number before it, and without a word that only says that names follow. Empty where nothing is left.
pub(super) fn title_of(header: &str) -> String {
    let header = clean(header);
    if header_words::says_only_name(&fold(&header)) {
        return String::new();
    }
    let mut title = header.trim_matches([' ', '-', '–', ':', ';', ',']);
    let digits = title.trim_start_matches(|c: char| c.is_ascii_digit());
    if digits.len() < title.len()
        && let Some(rest) = digits.strip_prefix(['.', ')', ':'])
    {
        title = rest.trim_start();
    }
    // "Met wie praat je? Collega"
    if let Some((question, rest)) = title.rsplit_once('?')
        && !rest.trim().is_empty()
        && header_words::says_only_name(&fold(rest))
    {
        return format!("{}?", question.trim());
    }
    title.to_owned()
}

/// The most names that one could give, by the words of a question: "noem maximaal 5 collega's".
pub(in crate::io) fn stated_cap(question: &str) -> Option<u32> {
    let words = fold(question);
    let words: Vec<&str> = words.split(' ').collect();
    let number = |word: &str| -> Option<u32> {
        const NAMED: [&str; 11] = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];
        const ENGLISH: [&str; 11] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
        let named = NAMED.iter().position(|n| *n == word).or_else(|| ENGLISH.iter().position(|n| *n == word));
        word.parse().ok().or_else(|| named.and_then(|n| u32::try_from(n).ok())).filter(|n| (1..=100).contains(n))
    };
    words.iter().enumerate().find_map(|(at, word)| {
        let limit = matches!(*word, "maximaal" | "max" | "hoogstens" | "hooguit" | "maximum");
        let before = |a: &str, b: &str| at > 0 && words[at - 1] == a && *word == b;
        let limit = limit || before("ten", "hoogste") || before("at", "most") || before("up", "to");
        if limit { words[at + 1..].iter().take(2).find_map(|word| number(word)) } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_and_whom_it_is_about() {
        let person = |item: &str| ["Anna de Wit", "Anna", "Jan-Willem Bos"].contains(&item);
        for (header, question, item) in [
            ("Met wie praat je? [Anna de Wit]", "Met wie praat je?", "Anna de Wit"),
            ("V1[SQ001]", "V1", "SQ001"),
            ("Met wie? - Selected Choice - Anna", "Met wie?", "Anna"),
            ("V1_Anna", "V1", "Anna"),
            ("Lezen - Jan-Willem Bos", "Lezen", "Jan-Willem Bos"),
            ("Lezen: Anna", "Lezen", "Anna"),
        ] {
            assert_eq!(item_of(header, &person), Some((question.to_owned(), item.to_owned())), "{header}");
        }
        assert_eq!(item_of("Jan-Willem Bos", &person), None);
        assert_eq!(item_of("Opmerkingen - overig", &person), None);
    }

    #[test]
    fn numbers_of_columns() {
        for (header, stem) in [
            ("Collega 1", Some("Collega")),
            ("1e keuze", Some("keuze")),
            ("Eerste collega", Some("collega")),
            ("Met wie praat je? (2)", Some("Met wie praat je?")),
            ("Met wie praat je? Collega 3", Some("Met wie praat je? Collega")),
            ("collega3", Some("collega")),
            ("Naam", None),
            ("Vraag 2", None),
            ("V1", None),
            ("1. Met wie praat je over lezen?", Some("Met wie praat je over lezen?")),
        ] {
            let expected = stem.map(str::to_owned);
            assert_eq!(numbered_stem(header), expected, "{header}");
        }
    }

    #[test]
    fn titles_and_caps() {
        for (header, title) in [
            ("Collega", ""),
            ("1. Met wie praat je?", "Met wie praat je?"),
            ("Met wie praat je? Collega", "Met wie praat je?"),
            ("V1", "V1"),
        ] {
            assert_eq!(title_of(header), title, "{header}");
        }
        for (question, cap) in [
            ("Noem maximaal 5 collega's", Some(5)),
            ("Met wie praat je? (max. drie)", Some(3)),
            ("Name at most five colleagues", Some(5)),
            ("Met wie praat je?", None),
        ] {
            assert_eq!(stated_cap(question), cap, "{question}");
        }
    }
}
