//! The pieces of a sheet as elements of SVG. No id, class or other attribute goes with them: a file knows nobody.

use std::fmt::Write as _;

use super::xml::{Xml, number, path, points};
use crate::model::Point;
use crate::sociogram::sheet::{Anchor, Dash, Fill, Pen, Piece, Text};

/// How much of a dot is a line: round ends make the rest, and not every reader draws a line of no length.
const DOT: f64 = 0.1;

impl Xml {
    /// Writes a piece.
    pub(super) fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Path { curve, pen } => self.element("path", &format!("d=\"{}\" fill=\"none\"{}", path(curve), stroke(Some(pen)))),
            Piece::Rect { rect, corner, fill, pen } => {
                let corner = if *corner > 0.0 { format!(" rx=\"{}\"", number(*corner)) } else { String::new() };
                let place = format!(
                    "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{corner}",
                    number(rect.min.x),
                    number(rect.min.y),
                    number(rect.width()),
                    number(rect.height())
                );
                self.element("rect", &format!("{place}{}{}", filled(*fill), stroke(pen.as_ref())));
            }
            Piece::Circle { at, radius, fill, pen } => {
                let place = format!("cx=\"{}\" cy=\"{}\" r=\"{}\"", number(at.x), number(at.y), number(*radius));
                self.element("circle", &format!("{place}{}{}", filled(*fill), stroke(pen.as_ref())));
            }
            Piece::Polygon { corners, fill, pen } => {
                let join = if pen.is_some() { " stroke-linejoin=\"round\"" } else { "" };
                self.element("polygon", &format!("points=\"{}\"{}{join}{}", points(corners), filled(*fill), stroke(pen.as_ref())));
            }
            Piece::Rings { rings, fill, pen } => {
                let ring = |ring: &Vec<Point>| {
                    let points: Vec<String> = ring.iter().map(|p| format!("{} {}", number(p.x), number(p.y))).collect();
                    format!("M{}Z", points.join("L"))
                };
                let rings: String = rings.iter().map(ring).collect();
                let paint = format!("{} fill-rule=\"evenodd\" stroke-linejoin=\"round\"{}", filled(Some(*fill)), stroke(Some(pen)));
                self.element("path", &format!("d=\"{rings}\"{paint}"));
            }
            Piece::Text(text) => self.text(text),
        }
    }

    fn text(&mut self, text: &Text) {
        let at = text.baseline();
        let (x, y) = (number(at.x), number(at.y));
        let mut attributes = format!("x=\"{x}\" y=\"{y}\" font-size=\"{}\"", number(text.size));
        if text.bold {
            attributes.push_str(" font-weight=\"600\"");
        }
        match text.anchor {
            Anchor::Start => {}
            Anchor::Middle => attributes.push_str(" text-anchor=\"middle\""),
            Anchor::End => attributes.push_str(" text-anchor=\"end\""),
        }
        attributes.push_str(&filled(Some(Fill::full(text.colour))));
        if let Some(halo) = text.halo {
            let (width, opacity) = Text::HALO;
            let _ = write!(
                attributes,
                " stroke=\"{}\" stroke-width=\"{}\" stroke-linejoin=\"round\" stroke-opacity=\"{}\" paint-order=\"stroke\"",
                halo.hex(),
                number(width),
                number(opacity)
            );
        }
        if text.turned {
            let _ = write!(attributes, " transform=\"rotate(-90 {x} {y})\"");
        }
        self.words("text", &attributes, &text.words);
    }
}

fn filled(fill: Option<Fill>) -> String {
    match fill {
        None => " fill=\"none\"".to_owned(),
        Some(Fill { colour, opacity }) if opacity < 1.0 => format!(" fill=\"{}\" fill-opacity=\"{}\"", colour.hex(), number(opacity)),
        Some(Fill { colour, .. }) => format!(" fill=\"{}\"", colour.hex()),
    }
}

fn stroke(pen: Option<&Pen>) -> String {
    let Some(pen) = pen else { return String::new() };
    let dash = match pen.dash {
        Dash::Whole => String::new(),
        Dash::Dashes { on, off } => format!(" stroke-dasharray=\"{} {}\"", number(on), number(off)),
        Dash::Dots { step } => format!(" stroke-linecap=\"round\" stroke-dasharray=\"{} {}\"", number(DOT), number(step - DOT)),
    };
    format!(" stroke=\"{}\" stroke-width=\"{}\"{dash}", pen.colour.hex(), number(pen.width))
}
