//! Over whom everything is counted, and by which division of the team. Every number on screen is about this.

use eframe::egui;
use eframe::egui::{ScrollArea, Ui, WidgetInfo, WidgetType};

use crate::model::{NetworkSpec, RoleKind, Scope};
use crate::report::{group_title, kinds_title, scope_title};
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, spec: &NetworkSpec, people: usize) {
    let title = scope_title(cx.session.project(), &spec.scope, cx.words);
    let shown = cx.words.with("context-scope", &[("scope", title.as_str().into()), ("people", people.into())]);
    let mut scope = spec.scope.clone();
    let mut grouping = spec.grouping;
    // It stays open while several boxes are ticked.
    let config = egui::containers::menu::MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let (response, _) =
        egui::containers::menu::MenuButton::new(crate::sociogram::shorten(&shown, 180.0, 13.0, crate::sociogram::Face::Regular))
            .config(config)
            .ui(ui, |ui| {
                ui.set_min_width(240.0);
                ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                    widgets::note(ui, &cx.words.get("context-scope-hint"));
                    ui.add_enabled_ui(!scope.is_whole_team(), |ui| {
                        if ui.button(cx.words.get("scope-everyone")).clicked() {
                            scope = Scope::default();
                        }
                    });
                    groups(ui, cx, &mut scope);
                    without(ui, cx, &mut scope);
                    groupings(ui, cx, &mut grouping);
                });
            });
    let name = cx.words.with("context-scope-name", &[("scope", shown.as_str().into())]);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &name));
    response.on_hover_text(shown);
    if scope != spec.scope || grouping != spec.grouping {
        cx.out.push(Command::Ask(NetworkSpec { grouping, scope, ..spec.clone() }));
    }
}

fn groups(ui: &mut Ui, cx: &Cx<'_>, scope: &mut Scope) {
    let project = cx.session.project();
    for grouping in project.groupings.values().filter(|grouping| grouping.groups.len() > 1) {
        let heading = if project.groupings.len() > 1 {
            format!("{} ({})", cx.words.get("scope-groups"), grouping.name)
        } else {
            cx.words.get("scope-groups")
        };
        ui.label(strong(heading));
        for group in &grouping.groups {
            let mut on = scope.groups.contains(group);
            if widgets::tick(ui, &mut on, &group_title(project, *group, cx.words)).clicked() {
                if on {
                    scope.groups.insert(*group)
                } else {
                    scope.groups.remove(group)
                };
            }
        }
    }
}

fn without(ui: &mut Ui, cx: &Cx<'_>, scope: &mut Scope) {
    let project = cx.session.project();
    let there: Vec<RoleKind> = RoleKind::ALL.into_iter().filter(|kind| project.roles.values().any(|role| role.kind == *kind)).collect();
    if there.len() < 2 {
        return;
    }
    ui.label(strong(cx.words.get("scope-leave-out")));
    for kind in there {
        let mut on = scope.without.contains(&kind);
        if widgets::tick(ui, &mut on, &kinds_title(kind, cx.words)).clicked() {
            if on {
                scope.without.insert(kind)
            } else {
                scope.without.remove(&kind)
            };
        }
    }
}

/// Which division of the team decides what is inside and what is between.
fn groupings(ui: &mut Ui, cx: &Cx<'_>, chosen: &mut Option<crate::model::GroupingId>) {
    let groupings = &cx.session.project().groupings;
    if groupings.len() < 2 {
        return;
    }
    ui.label(strong(cx.words.get("scope-grouping")));
    ui.scope(|ui| {
        widgets::empty_marks(ui);
        for (id, grouping) in groupings.iter() {
            ui.radio_value(chosen, Some(*id), &grouping.name);
        }
    });
}
