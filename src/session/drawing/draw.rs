//! From what the session knows to what is drawn.

use std::collections::BTreeSet;

use siphasher::sip::SipHasher13;

use crate::analysis::{Reading, Why};
use crate::model::{Appearance, GroupId, Labels, LayoutKind, PersonId, Place, Project, SizeBy};
use crate::report::{NameView, group_title};
use crate::session::drawing::colours::categories;
use crate::session::drawing::focus::focus;
use crate::session::drawing::groups::{group_picture, no_group_title};
use crate::session::drawing::request::{Picture, PictureRequest};
use crate::session::{Advice, Answers};
use crate::sociogram::{
    Focus, Layout, LayoutRequest, LegendEntry, LegendText, PeopleScene, Scene, SceneRequest, blocks_legend, layout, legend, matrix_legend,
    matrix_scene, radii, scene, unfocused,
};
use crate::text::decimal;

/// Draws. People whom the user put somewhere stand there; nobody else moves for them.
#[must_use]
pub fn picture(request: &PictureRequest<'_>) -> Picture {
    picture_from(request, None)
}

/// As [`picture`], from the same picture with nobody in focus and nobody dragged.
#[must_use]
pub(in crate::session) fn picture_from(request: &PictureRequest<'_>, base: Option<&PeopleScene>) -> Picture {
    let (focus, caption) = focus(request);
    let (scene, mut legend) = match request.layout.kind {
        LayoutKind::Blocks => {
            let scene = group_picture(request.project, request.answers, request.words, focus.as_ref());
            let legend = blocks_legend(&request.answers.net, &scene);
            (Scene::Groups(scene), legend)
        }
        LayoutKind::Matrix => matrix(request, focus.as_ref()),
        _ => people(request, focus.as_ref(), base),
    };
    legend.extend(request.told.iter().map(|line| LegendEntry { samples: Vec::new(), text: LegendText::Told(line.clone()) }));
    Picture { scene, legend, caption, kind: request.layout.kind, appearance: request.appearance }
}

/// The picture with nobody in focus and nobody dragged: what [`picture_from`] starts from, where only the choice or the places change.
#[must_use]
pub(in crate::session) fn base(request: &PictureRequest<'_>) -> Option<PeopleScene> {
    let has_base = !matches!(request.layout.kind, LayoutKind::Blocks | LayoutKind::Matrix);
    has_base.then(|| with_scene_request(request, None, |drawn, _| unfocused(drawn)))
}

fn matrix(request: &PictureRequest<'_>, focus: Option<&Focus>) -> (Scene, Vec<LegendEntry>) {
    let net = &request.answers.net;
    with_scene_request(request, focus, |drawn, titles| {
        let scene = matrix_scene(drawn, &no_group_title(net, request.words));
        let legend = matrix_legend(net, &scene, request.appearance, titles);
        (Scene::Matrix(scene), legend)
    })
}

/// Draws people, from `base` where there is one.
fn people(request: &PictureRequest<'_>, focus: Option<&Focus>, base: Option<&PeopleScene>) -> (Scene, Vec<LegendEntry>) {
    let net = &request.answers.net;
    with_scene_request(request, focus, |drawn, titles| {
        let scene = match base {
            Some(base) if request.dragged.is_empty() => base.in_focus(drawn),
            Some(base) => base.moved(request.dragged).in_focus(drawn),
            None => scene(drawn),
        };
        let mut legend = legend(net, &scene, request.appearance, drawn.sizes, titles);
        if request.naming.is_coded() && scene.fields.iter().any(|field| field.title.contains('/')) {
            legend.push(LegendEntry { samples: Vec::new(), text: LegendText::Response });
        }
        (Scene::People(scene), legend)
    })
}

/// Hands over all that a scene is made from, with the titles of what colours stand for.
fn with_scene_request<T>(
    request: &PictureRequest<'_>,
    focus: Option<&Focus>,
    draw: impl FnOnce(&SceneRequest, Option<&[String]>) -> T,
) -> T {
    let net = &request.answers.net;
    let sizes = sizes(request.answers, request.advice, request.appearance.size);
    let layout = with_pins(request);
    let categories = categories(request.project, net, request.answers.spec.wave, request.appearance.colour, request.words);
    let titles = field_titles(request);
    let names = |person| label(request, person);
    let (hidden, ring_titles) = (hidden(request), ring_titles(request));
    let drawn = SceneRequest {
        net,
        layout: &layout,
        appearance: request.appearance,
        sizes: &sizes,
        names: &names,
        group_titles: &titles,
        ring_titles: &ring_titles,
        shows_answers: !request.naming.is_coded(),
        ties: request.filter.ties,
        hidden: &hidden,
        colours: categories.as_ref().map(|c| c.of.as_slice()),
        focus,
    };
    draw(&drawn, categories.as_ref().map(|c| c.titles.as_slice()))
}

/// How a picture looks, with names or without. Without them a measure that is not defined for somebody because their answers are missing
/// would say whose, so neither sizes nor rings stand for it then.
#[must_use]
pub fn shown_appearance(appearance: Appearance, names: NameView, answers: &Answers, advice: Option<&Advice>) -> Appearance {
    if names == NameView::With {
        return appearance;
    }
    let tells = |by| sizes(answers, advice, by).iter().any(|reading| reading.why() == Some(Why::NoAnswer));
    Appearance {
        size: if tells(appearance.size) { SizeBy::Nothing } else { appearance.size },
        rings: if tells(appearance.rings) { SizeBy::InDegree } else { appearance.rings },
        ..appearance
    }
}

/// Where everyone stands of themselves, before anyone is put somewhere by hand.
#[must_use]
pub fn arranged(project: &Project, answers: &Answers, appearance: Appearance, kind: LayoutKind) -> Layout {
    layout(&layout_request(project, answers, None, appearance, kind))
}

pub(in crate::session) fn layout_request(
    project: &Project,
    answers: &Answers,
    advice: Option<&Advice>,
    appearance: Appearance,
    kind: LayoutKind,
) -> LayoutRequest {
    let radii = radii(&sizes(answers, advice, appearance.size), appearance.size);
    let request = LayoutRequest::new(&answers.net, &arranging_order(project), kind, &radii);
    if kind == LayoutKind::Rings { request.with_rings(&answers.net, &sizes(answers, advice, appearance.rings)) } else { request }
}

/// The order in which people are given a place: the same each time, neither that of the sheet nor of the alphabet. Codes are
/// drawn anew for each survey that is opened, and the same survey must give the same picture.
fn arranging_order(project: &Project) -> Vec<PersonId> {
    let mut people: Vec<(u64, PersonId)> = project.people.iter().map(|(id, person)| (shuffled(&person.key, &person.name), *id)).collect();
    people.sort_unstable();
    people.into_iter().map(|(_, id)| id).collect()
}

/// A number that looks drawn: SipHash-1-3 under the key 0, the same on every system and with every compiler. A byte that is in no
/// text ends each, so that no two people run together.
fn shuffled(key: &str, name: &str) -> u64 {
    SipHasher13::new().hash(&[key.as_bytes(), &[0xff], name.as_bytes(), &[0xff]].concat())
}

/// The chosen measure per person. One of an advisor's is not defined before it was computed.
pub(in crate::session) fn sizes(answers: &Answers, advice: Option<&Advice>, by: SizeBy) -> Vec<Reading> {
    let n = answers.net.n();
    let Some(id) = by.measure() else { return vec![Reading::Value(0.0); n] };
    if !by.is_for_advisors() {
        return answers.measures.readings.people(id).to_vec();
    }
    let current = advice.filter(|advice| std::ptr::eq(&raw const *advice.answers, answers));
    current.map_or_else(|| vec![Reading::Undefined(Why::TooLarge); n], |advice| advice.advisor.readings.people(id).to_vec())
}

/// What stands beside someone. Without names that is never more than a code.
fn label(request: &PictureRequest<'_>, person: PersonId) -> String {
    match request.appearance.labels {
        Labels::None => String::new(),
        Labels::Codes => request.project.codes.code(person),
        Labels::First => request.naming.short(person).to_owned(),
        Labels::Full => request.naming.full(person).to_owned(),
    }
}

/// How groups are called above their fields; without names with how many answered, since nobody's mark says it then.
fn field_titles(request: &PictureRequest<'_>) -> Vec<String> {
    let (net, response) = (&request.answers.net, &request.answers.measures.response);
    let is_told = request.naming.is_coded() && response.tells_of_nobody();
    let title = |index: usize, id: GroupId| {
        let name = group_title(request.project, id, request.words);
        let crate::analysis::Response { asked, answered, .. } = response.by_group[index];
        if answered == asked || !is_told {
            return name;
        }
        request.words.with("field-response", &[("group", name.into()), ("answered", answered.into()), ("asked", asked.into())])
    };
    net.groups().iter().enumerate().map(|(index, id)| title(index, *id)).collect()
}

/// The values of each ring: "8 tot en met 11", or that the value is not defined.
fn ring_titles(request: &PictureRequest<'_>) -> Vec<String> {
    let words = request.words;
    let values: Vec<f64> =
        sizes(request.answers, request.advice, request.appearance.rings).into_iter().filter_map(Reading::value).collect();
    let number = |value: f64| decimal(words.lang, value, if value.fract() == 0.0 { 0 } else { 2 });
    let said = |(from, to): (f64, f64)| {
        let inside = || values.iter().copied().filter(|value| (from..to).contains(value));
        // What stands on it, not where it could reach to; an empty ring says where it begins.
        let (least, most) = (inside().fold(to, f64::min), inside().fold(from, f64::max));
        if least < most {
            words.with("ring-values", &[("least", number(least).into()), ("most", number(most).into())])
        } else {
            number(if inside().next().is_some() { least } else { from })
        }
    };
    request.layout.rings.iter().map(|ring| ring.range.map_or_else(|| words.get("ring-unknown"), said)).collect()
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
    let pins = request.project.pins_in(layout.kind);
    for (person, position) in layout.people.iter().zip(&mut layout.positions) {
        if let Some(pin) = pins.get(person) {
            *position = *pin;
        }
        if let Some(to) = request.dragged.get(person) {
            *position = *to;
        }
    }
    layout
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What std's hasher said up to 1.95, which promises for no release to say it again: pictures of surveys that were drawn by it
    /// stay as they were.
    #[test]
    fn the_order_is_the_one_of_the_first_pictures() {
        assert_eq!(shuffled("", ""), 2_147_057_924_765_956_750);
        assert_eq!(shuffled("12A", "Anke"), 13_878_314_411_693_147_687);
        assert_eq!(shuffled("DIR", "Floor van de Daden-Bos"), 13_998_567_603_136_046_200);
        assert_eq!(shuffled("p7", "Zoë Çelik-Ångström"), 13_554_794_222_612_883_925);
    }
}
