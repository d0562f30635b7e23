//! A file, whole, or why not.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::error::{FileError, SIZE_LIMIT};

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

/// When the file was last written, where the system says.
#[must_use]
pub fn modified(path: &Path) -> Option<std::time::SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nergens.csv");
        assert_eq!(read(&path), Err(FileError::Missing { path: path.clone() }));
        assert_eq!(read(folder.path()), Err(FileError::IsFolder { path: folder.path().to_owned() }));
        fs::write(&path, [0; 11]).unwrap();
        assert_eq!(read_up_to(&path, 10), Err(FileError::TooBig { path: path.clone() }));
        assert_eq!(read_up_to(&path, 11).unwrap().len(), 11);
        assert!(FileError::Missing { path: path.clone() }.to_string().ends_with("nergens.csv"), "the path comes last");
    }
}
