//! Files, and what was wrong with them, without what may be a name: how they are called, and what stood in them.

use std::path::{Path, PathBuf};

use crate::io::project_file::ProjectFileError;
use crate::io::{FileError, ImportError, NotASurvey};
use crate::session::document::open::file_name;
use crate::session::document::open_error::OpenError;

/// Stands where something is left out.
pub(super) const HIDDEN: &str = "…";

/// Endings that say of which kind a file is. Any other may be a part of its name.
const ENDINGS: [&str; 16] =
    ["csv", "tsv", "txt", "xlsx", "xls", "xlsm", "ods", "graphml", "gexf", "net", "paj", "dl", "xml", "lijntjes", "svg", "png"];

/// Only of which kind it is.
pub(super) fn nameless(file: &str) -> String {
    let ending = Path::new(file).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.filter(|ending| ENDINGS.contains(&ending.as_str())).map_or_else(|| HIDDEN.to_owned(), |ending| format!("{HIDDEN}.{ending}"))
}

pub(super) fn nameless_file_error(error: &FileError) -> FileError {
    let path = PathBuf::from(nameless(&file_name(error.path())));
    match error.clone() {
        FileError::Missing { .. } => FileError::Missing { path },
        FileError::IsFolder { .. } => FileError::IsFolder { path },
        FileError::NoPermission { .. } => FileError::NoPermission { path },
        FileError::TooBig { .. } => FileError::TooBig { path },
        FileError::DiskFull { .. } => FileError::DiskFull { path },
        FileError::Other { reason, .. } => FileError::Other { reason, path },
    }
}

pub(super) fn nameless_open_error(error: &OpenError) -> OpenError {
    match error {
        OpenError::File(error) => OpenError::File(nameless_file_error(error)),
        OpenError::Import(error) => OpenError::Import(nameless_import_error(error)),
        OpenError::Project(error, file) => {
            let error = match error.clone() {
                ProjectFileError::Unreadable { .. } => ProjectFileError::Unreadable { what: HIDDEN.to_owned() },
                other => other,
            };
            OpenError::Project(error, nameless(file))
        }
        OpenError::NoRandomness => OpenError::NoRandomness,
    }
}

fn nameless_import_error(error: &ImportError) -> ImportError {
    match error {
        ImportError::NotATable { what, file } => ImportError::NotATable { what: *what, file: nameless(file) },
        ImportError::NotASurvey { what, file } => {
            let what = NotASurvey { header: vec![HIDDEN.to_owned()], ..what.clone() };
            ImportError::NotASurvey { what, file: nameless(file) }
        }
        ImportError::NoFile => ImportError::NoFile,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_says_its_kind_and_nothing_else() {
        assert_eq!(nameless("Anna de Vries.CSV"), "….csv");
        assert_eq!(nameless("vragen.anna"), "…");
        assert_eq!(nameless("Anna"), "…");
        let error = FileError::Other { reason: "bezet".into(), path: PathBuf::from("/huis/anna/team.svg") };
        assert_eq!(nameless_file_error(&error), FileError::Other { reason: "bezet".into(), path: PathBuf::from("….svg") });
    }
}
