//! The page of groups: a card each, by the names that a screen reader hears.

use std::fmt::Write as _;
use std::path::PathBuf;

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lijntjes::model::{Edit, NotAskedWhy, Respondence};
use lijntjes::report::{NameView, Outcome};
use lijntjes::session::Command;
use lijntjes::text::Lang;

use crate::harness::{SETTLE, Window, big_survey, click, folder, sized, take_in, window};
use crate::screen::{named, said};

/// Cards that may stand in a window of this size, with those at its rim.
const MOST_IN_SIGHT: usize = 8;

fn go(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run_steps(SETTLE);
}

/// Four groups of five, of which the last has one tie with the others; who is not in `silent` answered.
fn with_one_apart(folder: &std::path::Path, silent: &[usize]) -> Vec<PathBuf> {
    let mut sheet = String::from("id,naam,parallelgroep,rol,antwoord\n");
    for i in 0..20 {
        let groups = ["1-2", "3-4", "5-6", "7-8"];
        let answered = if silent.contains(&i) { "nee" } else { "ja" };
        writeln!(sheet, "p{i},Mens Nummer{i},{},leraar,{answered}", groups[i / 5]).unwrap();
    }
    for (i, role) in ["leesexpert", "directeur", "adjunct-directeur"].into_iter().enumerate() {
        writeln!(sheet, "r{i},Rol Nummer{i},,{role},ja").unwrap();
    }
    let mut ties = String::from("van,naar\n");
    let mut add = |from: String, to: String| writeln!(ties, "{from},{to}").unwrap();
    for place in 0..5 {
        for (a, b) in [(0, 5), (5, 10), (10, 0)] {
            add(format!("p{}", a + place), format!("p{}", b + place));
        }
        add("r0".to_owned(), format!("p{}", 15 + place));
        add("r0".to_owned(), format!("p{place}"));
    }
    add("p0".to_owned(), "p15".to_owned());
    let paths = vec![folder.join("lijntjes.csv"), folder.join("mensen.csv")];
    std::fs::write(&paths[0], ties).unwrap();
    std::fs::write(&paths[1], sheet).unwrap();
    paths
}

fn opened(files: Vec<PathBuf>) -> Window {
    let mut window = window(files);
    if window.state().session().intake().is_some() {
        take_in(&mut window);
    }
    go(&mut window);
    window
}

#[test]
fn every_group_of_the_example_has_its_card_with_counts_and_ways() {
    let mut window = window(Vec::new());
    go(&mut window);
    window.get_by_label("Binnen de groepen lopen 39 lijntjes, tussen de groepen 2.");
    window.get_by_label("Er lopen 2 lijntjes tussen groepen: te weinig om groepen te vergelijken.");
    window.get_by_label("Tussen groep 5-6 en de andere groepen loopt 1 lijntje.");
    window.get_by_label("Via de begrijpend lezen expert kennen meer collega’s een weg: 5 van de 5 hebben contact met haar of hem.");
    window.get_by_label("Groep 5-6, in groep 5-6: 10 van 10 tweetallen");
    window.get_by_label("Groep 5-6, met groep 3-4: 0 van 25 tweetallen");
    window.get_by_label(
        "Groep 5-6, via begrijpend lezen expert (Vera): 5 van 5 collega’s hebben contact; ook in contact met groep 3-4 en groep 7-8",
    );
    window.get_by_label("Groep 5-6, via technisch lezen expert (Wilma): 0 van 5 collega’s hebben contact");
    window.get_by_label("Waar hebben we elkaar nodig?");
    // Cards stand in the order of the groups.
    let at: Vec<_> =
        ["Groep 1-2", "Groep 3-4", "Groep 5-6", "Groep 7-8"].into_iter().map(|title| window.get_by_label(title).rect().min).collect();
    assert!(at.windows(2).all(|two| (two[0].y, two[0].x) < (two[1].y, two[1].x)), "{at:?}");
}

#[test]
fn in_english_too_and_at_once() {
    let mut window = window(Vec::new());
    go(&mut window);
    window.state_mut().run(Command::Speak(Lang::English));
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::Button, "Groups");
    window.get_by_label("There are 2 ties between groups: too few to compare groups.");
    window.get_by_label("Between grade 5-6 and the other groups there is 1 tie.");
    window.get_by_label("Grade 5-6, with grade 7-8: 1 of 20 pairs");
}

#[test]
fn without_names_ways_are_told_by_role_and_nobody_is_named() {
    let mut window = window(Vec::new());
    go(&mut window);
    click(&mut window, "Namen verbergen");
    window.get_by_label("Groep 5-6, via technisch lezen expert: 0 van 5 collega’s hebben contact");
    assert_eq!(named(&window), Vec::<String>::new());
}

#[test]
fn the_other_part_of_the_page_is_a_tab_away_by_keyboard() {
    let mut window = window(Vec::new());
    go(&mut window);
    assert!(window.query_by_label("De doorgaande lijn").is_none());
    window.get_by_role_and_label(Role::Button, "Wie noemt wie").focus();
    window.run_steps(SETTLE);
    window.key_press(Key::Enter);
    window.run_steps(SETTLE);
    window.get_by_label("De doorgaande lijn");
    click(&mut window, "Groepen");
    window.get_by_label("Waar hebben we elkaar nodig?");
}

#[test]
fn how_it_was_computed_unfolds_by_keyboard_and_each_has_a_name_of_its_own() {
    let folder = folder();
    let mut window = opened(with_one_apart(folder.path(), &[]));
    let found = window.state().session().group_cards().unwrap();
    assert_eq!(found.cards.last().unwrap().outcome, Outcome::StandsOut);
    window.get_by_label("Tussen groep 7-8 en de andere groepen loopt 1 lijntje.");
    window.get_by_label("Valt op");
    assert_eq!(window.query_all_by_label("Geteld").count(), 3);
    window.get_by_label_contains(
        "Als de 16 lijntjes tussen de groepen willekeurig vielen, waren het er hier ongeveer 8. Dat is een rekenmaat, geen streven. Zo’n aantal, of een lager, komt dan zelden voor.",
    );
    assert!(!said(&window).contains("p = ") && !said(&window).contains("p < "), "only for who asks");
    window.get_by_label("Hoe berekend: Groep 7-8").focus();
    window.run_steps(SETTLE);
    window.key_press(Key::Enter);
    window.run_steps(SETTLE);
    window.get_by_label_contains("p < 0,001 (hypergeometrisch, exact)");
    for group in ["1-2", "3-4", "5-6"] {
        window.get_by_label(&format!("Hoe berekend: Groep {group}"));
    }
}

#[test]
fn missing_answers_are_told_of_as_at_least_and_too_few_are_not_shown() {
    let folder = folder();
    let mut window = opened(with_one_apart(folder.path(), &[4, 15, 16, 17]));
    window.get_by_label("Hier vulden te weinig collega’s in om te tonen wat zij zeiden.");
    window.get_by_label("Groep 1-2, met groep 7-8: niet getoond");
    window.get_by_label("Tussen groep 1-2 en de andere groepen lopen minstens 11 lijntjes.");
    assert!(window.query_all_by_label("Dit geldt voor wie invulde. Met alle antwoorden erbij kan het anders zijn.").count() == 3);
    assert!(said(&window).contains("onbekend"));
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    assert!(!said(&window).contains("Nummer"));
}

/// Of a team in which two have a role and no group, counts of answers are told nowhere; where three have, they are.
#[test]
fn without_names_no_card_says_whose_answers_are_missing() {
    let folder = folder();
    let mut window = opened(with_one_apart(folder.path(), &[19]));
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    assert!(said(&window).contains("of meer") && said(&window).contains("onbekend"));
    window.state_mut().run(Command::View(NameView::With));
    let session = window.state().session();
    let (spec, person) = (session.spec().unwrap().clone(), *session.project().people.keys().last().unwrap());
    let on_leave = Respondence::NotAsked(NotAskedWhy::OnLeave);
    window.state_mut().run(Command::Edit(Edit::SetRespondence(spec.wave, person, spec.asked.first().unwrap(), on_leave)));
    window.state_mut().run(Command::View(NameView::Without));
    window.run_steps(SETTLE);
    window.get_by_label("Zonder namen wordt hier niet vergeleken: dat zou verraden van wie antwoorden ontbreken.");
    assert!(!said(&window).contains("onbekend") && !said(&window).contains("willekeurig"));
}

#[test]
fn a_small_window_at_twice_the_size_keeps_everything_in_its_width() {
    let mut window = sized(Vec::new(), 683.0, 384.0);
    go(&mut window);
    let page = window.get_by_label("Binnen de groepen lopen 39 lijntjes, tussen de groepen 2.").rect();
    assert!(page.right() <= 683.0);
    for label in ["Groep 1-2, in groep 1-2: 13 van 15 tweetallen", "Groep 7-8, met groep 5-6: 1 van 20 tweetallen"] {
        let rect = window.get_by_label(label).rect();
        assert!(rect.left() > 0.0 && rect.right() <= 683.0 && rect.width() > 200.0, "{label}: {rect:?}");
    }
}

#[test]
fn a_team_of_three_hundred_and_one_without_groups_have_the_page_too() {
    let folder = folder();
    let mut window = opened(big_survey(folder.path(), 300));
    assert_eq!(window.state().session().group_cards().unwrap().cards.len(), 5);
    let none = folder.path().join("zonder.csv");
    std::fs::write(&none, "van,naar\na,b\nb,c\n").unwrap();
    let without = opened(vec![none]);
    without.get_by_label_contains("In dit bestand staan geen groepen.");
    window.run_steps(10);
    let delay = window.output().viewport_output[&eframe::egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_hours(1), "it comes to rest: {delay:?}");
}

#[test]
fn thirty_groups_are_counted_and_only_the_cards_in_sight_are_painted() {
    let folder = folder();
    let mut sheet = String::from("id,naam,parallelgroep,rol\n");
    let mut ties = String::from("van,naar\n");
    for i in 0..240 {
        writeln!(sheet, "p{i},Mens Nummer{i},{},leraar", i / 8 + 1).unwrap();
        for step in [1, 7, 13, 101, 211, 307] {
            writeln!(ties, "p{i},p{}", (i * step + step) % 240).unwrap();
        }
    }
    let paths = vec![folder.path().join("lijntjes.csv"), folder.path().join("mensen.csv")];
    std::fs::write(&paths[0], ties).unwrap();
    std::fs::write(&paths[1], sheet).unwrap();
    let mut window = opened(paths);
    assert_eq!(window.state().session().group_cards().unwrap().cards.len(), 30);
    window.run_steps(SETTLE);
    let painted = window.query_all_by_label_contains("Hoe berekend: Groep").count();
    assert!((1..=MOST_IN_SIGHT).contains(&painted), "{painted}");
    assert!(said(&window).contains("van de 29 andere groepen is een lijntje bekend."));
}
