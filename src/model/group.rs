//! Ways of dividing a team, and the roles in it. Group, grade and role are three things: an expert's reach may cut through a parallel group.

use super::{GroupId, words};

/// One way of dividing the team. A person may be in several of its groups, or in none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping {
    pub name: String,
    pub kind: GroupingKind,
    /// Whether the order of `groups` means something: the step between neighbours is then the continuity across year groups.
    pub ordered: bool,
    /// In grade order where that is known, else by the numbers in their names, else in sheet order.
    pub groups: Vec<GroupId>,
}

words! {
    /// By which word the groups are called. Guessed from the header of the column and what stands in it.
    pub enum GroupingKind {
        /// Parallel groups, which are called by grades: the colours of the picture.
        Parallel = "parallel",
        Class = "class",
        Phase = "phase",
        Team = "team",
        WorkingGroup = "working_group",
        Building = "building",
        /// "Sectie" in secondary schools: who teach one subject.
        Section = "section",
        /// "Vakgroep".
        SubjectGroup = "subject_group",
        Department = "department",
        Unit = "unit",
        Cluster = "cluster",
        /// Just groups.
        Other = "other",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub name: String,
}

/// A role as the school words it, and what it counts as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub name: String,
    pub kind: RoleKind,
}

words! {
    /// What a role counts as in the findings. Guessed from its words, changed by the user.
    pub enum RoleKind {
        Teacher = "teacher",
        Expert = "expert",
        Leader = "leader",
        /// Assistants, support staff and everyone whom the other three do not describe.
        Other = "other",
    }
}

impl RoleKind {
    /// The stable word for those who count as it, in `--json` and on the command line.
    #[must_use]
    pub fn plural(self) -> &'static str {
        match self {
            Self::Teacher => "teachers",
            Self::Expert => "experts",
            Self::Leader => "leaders",
            Self::Other => "others",
        }
    }

    /// A first guess from the words of a role, Dutch or English. The most specific word wins:
    /// an "adjunct-directeur en leesexpert" is a leader.
    #[must_use]
    pub fn guess(words: &str) -> Self {
        let words = words.to_lowercase();
        let any = |stems: &[&str]| stems.iter().any(|stem| words.contains(stem));
        let word = |whole: &[&str]| words.split(|c: char| !c.is_alphanumeric()).any(|w| whole.contains(&w));
        if any(&[
            "direct",
            "schoolleid",
            "teamleid",
            "afdelingsleid",
            "locatieleid",
            "bouwleid",
            "principal",
            "head teacher",
            "headteacher",
            "school leader",
        ]) || word(&["head", "rector", "conrector", "adjunct", "mt"])
        {
            Self::Leader
        } else if any(&[
            "expert",
            "specialist",
            "coördinator",
            "coordinator",
            "coach",
            "kartrekker",
            "begeleider",
            "vraagbaak",
            "kwaliteit",
        ]) || word(&["ib", "ib'er", "ic", "kc"])
        {
            Self::Expert
        } else if any(&["assistent", "assistant", "conciërge", "concierge", "administrat", "ondersteun", "support", "stagiair", "intern"])
            || word(&["oop", "lio"])
        {
            Self::Other
        } else if any(&["leraar", "lerares", "leerkracht", "docent", "teacher", "meester", "juf", "duo", "inval"]) {
            Self::Teacher
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RoleKind;

    #[test]
    fn roles_are_guessed_from_dutch_and_english_words() {
        for (words, kind) in [
            ("leraar", RoleKind::Teacher),
            ("Leerkracht groep 4", RoleKind::Teacher),
            ("begrijpend lezen expert", RoleKind::Expert),
            ("rekenspecialist", RoleKind::Expert),
            ("intern begeleider", RoleKind::Expert),
            ("taalcoördinator", RoleKind::Expert),
            ("adjunct-directeur", RoleKind::Leader),
            ("deputy head", RoleKind::Leader),
            ("onderwijsassistent", RoleKind::Other),
            ("conciërge", RoleKind::Other),
        ] {
            assert_eq!(RoleKind::guess(words), kind, "{words}");
        }
    }
}
