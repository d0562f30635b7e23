//! From what the session knows to what is drawn.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::{Answers, Naming, Selection};
use crate::analysis::{Measures, Network, Reading};
use crate::model::{Codes, PersonId, Point, Project};
use crate::sociogram::{
    Appearance, Focus, Layout, LayoutKind, LayoutRequest, LegendEntry, Scene, SceneRequest, SizeBy, TieFilter, layout, legend, radii, scene,
};
use crate::text::Words;

/// All that a picture is made from.
#[derive(Debug)]
pub struct PictureRequest<'a> {
    pub project: &'a Project,
    pub answers: &'a Answers,
    pub layout: &'a Layout,
    pub appearance: Appearance,
    pub filter: TieFilter,
    pub naming: &'a Naming,
    pub words: Words,
    pub selection: Selection,
    /// Someone who is being dragged, and where to.
    pub dragged: Option<(PersonId, Point)>,
}

/// A drawing and what its colours, sizes and lines mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub scene: Scene,
    pub legend: Vec<LegendEntry>,
    pub appearance: Appearance,
}

/// Draws. People whom the user put somewhere stand there; nobody else moves for them.
#[must_use]
pub fn picture(request: &PictureRequest<'_>) -> Picture {
    let net = &request.answers.net;
    let sizes = sizes(&request.answers.measures, request.appearance.size);
    let layout = with_pins(request);
    let focus = focus(net, request);
    let titles: Vec<String> = net.groups().iter().map(|g| super::words::group_title(request.project, *g, request.words)).collect();
    let scene = scene(&SceneRequest {
        net,
        layout: &layout,
        appearance: request.appearance,
        sizes: &sizes,
        names: &|person| request.naming.short(person).to_owned(),
        group_titles: &titles,
        filter: request.filter,
        focus: focus.as_ref(),
    });
    let legend = legend(net, &scene, request.appearance, &sizes);
    Picture { scene, legend, appearance: request.appearance }
}

/// Where everyone stands of themselves, before anyone is put somewhere by hand.
#[must_use]
pub fn arranged(project: &Project, answers: &Answers, appearance: Appearance, kind: LayoutKind) -> Layout {
    layout(&layout_request(project, answers, appearance, kind))
}

pub(super) fn layout_request(project: &Project, answers: &Answers, appearance: Appearance, kind: LayoutKind) -> LayoutRequest {
    let radii = radii(&sizes(&answers.measures, appearance.size), appearance.size);
    LayoutRequest::new(&answers.net, &arranging_order(project), &BTreeMap::new(), kind, &radii)
}

/// The order in which people are given a place: the same each time, neither that of the sheet nor of the alphabet. Codes are
/// drawn anew for each survey that is opened, and the same survey must give the same picture.
fn arranging_order(project: &Project) -> Codes {
    let mut people: Vec<(u64, PersonId)> = project
        .people
        .iter()
        .map(|(id, person)| {
            let mut hasher = DefaultHasher::new();
            (&person.key, &person.name).hash(&mut hasher);
            (hasher.finish(), *id)
        })
        .collect();
    people.sort_unstable();
    Codes::in_order(people.into_iter().map(|(_, id)| id))
}

/// The chosen measure per person.
pub(super) fn sizes(measures: &Measures, by: SizeBy) -> Vec<Reading> {
    measures
        .people
        .iter()
        .map(|person| match by {
            SizeBy::InDegree => Reading::Value(person.in_degree as f64),
            SizeBy::MutualDegree => person.mutual_degree,
            SizeBy::Betweenness => person.betweenness,
            SizeBy::Nothing => Reading::Value(0.0),
        })
        .collect()
}

fn with_pins(request: &PictureRequest<'_>) -> Layout {
    let mut layout = request.layout.clone();
    for (person, position) in layout.people.iter().zip(&mut layout.positions) {
        if let Some(pin) = request.project.pins.get(person) {
            *position = *pin;
        }
        if let Some((_, to)) = request.dragged.filter(|(dragged, _)| dragged == person) {
            *position = to;
        }
    }
    layout
}

fn focus(net: &Network, request: &PictureRequest<'_>) -> Option<Focus> {
    match request.selection {
        Selection::Nothing => None,
        Selection::Person(person) => {
            let i = net.index_of(person)?;
            let id = |j: usize| net.actor(j).id;
            let ties = net.names(i).iter().map(|&j| (person, id(j))).chain(net.named_by(i).iter().map(|&j| (id(j), person))).collect();
            let people = net.contacts(i).into_iter().map(id).chain([person]).collect();
            Some(Focus { people, ties })
        }
        Selection::Finding(place) => {
            let finding = request.answers.findings.get(place)?;
            // A finding about the whole team is about every tie: nothing is faded for it.
            if finding.people.is_empty() && finding.ties.is_empty() {
                return None;
            }
            Some(Focus { people: finding.people.iter().copied().collect(), ties: finding.ties.iter().copied().collect() })
        }
    }
}
