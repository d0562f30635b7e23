//! The command line: the same session without a window.
//!
//! Exit 0; 2 for wrong usage, an unknown question too; 1 with one line on stderr where a file cannot be read or written.

mod analyse;
mod args;
mod check;
mod figure;
mod output;
mod preflight;
mod survey;
mod template;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::io::fs::{note_temporaries, sweep};
use crate::text::{Lang, Words};
use output::{Failure, complain};

pub use args::{AnalyseArgs, CheckArgs, FigureArgs, Parsed, TemplateArgs};

/// What the command line asks for.
#[derive(Debug)]
pub enum Asked {
    /// The window, with these files.
    Window(Vec<PathBuf>),
    /// Everything was done; leave with this code.
    Done(ExitCode),
}

/// Reads the command line and does what it asks, unless that is the window.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> Asked {
    let parsed = match args::parse(args, Words::new(Lang::of_system())) {
        Ok(parsed) => parsed,
        Err(error) => {
            // Nowhere to report a closed terminal to.
            let _ = error.print();
            return Asked::Done(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)));
        }
    };
    if !matches!(parsed, Parsed::Window(_)) {
        note_temporaries();
        sweep();
    }
    let outcome = match parsed {
        Parsed::Window(files) => return Asked::Window(files),
        Parsed::Analyse(args) => analyse::run(&args),
        Parsed::Figure(args) => figure::run(&args),
        Parsed::Check(args) => check::run(&args),
        Parsed::Template(args) => template::run(&args),
    };
    Asked::Done(match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(line)) => fail(&line, 2),
        Err(Failure::World(line)) => fail(&line, 1),
    })
}

fn fail(line: &str, code: u8) -> ExitCode {
    complain(line);
    ExitCode::from(code)
}

/// Says that there is no window, and what there is instead.
#[must_use]
pub fn no_window() -> ExitCode {
    fail(&Words::new(Lang::of_system()).get("no-window"), 1)
}
