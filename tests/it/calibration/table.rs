//! What is told beside what is true, by mechanism, rule and kind.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lijntjes::findings::{Kind, Nature, Rule};

use super::Told;
use super::silence::Mechanism;

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    said: u32,
    holds: u32,
}

impl Count {
    fn add(&mut self, holds: bool) {
        self.said += 1;
        self.holds += u32::from(holds);
    }

    fn share(self) -> f64 {
        f64::from(self.holds) / f64::from(self.said)
    }
}

#[derive(Default)]
pub struct Table {
    by_kind: BTreeMap<(Mechanism, Rule, Kind), Count>,
    /// Counts of those who answered; holds: the whole does not stand out either.
    about_answers: BTreeMap<(Mechanism, Rule), Count>,
    /// By tenths of the share of completions in which it holds.
    by_share: BTreeMap<(bool, u32), Count>,
    ranges: BTreeMap<(Mechanism, Rule), Count>,
}

impl Table {
    pub fn add(&mut self, mechanism: Mechanism, told: &Told) {
        match (told.claim, told.kind) {
            (Some(_), Some(kind)) => self.by_kind.entry((mechanism, told.rule, kind)).or_default().add(told.is_true),
            _ if told.nature == Nature::Observation => {
                self.about_answers.entry((mechanism, told.rule)).or_default().add(!told.stands_out_in_whole);
            }
            _ => {}
        }
        if let Some(holds) = told.range_holds {
            self.ranges.entry((mechanism, told.rule)).or_default().add(holds);
        }
        if let Some(share) = told.holds_in {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share")]
            let bin = ((share * 20.0).floor() as u32).min(19);
            self.by_share.entry((mechanism.is_held(), bin)).or_default().add(told.is_true);
        }
    }

    pub fn claims(&self) -> u32 {
        self.by_kind.values().map(|count| count.said).sum()
    }

    fn of(&self, fits: impl Fn(&(Mechanism, Rule, Kind)) -> bool) -> Count {
        let fitting = self.by_kind.iter().filter(|(key, _)| fits(key));
        fitting.fold(Count::default(), |sum, (_, count)| Count { said: sum.said + count.said, holds: sum.holds + count.holds })
    }

    /// Where less holds than its words say, by more than so many standard errors.
    pub fn breaches(&self, errors: f64) -> Vec<String> {
        let mut wrong = Vec::new();
        for mechanism in Mechanism::ALL.into_iter().filter(|mechanism| mechanism.is_held()) {
            for (kind, least) in [(Kind::Settled, 1.0), (Kind::Likely, 0.95), (Kind::Probable, 0.8)] {
                let of = |rule: Option<Rule>| self.of(|key| key.0 == mechanism && key.2 == kind && rule.is_none_or(|rule| rule == key.1));
                for (who, count) in std::iter::once(("all".to_owned(), of(None))).chain(Rule::ALL.map(|r| (r.id().to_owned(), of(Some(r)))))
                {
                    let error = (least * (1.0 - least) / f64::from(count.said.max(1))).sqrt();
                    if count.said > 0 && count.share() < least - errors * error {
                        wrong.push(format!("{} {who} {}: {} of {}", mechanism.word(), kind.id(), count.holds, count.said));
                    }
                }
            }
        }
        wrong
    }

    /// Ranges of nominally 90 % that hold the whole in less than 85 %, by more than so many standard errors, or in more than 97 %.
    pub fn ranges_off(&self, errors: f64) -> Vec<String> {
        let held = self.ranges.iter().filter(|((mechanism, _), _)| mechanism.is_held());
        let is_off = |count: &Count| {
            let error = |p: f64| errors * (p * (1.0 - p) / f64::from(count.said)).sqrt();
            count.share() < 0.85 - error(0.85) || count.share() > 0.97 + error(0.97)
        };
        let off = held.filter(|(_, count)| is_off(count));
        off.map(|((m, rule), count)| format!("range of {} {}: {} of {}", rule.id(), m.word(), count.holds, count.said)).collect()
    }

    /// Rules of which what is called open nearly always holds.
    pub fn timid(&self) -> Vec<String> {
        let open = |rule: Rule| self.of(|key| key.0.is_held() && key.1 == rule && key.2 == Kind::Open);
        let is_timid = |count: &Count| count.said > 0 && count.share() > 0.8 + 2.0 * (0.16 / f64::from(count.said)).sqrt();
        let all = Rule::ALL.into_iter().map(|rule| (rule, open(rule))).filter(|(_, count)| is_timid(count));
        all.map(|(rule, count)| format!("{} is too timid: of {} open {} hold", rule.id(), count.said, count.holds)).collect()
    }

    pub fn markdown(&self) -> String {
        let mut text = "| silent | rule | settled | likely | probable | open | counts, of which a pattern in the whole |\n|---|---|---|---|---|---|---|\n".to_owned();
        for mechanism in Mechanism::ALL {
            for rule in Rule::ALL {
                let of =
                    |kind| self.by_kind.get(&(mechanism, rule, kind)).map_or("–".to_owned(), |c| format!("{} / {}", c.holds, c.said));
                let counts = self.about_answers.get(&(mechanism, rule)).copied().unwrap_or_default();
                let kinds: Vec<String> = Kind::ALL.map(of).to_vec();
                if counts.said > 0 || kinds.iter().any(|kind| kind != "–") {
                    let missed = if counts.said > 0 { format!("{} / {}", counts.said - counts.holds, counts.said) } else { "–".into() };
                    writeln!(text, "| {} | {} | {} | {missed} |", mechanism.word(), rule.id(), kinds.join(" | ")).unwrap();
                }
            }
        }
        text.push_str("\n| silent | range of | teams | holds the whole |\n|---|---|---|---|\n");
        for ((mechanism, rule), count) in &self.ranges {
            writeln!(text, "| {} | {} | {} | {:.3} |", mechanism.word(), rule.id(), count.said, count.share()).unwrap();
        }
        for (held, words) in [(true, "at random and named little"), (false, "name few and one group")] {
            writeln!(text, "\n| holds in ({words}) | claims | true |\n|---|---|---|").unwrap();
            for ((_, bin), count) in self.by_share.iter().filter(|((own, _), _)| *own == held) {
                writeln!(
                    text,
                    "| {:.2} to {:.2} | {} | {:.3} |",
                    f64::from(*bin) / 20.0,
                    f64::from(bin + 1) / 20.0,
                    count.said,
                    count.share()
                )
                .unwrap();
            }
        }
        text
    }
}
