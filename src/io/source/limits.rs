//! How much of one file is kept, whatever the file says of itself.

/// What is left for the grids of one file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Cells, empty ones between others included, and rows.
    places: usize,
    /// Bytes of text.
    text: usize,
}

/// Cells and rows of all grids of a file together.
const MOST_PLACES: usize = 20_000_000;

/// Bytes of text in all grids of a file together.
pub(super) const MOST_TEXT: usize = 400 * 1024 * 1024;

impl Room {
    pub(super) fn new() -> Self {
        Self { places: MOST_PLACES, text: MOST_TEXT }
    }

    /// Takes room for a row. Says whether there was enough.
    #[must_use]
    pub(super) fn take_row(&mut self, cells: usize, text: usize) -> bool {
        let (Some(places), Some(text)) = (self.places.checked_sub(cells.saturating_add(1)), self.text.checked_sub(text)) else {
            return false;
        };
        (self.places, self.text) = (places, text);
        true
    }
}
