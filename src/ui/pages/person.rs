//! One person: in a sentence, their contacts, their measures.

use eframe::egui;
use eframe::egui::Ui;

use super::about::about;
use super::no_answers::no_answers;
use crate::analysis::catalogue::{Kind, measure};
use crate::analysis::{Part, Reading};
use crate::model::PersonId;
use crate::report::NameView;
use crate::report::group_title;
use crate::session::{Answers, Beside, Command, PersonCard, Said, Selection, Suppose, named_outside, person_card, person_sentence};
use crate::text::{decimal, fraction_percent, measure_text, why_text};
use crate::ui::actions::Action;
use crate::ui::cx::Cx;
use crate::ui::view::Page;
use crate::ui::widgets::{self, strong};

/// The chosen person; without one, the words of `hint`: what to do.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, hint: &'static str) {
    let Some(person) = cx.session.selection().person() else {
        widgets::quiet(ui, &cx.words.get(hint));
        return;
    };
    if cx.session.answers().is_none() {
        no_answers(ui, cx);
        return;
    }
    let card = cx.session.answers().and_then(|answers| person_card(cx.session.project(), answers, person));
    let Some(card) = card else {
        widgets::quiet(ui, &cx.words.get("person-outside"));
        return;
    };
    widgets::title(ui, cx.naming.full(person));
    widgets::quiet(ui, &place(cx, person));
    ui.label(told(cx, &card));
    if card.said == Said::NotInFile && !cx.naming.is_coded() {
        widgets::note(ui, &cx.words.get("person-not-in-file-note"));
    }
    reach(ui, cx, person);
    if says_nothing_of_answers(cx) {
        let all: Vec<PersonId> = [&card.mutual, &card.names, &card.named_by].into_iter().flatten().copied().collect();
        contacts(ui, cx, "person-contacts", &all);
    } else {
        // Whom someone names who did not answer is not known: it is not nobody.
        if is_known(&card) {
            contacts(ui, cx, "person-mutual", &card.mutual);
            contacts(ui, cx, "person-names", &card.names);
        }
        contacts(ui, cx, "person-named-by", &card.named_by);
    }
    measures(ui, cx, &card);
    if cx.session.view() == NameView::With {
        ui.add_space(6.0);
        let question = cx.words.with("person-what-if", &[("person", cx.naming.short(person).into())]);
        if widgets::link(ui, &question).clicked() {
            cx.out.push(Command::Beside(Beside::changes(vec![Suppose::Away(person)])));
            cx.actions.push(Action::Go(Page::WhatIf));
        }
    }
}

/// "Ben Osei, Groep 3-4 · leraar. Noemt 10 collega's, wordt door 3 genoemd."
pub(super) fn spoken(cx: &Cx<'_>, person: PersonId) -> String {
    let card = cx.session.answers().and_then(|answers| person_card(cx.session.project(), answers, person));
    let place = place(cx, person);
    let name = cx.naming.full(person);
    let named = if place.is_empty() { format!("{name}.") } else { format!("{name}, {place}.") };
    let Some(card) = card else { return named };
    let sentence = told(cx, &card);
    // Of who did not answer it is not known.
    if !is_known(&card) || says_nothing_of_answers(cx) {
        return format!("{named} {sentence}");
    }
    format!("{named} {sentence} {}", cx.words.with("spoken-mutual", &[("count", card.mutual.len().into())]))
}

fn is_known(card: &PersonCard) -> bool {
    matches!(card.said, Said::Answered | Said::Partly)
}

/// Whether nothing may be said that is known only of who answered: without names, where somebody did not.
fn says_nothing_of_answers(cx: &Cx<'_>) -> bool {
    cx.naming.is_coded() && cx.session.answers().is_some_and(|answers| answers.is_open())
}

/// What someone names and is named by. Without names it does not say who did not answer.
fn told(cx: &Cx<'_>, card: &PersonCard) -> String {
    if !says_nothing_of_answers(cx) {
        return person_sentence(cx.words, card);
    }
    cx.words.with("person-sentence-named", &[("named", (card.mutual.len() + card.named_by.len()).into())])
}

/// How far the picture looks from someone, and the way to somebody else.
fn reach(ui: &mut Ui, cx: &mut Cx<'_>, person: PersonId) {
    ui.add_space(4.0);
    let mut two = matches!(cx.session.selection(), Selection::Around(_));
    ui.horizontal(|ui| {
        widgets::empty_marks(ui);
        let one = ui.radio_value(&mut two, false, cx.words.get("reach-one"));
        let further = ui.radio_value(&mut two, true, cx.words.get("reach-two"));
        if one.changed() || further.changed() {
            cx.out.push(Command::Select(if two { Selection::Around(person) } else { Selection::Person(person) }));
        }
    });
    let others: Vec<PersonId> = {
        let there: Option<Vec<PersonId>> =
            cx.session.answers().map(|answers| answers.net.actors().iter().map(|a| a.id).filter(|id| *id != person).collect());
        cx.naming.in_order(there.unwrap_or_default())
    };
    let name = cx.words.get("reach-path");
    let response = egui::ComboBox::from_id_salt("path").selected_text(&name).width(190.0).show_ui(ui, |ui| {
        for other in others {
            if ui.selectable_label(false, cx.naming.full(other)).clicked() {
                cx.out.push(Command::Select(Selection::Path(person, other)));
            }
        }
    });
    response.response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &name));
}

/// "Groep 3-4 · leerjaren 3 en 4 · leraar"
fn place(cx: &Cx<'_>, person: PersonId) -> String {
    let project = cx.session.project();
    let Some(place) = cx.session.spec().and_then(|s| project.waves.get(&s.wave)).and_then(|w| w.places.get(&person)) else {
        return String::new();
    };
    let groups: Vec<String> = place.groups.iter().map(|g| group_title(project, *g, cx.words)).collect();
    let grades: Vec<String> = place.grades.iter().map(|g| g.0.clone()).collect();
    let roles: Vec<String> = place.roles.iter().map(|r| project.role_name(*r).to_owned()).collect();
    let grades = if grades.is_empty() || cx.naming.is_coded() {
        String::new()
    } else {
        cx.words.with("person-grades", &[("grades", cx.words.list(&grades).into())])
    };
    let parts = [cx.words.list(&groups), grades, cx.words.list(&roles)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn contacts(ui: &mut Ui, cx: &mut Cx<'_>, key: &'static str, people: &[PersonId]) {
    ui.add_space(4.0);
    ui.label(strong(cx.words.with(key, &[("count", people.len().into())])));
    if people.is_empty() {
        widgets::note(ui, &cx.words.get("person-nobody"));
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(10.0, 0.0);
        ui.spacing_mut().interact_size.y = 22.0;
        for person in cx.naming.in_order(people.iter().copied()) {
            if widgets::link(ui, cx.naming.short(person)).clicked() {
                cx.out.push(Command::Select(Selection::Person(person)));
            }
        }
    });
}

fn measures(ui: &mut Ui, cx: &Cx<'_>, card: &PersonCard) {
    ui.add_space(8.0);
    ui.label(strong(cx.words.get("person-measures")));
    for sentence in counted(cx, card) {
        ui.label(sentence);
    }
    if card.holds_together {
        ui.label(cx.words.get("person-holds-together"));
    }
    widgets::unfold(ui, "person-how", &cx.words.get("how-computed"), |ui| {
        about(ui, cx);
        // The index of a person is read in counts above, and is no number that a coach looks for first.
        let index = cx.session.answers().and_then(|a| Some(("ei.arc", a.measures.readings.person("ei.arc", a.net.index_of(card.person)?))));
        for (id, value) in card.measures.iter().chain(&index).filter(|(id, _)| can_be_shown(cx, id)) {
            let text = measure_text(cx.words, id);
            ui.horizontal_wrapped(|ui| {
                ui.label(strong(&text.name));
                reading(ui, cx, *value, |value| written(cx, id, value));
            });
            ui.label(format!("{} {}", text.tells, text.definition));
        }
        if card.holds_together {
            let text = measure_text(cx.words, "cut_people");
            ui.label(strong(&text.name));
            ui.label(format!("{} {}", text.tells, text.definition));
        }
    });
}

/// What a coach reads of someone, in counts and plain words. Names, values and definitions of the measures stand under "hoe berekend".
fn counted(cx: &Cx<'_>, card: &PersonCard) -> Vec<String> {
    let has = |id: &str| can_be_shown(cx, id) && card.measures.iter().any(|(one, value)| *one == id && value.value().is_some());
    let part = |key: &str, part: Part| cx.words.with(key, &[("with", part.with.into()), ("of", part.of.into())]);
    let contacts = Part { with: card.mutual.len(), of: card.mutual.len() + card.names.len() + card.named_by.len() };
    let both_ways = has("recip.person").then(|| part("person-both-ways", contacts));
    let outside = card.outside.filter(|_| can_be_shown(cx, "ei.arc")).map(|outside| part("person-outside-group", outside));
    let between = cx.session.answers().filter(|_| has("betweenness")).and_then(|answers| {
        let share = answers.measures.readings.person("betweenness.share", answers.net.index_of(card.person)?).value()?;
        let key = if share > 0.0 { "person-between" } else { "person-between-none" };
        Some(cx.words.with(key, &[("hundred", of_hundred(cx, share).into())]))
    });
    [both_ways, outside, between].into_iter().flatten().collect()
}

/// "14", or "minder dan 1".
fn of_hundred(cx: &Cx<'_>, share: f64) -> String {
    let hundred = share * 100.0;
    if hundred > 0.0 && hundred < 1.0 { cx.words.get("less-than-whole-one") } else { decimal(cx.words.lang, hundred.round(), 0) }
}

/// A value of a person where a coach reads it: a count, a part of a count, or how often out of a hundred.
pub(super) fn in_words(cx: &Cx<'_>, answers: &Answers, person: PersonId, id: &str, value: f64) -> String {
    let outside = || named_outside(&answers.net, answers.net.index_of(person)?);
    match (id, outside()) {
        ("ei.arc", Some(part)) => cx.words.with("column-part", &[("with", part.with.into()), ("of", part.of.into())]),
        ("betweenness.share", _) => cx.words.with("column-hundred", &[("hundred", of_hundred(cx, value).into())]),
        _ => written(cx, id, value),
    }
}

/// Whether a measure of people says of nobody that they did not answer, where that is not to be said.
pub(super) fn can_be_shown(cx: &Cx<'_>, id: &str) -> bool {
    !cx.naming.is_coded() || cx.session.answers().is_some_and(|answers| answers.tells_of_nobody(id))
}

/// A value, or a dash that says why there is none.
pub(super) fn reading(ui: &mut Ui, cx: &Cx<'_>, value: Reading, said: impl FnOnce(f64) -> String) {
    match value {
        Reading::Value(value) => {
            ui.label(said(value));
        }
        Reading::Undefined(why) => {
            let reason = why_text(cx.words, why);
            let response = ui.add(egui::Label::new("–").sense(egui::Sense::hover()));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &reason));
            response.on_hover_text(reason);
        }
    }
}

/// A value of a measure: a share in percent.
fn written(cx: &Cx<'_>, id: &str, value: f64) -> String {
    match measure(id).map(|measure| measure.kind) {
        Some(Kind::Count) => decimal(cx.words.lang, value, 0),
        Some(Kind::Share) => fraction_percent(cx.words.lang, value),
        Some(Kind::Index | Kind::Balance | Kind::Amount) | None => decimal(cx.words.lang, value, if value.abs() >= 10.0 { 1 } else { 2 }),
    }
}
