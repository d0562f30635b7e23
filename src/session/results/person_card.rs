//! What is shown of one person, and finding people.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use crate::analysis::catalogue::{CATALOGUE, Level, Reader};
use crate::analysis::{Network, Part, Reading, Row};
use crate::model::{PersonId, Project, RoleId, UnresolvedEnd};
use crate::report::Naming;
use crate::session::Answers;
use crate::text::Words;

/// Someone's contacts and measures.
#[derive(Clone, Debug)]
pub struct PersonCard {
    pub person: PersonId,
    pub roles: Vec<RoleId>,
    /// Colleagues with whom naming goes both ways, whom only they name, and who only name them.
    pub mutual: Vec<PersonId>,
    pub names: Vec<PersonId>,
    pub named_by: Vec<PersonId>,
    pub said: Said,
    /// Of the colleagues in a group whom they name, those in another one.
    pub outside: Option<Part>,
    /// What a coach looks for of a person, by id.
    pub measures: Vec<(&'static str, Reading)>,
    /// Without them, their part of the team would fall apart.
    pub holds_together: bool,
}

/// What is known of someone's own answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Answered,
    Partly,
    /// Asked, and no answer.
    Nothing,
    NotAsked,
    /// No mentions in the file, and the file does not say who answered: not the same as naming nobody.
    NotInFile,
}

/// `None` when the person is not in scope.
#[must_use]
pub fn person_card(project: &Project, answers: &Answers, person: PersonId) -> Option<PersonCard> {
    let net = &answers.net;
    let i = net.index_of(person)?;
    let ids = |people: &mut dyn Iterator<Item = usize>| people.map(|j| net.actor(j).id).collect::<Vec<_>>();
    let said = match net.row(i) {
        Row::Answered if net.names(i).is_empty() && !project.record.status_known => Said::NotInFile,
        Row::Answered => Said::Answered,
        Row::Partly(_) => Said::Partly,
        Row::Absent => Said::Nothing,
        Row::NotAsked => Said::NotAsked,
    };
    Some(PersonCard {
        person,
        roles: net.actor(i).roles.iter().copied().collect(),
        mutual: ids(&mut net.names(i).iter().copied().filter(|&j| net.has(j, i))),
        names: ids(&mut net.names(i).iter().copied().filter(|&j| !net.has(j, i))),
        named_by: ids(&mut net.named_by(i).iter().copied().filter(|&j| !net.has(i, j))),
        said,
        outside: named_outside(net, i),
        measures: coach_measures().map(|id| (id, answers.measures.readings.person(id, i))).collect(),
        holds_together: answers.measures.cut_people.contains(&i),
    })
}

/// Of the colleagues in a group whom someone names, those with whom they share none: `ei.arc` of a person in counts. `None` where that is
/// not defined: for who is in no group, or names nobody who is.
#[must_use]
pub fn named_outside(net: &Network, i: usize) -> Option<Part> {
    let is_in_a_group = |&j: &usize| !net.actor(j).groups.is_empty();
    let of = net.names(i).iter().copied().filter(is_in_a_group).count();
    let with = net.names(i).iter().copied().filter(is_in_a_group).filter(|&j| !net.share_a_group(i, j)).count();
    (is_in_a_group(&i) && of > 0).then_some(Part { with, of })
}

/// The measures of a person that a coach looks for, by id.
fn coach_measures() -> impl Iterator<Item = &'static str> {
    let of_person = CATALOGUE.iter().filter(|m| m.reader == Reader::Coach && m.at_once && m.is_read_of(Level::Person));
    of_person.map(|m| m.id)
}

/// "noemt 10 collega's, wordt door 3 genoemd"
#[must_use]
pub fn person_sentence(words: Words, card: &PersonCard) -> String {
    let names = card.mutual.len() + card.names.len();
    let by = ("named", (card.mutual.len() + card.named_by.len()).into());
    match card.said {
        Said::Answered => words.with("person-sentence", &[("names", names.into()), by]),
        Said::Partly => words.with("person-sentence-partly", &[("names", names.into()), by]),
        Said::Nothing => words.with("person-sentence-no-answer", &[by]),
        Said::NotAsked => words.with("person-sentence-not-asked", &[by]),
        Said::NotInFile => words.with("person-sentence-not-in-file", &[by]),
    }
}

/// The people whose name, or code in a view without names, has all of the asked words in it; accents and capitals aside.
#[must_use]
pub fn find_people(answers: &Answers, naming: &Naming, asked: &str) -> Vec<PersonId> {
    let asked = folded(asked);
    let parts: Vec<&str> = asked.split_whitespace().collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let fits = |person: &PersonId| {
        let name = folded(naming.full(*person));
        parts.iter().all(|part| name.contains(part))
    };
    naming.in_order(answers.net.actors().iter().map(|a| a.id).filter(fits))
}

/// Without accents and capitals.
fn folded(text: &str) -> String {
    text.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)).collect::<String>().to_lowercase()
}

/// A name that is not on the people sheet, with the number of its mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    pub wave: crate::model::WaveId,
    pub name: String,
    pub mentions: usize,
}

/// Names that wait to be accepted, in order.
#[must_use]
pub fn unknown_names(project: &Project) -> Vec<UnknownName> {
    let mut found = BTreeMap::new();
    for (&wave, survey) in project.waves.iter() {
        for mention in &survey.unresolved {
            for end in [&mention.from, &mention.to] {
                if let UnresolvedEnd::Unknown(name) = end {
                    *found.entry((wave, name.clone())).or_insert(0) += 1;
                }
            }
        }
    }
    found.into_iter().map(|((wave, name), mentions)| UnknownName { wave, name, mentions }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::{Choices, Source, import, load};
    use crate::report::NameView;
    use crate::session::example;
    use crate::text::Lang;

    fn project(ties: &str, people: Option<&str>) -> Project {
        let source = |name: &str, text: &str| Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
        let people = people.map(|text| source("people.csv", text));
        let sources: Vec<Source> = std::iter::once(source("ties.csv", ties)).chain(people).collect();
        import(&load(&sources).unwrap(), None, &Choices::default(), 7).unwrap().project
    }

    fn sentence(project: &Project, person: u32) -> String {
        let answers = Answers::new(project, &project.first_spec().unwrap()).unwrap();
        person_sentence(Words::new(Lang::Dutch), &person_card(project, &answers, PersonId(person)).unwrap())
    }

    #[test]
    fn someone_without_rows_never_names_nobody_unless_the_sheet_says_so() {
        let ties = "van,naar\na,b\n";
        assert_eq!(sentence(&project(ties, None), 0), "Noemt 1 collega, wordt door niemand genoemd.");
        assert_eq!(sentence(&project(ties, None), 1), "Noemt: geen lijntjes in dit bestand; wordt door 1 collega genoemd.");
        let sheet = "id,naam,antwoord\na,a,ja\nb,b,ja\nc,c,nee\n";
        assert_eq!(sentence(&project(ties, Some(sheet)), 1), "Noemt niemand, wordt door 1 collega genoemd.");
        assert_eq!(sentence(&project(ties, Some(sheet)), 2), "Vulde niet in; wordt door niemand genoemd.");
    }

    /// Worked out from the index of the person, and by hand.
    #[test]
    fn who_is_named_outside_the_group_is_counted_as_the_index_has_it() {
        let project = example();
        let answers = Answers::new(&project, &project.first_spec().unwrap()).unwrap();
        let mut told = 0;
        for (i, index) in crate::analysis::ei_by_person(&answers.net).into_iter().enumerate() {
            let part = named_outside(&answers.net, i);
            assert_eq!(part.is_some(), index.value().is_some(), "{i}");
            if let (Some(part), Some(index)) = (part, index.value()) {
                assert!((2.0 * part.with as f64 / part.of as f64 - 1.0 - index).abs() < 1e-12, "{i}");
                told += 1;
            }
        }
        assert_eq!(told, 20, "all but the experts and the leaders");
        let sheet = "id,naam,groep\na,a,1\nb,b,1\nc,c,2\nd,d,\n";
        let four = self::project("van,naar\na,b\na,c\na,d\nd,a\n", Some(sheet));
        let net = Answers::new(&four, &four.first_spec().unwrap()).unwrap().net;
        let found: Vec<Option<Part>> = (0..4).map(|i| named_outside(&net, i)).collect();
        assert_eq!(found, [Some(Part { with: 1, of: 2 }), None, None, None]);
    }

    #[test]
    fn people_are_found_by_parts_of_their_name_and_by_code_only_without_names() {
        let project = project("van,naar\nZoë van Dijk,Ben Osei\n", None);
        let answers = Answers::new(&project, &project.first_spec().unwrap()).unwrap();
        let with = Naming::new(&project, NameView::With);
        assert_eq!(find_people(&answers, &with, "zoe d"), [PersonId(0)]);
        assert!(find_people(&answers, &with, " ").is_empty());
        let without = Naming::new(&project, NameView::Without);
        assert!(find_people(&answers, &without, "zoe").is_empty());
        assert_eq!(find_people(&answers, &without, without.full(PersonId(1))), [PersonId(1)]);
    }

    #[test]
    fn unknown_names_wait_with_their_mentions() {
        let project = project("van,naar\na,Zed\na,b\n", Some("id,naam\na,a\nb,b\n"));
        let wave = *project.waves.keys().next().unwrap();
        assert_eq!(unknown_names(&project), [UnknownName { wave, name: "Zed".to_owned(), mentions: 1 }]);
        assert!(unknown_names(&example()).is_empty());
    }
}
