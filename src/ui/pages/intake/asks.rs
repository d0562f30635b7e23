//! What needs a judgement: every question with its options, the proposed one chosen until the user says otherwise.

use eframe::egui::{ComboBox, Ui};

use super::names;
use super::options::{LISTED, answer, approve_all, followed, named_combo, option_text, rest, take_back};
use crate::io::ImportPlan;
use crate::model::{About, Ask, Project};
use crate::text::ask_text;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

/// Questions of one kind share a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Join,
    Objections,
    WhoAnswered,
    Empty,
    Twice,
    Conflict,
    Scale,
    Date,
    Order,
    Namesake,
    Name,
}

/// The weightiest first.
const ORDER: [Sort; 11] = [
    Sort::Join,
    Sort::Objections,
    Sort::WhoAnswered,
    Sort::Empty,
    Sort::Twice,
    Sort::Conflict,
    Sort::Scale,
    Sort::Date,
    Sort::Order,
    Sort::Namesake,
    Sort::Name,
];

fn sort(about: &About) -> Sort {
    match about {
        About::Join { .. } => Sort::Join,
        About::Objections { .. } => Sort::Objections,
        About::EmptyRows { .. } | About::NoRow { .. } => Sort::WhoAnswered,
        About::EmptyCells { .. } => Sort::Empty,
        About::Twice { .. } => Sort::Twice,
        About::Conflict { .. } => Sort::Conflict,
        About::ScaleWord { .. } | About::LowestAnswer { .. } => Sort::Scale,
        About::DateForGroup { .. } => Sort::Date,
        About::GroupOrder { .. } => Sort::Order,
        About::Namesake { .. } => Sort::Namesake,
        About::Name { .. } => Sort::Name,
    }
}

/// From so many open questions on they can be approved together.
const MANY: usize = 3;
/// More options than this stand in a list that unfolds.
const IN_SIGHT: usize = 4;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan) {
    if plan.asks.is_empty() {
        widgets::quiet(ui, &cx.words.get("intake-nothing-asked"));
        return;
    }
    widgets::heading(ui, &cx.words.get("intake-asks"));
    for kind in ORDER {
        let asks: Vec<&Ask> = plan.asks.iter().filter(|ask| sort(&ask.about) == kind).collect();
        if asks.is_empty() {
            continue;
        }
        widgets::panel_card(ui, |ui| {
            if kind == Sort::Name {
                names::show(ui, cx, plan, &asks);
            } else {
                several(ui, cx, &plan.project, &asks);
            }
        });
    }
    ui.add_space(8.0);
}

fn several(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project, asks: &[&Ask]) {
    approve_all(ui, cx, asks, MANY);
    for (place, ask) in asks.iter().take(LISTED).enumerate() {
        if place > 0 {
            ui.separator();
        }
        ui.push_id(&ask.id, |ui| one(ui, cx, project, ask));
    }
    rest(ui, cx, asks.len());
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, project: &Project, ask: &Ask) {
    let text = ask_text(cx.words, ask);
    let followed = followed(ask);
    ui.label(strong(&text.question));
    if ask.options.len() > IN_SIGHT {
        let shown = ask.options.iter().position(|option| option.id == followed).map(|at| option_text(cx, project, ask, &text, at));
        let width = 340.0_f32.min(ui.available_width());
        let combo = ComboBox::from_id_salt("options").selected_text(shown.as_deref().unwrap_or_default()).width(width).truncate();
        let response = combo.show_ui(ui, |ui| {
            for (at, option) in ask.options.iter().enumerate() {
                if ui.selectable_label(option.id == followed, option_text(cx, project, ask, &text, at)).clicked() {
                    answer(cx, &ask.id, Some(&option.id));
                    ui.close();
                }
            }
        });
        named_combo(&response.response, &text.question, shown.as_deref().unwrap_or_default());
    } else {
        ui.horizontal_wrapped(|ui| {
            widgets::empty_marks(ui);
            ui.spacing_mut().item_spacing.x = 16.0;
            for (at, option) in ask.options.iter().enumerate() {
                let chosen = option.id == followed && (ask.chosen.is_some() || !ask.needs_answer());
                if ui.radio(chosen, option_text(cx, project, ask, &text, at)).clicked() && ask.chosen.as_ref() != Some(&option.id) {
                    answer(cx, &ask.id, Some(&option.id));
                }
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        if ask.chosen.is_none() && ask.needs_answer() {
            widgets::note(ui, &text.reason);
        } else if ask.chosen.is_none() {
            widgets::note(ui, &cx.words.with("intake-proposed-because", &[("reason", text.reason.as_str().into())]));
        } else {
            widgets::note(ui, &cx.words.get("intake-chosen"));
            if !ask.needs_answer() {
                take_back(ui, cx, ask);
            }
        }
    });
}
