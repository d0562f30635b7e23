//! Several people chosen at once: by a line drawn around them, or one after the other.

use std::collections::BTreeSet;

use crate::model::{PersonId, Point};
use crate::sociogram::Scene;

/// Who is chosen, and the line that is being drawn.
#[derive(Debug, Default)]
pub(in crate::ui::canvas) struct Several {
    pub people: BTreeSet<PersonId>,
    /// Dragging the ground draws a line around people, also without Shift.
    pub by_drawing: bool,
    /// In world units.
    pub lasso: Vec<Point>,
}

/// A line shorter than this, in pixels, is a click.
const LEAST: f64 = 6.0;

impl Several {
    /// Goes on with the line; points that add nothing are left out.
    pub fn draw(&mut self, to: Point, px_per_unit: f64) {
        if self.lasso.last().is_none_or(|last| last.distance(to) * px_per_unit > 2.0) {
            self.lasso.push(to);
        }
    }

    /// Ends the line and chooses whom it goes around; `more` keeps those who were chosen before.
    pub fn close(&mut self, scene: &Scene, px_per_unit: f64, more: bool) {
        let lasso = std::mem::take(&mut self.lasso);
        let length: f64 = lasso.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        if length * px_per_unit < LEAST {
            return;
        }
        if !more {
            self.people.clear();
        }
        self.people.extend(scene.marks().iter().filter(|m| is_inside(&lasso, m.at)).map(|m| m.person));
    }

    pub fn toggle(&mut self, person: PersonId) {
        if !self.people.remove(&person) {
            self.people.insert(person);
        }
    }

    /// Leaves only those who are in the picture.
    pub fn keep(&mut self, scene: &Scene) {
        if !self.people.is_empty() {
            let there: BTreeSet<PersonId> = scene.marks().iter().map(|m| m.person).collect();
            self.people.retain(|person| there.contains(person));
        }
    }
}

/// Whether a point is inside a closed line, by the crossings of a ray to the right.
fn is_inside(line: &[Point], at: Point) -> bool {
    let mut inside = false;
    for (k, a) in line.iter().enumerate() {
        let b = line[(k + 1) % line.len()];
        if (a.y > at.y) != (b.y > at.y) && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x) {
            inside = !inside;
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_around_someone_holds_them_whatever_its_shape() {
        let hook = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (6.0, 10.0), (6.0, 4.0), (4.0, 4.0), (4.0, 10.0), (0.0, 10.0)];
        let line: Vec<Point> = hook.iter().map(|(x, y)| Point::new(*x, *y)).collect();
        assert!(is_inside(&line, Point::new(2.0, 8.0)) && is_inside(&line, Point::new(8.0, 8.0)));
        assert!(!is_inside(&line, Point::new(5.0, 8.0)) && !is_inside(&line, Point::new(12.0, 5.0)));
    }
}
