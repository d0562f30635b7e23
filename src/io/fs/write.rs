//! Saving: all or nothing, and never readable by others before it is what the user chose to have there.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use super::error::FileError;
use super::state_folder::{StateFolder, private};
use super::temporaries::{Note, PREFIX, noted_in};

/// Writes all or nothing: into a new file in the same folder, which only the user can read and which then takes the place of the old one.
/// An existing file keeps its permissions, a new one gets those that its folder gives; a link keeps pointing where it points.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    write_with(path, noted_in().as_ref(), |file| file.write_all(bytes))
}

fn write_with(path: &Path, state: Option<&StateFolder>, write: impl FnOnce(&mut File) -> std::io::Result<()>) -> Result<(), FileError> {
    let failed = |error: std::io::Error| FileError::new(&error, path);
    let target = fs::canonicalize(path).or_else(|_| std::path::absolute(path)).map_err(failed)?;
    if target.is_dir() {
        return Err(FileError::IsFolder { path: path.to_owned() });
    }
    let folder = target.parent().unwrap_or(&target);
    // Not every system can say where a folder really stands; then its temporary is not found again, and the file is written all the same.
    let folder = &fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    // The note outlives the temporary, whatever fails.
    let mut note = state.and_then(Note::new);
    let mut named = |open: fn(&Path) -> std::io::Result<File>| {
        tempfile::Builder::new().prefix(PREFIX).make_in(folder, |path| {
            // A state folder that is full hinders no saving elsewhere.
            if note.as_mut().is_some_and(|note| note.write(path).is_err()) {
                note = None;
            }
            open(path)
        })
    };
    let rights = rights::of(&target, folder, || named(rights::ordinary));
    let mut file = named(private).map_err(failed)?;
    write(file.as_file_mut()).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    let file = file.persist(&target).map_err(|error| FileError::new(&error.error, path))?;
    rights::give(rights, &file);
    // The new name is safe on the disk only when the folder is. Not every system can do this; the file itself is whole either way.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// What a file may do once it is in its place.
#[cfg(unix)]
mod rights {
    use std::fs::{self, File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, fchown};
    use std::path::Path;

    use tempfile::NamedTempFile;

    /// What it may do, and for which group; the group is that of a new file where there was none before.
    pub(super) type Rights = Option<(u32, Option<u32>)>;

    /// Those of the old file, or what the folder gives to a new one: by the mask of the process, or by a list of its own. Nobody but the
    /// system knows which, so a file without anything in it is made to see: one without a name where there is such a thing.
    pub(super) fn of(target: &Path, folder: &Path, named: impl FnOnce() -> io::Result<NamedTempFile>) -> Rights {
        if let Ok(old) = fs::metadata(target) {
            return Some((old.mode() & 0o777, Some(old.gid())));
        }
        let tried = nameless(folder).or_else(|_| named().map(|file| file.as_file().metadata())).and_then(|about| about);
        tried.ok().map(|about| (about.mode() & 0o666, None))
    }

    #[cfg(target_os = "linux")]
    fn nameless(folder: &Path) -> io::Result<io::Result<fs::Metadata>> {
        let file = OpenOptions::new().read(true).write(true).mode(0o666).custom_flags(libc::O_TMPFILE).open(folder)?;
        Ok(file.metadata())
    }

    #[cfg(not(target_os = "linux"))]
    fn nameless(_folder: &Path) -> io::Result<io::Result<fs::Metadata>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// A new file as any other program makes one.
    pub(super) fn ordinary(path: &Path) -> io::Result<File> {
        OpenOptions::new().write(true).create_new(true).mode(0o666).open(path)
    }

    /// Where a group cannot be kept it may do nothing: another group is other people. A system that refuses all this has files
    /// without modes, or leaves the file to the user alone; it is written either way.
    pub(super) fn give(rights: Rights, file: &File) {
        let (Some((mode, group)), Ok(now)) = (rights, file.metadata()) else { return };
        let kept = group.is_none_or(|group| group == now.gid() || fchown(file, None, Some(group)).is_ok());
        let mode = if kept { mode } else { mode & !0o070 };
        let _ = file.set_permissions(Permissions::from_mode(mode));
    }
}

/// Elsewhere the folder says who may do what with what is in it.
#[cfg(not(unix))]
mod rights {
    use std::fs::File;
    use std::io;
    use std::path::Path;

    use tempfile::NamedTempFile;

    pub(super) type Rights = ();

    pub(super) fn of(_target: &Path, _folder: &Path, _named: impl FnOnce() -> io::Result<NamedTempFile>) -> Rights {}

    pub(super) fn ordinary(path: &Path) -> io::Result<File> {
        File::create_new(path)
    }

    pub(super) fn give(_rights: Rights, _file: &File) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::fs::read;

    #[test]
    fn what_is_written_is_read_and_replaces_the_old() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("school.lijntjes");
        write_atomic(&path, b"een").unwrap();
        write_atomic(&path, b"twee").unwrap();
        assert_eq!(read(&path).unwrap(), b"twee");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn refusals_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(write_atomic(folder.path(), b""), Err(FileError::IsFolder { path: folder.path().to_owned() }));
        let nowhere = folder.path().join("geen map").join("x.csv");
        assert_eq!(write_atomic(&nowhere, b""), Err(FileError::Missing { path: nowhere.clone() }));
    }

    #[test]
    fn a_temporary_is_noted_until_it_is_in_its_place_and_one_that_fails_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let state = StateFolder::at(folder.path().join("eigen")).unwrap();
        let saved = folder.path().join("mappen");
        fs::create_dir(&saved).unwrap();
        let path = saved.join("school.lijntjes");
        let names = |folder: &Path| fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect::<Vec<_>>();
        write_with(&path, Some(&state), |file| {
            let ([note], [temporary]) = (names(state.path()).try_into().unwrap(), names(&saved).try_into().unwrap());
            let (note, temporary): (std::path::PathBuf, std::path::PathBuf) = (note, temporary);
            let noted = String::from_utf8(fs::read(note).unwrap()).unwrap();
            assert_eq!(noted.trim_end_matches('\0'), fs::canonicalize(temporary).unwrap().to_str().unwrap());
            file.write_all(b"een")
        })
        .unwrap();
        let full = write_with(&path, Some(&state), |file| {
            file.write_all(b"half")?;
            Err(std::io::ErrorKind::StorageFull.into())
        });
        assert_eq!(full, Err(FileError::DiskFull { path: path.clone() }));
        assert_eq!((names(state.path()), names(&saved)), (Vec::new(), vec![path.clone()]));
        assert_eq!(read(&path).unwrap(), b"een");
    }

    #[cfg(unix)]
    mod modes {
        use std::fs::Permissions;
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

        use super::*;

        fn mode(path: &Path) -> u32 {
            fs::metadata(path).unwrap().permissions().mode() & 0o777
        }

        fn set(path: &Path, mode: u32) {
            fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        }

        /// The modes of what stands in the folder beside `path`, while it is written.
        fn beside_while_written(path: &Path) -> Vec<u32> {
            let mut seen = Vec::new();
            write_with(path, None, |file| {
                file.write_all(b"Anna,Ben")?;
                let entries = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
                seen = entries.filter(|other| other != path).map(|other| mode(&other)).collect();
                Ok(())
            })
            .unwrap();
            seen
        }

        #[test]
        fn what_is_not_yet_in_its_place_is_the_users_alone() {
            let folder = tempfile::tempdir().unwrap();
            set(folder.path(), 0o777);
            let (path, plain) = (folder.path().join("school.lijntjes"), folder.path().join("anders"));
            assert_eq!(beside_while_written(&path), [0o600]);
            fs::write(&plain, b"").unwrap();
            assert_eq!(mode(&path), mode(&plain), "a new file is as any other program makes one");
            fs::remove_file(&plain).unwrap();
            for kept in [0o666, 0o640, 0o400] {
                set(&path, kept);
                assert_eq!(beside_while_written(&path), [0o600]);
                assert_eq!(mode(&path), kept);
            }
        }

        #[test]
        fn nothing_that_others_can_open_is_ever_seen_in_the_folder() {
            use std::sync::atomic::{AtomicBool, Ordering};
            let folder = tempfile::tempdir().unwrap();
            let done = AtomicBool::new(false);
            let seen = std::thread::scope(|scope| {
                let watch = scope.spawn(|| {
                    let mut seen = std::collections::BTreeSet::new();
                    while !done.load(Ordering::Relaxed) {
                        for entry in fs::read_dir(folder.path()).unwrap().flatten() {
                            // Another name than that of the place, or it may have its rights already.
                            if entry.file_name().to_string_lossy().starts_with(PREFIX)
                                && let Ok(about) = entry.metadata()
                            {
                                seen.insert(format!("{:o}", about.mode() & 0o777));
                            }
                        }
                    }
                    seen
                });
                for i in 0..30 {
                    write_atomic(&folder.path().join(format!("{i}.svg")), &vec![b'a'; 100_000]).unwrap();
                }
                done.store(true, Ordering::Relaxed);
                watch.join().unwrap()
            });
            // Where a file can be made without a name nothing else is ever there to see.
            let nameless = cfg!(target_os = "linux");
            assert!(seen.iter().all(|mode| mode == "600") || !nameless, "{seen:?}");
        }

        #[test]
        fn a_link_and_the_permissions_survive() {
            let folder = tempfile::tempdir().unwrap();
            let (real, link) = (folder.path().join("echt"), folder.path().join("wijzer"));
            write_atomic(&real, b"een").unwrap();
            set(&real, 0o640);
            symlink(&real, &link).unwrap();
            write_atomic(&link, b"twee").unwrap();
            assert_eq!(read(&real).unwrap(), b"twee");
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert_eq!(mode(&real), 0o640);
        }

        #[test]
        fn a_new_file_in_a_folder_of_a_team_is_of_that_team() {
            let folder = tempfile::tempdir().unwrap();
            set(folder.path(), 0o2770);
            let (ours, plain) = (folder.path().join("a.svg"), folder.path().join("b.svg"));
            write_atomic(&ours, b"een").unwrap();
            fs::write(&plain, b"een").unwrap();
            let group = |path: &Path| fs::metadata(path).unwrap().gid();
            assert_eq!((group(&ours), mode(&ours)), (group(&plain), mode(&plain)));
        }

        #[test]
        fn a_group_is_kept_or_may_do_nothing() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("team.lijntjes");
            write_atomic(&path, b"een").unwrap();
            set(&path, 0o660);
            let (mine, other) = (fs::metadata(&path).unwrap().gid(), 54_321);
            // Only who manages the computer gives files to any group.
            let given = std::os::unix::fs::chown(&path, None, Some(other)).is_ok();
            write_atomic(&path, b"twee").unwrap();
            let about = fs::metadata(&path).unwrap();
            assert_eq!((about.gid(), about.mode() & 0o777), (if given { other } else { mine }, 0o660));
            let file = tempfile::NamedTempFile::new().unwrap();
            rights::give(Some((0o664, None)), file.as_file());
            assert_eq!(mode(file.path()), 0o664);
        }
    }
}
