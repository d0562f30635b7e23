//! From a project and what is asked of it to its network: the mask of what was asked, the mentions, what is missing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Actor, Network, Row, Said};
use crate::analysis::Presence;
use crate::model::{Asked, GroupId, NetworkSpec, PersonId, Project, QuestionId, Respondence, Strength, Tie, Wave, grades_in_name};

/// A bit of a mask stands for a question.
const MOST_QUESTIONS: usize = 64;

impl Network {
    /// The network that `spec` asks of `project`, over the people in its scope. People outside the survey on what is asked are left out
    /// with their ties.
    ///
    /// Several questions: a mention on any of them, or on each of them. A mention is unknown where a missing answer could still decide;
    /// on any of them one known mention is enough, on each of them one known "no" is. Its strength is the strongest, or the
    /// weakest.
    /// `None` when the project has no such wave or question, or when more than 64 are asked together.
    #[must_use]
    pub fn new(project: &Project, spec: &NetworkSpec) -> Option<Self> {
        let wave = project.waves.get(&spec.wave)?;
        let questions: Vec<QuestionId> = spec.asked.questions().collect();
        if questions.is_empty() || questions.len() > MOST_QUESTIONS || !questions.iter().all(|q| project.questions.contains_key(q)) {
            return None;
        }
        let each = matches!(spec.asked, Asked::Each(_));
        let survey = Survey { wave, questions: &questions, least: spec.threshold, each };
        let in_scope = |person: &PersonId| spec.scope.is_whole_team() || spec.scope.includes(project, spec.wave, *person);
        let people: Vec<PersonId> = wave.places.keys().copied().filter(|p| in_scope(p) && !survey.is_outside(*p)).collect();
        let index: BTreeMap<PersonId, usize> = people.iter().enumerate().map(|(i, p)| (*p, i)).collect();
        let arcs = survey.arcs(&index);
        let grouping = spec.grouping.and_then(|id| project.groupings.get(&id));
        let groups: Vec<GroupId> = grouping.map(|g| g.groups.clone()).unwrap_or_default();
        let said = Said {
            actors: people.iter().map(|id| actor(project, spec, *id, &groups)).collect(),
            rows: survey.rows(&people, &index, &arcs),
            asked: people.iter().map(|id| survey.mask(|q| survey.is_asked(*id, q))).collect(),
            nameable: people.iter().map(|id| survey.mask(|q| wave.may_be_named(q, *id))).collect(),
            cap: survey.cap(project),
            ordered: grouping.is_some_and(|g| g.ordered),
            named_grades: groups.iter().map(|group| grades_in_name(project.group_name(*group))).collect(),
            groups,
        };
        Some(Self::assemble(said, &arcs))
    }
}

fn actor(project: &Project, spec: &NetworkSpec, id: PersonId, groups: &[GroupId]) -> Actor {
    let place = &project.waves[&spec.wave].places[&id];
    Actor {
        id,
        groups: groups.iter().enumerate().filter(|(_, g)| place.groups.contains(g)).map(|(i, _)| i).collect(),
        grades: place.grades.clone(),
        roles: place.roles.clone(),
        kind: project.role_kind(spec.wave, id),
        remit: place.expertise.iter().flat_map(|e| e.remit.iter().cloned()).collect(),
        presence: Presence::of(project, spec.wave, id),
        untold: spec.asked.questions().any(|question| project.waves[&spec.wave].untold.contains(&(id, question))),
    }
}

/// The questions that are asked together, of one wave.
struct Survey<'a> {
    wave: &'a Wave,
    questions: &'a [QuestionId],
    least: Option<Strength>,
    each: bool,
}

impl Survey<'_> {
    fn is_asked(&self, person: PersonId, question: QuestionId) -> bool {
        !matches!(self.wave.respondence(person, question), Respondence::NotAsked(_))
    }

    /// A bit per question; where each of them must hold, one bit for all.
    fn mask(&self, holds: impl Fn(QuestionId) -> bool) -> u64 {
        if self.each {
            return u64::from(self.questions.iter().all(|q| holds(*q)));
        }
        self.questions.iter().enumerate().filter(|(_, q)| holds(**q)).fold(0, |mask, (bit, _)| mask | 1 << bit)
    }

    fn is_outside(&self, person: PersonId) -> bool {
        self.mask(|q| self.is_asked(person, q)) == 0 && self.mask(|q| self.wave.may_be_named(q, person)) == 0
    }

    fn ties(&self) -> impl Iterator<Item = &Tie> {
        self.wave.ties.iter().filter(|t| self.questions.contains(&t.question) && self.least.is_none_or(|least| t.strength >= least))
    }

    fn arcs(&self, index: &BTreeMap<PersonId, usize>) -> BTreeMap<(usize, usize), f64> {
        let mut found: BTreeMap<(usize, usize), (usize, f64)> = BTreeMap::new();
        for tie in self.ties() {
            let (Some(from), Some(to)) = (index.get(&tie.from), index.get(&tie.to)) else { continue };
            let strength = tie.strength.get();
            found
                .entry((*from, *to))
                .and_modify(|(times, all)| {
                    *times += 1;
                    *all = if self.each { all.min(strength) } else { all.max(strength) };
                })
                .or_insert((1, strength));
        }
        let enough = if self.each { self.questions.len() } else { 1 };
        found.into_iter().filter(|(_, (times, _))| *times >= enough).map(|(pair, (_, strength))| (pair, strength)).collect()
    }

    fn rows(&self, people: &[PersonId], index: &BTreeMap<PersonId, usize>, arcs: &BTreeMap<(usize, usize), f64>) -> Vec<Row> {
        people.iter().enumerate().map(|(i, id)| self.row(i, *id, people, index, arcs)).collect()
    }

    fn row(
        &self,
        i: usize,
        id: PersonId,
        people: &[PersonId],
        index: &BTreeMap<PersonId, usize>,
        arcs: &BTreeMap<(usize, usize), f64>,
    ) -> Row {
        let answers: Vec<(QuestionId, &Respondence)> = self
            .questions
            .iter()
            .map(|q| (*q, self.wave.respondence(id, *q)))
            .filter(|(_, r)| !matches!(r, Respondence::NotAsked(_)))
            .collect();
        if self.mask(|q| self.is_asked(id, q)) == 0 {
            return Row::NotAsked;
        }
        if answers.iter().all(|(_, r)| matches!(r, Respondence::Answered)) {
            return Row::Answered;
        }
        if answers.iter().all(|(_, r)| matches!(r, Respondence::Absent)) {
            return Row::Absent;
        }
        if let [(_, Respondence::Partly(about))] = answers.as_slice() {
            return Row::Partly(about.iter().filter_map(|p| index.get(p).copied()).collect());
        }
        let tied: BTreeSet<(PersonId, QuestionId)> = self.ties().filter(|t| t.from == id).map(|t| (t.to, t.question)).collect();
        let says = |answer: &Respondence, about: PersonId| match answer {
            Respondence::Answered => true,
            Respondence::Partly(known) => known.contains(&about),
            Respondence::Absent | Respondence::NotAsked(_) => false,
        };
        let known = |j: usize| {
            let other = people[j];
            let mut possible = answers.iter().filter(|(q, _)| self.wave.may_be_named(*q, other));
            j != i
                && (arcs.contains_key(&(i, j))
                    || if self.each {
                        possible.any(|(q, answer)| says(answer, other) && !tied.contains(&(other, *q)))
                    } else {
                        possible.all(|(_, answer)| says(answer, other))
                    })
        };
        let about: Vec<usize> = (0..people.len()).filter(|j| known(*j)).collect();
        if about.is_empty() { Row::Absent } else { Row::Partly(about) }
    }

    /// The most names that one could give on all that is asked.
    fn cap(&self, project: &Project) -> Option<u32> {
        let caps = self.questions.iter().map(|q| project.questions.get(q).and_then(|q| q.cap));
        if self.each { caps.flatten().min() } else { caps.sum() }
    }
}
