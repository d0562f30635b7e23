//! The findings one by one on the whole screen, for a team that looks along: always without names, at first perhaps without a picture.

use eframe::egui::{self, CentralPanel, Frame, Key, Margin, Modifiers, Panel, RichText, Ui};

use super::canvas::{Canvas, CanvasView};
use super::counted_bars::counted_bars;
use super::cx::Cx;
use super::icons::{self, Icon};
use super::theme::semi_bold;
use super::view::View;
use super::widgets;
use crate::report::{Sharing, asked_title, date_text, legend_text, response_is_told};
use crate::session::{Command, Selection};
use crate::sociogram::{LabelSizes, Sample};
use crate::text::FindingText;

/// Words at this width of the window; they grow with it.
const BASE: f32 = 1366.0;
const HEADLINE: f32 = 27.0;
const BODY: f32 = 19.0;
const SMALL: f32 = 15.0;

/// One slide. Says whether the presentation ends.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, canvas: &mut Canvas) -> bool {
    let Some(mut presenting) = view.presenting else { return true };
    let texts = cx.session.finding_texts();
    let last = texts.len().saturating_sub(1);
    let size = ui.available_size();
    let scale = (size.x / BASE).min(size.y / 768.0).clamp(0.6, 2.4);
    let ends = keys(ui, &mut presenting.at, last);
    let mut steps = 0_isize;
    let mut closes = false;
    Panel::bottom("slide-bar").frame(Frame::new().fill(cx.look.panel).inner_margin(Margin::symmetric(14, 6))).show(ui, |ui| {
        ui.horizontal(|ui| {
            if icons::button(ui, Icon::Back, &cx.words.get("present-previous"), presenting.at.is_some()).clicked() {
                steps = -1;
            }
            if icons::button(ui, Icon::Forth, &cx.words.get("present-next"), presenting.at.is_none_or(|at| at < last)).clicked() {
                steps = 1;
            }
            let place = presenting.at.map(|at| cx.words.with("present-place", &[("at", (at + 1).into()), ("of", texts.len().into())]));
            widgets::quiet(ui, &place.unwrap_or_else(|| cx.words.get("present-empty")));
            match &view.waiting {
                Some(waiting) => {
                    let told = widgets::note(ui, &cx.words.get(waiting.key()));
                    // Said aloud when it appears.
                    ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(egui::accesskit::Live::Polite));
                }
                None => drop(widgets::note(ui, &cx.words.get("present-keys"))),
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                closes = icons::button(ui, Icon::Close, &cx.words.get("present-end"), true).clicked();
                widgets::note(ui, &cx.words.get("present-without-names"));
                recognised(ui, cx);
            });
        });
    });
    if steps != 0 {
        presenting.at = stepped(presenting.at, steps, last);
    }
    match presenting.at.and_then(|at| texts.get(at)) {
        None => empty_sheet(ui, cx, scale, presenting.at.is_some()),
        Some((place, text)) => {
            if cx.session.selection() != Selection::Finding(*place) {
                cx.out.push(Command::Select(Selection::Finding(*place)));
            }
            slide(ui, cx, canvas, text, scale);
        }
    }
    view.presenting = Some(presenting);
    ends || closes
}

/// How many the team recognises all the same, in numbers alone: it stands where the team may see it.
fn recognised(ui: &mut Ui, cx: &Cx<'_>) {
    let found = cx.session.preflight(Sharing::default());
    if let Some(found) = found.as_deref().and_then(Option::as_ref).filter(|found| !found.recognised.is_empty()) {
        let counts = [("count", found.recognised.len().into()), ("people", found.people.into())];
        widgets::note(ui, &cx.words.with("present-recognised", &counts));
    }
}

/// Goes on with the right arrow, space or page down, as other programs do. Says whether Escape was pressed.
fn keys(ui: &Ui, at: &mut Option<usize>, last: usize) -> bool {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let any = |keys: &[Key]| keys.iter().any(|key| pressed(*key));
    if any(&[Key::ArrowRight, Key::ArrowDown, Key::PageDown, Key::Space]) {
        *at = stepped(*at, 1, last);
    }
    if any(&[Key::ArrowLeft, Key::ArrowUp, Key::PageUp, Key::Backspace]) {
        *at = stepped(*at, -1, last);
    }
    if pressed(Key::Home) {
        *at = None;
    }
    if pressed(Key::End) {
        *at = Some(last);
    }
    pressed(Key::Escape)
}

/// The next place: before the first finding stands the empty sheet.
fn stepped(at: Option<usize>, steps: isize, last: usize) -> Option<usize> {
    let place = at.map_or(-1, usize::cast_signed) + steps;
    usize::try_from(place).ok().map(|place| place.min(last))
}

/// Nothing but the question: what does the team expect to see?
fn empty_sheet(ui: &mut Ui, cx: &Cx<'_>, scale: f32, nothing_found: bool) {
    CentralPanel::default().frame(Frame::new().fill(cx.look.ground).inner_margin(Margin::symmetric(48, 24))).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.24);
            let question = cx.session.spec().map(|spec| asked_title(cx.session.project(), &spec.asked, cx.words)).unwrap_or_default();
            ui.label(RichText::new(question).size(BODY * scale).color(cx.look.quiet));
            ui.add_space(18.0 * scale);
            let headline = match (nothing_found, cx.session.busy_since().is_some()) {
                (true, true) => "findings-computing",
                (true, false) => "findings-none",
                (false, _) => "present-expect",
            };
            ui.label(RichText::new(cx.words.get(headline)).family(semi_bold()).size(HEADLINE * 1.4 * scale));
            ui.add_space(14.0 * scale);
            ui.label(RichText::new(cx.words.get("present-expect-body")).size(BODY * scale));
        });
    });
}

fn slide(ui: &mut Ui, cx: &mut Cx<'_>, canvas: &mut Canvas, text: &FindingText, scale: f32) {
    let width = (ui.available_width() * 0.36).clamp(220.0, 900.0);
    Panel::right("slide-words")
        .exact_size(width)
        .resizable(false)
        .frame(Frame::new().fill(cx.look.panel).inner_margin(Margin::symmetric(26, 22)))
        .show(ui, |ui| {
            egui::ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.label(RichText::new(&text.headline).family(semi_bold()).size(HEADLINE * scale));
                ui.add_space(10.0 * scale);
                for bars in &text.bars {
                    counted_bars(ui, cx, bars, scale * 1.4);
                }
                let told = if text.bars.is_empty() { &text.body } else { &text.beside_bars };
                ui.label(RichText::new(told).size(BODY * scale));
                ui.add_space(8.0 * scale);
                for line in text.doubt() {
                    ui.label(RichText::new(line).size(SMALL * scale).color(cx.look.quiet));
                }
                ui.add_space(22.0 * scale);
                ui.label(RichText::new(cx.words.get("finding-question")).family(semi_bold()).size(BODY * scale).color(cx.look.highlight));
                ui.label(RichText::new(&text.question).size(BODY * scale));
                ui.add_space(22.0 * scale);
                ui.label(RichText::new(about(cx)).size(SMALL * scale).color(cx.look.quiet));
            });
        });
    CentralPanel::default().frame(Frame::new().fill(cx.look.ground)).show(ui, |ui| picture(ui, cx, canvas, scale));
}

/// Question, date and response: what every number is about.
fn about(cx: &Cx<'_>) -> String {
    let (Some(spec), Some(answers)) = (cx.session.spec(), cx.session.answers()) else { return String::new() };
    let project = cx.session.project();
    let date = project.waves.get(&spec.wave).and_then(|wave| wave.date).map(|date| date_text(date, cx.words));
    let counts = [("answered", answers.net.answered_count().into()), ("asked", answers.net.asked_count().into())];
    let response = response_is_told(cx.session.view(), &answers.spec.scope).then(|| cx.words.with("figure-response", &counts));
    let parts = [Some(asked_title(project, &spec.asked, cx.words)), date, response];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn picture(ui: &mut Ui, cx: &mut Cx<'_>, canvas: &mut Canvas, scale: f32) {
    let (Some(picture), Some(answers)) = (cx.session.picture(), cx.session.answers()) else { return };
    let project = cx.session.project();
    let legend: Vec<(Vec<Sample>, String)> =
        picture.legend.iter().map(|e| (e.samples.clone(), legend_text(project, &answers.spec, &e.text, cx.words))).collect();
    let spoken = |id| cx.naming.full(id).to_owned();
    let sizes = LabelSizes::default();
    let scale = f64::from(scale);
    let view = CanvasView {
        picture,
        palette: cx.palette,
        naming: cx.naming,
        words: cx.words,
        people: &spoken,
        legend: &legend,
        selection: cx.session.selection(),
        sizes: LabelSizes { person: sizes.person * 1.25 * scale, title: sizes.title * 1.35 * scale, widest: sizes.widest * scale },
    };
    // A slide is looked at: nobody is chosen or put elsewhere in front of the team.
    let _ = canvas.show(ui, &view);
}

#[cfg(test)]
mod tests {
    use super::stepped;

    #[test]
    fn the_empty_sheet_stands_before_the_first_finding_and_the_last_is_the_end() {
        assert_eq!(stepped(None, -1, 4), None);
        assert_eq!(stepped(None, 1, 4), Some(0));
        assert_eq!(stepped(Some(0), -1, 4), None);
        assert_eq!(stepped(Some(4), 1, 4), Some(4));
    }
}
