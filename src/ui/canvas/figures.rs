//! What is neither a field, a line nor a mark: circles of an arrangement in rings, the blocks of the groepsbeeld, the matrix.
//! Shapes go into the mesh of the picture; words are painted over it on every frame, since they are few.

use eframe::egui::epaint::{CircleShape, PathStroke, RectShape, TextShape};
use eframe::egui::{Align2, Color32, FontFamily, FontId, Mesh, Painter, Shape, Stroke, StrokeKind};

use super::paint::{Brush, pos, rect, semi_bold, single};
use crate::model::Point;
use crate::sociogram::{
    BLOCK_WORDS, Between, Block, Bundle, CellKind, Emphasis, Grid, Ink, Palette, Rect, Region, RegionTitle, Scene, View,
};
use crate::ui::theme::colour;

/// Words smaller than this are not painted, in pixels.
const LEAST_WORDS: f64 = 6.0;
/// Between the cells of the matrix and the words beside them, in world units.
const ASIDE: f64 = 10.0;
/// The strip in the colour of a band: from where, and how wide.
const STRIP: (f64, f64) = (7.0, 4.0);
/// From so many pixels each cell has lines around it; below, only bands have.
const LINED: f64 = 7.0;

impl Brush {
    /// What lies under lines and marks.
    pub fn ground_figures(&self, scene: &Scene, shapes: &mut Vec<Shape>) {
        for circle in &scene.circles {
            let stroke = Stroke::new(1.0, self.ink(Ink::Rule, Emphasis::Normal));
            let (center, radius) = (pos(self.view.px(Point::default())), single(circle.radius * self.view.px_per_unit));
            shapes.push(Shape::Circle(CircleShape { center, radius, fill: Color32::TRANSPARENT, stroke }));
        }
        for region in &scene.regions {
            self.region(region, shapes);
        }
        for bundle in &scene.bundles {
            self.bundle(bundle, shapes);
        }
        for block in &scene.blocks {
            self.block(block, shapes);
        }
        let is_read = BLOCK_WORDS.count * self.view.px_per_unit >= LEAST_WORDS;
        for bundle in scene.bundles.iter().filter(|b| is_read && !b.count.is_empty()) {
            let room = rect(&self.view.px_rect(&bundle.room()));
            let stroke = Stroke::new(1.0, self.ink(Ink::TieOneWay, bundle.emphasis));
            let fill = colour(self.palette.rgb(Ink::Panel));
            shapes.push(Shape::Rect(RectShape::new(room, room.height() / 2.0, fill, stroke, StrokeKind::Middle)));
        }
        if let Some(grid) = &scene.grid {
            self.grid(grid, shapes);
        }
    }

    fn region(&self, region: &Region, shapes: &mut Vec<Shape>) {
        let fill = self.ink(region.ink, region.emphasis).gamma_multiply(single(Region::FILL));
        // Plain triangles: softened edges of so many thin pieces would show as stripes, and the rim is soft.
        let mut ground = Mesh::default();
        for (first, piece) in (0..).step_by(4).zip(region.pieces()) {
            for corner in piece {
                ground.colored_vertex(pos(self.view.px(corner)), fill);
            }
            ground.add_triangle(first, first + 1, first + 2);
            ground.add_triangle(first, first + 2, first + 3);
        }
        shapes.push(Shape::mesh(ground));
        let rim = Stroke::new(1.6, self.ink(region.rim, region.emphasis));
        for ring in &region.outline {
            shapes.push(Shape::closed_line(ring.iter().map(|p| pos(self.view.px(*p))).collect(), rim));
        }
    }

    /// Ties that are not there, over everything else.
    pub fn gaps(&self, scene: &Scene, shapes: &mut Vec<Shape>) {
        let ink = colour(self.palette.rgb(Ink::Highlight));
        for gap in &scene.gaps {
            let (width, step) = if matches!(gap.between, Between::Groups(..)) { (2.2, 9.0) } else { (1.3, 6.0) };
            shapes.extend(Shape::dotted_line(&gap.ends.map(|p| pos(self.view.px(p))), ink, step, width));
        }
    }

    /// As wide as it has pairs; dotted where there are none, dashed where they are not shown.
    fn bundle(&self, bundle: &Bundle, shapes: &mut Vec<Shape>) {
        let lit = bundle.emphasis == Emphasis::Lit;
        let ink = self.ink(if lit { Ink::Highlight } else { bundle.ink }, bundle.emphasis);
        let steps = if bundle.curve.is_straight() { 1 } else { 24 };
        let points: Vec<_> = bundle.curve.samples(steps).map(|p| pos(self.view.px(p))).collect();
        match bundle.tied.map(|tied| tied.pairs) {
            None => Shape::dashed_line_many(&points, Stroke::new(1.4, ink), 6.0, 5.0, shapes),
            Some(0) => shapes.extend(Shape::dotted_line(&points, ink, 7.0, 1.4)),
            Some(_) => shapes.push(Shape::line(points, PathStroke::new(single(bundle.width * self.view.px_per_unit), ink))),
        }
    }

    fn block(&self, block: &Block, shapes: &mut Vec<Shape>) {
        let scale = self.view.px_per_unit;
        let area = rect(&self.view.px_rect(&block.rect));
        let stroke = Stroke::new(single((2.6 * scale).clamp(1.0, 3.0)), self.ink(block.rim, block.emphasis));
        let (corner, fill) = (single(14.0 * scale), self.ink(block.ink, block.emphasis));
        if block.withheld {
            shapes.push(Shape::Rect(RectShape::new(area, corner, fill, Stroke::NONE, StrokeKind::Middle)));
            let corners = [area.left_top(), area.right_top(), area.right_bottom(), area.left_bottom(), area.left_top()];
            Shape::dashed_line_many(&corners, stroke, 5.0, 4.0, shapes);
        } else {
            shapes.push(Shape::Rect(RectShape::new(area, corner, fill, stroke, StrokeKind::Middle)));
        }
    }

    fn grid(&self, grid: &Grid, shapes: &mut Vec<Shape>) {
        let filled = |area: &Rect, ink: Color32| Shape::rect_filled(rect(&self.view.px_rect(area)), 0.0, ink);
        for band in &grid.bands {
            let last = band.start + band.people - 1;
            let square = grid.at(band.start, band.start).union(&grid.at(last, last));
            shapes.push(filled(&square, self.ink(band.group.map_or(Ink::Rule, Ink::FieldOf), Emphasis::Normal)));
            let (from, wide) = STRIP;
            let (start, long) = (band.start as f64 * grid.cell, band.people as f64 * grid.cell);
            let ink = self.ink(band.ink, Emphasis::Normal);
            shapes.push(filled(&Rect::new(-from, start, wide, long), ink));
            shapes.push(filled(&Rect::new(start, -from, long, wide), ink));
        }
        let unknown = Stroke::new(1.0, self.ink(Ink::TieOneWay, Emphasis::Normal));
        for stretch in &grid.unknown {
            let mut left = stretch.min.x;
            while left + 0.5 * grid.cell < stretch.max.x {
                let middle = Point::new(left + 0.5 * grid.cell, stretch.centre().y);
                let half = Point::new(grid.cell * 0.24, -grid.cell * 0.24);
                shapes.push(Shape::line_segment([pos(self.view.px(middle - half)), pos(self.view.px(middle + half))], unknown));
                left += grid.cell;
            }
        }
        self.grid_lines(grid, shapes);
        for cell in &grid.cells {
            let lit = cell.emphasis == Emphasis::Lit;
            let ink = self.ink(if lit { Ink::Highlight } else { cell.ink }, cell.emphasis);
            shapes.push(match cell.kind() {
                CellKind::Mutual => filled(&cell.rect, ink),
                CellKind::OneWay | CellKind::Unknown => {
                    let half = [cell.rect.min, Point::new(cell.rect.max.x, cell.rect.min.y), Point::new(cell.rect.min.x, cell.rect.max.y)];
                    Shape::convex_polygon(half.map(|p| pos(self.view.px(p))).to_vec(), ink, PathStroke::NONE)
                }
            });
        }
    }

    fn grid_lines(&self, grid: &Grid, shapes: &mut Vec<Shape>) {
        let n = grid.order.len();
        let all = self.view.px_rect(&grid.rect());
        let fine = grid.cell * self.view.px_per_unit >= LINED;
        for k in 0..=n {
            let edge = k == n || grid.bands.iter().any(|b| b.start == k);
            if !edge && !fine {
                continue;
            }
            let at = self.view.px(Point::new(k as f64 * grid.cell, k as f64 * grid.cell));
            let (ink, width) = if edge { (Ink::Quiet, 1.0) } else { (Ink::Rule, 0.7) };
            let stroke = Stroke::new(width, self.ink(ink, Emphasis::Normal));
            shapes.push(Shape::line_segment([pos(Point::new(all.min.x, at.y)), pos(Point::new(all.max.x, at.y))], stroke));
            shapes.push(Shape::line_segment([pos(Point::new(at.x, all.min.y)), pos(Point::new(at.x, all.max.y))], stroke));
        }
    }
}

/// Paints words on a view of a picture.
pub(super) struct Writer<'a> {
    pub painter: &'a Painter,
    pub palette: Palette,
    pub view: View,
    /// Of the words beside people, in pixels.
    pub size: f64,
}

impl Writer<'_> {
    pub fn words(&self, scene: &Scene) {
        for circle in scene.circles.iter().filter(|c| !c.title.is_empty()) {
            self.write(
                &circle.title,
                self.view.px(circle.at),
                Align2::CENTER_CENTER,
                self.size,
                FontFamily::Proportional,
                Ink::Quiet,
                true,
            );
        }
        let scale = self.view.px_per_unit;
        let bold = semi_bold(self.painter);
        for block in &scene.blocks {
            let lines = std::iter::once((&block.title, true)).chain(block.lines.iter().map(|line| (line, false)));
            for ((words, is_title), baseline) in lines.zip(block.baselines()) {
                let size = if is_title { BLOCK_WORDS.title } else { BLOCK_WORDS.line } * scale;
                let family = if is_title { bold.clone() } else { FontFamily::Proportional };
                let at = self.view.px(baseline) - Point::new(0.0, size * 0.36);
                self.write(words, at, Align2::CENTER_CENTER, size, family, Ink::Text, false);
            }
        }
        for bundle in &scene.bundles {
            let at = self.view.px(bundle.room().centre());
            self.write(&bundle.count, at, Align2::CENTER_CENTER, BLOCK_WORDS.count * scale, bold.clone(), Ink::Text, false);
        }
        if let Some(grid) = &scene.grid {
            self.grid_words(grid, &bold);
        }
    }

    /// The titles of grounds, each in the colour of its rim.
    pub fn titles(&self, scene: &Scene, titles: &[RegionTitle]) {
        for title in titles {
            let ink = scene.regions.get(title.region).map_or(Ink::Text, |region| region.rim);
            self.write(&title.text, title.rect.centre(), Align2::CENTER_CENTER, self.size, semi_bold(self.painter), ink, true);
        }
    }

    fn grid_words(&self, grid: &Grid, bold: &FontFamily) {
        let scale = self.view.px_per_unit;
        for (k, middle) in grid.titles() {
            let at = self.view.px(Point::new(grid.rect().max.x, middle)) + Point::new((ASIDE * scale).max(6.0), 0.0);
            self.write(&grid.bands[k].title, at, Align2::LEFT_CENTER, grid.title_size() * scale, bold.clone(), Ink::Quiet, false);
        }
        for (k, name) in grid.names.iter().enumerate() {
            let middle = (k as f64 + 0.5) * grid.cell;
            let size = grid.name_size * scale;
            let row = self.view.px(Point::new(-ASIDE, middle));
            self.write(name, row, Align2::RIGHT_CENTER, size, FontFamily::Proportional, Ink::Text, false);
            self.turned(name, self.view.px(Point::new(middle, -ASIDE)), size);
        }
    }

    /// A name above a column, to be read with the head to the left.
    fn turned(&self, name: &str, at: Point, size: f64) {
        if size < LEAST_WORDS {
            return;
        }
        let ink = colour(self.palette.rgb(Ink::Text));
        let galley = self.painter.layout_no_wrap(name.to_owned(), FontId::proportional(single(size.round())), ink);
        let corner = pos(at - Point::new(f64::from(galley.size().y) / 2.0, 0.0));
        let mut shape = TextShape::new(corner, galley, ink);
        shape.angle = -std::f32::consts::FRAC_PI_2;
        self.painter.add(shape);
    }

    #[expect(clippy::too_many_arguments, reason = "a drawing call: each is one property of the words")]
    fn write(&self, words: &str, at: Point, align: Align2, size: f64, family: FontFamily, ink: Ink, ground: bool) {
        if words.is_empty() || size < LEAST_WORDS {
            return;
        }
        let ink = colour(self.palette.rgb(ink));
        // Whole sizes: each other one would be a font of its own in the window's store.
        let galley = self.painter.layout_no_wrap(words.to_owned(), FontId::new(single(size.round()), family), ink);
        let area = align.anchor_size(pos(at), galley.size());
        if !area.intersects(self.painter.clip_rect()) {
            return;
        }
        if ground {
            self.painter.rect_filled(area.expand2(eframe::egui::vec2(4.0, 0.0)), 3.0, colour(self.palette.rgb(Ink::Ground)));
        }
        self.painter.galley(area.min, galley, ink);
    }
}
