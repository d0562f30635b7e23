//! Names and ids in other people's words: a title, a group or a role that calls someone by name.

use crate::model::{PersonId, Project};

/// Replaces names and sheet ids by codes. The default replaces nothing.
#[derive(Clone, Debug, Default)]
pub struct Mask {
    /// What to look for, the longest first, and the code instead.
    words: Vec<(String, String)>,
}

impl Mask {
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

    /// `text` with every whole word or words that call someone replaced.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let mut out = text.to_owned();
        for (word, code) in &self.words {
            let mut at = 0;
            while let Some(found) = out[at..].find(word.as_str()).map(|i| i + at) {
                let end = found + word.len();
                let joined = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                if joined(out[..found].chars().next_back()) || joined(out[end..].chars().next()) {
                    at = end;
                } else {
                    out.replace_range(found..end, code);
                    at = found + code.len();
                }
            }
        }
        out
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
}
