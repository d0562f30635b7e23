//! Findings about experts and colleagues, in words.

use super::finding::Say;
use crate::findings::{JobShares, NotReached, Unnamed};

impl Say<'_> {
    pub(super) fn not_reached(&self, e: &NotReached) -> (String, String, String) {
        let headline = self.words.with("finding-not-reached", &[("groups", self.groups(e.groups.iter().map(|g| g.group)).into())]);
        let elsewhere = (e.reached > 0).then(|| {
            let args = [("reached", e.reached.into()), ("all", e.all.into()), ("groups", self.groups_word().into())];
            self.words.with("finding-not-reached-elsewhere", &args)
        });
        let parts = e.groups.iter().map(|unreached| {
            let (group, part, unknown) = (self.group(unreached.group), unreached.within_two, unreached.unknown);
            let key = match (part.with, unknown) {
                (_, 0) => "finding-not-reached-part",
                (0, _) => "finding-not-reached-part-open",
                _ => "finding-not-reached-part-least",
            };
            let args = [("group", group.into()), ("with", part.with.into()), ("of", part.of.into()), ("unknown", unknown.into())];
            self.words.with(key, &args)
        });
        let body = elsewhere.into_iter().chain(parts).collect::<Vec<_>>().join(" ");
        let people = self.people(e.experts.iter().copied());
        (headline, body, self.words.with("finding-not-reached-how", &[("people", people.into())]))
    }

    pub(super) fn job_share(&self, e: &JobShares) -> (String, String, String) {
        let headline = if e.all == 1 {
            self.words.get("finding-job-share-one")
        } else {
            self.words.with("finding-job-share", &[("tied", e.tied.into()), ("all", e.all.into())])
        };
        let duo = |share: &crate::findings::JobShare| {
            let people = [share.people.0, share.people.1];
            let [first, second] = self.in_order(&people, |id| *id)[..] else { return String::new() };
            let args =
                [("first", self.person(*first).into()), ("second", self.person(*second).into()), ("class", self.group(share.class).into())];
            self.words.with("finding-job-share-duo", &args)
        };
        let first_of = |share: &crate::findings::JobShare| {
            let people = [share.people.0, share.people.1];
            *self.in_order(&people, |id| *id)[0]
        };
        let duos = self.words.list(&self.in_order(&e.without, first_of).into_iter().map(duo).collect::<Vec<_>>());
        let body = self.words.with("finding-job-share-body", &[("duos", duos.into())]);
        (headline, body, self.words.get("finding-job-share-how"))
    }

    pub(super) fn unnamed(&self, e: &Unnamed) -> (String, String, String) {
        let count = e.people.len();
        let key = if e.all_known { "finding-unnamed" } else { "finding-unnamed-known" };
        let headline = self.words.with(key, &[("count", count.into()), ("answered", e.answered.into())]);
        let people = self.people(e.people.iter().copied());
        let body = self.words.with("finding-unnamed-body", &[("people", people.into()), ("count", count.into()), ("out", e.out.into())]);
        (headline, body, self.words.get("finding-unnamed-how"))
    }
}
