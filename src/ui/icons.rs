//! Small painted marks. Each is drawn on a grid of 16 by 16 in one colour, so that it is crisp at any scale.
#![expect(clippy::disallowed_methods, reason = "a mark on the screen, of which nothing is kept")]

use eframe::egui;
use eframe::egui::{Color32, Painter, Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};

use super::theme::tokens;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Network,
    Findings,
    Connections,
    People,
    WhatIf,
    Advisor,
    Undo,
    Redo,
    Sun,
    Moon,
    Plus,
    Minus,
    Fit,
    Close,
    /// A line around people.
    Lasso,
    /// A screen on a stand.
    Present,
    Back,
    Forth,
    /// A sheet that is taken in.
    Intake,
}

/// Paints an icon in the middle of `rect`, 16 points wide.
#[expect(clippy::too_many_lines, reason = "one small drawing after the other")]
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, colour: Color32) {
    let origin = rect.center() - Vec2::splat(8.0);
    let at = |x: f32, y: f32| origin + Vec2::new(x, y);
    let stroke = Stroke::new(1.5, colour);
    let line = |points: &[(f32, f32)]| {
        painter.line(points.iter().map(|&(x, y)| at(x, y)).collect(), stroke);
    };
    let ring = |x: f32, y: f32, r: f32| {
        painter.circle_stroke(at(x, y), r, stroke);
    };
    let turn = |x: f32, y: f32, r: f32, from: f32, to: f32| {
        let points: Vec<Pos2> = (0..=14)
            .map(|k| {
                let angle = from + (to - from) * k as f32 / 14.0;
                at(x + r * angle.cos(), y + r * angle.sin())
            })
            .collect();
        painter.line(points, stroke);
    };
    match icon {
        Icon::Network => {
            for (x, y) in [(3.5, 3.5), (12.5, 4.5), (7.0, 12.5)] {
                ring(x, y, 2.2);
            }
            line(&[(5.7, 3.8), (10.3, 4.3)]);
            line(&[(4.3, 5.6), (6.2, 10.4)]);
            line(&[(11.6, 6.5), (8.2, 10.7)]);
        }
        Icon::Findings => {
            line(&[(2.5, 2.5), (13.5, 2.5), (13.5, 11.0), (7.0, 11.0), (4.0, 14.0), (4.0, 11.0), (2.5, 11.0), (2.5, 2.5)]);
            line(&[(5.0, 5.5), (11.0, 5.5)]);
            line(&[(5.0, 8.2), (9.0, 8.2)]);
        }
        Icon::Connections => {
            for (x, y) in [(2.5, 2.5), (9.5, 2.5), (2.5, 9.5), (9.5, 9.5)] {
                painter.rect_stroke(Rect::from_min_size(at(x, y), Vec2::splat(4.5)), 1.0, stroke, egui::StrokeKind::Middle);
            }
        }
        Icon::People => {
            ring(6.0, 5.0, 2.6);
            turn(6.0, 14.0, 4.6, std::f32::consts::PI, std::f32::consts::TAU);
            turn(10.6, 5.2, 2.6, -1.3, 1.3);
            turn(10.4, 14.0, 4.4, -1.25, 0.0);
        }
        Icon::WhatIf => {
            turn(8.0, 5.6, 3.4, -std::f32::consts::PI, 1.2);
            line(&[(9.2, 8.8), (8.0, 10.0), (8.0, 11.4)]);
            ring(8.0, 14.0, 0.6);
        }
        Icon::Advisor => {
            line(&[(2.0, 2.0), (2.0, 14.0), (14.5, 14.0)]);
            line(&[(5.0, 12.0), (5.0, 8.5)]);
            line(&[(8.5, 12.0), (8.5, 4.5)]);
            line(&[(12.0, 12.0), (12.0, 6.5)]);
        }
        Icon::Undo => {
            turn(8.5, 9.0, 4.5, -std::f32::consts::FRAC_PI_2, 2.3);
            line(&[(8.5, 4.5), (3.0, 4.5)]);
            line(&[(5.6, 1.8), (2.8, 4.5), (5.6, 7.2)]);
        }
        Icon::Redo => {
            turn(7.5, 9.0, 4.5, -std::f32::consts::FRAC_PI_2, -std::f32::consts::PI - 2.3);
            line(&[(7.5, 4.5), (13.0, 4.5)]);
            line(&[(10.4, 1.8), (13.2, 4.5), (10.4, 7.2)]);
        }
        Icon::Sun => {
            ring(8.0, 8.0, 3.0);
            for k in 0..8 {
                let angle = std::f32::consts::FRAC_PI_4 * k as f32;
                let (s, c) = angle.sin_cos();
                line(&[(8.0 + 5.0 * c, 8.0 + 5.0 * s), (8.0 + 6.8 * c, 8.0 + 6.8 * s)]);
            }
        }
        Icon::Moon => {
            turn(8.0, 8.0, 5.5, 0.2, 4.6);
            turn(10.6, 5.0, 4.1, 0.78, 3.95);
        }
        Icon::Plus => {
            line(&[(8.0, 3.0), (8.0, 13.0)]);
            line(&[(3.0, 8.0), (13.0, 8.0)]);
        }
        Icon::Minus => line(&[(3.0, 8.0), (13.0, 8.0)]),
        Icon::Fit => {
            line(&[(2.5, 6.0), (2.5, 2.5), (6.0, 2.5)]);
            line(&[(10.0, 2.5), (13.5, 2.5), (13.5, 6.0)]);
            line(&[(13.5, 10.0), (13.5, 13.5), (10.0, 13.5)]);
            line(&[(6.0, 13.5), (2.5, 13.5), (2.5, 10.0)]);
        }
        Icon::Close => {
            line(&[(4.0, 4.0), (12.0, 12.0)]);
            line(&[(12.0, 4.0), (4.0, 12.0)]);
        }
        Icon::Lasso => {
            for k in 0..7 {
                let from = std::f32::consts::TAU * k as f32 / 7.0;
                turn(8.0, 7.0, 5.2, from, from + 0.6);
            }
            line(&[(8.0, 12.4), (6.5, 14.6)]);
        }
        Icon::Present => {
            line(&[(2.0, 3.0), (14.0, 3.0), (14.0, 10.5), (2.0, 10.5), (2.0, 3.0)]);
            line(&[(8.0, 10.5), (8.0, 13.5)]);
            line(&[(5.0, 13.8), (11.0, 13.8)]);
        }
        Icon::Back => line(&[(10.5, 3.0), (5.5, 8.0), (10.5, 13.0)]),
        Icon::Forth => line(&[(5.5, 3.0), (10.5, 8.0), (5.5, 13.0)]),
        Icon::Intake => {
            line(&[(2.5, 9.5), (2.5, 13.5), (13.5, 13.5), (13.5, 9.5)]);
            line(&[(8.0, 2.0), (8.0, 10.0)]);
            line(&[(5.0, 7.2), (8.0, 10.2), (11.0, 7.2)]);
        }
    }
}

/// An icon that is on or off; `name` is read aloud and shown on hover.
pub fn toggle(ui: &mut Ui, icon: Icon, name: &str, on: bool) -> Response {
    let look = tokens(ui.visuals());
    let response = button(ui, icon, name, true);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, on, name));
    if on {
        ui.painter().rect_stroke(response.rect.shrink(1.0), 8.0, Stroke::new(2.0, look.highlight), egui::StrokeKind::Inside);
    }
    response
}

/// A button that is only an icon; `name` is read aloud and shown on hover.
pub fn button(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    let look = tokens(ui.visuals());
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(28.0), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
    if ui.is_rect_visible(rect) {
        if enabled && (response.hovered() || response.has_focus()) {
            let rim = if response.has_focus() { Stroke::new(1.5, look.accent) } else { Stroke::NONE };
            ui.painter().rect(rect, 8.0, look.chosen, rim, egui::StrokeKind::Inside);
        }
        let colour = if enabled { look.text } else { super::theme::between(look.quiet, look.panel, 0.5) };
        paint(ui.painter(), rect, icon, colour);
    }
    response.on_hover_text(name)
}
