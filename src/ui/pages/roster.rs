//! What can be changed about people: names, who answered, what roles count as, names that are not on the sheet.

use eframe::egui;
use eframe::egui::{ComboBox, TextEdit, Ui, WidgetInfo, WidgetType};

use crate::model::{Edit, NotAskedWhy, PersonId, Respondence, RoleKind};
use crate::report::NameView;
use crate::report::question_title;
use crate::session::Command;
use crate::ui::cx::Cx;
use crate::ui::dialogs;
use crate::ui::view::{Dialog, View};
use crate::ui::widgets::{self, strong};

/// The chosen person's name and answers, and whether they take part.
pub(super) fn chosen(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let Some(person) = cx.session.selection().person() else { return };
    widgets::panel_card(ui, |ui| {
        if cx.session.view() == NameView::With {
            rename(ui, cx, view, person);
        } else {
            widgets::note(ui, &cx.words.get("people-rename-hidden"));
            return;
        }
        respondence(ui, cx, person);
        ui.add_space(2.0);
        if ui.button(cx.words.get("people-withdraw")).clicked() {
            view.dialog = Some(Dialog::Withdraw(person));
        }
    });
}

fn rename(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, person: PersonId) {
    let now = cx.session.project().name(person).to_owned();
    let typed = view.renaming.entry(person).or_insert_with(|| now.clone());
    let name = cx.words.get("people-name");
    let label = ui.label(strong(name.as_str()));
    let response = ui
        .add(TextEdit::singleline(typed).id_salt(("rename", person.0)).margin(widgets::FIELD).desired_width(f32::INFINITY))
        .labelled_by(label.id);
    if response.lost_focus() {
        let typed = view.renaming.remove(&person).unwrap_or_default();
        if typed.trim() != now && !ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            cx.out.push(Command::Edit(Edit::Rename(person, typed)));
        }
    } else if !response.has_focus() {
        view.renaming.remove(&person);
    }
}

/// What someone said of each question: whether they answered, and whether they could be named.
fn respondence(ui: &mut Ui, cx: &mut Cx<'_>, person: PersonId) {
    let Some(wave_id) = cx.session.spec().map(|spec| spec.wave) else { return };
    let project = cx.session.project();
    let Some(wave) = project.waves.get(&wave_id) else { return };
    if !wave.places.contains_key(&person) {
        return;
    }
    let several = project.questions.len() > 1;
    for id in project.questions.keys() {
        ui.push_id(id.0, |ui| {
            let title = question_title(project, *id, cx.words);
            if several {
                ui.add_space(2.0);
                widgets::note(ui, &title);
            }
            // Over several questions a control is read aloud with its question.
            let called = |name: &str| if several { format!("{name}: {title}") } else { name.to_owned() };
            let now = wave.respondence(person, *id);
            answered(ui, cx, &called(&cx.words.get("people-answered")), now, |choice| Edit::SetRespondence(wave_id, person, *id, choice));
            let mut may = wave.may_be_named(*id, person);
            let words = cx.words.get("people-may-be-named");
            let response = widgets::tick(ui, &mut may, &words);
            let name = called(&words);
            response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, may, &name));
            if response.changed() {
                cx.out.push(Command::Edit(Edit::SetMayBeNamed(wave_id, person, *id, may)));
            }
        });
    }
}

fn answered(ui: &mut Ui, cx: &mut Cx<'_>, name: &str, now: &Respondence, edit: impl Fn(Respondence) -> Edit) {
    let text = |what: &Respondence| {
        cx.words.get(match what {
            Respondence::Answered => "answered-yes",
            Respondence::Partly(_) => "answered-partly",
            Respondence::Absent => "answered-no",
            Respondence::NotAsked(NotAskedWhy::OnLeave) => "not-asked-on-leave",
            Respondence::NotAsked(NotAskedWhy::New) => "not-asked-new",
            Respondence::NotAsked(NotAskedWhy::Objects) => "not-asked-objects",
            Respondence::NotAsked(NotAskedWhy::NotOnSheet | NotAskedWhy::Unstated) => "answered-not-asked",
        })
    };
    ui.horizontal(|ui| {
        ui.label(strong(cx.words.get("people-answered")));
        let shown = text(now);
        let width = 190.0_f32.min(ui.available_width());
        let response = ComboBox::from_id_salt("answered").selected_text(&shown).width(width).truncate().show_ui(ui, |ui| {
            for choice in [
                Respondence::Answered,
                Respondence::Absent,
                Respondence::NotAsked(NotAskedWhy::OnLeave),
                Respondence::NotAsked(NotAskedWhy::New),
                Respondence::NotAsked(NotAskedWhy::Unstated),
            ] {
                if ui.selectable_label(choice == *now, text(&choice)).clicked() && choice != *now {
                    cx.out.push(Command::Edit(edit(choice)));
                }
            }
        });
        response.response.widget_info(|| {
            let mut info = WidgetInfo::labeled(WidgetType::ComboBox, true, name);
            info.current_text_value = Some(shown.clone());
            info
        });
    });
}

/// What each role counts as in the findings.
pub(super) fn roles(ui: &mut Ui, cx: &mut Cx<'_>) {
    let project = cx.session.project();
    if project.roles.is_empty() {
        return;
    }
    ui.add_space(12.0);
    widgets::heading(ui, &cx.words.get("roles-title"));
    widgets::note(ui, &cx.words.get("roles-lead"));
    egui::Grid::new("roles").num_columns(2).spacing([12.0, 4.0]).show(ui, |ui| {
        for (id, role) in project.roles.iter() {
            ui.scope(|ui| {
                ui.set_width((ui.available_width() - 150.0).clamp(60.0, 160.0));
                ui.add(egui::Label::new(&role.name).wrap());
            });
            let text = |kind| cx.words.get(kind_key(kind));
            let response = ComboBox::from_id_salt(("role", id.0)).selected_text(text(role.kind)).width(110.0).show_ui(ui, |ui| {
                for kind in RoleKind::ALL {
                    if ui.selectable_label(kind == role.kind, text(kind)).clicked() && kind != role.kind {
                        cx.out.push(Command::Edit(Edit::SetRoleKind(*id, kind)));
                    }
                }
            });
            let name = cx.words.with("roles-counts-as", &[("role", role.name.as_str().into())]);
            response.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &name));
            ui.end_row();
        }
    });
}

fn kind_key(kind: RoleKind) -> &'static str {
    match kind {
        RoleKind::Teacher => "role-teacher",
        RoleKind::Expert => "role-expert",
        RoleKind::Leader => "role-leader",
        RoleKind::Other => "role-other",
    }
}

/// Names that are not on the sheet.
pub(super) fn unknown(ui: &mut Ui, cx: &mut Cx<'_>) {
    dialogs::unknown_names(ui, cx);
}
