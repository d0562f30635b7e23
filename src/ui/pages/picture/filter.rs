//! Which lines are drawn. What is counted stays as it is, and the page says so.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui;
use eframe::egui::{Slider, Ui};

use crate::model::{Direction, Filter, GroupId, PeopleFilter, RoleKind, Span, TieFilter};
use crate::report::{group_title, kinds_title};
use crate::session::Command;

use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

/// A column with more different values than this is no list to tick.
const MOST_VALUES: usize = 12;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let before = cx.session.filter().into_owned();
    let mut filter = before.ties;
    ui.label(cx.words.get("filter-lead"));
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 3.0;
    ui.label(strong(cx.words.get("filter-direction")));
    ui.scope(|ui| {
        widgets::empty_marks(ui);
        for direction in [Direction::All, Direction::Mutual, Direction::OneWay] {
            ui.radio_value(&mut filter.direction, direction, cx.words.get(direction_key(direction)));
        }
    });
    ui.add_space(4.0);
    ui.label(strong(cx.words.get("filter-span")));
    let grouped = cx.session.answers().is_some_and(|answers| answers.net.actors().iter().any(|a| !a.groups.is_empty()));
    ui.add_enabled_ui(grouped, |ui| {
        widgets::empty_marks(ui);
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
    let mut people = before.people.clone();
    people_shown(ui, cx, &mut people);
    let mut after = Filter { ties: filter, people };
    ui.add_space(8.0);
    if after.is_active() && ui.button(cx.words.get("filter-clear")).clicked() {
        after = Filter::default();
    }
    if after != before {
        cx.out.push(Command::Filter(after));
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

/// Who is drawn: nothing ticked is everyone.
fn people_shown(ui: &mut Ui, cx: &Cx<'_>, people: &mut PeopleFilter) {
    let project = Arc::clone(cx.session.project());
    let Some(places) = cx.session.spec().and_then(|spec| project.waves.get(&spec.wave)).map(|wave| &wave.places) else { return };
    ui.add_space(4.0);
    widgets::unfold(ui, "filter-people", &cx.words.get("filter-people"), |ui| {
        for (id, grouping) in project.groupings.iter() {
            let used: Vec<GroupId> =
                grouping.groups.iter().copied().filter(|group| places.values().any(|place| place.groups.contains(group))).collect();
            if used.is_empty() {
                continue;
            }
            let name = if grouping.name.trim().is_empty() { cx.words.get("filter-span") } else { grouping.name.clone() };
            ui.push_id(id, |ui| {
                ui.label(strong(name));
                for group in used {
                    chosen(ui, &mut people.groups, &group, &group_title(&project, group, cx.words));
                }
            });
        }
        ui.label(strong(cx.words.get("looks-colour-roles")));
        for kind in RoleKind::ALL {
            chosen(ui, &mut people.roles, &kind, &kinds_title(kind, cx.words));
        }
        for (column, title) in project.traits.iter() {
            let values: BTreeSet<String> = places.values().filter_map(|place| place.traits.get(column)).map(ToString::to_string).collect();
            if values.len() < 2 || values.len() > MOST_VALUES {
                continue;
            }
            ui.push_id(column, |ui| {
                ui.label(strong(title.name.as_str()));
                let mut shown = people.traits.remove(column).unwrap_or_default();
                for value in values {
                    chosen(ui, &mut shown, &value, &value);
                }
                if !shown.is_empty() {
                    people.traits.insert(*column, shown);
                }
            });
        }
    });
}

/// A box for one member of a set.
fn chosen<T: Ord + Clone>(ui: &mut Ui, set: &mut BTreeSet<T>, value: &T, text: &str) {
    let mut on = set.contains(value);
    if widgets::tick(ui, &mut on, text).clicked() {
        if on {
            set.insert(value.clone())
        } else {
            set.remove(value)
        };
    }
}

pub(super) fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::All => "filter-direction-all",
        Direction::Mutual => "filter-direction-mutual",
        Direction::OneWay => "filter-direction-one-way",
    }
}

pub(super) fn span_key(span: Span) -> &'static str {
    match span {
        Span::All => "filter-span-all",
        Span::Within => "filter-span-within",
        Span::Between => "filter-span-between",
    }
}
