//! What the files would give as they are understood now: ties, who answered, and what was odd.

use std::collections::BTreeSet;

use eframe::egui::{Align, Layout, Ui};
use egui_extras::{Column, TableBuilder};

use crate::io::ImportPlan;
use crate::model::{PersonId, Project, QuestionId, Respondence, Scale, Tie, Wave};
use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::issue_list;
use crate::ui::widgets::{self, strong};

/// How many ties are written out.
const TIES: usize = 12;
/// How many points are listed; all of them stand in the report afterwards.
const ISSUES: usize = 50;
/// How high the list of people grows before it scrolls.
const LIST: f32 = 300.0;
const ROW: f32 = 22.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, plan: &ImportPlan) {
    let project = &plan.project;
    widgets::heading(ui, &cx.words.get("intake-preview"));
    let Some(wave) = project.waves.get(&plan.wave) else {
        widgets::quiet(ui, &cx.words.get("intake-no-mentions"));
        return;
    };
    ties(ui, cx, project, wave);
    ui.add_space(6.0);
    people(ui, cx, project, wave);
    ui.add_space(6.0);
    issue_list::show(ui, cx.words, &project.record.issues, ISSUES);
}

/// "Anna noemt Bram (2)"
fn ties(ui: &mut Ui, cx: &Cx<'_>, project: &Project, wave: &Wave) {
    if wave.ties.is_empty() {
        widgets::quiet(ui, &cx.words.get("intake-no-mentions"));
        return;
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut under = None;
        let shown = first(wave);
        for tie in &shown {
            if project.questions.len() > 1 && under != Some(tie.question) {
                under = Some(tie.question);
                ui.label(strong(project.questions.get(&tie.question).map_or("", |question| question.title.as_str())));
            }
            let (from, to) = (project.name(tie.from), project.name(tie.to));
            let plain = project.questions.get(&tie.question).is_none_or(|question| question.scale == Scale::Binary);
            let text = if plain {
                cx.words.with("intake-tie", &[("from", from.into()), ("to", to.into())])
            } else {
                let strength = tie.strength.get();
                let strength = decimal(cx.words.lang, strength, usize::from(strength.fract() != 0.0));
                cx.words.with("intake-tie-strength", &[("from", from.into()), ("to", to.into()), ("strength", strength.into())])
            };
            ui.label(text);
        }
        if wave.ties.len() > shown.len() {
            widgets::note(ui, &cx.words.with("intake-more-ties", &[("count", (wave.ties.len() - shown.len()).into())]));
        }
    });
}

/// The first ties: of each question as many as there is room for, in the order of the file.
fn first(wave: &Wave) -> Vec<&Tie> {
    let questions: BTreeSet<QuestionId> = wave.ties.iter().map(|tie| tie.question).collect();
    let each = TIES.div_ceil(questions.len().max(1));
    let of = |question: &QuestionId| {
        let question = *question;
        wave.ties.iter().filter(move |tie| tie.question == question).take(each)
    };
    questions.iter().flat_map(of).take(TIES).collect()
}

fn people(ui: &mut Ui, cx: &Cx<'_>, project: &Project, wave: &Wave) {
    let questions: Vec<QuestionId> = project.questions.keys().copied().collect();
    let people: Vec<PersonId> = wave.places.keys().copied().collect();
    let said: Vec<String> = people.iter().map(|person| status(cx, wave, *person, &questions)).collect();
    let answered = people.iter().filter(|person| questions.iter().any(|question| has_answered(wave, **person, *question))).count();
    let text = if questions.is_empty() {
        cx.words.with("intake-people", &[("count", people.len().into())])
    } else {
        cx.words.with("intake-answered", &[("answered", answered.into()), ("people", people.len().into())])
    };
    ui.label(strong(text));
    let height = (people.len() as f32 * (ROW + 2.0)).min(LIST);
    ui.push_id("intake-people", |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let room = ui.available_width();
        TableBuilder::new(ui)
            .striped(true)
            .auto_shrink([false, true])
            .max_scroll_height(height)
            .cell_layout(Layout::left_to_right(Align::Center))
            .column(Column::exact((room * 0.52).max(60.0)).clip(true))
            .column(Column::remainder().clip(true))
            .body(|body| {
                body.rows(ROW, people.len(), |mut row| {
                    let at = row.index();
                    row.col(|ui| {
                        let name = project.name(people[at]);
                        ui.add(eframe::egui::Label::new(name).truncate()).on_hover_text(name);
                    });
                    row.col(|ui| {
                        ui.add(eframe::egui::Label::new(&said[at]).truncate());
                    });
                });
            });
    });
}

fn has_answered(wave: &Wave, person: PersonId, question: QuestionId) -> bool {
    matches!(wave.respondence(person, question), Respondence::Answered | Respondence::Partly(_))
}

/// Whether someone answered; over several questions, on how many of those that they were asked.
fn status(cx: &Cx<'_>, wave: &Wave, person: PersonId, questions: &[QuestionId]) -> String {
    let word = |question: &QuestionId| match wave.respondence(person, *question) {
        Respondence::Answered => "status-answered",
        Respondence::Partly(_) => "status-partly",
        Respondence::Absent => "status-absent",
        Respondence::NotAsked(_) => "status-not-asked",
    };
    let words: Vec<&str> = questions.iter().map(word).filter(|word| *word != "status-not-asked").collect();
    match words.as_slice() {
        [] if questions.is_empty() => String::new(),
        [] => cx.words.get("status-not-asked"),
        [first, rest @ ..] if rest.iter().all(|other| other == first) => cx.words.get(first),
        several => {
            let answered = several.iter().filter(|word| **word != "status-absent").count();
            cx.words.with("status-some", &[("answered", answered.into()), ("questions", several.len().into())])
        }
    }
}
