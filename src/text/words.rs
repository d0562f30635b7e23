//! Looking up a message.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader, static_loader};

use super::Lang;

static_loader! {
    static MESSAGES = {
        locales: "./assets/i18n",
        fallback_language: "nl",
        // Isolating marks round every value would stand in figures and copied text as invisible characters.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// What goes into a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A count: chooses the plural, and is written with marks between thousands.
    Count(usize),
    Text(String),
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The messages of one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    pub lang: Lang,
}

impl Words {
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// A message without arguments. A key that does not exist is returned as it is; a test holds that none is left.
    #[must_use]
    pub fn get(self, key: &str) -> String {
        MESSAGES.try_lookup(&self.lang.id(), key).unwrap_or_else(|| key.to_owned())
    }

    /// A message with arguments.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let args: HashMap<Cow<'static, str>, FluentValue<'_>> = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Count(count) => FluentValue::from(*count),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                };
                (Cow::Borrowed(*name), value)
            })
            .collect();
        let text = MESSAGES.try_lookup_with_args(&self.lang.id(), key, &args).unwrap_or_else(|| key.to_owned());
        debug_assert!(!text.contains("{$"), "{key} was not given all that it needs: {text}");
        text
    }

    /// "Anna", "Anna en Bram", "Anna, Bram en Chris".
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.with("list-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())]),
        }
    }

    /// "Anna", "Anna of Bram", "Anna, Bram of Chris".
    #[must_use]
    pub fn either(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.with("list-or", &[("first", first.join(", ").into()), ("last", last.as_str().into())]),
        }
    }

    /// A group at the head of something: "Groep 3-4" for one that is called by its grades, any other by its name.
    #[must_use]
    pub fn group_title(self, name: &str) -> String {
        if is_called_by_grades(name) { self.with("group-title", &[("group", name.into())]) } else { name.to_owned() }
    }

    /// A group inside a sentence: "groep 3-4".
    #[must_use]
    pub fn group_inline(self, name: &str) -> String {
        if is_called_by_grades(name) { self.with("group-inline", &[("group", name.into())]) } else { name.to_owned() }
    }
}

fn is_called_by_grades(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_digit())
}
