//! A questionnaire into a folder, all of it or nothing that would replace something.

use std::path::Path;

use crate::export::template::TemplateFile;
use crate::io::FileError;
use crate::io::fs::write_atomic;
use crate::session::notice::write_error_text;
use crate::text::Words;

/// Why a questionnaire was not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteTemplateError {
    /// These names are taken in the folder; nothing was written.
    #[error("already there: {}", .0.join(", "))]
    Taken(Vec<String>),
    /// Files before this one were written.
    #[error(transparent)]
    File(#[from] FileError),
}

/// Writes the files into a folder that exists. Where a name is taken nothing is written, unless `replace` says to.
pub fn write_template(folder: &Path, files: &[TemplateFile], replace: bool) -> Result<(), WriteTemplateError> {
    let taken: Vec<String> = files.iter().map(|file| &file.name).filter(|name| folder.join(name).exists()).cloned().collect();
    if !replace && !taken.is_empty() {
        return Err(WriteTemplateError::Taken(taken));
    }
    for file in files {
        write_atomic(&folder.join(&file.name), &file.bytes)?;
    }
    Ok(())
}

/// The error in words.
#[must_use]
pub fn write_template_error_text(words: Words, error: &WriteTemplateError) -> String {
    match error {
        WriteTemplateError::Taken(names) => words.with("template-exists", &[("files", words.list(names).into())]),
        WriteTemplateError::File(error) => write_error_text(words, error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn nothing_is_replaced_in_silence() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| TemplateFile { name: name.into(), bytes: text.into() };
        write_template(folder.path(), &[file("b.txt", "oud")], false).unwrap();
        let both = [file("a.txt", "een"), file("b.txt", "twee")];
        let refused = write_template(folder.path(), &both, false).unwrap_err();
        assert_eq!(refused, WriteTemplateError::Taken(vec!["b.txt".into()]));
        assert!(!folder.path().join("a.txt").exists(), "nothing was written");
        write_template(folder.path(), &both, true).unwrap();
        assert_eq!(fs::read(folder.path().join("b.txt")).unwrap(), b"twee");
        let nowhere = write_template(&folder.path().join("weg"), &both, false).unwrap_err();
        assert!(matches!(nowhere, WriteTemplateError::File(FileError::Missing { .. })));
    }
}
