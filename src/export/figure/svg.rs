//! The figures of a document as SVG: the master from which the PNG follows.

use super::xml::{Xml, number};
use crate::model::Point;
use crate::report::{Document, Figure, Part};
use crate::sociogram::sheet::{Anchor, LegendBox, LegendRoom, Piece, Sheet, Text, words};
use crate::sociogram::{Face, Ink, LabelSizes, Palette, Rect, Scene, Viewport, place, shorten, text_width};

/// A4 in landscape, 1 unit to 0.232 mm: letters of 11 units print at 7 points.
pub(super) const PAGE: (f64, f64) = (1280.0, 905.0);
const MARGIN: f64 = 36.0;
const TITLE: f64 = 24.0;
const SUBTITLE: f64 = 14.0;
const CAPTION: f64 = 17.0;
const FOOTER: f64 = 11.5;
const LEGEND: f64 = 13.0;
/// Sizes of names, largest first: the first at which all have room is taken, else the last.
const NAMES: [f64; 5] = [13.0, 12.0, 11.0, 10.0, 9.0];
/// The largest scale of a picture.
const MOST_SCALE: f64 = 1.3;

/// Each figure on an A4 page in landscape, one below the other, with what is said of the whole document. The same document gives the
/// same bytes. All words come from it; no id, name or other attribute goes into the file besides them.
#[must_use]
pub fn svg(document: &Document) -> String {
    let figures: Vec<&Figure> =
        document.parts.iter().filter_map(|p| if let Part::Figure(figure) = p { Some(&**figure) } else { None }).collect();
    let (width, height) = (PAGE.0, PAGE.1 * figures.len() as f64);
    let mut xml = Xml::default();
    let (w, h) = (number(width), number(height));
    let attributes = format!(
        "xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\" font-family=\"Inter, sans-serif\" role=\"img\""
    );
    xml.group("svg", &attributes, |xml| {
        xml.words("title", "", &document.title);
        let mut said: Vec<&str> = figures.iter().map(|f| f.description.as_str()).collect();
        said.dedup();
        said.extend(figures.iter().map(|f| f.caption.as_str()).filter(|caption| !caption.is_empty()));
        xml.words("desc", "", &said.join(". "));
        for (k, figure) in figures.iter().enumerate() {
            Page { document, figure, palette: Palette::paper(figure.style), top: PAGE.1 * k as f64 }.write(xml);
        }
    });
    xml.into_text()
}

/// A figure on its page.
struct Page<'a> {
    document: &'a Document,
    figure: &'a Figure,
    palette: Palette,
    top: f64,
}

impl Page<'_> {
    fn write(&self, xml: &mut Xml) {
        let (width, height) = PAGE;
        let inner = width - 2.0 * MARGIN;
        let ground = format!("y=\"{}\" ", number(self.top));
        let ground = if self.top > 0.0 { ground.as_str() } else { "" };
        let colour = self.palette.rgb(Ink::Ground).hex();
        xml.element("rect", &format!("{ground}width=\"{}\" height=\"{}\" fill=\"{colour}\"", number(width), number(height)));
        let top = self.heading(xml, inner);
        let footer = wrapped(&self.document.footer, inner, FOOTER, Face::Regular, 2);
        let footer_top = self.top + height - 22.0 - FOOTER * 1.4 * footer.len() as f64;
        let room = LegendRoom { width: inner, size: LEGEND, in_columns: true, px_per_unit: 1.0 };
        let legend = LegendBox::new(&self.figure.legend, room);
        let legend_top = footer_top - if footer.is_empty() { 8.0 } else { 10.0 } - legend.height - 6.0;
        let picture = Rect { min: Point::new(MARGIN, top + 16.0), max: Point::new(width - MARGIN, legend_top - 22.0) };
        let view = self.picture(xml, picture);
        let rule = format!(
            "x1=\"{}\" y1=\"{y}\" x2=\"{}\" y2=\"{y}\" stroke=\"{}\"",
            number(MARGIN),
            number(width - MARGIN),
            self.palette.rgb(Ink::Rule).hex(),
            y = number(legend_top - 10.0)
        );
        xml.element("line", &rule);
        let legend = LegendBox::new(&self.figure.legend, LegendRoom { px_per_unit: view.px_per_unit, ..room });
        legend.pieces(Point::new(MARGIN, legend_top), self.palette, &mut |piece| xml.piece(&piece));
        for (k, line) in footer.iter().enumerate() {
            self.line(xml, line, footer_top + FOOTER * 1.4 * (k as f64 + 0.9), FOOTER, false, Ink::Quiet);
        }
    }

    /// Title, subtitle and caption; where they end.
    fn heading(&self, xml: &mut Xml, inner: f64) -> f64 {
        let mut top = self.top + 34.0;
        let title = wrapped(&self.document.title, inner, TITLE, Face::SemiBold, 3);
        for line in &title {
            top += TITLE * 1.08;
            self.line(xml, line, top, TITLE, true, Ink::Text);
        }
        top += if title.is_empty() { 0.0 } else { 2.0 };
        for line in wrapped(&self.document.subtitle, inner, SUBTITLE, Face::Regular, 2) {
            top += SUBTITLE * 1.4;
            self.line(xml, &line, top, SUBTITLE, false, Ink::Quiet);
        }
        let caption = wrapped(&self.figure.caption, inner, CAPTION, Face::SemiBold, 2);
        top += if caption.is_empty() { 0.0 } else { 6.0 };
        for line in caption {
            top += CAPTION * 1.3;
            self.line(xml, &line, top, CAPTION, true, Ink::Text);
        }
        top
    }

    /// A line of words at the left; `baseline` is where it stands.
    fn line(&self, xml: &mut Xml, words: &str, baseline: f64, size: f64, bold: bool, ink: Ink) {
        let text = Text {
            words: words.to_owned(),
            at: Point::new(MARGIN, baseline - Text::BASELINE * size),
            anchor: Anchor::Start,
            size,
            bold,
            turned: false,
            colour: self.palette.rgb(ink),
            halo: None,
        };
        xml.piece(&Piece::Text(text));
    }

    /// The picture as large as it fits, with its words.
    fn picture(&self, xml: &mut Xml, room: Rect) -> Viewport {
        let sheet = Sheet::new(&self.figure.scene);
        let view = Viewport::fit(&sheet.bounds, room, MOST_SCALE);
        sheet.pieces(&view, self.palette, &mut |piece| xml.piece(&piece));
        if let Scene::People(scene) = &self.figure.scene {
            let (sizes, labels) = NAMES
                .iter()
                .map(|&person| {
                    let sizes = LabelSizes { person, title: person.max(11.0) + 1.0, widest: person * 12.0 };
                    (sizes, place(scene, &view, sizes))
                })
                .reduce(|best, next| if best.1.len() >= next.1.len() { best } else { next })
                .unwrap_or_default();
            for piece in words(scene, &view, sizes, &labels, self.palette) {
                xml.piece(&piece);
            }
        }
        view
    }
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
    out.iter().map(|line| shorten(line, most, size, face)).collect()
}

fn out_of_lines(line: &str, word: &str, most: f64, size: f64, face: Face) -> bool {
    text_width(line, size, face) + text_width(" ", size, face) + text_width(word, size, face) > most
}
