//! How good a picture is, in numbers that another program's picture of the same network has too.

use std::collections::{BTreeMap, VecDeque};

use super::labels::{LabelOf, LabelSizes, place};
use crate::model::{PersonId, Point};
use crate::sociogram::{Line, Mark, PeopleScene, Rect, Viewport, crossings};

/// What there is to say against a picture; 0 throughout would be perfect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quality {
    /// How far distances on the picture are from the steps between people; see [`stress`].
    pub stress: f64,
    /// Pairs of ties that would cross if every line were straight.
    pub crossings: usize,
    /// Lines that run through the mark of somebody whom they do not concern, as they are drawn.
    pub hits: usize,
    /// Words over other words, or over the mark of somebody else.
    pub labels_overlapping: usize,
    /// Words for which there was no room.
    pub labels_left_out: usize,
}

const STEPS: usize = 40;

/// The quality of a scene on a view. Time grows with people times ties.
#[must_use]
pub fn quality(scene: &PeopleScene, view: &Viewport, sizes: LabelSizes) -> Quality {
    let place_of: BTreeMap<PersonId, usize> = scene.marks.iter().enumerate().map(|(k, mark)| (mark.person, k)).collect();
    let ties: Vec<(usize, usize)> =
        scene.lines.iter().filter_map(|line| Some((*place_of.get(&line.from)?, *place_of.get(&line.to)?))).collect();
    let at: Vec<Point> = scene.marks.iter().map(|m| m.at).collect();
    let placed = place(scene, view, sizes);
    let marks: Vec<(PersonId, Rect)> = scene.marks.iter().map(|mark| (mark.person, view.px_rect(&outline(mark)))).collect();
    let overlapping = placed.iter().enumerate().filter(|(k, label)| {
        let over_words = placed[..*k].iter().any(|other| other.rect.overlaps(&label.rect));
        over_words || marks.iter().any(|(person, mark)| label.of != LabelOf::Person(*person) && mark.overlaps(&label.rect))
    });
    Quality {
        stress: stress(&at, &ties),
        crossings: crossings(&at, &ties),
        hits: scene.lines.iter().filter(|line| scene.marks.iter().any(|mark| runs_through(line, mark))).count(),
        labels_overlapping: overlapping.count(),
        labels_left_out: (scene.labels.len() + scene.fields.iter().filter(|f| !f.title.trim().is_empty()).count())
            .saturating_sub(placed.len()),
    }
}

fn outline(mark: &Mark) -> Rect {
    Rect::around(mark.at, 2.0 * mark.shape.half_width(mark.radius), 2.0 * mark.shape.half_height(mark.radius))
}

fn runs_through(line: &Line, mark: &Mark) -> bool {
    if mark.person == line.from || mark.person == line.to {
        return false;
    }
    // A curve lies between the points that pull it.
    let around = line.curve.points.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
    around.grown(1e-9).overlaps(&outline(mark)) && line.curve.samples(STEPS).any(|p| mark.shape.contains(mark.at, mark.radius, p))
}

/// The mean over pairs of people who can reach each other of ((s l - d) / d)^2: l is how far apart they stand, d the fewest steps
/// between them along `ties` either way, and s the scale that makes the mean least, s = sum(l / d) / sum((l / d)^2). 0 where
/// nobody can reach anybody. No unit; a picture twice as large has the same.
///
/// Source: Gansner, Koren & North 2005, *Graph Drawing by Stress Majorization*, with weights d^-2; with the best scale as in
/// Gansner, Hu & North 2013, *A Maxent-Stress Model for Graph Layout*, so that pictures of different size compare.
#[must_use]
pub fn stress(at: &[Point], ties: &[(usize, usize)]) -> f64 {
    let mut contacts = vec![Vec::new(); at.len()];
    for &(a, b) in ties {
        contacts[a].push(b);
        contacts[b].push(a);
    }
    let (mut sum, mut squares, mut pairs) = (0.0, 0.0, 0.0);
    for start in 0..at.len() {
        let mut steps = vec![0_usize; at.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(i) = queue.pop_front() {
            for &j in &contacts[i] {
                if j == start || steps[j] > 0 {
                    continue;
                }
                steps[j] = steps[i] + 1;
                queue.push_back(j);
                if j > start {
                    let share = at[start].distance(at[j]) / steps[j] as f64;
                    sum += share;
                    squares += share * share;
                    pairs += 1.0;
                }
            }
        }
    }
    // At the best scale the mean of (s q - 1)^2 over q = l / d is 1 - sum(q)^2 / (pairs sum(q^2)).
    if pairs == 0.0 {
        0.0
    } else if squares == 0.0 {
        1.0
    } else {
        (1.0 - sum * sum / (pairs * squares)).max(0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{quality, stress};
    use crate::model::{PersonId, Point};
    use crate::sociogram::crossings;
    use crate::sociogram::{Curve, Emphasis, Ink, Label, LabelSizes, Line, Mark, PeopleScene, Rect, Shape, Viewport};

    fn p(x: f64, y: f64) -> Point {
        Point::new(x, y)
    }

    #[test]
    fn a_path_drawn_straight_has_no_stress_at_any_size() {
        let ties = [(0, 1), (1, 2)];
        assert!(stress(&[p(0.0, 0.0), p(7.0, 0.0), p(14.0, 0.0)], &ties) < 1e-12);
        // Folded back on itself: l/d = 1, 1, 0, so 1 - 2^2 / (3 * 2).
        assert!((stress(&[p(0.0, 0.0), p(1.0, 0.0), p(0.0, 0.0)], &ties) - 1.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn people_who_cannot_reach_each_other_do_not_count() {
        assert!(stress(&[p(0.0, 0.0), p(1.0, 0.0), p(500.0, 3.0), p(501.0, 3.0)], &[(0, 1), (2, 3)]) < 1e-12);
        assert!(stress(&[p(0.0, 0.0), p(1.0, 0.0)], &[]).abs() < 1e-12);
    }

    #[test]
    fn the_diagonals_of_a_square_cross_once() {
        let square = [p(0.0, 0.0), p(1.0, 0.0), p(1.0, 1.0), p(0.0, 1.0)];
        assert_eq!(crossings(&square, &[(0, 1), (1, 2), (2, 3), (0, 3), (0, 2), (1, 3)]), 1);
        assert_eq!(crossings(&square, &[(0, 1), (2, 3)]), 0);
    }

    fn drawing(middle: Point) -> PeopleScene {
        let at = [p(0.0, 0.0), p(200.0, 0.0), middle];
        let mark = |(id, at): (u32, &Point)| Mark {
            person: PersonId(id),
            at: *at,
            radius: 10.0,
            shape: Shape::Square,
            ink: Ink::Other,
            answer: crate::sociogram::Answer::Given,
            measured: true,
            emphasis: Emphasis::Normal,
        };
        let line = Line {
            from: PersonId(0),
            to: PersonId(1),
            mutual: true,
            strength: 1.0,
            width: 1.0,
            curve: Curve::straight(p(12.0, 0.0), p(188.0, 0.0)),
            ink: Ink::Tie,
            emphasis: Emphasis::Normal,
        };
        PeopleScene {
            marks: (0..).zip(&at).map(mark).collect(),
            lines: vec![line],
            labels: (0..3).map(|id| Label { person: PersonId(id), text: "Naam".to_owned(), priority: 1.0 }).collect(),
            bounds: Rect::new(-20.0, -60.0, 240.0, 140.0),
            ..PeopleScene::default()
        }
    }

    #[test]
    fn a_line_through_somebody_is_a_hit_and_words_that_do_not_fit_are_left_out() {
        let hits = |middle: Point, viewport: Rect| {
            let scene = drawing(middle);
            quality(&scene, &Viewport::fit(&scene.bounds, viewport, 2.0), LabelSizes::default())
        };
        let wide = Rect::new(0.0, 0.0, 900.0, 600.0);
        let through = hits(p(100.0, 3.0), wide);
        assert_eq!((through.hits, through.labels_overlapping, through.labels_left_out), (1, 0, 0));
        assert_eq!(hits(p(100.0, 40.0), wide).hits, 0);
        assert_eq!(hits(p(100.0, 40.0), Rect::new(0.0, 0.0, 20.0, 10.0)).labels_left_out, 3);
    }
}
