//! A figure as SVG: the master from which the PNG follows.

use super::FigureRequest;
use super::drawing::Drawing;
use super::legend::Legend;
use super::xml::{Xml, number};
use crate::sociogram::{Face, Ink, LabelSizes, Rect, View, place, text_width};

/// A4 in landscape, 1 unit to 0.232 mm: letters of 11 units print at 7 points.
const PAGE: (f64, f64) = (1280.0, 905.0);
const MARGIN: f64 = 36.0;
const TITLE: f64 = 24.0;
const SUBTITLE: f64 = 14.0;
const FOOTER: f64 = 11.5;
/// Sizes of names, largest first: the first at which all have room is taken, else the last.
const NAMES: [f64; 5] = [13.0, 12.0, 11.0, 10.0, 9.0];

/// The figure on an A4 page in landscape. The same request gives the same bytes.
#[must_use]
pub fn svg(request: &FigureRequest) -> String {
    let colour = |ink| request.palette.rgb(ink).hex();
    let (width, height) = PAGE;
    let inner = width - 2.0 * MARGIN;
    let title = wrapped(request.title, inner, TITLE, Face::SemiBold, 3);
    let subtitle = wrapped(request.subtitle, inner, SUBTITLE, Face::Regular, 2);
    let footer = wrapped(request.footer, inner, FOOTER, Face::Regular, 2);
    let legend = Legend::new(request, inner);

    let mut top = 34.0;
    let mut heading: Vec<(String, f64, f64, bool)> = Vec::new();
    for line in title {
        top += TITLE * 1.08;
        heading.push((line, top, TITLE, true));
    }
    top += if heading.is_empty() { 0.0 } else { 2.0 };
    for line in subtitle {
        top += SUBTITLE * 1.4;
        heading.push((line, top, SUBTITLE, false));
    }
    let footer_top = height - 22.0 - FOOTER * 1.4 * footer.len() as f64;
    let legend_top = footer_top - if footer.is_empty() { 8.0 } else { 10.0 } - legend.height();
    let picture =
        Rect { min: crate::model::Point::new(MARGIN, top + 16.0), max: crate::model::Point::new(width - MARGIN, legend_top - 22.0) };

    let view = View::fit(&request.scene.bounds, picture, 1.3);
    let labels = NAMES
        .iter()
        .map(|&person| {
            let sizes = LabelSizes { person, title: person.max(11.0) + 1.0, widest: person * 12.0 };
            (sizes, place(request.scene, &view, sizes))
        })
        .reduce(|best, next| if best.1.len() >= next.1.len() { best } else { next })
        .unwrap_or_default();

    let mut xml = Xml::default();
    let (w, h) = (number(width), number(height));
    let attributes = format!(
        "xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" font-family=\"Inter, sans-serif\" role=\"img\""
    );
    xml.group("svg", &attributes, |xml| {
        xml.words("title", "", request.title);
        xml.words("desc", "", request.description);
        xml.element("rect", &format!("width=\"{w}\" height=\"{h}\" fill=\"{}\"", colour(Ink::Ground)));
        for (line, y, size, bold) in &heading {
            let (weight, ink) = if *bold { (" font-weight=\"600\"", Ink::Text) } else { ("", Ink::Quiet) };
            let at =
                format!("x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} fill=\"{}\"", number(MARGIN), number(*y), number(*size), colour(ink));
            xml.words("text", &at, line);
        }
        Drawing { scene: request.scene, palette: request.palette, view, labels: &labels.1, sizes: labels.0 }.write(xml);
        let rule = format!(
            "x1=\"{}\" y1=\"{y}\" x2=\"{}\" y2=\"{y}\" stroke=\"{}\"",
            number(MARGIN),
            number(width - MARGIN),
            colour(Ink::Rule),
            y = number(legend_top - 10.0)
        );
        xml.element("line", &rule);
        legend.write(xml, MARGIN, legend_top, request.palette, view.px_per_unit);
        for (k, line) in footer.iter().enumerate() {
            let y = footer_top + FOOTER * 1.4 * (k as f64 + 0.9);
            let at =
                format!("x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"", number(MARGIN), number(y), number(FOOTER), colour(Ink::Quiet));
            xml.words("text", &at, line);
        }
    });
    xml.into_text()
}

/// Words over lines of at most `most` wide; a word that is wider stands alone and is shortened, and so is the last line.
fn wrapped(text: &str, most: f64, size: f64, face: Face, lines: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()) {
        match out.last_mut() {
            Some(line) if out_of_lines(line, word, most, size, face) => out.push(word.to_owned()),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => out.push(word.to_owned()),
        }
    }
    if out.len() > lines {
        let rest = out.split_off(lines - 1).join(" ");
        out.push(rest);
    }
    out.iter().map(|line| crate::sociogram::shorten(line, most, size, face)).collect()
}

fn out_of_lines(line: &str, word: &str, most: f64, size: f64, face: Face) -> bool {
    text_width(line, size, face) + text_width(" ", size, face) + text_width(word, size, face) > most
}
