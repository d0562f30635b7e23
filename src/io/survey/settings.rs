//! What a questionnaire that this program made says of itself, so that it comes back without questions.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::io::cell::spelling::clean;
use crate::io::choices::{Choices, ids};
use crate::io::source::grid::Grid;
use crate::model::{Kind, Question};

/// The key with which the settings begin.
const MARK: &str = "lijntjes-sjabloon";

/// Keys and values below the mark, as they stand in the two columns of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    values: BTreeMap<String, String>,
    /// The sheet that they stand on.
    pub place: String,
}

impl Settings {
    /// The settings among these tables.
    pub fn find(grids: &[Arc<Grid>]) -> Option<Self> {
        grids.iter().find_map(|grid| {
            let start = (0..grid.len().min(200)).find(|at| clean(grid.row(*at).raw(0)) == MARK)?;
            let pair = |at: usize| (clean(grid.row(at).raw(0)).into_owned(), clean(grid.row(at).raw(1)).into_owned());
            let values = (start..grid.len().min(start + 50)).map(pair).take_while(|(key, _)| !key.is_empty()).collect();
            Some(Self { values, place: grid.place() })
        })
    }

    fn value(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    fn title(&self) -> Option<&str> {
        self.value("vraag")
    }

    /// The answers that the settings give; what the user said goes before them.
    pub fn answer(&self, choices: &Choices) -> Choices {
        let mut all = Choices::default();
        if let Some(title) = self.title() {
            all.set("question", title);
            // The scale is the one that was handed out: its lowest answer is what it says.
            if self.value("schaal").is_some() {
                all.set(ids::lowest(title), "tie");
            }
            if self.value("leeg") == Some("niet") {
                all.set(ids::empty_cells(title), "no");
            }
        }
        if self.value("lege-rij") == Some("geen-antwoord") {
            all.set(ids::EMPTY_ROWS, "no_answer");
        }
        all.0.extend(choices.0.iter().map(|(id, option)| (id.clone(), option.clone())));
        all
    }

    /// Whether the settings answer this, so that it need not be shown.
    pub fn answers(&self, id: &str, choices: &Choices) -> bool {
        choices.get(id).is_none() && self.answer(&Choices::default()).get(id).is_some()
    }

    /// What is known of how the question was asked.
    pub fn describe(&self, question: &mut Question) {
        if self.title() != Some(question.title.as_str()) {
            return;
        }
        self.value("periode").unwrap_or_default().clone_into(&mut question.period);
        question.cap = self.value("maximum").and_then(|cap| cap.parse().ok());
        match self.value("soort") {
            Some("gericht") => question.kind = Kind::Directed,
            Some("wederzijds") => question.kind = Kind::Mutual,
            _ => {}
        }
    }
}
