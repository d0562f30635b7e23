//! The picture as a file, with all that it must say of itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::export::figure::{PngError, png, png_scale, svg};
use crate::model::{ColourBy, LayoutKind, PersonId, Project, RoleId, RoleKind};
use crate::report::{Drawn, FiguresRequest, Mask, NameView, figures};
use crate::session::drawing::draw::picture;
use crate::session::drawing::request::PictureRequest;
use crate::session::{FigureFormat, SEED, Selection};
use crate::sociogram::{Ink, LegendText};

/// What a figure is made from.
#[derive(Debug)]
pub struct FigureRequest<'a> {
    /// The picture; what is chosen in it is not asked.
    pub picture: PictureRequest<'a>,
    /// Places in the list of findings: each is lit in a figure of its own. Without one there is one figure, with nothing lit.
    pub findings: &'a [usize],
    /// Names stand in it only where this says so: then its footer says that it has them.
    pub names: NameView,
    pub format: FigureFormat,
}

/// The figure's bytes: a page for each finding, or one.
pub fn figure_bytes(request: &FigureRequest<'_>) -> Result<Vec<u8>, PngError> {
    let groups_only = request.picture.layout.kind == LayoutKind::Blocks;
    let project = request.picture.project;
    // In a picture of groups nobody is called, also with names.
    let shows_names = request.names == NameView::With && !groups_only;
    let mask = if shows_names { Mask::default() } else { Mask::new(project) };
    // Colours and filters go by what everyone has, as it was typed; what is said of it goes through below.
    let hidden = Project { waves: Arc::clone(&project.waves), ..mask.project(project) };
    let asked = &PictureRequest { project: &hidden, ..request.picture };
    let selections: Vec<Selection> = if request.findings.is_empty() {
        vec![Selection::Nothing]
    } else {
        request.findings.iter().map(|k| Selection::Finding(*k)).collect()
    };
    let drawn = |selection| {
        let mut picture = picture(&PictureRequest { selection, ..*asked });
        // Values of a column and grades are typed by somebody too; the names of roles and groups went through with the project.
        if matches!(asked.appearance.colour, ColourBy::Trait(_) | ColourBy::Grades) {
            for entry in &mut picture.legend {
                if let LegendText::Category { title, .. } = &mut entry.text {
                    *title = mask.apply(title);
                }
            }
        }
        Drawn { scene: picture.scene, legend: picture.legend, caption: picture.caption }
    };
    let document = figures(FiguresRequest {
        project: asked.project,
        spec: &asked.answers.spec,
        net: &asked.answers.net,
        pairs: &asked.answers.measures.pairs,
        names: request.names,
        words: asked.words,
        style: asked.appearance.style,
        seed: SEED,
        is_filtered: asked.filter.is_active(),
        pictures: selections.into_iter().map(drawn).collect(),
    });
    let svg = svg(&document);
    match request.format {
        FigureFormat::Svg => Ok(svg.into_bytes()),
        FigureFormat::Png => png(&svg, png_scale(document.parts.len())),
    }
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
    let scene = picture(request).scene;
    let marks = scene.marks();
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
    for mark in marks {
        let Some(i) = net.index_of(mark.person) else { continue };
        let both = net.names(i).iter().filter(|&&j| net.has(j, i)).count();
        *seen.entry((mark.ink, net.names(i).len(), net.named_by(i).len(), both)).or_default() += 1;
    }
    Recognisable { by_colour, by_pattern: seen.values().filter(|&&people| people == 1).count(), people: marks.len() }
}
