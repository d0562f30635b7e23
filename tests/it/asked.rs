//! Several questions as one network, and a part of the team, against what they mean: every way in which the missing answers could turn out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::analysis::{Cell, Network, in_degree};
use lijntjes::model::{
    Asked, GroupId, NetworkSpec, NotAskedWhy, Person, PersonId, Place, Project, Question, QuestionId, Respondence, RoleKind, Scope,
    Strength, Tie, Wave, WaveId,
};
use lijntjes::session::example;
use proptest::prelude::*;

const PEOPLE: u32 = 3;

/// What one person says of one other on one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Yes,
    No,
    Missing,
    /// Not asked, or not to be named.
    Impossible,
}

fn person(i: u32) -> PersonId {
    PersonId(i)
}

/// Two questions over three people. `status` per question and person: answered, partly, absent, not asked.
fn project(status: [[u8; 3]; 2], nameable: [[bool; 3]; 2], ties: &[[u8; 9]; 2]) -> Project {
    let mut wave = Wave::default();
    for i in 0..PEOPLE {
        wave.places.insert(person(i), Place::default());
    }
    for (q, question) in [QuestionId(0), QuestionId(1)].into_iter().enumerate() {
        let named: BTreeSet<PersonId> = (0..PEOPLE).filter(|i| nameable[q][*i as usize]).map(person).collect();
        for i in 0..PEOPLE {
            // Of a partly answered row, the answers about those with an even number are there.
            let about = (0..PEOPLE).filter(|j| *j != i && j % 2 == 0).map(person).collect();
            let respondence = match status[q][i as usize] {
                0 => Respondence::Answered,
                1 => Respondence::Partly(about),
                2 => Respondence::Absent,
                _ => Respondence::NotAsked(NotAskedWhy::Unstated),
            };
            for j in (0..PEOPLE).filter(|j| *j != i && named.contains(&person(*j))) {
                let says = match &respondence {
                    Respondence::Answered => true,
                    Respondence::Partly(about) => about.contains(&person(j)),
                    Respondence::Absent | Respondence::NotAsked(_) => false,
                };
                if let Some(strength) = Strength::new(f64::from(ties[q][(i * PEOPLE + j) as usize])).filter(|_| says) {
                    wave.ties.push(Tie { from: person(i), to: person(j), question, strength });
                }
            }
            wave.respondence.insert((person(i), question), respondence);
        }
        wave.may_be_named.insert(question, named);
    }
    Project {
        people: Arc::new(
            (0..PEOPLE).map(|i| (person(i), Person { key: i.to_string(), name: i.to_string(), aliases: Vec::new() })).collect(),
        ),
        questions: Arc::new(BTreeMap::from([(QuestionId(0), Question::titled("een")), (QuestionId(1), Question::titled("twee"))])),
        waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
        ..Project::default()
    }
}

/// Read straight from the project.
fn said(project: &Project, question: QuestionId, least: f64, i: u32, j: u32) -> Said {
    let wave = &project.waves[&WaveId(0)];
    let (i, j) = (person(i), person(j));
    if !wave.may_be_named(question, j) {
        return Said::Impossible;
    }
    let tie = wave.ties.iter().any(|t| (t.from, t.to, t.question) == (i, j, question) && t.strength.get() >= least);
    match wave.respondence(i, question) {
        Respondence::NotAsked(_) => Said::Impossible,
        Respondence::Absent => Said::Missing,
        Respondence::Partly(about) if !about.contains(&j) => Said::Missing,
        _ if tie => Said::Yes,
        _ => Said::No,
    }
}

/// By listing what the missing answers could be. `None`: that they cannot decide alone.
fn expected(a: Said, b: Said, each: bool) -> Cell {
    let possible = |said: Said| said != Said::Impossible;
    if (each && !(possible(a) && possible(b))) || !(possible(a) || possible(b)) {
        return Cell::Impossible;
    }
    let ways = |said: Said| match said {
        Said::Yes => vec![true],
        Said::No | Said::Impossible => vec![false],
        Said::Missing => vec![false, true],
    };
    let outcomes: BTreeSet<bool> =
        ways(a).into_iter().flat_map(|x| ways(b).into_iter().map(move |y| if each { x && y } else { x || y })).collect();
    match (outcomes.contains(&true), outcomes.contains(&false)) {
        (true, true) => Cell::Unknown,
        (true, false) => Cell::Tie,
        _ => Cell::NoTie,
    }
}

fn spec(asked: Asked, least: u8) -> NetworkSpec {
    NetworkSpec { wave: WaveId(0), asked, threshold: Strength::new(f64::from(least)), grouping: None, scope: Scope::default() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn two_questions_say_what_their_answers_allow(
        status in prop::array::uniform2(prop::array::uniform3(0_u8..4)),
        nameable in prop::array::uniform2(prop::array::uniform3(prop::bool::weighted(0.8))),
        ties in prop::array::uniform2(prop::array::uniform9(0_u8..4)),
        each in any::<bool>(),
        least in 0_u8..3,
    ) {
        let project = project(status, nameable, &ties);
        let both = BTreeSet::from([QuestionId(0), QuestionId(1)]);
        let asked = if each { Asked::Each(both) } else { Asked::Any(both) };
        let net = Network::new(&project, &spec(asked, least)).unwrap();
        for (a, x) in net.actors().iter().enumerate() {
            for (b, y) in net.actors().iter().enumerate().filter(|(b, _)| *b != a) {
                let of = |q| said(&project, QuestionId(q), f64::from(least), x.id.0, y.id.0);
                prop_assert_eq!(net.cell(a, b), expected(of(0), of(1), each), "{} of {}", x.id.0, y.id.0);
            }
        }
        // Who is left out could not have said or been anything.
        for i in (0..PEOPLE).filter(|i| net.index_of(person(*i)).is_none()) {
            for j in (0..PEOPLE).filter(|j| *j != i) {
                let of = |q, i, j| said(&project, QuestionId(q), 0.0, i, j);
                prop_assert_eq!(expected(of(0, i, j), of(1, i, j), each), Cell::Impossible);
                prop_assert_eq!(expected(of(0, j, i), of(1, j, i), each), Cell::Impossible);
            }
        }
    }
}

#[test]
fn a_part_of_the_team_is_counted_as_if_the_others_were_not_there() {
    let project = example();
    let whole = project.first_spec().unwrap();
    let net = |scope: Scope| Network::new(&project, &NetworkSpec { scope, ..whole.clone() }).unwrap();
    let everyone = net(Scope::default());
    let teachers = net(Scope { without: BTreeSet::from([RoleKind::Expert, RoleKind::Leader]), ..Scope::default() });
    assert_eq!((everyone.n(), teachers.n()), (24, 20));
    let kept = everyone.induced(|i| everyone.actor(i).kind == RoleKind::Teacher);
    assert_eq!((teachers.arcs().collect::<Vec<_>>(), in_degree(&teachers)), (kept.arcs().collect(), in_degree(&kept)));
    let first_two: BTreeSet<GroupId> = everyone.groups()[..2].iter().copied().collect();
    let part = net(Scope { groups: first_two, ..Scope::default() });
    assert_eq!(part.n(), everyone.members(0).count() + everyone.members(1).count());
    assert!(part.arc_count() > 0 && part.arc_count() < everyone.arc_count());
}
