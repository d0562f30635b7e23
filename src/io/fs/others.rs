//! Whether others on this computer can read a file.

use std::path::Path;

/// What the system says of a file or a folder.
#[cfg(any(unix, test))]
#[derive(Clone, Copy, Debug)]
struct Rights {
    mode: u32,
    owner: u32,
    group: u32,
}

#[cfg(any(unix, test))]
impl Rights {
    /// A group with the number of its owner is the owner's own, as most systems make one with each user: nobody else is in it.
    fn of_others(self) -> u32 {
        let group = if self.group == self.owner { 0 } else { self.mode >> 3 };
        (self.mode | group) & 0o7
    }
}

/// Whether someone who is not the owner can come to the file through these folders, and read it.
#[cfg(any(unix, test))]
fn open_to_others(file: Rights, mut folders: impl Iterator<Item = Rights>) -> bool {
    file.of_others() & 0o4 != 0 && folders.all(|folder| folder.of_others() & 0o1 != 0)
}

/// Whether others on this computer can read the file: its mode lets a group or everyone, and so does every folder above it. Whoever
/// manages the computer can read everything, and is not counted. `false` where the system has no modes.
#[must_use]
#[cfg(unix)]
pub fn others_can_read(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let rights = |path: &Path| {
        let about = std::fs::metadata(path).ok()?;
        Some(Rights { mode: about.mode(), owner: about.uid(), group: about.gid() })
    };
    // Through a link, it is where the file really stands that counts.
    let Ok(path) = std::fs::canonicalize(path) else { return false };
    rights(&path).is_some_and(|file| open_to_others(file, path.ancestors().skip(1).filter_map(rights)))
}

#[must_use]
#[cfg(not(unix))]
pub fn others_can_read(_path: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const USER: u32 = 1000;
    const TEAM: u32 = 50;

    fn open(file: (u32, u32), folders: &[(u32, u32)]) -> bool {
        let rights = |(mode, group)| Rights { mode, owner: USER, group };
        open_to_others(rights(file), folders.iter().map(|folder| rights(*folder)))
    }

    #[test]
    fn the_file_and_every_folder_above_it_count() {
        assert!(open((0o644, USER), &[(0o755, USER), (0o755, USER)]));
        assert!(!open((0o600, USER), &[(0o777, USER)]));
        assert!(!open((0o644, USER), &[(0o755, USER), (0o700, USER), (0o755, USER)]), "a closed folder closes all in it");
        assert!(open((0o644, USER), &[(0o711, USER)]), "who knows the name needs no list");
        assert!(!open((0o644, USER), &[(0o744, USER)]), "a list alone opens nothing");
    }

    #[test]
    fn a_group_counts_unless_it_is_the_owners_own() {
        assert!(open((0o640, TEAM), &[(0o750, TEAM)]));
        assert!(!open((0o640, USER), &[(0o755, USER)]));
        assert!(!open((0o644, USER), &[(0o750, USER)]), "a home that only its owner enters");
    }

    #[cfg(unix)]
    #[test]
    fn it_is_read_from_the_disk_and_through_links() {
        use std::fs::{self, Permissions};
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (inner, link) = (folder.path().join("binnen"), folder.path().join("wijzer"));
        fs::create_dir(&inner).unwrap();
        let file = inner.join("school.lijntjes");
        fs::write(&file, b"").unwrap();
        let set = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        set(&file, 0o644);
        set(&inner, 0o755);
        set(folder.path(), 0o700);
        symlink(&file, &link).unwrap();
        assert!(!others_can_read(&file) && !others_can_read(&folder.path().join("weg")));
        set(folder.path(), 0o755);
        // Where the system keeps temporaries among the user's own files, they stay the user's.
        let above = fs::canonicalize(folder.path().parent().unwrap()).unwrap();
        let passed = above.ancestors().all(|folder| fs::metadata(folder).unwrap().permissions().mode() & 0o1 != 0);
        assert_eq!((others_can_read(&file), others_can_read(&link)), (passed, passed));
        set(&inner, 0o700);
        assert!(!others_can_read(&file) && !others_can_read(&link));
    }
}
