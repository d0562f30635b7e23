//! The words by which values go in project files, in `--json`, on the command line and in the keys of messages: each once in its enum, and
//! none is ever changed or taken away.

use std::collections::BTreeSet;
use std::fs;

use crate::architecture::{relative, root, sources};

/// Every word that was ever written, one to a line after its enum.
const KEPT: &str = include_str!("../fixtures/stable_words.txt");

/// The enums and words of `words!` in a text, in order.
fn written(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for block in text.split("\nwords! {\n").skip(1) {
        let block = block.split("\n}").next().unwrap_or_default();
        let mut name = "";
        for line in block.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            if let Some(rest) = line.strip_prefix("pub enum ") {
                name = rest.trim_end_matches(" {");
            } else if let Some((_, word)) = line.strip_suffix("\",").and_then(|line| line.split_once(" = \"")) {
                found.push((name.to_owned(), word.to_owned()));
            }
        }
    }
    found
}

/// The oddities of an import go by their names.
fn oddities(text: &str) -> Vec<(String, String)> {
    let list = text.split("$with! {\n").nth(1).and_then(|list| list.split("\n        }\n").next()).unwrap_or_default();
    let names = list.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    names
        .map(|line| {
            let name = line.split([' ', ':']).next().unwrap_or_default();
            let small = |(i, c): (usize, char)| if c.is_uppercase() && i > 0 { format!("_{c}") } else { c.to_string() }.to_lowercase();
            ("Oddity".to_owned(), name.chars().enumerate().map(small).collect())
        })
        .collect()
}

fn all() -> Vec<(String, String)> {
    let texts = sources(&root().join("src")).into_iter().map(|path| (relative(&path), fs::read_to_string(&path).unwrap()));
    texts.flat_map(|(file, text)| if file == "src/model/issue.rs" { oddities(&text) } else { written(&text) }).collect()
}

#[test]
fn a_word_stands_once_in_its_enum_and_is_never_taken_away() {
    let all = all();
    let mut broken = Vec::new();
    for (i, (name, word)) in all.iter().enumerate() {
        if all[..i].contains(&(name.clone(), word.clone())) {
            broken.push(format!("{name} has {word:?} twice"));
        }
    }
    let now: BTreeSet<String> = all.iter().map(|(name, word)| format!("{name} {word}")).collect();
    let kept: BTreeSet<String> = KEPT.lines().map(str::to_owned).collect();
    broken.extend(kept.difference(&now).map(|line| format!("{line}: was written once, and is to be read for ever")));
    broken.extend(now.difference(&kept).map(|line| format!("{line}: is new; add this line to tests/fixtures/stable_words.txt")));
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    assert!(KEPT.lines().is_sorted(), "the lines stand in order");
}

#[test]
fn the_words_are_read_as_they_stand() {
    let text = "x\nwords! {\n    /// Doc = \"no\",\n    pub enum Way {\n        One = \"one\",\n        #[default]\n        Two = \"two\",\n    }\n}\n";
    assert_eq!(written(text), [("Way", "one"), ("Way", "two")].map(|(name, word)| (name.to_owned(), word.to_owned())));
    let list =
        "    ($with:ident) => {\n        $with! {\n            /// A cell.\n            BadCell { row: usize }: Look,\n        }\n    };\n";
    assert_eq!(oddities(list), [("Oddity".to_owned(), "bad_cell".to_owned())]);
}
