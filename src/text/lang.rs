//! The two languages.

use unic_langid::LanguageIdentifier;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    #[default]
    Dutch,
    English,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The system's language where it is one of ours; Dutch where the system does not say, English where it says another.
    #[must_use]
    pub fn of_system() -> Self {
        match sys_locale::get_locale() {
            Some(locale) if locale.starts_with("nl") || locale == "C" || locale == "POSIX" => Self::Dutch,
            Some(_) => Self::English,
            None => Self::Dutch,
        }
    }

    pub(super) fn id(self) -> LanguageIdentifier {
        match self {
            Self::Dutch => unic_langid::langid!("nl"),
            Self::English => unic_langid::langid!("en"),
        }
    }
}
