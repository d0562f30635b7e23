//! All that a picture is drawn from, as one value: equal orders give equal pictures.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Appearance, Filter, PersonId, Point, Project};
use crate::report::Naming;
use crate::session::derived::Same;
use crate::session::drawing::draw::{base as base_scene, picture_from};
use crate::session::drawing::request::{Picture, PictureRequest};
use crate::session::{Advice, Answers, Selection};
use crate::sociogram::{Layout, PeopleScene};
use crate::text::{Lang, Words};

/// All that a picture is made from, shared with the session.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::session) struct Order {
    pub project: Same<Project>,
    pub answers: Same<Answers>,
    pub layout: Same<Layout>,
    /// Only where sizes or rings need it.
    pub advice: Option<Same<Advice>>,
    pub appearance: Appearance,
    pub filter: Filter,
    pub naming: Same<Naming>,
    /// What a reader must be told beside it.
    pub told: Vec<String>,
    pub lang: Lang,
    pub selection: Selection,
    pub dragged: BTreeMap<PersonId, Point>,
}

/// The scene of an order in which nothing is chosen and nobody dragged.
#[derive(Debug)]
pub(in crate::session) struct Base {
    of: Order,
    scene: PeopleScene,
}

/// A picture, and from what the next one is drawn while only the choice changes or somebody is dragged.
#[derive(Clone, Debug)]
pub(in crate::session) struct Drawn {
    pub picture: Arc<Picture>,
    pub base: Option<Arc<Base>>,
}

impl Order {
    pub fn request(&self) -> PictureRequest<'_> {
        PictureRequest {
            project: &self.project.0,
            answers: &self.answers.0,
            layout: &self.layout.0,
            appearance: self.appearance,
            filter: &self.filter,
            advice: self.advice.as_ref().map(|advice| &*advice.0),
            naming: &self.naming.0,
            told: &self.told,
            words: Words::new(self.lang),
            selection: self.selection,
            dragged: &self.dragged,
        }
    }

    /// The same with nothing chosen and nobody dragged.
    #[must_use]
    pub fn plain(self) -> Self {
        Self { selection: Selection::Nothing, dragged: BTreeMap::new(), ..self }
    }

    /// The picture, from the scene of `base` where it differs from this only in what is chosen or dragged.
    pub fn draw(&self, base: Option<Arc<Base>>) -> Drawn {
        let plain = self.clone().plain();
        let base = base.filter(|base| base.of == plain).or_else(|| {
            let scene = base_scene(&plain.request())?;
            Some(Arc::new(Base { of: plain, scene }))
        });
        let picture = picture_from(&self.request(), base.as_ref().map(|base| &base.scene));
        Drawn { picture: Arc::new(picture), base }
    }
}
