//! What a group said of which too few answered: withheld everywhere, and not only in its cells, since every total holds it too.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::making::Making;
use super::small_groups;
use crate::analysis::{Actor, FEWEST_ASKED, Network, Response};
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
    let groups = making.spec.grouping.and_then(|id| making.project.groupings.get(&id)).map_or(&[][..], |grouping| &grouping.groups);
    let alone: Vec<Vec<GroupId>> = groups.iter().map(|group| vec![*group]).collect();
    let all: Vec<Untold> = single.chain(together).filter_map(|asked| untold(&making.project, &making.spec, asked, &alone)).collect();
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
        making.told.not_chosen |= !making.spec.scope.groups.is_empty();
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

/// Of the whole team, whatever is chosen of it: the same answers are left out of every choice. It is decided by who answered and not by what
/// they said, which may complete an answer to several questions together: what is left out may not say that it is. `parts`: groups that are
/// shown as one.
fn untold(project: &Project, spec: &NetworkSpec, asked: Asked, parts: &[Vec<GroupId>]) -> Option<Untold> {
    let net = Network::new(project, &NetworkSpec { scope: Scope::default(), asked: asked.clone(), ..spec.clone() })?;
    let wave = project.waves.get(&spec.wave)?;
    let parts_of = |actor: &Actor| {
        let is_in = |part: &[GroupId]| actor.groups.iter().any(|group| part.contains(&net.groups()[*group]));
        (0..parts.len()).filter(|k| is_in(&parts[*k])).collect::<Vec<_>>()
    };
    let mut responses = vec![Response::default(); parts.len()];
    let mut said = BTreeSet::new();
    for actor in net.actors() {
        let answers: Vec<&Respondence> = asked.questions().map(|question| wave.respondence(actor.id, question)).collect();
        let is_asked = answers.iter().any(|answer| !matches!(answer, Respondence::NotAsked(_)));
        let is_whole = answers.iter().all(|answer| matches!(answer, Respondence::Answered | Respondence::NotAsked(_)));
        for group in parts_of(actor) {
            responses[group].asked += usize::from(is_asked);
            responses[group].answered += usize::from(is_asked && is_whole);
        }
        if answers.iter().any(|answer| answer.is_answer()) {
            said.insert(actor.id);
        }
    }
    let is_few = |group: &usize| responses[*group].is_too_little();
    let of_few = net.actors().iter().filter(|actor| said.contains(&actor.id) && parts_of(actor).iter().any(is_few));
    Some(Untold {
        groups: (0..parts.len()).filter(is_few).flat_map(|k| parts[k].iter().copied()).collect(),
        people: of_few.map(|actor| actor.id).collect(),
        answered: said.len(),
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
            let Some(untold) = untold(project, &spec, question, &parts) else { continue };
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
