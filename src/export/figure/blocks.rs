//! The groepsbeeld inside a figure: groups and counts, without an element for anybody.

use super::drawing::Drawing;
use super::xml::{Xml, number, path, stroke};
use crate::model::Point;
use crate::sociogram::{BLOCK_WORDS, Block, Bundle, Emphasis, Ink, Rgb};

impl Drawing<'_> {
    /// Bundles, then blocks, then counts, which stand on their lines.
    pub(super) fn blocks(&self, xml: &mut Xml) {
        for bundle in &self.scene.bundles {
            self.bundle(xml, bundle);
        }
        for block in &self.scene.blocks {
            self.block(xml, block);
        }
        for bundle in self.scene.bundles.iter().filter(|b| !b.count.is_empty()) {
            self.count(xml, bundle);
        }
    }

    fn bundle(&self, xml: &mut Xml, bundle: &Bundle) {
        let lit = bundle.emphasis == Emphasis::Lit;
        let colour = self.colour(if lit { Ink::Highlight } else { bundle.ink }, bundle.emphasis);
        let shaft = self.in_pixels(&bundle.curve);
        bundle_line(xml, &path(&shaft), bundle.tied.map(|t| t.pairs), bundle.width * self.view.px_per_unit, colour);
    }

    fn block(&self, xml: &mut Xml, block: &Block) {
        let scale = self.view.px_per_unit;
        let rect = self.view.px_rect(&block.rect);
        let dash = if block.withheld { " stroke-dasharray=\"5 4\"" } else { "" };
        let attributes = format!(
            "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" {}{dash}",
            number(rect.min.x),
            number(rect.min.y),
            number(rect.width()),
            number(rect.height()),
            number(14.0 * scale),
            self.colour(block.ink, block.emphasis).hex(),
            stroke(self.colour(block.rim, block.emphasis), 2.6 * scale)
        );
        xml.element("rect", &attributes);
        let lines = std::iter::once((&block.title, true)).chain(block.lines.iter().map(|line| (line, false)));
        for ((words, is_title), at) in lines.zip(block.baselines()) {
            let (size, weight) = if is_title { (BLOCK_WORDS.title, " font-weight=\"600\"") } else { (BLOCK_WORDS.line, "") };
            let ink = self.colour(Ink::Text, block.emphasis);
            xml.words("text", &middle(self.view.px(at), size * scale, weight, ink), words);
        }
    }

    fn count(&self, xml: &mut Xml, bundle: &Bundle) {
        let scale = self.view.px_per_unit;
        let room = self.view.px_rect(&bundle.room());
        let ground = format!(
            "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" {}",
            number(room.min.x),
            number(room.min.y),
            number(room.width()),
            number(room.height()),
            number(room.height() / 2.0),
            self.palette.rgb(Ink::Panel).hex(),
            stroke(self.colour(Ink::TieOneWay, bundle.emphasis), 0.8)
        );
        xml.element("rect", &ground);
        let size = BLOCK_WORDS.count * scale;
        let at = Point::new(room.centre().x, room.centre().y + size * 0.36);
        xml.words("text", &middle(at, size, " font-weight=\"600\"", self.colour(Ink::Text, bundle.emphasis)), &bundle.count);
    }
}

/// A line between two groups: as wide as it has pairs, dotted where there are none, dashed where they are not shown.
pub(super) fn bundle_line(xml: &mut Xml, path: &str, pairs: Option<usize>, width: f64, colour: Rgb) {
    let (width, dash) = match pairs {
        None => (1.4, " stroke-dasharray=\"6 5\""),
        Some(0) => (2.6, " stroke-linecap=\"round\" stroke-dasharray=\"0.1 7\""),
        Some(_) => (width.max(0.9), ""),
    };
    xml.element("path", &format!("d=\"{path}\" fill=\"none\" {}{dash}", stroke(colour, width)));
}

/// Where words stand whose middle and baseline is `at`.
pub(super) fn middle(at: Point, size: f64, weight: &str, ink: Rgb) -> String {
    format!(
        "x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} text-anchor=\"middle\" fill=\"{}\"",
        number(at.x),
        number(at.y),
        number(size),
        ink.hex()
    )
}
