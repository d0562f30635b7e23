//! What the window keeps of files, and what it says of them.

use std::collections::BTreeMap;
use std::path::Path;

use eframe::App as _;
use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lijntjes::report::{NameView, Sharing};
use lijntjes::session::{Command, FigureFormat, FigureOrder, Notice};
use lijntjes::text::Lang;

use crate::harness::{SETTLE, Window, click, folder, window};
use crate::screen::{press_together, said};

/// What eframe would write into its file.
#[derive(Default)]
struct Kept(BTreeMap<String, String>);

impl eframe::Storage for Kept {
    fn get_string(&self, key: &str) -> Option<String> {
        self.0.get(key).cloned()
    }

    fn set_string(&mut self, key: &str, value: String) {
        self.0.insert(key.to_owned(), value);
    }

    fn remove_string(&mut self, key: &str) {
        self.0.remove(key);
    }

    fn flush(&mut self) {}
}

fn kept(window: &mut Window) -> String {
    let mut kept = Kept::default();
    window.state_mut().save(&mut kept);
    kept.0.into_values().collect::<Vec<_>>().join("\n")
}

/// A survey about which nothing is asked: it opens at once.
fn survey_of(folder: &Path, name: &str) -> Vec<std::path::PathBuf> {
    let file = folder.join(name);
    std::fs::write(&file, "van,naar\nZwaantje,Ben\nBen,Zwaantje\n").unwrap();
    vec![file]
}

/// Goes through a menu with keys only: opens it, steps down to an entry, and presses Enter.
fn by_keys(window: &mut Window, menu: &str, role: Role, entry: &str) {
    window.get_by_role_and_label(Role::Button, menu).focus();
    window.run_steps(SETTLE);
    press_together(window, &[(Modifiers::NONE, Key::Enter)]);
    window.run_steps(SETTLE);
    for _ in 0..40 {
        if window.get_by_role_and_label(role, entry).accesskit_node().is_focused() {
            press_together(window, &[(Modifiers::NONE, Key::Enter)]);
            window.run_steps(SETTLE);
            return;
        }
        press_together(window, &[(Modifiers::NONE, Key::Tab)]);
        window.run_steps(2);
    }
    panic!("{entry} is not reached with Tab");
}

#[test]
fn recent_files_are_cleared_and_switched_off_by_keyboard_in_both_languages() {
    for (lang, menu, clear, remember) in [
        (Lang::Dutch, "Bestand", "Recente bestanden wissen", "Recente bestanden onthouden"),
        (Lang::English, "File", "Clear recent files", "Remember recent files"),
    ] {
        let folder = folder();
        let mut window = window(survey_of(folder.path(), "Zwaantje.csv"));
        window.state_mut().run(Command::Speak(lang));
        window.run_steps(SETTLE);
        assert!(kept(&mut window).contains("Zwaantje.csv"));
        by_keys(&mut window, menu, Role::Button, clear);
        assert!(!kept(&mut window).contains("Zwaantje"), "cleared, also where it is kept");
        // What is opened later is remembered again, until that is switched off.
        window.state_mut().run(Command::SaveAs(folder.path().join("Zwaantje 2.lijntjes")));
        window.run_steps(SETTLE);
        click(&mut window, menu);
        let tick = window.get_by_role_and_label(Role::CheckBox, remember);
        assert_eq!(tick.accesskit_node().toggled(), Some(Toggled::True));
        window.get_by_role_and_label(Role::Button, "Zwaantje 2.lijntjes");
        click(&mut window, menu);
        by_keys(&mut window, menu, Role::CheckBox, remember);
        assert!(!kept(&mut window).contains("Zwaantje"));
        window.state_mut().run(Command::SaveAs(folder.path().join("Zwaantje.lijntjes")));
        window.run_steps(SETTLE);
        assert!(!kept(&mut window).contains("Zwaantje"), "nothing is remembered any more");
        click(&mut window, menu);
        assert!(window.query_by_role_and_label(Role::Button, "Zwaantje.lijntjes").is_none());
        let tick = window.get_by_role_and_label(Role::CheckBox, remember);
        assert_eq!(tick.accesskit_node().toggled(), Some(Toggled::False));
        assert!(kept(&mut window).contains("forgets_files:true"));
    }
}

#[test]
fn what_is_kept_holds_nobody() {
    let mut window = window(Vec::new());
    let people: Vec<String> = window.state().session().project().people.values().map(|p| p.name.clone()).collect();
    let named = |kept: &str| people.iter().flat_map(|name| name.split_whitespace()).any(|word| word.len() > 3 && kept.contains(word));
    for page in [Key::Num2, Key::Num3, Key::Num4, Key::Num1] {
        press_together(&mut window, &[(Modifiers::COMMAND, page)]);
        window.run_steps(SETTLE);
    }
    press_together(&mut window, &[(Modifiers::COMMAND, Key::F)]);
    window.run_steps(SETTLE);
    window.get_by_role_and_label(Role::TextInput, "Zoek iemand").type_text(&people[0]);
    window.run_steps(SETTLE);
    assert!(!named(&kept(&mut window)), "{}", kept(&mut window));
    // Only the place of a file would tell, as long as files are remembered.
    let folder = folder();
    let place = folder.path().join(format!("{}.lijntjes", people[0]));
    window.state_mut().run(Command::SaveAs(place));
    window.run_steps(SETTLE);
    assert!(named(&kept(&mut window)));
}

/// The titles that the window was given, from this frame on.
fn titles(window: &mut Window, frames: usize) -> Vec<String> {
    let mut found = Vec::new();
    for _ in 0..frames {
        let output = window.output().viewport_output.values().flat_map(|output| output.commands.iter());
        found.extend(output.filter_map(|command| if let ViewportCommand::Title(title) = command { Some(title.clone()) } else { None }));
        window.step();
    }
    found
}

#[test]
fn without_names_the_title_is_that_of_the_program() {
    let folder = folder();
    let mut window = window(Vec::new());
    window.state_mut().run(Command::SaveAs(folder.path().join("Zwaantje.lijntjes")));
    window.step();
    assert_eq!(titles(&mut window, 3), ["Zwaantje.lijntjes · Lijntjes"]);
    press_together(&mut window, &[(Modifiers::NONE, Key::F5)]);
    let first = window.output().viewport_output.values().flat_map(|output| &output.commands).cloned().collect::<Vec<_>>();
    assert!(first.contains(&ViewportCommand::Title("Lijntjes".to_owned())), "in the first frame: {first:?}");
    press_together(&mut window, &[(Modifiers::NONE, Key::Escape)]);
    assert_eq!(titles(&mut window, 3), ["Zwaantje.lijntjes · Lijntjes"]);
    let person = *window.state().session().project().people.keys().next().unwrap();
    window.state_mut().run(Command::View(NameView::Without));
    window.state_mut().run(Command::Edit(lijntjes::model::Edit::Rename(person, "Iemand".to_owned())));
    window.step();
    assert_eq!(titles(&mut window, 3), ["* Lijntjes"]);
}

#[test]
fn without_names_no_file_is_called_by_its_name() {
    let folder = folder();
    let mut window = window(survey_of(folder.path(), "vragen.csv"));
    window.state_mut().run(Command::View(NameView::Without));
    let place = |file: &str| folder.path().join(file);
    std::fs::write(place("Zwaantje foto.csv"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    std::fs::write(place("Zwaantje kop.csv"), "Zwaantje\n1\n").unwrap();
    let figure = |path| {
        Command::ExportFigure(FigureOrder {
            path,
            format: FigureFormat::Svg,
            names: NameView::Without,
            sharing: Sharing::default(),
            finding: None,
        })
    };
    for (command, kind) in [
        (Command::SaveAs(place("Zwaantje.lijntjes")), "….lijntjes"),
        (figure(place("Zwaantje.svg")), "….svg"),
        (figure(place("Zwaantje").join("Zwaantje.svg")), "….svg"),
        (Command::Open(vec![place("Zwaantje foto.csv")]), "….csv"),
        (Command::Open(vec![place("Zwaantje kop.csv")]), "….csv"),
        (Command::Open(vec![place("Zwaantje weg.csv")]), "….csv"),
    ] {
        let asked = format!("{command:?}");
        window.state_mut().run(command);
        window.run_steps(SETTLE);
        assert!(window.state().session().notice().is_some(), "{asked}");
        let said = said(&window);
        assert!(said.contains(kind) && !said.contains("Zwaantje"), "{asked}: {said}");
    }
    click(&mut window, "Bestand");
    let said = said(&window);
    assert!(said.contains("alleen in de weergave met namen") && !said.contains("Zwaantje"), "{said}");
    // With names all of it is said.
    window.state_mut().run(Command::View(NameView::With));
    window.run_steps(SETTLE);
    window.get_by_label_contains("Zwaantje weg.csv");
}

#[cfg(unix)]
#[test]
fn it_is_said_when_others_can_read_what_was_saved() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let above = folder.path().parent().unwrap().canonicalize().unwrap();
    if above.ancestors().any(|folder| folder.metadata().unwrap().permissions().mode() & 0o1 == 0) {
        // Here nothing can be laid open: this user's temporaries are nobody else's business.
        return;
    }
    let place = |file: &str| folder.path().join(file);
    let figure = |names| {
        Command::ExportFigure(FigureOrder {
            path: place("a.svg"),
            format: FigureFormat::Svg,
            names,
            sharing: Sharing::default(),
            finding: None,
        })
    };
    let open = "Anderen op deze computer kunnen dit bestand lezen.";
    for (mode, names, said) in [(0o755, NameView::With, true), (0o755, NameView::Without, false), (0o700, NameView::With, false)] {
        set_permissions(folder.path(), Permissions::from_mode(mode)).unwrap();
        std::fs::write(place("a.svg"), b"").unwrap();
        set_permissions(place("a.svg"), Permissions::from_mode(0o644)).unwrap();
        let mut window = window(Vec::new());
        window.state_mut().run(figure(names));
        window.run_steps(SETTLE);
        assert!(matches!(window.state().session().notice(), Some(Notice::FigureSaved(_))));
        assert_eq!(window.query_by_label_contains(open).is_some(), said, "{mode:o} {names:?}");
    }
    // A project always has names.
    set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    std::fs::write(place("a.lijntjes"), b"").unwrap();
    set_permissions(place("a.lijntjes"), Permissions::from_mode(0o640)).unwrap();
    let mut window = window(Vec::new());
    for (mode, said) in [(0o644, true), (0o600, false)] {
        set_permissions(place("a.lijntjes"), Permissions::from_mode(mode)).unwrap();
        window.state_mut().run(Command::SaveAs(place("a.lijntjes")));
        window.run_steps(SETTLE);
        assert_eq!(window.query_by_label_contains(open).is_some(), said, "{mode:o}");
    }
}
