//! Sizes as rules of the viewport: what grows with the picture, what stays, and between which ends.

/// A length on the page, as a rule of how many pixels a unit of the world takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// In units of the world.
    world: f64,
    /// In pixels.
    least: f64,
    most: f64,
}

impl Size {
    /// The same at every scale.
    #[must_use]
    pub const fn px(px: f64) -> Self {
        Self { world: 0.0, least: px, most: px }
    }

    /// Grows with the picture.
    #[must_use]
    pub const fn world(world: f64) -> Self {
        Self::within(world, 0.0, f64::INFINITY)
    }

    /// Grows with the picture between two ends in pixels.
    #[must_use]
    pub const fn within(world: f64, least: f64, most: f64) -> Self {
        Self { world, least, most }
    }

    /// In pixels.
    #[must_use]
    pub fn at(self, px_per_unit: f64) -> f64 {
        (self.world * px_per_unit).max(self.least).min(self.most)
    }

    /// Grows with the picture, but is thinner in a crowd never than a hair, and enlarged never than a beam.
    const fn of_line(width: f64, least: f64) -> Self {
        Self::within(width, least * width, 1.3 * width)
    }
}

/// How much wider a lit line is.
const LIT: f64 = 1.7;

/// The width of a tie that is so wide in the world.
#[must_use]
pub const fn tie_width(width: f64, is_lit: bool) -> Size {
    Size::of_line(if is_lit { LIT * width } else { width }, 0.6)
}

/// How long the arrowheads of such a tie are.
pub(super) const fn head_length(width: f64) -> Size {
    Size::of_line(7.0 + 1.6 * width, 0.7)
}

/// The rim of a mark of this radius.
pub(super) const fn rim(radius: f64) -> Size {
    Size::within(0.25 * radius, 0.0, 1.1)
}

/// The corner of the field of a group.
pub(super) const FIELD_CORNER: Size = Size::within(26.0, 0.0, 26.0);
/// The corner of a block, and its rim.
pub(super) const BLOCK_CORNER: Size = Size::world(14.0);
pub(super) const BLOCK_RIM: Size = Size::within(2.6, 1.0, 3.0);
/// The rim of a field, of a ring and of the ground of a count; of a ground round people.
pub(super) const THIN_RIM: Size = Size::px(1.0);
pub(super) const GROUND_RIM: Size = Size::px(1.6);

/// A bundle with anybody in contact.
pub(super) const fn bundle_width(width: f64) -> Size {
    Size::within(width, 0.9, f64::INFINITY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_follow_the_picture_between_their_ends() {
        assert!((Size::px(3.0).at(0.1) - 3.0).abs() < 1e-12 && (Size::px(3.0).at(8.0) - 3.0).abs() < 1e-12);
        assert!((Size::world(3.0).at(2.0) - 6.0).abs() < 1e-12);
        let tie = tie_width(2.0, false);
        assert!((tie.at(1.0) - 2.0).abs() < 1e-12 && (tie.at(0.1) - 1.2).abs() < 1e-12 && (tie.at(5.0) - 2.6).abs() < 1e-12);
        assert!((tie_width(2.0, true).at(1.0) - 3.4).abs() < 1e-12);
        assert!((head_length(1.0).at(0.5) - 0.7 * 8.6).abs() < 1e-12);
        assert!((rim(2.0).at(1.0) - 0.5).abs() < 1e-12 && (rim(20.0).at(1.0) - 1.1).abs() < 1e-12);
    }
}
