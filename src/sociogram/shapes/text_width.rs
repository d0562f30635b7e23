//! How wide words are in the bundled Inter.

use std::sync::OnceLock;

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider as _};

/// The two faces that every picture uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Regular,
    SemiBold,
}

/// The font file of a face.
#[must_use]
pub fn font_bytes(face: Face) -> &'static [u8] {
    match face {
        Face::Regular => include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
        Face::SemiBold => include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
    }
}

/// The width of a line of text at `size`, in the unit of `size`. Without kerning, which only makes it narrower.
#[must_use]
pub fn text_width(text: &str, size: f64, face: Face) -> f64 {
    let widths = widths(face);
    text.chars().map(|c| widths.of(c)).sum::<f64>() * size
}

/// `text` as it is where it fits in `most`, else its beginning and "…".
#[must_use]
pub fn shorten(text: &str, most: f64, size: f64, face: Face) -> String {
    if text_width(text, size, face) <= most {
        return text.to_owned();
    }
    let widths = widths(face);
    let mut room = most - widths.of('…') * size;
    let mut kept = String::new();
    for c in text.chars() {
        room -= widths.of(c) * size;
        if room < 0.0 {
            break;
        }
        kept.push(c);
    }
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// What a character that Inter lacks (an emoji, a script that it does not draw) is taken to be wide, in ems.
const UNKNOWN_WIDTH: f64 = 1.2;

struct Widths {
    charmap: Charmap<'static>,
    advances: GlyphMetrics<'static>,
    ascii: [f64; 128],
}

impl Widths {
    fn of(&self, c: char) -> f64 {
        self.ascii.get(c as usize).copied().unwrap_or_else(|| self.look_up(c))
    }

    fn look_up(&self, c: char) -> f64 {
        let advance = self.charmap.map(c).and_then(|glyph| self.advances.advance_width(glyph));
        advance.map_or(UNKNOWN_WIDTH, f64::from)
    }
}

fn widths(face: Face) -> &'static Widths {
    static REGULAR: OnceLock<Widths> = OnceLock::new();
    static SEMI_BOLD: OnceLock<Widths> = OnceLock::new();
    let slot = match face {
        Face::Regular => &REGULAR,
        Face::SemiBold => &SEMI_BOLD,
    };
    slot.get_or_init(|| {
        let font = FontRef::new(font_bytes(face)).expect("the bundled font is a font");
        let mut widths =
            Widths { charmap: font.charmap(), advances: font.glyph_metrics(Size::new(1.0), LocationRef::default()), ascii: [0.0; 128] };
        for code in 32_u8..127 {
            widths.ascii[usize::from(code)] = widths.look_up(char::from(code));
        }
        widths
    })
}

#[cfg(test)]
mod tests {
    use super::{Face, shorten, text_width, widths};

    #[test]
    fn wide_letters_are_wider_and_bold_is_wider() {
        assert!(text_width("WWW", 12.0, Face::Regular) > 2.0 * text_width("iii", 12.0, Face::Regular));
        assert!(text_width("Groep 3-4", 12.0, Face::SemiBold) > text_width("Groep 3-4", 12.0, Face::Regular));
        assert!((text_width("Zoë", 24.0, Face::Regular) - 2.0 * text_width("Zoë", 12.0, Face::Regular)).abs() < 1e-9);
    }

    #[test]
    fn dutch_accents_and_arrows_are_in_the_font() {
        for c in "ëïöüéèçĳ→↔…·–€".chars() {
            assert!(widths(Face::Regular).charmap.map(c).is_some(), "{c}");
        }
    }

    #[test]
    fn a_long_name_is_shortened_to_what_fits() {
        let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(9);
        let short = shorten(&long, 120.0, 12.0, Face::Regular);
        assert!(short.ends_with('…') && text_width(&short, 12.0, Face::Regular) <= 120.0);
        assert_eq!(shorten("Ben", 120.0, 12.0, Face::Regular), "Ben");
    }
}
