//! Why a workbook is not read.

use crate::io::source::xml::NotMarkup;

/// Why there are no sheets to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAWorkbook {
    #[error("not a workbook, or a damaged one")]
    Broken,
    /// With a password.
    #[error("locked with a password")]
    Locked,
    /// Of Excel before 2007, or another Office file of that time: to be saved as XLSX first.
    #[error("a format of before 2007")]
    Old,
    /// It would unpack to more than is read.
    #[error("too large")]
    TooLarge,
    #[error("nothing in any sheet")]
    Empty,
}

impl From<NotMarkup> for NotAWorkbook {
    fn from(error: NotMarkup) -> Self {
        match error {
            NotMarkup::Broken => Self::Broken,
            NotMarkup::TooLarge => Self::TooLarge,
        }
    }
}
