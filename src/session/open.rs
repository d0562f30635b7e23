//! From files to a project.

use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use rand::SeedableRng as _;
use rand::rngs::{ChaCha8Rng, SysRng};
use rand::seq::SliceRandom as _;

use crate::io::{self, FileError, ImportError, ProjectFileError, Source};
use crate::model::{Date, PersonId, Project};

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

/// Why nothing was opened. What was open stays open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{1}: {0}")]
    Import(ImportError, String),
    #[error("{1}: {0}")]
    Project(ProjectFileError, String),
    #[error("more files than a tie list and a people sheet: {0}")]
    TooMany(usize),
    #[error("no file")]
    Nothing,
    #[error("the system gave no random numbers for the codes")]
    NoRandomness,
}

/// Opens a project file, or a tie list with or without its people sheet, in any order.
pub fn open(paths: &[PathBuf]) -> Result<Opened, OpenError> {
    let mut sources = Vec::new();
    for path in paths {
        sources.push(Source { name: file_name(path), bytes: io::read(path)? });
    }
    if let [path] = paths
        && io::is_project_file(&sources[0].bytes)
    {
        let project = io::open_project(&sources[0].bytes).map_err(|e| OpenError::Project(e, file_name(path)))?;
        return Ok(Opened { project, origin: Origin::ProjectFile(path.clone()) });
    }
    let (ties, people) = match sources.as_slice() {
        [] => return Err(OpenError::Nothing),
        [one] => (one, None),
        [first, second] => {
            let (ties, people) = io::tell_apart(first, second);
            (ties, Some(people))
        }
        more => return Err(OpenError::TooMany(more.len())),
    };
    let mut rng = ChaCha8Rng::try_from_rng(&mut SysRng).map_err(|_| OpenError::NoRandomness)?;
    let mut project = import_shuffled(ties, people, &mut rng)?;
    let date = paths.first().and_then(|path| modified(path));
    for wave in std::sync::Arc::make_mut(&mut project.waves).values_mut() {
        wave.date = date;
    }
    Ok(Opened { project, origin: Origin::Survey(paths.to_vec()) })
}

fn import_shuffled(ties: &Source, people: Option<&Source>, rng: &mut ChaCha8Rng) -> Result<Project, OpenError> {
    let mut shuffle = |people: &[PersonId]| {
        let mut shuffled = people.to_vec();
        shuffled.shuffle(rng);
        shuffled
    };
    let plan = io::import(ties, people, &mut shuffle).map_err(|e| OpenError::Import(e, ties.name.clone()))?;
    Ok(plan.project)
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The day on which the file was last written: the best that is known of when the survey was held.
fn modified(path: &Path) -> Option<Date> {
    let time = std::fs::metadata(path).and_then(|data| data.modified()).ok()?;
    let day = jiff::Timestamp::try_from(time).ok()?.to_zoned(TimeZone::system()).date();
    Some(Date { year: day.year(), month: day.month().unsigned_abs(), day: day.day().unsigned_abs() })
}
