//! What a figure is drawn from, with names or without, as the command line draws it.

use std::collections::BTreeMap;
use std::sync::Arc;

use lijntjes::analysis::Watch;
use lijntjes::model::{Appearance, Filter, LayoutKind, NetworkSpec, Project};
use lijntjes::report::{NameView, Sharing};
use lijntjes::session::{
    Basis, FigureFormat, FigureRequest, PictureRequest, Selection, arranged, can_be_shown, figure_bytes, shown_appearance,
};
use lijntjes::sociogram::Layout;
use lijntjes::text::{Lang, Words};

/// What is shown of a project, with names or without.
pub fn basis_of(project: &Project, spec: &NetworkSpec, names: NameView) -> Basis {
    Basis::new(&Arc::new(project.clone()), spec, names, Sharing::default(), &Watch::default()).unwrap()
}

/// What its first question gives.
pub fn basis(project: &Project, names: NameView) -> Basis {
    basis_of(project, &project.first_spec().unwrap(), names)
}

/// A basis in an arrangement and a look.
pub struct Sight<'a> {
    pub basis: &'a Basis,
    pub appearance: Appearance,
    pub layout: Layout,
    told: Vec<String>,
    words: Words,
    filter: Filter,
    dragged: BTreeMap<lijntjes::model::PersonId, lijntjes::model::Point>,
}

impl<'a> Sight<'a> {
    /// `project` has the names: people stand where it puts them.
    pub fn new(project: &Project, basis: &'a Basis, appearance: Appearance, kind: LayoutKind, lang: Lang) -> Self {
        let (answers, words) = (&basis.answers, Words::new(lang));
        let appearance = shown_appearance(appearance, basis.names, answers, None);
        let layout = arranged(project, answers, appearance, kind);
        Self { appearance, layout, told: basis.told(words), words, filter: Filter::default(), dragged: BTreeMap::new(), basis }
    }

    pub fn request(&self) -> PictureRequest<'_> {
        PictureRequest {
            project: &self.basis.project,
            answers: &self.basis.answers,
            layout: &self.layout,
            appearance: self.appearance,
            filter: &self.filter,
            advice: None,
            naming: &self.basis.naming,
            told: &self.told,
            words: self.words,
            selection: Selection::Nothing,
            dragged: &self.dragged,
        }
    }

    /// The findings that a figure of it can show, by their place.
    pub fn findings(&self) -> Vec<usize> {
        let all = self.basis.answers.findings.iter().enumerate();
        all.filter(|(_, finding)| can_be_shown(finding, self.basis.names, self.layout.kind)).map(|(place, _)| place).collect()
    }

    pub fn figure(&self, findings: &[usize], format: FigureFormat) -> Vec<u8> {
        figure_bytes(&FigureRequest { picture: self.request(), findings, format }).unwrap()
    }

    pub fn svg(&self, findings: &[usize]) -> String {
        String::from_utf8(self.figure(findings, FigureFormat::Svg)).unwrap()
    }
}
