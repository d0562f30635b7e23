//! The pages.

use eframe::egui;
use eframe::egui::{FontId, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};

use crate::ui::actions::{self, Action};
use crate::ui::cx::Cx;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::semi_bold;
use crate::ui::view::{Page, View};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &View) {
    ui.spacing_mut().item_spacing.y = 4.0;
    let waits = cx.session.intake().is_some();
    // In a low window the buttons are lower, so that every page stays in reach.
    // A page that does not always stand there stands there while it is open.
    let further = (!Page::RAIL.contains(&view.page)).then_some(view.page);
    let count = Page::RAIL.len() + usize::from(waits) + usize::from(further.is_some());
    let height = (ui.available_height() / count as f32 - 4.0).clamp(30.0, 52.0);
    let intake = view.shows_intake(cx.session);
    if waits {
        item(ui, cx, height, Icon::Intake, "page-intake", intake, Action::Intake);
    }
    for page in Page::RAIL.into_iter().chain(further) {
        let Some(entry) = actions::find(Action::Go(page)) else { continue };
        let icon = match page {
            Page::Network => Icon::Network,
            Page::Findings => Icon::Findings,
            Page::Connections => Icon::Connections,
            Page::People => Icon::People,
            Page::WhatIf => Icon::WhatIf,
            Page::Advisor => Icon::Advisor,
        };
        item(ui, cx, height, icon, entry.label, view.page == page && !intake, entry.action);
    }
}

fn item(ui: &mut Ui, cx: &mut Cx<'_>, height: f32, icon: Icon, label: &str, on: bool, action: Action) {
    let name = cx.words.get(label);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, on, &name));
    if ui.is_rect_visible(rect) {
        let rim = if response.has_focus() { Stroke::new(2.0, cx.look.highlight) } else { Stroke::NONE };
        let fill = if on || response.hovered() { cx.look.chosen } else { cx.look.panel };
        ui.painter().rect(rect, 8.0, fill, rim, StrokeKind::Inside);
        let ink = if on { cx.look.accent } else { cx.look.quiet };
        icons::paint(ui.painter(), rect.with_max_y(rect.bottom() - 18.0).translate(Vec2::new(0.0, 1.0)), icon, ink);
        let font = if on { FontId::new(11.0, semi_bold()) } else { FontId::proportional(11.0) };
        ui.painter().text(rect.center_bottom() - Vec2::new(0.0, height * 0.21), egui::Align2::CENTER_CENTER, &name, font, ink);
    }
    if response.clicked() {
        cx.actions.push(action);
    }
}
