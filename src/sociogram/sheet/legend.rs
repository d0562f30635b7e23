//! The legend: samples drawn as the picture draws them, with their words, in one column or in several.

use super::groups::bundle_stroke;
use super::item::{Form, Item, Role, Tint, Whose};
use super::matrix::cell;
use super::piece::{Anchor, Piece, Text};
use super::size::Size;
use crate::model::Point;
use crate::sociogram::{Answer, Curve, Emphasis, Face, Ink, Palette, Rect, Sample, Shape, Viewport, shorten, text_width};

/// How much room there is, and how large letters are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LegendRoom {
    pub width: f64,
    /// Of the letters.
    pub size: f64,
    /// In as few rows as fit beside one another, or one below the other.
    pub in_columns: bool,
    /// Of the picture: samples of size and of bundles are its own where a row has room for them.
    pub px_per_unit: f64,
}

/// A legend with everything in its place, seen from its top left corner.
#[derive(Clone, Debug)]
pub struct LegendBox<'a> {
    room: LegendRoom,
    entries: Vec<Entry<'a>>,
    /// From one column to the next.
    column: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Clone, Debug)]
struct Entry<'a> {
    samples: &'a [Sample],
    lines: Vec<String>,
    column: usize,
    top: f64,
    height: f64,
}

/// In sizes of letters: a row, a further line of words, a sample of a tie, the largest radius, the width of a mark with what is
/// beside it, and what stands between samples and words, and between columns.
const ROW: f64 = 1.8;
const LINE: f64 = 1.25;
const TIE: f64 = 2.4;
const MOST_RADIUS: f64 = 0.8;
const MARK: f64 = 1.45;
const GAP: f64 = 0.45;
const COLUMN_GAP: f64 = 2.0;
/// A mark, a cell and a ground in the legend.
const MARK_RADIUS: f64 = 0.5;
const CELL: f64 = 1.0;
const GROUND: (f64, f64) = (1.25, 1.0);
/// Words take no more than this share of the room where columns stand beside one another.
const MOST_WORDS: f64 = 0.45;

impl<'a> LegendBox<'a> {
    #[must_use]
    pub fn new(legend: &'a [(Vec<Sample>, String)], room: LegendRoom) -> Self {
        let size = room.size;
        let most = |samples: &[Sample]| if room.in_columns { room.width * MOST_WORDS } else { room.width - samples_width(samples, size) };
        let mut entries: Vec<Entry> = legend
            .iter()
            .map(|(samples, words)| {
                let lines = if room.in_columns {
                    vec![shorten(words, most(samples), size, Face::Regular)]
                } else {
                    wrapped(words, most(samples), size)
                };
                let large = samples.iter().any(|s| matches!(s, Sample::Size { .. }));
                let height = size * (if large { ROW + 0.3 } else { ROW } + LINE * lines.len().saturating_sub(1) as f64);
                Entry { samples, lines, column: 0, top: 0.0, height }
            })
            .collect();
        let wide = |entry: &Entry| {
            samples_width(entry.samples, size) + entry.lines.iter().map(|l| text_width(l, size, Face::Regular)).fold(0.0, f64::max)
        };
        let widest = entries.iter().map(wide).fold(0.0, f64::max);
        let gap = COLUMN_GAP * size;
        let fit = |columns: usize| columns as f64 * (widest + gap) <= room.width + gap;
        let most = if room.in_columns { (1..=entries.len()).rev().find(|c| fit(*c)).unwrap_or(1) } else { 1 };
        let rows = entries.len().div_ceil(most).max(1);
        // As few columns as those rows need, spread over the width.
        let columns = entries.len().div_ceil(rows).max(1);
        let mut height = 0.0_f64;
        for (k, column) in entries.chunks_mut(rows).enumerate() {
            let mut top = 0.0;
            for entry in column {
                (entry.column, entry.top) = (k, top);
                top += entry.height;
            }
            height = height.max(top);
        }
        let column = (room.width / columns as f64).min(widest + 2.7 * gap);
        Self { room, entries, column, width: widest + column * (columns - 1) as f64, height }
    }

    /// As it stands with its top left corner in `corner`.
    pub fn pieces(&self, corner: Point, palette: Palette, paint: &mut dyn FnMut(Piece)) {
        let size = self.room.size;
        let samples = Samples { size, scale: self.scale(), px_per_unit: self.room.px_per_unit, palette };
        for entry in &self.entries {
            let middle = corner.y + entry.top + entry.height / 2.0;
            let mut x = corner.x + entry.column as f64 * self.column;
            for sample in entry.samples {
                let width = sample_width(sample, size);
                samples.draw(sample, Point::new(x + width / 2.0, middle), paint);
                x += width;
            }
            x += if entry.samples.is_empty() { 0.0 } else { GAP * size };
            let first = middle - LINE * size * (entry.lines.len() as f64 - 1.0) / 2.0;
            for (k, line) in entry.lines.iter().enumerate() {
                paint(Piece::Text(Text {
                    words: line.clone(),
                    at: Point::new(x, first + LINE * size * k as f64),
                    anchor: Anchor::Start,
                    size,
                    bold: false,
                    turned: false,
                    colour: palette.rgb(Ink::Text),
                    halo: None,
                }));
            }
        }
    }

    /// Sizes keep their proportion to one another; they are the picture's own where a row has room for them.
    fn scale(&self) -> f64 {
        let sizes = self.entries.iter().flat_map(|e| e.samples).filter(|s| matches!(s, Sample::Size { .. }));
        let largest = sizes.map(Sample::radius).fold(1.0, f64::max);
        self.room.px_per_unit.min(MOST_RADIUS * self.room.size / largest)
    }
}

fn wrapped(words: &str, room: f64, size: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if text_width(&format!("{line} {word}"), size, Face::Regular) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(|line| shorten(&line, room, size, Face::Regular)).collect()
}

fn sample_width(sample: &Sample, size: f64) -> f64 {
    size * match sample {
        Sample::Mark { .. } | Sample::Answer { .. } | Sample::Cell(_) | Sample::Ground { .. } => MARK,
        Sample::Size { .. } => 2.0 * MOST_RADIUS + 0.2,
        Sample::Mutual | Sample::OneWay | Sample::Bundle { .. } | Sample::NoContact | Sample::Uncounted => TIE + 0.45,
    }
}

fn samples_width(samples: &[Sample], size: f64) -> f64 {
    let gap = if samples.is_empty() { 0.0 } else { GAP * size };
    samples.iter().map(|sample| sample_width(sample, size)).sum::<f64>() + gap
}

struct Samples {
    size: f64,
    scale: f64,
    px_per_unit: f64,
    palette: Palette,
}

impl Samples {
    /// A sample around its middle, as the picture draws it at a scale of 1.
    fn draw(&self, sample: &Sample, middle: Point, paint: &mut dyn FnMut(Piece)) {
        let still = Viewport { origin: Point::default(), px_per_unit: 1.0, viewport: Rect::default() };
        Item::new(Role::Words, Whose::Nobody, self.form(sample, middle)).pieces(&still, self.palette, paint);
    }

    fn form(&self, sample: &Sample, middle: Point) -> Form {
        let mark = |shape, radius: f64, ink, answer| Form::Mark { shape, at: middle, radius, fill: Tint::plain(ink), answer };
        let half = Point::new(TIE * self.size / 2.0, 0.0);
        let along = Curve::straight(middle - half, middle + half);
        let bundle = |pairs, width| Form::Path { curve: along, stroke: bundle_stroke(pairs, width, Tint::plain(Ink::TieOneWay)) };
        match *sample {
            Sample::Mark { shape, ink } => mark(shape, MARK_RADIUS * self.size, ink, Answer::Given),
            Sample::Answer { shape, answer } => mark(shape, MARK_RADIUS * self.size, Ink::Panel, answer),
            Sample::Size { shape, radius } => {
                let shape = if shape == Shape::Square { Shape::Square } else { Shape::Circle };
                mark(shape, radius * self.scale, Ink::Rule, Answer::Given)
            }
            Sample::Mutual => Form::Tie { curve: along, width: 1.35, mutual: true, tint: Tint::plain(Ink::Tie) },
            Sample::OneWay => Form::Tie { curve: along, width: 1.0, mutual: false, tint: Tint::plain(Ink::TieOneWay) },
            Sample::Bundle { width } => bundle(Some(1), width * self.px_per_unit),
            Sample::NoContact => bundle(Some(0), 0.0),
            Sample::Uncounted => bundle(None, 0.0),
            Sample::Cell(kind) => cell(kind, &Rect::around(middle, CELL * self.size, CELL * self.size), Tint::plain(Ink::Tie)),
            Sample::Ground { ink } => Form::Rect {
                rect: Rect::around(middle, GROUND.0 * self.size, GROUND.1 * self.size),
                corner: Size::px(0.35 * self.size),
                fill: Some(Tint { ink, emphasis: Emphasis::Normal }),
                stroke: None,
            },
        }
    }
}
