//! Which lines are drawn. What is counted stays as it is, and the page says so.

use eframe::egui;
use eframe::egui::{Slider, Ui};

use crate::model::{Direction, Filter, Span, TieFilter};
use crate::session::Command;

use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let before = cx.session.filter().clone();
    let mut filter = before.ties;
    ui.label(cx.words.get("filter-lead"));
    ui.add_space(4.0);
    ui.label(strong(cx.words.get("filter-direction")));
    for direction in [Direction::All, Direction::Mutual, Direction::OneWay] {
        ui.radio_value(&mut filter.direction, direction, cx.words.get(direction_key(direction)));
    }
    ui.add_space(4.0);
    ui.label(strong(cx.words.get("filter-span")));
    let grouped = cx.session.answers().is_some_and(|answers| answers.net.actors().iter().any(|a| !a.groups.is_empty()));
    ui.add_enabled_ui(grouped, |ui| {
        for span in [Span::All, Span::Within, Span::Between] {
            ui.radio_value(&mut filter.span, span, cx.words.get(span_key(span)));
        }
    });
    if !grouped {
        widgets::note(ui, &cx.words.get("filter-no-groups"));
    }
    ui.add_space(4.0);
    ui.label(strong(cx.words.get("filter-strength")));
    strength(ui, cx, &mut filter);
    ui.add_space(8.0);
    if filter != TieFilter::default() && ui.button(cx.words.get("filter-clear")).clicked() {
        filter = TieFilter::default();
    }
    if filter != before.ties {
        cx.out.push(Command::Filter(Filter { ties: filter, ..before }));
    }
}

fn strength(ui: &mut Ui, cx: &Cx<'_>, filter: &mut TieFilter) {
    let strengths = cx.session.strengths();
    if strengths.len() < 2 {
        widgets::note(ui, &cx.words.get("filter-one-strength"));
        return;
    }
    let last = strengths.len() - 1;
    let mut step = filter.least.map_or(0, |least| strengths.iter().position(|s| *s >= least).unwrap_or(last));
    let shown = |step: f64| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the slider's steps are 0 to the last strength")]
        let value = strengths.get(step.round().max(0.0) as usize).copied().unwrap_or_default();
        cx.words.with("threshold-from", &[("least", decimal(cx.words.lang, value, usize::from(value.fract() != 0.0)).into())])
    };
    let response = ui.add(Slider::new(&mut step, 0..=last).custom_formatter(|value, _| shown(value)));
    let name = cx.words.get("filter-strength");
    response.widget_info(|| egui::WidgetInfo::slider(true, strengths[step], &name));
    filter.least = (step > 0).then(|| strengths[step]);
}

fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::All => "filter-direction-all",
        Direction::Mutual => "filter-direction-mutual",
        Direction::OneWay => "filter-direction-one-way",
    }
}

fn span_key(span: Span) -> &'static str {
    match span {
        Span::All => "filter-span-all",
        Span::Within => "filter-span-within",
        Span::Between => "filter-span-between",
    }
}

/// The active parts of the filter with what it would be without each.
fn parts(cx: &Cx<'_>) -> Vec<(String, TieFilter)> {
    let filter = cx.session.filter().ties;
    let mut parts = Vec::new();
    if filter.direction != Direction::All {
        parts.push((cx.words.get(direction_key(filter.direction)), TieFilter { direction: Direction::All, ..filter }));
    }
    if filter.span != Span::All {
        parts.push((cx.words.get(span_key(filter.span)), TieFilter { span: Span::All, ..filter }));
    }
    if let Some(least) = filter.least {
        let number = decimal(cx.words.lang, least, usize::from(least.fract() != 0.0));
        parts.push((cx.words.with("threshold-from", &[("least", number.into())]), TieFilter { least: None, ..filter }));
    }
    parts
}

/// The active filter in words.
pub(in crate::ui) fn in_words(cx: &Cx<'_>) -> Vec<String> {
    parts(cx).into_iter().map(|(text, _)| text).collect()
}

/// The active filter as chips that can be taken away.
pub(super) fn chips(ui: &mut Ui, cx: &mut Cx<'_>) {
    let parts = parts(cx);
    if parts.is_empty() {
        return;
    }
    widgets::note(ui, &cx.words.get("filter-drawn"));
    for (text, without) in parts {
        let remove = cx.words.with("filter-remove", &[("what", text.as_str().into())]);
        if widgets::chip(ui, &text, &remove) {
            cx.out.push(Command::Filter(Filter { ties: without, ..cx.session.filter().clone() }));
        }
    }
}
