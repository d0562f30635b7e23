//! The house as ARCHITECTURE.md describes it: who may name whom, which names are not used, how long a file may be. Circles stand in `circles`.

use std::fs;
use std::path::{Path, PathBuf};

/// A layer and which of the others it may name, in reading order.
const LAYERS: [(&str, &[&str]); 11] = [
    ("model", &[]),
    ("analysis", &["model"]),
    ("findings", &["model", "analysis"]),
    ("sociogram", &["model", "analysis"]),
    ("text", &["model", "analysis", "findings", "sociogram"]),
    ("io", &["model"]),
    ("report", &["model", "analysis", "findings", "sociogram", "text"]),
    ("export", &["model", "analysis", "findings", "sociogram", "text", "report"]),
    ("session", &["model", "analysis", "findings", "sociogram", "text", "report", "io", "export"]),
    ("cli", &["model", "analysis", "findings", "sociogram", "text", "report", "io", "export", "session"]),
    ("ui", &["model", "analysis", "findings", "sociogram", "text", "report", "io", "export", "session", "cli"]),
];

/// Packages that only some places may name.
const GUESTS: [(&str, &[&str]); 12] = [
    // egui_graphs speaks petgraph.
    ("petgraph", &["src/analysis/", "src/ui/canvas/touch/graph.rs"]),
    ("rayon", &["src/analysis/"]),
    ("libm", &["src/analysis/", "src/sociogram/"]),
    ("siphasher", &["src/session/"]),
    ("egui_graphs", &["src/ui/canvas/"]),
    ("rfd", &["src/ui/platform"]),
    ("egui", &["src/ui/"]),
    ("eframe", &["src/ui/"]),
    ("csv", &["src/io/"]),
    ("serde", &["src/io/", "src/ui/"]),
    ("clap", &["src/cli/"]),
    ("resvg", &["src/export/", "src/ui/"]),
];

const LONGEST: usize = 500;

pub(crate) fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The code of a file without its tests and comments, with line numbers from 1.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .map(|(i, line)| (i + 1, line.split("//").next().unwrap_or_default().to_owned()))
        .collect()
}

pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + word.len()..];
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '.') && after.starts_with("::")
    })
}

#[test]
fn a_layer_names_only_layers_below_it() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let file = relative(&path);
        let Some((layer, allowed)) = LAYERS.iter().find(|(layer, _)| file.starts_with(&format!("src/{layer}/"))) else { continue };
        for (number, line) in code(&path) {
            for (other, _) in LAYERS.iter().filter(|(other, _)| other != layer && !allowed.contains(other)) {
                if line.contains(&format!("crate::{other}::")) || line.contains(&format!("crate::{other};")) {
                    broken.push(format!("{file}:{number}: {layer} may not name {other}"));
                }
            }
            // `use crate::{io, ...}` names layers too.
            if let Some(list) = line.split("crate::{").nth(1) {
                for (other, _) in LAYERS.iter().filter(|(other, _)| other != layer && !allowed.contains(other)) {
                    if list.split([',', '{', '}', ' ']).any(|word| word == *other || word.starts_with(&format!("{other}::"))) {
                        broken.push(format!("{file}:{number}: {layer} may not name {other}"));
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn packages_stay_in_their_rooms() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let file = relative(&path);
        for (number, line) in code(&path) {
            for (guest, rooms) in GUESTS {
                if names(&line, guest) && !rooms.iter().any(|room| file.starts_with(room)) {
                    broken.push(format!("{file}:{number}: {guest} stays in {}", rooms.join(", ")));
                }
            }
            if file.starts_with("src/model/")
                && line.trim_start().starts_with("use ")
                && !["std::", "super::", "crate::model"].iter().any(|own| line.contains(own))
            {
                broken.push(format!("{file}:{number}: the model uses std only"));
            }
            let opens_files = ["fs::read", "fs::write", "File::open", "File::create", "fs::metadata", "fs::rename"]
                .iter()
                .any(|call| line.contains(call));
            if opens_files && !file.starts_with("src/io/fs/") && !line.contains("io::fs::") {
                broken.push(format!("{file}:{number}: only src/io/fs opens files"));
            }
            let colour = line.contains("Color32::from_") || line.contains("Color32::WHITE") || line.contains("Color32::BLACK");
            if colour && file != "src/ui/theme.rs" {
                broken.push(format!("{file}:{number}: colours stand in src/ui/theme.rs"));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn files_are_one_thing_each() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let file = relative(&path);
        if file.split('/').any(|part| ["utils", "util", "helpers", "common", "misc"].contains(&part.trim_end_matches(".rs"))) {
            broken.push(format!("{file}: say what it holds"));
        }
        let lines = code(&path).len();
        if lines > LONGEST {
            broken.push(format!("{file}: {lines} lines without its tests; split where it has two sides"));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_main_file_of_a_room_stands_in_it() {
    let mut broken = Vec::new();
    for path in sources(&root().join("src")) {
        let room = path.parent().and_then(Path::file_name);
        if path.file_stem() == room || path.with_extension("").is_dir() {
            broken.push(format!("{}: a room begins with its mod.rs", relative(&path)));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// The tests that do not run everywhere, with the reason that each gives.
fn ignored(path: &Path) -> Vec<(usize, String, Option<String>)> {
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines().enumerate();
    let mut found = Vec::new();
    while let Some((number, line)) = lines.next() {
        let Some(rest) = line.trim().strip_prefix("#[ignore") else { continue };
        let reason = rest.split('"').nth(1).map(str::to_owned);
        let name =
            lines.by_ref().find_map(|(_, line)| line.trim().strip_prefix("fn ").and_then(|f| f.split('(').next()).map(str::to_owned));
        found.push((number + 1, name.unwrap_or_default(), reason));
    }
    found
}

#[test]
fn tests_that_do_not_run_everywhere_are_run_by_one_of_the_gates() {
    let mut broken = Vec::new();
    let mut prefixes = std::collections::BTreeSet::new();
    for path in ["src", "tests", "benches"].iter().flat_map(|folder| sources(&root().join(folder))) {
        for (number, name, reason) in ignored(&path) {
            let prefix = ["window_", "full_"].into_iter().find(|prefix| name.starts_with(prefix));
            prefixes.extend(prefix);
            if prefix.is_none() || reason.is_none_or(|reason| reason.is_empty()) {
                broken
                    .push(format!("{}:{number}: {name}: begins with window_ (.ci/run) or full_ (.ci/full), and says why", relative(&path)));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    for prefix in prefixes {
        let gate = if prefix == "window_" { ".ci/run" } else { ".ci/full" };
        let script = fs::read_to_string(root().join(gate)).unwrap();
        assert!(script.lines().any(|line| line.contains("--ignored") && line.ends_with(prefix)), "{gate} runs {prefix}");
    }
}
