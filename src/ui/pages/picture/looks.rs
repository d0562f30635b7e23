//! How the picture looks.

use eframe::egui::{self, Ui};

use crate::model::{Appearance, ColourBy, Grounds, GroupingId, Labels, LayoutKind, SizeBy, Style};
use crate::report::NameView;
use crate::report::{lower_first, size_text};
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let before = cx.session.appearance();
    let mut looks = before;
    egui::Grid::new("looks").num_columns(2).spacing([10.0, 6.0]).show(ui, |ui| {
        let colours: Vec<(ColourBy, String)> = colours(cx);
        row(ui, cx, "looks-colour", &colours, &mut looks.colour);
        let sizes: Vec<(SizeBy, String)> = SizeBy::ALL.into_iter().map(|by| (by, size_text(by, cx.words))).collect();
        row(ui, cx, "looks-size", &sizes, &mut looks.size);
        if cx.session.layout_kind() == LayoutKind::Rings {
            let rings: Vec<(SizeBy, String)> = sizes.iter().filter(|(by, _)| *by != SizeBy::Nothing).cloned().collect();
            row(ui, cx, "looks-rings", &rings, &mut looks.rings);
        }
        row(ui, cx, "looks-labels", &labels(cx), &mut looks.labels);
        let grounds = Grounds::ALL.map(|ground| {
            let key = match ground {
                Grounds::None => "looks-grounds-none",
                Grounds::Fields => "looks-grounds-fields",
                Grounds::Always => "looks-grounds-always",
            };
            (ground, cx.words.get(key))
        });
        row(ui, cx, "looks-grounds", &grounds, &mut looks.grounds);
        let styles = Style::ALL.map(|style| (style, style_text(cx, style)));
        row(ui, cx, "looks-style", &styles, &mut looks.style);
    });
    if looks.style != before.style {
        looks.shapes = Appearance::new(looks.style).shapes;
    }
    widgets::tick(ui, &mut looks.shapes, &cx.words.get("looks-shapes"));
    widgets::tick(ui, &mut looks.widths, &cx.words.get("looks-widths"));
    if looks.size.is_for_advisors() {
        widgets::note(ui, &cx.words.get("looks-size-advisor"));
    }
    if looks != before {
        cx.out.push(Command::Show(looks));
    }
}

/// A name and a choice of one.
fn row<T: Copy + PartialEq>(ui: &mut Ui, cx: &Cx<'_>, key: &'static str, all: &[(T, String)], chosen: &mut T) {
    let name = cx.words.get(key);
    ui.label(&name);
    let shown = all.iter().find(|(value, _)| value == chosen).map(|(_, text)| text.clone()).unwrap_or_default();
    let response = egui::ComboBox::from_id_salt(key).selected_text(&shown).width(188.0).truncate().show_ui(ui, |ui| {
        for (value, text) in all {
            ui.selectable_value(chosen, *value, text);
        }
    });
    response.response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &name);
        info.current_text_value = Some(shown.clone());
        info
    });
    ui.end_row();
}

fn colours(cx: &Cx<'_>) -> Vec<(ColourBy, String)> {
    let project = cx.session.project();
    let counted = cx.session.spec().and_then(|spec| spec.grouping);
    let mut all = vec![(ColourBy::Groups, cx.words.get("looks-colour-groups"))];
    let others = project.groupings.iter().filter(|(id, _)| Some(**id) != counted);
    all.extend(others.map(|(id, grouping)| (ColourBy::Grouping(*id), called(cx, *id, &grouping.name))));
    all.push((ColourBy::Roles, cx.words.get("looks-colour-roles")));
    let has_grades = cx.session.answers().is_some_and(|answers| answers.net.actors().iter().any(|a| !a.grades.is_empty()));
    if has_grades {
        all.push((ColourBy::Grades, cx.words.get("looks-colour-grades")));
    }
    all.extend(project.traits.iter().map(|(id, column)| (ColourBy::Trait(*id), column.name.clone())));
    all
}

/// A grouping by its name; the file may have none for it.
fn called(cx: &Cx<'_>, id: GroupingId, name: &str) -> String {
    if name.trim().is_empty() { cx.words.with("looks-grouping", &[("number", (id.0 as usize + 1).into())]) } else { lower_first(name) }
}

fn labels(cx: &Cx<'_>) -> Vec<(Labels, String)> {
    let coded = cx.session.view() == NameView::Without;
    Labels::ALL
        .into_iter()
        // Without names a name is a code.
        .filter(|labels| !coded || matches!(labels, Labels::None | Labels::First))
        .map(|labels| {
            let key = match labels {
                Labels::None => "looks-labels-none",
                Labels::Codes => "looks-labels-codes",
                Labels::First if coded => "looks-labels-codes",
                Labels::First => "looks-labels-first",
                Labels::Full => "looks-labels-full",
            };
            (labels, cx.words.get(key))
        })
        .collect()
}

fn style_text(cx: &Cx<'_>, style: Style) -> String {
    cx.words.get(match style {
        Style::Case => "style-case",
        Style::Default => "style-default",
        Style::Print => "style-print",
    })
}
