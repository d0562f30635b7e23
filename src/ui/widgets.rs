//! The few parts that all pages are made of.

use eframe::egui;
use eframe::egui::{CornerRadius, Frame, Margin, Response, RichText, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType};

use super::icons::{self, Icon};
use super::theme::{HEADING, SMALL, TITLE, semi_bold, tokens};

/// The name of a page.
pub fn title(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).family(semi_bold()).size(TITLE));
}

/// The name of a part of a page.
pub fn heading(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).family(semi_bold()).size(HEADING));
}

#[must_use]
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(semi_bold())
}

/// Words beside the main thing.
pub fn quiet(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).color(tokens(ui.visuals()).quiet))
}

/// Small words beside the main thing.
pub fn note(ui: &mut Ui, text: &str) -> Response {
    ui.label(RichText::new(text).size(SMALL).color(tokens(ui.visuals()).quiet))
}

/// A short fact in a rounded rim.
pub fn badge(ui: &mut Ui, text: &str) -> Response {
    let look = tokens(ui.visuals());
    Frame::new()
        .fill(look.ground)
        .stroke(Stroke::new(1.0, look.rule))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::symmetric(8, 2))
        .show(ui, |ui| note(ui, text))
        .response
}

/// What kind of thing is said: a word that is set off where it stands out.
pub fn tag(ui: &mut Ui, text: &str, stands_out: bool) -> Response {
    let look = tokens(ui.visuals());
    let (fill, ink, rim) = if stands_out { (look.chosen, look.highlight, look.highlight) } else { (look.ground, look.quiet, look.rule) };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, rim))
        .corner_radius(CornerRadius::same(9))
        .inner_margin(Margin::symmetric(7, 1))
        .show(ui, |ui| ui.label(RichText::new(text).size(SMALL).color(ink)))
        .inner
}

/// The one button of a part that one is meant to press.
pub fn main_button(ui: &mut Ui, text: &str) -> Response {
    let look = tokens(ui.visuals());
    ui.add(egui::Button::new(strong(text).color(look.on_accent)).fill(look.accent).stroke(Stroke::new(1.0, look.accent)))
}

/// Words that do something, as a link.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let look = tokens(ui.visuals());
    let response = ui.add(egui::Button::new(RichText::new(text).color(look.highlight)).frame(false).min_size(Vec2::new(0.0, 24.0)));
    if response.has_focus() {
        ui.painter().rect_stroke(response.rect.expand2(Vec2::new(3.0, -1.0)), 4.0, Stroke::new(1.5, look.accent), egui::StrokeKind::Inside);
    }
    response
}

/// Something that is on and can be taken away. Says whether it was.
pub fn chip(ui: &mut Ui, text: &str, remove: &str) -> bool {
    let look = tokens(ui.visuals());
    Frame::new()
        .fill(look.chosen)
        .stroke(Stroke::new(1.0, look.accent))
        .corner_radius(CornerRadius::same(14))
        .inner_margin(Margin { left: 10, right: 2, top: 0, bottom: 0 })
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                ui.label(RichText::new(text).size(SMALL).color(look.text));
                icons::button(ui, Icon::Close, remove, true).clicked()
            })
            .inner
        })
        .inner
}

/// A part in a rim that stands on its own.
pub fn panel_card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let look = tokens(ui.visuals());
    Frame::new()
        .fill(look.panel)
        .stroke(Stroke::new(1.0, look.rule))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::same(14))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

/// A card that can be chosen, with buttons of its own inside. `name` is read aloud.
pub fn choice_card(ui: &mut Ui, id: egui::Id, name: &str, chosen: bool, content: impl FnOnce(&mut Ui)) -> Response {
    let look = tokens(ui.visuals());
    let response = ui
        .scope_builder(UiBuilder::new().id(id).sense(Sense::click()), |ui| {
            let response = ui.response();
            let rim = if chosen {
                Stroke::new(2.0, look.highlight)
            } else if response.has_focus() || response.hovered() {
                Stroke::new(2.0, look.field)
            } else {
                Stroke::new(1.0, look.rule)
            };
            // The rim may be 1 or 2 wide; the words stay where they are.
            let inset = if rim.width > 1.5 { 11 } else { 12 };
            Frame::new().fill(look.panel).stroke(rim).corner_radius(CornerRadius::same(10)).inner_margin(Margin::same(inset)).show(
                ui,
                |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 5.0;
                    content(ui);
                },
            );
        })
        .response;
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, name));
    response
}

/// What an empty part says: what to do next.
pub fn empty(ui: &mut Ui, text: &str) {
    let look = tokens(ui.visuals());
    ui.vertical_centered(|ui| {
        ui.add_space(48.0);
        ui.label(RichText::new(text).size(HEADING).color(look.quiet));
    });
}

/// Tabs as a row of buttons of which one is on.
pub fn tabs<T: Copy + PartialEq>(ui: &mut Ui, all: &[(T, String)], chosen: &mut T) {
    let look = tokens(ui.visuals());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (value, text) in all {
            let on = *value == *chosen;
            let (fill, ink) = if on { (look.accent, look.on_accent) } else { (look.panel, look.quiet) };
            let words = if on { strong(text.as_str()) } else { RichText::new(text.as_str()) };
            let button = egui::Button::new(words.color(ink)).fill(fill).stroke(Stroke::NONE).min_size(Vec2::new(0.0, 28.0));
            let response = ui.add(button);
            response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, on, text));
            if response.has_focus() {
                ui.painter().rect_stroke(response.rect, 8.0, Stroke::new(2.0, look.highlight), egui::StrokeKind::Inside);
            }
            if response.clicked() {
                *chosen = *value;
            }
        }
    });
}

/// Makes rings and boxes of choices in `ui` empty until they are chosen, with a rim that is seen.
pub fn empty_marks(ui: &mut Ui) {
    let look = tokens(ui.visuals());
    let widgets = &mut ui.visuals_mut().widgets;
    widgets.inactive.bg_stroke = Stroke::new(1.5, look.field);
    widgets.hovered.bg_stroke = Stroke::new(2.0, look.highlight);
    widgets.active.bg_stroke = Stroke::new(2.0, look.highlight);
    for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
        state.bg_fill = look.panel;
        state.corner_radius = CornerRadius::same(4);
    }
}

/// A box that is ticked or not.
pub fn tick(ui: &mut Ui, on: &mut bool, text: &str) -> Response {
    ui.scope(|ui| {
        empty_marks(ui);
        ui.checkbox(on, text)
    })
    .inner
}

/// "hoe berekend": words that unfold.
pub fn unfold(ui: &mut Ui, id: impl std::hash::Hash + std::fmt::Debug, title: &str, content: impl FnOnce(&mut Ui)) {
    let look = tokens(ui.visuals());
    ui.spacing_mut().interact_size.y = 20.0;
    egui::CollapsingHeader::new(RichText::new(title).color(look.highlight)).id_salt(id).show_unindented(ui, content);
}

/// Room around what is typed.
pub const FIELD: Margin = Margin { left: 8, right: 8, top: 5, bottom: 5 };
