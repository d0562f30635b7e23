//! All that somebody who looks or listens gets in one frame.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{self, Shape};
use egui_kittest::kittest::NodeT as _;

use crate::harness::Window;

/// Everything that is read aloud, or painted as words.
pub fn said(window: &Window) -> String {
    let mut all = String::new();
    gather(&window.root(), &mut all);
    for clipped in &window.output().shapes {
        painted(&clipped.shape, &mut all);
    }
    all
}

fn gather(node: &egui_kittest::Node<'_>, all: &mut String) {
    let inner = node.accesskit_node();
    for text in [inner.label(), inner.value(), inner.description(), inner.placeholder().map(str::to_owned)].into_iter().flatten() {
        all.push_str(&text);
        all.push('\n');
    }
    for child in node.children() {
        gather(&child, all);
    }
}

fn painted(shape: &Shape, all: &mut String) {
    match shape {
        Shape::Text(text) => {
            all.push_str(text.galley.text());
            all.push('\n');
        }
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| painted(shape, all)),
        _ => {}
    }
}

/// Who of the example is named there, in full or by a first name. A window without names knows none to look for.
pub fn named(window: &Window) -> Vec<String> {
    let said = said(window);
    let words: std::collections::BTreeSet<&str> = said.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    let is_named = |name: &&str| said.contains(*name) || name.split_whitespace().next().is_some_and(|first| words.contains(first));
    let example = lijntjes::session::example();
    example.people.values().map(|person| person.name.as_str()).filter(is_named).map(str::to_owned).collect()
}

/// Presses keys in one frame, and shows that frame alone.
pub fn press_together(window: &mut Window, keys: &[(egui::Modifiers, egui::Key)]) {
    for (modifiers, key) in keys {
        let press = |pressed| egui::Event::Key { key: *key, physical_key: None, pressed, repeat: false, modifiers: *modifiers };
        window.input_mut().events.extend([press(true), press(false)]);
    }
    window.step();
}

/// A file that is let go above the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

pub fn drop_file(window: &mut Window, path: &Path) {
    window.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
}
