//! What a painter paints: plain shapes in pixels with colours, from the ground up. Nothing in them tells whose they are.

use crate::model::Point;
use crate::sociogram::{Curve, Rect, Rgb};

/// One shape of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A line that is not closed.
    Path {
        curve: Curve,
        pen: Pen,
    },
    /// `corner`: the radius of its corners.
    Rect {
        rect: Rect,
        corner: f64,
        fill: Option<Fill>,
        pen: Option<Pen>,
    },
    Circle {
        at: Point,
        radius: f64,
        fill: Option<Fill>,
        pen: Option<Pen>,
    },
    /// Without dents; corners from the first clockwise.
    Polygon {
        corners: Vec<Point>,
        fill: Option<Fill>,
        pen: Option<Pen>,
    },
    /// Closed rings; a point is inside when it is inside an odd number of them.
    Rings {
        rings: Vec<Vec<Point>>,
        fill: Fill,
        pen: Pen,
    },
    Text(Text),
}

/// A stroke along the middle of a line or a rim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    pub colour: Rgb,
    pub width: f64,
    pub dash: Dash,
}

/// Begins where the line begins; round a rectangle at the end of its top left corner, round a circle at the right, and clockwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dash {
    Whole,
    Dashes {
        on: f64,
        off: f64,
    },
    /// Round dots as wide as the pen, from the middle of one to the middle of the next.
    Dots {
        step: f64,
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fill {
    pub colour: Rgb,
    /// From 0 to 1.
    pub opacity: f64,
}

impl Fill {
    #[must_use]
    pub fn full(colour: Rgb) -> Self {
        Self { colour, opacity: 1.0 }
    }
}

/// Words on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub words: String,
    /// On the middle of the line's height: where its beginning, middle or end stands.
    pub at: Point,
    pub anchor: Anchor,
    pub size: f64,
    pub bold: bool,
    /// A quarter to the left: read with the head to the left.
    pub turned: bool,
    pub colour: Rgb,
    /// A soft edge in the colour of the ground, so that words over lines can be read.
    pub halo: Option<Rgb>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Text {
    /// How far the baseline lies below the middle of a line, as a share of the size of its letters.
    pub const BASELINE: f64 = 0.36;
    /// The width of the halo as a stroke around the letters, in pixels, and how opaque it is.
    pub const HALO: (f64, f64) = (3.0, 0.85);

    /// Where the baseline of its anchor stands.
    #[must_use]
    pub fn baseline(&self) -> Point {
        let down = Self::BASELINE * self.size;
        self.at + if self.turned { Point::new(down, 0.0) } else { Point::new(0.0, down) }
    }
}
