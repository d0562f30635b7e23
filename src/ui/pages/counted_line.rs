//! A line of a card: what it is about, a bar, and the counts below one another.

use eframe::egui;
use eframe::egui::{
    FontId, Rect, RichText, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, WidgetType, pos2,
};

use crate::sociogram::Ink;
use crate::text::whole;
use crate::ui::cx::Cx;
use crate::ui::theme::{BODY, SMALL, between, colour, semi_bold};

const ROW: f32 = 21.0;
const BAR: f32 = 9.0;

/// One line with a bar.
pub(super) struct CountedLine<'a> {
    pub what: &'a str,
    pub ink: Ink,
    /// Of how many, how many, and of how many it is not known.
    pub count: Option<(usize, usize, usize)>,
    /// Whether it is at least so many.
    pub open: bool,
    /// In place of a count.
    pub instead: &'a str,
    pub spoken: &'a str,
}

/// What it is about, a bar, and the counts below one another.
pub(super) fn line(ui: &mut Ui, cx: &Cx<'_>, line: &CountedLine<'_>) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, line.spoken));
    let counts = 172.0_f32.min(rect.width() * 0.42);
    let name = (rect.width() * 0.4).min(rect.width() - counts - 60.0);
    let middle = rect.center().y;
    let galley = |text: RichText, width: f32| WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Truncate), width, TextStyle::Body);
    let painter = ui.painter();
    let dot = Rect::from_center_size(pos2(rect.left() + 4.5, middle), Vec2::splat(9.0));
    let rim = Stroke::new(1.0, between(colour(cx.palette.rgb(Ink::Outline)), cx.look.panel, 0.35));
    painter.rect(dot, 2.0, colour(cx.palette.rgb(line.ink)), rim, StrokeKind::Inside);
    let words = galley(RichText::new(line.what).color(cx.look.text), name - 22.0);
    painter.galley(pos2(rect.left() + 15.0, middle - words.size().y / 2.0), words, cx.look.text);
    let bar = Rect::from_min_max(
        pos2(rect.left() + name, middle - BAR / 2.0),
        pos2((rect.right() - counts - 6.0).min(rect.left() + name + 240.0), middle + BAR / 2.0),
    );
    let at = bar.right() + 10.0;
    let Some((of, with, unknown)) = line.count.filter(|(of, _, _)| *of > 0) else {
        let words = galley(RichText::new(line.instead).size(SMALL).color(cx.look.quiet), rect.right() - bar.left());
        painter.galley(pos2(bar.left(), middle - words.size().y / 2.0), words, cx.look.quiet);
        return;
    };
    painter.rect_filled(bar, BAR / 2.0, between(cx.look.rule, cx.look.field, 0.15));
    let end = |count: usize| bar.left() + bar.width() * (count as f32 / of as f32).min(1.0);
    if unknown > 0 {
        // What may be more is a rim without colour.
        let more = Rect::from_min_max(bar.min, pos2(end(with + unknown), bar.bottom()));
        painter.rect(more, BAR / 2.0, cx.look.panel, Stroke::new(1.0, cx.look.field), StrokeKind::Inside);
    }
    if with > 0 {
        let filled = Rect::from_min_max(bar.min, pos2(end(with).max(bar.left() + BAR * 0.7), bar.bottom()));
        painter.rect(filled, BAR / 2.0, colour(cx.palette.rgb(line.ink)), rim, StrokeKind::Inside);
    }
    let number = whole(cx.words.lang, with);
    let right = at + 30.0;
    painter.text(pos2(right, middle), egui::Align2::RIGHT_CENTER, number, FontId::new(BODY, semi_bold()), cx.look.text);
    let mut after = cx.words.with("card-of", &[("pairs", of.into())]);
    if unknown > 0 {
        after = format!("{after} · {}", cx.words.with("card-unknown", &[("unknown", unknown.into())]));
    } else if line.open {
        after = format!("{after} · {}", cx.words.get("card-at-least"));
    }
    let words = galley(RichText::new(after).size(SMALL).color(cx.look.quiet), rect.right() - right - 5.0);
    painter.galley(pos2(right + 5.0, middle - words.size().y / 2.0), words, cx.look.quiet);
    response.on_hover_text(line.spoken);
}
