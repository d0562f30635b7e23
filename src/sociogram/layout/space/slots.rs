//! The places inside a field, and the places of fields beside one another.

use std::f64::consts::PI;

use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::shapes::geometry::whole;

/// Between two neighbours on a ring.
const SPACING: f64 = 84.0;
/// Up to here one ring: no tie between two people on a ring runs through a third.
const ONE_RING: usize = 13;
const LEAST_RING: f64 = 64.0;

/// Places for `count` members around a middle, and the field that holds them with their names.
pub(in crate::sociogram::layout) fn slots(count: usize) -> (Vec<Point>, Rect) {
    let places = match count {
        0 => Vec::new(),
        1 => vec![Point::default()],
        2 => vec![Point::new(-48.0, 0.0), Point::new(48.0, 0.0)],
        n if n <= ONE_RING => ring(n, (SPACING * n as f64 / (2.0 * PI)).max(LEAST_RING), 0.0),
        n => rings(n),
    };
    let box_around = places.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
    let field = Rect { min: box_around.min - Point::new(54.0, 42.0), max: box_around.max + Point::new(54.0, 46.0) };
    let to_middle = Point::default() - field.centre();
    (places.iter().map(|p| *p + to_middle).collect(), field.shifted(to_middle))
}

fn ring(count: usize, radius: f64, turn: f64) -> Vec<Point> {
    // Nobody stands exactly above another: a name needs the room below.
    let tilt = if count.is_multiple_of(2) { 0.2 } else { 0.0 };
    let first = -PI / 2.0 + PI / count as f64 + tilt + turn;
    (0..count)
        .map(|k| {
            let out = Point::at_angle(first + 2.0 * PI * k as f64 / count as f64);
            Point::new(out.x * radius * 1.12, out.y * radius * 0.94)
        })
        .collect()
}

/// Rings inside one another, each as full as its length allows.
fn rings(count: usize) -> Vec<Point> {
    let capacity = |radius: f64| whole(2.0 * PI * radius / SPACING).max(1);
    let sizes = |outer: f64| -> Vec<(f64, usize)> {
        let mut radius = outer;
        let mut found = Vec::new();
        while radius > 30.0 {
            found.push((radius, capacity(radius)));
            radius -= SPACING;
        }
        found
    };
    let mut outer = SPACING * 1.6;
    while sizes(outer).iter().map(|s| s.1).sum::<usize>() < count {
        outer += 6.0;
    }
    let rings = sizes(outer);
    let room: usize = rings.iter().map(|r| r.1).sum();
    let mut places = Vec::new();
    let mut spare = room - count;
    for (k, (radius, most)) in rings.iter().enumerate().rev() {
        // The innermost rings stay emptiest: that is where ties cross.
        let left_out = spare.min(most.saturating_sub(usize::from(k == 0)));
        spare -= left_out;
        let filled = most - left_out;
        if filled > 0 {
            places.extend(ring(filled, *radius, k as f64 * 0.35));
        }
    }
    places
}

/// Middles for fields of these sizes, in reading order: round a loop from the bottom left clockwise, so that neighbouring groups
/// have neighbouring fields and the people between them stand in its inside; beyond fourteen, rows to and fro.
pub(in crate::sociogram::layout) fn middles(sizes: &[Rect], gap: Point) -> Vec<Point> {
    let cells = cells(sizes.len());
    let columns = 1 + cells.iter().map(|c| whole(c.0.ceil())).max().unwrap_or(0);
    let rows = 1 + cells.iter().map(|c| c.1).max().unwrap_or(0);
    let mut wide = vec![0.0_f64; columns];
    let mut tall = vec![0.0_f64; rows];
    for (cell, size) in cells.iter().zip(sizes) {
        if cell.0.fract() < 1e-9 {
            let column = whole(cell.0);
            wide[column] = wide[column].max(size.width());
        }
        tall[cell.1] = tall[cell.1].max(size.height());
    }
    let middle = |sizes: &[f64], gap: f64, at: usize| sizes[..at].iter().map(|s| s + gap).sum::<f64>() + sizes[at] / 2.0;
    cells
        .iter()
        .map(|&(column, row)| {
            let (left, right) = (whole(column), whole(column.ceil()));
            let x = f64::midpoint(middle(&wide, gap.x, left), middle(&wide, gap.x, right));
            Point::new(x, middle(&tall, gap.y, row))
        })
        .collect()
}

/// Column and row per field; half a column stands between two.
fn cells(count: usize) -> Vec<(f64, usize)> {
    let on_grid = |cells: Vec<(usize, usize)>| cells.into_iter().map(|(c, r)| (c as f64, r)).collect();
    let (columns, rows): (usize, usize) = match count {
        0..=2 => return on_grid((0..count).map(|k| (k, 0)).collect()),
        3 => return vec![(0.0, 1), (0.5, 0), (1.0, 1)],
        4 => (2, 2),
        5 | 6 => (3, 2),
        7 | 8 => (3, 3),
        9 | 10 => (4, 3),
        11 | 12 => (5, 3),
        13 | 14 => (5, 4),
        _ => {
            let columns = whole((count as f64 * 1.4).sqrt().ceil()).max(1);
            let place = |k: usize| {
                let (row, step) = (k / columns, k % columns);
                (if row % 2 == 0 { step } else { columns - 1 - step }, row)
            };
            return on_grid((0..count).map(place).collect());
        }
    };
    let up = (0..rows).rev().map(|r| (0, r));
    let over = (1..columns).map(|c| (c, 0));
    let down = (1..rows).map(|r| (columns - 1, r));
    let back = (1..columns.saturating_sub(1)).rev().map(|c| (c, rows - 1));
    on_grid(up.chain(over).chain(down).chain(back).take(count).collect())
}

#[cfg(test)]
mod tests {
    use super::{cells, slots};

    #[test]
    fn four_groups_go_clockwise_from_the_bottom_left() {
        assert_eq!(cells(4), [(0.0, 1), (0.0, 0), (1.0, 0), (1.0, 1)]);
    }

    #[test]
    fn neighbouring_groups_have_neighbouring_cells() {
        for count in 4..40 {
            let cells = cells(count);
            assert_eq!(cells.len(), count);
            for pair in cells.windows(2) {
                let steps = (pair[0].0 - pair[1].0).abs() + pair[0].1.abs_diff(pair[1].1) as f64;
                assert!(steps < 1.01, "{count}: {pair:?}");
            }
        }
    }

    #[test]
    fn members_have_room_in_their_field() {
        for count in 1..70 {
            let (places, field) = slots(count);
            assert_eq!(places.len(), count);
            for (k, a) in places.iter().enumerate() {
                assert!(field.grown(-30.0).contains(*a), "{count}");
                assert!(places[..k].iter().all(|b| a.distance(*b) > 58.0), "{count}");
            }
        }
    }
}
