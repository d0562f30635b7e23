//! How a measure is written on the pages for advisors: its name, its value, how it is computed.

use eframe::egui::{self, Ui};

use crate::analysis::Reading;
use crate::analysis::catalogue::measure;
use crate::session::Advice;
use crate::text::{measure_text, missing_text, reading_text};
use crate::ui::cx::Cx;
use crate::ui::pages::about::about;
use crate::ui::widgets::{self, strong};

/// A value as its measure is written, or a dash that says why there is none.
pub(super) fn value(ui: &mut Ui, cx: &Cx<'_>, id: &str, reading: Reading) {
    match (reading, measure(id)) {
        (Reading::Value(_), Some(measure)) => {
            ui.label(reading_text(cx.words, measure, reading));
        }
        (reading, measure) => {
            let reason = measure.map(|measure| reading_text(cx.words, measure, reading)).unwrap_or_default();
            let response = ui.add(egui::Label::new("–").sense(egui::Sense::hover()));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &reason));
            response.on_hover_text(reason);
        }
    }
}

/// The name of a measure; what it tells stands behind it.
pub(super) fn name(ui: &mut Ui, cx: &Cx<'_>, id: &str) {
    let text = measure_text(cx.words, id);
    ui.add(egui::Label::new(&text.name).extend()).on_hover_text(format!("{} {}", text.tells, text.definition));
}

/// Name, what it tells, definition and source of measures, and what they say when answers are missing.
pub(super) fn how<'a>(ui: &mut Ui, cx: &Cx<'_>, salt: &str, ids: impl IntoIterator<Item = &'a str>) {
    widgets::unfold(ui, salt, &cx.words.get("how-computed"), |ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        about(ui, cx);
        for id in ids {
            let text = measure_text(cx.words, id);
            ui.label(strong(format!("{} ({id})", text.name)));
            let missing = measure(id).map(|measure| missing_text(cx.words, measure.missing)).unwrap_or_default();
            ui.label(format!("{} {} {missing}", text.tells, text.definition));
        }
    });
}

/// How a person is called here.
pub(super) fn called(cx: &Cx<'_>, advice: &Advice, i: usize) -> String {
    cx.naming.short(advice.answers.net.actor(i).id).to_owned()
}
