//! Lines and small shapes with soft edges, straight into a mesh: a picture has many thousands of them, and a path for each would
//! take most of a frame. Everything is in points of the window.

use eframe::egui::epaint::{Vertex, WHITE_UV};
use eframe::egui::{Color32, Mesh, Pos2, Rect, Vec2};

/// A mesh that grows.
#[derive(Debug)]
pub(in crate::ui::canvas) struct Strokes {
    pub mesh: Mesh,
    /// How wide a soft edge is: a pixel.
    feather: f32,
    /// What lies outside it is left out of dashes.
    pub seen: Rect,
}

impl Strokes {
    pub fn new(pixels_per_point: f32, seen: Rect) -> Self {
        Self { mesh: Mesh::default(), feather: 1.0 / pixels_per_point, seen }
    }

    fn vertex(&mut self, pos: Pos2, color: Color32) {
        self.mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
    }

    fn next(&self) -> u32 {
        u32::try_from(self.mesh.vertices.len()).unwrap_or(u32::MAX)
    }

    /// A cross-section of a line: soft, full, full, soft; a line thinner than a pixel is a pixel wide and paler.
    fn section(&mut self, at: Pos2, across: Vec2, width: f32, colour: Color32, thin: bool) {
        let colour = if width < self.feather { colour.gamma_multiply(width / self.feather) } else { colour };
        if thin {
            self.vertex(at + across * self.feather, Color32::TRANSPARENT);
            self.vertex(at, colour);
            self.vertex(at - across * self.feather, Color32::TRANSPARENT);
        } else {
            let (inner, outer) = (((width - self.feather) / 2.0).max(0.0), width.midpoint(self.feather));
            self.vertex(at + across * outer, Color32::TRANSPARENT);
            self.vertex(at + across * inner, colour);
            self.vertex(at - across * inner, colour);
            self.vertex(at - across * outer, Color32::TRANSPARENT);
        }
    }

    /// Joins the section that begins at vertex `first` to the one after it.
    fn join(&mut self, first: u32, thin: bool) {
        let wide = if thin { 3 } else { 4 };
        for k in first..first + wide - 1 {
            self.mesh.indices.extend([k, k + 1, k + wide, k + 1, k + wide, k + wide + 1]);
        }
    }

    /// A straight line that may be wider at one end than at the other.
    pub fn piece_between(&mut self, from: Pos2, to: Pos2, widths: [f32; 2], colour: Color32) {
        let across = (to - from).normalized().rot90();
        let (first, thin) = (self.next(), widths[0].max(widths[1]) <= self.feather);
        self.section(from, across, widths[0], colour, thin);
        self.section(to, across, widths[1], colour, thin);
        self.join(first, thin);
    }

    /// A line through points that turns gently.
    pub fn path(&mut self, points: &[Pos2], width: f32, colour: Color32) {
        let thin = width <= self.feather;
        for (k, at) in points.iter().enumerate() {
            let before = points[k.saturating_sub(1)];
            let after = points[(k + 1).min(points.len() - 1)];
            let first = self.next();
            self.section(*at, (after - before).normalized().rot90(), width, colour, thin);
            if k + 1 < points.len() {
                self.join(first, thin);
            }
        }
    }

    /// Dashes along points; they keep their places on the line whichever part of it is seen.
    pub fn dashes(&mut self, points: &[Pos2], width: f32, colour: Color32, [dash, gap]: [f32; 2]) {
        let seen = self.seen.expand(2.0 * (dash + width));
        let mut passed = 0.0;
        for pair in points.windows(2) {
            let (from, along) = (pair[0], pair[1] - pair[0]);
            let length = along.length();
            if let Some([enter, leave]) = within(&seen, from, along)
                && length > 0.0
            {
                let along = along / length;
                // The dash that reaches into this piece began before it.
                let turn = dash + gap;
                let mut start = ((passed + enter * length) / turn).floor() * turn - passed;
                while start < leave * length {
                    let end = (start + dash).min(length);
                    if end > 0.0 {
                        self.piece_between(from + along * start.max(0.0), from + along * end, [width; 2], colour);
                    }
                    start += turn;
                }
            }
            passed += length;
        }
    }

    /// A filled shape without dents, its corners in either order round.
    pub fn polygon(&mut self, corners: &[Pos2], fill: Color32) {
        let count = u32::try_from(corners.len()).unwrap_or(0);
        if count < 3 {
            return;
        }
        let middle = corners.iter().fold(Vec2::ZERO, |sum, at| sum + at.to_vec2()) / corners.len() as f32;
        let first = self.next();
        for at in corners {
            let out = (at.to_vec2() - middle).normalized() * (self.feather / 2.0);
            self.vertex(*at - out, fill);
            self.vertex(*at + out, Color32::TRANSPARENT);
        }
        for k in 1..count - 1 {
            self.mesh.indices.extend([first, first + 2 * k, first + 2 * (k + 1)]);
        }
        for k in 0..count {
            let (a, b) = (first + 2 * k, first + 2 * ((k + 1) % count));
            self.mesh.indices.extend([a, a + 1, b, a + 1, b, b + 1]);
        }
    }

    /// A line that closes, its corners joined to a point.
    pub fn closed(&mut self, corners: &[Pos2], width: f32, colour: Color32) {
        let count = corners.len();
        if count < 2 {
            return;
        }
        let thin = width <= self.feather;
        let (first, wide) = (self.next(), if thin { 3 } else { 4 });
        for (k, at) in corners.iter().enumerate() {
            let (before, after) = (corners[(k + count - 1) % count], corners[(k + 1) % count]);
            self.section(*at, mitre(*at - before, after - *at), width, colour, thin);
        }
        let sections = u32::try_from(count).unwrap_or(0);
        for k in 0..sections {
            let (here, next) = (first + k * wide, first + ((k + 1) % sections) * wide);
            for v in 0..wide - 1 {
                self.mesh.indices.extend([here + v, here + v + 1, next + v, here + v + 1, next + v, next + v + 1]);
            }
        }
    }

    /// Round dots along points, from the middle of one to the middle of the next so far.
    pub fn dots(&mut self, points: &[Pos2], width: f32, colour: Color32, step: f32) {
        let seen = self.seen.expand(step + width);
        let mut next = 0.0;
        let mut passed = 0.0;
        for pair in points.windows(2) {
            let along = pair[1] - pair[0];
            let length = along.length();
            while next <= passed + length {
                let at = pair[0] + along * ((next - passed) / length.max(1e-6));
                if seen.contains(at) {
                    self.polygon(&round(at, width / 2.0, 8), colour);
                }
                next += step;
            }
            passed += length;
        }
    }

    /// A small square with hard edges.
    pub fn dot(&mut self, at: Pos2, half: f32, fill: Color32) {
        self.mesh.add_colored_rect(Rect::from_center_size(at, Vec2::splat(2.0 * half)), fill);
    }
}

/// Where a joined corner reaches, as a share of the width of its line: further the sharper it is, up to an end.
fn mitre(arriving: Vec2, leaving: Vec2) -> Vec2 {
    const LONGEST: f32 = 2.5;
    let (a, b) = (arriving.normalized().rot90(), leaving.normalized().rot90());
    let sum = a + b;
    let share = sum.length_sq() / 2.0;
    if share < 1e-3 {
        return if a == Vec2::ZERO { b } else { a };
    }
    let across = sum / share;
    if across.length() > LONGEST { across.normalized() * LONGEST } else { across }
}

/// The corners of a circle, from the right clockwise.
pub(in crate::ui::canvas) fn round(at: Pos2, radius: f32, corners: u16) -> Vec<Pos2> {
    let turn = |k| std::f32::consts::TAU * f32::from(k) / f32::from(corners);
    (0..corners).map(|k| at + radius * Vec2::angled(turn(k))).collect()
}

/// The part of `from + along * t`, t from 0 to 1, that lies in a rectangle.
pub(in crate::ui::canvas) fn within(rect: &Rect, from: Pos2, along: Vec2) -> Option<[f32; 2]> {
    let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
    for (start, step, low, high) in [(from.x, along.x, rect.min.x, rect.max.x), (from.y, along.y, rect.min.y, rect.max.y)] {
        if step.abs() < 1e-9 {
            if start < low || start > high {
                return None;
            }
            continue;
        }
        let (first, second) = ((low - start) / step, (high - start) / step);
        enter = enter.max(first.min(second));
        leave = leave.min(first.max(second));
    }
    (enter <= leave).then_some([enter, leave])
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::pos2;

    fn strokes() -> Strokes {
        Strokes::new(1.0, Rect::from_min_size(Pos2::ZERO, Vec2::new(200.0, 100.0)))
    }

    #[test]
    fn every_triangle_is_of_vertices_that_are_there() {
        let mut strokes = strokes();
        let bend: Vec<Pos2> = (0..9_u8).map(|k| pos2(10.0 * f32::from(k), f32::from(k * k))).collect();
        strokes.piece_between(bend[0], bend[3], [1.0, 0.2], Color32::RED);
        strokes.path(&bend, 2.4, Color32::RED);
        strokes.path(&bend, 0.6, Color32::RED);
        strokes.dashes(&bend, 1.0, Color32::RED, [5.0, 3.5]);
        strokes.polygon(&bend[..3], Color32::RED);
        strokes.closed(&bend[..3], 1.1, Color32::RED);
        strokes.closed(&[bend[0]; 3], 1.1, Color32::RED);
        strokes.dots(&bend, 2.0, Color32::RED, 3.0);
        strokes.piece_between(bend[0], bend[0], [1.0; 2], Color32::RED);
        assert!(strokes.mesh.is_valid() && strokes.mesh.vertices.iter().all(|v| v.pos.is_finite()));
    }

    #[test]
    fn only_dashes_in_sight_are_made_and_they_stand_where_they_stood() {
        let (mut all, mut part) = (strokes(), strokes());
        all.seen = Rect::EVERYTHING;
        for strokes in [&mut all, &mut part] {
            strokes.dashes(&[pos2(-5000.0, 50.0), pos2(20.0, 50.0), pos2(9000.0, 50.0)], 1.0, Color32::RED, [5.0, 3.5]);
        }
        assert!(part.mesh.vertices.len() < all.mesh.vertices.len() / 20);
        let seen = |strokes: &Strokes| -> Vec<Pos2> {
            strokes.mesh.vertices.iter().map(|v| v.pos).filter(|p| (0.0..=200.0).contains(&p.x)).collect()
        };
        let (all, part) = (seen(&all), seen(&part));
        assert_eq!(all.len(), part.len());
        assert!(all.iter().zip(&part).all(|(a, b)| a.distance(*b) < 0.05));
    }

    #[test]
    fn a_line_is_cut_to_what_is_seen() {
        let rect = Rect::from_min_size(Pos2::ZERO, Vec2::splat(10.0));
        assert_eq!(within(&rect, pos2(-10.0, 5.0), Vec2::new(40.0, 0.0)), Some([0.25, 0.5]));
        assert_eq!(within(&rect, pos2(-10.0, 5.0), Vec2::new(5.0, 0.0)), None);
        assert_eq!(within(&rect, pos2(3.0, 50.0), Vec2::ZERO), None);
    }
}
