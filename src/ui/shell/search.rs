//! Finding a person from anywhere.

use eframe::egui;
use eframe::egui::{Key, Modifiers, Popup, PopupCloseBehavior, TextEdit, Ui, WidgetInfo};

use crate::model::PersonId;
use crate::session::{Command, Selection, find_people};
use crate::ui::cx::Cx;
use crate::ui::view::{Page, Tab, View};
use crate::ui::widgets;

/// How many people are offered at once.
const OFFERED: usize = 8;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let width = (ui.available_width() - 80.0).clamp(90.0, 210.0);
    let name = cx.words.get("search-person");
    let hint = if width > 150.0 { cx.words.get("search-hint") } else { name.clone() };
    let found = cx.session.answers().map(|answers| find_people(answers, cx.naming, &view.search)).unwrap_or_default();
    let shown = found.len().min(OFFERED);
    view.search_at = view.search_at.min(shown.saturating_sub(1));
    let id = ui.make_persistent_id("search-person");
    let focused = ui.memory(|memory| memory.has_focus(id));
    let mut chosen = None;
    if focused && ui.input(|input| input.key_pressed(Key::Escape)) {
        view.search.clear();
    }
    if focused && shown > 0 {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowDown) {
            view.search_at = (view.search_at + 1) % shown;
        }
        if pressed(Key::ArrowUp) {
            view.search_at = (view.search_at + shown - 1) % shown;
        }
        if pressed(Key::Enter) {
            chosen = found.get(view.search_at).copied();
        }
    }
    // The bar's style has no rims, and a field without one is not seen as a field.
    let visuals = &mut ui.visuals_mut().widgets;
    visuals.inactive.bg_stroke = egui::Stroke::new(1.0, cx.look.field);
    visuals.hovered.bg_stroke = egui::Stroke::new(1.0, cx.look.accent);
    let edit = TextEdit::singleline(&mut view.search).id(id).hint_text(hint).margin(widgets::FIELD).desired_width(width - 16.0);
    let enabled = cx.session.answers().is_some();
    let response = ui.add_enabled(enabled, edit);
    let text = view.search.clone();
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(enabled, "", &text, "");
        info.label = Some(name.clone());
        info
    });
    if std::mem::take(&mut view.focus_search) {
        response.request_focus();
    }
    if response.changed() {
        view.search_at = 0;
    }
    let open = !view.search.trim().is_empty() && (focused || response.has_focus() || response.lost_focus());
    if open {
        Popup::from_response(&response).open(true).close_behavior(PopupCloseBehavior::IgnoreClicks).width(response.rect.width()).show(
            |ui| {
                if found.is_empty() {
                    widgets::quiet(ui, &cx.words.get("search-nothing"));
                }
                for (place, person) in found.iter().take(OFFERED).enumerate() {
                    let button =
                        egui::Button::new(cx.naming.full(*person)).selected(place == view.search_at).frame(place == view.search_at);
                    if ui.add_sized([ui.available_width(), 26.0], button).clicked() {
                        chosen = Some(*person);
                    }
                }
                if found.len() > OFFERED {
                    widgets::note(ui, &cx.words.with("search-more", &[("count", (found.len() - OFFERED).into())]));
                }
            },
        );
    }
    if let Some(person) = chosen {
        choose(cx, view, person);
        ui.memory_mut(|memory| memory.surrender_focus(id));
    }
}

fn choose(cx: &mut Cx<'_>, view: &mut View, person: PersonId) {
    cx.out.push(Command::Select(Selection::Person(person)));
    view.search.clear();
    view.tab = Tab::Person;
    if !matches!(view.page, Page::Network | Page::People) {
        view.page = Page::Network;
    }
}
