//! Grounds round people, and ties that are not there, inside a figure.

use super::blocks::{bundle_line, middle};
use super::drawing::Drawing;
use super::xml::{Xml, number, path, stroke};
use crate::sociogram::{Between, Curve, Ink, Rect, Region, region_titles};

impl Drawing<'_> {
    pub(super) fn regions(&self, xml: &mut Xml) {
        for region in &self.scene.regions {
            let ring = |ring: &Vec<crate::model::Point>| {
                let points: Vec<String> =
                    ring.iter().map(|p| self.view.px(*p)).map(|p| format!("{} {}", number(p.x), number(p.y))).collect();
                format!("M{}Z", points.join("L"))
            };
            let rings: String = region.outline.iter().map(ring).collect();
            let attributes = format!(
                "d=\"{rings}\" fill=\"{}\" fill-opacity=\"{}\" fill-rule=\"evenodd\" stroke-linejoin=\"round\" {}",
                self.colour(region.ink, region.emphasis).hex(),
                number(Region::FILL),
                stroke(self.colour(region.rim, region.emphasis), 1.3)
            );
            xml.element("path", &attributes);
        }
    }

    /// Dotted, as a step between groups that counts nobody.
    pub(super) fn gaps(&self, xml: &mut Xml) {
        for gap in &self.scene.gaps {
            let line = path(&self.in_pixels(&Curve::straight(gap.ends[0], gap.ends[1])));
            match gap.between {
                Between::Groups(..) => bundle_line(xml, &line, Some(0), 0.0, self.palette.rgb(Ink::Highlight)),
                Between::People(..) => {
                    let pen = stroke(self.palette.rgb(Ink::Highlight), 1.5);
                    xml.element("path", &format!("d=\"{line}\" fill=\"none\" {pen} stroke-linecap=\"round\" stroke-dasharray=\"0.1 5\""));
                }
            }
        }
    }

    pub(super) fn region_titles(&self, xml: &mut Xml) {
        let taken: Vec<Rect> = self.labels.iter().map(|l| l.rect).collect();
        for title in region_titles(self.scene, &self.view, self.sizes.title, &taken) {
            let region = &self.scene.regions[title.region];
            let at = title.rect.centre() + crate::model::Point::new(0.0, self.sizes.title * 0.36);
            let ink = self.colour(Ink::Quiet, region.emphasis);
            xml.words("text", &middle(at, self.sizes.title, " font-weight=\"600\"", ink), &title.text);
        }
    }
}
