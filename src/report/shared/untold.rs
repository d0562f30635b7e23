//! What a group said of which too few answered: withheld everywhere, and not only in its cells, since every total holds it too.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::making::Making;
use super::small_groups;
use crate::analysis::{FEWEST_ASKED, Network, Response, Row, who_is_missing};
use crate::model::{Asked, GroupId, GroupingKind, NetworkSpec, PersonId, Project, QuestionId, Respondence, RoleKind, Scope};

/// Answers that may be left out of everything, as a share of all. Where more would go, no group is shown apart instead.
const MOST_UNTOLD: f64 = 1.0 / 3.0;

/// Leaves out what is not told, or the groups.
pub(super) fn settle(making: &mut Making, project: &Project) {
    if making.spec.grouping.is_none() {
        return;
    }
    let questions: Vec<QuestionId> = project.questions.keys().copied().collect();
    let single = questions.iter().map(|question| Asked::One(*question));
    let together = (!matches!(making.spec.asked, Asked::One(_))).then(|| making.spec.asked.clone());
    let all: Vec<Untold> = single.chain(together).filter_map(|asked| untold(&making.project, &making.spec, asked)).collect();
    let splits = splits_a_group(making);
    making.told.too_few_answered = all.iter().any(|untold| untold.asked == making.spec.asked && untold.is_too_much());
    // Also where no group is shown apart: beside a choice that shows them it would tell what is not told there.
    for untold in all.iter().filter(|untold| !untold.is_too_much()) {
        if untold.asked == making.spec.asked {
            making.told.untold.clone_from(&untold.groups);
        }
        withhold(&mut making.project, making.spec.wave, untold);
    }
    withhold_elsewhere(making, project);
    making.told.split_by_scope = splits && !making.told.too_few_answered;
    if splits || making.told.too_few_answered {
        // A group that is chosen would be shown apart all the same.
        making.spec.grouping = None;
        making.spec.scope.groups.clear();
    } else {
        only_chosen_groups(making);
    }
}

/// Whose answers are not told, on what is asked.
struct Untold {
    asked: Asked,
    groups: Vec<GroupId>,
    people: BTreeSet<PersonId>,
    answered: usize,
}

impl Untold {
    fn is_too_much(&self) -> bool {
        self.people.len() as f64 > MOST_UNTOLD * self.answered as f64
    }
}

/// Of the whole team, whatever is chosen of it: the same answers are left out of every choice.
fn untold(project: &Project, spec: &NetworkSpec, asked: Asked) -> Option<Untold> {
    let net = Network::new(project, &NetworkSpec { scope: Scope::default(), asked: asked.clone(), ..spec.clone() })?;
    let missing = who_is_missing(&net);
    let few: Vec<usize> = (0..net.groups().len()).filter(|g| missing.by_group[*g].is_too_little()).collect();
    let said = (0..net.n()).filter(|&i| net.has_answers(i));
    let of_few = said.clone().filter(|&i| net.actor(i).groups.iter().any(|group| few.contains(group)));
    Some(Untold {
        groups: few.iter().map(|group| net.groups()[*group]).collect(),
        people: of_few.map(|i| net.actor(i).id).collect(),
        answered: said.count(),
        asked,
    })
}

/// What is withheld under another division of the team counts under this one as little: the two are shown beside one another. Classes are too
/// small for that, and are shown apart only where they are asked for.
fn withhold_elsewhere(making: &mut Making, project: &Project) {
    let asked_for = making.spec.grouping;
    let others = project.groupings.iter().filter(|(id, grouping)| Some(**id) != asked_for && grouping.kind != GroupingKind::Class);
    for grouping in others.map(|(id, _)| *id) {
        let spec = NetworkSpec { grouping: Some(grouping), scope: Scope::default(), ..making.spec.clone() };
        let parts = small_groups::together(project, &spec);
        for question in project.questions.keys().map(|question| Asked::One(*question)).chain([making.spec.asked.clone()]) {
            let Some(untold) = untold_of(project, &NetworkSpec { asked: question, ..spec.clone() }, &parts) else { continue };
            if untold.people.is_empty() || untold.is_too_much() {
                continue;
            }
            if untold.asked == making.spec.asked && !making.told.elsewhere.contains(&grouping) {
                making.told.elsewhere.push(grouping);
            }
            withhold(&mut making.project, making.spec.wave, &untold);
        }
    }
}

/// What is withheld of the whole team, where these groups are shown as one.
fn untold_of(project: &Project, spec: &NetworkSpec, parts: &[Vec<GroupId>]) -> Option<Untold> {
    let net = Network::new(project, spec)?;
    let is_in = |i: usize, part: &[GroupId]| net.actor(i).groups.iter().any(|group| part.contains(&net.groups()[*group]));
    let is_few = |part: &&Vec<GroupId>| {
        let asked = || (0..net.n()).filter(|&i| is_in(i, part) && *net.row(i) != Row::NotAsked);
        let answered = asked().filter(|&i| net.answered(i)).count();
        Response { people: asked().count(), asked: asked().count(), answered, ..Response::default() }.is_too_little()
    };
    let few: Vec<&Vec<GroupId>> = parts.iter().filter(is_few).collect();
    let said = (0..net.n()).filter(|&i| net.has_answers(i));
    let of_few = said.clone().filter(|&i| few.iter().any(|part| is_in(i, part)));
    Some(Untold {
        groups: few.iter().flat_map(|part| part.iter().copied()).collect(),
        people: of_few.map(|i| net.actor(i).id).collect(),
        answered: said.count(),
        asked: spec.asked.clone(),
    })
}

fn withhold(project: &mut Project, wave: crate::model::WaveId, untold: &Untold) {
    let Some(wave) = Arc::make_mut(&mut project.waves).get_mut(&wave) else { return };
    for question in untold.asked.questions() {
        wave.ties.retain(|tie| tie.question != question || !untold.people.contains(&tie.from));
        for &person in &untold.people {
            let said = wave.respondence.get_mut(&(person, question));
            if let Some(said @ (Respondence::Answered | Respondence::Partly(_))) = said {
                if *said == Respondence::Answered {
                    wave.untold.insert((person, question));
                }
                *said = Respondence::Absent;
            }
        }
    }
}

/// Whether people of one or two of a group would be told by what this choice shows beside what the whole team does: it takes as many out
/// of the group by what they count as, or leaves as many of it.
fn splits_a_group(making: &Making) -> bool {
    let (project, spec) = (&making.project, &making.spec);
    if spec.scope.without.is_empty() {
        return false;
    }
    let (Some(wave), Some(grouping)) = (project.waves.get(&spec.wave), spec.grouping.and_then(|id| project.groupings.get(&id))) else {
        return false;
    };
    let is_few = |people: usize| people > 0 && people < FEWEST_ASKED;
    grouping.groups.iter().any(|group| {
        let members: Vec<RoleKind> =
            wave.places.iter().filter(|(_, place)| place.groups.contains(group)).map(|(id, _)| project.role_kind(spec.wave, *id)).collect();
        let of = |kind: RoleKind| members.iter().filter(|other| **other == kind).count();
        let kept = members.iter().filter(|kind| !spec.scope.without.contains(kind)).count();
        is_few(kept) || spec.scope.without.iter().any(|kind| is_few(of(*kind)))
    })
}

/// With groups chosen, only they are shown: of another group only those would be in it who are in a chosen one too.
fn only_chosen_groups(making: &mut Making) {
    let chosen = &making.spec.scope.groups;
    let Some(grouping) = making.spec.grouping.filter(|_| !chosen.is_empty()) else { return };
    if let Some(grouping) = Arc::make_mut(&mut making.project.groupings).get_mut(&grouping) {
        grouping.groups.retain(|group| chosen.contains(group));
    }
}
