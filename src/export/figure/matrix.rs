//! The matrix inside a figure.

use super::drawing::Drawing;
use super::xml::{Xml, number, path, points, stroke};
use crate::model::Point;
use crate::sociogram::{CellKind, Curve, Emphasis, Grid, Ink, Palette, Rect, Rgb};

/// Between the cells and the words beside them, in world units.
const ASIDE: f64 = 10.0;
/// The strip in the colour of a band.
const STRIP: (f64, f64) = (7.0, 4.0);
/// From here each cell has lines around it; below, only bands have.
const LINED: f64 = 7.0;

impl Drawing<'_> {
    /// Grounds, what is not known, lines, mentions, then names; the marks on the diagonal follow with those of other pictures.
    pub(super) fn matrix(&self, xml: &mut Xml, grid: &Grid) {
        for band in &grid.bands {
            let corner = grid.at(band.start, band.start).union(&grid.at(band.start + band.people - 1, band.start + band.people - 1));
            let ground = band.group.map_or(Ink::Rule, Ink::FieldOf);
            self.filled(xml, &corner, self.palette.rgb(ground));
        }
        for stretch in &grid.unknown {
            self.unknown(xml, stretch, grid.cell);
        }
        self.lines(xml, grid);
        for c in &grid.cells {
            let lit = c.emphasis == Emphasis::Lit;
            let colour = self.colour(if lit { Ink::Highlight } else { c.ink }, c.emphasis);
            cell(xml, c.kind(), &self.view.px_rect(&c.rect), colour, self.palette);
        }
        self.names(xml, grid);
        self.titles(xml, grid);
    }

    fn filled(&self, xml: &mut Xml, rect: &Rect, colour: Rgb) {
        let r = self.view.px_rect(rect);
        let (x, y, width, height) = (number(r.min.x), number(r.min.y), number(r.width()), number(r.height()));
        xml.element("rect", &format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"", colour.hex()));
    }

    /// A stroke through each cell of a stretch.
    fn unknown(&self, xml: &mut Xml, stretch: &Rect, cell: f64) {
        let columns = (stretch.width() / cell).round();
        let mut along = String::new();
        let mut k = 0.0;
        while k < columns {
            let middle = self.view.px(Point::new(stretch.min.x + (k + 0.5) * cell, stretch.centre().y));
            let half = cell * 0.24 * self.view.px_per_unit;
            let (low, high) = (middle + Point::new(-half, half), middle + Point::new(half, -half));
            along.push_str(&path(&Curve::straight(low, high)));
            k += 1.0;
        }
        xml.element("path", &format!("d=\"{along}\" fill=\"none\" {}", stroke(self.palette.rgb(Ink::TieOneWay), 0.9)));
    }

    fn lines(&self, xml: &mut Xml, grid: &Grid) {
        let n = grid.order.len();
        let all = self.view.px_rect(&grid.rect());
        let fine = grid.cell * self.view.px_per_unit >= LINED;
        for k in 0..=n {
            let edge = k == n || grid.bands.iter().any(|b| b.start == k);
            if !edge && !fine {
                continue;
            }
            let at = self.view.px(Point::new(k as f64 * grid.cell, k as f64 * grid.cell));
            let pen = if edge { stroke(self.palette.rgb(Ink::Quiet), 1.0) } else { stroke(self.palette.rgb(Ink::Rule), 0.7) };
            let (left, right) = (number(all.min.x), number(all.max.x));
            xml.element("line", &format!("x1=\"{left}\" y1=\"{y}\" x2=\"{right}\" y2=\"{y}\" {pen}", y = number(at.y)));
            let (top, bottom) = (number(all.min.y), number(all.max.y));
            xml.element("line", &format!("x1=\"{x}\" y1=\"{top}\" x2=\"{x}\" y2=\"{bottom}\" {pen}", x = number(at.x)));
        }
    }

    /// Left of the rows, and above the columns turned by a quarter.
    fn names(&self, xml: &mut Xml, grid: &Grid) {
        let size = grid.name_size * self.view.px_per_unit;
        let ink = self.palette.rgb(Ink::Text).hex();
        for (k, name) in grid.names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            let middle = (k as f64 + 0.5) * grid.cell;
            let (row, column) = (self.view.px(Point::new(-ASIDE, middle)), self.view.px(Point::new(middle, -ASIDE)));
            let attributes = |at: Point, anchor: &str, turn: &str| {
                format!(
                    "x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\" fill=\"{ink}\"{turn}",
                    number(at.x),
                    number(at.y),
                    number(size)
                )
            };
            xml.words("text", &attributes(row + Point::new(0.0, size * 0.36), "end", ""), name);
            let at = column + Point::new(size * 0.36, 0.0);
            let turn = format!(" transform=\"rotate(-90 {} {})\"", number(at.x), number(at.y));
            xml.words("text", &attributes(at, "start", &turn), name);
        }
    }

    /// A strip in the colour of each band beside rows and columns, and its title at the right.
    fn titles(&self, xml: &mut Xml, grid: &Grid) {
        let (from, wide) = STRIP;
        for band in &grid.bands {
            let (start, long) = (band.start as f64 * grid.cell, band.people as f64 * grid.cell);
            let colour = self.palette.rgb(band.ink);
            self.filled(xml, &Rect::new(-from, start, wide, long), colour);
            self.filled(xml, &Rect::new(start, -from, long, wide), colour);
        }
        let size = grid.title_size() * self.view.px_per_unit;
        for (k, middle) in grid.titles() {
            let edge = self.view.px(Point::new(grid.rect().max.x, middle));
            let at = edge + Point::new((ASIDE * self.view.px_per_unit).max(6.0), 0.0);
            let attributes = format!(
                "x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"600\" fill=\"{}\"",
                number(at.x),
                number(at.y + size * 0.36),
                number(size),
                self.palette.rgb(Ink::Quiet).hex()
            );
            xml.words("text", &attributes, &grid.bands[k].title);
        }
    }
}

/// A cell: full where each names the other, the half above its diagonal where only the row names the column, a stroke where the row did
/// not answer. The three differ without colour too.
pub(super) fn cell(xml: &mut Xml, kind: CellKind, rect: &Rect, colour: Rgb, palette: Palette) {
    let (x, y, width, height) = (number(rect.min.x), number(rect.min.y), number(rect.width()), number(rect.height()));
    match kind {
        CellKind::Mutual => {
            xml.element("rect", &format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"", colour.hex()));
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
