//! What the window keeps from one time to the next, beside its own size and place.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::view::{Brightness, View};
use crate::text::Lang;

const KEY: &str = "lijntjes";

/// Language, theme, whether people walk, and recent files unless they are to be forgotten. No data of a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    lang: Option<String>,
    dark: Option<bool>,
    recent: Vec<Vec<PathBuf>>,
    still: bool,
    forgets_files: bool,
}

impl Remembered {
    pub(in crate::ui) fn of(view: &View, lang: Lang) -> Self {
        Self {
            lang: Some(lang.code().to_owned()),
            dark: Some(view.brightness == Brightness::Dark),
            recent: view.recent.clone(),
            still: view.still,
            forgets_files: view.forgets_files,
        }
    }

    pub(in crate::ui) fn read(storage: Option<&dyn eframe::Storage>) -> Self {
        storage.and_then(|storage| eframe::get_value(storage, KEY)).unwrap_or_default()
    }

    pub(in crate::ui) fn write(&self, storage: &mut dyn eframe::Storage) {
        eframe::set_value(storage, KEY, self);
    }

    pub(in crate::ui) fn lang(&self) -> Option<Lang> {
        Lang::from_code(self.lang.as_deref()?)
    }

    pub(in crate::ui) fn brightness(&self) -> Option<Brightness> {
        Some(if self.dark? { Brightness::Dark } else { Brightness::Light })
    }

    pub(in crate::ui) fn still(&self) -> bool {
        self.still
    }

    pub(in crate::ui) fn forgets_files(&self) -> bool {
        self.forgets_files
    }

    /// Files that are still where they were.
    pub(in crate::ui) fn recent(&self) -> Vec<Vec<PathBuf>> {
        self.recent.iter().filter(|paths| !paths.is_empty() && paths.iter().all(|p| p.exists())).cloned().collect()
    }
}
