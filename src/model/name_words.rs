//! What the coach decided about words that look like names, or do not.

use std::collections::BTreeSet;

/// Words that are names and words that are none, beside those that follow from the people. Nothing stands in both, in whatever capitals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameWords {
    /// Words or texts that are no names though they look it: never taken out.
    pub kept: BTreeSet<String>,
    /// Further words that are names: always taken out.
    pub taken: BTreeSet<String>,
}

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameWord {
    /// No name.
    Kept,
    /// A name.
    Taken,
    /// As it looks.
    Undecided,
}

impl NameWords {
    /// Decides about a word, whatever was decided about it before.
    pub(super) fn set(&mut self, word: &str, what: NameWord) {
        let low = word.to_lowercase();
        for words in [&mut self.kept, &mut self.taken] {
            words.retain(|other| other.to_lowercase() != low);
        }
        match what {
            NameWord::Kept => self.kept.insert(word.to_owned()),
            NameWord::Taken => self.taken.insert(word.to_owned()),
            NameWord::Undecided => false,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{NameWord, NameWords};
    use crate::model::{Edit, EditError, Project};

    #[test]
    fn a_word_is_one_thing_at_a_time_in_whatever_capitals() {
        let set = |project: &Project, word: &str, what| Edit::SetNameWord(word.into(), what).apply(project);
        let project = set(&Project::default(), " Roos ", NameWord::Kept).unwrap();
        assert!(project.name_words.kept.contains("Roos") && project.name_words.taken.is_empty());
        let project = set(&project, "roos", NameWord::Taken).unwrap();
        assert!(project.name_words.kept.is_empty() && project.name_words.taken.contains("roos"));
        let project = set(&project, "ROOS", NameWord::Undecided).unwrap();
        assert_eq!(*project.name_words, NameWords::default());
        assert_eq!(set(&project, "  ", NameWord::Taken), Err(EditError::EmptyName));
    }
}
