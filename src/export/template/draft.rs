//! The order, checked and cleaned: what every file of the questionnaire is made from.

use std::collections::BTreeSet;

use super::{MOST_PEOPLE, TemplateError, TemplateOrder, TemplateScale};
use crate::model::{Kind, NotAskedWhy, PersonId, Project, Respondence, Wave};
use crate::text::Words;

#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub words: Words,
    pub project: &'a Project,
    /// The latest wave, where there is one.
    pub wave: Option<&'a Wave>,
    /// Who is listed, in the order of the people sheet.
    pub people: Vec<PersonId>,
    /// As they stand on the people sheet, one line each; all different, also when turned round.
    pub names: Vec<String>,
    /// How many are not listed because they object.
    pub objectors: usize,
    pub school: String,
    pub question: String,
    pub period: String,
    pub kind: Kind,
    pub cap: Option<u32>,
    pub scale: TemplateScale,
}

impl<'a> Draft<'a> {
    pub(super) fn new(order: &TemplateOrder<'a>) -> Result<Self, TemplateError> {
        let project = order.project;
        let wave = project.waves.last_key_value().map(|(_, wave)| wave);
        let everyone: Vec<PersonId> =
            wave.map_or_else(|| project.people.keys().copied().collect(), |wave| wave.places.keys().copied().collect());
        let people: Vec<PersonId> = everyone.iter().copied().filter(|person| !wave.is_some_and(|wave| objects(wave, *person))).collect();
        let names: Vec<String> = people.iter().map(|person| one_line(project.name(*person))).collect();
        let question = one_line(&order.question);
        if people.len() < 2 {
            return Err(TemplateError::NobodyToAsk { people: people.len() });
        }
        if people.len() > MOST_PEOPLE {
            return Err(TemplateError::TooManyPeople { people: people.len(), most: MOST_PEOPLE });
        }
        if question.is_empty() {
            return Err(TemplateError::NoQuestion);
        }
        if order.cap == Some(0) {
            return Err(TemplateError::CapOfZero);
        }
        let mut seen = BTreeSet::new();
        if let Some(name) = names.iter().find(|name| !seen.insert(turned(name))) {
            return Err(TemplateError::SameName { name: name.clone() });
        }
        Ok(Self {
            words: Words::new(order.lang),
            project,
            wave,
            // Who objected on the sheet left the project when it was read.
            objectors: everyone.len() - people.len() + project.record.counts.withdrawn_people,
            people,
            names,
            school: one_line(&project.title),
            question,
            period: one_line(&order.period),
            kind: order.kind,
            cap: order.cap,
            scale: order.scale,
        })
    }

    /// The possible answers about one colleague, weakest first where they have an order.
    pub(super) fn answers(&self) -> Vec<String> {
        let words = self.words;
        match self.scale {
            TemplateScale::Marks => vec![words.get("template-mark"), words.get("template-mark-no")],
            TemplateScale::Frequency => {
                ["template-never", "template-monthly", "template-weekly", "template-daily"].iter().map(|key| words.get(key)).collect()
            }
            TemplateScale::ZeroToFour => (0..=4).map(|step| step.to_string()).collect(),
        }
    }

    /// The answer that says: not named.
    pub(super) fn not_named(&self) -> String {
        match self.scale {
            TemplateScale::Marks => self.words.get("template-mark-no"),
            TemplateScale::Frequency => self.words.get("template-never"),
            TemplateScale::ZeroToFour => "0".to_owned(),
        }
    }

    /// What to do with the list of names.
    pub(super) fn instruction(&self) -> String {
        self.words.get(match (self.scale, self.kind) {
            (TemplateScale::Marks, Kind::Mutual) => "template-ask-marks-mutual",
            (TemplateScale::Marks, Kind::Directed) => "template-ask-marks-directed",
            (TemplateScale::Frequency, Kind::Mutual) => "template-ask-frequency-mutual",
            (TemplateScale::Frequency, Kind::Directed) => "template-ask-frequency-directed",
            (TemplateScale::ZeroToFour, Kind::Mutual) => "template-ask-number-mutual",
            (TemplateScale::ZeroToFour, Kind::Directed) => "template-ask-number-directed",
        })
    }

    /// "Periode: in de afgelopen vier weken."
    pub(super) fn period_line(&self) -> Option<String> {
        let said = || self.words.with("template-period-line", &[("period", self.period.as_str().into())]);
        (!self.period.is_empty()).then(said)
    }

    /// "Noem hooguit 5 collega’s." With a scale everyone is answered about, so that it is said otherwise there.
    pub(super) fn cap_line(&self) -> Option<String> {
        let cap = ("cap", usize::try_from(self.cap?).unwrap_or(usize::MAX).into());
        Some(match self.scale {
            TemplateScale::Marks => self.words.with("template-ask-cap", &[cap]),
            TemplateScale::Frequency | TemplateScale::ZeroToFour => {
                self.words.with("template-ask-cap-steps", &[cap, ("least", self.not_named().into())])
            }
        })
    }
}

/// A name of which the parts stand round a comma or semicolon, as it is spoken: "Vries, Jan de" is "Jan de Vries". Forms put these
/// marks between names.
pub(super) fn turned(name: &str) -> String {
    let Some((last, first)) = name.split_once([',', ';']) else { return name.to_owned() };
    let first = first.replace([',', ';'], " ");
    one_line(&format!("{first} {last}"))
}

/// Words on one line, without characters that nobody sees: a line break inside a name would make two choices of it.
fn one_line(words: &str) -> String {
    let seen: String = words.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn objects(wave: &Wave, person: PersonId) -> bool {
    why_not_asked(wave, person) == Some(NotAskedWhy::Objects)
}

/// Why someone is not asked, on whichever question says so first.
pub(super) fn why_not_asked(wave: &Wave, person: PersonId) -> Option<NotAskedWhy> {
    wave.respondence.iter().filter(|((who, _), _)| *who == person).find_map(|(_, answer)| match answer {
        Respondence::NotAsked(why) => Some(*why),
        _ => None,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::model::{Person, Place, QuestionId, WaveId};
    use crate::text::Lang;

    /// A project of people without anything but their names.
    pub(in crate::export::template) fn team(names: &[&str]) -> Project {
        let ids = || (0..).map(PersonId).zip(names);
        let person = |name: &str| Person { key: name.to_owned(), name: name.to_owned(), aliases: Vec::new() };
        let wave = Wave { places: ids().map(|(id, _)| (id, Place::default())).collect(), ..Wave::default() };
        Project {
            people: Arc::new(ids().map(|(id, name)| (id, person(name))).collect()),
            waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
            ..Project::default()
        }
    }

    pub(in crate::export::template) fn order(project: &Project) -> TemplateOrder<'_> {
        TemplateOrder {
            project,
            question: "Met wie praat je over rekenen?".into(),
            period: "in de afgelopen vier weken".into(),
            kind: Kind::Mutual,
            cap: None,
            scale: TemplateScale::Marks,
            lang: Lang::Dutch,
        }
    }

    #[test]
    fn what_cannot_be_asked_is_refused() {
        let refused = |names: &[&str]| Draft::new(&order(&team(names))).map(|_| ()).unwrap_err();
        assert_eq!(refused(&["Anna"]), TemplateError::NobodyToAsk { people: 1 });
        assert_eq!(refused(&["Anna", "Bram", " Anna\n"]), TemplateError::SameName { name: "Anna".into() });
        assert_eq!(refused(&["Anna Bos", "Bos, Anna"]), TemplateError::SameName { name: "Bos, Anna".into() });
        let many: Vec<String> = (0..=MOST_PEOPLE).map(|i| i.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(refused(&many), TemplateError::TooManyPeople { people: MOST_PEOPLE + 1, most: MOST_PEOPLE });
        let project = team(&["Anna", "Bram"]);
        let no_question = TemplateOrder { question: " \n ".into(), ..order(&project) };
        assert_eq!(Draft::new(&no_question).map(|_| ()).unwrap_err(), TemplateError::NoQuestion);
        let cap = TemplateOrder { cap: Some(0), ..order(&project) };
        assert_eq!(Draft::new(&cap).map(|_| ()).unwrap_err(), TemplateError::CapOfZero);
    }

    #[test]
    fn whoever_objects_is_not_listed_and_is_counted() {
        let mut project = team(&["Anna", "Bram", "Chris"]);
        let waves = Arc::make_mut(&mut project.waves);
        let objects = Respondence::NotAsked(NotAskedWhy::Objects);
        waves.get_mut(&WaveId(0)).unwrap().respondence.insert((PersonId(1), QuestionId(0)), objects);
        let order = order(&project);
        let draft = Draft::new(&order).unwrap();
        assert_eq!((draft.names, draft.objectors), (vec!["Anna".into(), "Chris".into()], 1));
    }

    #[test]
    fn names_are_turned_round_their_first_comma() {
        for (name, spoken) in [
            ("Jan de Vries", "Jan de Vries"),
            ("Vries, Jan de", "Jan de Vries"),
            ("Vries; Jan", "Jan Vries"),
            ("Bos, Anna, dr.", "Anna dr. Bos"),
            ("Bos,", "Bos"),
        ] {
            assert_eq!(turned(name), spoken);
        }
    }
}
