//! Colours as roles, and the shape that goes with a colour. The only colour values of the drawing stand here.

use super::shape::Shape;
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
    /// The rim of a block of the groepsbeeld.
    BlockRim(usize),
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

/// The four of the case, then hues that stay apart from them and from one another also for the colour-blind. Only the case's own first
/// and third, pink and aqua, look alike to some (CIEDE2000 8.0 and 9.8): there shapes tell them apart, or their fields.
const CASE_GROUPS: [Rgb; 8] = [
    hex(0xF2_A0_BE),
    hex(0xF5_D0_33),
    hex(0x45_CF_C8),
    hex(0x8A_5B_B3),
    hex(0x6E_9A_DB),
    hex(0xAD_B2_59),
    hex(0xC2_51_2E),
    hex(0x9E_2D_5A),
];
const CASE_EXPERTS: [Rgb; 4] = [hex(0x1E_3A_78), hex(0xE5_D7_B3), hex(0x5C_7F_B8), hex(0xB9_A4_6F)];
const CASE_LEADERS: [Rgb; 3] = [hex(0x2E_8B_57), hex(0x86_C9_8F), hex(0x1F_5E_3B)];
/// Okabe and Ito (2008), without black.
const SAFE_GROUPS: [Rgb; 7] =
    [hex(0xE6_9F_00), hex(0x56_B4_E9), hex(0x00_9E_73), hex(0xF0_E4_42), hex(0x00_72_B2), hex(0xD5_5E_00), hex(0xCC_79_A7)];
const SAFE_EXPERTS: [Rgb; 3] = [hex(0x1F_29_37), hex(0x9C_A3_AF), hex(0x6B_72_80)];
const SAFE_LEADERS: [Rgb; 3] = [hex(0xFF_FF_FF), hex(0xBC_C3_CD), hex(0x6B_72_80)];
/// For a printer without colours: each has a shape of its own beside its grey.
const GREYS: [Rgb; 4] = [hex(0xF4_F4_F4), hex(0xB0_B0_B0), hex(0x74_74_74), hex(0x28_28_28)];
const PRINT_EXPERTS: [Rgb; 3] = [hex(0x1A_1A_1A), hex(0xFF_FF_FF), hex(0x8C_8C_8C)];
const PRINT_LEADERS: [Rgb; 3] = [hex(0xFF_FF_FF), hex(0xA8_A8_A8), hex(0x4D_4D_4D)];
const PRINT_REGIONS: [[Rgb; 3]; 2] =
    [[hex(0x1A_1A_1A), hex(0x5C_5C_5C), hex(0x3D_3D_3D)], [hex(0xFF_FF_FF), hex(0xB8_B8_B8), hex(0xD6_D6_D6)]];

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
        if self.style == Style::Print
            && let Some(grey) = self.grey(ink)
        {
            return grey;
        }
        let either = |light: u32, dark: u32| if self.dark { hex(dark) } else { hex(light) };
        match ink {
            Ink::Group(i) | Ink::BlockRim(i) => self.group(i),
            Ink::Expert(i) => match self.style {
                Style::Case => CASE_EXPERTS[i % CASE_EXPERTS.len()],
                Style::Default => SAFE_EXPERTS[i % SAFE_EXPERTS.len()],
                Style::Print => PRINT_EXPERTS[i % PRINT_EXPERTS.len()],
            },
            Ink::Leader(i) => match self.style {
                Style::Case => CASE_LEADERS[i % CASE_LEADERS.len()],
                Style::Default => SAFE_LEADERS[i % SAFE_LEADERS.len()],
                Style::Print => PRINT_LEADERS[i % PRINT_LEADERS.len()],
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
            Style::Default => SAFE_GROUPS[i % SAFE_GROUPS.len()],
            Style::Print => GREYS[(i + i / GREYS.len()) % GREYS.len()],
        }
    }

    /// What is a colour elsewhere and a grey on paper without colours.
    fn grey(self, ink: Ink) -> Option<Rgb> {
        let either = |light: u32, dark: u32| Some(if self.dark { hex(dark) } else { hex(light) });
        match ink {
            Ink::Other => either(0xD9_D9_D9, 0x73_73_73),
            // All fields alike: their titles tell them apart, and marks stand out on each.
            Ink::FieldOf(_) => either(0xF3_F3_F3, 0x23_2A_38),
            Ink::FieldRim(_) => either(0xB5_B5_B5, 0x52_5B_6B),
            Ink::Region(k) => Some(PRINT_REGIONS[usize::from(self.dark)][k % PRINT_REGIONS[0].len()]),
            Ink::Outline | Ink::BlockRim(_) => either(0x1A_1A_1A, 0xE6_E6_E6),
            Ink::Tie => either(0x40_40_40, 0xC4_C4_C4),
            Ink::TieOneWay => either(0x6B_6B_6B, 0x9C_9C_9C),
            Ink::Highlight => either(0x00_00_00, 0xFF_FF_FF),
            Ink::Text => either(0x14_14_14, 0xF4_F4_F4),
            Ink::Quiet => either(0x45_45_45, 0xB4_B4_B4),
            Ink::Rule => either(0xE3_E3_E3, 0x3F_3F_3F),
            _ => None,
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
            if c <= 0.040_45 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) }
        };
        0.2126 * part(self.0) + 0.7152 * part(self.1) + 0.0722 * part(self.2)
    }
}

/// The shape that goes with a colour. The case draws squares; beyond its colours, groups repeat them with another shape.
/// The default style gives roles a shape of their own; without colours each group has one, in four greys.
#[must_use]
pub(in crate::sociogram) fn shape(appearance: Appearance, ink: Ink, kind: RoleKind) -> Shape {
    if appearance.shapes {
        match kind {
            RoleKind::Expert => return Shape::Diamond,
            RoleKind::Leader => return Shape::Square,
            RoleKind::Teacher | RoleKind::Other => {}
        }
    }
    let Ink::Group(i) = ink else {
        return if appearance.shapes { Shape::Circle } else { Shape::Square };
    };
    match (appearance.style, appearance.shapes) {
        (Style::Case, false) => [Shape::Square, Shape::Circle, Shape::Hexagon, Shape::Triangle][i / CASE_GROUPS.len() % 4],
        // Pink and aqua differ.
        (Style::Case, true) => {
            let pair = [[Shape::Circle, Shape::Hexagon], [Shape::Triangle, Shape::Down]][i / CASE_GROUPS.len() % 2];
            pair[i / 2 % 2]
        }
        (Style::Default, true) => [Shape::Circle, Shape::Hexagon, Shape::Triangle, Shape::Down][i / SAFE_GROUPS.len() % 4],
        (Style::Default, false) => [Shape::Square, Shape::Circle, Shape::Hexagon, Shape::Triangle][i / SAFE_GROUPS.len() % 4],
        (Style::Print, true) => [Shape::Circle, Shape::Triangle, Shape::Hexagon, Shape::Down][i % 4],
        (Style::Print, false) => [Shape::Square, Shape::Circle, Shape::Triangle, Shape::Down][i % 4],
    }
}

#[cfg(test)]
mod tests {
    use super::{Ink, Palette, Rgb, Shape, shape};
    use crate::model::{Appearance, RoleKind, Style};
    use crate::sociogram::Region;

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
                for ink in [Ink::Outline, Ink::Tie, Ink::TieOneWay, Ink::Region(0), Ink::Region(1), Ink::Region(2), Ink::Region(3)] {
                    let ratio = palette.rgb(ink).contrast(behind);
                    assert!(ratio >= 3.0, "{palette:?} {ink:?} {ratio:.2}");
                }
            }
        }
    }

    /// Where the grounds of two experts overlap.
    #[test]
    fn words_reach_4_5_to_1_on_two_grounds() {
        for palette in palettes() {
            for (a, b) in (0..4).flat_map(|a| (0..4).map(move |b| (a, b))) {
                let over = |behind: Rgb, k| behind.towards(palette.rgb(Ink::Region(k)), Region::FILL);
                let behind = over(over(palette.rgb(Ink::Ground), a), b);
                let ratio = palette.rgb(Ink::Text).contrast(behind);
                assert!(ratio >= 4.5, "{palette:?} {a} {b} {ratio:.2}");
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
