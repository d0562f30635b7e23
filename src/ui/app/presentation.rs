//! How a presentation begins and ends. From its first frame nothing of the coach's view is on screen, and nothing opens over it.

use eframe::egui::{Context, Popup, ViewportCommand};

use super::App;
use crate::report::NameView;
use crate::session::{Command, Selection};
use crate::ui::actions::{self, Action};
use crate::ui::canvas::Canvas;
use crate::ui::state::{Presenting, Waiting};
use crate::ui::view::Then;

impl App {
    /// What was asked by keys in this frame. A presentation begins before anything is painted, and after what was asked with it: a dialog
    /// that this opens is closed again.
    pub(super) fn asked_by_keys(&mut self, ctx: &Context) -> Vec<Action> {
        if self.view.presenting.is_some() {
            return Vec::new();
        }
        let asked = actions::pressed(ctx, &self.session, &self.view);
        let (starts, others): (Vec<Action>, Vec<Action>) = asked.into_iter().partition(|action| matches!(action, Action::Present { .. }));
        if starts.is_empty() {
            return others;
        }
        for action in others.into_iter().chain(starts) {
            self.perform(ctx, action);
        }
        Vec::new()
    }

    /// The findings as slides, without names whatever shows now.
    pub(super) fn present(&mut self, ctx: &Context, empty_sheet: bool) {
        if self.view.presenting.is_some() {
            return;
        }
        self.view.presenting = Some(Presenting::new(empty_sheet, self.session.view(), self.session.selection()));
        self.view.close_what_is_open();
        Popup::close_all(ctx);
        ctx.memory_mut(|memory| {
            if let Some(field) = memory.focused() {
                memory.surrender_focus(field);
            }
        });
        self.session.run(Command::View(NameView::Without));
        self.session.run(Command::Select(Selection::Nothing));
        self.slides = Canvas::default();
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        ctx.request_repaint();
    }

    /// Gives everything back, and does what was asked meanwhile.
    pub(super) fn end_presentation(&mut self, ctx: &Context) {
        for command in self.view.presenting.take().into_iter().flat_map(Presenting::end) {
            self.session.run(command);
        }
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        match self.view.waiting.take() {
            Some(Waiting::Files(paths)) => self.open_files(ctx, paths),
            Some(Waiting::Rows(text)) => self.paste(text),
            Some(Waiting::Close) => self.when_safe(ctx, Then::Quit),
            None => {}
        }
        ctx.request_repaint();
    }
}
