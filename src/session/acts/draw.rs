//! The picture of what is open: arranged and drawn again when something of it changed.

use std::sync::Arc;

use crate::model::Appearance;
use crate::session::derived::Same;
use crate::session::drawing::Arrangement;
use crate::session::drawing::draw::{layout_request, shown_appearance};
use crate::session::drawing::order::Order;
use crate::session::results::advice::Advice;
use crate::session::results::answers::Answers;
use crate::session::state::Session;
use crate::sociogram::layout_watched;

/// With more people than this a picture is drawn beside the window; the one of before stays until it is there.
const DRAWN_AT_ONCE: usize = 300;

impl Session {
    pub(super) fn arrange(&mut self) {
        let Some(answers) = self.answers().cloned() else { return };
        let (look, advice) = (&self.look, self.needed_advice());
        let appearance = self.shown_appearance(&answers);
        let mut request = layout_request(&self.document.project, &answers, advice.as_ref().map(|a| &*a.0), appearance, look.layout);
        // What is asked anew stays near to what is seen, so that nobody has to be looked for.
        if let Some(before) = self.drawing.layout.value().filter(|before| before.kind == look.layout) {
            request = request.with_before(before);
        }
        let (size, rings) = (appearance.size, appearance.rings);
        let arrangement = Arrangement { answers: Same(answers), kind: look.layout, size, rings, advice };
        self.drawing.layout.start_showing(&self.executor, "arrange", arrangement, move |watch, show| {
            layout_watched(&request, watch, &mut |layout| show(layout.clone()))
        });
    }

    /// Shows people who are still settling, where nothing waits for another picture. Says whether anything changed.
    pub(super) fn settle(&mut self) -> bool {
        let settles = self.drawing.picture.running_since().is_none() && self.drawing.layout.take_in_on_the_way();
        if settles {
            self.redraw();
        }
        settles
    }

    pub(super) fn redraw_after(&mut self, change: impl FnOnce(&mut Self)) {
        change(self);
        self.redraw();
    }

    /// Draws what is looked at now, unless that is the picture which is there or on its way.
    pub(super) fn redraw(&mut self) {
        self.show_project();
        let Some(order) = self.order() else { return };
        let picture = &mut self.drawing.picture;
        if picture.is_current(&order) {
            picture.cancel();
            return;
        }
        let base = picture.value().and_then(|drawn| drawn.base.clone());
        if order.answers.0.net.n() <= DRAWN_AT_ONCE {
            let drawn = order.draw(base);
            picture.set(order, drawn);
        } else if !picture.is_coming(&order) {
            picture.start(&self.executor, "draw", order.clone(), move |_| Some(order.draw(base)));
        }
    }

    /// All that the picture is drawn from.
    pub(super) fn order(&self) -> Option<Order> {
        Some(Order {
            project: Same::of(self.project()),
            answers: Same(Arc::clone(self.answers()?)),
            layout: Same::of(self.drawing.layout.value()?),
            advice: self.needed_advice(),
            appearance: self.shown_appearance(self.answers()?),
            filter: self.filter().into_owned(),
            naming: Same(self.naming()),
            told: self.told(),
            lang: self.look.lang,
            selection: self.look.selection,
            dragged: self.drawing.dragged.clone(),
        })
    }

    /// As it was chosen; without names without what would say who answered.
    fn shown_appearance(&self, answers: &Answers) -> Appearance {
        let advice = self.needed_advice();
        shown_appearance(self.look.appearance, self.look.names, answers, advice.as_ref().map(|advice| &*advice.0))
    }

    /// What sizes and rings are taken from, where they are an advisor's.
    fn needed_advice(&self) -> Option<Same<Advice>> {
        self.results.advice.value().filter(|_| self.look.needs_advice()).map(Same::of)
    }
}
