//! The file in which a project is saved: `.lijntjes`, JSON with `"format": "lijntjes"` and a version.
//!
//! The wire types stand apart from the model: the model may change, a file that was written stays readable for ever. Any change of
//! what is written is a new version; an older program refuses it instead of losing what it does not know. `wire` is what stands in
//! the file: a later version only adds, and what it adds has a value that says nothing.

mod read;
mod views;
mod wire;
mod word;
mod write;

use serde::Deserialize;

use crate::model::{Fault, Project, check};

const FORMAT: &str = "lijntjes";
const VERSION: u32 = 5;

/// Why a project file could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProjectFileError {
    /// Cut off or damaged: no longer JSON.
    #[error("broken JSON at line {line}, column {column}")]
    Broken { line: usize, column: usize },
    /// JSON, or something else, but not a project of ours.
    #[error("not a project file")]
    NotOurs,
    /// Written by a newer version of the program.
    #[error("version {found} is newer than {known}, the newest that is known")]
    Newer { found: u32, known: u32 },
    /// A part is missing, is of another kind, or holds a value that cannot be.
    #[error("unreadable: {what}")]
    Unreadable { what: String },
    /// Readable, but the parts contradict one another.
    #[error("the project is not sound: {0:?}")]
    NotSound(Vec<Fault>),
}

/// The first thing that is read of a file, whatever its version.
#[derive(Deserialize)]
struct Envelope {
    format: Option<String>,
    version: Option<u32>,
}

/// The bytes of a project: the same project always gives the same bytes, a change in it a short difference.
/// Values that are not finite, which no sound project holds, are left out.
#[must_use]
pub fn save(project: &Project) -> Vec<u8> {
    let file = wire::File::from_project(project, FORMAT, VERSION);
    // Writing to memory cannot fail, and every key of these types is a string.
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The project in these bytes, sound in itself.
pub fn open(bytes: &[u8]) -> Result<Project, ProjectFileError> {
    let bytes = without_mark(bytes);
    if !bytes.trim_ascii_start().starts_with(b"{") {
        return Err(ProjectFileError::NotOurs);
    }
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        // Only the two fields of the envelope can be of a wrong kind.
        serde_json::error::Category::Data => ProjectFileError::NotOurs,
        _ => ProjectFileError::Broken { line: error.line(), column: error.column() },
    })?;
    match (envelope.format.as_deref(), envelope.version) {
        (Some(FORMAT), Some(1..=VERSION)) => {}
        (Some(FORMAT), Some(found)) if found > VERSION => return Err(ProjectFileError::Newer { found, known: VERSION }),
        _ => return Err(ProjectFileError::NotOurs),
    }
    let file: wire::File = serde_json::from_slice(bytes).map_err(|error| ProjectFileError::Unreadable { what: error.to_string() })?;
    let project = file.into_project().map_err(|what| ProjectFileError::Unreadable { what: what.to_owned() })?;
    let faults = check(&project);
    if faults.is_empty() { Ok(project) } else { Err(ProjectFileError::NotSound(faults)) }
}

/// Whether these bytes mean to be a project of ours, of any version, whole or not.
#[must_use]
pub fn is_project_file(bytes: &[u8]) -> bool {
    let start: Vec<u8> = without_mark(bytes).iter().take(200).copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    start.starts_with(br#"{"format":"lijntjes""#)
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(text: &str) -> ProjectFileError {
        open(text.as_bytes()).unwrap_err()
    }

    #[test]
    fn refusals_are_told_apart() {
        assert_eq!(opened(""), ProjectFileError::NotOurs);
        assert_eq!(opened("van;naar"), ProjectFileError::NotOurs);
        assert_eq!(opened("[1]"), ProjectFileError::NotOurs);
        assert_eq!(opened("{}"), ProjectFileError::NotOurs);
        assert_eq!(opened(r#"{"format": "other", "version": 1}"#), ProjectFileError::NotOurs);
        assert_eq!(opened(r#"{"format": "lijntjes", "version": "1"}"#), ProjectFileError::NotOurs);
        assert_eq!(opened(r#"{"format": "lijntjes", "version": 6, "x": []}"#), ProjectFileError::Newer { found: 6, known: 5 });
        assert!(matches!(opened("{\n\"format\": \"lijn"), ProjectFileError::Broken { line: 2, .. }));
        assert!(matches!(opened(r#"{"format": "lijntjes", "version": 1}"#), ProjectFileError::Unreadable { .. }));
    }

    #[test]
    fn an_empty_project_survives() {
        let bytes = save(&Project::default());
        assert!(is_project_file(&bytes));
        assert_eq!(open(&bytes), Ok(Project::default()));
    }

    #[test]
    fn what_was_changed_by_hand_is_checked() {
        let text = String::from_utf8(save(&Project::default())).unwrap();
        let changed = text.replace("\"mentions\": 0", "\"mentions\": 3");
        assert_ne!(text, changed);
        assert_eq!(opened(&changed), ProjectFileError::NotSound(vec![Fault::CountsDoNotReconcile]));
        let too_large = Err(ProjectFileError::Unreadable { what: "a number that is too large".to_owned() });
        for (number, result) in [("100000000", Ok(())), ("100000001", too_large.clone()), ("18446744073709551615", too_large)] {
            let changed = text.replace("\"rows\": 0", &format!("\"rows\": {number}"));
            assert_eq!(open(changed.as_bytes()).map(drop), result, "{number}");
        }
    }
}
