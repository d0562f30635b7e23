//! The example school, which is part of the program.

use rand::SeedableRng as _;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom as _;

use crate::io::{Choices, Source, import, load};
use crate::model::{Date, Project};

/// De Pragmatiek, as in the book. Its codes are drawn with a fixed seed: nobody in it exists.
///
#[must_use]
pub fn example() -> Project {
    let ties =
        Source { name: "lijntjes.csv".to_owned(), bytes: include_bytes!("../../../sample_data/de_pragmatiek/lijntjes.csv").to_vec() };
    let people = Source { name: "mensen.csv".to_owned(), bytes: include_bytes!("../../../sample_data/de_pragmatiek/mensen.csv").to_vec() };
    let mut rng = ChaCha8Rng::seed_from_u64(2026);
    let mut shuffle = |people: &[crate::model::PersonId]| {
        let mut shuffled = people.to_vec();
        shuffled.shuffle(&mut rng);
        shuffled
    };
    let plan = load(&[ties, people]).and_then(|tables| import(&tables, None, &Choices::default(), &mut shuffle));
    let mut project = plan.map(|plan| plan.project).unwrap_or_default();
    project.title = "Basisschool De Pragmatiek".into();
    for wave in std::sync::Arc::make_mut(&mut project.waves).values_mut() {
        wave.date = Some(Date { year: 2026, month: 10, day: 5 });
    }
    project
}
