//! Findings about single groups beside the others, in words.

use super::Arg;
use super::finding::{Say, sentences};
use super::finding_groups::grouping_key;
use crate::findings::{AgainstChance, InsideGroup, LittleInside, OnItsOwn, OwnGroup};

impl Say<'_> {
    pub(super) fn group_on_its_own(&self, e: &OnItsOwn) -> (String, String, String) {
        let groups = ("groups", Arg::from(self.groups_word()));
        let one = |own: &OwnGroup| {
            let args = [("group", self.group(own.group).into()), groups.clone(), ("ties", own.ties.into())];
            self.words.with("finding-group-on-its-own", &args)
        };
        let headline = match e.groups.as_slice() {
            [own] => one(own),
            several => {
                let names = self.groups(several.iter().map(|own| own.group));
                let most = several.iter().map(|own| own.ties).max().unwrap_or_default();
                self.words.with("finding-group-on-its-own-several", &[("names", names.into()), ("most", most.into()), groups.clone()])
            }
        };
        let counts = (e.groups.len() > 1).then(|| e.groups.iter().map(|own| format!("{}.", one(own))).collect::<Vec<_>>().join(" "));
        let others = e.others.map(|(low, high)| {
            let key = if low == high { "finding-group-on-its-own-others-all" } else { "finding-group-on-its-own-others" };
            self.words.with(key, &[("low", low.into()), ("high", high.into())])
        });
        let via = e.groups.iter().map(|own| self.via(own));
        let expected = e.groups.iter().map(|own| own.expected).sum::<f64>() / e.groups.len().max(1) as f64;
        let by_chance = self.words.with(
            "finding-group-on-its-own-chance",
            &[("all", e.all.into()), ("expected", self.number(expected.round(), 0)), ("count", e.groups.len().into()), groups.clone()],
        );
        let body = sentences([counts, others].into_iter().chain(via).chain([Some(by_chance)]));
        (headline, body, self.words.with("finding-group-on-its-own-how", &[groups]))
    }

    /// Along whom members know a way: by role, never by name.
    fn via(&self, own: &OwnGroup) -> Option<String> {
        let group = ("group", Arg::from(self.group(own.group)));
        let told = |key: &str, with: usize| {
            (with > 0).then(|| self.words.with(key, &[("with", with.into()), ("of", own.members.into()), group.clone()]))
        };
        let all = sentences([
            told("finding-group-on-its-own-experts", own.via_experts),
            told("finding-group-on-its-own-leaders", own.via_leaders),
        ]);
        (!all.is_empty()).then_some(all)
    }

    pub(super) fn little_inside(&self, e: &LittleInside, chance: AgainstChance) -> (String, String, String) {
        let groups = ("groups", Arg::from(self.words.get(grouping_key(self.called.grouping))));
        let one = |group: &InsideGroup| {
            let args = [
                ("group", self.group(group.group).into()),
                ("inside", group.inside.into()),
                ("between", group.between.into()),
                groups.clone(),
            ];
            self.words.with("finding-little-inside", &args)
        };
        let expected = ("expected", self.number(e.expected_inside.round(), 0));
        match e.groups.as_slice() {
            [] => {
                let args = [("inside", Arg::from(e.inside)), ("between", e.between.into()), groups.clone()];
                let headline = self.words.with("finding-little-inside-team", &args);
                let body = chance.stands_out().then(|| self.words.with("finding-little-inside-team-chance", &[expected, groups.clone()]));
                (
                    headline,
                    body.unwrap_or_else(|| self.words.get("finding-little-inside-body")),
                    self.words.with("finding-little-inside-team-how", &[groups]),
                )
            }
            [group] => {
                let body = self.words.with("finding-little-inside-chance", &[expected, groups.clone(), ("count", 1.into())]);
                (one(group), body, self.words.with("finding-little-inside-how", &[groups]))
            }
            several => {
                let names = self.groups(several.iter().map(|group| group.group));
                let most = several.iter().map(|group| group.inside).max().unwrap_or_default();
                let headline = self.words.with("finding-little-inside-several", &[("names", names.into()), ("most", most.into())]);
                let counts = several.iter().map(|group| Some(format!("{}.", one(group))));
                let by_chance =
                    self.words.with("finding-little-inside-chance", &[expected, groups.clone(), ("count", several.len().into())]);
                (headline, sentences(counts.chain([Some(by_chance)])), self.words.with("finding-little-inside-how", &[groups]))
            }
        }
    }
}
