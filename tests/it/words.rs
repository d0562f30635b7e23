//! Every word in both languages, with the same arguments, and none that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use lijntjes::analysis::catalogue::{CATALOGUE, Missing};
use lijntjes::findings::Claim;
use lijntjes::model::{Issue, Oddity, Spot};
use lijntjes::text::{Lang, Words, claim_text, issue_text, measure_text, missing_text};

/// Messages of a language with the variables that each uses.
fn messages(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/i18n").join(lang.code());
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut variables);
                }
                let key = message.id.name.to_owned();
                assert!(found.insert(key.clone(), variables).is_none(), "{key} stands twice in {}", lang.code());
            }
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => inline_variables(inline, variables),
                Expression::Select { selector, variants } => {
                    inline_variables(selector, variables);
                    for variant in variants {
                        collect(&variant.value, variables);
                    }
                }
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) => inline_variables(inner, variables),
            Expression::Select { .. } => panic!("a choice inside a choice reads badly; write two messages"),
        },
        _ => {}
    }
}

/// All code of the program, without its tests.
fn code(folder: &Path) -> String {
    let mut all = String::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            all.push_str(&code(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            all.push_str(text.split("#[cfg(test)]").next().unwrap());
        }
    }
    all
}

/// String literals of the code that could be keys, and those that are put together: prefix and suffix around `{..}`.
fn keys_in_code() -> (BTreeSet<String>, Vec<(String, String)>) {
    let code = code(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut plain = BTreeSet::new();
    let mut built = Vec::new();
    for literal in code.split('"') {
        let is_key = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if let (Some(open), Some(close)) = (literal.find('{'), literal.rfind('}')) {
            let (prefix, suffix) = (&literal[..open], &literal[close.max(open) + 1..]);
            if prefix.ends_with('-') && is_key(prefix) && (suffix.is_empty() || is_key(suffix)) {
                built.push((prefix.to_owned(), suffix.to_owned()));
            }
        } else if is_key(literal) {
            plain.insert(literal.to_owned());
        }
    }
    (plain, built)
}

#[test]
fn both_languages_say_the_same_messages_with_the_same_arguments() {
    let (dutch, english) = (messages(Lang::Dutch), messages(Lang::English));
    for (key, variables) in &dutch {
        assert_eq!(Some(variables), english.get(key), "{key}");
    }
    for key in english.keys() {
        assert!(dutch.contains_key(key), "{key} is English only");
    }
}

#[test]
fn no_message_is_left_over() {
    let (plain, built) = keys_in_code();
    let unused: Vec<String> = messages(Lang::Dutch)
        .into_keys()
        .filter(|key| !plain.contains(key) && !built.iter().any(|(p, s)| key.starts_with(p.as_str()) && key.ends_with(s.as_str())))
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let messages = messages(Lang::Dutch);
    let code = code(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src"));
    let mut missing = BTreeSet::new();
    for call in ["words.get(\"", "words.with(\"", "words().get(\"", "words().with(\"", ".words.get(\"", ".words.with(\""] {
        for rest in code.split(call).skip(1) {
            let key = rest.split('"').next().unwrap();
            if !messages.contains_key(key) && !key.contains('{') {
                missing.insert(key.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "no message for {missing:?}");
}

#[test]
fn every_oddity_is_said_with_a_remedy() {
    let spot = Spot { file: "lijntjes.csv".into(), row: Some(4), column: Some("naar".into()), cell: Some("Piet".into()) };
    let all = [
        Oddity::MissingEnd,
        Oddity::BadStrength,
        Oddity::NoStrength { mentions: 2 },
        Oddity::AmbiguousName { people: 2 },
        Oddity::UnknownName { mentions: 3 },
        Oddity::SelfMention,
        Oddity::Duplicate { first_row: 2 },
        Oddity::TooManyCells { extra: 1 },
        Oddity::NoRows { names: vec!["Anna".into(), "Bram".into()] },
        Oddity::SamePersonTwice { first_row: 3 },
        Oddity::SameName { people: 2 },
        Oddity::NamelessRow,
        Oddity::UnknownStatus,
        Oddity::MentionsDespiteStatus { mentions: 1 },
        Oddity::GroupOfLeaders { group: "directie".into() },
        Oddity::UnreadableRemit,
        Oddity::ReplacedCharacters { encoding: "UTF-8".into() },
        Oddity::UnclosedQuote,
        Oddity::DateForGroup,
        Oddity::ColumnNotRead,
    ];
    for lang in Lang::ALL {
        for what in &all {
            let text = issue_text(Words::new(lang), &Issue { spot: spot.clone(), what: what.clone() });
            for part in [&text.place, &text.what, &text.remedy] {
                assert!(part.len() > 8 && !part.starts_with("issue-") && !part.contains("{$"), "{lang:?} {what:?}: {part}");
            }
        }
    }
}

#[test]
fn every_measure_has_its_three_texts_and_no_text_is_without_a_measure() {
    let mut of_measures = BTreeSet::new();
    for measure in CATALOGUE {
        let key = measure.id.replace(['.', '_'], "-");
        of_measures.extend(["", "-tells", "-definition"].map(|part| format!("measure-{key}{part}")));
        for lang in Lang::ALL {
            let text = measure_text(Words::new(lang), measure.id);
            for part in [&text.name, &text.tells, &text.definition] {
                assert!(!part.is_empty() && !part.starts_with("measure-"), "{lang:?} {}: {part}", measure.id);
            }
            assert!(text.tells.ends_with('.') && text.definition.ends_with('.'), "{lang:?} {}", measure.id);
            assert!(text.name.chars().count() <= 60, "{lang:?} {}: a name fits on a line", measure.id);
        }
    }
    for lang in Lang::ALL {
        let in_files: BTreeSet<String> = messages(lang).into_keys().filter(|key| key.starts_with("measure-")).collect();
        assert_eq!(in_files, of_measures, "{lang:?}");
        for missing in Missing::ALL {
            assert!(missing_text(Words::new(lang), missing).ends_with('.'), "{lang:?} {missing:?}");
        }
    }
}

#[test]
fn every_claim_is_a_sentence_and_none_is_left_over() {
    for lang in Lang::ALL {
        let start = if lang == Lang::Dutch { "Nagegaan is" } else { "What was checked" };
        for claim in Claim::ALL {
            let said = claim_text(Words::new(lang), claim);
            assert!(said.starts_with(start) && said.ends_with('.'), "{claim:?}: {said}");
        }
        assert_eq!(messages(lang).keys().filter(|key| key.starts_with("claim-")).count(), Claim::ALL.len());
    }
}

#[test]
fn no_measure_judges_and_nothing_is_said_to_travel() {
    for measure in CATALOGUE {
        for (lang, words) in [
            (Lang::Dutch, &["invloed", "reist", "stroomt", "informatie", "belangrijk"] as &[&str]),
            (Lang::English, &["influence", "travels", "flows", "information", "important"]),
        ] {
            let text = measure_text(Words::new(lang), measure.id);
            for part in [text.name, text.tells, text.definition].map(|part| part.to_lowercase()) {
                assert!(words.iter().all(|word| !part.contains(word)), "{lang:?} {}: {part}", measure.id);
            }
        }
    }
}

#[test]
fn what_a_place_says() {
    let spot = Spot { file: "lijntjes.csv".into(), row: Some(1204), column: Some("naar".into()), cell: None };
    let issue = Issue { spot, what: Oddity::MissingEnd };
    assert_eq!(issue_text(Words::new(Lang::Dutch), &issue).place, "lijntjes.csv, rij 1204, kolom naar");
}

/// What a team hears without asking how it was computed.
fn is_heard(key: &str) -> bool {
    let told = ["finding-", "card-", "cards-", "caption-", "rests-", "range-", "left-open-", "certainty-", "meeting"];
    told.iter().any(|start| key.starts_with(start)) && !key.contains("-how") && !key.starts_with("finding-not-shown")
}

/// Each message of a language as it stands in its file.
fn written(lang: Lang) -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/i18n").join(lang.code());
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            match line.split_once(" = ") {
                Some((key, text)) if key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') => {
                    all.push((key.to_owned(), text.to_owned()));
                }
                _ => {
                    if let Some((_, text)) = all.last_mut() {
                        text.push(' ');
                        text.push_str(line.trim());
                    }
                }
            }
        }
    }
    all
}

#[test]
fn what_a_team_hears_counts_and_does_not_judge() {
    let whole = |text: &str, word: &str| text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|part| part == word);
    for (lang, never, heard) in [
        (
            Lang::Dutch,
            &["koppel", "koppels", "observatie", "observaties", "eiland", "onbereikt", "geïsoleerd", "helaas"] as &[&str],
            &["veel", "weinig", "slechts", "helpt", "helpen", "toeval", "startgetal", "patroon"] as &[&str],
        ),
        (Lang::English, &["isolated", "unreached", "sadly"], &["few", "merely", "helps", "chance", "seed", "pattern"]),
    ] {
        for (key, text) in written(lang) {
            // Questionnaires and letters are another kind of text.
            assert!(key.starts_with("template-") || never.iter().all(|word| !whole(&text, word)), "{key}: {text}");
            // "Te weinig om te vergelijken" says why something is not told, and is no verdict.
            let text = text.replace("te weinig", "").replace("Too few", "").replace("too few", "").replace("met toeval te vergelijken", "");
            let text = text.replace("compare with chance", "");
            assert!(!is_heard(&key) || heard.iter().all(|word| !whole(&text, word)), "{key}: {text}");
        }
    }
}
