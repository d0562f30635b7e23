//! What can be read of a session: all that a window shows.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use super::answers::Answers;
use super::command::Selection;
use super::figure::{Recognisable, recognisable};
use super::history::History;
use super::notice::Notice;
use super::open::Origin;
use super::picture_request::Picture;
use super::state::Session;
use super::words::called;
use crate::findings::{Audience, Finding};
use crate::model::{Appearance, Filter, GroupId, LayoutKind, NetworkSpec, PersonId, Project, SavedView};
use crate::report::{NameView, Naming};

use crate::text::{FindingText, Words, finding_text};

impl Session {
    #[must_use]
    pub fn project(&self) -> &Arc<Project> {
        &self.project
    }

    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    #[must_use]
    pub fn spec(&self) -> Option<&NetworkSpec> {
        self.spec.as_ref()
    }

    #[must_use]
    pub fn appearance(&self) -> Appearance {
        self.appearance
    }

    #[must_use]
    pub fn layout_kind(&self) -> LayoutKind {
        self.layout_kind
    }

    /// What is looked at and how, under a name.
    #[must_use]
    pub fn current_view(&self, name: &str) -> Option<SavedView> {
        Some(SavedView {
            name: name.trim().to_owned(),
            spec: self.spec.clone()?,
            layout: self.layout_kind,
            appearance: self.appearance,
            filter: self.filter.clone(),
        })
    }

    #[must_use]
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    #[must_use]
    pub fn view(&self) -> NameView {
        self.view
    }

    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.lang)
    }

    #[must_use]
    pub fn naming(&self) -> Naming {
        Naming::new(&self.project, self.view)
    }

    #[must_use]
    pub fn selection(&self) -> Selection {
        self.selection
    }

    #[must_use]
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// The latest results; those of before while new ones are computed, see [`Session::is_updating`].
    #[must_use]
    pub fn answers(&self) -> Option<&Arc<Answers>> {
        self.answers.as_ref()
    }

    /// What is drawn now. It is the same `Arc` as long as nothing of it changed.
    #[must_use]
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        self.picture.as_ref()
    }

    #[must_use]
    pub fn is_updating(&self) -> bool {
        self.analysing.running_since().is_some() || self.arranging.running_since().is_some() || self.drawing.running_since().is_some()
    }

    /// Since when something is being done that the user waits for.
    #[must_use]
    pub fn busy_since(&self) -> Option<Instant> {
        let files = self.opening.running_since().or(self.planning.running_since()).or(self.exporting.running_since());
        let drawn = self.arranging.running_since().or(self.drawing.running_since());
        files.or(self.analysing.running_since()).or(self.advising.running_since()).or(self.supposing.running_since()).or(drawn)
    }

    /// How much of it is done, from 0 to 1, where that is known.
    #[must_use]
    pub fn busy_fraction(&self) -> Option<f32> {
        self.analysing.fraction().or(self.advising.fraction())
    }

    /// Whether something would be lost if the window closed now.
    #[must_use]
    pub fn has_unsaved_work(&self) -> bool {
        !Arc::ptr_eq(&self.project, &self.saved) && self.project != self.saved
    }

    #[must_use]
    pub fn saved_at(&self) -> Option<jiff::Timestamp> {
        self.saved_at
    }

    /// Where saving goes without asking.
    #[must_use]
    pub fn save_path(&self) -> Option<&Path> {
        match &self.origin {
            Origin::ProjectFile(path) => Some(path),
            Origin::Example | Origin::Survey(_) => None,
        }
    }

    /// What is worth saying in this view, in the language and with the names of now, each with its place in [`Answers::findings`].
    /// Without names it leaves out what is for the coach only.
    #[must_use]
    pub fn finding_texts(&self) -> Vec<(usize, FindingText)> {
        let Some(answers) = &self.answers else { return Vec::new() };
        let (words, naming) = (self.words(), self.naming());
        let person = |id: PersonId| naming.short(id).to_owned();
        let group = |id: GroupId| words.group_inline(self.project.group_name(id));
        let called = called(&self.project, &answers.spec, &person, &group);
        let said = |finding: &Finding| self.view == NameView::With || finding.audience == Audience::Everyone;
        let findings = answers.findings.iter().enumerate().filter(|(_, finding)| said(finding));
        findings.map(|(place, finding)| (place, finding_text(words, finding, &called))).collect()
    }

    /// Who stays recognisable in a figure without names, drawn as it is drawn now.
    #[must_use]
    pub fn recognisable(&self) -> Option<Recognisable> {
        self.with_request(NameView::Without, recognisable)
    }

    /// The different strengths that the mentions of the asked question have, ascending; one value or none where they do not vary.
    #[must_use]
    pub fn strengths(&self) -> Vec<f64> {
        let Some(spec) = &self.spec else { return Vec::new() };
        let ties = self.project.waves.get(&spec.wave).into_iter().flat_map(|wave| &wave.ties);
        let mut strengths: Vec<f64> = ties.filter(|t| spec.asked.includes(t.question)).map(|t| t.strength.get()).collect();
        strengths.sort_by(f64::total_cmp);
        strengths.dedup();
        strengths
    }
}
