//! What a frame asks of the painter besides the picture.

use crate::sociogram::LabelSizes;

/// What of the camera matters to what is painted.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui::canvas) struct Pace {
    /// Everything is in view, so words stay inside it. When the user goes about in the picture, its edge pushes no name around.
    pub shows_all: bool,
    /// Nothing glides, turns or is dragged.
    pub rests: bool,
    /// People are on their way to another arrangement: their words go with them instead of looking for room.
    pub walks: bool,
    pub sizes: LabelSizes,
}
