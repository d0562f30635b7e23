//! What files say, before it is known whom they mean: names as they were typed, mentions between them, rows of respondents.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::io::cell::spelling::{fold, without_number};
use crate::model::{Issue, Question};

/// A place in [`Labels`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(pub u32);

/// Every different way in which somebody was written, in the order in which they first appear.
#[derive(Debug, Default)]
pub struct Labels {
    texts: Vec<String>,
    places: FxHashMap<String, Label>,
}

impl Labels {
    pub fn of(&mut self, text: &str) -> Label {
        let text = without_number(text);
        if let Some(label) = self.places.get(text) {
            return *label;
        }
        let label = Label(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(text.to_owned());
        self.places.insert(text.to_owned(), label);
        label
    }

    pub fn text(&self, label: Label) -> &str {
        self.texts.get(label.0 as usize).map_or("", String::as_str)
    }

    pub fn all(&self) -> impl Iterator<Item = (Label, &str)> {
        (0..).map(Label).zip(self.texts.iter().map(String::as_str))
    }

    pub fn len(&self) -> usize {
        self.texts.len()
    }
}

/// Who names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A name in a tie list; `None`: the cell is empty.
    Label(Option<Label>),
    /// A place in [`Statements::rows`].
    Row(u32),
}

/// What a mention says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What {
    Zero,
    Strength(f64),
    /// No strength where there is a column for it.
    NoStrength,
    Unreadable,
}

/// One mention, as it stands.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    pub from: Sender,
    /// `None`: the cell is empty.
    pub to: Option<Label>,
    /// A place in [`Statements::questions`].
    pub question: u32,
    pub what: What,
    pub at: At,
}

/// Where something stands: a table, a row below its header and a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub table: u16,
    pub row: u32,
    pub column: u16,
    /// The column of the strength, where that is another one.
    pub strength: u16,
}

/// A row of a survey.
#[derive(Debug)]
pub struct SurveyRow {
    pub at: At,
    pub name: Option<Label>,
    pub email: Option<String>,
    /// By question.
    pub replies: Vec<Reply>,
}

/// What a respondent's row holds on one question.
#[derive(Debug)]
pub struct Reply {
    pub question: u32,
    /// On a roster: its place in [`Statements::forms`].
    pub form: Option<u32>,
    pub holds: Holds,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Holds {
    /// Nothing at all.
    Nothing,
    /// Names, if only the word nobody.
    Answer,
    /// On a roster: an answer about these colleagues.
    About(Vec<Label>),
}

/// A question with what is known of how it was asked.
#[derive(Debug)]
pub struct Asked {
    pub question: Question,
    /// It has rows of respondents, so that someone without a row did not answer.
    pub by_row: bool,
    /// It was a roster on which a no is said, so that an empty cell is none.
    pub explicit_no: bool,
}

/// Everything that the tables of one import say of mentions.
#[derive(Debug, Default)]
pub struct Statements {
    pub labels: Labels,
    pub questions: Vec<Asked>,
    /// The places of the questions by their folded titles.
    by_words: BTreeMap<String, u32>,
    pub mentions: Vec<Mention>,
    pub rows: Vec<SurveyRow>,
    /// Everyone who stands on a roster, by table and question.
    pub forms: Vec<(u32, Vec<Label>)>,
    /// Rows of respondents who say that they do not take part, as places in `rows`.
    pub refusing: Vec<usize>,
    /// Rows below a header.
    pub n_rows: usize,
    /// Places for a mention with nothing in them: rows of a tie list, answer cells of a survey.
    pub blank: usize,
    pub issues: Vec<Issue>,
}

impl Statements {
    /// The question with this title, however it is spelled, added where it is new.
    pub fn question(&mut self, title: &str) -> u32 {
        let next = u32::try_from(self.questions.len()).unwrap_or(u32::MAX);
        let at = *self.by_words.entry(fold(title)).or_insert(next);
        if at == next {
            let question = Question::titled(title);
            self.questions.push(Asked { question, by_row: false, explicit_no: false });
        }
        at
    }

    pub fn asked(&mut self, question: u32) -> Option<&mut Asked> {
        self.questions.get_mut(question as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_the_same_however_it_is_spelled() {
        let mut statements = Statements::default();
        let found: Vec<u32> = ["Lezen", "Rekenen", "lezen?", "Lézen", "rekenen"].map(|title| statements.question(title)).to_vec();
        assert_eq!(found, [0, 1, 0, 0, 1]);
        assert_eq!(statements.questions.iter().map(|asked| asked.question.title.as_str()).collect::<Vec<_>>(), ["Lezen", "Rekenen"]);
    }
}
