//! What is left out of the picture or of the numbers, as chips that can be taken away.

use eframe::egui::Ui;

use crate::model::{Asked, Direction, Filter, NetworkSpec, PeopleFilter, Scope, Span, TieFilter};
use crate::report::{asked_title, group_title, kinds_title, scope_title};
use crate::session::Command;
use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::widgets;

use super::filter::{direction_key, span_key};

/// Active parts of the filter, each with what it would be without.
fn drawn(cx: &Cx<'_>) -> Vec<(String, Filter)> {
    let filter = cx.session.filter().into_owned();
    let ties = |ties: TieFilter| Filter { ties, ..filter.clone() };
    let mut parts = Vec::new();
    if filter.ties.direction != Direction::All {
        parts.push((cx.words.get(direction_key(filter.ties.direction)), ties(TieFilter { direction: Direction::All, ..filter.ties })));
    }
    if filter.ties.span != Span::All {
        parts.push((cx.words.get(span_key(filter.ties.span)), ties(TieFilter { span: Span::All, ..filter.ties })));
    }
    if let Some(least) = filter.ties.least {
        parts.push((from(cx, least), ties(TieFilter { least: None, ..filter.ties })));
    }
    let people = |people: PeopleFilter| Filter { people, ..filter.clone() };
    let project = cx.session.project();
    if !filter.people.groups.is_empty() {
        let names: Vec<String> = filter.people.groups.iter().map(|group| group_title(project, *group, cx.words)).collect();
        parts.push((cx.words.list(&names), people(PeopleFilter { groups: [].into(), ..filter.people.clone() })));
    }
    if !filter.people.roles.is_empty() {
        let names: Vec<String> = filter.people.roles.iter().map(|kind| kinds_title(*kind, cx.words)).collect();
        parts.push((cx.words.list(&names), people(PeopleFilter { roles: [].into(), ..filter.people.clone() })));
    }
    for (column, values) in &filter.people.traits {
        let name = project.traits.get(column).map(|c| c.name.clone()).unwrap_or_default();
        let values: Vec<String> = values.iter().cloned().collect();
        let mut traits = filter.people.traits.clone();
        traits.remove(column);
        let said = cx.words.with("filter-trait", &[("column", name.into()), ("values", cx.words.list(&values).into())]);
        parts.push((said, people(PeopleFilter { traits, ..filter.people.clone() })));
    }
    parts
}

/// What is asked other than at first, each with what would be asked without.
fn counted(cx: &Cx<'_>) -> Vec<(String, NetworkSpec)> {
    let (Some(spec), Some(first)) = (cx.session.spec(), cx.session.project().first_spec()) else { return Vec::new() };
    let project = cx.session.project();
    let mut parts = Vec::new();
    if spec.asked != first.asked {
        let without = NetworkSpec { asked: first.asked.clone(), threshold: None, ..spec.clone() };
        let is_one = matches!(spec.asked, Asked::One(_));
        let key = if is_one { "chip-question" } else { "chip-questions" };
        parts.push((cx.words.with(key, &[("question", asked_title(project, &spec.asked, cx.words).into())]), without));
    }
    if spec.wave != first.wave {
        let label = project.waves.get(&spec.wave).map(|wave| wave.label.clone()).unwrap_or_default();
        parts.push((cx.words.with("chip-wave", &[("wave", label.into())]), NetworkSpec { wave: first.wave, ..spec.clone() }));
    }
    if let Some(least) = spec.threshold {
        let said = cx.words.with("chip-threshold", &[("from", from(cx, least.get()).into())]);
        parts.push((said, NetworkSpec { threshold: None, ..spec.clone() }));
    }
    if !spec.scope.is_whole_team() {
        parts.push((scope_title(project, &spec.scope, cx.words), NetworkSpec { scope: Scope::default(), ..spec.clone() }));
    }
    parts
}

fn from(cx: &Cx<'_>, least: f64) -> String {
    let number = decimal(cx.words.lang, least, usize::from(least.fract() != 0.0));
    cx.words.with("threshold-from", &[("least", number.into())])
}

/// The active filter in words.
pub(in crate::ui) fn in_words(cx: &Cx<'_>) -> Vec<String> {
    drawn(cx).into_iter().map(|(text, _)| text).collect()
}

pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (drawn, counted) = (drawn(cx), counted(cx));
    for (text, without) in counted {
        let remove = cx.words.with("filter-remove", &[("what", text.as_str().into())]);
        if widgets::chip(ui, &text, &remove) {
            cx.out.push(Command::Ask(without));
        }
    }
    if drawn.is_empty() {
        return;
    }
    widgets::note(ui, &cx.words.get("filter-drawn"));
    for (text, without) in drawn {
        let remove = cx.words.with("filter-remove", &[("what", text.as_str().into())]);
        if widgets::chip(ui, &text, &remove) {
            cx.out.push(Command::Filter(without));
        }
    }
}
