//! What can be read of a session: all that a window shows.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use crate::model::{Appearance, Filter, LayoutKind, NetworkSpec, Project, SavedView};
use crate::report::{GroupCards, NameView, Naming, Preflight, Shared, Sharing};
use crate::session::derived::Same;
use crate::session::document::history::History;
use crate::session::document::intake::Intake;
use crate::session::document::open::Origin;
use crate::session::document::withdrawal::Receipt;
use crate::session::drawing::request::Picture;
use crate::session::handed_out::{Outgoing, Worded};
use crate::session::look::{Look, Selection};
use crate::session::notice::Notice;
use crate::session::output::preflight::preflight;
use crate::session::results::advice::Advice;
use crate::session::results::answers::Answers;
use crate::session::results::beside::{Beside, BesideValues};
use crate::session::state::Session;
use crate::text::{FindingText, LeftOpenText, Words};

impl Session {
    /// What is looked at, and how.
    #[must_use]
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// The project as it is shown: without names there is no name in it, see [`Shared`](crate::report::Shared).
    #[must_use]
    pub fn project(&self) -> &Arc<Project> {
        self.shown.as_ref().map_or(&self.document.project, |shown| &shown.project)
    }

    /// What a reader must be told of how this was made to be shown without names; nothing with names.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        self.shared().map_or_else(Vec::new, |shared| shared.told.lines(&shared.project, self.words()))
    }

    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.document.origin
    }

    #[must_use]
    pub fn spec(&self) -> Option<&NetworkSpec> {
        self.look.spec.as_ref()
    }

    #[must_use]
    pub fn appearance(&self) -> Appearance {
        self.look.appearance
    }

    #[must_use]
    pub fn layout_kind(&self) -> LayoutKind {
        self.look.layout
    }

    /// What is looked at and how, under a name.
    #[must_use]
    pub fn current_view(&self, name: &str) -> Option<SavedView> {
        self.look.kept(name)
    }

    /// What is drawn, in the words that are on screen.
    #[must_use]
    pub fn filter(&self) -> Cow<'_, Filter> {
        self.shared().map_or(Cow::Borrowed(&self.look.filter), |shared| Cow::Owned(shared.filter(&self.look.filter)))
    }

    #[must_use]
    pub fn view(&self) -> NameView {
        self.look.names
    }

    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.look.lang)
    }

    /// Who is called what. It is the same `Arc` as long as the project and the view with or without names hold.
    #[must_use]
    pub fn naming(&self) -> Arc<Naming> {
        self.handed_out.naming(self.project(), self.look.names)
    }

    #[must_use]
    pub fn selection(&self) -> Selection {
        self.look.selection
    }

    #[must_use]
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What left with whoever objected last, until it was read.
    #[must_use]
    pub fn receipt(&self) -> Option<&Receipt> {
        self.receipt.as_ref()
    }

    #[must_use]
    pub fn history(&self) -> &History {
        &self.document.history
    }

    /// The latest results; those of before while new ones are computed, see [`Session::is_updating`]. Those with names are never
    /// handed out without names.
    #[must_use]
    pub fn answers(&self) -> Option<&Arc<Answers>> {
        let answers = &self.results.answers;
        answers.value().filter(|_| answers.of().is_some_and(|of| of.names == self.look.names))
    }

    /// What is drawn now. It is the same `Arc` as long as nothing of it changed. One with names is never handed out without names.
    #[must_use]
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        let picture = &self.drawing.picture;
        let coded = self.look.names == NameView::Without;
        picture.value().filter(|_| picture.of().is_some_and(|of| of.naming.0.is_coded() == coded)).map(|drawn| &drawn.picture)
    }

    #[must_use]
    pub fn is_updating(&self) -> bool {
        self.results.answers.running_since().is_some() || self.drawing.is_running()
    }

    /// Since when something is being done that the user waits for.
    #[must_use]
    pub fn busy_since(&self) -> Option<Instant> {
        let Self { results, drawing, incoming, .. } = self;
        let files = incoming.opening.running_since().or(incoming.planning.running_since()).or(self.writing.running_since());
        let computed = results.answers.running_since().or(results.advice.running_since()).or(results.beside.running_since());
        files.or(computed).or(drawing.layout.running_since()).or(drawing.picture.running_since())
    }

    /// How much of it is done, from 0 to 1, where that is known.
    #[must_use]
    pub fn busy_fraction(&self) -> Option<f32> {
        self.results.answers.fraction().or(self.results.advice.fraction())
    }

    /// Whether something would be lost if the window closed now.
    #[must_use]
    pub fn has_unsaved_work(&self) -> bool {
        self.document.has_unsaved_work()
    }

    #[must_use]
    pub fn saved_at(&self) -> Option<jiff::Timestamp> {
        self.document.saved_at
    }

    /// Where saving goes without asking.
    #[must_use]
    pub fn save_path(&self) -> Option<&Path> {
        self.document.save_path()
    }

    /// What is worth saying in this view, in the language and with the names of now, each with its place in [`Answers::findings`].
    /// Without names it leaves out what is for the coach only. It is the same `Arc` as long as nothing of it changed.
    #[must_use]
    pub fn finding_texts(&self) -> Arc<[(usize, FindingText)]> {
        self.worded().map_or_else(Arc::default, |of| self.handed_out.finding_texts(of))
    }

    fn worded(&self) -> Option<Worded> {
        let answers = Same::of(self.answers()?);
        Some(Worded { project: Same::of(self.project()), answers, naming: Same(self.naming()), lang: self.look.lang })
    }

    /// A card for each group. It is the same `Arc` as long as nothing of it changed.
    #[must_use]
    pub fn group_cards(&self) -> Option<Arc<GroupCards>> {
        let answers = self.answers()?;
        Some(self.handed_out.group_cards(self.project(), answers, self.look.names))
    }

    /// What the missing answers leave open, by group: nothing where none are missing, or where it would say without names whose are. It is
    /// the same `Arc` as long as nothing of it changed.
    #[must_use]
    pub fn left_open_texts(&self) -> Arc<[LeftOpenText]> {
        let (Some(of), Some(cards)) = (self.worded(), self.group_cards()) else { return Arc::default() };
        self.handed_out.left_open(of, &cards)
    }

    /// What the coach must know before the picture leaves the program without names, drawn as it is drawn now.
    #[must_use]
    pub fn preflight(&self, sharing: Sharing) -> Option<Arc<Option<Preflight>>> {
        let (project, spec) = (&self.document.project, self.look.spec.clone()?);
        let of =
            Outgoing { project: Same::of(project), spec, sharing, look: (self.look.appearance, self.look.layout), lang: self.look.lang };
        Some(self.handed_out.preflight.get(of, |of| {
            let shared = Shared::new(&of.project.0, &of.spec, of.sharing);
            Arc::new(preflight(&of.project.0, &shared, of.look, Words::new(of.lang)))
        }))
    }

    /// The different strengths that the mentions of the asked question have, ascending; one value or none where they do not vary.
    #[must_use]
    pub fn strengths(&self) -> Arc<[f64]> {
        self.look.spec.as_ref().map_or_else(Arc::default, |spec| self.handed_out.strengths(self.project(), spec))
    }

    /// What an advisor asks, once it was asked for; that of before while it is computed anew.
    #[must_use]
    pub fn advice(&self) -> Option<&Arc<Advice>> {
        self.results.advice.value()
    }

    /// Whether the user stopped it.
    #[must_use]
    pub fn advice_was_stopped(&self) -> bool {
        self.results.advice.was_stopped()
    }

    /// Whether it is about the answers on screen.
    #[must_use]
    pub fn advice_is_current(&self) -> bool {
        self.results.advice_is_current()
    }

    /// Which network is held beside the one that was asked for.
    #[must_use]
    pub fn beside(&self) -> Option<&Beside> {
        self.look.beside.as_ref()
    }

    /// What follows from the network that is held beside; that of before while it is computed anew.
    #[must_use]
    pub fn beside_values(&self) -> Option<&Arc<BesideValues>> {
        self.results.beside.value()
    }

    /// Survey files that wait to be taken in.
    #[must_use]
    pub fn intake(&self) -> Option<&Intake> {
        self.incoming.files.as_ref().filter(|intake| intake.shown)
    }

    /// Whether the plan is that of the last choice.
    #[must_use]
    pub fn intake_is_settled(&self) -> bool {
        self.incoming.is_settled()
    }

    /// Whether taking in would close a project with unsaved work.
    #[must_use]
    pub fn intake_replaces_work(&self) -> bool {
        let Some(intake) = &self.incoming.files else { return false };
        intake.plan.as_ref().is_none_or(|plan| !plan.joins) && self.has_unsaved_work()
    }
}
