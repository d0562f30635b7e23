//! Why a file could not be read or written.

use std::io::ErrorKind;
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

    pub(super) fn new(error: &std::io::Error, path: &Path) -> Self {
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
