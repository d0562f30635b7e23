//! Survey files that are looked at before they are taken in, and what goes with them.

use std::sync::Arc;

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use lijntjes::io::ImportPlan;
use lijntjes::model::{About, Edit, NotAskedWhy, Respondence};
use lijntjes::report::NameView;
use lijntjes::session::{Command, Notice, Origin, Selection};

use crate::harness::{SETTLE, Window, click, folder, sized, survey, take_in, window};

const TITLE: &str = "Dit is wat ik begrepen heb";

fn plan(window: &Window) -> Arc<ImportPlan> {
    window.state().session().intake().unwrap().plan.clone().unwrap()
}

fn open(window: &mut Window, case: &str, files: &[&str]) {
    window.state_mut().run(Command::Open(survey(case, files)));
    window.run_steps(SETTLE);
}

fn five_ways() -> Window {
    window(survey("nominations_five_ways", &["namen.csv", "team.csv"]))
}

#[test]
fn a_file_is_shown_as_it_was_understood_and_changes_nothing() {
    let window = five_ways();
    window.get_by_label(TITLE);
    assert_eq!(*window.state().session().origin(), Origin::Example);
    let plan = plan(&window);
    let counts = plan.project.record.counts;
    window.get_by_label(&format!("{}\u{a0}mensen", plan.project.people.len()));
    window.get_by_label(&format!("{}\u{a0}vermeldingen", counts.mentions));
    window.get_by_label(&format!("{}\u{a0}lijntjes", counts.ties));
    window.get_by_label("Hier is je oordeel nodig");
    window.get_by_role_and_label(Role::ComboBox, "Vorm van namen.csv");
    window.get_by_role_and_label(Role::ComboBox, "Vorm van team.csv");
    // The numbers of the context bar are about what is open.
    assert!(window.query_by_label_contains("hele team").is_none());
}

#[test]
fn an_answer_changes_the_plan_and_can_be_taken_back() {
    let mut window = window(survey("roster_gaps", &["rooster.csv"]));
    let before = plan(&window);
    let ask = before.asks.iter().find(|ask| matches!(ask.about, About::EmptyCells { .. })).unwrap();
    assert_eq!(ask.chosen, None);
    let other = if ask.proposed == "no" { "niet ingevuld: onbekend" } else { "nee: niet genoemd" };
    window.get_by_role_and_label(Role::RadioButton, other).click();
    window.run_steps(SETTLE);
    let after = plan(&window);
    assert_ne!(before.project.waves, after.project.waves);
    assert!(after.project.record.counts.reconcile());
    assert!(after.asks.iter().any(|a| a.id == ask.id && a.chosen.is_some()));
    click(&mut window, "Terug naar voorstel");
    assert_eq!(plan(&window).project.waves, before.project.waves);
}

#[test]
fn a_name_can_mean_anyone_and_all_proposals_are_approved_at_once() {
    let mut window = five_ways();
    let first = plan(&window).asks.iter().find(|ask| matches!(ask.about, About::Name { .. })).unwrap().clone();
    let About::Name { label, mentions } = &first.about else { panic!() };
    let combo = format!("Wie is “{label}” ({mentions} keer)?");
    window.get_by_role_and_label(Role::ComboBox, &combo).click();
    window.run_steps(SETTLE);
    let among: Vec<&str> = first.options.iter().map(|option| option.id.as_str()).collect();
    let project = plan(&window).project.clone();
    let (_, someone) = project.people.iter().find(|(_, person)| !among.contains(&person.key.as_str())).unwrap();
    window.get_by_role_and_label(Role::Button, &someone.name).click();
    window.run_steps(SETTLE);
    let answered = plan(&window).asks.iter().find(|ask| ask.id == first.id).unwrap().chosen.clone();
    assert_eq!(answered.as_deref(), Some(someone.key.as_str()));
    let open = plan(&window).asks.iter().filter(|a| matches!(a.about, About::Name { .. }) && a.chosen.is_none()).count();
    click(&mut window, &format!("Alle voorstellen goedkeuren ({open})"));
    assert!(plan(&window).asks.iter().all(|ask| !matches!(ask.about, About::Name { .. }) || ask.chosen.is_some()));
}

#[test]
fn taking_in_shows_the_network_and_says_so() {
    let mut window = five_ways();
    click(&mut window, "Mensen");
    click(&mut window, "Inlezen");
    window.get_by_label(TITLE);
    take_in(&mut window);
    let session = window.state().session();
    assert!(session.intake().is_none());
    assert!(matches!(session.origin(), Origin::Survey(_)));
    assert!(matches!(session.notice(), Some(Notice::Imported)));
    assert_eq!(session.project().people.len(), 10);
    window.get_by_label("Zoek iemand");
    assert!(window.query_by_label(TITLE).is_none());
    window.get_by_label_contains("10 mensen · ");
}

#[test]
fn giving_up_leaves_what_was_open() {
    let mut window = five_ways();
    let before = window.state().session().project().clone();
    click(&mut window, "Annuleren");
    assert!(window.query_by_label(TITLE).is_none());
    assert_eq!(*window.state().session().origin(), Origin::Example);
    assert!(Arc::ptr_eq(&before, window.state().session().project()));
}

#[test]
fn a_second_file_goes_with_the_first_and_is_one_step_back() {
    let mut window = window(survey("second_question_file", &["lezen.csv", "team.csv"]));
    take_in(&mut window);
    let first = window.state().session().project().clone();
    open(&mut window, "second_question_file", &["rekenen.csv"]);
    window.get_by_label(TITLE);
    assert!(plan(&window).asks.iter().any(|ask| matches!(ask.about, About::Join { .. })));
    take_in(&mut window);
    assert_eq!(window.state().session().project().questions.len(), 2);
    window.get_by_role_and_label(Role::ComboBox, "Vraag");
    click(&mut window, "Ongedaan maken: bestanden erbij lezen");
    assert_eq!(*window.state().session().project(), first);
}

#[test]
fn an_edit_beside_a_file_that_waits_is_not_lost() {
    let mut window = window(survey("second_question_file", &["lezen.csv", "team.csv"]));
    take_in(&mut window);
    open(&mut window, "second_question_file", &["rekenen.csv"]);
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::Edit(Edit::Rename(person, "Zoë Nieuw".to_owned())));
    window.run_steps(SETTLE);
    take_in(&mut window);
    assert_eq!(window.state().session().project().name(person), "Zoë Nieuw");
}

#[test]
fn a_next_wave_is_chosen_in_the_context_bar() {
    let mut window = window(survey("late_answers", &["reacties.csv", "team.csv"]));
    take_in(&mut window);
    open(&mut window, "late_answers", &["reacties_laat.csv"]);
    window.get_by_role_and_label(Role::RadioButton, "een volgende meting").click();
    window.run_steps(SETTLE);
    take_in(&mut window);
    assert_eq!(window.state().session().project().waves.len(), 2);
    let spec = window.state().session().spec().unwrap().clone();
    window.get_by_role_and_label(Role::ComboBox, "Meting").click();
    window.run_steps(SETTLE);
    window.get_all_by_label_contains("meting 1").last().unwrap().click();
    window.run_steps(SETTLE);
    assert_ne!(window.state().session().spec().unwrap().wave, spec.wave);
}

#[test]
fn work_that_would_be_lost_is_asked_about() {
    let mut window = window(Vec::new());
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::Edit(Edit::Rename(person, "Zoë Nieuw".to_owned())));
    open(&mut window, "nominations_five_ways", &["namen.csv", "team.csv"]);
    take_in(&mut window);
    window.get_by_label("Nog niet opgeslagen");
    assert_eq!(*window.state().session().origin(), Origin::Example);
    click(&mut window, "Niet opslaan");
    assert!(matches!(window.state().session().origin(), Origin::Survey(_)));
}

#[test]
fn another_shape_is_chosen_and_one_that_cannot_be_read_is_refused() {
    let mut window = five_ways();
    let place = "Vorm van namen.csv";
    for shape in ["lijst met lijntjes", "tabel met dezelfde mensen in rijen en kolommen", "mensenlijst"] {
        window.get_by_role_and_label(Role::ComboBox, place).click_accesskit();
        window.run_steps(SETTLE);
        window.get_all_by_label(shape).last().unwrap().click_accesskit();
        window.run_steps(SETTLE);
        window.get_by_label(TITLE);
    }
    let tables = &plan(&window).tables;
    assert_eq!(tables.len(), 2);
}

/// Reading is about names, and without names none comes on screen by itself.
#[test]
fn without_names_reading_in_shows_none_until_they_are_asked_for() {
    let mut window = window(Vec::new());
    click(&mut window, "Namen verbergen");
    open(&mut window, "nominations_five_ways", &["namen.csv", "team.csv"]);
    window.get_by_label("Inlezen gaat over namen");
    assert!(window.query_by_label("Met namen").is_none() && window.query_by_label_contains("Fatima").is_none());
    click(&mut window, "Zet de namen aan");
    window.get_by_label("Voor het inlezen zijn namen nodig. Kijk wie er meekijkt.");
    assert!(window.query_all_by_label_contains("Fatima").next().is_some());
    take_in(&mut window);
    assert_eq!(window.state().session().view(), NameView::With);
}

#[test]
fn the_buttons_stay_in_sight_in_a_small_window() {
    for (width, height) in [(683.0, 384.0), (1366.0, 768.0)] {
        let window = sized(survey("nominations_five_ways", &["namen.csv", "team.csv"]), width, height);
        let open = plan(&window).open().count();
        let room = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(width, height));
        for button in [&format!("Overnemen zoals voorgesteld ({open} open)"), "Bestand erbij…", "Annuleren", "Netwerk", "Inlezen"] {
            let rect = window.get_by_role_and_label(Role::Button, button).rect();
            assert!(room.contains_rect(rect), "{button} at {rect} in {width} by {height}");
        }
    }
}

#[test]
fn all_shapes_of_the_fixtures_can_be_looked_at() {
    for (case, files) in [
        ("roster_frequency", &["rooster.csv"][..]),
        ("google_grid", &["reacties.csv", "team.csv"]),
        ("msforms_one_cell_csv", &["antwoorden.csv", "team.csv"]),
        ("msforms_likert", &["antwoorden.xlsx", "team.csv"]),
        ("nominations_no_sheet", &["names.csv"]),
    ] {
        let mut window = window(survey(case, files));
        window.get_by_label(TITLE);
        take_in(&mut window);
        assert!(window.state().session().answers().is_some_and(|answers| answers.net.n() > 2), "{case}");
    }
}

#[test]
fn rows_are_pasted_where_nothing_is_typed() {
    let mut window = window(Vec::new());
    window.event(egui::Event::Paste("zomaar een zin".to_owned()));
    window.run_steps(SETTLE);
    assert!(window.state().session().intake().is_none());
    window.event(egui::Event::Paste("Naam\tAnna\tBram\tChris\nAnna\t\t1\t0\nBram\t1\t\t0\nChris\t0\t1\t\n".to_owned()));
    window.run_steps(SETTLE);
    window.get_by_label(TITLE);
    assert_eq!(plan(&window).project.people.len(), 3);
}

#[test]
fn without_rows_on_the_clipboard_pasting_is_explained() {
    let mut window = window(Vec::new());
    window.get_by_label("Bestand").click();
    window.run_steps(SETTLE);
    click(&mut window, "Plakken uit rekenblad");
    window.run_steps(SETTLE);
    window.get_by_label_contains("Selecteer in Excel");
}

#[test]
fn a_questionnaire_is_written_and_nothing_is_replaced_unasked() {
    let folder = folder();
    let mut window = window(Vec::new());
    let write = |window: &mut Window| {
        window.get_by_label("Bestand").click();
        window.run_steps(SETTLE);
        click(window, "Vragenlijst maken…");
        window.get_by_role_and_label(Role::RadioButton, "advies vragen").click();
        window.run_steps(SETTLE);
        click(window, "Map kiezen…");
        window.get_by_role_and_label(Role::TextInput, "Map").type_text(&folder.path().display().to_string());
        window.run_steps(SETTLE);
        click(window, "Schrijven");
    };
    write(&mut window);
    assert!(matches!(window.state().session().notice(), Some(Notice::TemplateWritten(_, 7))));
    let workbook = folder.path().join("vragenlijst.xlsx");
    assert!(workbook.is_file());
    std::fs::write(&workbook, "van mij").unwrap();
    write(&mut window);
    assert!(matches!(window.state().session().notice(), Some(Notice::TemplateTaken(..))));
    assert_eq!(std::fs::read(&workbook).unwrap(), b"van mij");
    click(&mut window, "Vervangen");
    assert!(matches!(window.state().session().notice(), Some(Notice::TemplateWritten(..))));
    assert!(std::fs::read(&workbook).unwrap().starts_with(b"PK"));
}

#[test]
fn whoever_objects_leaves_the_project_after_a_question() {
    let mut window = window(Vec::new());
    let project = window.state().session().project().clone();
    let person = *project.people.keys().next().unwrap();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    click(&mut window, "Mensen");
    click(&mut window, "Maakt bezwaar…");
    click(&mut window, "Annuleren");
    assert_eq!(window.state().session().project().people.len(), project.people.len());
    let name = project.name(person).to_owned();
    click(&mut window, "Maakt bezwaar…");
    window.get_by_label_contains("Dit kan niet ongedaan worden gemaakt");
    click(&mut window, "Weghalen uit het project");
    let after = window.state().session().project().clone();
    assert!(!after.people.contains_key(&person));
    assert_eq!(after.record.counts.withdrawn_people, project.record.counts.withdrawn_people + 1);
    // The card is closed, and what left is told without the name until it was read.
    assert_eq!(window.state().session().selection(), Selection::Nothing);
    assert!(window.query_by_label("Maakt bezwaar…").is_none());
    window.get_by_label("Weggehaald uit dit project");
    window.get_by_label_contains("Sla het project op");
    assert!(window.query_by_label_contains(&name).is_none(), "{name}");
    // A place is asked for where there is none; given up, what left is still told.
    click(&mut window, "Project opslaan");
    window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand");
    click(&mut window, "Annuleren");
    window.get_by_label("Weggehaald uit dit project");
    let folder = folder();
    let file = folder.path().join("zonder.lijntjes");
    click(&mut window, "Project opslaan");
    window.get_by_role_and_label(Role::TextInput, "Plaats van het bestand").type_text(&file.display().to_string());
    window.run_steps(SETTLE);
    click(&mut window, "Bewaren");
    window.get_by_label_contains("Het project is opgeslagen zonder deze collega");
    assert!(!std::fs::read_to_string(&file).unwrap().contains(&name));
    click(&mut window, "Sluiten");
    assert!(window.query_by_label("Weggehaald uit dit project").is_none() && window.state().session().receipt().is_none());
    assert!(window.state().session().history().undo_step().is_none(), "there is nothing to bring back");
    click(&mut window, "Netwerk");
}

#[test]
fn who_answered_and_who_could_be_named_is_said_per_person() {
    let mut window = window(Vec::new());
    let person = *window.state().session().project().people.keys().next().unwrap();
    let spec = window.state().session().spec().unwrap().clone();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    click(&mut window, "Mensen");
    window.get_by_role_and_label(Role::ComboBox, "Ingevuld").click();
    window.run_steps(SETTLE);
    window.get_by_label("niet gevraagd: met verlof").click();
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::CheckBox, "kan genoemd worden").click();
    window.run_steps(SETTLE);
    let wave = &window.state().session().project().waves[&spec.wave];
    assert_eq!(*wave.respondence(person, spec.asked.first().unwrap()), Respondence::NotAsked(NotAskedWhy::OnLeave));
    assert!(!wave.may_be_named(spec.asked.first().unwrap(), person));
    assert!(wave.is_outside(person, spec.asked.first().unwrap()));
}

#[test]
fn nothing_is_taken_in_before_objections_were_asked_about() {
    let mut window = window(Vec::new());
    let folder = folder();
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::Withdraw(person));
    window.run_steps(SETTLE);
    click(&mut window, "Sluiten");
    window.state_mut().run(Command::SaveAs(folder.path().join("project.lijntjes")));
    let later = folder.path().join("later.csv");
    std::fs::write(&later, "van;naar\nVera Smeets;Wilma Tromp\nWilma Tromp;Vera Smeets\n").unwrap();
    window.state_mut().run(Command::Open(vec![later]));
    window.run_steps(SETTLE);
    window.get_by_label_contains("Vorige keer maakte 1 collega bezwaar. Is het opnieuw gevraagd");
    window.get_by_label_contains("Beantwoord eerst");
    let nobody = "ja, en niemand maakt bezwaar";
    window.get_by_role_and_label(Role::RadioButton, nobody).click();
    window.run_steps(SETTLE);
    assert!(window.query_by_label_contains("Beantwoord eerst").is_none());
    take_in(&mut window);
    assert!(window.state().session().intake().is_none() && window.state().session().project().record.asked_again);
}
