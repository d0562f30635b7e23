//! The only place that opens files.

use std::fs::{self, File, Permissions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The largest file that is read. The largest survey of a school board is far below it; a video that was dropped on the window is above.
pub const SIZE_LIMIT: u64 = 200 * 1024 * 1024;

/// Why a file could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    #[error("no such file or folder: {path}", path = .path.display())]
    Missing { path: PathBuf },
    #[error("is a folder: {path}", path = .path.display())]
    IsFolder { path: PathBuf },
    #[error("no permission: {path}", path = .path.display())]
    NoPermission { path: PathBuf },
    #[error("larger than {SIZE_LIMIT} bytes: {path}", path = .path.display())]
    TooBig { path: PathBuf },
    #[error("no room left on the disk: {path}", path = .path.display())]
    DiskFull { path: PathBuf },
    /// Anything else, as the system words it.
    #[error("{reason}: {path}", path = .path.display())]
    Other { reason: String, path: PathBuf },
}

impl FileError {
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Missing { path }
            | Self::IsFolder { path }
            | Self::NoPermission { path }
            | Self::TooBig { path }
            | Self::DiskFull { path }
            | Self::Other { path, .. } => path,
        }
    }

    fn new(error: &std::io::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::NotFound => Self::Missing { path },
            ErrorKind::IsADirectory => Self::IsFolder { path },
            ErrorKind::PermissionDenied => Self::NoPermission { path },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Other { reason: error.to_string(), path },
        }
    }
}

/// The whole file, up to [`SIZE_LIMIT`].
pub fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    read_up_to(path, SIZE_LIMIT)
}

fn read_up_to(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let failed = |error: std::io::Error| FileError::new(&error, path);
    // Opening a folder succeeds on Unix and is refused for want of permission on Windows: ask first.
    let about = fs::metadata(path).map_err(failed)?;
    if about.is_dir() {
        return Err(FileError::IsFolder { path: path.to_owned() });
    }
    if about.len() > limit {
        return Err(FileError::TooBig { path: path.to_owned() });
    }
    let mut bytes = Vec::new();
    // A pipe has no length beforehand, and a file may grow while it is read.
    File::open(path).map_err(failed)?.take(limit + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(FileError::TooBig { path: path.to_owned() });
    }
    Ok(bytes)
}

/// Writes all or nothing: into a new file in the same folder, which then takes the place of the old one.
/// An existing file keeps its permissions; a link keeps pointing where it points.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let failed = |error: std::io::Error| FileError::new(&error, path);
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if target.is_dir() {
        return Err(FileError::IsFolder { path: path.to_owned() });
    }
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let old = fs::metadata(&target).ok().map(|about| about.permissions());
    let mut builder = tempfile::Builder::new();
    builder.prefix(".lijntjes-");
    if let Some(permissions) = old.clone().or_else(ordinary) {
        builder.permissions(permissions);
    }
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    if let Some(permissions) = old {
        // The mask of the process may have taken something away.
        file.as_file().set_permissions(permissions).map_err(failed)?;
    }
    file.as_file().sync_all().map_err(failed)?;
    file.persist(&target).map_err(|error| FileError::new(&error.error, path))?;
    // The new name is safe on the disk only when the folder is. Not every system can do this; the file itself is whole either way.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// What a new file may do, before the mask of the process: a temporary file is otherwise closed to everyone else.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no such thing")]
fn ordinary() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn ordinary() -> Option<Permissions> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let path = folder.path().join("nergens.csv");
        assert_eq!(read(&path), Err(FileError::Missing { path: path.clone() }));
        assert_eq!(read(folder.path()), Err(FileError::IsFolder { path: folder.path().to_owned() }));
        assert_eq!(write_atomic(folder.path(), b""), Err(FileError::IsFolder { path: folder.path().to_owned() }));
        let nowhere = folder.path().join("geen map").join("x.csv");
        assert_eq!(write_atomic(&nowhere, b""), Err(FileError::Missing { path: nowhere.clone() }));
        fs::write(&path, [0; 11]).unwrap();
        assert_eq!(read_up_to(&path, 10), Err(FileError::TooBig { path: path.clone() }));
        assert_eq!(read_up_to(&path, 11).unwrap().len(), 11);
        assert!(FileError::Missing { path: path.clone() }.to_string().ends_with("nergens.csv"), "the path comes last");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_the_permissions_survive() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("echt"), folder.path().join("wijzer"));
        write_atomic(&real, b"een").unwrap();
        fs::set_permissions(&real, Permissions::from_mode(0o640)).unwrap();
        symlink(&real, &link).unwrap();
        write_atomic(&link, b"twee").unwrap();
        assert_eq!(read(&real).unwrap(), b"twee");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }
}
