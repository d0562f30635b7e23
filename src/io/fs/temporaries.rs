//! Which temporaries there are, noted so that what a program that was ended left behind is taken away by a later one.
//!
//! Each temporary has a note of its own in the state folder while it is there: a file with its path, held with a lock. A note whose lock
//! can be taken is of a program that is no more.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use super::state_folder::StateFolder;

/// How the name of every temporary begins.
pub(super) const PREFIX: &str = ".lijntjes-";
/// How the name of every note begins.
const NOTE: &str = "temporary-";
/// Stands behind a path that is whole: no path holds it.
const END: u8 = 0;
/// For so long a temporary is looked for whose folder is not there, as on a stick that was pulled out.
const PATIENCE: Duration = Duration::from_hours(30 * 24);

static NOTED: AtomicBool = AtomicBool::new(false);

/// From now on temporaries are noted in the folder of this user: a program asks it, a test of a part does not.
pub fn note_temporaries() {
    NOTED.store(true, Ordering::Relaxed);
}

/// Where temporaries are noted.
pub(super) fn noted_in() -> Option<StateFolder> {
    NOTED.load(Ordering::Relaxed).then(StateFolder::of_user).flatten()
}

/// A note of one temporary; it is gone when this is dropped.
#[derive(Debug)]
pub(super) struct Note(tempfile::NamedTempFile);

impl Note {
    /// `None` where notes cannot be kept or locked: what is written does not wait for that.
    pub fn new(folder: &StateFolder) -> Option<Self> {
        // Between making and locking, a program that starts may take it for one that was left.
        (0..3).find_map(|_| {
            let note = tempfile::Builder::new().prefix(NOTE).tempfile_in(folder.path()).ok()?;
            (note.as_file().try_lock().is_ok() && note.path().exists()).then_some(Self(note))
        })
    }

    /// Notes a temporary that is about to be made, in place of one that is no more.
    pub fn write(&mut self, temporary: &Path) -> std::io::Result<()> {
        let Some(mut bytes) = bytes_of(temporary) else { return Ok(()) };
        bytes.push(END);
        let file = self.0.as_file_mut();
        file.set_len(0)?;
        file.rewind()?;
        file.write_all(&bytes)?;
        file.sync_data()
    }
}

/// Takes away the temporaries that programs of before left, and nothing else. Those of programs that run are left alone.
pub fn sweep() {
    if let Some(folder) = StateFolder::of_user_if_made() {
        sweep_in(&folder, SystemTime::now());
    }
}

fn sweep_in(folder: &StateFolder, now: SystemTime) {
    let is_note = |path: &PathBuf| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(NOTE.as_bytes()));
    for path in folder.files().into_iter().filter(is_note) {
        let Ok(note) = OpenOptions::new().read(true).write(true).open(&path) else { continue };
        if note.try_lock().is_ok() && (swept(&note) || is_old(&note, now)) {
            // The lock holds until the note is gone. One that stays is looked at again.
            let _ = fs::remove_file(&path);
        }
    }
}

fn is_old(note: &File, now: SystemTime) -> bool {
    let written = note.metadata().and_then(|about| about.modified());
    written.is_ok_and(|written| now.duration_since(written).is_ok_and(|age| age > PATIENCE))
}

/// Takes away what the note names. Says whether there is nothing left to look for.
fn swept(note: &File) -> bool {
    let mut bytes = Vec::new();
    if (&mut &*note).take(64 * 1024).read_to_end(&mut bytes).is_err() {
        return false;
    }
    // The program ended before the path was whole, and so before there was a temporary.
    let Some(temporary) = bytes.strip_suffix(&[END]).and_then(path_of) else { return true };
    let (Some(folder), Some(name)) = (temporary.parent(), temporary.file_name()) else { return true };
    if !temporary.is_absolute() || !name.as_encoded_bytes().starts_with(PREFIX.as_bytes()) {
        return true;
    }
    // In a folder of several people something else may stand there by now, or a link that leads elsewhere.
    match fs::canonicalize(folder) {
        Ok(real) if real == folder => {}
        Ok(_) => return true,
        Err(_) => return false,
    }
    match fs::symlink_metadata(&temporary) {
        Ok(about) if about.is_file() && same_owner(&about, note) => fs::remove_file(&temporary).is_ok(),
        Ok(_) => true,
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

#[cfg(unix)]
fn same_owner(about: &fs::Metadata, note: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    note.metadata().is_ok_and(|note| note.uid() == about.uid())
}

#[cfg(not(unix))]
fn same_owner(_about: &fs::Metadata, _note: &File) -> bool {
    true
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere not every path can be written down")]
fn bytes_of(path: &Path) -> Option<Vec<u8>> {
    use std::os::unix::ffi::OsStrExt;
    Some(path.as_os_str().as_bytes().to_vec())
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Option<Vec<u8>> {
    path.to_str().map(|path| path.as_bytes().to_vec())
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere not every row of bytes is a path")]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt;
    Some(PathBuf::from(std::ffi::OsStr::from_bytes(bytes)))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    str::from_utf8(bytes).ok().map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A state folder, and a folder in which the user saves.
    struct Place {
        _above: tempfile::TempDir,
        state: StateFolder,
        saved: PathBuf,
    }

    fn place() -> Place {
        let above = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(above.path()).unwrap();
        let saved = root.join("mappen");
        fs::create_dir(&saved).unwrap();
        Place { state: StateFolder::at(root.join("eigen")).unwrap(), saved, _above: above }
    }

    impl Place {
        /// A note as a program that was ended left it.
        fn left(&self, path: &Path) -> PathBuf {
            let mut note = Note::new(&self.state).unwrap();
            note.write(path).unwrap();
            note.0.into_temp_path().keep().unwrap()
        }

        fn made(&self, name: &str) -> PathBuf {
            let path = self.saved.join(name);
            fs::write(&path, b"Anna,Ben").unwrap();
            path
        }

        fn sweep(&self) {
            sweep_in(&self.state, SystemTime::now());
        }
    }

    #[test]
    fn what_an_ended_program_left_is_taken_away_and_nothing_else() {
        let place = place();
        let (listed, other, saved) = (place.made(".lijntjes-aaaaaa"), place.made(".lijntjes-bbbbbb"), place.made("school.lijntjes"));
        let notes = [place.left(&listed), place.left(&saved), place.left(&place.saved.join(".lijntjes-nooit"))];
        place.sweep();
        assert!(!listed.exists() && other.exists() && saved.exists());
        assert!(notes.iter().all(|note| !note.exists()));
    }

    #[test]
    fn a_program_that_runs_keeps_its_temporaries() {
        let place = place();
        let temporary = place.made(".lijntjes-aaaaaa");
        let mut note = Note::new(&place.state).unwrap();
        note.write(&temporary).unwrap();
        place.sweep();
        assert!(temporary.exists() && note.0.path().exists());
        drop(note);
        assert_eq!(place.state.files(), Vec::<PathBuf>::new(), "a note goes with its temporary");
    }

    #[test]
    fn a_note_that_is_not_whole_takes_nothing_away() {
        let place = place();
        let temporary = place.made(".lijntjes-aaaaaa");
        let note = place.left(&temporary);
        let whole = fs::read(&note).unwrap();
        fs::write(&note, &whole[..whole.len() - 1]).unwrap();
        let empty = place.left(&temporary);
        fs::write(&empty, b"").unwrap();
        let relative = place.left(Path::new(".lijntjes-aaaaaa"));
        place.sweep();
        assert!(temporary.exists() && [note, empty, relative].iter().all(|note| !note.exists()));
    }

    #[test]
    fn a_folder_that_is_not_there_is_waited_for_but_not_for_ever() {
        let place = place();
        let stick = place.saved.join("stick");
        let note = place.left(&stick.join(".lijntjes-aaaaaa"));
        place.sweep();
        assert!(note.exists());
        fs::create_dir(&stick).unwrap();
        let temporary = place.made("stick/.lijntjes-aaaaaa");
        place.sweep();
        assert!(!note.exists() && !temporary.exists());
        let lost = place.left(&place.saved.join("weg").join(".lijntjes-aaaaaa"));
        sweep_in(&place.state, SystemTime::now() + PATIENCE + Duration::from_mins(1));
        assert!(!lost.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_nowhere() {
        use std::os::unix::fs::symlink;
        let place = place();
        fs::create_dir(place.saved.join("echt")).unwrap();
        let (mine, hidden) = (place.made("brief.txt"), place.made("echt/.lijntjes-bbbbbb"));
        // In place of the temporary, in place of its folder, a folder of that name, and in place of the note.
        let link = place.saved.join(".lijntjes-aaaaaa");
        symlink(&mine, &link).unwrap();
        symlink(place.saved.join("echt"), place.saved.join("anders")).unwrap();
        let folder = place.saved.join(".lijntjes-cccccc");
        fs::create_dir(&folder).unwrap();
        place.left(&link);
        place.left(&place.saved.join("anders").join(".lijntjes-bbbbbb"));
        place.left(&folder);
        let planted = place.made("note");
        fs::write(&planted, [bytes_of(&hidden).unwrap(), vec![END]].concat()).unwrap();
        symlink(&planted, place.state.path().join("temporary-link")).unwrap();
        place.sweep();
        assert!(mine.exists() && hidden.exists() && folder.exists() && fs::symlink_metadata(&link).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_no_text_is_noted_too() {
        use std::os::unix::ffi::OsStrExt;
        let place = place();
        let odd = place.saved.join(std::ffi::OsStr::from_bytes(b"map\xff\n1"));
        fs::create_dir(&odd).unwrap();
        let temporary = odd.join(".lijntjes-aaaaaa");
        fs::write(&temporary, b"").unwrap();
        place.left(&temporary);
        place.sweep();
        assert!(!temporary.exists());
    }
}
