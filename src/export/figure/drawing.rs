//! The scene inside a figure. Blocks, the matrix and grounds are drawn in files of their own.

use super::xml::{Xml, number, path, points, stroke};
use crate::model::Point;
use crate::sociogram::{
    Answer, Curve, Emphasis, Face, Ink, LabelOf, LabelSizes, Line, Mark, Palette, PlacedLabel, Rgb, Scene, Shape, View, text_width,
};

pub(super) struct Drawing<'a> {
    pub scene: &'a Scene,
    pub palette: Palette,
    pub view: View,
    pub labels: &'a [PlacedLabel],
    pub sizes: LabelSizes,
}

impl Drawing<'_> {
    /// Fields and grounds, then lines (quiet ones first), then marks, then words: each in the order of the scene.
    pub(super) fn write(&self, xml: &mut Xml) {
        self.blocks(xml);
        if let Some(grid) = &self.scene.grid {
            self.matrix(xml, grid);
        }
        for field in &self.scene.fields {
            let rect = self.view.px_rect(&field.rect);
            let attributes = format!(
                "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" {}",
                number(rect.min.x),
                number(rect.min.y),
                number(rect.width()),
                number(rect.height()),
                number((26.0 * self.view.px_per_unit).min(26.0)),
                self.colour(field.ink, field.emphasis).hex(),
                stroke(self.colour(field.rim, field.emphasis), 1.0)
            );
            xml.element("rect", &attributes);
        }
        for circle in &self.scene.circles {
            let at = self.view.px(Point::default());
            let radius = number(circle.radius * self.view.px_per_unit);
            let rim = stroke(self.palette.rgb(Ink::Rule), 1.0);
            xml.element("circle", &format!("cx=\"{}\" cy=\"{}\" r=\"{radius}\" fill=\"none\" {rim}", number(at.x), number(at.y)));
        }
        self.regions(xml);
        let weight = |l: &Line| (l.emphasis == Emphasis::Lit, l.emphasis != Emphasis::Faded, l.mutual);
        let mut lines: Vec<&Line> = self.scene.lines.iter().collect();
        lines.sort_by_key(|l| weight(l));
        for line in lines {
            self.line(xml, line);
        }
        self.gaps(xml);
        for mark in &self.scene.marks {
            self.mark(xml, mark);
        }
        for label in self.labels {
            self.label(xml, label);
        }
        self.circle_titles(xml);
        self.region_titles(xml);
    }

    /// The values of each ring, on a piece of ground that interrupts it.
    fn circle_titles(&self, xml: &mut Xml) {
        let size = self.sizes.person;
        for circle in self.scene.circles.iter().filter(|c| !c.title.is_empty()) {
            let at = self.view.px(circle.at);
            let (width, height) = (text_width(&circle.title, size, Face::Regular) + 8.0, size * 1.2);
            let (x, y) = (number(at.x - width / 2.0), number(at.y - height / 2.0));
            let ground = self.palette.rgb(Ink::Ground).hex();
            xml.element(
                "rect",
                &format!("x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" fill=\"{ground}\"", number(width), number(height)),
            );
            let attributes = format!(
                "x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"middle\" fill=\"{}\"",
                number(at.x),
                number(at.y + size * 0.36),
                number(size),
                self.palette.rgb(Ink::Quiet).hex()
            );
            xml.words("text", &attributes, &circle.title);
        }
    }

    pub(super) fn colour(&self, ink: Ink, emphasis: Emphasis) -> Rgb {
        if emphasis == Emphasis::Faded { self.palette.faded(ink) } else { self.palette.rgb(ink) }
    }

    /// Thinner in a crowd, but never a hair.
    fn thickness(&self) -> f64 {
        self.view.px_per_unit.clamp(0.55, 1.3)
    }

    fn line(&self, xml: &mut Xml, line: &Line) {
        let ink = if line.emphasis == Emphasis::Lit { Ink::Highlight } else { line.ink };
        let colour = self.colour(ink, line.emphasis);
        let width = line.width * self.thickness() * if line.emphasis == Emphasis::Lit { 1.7 } else { 1.0 };
        let head = (7.0 + 1.6 * line.width) * self.thickness().max(0.7) / self.view.px_per_unit;
        let dash = if line.mutual { "" } else { " stroke-dasharray=\"5 3.5\"" };
        let shaft = self.in_pixels(&line.shaft(head));
        xml.element("path", &format!("d=\"{}\" fill=\"none\" {}{dash}", path(&shaft), stroke(colour, width)));
        for corners in line.arrowheads(head) {
            arrow_head(xml, &corners.map(|p| self.view.px(p)), colour);
        }
    }

    fn mark(&self, xml: &mut Xml, m: &Mark) {
        let fill = self.colour(m.ink, m.emphasis);
        let at = self.view.px(m.at);
        let radius = m.radius * self.view.px_per_unit;
        let rim = self.colour(Ink::Outline, m.emphasis);
        mark_with_rim(xml, m.shape, at, radius, fill, rim, self.palette.rgb(Ink::Ground), m.answer);
    }

    pub(super) fn in_pixels(&self, curve: &Curve) -> Curve {
        Curve { points: curve.points.map(|p| self.view.px(p)) }
    }

    fn label(&self, xml: &mut Xml, label: &PlacedLabel) {
        let (size, weight, ink) = match label.of {
            LabelOf::Person(_) => (self.sizes.person, "", Ink::Text),
            LabelOf::Field(_) => (self.sizes.title, " font-weight=\"600\"", Ink::Quiet),
        };
        let halo = self.palette.rgb(Ink::Ground).hex();
        let attributes = format!(
            "x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} text-anchor=\"middle\" fill=\"{}\" stroke=\"{halo}\" stroke-width=\"3\" stroke-linejoin=\"round\" stroke-opacity=\"0.85\" paint-order=\"stroke\"",
            number(label.rect.centre().x),
            number(label.rect.min.y + size * 0.95),
            number(size),
            self.colour(ink, label.emphasis).hex(),
        );
        xml.words("text", &attributes, &label.text);
    }
}

/// A mark in the colours of a palette; someone who did not answer has a dashed rim and a small sign, someone who was not asked a
/// dotted rim.
pub(super) fn mark(xml: &mut Xml, shape: Shape, at: Point, radius: f64, fill: Rgb, palette: Palette, answer: Answer) {
    mark_with_rim(xml, shape, at, radius, fill, palette.rgb(Ink::Outline), palette.rgb(Ink::Ground), answer);
}

#[expect(clippy::too_many_arguments, reason = "a drawing call: each is one attribute of the shape")]
fn mark_with_rim(xml: &mut Xml, shape: Shape, at: Point, radius: f64, fill: Rgb, rim: Rgb, ground: Rgb, answer: Answer) {
    let dash = match answer {
        Answer::Given => "",
        Answer::Missing => " stroke-dasharray=\"2.5 2\"",
        Answer::NotAsked => " stroke-linecap=\"round\" stroke-dasharray=\"0.1 2.6\"",
    };
    let paint = format!("fill=\"{}\" {}{dash}", fill.hex(), stroke(rim, (radius * 0.25).min(1.1)));
    match (shape, shape.corners(at, radius)) {
        (Shape::Square, _) => {
            let half = shape.half_width(radius);
            let (x, y, side) = (number(at.x - half), number(at.y - half), number(2.0 * half));
            xml.element("rect", &format!("x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"2\" {paint}"));
        }
        (_, Some(corners)) => xml.element("polygon", &format!("points=\"{}\" stroke-linejoin=\"round\" {paint}", points(&corners))),
        (_, None) => {
            xml.element("circle", &format!("cx=\"{}\" cy=\"{}\" r=\"{}\" {paint}", number(at.x), number(at.y), number(radius)));
        }
    }
    if answer == Answer::Missing {
        let sign = at + Point::new(shape.half_width(radius), -shape.half_height(radius));
        let disc = format!("cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{}\" {}", number(sign.x), number(sign.y), ground.hex(), stroke(rim, 1.1));
        xml.element("circle", &disc);
    }
}

pub(super) fn arrow_head(xml: &mut Xml, corners: &[Point; 3], colour: Rgb) {
    xml.element("polygon", &format!("points=\"{}\" fill=\"{}\"", points(corners), colour.hex()));
}
