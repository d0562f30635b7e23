//! Who is near a place, among many: points in the cells of a grid.

use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::shapes::geometry::whole;

/// Cells of one size over the points as they stood; the points of a cell lie beside one another in `order`.
pub(in crate::sociogram::layout) struct Crowd {
    min: Point,
    cell: f64,
    columns: usize,
    rows: usize,
    start: Vec<usize>,
    order: Vec<usize>,
}

impl Crowd {
    /// With cells of at least this size, larger where the points lie far apart.
    pub fn new(at: &[Point], cell: f64) -> Self {
        let around = at.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
        let most = (4 * at.len() + 16) as f64;
        let mut cell = cell.max(1e-9);
        while (around.width() / cell + 1.0) * (around.height() / cell + 1.0) > most {
            cell *= 1.5;
        }
        let (columns, rows) = (whole(around.width() / cell) + 1, whole(around.height() / cell) + 1);
        let mut crowd = Self { min: around.min, cell, columns, rows, start: vec![0; columns * rows + 1], order: vec![0; at.len()] };
        let cells: Vec<usize> = at.iter().map(|p| crowd.cell_of(*p)).collect();
        for &c in &cells {
            crowd.start[c + 1] += 1;
        }
        for c in 0..columns * rows {
            crowd.start[c + 1] += crowd.start[c];
        }
        let mut next = crowd.start.clone();
        for (i, &c) in cells.iter().enumerate() {
            crowd.order[next[c]] = i;
            next[c] += 1;
        }
        crowd
    }

    fn cell_of(&self, p: Point) -> usize {
        let column = whole((p.x - self.min.x) / self.cell).min(self.columns - 1);
        let row = whole((p.y - self.min.y) / self.cell).min(self.rows - 1);
        row * self.columns + column
    }

    /// Everyone in the cells that this far from `p` reaches, row by row.
    pub fn near(&self, p: Point, reach: f64) -> impl Iterator<Item = usize> + '_ {
        let low = self.cell_of(p - Point::new(reach, reach));
        let high = self.cell_of(p + Point::new(reach, reach));
        let (left, right) = (low % self.columns, high % self.columns);
        (low / self.columns..=high / self.columns).flat_map(move |row| {
            let (from, to) = (row * self.columns + left, row * self.columns + right);
            self.order[self.start[from]..self.start[to + 1]].iter().copied()
        })
    }
}
