//! Findings about how a team and its groups hang together, in words.

use super::Arg;
use super::finding::{Say, sentences};
use super::finding_groups::grouping_key;
use crate::findings::thresholds::{ENOUGH_PEOPLE, FEWEST_IN_PART, FEWEST_PAIRS};
use crate::findings::{Bridges, Connectors, Join, OtherGrouping, PartsApart, Shared, SharedGroups, TeamPart, ThinData};
use crate::model::{GroupId, GroupingKind};

/// So many pairs of groups are told one by one; the others are counted.
const MOST_IN_BODY: usize = 6;

/// With more people than this who connect groups, they are counted in the headline; the body names them.
const MOST_IN_HEADLINE: usize = 3;

impl Say<'_> {
    pub(super) fn group(&self, id: GroupId) -> String {
        (self.called.group)(id)
    }

    pub(super) fn groups(&self, ids: impl IntoIterator<Item = GroupId>) -> String {
        self.words.list(&ids.into_iter().map(|id| self.group(id)).collect::<Vec<_>>())
    }

    /// The plural word for the groups of the picture.
    pub(super) fn groups_word(&self) -> String {
        self.words.get(grouping_key(self.called.grouping))
    }

    pub(super) fn thin_data(&self, e: &ThinData) -> (String, String, String) {
        let headline = self.words.with("finding-thin-data", &[("answered", e.answered.into()), ("asked", e.asked.into())]);
        let mut body = if e.share_is_enough {
            self.words.with("finding-thin-data-body-few", &[("people", ENOUGH_PEOPLE.into())])
        } else {
            self.words.get("finding-thin-data-body")
        };
        let part = |(group, part): &(GroupId, crate::analysis::Part)| {
            self.words.with(
                "finding-thin-data-part",
                &[("answered", part.with.into()), ("asked", part.of.into()), ("group", self.group(*group).into())],
            )
        };
        if !e.by_group.is_empty() {
            let parts = self.words.list(&e.by_group.iter().map(part).collect::<Vec<_>>());
            body = format!("{body} {}", self.words.with("finding-thin-data-groups", &[("parts", parts.into())]));
        }
        let how = self.words.with("finding-thin-data-how", &[("people", ENOUGH_PEOPLE.into())]);
        (headline, body, how)
    }

    pub(super) fn parts_apart(&self, e: &PartsApart) -> (String, String, String) {
        let (count, least) = (("count", Arg::from(e.parts.len())), ("least", Arg::from(FEWEST_IN_PART)));
        let listed: Vec<String> = e.parts.iter().map(|part| self.team_part(part)).collect();
        let parts = self.words.list(&listed);
        // Who is in none of these parts is told of on its own: they are no part more.
        let outside = (e.outside > 0).then(|| self.words.with("finding-parts-apart-outside", &[("people", e.outside.into())]));
        let (headline, body) = match e.without {
            None => {
                let headline = match e.parts.as_slice() {
                    [_, apart] if apart.only_groups => self.words.with(
                        "finding-parts-apart-group",
                        &[("groups", capital(&self.groups(apart.groups.iter().copied())).into()), ("count", apart.groups.len().into())],
                    ),
                    _ if e.outside > 0 => self.words.with("finding-parts-apart-large", &[count, least.clone()]),
                    _ => self.words.with("finding-parts-apart", &[count]),
                };
                let body = self.words.with("finding-parts-apart-body", &[("parts", parts.into())]);
                (headline, sentences([Some(body), outside]))
            }
            Some(who) => {
                let headline = self.words.get(match who {
                    Connectors::Experts => "finding-parts-apart-experts",
                    Connectors::Leaders => "finding-parts-apart-leaders",
                    Connectors::ExpertsAndLeaders => "finding-parts-apart-both",
                });
                let parts = ("parts", parts.into());
                let body = if e.outside > 0 {
                    self.words.with("finding-parts-apart-held-large", &[count, least.clone(), parts])
                } else {
                    self.words.with("finding-parts-apart-held", &[count, parts])
                };
                let either = e.either_holds.then(|| self.words.get("finding-parts-apart-either"));
                (headline, sentences([Some(body), outside, either]))
            }
        };
        (headline, body, self.words.with("finding-parts-apart-how", &[least]))
    }

    fn team_part(&self, part: &TeamPart) -> String {
        let people = ("people", Arg::from(part.people));
        if part.groups.is_empty() {
            return self.words.with("finding-parts-apart-part", &[people]);
        }
        let key = if part.only_groups { "finding-parts-apart-part-groups" } else { "finding-parts-apart-part-more" };
        self.words.with(key, &[people, ("groups", self.groups(part.groups.iter().copied()).into())])
    }

    pub(super) fn other_grouping(&self, e: &OtherGrouping) -> (String, String, String) {
        let others = if e.kind == GroupingKind::Other {
            self.words.with("finding-other-grouping-name", &[("name", e.name.as_str().into())])
        } else {
            self.words.get(grouping_key(e.kind))
        };
        let groups = self.groups_word();
        let headline = self.words.with(
            "finding-other-grouping",
            &[("pairs", e.pairs.into()), ("between", e.between.pairs.into()), ("others", others.as_str().into())],
        );
        let expected = |divide: &crate::findings::Divide| self.number((e.pairs as f64 * f64::midpoint(1.0, divide.expected)).round(), 0);
        let body = self.words.with(
            "finding-other-grouping-body",
            &[
                ("expected", expected(&e.between)),
                ("between", e.between_groups.pairs.into()),
                ("expected-groups", expected(&e.between_groups)),
                ("groups", groups.as_str().into()),
            ],
        );
        let how = self.words.with(
            "finding-other-grouping-how",
            &[
                ("draws", e.draws.into()),
                ("others", others.into()),
                ("ei", self.number(e.between.ei, 2)),
                ("expected", self.number(e.between.expected, 2)),
                ("deviations", self.number(e.between.deviations, 1)),
                ("p", self.number(e.between.p, 4)),
                ("groups", groups.into()),
                ("ei-groups", self.number(e.between_groups.ei, 2)),
                ("expected-groups", self.number(e.between_groups.expected, 2)),
                ("deviations-groups", self.number(e.between_groups.deviations, 1)),
                ("p-groups", self.number(e.between_groups.p, 4)),
            ],
        );
        (headline, body, how)
    }

    pub(super) fn shared_without_tie(&self, e: &Shared) -> (String, String, String) {
        let what = |pair: &SharedGroups| {
            let grades: Vec<String> = pair.grades.iter().map(|grade| grade.0.clone()).collect();
            let mut shared: Vec<String> = self.in_order(&pair.people, |p| *p).into_iter().map(|p| self.person(*p)).collect();
            if !grades.is_empty() {
                let list = self.words.list(&grades);
                let args = [("count", grades.len().into()), ("grades", list.into())];
                shared.insert(0, self.words.with("finding-shared-without-tie-grades", &args));
            }
            self.words.list(&shared)
        };
        let ends = |pair: &SharedGroups| (self.group(pair.from), self.group(pair.to));
        let through = |pair: &SharedGroups| {
            let args = [("through", pair.through.into()), ("pairs", pair.pairs.into())];
            (pair.through > 0).then(|| self.words.with("finding-shared-without-tie-through", &args))
        };
        let how = self.words.with("finding-shared-without-tie-how", &[("least", FEWEST_PAIRS.into())]);
        if let [pair] = e.pairs.as_slice() {
            let (from, to) = ends(pair);
            let headline = self.words.with(
                "finding-shared-without-tie",
                &[("from", capital(&from).into()), ("to", to.as_str().into()), ("what", what(pair).into())],
            );
            let body = self
                .words
                .with("finding-shared-without-tie-body", &[("from", from.into()), ("to", to.into()), ("people", pair.people.len().into())]);
            return (headline, std::iter::once(body).chain(through(pair)).collect::<Vec<_>>().join(" "), how);
        }
        let headline =
            self.words.with("finding-shared-without-tie-many", &[("count", e.pairs.len().into()), ("groups", self.groups_word().into())]);
        let body = e.pairs.iter().take(MOST_IN_BODY).flat_map(|pair| {
            let (from, to) = ends(pair);
            let args =
                [("from", capital(&from).into()), ("to", to.into()), ("what", what(pair).into()), ("people", pair.people.len().into())];
            std::iter::once(self.words.with("finding-shared-without-tie-body-what", &args)).chain(through(pair))
        });
        (headline, body.chain(self.more(e.pairs.len())).collect::<Vec<_>>().join(" "), how)
    }

    pub(super) fn bridge(&self, e: &Bridges) -> (String, String, String) {
        let mut people = Vec::new();
        for person in e.joins.iter().map(|join| join.person) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let groups = ("groups", Arg::from(self.groups_word()));
        let headline = match e.joins.as_slice() {
            [join] => self.words.with("finding-bridge-one", &self.join(join)),
            _ if people.len() > MOST_IN_HEADLINE => self.words.with("finding-bridge-count", &[("count", people.len().into()), groups]),
            _ => {
                let key = if people.len() == 1 { "finding-bridge-many-one" } else { "finding-bridge-many" };
                self.words.with(key, &[("people", self.people(people.into_iter()).into()), groups])
            }
        };
        let told = e.joins.iter().take(MOST_IN_BODY).map(|join| self.words.with("finding-bridge-body", &self.join(join)));
        let by_chance = e
            .joins
            .iter()
            .map(|join| join.share)
            .reduce(f64::min)
            .map(|share| self.words.with("finding-bridge-chance", &[("hundred", self.number((share * 100.0).ceil(), 0))]));
        let body = told.map(Some).chain([self.more(e.joins.len()), by_chance]);
        (headline, sentences(body), self.words.get("finding-bridge-how"))
    }

    fn join(&self, join: &Join) -> [(&'static str, Arg); 4] {
        let person = ("person", self.person(join.person).into());
        [("from", self.group(join.from).into()), ("to", self.group(join.to).into()), person, ("ties", join.ties.into())]
    }

    /// How many of `all` pairs of groups were not told.
    fn more(&self, all: usize) -> Option<String> {
        (all > MOST_IN_BODY).then(|| self.words.with("finding-pairs-more", &[("more", (all - MOST_IN_BODY).into())]))
    }
}

/// With a capital, for the head of a sentence: "groep 5-6" becomes "Groep 5-6".
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
