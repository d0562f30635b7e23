//! `lijntjes figure`: the picture as a file.

use std::collections::BTreeMap;

use super::args::FigureArgs;
use super::output::Failure;
use super::survey::{Loaded, load};
use crate::io::fs::write_atomic;
use crate::model::{Appearance, Filter};
use crate::report::{NameView, Naming};
use crate::session::{FigureFormat, PictureRequest, Selection, arranged, figure_bytes, figure_error_text, write_error_text};

use crate::text::Words;

pub(super) fn run(args: &FigureArgs) -> Result<(), Failure> {
    let words = Words::new(args.survey.lang);
    let format = FigureFormat::of(&args.out).ok_or_else(|| Failure::Usage(words.get("cli-figure-ending")))?;
    let Loaded { project, answers, .. } = load(&args.survey)?;
    let names = if args.names { NameView::With } else { NameView::Without };
    let appearance = Appearance::new(args.style);
    let layout = arranged(&project, &answers, appearance, args.layout);
    let request = PictureRequest {
        project: &project,
        answers: &answers,
        layout: &layout,
        appearance,
        filter: &Filter::default(),
        advice: None,
        naming: &Naming::new(&project, names),
        words,
        selection: Selection::Nothing,
        dragged: &BTreeMap::new(),
    };
    let bytes = figure_bytes(&request, names, format).map_err(|error| Failure::World(figure_error_text(words, &error)))?;
    write_atomic(&args.out, &bytes).map_err(|error| Failure::World(write_error_text(words, &error)))
}
