//! The session: what is open, what is looked at, what follows from it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::advice::Advice;
use super::answers::Answers;
use super::command::{Command, Selection};
use super::drawing::Base;
use super::history::{Did, History};
use super::intake::Intake;
use super::jobs::{Broken, Executor, Slot};
use super::notice::Notice;
use super::open::{Opened, Origin, Read, read, read_pasted};
use super::open_error::OpenError;
use super::picture_request::Picture;
use super::sample::example;
use super::suppose::Suppose;
use super::what_if::WhatIf;
use crate::findings::Audience;
use crate::io::{self, ImportError, ImportPlan};
use crate::model::{Appearance, Edit, Filter, LayoutKind, NetworkSpec, PersonId, Point, Project, WaveId};
use crate::report::NameView;
use crate::sociogram::Layout;
use crate::text::Lang;

/// The open project with everything that follows from it.
///
/// Reading is free; changing goes through [`Session::run`]. Results of jobs arrive with [`Session::poll`]; until then the
/// old ones stay.
#[derive(Debug)]
pub struct Session {
    pub(super) executor: Executor,
    pub(super) project: Arc<Project>,
    /// The project as it is on disk, or as it was opened.
    pub(super) saved: Arc<Project>,
    pub(super) saved_at: Option<jiff::Timestamp>,
    pub(super) origin: Origin,
    pub(super) history: History,
    pub(super) spec: Option<NetworkSpec>,
    pub(super) appearance: Appearance,
    pub(super) layout_kind: LayoutKind,
    pub(super) filter: Filter,
    pub(super) view: NameView,
    pub(super) lang: Lang,
    pub(super) selection: Selection,
    pub(super) dragged: BTreeMap<PersonId, Point>,
    pub(super) notice: Option<Notice>,
    pub(super) answers: Option<Arc<Answers>>,
    pub(super) layout: Option<Arc<Layout>>,
    pub(super) picture: Option<Arc<Picture>>,
    pub(super) intake: Option<Intake>,
    pub(super) opening: Slot<Result<Read, OpenError>>,
    pub(super) planning: Slot<Result<Arc<ImportPlan>, ImportError>>,
    pub(super) analysing: Slot<Option<Answers>>,
    pub(super) arranging: Slot<Option<Layout>>,
    pub(super) drawing: Slot<(Picture, Option<Base>)>,
    /// From what a picture is drawn while only the choice changes or somebody is dragged.
    pub(super) base: Option<Base>,
    pub(super) exporting: Slot<Result<Notice, Notice>>,
    pub(super) advice: Option<Arc<Advice>>,
    pub(super) advising: Slot<Option<Advice>>,
    /// The user stopped it; it starts again only when asked for.
    pub(super) advice_stopped: bool,
    /// What is thought through beside the data; nothing of it is saved.
    pub(super) supposed: Vec<Suppose>,
    pub(super) thought: Option<Arc<WhatIf>>,
    pub(super) supposing: Slot<Option<WhatIf>>,
}

impl Session {
    /// A session with the example school open.
    #[must_use]
    pub fn new(executor: Executor, lang: Lang) -> Self {
        let project = Arc::new(example());
        let mut session = Self {
            executor,
            project: Arc::clone(&project),
            saved: project,
            saved_at: None,
            origin: Origin::Example,
            history: History::default(),
            spec: None,
            appearance: Appearance::default(),
            layout_kind: LayoutKind::Groups,
            filter: Filter::default(),
            view: NameView::With,
            lang,
            selection: Selection::Nothing,
            dragged: BTreeMap::new(),
            notice: None,
            answers: None,
            layout: None,
            picture: None,
            intake: None,
            opening: Slot::default(),
            planning: Slot::default(),
            analysing: Slot::default(),
            arranging: Slot::default(),
            drawing: Slot::default(),
            base: None,
            exporting: Slot::default(),
            advice: None,
            advising: Slot::default(),
            advice_stopped: false,
            supposed: Vec::new(),
            thought: None,
            supposing: Slot::default(),
        };
        session.ask(session.project.first_spec());
        session.poll();
        session
    }

    /// Forgets what is being done. What was shown before stays; measures that were stopped wait to be asked for again.
    pub fn cancel_work(&mut self) {
        self.opening.cancel();
        self.stop_looking();
        self.exporting.cancel();
        self.advice_stopped |= self.advising.running_since().is_some();
        self.advising.cancel();
        self.supposing.cancel();
        self.drawing.cancel();
        if self.arranging.running_since().is_some() {
            self.arranging.cancel();
            self.layout_kind = self.layout.as_ref().map_or(self.layout_kind, |layout| layout.kind);
        }
        if self.analysing.running_since().is_some() {
            self.analysing.cancel();
            self.spec = self.answers.as_ref().map(|answers| answers.spec.clone());
        }
    }

    /// Does what a user asked.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::Open(paths) => {
                let executor = self.executor.clone();
                self.opening.start(&executor, "open", move |_| read(&paths));
            }
            Command::Paste(text) => {
                let (executor, name) = (self.executor.clone(), self.words().get("clipboard"));
                self.opening.start(&executor, "paste", move |_| read_pasted(&text, &name));
            }
            Command::OpenExample => {
                self.intake = None;
                self.show_opened(Opened { project: example(), origin: Origin::Example });
            }
            Command::Save => {
                if let Some(path) = self.save_path().map(Path::to_owned) {
                    self.save(path);
                }
            }
            Command::SaveAs(path) => self.save(path),
            Command::Edit(edit) => self.edit(edit),
            Command::Undo => {
                if let Some(project) = self.history.undo(&self.project) {
                    self.show_project(project);
                }
            }
            Command::Redo => {
                if let Some(project) = self.history.redo(&self.project) {
                    self.show_project(project);
                }
            }
            Command::Select(selection) => self.redraw_after(|s| s.selection = selection),
            Command::Ask(spec) => self.ask(Some(spec)),
            Command::Advise => self.advise(),
            Command::Suppose(supposed) => self.suppose(supposed),
            Command::Show(appearance) => self.show_appearance(appearance),
            Command::Look(view) => self.look(*view),
            Command::Arrange(kind) => {
                self.layout_kind = kind;
                self.arrange();
            }
            Command::Filter(filter) => self.redraw_after(|s| s.filter = filter),
            Command::View(view) => self.redraw_after(|s| s.show_view(view)),
            Command::Speak(lang) => self.redraw_after(|s| s.lang = lang),
            Command::Drag(places) => self.redraw_after(|s| s.dragged = places.into_iter().collect()),
            Command::ExportFigure(order) => self.export_figure(order),
            Command::Answer(id, option) => self.answer([(id, option)]),
            Command::AnswerAll(answers) => self.answer(answers.into_iter().map(|(id, option)| (id, Some(option)))),
            Command::TakeIn => self.take_in(),
            Command::GiveUpIntake => self.give_up_intake(),
            Command::WriteTemplate(order) => self.write_questionnaire(order),
            Command::Dismiss => self.notice = None,
        }
        self.poll();
    }

    /// Takes in the results of finished jobs. Says whether anything changed.
    pub fn poll(&mut self) -> bool {
        let mut changed = false;
        if let Some(outcome) = self.opening.take() {
            changed = true;
            match outcome {
                Ok(Ok(Read::Project(opened))) => {
                    self.intake = None;
                    self.show_opened(opened);
                }
                Ok(Ok(Read::Survey(files))) => self.look_at(files),
                Ok(Err(error)) => self.notice = Some(Notice::NotOpened(Arc::new(error))),
                Err(broken) => self.broken(broken),
            }
        }
        changed |= self.poll_intake();
        changed |= self.poll_advice();
        changed |= self.poll_supposed();
        if let Some(outcome) = self.analysing.take() {
            changed = true;
            match outcome {
                Ok(answers) => {
                    self.answers = answers.map(Arc::new);
                    self.advising.cancel();
                    self.advice_stopped = false;
                    if self.appearance.size.is_for_advisors() || self.appearance.rings.is_for_advisors() {
                        self.advise();
                    }
                    self.suppose(self.supposed.clone());
                    self.arrange();
                    self.redraw();
                }
                Err(broken) => self.broken(broken),
            }
        }
        changed |= self.poll_drawing();
        if let Some(outcome) = self.exporting.take() {
            changed = true;
            match outcome {
                Ok(Ok(notice) | Err(notice)) => self.notice = Some(notice),
                Err(broken) => self.broken(broken),
            }
        }
        changed
    }

    pub(super) fn broken(&mut self, broken: Broken) {
        self.notice = Some(Notice::Broken(broken.0));
    }

    pub(super) fn show_opened(&mut self, opened: Opened) {
        self.notice = match &opened.origin {
            Origin::Survey(_) => Some(Notice::Imported),
            Origin::Example | Origin::ProjectFile(_) => None,
        };
        self.project = Arc::new(opened.project);
        // A survey that was just read is not yet a project on disk, but nothing in it is work of the user.
        self.saved = Arc::clone(&self.project);
        self.saved_at = None;
        self.origin = opened.origin;
        self.history = History::default();
        self.selection = Selection::Nothing;
        self.filter = Filter::default();
        self.dragged.clear();
        self.supposed.clear();
        self.advice = None;
        self.answers = None;
        self.layout = None;
        self.picture = None;
        self.ask(self.project.first_spec());
    }

    fn show_project(&mut self, project: Arc<Project>) {
        let only_pins = {
            let mut without = (*project).clone();
            without.pins = Arc::clone(&self.project.pins);
            without == *self.project
        };
        self.project = project;
        self.look_again_beside_project();
        self.dragged.clear();
        if only_pins {
            self.redraw();
        } else {
            self.ask(self.spec.clone());
        }
    }

    fn edit(&mut self, edit: Edit) {
        match edit.apply(&self.project) {
            Ok(next) if next == *self.project => self.redraw_after(|s| s.dragged.clear()),
            Ok(next) => {
                let before = Arc::clone(&self.project);
                self.history.record(Did::Edit(edit), before);
                self.show_project(Arc::new(next));
            }
            Err(error) => {
                self.dragged.clear();
                self.notice = Some(Notice::NotEdited(error));
            }
        }
    }

    /// A second file that was taken in is one step that can be undone.
    pub(super) fn add_to_project(&mut self, project: Arc<Project>, wave: WaveId) {
        let before = Arc::clone(&self.project);
        self.history.record(Did::Import, before);
        self.project = project;
        self.dragged.clear();
        self.selection = Selection::Nothing;
        let first = self.project.first_spec().map(|spec| NetworkSpec { wave, ..spec });
        // A file that only tells who is there leaves what is asked as it is.
        self.ask(self.spec.clone().filter(|spec| spec.wave == wave).or(first));
    }

    fn save(&mut self, path: PathBuf) {
        match io::fs::write_atomic(&path, &io::project_file::save(&self.project)) {
            Ok(()) => {
                self.saved = Arc::clone(&self.project);
                self.saved_at = Some(jiff::Timestamp::now());
                self.origin = Origin::ProjectFile(path.clone());
                self.notice = Some(Notice::Saved(path));
            }
            Err(error) => self.notice = Some(Notice::NotWritten(Arc::new(error))),
        }
    }

    pub(super) fn ask(&mut self, spec: Option<NetworkSpec>) {
        self.spec.clone_from(&spec);
        let Some(spec) = spec else {
            self.answers = None;
            self.picture = None;
            return;
        };
        let project = Arc::clone(&self.project);
        let executor = self.executor.clone();
        self.analysing.start(&executor, "analyse", move |watch| Answers::watched(&project, &spec, watch));
    }

    /// What is for the coach only does not stay chosen without names.
    fn show_view(&mut self, view: NameView) {
        self.view = view;
        if view == NameView::Without && self.supposed.iter().any(Suppose::is_about_people) {
            // Who saw the name a moment ago would know the code.
            let about_groups = self.supposed.iter().filter(|suppose| !suppose.is_about_people()).cloned().collect();
            self.suppose(about_groups);
        }
        if let (NameView::Without, Selection::Finding(place), Some(answers)) = (view, self.selection, &self.answers)
            && answers.findings.get(place).is_some_and(|finding| finding.audience == Audience::Coach)
        {
            self.selection = Selection::Nothing;
        }
    }
}
