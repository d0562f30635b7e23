//! The program's window: one frame, and what actions do.

mod files;
mod presentation;

use std::path::PathBuf;

use eframe::egui::{Context, Key, Modifiers, Theme, Ui, ViewportCommand};

use crate::model::{Appearance, Edit};
use crate::report::{NameView, Sharing};
use crate::session::{Command, FigureFormat, Origin, Selection, Session};
use crate::sociogram::Palette;
use crate::ui::actions::Action;
use crate::ui::canvas::Canvas;
use crate::ui::cx::Cx;
use crate::ui::platform::{Dialogs, Platform};
use crate::ui::present;
use crate::ui::state::Waiting;
use crate::ui::state::remembered::Remembered;
use crate::ui::theme;
use crate::ui::view::{Brightness, Dialog, Purpose, Tab, Then, View};
use crate::ui::{dialogs, pages, shell};

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
            forgets_files: remembered.forgets_files(),
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
            Action::ClearRecent => self.view.forget_files(),
            Action::RememberFiles => {
                self.view.forgets_files = !self.view.forgets_files;
                self.view.forget_files();
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
        if let Some(presenting) = &mut self.view.presenting {
            presenting.chose_elsewhere();
        }
        self.view.renaming.clear();
        self.view.sorted_by = None;
        self.view.tab = Tab::Findings;
    }

    fn dropped(ctx: &Context) -> Vec<PathBuf> {
        ctx.input(|input| input.raw.dropped_files.iter().map(|file| file.path().to_owned()).filter(|p| !p.as_os_str().is_empty()).collect())
    }

    /// The title of the window follows at once: it stands on screen, and in lists of windows.
    fn retitle(&mut self, ctx: &Context) {
        let title = self.title();
        if title != self.window_title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.window_title = title;
        }
    }

    /// With the name of the file, unless names are hidden: it may be somebody's.
    fn title(&self) -> String {
        let file = match self.session.origin() {
            _ if self.session.view() == NameView::Without => None,
            Origin::Example => None,
            Origin::Survey(paths) => paths.first().and_then(|p| p.file_name()),
            Origin::ProjectFile(path) => path.file_name(),
        };
        let unsaved = if self.session.has_unsaved_work() { "* " } else { "" };
        file.map_or_else(|| format!("{unsaved}Lijntjes"), |name| format!("{unsaved}{} · Lijntjes", name.to_string_lossy()))
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.session.poll();
        // Who came in stands in the picture only when it was arranged anew.
        if self.fit_when_settled && !self.session.is_updating() {
            self.fit_when_settled = false;
            self.canvas.fit();
        }
        let presenting = self.view.presenting.is_some();
        // A place that is chosen meanwhile waits with its dialog.
        if !presenting && let Some(answer) = self.platform.poll() {
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
            if presenting {
                self.view.waiting = Some(Waiting::Close);
            } else {
                self.view.dialog = Some(Dialog::Unsaved(Then::Quit));
            }
        }
        let dropped = Self::dropped(ctx);
        if !dropped.is_empty() && presenting {
            self.view.waiting = Some(Waiting::Files(dropped));
        } else if !dropped.is_empty() {
            self.open_files(ctx, dropped);
        }
        if self.view.after_saving.is_some()
            && !self.session.has_unsaved_work()
            && let Some(then) = self.view.after_saving.take()
        {
            self.go_on(ctx, then);
        }
        self.retitle(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.take_pasted(&ctx);
        if self.view.dialog.is_none() && self.session.receipt().is_some() {
            self.view.dialog = Some(Dialog::Receipt);
        }
        let mut ends = false;
        let mut asked = self.asked_by_keys(&ctx);
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
            let words = if self.view.presenting.is_some() { "drop-here-waits" } else { "drop-here" };
            shell::drop_target(&ctx, &self.session.words().get(words), theme::tokens(ui.visuals()));
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
        self.retitle(&ctx);
        if std::mem::take(&mut self.view.forgot)
            && let Some(storage) = frame.storage_mut()
        {
            eframe::App::save(self, storage);
            storage.flush();
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
