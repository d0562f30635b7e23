//! What a fuzzer once found stays found: every file of `tests/fixtures/fuzz` through the reader in its name.

use std::collections::BTreeSet;
use std::path::Path;

// The very functions that the fuzzer calls, so that a find means the same here as there.
#[path = "../../fuzz/src/lib.rs"]
mod fuzz;

use fuzz::TARGETS;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of the files in a folder with this ending, without it, sorted.
fn names(folder: &str, ending: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| name.strip_suffix(ending).map(str::to_owned)).collect()
}

#[test]
fn no_find_comes_back() {
    let folder = "tests/fixtures/fuzz";
    let told = std::fs::read_to_string(root().join(folder).join("README.md")).unwrap();
    for name in names(folder, ".bin") {
        let target = TARGETS.iter().find(|(target, _)| name.strip_prefix(target).is_some_and(|rest| rest.starts_with('_')));
        let (_, read) = target.unwrap_or_else(|| panic!("{name} names no target"));
        assert!(told.contains(&format!("`{name}.bin`")), "README.md does not say what {name} is");
        read(&std::fs::read(root().join(folder).join(format!("{name}.bin"))).unwrap());
    }
}

#[test]
fn every_target_is_in_the_table() {
    let in_table: BTreeSet<String> = TARGETS.iter().map(|(target, _)| (*target).to_owned()).collect();
    assert_eq!(names("fuzz/fuzz_targets", ".rs"), in_table);
}
