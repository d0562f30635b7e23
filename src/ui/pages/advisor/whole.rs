//! The network as a whole: each measure with its value and between what it lies; triads; parts found by the computer.

use eframe::egui::{Grid, Ui};

use super::measure::{called, how, name, value};
use crate::analysis::catalogue::measure;
use crate::analysis::{Bounds, Known, Reading};
use crate::session::Advice;
use crate::text::{decimal, fraction_percent};
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    let lines = lines(advice);
    Grid::new("advisor-whole").min_row_height(22.0).num_columns(4).striped(true).spacing([24.0, 4.0]).show(ui, |ui| {
        let open = advice.answers.measures.missing.is_some();
        let further = if open { &["advisor-between", "advisor-label"][..] } else { &[] };
        for key in ["advisor-measure", "advisor-value"].iter().chain(further) {
            ui.label(strong(cx.words.get(key)).size(SMALL));
        }
        ui.end_row();
        for (id, reading) in &lines {
            name(ui, cx, id);
            value(ui, cx, id, *reading);
            if open {
                let (known, between) = between(advice, id);
                ui.label(between.map(|(low, high)| two(cx, id, low, high)).unwrap_or_default());
                ui.label(cx.words.get(known_key(known)));
            }
            ui.end_row();
        }
    });
    if advice.answers.net.cap().is_some() {
        ceiling(ui, cx, advice);
    }
    if let Some(estimated) = &advice.answers.measures.steps.estimated {
        let said = [
            ("epsilon", decimal(cx.words.lang, estimated.epsilon, 3).into()),
            ("sure", fraction_percent(cx.words.lang, 1.0 - estimated.delta).into()),
        ];
        widgets::note(ui, &cx.words.with("advisor-estimated", &said));
    }
    if !advice.advisor.standing_unique {
        widgets::note(ui, &cx.words.get("advisor-not-unique"));
    }
    if advice.advisor.left_out > 0 {
        widgets::note(ui, &cx.words.with("advisor-left-out", &[("mentions", advice.advisor.left_out.into())]));
    }
    ui.add_space(10.0);
    parts(ui, cx, advice);
    ui.add_space(10.0);
    triads(ui, cx, advice);
    ui.add_space(10.0);
    cover(ui, cx, advice);
    how(ui, cx, "advisor-whole-how", lines.iter().map(|(id, _)| *id).chain(["triads"]));
}

/// Every measure of the whole, by id. One calls pairs without contact reciprocal: only beside other programs.
fn lines(advice: &Advice) -> Vec<(&'static str, Reading)> {
    let (first, further) = (&advice.answers.measures.readings, &advice.advisor.readings);
    first.all_of_whole().chain(further.all_of_whole()).filter(|(id, _)| *id != "recip.dyadic").collect()
}

/// What kind of value it is, and between what it lies given the missing answers.
fn between(advice: &Advice, id: &str) -> (Known, Option<(f64, f64)>) {
    let m = &advice.answers.measures;
    let missing = m.missing.as_ref();
    let components = missing.and_then(|missing| missing.components.as_ref());
    let paths = missing.and_then(|missing| missing.paths.as_ref());
    let bounds: Option<Bounds> = match id {
        "density" => m.density_bounds,
        "recip.arc" => m.recip_bounds,
        "ei.arc" => m.ei_bounds,
        "components.weak" => components.map(|all| all.weak),
        "components.strong" => components.map(|all| all.strong),
        "reach" => paths.map(|all| all.reach),
        "compactness" => paths.map(|all| all.compactness),
        _ => None,
    };
    if let Some(bounds) = bounds.filter(|bounds| bounds.low < bounds.high) {
        return (Known::ExactBound, Some((bounds.low, bounds.high)));
    }
    match advice.advisor.ranges.of(id) {
        Some(range) => (Known::PlausibleRange, Some((range.low, range.high))),
        None => (Known::Observed, None),
    }
}

fn two(cx: &Cx<'_>, id: &str, low: f64, high: f64) -> String {
    let decimals = measure(id).map_or(2, |measure| measure.decimals);
    let number = |value| decimal(cx.words.lang, value, decimals);
    cx.words.with("advisor-from-to", &[("low", number(low).into()), ("high", number(high).into())])
}

fn known_key(known: Known) -> &'static str {
    match known {
        Known::Observed => "known-observed",
        Known::ExactBound => "known-exact-bound",
        Known::PlausibleRange => "known-plausible-range",
        Known::FilledIn => "known-filled-in",
    }
}

/// Nobody could name more than the cap, so the density cannot be higher than it allows.
fn ceiling(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    let net = &advice.answers.net;
    let (Some(cap), others) = (net.cap(), net.n().saturating_sub(1)) else { return };
    if others > 0 {
        let most = decimal(cx.words.lang, (f64::from(cap) / others as f64).min(1.0), 2);
        widgets::note(ui, &cx.words.with("advisor-ceiling", &[("cap", (cap as usize).into()), ("most", most.into())]));
    }
}

/// Found by the computer, and said so.
fn parts(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    let Some(found) = &advice.advisor.communities else { return };
    widgets::heading(ui, &cx.words.get("advisor-parts"));
    let said = [
        ("parts", found.parts.into()),
        ("modularity", decimal(cx.words.lang, found.modularity, 2).into()),
        ("runs", found.runs.into()),
        ("stability", decimal(cx.words.lang, found.stability, 2).into()),
        ("seed", found.seed.to_string().into()),
    ];
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        widgets::quiet(ui, &cx.words.with("advisor-parts-lead", &said));
        let members = |part: usize| {
            let members = (0..found.membership.len()).filter(move |i| found.membership[*i] == part);
            let ids = cx.naming.in_order(members.map(|i| advice.answers.net.actor(i).id));
            ids.into_iter().map(|id| cx.naming.short(id).to_owned()).collect::<Vec<_>>()
        };
        let mut parts: Vec<Vec<String>> = (0..found.parts).map(members).collect();
        // They are numbered from the first of the sheet.
        if cx.naming.is_coded() {
            parts.sort();
        }
        for (part, people) in parts.iter().enumerate() {
            let number = [("number", (part + 1).into()), ("people", cx.words.list(people).into()), ("count", people.len().into())];
            ui.label(cx.words.with("advisor-part", &number));
        }
    });
}

fn triads(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    widgets::heading(ui, &cx.words.get("measure-triads"));
    widgets::quiet(ui, &cx.words.get("measure-triads-tells"));
    Grid::new("advisor-triads").min_row_height(22.0).spacing([18.0, 2.0]).show(ui, |ui| {
        let all: Vec<_> = advice.advisor.triads.iter().collect();
        for row in all.chunks(8) {
            for (triad, _) in row {
                ui.label(strong(triad.name()).size(SMALL));
            }
            ui.end_row();
            for (_, count) in row {
                ui.label(count.to_string());
            }
            ui.end_row();
        }
    });
}

/// The smallest set that reaches most of the team: names only where people carry their names.
fn cover(ui: &mut Ui, cx: &Cx<'_>, advice: &Advice) {
    let found = &advice.advisor.cover;
    widgets::heading(ui, &cx.words.get("measure-cover"));
    let order = cx.naming.in_order(found.people.iter().map(|i| advice.answers.net.actor(*i).id));
    let people: Vec<String> = order.into_iter().filter_map(|id| advice.answers.net.index_of(id)).map(|i| called(cx, advice, i)).collect();
    let said = [
        ("count", found.people.len().into()),
        ("people", cx.words.list(&people).into()),
        ("reached", found.reached.into()),
        ("of", advice.answers.net.n().into()),
    ];
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        ui.label(cx.words.with(if found.exact { "advisor-cover-exact" } else { "advisor-cover-greedy" }, &said));
    });
}
