//! The only room that opens files, and where is decided who on this computer may read them.
//!
//! What the user reads and saves goes through [`read`] and [`write_atomic`]. [`StateFolder`] is the program's own: window, language, and
//! a note of each temporary while it is written, so that [`sweep`] can take away what a program that was ended left behind.

mod error;
mod others;
mod read;
mod state_folder;
mod temporaries;
mod write;

pub use error::{FileError, SIZE_LIMIT};
pub use others::others_can_read;
pub use read::{modified, read};
pub use state_folder::StateFolder;
pub use temporaries::{note_temporaries, sweep};
pub use write::write_atomic;
