//! The short walk of everyone from one arrangement to the next.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{PersonId, Point};
use crate::session::Picture;
use crate::sociogram::{Curve, Field, Line, Mark, PeopleScene, Rect, Scene};

/// How long it takes, in seconds.
pub(in crate::ui::canvas) const WALK: f64 = 0.3;
/// Larger pictures change at once: each frame of a walk is drawn anew.
const MOST_PEOPLE: usize = 250;
const MOST_LINES: usize = 1_500;
/// Movements in world units that nobody sees.
const UNSEEN: f64 = 0.5;

#[derive(Debug)]
pub(in crate::ui::canvas) struct Motion {
    from: Arc<Picture>,
    to: Arc<Picture>,
    /// In seconds of the window's clock; not known before its first frame.
    start: Option<f64>,
}

impl Motion {
    /// From what is seen to what was asked for; `None` where there is nothing to walk.
    pub fn new(from: &Arc<Picture>, to: &Arc<Picture>) -> Option<Self> {
        let (before, now) = (from.scene.people()?, to.scene.people()?);
        let is_small = |scene: &PeopleScene| (1..=MOST_PEOPLE).contains(&scene.marks.len()) && scene.lines.len() <= MOST_LINES;
        if ![before, now].into_iter().all(is_small) {
            return None;
        }
        let places = places(&before.marks);
        let moved = now.marks.iter().filter(|m| places.get(&m.person).is_some_and(|at| at.distance(m.at) > UNSEEN)).count();
        (moved > 1).then(|| Self { from: Arc::clone(from), to: Arc::clone(to), start: None })
    }

    /// What is seen now; `None` when everyone has arrived.
    pub fn at(&mut self, now: f64) -> Option<Arc<Picture>> {
        let start = *self.start.get_or_insert(now);
        let share = ((now - start) / WALK).clamp(0.0, 1.0);
        if share >= 1.0 {
            return None;
        }
        // Slow, quick, slow.
        let eased = share * share * (3.0 - 2.0 * share);
        let scene = Scene::People(between(self.from.scene.people()?, self.to.scene.people()?, eased));
        Some(Arc::new(Picture { scene, ..(*self.to).clone() }))
    }
}

fn places(marks: &[Mark]) -> BTreeMap<PersonId, Point> {
    marks.iter().map(|m| (m.person, m.at)).collect()
}

/// The scene on the way from one to the other.
fn between(from: &PeopleScene, to: &PeopleScene, share: f64) -> PeopleScene {
    let mix = |a: Point, b: Point| a + (b - a) * share;
    let places = places(&from.marks);
    let marks: Vec<Mark> = to
        .marks
        .iter()
        .map(|mark| Mark { at: places.get(&mark.person).map_or(mark.at, |before| mix(*before, mark.at)), ..mark.clone() })
        .collect();
    let pair = |line: &Line| (line.from.min(line.to), line.from.max(line.to));
    let curves: BTreeMap<(PersonId, PersonId), &Line> = from.lines.iter().map(|line| (pair(line), line)).collect();
    let now: BTreeMap<PersonId, Point> = marks.iter().map(|m| (m.person, m.at)).collect();
    let lines = to
        .lines
        .iter()
        .filter_map(|line| {
            let curve = match curves.get(&pair(line)) {
                Some(before) => {
                    let mut points = before.curve.points;
                    if before.from != line.from {
                        points.reverse();
                    }
                    let mut mixed = points;
                    for (place, (a, b)) in mixed.iter_mut().zip(points.into_iter().zip(line.curve.points)) {
                        *place = mix(a, b);
                    }
                    Curve { points: mixed }
                }
                None => Curve::straight(*now.get(&line.from)?, *now.get(&line.to)?),
            };
            Some(Line { curve, ..line.clone() })
        })
        .collect();
    let fields = to
        .fields
        .iter()
        .filter_map(|field| {
            let before = from.fields.iter().find(|f| f.group == field.group)?;
            let rect = Rect { min: mix(before.rect.min, field.rect.min), max: mix(before.rect.max, field.rect.max) };
            Some(Field { rect, ..field.clone() })
        })
        .collect();
    let bounds = Rect { min: mix(from.bounds.min, to.bounds.min), max: mix(from.bounds.max, to.bounds.max) };
    PeopleScene { fields, marks, lines, bounds, labels: to.labels.clone(), ..PeopleScene::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LayoutKind;
    use crate::session::jobs::Executor;
    use crate::session::{Command, Session};
    use crate::text::Lang;

    #[test]
    fn everyone_walks_from_where_they_stood_to_where_they_will_stand() {
        let mut session = Session::new(Executor::Inline, Lang::Dutch);
        session.poll();
        let before = Arc::clone(session.picture().unwrap());
        session.run(Command::Arrange(LayoutKind::Stress));
        session.poll();
        let after = Arc::clone(session.picture().unwrap());
        let mut motion = Motion::new(&before, &after).unwrap();
        let first = motion.at(5.0).unwrap();
        assert_eq!(places(first.scene.marks()), places(before.scene.marks()));
        let half = motion.at(5.0 + WALK / 2.0).unwrap();
        for (person, at) in places(half.scene.marks()) {
            let (a, b) = (places(before.scene.marks())[&person], places(after.scene.marks())[&person]);
            assert!(at.distance((a + b) * 0.5) < 1e-6);
        }
        assert!(half.scene.lines().iter().all(|l| l.curve.points.iter().all(|p| p.x.is_finite() && p.y.is_finite())));
        assert!(motion.at(5.01 + WALK).is_none());
        assert!(Motion::new(&after, &after).is_none(), "nobody has to go anywhere");
    }
}
