//! `lijntjes figure`: the picture as a file.

use std::collections::BTreeMap;

use super::args::FigureArgs;
use super::output::{Failure, complain};
use super::preflight;
use super::survey::load;
use crate::io::fs::{others_can_read, write_atomic};
use crate::model::{Appearance, LayoutKind};
use crate::report::NameView;
use crate::session::{
    Answers, FigureFormat, FigureRequest, Look, PictureRequest, Selection, arranged, can_be_shown, figure_bytes, figure_error_text,
    shown_appearance, write_error_text,
};
use crate::text::Words;

pub(super) fn run(args: &FigureArgs) -> Result<(), Failure> {
    let words = Words::new(args.survey.lang);
    let format = FigureFormat::of(&args.out).ok_or_else(|| Failure::Usage(words.get("cli-figure-ending")))?;
    let loaded = load(&args.survey)?.with_small_groups(args.preflight.small_groups);
    // As the window shows a project that it opens.
    let window = Look::default();
    let appearance = args.style.map_or(window.appearance, Appearance::new);
    let kind = args.layout.unwrap_or(window.layout);
    // Where there are only groups nobody is called, whatever is asked.
    let names = if args.names && kind != LayoutKind::Blocks { NameView::With } else { NameView::Without };
    let basis = loaded.basis(names, args.preflight.sharing(), words)?;
    let (answers, told) = (&basis.answers, basis.told(words));
    let findings = findings(args, answers, names, kind, words)?;
    preflight::tell(&args.preflight, &loaded, &basis, (appearance, kind), words)?;
    let appearance = shown_appearance(appearance, names, answers, None);
    let layout = arranged(&loaded.project, answers, appearance, kind);
    let picture = PictureRequest {
        project: &basis.project,
        answers,
        layout: &layout,
        appearance,
        filter: &window.filter,
        advice: None,
        naming: &basis.naming,
        told: &told,
        words,
        selection: Selection::Nothing,
        dragged: &BTreeMap::new(),
    };
    let request = FigureRequest { picture, findings: &findings, format };
    let bytes = figure_bytes(&request).map_err(|error| Failure::World(figure_error_text(words, &error)))?;
    write_atomic(&args.out, &bytes).map_err(|error| Failure::World(write_error_text(words, &error)))?;
    if names == NameView::With && others_can_read(&args.out) {
        complain(&words.get("notice-others-read"));
    }
    Ok(())
}

/// The places of the findings that are asked for. One that is not found in this network, is said to the coach only or cannot be shown
/// in this arrangement is wrong usage, answered with those that can.
fn findings(args: &FigureArgs, answers: &Answers, names: NameView, kind: LayoutKind, words: Words) -> Result<Vec<usize>, Failure> {
    let shown: Vec<(usize, &str)> = answers
        .findings
        .iter()
        .enumerate()
        .filter(|(_, f)| can_be_shown(f, names, kind))
        .map(|(place, f)| (place, f.rule().id()))
        .collect();
    let place = |asked: &String| {
        let found = shown.iter().find(|(_, rule)| *rule == asked.trim()).map(|(place, _)| *place);
        let unknown = || {
            let rules: Vec<&str> = shown.iter().map(|(_, rule)| *rule).collect();
            let key = if rules.is_empty() { "cli-no-finding" } else { "cli-unknown-finding" };
            Failure::Usage(words.with(key, &[("asked", asked.as_str().into()), ("findings", rules.join(", ").into())]))
        };
        found.ok_or_else(unknown)
    };
    let mut places: Vec<usize> = Vec::new();
    for asked in &args.findings {
        let place = place(asked)?;
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Ok(places)
}
