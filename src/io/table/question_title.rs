//! What a question is called of which no header says it: after the sheet, or after the file.

use crate::io::cell::spelling::{clean, fold};

/// The file's name as a title; empty where it only says what kind of file it is.
pub(in crate::io) fn question_title(file: &str) -> String {
    const KINDS: &[&str] = &[
        "ties",
        "tie",
        "edges",
        "edge list",
        "edgelist",
        "links",
        "relations",
        "network",
        "lijntjes",
        "relaties",
        "netwerk",
        "vermeldingen",
        "mentions",
        "data",
        "export",
        "survey",
        "enquete",
        "vragenlijst",
        "antwoorden",
        "responses",
        "map",
        "book",
        "werkmap",
        "blad",
        "sheet",
    ];
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let title = clean(&stem.replace(['_', '-'], " ")).into_owned();
    let words = fold(&title);
    let without_number = words.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    if KINDS.contains(&without_number) { String::new() } else { title }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_more_than_the_kind_of_file() {
        for (file, title) in [
            ("lijntjes.csv", ""),
            ("Ties (2).csv", ""),
            ("enquête_3.csv", ""),
            ("met_wie_praat_je.csv", "met wie praat je"),
            ("Rekenen 2026.csv", "Rekenen 2026"),
            ("geen extensie", "geen extensie"),
        ] {
            assert_eq!(question_title(file), title, "{file}");
        }
    }
}
