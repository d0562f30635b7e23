//! Enums of which each value has a stable word: in project files, in `--json`, on the command line and in the keys of messages.

/// What has a stable word, for readers and writers that take any of them.
pub trait Worded: Copy + 'static {
    /// Every word, in the order of the values.
    const WORDS: &'static [&'static str];

    fn word(self) -> &'static str;

    fn of_word(word: &str) -> Option<Self>;
}

/// An enum and its words, written once. Gives `ALL`, `id()`, `from_id()` and [`Worded`]. A word that was ever written is never changed:
/// `tests/it/stable_words.rs` holds them.
macro_rules! words {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$says:meta])* $value:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$says])* $value,)+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$value),+];

            /// The stable word for it.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$value => $word),+ }
            }

            /// By its stable word.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id {
                    $($word => Some(Self::$value),)+
                    _ => None,
                }
            }
        }

        impl $crate::model::Worded for $name {
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn word(self) -> &'static str {
                self.id()
            }

            fn of_word(word: &str) -> Option<Self> {
                Self::from_id(word)
            }
        }
    };
}

pub(crate) use words;
