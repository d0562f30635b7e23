//! What the numbers of a page are about.

use eframe::egui::Ui;

use crate::report::{asked_title, scope_title};
use crate::ui::cx::Cx;
use crate::ui::widgets;

/// What every number in an explanation is about.
pub(super) fn about(ui: &mut Ui, cx: &Cx<'_>) {
    let (Some(answers), project) = (cx.session.answers(), cx.session.project()) else { return };
    let said = [
        ("scope", scope_title(project, &answers.spec.scope, cx.words).into()),
        ("people", answers.net.n().into()),
        ("question", asked_title(project, &answers.spec.asked, cx.words).into()),
    ];
    widgets::note(ui, &cx.words.with("how-about", &said));
}
