//! People who are put in line by hand, several at once.

use crate::model::{PersonId, Point};

/// How chosen people are put in line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// Beside one another, at one height.
    Row,
    /// Below one another.
    Column,
    /// With equal room between them from left to right; heights stay.
    Across,
    /// With equal room between them from top to bottom.
    Down,
}

impl Alignment {
    pub const ALL: [Self; 4] = [Self::Row, Self::Column, Self::Across, Self::Down];

    fn is_sideways(self) -> bool {
        matches!(self, Self::Row | Self::Across)
    }
}

/// The least room between two neighbours in a row or a column, so that names fit.
const BESIDE: f64 = 72.0;
const BELOW: f64 = 60.0;

/// Where these people stand once they are in line: they keep their order and their middle. Fewer than two stay where they are.
#[must_use]
pub fn align(people: &[(PersonId, Point)], how: Alignment) -> Vec<(PersonId, Point)> {
    if people.len() < 2 {
        return people.to_vec();
    }
    let along = |p: Point| if how.is_sideways() { p.x } else { p.y };
    let across = |p: Point| if how.is_sideways() { p.y } else { p.x };
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by(|&a, &b| along(people[a].1).total_cmp(&along(people[b].1)).then(a.cmp(&b)));
    let places: Vec<f64> = order.iter().map(|&k| along(people[k].1)).collect();
    let places = match how {
        Alignment::Row | Alignment::Column => with_room(&places, if how.is_sideways() { BESIDE } else { BELOW }),
        Alignment::Across | Alignment::Down => evenly(&places),
    };
    let line = people.iter().map(|(_, at)| across(*at)).sum::<f64>() / people.len() as f64;
    let mut put = people.to_vec();
    for (&k, along) in order.iter().zip(places) {
        let aside = if matches!(how, Alignment::Row | Alignment::Column) { line } else { across(people[k].1) };
        put[k].1 = if how.is_sideways() { Point::new(along, aside) } else { Point::new(aside, along) };
    }
    put
}

/// Equal steps from the first to the last.
fn evenly(places: &[f64]) -> Vec<f64> {
    let (first, last) = (places[0], places[places.len() - 1]);
    let step = (last - first) / (places.len() - 1) as f64;
    (0..places.len()).map(|k| first + step * k as f64).collect()
}

/// No two nearer to one another than `least`, about the same middle.
fn with_room(places: &[f64], least: f64) -> Vec<f64> {
    let mut wider: Vec<f64> = Vec::with_capacity(places.len());
    for &place in places {
        let next = wider.last().map_or(place, |before: &f64| place.max(before + least));
        wider.push(next);
    }
    let middle = |places: &[f64]| places.iter().sum::<f64>() / places.len() as f64;
    let back = middle(&wider) - middle(places);
    wider.into_iter().map(|place| place - back).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(places: &[(f64, f64)]) -> Vec<(PersonId, Point)> {
        (0..).map(PersonId).zip(places.iter().map(|(x, y)| Point::new(*x, *y))).collect()
    }

    #[test]
    fn a_row_keeps_order_and_middle_and_leaves_room_for_names() {
        let put = align(&people(&[(200.0, 10.0), (0.0, 0.0), (10.0, 20.0)]), Alignment::Row);
        assert!(put.iter().all(|(_, at)| (at.y - 10.0).abs() < 1e-9));
        assert!(put[1].1.x < put[2].1.x && put[2].1.x < put[0].1.x);
        assert!(put[2].1.x - put[1].1.x >= BESIDE - 1e-9);
        assert!((put.iter().map(|(_, at)| at.x).sum::<f64>() - 210.0).abs() < 1e-9);
    }

    #[test]
    fn spreading_keeps_both_ends_and_makes_equal_steps() {
        let put = align(&people(&[(0.0, 0.0), (5.0, 1.0), (7.0, 90.0)]), Alignment::Down);
        let heights: Vec<f64> = put.iter().map(|(_, at)| at.y).collect();
        assert_eq!(heights, [0.0, 45.0, 90.0]);
        assert!((put[1].1.x - 5.0).abs() < 1e-9, "only the height changes");
    }

    #[test]
    fn one_person_stays() {
        let alone = people(&[(3.0, 4.0)]);
        for how in Alignment::ALL {
            assert_eq!(align(&alone, how), alone);
        }
    }
}
