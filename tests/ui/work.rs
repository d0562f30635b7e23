//! Opening, changing, saving.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use lijntjes::model::Edit;
use lijntjes::report::NameView;
use lijntjes::session::{Command, FigureFormat, Notice, Origin, Selection};

use crate::harness::{SETTLE, Window, click, folder, take_in, window};

fn rename_first(window: &mut Window) -> (lijntjes::model::PersonId, String) {
    let person = *window.state().session().project().people.keys().next().unwrap();
    let before = window.state().session().project().name(person).to_owned();
    window.state_mut().run(Command::Edit(Edit::Rename(person, "Zoë Nieuw".to_owned())));
    window.run_steps(SETTLE);
    (person, before)
}

#[test]
fn a_rename_is_typed_on_the_page_of_people_and_undone() {
    let mut window = window(Vec::new());
    let person = *window.state().session().project().people.keys().next().unwrap();
    let before = window.state().session().project().name(person).to_owned();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    click(&mut window, "Mensen");
    let field = window.get_by_role_and_label(Role::TextInput, "Naam");
    field.focus();
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Naam").type_text("!");
    window.run_steps(SETTLE);
    window.key_press(egui::Key::Enter);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().project().name(person), format!("{before}!"));
    click(&mut window, &format!("Ongedaan maken: naam van {before}!"));
    assert_eq!(window.state().session().project().name(person), before);
}

/// Ctrl+O, and a place that is typed.
fn open_by_typing(window: &mut Window, place: &std::path::Path) {
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::O);
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand").type_text(&place.display().to_string());
    window.run_steps(SETTLE);
    click(window, "Openen");
}

#[test]
fn undo_names_nobody_in_a_view_without_names() {
    let mut window = window(Vec::new());
    let (person, _) = rename_first(&mut window);
    click(&mut window, "Namen verbergen");
    let code = window.state().session().naming().full(person).to_owned();
    window.get_by_role_and_label(Role::Button, &format!("Ongedaan maken: naam van {code}"));
    assert!(window.query_by_label_contains("Zoë Nieuw").is_none());
}

#[test]
fn a_file_that_is_no_survey_is_refused_with_words_and_changes_nothing() {
    let folder = folder();
    let bad = folder.path().join("foto.csv");
    std::fs::write(&bad, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    let mut window = window(Vec::new());
    let before = window.state().session().project().clone();
    window.state_mut().run(Command::Open(vec![bad]));
    window.run_steps(SETTLE);
    window.get_by_label_contains("foto.csv");
    assert!(matches!(window.state().session().notice(), Some(Notice::NotOpened(_))));
    assert_eq!(*window.state().session().project(), before);
    click(&mut window, "Deze melding sluiten");
    assert!(window.state().session().notice().is_none());
}

#[test]
fn a_survey_with_unknown_names_shows_what_was_read_and_takes_a_name_in() {
    let folder = folder();
    let (ties, people) = (folder.path().join("lijntjes.csv"), folder.path().join("mensen.csv"));
    std::fs::write(&ties, "van,naar\nAnna,Ben\nAnna,Zed\n").unwrap();
    std::fs::write(&people, "id,naam\n1,Anna\n2,Ben\n").unwrap();
    let mut window = window(vec![ties, people]);
    take_in(&mut window);
    click(&mut window, "Bekijk wat er is ingelezen");
    window.get_by_label("Dit is ingelezen");
    click(&mut window, "Zed opnemen");
    assert_eq!(window.state().session().project().people.len(), 3);
    click(&mut window, "Sluiten");
    assert!(window.query_by_label("Dit is ingelezen").is_none());
}

#[test]
fn unsaved_work_is_asked_about_before_another_file_opens() {
    let folder = folder();
    let mut window = window(Vec::new());
    rename_first(&mut window);
    let other = folder.path().join("ander.lijntjes");
    std::fs::write(&other, lijntjes::io::project_file::save(&lijntjes::session::example())).unwrap();
    open_by_typing(&mut window, &other);
    window.get_by_label("Nog niet opgeslagen");
    click(&mut window, "Annuleren");
    assert!(window.state().session().has_unsaved_work());
    open_by_typing(&mut window, &other);
    click(&mut window, "Opslaan");
    // The example has no place yet, so one is typed.
    let place = folder.path().join("school");
    window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand").type_text(&place.display().to_string());
    window.run_steps(SETTLE);
    click(&mut window, "Bewaren");
    let saved = folder.path().join("school.lijntjes");
    assert!(saved.is_file());
    // And then what started it: the other project opens.
    assert_eq!(*window.state().session().origin(), Origin::ProjectFile(other));
    assert!(!window.state().session().has_unsaved_work());
}

#[test]
fn when_saving_fails_nothing_is_closed_later_by_surprise() {
    let folder = folder();
    let mut window = window(Vec::new());
    rename_first(&mut window);
    let other = folder.path().join("ander.lijntjes");
    std::fs::write(&other, lijntjes::io::project_file::save(&lijntjes::session::example())).unwrap();
    open_by_typing(&mut window, &other);
    click(&mut window, "Opslaan");
    let nowhere = folder.path().join("geen map").join("school.lijntjes");
    window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand").type_text(&nowhere.display().to_string());
    window.run_steps(SETTLE);
    click(&mut window, "Bewaren");
    assert!(matches!(window.state().session().notice(), Some(Notice::NotWritten(_))));
    window.state_mut().run(Command::SaveAs(folder.path().join("school.lijntjes")));
    window.run_steps(SETTLE);
    let saved = folder.path().join("school.lijntjes");
    assert_eq!(*window.state().session().origin(), Origin::ProjectFile(saved), "the other project did not open");
}

#[test]
fn a_figure_is_saved_without_names_by_default() {
    let folder = folder();
    let mut window = window(Vec::new());
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::E);
    window.run_steps(SETTLE);
    window.get_by_label("Zonder namen blijft herkenbaar:");
    click(&mut window, "Bewaren…");
    let place = folder.path().join("figuur");
    window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand").type_text(&place.display().to_string());
    window.run_steps(SETTLE);
    click(&mut window, "Bewaren");
    let svg = std::fs::read_to_string(folder.path().join("figuur.svg")).unwrap();
    for person in window.state().session().project().people.values() {
        assert!(!svg.contains(&person.name), "{}", person.name);
    }
    assert!(matches!(window.state().session().notice(), Some(Notice::FigureSaved(_))));
    assert_eq!(FigureFormat::of(&folder.path().join("figuur.svg")), Some(FigureFormat::Svg));
    assert_eq!(window.state().session().view(), NameView::With);
}

#[test]
fn a_figure_carries_the_finding_that_is_chosen_or_another_or_none() {
    let folder = folder();
    let mut window = window(Vec::new());
    window.state_mut().run(Command::Select(Selection::Finding(3)));
    let mut saved = |file: &str, choose: Option<&str>| {
        window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::E);
        window.run_steps(SETTLE);
        if let Some(headline) = choose {
            window.get_by_role_and_label(Role::ComboBox, "Wat oplicht").click();
            window.run_steps(SETTLE);
            window.get_all_by_label(headline).last().unwrap().click();
            window.run_steps(SETTLE);
        }
        click(&mut window, "Bewaren…");
        let place = folder.path().join(file);
        window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand").type_text(&place.display().to_string());
        window.run_steps(SETTLE);
        click(&mut window, "Bewaren");
        std::fs::read_to_string(place).unwrap()
    };
    assert!(saved("a.svg", None).contains(">2 delen, zonder experts en directie<"));
    let apart = saved("b.svg", Some("Van de 41 lijntjes tussen leraren lopen er 2 tussen parallelgroepen"));
    assert!(apart.contains(">Lijntjes tussen de groepen: 2<") && !apart.contains("2 delen"));
    let plain = saved("c.svg", Some("Niets: alle lijntjes gelijk"));
    assert!(!plain.contains("2 delen") && !plain.contains("Lijntjes tussen"));
}

#[test]
fn what_a_role_counts_as_is_changed_and_the_findings_follow() {
    let mut window = window(Vec::new());
    click(&mut window, "Mensen");
    let project = window.state().session().project().clone();
    let (id, role) = project.roles.iter().find(|(_, r)| r.kind == lijntjes::model::RoleKind::Leader).unwrap();
    window.get_by_role_and_label(Role::ComboBox, &format!("{} telt als", role.name)).click();
    window.run_steps(SETTLE);
    window.get_all_by_label("overig").last().unwrap().click();
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().project().roles[id].kind, lijntjes::model::RoleKind::Other);
}
