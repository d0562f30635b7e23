//! The program: a subcommand runs in the terminal, anything else opens the window.
#![cfg_attr(all(windows, feature = "gui"), windows_subsystem = "windows")]

use std::process::ExitCode;

use lijntjes::cli::{self, Asked};

fn main() -> ExitCode {
    // A program with a window has no console on Windows; one that was started from a console answers there.
    #[cfg(windows)]
    let _ = winsafe::AttachConsole(winsafe::PidParent::Parent);
    match cli::run(std::env::args_os()) {
        Asked::Done(code) => code,
        Asked::Window(files) => open_window(files),
    }
}

#[cfg(feature = "gui")]
fn open_window(files: Vec<std::path::PathBuf>) -> ExitCode {
    lijntjes::ui::run(files)
}

#[cfg(not(feature = "gui"))]
fn open_window(_files: Vec<std::path::PathBuf>) -> ExitCode {
    cli::no_window()
}
