//! Typing a place, where the system has no dialog of its own.

use std::path::PathBuf;

use eframe::egui::{Key, TextEdit, Ui, WidgetInfo};

use super::step::{Outcome, Step, page};
use crate::ui::cx::Cx;
use crate::ui::view::Purpose;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, purpose: Purpose, typed: &mut String) -> Step {
    let (title, hint, button) = match purpose {
        Purpose::Open => ("path-open-title", "path-open-hint", "path-open"),
        Purpose::Save => ("path-save-title", "path-save-hint", "path-save"),
        Purpose::Folder => ("path-folder-title", "path-folder-hint", "path-write"),
        Purpose::Figure(..) => ("path-figure-title", "path-save-hint", "path-save"),
    };
    let (title, hint) = (cx.words.get(title), cx.words.get(hint));
    let name = cx.words.get(if purpose == Purpose::Folder { "path-folder-name" } else { "path-name" });
    let mut entered = false;
    let content = |ui: &mut Ui| {
        ui.label(&hint);
        let rows = if purpose == Purpose::Open { 2 } else { 1 };
        let edit = TextEdit::multiline(typed).desired_rows(rows).margin(widgets::FIELD).desired_width(f32::INFINITY).return_key(None);
        let response = ui.add(edit);
        response.widget_info(|| {
            let mut info = WidgetInfo::text_edit(true, "", "", "");
            info.label = Some(name.clone());
            info
        });
        if !response.has_focus() && ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    };
    let (go, cancel) = page(ui, &title, content, |ui| {
        (widgets::main_button(ui, &cx.words.get(button)).clicked(), ui.button(cx.words.get("dialog-cancel")).clicked())
    });
    let paths = places(typed);
    match (go || entered, paths.as_slice(), purpose) {
        (true, [_, ..], Purpose::Open) => {
            *cx.files = Some(paths);
            Step::Close
        }
        (true, [path, ..], _) => Step::End(Outcome::Use(purpose, path.clone())),
        _ if cancel => Step::Close,
        _ => Step::Stay,
    }
}

/// One place per line, or several parted by semicolons; quotes around a place and a leading `~` are understood.
fn places(typed: &str) -> Vec<PathBuf> {
    let parts = typed.split(['\n', ';']).map(|part| part.trim().trim_matches('"').trim());
    parts.filter(|part| !part.is_empty()).map(at_home).collect()
}

fn at_home(text: &str) -> PathBuf {
    match (text.strip_prefix("~/"), std::env::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(text),
    }
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn places_are_parted_by_lines_and_semicolons() {
        let found: Vec<String> = places(" /a/met spatie.csv ; \"/b/c.csv\"\n\n").iter().map(|p| p.display().to_string()).collect();
        assert_eq!(found, ["/a/met spatie.csv", "/b/c.csv"]);
    }
}
