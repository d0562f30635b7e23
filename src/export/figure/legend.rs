//! The legend at the foot of a figure, in columns.

use super::FigureRequest;
use super::blocks::bundle_line;
use super::drawing::{arrow_head, mark};
use super::matrix::cell;
use super::xml::{Xml, number, path, stroke};
use crate::model::Point;
use crate::sociogram::{Answer, Curve, Face, Ink, Palette, Rect, Sample, Shape, shorten, text_width};

const SIZE: f64 = 13.0;
const ROW: f64 = 25.0;
const COLUMN_GAP: f64 = 26.0;
const LINE_SAMPLE: f64 = 34.0;
const MOST_SAMPLE: f64 = 11.5;

pub(super) struct Legend<'a> {
    entries: Vec<(&'a [Sample], String)>,
    column: f64,
    columns: usize,
    scale: f64,
    px_per_unit: f64,
}

impl<'a> Legend<'a> {
    pub(super) fn new(request: &'a FigureRequest, width: f64) -> Self {
        let entries: Vec<(&[Sample], String)> =
            request.legend.iter().map(|(samples, words)| (samples.as_slice(), shorten(words, width * 0.45, SIZE, Face::Regular))).collect();
        let widest =
            entries.iter().map(|(samples, words)| sample_width(samples) + text_width(words, SIZE, Face::Regular)).fold(0.0, f64::max);
        let room = ((width + COLUMN_GAP) / (widest + COLUMN_GAP)).floor().max(1.0);
        let most = (1..=entries.len().max(1)).rev().find(|c| *c as f64 <= room).unwrap_or(1);
        let rows = entries.len().div_ceil(most).max(1);
        // As few columns as those rows need, spread over the width.
        let columns = entries.len().div_ceil(rows).max(1);
        Self { entries, column: (width / columns as f64).min(widest + 70.0), columns, scale: 1.0, px_per_unit: 1.0 }
    }

    pub(super) fn height(&self) -> f64 {
        ROW * self.entries.len().div_ceil(self.columns) as f64 + 6.0
    }

    pub(super) fn write(mut self, xml: &mut Xml, left: f64, top: f64, palette: Palette, px_per_unit: f64) {
        // Sizes keep their proportion; they are the picture's own where a row has room for them.
        let largest =
            self.entries.iter().flat_map(|e| e.0).filter(|s| matches!(s, Sample::Size { .. })).map(Sample::radius).fold(1.0, f64::max);
        self.px_per_unit = px_per_unit;
        self.scale = px_per_unit.min(MOST_SAMPLE / largest);
        let rows = self.entries.len().div_ceil(self.columns).max(1);
        for (k, (samples, words)) in self.entries.iter().enumerate() {
            let (column, row) = (k / rows, k % rows);
            let x = left + column as f64 * self.column;
            let y = top + (row as f64 + 0.5) * ROW + 2.0;
            let mut at = Point::new(x, y);
            for sample in *samples {
                self.sample(xml, sample, at, palette);
                at.x += one_width(sample);
            }
            let place = format!(
                "x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"",
                number(x + sample_width(samples)),
                number(y + SIZE * 0.36),
                number(SIZE),
                palette.rgb(Ink::Text).hex()
            );
            xml.words("text", &place, words);
        }
    }

    fn sample(&self, xml: &mut Xml, sample: &Sample, at: Point, palette: Palette) {
        let middle = Point::new(at.x + (one_width(sample) - 6.0) / 2.0, at.y);
        match *sample {
            Sample::Mark { shape, ink } => mark(xml, shape, middle, 7.2, palette.rgb(ink), palette, Answer::Given),
            Sample::Answer { shape, answer } => mark(xml, shape, middle, 7.2, palette.rgb(Ink::Ground), palette, answer),
            Sample::Size { shape, radius } => {
                let radius = radius * self.scale;
                let shape = if shape == Shape::Square { Shape::Square } else { Shape::Circle };
                mark(xml, shape, middle, radius, palette.rgb(Ink::Rule), palette, Answer::Given);
            }
            Sample::Mutual | Sample::OneWay => {
                let mutual = *sample == Sample::Mutual;
                let colour = palette.rgb(if mutual { Ink::Tie } else { Ink::TieOneWay });
                let (from, to) = (at, Point::new(at.x + LINE_SAMPLE, at.y));
                let from_shaft = if mutual { from + Point::new(6.0, 0.0) } else { from };
                let dash = if mutual { "" } else { " stroke-dasharray=\"5 3.5\"" };
                let shaft = Curve::straight(from_shaft, to - Point::new(6.0, 0.0));
                xml.element(
                    "path",
                    &format!("d=\"{}\" fill=\"none\" {}{dash}", path(&shaft), stroke(colour, if mutual { 1.7 } else { 1.3 })),
                );
                arrow_head(xml, &[to, to + Point::new(-9.0, 3.3), to + Point::new(-9.0, -3.3)], colour);
                if mutual {
                    arrow_head(xml, &[from, from + Point::new(9.0, 3.3), from + Point::new(9.0, -3.3)], colour);
                }
            }
            Sample::Bundle { .. } | Sample::NoContact | Sample::Uncounted => {
                let (pairs, width) = match *sample {
                    Sample::Bundle { width } => (Some(1), width * self.px_per_unit),
                    Sample::NoContact => (Some(0), 0.0),
                    _ => (None, 0.0),
                };
                let line = Curve::straight(at, Point::new(at.x + LINE_SAMPLE, at.y));
                bundle_line(xml, &path(&line), pairs, width, palette.rgb(Ink::TieOneWay));
            }
            Sample::Cell(kind) => cell(xml, kind, &Rect::around(middle, 13.0, 13.0), palette.rgb(Ink::Tie), palette),
            Sample::Ground { ink } => {
                let rim = stroke(palette.rgb(Ink::Rule), 1.0);
                let (x, y) = (number(middle.x - 8.0), number(middle.y - 6.5));
                xml.element(
                    "rect",
                    &format!("x=\"{x}\" y=\"{y}\" width=\"16\" height=\"13\" rx=\"5\" fill=\"{}\" {rim}", palette.rgb(ink).hex()),
                );
            }
        }
    }
}

fn one_width(sample: &Sample) -> f64 {
    match sample {
        Sample::Mark { .. } | Sample::Answer { .. } | Sample::Cell(_) | Sample::Ground { .. } => 20.0,
        Sample::Size { radius, .. } => radius.min(MOST_SAMPLE) * 2.0 + 4.0,
        Sample::Mutual | Sample::OneWay | Sample::Bundle { .. } | Sample::NoContact | Sample::Uncounted => LINE_SAMPLE + 6.0,
    }
}

fn sample_width(samples: &[Sample]) -> f64 {
    samples.iter().map(one_width).sum::<f64>() + 3.0
}
