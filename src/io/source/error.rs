//! Why a file has no tables.

/// Why there are no rows to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotATable {
    #[error("nothing in the file")]
    Empty,
    #[error("not a file with rows: {0:?}")]
    NotText(NotText),
}

/// What a file is that is not a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// A workbook that is damaged, or only half there.
    BrokenWorkbook,
    /// A workbook with a password.
    LockedWorkbook,
    /// What would unpack to more than is read.
    TooLarge,
    /// `.xls`, or another Office file of before 2007, that could not be read.
    OldOffice,
    Zip,
    Pdf,
    WebPage,
    /// A kind of XML that is no network.
    Xml,
    /// A network of another program that is damaged.
    BrokenNetwork,
    /// A project of our own: to be opened, not imported.
    Project,
    /// A picture, a program, anything else that is not text.
    Binary,
}
