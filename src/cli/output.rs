//! What a subcommand ends in: everything on stdout, or one line on stderr with why not.

use std::io::Write as _;

/// Why a subcommand did not finish.
#[derive(Debug)]
pub(super) enum Failure {
    /// The user asked for something that is not there: exit 2.
    Usage(String),
    /// A file could not be read or written: exit 1.
    World(String),
}

/// One line on stderr. A closed stderr is nobody's to hear of.
pub(super) fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "lijntjes: {}", line.replace(['\n', '\r'], " "));
}

/// Everything on stdout. A reader that stops early (`| head`) is not an error.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::World(error.to_string())),
        _ => Ok(()),
    }
}
