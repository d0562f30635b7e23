//! "Wat als ...?": someone away, two people who would talk, a working group, two groups that meet. Nothing of it is kept.

use eframe::egui;
use eframe::egui::{ComboBox, Grid, RichText, ScrollArea, Ui, WidgetInfo, WidgetType};

use crate::analysis::{Circles, Meeting, Reading, TEAM_UP_TO, grade_meetings, meetings, suggest_working_group};
use crate::model::{GroupId, PersonId};
use crate::report::NameView;
use crate::report::called;
use crate::session::{Answers, Beside, BesideValues, Command, Suppose, WhatIf};
use crate::text::{Called, change_text, decimal, measure_text, meeting_text, turn_text, what_if_lines, what_if_texts};
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::view::View;
use crate::ui::widgets::{self, strong};

use super::about::about;
use super::no_answers::no_answers;

/// So many meetings are told, from the one that brings most pairs within two steps.
const MEETINGS_SHOWN: usize = 5;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let texts = what_if_texts(cx.words);
    widgets::title(ui, &texts.title);
    widgets::quiet(ui, &texts.note);
    let Some(answers) = cx.session.answers().cloned() else {
        no_answers(ui, cx);
        return;
    };
    let (naming, words) = (cx.naming, cx.words);
    let person = |id: PersonId| naming.short(id).to_owned();
    let project = std::sync::Arc::clone(cx.session.project());
    let group = |id: GroupId| words.group_inline(project.group_name(id));
    let called = called(&project, &answers.spec, cx.session.view(), &person, &group);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(860.0));
        changes(ui, cx, &answers, &called);
        ui.add_space(4.0);
        if cx.session.view() == NameView::With {
            people(ui, cx, view, &answers);
        } else {
            widgets::note(ui, &cx.words.get("what-if-names-only"));
        }
        if let Some(BesideValues::Changes(then)) = cx.session.beside_values().map(|values| &**values) {
            ui.add_space(8.0);
            before_and_after(ui, cx, then, &called);
            widgets::note(ui, &texts.not_shown);
        }
        ui.add_space(12.0);
        widgets::heading(ui, &texts.meetings);
        possible(ui, cx, &answers, &called, &texts.no_meetings);
        widgets::unfold(ui, "meetings-how", &cx.words.get("how-computed"), |ui| {
            ui.label(&texts.meetings_how);
        });
    });
}

/// What is thought of now; each can be taken back.
fn changes(ui: &mut Ui, cx: &mut Cx<'_>, answers: &Answers, called: &Called<'_>) {
    let all = otherwise(cx);
    if all.is_empty() {
        return;
    }
    let mut left = all.clone();
    let outside = all.iter().filter(|suppose| suppose.change(answers).is_none()).count();
    if outside > 0 {
        widgets::note(ui, &cx.words.with("what-if-outside", &[("count", outside.into())]));
    }
    ui.horizontal_wrapped(|ui| {
        for suppose in &all {
            // Who is not in this network changes nothing in it.
            let Some(change) = suppose.change(answers) else { continue };
            let text = change_text(cx.words, &answers.net, &change, called);
            let remove = cx.words.with("what-if-remove", &[("what", text.as_str().into())]);
            if widgets::chip(ui, &text, &remove) {
                left.retain(|other| other != suppose);
            }
        }
        if widgets::link(ui, &cx.words.get("what-if-clear")).clicked() {
            left.clear();
        }
    });
    if left != all {
        cx.out.push(Command::Beside(Beside::changes(left)));
    }
}

fn otherwise(cx: &Cx<'_>) -> Vec<Suppose> {
    let Some(Beside::Changes(changes)) = cx.session.beside() else { return Vec::new() };
    changes.clone()
}

/// Adds to what is thought of, once.
fn add(cx: &mut Cx<'_>, suppose: Suppose) {
    let mut all = otherwise(cx);
    if !all.contains(&suppose) {
        all.push(suppose);
        cx.out.push(Command::Beside(Beside::changes(all)));
    }
}

fn people(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, answers: &Answers) {
    let order = cx.naming.in_order(answers.net.actors().iter().map(|actor| actor.id));
    let [one, other] = &mut view.supposing;
    // A row each: a choice does not wrap where a window is narrow or letters are large.
    ui.horizontal(|ui| {
        choice(ui, cx, "what-if-person", &order, one);
        if ui.add_enabled(one.is_some(), egui::Button::new(cx.words.get("what-if-away"))).clicked()
            && let Some(person) = *one
        {
            add(cx, Suppose::Away(person));
        }
    });
    let chosen = *one;
    ui.horizontal(|ui| {
        ui.label(cx.words.get("what-if-or-with"));
        let others: Vec<PersonId> = order.iter().copied().filter(|person| Some(*person) != chosen).collect();
        choice(ui, cx, "what-if-other", &others, other);
        let pair = chosen.zip(*other).filter(|(one, other)| one != other);
        if ui.add_enabled(pair.is_some(), egui::Button::new(cx.words.get("what-if-tie"))).clicked()
            && let Some((one, other)) = pair
        {
            add(cx, Suppose::Tie(one, other));
        }
    });
    if answers.net.groups().len() > 1 && answers.net.n() <= TEAM_UP_TO {
        if ui.button(cx.words.get("what-if-propose")).clicked() {
            let people = suggest_working_group(&answers.net).into_iter().map(|i| answers.net.actor(i).id).collect();
            add(cx, Suppose::WorkingGroup(people));
        }
        widgets::note(ui, &what_if_texts(cx.words).working_group);
    }
}

fn choice(ui: &mut Ui, cx: &Cx<'_>, key: &str, order: &[PersonId], chosen: &mut Option<PersonId>) {
    let name = cx.words.get(key);
    let shown = chosen.map_or_else(|| cx.words.get("what-if-choose"), |person| cx.naming.full(person).to_owned());
    let response = ComboBox::from_id_salt(key)
        .selected_text(&shown)
        .width(190.0)
        .truncate()
        .show_ui(ui, |ui| {
            for person in order {
                ui.selectable_value(chosen, Some(*person), cx.naming.full(*person));
            }
        })
        .response;
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ComboBox, true, &name);
        info.current_text_value = Some(shown.clone());
        info
    });
}

fn before_and_after(ui: &mut Ui, cx: &Cx<'_>, then: &WhatIf, called: &Called<'_>) {
    widgets::panel_card(ui, |ui| {
        Grid::new("what-if-values").min_row_height(22.0).striped(true).spacing([28.0, 4.0]).show(ui, |ui| {
            ui.label("");
            ui.label(strong(cx.words.get("what-if-now")).size(SMALL));
            ui.label(strong(cx.words.get("what-if-then")).size(SMALL));
            ui.end_row();
            for line in what_if_lines(cx.words, &then.before, &then.after) {
                ui.label(&line.what);
                ui.label(&line.before);
                let after = if line.same { RichText::new(&line.after).color(cx.look.quiet) } else { strong(&line.after) };
                let response = ui.label(after);
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &line.sentence));
                ui.end_row();
            }
        });
        widgets::unfold(ui, "what-if-how", &cx.words.get("how-computed"), |ui| how(ui, cx, then));
    });
    let names = cx.session.view() == NameView::With;
    for turn in &then.turns {
        let coach_only = |finding: &Option<crate::findings::Finding>| {
            finding.as_ref().is_some_and(|finding| finding.audience == crate::findings::Audience::Coach)
        };
        if !names && (coach_only(&turn.before) || coach_only(&turn.after)) {
            continue;
        }
        let text = turn_text(cx.words, turn, called);
        ui.add_space(4.0);
        widgets::panel_card(ui, |ui| {
            widgets::badge(ui, &text.turn);
            match (&text.before, &text.after) {
                (Some(before), Some(after)) if turn.turn == crate::findings::Turn::Changed => {
                    widgets::quiet(ui, &cx.words.with("what-if-finding-now", &[("finding", before.headline.as_str().into())]));
                    // The sentence may stay while what it rests on changes.
                    widgets::quiet(ui, &before.body);
                    ui.label(strong(cx.words.with("what-if-finding-then", &[("finding", after.headline.as_str().into())])));
                    ui.label(&after.body);
                }
                (_, Some(finding)) => {
                    ui.label(strong(&finding.headline));
                    ui.label(&finding.body);
                }
                (Some(finding), None) => {
                    widgets::quiet(ui, &finding.headline);
                }
                (None, None) => {}
            }
        });
    }
}

/// The measures behind what is told of a hundred, each now and then.
fn how(ui: &mut Ui, cx: &Cx<'_>, then: &WhatIf) {
    about(ui, cx);
    for (id, before, after) in
        [("recip.arc", then.before.recip_arc, then.after.recip_arc), ("ei.arc", then.before.ei_arc, then.after.ei_arc)]
    {
        let said = |value: Reading| value.value().map_or_else(|| cx.words.get("what-if-undefined"), |v| decimal(cx.words.lang, v, 2));
        let text = measure_text(cx.words, id);
        let line = [("what", text.name.as_str().into()), ("before", said(before).into()), ("after", said(after).into())];
        ui.label(strong(cx.words.with("what-if-line", &line)));
        ui.label(format!("{} {}", text.tells, text.definition));
    }
}

/// Groups, and grades where the groups are other than these, that may sit down together: pairs of them, never people.
fn possible(ui: &mut Ui, cx: &mut Cx<'_>, answers: &Answers, called: &Called<'_>, none: &str) {
    let Some(of_groups) = meetings(&answers.net) else {
        widgets::quiet(ui, &cx.words.get("what-if-too-large"));
        return;
    };
    if of_groups.is_empty() {
        let filled = (0..answers.net.groups().len()).filter(|g| answers.net.members(*g).next().is_some()).count();
        let one = cx.words.get("what-if-one-group");
        widgets::quiet(ui, if filled < 2 { &one } else { none });
    }
    for meeting in of_groups.iter().take(MEETINGS_SHOWN) {
        one_meeting(ui, cx, answers, meeting, called);
    }
    let of_grades = grade_meetings(&answers.net).unwrap_or_default();
    if !of_grades.is_empty() {
        widgets::unfold(ui, "grade-meetings", &cx.words.get("meetings-grades"), |ui| {
            for meeting in of_grades.iter().take(MEETINGS_SHOWN) {
                one_meeting(ui, cx, answers, meeting, called);
            }
        });
    }
}

fn one_meeting(ui: &mut Ui, cx: &mut Cx<'_>, answers: &Answers, meeting: &Meeting, called: &Called<'_>) {
    let text = meeting_text(cx.words, &answers.net, meeting, called);
    widgets::panel_card(ui, |ui| {
        ui.label(strong(&text.gain));
        widgets::quiet(ui, &text.now);
        if let Circles::Groups(p, q) = meeting.circles {
            let groups = answers.net.groups();
            let button = ui.button(cx.words.get("what-if-try"));
            let name = cx.words.with("what-if-try-name", &[("what", text.gain.as_str().into())]);
            button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
            if button.clicked() {
                add(cx, Suppose::Meeting(groups[p], groups[q]));
            }
        }
    });
    ui.add_space(4.0);
}
