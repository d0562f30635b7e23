//! The pieces of a sheet as egui paints them: shapes into a mesh with soft edges, words over it.

use std::sync::Arc;

use eframe::egui::epaint::TextShape;
use eframe::egui::{self, Align2, Color32, FontFamily, FontId, Painter, Pos2, Shape, Vec2};

use super::strokes::{Strokes, round};
use super::units::{pos, rect, single};
use crate::sociogram::sheet::{Anchor, Dash, Fill, Pen, Piece, Text};
use crate::sociogram::{self, trapezoids};
use crate::ui::theme::colour;

/// Words smaller than this are not painted, in pixels.
const LEAST_WORDS: f64 = 6.0;

impl Strokes {
    /// Adds a piece; words are not for a mesh. `coarse`: with as few corners as still look round.
    pub fn piece(&mut self, piece: &Piece, coarse: bool) {
        match piece {
            Piece::Path { curve, pen } => {
                let steps = if curve.is_straight() { 1 } else { 16 };
                let points: Vec<Pos2> = curve.samples(steps).map(pos).collect();
                self.line(&points, pen);
            }
            Piece::Rect { rect: area, corner, fill, pen } => {
                let corners = rounded(area, *corner, Cut::of(pen.as_ref(), coarse));
                self.shape(&corners, *fill, pen.as_ref());
            }
            Piece::Circle { at, radius, fill, pen } => {
                let corners = round(pos(*at), single(*radius), Cut::of(pen.as_ref(), coarse).corners(*radius));
                self.shape(&corners, *fill, pen.as_ref());
            }
            Piece::Polygon { corners, fill, pen } => {
                let corners: Vec<Pos2> = corners.iter().copied().map(pos).collect();
                self.shape(&corners, *fill, pen.as_ref());
            }
            Piece::Rings { rings, fill, pen } => {
                // Plain triangles: softened edges of so many thin pieces would show as stripes, and the rim is soft.
                let ink = filled(*fill);
                for piece in trapezoids(rings) {
                    let first = u32::try_from(self.mesh.vertices.len()).unwrap_or(u32::MAX);
                    for corner in piece {
                        self.mesh.colored_vertex(pos(corner), ink);
                    }
                    self.mesh.add_triangle(first, first + 1, first + 2);
                    self.mesh.add_triangle(first, first + 2, first + 3);
                }
                for ring in rings {
                    let corners: Vec<Pos2> = ring.iter().copied().map(pos).collect();
                    self.closed(&corners, single(pen.width), colour(pen.colour));
                }
            }
            Piece::Text(_) => {}
        }
    }

    fn line(&mut self, points: &[Pos2], pen: &Pen) {
        let (width, ink) = (single(pen.width), colour(pen.colour));
        match pen.dash {
            Dash::Whole => self.path(points, width, ink),
            Dash::Dashes { on, off } => self.dashes(points, width, ink, [single(on), single(off)]),
            Dash::Dots { step } => self.dots(points, width, ink, single(step)),
        }
    }

    /// A shape without dents.
    fn shape(&mut self, corners: &[Pos2], fill: Option<Fill>, pen: Option<&Pen>) {
        if let Some(fill) = fill {
            self.polygon(corners, filled(fill));
        }
        match pen {
            None => {}
            Some(Pen { colour: ink, width, dash: Dash::Whole }) => self.closed(corners, single(*width), colour(*ink)),
            Some(pen) => {
                let round: Vec<Pos2> = corners.iter().chain(corners.first()).copied().collect();
                self.line(&round, pen);
            }
        }
    }
}

fn filled(fill: Fill) -> Color32 {
    let ink = colour(fill.colour);
    if fill.opacity < 1.0 { ink.gamma_multiply(single(fill.opacity)) } else { ink }
}

/// Into how many pieces a bend is cut.
#[derive(Clone, Copy, PartialEq)]
enum Cut {
    Coarse,
    Round,
    /// So that dashes round it stand where they stand on a true circle.
    Fine,
}

impl Cut {
    fn of(pen: Option<&Pen>, coarse: bool) -> Self {
        match pen {
            Some(pen) if pen.dash != Dash::Whole => Self::Fine,
            _ if coarse => Self::Coarse,
            _ => Self::Round,
        }
    }

    /// How many corners a circle has; as many in each quarter, so that it is as wide as it is high.
    fn corners(self, radius: f64) -> u16 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 12 and 256")]
        let round = (7.0 * radius.max(0.0).sqrt()).ceil().clamp(12.0, 256.0) as u16;
        match self {
            Self::Coarse => 12,
            Self::Round => round.next_multiple_of(4),
            Self::Fine => (3 * round).next_multiple_of(4),
        }
    }
}

/// The corners of a rectangle from the end of its top left one, clockwise.
fn rounded(area: &sociogram::Rect, corner: f64, cut: Cut) -> Vec<Pos2> {
    let area = rect(area);
    let radius = single(corner).min(area.width() / 2.0).min(area.height() / 2.0);
    if radius < 0.5 || cut == Cut::Coarse {
        return vec![area.left_top(), area.right_top(), area.right_bottom(), area.left_bottom()];
    }
    let steps = cut.corners(corner) / 4;
    let inner = area.shrink(radius);
    let quarters = [(inner.right_top(), 3.0), (inner.right_bottom(), 0.0), (inner.left_bottom(), 1.0), (inner.left_top(), 2.0)];
    let quarter = std::f32::consts::FRAC_PI_2;
    let turned = |(middle, turn): (Pos2, f32)| {
        (0..=steps).map(move |k| middle + radius * Vec2::angled(quarter * (turn + f32::from(k) / f32::from(steps))))
    };
    let first = Pos2::new(inner.left(), area.top());
    // The last corner ends where the first side begins.
    let rest = quarters.into_iter().flat_map(turned).take(4 * usize::from(steps + 1) - 1);
    std::iter::once(first).chain(rest).collect()
}

/// Paints pieces at once, over what is there.
pub(in crate::ui::canvas) fn paint(painter: &Painter, pieces: &[Piece]) {
    let mut strokes = Strokes::new(painter.pixels_per_point(), painter.clip_rect());
    for piece in pieces {
        strokes.piece(piece, false);
    }
    painter.add(Shape::mesh(strokes.mesh));
    for piece in pieces {
        if let Piece::Text(text) = piece {
            write(painter, text, &HALO);
        }
    }
}

/// Paints words; `halo` is where their soft edge is painted around them.
pub(in crate::ui::canvas) fn write(painter: &Painter, text: &Text, halo: &[Vec2]) {
    if text.words.is_empty() || text.size < LEAST_WORDS {
        return;
    }
    // Whole sizes where words grow with the picture: each other one would be a font of its own in the window's store.
    let size = single(if text.halo.is_some() { text.size } else { text.size.round() });
    let family = if text.bold { semi_bold(painter) } else { FontFamily::Proportional };
    let ink = colour(text.colour);
    let galley = painter.layout_no_wrap(text.words.clone(), FontId::new(size, family), ink);
    let align = match text.anchor {
        Anchor::Start => Align2::LEFT_CENTER,
        Anchor::Middle => Align2::CENTER_CENTER,
        Anchor::End => Align2::RIGHT_CENTER,
    };
    let at = pos(text.at);
    if text.turned {
        let mut shape = TextShape::new(at - egui::vec2(galley.size().y / 2.0, 0.0), galley, ink);
        shape.angle = -std::f32::consts::FRAC_PI_2;
        painter.add(shape);
        return;
    }
    let area = align.anchor_size(at, galley.size());
    if !area.intersects(painter.clip_rect()) {
        return;
    }
    if let Some(ground) = text.halo {
        let ground = colour(ground).gamma_multiply(0.6);
        for step in halo {
            let mut around = TextShape::new(area.min + *step, Arc::clone(&galley), ground);
            around.override_text_color = Some(ground);
            painter.add(around);
        }
    }
    painter.galley(area.min, galley, ink);
}

/// Where the halo of a word is painted around it: half of the stroke of a file on each side. A crowd of words has the last four.
pub(in crate::ui::canvas) const HALO: [Vec2; 8] = [
    Vec2::new(1.4, 0.0),
    Vec2::new(-1.4, 0.0),
    Vec2::new(0.0, 1.4),
    Vec2::new(0.0, -1.4),
    Vec2::new(1.0, 1.0),
    Vec2::new(-1.0, 1.0),
    Vec2::new(1.0, -1.0),
    Vec2::new(-1.0, -1.0),
];

/// The family of the bold face where the window has one: egui panics on a family that it does not know.
pub(in crate::ui::canvas) fn semi_bold(painter: &Painter) -> FontFamily {
    let family = FontFamily::Name("SemiBold".into());
    if painter.fonts(|fonts| fonts.definitions().families.contains_key(&family)) { family } else { FontFamily::Proportional }
}
