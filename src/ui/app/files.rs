//! Files and rows that come in, and the places where something is saved.

use std::path::PathBuf;

use eframe::egui::{Context, Event};

use super::App;
use crate::session::{Command, FigureOrder};
use crate::ui::platform::{Answer, ending, with_ending};
use crate::ui::state::Waiting;
use crate::ui::view::{Dialog, Page, Purpose, Then};

impl App {
    /// A project replaces what is open. Survey files change nothing until they are taken in.
    pub(super) fn open_files(&mut self, ctx: &Context, paths: Vec<PathBuf>) {
        let is_project = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("lijntjes"));
        if paths.iter().any(is_project) {
            self.when_safe(ctx, Then::Open(paths));
        } else {
            self.go_on(ctx, Then::Open(paths));
        }
    }

    pub(super) fn take_in(&mut self) {
        self.session.run(Command::TakeIn);
        if self.session.intake().is_none() {
            self.fit_when_settled = true;
            self.view.page = Page::Network;
            self.canvas.fit();
        }
    }

    pub(super) fn paste(&mut self, text: String) {
        self.view.aside = false;
        self.session.run(Command::Paste(text));
    }

    /// Rows that were pasted where nothing is typed, and a clipboard that was asked for and holds none.
    pub(super) fn take_pasted(&mut self, ctx: &Context) {
        if ctx.text_edit_focused() || self.view.dialog.is_some() {
            return;
        }
        let pasted =
            ctx.input(|input| input.events.iter().find_map(|event| if let Event::Paste(text) = event { Some(text.clone()) } else { None }));
        let asked = self.view.pasting.take();
        match (pasted, asked) {
            (Some(text), _) if is_rows(&text) && self.view.presenting.is_some() => self.view.waiting = Some(Waiting::Rows(text)),
            (Some(text), _) if is_rows(&text) => self.paste(text),
            (None, Some(frames @ 1..)) => {
                self.view.pasting = Some(frames - 1);
                ctx.request_repaint();
            }
            (_, Some(_)) => self.view.dialog = Some(Dialog::Paste),
            (_, None) => {}
        }
    }

    pub(super) fn ask_place(&mut self, ctx: &Context, purpose: Purpose) {
        let words = self.session.words();
        let suggested = match purpose {
            Purpose::Open | Purpose::Folder => String::new(),
            Purpose::Save => format!("{}.lijntjes", words.get("file-project")),
            Purpose::Figure(format, ..) => format!("{}.{}", words.get("file-figure"), ending(format)),
        };
        if let Some(answer) = self.platform.ask(ctx, purpose, &suggested, words) {
            self.answered(ctx, answer);
        }
    }

    pub(super) fn answered(&mut self, ctx: &Context, answer: Answer) {
        match answer {
            Answer::Chosen(purpose, paths) => self.use_place(ctx, purpose, paths),
            Answer::GivenUp(_) => self.view.after_saving = None,
            Answer::NoDialog(purpose) => self.view.dialog = Some(Dialog::Path { purpose, typed: String::new() }),
        }
    }

    pub(super) fn use_place(&mut self, ctx: &Context, purpose: Purpose, paths: Vec<PathBuf>) {
        let first = paths.first().cloned().map(|path| with_ending(path, purpose));
        match (purpose, first) {
            (Purpose::Open, _) => self.open_files(ctx, paths),
            (Purpose::Save, Some(path)) => {
                self.session.run(Command::SaveAs(path));
                self.stay_if_unsaved();
            }
            (Purpose::Figure(format, names, sharing, finding), Some(path)) => {
                self.session.run(Command::ExportFigure(FigureOrder { path, format, names, sharing, finding }));
            }
            (Purpose::Folder, Some(folder)) => {
                if let Some(order) = self.view.questionnaire.order(folder) {
                    self.session.run(Command::WriteTemplate(order));
                }
            }
            (_, None) => {}
        }
    }

    /// When saving failed, what waited for it is not done later by surprise.
    pub(super) fn stay_if_unsaved(&mut self) {
        if self.session.has_unsaved_work() {
            self.view.after_saving = None;
        }
    }
}

/// Whether a text has rows of cells, rather than words.
fn is_rows(text: &str) -> bool {
    text.trim().lines().count() > 1 && text.contains(['\t', ',', ';'])
}
