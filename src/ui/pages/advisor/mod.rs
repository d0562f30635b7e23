//! What somebody who analyses networks more often asks, and a coach never needs: every further measure, tests, other programs.

mod chance;
mod groups;
mod measure;
mod people;
mod tools;
mod whole;

use eframe::egui;
use eframe::egui::{ScrollArea, Ui};

use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::view::{AdvisorTab, View};
use crate::ui::widgets;

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
