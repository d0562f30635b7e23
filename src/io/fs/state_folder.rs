//! The program's own folder: what the window remembers, and notes of temporaries. Only the user reads it.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// A folder of the program's own, closed to others, with everything in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateFolder {
    path: PathBuf,
}

impl StateFolder {
    /// That of this user, made where it is not there. `None` where it cannot be had: the program then remembers nothing, and works.
    #[must_use]
    pub fn of_user() -> Option<Self> {
        Self::at(place()?)
    }

    /// That of this user, where there is one.
    #[must_use]
    pub fn of_user_if_made() -> Option<Self> {
        place().filter(|path| path.is_dir()).and_then(Self::at)
    }

    pub(super) fn at(path: PathBuf) -> Option<Self> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&path).ok()?;
        close(&path, 0o700).ok()?;
        let folder = Self { path };
        // A program of before left them as the system makes files.
        for file in folder.files() {
            close(&file, 0o600).ok()?;
        }
        Some(folder)
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The place of a file that others cannot read, made with `first` in it where it is not there: who writes into it later, as eframe
    /// does, leaves that as it is.
    #[must_use]
    pub fn private_file(&self, name: &str, first: &[u8]) -> Option<PathBuf> {
        let path = self.path.join(name);
        match private(&path) {
            Ok(mut file) => file.write_all(first).ok()?,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(_) => return None,
        }
        Some(path)
    }

    /// The files in it; no links, which may lead elsewhere.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())).map(|entry| entry.path()).collect()
    }
}

/// A new file that only its owner reads.
pub(super) fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Takes away what others may do, where the system has modes.
#[cfg(unix)]
fn close(path: &Path, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path)?.permissions().mode() & 0o777 == mode {
        return Ok(());
    }
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "where there are modes they can be refused")]
fn close(_path: &Path, _mode: u32) -> std::io::Result<()> {
    Ok(())
}

/// Where it stands: where eframe would put what a window remembers.
fn place() -> Option<PathBuf> {
    let in_home = |parts: &[&str]| std::env::home_dir().map(|home| home.join(parts.iter().collect::<PathBuf>()));
    let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if cfg!(windows) {
        absolute("APPDATA").map(|data| data.join("lijntjes").join("data"))
    } else if cfg!(target_os = "macos") {
        in_home(&["Library", "Application Support", "lijntjes"])
    } else {
        absolute("XDG_DATA_HOME").or_else(|| in_home(&[".local", "share"])).map(|data| data.join("lijntjes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "gui")]
    #[test]
    fn it_is_where_eframe_would_look() {
        assert_eq!(place(), eframe::storage_dir("lijntjes"));
    }

    #[cfg(unix)]
    #[test]
    fn it_is_closed_with_all_that_is_in_it() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let above = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let path = above.path().join("deel").join("lijntjes");
        let folder = StateFolder::at(path.clone()).unwrap();
        assert_eq!((mode(&path), mode(&above.path().join("deel"))), (0o700, 0o700));
        let app = folder.private_file("app.ron", b"{}").unwrap();
        assert_eq!((mode(&app), fs::read(&app).unwrap()), (0o600, b"{}".to_vec()));
        // As a program of before left it, with a link to what is not in it.
        let outside = above.path().join("buiten");
        fs::write(&outside, b"").unwrap();
        fs::write(&app, b"{\"a\":\"b\"}").unwrap();
        symlink(&outside, path.join("wijzer")).unwrap();
        for (place, mode) in [(&path, 0o755), (&app, 0o644), (&outside, 0o644)] {
            fs::set_permissions(place, fs::Permissions::from_mode(mode)).unwrap();
        }
        assert_eq!(StateFolder::at(path.clone()), Some(folder.clone()));
        assert_eq!((mode(&path), mode(&app), mode(&outside)), (0o700, 0o600, 0o644));
        folder.private_file("app.ron", b"{}").unwrap();
        assert_eq!(fs::read(&app).unwrap(), b"{\"a\":\"b\"}", "what was remembered stays");
    }

    #[test]
    fn without_a_place_there_is_none() {
        let above = tempfile::tempdir().unwrap();
        let file = above.path().join("bestand");
        fs::write(&file, b"").unwrap();
        assert_eq!(StateFolder::at(file.join("lijntjes")), None);
        assert_eq!(StateFolder::at(file), None);
    }
}
