//! Whether someone is around to be named: days a week, new, on leave.

use crate::model::{NotAskedWhy, PersonId, Place, Project, Respondence, Trait, Wave, WaveId};

/// How much someone is around, as far as the people sheet and the answers tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Working days a week, in tenths of a day; `None` where it is not stated.
    pub tenths_of_days: Option<u32>,
    pub new: bool,
    pub on_leave: bool,
}

impl Presence {
    /// What the wave says of a person: their days, why they were not asked, and further columns whose title or cell says it.
    #[must_use]
    pub fn of(project: &Project, wave: WaveId, person: PersonId) -> Self {
        let Some(wave) = project.waves.get(&wave) else { return Self::default() };
        let Some(place) = wave.places.get(&person) else { return Self::default() };
        let not_asked =
            |why: NotAskedWhy| project.questions.keys().any(|question| *wave.respondence(person, *question) == Respondence::NotAsked(why));
        let mut presence =
            Self { tenths_of_days: working_days(place), new: not_asked(NotAskedWhy::New), on_leave: not_asked(NotAskedWhy::OnLeave) };
        for (column, value) in &place.traits {
            let title = project.traits.get(column).map_or("", |column| column.name.as_str());
            presence.read(wave, title, value);
        }
        presence
    }

    fn read(&mut self, wave: &Wave, title: &str, value: &Trait) {
        match *value {
            Trait::Number(number) => {
                if has_word(title, &["dagen", "werkdagen", "days"]) && (0.0..=5.0).contains(&number) {
                    self.tenths_of_days.get_or_insert(tenths(number));
                } else if has_word(title, &["wtf", "fte", "werktijdfactor"]) && (0.0..=1.2).contains(&number) {
                    self.tenths_of_days.get_or_insert(tenths(number * 5.0));
                } else if has_word(title, &["dienstjaren"])
                    || (has_word(title, &["jaren", "years"]) && has_word(title, &["school", "dienst"]))
                {
                    self.new |= number < 1.0;
                } else if has_word(title, &["sinds", "since", "startjaar"]) && number >= 1900.0 {
                    self.new |= wave.date.is_some_and(|date| f64::from(date.year) - number < 1.0);
                }
            }
            Trait::Word(ref word) => {
                self.new |= has_word(word, &["nieuw", "new", "starter"]);
                self.on_leave |= has_word(word, &["verlof", "zwangerschapsverlof", "ouderschapsverlof", "ziekteverlof", "leave"]);
            }
        }
    }
}

fn working_days(place: &Place) -> Option<u32> {
    place.days.map(|days| days.0.iter().map(|works| u32::from(*works) * 10).sum())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 60")]
fn tenths(days: f64) -> u32 {
    (days * 10.0).round() as u32
}

fn has_word(text: &str, words: &[&str]) -> bool {
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::Presence;
    use crate::model::{
        Date, Days, NotAskedWhy, PersonId, Place, Project, Question, QuestionId, Respondence, Trait, TraitColumn, TraitId, Wave, WaveId,
    };

    /// One person with one further column.
    fn with_column(title: &str, value: Trait) -> Presence {
        let place = Place { traits: BTreeMap::from([(TraitId(0), value)]), ..Place::default() };
        let wave =
            Wave { date: Some(Date { year: 2026, month: 10, day: 5 }), places: BTreeMap::from([(PersonId(0), place)]), ..Wave::default() };
        let project = Project {
            traits: Arc::new(BTreeMap::from([(TraitId(0), TraitColumn { name: title.to_owned() })])),
            waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
            ..Project::default()
        };
        Presence::of(&project, WaveId(0), PersonId(0))
    }

    #[test]
    fn days_are_read_from_the_week_from_a_number_and_from_a_working_time_factor() {
        assert_eq!(with_column("Aantal dagen", Trait::Number(1.5)).tenths_of_days, Some(15));
        assert_eq!(with_column("WTF", Trait::Number(0.3)).tenths_of_days, Some(15));
        assert_eq!(with_column("Kamer", Trait::Number(3.0)).tenths_of_days, None);
        let place = Place { days: Some(Days([true, false, false, false, false])), ..Place::default() };
        assert_eq!(super::working_days(&place), Some(10));
    }

    #[test]
    fn new_and_on_leave_are_read_where_they_are_stated() {
        assert!(with_column("Jaren op school", Trait::Number(0.5)).new);
        assert!(!with_column("Jaren op school", Trait::Number(1.0)).new);
        assert!(!with_column("Jaren ervaring", Trait::Number(0.5)).new, "experience elsewhere counts too");
        assert!(with_column("Op school sinds", Trait::Number(2026.0)).new);
        assert!(with_column("Opmerking", Trait::Word("met verlof tot mei".to_owned())).on_leave);
        assert!(!with_column("Gebouw", Trait::Word("Nieuwbouw".to_owned())).new);
    }

    #[test]
    fn why_someone_was_not_asked_tells_too() {
        let question = QuestionId(0);
        let wave = Wave {
            places: BTreeMap::from([(PersonId(0), Place::default())]),
            respondence: BTreeMap::from([((PersonId(0), question), Respondence::NotAsked(NotAskedWhy::OnLeave))]),
            ..Wave::default()
        };
        let project = Project {
            questions: Arc::new(BTreeMap::from([(question, Question::titled("vraag"))])),
            waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
            ..Project::default()
        };
        assert_eq!(Presence::of(&project, WaveId(0), PersonId(0)), Presence { on_leave: true, ..Presence::default() });
        assert_eq!(Presence::of(&project, WaveId(1), PersonId(0)), Presence::default());
    }
}
