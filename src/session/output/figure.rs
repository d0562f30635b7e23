//! The picture as a file, with all that it must say of itself.

use crate::export::figure::{PngError, png, png_scale, svg};
use crate::report::{Drawn, FiguresRequest, NameView, figures};
use crate::session::drawing::draw::picture;
use crate::session::drawing::request::PictureRequest;
use crate::session::{FigureFormat, SEED, Selection};

/// What a figure is made from.
#[derive(Debug)]
pub struct FigureRequest<'a> {
    /// The picture; what is chosen in it is not asked. Without names it is of a project in which there are none.
    pub picture: PictureRequest<'a>,
    /// Places in the list of findings: each is lit in a figure of its own. Without one there is one figure, with nothing lit.
    pub findings: &'a [usize],
    pub format: FigureFormat,
}

/// The figure's bytes: a page for each finding, or one.
pub fn figure_bytes(request: &FigureRequest<'_>) -> Result<Vec<u8>, PngError> {
    let asked = &request.picture;
    let selections: Vec<Selection> = if request.findings.is_empty() {
        vec![Selection::Nothing]
    } else {
        request.findings.iter().map(|k| Selection::Finding(*k)).collect()
    };
    let drawn = |selection| {
        let picture = picture(&PictureRequest { selection, ..*asked });
        Drawn { scene: picture.scene, legend: picture.legend, caption: picture.caption }
    };
    let document = figures(FiguresRequest {
        project: asked.project,
        spec: &asked.answers.spec,
        net: &asked.answers.net,
        pairs: &asked.answers.measures.pairs,
        names: if asked.naming.is_coded() { NameView::Without } else { NameView::With },
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
