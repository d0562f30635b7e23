//! Ties pull and people push, from a rough picture to a fine one.

use crate::model::Point;
use crate::sociogram::Rect;
use crate::sociogram::layout::course::Course;
use crate::sociogram::layout::drawn::drawn;
use crate::sociogram::layout::improve::fewer_crossings::{self, Polish};
use crate::sociogram::layout::improve::stay_near;
use crate::sociogram::layout::request::LayoutRequest;
use crate::sociogram::layout::space::levels::Level;
use crate::sociogram::layout::space::quadtree::Tree;
use crate::sociogram::layout::space::spread::full;
use crate::sociogram::layout::space::{parts, separate};

/// The fewest points that are still drawn more roughly.
const FEWEST: usize = 24;
/// Steps at the roughest level, and at the finest of a small and of a large network.
const ROUGH_STEPS: usize = 240;
const FINE_STEPS: usize = 160;
const LARGE_STEPS: usize = 60;
/// From how many people on a network is large.
const LARGE: usize = 4_000;
/// Points times steps between two looks at it on its way.
const SHOWN_EVERY: usize = 40_000;
/// The distance of two people in contact, in world units, where there is room for it.
const STEP: f64 = 110.0;
/// From how many people on names compete for room.
const CROWDED: usize = 60;
/// Width over height of a screen, and how much wider at most a cloud becomes for it.
const SHAPE: f64 = 1.6;
const MOST_WIDENED: f64 = 1.3;

/// Where everyone stands; each part by itself.
pub(in crate::sociogram::layout) fn arrange(request: &LayoutRequest, course: &mut Course) -> Vec<Point> {
    let contacts = request.contacts();
    if request.follows() {
        return stay_near::stay(request, &contacts);
    }
    let mut at = parts::by_parts(request, &contacts, course, &mut |part, course| {
        let inside = parts::within(part, &contacts);
        let mut placed = settle(&inside, course);
        let radii: Vec<f64> = part.iter().map(|&i| request.people[i].radius).collect();
        parts::turn_wide(&mut placed);
        if part.len() > CROWDED {
            widen(&mut placed);
        }
        separate::spread(&mut placed, &radii);
        if part.len() <= fewer_crossings::MOST {
            Polish::as_it_is(&inside, &radii, &placed).improve(&mut placed);
            separate::spread(&mut placed, &radii);
        }
        placed
    });
    stay_near::align(request, &mut at);
    at
}

/// People of one part without regard to their size.
///
/// Sources: Hu 2005, *Efficient, High-Quality Force-Directed Graph Drawing* (levels, the two forces, the step that adapts);
/// Barnes & Hut 1986 (far people together).
pub(in crate::sociogram::layout) fn settle(contacts: &[Vec<usize>], course: &mut Course) -> Vec<Point> {
    let mut levels = vec![Level::of_people(contacts)];
    let mut of: Vec<Vec<usize>> = Vec::new();
    while let Some(level) = levels.last().filter(|level| level.n() > FEWEST) {
        let (next, into) = level.coarser();
        if next.n() * 20 > level.n() * 19 {
            break;
        }
        levels.push(next);
        of.push(into);
    }
    let mut at: Vec<Point> = Vec::new();
    for depth in (0..levels.len()).rev() {
        let level = &levels[depth];
        let rough = depth + 1 == levels.len();
        at = if rough {
            let wide = contacts.len() as f64;
            (0..level.n()).map(|k| Point::new(drawn(k, 1) - 0.5, drawn(k, 2) - 0.5) * wide.sqrt()).collect()
        } else {
            let apart = 0.3;
            of[depth].iter().enumerate().map(|(k, &c)| at[c] + Point::new(drawn(k, 3) - 0.5, drawn(k, 4) - 0.5) * apart).collect()
        };
        let steps = if rough {
            ROUGH_STEPS
        } else if level.n() > LARGE {
            LARGE_STEPS
        } else {
            FINE_STEPS
        };
        let people: Vec<usize> = (0..contacts.len()).map(|i| of[..depth].iter().fold(i, |point, into| into[point])).collect();
        relax(level, &mut at, steps, &mut |at| {
            if !course.is_cancelled() {
                let all: Vec<Point> = people.iter().map(|&p| at[p]).collect();
                (course.settled)(&sized(all, contacts));
            }
            !course.is_cancelled()
        });
        if course.is_cancelled() {
            return vec![Point::default(); contacts.len()];
        }
    }
    sized(at, contacts)
}

/// Moves every point along its force, all by one step that grows while that helps and shrinks when it does not. `shown` says whether
/// to go on.
fn relax(level: &Level, at: &mut [Point], steps: usize, shown: &mut dyn FnMut(&[Point]) -> bool) {
    let n = level.n();
    let every = (SHOWN_EVERY / n.max(1)).max(1);
    let mut step = if steps == ROUGH_STEPS { (n as f64).sqrt() } else { 0.6 };
    let (mut energy, mut better) = (f64::INFINITY, 0);
    let mut force = vec![Point::default(); n];
    let mut stack = Vec::new();
    for turn in 1..=steps {
        let tree = Tree::new(at, &level.mass);
        let mut now = 0.0;
        for i in 0..n {
            let mut pull = tree.push(at[i], &mut stack) * level.mass[i];
            for &(j, weight) in level.ties(i) {
                let between = at[j] - at[i];
                pull = pull + between * (weight * between.length());
            }
            now += pull.dot(pull) / level.mass[i];
            force[i] = pull;
        }
        for (p, pull) in at.iter_mut().zip(&force) {
            if pull.length() > 1e-12 {
                *p = *p + pull.unit() * step;
            }
        }
        if now < energy {
            better += 1;
            if better >= 5 {
                (better, step) = (0, step / 0.9);
            }
        } else {
            (better, step) = (0, step * 0.9);
        }
        energy = now;
        if step < 0.002 || (turn % every == 0 && !shown(at)) {
            break;
        }
    }
}

/// In world units: ties about as long as they should be, but never so short that there is no room for people.
fn sized(mut at: Vec<Point>, contacts: &[Vec<usize>]) -> Vec<Point> {
    let mut lengths: Vec<f64> = contacts
        .iter()
        .enumerate()
        .flat_map(|(i, list)| list.iter().filter(move |&&j| j > i).map(move |&j| (i, j)))
        .map(|(i, j)| at[i].distance(at[j]))
        .collect();
    lengths.sort_by(f64::total_cmp);
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(1.0).max(1e-9);
    let by = (STEP / median).max(full(&at));
    for p in &mut at {
        *p = *p * by;
    }
    at
}

/// Stretches a cloud towards the shape of a screen, where names need room beside one another.
fn widen(at: &mut [Point]) {
    let around = at.iter().map(|p| Rect { min: *p, max: *p }).reduce(|a, b| a.union(&b)).unwrap_or_default();
    let by = (SHAPE * around.height() / around.width().max(1e-9)).sqrt().clamp(1.0, MOST_WIDENED);
    for p in at {
        *p = Point::new(p.x * by, p.y / by.sqrt());
    }
}
