//! From what the session knows to what is drawn.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::depict::{finding_focus, is_about_groups};
use super::group_picture::{group_picture, no_group_title};
use super::{Advice, Answers, Naming, Selection};
use crate::analysis::{Network, PersonMeasures, Reading, Why};
use crate::model::{Appearance, Codes, Filter, LayoutKind, PersonId, Place, Point, Project, SizeBy};
use crate::sociogram::{
    Focus, Layout, LayoutRequest, LegendEntry, Scene, SceneRequest, blocks_legend, layout, legend, matrix_legend, matrix_scene, radii,
    scene,
};
use crate::text::Words;

/// All that a picture is made from.
#[derive(Debug)]
pub struct PictureRequest<'a> {
    pub project: &'a Project,
    pub answers: &'a Answers,
    pub layout: &'a Layout,
    pub kind: LayoutKind,
    pub appearance: Appearance,
    pub filter: &'a Filter,
    /// For sizes that are computed only when asked for.
    pub advice: Option<&'a Advice>,
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
    let focus = focus(net, request);
    if request.kind == LayoutKind::Blocks {
        let scene = group_picture(request.project, request.answers, request.words, focus.as_ref());
        let legend = blocks_legend(net, &scene);
        return Picture { scene, legend, appearance: request.appearance };
    }
    let sizes = sizes(request.answers, request.advice, request.appearance.size);
    let layout = with_pins(request);
    let titles: Vec<String> = net.groups().iter().map(|g| super::words::group_title(request.project, *g, request.words)).collect();
    let names = |person| request.naming.short(person).to_owned();
    let hidden = hidden(request);
    let drawn = SceneRequest {
        net,
        layout: &layout,
        appearance: request.appearance,
        sizes: &sizes,
        names: &names,
        group_titles: &titles,
        ties: request.filter.ties,
        hidden: &hidden,
        colours: None,
        focus: focus.as_ref(),
    };
    if request.kind == LayoutKind::Matrix {
        let scene = matrix_scene(&drawn, &no_group_title(net, request.words));
        let legend = matrix_legend(net, &scene, request.appearance);
        return Picture { scene, legend, appearance: request.appearance };
    }
    let scene = scene(&drawn);
    let legend = legend(net, &scene, request.appearance, &sizes);
    Picture { scene, legend, appearance: request.appearance }
}

/// Where everyone stands of themselves, before anyone is put somewhere by hand.
#[must_use]
pub fn arranged(project: &Project, answers: &Answers, appearance: Appearance, kind: LayoutKind) -> Layout {
    layout(&layout_request(project, answers, appearance, kind))
}

pub(super) fn layout_request(project: &Project, answers: &Answers, appearance: Appearance, kind: LayoutKind) -> LayoutRequest {
    let radii = radii(&sizes(answers, None, appearance.size), appearance.size);
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

/// The chosen measure per person. One of an advisor's is not defined before it was computed.
pub(super) fn sizes(answers: &Answers, advice: Option<&Advice>, by: SizeBy) -> Vec<Reading> {
    if by.is_for_advisors() {
        let current = advice.filter(|advice| std::ptr::eq(&raw const *advice.answers, answers));
        let found = current.and_then(|advice| advice.advisor.people.iter().find(|(id, _)| Some(*id) == by.measure()));
        let unknown = || vec![Reading::Undefined(Why::TooLarge); answers.net.n()];
        return found.map_or_else(unknown, |(_, values)| values.clone());
    }
    let of = |person: &PersonMeasures| match by {
        SizeBy::InDegree => Reading::Value(person.in_degree as f64),
        SizeBy::OutDegree => person.out_degree,
        SizeBy::MutualDegree => person.mutual_degree,
        SizeBy::RecipPerson => person.recip_person,
        SizeBy::Betweenness => person.betweenness,
        SizeBy::HarmonicIn => person.harmonic_in,
        SizeBy::HarmonicOut => person.harmonic_out,
        _ => Reading::Value(0.0),
    };
    answers.measures.people.iter().map(of).collect()
}

/// Who is not drawn.
fn hidden(request: &PictureRequest<'_>) -> BTreeSet<PersonId> {
    let filter = &request.filter.people;
    let wave = request.answers.spec.wave;
    let Some(places) = request.project.waves.get(&wave).map(|wave| &wave.places) else { return BTreeSet::new() };
    let is_shown = |person: PersonId, place: &Place| {
        (filter.groups.is_empty() || !filter.groups.is_disjoint(&place.groups))
            && (filter.roles.is_empty() || filter.roles.contains(&request.project.role_kind(wave, person)))
            && filter
                .traits
                .iter()
                .all(|(column, values)| place.traits.get(column).is_some_and(|value| values.contains(&value.to_string())))
    };
    if !filter.is_active() {
        return BTreeSet::new();
    }
    places.iter().filter(|(person, place)| !is_shown(**person, place)).map(|(person, _)| *person).collect()
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
        Selection::Person(_) if request.kind == LayoutKind::Blocks => None,
        Selection::Person(person) => {
            let i = net.index_of(person)?;
            let id = |j: usize| net.actor(j).id;
            let ties = net.names(i).iter().map(|&j| (person, id(j))).chain(net.named_by(i).iter().map(|&j| (id(j), person))).collect();
            let people = net.contacts(i).into_iter().map(id).chain([person]).collect();
            Some(Focus { people, ties, ..Focus::default() })
        }
        Selection::Finding(place) => {
            let finding = request.answers.findings.get(place)?;
            if request.kind == LayoutKind::Blocks && !is_about_groups(finding) {
                return None;
            }
            finding_focus(request.project, request.answers, finding, request.naming, request.words)
        }
    }
}
