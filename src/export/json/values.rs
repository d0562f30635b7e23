//! What each kind of value is in JSON.

use serde_json::{Map, Value, json};

use crate::analysis::{Bounds, Part, Reading};
use crate::model::{Ask, Issue};
use crate::text::{Lang, Words, ask_text, issue_text};

/// An object whose undefined values are collected under `why`.
#[derive(Default)]
pub(super) struct Values {
    values: Map<String, Value>,
    pub(super) why: Map<String, Value>,
}

impl Values {
    pub(super) fn set(&mut self, id: &str, value: impl Into<Value>) {
        self.values.insert(id.to_owned(), value.into());
    }

    pub(super) fn read(&mut self, id: &str, reading: Reading) {
        self.set(id, reading.value());
        if let Some(why) = reading.why() {
            self.why.insert(id.to_owned(), why.id().into());
        }
    }

    pub(super) fn finish(mut self) -> Value {
        self.values.insert("why".to_owned(), Value::Object(self.why));
        Value::Object(self.values)
    }
}

/// A square of cells, null where they are withheld.
pub(super) fn cells(withheld: &[Vec<bool>], value: impl Fn(usize, usize) -> Value) -> Value {
    let one = |p: usize, q: usize| if withheld[p][q] { Value::Null } else { value(p, q) };
    withheld.iter().enumerate().map(|(p, row)| (0..row.len()).map(|q| one(p, q)).collect::<Vec<_>>()).collect()
}

pub(super) fn bounds_json(bounds: Bounds) -> Value {
    json!([bounds.low, bounds.high])
}

/// A count as a whole number, which is how every reader expects it.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a degree is a whole number of at least 0")]
pub(super) fn count_json(count: f64) -> Value {
    json!(count as u64)
}

pub(super) fn part_json(part: &Part) -> Value {
    json!([part.with, part.of])
}

/// One oddity with its place and its remedy.
pub(super) fn issue_json(issue: &Issue, lang: Lang) -> Value {
    let text = issue_text(Words::new(lang), issue);
    json!({
        "file": issue.spot.file, "row": issue.spot.row, "column": issue.spot.column, "cell": issue.spot.cell,
        "what": text.what, "remedy": text.remedy,
    })
}

/// Everything that the window would ask, with what is proposed; `open` where it was not answered.
#[must_use]
pub fn to_ask_json(asks: &[Ask]) -> Value {
    let [nl, en] = Lang::ALL.map(Words::new);
    asks.iter()
        .map(|ask| {
            let [text_nl, text_en] = [nl, en].map(|words| ask_text(words, ask));
            let options: Vec<&str> = ask.options.iter().map(|option| option.id.as_str()).collect();
            json!({
                "id": ask.id, "text_nl": text_nl.question, "text_en": text_en.question, "options": options,
                "options_nl": text_nl.options, "options_en": text_en.options,
                "proposed": ask.proposed, "reason": text_en.reason, "reason_nl": text_nl.reason,
                "open": ask.chosen.is_none(), "chosen": ask.chosen,
            })
        })
        .collect()
}
