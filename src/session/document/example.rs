//! The example school, which is part of the program.

use crate::io::{Choices, Source, import, load};
use crate::model::{Date, Project};

/// Fixed: nobody in it exists.
const DICE: u64 = 2026;

/// De Pragmatiek, as in the book.
#[must_use]
pub fn example() -> Project {
    let ties =
        Source { name: "lijntjes.csv".to_owned(), bytes: include_bytes!("../../../sample_data/de_pragmatiek/lijntjes.csv").to_vec() };
    let people = Source { name: "mensen.csv".to_owned(), bytes: include_bytes!("../../../sample_data/de_pragmatiek/mensen.csv").to_vec() };
    let plan = load(&[ties, people]).and_then(|tables| import(&tables, None, &Choices::default(), DICE));
    let mut project = plan.map(|plan| plan.project).unwrap_or_default();
    project.title = "Basisschool De Pragmatiek".into();
    for wave in std::sync::Arc::make_mut(&mut project.waves).values_mut() {
        wave.date = Some(Date { year: 2026, month: 10, day: 5 });
    }
    project
}
