//! The picture, with what is known of it beside.

use eframe::egui;
use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::picture::chips;
use super::{findings, person, picture, several, table};
use crate::model::{LayoutKind, PersonId};
use crate::report::legend_text;
use crate::session::{Command, Selection};
use crate::sociogram::{LabelSizes, Sample};
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
        toolbar(ui, cx, view, canvas);
        drawing(ui, cx, view, canvas);
    });
}

fn side(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let words = cx.words;
    let tabs = [
        (Tab::Findings, words.get("tab-findings")),
        (Tab::Person, words.get("tab-person")),
        (Tab::Picture, words.get("tab-picture")),
        (Tab::Table, words.get("tab-table")),
    ];
    widgets::tabs(ui, &tabs, &mut view.tab);
    if view.tab == Tab::Table {
        Frame::new().inner_margin(Margin { left: 0, right: 6, top: 2, bottom: 8 }).show(ui, |ui| table::show(ui, cx, view));
        return;
    }
    ScrollArea::vertical().id_salt(view.tab as u8).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 0, right: 10, top: 2, bottom: 12 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            match view.tab {
                Tab::Findings => findings::list(ui, cx),
                Tab::Person => person::show(ui, cx, "person-choose"),
                Tab::Picture => picture::show(ui, cx, view),
                Tab::Table => {}
            }
        });
    });
}

fn toolbar(ui: &mut Ui, cx: &mut Cx<'_>, view: &View, canvas: &mut Canvas) {
    Frame::new().inner_margin(Margin { left: 12, right: 8, top: 6, bottom: 2 }).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.set_min_height(30.0);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let buttons = [
                    (Action::Present { empty_sheet: false }, Icon::Present),
                    (Action::Fit, Icon::Fit),
                    (Action::ZoomOut, Icon::Minus),
                    (Action::ZoomIn, Icon::Plus),
                ];
                for (action, icon) in buttons {
                    let Some(entry) = actions::find(action) else { continue };
                    if icons::button(ui, icon, &cx.words.get(entry.label), (entry.enabled)(cx.session, view)).clicked() {
                        cx.actions.push(action);
                    }
                }
                let on = canvas.draws_lasso();
                if icons::toggle(ui, Icon::Lasso, &cx.words.get("lasso"), *on).clicked() {
                    *on = !*on;
                }
                ui.add_space(6.0);
                layout_choice(ui, cx);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if canvas.chosen().len() > 1 {
                        several::show(ui, cx, canvas);
                    } else {
                        caption(ui, cx);
                        egui::ScrollArea::horizontal().id_salt("chips").show(ui, |ui| chips::show(ui, cx));
                    }
                });
            });
        });
    });
}

/// What is lit, in a few words.
fn caption(ui: &mut Ui, cx: &Cx<'_>) {
    let words = cx.session.picture().map(|picture| picture.caption.as_str()).unwrap_or_default();
    if !words.is_empty() {
        ui.add(egui::Label::new(widgets::strong(words).color(cx.look.highlight)).truncate()).on_hover_text(words);
        ui.add_space(8.0);
    }
}

fn layout_choice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let now = cx.session.layout_kind();
    let text = |kind| cx.words.get(layout_key(kind));
    let response = egui::ComboBox::from_id_salt("layout").selected_text(text(now)).width(150.0).show_ui(ui, |ui| {
        for kind in LayoutKind::ALL {
            if ui.selectable_label(kind == now, text(kind)).clicked() {
                cx.out.push(Command::Arrange(kind));
            }
        }
    });
    let name = cx.words.get("layout-name");
    response.response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::WidgetType::ComboBox, true, &name);
        info.current_text_value = Some(text(now));
        info
    });
}

fn layout_key(kind: LayoutKind) -> &'static str {
    match kind {
        LayoutKind::Groups => "layout-groups",
        LayoutKind::Stress => "layout-stress",
        LayoutKind::Rings => "layout-rings",
        LayoutKind::Circle => "layout-circle",
        LayoutKind::Force => "layout-force",
        LayoutKind::Blocks => "layout-blocks",
        LayoutKind::Matrix => "layout-matrix",
    }
}

fn drawing(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, canvas: &mut Canvas) {
    let (Some(picture), Some(answers)) = (cx.session.picture(), cx.session.answers()) else {
        widgets::empty(ui, &cx.words.get("empty-drawing"));
        return;
    };
    let project = cx.session.project();
    let legend: Vec<(Vec<Sample>, String)> =
        picture.legend.iter().map(|e| (e.samples.clone(), legend_text(project, &answers.spec, &e.text, cx.words))).collect();
    let spoken = |id: PersonId| person::spoken(cx, id);
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
            sizes: LabelSizes::default(),
        },
    );
    if commands.iter().any(|command| matches!(command, Command::Select(Selection::Person(_)))) {
        view.tab = Tab::Person;
    }
    cx.out.extend(commands);
}
