//! Small moves that keep ties from crossing and from running through people whom they do not concern.

use super::steps::steps_from;
use crate::model::Point;
use crate::sociogram::layout::drawn::drawn;
use crate::sociogram::layout::space::separate;
use crate::sociogram::shapes::geometry::{near, side};
use crate::sociogram::{Rect, crossings};

/// Up to so many people.
pub(in crate::sociogram::layout) const MOST: usize = 200;
/// Between a tie and the rim of somebody whom it does not concern.
const CLEAR: f64 = 8.0;
/// What is weighed: two ties that cross, a tie through somebody, and stress (squared errors relative to the distance meant). Where
/// ties cross more than [`USUAL`] others each, a crossing weighs less: it cannot be helped there.
const CROSSING: f64 = 1.0;
const USUAL: f64 = 3.0;
const THROUGH: f64 = 5.0;
const STRESS: f64 = 6.0;
/// What standing on one another costs.
const TOO_NEAR: f64 = 60.0;
/// The first and the last length of a try, in world units.
const FAR: f64 = 170.0;
const NEAR: f64 = 14.0;
const WAYS: usize = 8;
/// With so few rounds a try begins and ends nearer to the middle of those.
const FEW_ROUNDS: usize = 8;
const MOST_ROUNDS: usize = 60;
/// Comparisons of a line with a line or a person that one picture may take.
const MOST_WORK: usize = 24_000_000;
/// In a picture that is kept nobody moves for less than this, nor for so small a part of what it costs where they are, and no more
/// than one in so many people.
const WORTH_IT: f64 = 4.0;
const PART: f64 = 0.15;
const ONE_IN: usize = 4;

/// A local search: a move is made only when it lowers the weighted sum.
pub(in crate::sociogram::layout) struct Polish<'a> {
    contacts: &'a [Vec<usize>],
    radii: &'a [f64],
    ties: Vec<(usize, usize)>,
    /// Meant distances; infinite where there is no way.
    ideal: Vec<Vec<f64>>,
    crossing: f64,
}

impl<'a> Polish<'a> {
    /// For people as they stand, towards distances that follow the steps between them.
    pub fn by_steps(contacts: &'a [Vec<usize>], radii: &'a [f64], step: f64, at: &[Point]) -> Self {
        let ideal = (0..contacts.len()).map(|i| steps_from(i, contacts).into_iter().map(|s| s * step).collect()).collect();
        Self::new(contacts, radii, ideal, at)
    }

    /// For people as they stand, towards the distances at which they stand.
    pub fn as_it_is(contacts: &'a [Vec<usize>], radii: &'a [f64], at: &[Point]) -> Self {
        let ideal = at.iter().map(|p| at.iter().map(|q| p.distance(*q).max(1.0)).collect()).collect();
        Self::new(contacts, radii, ideal, at)
    }

    fn new(contacts: &'a [Vec<usize>], radii: &'a [f64], ideal: Vec<Vec<f64>>, at: &[Point]) -> Self {
        let ties: Vec<(usize, usize)> =
            (0..contacts.len()).flat_map(|i| contacts[i].iter().filter(move |&&j| j > i).map(move |&j| (i, j))).collect();
        let usual = USUAL * ties.len() as f64;
        let crossing = CROSSING * (usual / (crossings(at, &ties) as f64).max(1.0)).min(1.0);
        Self { contacts, radii, ties, ideal, crossing }
    }

    /// Moves whoever is better elsewhere.
    pub fn improve(&self, at: &mut [Point]) {
        self.search(at, &|_, _| true, |cost| cost - 1e-6, at.len());
    }

    /// Moves only a few whom it helps much, no further than `leash` from `home`.
    pub fn improve_near(&self, at: &mut [Point], home: &[Point], leash: f64) {
        self.search(at, &|i, p| p.distance(home[i]) <= leash, |cost| cost * (1.0 - PART) - WORTH_IT, at.len() / ONE_IN);
    }

    fn search(&self, at: &mut [Point], allowed: &dyn Fn(usize, Point) -> bool, below: fn(f64) -> f64, most: usize) {
        let n = at.len();
        let (mut moved, mut movers) = (vec![false; n], 0);
        let per_try = 2 * self.ties.len() * self.ties.len() / n.max(1) + 2 * self.ties.len() + n;
        let rounds = (MOST_WORK / (per_try * (WAYS + 1) * n).max(1)).clamp(2, MOST_ROUNDS);
        let (far, close) = if rounds < FEW_ROUNDS { (FAR / 2.0, NEAR * 2.0) } else { (FAR, NEAR) };
        for round in 0..rounds {
            let share = round as f64 / (rounds - 1).max(1) as f64;
            let reach = far * libm::pow(close / far, share);
            let mut better = false;
            for i in 0..n {
                if !moved[i] && movers == most {
                    continue;
                }
                let mut best = (below(self.cost(i, at[i], at, f64::INFINITY)), at[i]);
                let turn = drawn(i, round) * 7.0;
                for way in 0..=WAYS {
                    let p = if way == WAYS {
                        self.middle(i, at)
                    } else {
                        let angle = turn + std::f64::consts::TAU * way as f64 / WAYS as f64;
                        at[i] + Point::at_angle(angle) * (reach * (0.4 + 0.6 * drawn(i, 100 + round * WAYS + way)))
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
                    movers += usize::from(!std::mem::replace(&mut moved[i], true));
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
        // Nothing beyond the box around someone's ties can be met by them.
        let mut star = Rect { min: p, max: p };
        for &j in &self.contacts[i] {
            star = star.union(&Rect { min: at[j], max: at[j] });
        }
        let star = star.grown(rim);
        for &(a, b) in self.ties.iter().filter(|(a, b)| *a != i && *b != i) {
            let (from, to) = (at[a], at[b]);
            let apart = |a: f64, b: f64, low: f64, high: f64| a.max(b) < low || a.min(b) > high;
            if apart(from.x, to.x, star.min.x, star.max.x) || apart(from.y, to.y, star.min.y, star.max.y) {
                continue;
            }
            if cost > enough {
                return cost;
            }
            if near(p, from, to, rim) {
                cost += THROUGH;
            }
            let here = side(from, to, p);
            for &j in self.contacts[i].iter().filter(|&&j| j != a && j != b) {
                if here * side(from, to, at[j]) < 0.0 && side(p, at[j], from) * side(p, at[j], to) < 0.0 {
                    cost += self.crossing;
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

#[cfg(test)]
mod tests {
    use super::Polish;
    use crate::model::Point;
    use crate::sociogram::shapes::geometry::cross;

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
        let before = at.clone();
        Polish::by_steps(&contacts, &[10.0; 3], 122.0, &before).improve(&mut at);
        assert!(crate::sociogram::shapes::geometry::distance_to_piece(at[2], at[0], at[1]) > 18.0);
    }
}
