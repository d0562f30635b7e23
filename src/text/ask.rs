//! What an import asks, in words: the question, its options and why one is proposed.

use super::{Arg, Words};
use crate::model::{About, Ask, Likeness, Meaning, Reason, ShapeKind, ShapeReason, TableReading};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskText {
    pub question: String,
    /// In the order of the options.
    pub options: Vec<String>,
    pub reason: String,
}

/// How many names a question lists; the rest is counted.
const LISTED: usize = 12;

#[must_use]
pub fn ask_text(words: Words, ask: &Ask) -> AskText {
    AskText {
        question: question(words, &ask.about),
        options: ask.options.iter().map(|option| meaning(words, &option.meaning, &ask.about)).collect(),
        reason: reason(words, &ask.reason),
    }
}

fn question(words: Words, about: &About) -> String {
    let names = |names: &[String]| {
        let mut shown: Vec<String> = names.iter().take(LISTED).cloned().collect();
        if names.len() > LISTED {
            shown.push(words.with("ask-more-names", &[("count", (names.len() - LISTED).into())]));
        }
        words.list(&shown)
    };
    match about {
        About::Name { label, mentions } => words.with("ask-name", &[("name", label.as_str().into()), ("mentions", (*mentions).into())]),
        About::Namesake { label, mentions } => {
            words.with("ask-namesake", &[("name", label.as_str().into()), ("mentions", (*mentions).into())])
        }
        About::Twice { name, rows } => words.with("ask-twice", &[("name", name.as_str().into()), ("rows", rows.len().into())]),
        About::EmptyRows { names: who } => words.with("ask-empty-rows", &[("count", who.len().into()), ("names", names(who).into())]),
        About::EmptyCells { question, cells } => {
            words.with("ask-empty-cells", &[("question", question.as_str().into()), ("cells", (*cells).into())])
        }
        About::NoRow { names: who } => words.with("ask-no-row", &[("count", who.len().into()), ("names", names(who).into())]),
        About::ScaleWord { word, cells, .. } => words.with("ask-scale-word", &[("word", word.as_str().into()), ("cells", (*cells).into())]),
        About::LowestAnswer { question, word } => {
            words.with("ask-lowest-answer", &[("question", question.as_str().into()), ("word", word.as_str().into())])
        }
        About::DateForGroup { cell, cells } => {
            words.with("ask-date-for-group", &[("cell", cell.as_str().into()), ("cells", (*cells).into())])
        }
        About::GroupOrder { grouping, groups } => {
            words.with("ask-group-order", &[("grouping", grouping.as_str().into()), ("groups", names(groups).into())])
        }
        About::Objections { people } => words.with("ask-objections", &[("count", (*people).into())]),
        About::Join { file } => words.with("ask-join", &[("file", file.as_str().into())]),
        About::Conflict { name } => words.with("ask-conflict", &[("name", name.as_str().into())]),
    }
}

fn meaning(words: Words, meaning: &Meaning, about: &About) -> String {
    let key = match meaning {
        // Namesakes are told apart by their id.
        Meaning::Person(_, name) => return name.clone(),
        Meaning::Strength(0) => "option-strength-zero",
        Meaning::Strength(value) => return words.with("option-strength", &[("value", value.to_string().into())]),
        Meaning::Text(text) => return words.with("option-text", &[("text", text.as_str().into())]),
        Meaning::LowestIsTie => "option-lowest-is-tie",
        Meaning::NewPerson => "option-new-person",
        Meaning::LeaveOut if matches!(about, About::ScaleWord { .. }) => "option-leave-answer",
        Meaning::LeaveOut => "option-leave-out",
        Meaning::Nobody => "option-nobody",
        Meaning::NoAnswer => "option-no-answer",
        Meaning::NotAsked => "option-not-asked",
        Meaning::TwoPeople => "option-two-people",
        Meaning::LastRow => "option-last-row",
        Meaning::FirstRow => "option-first-row",
        Meaning::AllRows => "option-all-rows",
        Meaning::No => "option-no",
        Meaning::Unknown => "option-unknown",
        Meaning::AsItStands => "option-as-it-stands",
        Meaning::NoOrder => "option-no-order",
        Meaning::InThisOrder => "option-in-this-order",
        Meaning::OtherWayRound => "option-other-way-round",
        Meaning::LateAnswers => "option-late-answers",
        Meaning::OtherQuestion => "option-other-question",
        Meaning::NextWave => "option-next-wave",
        Meaning::NewProject => "option-new-project",
        Meaning::Old => "option-old",
        Meaning::New => "option-new",
        Meaning::Both => "option-both",
        Meaning::AskedAgain => "option-asked-again",
        Meaning::NobodyObjects => "option-nobody-objects",
        Meaning::NotAskedAgain => "option-not-asked-again",
    };
    words.get(key)
}

fn reason(words: Words, reason: &Reason) -> String {
    let key = match reason {
        Reason::Likeness { score, how } => {
            let how = words.get(match how {
                Likeness::Email => "likeness-email",
                Likeness::Spelling => "likeness-spelling",
                Likeness::Order => "likeness-order",
                Likeness::Prefix => "likeness-prefix",
                Likeness::EmailName => "likeness-email-name",
                Likeness::Initials => "likeness-initials",
                Likeness::FirstName => "likeness-first-name",
                Likeness::LastName => "likeness-last-name",
                Likeness::Typo => "likeness-typo",
            });
            // In words: the figure itself is for who reads what `lijntjes check` writes.
            let sure = match *score {
                score if score >= 0.9 => "high",
                score if score >= 0.75 => "middle",
                _ => "low",
            };
            return words.with("reason-likeness", &[("how", how.into()), ("sure", sure.into())]);
        }
        Reason::SeveralLikely => "reason-several-likely",
        Reason::NobodyLikely => "reason-nobody-likely",
        Reason::EmptyIsNoAnswer => "reason-empty-is-no-answer",
        Reason::ExplicitNoElsewhere => "reason-explicit-no-elsewhere",
        Reason::ListSaysNothing => "reason-list-says-nothing",
        Reason::LatestCorrects => "reason-latest-corrects",
        Reason::SeveralWordsOneStep => "reason-several-words-one-step",
        Reason::CodeForNoAnswer => "reason-code-for-no-answer",
        Reason::EverybodyNamesEverybody => "reason-everybody-names-everybody",
        Reason::WordNotKnown => "reason-word-not-known",
        Reason::LooksLikeGroup => "reason-looks-like-group",
        Reason::NamesSayNoGrades => "reason-names-say-no-grades",
        Reason::SameQuestionNewPeople => "reason-same-question-new-people",
        Reason::OtherQuestionSamePeople => "reason-other-question",
        Reason::SamePeopleLater => "reason-same-people-later",
        Reason::OtherPeople => "reason-other-people",
        Reason::NobodyIsKept => "reason-nobody-is-kept",
    };
    words.get(key)
}

/// What a shape is called.
#[must_use]
pub fn shape_title(words: Words, kind: Option<ShapeKind>) -> String {
    words.get(match kind {
        None => "shape-nothing",
        Some(ShapeKind::TieList) => "shape-tie-list",
        Some(ShapeKind::WideNominations) => "shape-nominations",
        Some(ShapeKind::OneCell) => "shape-one-cell",
        Some(ShapeKind::WideRoster) => "shape-roster",
        Some(ShapeKind::SeveralQuestions) => "shape-several-questions",
        Some(ShapeKind::Matrix) => "shape-matrix",
        Some(ShapeKind::PeopleSheet) => "shape-people-sheet",
        Some(ShapeKind::Occupancy) => "shape-occupancy",
        Some(ShapeKind::Graph) => "shape-graph",
    })
}

/// Why a table was taken for what it is.
#[must_use]
pub fn shape_reason(words: Words, reading: &TableReading) -> String {
    let (key, args): (&str, Vec<(&'static str, Arg)>) = match &reading.reason {
        ShapeReason::Chosen => ("shape-because-chosen", vec![]),
        ShapeReason::TieColumns { from, to } => {
            ("shape-because-tie-columns", vec![("from", from.as_str().into()), ("to", to.as_str().into())])
        }
        ShapeReason::PersonColumns { people } => ("shape-because-person-columns", vec![("people", (*people).into())]),
        ShapeReason::SamePeopleTwice { people } => ("shape-because-same-people", vec![("people", (*people).into())]),
        ShapeReason::NumberedColumns { columns } => ("shape-because-numbered", vec![("columns", (*columns).into())]),
        ShapeReason::NamesInCells { column } => ("shape-because-names", vec![("column", column.as_str().into())]),
        ShapeReason::PeopleColumns { columns } if columns.is_empty() => ("shape-because-people", vec![]),
        ShapeReason::PeopleColumns { columns } => ("shape-because-people-columns", vec![("columns", words.list(columns).into())]),
        ShapeReason::Weekdays => ("shape-because-weekdays", vec![]),
        ShapeReason::NetworkFile => ("shape-because-network", vec![]),
        ShapeReason::Nothing => ("shape-because-nothing", vec![]),
    };
    words.with(key, &args)
}

/// "Een pijl van Anna naar Bram: Anna noemt Bram." In which direction a table with mentions is read.
#[must_use]
pub fn direction_text(words: Words, turned: bool) -> String {
    words.get(if turned { "direction-columns" } else { "direction-rows" })
}
