//! The matrix inside a figure.

use super::xml::{Xml, number, points, stroke};
use crate::model::Point;
use crate::sociogram::{CellKind, Ink, Palette, Rect, Rgb};

/// A cell: full where each names the other, the half above its diagonal where only the row names the column, striped where the row did
/// not answer. The three differ without colour too.
pub(super) fn cell(xml: &mut Xml, kind: CellKind, rect: &Rect, colour: Rgb, palette: Palette) {
    let (x, y, width, height) = (number(rect.min.x), number(rect.min.y), number(rect.width()), number(rect.height()));
    match kind {
        CellKind::Mutual => {
            xml.element("rect", &format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"", colour.hex()))
        }
        CellKind::OneWay => {
            let corners = [rect.min, Point::new(rect.max.x, rect.min.y), Point::new(rect.min.x, rect.max.y)];
            xml.element("polygon", &format!("points=\"{}\" fill=\"{}\"", points(&corners), colour.hex()));
        }
        CellKind::Unknown => {
            let middle = rect.centre();
            let half = rect.width().min(rect.height()) * 0.28;
            let line = format!(
                "x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {}",
                number(middle.x - half),
                number(middle.y + half),
                number(middle.x + half),
                number(middle.y - half),
                stroke(palette.rgb(Ink::TieOneWay), 0.9)
            );
            xml.element("line", &line);
        }
    }
}
