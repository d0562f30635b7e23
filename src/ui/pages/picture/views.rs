//! Looks that are kept under a name, with the question, the people and the arrangement.

use eframe::egui::{self, TextEdit, Ui, WidgetInfo};

use crate::model::{Edit, SavedView};
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::icons::{self, Icon};
use crate::ui::view::View;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let kept = std::sync::Arc::clone(&cx.session.project().views);
    if kept.is_empty() {
        widgets::note(ui, &cx.words.get("views-none"));
    }
    let now = cx.session.current_view("");
    for one in kept.iter() {
        ui.horizontal(|ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let forget = cx.words.with("views-forget", &[("name", one.name.as_str().into())]);
                if icons::button(ui, Icon::Close, &forget, true).clicked() {
                    cx.out.push(Command::Edit(Edit::ForgetView(one.name.clone())));
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    let on = now.as_ref().is_some_and(|now| SavedView { name: one.name.clone(), ..now.clone() } == *one);
                    if ui.selectable_label(on, &one.name).clicked() {
                        cx.out.push(Command::Look(Box::new(one.clone())));
                    }
                });
            });
        });
    }
    ui.horizontal(|ui| {
        let name = cx.words.get("views-name");
        let edit = TextEdit::singleline(&mut view.keeping).hint_text(&name).margin(widgets::FIELD).desired_width(180.0);
        let response = ui.add(edit);
        let typed = view.keeping.clone();
        response.widget_info(|| {
            let mut info = WidgetInfo::text_edit(true, "", &typed, "");
            info.label = Some(name.clone());
            info
        });
        let entered = response.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
        let can = !view.keeping.trim().is_empty() && now.is_some();
        let pressed = ui.add_enabled(can, egui::Button::new(cx.words.get("views-keep"))).clicked();
        if (pressed || entered)
            && can
            && let Some(now) = cx.session.current_view(&view.keeping)
        {
            cx.out.push(Command::Edit(Edit::KeepView(Box::new(now))));
            view.keeping.clear();
        }
    });
}
