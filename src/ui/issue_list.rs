//! What was odd in the files that were read, each with what to do.

use eframe::egui::Ui;

use super::widgets::{self, strong};
use crate::model::Issue;
use crate::text::{Words, issue_text};

/// What was left out first; after the first `most` the rest is counted. `most` of 0: only how many there are.
pub(super) fn show(ui: &mut Ui, words: Words, issues: &[Issue], most: usize) {
    widgets::heading(ui, &words.with("report-issues-title", &[("count", issues.len().into())]));
    if most == 0 {
        return;
    }
    let mut sorted: Vec<&Issue> = issues.iter().collect();
    sorted.sort_by_key(|issue| issue.what.severity());
    for issue in sorted.iter().take(most) {
        let text = issue_text(words, issue);
        widgets::panel_card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            if !text.place.is_empty() {
                widgets::note(ui, &text.place);
            }
            ui.label(strong(text.what));
            ui.label(text.remedy);
        });
    }
    if issues.len() > most {
        widgets::quiet(ui, &words.with("report-more", &[("count", (issues.len() - most).into())]));
    }
}
