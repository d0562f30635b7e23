//! Whether the colours of groups stay apart for people who see colours otherwise: tests only.
//!
//! Sources: Machado, Oliveira and Fernandes 2009 (A Physiologically-based Model for Simulation of Color Vision Deficiency; matrices for
//! severity 1 on linear RGB); CIEDE2000 by Sharma, Wu and Dalal 2005, whose test data are checked here.

use super::palette::shape;
use super::palette::{Ink, Palette, Rgb};
use crate::model::{Appearance, RoleKind, Style};

/// Two colours that differ by less look alike in a small mark (CIEDE2000).
const APART: f64 = 10.0;

type Matrix = [[f64; 3]; 3];

const SIGHTS: [(&str, Matrix); 4] = [
    ("as most see it", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("protanopia", [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]]),
    ("deuteranopia", [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]]),
    ("tritanopia", [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]]),
];

fn times(matrix: &Matrix, v: [f64; 3]) -> [f64; 3] {
    [0, 1, 2].map(|k| matrix[k][0] * v[0] + matrix[k][1] * v[1] + matrix[k][2] * v[2])
}

/// CIE L*a*b* under D65 of what somebody sees.
fn seen(colour: Rgb, sight: &Matrix) -> [f64; 3] {
    let linear = [colour.0, colour.1, colour.2].map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) }
    });
    let simulated = times(sight, linear).map(|c| c.clamp(0.0, 1.0));
    let to_xyz =
        [[0.412_456_4, 0.357_576_1, 0.180_437_5], [0.212_672_9, 0.715_152_2, 0.072_175_0], [0.019_333_9, 0.119_192_0, 0.950_304_1]];
    let [x, y, z] = times(&to_xyz, simulated);
    let f = |t: f64| if t > 216.0 / 24_389.0 { libm::cbrt(t) } else { (24_389.0 / 27.0 * t + 16.0) / 116.0 };
    let (x, y, z) = (f(x / 0.950_47), f(y), f(z / 1.088_83));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// CIEDE2000.
fn difference(one: [f64; 3], other: [f64; 3]) -> f64 {
    let chroma = |c: [f64; 3]| libm::hypot(c[1], c[2]);
    let square = |x: f64| x * x;
    let seventh = |c: f64| (libm::pow(c, 7.0) / (libm::pow(c, 7.0) + libm::pow(25.0, 7.0))).sqrt();
    let g = 0.5 * (1.0 - seventh(f64::midpoint(chroma(one), chroma(other))));
    let adapted = |c: [f64; 3]| [c[0], c[1] * (1.0 + g), c[2]];
    let (p, q) = (adapted(one), adapted(other));
    let (cp, cq) = (chroma(p), chroma(q));
    let hue = |c: [f64; 3]| if chroma(c) == 0.0 { 0.0 } else { libm::atan2(c[2], c[1]).to_degrees().rem_euclid(360.0) };
    let (hp, hq) = (hue(p), hue(q));
    let grey = cp * cq == 0.0;
    let turn = if grey { 0.0 } else { (hq - hp + 180.0).rem_euclid(360.0) - 180.0 };
    let (light, colourful) = (q[0] - p[0], cq - cp);
    let around = 2.0 * (cp * cq).sqrt() * libm::sin((turn / 2.0).to_radians());
    let (mean_light, mean_chroma) = (f64::midpoint(p[0], q[0]), f64::midpoint(cp, cq));
    let mean_hue = match (grey, (hp - hq).abs() > 180.0) {
        (true, _) => hp + hq,
        (false, false) => f64::midpoint(hp, hq),
        (false, true) if hp + hq < 360.0 => f64::midpoint(hp, hq) + 180.0,
        (false, true) => f64::midpoint(hp, hq) - 180.0,
    };
    let cos = |degrees: f64| libm::cos(degrees.to_radians());
    let t = 1.0 - 0.17 * cos(mean_hue - 30.0) + 0.24 * cos(2.0 * mean_hue) + 0.32 * cos(3.0 * mean_hue + 6.0)
        - 0.20 * cos(4.0 * mean_hue - 63.0);
    let from_50 = square(mean_light - 50.0);
    let light = light / (1.0 + 0.015 * from_50 / (20.0 + from_50).sqrt());
    let colourful = colourful / (1.0 + 0.045 * mean_chroma);
    let around = around / (1.0 + 0.015 * mean_chroma * t);
    let turned = 30.0 * libm::exp(-square((mean_hue - 275.0) / 25.0));
    let rotation = -libm::sin((2.0 * turned).to_radians()) * 2.0 * seventh(mean_chroma);
    (square(light) + square(colourful) + square(around) + rotation * colourful * around).sqrt()
}

/// The pairs of these that look alike, and to whom.
fn alike(palette: Palette, inks: &[Ink]) -> Vec<(Ink, Ink, &'static str, f64)> {
    let mut found = Vec::new();
    for (name, sight) in &SIGHTS {
        for (k, &a) in inks.iter().enumerate() {
            for &b in &inks[k + 1..] {
                let apart = difference(seen(palette.rgb(a), sight), seen(palette.rgb(b), sight));
                if apart < APART {
                    found.push((a, b, *name, apart));
                }
            }
        }
    }
    found
}

fn palettes(style: Style) -> [Palette; 3] {
    [Palette::new(style, false), Palette::new(style, true), Palette::paper(style)]
}

fn kind(ink: Ink) -> RoleKind {
    match ink {
        Ink::Expert(_) => RoleKind::Expert,
        Ink::Leader(_) => RoleKind::Leader,
        _ => RoleKind::Teacher,
    }
}

fn of_shape(appearance: Appearance, ink: Ink) -> super::Shape {
    shape(appearance, ink, kind(ink))
}

#[test]
fn the_difference_is_that_of_its_authors() {
    for (one, other, expected) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([50.0, 2.4900, -0.0010], [50.0, -2.4900, 0.0011], 7.2195),
        ([22.7233, 20.0904, -46.6940], [23.0331, 14.9730, -42.5619], 2.0373),
        ([2.0776, 0.0795, -1.1350], [0.9033, -0.0636, -0.5514], 0.9082),
    ] {
        assert!((difference(one, other) - expected).abs() < 1e-4, "{one:?} {other:?} {}", difference(one, other));
    }
}

#[test]
fn seven_groups_of_the_default_style_differ_by_colour_alone() {
    for palette in palettes(Style::Default) {
        let groups: Vec<Ink> = (0..7).map(Ink::Group).collect();
        assert_eq!(alike(palette, &groups), []);
    }
}

#[test]
fn whatever_looks_alike_differs_in_shape() {
    for style in Style::ALL {
        let inks: Vec<Ink> = (0..8).map(Ink::Group).chain((0..2).map(Ink::Expert)).chain((0..2).map(Ink::Leader)).collect();
        let appearance = Appearance { shapes: true, ..Appearance::new(style) };
        for palette in palettes(style) {
            for (a, b, who, apart) in alike(palette, &inks) {
                assert_ne!(of_shape(appearance, a), of_shape(appearance, b), "{style:?}, {who}: {a:?} {b:?} {apart:.1}");
            }
        }
    }
}

/// The case's own colours are as they are.
#[test]
fn of_the_groups_in_the_case_style_only_pink_and_aqua_look_alike() {
    let groups: Vec<Ink> = (0..8).map(Ink::Group).collect();
    let found = alike(Palette::paper(Style::Case), &groups);
    let pairs: Vec<(Ink, Ink, &str)> = found.iter().map(|f| (f.0, f.1, f.2)).collect();
    assert_eq!(pairs, [(Ink::Group(0), Ink::Group(2), "protanopia"), (Ink::Group(0), Ink::Group(2), "deuteranopia")]);
}

#[test]
fn twelve_groups_without_colours_are_a_shape_and_a_grey_each() {
    let palette = Palette::paper(Style::Print);
    let appearance = Appearance::new(Style::Print);
    for a in 0..12 {
        for b in 0..a {
            let (a, b) = (Ink::Group(a), Ink::Group(b));
            let [.., tritan] = SIGHTS;
            let apart = difference(seen(palette.rgb(a), &tritan.1), seen(palette.rgb(b), &tritan.1));
            assert!(of_shape(appearance, a) != of_shape(appearance, b) || apart >= APART, "{a:?} {b:?}");
            let grey = palette.rgb(a);
            assert!(grey.0 == grey.1 && grey.1 == grey.2);
        }
    }
}
