//! What was asked.

use super::words;

/// One survey question, which is one relation. Several questions are never summed in silence.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The title of its figure.
    pub title: String,
    /// The wording on the form; empty where only the title is known.
    pub item: String,
    /// What period it asks about ("in de afgelopen vier weken"); empty where not stated.
    pub period: String,
    pub kind: Kind,
    pub form: Form,
    /// The most names that one could give; `None`: no limit.
    pub cap: Option<u32>,
    pub scale: Scale,
}

words! {
    /// How a one-way mention reads.
    pub enum Kind {
        /// Talking with: one mention of a pair is a discordant report as much as one-sidedness.
        Mutual = "mutual",
        /// Asking advice of: knowledge runs against the arrow.
        Directed = "directed",
    }
}

words! {
    pub enum Form {
        Roster = "roster",
        FreeRecall = "free_recall",
        Unknown = "unknown",
    }
}

/// What a strength means.
#[derive(Clone, Debug, PartialEq)]
pub enum Scale {
    /// Named or not.
    Binary,
    /// A number, larger is more.
    Number,
    /// Worded steps, weakest first; strength is the step's place from 0.
    Steps(Vec<String>),
}

impl Question {
    /// A question of which only the title is known.
    #[must_use]
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            item: String::new(),
            period: String::new(),
            kind: Kind::Mutual,
            form: Form::Unknown,
            cap: None,
            scale: Scale::Binary,
        }
    }
}
