//! The picture as a file, with all that it must say of itself.

use std::collections::BTreeMap;

use super::picture::picture;
use super::picture_request::PictureRequest;
use super::words::{asked_title, date_text, legend_text, scope_title};
use super::{FigureFormat, SEED};
use crate::export::figure::{FigureRequest, PngError, png, svg};
use crate::model::{LayoutKind, PersonId, Point, RoleId, RoleKind};
use crate::report::{Mask, NameView};
use crate::sociogram::{Ink, Palette, Sample, Scene};
use crate::text::Words;

/// Pixels per unit of a PNG: sharp on A4.
const PNG_SCALE: f32 = 2.0;

/// The figure's bytes. Names stand in it only where `names` says so: then its footer says that it has them.
/// Without names, a name or sheet id that stands in a title, a group or a role is replaced by the code too.
pub fn figure_bytes(request: &PictureRequest<'_>, names: NameView, format: FigureFormat) -> Result<Vec<u8>, PngError> {
    let words = request.words;
    let mask = match names {
        _ if request.layout.kind == LayoutKind::Blocks => Mask::of_nobody(request.project),
        NameView::With => Mask::default(),
        NameView::Without => Mask::new(request.project),
    };
    let mut picture = picture(request);
    mask_titles(&mut picture.scene, &mask);
    by_place(&mut picture.scene);
    let spec = &request.answers.spec;
    let legend: Vec<(Vec<Sample>, String)> =
        picture.legend.iter().map(|e| (e.samples.clone(), mask.apply(&legend_text(request.project, spec, &e.text, words)))).collect();
    let svg = svg(&FigureRequest {
        scene: &picture.scene,
        palette: Palette::paper(request.appearance.style),
        title: &mask.apply(&asked_title(request.project, &spec.asked, words)),
        subtitle: &mask.apply(&subtitle(request, words)),
        description: &description(request, words),
        legend: &legend,
        footer: &footer(request, names, words),
    });
    match format {
        FigureFormat::Svg => Ok(svg.into_bytes()),
        FigureFormat::Png => png(&svg, PNG_SCALE),
    }
}

/// What groups and grounds are called.
fn mask_titles(scene: &mut Scene, mask: &Mask) {
    let titles = scene.fields.iter_mut().map(|field| &mut field.title);
    let titles = titles.chain(scene.blocks.iter_mut().map(|block| &mut block.title));
    let titles = titles.chain(scene.regions.iter_mut().map(|region| &mut region.title));
    for title in titles.chain(scene.grid.iter_mut().flat_map(|grid| grid.bands.iter_mut().map(|band| &mut band.title))) {
        *title = mask.apply(title);
    }
}

/// Puts people and lines in the order of their places on paper, so that the order of elements in the file says nothing else.
fn by_place(scene: &mut Scene) {
    let key = |p: Point| (p.y, p.x);
    let compare = |a: (f64, f64), b: (f64, f64)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1));
    scene.marks.sort_by(|a, b| compare(key(a.at), key(b.at)));
    scene
        .lines
        .sort_by(|a, b| compare(key(a.curve.start()), key(b.curve.start())).then_with(|| compare(key(a.curve.end()), key(b.curve.end()))));
    let place: BTreeMap<PersonId, usize> = scene.marks.iter().enumerate().map(|(i, m)| (m.person, i)).collect();
    scene.labels.sort_by_key(|l| place.get(&l.person).copied());
}

/// School, date, over whom it is where that is not everyone, and response.
fn subtitle(request: &PictureRequest<'_>, words: Words) -> String {
    let net = &request.answers.net;
    let wave = request.project.waves.get(&request.answers.spec.wave);
    let date = wave.and_then(|w| w.date).map(|date| date_text(date, words));
    let response = words.with("figure-response", &[("answered", net.answered_count().into()), ("asked", net.asked_count().into())]);
    let title = request.project.title.trim();
    let scope = &request.answers.spec.scope;
    let scope = (!scope.is_whole_team()).then(|| scope_title(request.project, scope, words));
    [Some(title.to_owned()).filter(|t| !t.is_empty()), date, scope, Some(response)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a screen reader says of the picture.
fn description(request: &PictureRequest<'_>, words: Words) -> String {
    let pairs = &request.answers.measures.pairs;
    words.with(
        "status-counts",
        &[
            ("people", request.answers.net.n().into()),
            ("ties", pairs.total().into()),
            ("mutual", pairs.mutual.into()),
            ("oneway", pairs.one_way.into()),
            ("mentions", request.answers.net.arc_count().into()),
        ],
    )
}

fn footer(request: &PictureRequest<'_>, names: NameView, words: Words) -> String {
    let mut parts = vec![description(request, words)];
    // Filters do not reach the groepsbeeld.
    let groups_only = request.layout.kind == LayoutKind::Blocks;
    if request.filter.is_active() && !groups_only {
        parts.push(words.get("figure-filtered"));
    }
    parts.push(words.get(match names {
        _ if groups_only => "figure-groups",
        NameView::With => "figure-with-names",
        NameView::Without => "figure-without-names",
    }));
    parts.push(words.with("figure-made", &[("version", env!("CARGO_PKG_VERSION").into()), ("seed", SEED.to_string().into())]));
    parts.join(" · ")
}

/// Who can still be recognised in a figure without names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognisable {
    /// People whose colour nobody shares, with the role that the legend says.
    pub by_colour: Vec<(PersonId, Option<RoleId>)>,
    /// How many people (those by colour included) nobody else looks like: group or role, and how many they name, are named by and share.
    pub by_pattern: usize,
    pub people: usize,
}

/// Hiding names does not anonymise: who stays recognisable, and by what.
#[must_use]
pub fn recognisable(request: &PictureRequest<'_>) -> Recognisable {
    let net = &request.answers.net;
    let marks = picture(request).scene.marks;
    let alike = |i: usize| marks.iter().filter(|m| m.ink == marks[i].ink).count();
    let by_colour = (0..marks.len())
        .filter(|&i| alike(i) == 1)
        .map(|i| {
            let person = marks[i].person;
            let actor = net.index_of(person).map(|p| net.actor(p));
            let role = actor.filter(|a| matches!(a.kind, RoleKind::Expert | RoleKind::Leader)).and_then(|a| a.roles.first().copied());
            (person, role)
        })
        .collect();
    let mut seen: BTreeMap<(Ink, usize, usize, usize), usize> = BTreeMap::new();
    for mark in &marks {
        let Some(i) = net.index_of(mark.person) else { continue };
        let both = net.names(i).iter().filter(|&&j| net.has(j, i)).count();
        *seen.entry((mark.ink, net.names(i).len(), net.named_by(i).len(), both)).or_default() += 1;
    }
    Recognisable { by_colour, by_pattern: seen.values().filter(|&&people| people == 1).count(), people: marks.len() }
}
