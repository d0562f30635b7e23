//! A finding in words: strengths first, counts instead of judgements, an open question at the end.

use super::{Arg, Words, decimal};
use crate::analysis::{Bounds, Part};
use crate::findings::{
    Central, Evidence, Exchange, Finding, GroupsApart, Holds, OneSidedLeaders, ReachedGroups, Reaching, Reciprocity, Step,
};
use crate::model::{Grade, GroupId, GroupingKind, PersonId};

/// A finding in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    pub headline: String,
    pub body: String,
    /// Certainty in one phrase.
    pub certainty: String,
    pub question: String,
    pub not_shown: String,
    /// Measure, definition and comparison, for who asks.
    pub how: String,
}

/// What a finding needs from the project to be said: how people and groups are called.
pub struct Called<'a> {
    pub person: &'a dyn Fn(PersonId) -> String,
    pub group: &'a dyn Fn(GroupId) -> String,
    pub grouping: GroupingKind,
}

impl std::fmt::Debug for Called<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Called").field("grouping", &self.grouping).finish_non_exhaustive()
    }
}

/// Says a finding. Where missing answers leave it open, the sentence says only that.
#[must_use]
pub fn finding_text(words: Words, finding: &Finding, called: &Called<'_>) -> FindingText {
    let say = Say { words, called };
    let (headline, body, how) = match &finding.evidence {
        Evidence::Exchange(e) => say.exchange(e),
        Evidence::Reciprocity(e) => say.reciprocity(e),
        Evidence::GroupsApart(e) => say.groups_apart(e),
        Evidence::ExpertsCentral(e) => say.experts_central(e),
        Evidence::ExpertReach(e) => say.expert_reach(e),
        Evidence::LeadersOneSided(e) => say.leaders_one_sided(e),
        Evidence::ThinData(e) => say.thin_data(e),
        Evidence::PartsApart(e) => say.parts_apart(e),
        Evidence::OtherGrouping(e) => say.other_grouping(e),
        Evidence::SharedWithoutTie(e) => say.shared_without_tie(e),
        Evidence::Bridge(e) => say.bridge(e),
        Evidence::NotReached(e) => say.not_reached(e),
        Evidence::JobShare(e) => say.job_share(e),
        Evidence::Unnamed(e) => say.unnamed(e),
    };
    let id = finding.rule().id().replace('_', "-");
    let open = finding.certainty.holds == Holds::CannotBeSaid;
    let (headline, body) = if open { (words.get(&format!("finding-{id}-open")), words.get("finding-open-body")) } else { (headline, body) };
    FindingText {
        headline,
        body,
        certainty: words.get(match finding.certainty.holds {
            Holds::Robust => "certainty-robust",
            Holds::Depends => "certainty-depends",
            Holds::CannotBeSaid => "certainty-cannot-be-said",
        }),
        question: words.get(&format!("finding-{id}-question")),
        not_shown: words.get(&format!("finding-{id}-not-shown")),
        how: [how, say.certainty_counts(finding)].join(" ").trim().to_owned(),
    }
}

/// Says each sort of evidence as headline, body and how it was computed.
pub(super) struct Say<'a> {
    pub(super) words: Words,
    pub(super) called: &'a Called<'a>,
}

impl Say<'_> {
    pub(super) fn number(&self, value: f64, decimals: usize) -> Arg {
        decimal(self.words.lang, value, decimals).into()
    }

    fn certainty_counts(&self, finding: &Finding) -> String {
        let certainty = finding.certainty;
        let answers = certainty.answers.map(|answers| self.words.with("certainty-answers", &[("answers", answers.into())]));
        let mentions = certainty.mentions.map(|mentions| {
            let key = if certainty.mentions_exact { "certainty-mentions" } else { "certainty-mentions-about" };
            self.words.with(key, &[("mentions", mentions.into())])
        });
        answers.into_iter().chain(mentions).collect::<Vec<_>>().join(" ")
    }

    fn bounds(&self, bounds: Option<Bounds>, decimals: usize) -> String {
        match bounds {
            Some(b) if b.low < b.high => {
                let key = if b.exact { "bounds-exact" } else { "bounds-outer" };
                self.words.with(key, &[("low", self.number(b.low, decimals)), ("high", self.number(b.high, decimals))])
            }
            _ => String::new(),
        }
    }

    pub(super) fn person(&self, id: PersonId) -> String {
        (self.called.person)(id)
    }

    pub(super) fn people(&self, ids: impl Iterator<Item = PersonId>) -> String {
        self.words.list(&ids.map(|id| self.person(id)).collect::<Vec<_>>())
    }

    fn exchange(&self, e: &Exchange) -> (String, String, String) {
        let mean = self.number(e.mean, 0);
        let others = e.n.saturating_sub(1);
        let headline = if e.mean < 0.5 {
            self.words.with("finding-exchange-few", &[("others", others.into())])
        } else if e.answered == e.n {
            self.words.with("finding-exchange", &[("mean", mean), ("others", others.into())])
        } else {
            self.words.with("finding-exchange-answered", &[("mean", mean), ("others", others.into()), ("answered", e.answered.into())])
        };
        let body =
            self.words.with("finding-exchange-body", &[("arcs", e.arcs.into()), ("pairs", e.pairs.into()), ("mutual", e.mutual.into())]);
        let how = self.words.with("finding-exchange-how", &[("density", self.number(e.density, 2)), ("mean", self.number(e.mean, 1))]);
        let ceiling = e.cap.filter(|_| others > 0).map_or_else(String::new, |cap| {
            let most = self.number((f64::from(cap) / others as f64).min(1.0), 2);
            self.words.with("finding-exchange-cap", &[("cap", (cap as usize).into()), ("most", most)])
        });
        (
            headline,
            body,
            [how, ceiling, self.bounds(e.density_bounds, 2)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
        )
    }

    fn reciprocity(&self, e: &Reciprocity) -> (String, String, String) {
        let headline = self.words.with("finding-reciprocity", &[("back", self.number(e.arc * 100.0, 0))]);
        let key = if e.deviations > 0.0 { "finding-reciprocity-body" } else { "finding-reciprocity-body-less" };
        let mut body = self.words.with(key, &[("mutual", e.mutual.into()), ("pairs", e.pairs.into())]);
        if let Some(without) = e.without_leaders {
            body.push(' ');
            body.push_str(&self.words.with("finding-reciprocity-without", &[("back", self.number(without * 100.0, 0))]));
        }
        let how = self.words.with(
            "finding-reciprocity-how",
            &[
                ("arc", self.number(e.arc, 3)),
                ("expected", self.number(e.expected, 2)),
                ("deviations", self.number(e.deviations, 1)),
                ("pair", self.number(e.pair, 3)),
            ],
        );
        (headline, body, [how, self.bounds(e.bounds, 3)].join(" "))
    }

    fn groups_apart(&self, e: &GroupsApart) -> (String, String, String) {
        let among = self.words.get(if e.only_teachers { "among-teachers" } else { "among-colleagues" });
        let groups = self.words.get(grouping_key(self.called.grouping));
        let headline = self.words.with(
            "finding-groups-apart",
            &[("pairs", e.pairs.into()), ("between", e.pairs_between.into()), ("among", among.into()), ("groups", groups.into())],
        );
        let mut sentences: Vec<String> = e.steps.iter().filter(|s| s.contact == 0 && s.unknown == 0).map(|s| self.no_step(s)).collect();
        sentences.push(self.words.get("finding-groups-apart-body"));
        let how = self.words.with(
            "finding-groups-apart-how",
            &[
                ("internal", e.internal.into()),
                ("external", e.external.into()),
                ("ei", self.number(e.ei, 2)),
                ("expected", self.number(e.expected, 2)),
                ("p", self.number(e.p, 4)),
                ("seed", e.seed.to_string().into()),
            ],
        );
        let without = if e.without_group > 0 {
            self.words.with("finding-groups-apart-without", &[("people", e.without_group.into())])
        } else {
            String::new()
        };
        (
            headline,
            sentences.join(" "),
            [how, without, self.bounds(e.bounds, 2)].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" "),
        )
    }

    fn no_step(&self, step: &Step) -> String {
        let (from, to) = ((self.called.group)(step.from), (self.called.group)(step.to));
        match step.through {
            Some((person, shared)) => self.words.with(
                "finding-groups-apart-none-through",
                &[
                    ("from", from.into()),
                    ("to", to.into()),
                    ("pairs", step.pairs.into()),
                    ("shared", shared.into()),
                    ("person", self.person(person).into()),
                ],
            ),
            None => self.words.with("finding-groups-apart-none", &[("from", from.into()), ("to", to.into())]),
        }
    }

    fn experts_central(&self, e: &Central) -> (String, String, String) {
        let people = self.people(e.experts.iter().map(|x| x.person));
        let key = if e.most_of_all() { "finding-experts-central" } else { "finding-experts-central-among" };
        let headline = self.words.with(key, &[("people", people.into()), ("count", e.experts.len().into())]);
        let parts: Vec<String> = e
            .experts
            .iter()
            .map(|x| {
                self.words.with("finding-experts-central-part", &[("person", self.person(x.person).into()), ("named", x.named_by.into())])
            })
            .collect();
        let body = self.words.with("finding-experts-central-body", &[("parts", self.words.list(&parts).into()), ("next", e.next.into())]);
        (headline, body, self.words.with("finding-experts-central-how", &[("people", e.n.into())]))
    }

    fn expert_reach(&self, e: &Reaching) -> (String, String, String) {
        let headline = self.words.with(
            "finding-expert-reach",
            &[("people", self.people(e.experts.iter().map(|x| x.person)).into()), ("count", e.experts.len().into())],
        );
        let body = e.experts.iter().map(|x| self.reach_of(x)).collect::<Vec<_>>().join(" ");
        (headline, body, self.words.get("finding-expert-reach-how"))
    }

    fn reach_of(&self, reached: &ReachedGroups) -> String {
        let parts: Vec<String> = reached
            .by_group
            .iter()
            .map(|(group, part)| {
                self.words.with(
                    "finding-expert-reach-part",
                    &[("with", part.with.into()), ("of", part.of.into()), ("group", (self.called.group)(*group).into())],
                )
            })
            .collect();
        let person = self.person(reached.person);
        let mut text =
            self.words.with("finding-expert-reach-body", &[("person", person.as_str().into()), ("parts", self.words.list(&parts).into())]);
        let all = self.grades(&reached.by_grade, |part| part.with == part.of);
        let none = self.grades(&reached.by_grade, |part| part.with == 0);
        if let (Some(all), Some(none)) = (all, none) {
            text.push(' ');
            text.push_str(&self.words.with("finding-expert-reach-grades", &[("all", all.into()), ("none", none.into())]));
        }
        if let Some(part) = reached.in_remit {
            text.push(' ');
            text.push_str(&self.words.with("finding-expert-reach-remit", &[("with", part.with.into()), ("of", part.of.into())]));
        }
        text
    }

    /// Grades for which `fits` holds, runs of neighbours as "4 t/m 8".
    fn grades(&self, by_grade: &[(Grade, Part)], fits: impl Fn(&Part) -> bool) -> Option<String> {
        let mut runs: Vec<Vec<&str>> = Vec::new();
        let mut open = false;
        for (grade, part) in by_grade.iter().filter(|(_, part)| part.of > 0) {
            if fits(part) {
                match runs.last_mut() {
                    Some(run) if open => run.push(&grade.0),
                    _ => runs.push(vec![&grade.0]),
                }
            }
            open = fits(part);
        }
        let texts: Vec<String> = runs
            .iter()
            .flat_map(|run| match run.as_slice() {
                [first, _, .., last] => vec![self.words.with("grade-range", &[("first", (*first).into()), ("last", (*last).into())])],
                few => few.iter().map(|g| (*g).to_owned()).collect(),
            })
            .collect();
        (!texts.is_empty()).then(|| self.words.list(&texts))
    }

    fn leaders_one_sided(&self, e: &OneSidedLeaders) -> (String, String, String) {
        let args = [
            ("people", self.people(e.leaders.iter().map(|l| l.person)).into()),
            ("count", e.leaders.len().into()),
            ("out", e.out.into()),
            ("named", e.named_by.into()),
        ];
        let headline =
            if e.everyone { self.words.get("finding-leaders-one-sided") } else { self.words.with("finding-leaders-one-sided-some", &args) };
        let key = if e.open_out + e.open_in == 0 { "finding-leaders-one-sided-body" } else { "finding-leaders-one-sided-body-so-far" };
        let mut body = self.words.with(key, &args);
        if e.open_in > 0 {
            let most = [("count", e.leaders.len().into()), ("most", (e.named_by + e.open_in).into())];
            body = format!("{body} {}", self.words.with("finding-leaders-one-sided-most", &most));
        }
        (headline, body, self.words.with("finding-leaders-one-sided-how", &[("value", self.number(e.value, 2))]))
    }
}

/// The plural word for the groups of a grouping. "Groep" alone is a grade, so a grouping of another kind never gets it.
pub(super) fn grouping_key(kind: GroupingKind) -> &'static str {
    match kind {
        GroupingKind::Parallel => "groups-parallel",
        GroupingKind::Class => "groups-class",
        GroupingKind::Phase => "groups-phase",
        GroupingKind::Team => "groups-team",
        GroupingKind::WorkingGroup => "groups-working-group",
        GroupingKind::Building => "groups-building",
        GroupingKind::Other => "groups-other",
    }
}
