//! What every question of an import shares: its options in words, the one that is followed, and how it is answered.

use eframe::egui::{Ui, WidgetInfo, WidgetType};

use crate::model::{Ask, Meaning, Project};
use crate::session::Command;
use crate::text::AskText;
use crate::ui::cx::Cx;
use crate::ui::widgets;

/// How many questions of a kind are listed; the rest is counted and read as proposed.
pub(super) const LISTED: usize = 200;

/// A button that follows the proposals of all open questions of a card.
pub(super) fn approve_all(ui: &mut Ui, cx: &mut Cx<'_>, asks: &[&Ask], from: usize) {
    let open: Vec<&&Ask> = asks.iter().filter(|ask| ask.chosen.is_none() && !ask.needs_answer()).collect();
    if open.len() < from {
        return;
    }
    if ui.button(cx.words.with("intake-approve-all", &[("count", open.len().into())])).clicked() {
        cx.out.push(Command::AnswerAll(open.iter().map(|ask| (ask.id.clone(), ask.proposed.clone())).collect()));
    }
}

pub(super) fn rest(ui: &mut Ui, cx: &Cx<'_>, asks: usize) {
    if asks > LISTED {
        widgets::quiet(ui, &cx.words.with("intake-more-asks", &[("count", (asks - LISTED).into())]));
    }
}

/// Back to the proposal, for a question that was answered.
pub(super) fn take_back(ui: &mut Ui, cx: &mut Cx<'_>, ask: &Ask) {
    if widgets::link(ui, &cx.words.get("intake-take-back")).clicked() {
        answer(cx, &ask.id, None);
    }
}

/// The option that is followed now.
pub(super) fn followed(ask: &Ask) -> &str {
    ask.chosen.as_deref().unwrap_or(&ask.proposed)
}

/// An option in words, with its mark when it is the proposed one. Namesakes are told apart.
pub(super) fn option_text(cx: &Cx<'_>, project: &Project, ask: &Ask, text: &AskText, at: usize) -> String {
    let words = match (&ask.options[at].meaning, text.options.get(at)) {
        (Meaning::Person(_, name), _) => person_text(project, &ask.options[at].id, name),
        (_, Some(words)) => words.clone(),
        (_, None) => ask.options[at].id.clone(),
    };
    let proposed = ask.options[at].id == ask.proposed && !ask.needs_answer();
    if proposed { cx.words.with("intake-proposed", &[("option", words.into())]) } else { words }
}

/// A name, with the id of the sheet behind it where several people have it.
pub(super) fn person_text(project: &Project, key: &str, name: &str) -> String {
    let namesakes = project.people.values().filter(|person| person.name == name).count();
    if namesakes > 1 && key != name { format!("{name} ({key})") } else { name.to_owned() }
}

/// What a list that unfolds is called, and what it stands on.
pub(super) fn named_combo(response: &eframe::egui::Response, name: &str, shown: &str) {
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ComboBox, true, name);
        info.current_text_value = Some(shown.to_owned());
        info
    });
}

/// Answers `id` with `option`, or takes the answer back.
pub(super) fn answer(cx: &mut Cx<'_>, id: &str, option: Option<&str>) {
    cx.out.push(Command::Answer(id.to_owned(), option.map(str::to_owned)));
}
