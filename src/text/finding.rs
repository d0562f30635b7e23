//! A finding in words: strengths first, counts instead of judgements, an open question at the end.

use super::{Arg, Words, decimal};
use crate::analysis::{Bounds, Part};
use crate::findings::{Central, Evidence, Exchange, Finding, GroupsApart, Holds, OneSidedLeaders, ReachedGroups, Reaching, Reciprocity};
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
    /// Two grades that follow one another, to ask about with an example; `None` where there are none.
    pub next_grades: Option<(u32, u32)>,
    /// Whether people are listed by what they are called: any order of theirs, that of the sheet or a rank among equals, would tell who they are.
    pub by_name: bool,
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
        question: say.question(finding.rule()),
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
        let ids: Vec<PersonId> = ids.collect();
        self.words.list(&self.in_order(&ids, |id| *id).into_iter().map(|id| self.person(*id)).collect::<Vec<_>>())
    }

    /// What is said of some people, one after another.
    pub(super) fn in_order<'e, T>(&self, all: &'e [T], person: impl Fn(&T) -> PersonId) -> Vec<&'e T> {
        let mut all: Vec<&T> = all.iter().collect();
        if self.called.by_name {
            all.sort_by_cached_key(|one| self.person(person(one)));
        }
        all
    }

    fn exchange(&self, e: &Exchange) -> (String, String, String) {
        // Rounded as the certainty counts it: a half goes up.
        let mean = self.number(e.mean.round(), 0);
        let others = e.n.saturating_sub(1);
        let headline = if e.mean < 0.5 {
            self.words.with("finding-exchange-few", &[("others", others.into())])
        } else if e.answered == e.n {
            self.words.with("finding-exchange", &[("mean", mean), ("others", others.into())])
        } else {
            let key = if e.untold > 0 { "finding-exchange-told" } else { "finding-exchange-answered" };
            self.words.with(key, &[("mean", mean), ("others", others.into()), ("answered", e.answered.into())])
        };
        // A tie with someone who did not answer may go both ways.
        let key = if e.answered == e.n { "finding-exchange-body" } else { "finding-exchange-body-known" };
        let body = self.words.with(key, &[("arcs", e.arcs.into()), ("pairs", e.pairs.into()), ("mutual", e.mutual.into())]);
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
        let back = |share: f64| self.number((share * 100.0).round(), 0);
        let headline =
            self.words.with(if e.all_known { "finding-reciprocity" } else { "finding-reciprocity-known" }, &[("back", back(e.arc))]);
        let key = match (e.is_matter_of_course(), e.all_known) {
            (true, _) => "finding-reciprocity-body",
            (false, true) => "finding-reciprocity-body-less",
            (false, false) => "finding-reciprocity-body-known",
        };
        let mut body = self.words.with(key, &[("mutual", e.mutual.into()), ("pairs", e.pairs.into())]);
        if let Some(without) = e.without_leaders.filter(|without| ((without - e.arc) * 100.0).abs() >= 1.0) {
            body.push(' ');
            body.push_str(&self.words.with("finding-reciprocity-without", &[("back", back(without))]));
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
        let groups = self.groups_word();
        let key = match (e.unknown, e.pairs_between) {
            (0, _) => "finding-groups-apart",
            (_, 0) if !e.none_between() => "finding-groups-apart-known-inside",
            _ => "finding-groups-apart-known",
        };
        let headline = self.words.with(
            key,
            &[("pairs", e.pairs.into()), ("between", e.pairs_between.into()), ("among", among.into()), ("groups", groups.as_str().into())],
        );
        let mut sentences: Vec<String> = e.steps.iter().filter(|s| s.is_none()).map(|s| self.no_step(s)).collect();
        if e.unknown_between > 0 {
            let args = [("unknown", e.unknown_between.into()), ("groups", groups.into())];
            sentences.push(self.words.with("finding-groups-apart-unknown", &args));
        }
        sentences.push(self.words.get(if self.is_of_grades() { "finding-groups-apart-body" } else { "finding-groups-apart-body-other" }));
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

    fn experts_central(&self, e: &Central) -> (String, String, String) {
        let people = self.people(e.experts.iter().map(|x| x.person));
        let key = if e.most_of_all() { "finding-experts-central" } else { "finding-experts-central-among" };
        let headline = self.words.with(key, &[("people", people.into()), ("count", e.experts.len().into())]);
        let parts: Vec<String> = self
            .in_order(&e.experts, |x| x.person)
            .into_iter()
            .map(|x| {
                self.words.with("finding-experts-central-part", &[("person", self.person(x.person).into()), ("named", x.named_by.into())])
            })
            .collect();
        let body = self.words.with(
            if e.most_of_all() { "finding-experts-central-body" } else { "finding-experts-central-body-among" },
            &[("parts", self.words.list(&parts).into()), ("next", e.next.into())],
        );
        (headline, body, self.words.with("finding-experts-central-how", &[("people", e.n.into())]))
    }

    fn expert_reach(&self, e: &Reaching) -> (String, String, String) {
        let headline = self.words.with(
            "finding-expert-reach",
            &[("people", self.people(e.experts.iter().map(|x| x.person)).into()), ("count", e.experts.len().into())],
        );
        let body = self.in_order(&e.experts, |x| x.person).into_iter().map(|x| self.reach_of(x)).collect::<Vec<_>>().join(" ");
        (headline, body, self.words.get("finding-expert-reach-how"))
    }

    fn reach_of(&self, reached: &ReachedGroups) -> String {
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
        let mut text =
            self.words.with("finding-expert-reach-body", &[("person", person.as_str().into()), ("parts", self.words.list(&parts).into())]);
        let by_grade: Vec<(&Grade, Part, usize)> =
            reached.by_grade.iter().zip(&reached.unknown_by_grade).map(|((grade, part), unknown)| (grade, *part, *unknown)).collect();
        let all = self.grades(&by_grade, |part, _| part.with == part.of);
        let none = self.grades(&by_grade, |part, unknown| part.with + unknown == 0);
        if let (Some(all), Some(none)) = (all, none) {
            text.push(' ');
            text.push_str(&self.words.with("finding-expert-reach-grades", &[("all", all.into()), ("none", none.into())]));
        }
        if let Some(part) = reached.in_remit {
            text.push(' ');
            text.push_str(&self.words.with("finding-expert-reach-remit", &[("part", self.part(part, reached.unknown_in_remit).into())]));
        }
        text
    }

    /// "2 of the 3", as the least where of some it is not known.
    fn part(&self, part: Part, unknown: usize) -> String {
        let counts = [("with", Arg::from(part.with)), ("of", part.of.into()), ("unknown", unknown.into())];
        let key = match (part.with, unknown) {
            (_, 0) => "finding-part",
            (0, _) => "finding-part-open",
            _ => "finding-part-least",
        };
        self.words.with(key, &counts)
    }

    /// Grades for which `fits` holds, of how many there is contact and of how many that is not known. Three or more that follow one
    /// another as "4 t/m 8": a grade that nobody has, or of which it does not hold, is never inside.
    fn grades(&self, by_grade: &[(&Grade, Part, usize)], fits: impl Fn(Part, usize) -> bool) -> Option<String> {
        let mut runs: Vec<Vec<&str>> = Vec::new();
        let mut before: Option<&Grade> = None;
        for (grade, part, unknown) in by_grade.iter().filter(|(_, part, _)| part.of > 0) {
            if !fits(*part, *unknown) {
                before = None;
                continue;
            }
            let next = before.and_then(Grade::number).map(|number| number + 1);
            match runs.last_mut() {
                Some(run) if next.is_some() && next == grade.number() => run.push(&grade.0),
                _ => runs.push(vec![&grade.0]),
            }
            before = Some(grade);
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
