//! Small moves that keep ties from crossing and from running through people whom they do not concern.

use super::stress::steps_from;
use super::{drawn, separate};
use crate::model::Point;
use crate::sociogram::geometry::distance_to_piece;

/// Up to so many people.
pub(super) const MOST: usize = 200;
/// Between a tie and the rim of somebody whom it does not concern.
const CLEAR: f64 = 8.0;
/// What is weighed: two ties that cross, a tie through somebody, and stress (squared errors relative to the distance meant).
const CROSSING: f64 = 1.0;
const THROUGH: f64 = 5.0;
const STRESS: f64 = 6.0;
/// What standing on one another costs.
const TOO_NEAR: f64 = 60.0;
/// The first and the last length of a try, in world units.
const FAR: f64 = 170.0;
const NEAR: f64 = 14.0;
const WAYS: usize = 8;
const MOST_ROUNDS: usize = 60;
/// Comparisons of a line with a line or a person that one picture may take.
const MOST_WORK: usize = 60_000_000;
/// In a picture that is kept nobody moves for less than this.
const WORTH_IT: f64 = 4.0;

/// A local search: a move is made only when it lowers the weighted sum.
pub(super) struct Polish<'a> {
    contacts: &'a [Vec<usize>],
    radii: &'a [f64],
    ties: Vec<(usize, usize)>,
    /// Meant distances; infinite where there is no way.
    ideal: Vec<Vec<f64>>,
}

impl<'a> Polish<'a> {
    pub fn new(contacts: &'a [Vec<usize>], radii: &'a [f64], step: f64) -> Self {
        let ties = (0..contacts.len()).flat_map(|i| contacts[i].iter().filter(move |&&j| j > i).map(move |&j| (i, j))).collect();
        let ideal = (0..contacts.len()).map(|i| steps_from(i, contacts).into_iter().map(|s| s * step).collect()).collect();
        Self { contacts, radii, ties, ideal }
    }

    /// Moves whoever is better elsewhere.
    pub fn improve(&self, at: &mut [Point]) {
        self.search(at, &|_, _| true, 1e-6);
    }

    /// Moves only whom it helps much, no further than `leash` from `home`.
    pub fn improve_near(&self, at: &mut [Point], home: &[Point], leash: f64) {
        self.search(at, &|i, p| p.distance(home[i]) <= leash, WORTH_IT);
    }

    fn search(&self, at: &mut [Point], allowed: &dyn Fn(usize, Point) -> bool, worth: f64) {
        let n = at.len();
        let per_try = 2 * self.ties.len() * self.ties.len() / n.max(1) + 2 * self.ties.len() + n;
        let rounds = (MOST_WORK / (per_try * (WAYS + 1) * n).max(1)).clamp(3, MOST_ROUNDS);
        for round in 0..rounds {
            let share = round as f64 / (rounds - 1).max(1) as f64;
            let reach = FAR * (NEAR / FAR).powf(share);
            let mut better = false;
            for i in 0..n {
                let mut best = (self.cost(i, at[i], at, f64::INFINITY) - worth, at[i]);
                let turn = drawn(i, round) * 7.0;
                for way in 0..=WAYS {
                    let p = if way == WAYS {
                        self.middle(i, at)
                    } else {
                        let angle = turn + std::f64::consts::TAU * way as f64 / WAYS as f64;
                        at[i] + Point::new(angle.cos(), angle.sin()) * (reach * (0.4 + 0.6 * drawn(i, 100 + round * WAYS + way)))
                    };
                    if allowed(i, p) {
                        let cost = self.cost(i, p, at, best.0);
                        if cost < best.0 {
                            best = (cost, p);
                        }
                    }
                }
                if best.1 != at[i] {
                    at[i] = best.1;
                    better = true;
                }
            }
            if !better && share > 0.8 {
                break;
            }
        }
    }

    /// The middle of someone's contacts.
    fn middle(&self, i: usize, at: &[Point]) -> Point {
        let list = &self.contacts[i];
        if list.is_empty() { at[i] } else { list.iter().fold(Point::default(), |sum, &j| sum + at[j]) * (1.0 / list.len() as f64) }
    }

    /// What it costs that `i` stands at `p`; counted no further than `enough`.
    fn cost(&self, i: usize, p: Point, at: &[Point], enough: f64) -> f64 {
        let mut cost = 0.0;
        for (j, q) in at.iter().enumerate() {
            if j == i {
                continue;
            }
            let between = *q - p;
            let share = separate::room(between, self.radii[i] + self.radii[j]);
            if share < 1.0 {
                cost += TOO_NEAR * (1.2 - share);
            }
            let ideal = self.ideal[i][j];
            if ideal.is_finite() {
                let error = between.length() / ideal - 1.0;
                cost += STRESS * error * error;
            }
        }
        let rim = self.radii[i] + CLEAR;
        for &(a, b) in self.ties.iter().filter(|(a, b)| *a != i && *b != i) {
            if cost > enough {
                return cost;
            }
            let (from, to) = (at[a], at[b]);
            if near(p, from, to, rim) {
                cost += THROUGH;
            }
            for &j in self.contacts[i].iter().filter(|&&j| j != a && j != b) {
                if cross(p, at[j], from, to) {
                    cost += CROSSING;
                }
            }
        }
        for &j in &self.contacts[i] {
            let through = (0..at.len()).filter(|&m| m != i && m != j && near(at[m], p, at[j], self.radii[m] + CLEAR)).count();
            cost += THROUGH * through as f64;
        }
        cost
    }
}

/// Whether a point is this near to a straight piece.
fn near(p: Point, from: Point, to: Point, by: f64) -> bool {
    let apart = |p: f64, a: f64, b: f64| p < a.min(b) - by || p > a.max(b) + by;
    !apart(p.x, from.x, to.x) && !apart(p.y, from.y, to.y) && distance_to_piece(p, from, to) < by
}

/// Whether two straight pieces cross.
pub(in crate::sociogram) fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let side = |p: Point, q: Point, r: Point| (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

#[cfg(test)]
mod tests {
    use super::{Polish, cross};
    use crate::model::Point;

    #[test]
    fn pieces_cross_in_the_open_only() {
        let p = Point::new;
        assert!(cross(p(0.0, 0.0), p(2.0, 2.0), p(0.0, 2.0), p(2.0, 0.0)));
        assert!(!cross(p(0.0, 0.0), p(2.0, 2.0), p(3.0, 0.0), p(5.0, 0.0)));
        assert!(!cross(p(0.0, 0.0), p(2.0, 0.0), p(2.0, 0.0), p(2.0, 2.0)));
    }

    #[test]
    fn somebody_on_the_tie_of_others_steps_aside() {
        let contacts = vec![vec![1, 2], vec![0, 2], vec![0, 1]];
        let mut at = vec![Point::new(0.0, 0.0), Point::new(240.0, 0.0), Point::new(120.0, 1.0)];
        Polish::new(&contacts, &[10.0; 3], 122.0).improve(&mut at);
        assert!(crate::sociogram::geometry::distance_to_piece(at[2], at[0], at[1]) > 18.0);
    }
}
