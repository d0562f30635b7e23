//! A thought experiment in words: what would be otherwise, values beside each other, and what a meeting would add.

use super::{Arg, Called, FindingText, Words, decimal, finding_text, whole};
use crate::analysis::{Change, Circles, Meeting, Network, Reading, WhatIfValues};
use crate::findings::{FindingTurn, Turn};

/// The standing words of the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIfTexts {
    pub title: String,
    /// That nothing is kept.
    pub note: String,
    /// What a thought experiment does not show.
    pub not_shown: String,
    /// Over the proposal of a working group: how it was chosen, and that it is a start.
    pub working_group: String,
    pub meetings: String,
    /// How the gain of a meeting is counted.
    pub meetings_how: String,
    /// In place of meetings where no two groups have little contact.
    pub no_meetings: String,
}

#[must_use]
pub fn what_if_texts(words: Words) -> WhatIfTexts {
    WhatIfTexts {
        title: words.get("what-if-title"),
        note: words.get("what-if-note"),
        not_shown: words.get("what-if-not-shown"),
        working_group: words.get("what-if-proposal"),
        meetings: words.get("meetings-title"),
        meetings_how: words.get("meetings-how"),
        no_meetings: words.get("meetings-none"),
    }
}

/// "Wat als Anna er een tijd niet is?" The indices of `change` are those of `net`, the network before it.
#[must_use]
pub fn change_text(words: Words, net: &Network, change: &Change, called: &Called<'_>) -> String {
    let person = |i: usize| net.actors().get(i).map(|a| (called.person)(a.id)).unwrap_or_default();
    let group = |g: usize| net.groups().get(g).map(|id| (called.group)(*id)).unwrap_or_default();
    let people = |all: &[usize]| {
        let mut people: Vec<String> = all.iter().map(|&i| person(i)).collect();
        if called.by_name {
            people.sort();
        }
        words.list(&people)
    };
    match change {
        Change::TakeOut(all) => words.with("what-if-take-out", &[("people", people(all).into()), ("count", all.len().into())]),
        Change::AddTie(i, j) => words.with("what-if-add-tie", &[("first", person(*i).into()), ("second", person(*j).into())]),
        Change::WorkingGroup(all) => words.with("what-if-working-group", &[("people", people(all).into())]),
        Change::Meeting(p, q) => words.with("what-if-meeting", &[("first", group(*p).into()), ("second", group(*q).into())]),
    }
}

/// A value now and then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueLine {
    pub what: String,
    pub before: String,
    pub after: String,
    /// Both in one line, for a report and a screen reader.
    pub sentence: String,
    pub same: bool,
}

/// The values of a network before and after, each with its name. A value that neither has is left out.
#[must_use]
pub fn what_if_lines(words: Words, before: &WhatIfValues, after: &WhatIfValues) -> Vec<ValueLine> {
    let count = |value: usize| Some(whole(words.lang, value));
    let hundred = |share: f64| decimal(words.lang, (share * 100.0).round(), 0);
    // Of all mentions, those between groups: from -1 where all stay inside to 1 where none does.
    let between = |index: Reading| index.value().map(|index| hundred(f64::midpoint(1.0, index)));
    let part = |values: &WhatIfValues| {
        let part = values.cross_group_reach.filter(|p| p.of > 0)?;
        Some(words.with("what-if-part", &[("with", part.with.into()), ("of", part.of.into())]))
    };
    let lines = [
        ("what-if-people", count(before.people), count(after.people)),
        ("what-if-ties", count(before.pairs.total()), count(after.pairs.total())),
        ("what-if-between", count(before.between_groups), count(after.between_groups)),
        ("what-if-within-two", part(before), part(after)),
        ("what-if-parts", count(before.parts), count(after.parts)),
        ("what-if-recip", before.recip_arc.value().map(hundred), after.recip_arc.value().map(hundred)),
        ("what-if-ei", between(before.ei_arc), between(after.ei_arc)),
    ];
    lines.into_iter().filter(|(_, before, after)| before.is_some() || after.is_some()).map(|(key, b, a)| line(words, key, b, a)).collect()
}

fn line(words: Words, key: &str, before: Option<String>, after: Option<String>) -> ValueLine {
    let what = words.get(key);
    let same = before == after;
    let said = |value: Option<String>| value.unwrap_or_else(|| words.get("what-if-undefined"));
    let (before, after) = (said(before), said(after));
    let sentence = if same {
        words.with("what-if-line-same", &[("what", what.as_str().into()), ("before", before.as_str().into())])
    } else {
        let args: [(&'static str, Arg); 3] =
            [("what", what.as_str().into()), ("before", before.as_str().into()), ("after", after.as_str().into())];
        words.with("what-if-line", &args)
    };
    ValueLine { what, before, after, sentence, same }
}

/// What becomes of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnText {
    /// "blijft", "verandert", "vervalt", "komt erbij".
    pub turn: String,
    pub before: Option<FindingText>,
    pub after: Option<FindingText>,
}

#[must_use]
pub fn turn_text(words: Words, turn: &FindingTurn, called: &Called<'_>) -> TurnText {
    TurnText {
        turn: words.get(match turn.turn {
            Turn::Kept => "turn-kept",
            Turn::Changed => "turn-changed",
            Turn::Gone => "turn-gone",
            Turn::New => "turn-new",
        }),
        before: turn.before.as_ref().map(|f| finding_text(words, f, called)),
        after: turn.after.as_ref().map(|f| finding_text(words, f, called)),
    }
}

/// A meeting in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingText {
    /// What it would add.
    pub gain: String,
    /// What contact there is now, and of how many pairs that is open.
    pub now: String,
}

/// Says a meeting; the indices of its groups are those of `net`.
#[must_use]
pub fn meeting_text(words: Words, net: &Network, meeting: &Meeting, called: &Called<'_>) -> MeetingText {
    let group = |g: usize| net.groups().get(g).map(|id| (called.group)(*id)).unwrap_or_default();
    let (first, second) = match &meeting.circles {
        Circles::Groups(p, q) => (group(*p), group(*q)),
        Circles::Grades(p, q) => (words.group_inline(&p.0), words.group_inline(&q.0)),
    };
    let named = || [("first", Arg::from(first.as_str())), ("second", Arg::from(second.as_str()))];
    let mut gain = words.with("meeting-gain", &[&named()[..], &[("gain", meeting.gain.into())]].concat());
    if meeting.at_the_table > 0 {
        gain.push(' ');
        gain.push_str(&words.with("meeting-at-the-table", &[("pairs", meeting.at_the_table.into())]));
    }
    let mut now = words.with(
        if meeting.unknown > 0 { "meeting-now-known" } else { "meeting-now" },
        &[&named()[..], &[("contact", meeting.contact.into()), ("pairs", meeting.pairs.into())]].concat(),
    );
    if meeting.unknown > 0 {
        now.push(' ');
        now.push_str(&words.with("meeting-unknown", &[("unknown", meeting.unknown.into())]));
    }
    MeetingText { gain, now }
}
