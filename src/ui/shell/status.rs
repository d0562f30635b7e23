//! The line at the bottom: counts, filter, privacy, saving.

use eframe::egui;
use eframe::egui::{Align, Layout, RichText, Ui};

use crate::session::Origin;
use crate::ui::cx::Cx;
use crate::ui::pages::picture::chips;
use crate::ui::theme::SMALL;
use crate::ui::view::View;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, view: &View) {
    ui.horizontal(|ui| {
        ui.set_min_height(22.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            widgets::note(ui, &saved(cx));
            ui.add_space(8.0);
            widgets::note(ui, &cx.words.get("status-sends-nothing")).on_hover_text(cx.words.get("status-sends-nothing-hint"));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if view.shows_intake(cx.session) {
                    let text = RichText::new(cx.words.get("status-intake")).size(SMALL).color(cx.look.quiet);
                    ui.add(egui::Label::new(text).truncate());
                } else if let Some(answers) = cx.session.answers() {
                    let pairs = &answers.measures.pairs;
                    let counts = cx.words.with(
                        "status-counts",
                        &[
                            ("people", answers.net.n().into()),
                            ("ties", pairs.total().into()),
                            ("mutual", pairs.mutual.into()),
                            ("oneway", pairs.one_way.into()),
                            ("mentions", answers.net.arc_count().into()),
                        ],
                    );
                    let filter = chips::in_words(cx);
                    let filter = if filter.is_empty() { cx.words.get("status-no-filter") } else { filter.join(", ") };
                    let text = RichText::new(format!("{counts}   ·   {filter}")).size(SMALL).color(cx.look.quiet);
                    ui.add(egui::Label::new(text).truncate());
                }
            });
        });
    });
}

fn saved(cx: &Cx<'_>) -> String {
    if cx.session.has_unsaved_work() {
        return cx.words.get("status-unsaved");
    }
    match (cx.session.saved_at(), cx.session.origin()) {
        (Some(at), _) => {
            let time = at.to_zoned(jiff::tz::TimeZone::system()).strftime("%H:%M").to_string();
            cx.words.with("status-saved-at", &[("time", time.into())])
        }
        (None, Origin::Example) => cx.words.get("status-example"),
        (None, _) => cx.words.get("status-nothing-to-save"),
    }
}
