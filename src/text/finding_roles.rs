//! Findings about experts and leaders, in words.

use super::Arg;
use super::finding::{BarRow, Bars};
use super::finding::{Say, sentences};
use crate::analysis::Part;
use crate::findings::{AgainstChance, Central, CentralExpert, OneSidedLeaders, ReachedGroups, Reaching, Remit, Unreached};
use crate::model::{Grade, RoleKind};

impl Say<'_> {
    pub(super) fn experts_central(&self, e: &Central, chance: AgainstChance) -> (String, String, String) {
        let people = self.people(e.experts.iter().map(|x| x.person));
        let part = |x: &CentralExpert| {
            let args = [("person", self.person(x.person).into()), ("named", x.named_by.into()), ("of", e.of.into())];
            self.words.with("finding-experts-central-part", &args)
        };
        let parts = self.words.list(&self.in_order(&e.experts, |x| x.person).into_iter().map(part).collect::<Vec<_>>());
        let all: usize = e.experts.iter().map(|x| x.named_by).sum();
        let (named, of) = e.experts.first().map_or((0, 0), |x| (x.named_by, e.of));
        let args = [
            ("people", Arg::from(people)),
            ("named", named.into()),
            ("of", of.into()),
            ("count", e.experts.len().into()),
            ("parts", parts.as_str().into()),
            ("all", all.into()),
        ];
        let headline = self.words.with(
            match (chance.stands_out(), e.most_of_all()) {
                (true, true) => "finding-experts-central",
                (true, false) => "finding-experts-central-role",
                (false, _) => "finding-experts-central-count",
            },
            &args,
        );
        let is_one = !chance.stands_out() && e.experts.len() == 1;
        let key = if e.all_known { "finding-experts-central-body" } else { "finding-experts-central-body-known" };
        let told = (!is_one).then(|| self.words.with(key, &[("parts", parts.into())]));
        let next = if e.most_of_all() {
            self.words.with("finding-experts-central-next", &[("next", e.next.into())])
        } else {
            let others = self.number(e.others.unwrap_or_default(), 1);
            self.words.with("finding-experts-central-others", &[("others", others), ("next", e.next.into())])
        };
        let by_chance = chance.stands_out().then(|| {
            self.words.with(
                "finding-experts-central-chance",
                &[("expected", self.number(e.expected.round(), 0)), ("count", e.experts.len().into())],
            )
        });
        let key = if e.experts.len() == 1 { "finding-experts-central-how-one" } else { "finding-experts-central-how" };
        (headline, sentences([told, Some(next), by_chance]), self.words.with(key, &[("people", e.n.into())]))
    }

    pub(super) fn expert_reach(&self, e: &Reaching) -> (String, String, String) {
        let headline = self.words.with(
            "finding-expert-reach",
            &[("people", self.people(e.experts.iter().map(|x| x.person)).into()), ("count", e.experts.len().into())],
        );
        let all = self.in_order(&e.experts, |x| x.person);
        let yardstick = std::iter::once(Some(self.words.get("chance-yardstick")));
        let body = sentences(all.into_iter().flat_map(|x| [Some(self.reach_by_group(x)), Some(self.reach_of(x))]).chain(yardstick));
        (headline, body, self.words.get("finding-expert-reach-how"))
    }

    /// The same as bars: what the sentence then need not count.
    pub(super) fn reach_bars(&self, e: &Reaching) -> (String, Vec<Bars>) {
        let all = self.in_order(&e.experts, |x| x.person);
        let rows = |x: &ReachedGroups| {
            let groups = x.by_group.iter().zip(&x.unknown_by_group);
            groups.map(|((group, part), unknown)| BarRow { label: self.group(*group), part: *part, unknown: *unknown }).collect()
        };
        let bars = all.iter().map(|x| Bars { title: self.person(x.person), rows: rows(x), note: self.reach_of(x) }).collect();
        (self.words.get("chance-yardstick"), bars)
    }

    fn reach_by_group(&self, reached: &ReachedGroups) -> String {
        let parts: Vec<String> = reached
            .by_group
            .iter()
            .zip(&reached.unknown_by_group)
            .map(|((group, part), unknown)| {
                self.words.with(
                    "finding-expert-reach-part",
                    &[("part", self.part(*part, *unknown).into()), ("group", (self.called.group)(*group).into())],
                )
            })
            .collect();
        let person = self.person(reached.person);
        self.words.with("finding-expert-reach-body", &[("person", person.into()), ("parts", self.words.list(&parts).into())])
    }

    /// What is told beside the counts by group: grades, what an even spread would be, the remit.
    fn reach_of(&self, reached: &ReachedGroups) -> String {
        let by_grade: Vec<(&Grade, Part, usize)> =
            reached.by_grade.iter().zip(&reached.unknown_by_grade).map(|((grade, part), unknown)| (grade, *part, *unknown)).collect();
        let all = self.grades(&by_grade, |part, _| part.with == part.of);
        let none = self.grades(&by_grade, |part, unknown| part.with + unknown == 0);
        let grades =
            all.zip(none).map(|(all, none)| self.words.with("finding-expert-reach-grades", &[("all", all.into()), ("none", none.into())]));
        let (with, of) = reached.by_group.iter().fold((0, 0), |(with, of), (_, part)| (with + part.with, of + part.of));
        let even = (of > 0).then(|| {
            let ten = self.number((with as f64 / of as f64 * 10.0).round(), 0);
            self.words.with("finding-expert-reach-chance", &[("ten", ten)])
        });
        let remit = reached
            .in_remit
            .map(|part| self.words.with("finding-expert-reach-remit", &[("part", self.part(part, reached.unknown_in_remit).into())]));
        sentences([grades, even, remit])
    }

    pub(super) fn leaders_one_sided(&self, e: &OneSidedLeaders, chance: AgainstChance) -> (String, String, String) {
        let Some(value) = e.value else {
            let args = [("count", e.unheard.into()), ("named", e.named_by.into())];
            let keys =
                ["finding-leaders-one-sided-unheard", "finding-leaders-one-sided-unheard-body", "finding-leaders-one-sided-unheard-how"];
            let [headline, body, how] = keys.map(|key| self.words.with(key, &args));
            return (headline, body, how);
        };
        let args = [
            ("people", self.people(e.leaders.iter().map(|l| l.person)).into()),
            ("count", e.leaders.len().into()),
            ("out", e.out.into()),
            ("named", e.named_by.into()),
        ];
        let headline = self.words.with(
            match (chance.stands_out(), e.everyone) {
                (true, true) => "finding-leaders-one-sided",
                (true, false) => "finding-leaders-one-sided-some",
                (false, true) => "finding-leaders-one-sided-count",
                (false, false) => "finding-leaders-one-sided-count-some",
            },
            &args,
        );
        let key = if e.open_out + e.open_in == 0 { "finding-leaders-one-sided-body" } else { "finding-leaders-one-sided-body-so-far" };
        let counts = chance.stands_out().then(|| self.words.with(key, &args));
        let all = if e.pairs.back == 0 && e.pairs.out > 1 { "yes" } else { "no" };
        let one_way = [
            ("one-way", Arg::from(e.pairs.out + e.pairs.back)),
            ("out", e.pairs.out.into()),
            ("mutual", e.pairs.mutual.into()),
            ("all", all.into()),
        ];
        let pairs = (e.pairs.out + e.pairs.back > 0).then(|| self.words.with("finding-leaders-one-sided-pairs", &one_way));
        let by_chance = chance.stands_out().then(|| self.words.get("finding-leaders-one-sided-chance"));
        let most = (e.open_in > 0).then(|| {
            let most = [("count", e.leaders.len().into()), ("most", (e.named_by + e.open_in).into())];
            self.words.with("finding-leaders-one-sided-most", &most)
        });
        let how = self.words.with("finding-leaders-one-sided-how", &[("value", self.number(value, 2)), ("count", e.leaders.len().into())]);
        (headline, sentences([counts, pairs, by_chance, most]), how)
    }

    pub(super) fn experts_unreached(&self, e: &Unreached) -> (String, String, String) {
        if e.remits.is_empty() { self.role_unreached(e) } else { self.remits(&e.remits) }
    }

    fn role_unreached(&self, e: &Unreached) -> (String, String, String) {
        let role = |kind: &RoleKind| self.words.get(if *kind == RoleKind::Leader { "role-leaders" } else { "role-an-expert" });
        let roles: Vec<String> = e.kinds.iter().map(role).collect();
        let roles = self.words.either(&roles);
        let args = [("teachers", e.teachers.into()), ("roles", roles.into()), ("unknown", e.unknown.into())];
        let key = if e.unknown == 0 { "finding-experts-unreached" } else { "finding-experts-unreached-known" };
        (
            self.words.with(key, &args),
            self.words.get("finding-experts-unreached-body"),
            self.words.with("finding-experts-unreached-how", &args),
        )
    }

    fn remits(&self, remits: &[Remit]) -> (String, String, String) {
        let grades = |remit: &Remit| {
            let all: Vec<(&Grade, Part, usize)> = remit.grades.iter().map(|grade| (grade, Part { with: 1, of: 1 }, 0)).collect();
            self.grades(&all, |_, _| true).unwrap_or_default()
        };
        let told = |remit: &Remit| {
            let part = self.part(Part { with: remit.with, of: remit.of }, remit.unknown);
            let args = [("person", self.person(remit.person).into()), ("grades", grades(remit).into()), ("part", part.into())];
            self.words.with("finding-experts-unreached-remit", &args)
        };
        let first = self.words.get("finding-experts-unreached-talk");
        let how = self.words.get("finding-experts-unreached-remit-how");
        if let [one] = remits {
            return (told(one), first, how);
        }
        let people = self.people(remits.iter().map(|remit| remit.person));
        let headline = self.words.with("finding-experts-unreached-remits", &[("people", people.into())]);
        let all = self.in_order(remits, |remit| remit.person).into_iter().map(|remit| Some(format!("{}.", told(remit))));
        (headline, sentences(all.chain([Some(first)])), how)
    }
}
