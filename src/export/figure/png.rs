//! A figure as PNG.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::svg::PAGE;
use crate::sociogram::{Face, font_bytes};

/// Why there is no PNG.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    #[error("the SVG cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    #[error("a picture of {width} by {height} pixels cannot be made")]
    Size { width: f32, height: f32 },
    #[error("the PNG cannot be written")]
    Encode,
}

/// The most pixels of a side: 200 MB of memory for a square.
const MOST_SIDE: f32 = 7_000.0;
/// Pixels per unit of the SVG: sharp on A4.
const SHARP: f32 = 2.0;
/// Below this letters can no longer be read: so many pages are refused.
const READABLE: f32 = 1.0;

/// Pixels per unit for so many pages below one another: sharp on A4, or as many as a picture may have.
#[must_use]
pub fn png_scale(pages: usize) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "the height of a page is a few hundred")]
    let height = PAGE.1 as f32 * pages.max(1) as f32;
    (MOST_SIDE / height).clamp(READABLE, SHARP)
}

/// The figure in pixels, `scale` per unit of the SVG. Only the bundled Inter is used: the same SVG gives the same pixels on every
/// machine.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, PngError> {
    let options = Options { font_family: "Inter".to_owned(), fontdb: fonts(), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let (width, height) = ((tree.size().width() * scale).ceil(), (tree.size().height() * scale).ceil());
    let refused = PngError::Size { width, height };
    if !(1.0..=MOST_SIDE).contains(&width) || !(1.0..=MOST_SIDE).contains(&height) {
        return Err(refused);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within 1..=7000")]
    let Some(mut pixels) = Pixmap::new(width as u32, height as u32) else { return Err(refused) };
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|_| PngError::Encode)
}

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    FONTS
        .get_or_init(|| {
            let mut fonts = fontdb::Database::new();
            for face in [Face::Regular, Face::SemiBold] {
                fonts.load_font_data(font_bytes(face).to_vec());
            }
            fonts.set_sans_serif_family("Inter");
            Arc::new(fonts)
        })
        .clone()
}

#[cfg(test)]
mod tests {
    use super::{MOST_SIDE, PAGE, png_scale};

    #[test]
    fn pages_are_sharp_then_smaller_and_refused_before_they_cannot_be_read() {
        assert!((png_scale(0) - 2.0).abs() < 1e-6 && (png_scale(1) - 2.0).abs() < 1e-6 && (png_scale(3) - 2.0).abs() < 1e-6);
        let tall = |pages: usize| f64::from(png_scale(pages)) * pages as f64 * PAGE.1;
        assert!((1.0..2.0).contains(&png_scale(5)) && tall(5) <= f64::from(MOST_SIDE) + 1.0);
        assert!(tall(8) > f64::from(MOST_SIDE), "too tall to be made");
    }
}
