//! Push from a crowd, near people one by one and far ones together.

use crate::model::Point;
use crate::sociogram::Rect;

/// Deeper than this, people share a cell: they stand on one spot.
const DEEPEST: usize = 24;
const NOBODY: u32 = u32::MAX;
/// A cell counts as one when it is at most this wide for each unit of its distance.
const WIDE: f64 = 0.9;

struct Cell {
    middle: Point,
    half: f64,
    /// Of their places times how much each weighs.
    sum: Point,
    mass: f64,
    children: [u32; 4],
    /// In a leaf.
    person: u32,
}

impl Cell {
    fn new(middle: Point, half: f64) -> Self {
        Self { middle, half, sum: Point::default(), mass: 0.0, children: [NOBODY; 4], person: NOBODY }
    }

    fn is_leaf(&self) -> bool {
        self.children == [NOBODY; 4]
    }

    fn quarter(&self, p: Point) -> usize {
        usize::from(p.x > self.middle.x) + 2 * usize::from(p.y > self.middle.y)
    }
}

/// A quadtree over people.
///
/// Source: Barnes & Hut 1986, *A hierarchical O(N log N) force-calculation algorithm*.
pub(in crate::sociogram::layout) struct Tree {
    cells: Vec<Cell>,
}

impl Tree {
    /// `mass` says how many people each point stands for; above zero.
    pub fn new(at: &[Point], mass: &[f64]) -> Self {
        let around = at.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
        let half = around.width().max(around.height()) / 2.0 + 1e-9;
        let mut tree = Self { cells: Vec::with_capacity(2 * at.len() + 1) };
        tree.cells.push(Cell::new(around.centre(), half));
        for k in 0..at.len() {
            tree.insert(at, mass, k);
        }
        tree
    }

    #[expect(clippy::cast_possible_truncation, reason = "people are far fewer than 2^32")]
    fn insert(&mut self, at: &[Point], mass: &[f64], k: usize) {
        let p = at[k];
        let mut here = 0;
        for depth in 0..=DEEPEST {
            let (leaf, resident) = (self.cells[here].is_leaf(), self.cells[here].person);
            let empty = self.cells[here].mass == 0.0;
            self.cells[here].sum = self.cells[here].sum + p * mass[k];
            self.cells[here].mass += mass[k];
            if leaf && (empty || depth == DEEPEST) {
                self.cells[here].person = k as u32;
                return;
            }
            if leaf {
                let (other, weighs) = (at[resident as usize], mass[resident as usize]);
                let child = self.child(here, other);
                self.cells[child].sum = other * weighs;
                self.cells[child].mass = weighs;
                self.cells[child].person = resident;
                self.cells[here].person = NOBODY;
            }
            here = self.child(here, p);
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "cells are far fewer than 2^32")]
    fn child(&mut self, cell: usize, p: Point) -> usize {
        let quarter = self.cells[cell].quarter(p);
        if self.cells[cell].children[quarter] == NOBODY {
            let Cell { middle, half, .. } = self.cells[cell];
            let side = |right: bool| if right { half / 2.0 } else { -half / 2.0 };
            let middle = middle + Point::new(side(quarter % 2 == 1), side(quarter > 1));
            self.cells[cell].children[quarter] = self.cells.len() as u32;
            self.cells.push(Cell::new(middle, half / 2.0));
        }
        self.cells[cell].children[quarter] as usize
    }

    /// The push on someone who stands at `p`: one over the distance from each of the others. `stack` is scratch.
    pub fn push(&self, p: Point, stack: &mut Vec<u32>) -> Point {
        let mut push = Point::default();
        stack.clear();
        stack.push(0);
        while let Some(next) = stack.pop() {
            let cell = &self.cells[next as usize];
            if cell.mass == 0.0 {
                continue;
            }
            let between = p - cell.sum * (1.0 / cell.mass);
            let square = between.dot(between);
            // Whoever stands in a cell would push themselves if it counted as one.
            let inside = (p.x - cell.middle.x).abs() <= cell.half && (p.y - cell.middle.y).abs() <= cell.half;
            let far = !inside && (2.0 * cell.half) * (2.0 * cell.half) < WIDE * WIDE * square;
            if cell.person != NOBODY || far {
                push = push + between * (cell.mass / square.max(1e-9));
            } else {
                stack.extend(cell.children.iter().filter(|&&c| c != NOBODY));
            }
        }
        push
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;
    use crate::model::Point;

    #[test]
    fn the_push_is_about_that_of_everyone_one_by_one() {
        let at: Vec<Point> =
            (0..300).map(|k| Point::new(libm::sin(f64::from(k) * 0.37), libm::cos(f64::from(k) * 0.73)) * f64::from(k % 17)).collect();
        let tree = Tree::new(&at, &vec![1.0; at.len()]);
        let (mut wrong, mut whole) = (0.0, 0.0);
        for p in &at {
            let exact = at.iter().fold(Point::default(), |sum, q| {
                let between = *p - *q;
                sum + between * (1.0 / between.dot(between).max(1e-9))
            });
            wrong += tree.push(*p, &mut Vec::new()).distance(exact);
            whole += exact.length();
        }
        assert!(wrong < 0.05 * whole, "{wrong} of {whole}");
    }

    #[test]
    fn people_on_one_spot_do_not_send_it_down_for_ever() {
        let at = vec![Point::new(1.0, 1.0); 40];
        let push = Tree::new(&at, &vec![1.0; at.len()]).push(at[0], &mut Vec::new());
        assert!(push.x.is_finite() && push.y.is_finite());
    }
}
