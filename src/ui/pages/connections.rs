//! The cards of the groups; who names whom between them, the steps from group to group, and whom experts and leaders reach.

use eframe::egui;
use eframe::egui::{Align2, FontId, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};

use crate::analysis::catalogue::measure;
use crate::analysis::{Cell, ClassReach, Network, Part, Reach};
use crate::findings::Step;
use crate::model::{GroupId, PersonId};
use crate::report::group_title;
use crate::session::{Block, Connections, GroupResponse, connections};
use crate::sociogram::Ink;
use crate::text::{fraction_percent, measure_text};
use crate::ui::actions::Action;
use crate::ui::cx::Cx;
use crate::ui::theme::{BODY, SMALL, between, colour, readable, semi_bold};
use crate::ui::view::{ConnectionsTab, Page, View};
use crate::ui::widgets::{self, strong};

use super::about::about;
use super::no_answers::no_answers;
use super::swatch::swatch;
use super::{groups, missing};

const CELL: Vec2 = Vec2::new(112.0, 48.0);

const TABS: [(ConnectionsTab, &str); 2] =
    [(ConnectionsTab::Groups, "connections-tab-groups"), (ConnectionsTab::Mixing, "connections-tab-mixing")];

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let Some(answers) = cx.session.answers() else {
        no_answers(ui, cx);
        return;
    };
    let found = connections(answers);
    if !found.groups.is_empty() {
        let tabs: Vec<(ConnectionsTab, String)> = TABS.iter().map(|(tab, key)| (*tab, cx.words.get(key))).collect();
        widgets::tabs(ui, &tabs, &mut view.connections);
        ui.add_space(6.0);
        if view.connections == ConnectionsTab::Groups {
            groups::show(ui, cx);
            return;
        }
    }
    ScrollArea::both().auto_shrink(false).show(ui, |ui| {
        if found.groups.is_empty() {
            widgets::title(ui, &cx.words.get("page-connections"));
            ui.label(cx.words.get("connections-no-groups"));
            ui.add_space(12.0);
            reach(ui, cx, &found);
            return;
        }
        let beside = ui.available_width() > matrix_width(&found) + 300.0;
        if beside {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| {
                    ui.set_width(matrix_width(&found));
                    matrix(ui, cx, &found);
                });
                ui.add_space(28.0);
                ui.vertical(|ui| line(ui, cx, &found));
            });
        } else {
            matrix(ui, cx, &found);
            ui.add_space(16.0);
            line(ui, cx, &found);
        }
        ui.add_space(20.0);
        reach(ui, cx, &found);
        ui.add_space(12.0);
        missing::show(ui, cx);
        ui.add_space(8.0);
        if widgets::link(ui, &cx.words.get("connections-what-if")).clicked() {
            cx.actions.push(Action::Go(Page::WhatIf));
        }
        how(ui, cx);
    });
}

fn matrix_width(found: &Connections) -> f32 {
    150.0 + found.groups.len() as f32 * (CELL.x + 4.0)
}

fn matrix(ui: &mut Ui, cx: &Cx<'_>, found: &Connections) {
    widgets::heading(ui, &cx.words.get("connections-mixing"));
    widgets::quiet(ui, &cx.words.get("connections-mixing-lead"));
    egui::Grid::new("mixing").spacing(Vec2::splat(4.0)).show(ui, |ui| {
        ui.label("");
        for group in &found.groups {
            ui.add_sized(
                [CELL.x, 20.0],
                egui::Label::new(
                    strong(
                        cx.words.with(
                            "connections-names",
                            &[("group", cx.words.group_inline(cx.session.project().group_name(group.id)).into())],
                        ),
                    )
                    .size(SMALL),
                )
                .truncate(),
            );
        }
        ui.end_row();
        for (from, row) in found.groups.iter().zip(&found.blocks) {
            group_name(ui, cx, from);
            for (to, block) in found.groups.iter().zip(row) {
                cell(ui, cx, (from, to), block);
            }
            ui.end_row();
        }
    });
    if found.blocks.iter().flatten().any(|b| b.shared > 0) && !cx.naming.is_coded() {
        widgets::note(ui, &cx.words.get("connections-shared-note"));
    }
    if found.blocks.iter().flatten().any(|b| b.withheld) {
        widgets::note(ui, &cx.words.get("connections-withheld-note"));
    }
    for line in cx.session.told() {
        widgets::note(ui, &line);
    }
}

fn title(cx: &Cx<'_>, group: &GroupResponse) -> String {
    group_title(cx.session.project(), group.id, cx.words)
}

fn group_name(ui: &mut Ui, cx: &Cx<'_>, group: &GroupResponse) {
    ui.horizontal(|ui| {
        ui.set_width(142.0);
        swatch(ui, cx, Ink::Group(group.index));
        let (answered, asked) = (group.response.answered, group.response.asked);
        let is_told = !cx.naming.is_coded() || cx.session.answers().is_some_and(|answers| answers.measures.response.tells_of_nobody());
        if answered == asked || !is_told {
            ui.add(egui::Label::new(strong(title(cx, group))).truncate());
            return;
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(egui::Label::new(strong(title(cx, group))).truncate());
            let text = cx.words.with("connections-response", &[("answered", answered.into()), ("asked", asked.into())]);
            widgets::note(ui, &text);
        });
    });
}

fn cell(ui: &mut Ui, cx: &Cx<'_>, (from, to): (&GroupResponse, &GroupResponse), block: &Block) {
    let (rect, response) = ui.allocate_exact_size(CELL, Sense::hover());
    let (who, whom) = (title(cx, from), title(cx, to));
    let counts = cx.words.with("connections-of", &[("arcs", block.arcs.into()), ("possible", block.possible.into())]);
    let said = if block.withheld {
        cx.words.get("connections-withheld")
    } else if block.possible == 0 {
        cx.words.get("connections-none-possible")
    } else {
        counts.clone()
    };
    let spoken = cx.words.with("connections-cell", &[("from", who.into()), ("to", whom.into()), ("counts", said.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    let density = block.density.value().filter(|_| !block.withheld);
    let painter = ui.painter();
    let Some(density) = density else {
        painter.rect(rect, 6.0, cx.look.panel, Stroke::new(1.0, cx.look.rule), StrokeKind::Inside);
        painter.text(rect.center(), Align2::CENTER_CENTER, "–", FontId::proportional(BODY), cx.look.quiet);
        response.on_hover_text(spoken);
        return;
    };
    let fill = between(between(cx.look.rule, cx.look.panel, 0.35), cx.look.accent, density * 0.85);
    let ink = readable(fill, cx.look);
    painter.rect_filled(rect, 6.0, fill);
    painter.text(rect.center() - Vec2::new(0.0, 8.0), Align2::CENTER_CENTER, counts, FontId::new(BODY, semi_bold()), ink);
    let mut second = fraction_percent(cx.words.lang, density);
    // Of one who is in both groups it would say what that one said.
    if block.shared > 0 && !cx.naming.is_coded() {
        second = format!("{second} · {}", cx.words.with("connections-shared", &[("shared", block.shared.into())]));
    }
    painter.text(rect.center() + Vec2::new(0.0, 10.0), Align2::CENTER_CENTER, second, FontId::proportional(11.0), ink);
    response.on_hover_text(spoken);
}

/// The steps from each grade to the next, and what runs inside and between groups.
fn line(ui: &mut Ui, cx: &Cx<'_>, found: &Connections) {
    ui.set_max_width(430.0);
    if !found.steps.is_empty() {
        widgets::heading(ui, &cx.words.get("connections-line"));
        widgets::quiet(ui, &cx.words.get("connections-line-lead"));
        for step in &found.steps {
            one_step(ui, cx, found, step);
        }
    }
    let inside: usize = (0..found.groups.len()).map(|g| found.blocks[g][g].arcs).sum();
    let all: usize = found.blocks.iter().flatten().map(|b| b.arcs).sum();
    ui.add_space(6.0);
    widgets::panel_card(ui, |ui| {
        ui.label(strong(cx.words.with("connections-sum", &[("inside", inside.into()), ("between", (all - inside).into())])));
        ui.label(cx.words.get("connections-sum-note"));
    });
}

/// So many people are named at a step; the others are counted.
const MOST_NAMED: usize = 8;

fn one_step(ui: &mut Ui, cx: &Cx<'_>, found: &Connections, step: &Step) {
    let ends = [&step.from, &step.to].map(|groups| end(cx, found, groups));
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width().min(280.0), 26.0), Sense::hover());
    let pill = Vec2::new(92.0, 26.0);
    let places = [rect.min, egui::pos2(rect.right() - pill.x, rect.top())].map(|corner| Rect::from_min_size(corner, pill));
    let painter = ui.painter().with_clip_rect(rect.expand(2.0));
    let (a, b) = (egui::pos2(rect.left() + pill.x + 5.0, rect.center().y), egui::pos2(rect.right() - pill.x - 5.0, rect.center().y));
    if step.contact > 0 {
        painter.line_segment([a, b], Stroke::new(2.5, cx.look.accent));
    } else {
        painter.extend(egui::Shape::dashed_line(&[a, b], Stroke::new(1.5, cx.look.quiet), 2.0, 3.0));
    }
    for (at, (inks, text)) in places.into_iter().zip(&ends) {
        let fill = match inks.as_slice() {
            [one] => colour(cx.palette.rgb(*one)),
            _ => cx.look.panel,
        };
        painter.rect_filled(at, 8.0, fill);
        if inks.len() > 1 {
            // Of several groups none has the colour of all: each has a part of the rim.
            let part = Vec2::new((at.width() - 8.0) / inks.len() as f32, 4.0);
            for (k, ink) in inks.iter().enumerate() {
                let corner = egui::pos2(at.left() + 4.0 + part.x * k as f32, at.bottom() - part.y);
                painter.rect_filled(Rect::from_min_size(corner, part), 0.0, colour(cx.palette.rgb(*ink)));
            }
        }
        let shown = crate::sociogram::shorten(text, 84.0, 12.0, crate::sociogram::Face::SemiBold);
        painter.text(at.center(), Align2::CENTER_CENTER, shown, FontId::new(SMALL, semi_bold()), readable(fill, cx.look));
    }
    let said = step_text(cx, step);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{} – {}: {said}", ends[0].1, ends[1].1)));
    widgets::quiet(ui, &said);
    ui.add_space(4.0);
}

/// The groups at an end of a step, "3a en 3b", with their colours.
fn end(cx: &Cx<'_>, found: &Connections, groups: &[GroupId]) -> (Vec<Ink>, String) {
    let inks = groups.iter().filter_map(|id| found.groups.iter().find(|group| group.id == *id)).map(|group| Ink::Group(group.index));
    let names: Vec<String> = groups.iter().map(|id| cx.session.project().group_name(*id).to_owned()).collect();
    (inks.collect(), cx.words.list(&names))
}

/// How many pairs are in contact, who is in them, and who is between the others.
fn step_text(cx: &Cx<'_>, step: &Step) -> String {
    let mut said = cx.words.with("connections-step", &[("contact", step.contact.into()), ("pairs", step.pairs.into())]);
    let is_told = !cx.naming.is_coded() || cx.session.answers().is_some_and(|answers| answers.measures.response.tells_of_nobody());
    if step.unknown > 0 && is_told {
        said = format!("{said}; {}", cx.words.with("connections-step-unknown", &[("unknown", step.unknown.into())]));
    } else if step.contact == 0 && step.unknown == 0 {
        said = format!("{said}: {}", cx.words.get("connections-step-none"));
    }
    if !step.carried_by.is_empty() {
        let ties = |person| step.carried_by.iter().find(|carrier| carrier.person == person).map_or(0, |carrier| carrier.ties);
        let named = |person| match ties(person) {
            1 => cx.naming.short(person).to_owned(),
            ties => cx.words.with("connections-step-carrier", &[("person", cx.naming.short(person).into()), ("ties", ties.into())]),
        };
        let who = named_of(cx, step.carried_by.iter().map(|carrier| carrier.person), named);
        said = format!("{said}; {}", cx.words.with("connections-step-carried", &[("people", cx.words.list(&who).into())]));
    }
    if step.contact == 0 && !step.through.is_empty() {
        let who = named_of(cx, step.through.iter().copied(), |person| cx.naming.short(person).to_owned());
        let through = [("shared", step.shared.into()), ("people", cx.words.either(&who).into())];
        said = format!("{said}, {}", cx.words.with("connections-step-through", &through));
    }
    said
}

fn named_of(cx: &Cx<'_>, people: impl Iterator<Item = PersonId>, called: impl Fn(PersonId) -> String) -> Vec<String> {
    let people = cx.naming.in_order(people);
    let mut names: Vec<String> = people.iter().take(MOST_NAMED).map(|person| called(*person)).collect();
    if people.len() > MOST_NAMED {
        names.push(cx.words.with("connections-step-more", &[("count", (people.len() - MOST_NAMED).into())]));
    }
    names
}

/// With how many of each group experts and leaders are in contact.
fn reach(ui: &mut Ui, cx: &Cx<'_>, found: &Connections) {
    let Some(answers) = cx.session.answers() else { return };
    let reaches = &answers.measures.reach;
    if reaches.is_empty() || found.groups.is_empty() {
        return;
    }
    widgets::heading(ui, &cx.words.get("connections-reach"));
    widgets::quiet(ui, &cx.words.get("connections-reach-lead"));
    let remit = reaches.iter().any(|r| r.in_remit.is_some());
    egui::Grid::new("reach").spacing(Vec2::new(16.0, 8.0)).show(ui, |ui| {
        ui.label("");
        for group in &found.groups {
            ui.label(strong(title(cx, group)).size(SMALL));
        }
        if remit {
            ui.label(strong(cx.words.get("connections-remit")).size(SMALL));
        }
        if !answers.classes.is_empty() {
            let text = measure_text(cx.words, "classes_reached");
            ui.label(strong(&text.name).size(SMALL)).on_hover_text(format!("{} {}", text.tells, text.definition));
        }
        ui.end_row();
        let order = cx.naming.in_order(reaches.iter().map(|r| answers.net.actor(r.person).id));
        for person in order {
            let Some(place) = reaches.iter().position(|r| answers.net.actor(r.person).id == person) else { continue };
            let reach = &reaches[place];
            let ink = cx.ink(person);
            ui.horizontal(|ui| {
                ui.set_width(220.0);
                swatch(ui, cx, ink);
                let roles: Vec<String> =
                    answers.net.actor(reach.person).roles.iter().map(|r| cx.session.project().role_name(*r).to_owned()).collect();
                let role = if roles.is_empty() { String::new() } else { format!(" ({})", roles.join(", ")) };
                ui.add(egui::Label::new(RichText::new(format!("{}{role}", cx.naming.short(person)))).truncate());
            });
            for group in &found.groups {
                let response =
                    ui.scope(|ui| bar(ui, cx, reach.by_group[group.index], open(cx, &answers.net, reach, group.index), ink)).response;
                if let Some(Some(chance)) = answers.measures.reach_chance[place].get(group.index) {
                    let number = |value: f64| crate::text::decimal(cx.words.lang, value, 1);
                    let said = [("mean", number(chance.mean).into()), ("low", chance.low.into()), ("high", chance.high.into())];
                    response.on_hover_text(cx.words.with("connections-reach-chance", &said));
                }
            }
            if remit {
                in_remit(ui, cx, reach, ink);
            }
            if let Some(classes) = answers.classes.get(place) {
                let (part, open) = ClassReach::count(classes);
                bar(ui, cx, part, if cx.naming.is_coded() { 0 } else { open }, ink);
            }
            ui.end_row();
        }
    });
}

/// With how many more of a group there may be contact. Without names only what members left open, whoever it is about: what the expert left
/// open would say that they did not answer.
fn open(cx: &Cx<'_>, net: &Network, reach: &Reach, group: usize) -> usize {
    if !cx.naming.is_coded() {
        return reach.unknown_by_group[group];
    }
    let left_open = |&j: &usize| !net.has(reach.person, j) && net.cell(j, reach.person) == Cell::Unknown;
    net.members(group).filter(|j| *j != reach.person).filter(left_open).count()
}

fn in_remit(ui: &mut Ui, cx: &Cx<'_>, reach: &Reach, ink: Ink) {
    match reach.in_remit {
        Some(part) => bar(ui, cx, part, 0, ink),
        None => {
            widgets::quiet(ui, "–").on_hover_text(cx.words.get("connections-no-remit"));
        }
    }
}

fn bar(ui: &mut Ui, cx: &Cx<'_>, part: Part, unknown: usize, ink: Ink) {
    let mut text = format!("{}/{}", part.with, part.of);
    if unknown > 0 {
        text = format!("{text} ({})", cx.words.with("connections-reach-unknown", &[("unknown", unknown.into())]));
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(112.0, 8.0), Sense::hover());
        ui.painter().rect_filled(rect, 4.0, between(cx.look.rule, cx.look.field, 0.15));
        if part.of > 0 {
            let share = part.with as f32 / part.of as f32;
            let filled = Rect::from_min_size(rect.min, Vec2::new(rect.width() * share, rect.height()));
            if share > 0.0 {
                // A rim, since some colours of the case are hardly darker than the ground.
                let rim = Stroke::new(1.0, between(colour(cx.palette.rgb(Ink::Outline)), cx.look.ground, 0.35));
                ui.painter().rect(filled, 4.0, colour(cx.palette.rgb(ink)), rim, StrokeKind::Inside);
            }
        }
        ui.label(RichText::new(text).size(SMALL));
    });
}

fn how(ui: &mut Ui, cx: &Cx<'_>) {
    widgets::unfold(ui, "connections-how", &cx.words.get("how-computed"), |ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        about(ui, cx);
        for id in ["mixing", "ei.arc", "ei.expected", "ei.p", "expert_reach"] {
            let text = measure_text(cx.words, id);
            let value = whole_value(cx, id).map(|v| format!(" = {v}")).unwrap_or_default();
            ui.label(strong(format!("{}{value}", text.name)));
            ui.label(format!("{} {}", text.tells, text.definition));
        }
    });
}

fn whole_value(cx: &Cx<'_>, id: &str) -> Option<String> {
    let value = cx.session.answers()?.measures.readings.whole(id).value()?;
    Some(crate::text::decimal(cx.words.lang, value, measure(id)?.decimals))
}
