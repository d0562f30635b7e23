//! From files to a project.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::tz::TimeZone;
use rand::SeedableRng as _;
use rand::rngs::{ChaCha8Rng, SysRng};
use rand::seq::SliceRandom as _;

use crate::io::project_file::ProjectFileError;
use crate::io::{self, FileError, ImportError, Source};
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
    #[error(transparent)]
    Import(#[from] ImportError),
    #[error("{1}: {0}")]
    Project(ProjectFileError, String),
    #[error("the system gave no random numbers for the codes")]
    NoRandomness,
}

/// Opens a project file, or a tie list with or without its people sheet, in any order.
pub fn open(paths: &[PathBuf]) -> Result<Opened, OpenError> {
    let mut sources = Vec::new();
    for path in paths {
        sources.push(Source { name: file_name(path), bytes: io::fs::read(path)? });
    }
    if let ([path], [source]) = (paths, sources.as_slice())
        && io::project_file::is_project_file(&source.bytes)
    {
        let project = io::project_file::open(&source.bytes).map_err(|e| OpenError::Project(e, source.name.clone()))?;
        return Ok(Opened { project, origin: Origin::ProjectFile(path.clone()) });
    }
    let files = io::tell_apart(&sources)?;
    let mut rng = ChaCha8Rng::try_from_rng(&mut SysRng).map_err(|_| OpenError::NoRandomness)?;
    let mut project = import_shuffled(&sources[files.ties], files.people.map(|i| &sources[i]), &mut rng)?;
    // The day on which the file was last written is the best that is known of when the survey was held; the user can change it.
    let date = io::fs::modified(&paths[files.ties]).and_then(day_of);
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
    Ok(io::import(ties, people, &mut shuffle)?.project)
}

pub(super) fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

fn day_of(time: SystemTime) -> Option<Date> {
    let day = jiff::Timestamp::try_from(time).ok()?.to_zoned(TimeZone::system()).date();
    Some(Date { year: day.year(), month: day.month().unsigned_abs(), day: day.day().unsigned_abs() })
}
