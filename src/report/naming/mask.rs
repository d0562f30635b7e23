//! Names and ids in other people's words: a title, a group or a role that calls someone by name.

use std::sync::Arc;

use super::names::NameView;
use crate::model::{PersonId, Project};

/// Replaces names and sheet ids by codes. The default replaces nothing.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    /// What to look for, the longest first, and the code instead.
    words: Vec<(String, String)>,
}

/// Something that is taken out of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TakenOut {
    /// As it stands there.
    pub what: String,
    /// Whether it may be no name.
    pub in_doubt: bool,
}

impl Mask {
    /// What is taken out of a text.
    #[must_use]
    pub fn found(&self, _: &str) -> Vec<TakenOut> {
        Vec::new()
    }

    /// The code of whoever is called.
    #[must_use]
    pub fn new(project: &Project) -> Self {
        Self::with(project, |person| project.codes.code(person))
    }

    /// "…" instead of whoever is called: for a picture in which nobody is, under whatever name.
    #[must_use]
    pub fn of_nobody(project: &Project) -> Self {
        Self::with(project, |_| "…".to_owned())
    }

    fn with(project: &Project, instead: impl Fn(PersonId) -> String) -> Self {
        let mut words = Vec::new();
        for (id, person) in project.people.iter() {
            let code = instead(*id);
            let first = person.name.split_whitespace().next().unwrap_or_default();
            for word in [person.name.as_str(), person.key.as_str(), first].into_iter().chain(person.aliases.iter().map(String::as_str)) {
                // A bare number is an id in the sheet, but in a title it is a grade or a year.
                if word.chars().any(char::is_alphabetic) && word.chars().count() > 1 {
                    words.push((word.to_owned(), code.clone()));
                }
            }
        }
        words.sort_by(|a, b| b.0.chars().count().cmp(&a.0.chars().count()).then_with(|| a.cmp(b)));
        words.dedup_by(|a, b| a.0 == b.0);
        Self { words }
    }

    /// What stands in a picture: codes for people without names, nobody at all where it shows only groups, names where they are asked for.
    #[must_use]
    pub fn of_figure(project: &Project, names: NameView, groups_only: bool) -> Self {
        match names {
            _ if groups_only => Self::of_nobody(project),
            NameView::With => Self::default(),
            NameView::Without => Self::new(project),
        }
    }

    /// `text` with every whole word or words that call someone replaced; what is put there is not looked at again.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut before: Option<char> = None;
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let joined = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let called = self
                .words
                .iter()
                .filter(|_| !joined(before))
                .find(|(word, _)| rest.strip_prefix(word.as_str()).is_some_and(|after| !joined(after.chars().next())));
            if let Some((word, code)) = called {
                out.push_str(code);
                before = word.chars().next_back();
                rest = &rest[word.len()..];
            } else {
                out.push(next);
                before = Some(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        out
    }

    /// The project with every word in it that somebody typed as a title or a name of something gone through: whatever is said with it, in
    /// whatever sentence, calls nobody. The program's own words and the codes never go through.
    #[must_use]
    pub fn project(&self, project: &Project) -> Project {
        let mut hidden = project.clone();
        hidden.title = self.apply(&project.title).into();
        for group in Arc::make_mut(&mut hidden.groups).values_mut() {
            group.name = self.apply(&group.name);
        }
        for grouping in Arc::make_mut(&mut hidden.groupings).values_mut() {
            grouping.name = self.apply(&grouping.name);
        }
        for role in Arc::make_mut(&mut hidden.roles).values_mut() {
            role.name = self.apply(&role.name);
        }
        for question in Arc::make_mut(&mut hidden.questions).values_mut() {
            question.title = self.apply(&question.title);
        }
        for column in Arc::make_mut(&mut hidden.traits).values_mut() {
            column.name = self.apply(&column.name);
        }
        hidden
    }
}

#[cfg(test)]
mod tests {
    use super::Mask;

    #[test]
    fn whole_names_are_replaced_and_words_that_hold_them_are_not() {
        let mask = Mask { words: vec![("Anna Vos".into(), "P02".into()), ("Anna".into(), "P02".into()), ("3A".into(), "P01".into())] };
        assert_eq!(mask.apply("Team Anna Vos, met Anna; Annabel en 13A"), "Team P02, met P02; Annabel en 13A");
        assert_eq!(mask.apply("klas 3A"), "klas P01");
        assert_eq!(Mask::default().apply("Anna"), "Anna");
    }

    /// Sheet ids may look like codes: what was put for one name is no other one's id.
    #[test]
    fn what_is_put_for_a_name_is_not_looked_at_again() {
        let mask = Mask { words: vec![("Anna".into(), "P02".into()), ("P02".into(), "P07".into())] };
        assert_eq!(mask.apply("Anna en P02"), "P02 en P07");
    }

    #[test]
    fn every_title_and_name_of_a_project_is_gone_through() {
        use crate::model::{
            Codes, Group, GroupId, Grouping, GroupingId, GroupingKind, Person, PersonId, Project, Question, QuestionId, Role, RoleId,
            RoleKind, TraitColumn, TraitId,
        };
        use std::sync::Arc;
        let planted = || "Ankie en q7 van Anna Vos".to_owned();
        let person = Person { key: "q7".into(), name: "Anna Vos".into(), aliases: vec!["Ankie".into()] };
        let grouping = Grouping { name: planted(), kind: GroupingKind::Other, ordered: false, groups: Vec::new() };
        let project = Project {
            title: planted().into(),
            people: Arc::new([(PersonId(0), person)].into()),
            codes: Arc::new(Codes::in_order([PersonId(0)])),
            groups: Arc::new([(GroupId(0), Group { name: planted() })].into()),
            groupings: Arc::new([(GroupingId(0), grouping)].into()),
            roles: Arc::new([(RoleId(0), Role { name: planted(), kind: RoleKind::Other })].into()),
            questions: Arc::new([(QuestionId(0), Question::titled(planted()))].into()),
            traits: Arc::new([(TraitId(0), TraitColumn { name: planted() })].into()),
            ..Project::default()
        };
        let words = |project: &Project| {
            let said = (&project.title, &project.groups, &project.groupings, &project.roles, &project.questions, &project.traits);
            format!("{said:?}")
        };
        let count = |text: &str, word: &str| text.matches(word).count();
        // What looks for a name finds it where it is.
        assert_eq!(["Anna Vos", "Ankie", "q7"].map(|name| count(&words(&project), name)), [6; 3]);
        let hidden = words(&Mask::new(&project).project(&project));
        assert_eq!(["Anna", "Vos", "Ankie", "q7"].map(|name| count(&hidden, name)), [0; 4], "{hidden}");
        assert_eq!(count(&hidden, "P01 en P01 van P01"), 6);
        assert_eq!(count(&words(&Mask::of_nobody(&project).project(&project)), "… en … van …"), 6);
    }
}
