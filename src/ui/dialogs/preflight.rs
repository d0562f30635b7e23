//! What the coach must know before something leaves the program without names: who can still be recognised, and what was taken out of texts.

use eframe::egui::Ui;

use crate::model::{Edit, NameWord, SmallGroups};
use crate::report::{Preflight, Sharing, preflight_lines};
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, sharing: Sharing) {
    let found = cx.session.preflight(sharing);
    let Some(found) = found.as_deref().and_then(Option::as_ref) else { return };
    widgets::panel_card(ui, |ui| {
        ui.label(strong(cx.words.get("export-recognisable")));
        for line in preflight_lines(found, cx.words) {
            ui.label(line);
        }
    });
    small_groups(ui, cx, found);
    taken_out(ui, cx, found);
}

/// Joined, or left out: only where there are groups of one or two people.
fn small_groups(ui: &mut Ui, cx: &mut Cx<'_>, found: &Preflight) {
    if !found.has_small_groups {
        return;
    }
    ui.add_space(6.0);
    ui.label(strong(cx.words.get("export-small-groups")));
    let now = cx.session.project().small_groups;
    for choice in SmallGroups::ALL {
        let key = match choice {
            SmallGroups::Joined => "export-small-joined",
            SmallGroups::Withheld => "export-small-withheld",
        };
        if ui.radio(choice == now, cx.words.get(key)).clicked() && choice != now {
            cx.out.push(Command::Edit(Edit::SetSmallGroups(choice)));
        }
    }
}

/// What is shown as "…", to be changed where it is no name.
fn taken_out(ui: &mut Ui, cx: &mut Cx<'_>, found: &Preflight) {
    if cx.naming.is_coded() {
        // Here too nothing is called by name.
        if !found.taken_out.is_empty() {
            widgets::note(ui, &cx.words.with("export-taken-out-hidden", &[("count", found.taken_out.len().into())]));
        }
        return;
    }
    let kept = cx.session.project().name_words.kept.clone();
    if found.taken_out.is_empty() && kept.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.label(strong(cx.words.get("export-taken-out")));
    widgets::note(ui, &cx.words.get("export-taken-out-lead"));
    let out = found.taken_out.iter().map(|out| (out.what.clone(), out.in_doubt, true));
    let stays = kept.into_iter().map(|word| (word, false, false));
    for (word, in_doubt, is_out) in out.chain(stays) {
        let mut ticked = is_out;
        let key = if in_doubt { "export-taken-out-doubt" } else { "export-taken-out-word" };
        if widgets::tick(ui, &mut ticked, &cx.words.with(key, &[("word", word.as_str().into())])).changed() {
            let what = if ticked { NameWord::Undecided } else { NameWord::Kept };
            cx.out.push(Command::Edit(Edit::SetNameWord(word, what)));
        }
    }
}
