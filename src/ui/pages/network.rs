//! The picture, with what is known of it beside.

use eframe::egui;
use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::{filter, findings, person};
use crate::model::{LayoutKind, PersonId};
use crate::session::{Command, Selection, legend_text};
use crate::sociogram::Sample;
use crate::ui::actions::{self, Action};
use crate::ui::canvas::{Canvas, CanvasView};
use crate::ui::cx::Cx;
use crate::ui::icons::{self, Icon};
use crate::ui::view::{Tab, View};
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, canvas: &mut Canvas) {
    let most = (ui.available_width() * 0.45).max(220.0);
    Panel::right("side")
        .default_size(336.0_f32.min(most))
        .min_size(220.0_f32.min(most))
        .max_size(most.min(480.0))
        .frame(Frame::new().fill(cx.look.panel).inner_margin(Margin { left: 12, right: 4, top: 10, bottom: 0 }))
        .show(ui, |ui| side(ui, cx, view));
    CentralPanel::default().frame(Frame::new().fill(cx.look.ground)).show(ui, |ui| {
        toolbar(ui, cx, view);
        picture(ui, cx, view, canvas);
    });
}

fn side(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let words = cx.words;
    let tabs = [(Tab::Findings, words.get("tab-findings")), (Tab::Person, words.get("tab-person")), (Tab::Filter, words.get("tab-filter"))];
    widgets::tabs(ui, &tabs, &mut view.tab);
    ScrollArea::vertical().id_salt(view.tab as u8).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 0, right: 10, top: 2, bottom: 12 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            match view.tab {
                Tab::Findings => findings::list(ui, cx),
                Tab::Person => person::show(ui, cx, "person-choose"),
                Tab::Filter => filter::show(ui, cx),
            }
        });
    });
}

fn toolbar(ui: &mut Ui, cx: &mut Cx<'_>, view: &View) {
    Frame::new().inner_margin(Margin { left: 12, right: 8, top: 6, bottom: 2 }).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(30.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                for (action, icon) in [(Action::Fit, Icon::Fit), (Action::ZoomOut, Icon::Minus), (Action::ZoomIn, Icon::Plus)] {
                    let Some(entry) = actions::find(action) else { continue };
                    if icons::button(ui, icon, &cx.words.get(entry.label), (entry.enabled)(cx.session, view)).clicked() {
                        cx.actions.push(action);
                    }
                }
                ui.add_space(6.0);
                layout_choice(ui, cx);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| filter::chips(ui, cx));
            });
        });
    });
}

fn layout_choice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = |kind| cx.words.get(if kind == LayoutKind::Groups { "layout-groups" } else { "layout-stress" });
    let now = cx.session.layout_kind();
    let response = egui::ComboBox::from_id_salt("layout").selected_text(text(now)).width(150.0).show_ui(ui, |ui| {
        for kind in LayoutKind::ALL {
            if ui.selectable_label(kind == now, text(kind)).clicked() {
                cx.out.push(Command::Arrange(kind));
            }
        }
    });
    let name = cx.words.get("layout-name");
    response.response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &name));
}

fn picture(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, canvas: &mut Canvas) {
    let (Some(picture), Some(answers)) = (cx.session.picture(), cx.session.answers()) else {
        widgets::empty(ui, &cx.words.get("empty-drawing"));
        return;
    };
    let project = cx.session.project();
    let legend: Vec<(Vec<Sample>, String)> =
        picture.legend.iter().map(|e| (e.samples.clone(), legend_text(project, &answers.spec, &e.text, cx.words))).collect();
    let spoken = |id: PersonId| {
        let named = answers.net.index_of(id).map_or(0, |i| answers.measures.people[i].in_degree);
        cx.words.with("spoken-person", &[("person", cx.naming.full(id).into()), ("named", named.into())])
    };
    let commands = canvas.show(
        ui,
        &CanvasView {
            picture,
            palette: cx.palette,
            naming: cx.naming,
            words: cx.words,
            people: &spoken,
            legend: &legend,
            selection: cx.session.selection(),
        },
    );
    if commands.iter().any(|command| matches!(command, Command::Select(Selection::Person(_)))) {
        view.tab = Tab::Person;
    }
    cx.out.extend(commands);
}
