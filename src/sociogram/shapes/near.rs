//! What lies near a place: a uniform grid over things with places, so that nobody has to look at all of them.

use std::ops::RangeInclusive;

use super::geometry::{Rect, whole};
use crate::model::Point;

/// Cells with the numbers of the things that touch them. What lies outside its bounds counts with the cells at its edge, so that an
/// answer may hold too much and never too little.
#[derive(Debug)]
pub(in crate::sociogram) struct Near {
    lattice: Lattice,
    cells: Vec<Vec<u32>>,
}

/// How the plane is cut into cells.
#[derive(Clone, Copy, Debug)]
struct Lattice {
    min: Point,
    cell: f64,
    columns: usize,
    rows: usize,
}

/// A grid has no more cells than this.
const MOST: f64 = 65_536.0;

impl Near {
    /// An empty grid with about as many cells as there will be things, none of them smaller than `least` on a side.
    pub fn new(bounds: &Rect, things: usize, least: f64) -> Self {
        let (width, height) = (bounds.width().max(1e-6), bounds.height().max(1e-6));
        let aim = (things.max(1) as f64).min(MOST);
        // A long and narrow bound must not get more rows than cells.
        let cell = (width * height / aim).sqrt().max(least).max(width.max(height) / aim).max(1e-6);
        let (columns, rows) = (whole((width / cell).ceil()).max(1), whole((height / cell).ceil()).max(1));
        Self { lattice: Lattice { min: bounds.min, cell, columns, rows }, cells: vec![Vec::new(); columns * rows] }
    }

    pub fn add(&mut self, thing: usize, rect: &Rect) {
        for cells in self.lattice.under(rect) {
            for cell in &mut self.cells[cells] {
                cell.push(number(thing));
            }
        }
    }

    /// A straight piece of a line.
    pub fn add_piece(&mut self, thing: usize, from: Point, to: Point) {
        for cells in self.lattice.band(from, to, 0.0) {
            for cell in &mut self.cells[cells] {
                // The pieces of a curve follow one another.
                if cell.last() != Some(&number(thing)) {
                    cell.push(number(thing));
                }
            }
        }
    }

    /// What may touch a rectangle; a thing of several cells may come more than once.
    pub fn over<'a>(&'a self, rect: &Rect) -> impl Iterator<Item = usize> + use<'a> {
        self.lattice.under(rect).flat_map(|cells| &self.cells[cells]).flatten().map(|thing| *thing as usize)
    }

    /// What may lie within `reach` of a straight piece: ascending, each once, in place of what `found` held.
    pub fn along(&self, from: Point, to: Point, reach: f64, found: &mut Vec<usize>) {
        found.clear();
        for cells in self.lattice.band(from, to, reach) {
            for cell in &self.cells[cells] {
                found.extend(cell.iter().map(|thing| *thing as usize));
            }
        }
        found.sort_unstable();
        found.dedup();
    }
}

impl Lattice {
    fn column(self, x: f64) -> usize {
        whole((x - self.min.x) / self.cell).min(self.columns - 1)
    }

    fn row(self, y: f64) -> usize {
        whole((y - self.min.y) / self.cell).min(self.rows - 1)
    }

    /// The cells of a row from one place to another.
    fn cells(self, row: usize, from: f64, to: f64) -> RangeInclusive<usize> {
        row * self.columns + self.column(from)..=row * self.columns + self.column(to)
    }

    /// Row by row the cells that a rectangle touches.
    fn under(self, rect: &Rect) -> impl Iterator<Item = RangeInclusive<usize>> + use<> {
        let (left, right) = (rect.min.x, rect.max.x);
        (self.row(rect.min.y)..=self.row(rect.max.y)).map(move |row| self.cells(row, left, right))
    }

    /// Row by row the cells that come within `reach` of a straight piece.
    fn band(self, from: Point, to: Point, reach: f64) -> impl Iterator<Item = RangeInclusive<usize>> {
        let (high, low) = if from.y <= to.y { (from, to) } else { (to, from) };
        let at = move |y: f64| {
            let share = if low.y > high.y { ((y - high.y) / (low.y - high.y)).clamp(0.0, 1.0) } else { 0.0 };
            high.x + (low.x - high.x) * share
        };
        (self.row(high.y - reach)..=self.row(low.y + reach)).map(move |row| {
            let top = self.min.y + row as f64 * self.cell;
            let is_level = high.y.to_bits() == low.y.to_bits();
            // Rows at the edge stand for all that lies beyond.
            let above = if is_level || row == 0 { high.x } else { at(top - reach) };
            let below = if is_level || row + 1 == self.rows { low.x } else { at(top + self.cell + reach) };
            self.cells(row, above.min(below) - reach, above.max(below) + reach)
        })
    }
}

fn number(thing: usize) -> u32 {
    u32::try_from(thing).expect("a picture has fewer than four thousand million things")
}

#[cfg(test)]
mod tests {
    use super::Near;
    use crate::model::Point;
    use crate::sociogram::Rect;
    use crate::sociogram::shapes::geometry::distance_to_piece;

    /// Points without an order that the grid could know of.
    fn points() -> Vec<Point> {
        (0..400_u32).map(|k| Point::new(f64::from(k * 7919 % 1013) - 200.0, f64::from(k * 104_729 % 607) - 90.0)).collect()
    }

    #[test]
    fn nothing_that_is_near_is_missed_also_outside_the_bounds() {
        let points = points();
        let mut near = Near::new(&Rect::new(-50.0, 0.0, 600.0, 300.0), points.len(), 1.0);
        for (k, at) in points.iter().enumerate() {
            near.add(k, &Rect { min: *at, max: *at });
        }
        let mut found = Vec::new();
        for (a, b) in points.iter().zip(points.iter().skip(7)).chain([(&points[3], &points[3])]) {
            for reach in [0.5, 30.0, 400.0] {
                near.along(*a, *b, reach, &mut found);
                assert!(found.is_sorted_by(|a, b| a < b));
                for k in (0..points.len()).filter(|k| distance_to_piece(points[*k], *a, *b) < reach) {
                    assert!(found.binary_search(&k).is_ok(), "{a:?} {b:?} {reach} {k}");
                }
            }
            let rect = Rect { min: *a, max: *a }.union(&Rect { min: *b, max: *b });
            let over: Vec<usize> = near.over(&rect).collect();
            assert!((0..points.len()).filter(|k| rect.contains(points[*k])).all(|k| over.contains(&k)));
        }
    }

    #[test]
    fn a_piece_is_found_wherever_it_passes() {
        let points = points();
        let mut near = Near::new(&Rect::new(-50.0, 0.0, 600.0, 300.0), points.len(), 1.0);
        for (k, pair) in points.windows(2).enumerate() {
            near.add_piece(k, pair[0], pair[1]);
        }
        for (k, pair) in points.windows(2).enumerate() {
            for share in [0.0, 0.3, 0.77, 1.0] {
                let at = pair[0] + (pair[1] - pair[0]) * share;
                assert!(near.over(&Rect { min: at, max: at }.grown(1e-9)).any(|found| found == k));
            }
        }
    }

    #[test]
    fn things_on_one_spot_or_one_line_have_a_grid() {
        for bounds in [Rect::default(), Rect::new(0.0, 0.0, 1e6, 0.0), Rect::new(0.0, 0.0, 1e-3, 1e7)] {
            let mut near = Near::new(&bounds, 10_000, 1.0);
            near.add(4, &bounds);
            assert!(near.over(&bounds).any(|k| k == 4));
        }
    }
}
