//! Colours as roles, and the shape that goes with a colour. The only colour values of the drawing stand here.

use super::Shape;
use crate::model::{Appearance, RoleKind, Style};

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    Group(usize),
    Expert(usize),
    Leader(usize),
    /// Someone without a group who is neither expert nor leader.
    Other,
    /// The field behind a group.
    FieldOf(usize),
    /// The rim of a field.
    FieldRim(usize),
    /// A ground of what is in focus, and its rim.
    Region(usize),
    /// The rim of a mark.
    Outline,
    Tie,
    TieOneWay,
    Highlight,
    Text,
    Quiet,
    Ground,
    Panel,
    Rule,
}

/// An opaque colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The colours of one style on a light or a dark ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    style: Style,
    dark: bool,
    ground: Rgb,
}

const fn hex(value: u32) -> Rgb {
    let [_, r, g, b] = value.to_be_bytes();
    Rgb(r, g, b)
}

/// The four of the case, then hues that stay apart from them.
const CASE_GROUPS: [Rgb; 8] = [
    hex(0xF2_A0_BE),
    hex(0xF5_D0_33),
    hex(0x45_CF_C8),
    hex(0x8A_5B_B3),
    hex(0xF2_9A_52),
    hex(0x6F_A8_DC),
    hex(0xA9_C9_4B),
    hex(0xB0_85_63),
];
const CASE_EXPERTS: [Rgb; 4] = [hex(0x1E_3A_78), hex(0xE5_D7_B3), hex(0x5C_7F_B8), hex(0xB9_A4_6F)];
const CASE_LEADERS: [Rgb; 3] = [hex(0x2E_8B_57), hex(0x86_C9_8F), hex(0x1F_5E_3B)];
/// Okabe and Ito (2008), without black.
const SAFE_GROUPS: [Rgb; 7] =
    [hex(0xE6_9F_00), hex(0x56_B4_E9), hex(0x00_9E_73), hex(0xF0_E4_42), hex(0x00_72_B2), hex(0xD5_5E_00), hex(0xCC_79_A7)];
const SAFE_EXPERTS: [Rgb; 3] = [hex(0x1F_29_37), hex(0x9C_A3_AF), hex(0x6B_72_80)];
const SAFE_LEADERS: [Rgb; 3] = [hex(0xFF_FF_FF), hex(0xD1_D5_DB), hex(0x6B_72_80)];

/// On a light and on a dark ground. Neither red nor green: a ground is no verdict.
const REGIONS: [[Rgb; 4]; 2] = [
    [hex(0x1D_4E_D8), hex(0x9A_4A_08), hex(0x7C_3A_ED), hex(0x0F_6E_84)],
    [hex(0x7D_B4_FF), hex(0xF2_B2_6B), hex(0xC4_A7_FB), hex(0x67_D3_E6)],
];

impl Palette {
    /// For the window: the light or the dark theme.
    #[must_use]
    pub fn new(style: Style, dark: bool) -> Self {
        Self { style, dark, ground: if dark { hex(0x0F_17_2A) } else { hex(0xF8_FA_FC) } }
    }

    /// For paper: the light theme on white.
    #[must_use]
    pub fn paper(style: Style) -> Self {
        Self { style, dark: false, ground: hex(0xFF_FF_FF) }
    }

    #[must_use]
    pub fn style(&self) -> Style {
        self.style
    }

    #[must_use]
    pub fn rgb(&self, ink: Ink) -> Rgb {
        let either = |light: u32, dark: u32| if self.dark { hex(dark) } else { hex(light) };
        match ink {
            Ink::Group(i) => self.group(i),
            Ink::Expert(i) => match self.style {
                Style::Case => CASE_EXPERTS[i % CASE_EXPERTS.len()],
                Style::Default | Style::Print => SAFE_EXPERTS[i % SAFE_EXPERTS.len()],
            },
            Ink::Leader(i) => match self.style {
                Style::Case => CASE_LEADERS[i % CASE_LEADERS.len()],
                Style::Default | Style::Print => SAFE_LEADERS[i % SAFE_LEADERS.len()],
            },
            Ink::Other => either(0xCB_D5_E1, 0x64_74_8B),
            Ink::FieldOf(i) => self.group(i).towards(self.ground, if self.dark { 0.82 } else { 0.86 }),
            Ink::FieldRim(i) => self.group(i).towards(self.ground, if self.dark { 0.62 } else { 0.58 }),
            Ink::Region(k) => REGIONS[usize::from(self.dark)][k % REGIONS[0].len()],
            Ink::Outline => either(0x33_41_55, 0xE2_E8_F0),
            Ink::Tie => either(0x4B_5B_73, 0xB6_C2_D2),
            Ink::TieOneWay => either(0x6C_7B_93, 0x8A_98_AF),
            Ink::Highlight => either(0x1D_4E_D8, 0x7D_B4_FF),
            Ink::Text => either(0x0F_17_2A, 0xF1_F5_F9),
            Ink::Quiet => either(0x47_55_69, 0xA9_B6_C8),
            Ink::Ground => self.ground,
            Ink::Panel => either(0xFF_FF_FF, 0x1B_25_38),
            Ink::Rule => either(0xE2_E8_F0, 0x33_41_55),
        }
    }

    /// The same colour for something that is out of focus.
    #[must_use]
    pub fn faded(&self, ink: Ink) -> Rgb {
        self.rgb(ink).towards(self.ground, if matches!(ink, Ink::FieldOf(_) | Ink::FieldRim(_)) { 0.3 } else { 0.78 })
    }

    fn group(self, i: usize) -> Rgb {
        match self.style {
            Style::Case => CASE_GROUPS[i % CASE_GROUPS.len()],
            Style::Default | Style::Print => SAFE_GROUPS[i % SAFE_GROUPS.len()],
        }
    }
}

impl Rgb {
    /// `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Mixed with `other`: 0 is this colour, 1 the other.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and clamped to a byte")]
        let mix = |a: u8, b: u8| (f64::from(a) * (1.0 - share) + f64::from(b) * share).round().clamp(0.0, 255.0) as u8;
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The contrast ratio of WCAG 2, from 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let part = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(self.0) + 0.7152 * part(self.1) + 0.0722 * part(self.2)
    }
}

/// The shape that goes with a colour. The case draws squares; beyond its colours, groups repeat them with another shape.
/// The default style gives roles a shape of their own.
#[must_use]
pub(super) fn shape(appearance: Appearance, ink: Ink, kind: RoleKind) -> Shape {
    if appearance.shapes {
        match kind {
            RoleKind::Expert => return Shape::Diamond,
            RoleKind::Leader => return Shape::Square,
            RoleKind::Teacher | RoleKind::Other => {}
        }
    }
    let groups = if appearance.style == Style::Case { CASE_GROUPS.len() } else { SAFE_GROUPS.len() };
    match ink {
        Ink::Group(i) if appearance.shapes => [Shape::Circle, Shape::Hexagon, Shape::Triangle][i / groups % 3],
        Ink::Group(i) => [Shape::Square, Shape::Circle, Shape::Hexagon, Shape::Triangle][i / groups % 4],
        _ if appearance.shapes => Shape::Circle,
        _ => Shape::Square,
    }
}

#[cfg(test)]
mod tests {
    use super::{Ink, Palette, Rgb, Shape, shape};
    use crate::model::{Appearance, RoleKind, Style};

    fn palettes() -> impl Iterator<Item = Palette> {
        Style::ALL.into_iter().flat_map(|s| [Palette::new(s, false), Palette::new(s, true), Palette::paper(s)])
    }

    #[test]
    fn words_reach_4_5_and_shapes_and_ties_3_to_1() {
        for palette in palettes() {
            let ground = palette.rgb(Ink::Ground);
            let fields = (0..9).map(|i| palette.rgb(Ink::FieldOf(i)));
            for behind in fields.chain([ground, palette.rgb(Ink::Panel)]) {
                for ink in [Ink::Text, Ink::Quiet, Ink::Highlight] {
                    let ratio = palette.rgb(ink).contrast(behind);
                    assert!(ratio >= 4.5, "{palette:?} {ink:?} {ratio:.2}");
                }
                for ink in [Ink::Outline, Ink::Tie, Ink::TieOneWay] {
                    let ratio = palette.rgb(ink).contrast(behind);
                    assert!(ratio >= 3.0, "{palette:?} {ink:?} {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Rgb(0, 0, 0).contrast(Rgb(255, 255, 255)) - 21.0).abs() < 1e-9);
        assert!((Rgb(0x77, 0x77, 0x77).contrast(Rgb(255, 255, 255)) - 4.48).abs() < 0.01);
    }

    #[test]
    fn no_two_of_the_first_sixteen_groups_look_alike() {
        for style in Style::ALL {
            let palette = Palette::paper(style);
            let looks: Vec<(Rgb, Shape)> =
                (0..16).map(|i| (palette.rgb(Ink::Group(i)), shape(Appearance::new(style), Ink::Group(i), RoleKind::Teacher))).collect();
            for (i, look) in looks.iter().enumerate() {
                assert!(!looks[..i].contains(look), "{style:?} {i}");
            }
        }
    }

    #[test]
    fn the_case_has_its_colours() {
        let case = Palette::paper(Style::Case);
        assert_eq!(case.rgb(Ink::Group(0)).hex(), "#f2a0be");
        assert_eq!(case.rgb(Ink::Expert(0)).hex(), "#1e3a78");
        assert_eq!(case.rgb(Ink::Leader(1)).hex(), "#86c98f");
    }
}
