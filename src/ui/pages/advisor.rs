//! What somebody who analyses networks more often asks, and a coach never needs: every further measure, tests, other programs.

mod chance;
mod groups;
mod people;
mod tools;
mod whole;

use eframe::egui;
use eframe::egui::{ScrollArea, Ui};

use crate::analysis::Reading;
use crate::analysis::catalogue::measure;
use crate::session::{Advice, Command};
use crate::text::{measure_text, missing_text, reading_text};
use crate::ui::cx::Cx;
use crate::ui::view::{AdvisorTab, View};
use crate::ui::widgets::{self, strong};

const TABS: [(AdvisorTab, &str); 5] = [
    (AdvisorTab::Whole, "advisor-tab-whole"),
    (AdvisorTab::People, "advisor-tab-people"),
    (AdvisorTab::Groups, "advisor-tab-groups"),
    (AdvisorTab::Chance, "advisor-tab-chance"),
    (AdvisorTab::Tools, "advisor-tab-tools"),
];

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    widgets::title(ui, &cx.words.get("advisor-title"));
    widgets::quiet(ui, &cx.words.get("advisor-lead"));
    if !cx.session.advice_is_current() && cx.session.answers().is_some() {
        // Once it was stopped it waits to be asked for.
        let wanted = !cx.session.advice_was_stopped() || ui.button(cx.words.get("advisor-compute")).clicked();
        if wanted {
            cx.out.push(Command::Advise);
        }
    }
    let Some(advice) = cx.session.advice().cloned() else {
        if cx.session.advice_was_stopped() {
            return;
        }
        ui.horizontal(|ui| {
            ui.add(egui::Spinner::new());
            widgets::quiet(ui, &cx.words.get("advisor-computing"));
        });
        return;
    };
    let tabs: Vec<(AdvisorTab, String)> = TABS.iter().map(|(tab, key)| (*tab, cx.words.get(key))).collect();
    widgets::tabs(ui, &tabs, &mut view.advisor);
    if !cx.session.advice_is_current() {
        widgets::note(ui, &cx.words.get("context-updating"));
    }
    ui.add_space(6.0);
    if view.advisor == AdvisorTab::People {
        people::show(ui, cx, &advice);
        return;
    }
    ScrollArea::both().id_salt(view.advisor).auto_shrink(false).show(ui, |ui| match view.advisor {
        AdvisorTab::Whole | AdvisorTab::People => whole::show(ui, cx, &advice),
        AdvisorTab::Groups => groups::show(ui, cx, &advice),
        AdvisorTab::Chance => chance::show(ui, cx, &advice),
        AdvisorTab::Tools => tools::show(ui, cx, &advice),
    });
}

/// A value as its measure is written, or a dash that says why there is none.
fn value(ui: &mut Ui, cx: &Cx<'_>, id: &str, reading: Reading) {
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
fn name(ui: &mut Ui, cx: &Cx<'_>, id: &str) {
    let text = measure_text(cx.words, id);
    ui.add(egui::Label::new(&text.name).extend()).on_hover_text(format!("{} {}", text.tells, text.definition));
}

/// Name, what it tells, definition and source of measures, and what they say when answers are missing.
fn how<'a>(ui: &mut Ui, cx: &Cx<'_>, salt: &str, ids: impl IntoIterator<Item = &'a str>) {
    widgets::unfold(ui, salt, &cx.words.get("how-computed"), |ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        super::about(ui, cx);
        for id in ids {
            let text = measure_text(cx.words, id);
            ui.label(strong(format!("{} ({id})", text.name)));
            let missing = measure(id).map(|measure| missing_text(cx.words, measure.missing)).unwrap_or_default();
            ui.label(format!("{} {} {missing}", text.tells, text.definition));
        }
    });
}

/// How a person is called here.
fn called(cx: &Cx<'_>, advice: &Advice, i: usize) -> String {
    cx.naming.short(advice.answers.net.actor(i).id).to_owned()
}
