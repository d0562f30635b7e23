//! The menu bar, and what stands at its right.

use eframe::egui;
use eframe::egui::{Align, Button, Layout, MenuBar, RichText, ScrollArea, Ui, WidgetInfo, WidgetType};

use super::search;
use crate::report::NameView;
use crate::session::did_text;
use crate::text::Lang;
use crate::ui::actions::{self, Action, Entry, Menu, TABLE};
use crate::ui::cx::Cx;
use crate::ui::icons::{self, Icon};
use crate::ui::theme::semi_bold;
use crate::ui::view::{Brightness, View};
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    MenuBar::new().ui(ui, |ui| {
        let wide = ui.available_width() > 640.0;
        if wide {
            ui.label(RichText::new("Lijntjes").family(semi_bold()).color(cx.look.accent));
            ui.add_space(6.0);
        }
        for (menu, name) in [
            (Menu::File, cx.words.get("menu-file")),
            (Menu::Edit, cx.words.get("menu-edit")),
            (Menu::Show, cx.words.get("menu-show")),
            (Menu::Help, cx.words.get("menu-help")),
        ] {
            ui.menu_button(name, |ui| {
                ui.set_width(270.0_f32.min(ui.ctx().content_rect().width() - 40.0));
                let most = ui.ctx().content_rect().height() - 72.0;
                ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| entries(ui, cx, view, menu));
            });
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| right(ui, cx, view));
    });
}

fn entries(ui: &mut Ui, cx: &mut Cx<'_>, view: &View, menu: Menu) {
    ui.spacing_mut().item_spacing.y = 2.0;
    for entry in TABLE.iter().filter(|entry| entry.menu == menu) {
        if entry.starts_part {
            ui.separator();
        }
        item(ui, cx, view, entry);
        if entry.action == Action::OpenExample && !view.recent.is_empty() {
            recent(ui, cx, view);
        }
    }
}

fn item(ui: &mut Ui, cx: &mut Cx<'_>, view: &View, entry: &Entry) {
    let enabled = (entry.enabled)(cx.session, view);
    let on = entry.on.map(|on| on(cx.session, view));
    let name = label(cx, entry);
    if entry.is_tick {
        let mut on = on == Some(true);
        if ui.add_enabled_ui(enabled, |ui| widgets::tick(ui, &mut on, &name)).inner.clicked() {
            cx.actions.push(entry.action);
            ui.close();
        }
        return;
    }
    let mut button = Button::new(name.as_str()).frame(on == Some(true)).min_size(egui::vec2(ui.available_width(), 26.0));
    if let Some(keys) = entry.keys.first() {
        button = button.shortcut_text(ui.ctx().format_shortcut(keys));
    }
    if let Some(on) = on {
        button = button.selected(on);
    }
    let response = ui.add_enabled(enabled, button);
    if let Some(on) = on {
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, on, &name));
    }
    if response.clicked() {
        cx.actions.push(entry.action);
        ui.close();
    }
}

/// The words of an entry; undo and redo say what they take back.
fn label(cx: &Cx<'_>, entry: &Entry) -> String {
    let edit = match entry.action {
        Action::Undo => cx.session.history().undo_step(),
        Action::Redo => cx.session.history().redo_step(),
        _ => None,
    };
    match edit {
        Some(edit) => {
            let what = did_text(cx.words, edit, cx.session.project(), cx.naming);
            let key = if entry.action == Action::Undo { "action-undo-what" } else { "action-redo-what" };
            cx.words.with(key, &[("what", what.into())])
        }
        None => cx.words.get(entry.label),
    }
}

fn recent(ui: &mut Ui, cx: &mut Cx<'_>, view: &View) {
    ui.separator();
    if cx.session.view() == NameView::Without {
        // The name of a file may be somebody's.
        widgets::note(ui, &cx.words.get("menu-recent-hidden"));
        return;
    }
    widgets::note(ui, &cx.words.get("menu-recent"));
    for (place, paths) in view.recent.iter().enumerate() {
        let names: Vec<String> = paths.iter().filter_map(|p| p.file_name()).map(|n| n.to_string_lossy().into_owned()).collect();
        let button = Button::new(names.join(" + ")).frame(false).truncate().min_size(egui::vec2(ui.available_width(), 26.0));
        let hover = paths.first().map(|p| p.display().to_string()).unwrap_or_default();
        if ui.add(button).on_hover_text(hover).clicked() {
            cx.actions.push(Action::OpenRecent(place));
            ui.close();
        }
    }
}

/// From the right: theme, language, search, redo and undo.
fn right(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    ui.spacing_mut().item_spacing.x = 4.0;
    let (icon, other, name) = match view.brightness {
        Brightness::Light => (Icon::Moon, Brightness::Dark, cx.words.get("theme-to-dark")),
        Brightness::Dark => (Icon::Sun, Brightness::Light, cx.words.get("theme-to-light")),
    };
    if icons::button(ui, icon, &name, true).clicked() {
        cx.actions.push(Action::Theme(other));
    }
    for lang in [Lang::English, Lang::Dutch] {
        let on = cx.words.lang == lang;
        let text = lang.code().to_uppercase();
        let response =
            ui.add(Button::new(if on { widgets::strong(text) } else { RichText::new(text).color(cx.look.quiet) }).frame(on).selected(on));
        let name = crate::report::lang_name(lang);
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, on, name));
        if response.on_hover_text(name).clicked() && !on {
            cx.actions.push(Action::Speak(lang));
        }
    }
    ui.add_space(4.0);
    search::show(ui, cx, view);
    ui.add_space(4.0);
    for (action, icon) in [(Action::Redo, Icon::Redo), (Action::Undo, Icon::Undo)] {
        if let Some(entry) = actions::find(action) {
            let enabled = (entry.enabled)(cx.session, view);
            if icons::button(ui, icon, &label(cx, entry), enabled).clicked() {
                cx.actions.push(action);
            }
        }
    }
}
