//! The program's window: one frame, and what actions do.

use std::path::PathBuf;

use eframe::egui::{Context, Event, Key, Modifiers, Theme, Ui, ViewportCommand};

use super::actions::{self, Action};
use super::canvas::Canvas;
use super::cx::Cx;
use super::platform::{Answer, Dialogs, Platform, ending, with_ending};
use super::present;
use super::state::Presenting;
use super::state::remembered::Remembered;
use super::theme;
use super::view::{Brightness, Dialog, Page, Purpose, Tab, Then, View};
use super::{dialogs, pages, shell};
use crate::model::{Appearance, Edit};
use crate::report::{NameView, Sharing};
use crate::session::{Command, FigureFormat, FigureOrder, Origin, Selection, Session};
use crate::sociogram::Palette;

/// In how many frames the clipboard comes, when it comes.
const FRAMES_TO_PASTE: u8 = 3;
/// How much one step zooms.
const ZOOM_STEP: f32 = 1.25;

/// A session in a window.
#[derive(Debug)]
pub struct App {
    session: Session,
    view: View,
    canvas: Canvas,
    /// The picture of a presentation, which is looked at from elsewhere.
    slides: Canvas,
    platform: Platform,
    /// Where the project came from when it was last looked at.
    origin: Origin,
    window_title: String,
    fit_when_settled: bool,
}

impl App {
    /// A window on `session`, with these files opened at once.
    #[must_use]
    pub fn new(ctx: &Context, session: Session, remembered: &Remembered, dialogs: Dialogs, files: Vec<PathBuf>) -> Self {
        theme::install(ctx);
        let system = if ctx.system_theme() == Some(Theme::Dark) { Brightness::Dark } else { Brightness::Light };
        let view = View {
            brightness: remembered.brightness().unwrap_or(system),
            recent: remembered.recent(),
            still: remembered.still(),
            ..View::default()
        };
        let origin = session.origin().clone();
        let mut app = Self {
            session,
            view,
            canvas: Canvas::default(),
            slides: Canvas::default(),
            platform: Platform::new(dialogs),
            origin,
            window_title: String::new(),
            fit_when_settled: false,
        };
        app.apply_look(ctx);
        if !files.is_empty() {
            app.session.run(Command::Open(files));
        }
        app
    }

    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// For tests: as if a panel had asked it.
    pub fn run(&mut self, command: Command) {
        self.session.run(command);
    }

    fn apply_look(&self, ctx: &Context) {
        ctx.set_theme(match self.view.brightness {
            Brightness::Light => Theme::Light,
            Brightness::Dark => Theme::Dark,
        });
        let seconds = if self.view.still { 0.0 } else { theme::MOTION };
        ctx.all_styles_mut(|style| style.animation_time = seconds);
    }

    /// The findings as slides, without names whatever shows now.
    fn present(&mut self, ctx: &Context, empty_sheet: bool) {
        self.view.presenting = Some(Presenting::new(empty_sheet, self.session.view(), self.session.selection()));
        self.session.run(Command::View(NameView::Without));
        self.session.run(Command::Select(Selection::Nothing));
        self.slides = Canvas::default();
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
    }

    fn end_presentation(&mut self, ctx: &Context) {
        for command in self.view.presenting.take().into_iter().flat_map(Presenting::end) {
            self.session.run(command);
        }
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        ctx.request_repaint();
    }

    /// Does `then` at once, or asks what to do with unsaved work first.
    fn when_safe(&mut self, ctx: &Context, then: Then) {
        if self.session.has_unsaved_work() {
            self.view.dialog = Some(Dialog::Unsaved(then));
        } else {
            self.go_on(ctx, then);
        }
    }

    fn go_on(&mut self, ctx: &Context, then: Then) {
        match then {
            Then::Quit => {
                self.view.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            Then::Open(paths) => {
                self.view.aside = false;
                self.session.run(Command::Open(paths));
            }
            Then::OpenExample => self.session.run(Command::OpenExample),
            Then::TakeIn => self.take_in(),
        }
    }

    /// A project replaces what is open. Survey files change nothing until they are taken in.
    fn open_files(&mut self, ctx: &Context, paths: Vec<PathBuf>) {
        let is_project = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("lijntjes"));
        if paths.iter().any(is_project) {
            self.when_safe(ctx, Then::Open(paths));
        } else {
            self.go_on(ctx, Then::Open(paths));
        }
    }

    fn take_in(&mut self) {
        self.session.run(Command::TakeIn);
        if self.session.intake().is_none() {
            self.fit_when_settled = true;
            self.view.page = Page::Network;
            self.canvas.fit();
        }
    }

    /// Rows that were pasted where nothing is typed, and a clipboard that was asked for and holds none.
    fn take_pasted(&mut self, ctx: &Context) {
        if ctx.text_edit_focused() || self.view.dialog.is_some() {
            return;
        }
        let pasted =
            ctx.input(|input| input.events.iter().find_map(|event| if let Event::Paste(text) = event { Some(text.clone()) } else { None }));
        let asked = self.view.pasting.take();
        match (pasted, asked) {
            (Some(text), _) if is_rows(&text) => {
                self.view.aside = false;
                self.session.run(Command::Paste(text));
            }
            (None, Some(frames @ 1..)) => {
                self.view.pasting = Some(frames - 1);
                ctx.request_repaint();
            }
            (_, Some(_)) => self.view.dialog = Some(Dialog::Paste),
            (_, None) => {}
        }
    }

    fn ask_place(&mut self, ctx: &Context, purpose: Purpose) {
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

    fn answered(&mut self, ctx: &Context, answer: Answer) {
        match answer {
            Answer::Chosen(purpose, paths) => self.use_place(ctx, purpose, paths),
            Answer::GivenUp(_) => self.view.after_saving = None,
            Answer::NoDialog(purpose) => self.view.dialog = Some(Dialog::Path { purpose, typed: String::new() }),
        }
    }

    fn use_place(&mut self, ctx: &Context, purpose: Purpose, paths: Vec<PathBuf>) {
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
    fn stay_if_unsaved(&mut self) {
        if self.session.has_unsaved_work() {
            self.view.after_saving = None;
        }
    }

    fn perform(&mut self, ctx: &Context, action: Action) {
        let appearance = self.session.appearance();
        match action {
            Action::Open => self.ask_place(ctx, Purpose::Open),
            Action::OpenExample => self.when_safe(ctx, Then::OpenExample),
            Action::OpenRecent(place) => {
                if let Some(paths) = self.view.recent.get(place).cloned() {
                    self.open_files(ctx, paths);
                }
            }
            Action::Paste => {
                self.view.pasting = Some(FRAMES_TO_PASTE);
                ctx.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
            Action::Questionnaire => {
                self.view.questionnaire.begin(self.session.words().lang);
                self.view.dialog = Some(Dialog::Questionnaire);
            }
            Action::Intake => self.view.aside = false,
            Action::TakeIn if self.session.intake_replaces_work() => self.view.dialog = Some(Dialog::Unsaved(Then::TakeIn)),
            Action::TakeIn => self.take_in(),
            Action::GiveUpIntake => self.session.run(Command::GiveUpIntake),
            Action::Save if self.session.save_path().is_some() => {
                self.session.run(Command::Save);
                self.stay_if_unsaved();
            }
            Action::Save | Action::SaveAs => self.ask_place(ctx, Purpose::Save),
            Action::Export => {
                let (format, names) = (FigureFormat::Svg, NameView::Without);
                let finding = if let Selection::Finding(place) = self.session.selection() { Some(place) } else { None };
                let sharing = Sharing::default();
                self.view.dialog = Some(Dialog::Export { format, names, sharing, finding });
            }
            Action::ImportReport => self.view.dialog = Some(Dialog::ImportReport),
            Action::Quit => self.when_safe(ctx, Then::Quit),
            Action::CancelWork => self.session.cancel_work(),
            Action::Undo => self.session.run(Command::Undo),
            Action::Redo => self.session.run(Command::Redo),
            Action::ReleasePins => {
                let kind = self.session.layout_kind();
                let pinned = self.session.project().pins_in(kind).into_keys().collect();
                self.session.run(Command::Edit(Edit::Unpin(kind, pinned)));
            }
            Action::Find => self.view.focus_search = true,
            Action::Go(page) => {
                self.view.page = page;
                self.view.aside = true;
            }
            Action::Names(view) => {
                // Names that are being typed, or looked for, are not left on a screen without names.
                self.view.renaming.clear();
                self.view.search.clear();
                self.session.run(Command::View(view));
            }
            Action::Layout(kind) => self.session.run(Command::Arrange(kind)),
            Action::Style(style) => {
                let shapes = Appearance::new(style).shapes;
                self.session.run(Command::Show(Appearance { style, shapes, ..appearance }));
            }
            Action::Present { empty_sheet } => self.present(ctx, empty_sheet),
            Action::Still(still) => {
                self.view.still = still;
                self.apply_look(ctx);
            }
            Action::ZoomIn => self.canvas.zoom(ZOOM_STEP),
            Action::ZoomOut => self.canvas.zoom(1.0 / ZOOM_STEP),
            Action::Fit => self.canvas.fit(),
            Action::Speak(lang) => self.session.run(Command::Speak(lang)),
            Action::Theme(look) => {
                self.view.brightness = look;
                self.apply_look(ctx);
            }
            Action::Help => self.view.dialog = Some(Dialog::Help),
            Action::About => self.view.dialog = Some(Dialog::About),
        }
    }

    /// What must be done once when another project is open than before.
    fn notice_opened(&mut self) {
        if *self.session.origin() == self.origin {
            return;
        }
        let was_saved_as =
            matches!((&self.origin, self.session.origin()), (_, Origin::ProjectFile(_))) && self.session.saved_at().is_some();
        self.origin = self.session.origin().clone();
        match &self.origin {
            Origin::Example => {}
            Origin::Survey(paths) => self.view.remember(paths.clone()),
            Origin::ProjectFile(path) => self.view.remember(vec![path.clone()]),
        }
        if was_saved_as {
            return;
        }
        self.canvas.fit();
        self.view.renaming.clear();
        self.view.sorted_by = None;
        self.view.tab = Tab::Findings;
    }

    fn dropped(ctx: &Context) -> Vec<PathBuf> {
        ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).filter(|p| !p.as_os_str().is_empty()).collect())
    }

    fn title(&self) -> String {
        let file = match self.session.origin() {
            Origin::Example => None,
            Origin::Survey(paths) => paths.first().and_then(|p| p.file_name()),
            Origin::ProjectFile(path) => path.file_name(),
        };
        let unsaved = if self.session.has_unsaved_work() { "* " } else { "" };
        file.map_or_else(|| format!("{unsaved}Lijntjes"), |name| format!("{unsaved}{} · Lijntjes", name.to_string_lossy()))
    }
}

/// Whether a text has rows of cells, rather than words.
fn is_rows(text: &str) -> bool {
    text.trim().lines().count() > 1 && text.contains(['\t', ',', ';'])
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.session.poll();
        // Who came in stands in the picture only when it was arranged anew.
        if self.fit_when_settled && !self.session.is_updating() {
            self.fit_when_settled = false;
            self.canvas.fit();
        }
        if let Some(answer) = self.platform.poll() {
            self.answered(ctx, answer);
        }
        self.notice_opened();
        if self.session.intake().is_none() {
            self.view.aside = false;
        }
        if let Some(since) = self.session.busy_since()
            && since.elapsed() < shell::SLOW
        {
            ctx.request_repaint_after(shell::SLOW.saturating_sub(since.elapsed()));
        }
        if ctx.input(|input| input.viewport().close_requested()) && !self.view.may_close && self.session.has_unsaved_work() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.view.dialog = Some(Dialog::Unsaved(Then::Quit));
        }
        let dropped = Self::dropped(ctx);
        if !dropped.is_empty() {
            self.open_files(ctx, dropped);
        }
        if self.view.after_saving.is_some()
            && !self.session.has_unsaved_work()
            && let Some(then) = self.view.after_saving.take()
        {
            self.go_on(ctx, then);
        }
        let title = self.title();
        if title != self.window_title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.window_title = title;
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.take_pasted(&ctx);
        if self.view.dialog.is_none() && self.session.receipt().is_some() {
            self.view.dialog = Some(Dialog::Receipt);
        }
        let mut ends = false;
        let mut asked = if self.view.dialog.is_none() && self.view.presenting.is_none() {
            actions::pressed(&ctx, &self.session, &self.view)
        } else {
            Vec::new()
        };
        let mut out = Vec::new();
        let mut files = None;
        let mut outcome = None;
        {
            let naming = self.session.naming();
            let mut cx = Cx {
                session: &self.session,
                words: self.session.words(),
                naming: &naming,
                look: theme::tokens(ui.visuals()),
                palette: Palette::new(self.session.appearance().style, self.view.brightness == Brightness::Dark),
                out: &mut out,
                actions: &mut asked,
                files: &mut files,
            };
            if self.view.presenting.is_some() {
                ends = present::show(ui, &mut cx, &mut self.view, &mut self.slides);
            } else {
                shell::show(ui, &mut cx, &mut self.view);
                pages::show(ui, &mut cx, &mut self.view, &mut self.canvas);
            }
            if self.view.dialog.is_some() {
                outcome = dialogs::show(&ctx, &mut cx, &mut self.view);
            } else if self.session.selection() != Selection::Nothing
                && self.view.presenting.is_none()
                && !ctx.any_popup_open()
                && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
            {
                cx.out.push(Command::Select(Selection::Nothing));
            }
        }
        if ctx.input(|input| !input.raw.hovered_files.is_empty()) {
            shell::drop_target(&ctx, self.session.words(), theme::tokens(ui.visuals()));
        }
        let again = !out.is_empty() || !asked.is_empty() || files.is_some() || outcome.is_some();
        for command in out {
            self.session.run(command);
        }
        if ends {
            self.end_presentation(&ctx);
        }
        for action in asked {
            self.perform(&ctx, action);
        }
        if let Some(paths) = files {
            self.open_files(&ctx, paths);
        }
        match outcome {
            Some(dialogs::Outcome::Ask(purpose)) => self.ask_place(&ctx, purpose),
            Some(dialogs::Outcome::Use(purpose, path)) => self.use_place(&ctx, purpose, vec![path]),
            Some(dialogs::Outcome::SaveThen(then)) => {
                self.view.after_saving = Some(then);
                self.perform(&ctx, Action::Save);
            }
            Some(dialogs::Outcome::GoOn(then)) => self.go_on(&ctx, then),
            None => {}
        }
        if again {
            // What was asked in this frame shows in the next one; then all is quiet again.
            ctx.request_repaint();
        }
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        Remembered::of(&self.view, self.session.words().lang).write(storage);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
