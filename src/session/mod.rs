//! The open project and all that follows from it. Headless: the window and the command line are two users of one [`Session`].
//!
//! All change goes through [`Session::run`] with a [`Command`]; work that takes time runs in a [`jobs::Slot`] and is taken
//! in by [`Session::poll`]. Time, threads and files enter here and nowhere below.

mod answers;
mod command;
mod figure;
mod history;
pub mod jobs;
mod naming;
mod notice;
mod open;
mod picture;
mod sample;
mod state;

pub use answers::{Answers, SEED};
pub use command::{Command, FigureOrder, FigureFormat, NameView, Selection};
pub use figure::{figure, recognisable};
pub use history::History;
pub use naming::Naming;
pub use notice::{Notice, notice_text, open_error_text};
pub use open::{OpenError, Opened, Origin, open};
pub use picture::{Picture, PictureWords, picture};
pub use sample::example;
pub use state::Session;
