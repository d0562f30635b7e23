//! From files to a project.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::io::{self, Source};
use crate::model::{Date, Project};
use crate::session::document::open_error::OpenError;
use crate::session::document::survey_files::Importing;
use jiff::tz::TimeZone;

/// A project that was opened, and where it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub project: Project,
    pub origin: Origin,
}

/// Where the open project came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Example,
    /// Survey files: saving asks for a place.
    Survey(Vec<PathBuf>),
    /// A project file: saving goes there.
    ProjectFile(PathBuf),
}

/// Opens a project file, or survey files with everything read as proposed.
pub fn open(paths: &[PathBuf]) -> Result<Opened, OpenError> {
    match read(paths)? {
        Read::Project(opened) => Ok(opened),
        Read::Survey(importing) => {
            let project = (*importing.plan()?).clone().project;
            Ok(Opened { project, origin: Origin::Survey(paths.to_vec()) })
        }
    }
}

/// What files turned out to be.
#[derive(Debug)]
pub enum Read {
    Project(Opened),
    Survey(Importing),
}

/// Rows from the clipboard; `name` is what they are called.
pub fn read_pasted(text: &str, name: &str) -> Result<Read, OpenError> {
    let source = Source { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let today = jiff::Zoned::now().date();
    let date = Date { year: today.year(), month: today.month().unsigned_abs(), day: today.day().unsigned_abs() };
    Ok(Read::Survey(Importing::new(io::load(&[source])?, Vec::new(), Some(date))?))
}

/// Reads files: a project, or the tables of a survey.
pub fn read(paths: &[PathBuf]) -> Result<Read, OpenError> {
    let mut sources = Vec::new();
    for path in paths {
        sources.push(Source { name: file_name(path), bytes: io::fs::read(path)? });
    }
    if let ([path], [source]) = (paths, sources.as_slice())
        && io::project_file::is_project_file(&source.bytes)
    {
        let project = io::project_file::open(&source.bytes).map_err(|e| OpenError::Project(e, source.name.clone()))?;
        return Ok(Read::Project(Opened { project, origin: Origin::ProjectFile(path.clone()) }));
    }
    // The day on which a file was last written is the best that is known of when the survey was held; the user can change it.
    let date = paths.iter().filter_map(|path| io::fs::modified(path)).max().and_then(day_of);
    Ok(Read::Survey(Importing::new(io::load(&sources)?, paths.to_vec(), date)?))
}

pub(in crate::session) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn day_of(time: SystemTime) -> Option<Date> {
    let day = jiff::Timestamp::try_from(time).ok()?.to_zoned(TimeZone::system()).date();
    Some(Date { year: day.year(), month: day.month().unsigned_abs(), day: day.day().unsigned_abs() })
}
