//! Every page, tab, menu, dialog and slide of a window without names, gone through for names as everything else that leaves without them.
//!
//! The same walk with names finds what was planted.

use std::collections::BTreeSet;
use std::path::Path;

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lijntjes::io::project_file::save;
use lijntjes::model::{Appearance, ColourBy, Filter, GroupId, GroupingId, LayoutKind, NetworkSpec, PersonId, Scope, TraitId};
use lijntjes::report::NameView;
use lijntjes::session::{Command, Selection};
use lijntjes::text::{Lang, Words};

use crate::harness::{SETTLE, Window, window};
use crate::planted::{fields_in, names_in, planted, project};
use crate::screen::{press_together, said};

/// What is seen of the window on the way.
struct Walk {
    window: Window,
    words: Words,
    seen: Vec<(String, String)>,
}

impl Walk {
    fn begin(folder: &Path, round: usize, names: NameView, lang: Lang) -> Self {
        let file = folder.join("Anna Vos.lijntjes");
        std::fs::write(&file, save(&project(round))).unwrap();
        let mut window = window(vec![file]);
        window.state_mut().run(Command::Speak(lang));
        window.state_mut().run(Command::View(names));
        window.run_steps(SETTLE);
        Self { window, words: Words::new(lang), seen: Vec::new() }
    }

    fn look(&mut self, at: impl Into<String>) {
        self.seen.push((at.into(), said(&self.window)));
    }

    fn run(&mut self, command: Command) {
        self.window.state_mut().run(command);
        self.window.run_steps(SETTLE);
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        press_together(&mut self.window, &[(modifiers, key)]);
        self.window.run_steps(SETTLE);
    }

    /// Presses the last that is called so: a page at the side and a tab of another may share a name.
    fn click(&mut self, key: &str) {
        let name = self.words.get(key);
        let found = self.window.query_all_by_label(&name).last();
        found.unwrap_or_else(|| panic!("no {name}")).click();
        self.window.run_steps(SETTLE);
    }

    fn escape(&mut self) {
        self.press(Modifiers::NONE, Key::Escape);
    }

    /// Opens what a menu has, looks, and closes it.
    fn dialog(&mut self, menu: &str, entry: &str, title: &str) {
        self.click(menu);
        // Behind the name of an entry stand its keys.
        let name = self.words.get(entry);
        if self.window.query_all_by_label_contains(&name).next().is_none() {
            self.click(menu);
        }
        let found = self.window.query_all_by_label_contains(&name).last();
        found.unwrap_or_else(|| panic!("no {name}")).click();
        self.window.run_steps(SETTLE);
        self.look(entry);
        let title = self.words.get(title);
        assert!(said(&self.window).lines().any(|line| line == title), "{title}");
        self.escape();
    }

    fn pages(&mut self) {
        for (place, page) in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6].into_iter().enumerate() {
            self.press(Modifiers::COMMAND, page);
            for (what, selection) in [
                ("nobody", Selection::Nothing),
                ("a person", Selection::Person(PersonId(0))),
                ("an expert", Selection::Around(PersonId(10))),
                ("a path", Selection::Path(PersonId(0), PersonId(7))),
                ("a finding", Selection::Finding(1)),
            ] {
                self.run(Command::Select(selection));
                self.look(format!("page {}, {what}", place + 1));
            }
        }
        self.run(Command::Select(Selection::Nothing));
        self.press(Modifiers::COMMAND, Key::Num3);
        for tab in ["connections-tab-groups", "connections-tab-mixing"] {
            self.click(tab);
            self.look(tab);
        }
        self.press(Modifiers::COMMAND, Key::Num6);
        for tab in ["advisor-tab-whole", "advisor-tab-people", "advisor-tab-groups", "advisor-tab-chance", "advisor-tab-tools"] {
            self.click(tab);
            self.look(tab);
        }
    }

    fn network(&mut self) {
        self.press(Modifiers::COMMAND, Key::Num1);
        self.run(Command::Select(Selection::Person(PersonId(0))));
        for tab in ["tab-findings", "tab-person", "tab-picture", "tab-table"] {
            self.click(tab);
            self.look(tab);
        }
        self.click("tab-picture");
        self.click("filter-people");
        self.look("who is drawn");
        for kind in LayoutKind::ALL {
            self.run(Command::Arrange(kind));
            let of = [ColourBy::Groups, ColourBy::Grouping(GroupingId(1)), ColourBy::Roles, ColourBy::Grades, ColourBy::Trait(TraitId(0))];
            for colour in of {
                self.run(Command::Show(Appearance { colour, ..Appearance::default() }));
                self.look(format!("{kind:?} {colour:?}"));
            }
        }
        self.run(Command::Arrange(LayoutKind::Groups));
    }

    fn menus(&mut self) {
        for menu in ["menu-file", "menu-edit", "menu-show", "menu-help"] {
            self.click(menu);
            self.look(menu);
            self.click(menu);
        }
        self.press(Modifiers::COMMAND, Key::F);
        self.look("search");
        self.escape();
    }

    fn dialogs(&mut self) {
        for (menu, entry, title) in [
            ("menu-file", "action-export", "export-title"),
            ("menu-file", "action-import-report", "report-title"),
            ("menu-file", "action-questionnaire", "questionnaire-title"),
            ("menu-help", "action-help", "help-title"),
            ("menu-help", "action-about", "about-licence"),
        ] {
            self.dialog(menu, entry, title);
        }
    }

    /// The whole team, a part of it, and what is drawn of it.
    fn choices(&mut self, round: usize) {
        let spec = self.window.state().session().spec().unwrap().clone();
        let scope = Scope { groups: [GroupId(0), GroupId(1)].into(), ..Scope::default() };
        self.run(Command::Ask(NetworkSpec { scope, grouping: Some(GroupingId(1)), ..spec.clone() }));
        self.look("a choice");
        self.run(Command::Ask(spec));
        let names = self.window.state().session().view();
        self.run(Command::View(NameView::With));
        self.run(Command::Filter(project(round).views[0].filter.clone()));
        self.run(Command::View(names));
        self.look("a filter");
        self.run(Command::Filter(Filter::default()));
    }

    fn slides(&mut self) {
        press_together(&mut self.window, &[(Modifiers::SHIFT, Key::F5)]);
        let count = self.window.state().session().finding_texts().len();
        for slide in 0..=count {
            for frame in 0..3 {
                self.look(format!("slide {slide}, frame {frame}"));
                self.window.step();
            }
            self.press(Modifiers::NONE, Key::ArrowRight);
        }
        self.escape();
    }

    /// Files that wait to be taken in: reading is about names, and none comes on screen by itself.
    fn intake(&mut self, folder: &Path) {
        let file = folder.join("Vos Anna.csv");
        std::fs::write(
            &file,
            "van;naar;Praat je met Anna Vos?\nAnna Vos;Els Smeets;1\nEls Smeets;Zus Onbekendsma;1\nBram de Wit;Anna Voss;1\n",
        )
        .unwrap();
        self.run(Command::Open(vec![file]));
        assert!(self.window.state().session().intake().is_some());
        self.look("files wait, and show nobody until names are asked for");
        self.press(Modifiers::COMMAND, Key::Num1);
        self.look("beside files that wait");
        self.press(Modifiers::NONE, Key::F5);
        self.look("slide, while files wait");
        self.escape();
        self.run(Command::GiveUpIntake);
        self.look("files were given up");
    }

    fn whole(mut self, folder: &Path, round: usize) -> Vec<(String, String)> {
        self.look("at first");
        self.pages();
        self.network();
        self.menus();
        self.dialogs();
        self.choices(round);
        self.intake(folder);
        self.slides();
        self.seen
    }
}

fn still_told(seen: &[(String, String)], round: usize) -> Vec<String> {
    let told = |(at, text): &(String, String)| {
        let (fields, names) = (fields_in(text, round), names_in(text));
        let fields: Vec<String> = fields.iter().map(|field| planted(field, round)).collect();
        (!(fields.is_empty() && names.is_empty())).then(|| format!("{at}: {fields:?} {names:?}"))
    };
    seen.iter().filter_map(told).collect()
}

#[test]
fn nothing_in_a_window_without_names_calls_anybody() {
    for (round, lang) in [(0, Lang::Dutch), (9, Lang::English)] {
        let folder = crate::harness::folder();
        let walk = |names| Walk::begin(folder.path(), round, names, lang).whole(folder.path(), round);
        let with = walk(NameView::With);
        let found: BTreeSet<&str> = with.iter().flat_map(|(_, text)| fields_in(text, round)).collect();
        for field in [
            "veldvraag",
            "veldonder",
            "veldindeling",
            "veldklassen",
            "veldexpert",
            "veldkolom",
            "veldwaarde",
            "veldjaarlaag",
            "veldblik",
            "veldbestand",
            "veldcel",
        ] {
            assert!(found.contains(field), "{field} is seen with names: {found:?}");
        }
        let filtered = with.iter().find(|(at, _)| at == "a filter").unwrap();
        assert!(fields_in(&filtered.1, round).contains("veldwaarde"), "what is drawn is said");
        let without: Vec<_> = walk(NameView::Without);
        assert_eq!(
            with.iter().filter(|(at, _)| !at.starts_with("slide")).count(),
            without.iter().filter(|(at, _)| !at.starts_with("slide")).count()
        );
        let told = still_told(&without, round);
        assert!(told.is_empty(), "{lang:?}:\n{}", told.join("\n"));
        // The slides are without names, whatever the window is.
        let slides: Vec<_> = with.into_iter().filter(|(at, _)| at.starts_with("slide")).collect();
        assert!(slides.len() > 5);
        let told = still_told(&slides, round);
        assert!(told.is_empty(), "{lang:?}:\n{}", told.join("\n"));
    }
}
