//! How a finding is shown in the picture: each rule lights what it is about in its own way, with a caption that counts and judges nothing.

use std::collections::BTreeSet;

use crate::analysis::{Network, parts_without};
use crate::findings::{Audience, Connectors, Evidence, Finding, PartsApart, Reaching, SharedGroups, Step};
use crate::model::{GroupId, LayoutKind, PersonId, Project, RoleKind};
use crate::report::{NameView, Naming, capital, group_title, kinds_title};
use crate::session::Answers;
use crate::sociogram::Focus;
use crate::text::Words;

/// Of two groups that share something, up to so many pairs are drawn one by one; beyond, as one step between the groups.
const MOST_GAPS: usize = 30;
/// A name in a caption is not longer than this.
const LONGEST_NAME: usize = 22;

/// What is lit, and with what grounds and gaps; `None` where a finding is about every line.
///
/// Titles of grounds call people as `naming` does. Who did not answer is not pointed out without names.
#[must_use]
pub fn finding_focus(project: &Project, answers: &Answers, finding: &Finding, naming: &Naming, words: Words) -> Option<Focus> {
    let net = &answers.net;
    let base = Focus { people: finding.people.iter().copied().collect(), ties: finding.ties.iter().copied().collect(), ..Focus::default() };
    Some(match &finding.evidence {
        Evidence::Exchange(_) => return None,
        Evidence::ThinData(_) => {
            let silent: BTreeSet<PersonId> = (0..net.n()).filter(|&i| is_silent(net, i)).map(|i| net.actor(i).id).collect();
            if naming.is_coded() || silent.is_empty() {
                return None;
            }
            Focus { people: silent, ..base }
        }
        Evidence::Reciprocity(_) => Focus { people: everyone(net), ..base },
        Evidence::GroupsApart(found) => Focus {
            plain: in_groups(net, |_| true),
            steps: found.steps.iter().filter(|step| step.is_none()).flat_map(|step| ends(net, step)).collect(),
            thick: true,
            ..base
        },
        Evidence::Bridge(_) => Focus { thick: true, ..base },
        Evidence::GroupOnItsOwn(found) => {
            let titled = |group: GroupId| (group_title(project, group, words), members(net, group));
            let regions = found.groups.iter().map(|own| titled(own.group)).collect();
            Focus { plain: in_groups(net, |_| true), regions, thick: true, ..base }
        }
        Evidence::LittleInside(found) => {
            let titled = |group: GroupId| (group_title(project, group, words), members(net, group));
            let regions: Vec<_> = found.groups.iter().map(|few| titled(few.group)).collect();
            Focus { plain: in_groups(net, |_| true), regions, thick: true, ..base }
        }
        Evidence::ExpertsUnreached(found) => {
            let grades: BTreeSet<_> = found.remits.iter().flat_map(|remit| &remit.grades).collect();
            let teaches = |actor: &&crate::analysis::Actor| actor.grades.iter().any(|grade| grades.contains(grade));
            Focus { plain: net.actors().iter().filter(teaches).map(|actor| actor.id).collect(), ..base }
        }
        Evidence::ExpertsCentral(_) | Evidence::Unnamed(_) => base,
        Evidence::LeadersOneSided(found) if found.value.is_none() => base,
        Evidence::ExpertReach(reaching) => Focus { plain: remits(net, reaching), regions: reached(net, reaching, naming, words), ..base },
        Evidence::NotReached(found) => {
            let titled = |group: GroupId| (group_title(project, group, words), members(net, group));
            Focus { regions: found.groups.iter().map(|g| titled(g.group)).collect(), without_fields: true, ..base }
        }
        Evidence::LeadersOneSided(found) => {
            let leaders: BTreeSet<PersonId> = found.leaders.iter().map(|l| l.person).collect();
            Focus { ties: one_sided(net, &leaders), ..base }
        }
        Evidence::PartsApart(found) => {
            let regions = parts(project, net, found, words);
            Focus { plain: regions.iter().flat_map(|r| r.1.iter().copied()).collect(), regions, without_fields: true, ..Focus::default() }
        }
        Evidence::OtherGrouping(found) => {
            let other = answers.divided.iter().find(|other| other.id == found.grouping)?;
            let titled = other.net.groups().iter().map(|&group| (group_title(project, group, words), members(&other.net, group)));
            let regions: Vec<_> = titled.filter(|(_, people)| !people.is_empty()).collect();
            Focus { plain: regions.iter().flat_map(|r| r.1.iter().copied()).collect(), regions, without_fields: true, thick: true, ..base }
        }
        Evidence::SharedWithoutTie(found) => found.pairs.iter().fold(base, |focus, pair| with_shared(net, focus, pair)),
        Evidence::JobShare(found) => Focus { gaps: found.without.iter().map(|pair| pair.people).collect(), ..base },
    })
}

/// What is said of persons would light the groups that they are in.
pub(in crate::session) fn is_about_groups(finding: &Finding) -> bool {
    matches!(
        finding.evidence,
        Evidence::GroupsApart(_) | Evidence::SharedWithoutTie(_) | Evidence::GroupOnItsOwn(_) | Evidence::LittleInside(_)
    )
}

/// Whether a finding can be shown in a figure: without names not one that is the coach's, and where there are only groups one about them.
#[must_use]
pub fn can_be_shown(finding: &Finding, names: NameView, kind: LayoutKind) -> bool {
    (names == NameView::With || finding.audience == Audience::Everyone) && (kind != LayoutKind::Blocks || is_about_groups(finding))
}

/// What the picture shows then, on one line: at most 60 characters, counts and no verdict.
#[must_use]
pub fn caption(project: &Project, answers: &Answers, finding: &Finding, naming: &Naming, words: Words) -> String {
    let count = |key: &str, count: usize| words.with(key, &[("count", count.into())]);
    match &finding.evidence {
        Evidence::ThinData(e) => words.with("caption-thin-data", &[("answered", e.answered.into()), ("asked", e.asked.into())]),
        Evidence::Exchange(e) => words.with("caption-exchange", &[("pairs", e.pairs.into()), ("mutual", e.mutual.into())]),
        Evidence::Reciprocity(e) => words.with("caption-reciprocity", &[("mutual", e.mutual.into()), ("pairs", e.pairs.into())]),
        Evidence::PartsApart(e) => match e.without {
            None => count("caption-parts", e.parts.len()),
            Some(without) => {
                let who = words.list(&kinds(without).map(|kind| kinds_title(kind, words)).collect::<Vec<_>>());
                words.with("caption-parts-without", &[("count", e.parts.len().into()), ("who", who.into())])
            }
        },
        Evidence::GroupsApart(e) => count("caption-groups-apart", e.pairs_between),
        Evidence::OtherGrouping(e) => {
            let name = project.groupings.get(&e.grouping).map_or(e.name.as_str(), |grouping| &grouping.name);
            words.with("caption-other-grouping", &[("name", clipped(name).into()), ("count", e.between.pairs.into())])
        }
        Evidence::SharedWithoutTie(e) => count("caption-shared", e.pairs.len()),
        Evidence::Bridge(e) => count("caption-bridge", e.joins.len()),
        Evidence::ExpertsCentral(e) => match e.experts.as_slice() {
            [one] => words.with("caption-central-one", &[("name", clipped(naming.short(one.person)).into())]),
            _ => words.get("caption-central"),
        },
        Evidence::ExpertReach(e) => match e.experts.as_slice() {
            [one] => words.with("caption-reach-one", &[("name", clipped(naming.short(one.person)).into())]),
            _ => words.get("caption-reach"),
        },
        Evidence::NotReached(e) => count("caption-not-reached", e.groups.len()),
        Evidence::GroupOnItsOwn(e) => count("caption-group-on-its-own", e.groups.iter().map(|own| own.ties).sum()),
        Evidence::LittleInside(e) => words.with("caption-little-inside", &[("inside", e.inside.into()), ("between", e.between.into())]),
        Evidence::ExpertsUnreached(e) => words.get(if e.remits.is_empty() { "caption-role-unreached" } else { "caption-remit" }),
        Evidence::LeadersOneSided(e) if e.value.is_none() => count("caption-leaders-named", e.named_by),
        Evidence::LeadersOneSided(e) => {
            let leaders = e.leaders.iter().map(|l| l.person).collect();
            count("caption-one-sided", one_sided(&answers.net, &leaders).len())
        }
        Evidence::JobShare(e) => count("caption-job-share", e.without.len()),
        Evidence::Unnamed(e) => count("caption-unnamed", e.people.len()),
    }
}

fn clipped(name: &str) -> String {
    let name = name.trim();
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LONGEST_NAME - 1).collect();
    format!("{}…", kept.trim_end())
}

fn kinds(without: Connectors) -> impl Iterator<Item = RoleKind> {
    let (experts, leaders) = match without {
        Connectors::Experts => (true, false),
        Connectors::Leaders => (false, true),
        Connectors::ExpertsAndLeaders => (true, true),
    };
    [(experts, RoleKind::Expert), (leaders, RoleKind::Leader)].into_iter().filter(|(left_out, _)| *left_out).map(|(_, kind)| kind)
}

fn everyone(net: &Network) -> BTreeSet<PersonId> {
    net.actors().iter().map(|a| a.id).collect()
}

/// Members of the groups, by index, for which `is_meant` holds.
fn in_groups(net: &Network, is_meant: impl Fn(usize) -> bool) -> BTreeSet<PersonId> {
    net.actors().iter().filter(|a| a.groups.iter().any(|g| is_meant(*g))).map(|a| a.id).collect()
}

fn members(net: &Network, group: GroupId) -> BTreeSet<PersonId> {
    let index = net.groups().iter().position(|g| *g == group);
    in_groups(net, |g| Some(g) == index)
}

fn is_silent(net: &Network, i: usize) -> bool {
    *net.row(i) != crate::analysis::Row::NotAsked && !net.has_answers(i)
}

/// Each group of the one level with each of the other, by index.
fn ends(net: &Network, step: &Step) -> Vec<(usize, usize)> {
    let index = |group: &GroupId| net.groups().iter().position(|g| g == group);
    let to: Vec<usize> = step.to.iter().filter_map(index).collect();
    step.from.iter().filter_map(index).flat_map(|p| to.iter().map(move |&q| (p, q)).collect::<Vec<_>>()).collect()
}

/// The mentions by these that are not returned, others of them left out.
fn one_sided(net: &Network, leaders: &BTreeSet<PersonId>) -> BTreeSet<(PersonId, PersonId)> {
    let ids = |(i, j): (usize, usize)| (net.actor(i).id, net.actor(j).id);
    net.arcs().filter(|&(i, j)| !net.has(j, i)).map(ids).filter(|(from, to)| leaders.contains(from) && !leaders.contains(to)).collect()
}

/// Whom each of the experts is in contact with, the expert included.
fn reached(net: &Network, reaching: &Reaching, naming: &Naming, words: Words) -> Vec<(String, BTreeSet<PersonId>)> {
    let of = |person: PersonId| {
        let contacts = net.index_of(person).map(|i| net.contacts(i)).unwrap_or_default();
        let people = contacts.into_iter().map(|i| net.actor(i).id).chain([person]).collect();
        (words.with("region-reach", &[("name", clipped(naming.short(person)).into())]), people)
    };
    reaching.experts.iter().map(|expert| of(expert.person)).collect()
}

/// Everyone who teaches a grade that one of the experts is meant for.
fn remits(net: &Network, reaching: &Reaching) -> BTreeSet<PersonId> {
    let remits = reaching.experts.iter().filter_map(|e| net.index_of(e.person)).flat_map(|i| &net.actor(i).remit).collect::<BTreeSet<_>>();
    net.actors().iter().filter(|a| a.grades.iter().any(|grade| remits.contains(grade))).map(|a| a.id).collect()
}

/// A ground for each part, called by the groups that are in it as a whole.
fn parts(project: &Project, net: &Network, found: &PartsApart, words: Words) -> Vec<(String, BTreeSet<PersonId>)> {
    let left_out = |i: usize| found.without.is_some_and(|without| kinds(without).any(|kind| net.actor(i).kind == kind));
    let parts = parts_without(net, left_out, None);
    let people = |part: Vec<usize>| part.into_iter().map(|i| net.actor(i).id).collect();
    // Largest first, as the finding counts them.
    let title = |groups: &[GroupId]| {
        capital(&words.list(&groups.iter().map(|group| words.group_inline(project.group_name(*group))).collect::<Vec<_>>()))
    };
    parts.into_iter().zip(&found.parts).map(|(part, said)| (title(&said.groups), people(part))).collect()
}

/// The pairs between two groups of which nobody has a tie, members of both left out.
fn with_shared(net: &Network, mut focus: Focus, pair: &SharedGroups) -> Focus {
    let (from, to) = (members(net, pair.from), members(net, pair.to));
    let index = |group| net.groups().iter().position(|g| *g == group);
    if pair.pairs > MOST_GAPS {
        focus.steps.extend(index(pair.from).zip(index(pair.to)));
    } else {
        focus.gaps.extend(from.difference(&to).flat_map(|&a| to.difference(&from).map(move |&b| (a, b))));
    }
    focus
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::{AgainstChance, Bridges, Divide, InsideGroup, JobShare, JobShares, Join, LittleInside, Nature, NotReached};
    use crate::findings::{OnItsOwn, OtherGrouping, OwnGroup, Remit, Shared, ThinData, Unnamed, Unreached, UnreachedGroup};
    use crate::model::{GroupingId, GroupingKind};
    use crate::session::example;
    use crate::text::Lang;

    /// What the example has no reason to find.
    fn others() -> Vec<Evidence> {
        let (one, two) = (PersonId(0), PersonId(7));
        let (from, to) = (GroupId(0), GroupId(1));
        let divide = Divide { pairs: 1_234, ei: 0.0, expected: 0.0, deviations: -2.0, p: 0.01 };
        let grouping = OtherGrouping {
            grouping: GroupingId(0),
            kind: GroupingKind::Other,
            name: "Locaties van de stichting per regio".into(),
            pairs: 9_999,
            between: divide,
            between_groups: divide,
            seed: 1,
            draws: 1,
        };
        let shared = |pairs| SharedGroups { from, to, grades: Vec::new(), people: Vec::new(), pairs, unknown: 0, through: 0 };
        let within_two = crate::analysis::Part { with: 0, of: 6 };
        let unreached = UnreachedGroup { group: from, within_two, unknown: 0 };
        let join = Join { from, to, person: one, ties: 3, share: 0.01 };
        let own = OwnGroup { group: from, ties: 1, expected: 6.5, members: 5, via_experts: 3, via_leaders: 0 };
        let few = InsideGroup { group: from, inside: 2, between: 7, expected: 6.0 };
        let remit = Remit { person: one, grades: Vec::new(), with: 3, of: 15, unknown: 0 };
        vec![
            Evidence::GroupOnItsOwn(OnItsOwn { groups: vec![own; 3], all: 1_234, others: None }),
            Evidence::LittleInside(LittleInside {
                inside: 222,
                between: 1_234,
                expected_inside: 9.0,
                only_teachers: true,
                groups: vec![few; 3],
            }),
            Evidence::ExpertsUnreached(Unreached { kinds: vec![RoleKind::Expert], teachers: 20, unknown: 0, remits: Vec::new() }),
            Evidence::ExpertsUnreached(Unreached { kinds: Vec::new(), teachers: 0, unknown: 0, remits: vec![remit] }),
            Evidence::ThinData(ThinData { asked: 1_999, answered: 1_001, share_is_enough: false, by_group: Vec::new() }),
            Evidence::OtherGrouping(grouping),
            Evidence::SharedWithoutTie(Shared { pairs: vec![shared(30), shared(31)] }),
            Evidence::Bridge(Bridges { joins: vec![join] }),
            Evidence::NotReached(NotReached { experts: vec![one], groups: vec![unreached; 12], reached: 3, all: 15 }),
            Evidence::JobShare(JobShares { all: 3, tied: 2, without: vec![JobShare { class: from, people: (one, two) }] }),
            Evidence::Unnamed(Unnamed { people: vec![one; 14], out: 9, answered: 50, all_known: true }),
        ]
    }

    #[test]
    fn every_rule_has_a_caption_of_one_line_and_a_focus() {
        let project = example();
        let answers = Answers::new(&project, &project.first_spec().unwrap()).unwrap();
        let naming = Naming::new(&project, NameView::With);
        for evidence in others() {
            let finding = Finding {
                evidence,
                nature: Nature::Observation,
                chance: AgainstChance::NotTested,
                claim: None,
                certainty: None,
                audience: Audience::Coach,
                people: vec![PersonId(0)],
                ties: Vec::new(),
            };
            for lang in Lang::ALL {
                let said = caption(&project, &answers, &finding, &naming, Words::new(lang));
                assert!(said.chars().count() <= 60 && !said.starts_with("caption-"), "{said}");
            }
            let focus = finding_focus(&project, &answers, &finding, &naming, Words::new(Lang::Dutch));
            match &finding.evidence {
                // Everyone answered.
                Evidence::ThinData(_) => assert_eq!(focus, None),
                // Thirty pairs one by one, thirty-one as a step.
                Evidence::SharedWithoutTie(_) => {
                    let focus = focus.unwrap();
                    assert_eq!((focus.gaps.len(), focus.steps), (30, vec![(0, 1)]));
                }
                Evidence::OtherGrouping(_) => assert_eq!(focus.unwrap().regions.len(), 4),
                Evidence::NotReached(_) => assert_eq!(focus.unwrap().regions.len(), 12),
                Evidence::JobShare(_) => assert_eq!(focus.unwrap().gaps, [(PersonId(0), PersonId(7))]),
                _ => assert_eq!(focus.unwrap().people.len(), 1),
            }
        }
    }
}
