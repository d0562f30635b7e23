//! Colours, type and spacing of the window. The drawing has its own [`crate::sociogram::Palette`]; no colour stands anywhere else.

use eframe::egui;
use std::sync::Arc;

use eframe::egui::style::{Selection, WidgetVisuals};
use eframe::egui::{Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle, Theme, Vec2, Visuals};

use crate::sociogram::{Face, Rgb, font_bytes};

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    pub dark: bool,
    /// Behind everything.
    pub ground: Color32,
    /// Bars, side panels and cards.
    pub panel: Color32,
    /// Lines between parts.
    pub rule: Color32,
    /// The rim of a field in which one types.
    pub field: Color32,
    pub text: Color32,
    pub quiet: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    /// The ground of what is chosen.
    pub chosen: Color32,
    pub highlight: Color32,
    /// The ground of the band that says that names show.
    pub band: Color32,
    pub on_band: Color32,
    /// What went wrong, beside words that say so.
    pub wrong: Color32,
}

const LIGHT: Tokens = Tokens {
    dark: false,
    ground: rgb(0xF8_FA_FC),
    panel: rgb(0xFF_FF_FF),
    rule: rgb(0xE2_E8_F0),
    field: rgb(0x7C_8A_A0),
    text: rgb(0x0F_17_2A),
    quiet: rgb(0x47_55_69),
    accent: rgb(0x0F_4C_81),
    on_accent: rgb(0xFF_FF_FF),
    chosen: rgb(0xE0_F2_FE),
    highlight: rgb(0x1D_4E_D8),
    band: rgb(0xFE_F3_C7),
    on_band: rgb(0x5B_3A_06),
    wrong: rgb(0xB0_1E_1E),
};

const DARK: Tokens = Tokens {
    dark: true,
    ground: rgb(0x0F_17_2A),
    panel: rgb(0x1B_25_38),
    rule: rgb(0x33_41_55),
    field: rgb(0x7C_8B_A3),
    text: rgb(0xF1_F5_F9),
    quiet: rgb(0xA9_B6_C8),
    accent: rgb(0x8E_C5_FF),
    on_accent: rgb(0x0F_17_2A),
    chosen: rgb(0x1C_3B_5E),
    highlight: rgb(0x7D_B4_FF),
    band: rgb(0x4A_38_10),
    on_band: rgb(0xFD_E6_A6),
    wrong: rgb(0xFF_9B_9B),
};

const fn rgb(value: u32) -> Color32 {
    let [_, r, g, b] = value.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// The tokens of the theme that is on.
#[must_use]
pub fn tokens(visuals: &Visuals) -> Tokens {
    if visuals.dark_mode { DARK } else { LIGHT }
}

/// A colour of the drawing.
#[must_use]
pub fn colour(Rgb(r, g, b): Rgb) -> Color32 {
    Color32::from_rgb(r, g, b)
}

/// Between two colours: 0 is the first, 1 the second.
#[must_use]
pub fn between(a: Color32, b: Color32, share: f64) -> Color32 {
    let of = |c: Color32| Rgb(c.r(), c.g(), c.b());
    colour(of(a).towards(of(b), share))
}

/// The one of two colours that is read best on `ground`.
#[must_use]
pub fn readable(on: Color32, tokens: Tokens) -> Color32 {
    let of = |c: Color32| Rgb(c.r(), c.g(), c.b());
    let (dark, light) = (LIGHT.text, DARK.text);
    let best = if of(dark).contrast(of(on)) >= of(light).contrast(of(on)) { dark } else { light };
    if of(tokens.text).contrast(of(on)) >= 4.5 { tokens.text } else { best }
}

/// The family of headings and of what is stressed.
#[must_use]
pub fn semi_bold() -> FontFamily {
    FontFamily::Name("SemiBold".into())
}

pub const BODY: f32 = 13.0;
pub const SMALL: f32 = 12.0;
pub const HEADING: f32 = 15.0;
pub const TITLE: f32 = 18.0;

/// How long a small change takes, in seconds.
pub const MOTION: f32 = 0.08;

/// Fonts and both themes. Called once.
pub fn install(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, face) in [("inter", Face::Regular), ("inter-semibold", Face::SemiBold)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(font_bytes(face))));
    }
    let names = |list: &[&str]| list.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, names(&["inter"]));
    fonts.families.insert(FontFamily::Monospace, names(&["inter"]));
    fonts.families.insert(semi_bold(), names(&["inter-semibold", "inter"]));
    ctx.set_fonts(fonts);
    ctx.set_visuals_of(Theme::Light, visuals(LIGHT));
    ctx.set_visuals_of(Theme::Dark, visuals(DARK));
    ctx.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Small, FontId::new(SMALL, FontFamily::Proportional)),
            (TextStyle::Body, FontId::new(BODY, FontFamily::Proportional)),
            (TextStyle::Button, FontId::new(BODY, FontFamily::Proportional)),
            (TextStyle::Monospace, FontId::new(BODY, FontFamily::Proportional)),
            (TextStyle::Heading, FontId::new(HEADING, semi_bold())),
        ]
        .into();
        style.spacing.item_spacing = Vec2::splat(8.0);
        style.spacing.button_padding = Vec2::new(10.0, 5.0);
        style.spacing.interact_size.y = 28.0;
        style.spacing.menu_margin = Margin::same(6);
        style.spacing.combo_width = 80.0;
        style.spacing.combo_height = 320.0;
        style.spacing.tooltip_width = 360.0;
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.3;
        style.animation_time = MOTION;
    });
    // Ctrl and + zoom the picture; the window follows the system's scale.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

fn visuals(t: Tokens) -> Visuals {
    let mut v = if t.dark { Visuals::dark() } else { Visuals::light() };
    let radius = CornerRadius::same(8);
    let state = |fill: Color32, rim: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, rim),
        corner_radius: radius,
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    let rim = between(t.rule, t.field, 0.35);
    v.widgets.noninteractive = state(t.panel, t.rule, t.text);
    v.widgets.inactive = state(t.panel, rim, t.text);
    v.widgets.hovered = state(between(t.panel, t.chosen, 0.6), t.accent, t.text);
    v.widgets.active = state(t.chosen, t.accent, t.text);
    v.widgets.open = state(t.chosen, t.accent, t.text);
    // A slider's rail and a choice's ring are filled with this.
    v.widgets.inactive.bg_fill = t.field;
    v.selection = Selection { bg_fill: t.chosen, stroke: Stroke::new(1.5, t.accent) };
    v.hyperlink_color = t.highlight;
    v.weak_text_color = Some(t.quiet);
    v.faint_bg_color = between(t.panel, t.ground, 0.7);
    v.extreme_bg_color = t.panel;
    v.text_edit_bg_color = Some(t.panel);
    v.code_bg_color = t.ground;
    v.warn_fg_color = t.wrong;
    v.error_fg_color = t.wrong;
    v.window_fill = t.panel;
    v.window_stroke = Stroke::new(1.0, t.rule);
    v.window_corner_radius = CornerRadius::same(10);
    v.menu_corner_radius = radius;
    v.window_shadow = egui::Shadow::NONE;
    v.popup_shadow = egui::Shadow::NONE;
    v.panel_fill = t.panel;
    v.slider_trailing_fill = true;
    v
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_reach_4_5_to_1_and_rims_3_to_1_in_both_themes() {
        let of = |c: Color32| Rgb(c.r(), c.g(), c.b());
        for t in [LIGHT, DARK] {
            for ground in [t.ground, t.panel, t.chosen] {
                for ink in [t.text, t.quiet, t.accent, t.highlight] {
                    assert!(of(ink).contrast(of(ground)) >= 4.5, "{ink:?} on {ground:?}");
                }
            }
            for (ink, ground) in [(t.on_accent, t.accent), (t.on_band, t.band), (t.wrong, t.panel)] {
                assert!(of(ink).contrast(of(ground)) >= 4.5, "{ink:?} on {ground:?}");
            }
            assert!(of(t.field).contrast(of(t.panel)) >= 3.0);
        }
    }
}
