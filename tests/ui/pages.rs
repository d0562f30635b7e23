//! Every page, with everything that it can be asked to show.

use eframe::egui;
use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use lijntjes::model::Direction;
use lijntjes::report::NameView;
use lijntjes::session::{Command, Selection};

use lijntjes::text::Lang;

use crate::harness::{SETTLE, Window, big_survey, click, folder, sized, take_in, window};

const PAGES: [&str; 4] = ["Netwerk", "Bevindingen", "Verbindingen", "Mensen"];

fn visit_all(window: &mut Window) {
    for page in PAGES {
        // A tab of the side panel may have the same name: the page's button is the first.
        let button = window.get_all_by_role_and_label(Role::Button, page).next().unwrap();
        button.click();
        window.run_steps(SETTLE);
    }
}

#[test]
fn the_example_opens_with_its_banner_its_band_and_its_counts() {
    let window = window(Vec::new());
    window.get_by_label("Dit is een voorbeeld: basisschool De Pragmatiek, een verzonnen school.");
    window.get_by_role_and_label(Role::Button, "Eigen vragenlijst openen…");
    window.get_by_label("Met namen");
    window.get_by_label_contains("24 mensen · 80 lijntjes (62 over en weer, 18 van één kant) · 142 vermeldingen");
    window.get_by_label_contains("Lijntjes verstuurt niets");
    assert_eq!(window.state().session().answers().unwrap().findings.len(), 7);
}

#[test]
fn every_page_shows_the_example() {
    visit_all(&mut window(Vec::new()));
}

#[test]
fn every_page_shows_three_hundred_people_also_in_a_small_window() {
    let folder = folder();
    let files = big_survey(folder.path(), 300);
    for mut window in [window(files.clone()), sized(files.clone(), 683.0, 384.0)] {
        assert_eq!(window.state().session().answers().unwrap().net.n(), 300);
        visit_all(&mut window);
    }
}

#[test]
fn every_page_shows_a_survey_without_any_tie() {
    let folder = folder();
    let file = folder.path().join("leeg.csv");
    std::fs::write(&file, "van,naar\n").unwrap();
    let mut window = window(vec![file]);
    visit_all(&mut window);
}

#[test]
fn a_finding_is_chosen_by_click_and_stepped_through_by_keys() {
    let mut window = window(Vec::new());
    let first = window.state().session().finding_texts()[2].1.headline.clone();
    click(&mut window, &first);
    assert_eq!(window.state().session().selection(), Selection::Finding(2));
    window.key_press(egui::Key::ArrowDown);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().selection(), Selection::Finding(3));
    window.key_press(egui::Key::ArrowUp);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().selection(), Selection::Finding(2));
    window.key_press(egui::Key::Escape);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().selection(), Selection::Nothing);
}

#[test]
fn a_person_is_found_by_typing_and_told_in_a_sentence() {
    let mut window = window(Vec::new());
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::F);
    window.run_steps(SETTLE);
    let person = *window.state().session().project().people.keys().next().unwrap();
    let name = window.state().session().project().name(person).to_owned();
    window.get_by_role_and_label(Role::TextInput, "Zoek iemand").type_text(&name);
    window.run_steps(SETTLE);
    window.key_press(egui::Key::Enter);
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().selection(), Selection::Person(person));
    let told: Vec<_> = window.query_all_by_label_contains("wordt door").collect();
    assert_eq!(told.len(), 2 + window.state().session().project().people.len() - 1, "in the panel, and of everyone in the picture");
}

/// What a coach reads of someone has no decimals; names, values and definitions of measures are a click away.
#[test]
fn a_coach_reads_counts_of_people_and_finds_the_measures_a_click_away() {
    let mut window = window(Vec::new());
    let project = std::sync::Arc::clone(window.state().session().project());
    let anke = project.people.iter().find(|(_, person)| person.name.starts_with("Anke")).map(|(id, _)| *id).unwrap();
    window.state_mut().run(Command::Select(Selection::Person(anke)));
    click(&mut window, "Mensen");
    window.get_by_label_contains("Staat tussen collega’s die elkaar niet noemen: van elke 100 keer");
    window.get_by_label("5 van de 7 contacten gaan over en weer.");
    window.get_by_label("Noemt niemand uit een andere groep.");
    assert!(window.query_all_by_label("0 van 5").next().is_some(), "in the list: one of the six whom Anke names is in no group");
    assert!(window.query_all_by_label_contains(" van 100").next().is_some(), "in the list");
    for technical in ["E-I", "Nabij", "Ligging", "Eenzijdigheid", "0,"] {
        assert!(window.query_by_label_contains(technical).is_none(), "{technical}");
    }
    window.get_by_label("Hoe berekend").focus();
    window.run_steps(SETTLE);
    window.key_press(egui::Key::Enter);
    window.run_steps(SETTLE);
    for technical in ["Tussen of binnen groepen (E-I)", "Ligging tussen anderen", "Nabij voor anderen", "Eenzijdigheid"] {
        window.get_by_label(technical);
    }
}

#[test]
fn a_filter_changes_the_drawing_says_so_and_leaves_the_counts() {
    let mut window = window(Vec::new());
    let before = window.state().session().answers().unwrap().measures.pairs;
    click(&mut window, "Tekening");
    window.get_by_label("Een filter verandert alleen wat er getekend is. De getallen en bevindingen blijven gelijk.");
    window.get_by_label("alleen over en weer").click();
    window.run_steps(SETTLE);
    assert_eq!(window.state().session().filter().ties.direction, Direction::Mutual);
    assert_eq!(window.state().session().answers().unwrap().measures.pairs, before);
    assert_eq!(window.state().session().picture().unwrap().scene.lines().len(), before.mutual);
    click(&mut window, "Weghalen: alleen over en weer");
    assert!(!window.state().session().filter().is_active());
}

#[test]
fn language_and_theme_switch_at_once() {
    let mut window = window(Vec::new());
    click(&mut window, "English");
    assert_eq!(window.state().session().words().lang, Lang::English);
    window.get_by_label("With names");
    for (button, dark) in [("Switch to dark", true), ("Switch to light", false)] {
        click(&mut window, button);
        assert_eq!(window.ctx.global_style().visuals.dark_mode, dark);
    }
}

#[test]
fn without_names_no_page_has_one() {
    let mut window = window(Vec::new());
    let names: Vec<String> = window.state().session().project().people.values().map(|p| p.name.clone()).collect();
    click(&mut window, "Namen verbergen");
    assert_eq!(window.state().session().view(), NameView::Without);
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::Select(Selection::Person(person)));
    for page in PAGES {
        window.get_all_by_role_and_label(Role::Button, page).next().unwrap().click();
        window.run_steps(SETTLE);
        for name in &names {
            assert!(window.query_by_label_contains(name).is_none(), "{name} on {page}");
        }
    }
    assert!(window.query_by_label("Met namen").is_none());
}

#[test]
fn the_window_comes_to_rest() {
    let mut window = window(Vec::new());
    for page in PAGES {
        window.get_all_by_role_and_label(Role::Button, page).next().unwrap().click();
        window.run_steps(10);
        let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        assert!(delay > std::time::Duration::from_hours(1), "{page} asks to be painted again in {delay:?}");
    }
}

/// A case of `tests/fixtures/findings`, its column `sectie` under another header.
fn case(folder: &std::path::Path, name: &str, header: &str) -> Vec<std::path::PathBuf> {
    let from = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/findings").join(name);
    ["lijntjes.csv", "mensen.csv"]
        .map(|file| {
            let text = std::fs::read_to_string(from.join(file)).unwrap().replacen("sectie", header, 1);
            std::fs::write(folder.join(file), text).unwrap();
            folder.join(file)
        })
        .to_vec()
}

#[test]
fn a_step_from_grade_to_grade_says_who_carries_it() {
    let folder = folder();
    let mut window = window(case(folder.path(), "ab", "-"));
    click(&mut window, "Verbindingen");
    click(&mut window, "Wie noemt wie");
    window.get_by_label("3a en 3b – 4a en 4b: 4 van 64 tweetallen; lijntjes van Anna, Bram, Els, Frits, Ilse, Joost, Mia en Niek");
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    window.get_by_label_contains("3a en 3b – 4a en 4b: 4 van 64 tweetallen; lijntjes van P");
    let said = crate::screen::said(&window);
    assert!(["Anna", "Bram", "Els", "Frits", "Ilse", "Joost", "Mia", "Niek", "Naam"].iter().all(|name| !said.contains(name)), "{said}");
}

#[test]
fn a_guessed_order_is_asked_and_shows_its_steps_once_it_is_confirmed() {
    let folder = folder();
    let files = case(folder.path(), "teams", "team");
    let steps = |answer: Option<&str>| {
        let mut window = window(files.clone());
        window.get_by_label("Staan deze groepen (“team”) in een volgorde, van jong naar oud: Team 1, Team 2 en Team 3?");
        if let Some(answer) = answer {
            window.get_by_role_and_label(Role::RadioButton, answer).click();
            window.run_steps(SETTLE);
        }
        take_in(&mut window);
        click(&mut window, "Verbindingen");
        click(&mut window, "Wie noemt wie");
        window.query_by_label_contains("Team 1 – Team 2").is_some()
    };
    assert!(!steps(None));
    assert!(steps(Some("ja, in deze volgorde")));
}
