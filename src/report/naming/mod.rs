//! By which name people are called, and how names are taken out of what somebody typed: in one place, for screen and paper.
//!
//! What is taken out:
//!
//! - **Whoever is called by a word goes out with it.** Each word of a name calls its person, in whatever capitals and with or without accents, as
//!   genitive or plural ("Annas", "Anna's", "Hans'"), also written together ("AnnaVos", "dewit"). So do ids and other spellings as they stand.
//!   Initials, titles, degrees, particles ("van der") and bare numbers call nobody.
//! - **Words of one person beside one another are one name**, in whatever order, with the initials and particles round them.
//! - **A title goes out with its name**, and with words in capitals that nobody here is called. So does every mail address.
//! - **An ordinary word is a name only where it stands as one**: a capital inside a sentence, beside a title or another word of the same
//!   person, all of a part of a text or the whole. Ordinary are the classes of words that can be written down whole ("met", "wil", "acht"), in
//!   the language of the text; any other word goes out wherever it stands.
//! - **The sheet's own words stay**: a name that is the whole text of a role or group, where that is no name.
//! - **What the coach decided goes before all of it.**

mod called;
mod find;
mod language;
mod letters;
mod mask;
mod names;
mod spelled;
#[cfg(test)]
mod tests;
mod tokens;
mod vocabulary;

pub use called::Naming;
pub use mask::{Mask, TakenOut};
pub use names::NameView;
