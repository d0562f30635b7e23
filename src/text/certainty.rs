//! How sure a finding is, in words: what the missing answers could do to it, and how much of it rests on one answer.
//!
//! *Missing* and *different* are two words: what the missing answers leave open stands beside the finding; where it does, what one more missing
//! answer would do to its number is told with how it was computed.

use super::finding::{Say, sentences};
use super::{Arg, Words};
use crate::findings::{Certainty, Claim, Evidence, Finding, Kind, PlausibleRange, WithoutOne};

/// Of a mean, a share out of a hundred and the share that runs between groups: with two ends, and with one.
const RANGE: [[&str; 2]; 3] =
    [["range-mean", "range-mean-one"], ["range-share", "range-share-one"], ["range-between", "range-between-one"]];
const RESTS: [[&str; 2]; 3] =
    [["rests-mean", "rests-mean-one"], ["rests-share", "rests-share-one"], ["rests-between", "rests-between-one"]];

/// The doubt about one finding.
pub(super) struct Doubt {
    pub certainty: Option<String>,
    pub range: Option<String>,
    pub rests: Option<String>,
    /// For who asks how it was computed.
    pub how: String,
}

/// How sure something is, with the missing answers; `None` where nothing needs to be said.
pub(super) fn certainty_text(words: Words, kind: Kind) -> Option<String> {
    (kind != Kind::Settled).then(|| words.get(&format!("certainty-{}", kind.id())))
}

/// What a completion of the missing answers is.
#[must_use]
pub fn completions_text(words: Words) -> String {
    words.get("completion-how")
}

impl Say<'_> {
    pub(super) fn doubt(&self, finding: &Finding) -> Doubt {
        let Some(certainty) = finding.certainty else { return Doubt { certainty: None, range: None, rests: None, how: String::new() } };
        let label = certainty.kind.and_then(|kind| certainty_text(self.words, kind));
        // These labels begin with the missing answers; what follows goes on from there.
        let goes_on = matches!(certainty.kind, Some(Kind::Likely | Kind::Probable));
        let range = certainty.range.and_then(|range| self.plausible(&finding.evidence, range, goes_on));
        let is_open = certainty.range.is_some() || certainty.kind != Some(Kind::Settled);
        let without = certainty.without_one.filter(|_| !says_none(&finding.evidence));
        let without = without.and_then(|without| self.without_one(&finding.evidence, without, is_open));
        // Two ranges beside one another would be taken for one another.
        let (beside, below) = if range.is_some() { (None, without) } else { (without, None) };
        let completions = self.completions(finding, certainty);
        Doubt {
            certainty: label,
            range,
            rests: self.rests(finding, certainty, beside),
            how: sentences([completions, below, Some(self.counts(certainty))]),
        }
    }

    /// How much rests on one answer: a range for a share or a mean, a sentence where it says that there is none.
    fn rests(&self, finding: &Finding, certainty: Certainty, range: Option<String>) -> Option<String> {
        let none = says_none(&finding.evidence).then(|| self.words.get("rests-none"));
        let falls = certainty.without_one.is_some_and(|without| without.survives == Some(false));
        let text = sentences([none, range, falls.then(|| self.words.get("rests-falls"))]);
        (!text.is_empty()).then_some(text)
    }

    /// The number of the headline with the answers of one respondent missing. `is_open`: others are missing already.
    fn without_one(&self, evidence: &Evidence, without: WithoutOne, is_open: bool) -> Option<String> {
        let more = ("more", yes(is_open));
        self.between(evidence, RESTS, [without.low, without.high], more)
    }

    /// The number of the headline with the missing answers.
    fn plausible(&self, evidence: &Evidence, range: PlausibleRange, goes_on: bool) -> Option<String> {
        self.between(evidence, RANGE, [range.low, range.high], ("goes-on", yes(goes_on)))
    }

    /// Between what a mean or a share lies, rounded as it is said; where both ends are the same that is said once.
    fn between(&self, evidence: &Evidence, keys: [[&str; 2]; 3], [low, high]: [f64; 2], beside: (&'static str, Arg)) -> Option<String> {
        let mean = |mean: f64| Arg::from(self.mean(mean));
        let (what, ends) = match evidence {
            Evidence::Exchange(_) => (0, [low, high].map(mean)),
            Evidence::Reciprocity(_) => (1, [low, high].map(of_hundred)),
            Evidence::GroupsApart(_) => (2, [low, high].map(of_hundred)),
            _ => return None,
        };
        let key = keys[what][usize::from(ends[0] == ends[1])];
        let [low, high] = ends;
        Some(self.words.with(key, &[("low", low), ("high", high), beside]))
    }

    /// What is said of the whole team, in how many completions it is so, and between what the number of the headline lies in them.
    fn completions(&self, finding: &Finding, certainty: Certainty) -> Option<String> {
        let claim = finding.claim.filter(|_| certainty.kind.is_some_and(|kind| kind != Kind::Settled));
        let holds = claim.map(|_| self.holds_in(certainty.holds_in));
        let range = certainty.range.and_then(|range| self.decimals(&finding.evidence, range));
        let is_completed = range.is_some() || certainty.holds_in.is_some();
        let how = is_completed.then(|| completions_text(self.words));
        (claim.is_some() || range.is_some()).then(|| sentences([claim.map(|claim| claim_text(self.words, claim)), holds, range, how]))
    }

    fn holds_in(&self, share: Option<f64>) -> String {
        let Some(share) = share else { return self.words.get("completion-holds-not-told") };
        // Whole ones, never rounded up: 100 is said of all of them only.
        let of_hundred = (share * 100.0 + 1e-9).floor();
        let key = match () {
            () if share >= 1.0 => "completion-holds-all",
            () if share <= 0.0 => "completion-holds-none",
            () if of_hundred < 1.0 => "completion-holds-below",
            () => "completion-holds",
        };
        self.words.with(key, &[("of", self.number(of_hundred, 0))])
    }

    fn decimals(&self, evidence: &Evidence, range: PlausibleRange) -> Option<String> {
        let (key, decimals) = match evidence {
            Evidence::Exchange(_) => ("completion-range-mean", 2),
            Evidence::Reciprocity(_) => ("completion-range-share", 3),
            Evidence::GroupsApart(_) => ("completion-range-between", 3),
            _ => return None,
        };
        Some(self.words.with(key, &[("low", self.number(range.low, decimals)), ("high", self.number(range.high, decimals))]))
    }

    fn counts(&self, certainty: Certainty) -> String {
        let answers = certainty.answers.map(|answers| self.words.with("certainty-answers", &[("answers", answers.into())]));
        let mentions = certainty.mentions.map(|mentions| {
            let key = if certainty.mentions_exact { "certainty-mentions" } else { "certainty-mentions-about" };
            self.words.with(key, &[("mentions", mentions.into())])
        });
        sentences([answers, mentions])
    }
}

/// What was asked of every completion: a sentence about the whole team.
#[must_use]
pub fn claim_text(words: Words, claim: Claim) -> String {
    words.get(&format!("claim-{}", claim.id().replace('_', "-")))
}

/// Whether it says that there is none, so that one more makes it untrue.
fn says_none(evidence: &Evidence) -> bool {
    match evidence {
        Evidence::GroupsApart(e) => e.none_between(),
        Evidence::PartsApart(e) => e.without.is_none(),
        Evidence::LittleInside(e) => e.groups.is_empty() && e.inside == 0,
        Evidence::ExpertsUnreached(e) => !e.kinds.is_empty(),
        Evidence::NotReached(_) => true,
        _ => false,
    }
}

/// A share of 0..1 out of a hundred.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is 0 to 100")]
fn of_hundred(share: f64) -> Arg {
    Arg::Count((share.clamp(0.0, 1.0) * 100.0).round() as usize)
}

fn yes(is_so: bool) -> Arg {
    if is_so { "yes" } else { "no" }.into()
}
