//! The system's own dialogs. They run in a thread of their own: a desktop portal may take long, or never answer.

use eframe::egui;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

use super::view::Purpose;
use crate::session::FigureFormat;
use crate::text::Words;

/// An answer that comes sooner than a person can give one means that the system has no dialog to show.
const TOO_SOON: Duration = Duration::from_millis(300);

/// Whether the system may be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialogs {
    #[default]
    System,
    /// Places are always typed: tests, and systems without dialogs.
    Typed,
}

/// The endings of what can be read; anything else is found under all files.
const SURVEY_ENDINGS: [&str; 14] =
    ["csv", "tsv", "txt", "xlsx", "xls", "xlsm", "ods", "graphml", "gexf", "net", "paj", "dl", "xml", "lijntjes"];

#[derive(Debug, Default)]
pub struct Platform {
    dialogs: Dialogs,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    purpose: Purpose,
    since: Instant,
    answer: Receiver<Option<Vec<PathBuf>>>,
}

/// What became of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Chosen(Purpose, Vec<PathBuf>),
    GivenUp(Purpose),
    /// There is no dialog to be had: a place must be typed.
    NoDialog(Purpose),
}

impl Platform {
    #[must_use]
    pub fn new(dialogs: Dialogs) -> Self {
        Self { dialogs, open: None }
    }

    /// Shows a dialog; does nothing while one is open. `suggested` is the name of a file to save.
    pub fn ask(&mut self, ctx: &egui::Context, purpose: Purpose, suggested: &str, words: Words) -> Option<Answer> {
        if self.dialogs == Dialogs::Typed {
            return Some(Answer::NoDialog(purpose));
        }
        if self.open.is_some() {
            return None;
        }
        let (send, answer) = channel();
        let (ctx, suggested) = (ctx.clone(), suggested.to_owned());
        let started = std::thread::Builder::new().name("dialog".to_owned()).spawn(move || {
            // The window may have closed meanwhile; then nobody wants the answer.
            let _ = send.send(shown(purpose, &suggested, words));
            ctx.request_repaint();
        });
        if started.is_err() {
            return Some(Answer::NoDialog(purpose));
        }
        self.open = Some(Open { purpose, since: Instant::now(), answer });
        None
    }

    /// What became of the open dialog, once.
    pub fn poll(&mut self) -> Option<Answer> {
        let open = self.open.as_ref()?;
        let chosen = match open.answer.try_recv() {
            Ok(chosen) => chosen,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
        };
        let (purpose, took) = (open.purpose, open.since.elapsed());
        self.open = None;
        Some(match chosen {
            Some(paths) if !paths.is_empty() => Answer::Chosen(purpose, paths),
            _ if took < TOO_SOON => Answer::NoDialog(purpose),
            _ => Answer::GivenUp(purpose),
        })
    }
}

fn shown(purpose: Purpose, suggested: &str, words: Words) -> Option<Vec<PathBuf>> {
    let dialog = rfd::FileDialog::new();
    match purpose {
        Purpose::Open => dialog
            .set_title(words.get("dialog-open-title"))
            .add_filter(words.get("dialog-open-filter"), &SURVEY_ENDINGS)
            .add_filter(words.get("dialog-all-files"), &["*"])
            .pick_files(),
        Purpose::Folder => dialog.set_title(words.get("dialog-folder-title")).pick_folder().map(|path| vec![path]),
        Purpose::Save => dialog
            .set_title(words.get("dialog-save-title"))
            .add_filter(words.get("dialog-project-filter"), &["lijntjes"])
            .set_file_name(suggested)
            .save_file()
            .map(|path| vec![path]),
        Purpose::Figure(format, ..) => dialog
            .set_title(words.get("dialog-figure-title"))
            .add_filter(words.get("dialog-figure-filter"), &[ending(format)])
            .set_file_name(suggested)
            .save_file()
            .map(|path| vec![path]),
    }
}

/// The ending of a file name.
#[must_use]
pub fn ending(format: FigureFormat) -> &'static str {
    match format {
        FigureFormat::Svg => "svg",
        FigureFormat::Png => "png",
    }
}

/// `path` with the ending that its purpose asks, added where it has another.
#[must_use]
pub fn with_ending(path: PathBuf, purpose: Purpose) -> PathBuf {
    let wanted = match purpose {
        Purpose::Open | Purpose::Folder => return path,
        Purpose::Save => "lijntjes",
        Purpose::Figure(format, ..) => ending(format),
    };
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case(wanted)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(wanted);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_gets_the_ending_of_what_is_in_it() {
        let path = |text: &str| PathBuf::from(text);
        assert_eq!(with_ending(path("a"), Purpose::Save), path("a.lijntjes"));
        assert_eq!(with_ending(path("a.LIJNTJES"), Purpose::Save), path("a.LIJNTJES"));
        assert_eq!(with_ending(path("school.v2"), Purpose::Save), path("school.v2.lijntjes"));
        assert_eq!(with_ending(path("a.csv"), Purpose::Open), path("a.csv"));
    }
}
