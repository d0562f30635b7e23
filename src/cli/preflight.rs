//! What is said before something without names leaves the program: on stderr and in a file where one is asked for, and never as a question.

use super::args::PreflightArgs;
use super::output::{Failure, complain};
use super::survey::Loaded;
use crate::export::preflight_json;
use crate::io::fs::write_atomic;
use crate::model::{Appearance, LayoutKind};
use crate::report::preflight_lines;
use crate::session::{Basis, preflight, write_error_text};
use crate::text::Words;

/// Says nothing of what goes out with names.
pub(super) fn tell(
    args: &PreflightArgs,
    loaded: &Loaded,
    basis: &Basis,
    look: (Appearance, LayoutKind),
    words: Words,
) -> Result<(), Failure> {
    let found = basis.shared().and_then(|shared| preflight(&loaded.project, shared, look, words));
    let Some(found) = found else { return Ok(()) };
    for line in preflight_lines(&found, words) {
        complain(&line);
    }
    let doubt: Vec<String> = found.in_doubt().map(|word| format!("“{word}”")).collect();
    if !doubt.is_empty() {
        complain(&words.with("preflight-in-doubt", &[("words", words.list(&doubt).into())]));
    }
    if loaded.is_survey && look.1 != LayoutKind::Blocks {
        complain(&words.get("cli-codes-differ"));
    }
    if let Some(path) = &args.json {
        let json = preflight_json(&found, loaded.is_survey, words);
        write_atomic(path, format!("{json:#}\n").as_bytes()).map_err(|error| Failure::World(write_error_text(words, &error)))?;
    }
    Ok(())
}
