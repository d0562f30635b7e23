//! The picture of what is open: arranged and drawn again when something of it changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::advice::Advice;
use super::answers::Answers;
use super::command::Selection;
use super::figure::figure_bytes;
use super::notice::Notice;
use super::orders::FigureOrder;
use super::picture::{base as base_scene, layout_request, picture_from};
use super::picture_request::{Picture, PictureRequest};
use super::state::Session;
use crate::io;
use crate::model::{Appearance, Filter, PersonId, Point, Project, SavedView};
use crate::report::{NameView, Naming};
use crate::sociogram::{Layout, Scene, layout_watched};
use crate::text::{Lang, Words};

/// With more people than this a picture is drawn beside the window; the one of before stays until it is there.
const DRAWN_AT_ONCE: usize = 300;

/// All that a picture is made from, shared with the session.
#[derive(Clone, Debug)]
struct Order {
    project: Arc<Project>,
    answers: Arc<Answers>,
    layout: Arc<Layout>,
    advice: Option<Arc<Advice>>,
    appearance: Appearance,
    filter: Filter,
    names: NameView,
    lang: Lang,
    selection: Selection,
    dragged: BTreeMap<PersonId, Point>,
}

/// The scene of an order in which nothing is chosen and nobody dragged.
#[derive(Clone, Debug)]
pub(super) struct Base {
    of: Order,
    scene: Arc<Scene>,
}

impl Order {
    fn request<'a>(&'a self, naming: &'a Naming) -> PictureRequest<'a> {
        PictureRequest {
            project: &self.project,
            answers: &self.answers,
            layout: &self.layout,
            appearance: self.appearance,
            filter: &self.filter,
            advice: self.advice.as_deref(),
            naming,
            words: Words::new(self.lang),
            selection: self.selection,
            dragged: &self.dragged,
        }
    }

    /// The picture, from the scene of `base` where it differs from this only in what is chosen or dragged.
    fn draw(&self, base: Option<Base>) -> (Picture, Option<Base>) {
        let naming = Naming::new(&self.project, self.names);
        let base = base.filter(|base| base.of.differs_only_in_focus(self)).or_else(|| {
            let plain = Self { selection: Selection::Nothing, dragged: BTreeMap::new(), ..self.clone() };
            let scene = base_scene(&plain.request(&naming))?;
            Some(Base { of: plain, scene: Arc::new(scene) })
        });
        (picture_from(&self.request(&naming), base.as_ref().map(|base| &*base.scene)), base)
    }

    fn differs_only_in_focus(&self, other: &Self) -> bool {
        let same_advice = match (&self.advice, &other.advice) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        Arc::ptr_eq(&self.project, &other.project)
            && Arc::ptr_eq(&self.answers, &other.answers)
            && Arc::ptr_eq(&self.layout, &other.layout)
            && same_advice
            && self.appearance == other.appearance
            && self.filter == other.filter
            && (self.names, self.lang) == (other.names, other.lang)
    }
}

impl Session {
    pub(super) fn show_appearance(&mut self, appearance: Appearance) {
        let before = std::mem::replace(&mut self.appearance, appearance);
        if appearance.size.is_for_advisors() || appearance.rings.is_for_advisors() {
            self.advise();
        }
        // Sizes decide how much room people need, so they are arranged anew.
        if before.size != appearance.size || before.rings != appearance.rings {
            self.arrange();
        }
        self.redraw();
    }

    /// Looks at the network as a view that was kept.
    pub(super) fn look(&mut self, view: SavedView) {
        self.filter = view.filter;
        self.selection = Selection::Nothing;
        self.layout_kind = view.layout;
        self.show_appearance(view.appearance);
        if self.spec.as_ref() == Some(&view.spec) {
            self.arrange();
        } else {
            self.ask(Some(view.spec));
        }
    }

    pub(super) fn arrange(&mut self) {
        let Some(answers) = &self.answers else { return };
        let mut request = layout_request(&self.project, answers, self.advice.as_deref(), self.appearance, self.layout_kind);
        // What is asked anew stays near to what is seen, so that nobody has to be looked for.
        if let Some(before) = self.layout.as_ref().filter(|before| before.kind == self.layout_kind) {
            request = request.with_before(before);
        }
        let executor = self.executor.clone();
        self.arranging.start_showing(&executor, "arrange", move |watch, show| {
            layout_watched(&request, watch, &mut |layout| show(Some(layout.clone())))
        });
    }

    /// Says whether anything changed.
    pub(super) fn poll_drawing(&mut self) -> bool {
        let mut changed = false;
        // A picture of people who are still settling is drawn only where nothing waits for another.
        if self.drawing.running_since().is_none()
            && let Some(layout) = self.arranging.take_on_the_way().flatten()
        {
            changed = true;
            self.settle(layout);
        }
        if let Some(outcome) = self.arranging.take() {
            changed = true;
            match outcome {
                Ok(Some(layout)) => self.settle(layout),
                Ok(None) => {}
                Err(broken) => self.broken(broken),
            }
        }
        if let Some(outcome) = self.drawing.take() {
            changed = true;
            match outcome {
                Ok((picture, base)) => {
                    self.picture = Some(Arc::new(picture));
                    self.base = base;
                }
                Err(broken) => self.broken(broken),
            }
        }
        changed
    }

    fn settle(&mut self, layout: Layout) {
        self.layout = Some(Arc::new(layout));
        self.redraw();
    }

    pub(super) fn redraw_after(&mut self, change: impl FnOnce(&mut Self)) {
        change(self);
        self.redraw();
    }

    pub(super) fn redraw(&mut self) {
        let Some(order) = self.order() else { return };
        let base = self.base.take();
        if order.answers.net.n() <= DRAWN_AT_ONCE {
            self.drawing.cancel();
            let (picture, base) = order.draw(base);
            self.picture = Some(Arc::new(picture));
            self.base = base;
        } else {
            self.base.clone_from(&base);
            let executor = self.executor.clone();
            self.drawing.start(&executor, "draw", move |_| order.draw(base));
        }
    }

    fn order(&self) -> Option<Order> {
        Some(Order {
            project: Arc::clone(&self.project),
            answers: self.answers.clone()?,
            layout: self.layout.clone()?,
            advice: self.advice.clone(),
            appearance: self.appearance,
            filter: self.filter.clone(),
            names: self.view,
            lang: self.lang,
            selection: self.selection,
            dragged: self.dragged.clone(),
        })
    }

    /// The picture as it stands, with names or without, nothing chosen in it; for what reads it without drawing.
    pub(super) fn with_request<T>(&self, names: NameView, read: impl FnOnce(&PictureRequest<'_>) -> T) -> Option<T> {
        let order = Order { selection: Selection::Nothing, dragged: BTreeMap::new(), names, ..self.order()? };
        Some(read(&order.request(&Naming::new(&self.project, names))))
    }

    pub(super) fn export_figure(&mut self, order: FigureOrder) {
        let Some(drawn) = self.order() else { return };
        let drawn = Order { selection: Selection::Nothing, dragged: BTreeMap::new(), names: order.names, ..drawn };
        let executor = self.executor.clone();
        self.exporting.start(&executor, "figure", move |_| {
            let naming = Naming::new(&drawn.project, order.names);
            let bytes =
                figure_bytes(&drawn.request(&naming), order.names, order.format).map_err(|error| Notice::NoFigure(Arc::new(error)))?;
            io::fs::write_atomic(&order.path, &bytes).map_err(|error| Notice::NotWritten(Arc::new(error)))?;
            Ok(Notice::FigureSaved(order.path))
        });
    }
}
