//! Whether something that the user said beforehand, on a command line, had anything to be about.

use crate::io::cell::spelling::fold;
use crate::io::choices::ids;
use crate::io::import::ImportPlan;
use crate::model::ShapeKind;

/// What became of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    Yes,
    /// It is asked, and these are the options.
    NoSuchOption(Vec<String>),
    NotAsked,
}

impl ImportPlan {
    /// Whether an answer by the id of an ask or a wish was followed; it would otherwise be passed over in silence.
    #[must_use]
    pub fn heard(&self, id: &str, option: &str) -> Heard {
        if let Some(ask) = self.asks.iter().find(|ask| ask.id == id) {
            let free = id.starts_with(&ids::scale("")) && is_strength(option);
            return if ask.chosen.is_some() || free {
                Heard::Yes
            } else {
                Heard::NoSuchOption(ask.options.iter().map(|option| option.id.clone()).collect())
            };
        }
        let (wish, about) = id.split_once(':').map_or((id, None), |(wish, about)| (wish, Some(about)));
        let one_of = |options: Vec<String>, fits: bool| if fits { Heard::Yes } else { Heard::NoSuchOption(options) };
        let mut tables = self.tables.iter().filter(|table| about.is_none_or(|place| table.place == place)).peekable();
        let titles = || self.project.questions.values().map(|question| question.title.as_str());
        match wish {
            ids::SHAPE | ids::RESPONDENT | ids::HEADER | ids::DIRECTION if tables.peek().is_none() => Heard::NotAsked,
            ids::SHAPE => one_of(ShapeKind::ALL.map(|kind| kind.id().to_owned()).to_vec(), ShapeKind::from_any_word(option).is_some()),
            ids::RESPONDENT => {
                let columns: Vec<String> = tables.flat_map(|table| table.columns.clone()).collect();
                let fits = columns.iter().any(|column| fold(column) == fold(option));
                one_of(columns, fits)
            }
            ids::HEADER => one_of(vec!["1".to_owned(), "2".to_owned()], option.parse().is_ok_and(|row: usize| row > 0)),
            ids::DIRECTION => one_of(
                [ids::ROWS_NAME, ids::COLUMNS_NAME].map(str::to_owned).to_vec(),
                [ids::ROWS_NAME, ids::COLUMNS_NAME].contains(&option),
            ),
            "cap" if titles().any(|title| about == Some(title)) => {
                one_of(vec!["3".to_owned(), "5".to_owned()], option.parse().is_ok_and(|names: u32| names > 0))
            }
            ids::PEOPLE | "question" => Heard::Yes,
            _ => Heard::NotAsked,
        }
    }
}

fn is_strength(text: &str) -> bool {
    text.replace(',', ".").parse().is_ok_and(|value: f64| value.is_finite() && value >= 0.0)
}
