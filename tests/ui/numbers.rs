//! Scope, several questions, thought experiments, who is missing, and the page for advisors.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use lijntjes::model::{Asked, Edit, Respondence, RoleKind};
use lijntjes::report::NameView;
use lijntjes::session::{Beside, BesideValues, Command, Selection, Suppose};

use crate::harness::{SETTLE, Window, big_survey, click, folder, survey, take_in, window};

const TABS: [&str; 5] = ["Geheel", "Mensen", "Groepen", "Toeval en vragen", "Andere programma’s"];

fn go(window: &mut Window, key: egui::Key) {
    window.key_press_modifiers(egui::Modifiers::COMMAND, key);
    window.run_steps(SETTLE);
}

/// Every tab of the page for advisors; a button of the same name may stand in the rail, so the tab is the last.
fn visit_tabs(window: &mut Window, mut look: impl FnMut(&mut Window, &str)) {
    go(window, egui::Key::Num6);
    for tab in TABS {
        window.get_all_by_role_and_label(Role::Button, tab).last().unwrap().click();
        window.run_steps(SETTLE);
        look(window, tab);
    }
}

#[test]
fn the_page_for_advisors_shows_every_measure_test_and_program() {
    let mut window = window(Vec::new());
    assert!(window.state().session().advice().is_none(), "a coach never waits for it");
    visit_tabs(&mut window, |_, _| {});
    let advice = window.state().session().advice().unwrap();
    let readings = &advice.advisor.readings;
    assert!(readings.all_of_whole().count() > 15 && readings.all_of_people().count() > 14);
    visit_tabs(&mut window, |window, tab| {
        let there = match tab {
            "Geheel" => "Dichtheid",
            "Mensen" => "PageRank",
            "Groepen" => "Wie ertussen staat",
            "Toeval en vragen" => "Vergeleken met willekeurige netwerken",
            _ => return,
        };
        let heading = window.query_all_by_label_contains(there).count();
        assert!(heading > 0, "{there} on {tab}");
    });
}

#[test]
fn three_hundred_people_and_a_survey_without_ties_have_the_page_too() {
    let folder = folder();
    let none = folder.path().join("leeg.csv");
    std::fs::write(&none, "van,naar\n").unwrap();
    for files in [big_survey(folder.path(), 300), vec![none]] {
        let mut window = window(files);
        visit_tabs(&mut window, |_, _| {});
        go(&mut window, egui::Key::Num5);
    }
}

#[test]
fn what_if_someone_is_away_is_thought_through_and_never_kept() {
    let mut window = window(Vec::new());
    let project = std::sync::Arc::clone(window.state().session().project());
    let (person, name) = project.people.iter().find(|(_, p)| p.name.starts_with("Vera")).map(|(id, p)| (*id, p.name.clone())).unwrap();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    click(&mut window, "Mensen");
    let first = name.split_whitespace().next().unwrap();
    // It stands below the person's measures, out of sight.
    window.get_by_label_contains(&format!("Wat als {first}")).click_accesskit();
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().beside(), Some(&Beside::Changes(vec![Suppose::Away(person)])));
    let BesideValues::Changes(then) = &**window.state().session().beside_values().unwrap();
    assert_eq!((then.before.people, then.after.people), (24, 23));
    window.get_by_label("Dit is een gedachte-oefening: er wordt niets opgeslagen.");
    window.get_by_label_contains("Mensen: nu 24, dan 23");
    assert!(std::sync::Arc::ptr_eq(window.state().session().project(), &project));
    assert!(!window.state().session().has_unsaved_work() && window.state().session().history().undo_step().is_none());
    click(&mut window, "Alles weglaten");
    assert!(window.state().session().beside().is_none() && window.state().session().beside_values().is_none());
    // A meeting can be tried; it is about groups.
    window.get_all_by_label_contains("Bekijk wat er dan verandert: ").next().unwrap().click_accesskit();
    window.run_steps(SETTLE);
    assert!(matches!(window.state().session().beside(), Some(Beside::Changes(all)) if matches!(all[..], [Suppose::Meeting(_, _)])));
}

#[test]
fn without_names_nobody_is_taken_out_and_no_page_has_a_name() {
    let mut window = window(Vec::new());
    let names: Vec<String> = window.state().session().project().people.values().map(|p| p.name.clone()).collect();
    click(&mut window, "Namen verbergen");
    assert_eq!(window.state().session().view(), NameView::Without);
    let nobody = |window: &mut Window, place: &str| {
        for name in &names {
            assert!(window.query_by_label_contains(name).is_none(), "{name} on {place}");
        }
    };
    visit_tabs(&mut window, |window, tab| nobody(window, tab));
    go(&mut window, egui::Key::Num5);
    nobody(&mut window, "what if");
    assert!(window.query_by_role_and_label(Role::Button, "is er een tijd niet").is_none());
    window.get_by_label_contains("Met namen erbij kan ook bekeken worden");
}

#[test]
fn who_is_missing_is_counted_per_group_and_named_in_the_coachs_view_only() {
    let mut window = window(Vec::new());
    let spec = window.state().session().spec().unwrap().clone();
    let (person, name) = window.state().session().project().people.iter().next().map(|(id, p)| (*id, p.name.clone())).unwrap();
    let silent = Edit::SetRespondence(spec.wave, person, spec.asked.first().unwrap(), Respondence::Absent);
    window.state_mut().run(Command::Edit(silent));
    click(&mut window, "Verbindingen");
    click(&mut window, "Wie noemt wie");
    window.get_by_label("Wie ontbreekt");
    window.get_by_label_contains("Niet ingevuld:");
    click(&mut window, "Namen verbergen");
    assert!(window.query_by_label_contains("Niet ingevuld:").is_none());
    assert!(window.query_by_label_contains(&name).is_none());
}

#[test]
fn the_scope_says_over_whom_every_number_is() {
    let mut window = window(Vec::new());
    let open = |window: &mut Window| {
        window.get_by_label_contains("Over wie:").click();
        window.run_steps(SETTLE);
    };
    open(&mut window);
    window.get_by_role_and_label(Role::CheckBox, "experts").click();
    window.run_steps(SETTLE);
    let session = window.state().session();
    assert!(session.spec().unwrap().scope.without.contains(&RoleKind::Expert));
    assert_eq!(session.answers().unwrap().net.n(), 22);
    window.get_by_label_contains("Over wie: het team zonder experts (22)");
    click(&mut window, "Hele team");
    assert_eq!(window.state().session().answers().unwrap().net.n(), 24);
}

#[test]
fn two_questions_are_asked_together() {
    let mut window = window(survey("tie_list_two_questions", &["lijntjes.csv", "team.csv"]));
    take_in(&mut window);
    let questions = window.state().session().project().questions.len();
    assert!(questions > 1);
    let arcs = |window: &Window| window.state().session().answers().unwrap().net.arc_count();
    let one = arcs(&window);
    let spec = window.state().session().spec().unwrap().clone();
    let all = window.state().session().project().questions.keys().copied().collect();
    let any = lijntjes::model::NetworkSpec { asked: Asked::Any(all), ..spec };
    window.state_mut().run(Command::Ask(any.clone()));
    window.run_steps(SETTLE);
    assert!(arcs(&window) > one);
    let session = window.state().session();
    let title = lijntjes::report::asked_title(session.project(), &any.asked, session.words());
    assert!(title.ends_with("(minstens één ervan)"), "{title}");
    let Asked::Any(questions) = any.asked.clone() else { unreachable!() };
    window.state_mut().run(Command::Ask(lijntjes::model::NetworkSpec { asked: Asked::Each(questions), ..any }));
    window.run_steps(SETTLE);
    assert!(arcs(&window) <= one);
}
