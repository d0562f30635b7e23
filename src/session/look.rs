//! What is looked at, and how: all that a window shows beside the facts.

use crate::model::{Appearance, Filter, LayoutKind, NetworkSpec, PersonId, SavedView};
use crate::report::NameView;
use crate::session::results::beside::Beside;
use crate::text::Lang;

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selection {
    #[default]
    Nothing,
    /// Someone with their own ties.
    Person(PersonId),
    /// Someone with everyone within two steps.
    Around(PersonId),
    /// The shortest ways between two people.
    Path(PersonId, PersonId),
    /// A place in the list of findings.
    Finding(usize),
}

impl Selection {
    /// Whose contacts are looked at.
    #[must_use]
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::Person(person) | Self::Around(person) => Some(person),
            Self::Nothing | Self::Path(..) | Self::Finding(_) => None,
        }
    }
}

/// A look at the project. The default is what a window shows when it opens one.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// The question, wave, threshold, grouping and scope; `None` where nothing can be asked.
    pub spec: Option<NetworkSpec>,
    pub layout: LayoutKind,
    pub appearance: Appearance,
    pub filter: Filter,
    pub names: NameView,
    pub lang: Lang,
    pub selection: Selection,
    pub beside: Option<Beside>,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            spec: None,
            layout: LayoutKind::Groups,
            appearance: Appearance::default(),
            filter: Filter::default(),
            names: NameView::With,
            lang: Lang::default(),
            selection: Selection::Nothing,
            beside: None,
        }
    }
}

impl Look {
    /// What can be kept of it under a name.
    #[must_use]
    pub fn kept(&self, name: &str) -> Option<SavedView> {
        Some(SavedView {
            name: name.trim().to_owned(),
            spec: self.spec.clone()?,
            layout: self.layout,
            appearance: self.appearance,
            filter: self.filter.clone(),
        })
    }

    /// Looks as it was kept; names and language stay those of now.
    pub(super) fn show(&mut self, view: SavedView) {
        self.spec = Some(view.spec);
        self.layout = view.layout;
        self.appearance = view.appearance;
        self.filter = view.filter;
        self.selection = Selection::Nothing;
    }

    /// Another project is looked at in the same way; what was chosen in the one of before is not in it.
    pub(super) fn begin_anew(&mut self) {
        self.filter = Filter::default();
        self.selection = Selection::Nothing;
        self.beside = None;
    }

    /// Someone left the project: nothing that is looked at is about them. `forget` takes their names out of a text.
    pub(super) fn forget(&mut self, person: PersonId, forget: &dyn Fn(&str) -> String) {
        self.selection = match self.selection {
            Selection::Person(other) | Selection::Around(other) if other != person => self.selection,
            Selection::Path(one, other) if one != person && other != person => self.selection,
            // A place in the list of findings may be that of another finding now.
            _ => Selection::Nothing,
        };
        self.beside = self.beside.as_ref().and_then(|beside| beside.without(person));
        self.filter = self.filter.with_texts(forget);
    }

    /// Whether marks or rings show what is computed only for advisors.
    pub(super) fn needs_advice(&self) -> bool {
        self.appearance.size.is_for_advisors() || self.appearance.rings.is_for_advisors()
    }
}
