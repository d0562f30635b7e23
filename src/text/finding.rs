//! A finding in words: strengths first, counts instead of judgements, an open question at the end.

use super::{Arg, Words, decimal};
use crate::analysis::{Bounds, Part};
use crate::findings::{AgainstChance, Evidence, Exchange, Finding, GroupsApart, Nature, Reciprocity};
use crate::model::{Grade, GroupId, GroupingKind, PersonId};

/// A finding in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What kind of thing is said, in a word or two.
    pub nature: String,
    /// Whether chance would hardly give it.
    pub stands_out: bool,
    pub headline: String,
    pub body: String,
    /// Counts that are drawn where there is room for it, and what then stands beside them instead of the body.
    pub bars: Vec<Bars>,
    pub beside_bars: String,
    /// What the missing answers could do to it; none where nothing is missing, or they could do nothing.
    pub certainty: Option<String>,
    /// Between what its number lies with the missing answers; it goes on from what is said before it.
    pub range: Option<String>,
    /// How much of it rests on one answer.
    pub rests: Option<String>,
    pub question: String,
    pub not_shown: String,
    /// Measure, definition and comparison, for who asks.
    pub how: String,
}

impl FindingText {
    /// What stands beside it wherever it is told: what the missing answers could do, then how much rests on one answer.
    #[must_use]
    pub fn doubt(&self) -> Vec<String> {
        let missing = sentences([self.certainty.clone(), self.range.clone()]);
        Some(missing).into_iter().chain(self.rests.clone()).filter(|line| !line.is_empty()).collect()
    }
}

/// Parts of groups, one below the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    pub title: String,
    pub rows: Vec<BarRow>,
    /// What is told below them.
    pub note: String,
}

/// A part of a group, and of how many it is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarRow {
    pub label: String,
    pub part: Part,
    pub unknown: usize,
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

/// Says a finding.
#[must_use]
pub fn finding_text(words: Words, finding: &Finding, called: &Called<'_>) -> FindingText {
    let say = Say { words, called };
    let chance = finding.chance;
    let (headline, body, how) = match &finding.evidence {
        Evidence::Exchange(e) => say.exchange(e),
        Evidence::Reciprocity(e) => say.reciprocity(e, chance),
        Evidence::GroupOnItsOwn(e) => say.group_on_its_own(e),
        Evidence::GroupsApart(e) => say.groups_apart(e, chance),
        Evidence::LittleInside(e) => say.little_inside(e, chance),
        Evidence::ExpertsCentral(e) => say.experts_central(e, chance),
        Evidence::ExpertReach(e) => say.expert_reach(e),
        Evidence::LeadersOneSided(e) => say.leaders_one_sided(e, chance),
        Evidence::ThinData(e) => say.thin_data(e),
        Evidence::PartsApart(e) => say.parts_apart(e),
        Evidence::OtherGrouping(e) => say.other_grouping(e),
        Evidence::SharedWithoutTie(e) => say.shared_without_tie(e),
        Evidence::Bridge(e) => say.bridge(e),
        Evidence::NotReached(e) => say.not_reached(e),
        Evidence::ExpertsUnreached(e) => say.experts_unreached(e),
        Evidence::JobShare(e) => say.job_share(e),
        Evidence::Unnamed(e) => say.unnamed(e),
    };
    let (beside_bars, bars) = match &finding.evidence {
        Evidence::ExpertReach(e) => say.reach_bars(e),
        _ => (String::new(), Vec::new()),
    };
    let id = finding.rule().id().replace('_', "-");
    // With a remit it is another question than where nobody at all is in contact with a role.
    let id = if finding.nature == Nature::Assignment { format!("{id}-remit") } else { id };
    let too_few = (chance == AgainstChance::TooFew).then(|| words.get("chance-too-few"));
    let doubt = say.doubt(finding);
    FindingText {
        stands_out: finding.nature == Nature::Pattern,
        nature: words.get(match finding.nature {
            Nature::Pattern => "nature-pattern",
            Nature::Observation => "nature-observation",
            Nature::Assignment => "nature-assignment",
        }),
        headline,
        body: sentences([Some(body), too_few]),
        beside_bars,
        bars,
        certainty: doubt.certainty,
        range: doubt.range,
        rests: doubt.rests,
        question: say.question(&id),
        not_shown: words.get(&format!("finding-{id}-not-shown")),
        how: sentences([Some(how), say.against_chance(chance), Some(doubt.how)]),
    }
}

/// The sentences that there are, one after another.
pub(super) fn sentences(all: impl IntoIterator<Item = Option<String>>) -> String {
    all.into_iter().flatten().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
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

    /// What the test said, for who asks.
    fn against_chance(&self, chance: AgainstChance) -> Option<String> {
        let p = chance.p()?;
        let key = if chance.stands_out() { "chance-stands-out" } else { "chance-within" };
        Some(self.words.with(key, &[("p", self.probability(p).into())]))
    }

    /// A probability in four decimals, or that it is smaller than that.
    pub(super) fn probability(&self, p: f64) -> String {
        let least = 0.0001;
        let key = if p < least { "probability-below" } else { "probability" };
        self.words.with(key, &[("p", self.number(p.max(least), 4))])
    }

    /// A mean: whole where it is, else with one decimal.
    pub(super) fn mean(&self, mean: f64) -> String {
        let (tenths, whole) = (decimal(self.words.lang, mean, 1), decimal(self.words.lang, mean, 0));
        if tenths.strip_suffix('0').is_some_and(|rest| rest.ends_with([',', '.'])) { whole } else { tenths }
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
        let mean = if e.mean < 1.0 { self.words.get("less-than-one") } else { self.mean(e.mean) };
        let others = e.n.saturating_sub(1);
        let headline = if e.answered == e.n {
            self.words.with("finding-exchange", &[("mean", mean.into()), ("others", others.into())])
        } else {
            let key = if e.untold > 0 { "finding-exchange-told" } else { "finding-exchange-answered" };
            self.words.with(key, &[("mean", mean.into()), ("others", others.into()), ("answered", e.answered.into())])
        };
        // A tie with someone who did not answer may go both ways.
        let key = if e.answered == e.n { "finding-exchange-body" } else { "finding-exchange-body-known" };
        let body = self.words.with(key, &[("arcs", e.arcs.into()), ("pairs", e.pairs.into()), ("mutual", e.mutual.into())]);
        let how = self.words.with("finding-exchange-how", &[("density", self.number(e.density, 2)), ("mean", self.number(e.mean, 1))]);
        let ceiling = e.cap.filter(|_| others > 0).map(|cap| {
            let most = self.number((f64::from(cap) / others as f64).min(1.0), 2);
            self.words.with("finding-exchange-cap", &[("cap", (cap as usize).into()), ("most", most)])
        });
        (headline, body, sentences([Some(how), ceiling, Some(self.bounds(e.density_bounds, 2))]))
    }

    fn reciprocity(&self, e: &Reciprocity, chance: AgainstChance) -> (String, String, String) {
        let back = |share: f64| self.number((share * 100.0).round(), 0);
        let headline =
            self.words.with(if e.all_known { "finding-reciprocity" } else { "finding-reciprocity-known" }, &[("back", back(e.arc))]);
        let key = if e.all_known { "finding-reciprocity-body" } else { "finding-reciprocity-body-known" };
        let counts = self.words.with(key, &[("mutual", e.mutual.into()), ("pairs", e.pairs.into())]);
        let without = e.without_leaders.filter(|without| ((without - e.arc) * 100.0).abs() >= 1.0);
        let without = without.map(|without| self.words.with("finding-reciprocity-without", &[("back", back(without))]));
        let expected = chance.stands_out().then(|| self.words.with("finding-reciprocity-chance", &[("expected", back(e.expected))]));
        let course = (chance.stands_out() && e.is_matter_of_course()).then(|| self.words.get("finding-reciprocity-course"));
        let how = self.words.with(
            "finding-reciprocity-how",
            &[("arc", self.number(e.arc, 3)), ("expected", self.number(e.expected, 2)), ("pair", self.number(e.pair, 3))],
        );
        let deviations =
            e.deviations.map(|deviations| self.words.with("finding-reciprocity-deviations", &[("deviations", self.number(deviations, 1))]));
        let body = sentences([Some(counts), without, expected, course]);
        (headline, body, sentences([Some(how), deviations, Some(self.bounds(e.bounds, 3))]))
    }

    fn groups_apart(&self, e: &GroupsApart, chance: AgainstChance) -> (String, String, String) {
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
        let expected = chance
            .stands_out()
            .then(|| self.words.with("finding-groups-apart-chance", &[("expected", self.number(e.expected_between.round(), 0))]));
        let steps = e.steps.iter().filter(|s| s.is_none()).map(|s| Some(self.no_step(s)));
        let unknown = (e.unknown_between > 0).then(|| {
            let args = [("unknown", e.unknown_between.into()), ("groups", groups.into())];
            self.words.with("finding-groups-apart-unknown", &args)
        });
        let body = chance
            .stands_out()
            .then(|| self.words.get(if self.is_of_grades() { "finding-groups-apart-body" } else { "finding-groups-apart-body-other" }));
        let how = self.words.with(
            "finding-groups-apart-how",
            &[
                ("internal", e.internal.into()),
                ("external", e.external.into()),
                ("ei", self.number(e.ei, 2)),
                ("expected", self.number(e.expected, 2)),
            ],
        );
        let without = (e.without_group > 0).then(|| self.words.with("finding-groups-apart-without", &[("people", e.without_group.into())]));
        let body = sentences([expected].into_iter().chain(steps).chain([unknown, body]));
        (headline, body, sentences([Some(how), without, Some(self.bounds(e.bounds, 2))]))
    }

    /// "2 of the 3", as the least where of some it is not known.
    pub(super) fn part(&self, part: Part, unknown: usize) -> String {
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
    pub(super) fn grades(&self, by_grade: &[(&Grade, Part, usize)], fits: impl Fn(Part, usize) -> bool) -> Option<String> {
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
}
