//! What the user answered to what an import asks.

use std::collections::BTreeMap;

use crate::model::{About, Ask, Choice, Meaning, Reason};

/// Answers by the id of what was asked. Anything that is not in it is read as proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(pub BTreeMap<String, String>);

impl Choices {
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    pub fn set(&mut self, id: impl Into<String>, option: impl Into<String>) {
        self.0.insert(id.into(), option.into());
    }

    pub fn clear(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// The strength that the user gave a word on an answer scale.
    #[must_use]
    pub fn strength_of(&self, word: &str) -> Option<f64> {
        self.get(&ids::scale(word))?.replace(',', ".").parse::<f64>().ok().filter(|value| value.is_finite() && *value >= 0.0)
    }

    /// An ask with what was chosen, and the option that is followed.
    #[must_use]
    pub fn ask(&self, id: String, about: About, meanings: Vec<(&str, Meaning)>, proposed: &str, reason: Reason) -> (Ask, String) {
        let options: Vec<Choice> = meanings.into_iter().map(|(id, meaning)| Choice { id: id.to_owned(), meaning }).collect();
        let chosen = self.get(&id).filter(|chosen| options.iter().any(|option| option.id == **chosen)).map(str::to_owned);
        let followed = chosen.clone().unwrap_or_else(|| proposed.to_owned());
        (Ask { id, about, options, proposed: proposed.to_owned(), reason, chosen }, followed)
    }
}

/// The ids of what can be asked or wished.
pub mod ids {
    pub const EMPTY_ROWS: &str = "empty_rows";
    pub const NO_ROW: &str = "no_row";
    pub const JOIN: &str = "join";
    /// Whether people were asked again whether they object.
    pub const OBJECTIONS: &str = "objections";

    /// The shape of all tables with mentions, or of one.
    pub const SHAPE: &str = "shape";
    pub const RESPONDENT: &str = "respondent";
    pub const HEADER: &str = "header_row";
    pub const DIRECTION: &str = "direction";
    /// The file that was given as the people sheet.
    pub const PEOPLE: &str = "people";
    /// The value of [`DIRECTION`] that leaves a table as it stands.
    pub const ROWS_NAME: &str = "rows_name_columns";
    /// The value of [`DIRECTION`] that turns a table.
    pub const COLUMNS_NAME: &str = "columns_name_rows";
    /// A wish for one table instead of for all.
    #[must_use]
    pub fn of_table(wish: &str, place: &str) -> String {
        format!("{wish}:{place}")
    }

    #[must_use]
    pub fn name(label: &str) -> String {
        format!("name:{label}")
    }

    #[must_use]
    pub fn twice(name: &str) -> String {
        format!("twice:{name}")
    }

    #[must_use]
    pub fn empty_cells(question: &str) -> String {
        format!("empty_cells:{question}")
    }

    #[must_use]
    pub fn lowest(question: &str) -> String {
        format!("lowest:{question}")
    }

    #[must_use]
    pub fn scale(word: &str) -> String {
        format!("scale:{word}")
    }

    #[must_use]
    pub fn date(cell: &str) -> String {
        format!("date:{cell}")
    }

    /// Whether the groups of a column follow one another.
    #[must_use]
    pub fn order(grouping: &str) -> String {
        format!("order:{grouping}")
    }

    #[must_use]
    pub fn conflict(name: &str) -> String {
        format!("conflict:{name}")
    }

    #[must_use]
    pub fn cap(question: &str) -> String {
        format!("cap:{question}")
    }

    #[must_use]
    pub fn title(place: &str) -> String {
        format!("question:{place}")
    }
}
