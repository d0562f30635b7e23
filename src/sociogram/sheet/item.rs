//! What a sheet is made of, in units of the world, and how it looks through a viewport.

use super::piece::{Anchor, Dash, Fill, Pen, Piece, Text};
use super::size::{Size, head_length, rim, tie_width};
use crate::model::{PersonId, Point};
use crate::sociogram::{Answer, Curve, Emphasis, Ink, Line, Palette, Rect, Region, Rgb, Shape, Viewport};

/// A thing on a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub role: Role,
    /// Inside the program only: no painter of files hears of it.
    pub whose: Whose,
    pub form: Form,
    /// From so many pixels per unit of the world it is painted.
    pub from_scale: f64,
}

/// What it is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Field,
    Ring,
    Ground,
    Tie,
    Gap,
    Bundle,
    Block,
    Count,
    Band,
    Unknown,
    GridLine,
    Cell,
    Mark,
    Words,
}

/// Whom or what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Nobody,
    Person(PersonId),
    /// Who names, who is named.
    Tie(PersonId, PersonId),
    /// Index into the network's groups.
    Group(usize),
}

/// A colour by what it is for, and whether it is faded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tint {
    pub ink: Ink,
    pub emphasis: Emphasis,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub tint: Tint,
    pub width: Size,
    pub dash: Dash,
}

/// Its shape, in units of the world.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// From rim to rim, with an arrowhead at who is named; dashed where that is not returned.
    Tie {
        curve: Curve,
        /// In units of the world at which a plain line is 1.
        width: f64,
        mutual: bool,
        tint: Tint,
    },
    Path {
        curve: Curve,
        stroke: Stroke,
    },
    Rect {
        rect: Rect,
        corner: Size,
        fill: Option<Tint>,
        stroke: Option<Stroke>,
    },
    Circle {
        at: Point,
        radius: f64,
        stroke: Stroke,
    },
    /// Somebody: a rim that is dashed, with a small sign, where they did not answer, and dotted where they were not asked.
    Mark {
        shape: Shape,
        at: Point,
        radius: f64,
        fill: Tint,
        answer: Answer,
    },
    Polygon {
        corners: Vec<Point>,
        fill: Tint,
    },
    /// Laid over what is behind it.
    Ground {
        rings: Vec<Vec<Point>>,
        fill: Tint,
        stroke: Stroke,
    },
    Text {
        words: String,
        at: Point,
        /// To the right of it.
        aside: Size,
        anchor: Anchor,
        size: Size,
        bold: bool,
        turned: bool,
        tint: Tint,
    },
}

/// Of a tie that is not returned.
const DASHES: Dash = Dash::Dashes { on: 5.0, off: 3.5 };
/// The rim of somebody who did not answer, and of who was not asked, with the width of its dots.
const MISSING: Dash = Dash::Dashes { on: 3.0, off: 2.2 };
const NOT_ASKED: Dash = Dash::Dots { step: 2.6 };
const NOT_ASKED_DOT: f64 = 1.6;
/// The small sign beside somebody who did not answer: its radius and its rim.
const SIGN: (f64, f64) = (3.0, 1.1);
/// The corner of a square.
const SQUARE_CORNER: f64 = 2.0;

impl Tint {
    #[must_use]
    pub fn plain(ink: Ink) -> Self {
        Self { ink, emphasis: Emphasis::Normal }
    }

    /// What is lit has the colour of what is looked at.
    #[must_use]
    pub fn lit(ink: Ink, emphasis: Emphasis) -> Self {
        Self { ink: if emphasis == Emphasis::Lit { Ink::Highlight } else { ink }, emphasis }
    }

    #[must_use]
    pub fn rgb(self, palette: Palette) -> Rgb {
        if self.emphasis == Emphasis::Faded { palette.faded(self.ink) } else { palette.rgb(self.ink) }
    }
}

impl Stroke {
    #[must_use]
    pub fn whole(tint: Tint, width: Size) -> Self {
        Self { tint, width, dash: Dash::Whole }
    }

    fn pen(&self, view: &Viewport, palette: Palette) -> Pen {
        Pen { colour: self.tint.rgb(palette), width: self.width.at(view.px_per_unit), dash: self.dash }
    }
}

impl Item {
    #[must_use]
    pub fn new(role: Role, whose: Whose, form: Form) -> Self {
        Self { role, whose, form, from_scale: 0.0 }
    }

    /// A tie as it is drawn.
    #[must_use]
    pub fn tie(line: &Line) -> Self {
        let form = Form::Tie { curve: line.curve, width: line.width, mutual: line.mutual, tint: Tint::lit(line.ink, line.emphasis) };
        Self::new(Role::Tie, Whose::Tie(line.from, line.to), form)
    }

    /// How it looks through a viewport, from the ground up.
    pub fn pieces(&self, view: &Viewport, palette: Palette, paint: &mut dyn FnMut(Piece)) {
        let scale = view.px_per_unit;
        if scale < self.from_scale {
            return;
        }
        match &self.form {
            Form::Tie { curve, width, mutual, tint } => tie(curve, *width, *mutual, *tint, view, palette, paint),
            Form::Path { curve, stroke } => paint(Piece::Path { curve: in_pixels(curve, view), pen: stroke.pen(view, palette) }),
            Form::Rect { rect, corner, fill, stroke } => paint(Piece::Rect {
                rect: view.px_rect(rect),
                corner: corner.at(scale),
                fill: fill.map(|fill| Fill::full(fill.rgb(palette))),
                pen: stroke.map(|stroke| stroke.pen(view, palette)),
            }),
            Form::Circle { at, radius, stroke } => {
                paint(Piece::Circle { at: view.px(*at), radius: radius * scale, fill: None, pen: Some(stroke.pen(view, palette)) });
            }
            Form::Mark { shape, at, radius, fill, answer } => {
                let rim = rim(*radius).at(scale);
                mark(*shape, view.px(*at), radius * scale, rim, *fill, *answer, palette, paint);
            }
            Form::Polygon { corners, fill } => paint(Piece::Polygon {
                corners: corners.iter().map(|corner| view.px(*corner)).collect(),
                fill: Some(Fill::full(fill.rgb(palette))),
                pen: None,
            }),
            Form::Ground { rings, fill, stroke } => paint(Piece::Rings {
                rings: rings.iter().map(|ring| ring.iter().map(|p| view.px(*p)).collect()).collect(),
                fill: Fill { colour: fill.rgb(palette), opacity: Region::FILL },
                pen: stroke.pen(view, palette),
            }),
            Form::Text { words, at, aside, anchor, size, bold, turned, tint } => paint(Piece::Text(Text {
                words: words.clone(),
                at: view.px(*at) + Point::new(aside.at(scale), 0.0),
                anchor: *anchor,
                size: size.at(scale),
                bold: *bold,
                turned: *turned,
                colour: tint.rgb(palette),
                halo: None,
            })),
        }
    }
}

fn in_pixels(curve: &Curve, view: &Viewport) -> Curve {
    Curve { points: curve.points.map(|p| view.px(p)) }
}

/// The part of a tie between its arrowheads, then those.
fn tie(curve: &Curve, width: f64, mutual: bool, tint: Tint, view: &Viewport, palette: Palette, paint: &mut dyn FnMut(Piece)) {
    let curve = in_pixels(curve, view);
    let length = head_length(width).at(view.px_per_unit);
    let colour = tint.rgb(palette);
    let dash = if mutual { Dash::Whole } else { DASHES };
    let width = tie_width(width, tint.emphasis == Emphasis::Lit).at(view.px_per_unit);
    paint(Piece::Path { curve: shaft(&curve, mutual, length), pen: Pen { colour, width, dash } });
    for corners in arrowheads(&curve, mutual, length) {
        paint(Piece::Polygon { corners: corners.to_vec(), fill: Some(Fill::full(colour)), pen: None });
    }
}

/// How long the arrowheads of a line are that may be too short for them.
fn head_on(curve: &Curve, mutual: bool, length: f64) -> f64 {
    length.min(curve.length().max(1e-6) * if mutual { 0.45 } else { 0.8 })
}

/// The corners of its arrowheads, tip first.
fn arrowheads(curve: &Curve, mutual: bool, length: f64) -> Vec<[Point; 3]> {
    let length = head_on(curve, mutual, length);
    let share = length / curve.length().max(1e-6);
    let head = |tip: Point, behind: Point| {
        let back = (behind - tip).unit();
        let side = back.across() * (length * 0.36);
        [tip, tip + back * length + side, tip + back * length - side]
    };
    let mut heads = vec![head(curve.end(), curve.at(1.0 - share))];
    if mutual {
        heads.push(head(curve.start(), curve.at(share)));
    }
    heads
}

/// The line without the part that its arrowheads cover, so that no blunt end shows past a tip.
fn shaft(curve: &Curve, mutual: bool, length: f64) -> Curve {
    let share = head_on(curve, mutual, length) * 0.8 / curve.length().max(1e-6);
    curve.between(if mutual { share } else { 0.0 }, 1.0 - share)
}

/// A mark at a place in pixels.
#[expect(clippy::too_many_arguments, reason = "a drawing call: each is one property of the mark")]
fn mark(shape: Shape, at: Point, radius: f64, rim: f64, fill: Tint, answer: Answer, palette: Palette, paint: &mut dyn FnMut(Piece)) {
    let colour = Tint { ink: Ink::Outline, emphasis: fill.emphasis }.rgb(palette);
    let pen = match answer {
        Answer::Given => Pen { colour, width: rim, dash: Dash::Whole },
        Answer::Missing => Pen { colour, width: rim, dash: MISSING },
        Answer::NotAsked => Pen { colour, width: NOT_ASKED_DOT, dash: NOT_ASKED },
    };
    paint(outlined(shape, at, radius, Some(Fill::full(fill.rgb(palette))), Some(pen)));
    if answer == Answer::Missing {
        let sign = at + Point::new(shape.half_width(radius), -shape.half_height(radius));
        let pen = Pen { colour, width: SIGN.1, dash: Dash::Whole };
        paint(Piece::Circle { at: sign, radius: SIGN.0, fill: Some(Fill::full(palette.rgb(Ink::Ground))), pen: Some(pen) });
    }
}

/// The shape of a mark at a place in pixels.
#[must_use]
pub fn outlined(shape: Shape, at: Point, radius: f64, fill: Option<Fill>, pen: Option<Pen>) -> Piece {
    match (shape, shape.corners(at, radius)) {
        (Shape::Square, _) => {
            let side = 2.0 * shape.half_width(radius);
            Piece::Rect { rect: Rect::around(at, side, side), corner: SQUARE_CORNER, fill, pen }
        }
        (_, Some(corners)) => Piece::Polygon { corners, fill, pen },
        (_, None) => Piece::Circle { at, radius, fill, pen },
    }
}
