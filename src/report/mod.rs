//! What goes to a meeting, as values: names taken out once, and documents that whoever writes a file only walks.

mod document;
mod figure;
mod group_cards;
pub mod naming;
mod preflight;
mod shared;
mod titles;

pub use document::{Document, Figure, Part, Said, Table};
pub use figure::{Drawn, FiguresRequest, figures};
pub use group_cards::{GroupCard, GroupCards, GroupCardsRequest, Outcome, Through, ThroughKind, Ties, group_cards};
pub use naming::{Mask, NameView, Naming, TakenOut};
pub use preflight::{By, Preflight, Recognised, Sent, preflight_lines};
pub use shared::{Shared, Sharing, Told, response_is_told};
pub(crate) use titles::capital;
pub use titles::{
    asked_title, called, date_text, group_title, kinds_title, lang_name, legend_text, lower_first, month_text, question_title, scope_title,
    size_text,
};
