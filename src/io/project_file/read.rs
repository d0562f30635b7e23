//! From the wire to the model. Numbers that are given out twice and values that cannot be are refused; the rest is for
//! [`check`](crate::model::check).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::wire;
use crate::model::{
    Codes, Date, Days, Expertise, Grade, Group, GroupId, Grouping, GroupingId, ImportCounts, ImportRecord, Issue, NameWords, Person,
    PersonId, Place, Point, Pool, Project, Question, QuestionId, Respondence, Role, RoleId, Scale, Spot, Strength, Tie, Trait, TraitColumn,
    TraitId, UnresolvedEnd, UnresolvedMention, WIDEST_CODE, Wave, WaveId,
};

/// What cannot be, in a few words.
type Wrong = &'static str;

impl wire::File {
    pub fn into_project(self) -> Result<Project, Wrong> {
        let person = |p: wire::Person| (PersonId(p.id), Person { key: p.key, name: p.name, aliases: p.aliases });
        let waves = self.waves.into_iter().map(wave).collect::<Result<Vec<_>, Wrong>>()?;
        let project = Project {
            title: self.title.into(),
            people: Arc::new(each_once(self.people.into_iter().map(person), "a person twice")?),
            groupings: Arc::new(each_once(self.groupings.into_iter().map(grouping), "a grouping twice")?),
            groups: Arc::new(each_once(self.groups.into_iter().map(|g| (GroupId(g.id), Group { name: g.name })), "a group twice")?),
            roles: Arc::new(each_once(self.roles.into_iter().map(role), "a role twice")?),
            traits: Arc::new(each_once(self.traits.into_iter().map(|t| (TraitId(t.id), TraitColumn { name: t.name })), "a column twice")?),
            questions: Arc::new(each_once(self.questions.into_iter().map(question), "a question twice")?),
            waves: Arc::new(each_once(waves.into_iter(), "a wave twice")?),
            pins: Arc::new(each_once(
                self.pins.into_iter().map(|p| ((p.layout.0, PersonId(p.person)), Point { x: p.x, y: p.y })),
                "a pin twice",
            )?),
            views: Arc::new(self.views.into_iter().map(TryInto::try_into).collect::<Result<_, Wrong>>()?),
            codes: Arc::new(codes(self.codes, self.pool)?),
            record: Arc::new(record(self.record)),
            name_words: Arc::new(NameWords {
                kept: self.name_words.kept.into_iter().collect(),
                taken: self.name_words.taken.into_iter().collect(),
            }),
            without_names: self.without_names,
            small_groups: self.small_groups.0,
        };
        if leaves_room(&project) { Ok(project) } else { Err("a number that is too large") }
    }
}

/// No school comes near it, and the sum of all counts is still a number.
const MOST: u32 = 100_000_000;

/// Whether there are numbers left for who and what comes later: each gets the next one.
fn leaves_room(project: &Project) -> bool {
    let ids = [
        project.people.last_key_value().map(|(id, _)| id.0),
        project.groupings.last_key_value().map(|(id, _)| id.0),
        project.groups.last_key_value().map(|(id, _)| id.0),
        project.roles.last_key_value().map(|(id, _)| id.0),
        project.traits.last_key_value().map(|(id, _)| id.0),
        project.questions.last_key_value().map(|(id, _)| id.0),
        project.waves.last_key_value().map(|(id, _)| id.0),
        project.codes.numbers().values().max().copied(),
    ];
    let ImportCounts { rows, blank, mentions, ties, zero, self_mentions, duplicates, unknown, rejected, withdrawn, withdrawn_people } =
        project.record.counts;
    let counts = [rows, blank, mentions, ties, zero, self_mentions, duplicates, unknown, rejected, withdrawn, withdrawn_people];
    let fits = |count: usize| u32::try_from(count).is_ok_and(|count| count <= MOST);
    ids.into_iter().flatten().all(|id| id <= MOST) && counts.into_iter().all(fits)
}

fn each_once<K: Ord, V>(pairs: impl Iterator<Item = (K, V)>, twice: Wrong) -> Result<BTreeMap<K, V>, Wrong> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        if map.insert(key, value).is_some() {
            return Err(twice);
        }
    }
    Ok(map)
}

fn codes(codes: Vec<wire::Code>, pool: Option<wire::Pool>) -> Result<Codes, Wrong> {
    let numbers = each_once(codes.into_iter().map(|c| (PersonId(c.person), c.number)), "a code twice")?;
    let Some(wire::Pool { width, used, seed }) = pool else { return Ok(Codes::from_numbers(numbers)) };
    if width > WIDEST_CODE || used.iter().any(|number| *number > MOST) {
        return Err("a number that is too large");
    }
    Ok(Codes::from_pool(numbers, Pool { width, used: used.into_iter().collect(), seed }))
}

fn grouping(g: wire::Grouping) -> (GroupingId, Grouping) {
    (GroupingId(g.id), Grouping { name: g.name, kind: g.kind.0, ordered: g.ordered, groups: g.groups.into_iter().map(GroupId).collect() })
}

fn role(r: wire::Role) -> (RoleId, Role) {
    (RoleId(r.id), Role { name: r.name, kind: r.kind.0 })
}

fn question(q: wire::Question) -> (QuestionId, Question) {
    let scale = match q.scale {
        wire::Scale::Binary => Scale::Binary,
        wire::Scale::Number => Scale::Number,
        wire::Scale::Steps(steps) => Scale::Steps(steps),
    };
    (QuestionId(q.id), Question { title: q.title, item: q.item, period: q.period, kind: q.kind.0, form: q.form.0, cap: q.cap, scale })
}

fn wave(w: wire::Wave) -> Result<(WaveId, Wave), Wrong> {
    let answer = |a: wire::Answer| ((PersonId(a.person), QuestionId(a.question)), respondence(a.status));
    let may_be_named = |m: wire::MayBeNamed| (QuestionId(m.question), m.people.into_iter().map(PersonId).collect());
    let wave = Wave {
        label: w.label,
        date: w.date.as_ref().map(date).transpose()?,
        places: each_once(w.places.into_iter().map(place), "a person twice in a wave")?,
        ties: w.ties.iter().map(tie).collect::<Result<_, Wrong>>()?,
        respondence: each_once(w.respondence.into_iter().map(answer), "an answer twice")?,
        may_be_named: each_once(w.may_be_named.into_iter().map(may_be_named), "a list of who may be named twice")?,
        unresolved: w.unresolved.into_iter().map(unresolved).collect::<Result<_, Wrong>>()?,
        untold: BTreeSet::new(),
    };
    Ok((WaveId(w.id), wave))
}

fn date(d: &wire::Date) -> Result<Date, Wrong> {
    let sound = (1..=12).contains(&d.month) && (1..=31).contains(&d.day);
    if sound { Ok(Date { year: d.year, month: d.month, day: d.day }) } else { Err("a date that does not exist") }
}

fn strength(value: f64) -> Result<Strength, Wrong> {
    Strength::new(value).ok_or("a strength that is not above zero")
}

fn tie(t: &wire::Tie) -> Result<Tie, Wrong> {
    Ok(Tie { from: PersonId(t.from), to: PersonId(t.to), question: QuestionId(t.question), strength: strength(t.strength)? })
}

fn unresolved(m: wire::Unresolved) -> Result<UnresolvedMention, Wrong> {
    Ok(UnresolvedMention { from: end(m.from), to: end(m.to), question: QuestionId(m.question), strength: strength(m.strength)? })
}

fn end(end: wire::End) -> UnresolvedEnd {
    match end {
        wire::End::Known(person) => UnresolvedEnd::Known(PersonId(person)),
        wire::End::Unknown(name) => UnresolvedEnd::Unknown(name),
    }
}

fn place(p: wire::Place) -> (PersonId, Place) {
    let grades = |grades: Vec<String>| grades.into_iter().map(Grade).collect();
    let value = |value: wire::Value| match value {
        wire::Value::Number(number) => Trait::Number(number),
        wire::Value::Word(word) => Trait::Word(word),
    };
    let place = Place {
        groups: p.groups.into_iter().map(GroupId).collect(),
        grades: grades(p.grades),
        roles: p.roles.into_iter().map(RoleId).collect(),
        expertise: p.expertise.into_iter().map(|e| Expertise { topic: e.topic, remit: grades(e.remit) }).collect(),
        days: p.days.map(Days),
        traits: p.traits.into_iter().map(|t| (TraitId(t.column), value(t.value))).collect(),
    };
    (PersonId(p.person), place)
}

fn respondence(r: wire::Respondence) -> Respondence {
    match r {
        wire::Respondence::Answered => Respondence::Answered,
        wire::Respondence::Partly(about) => Respondence::Partly(about.into_iter().map(PersonId).collect()),
        wire::Respondence::Absent => Respondence::Absent,
        wire::Respondence::NotAsked(why) => Respondence::NotAsked(why.0),
    }
}

fn record(r: wire::Record) -> ImportRecord {
    let c = r.counts;
    let issue = |i: wire::Issue| Issue { spot: Spot { file: i.file, row: i.row, column: i.column, cell: i.cell }, what: i.what.into() };
    ImportRecord {
        files: r.files,
        counts: ImportCounts {
            rows: c.rows,
            blank: c.blank,
            mentions: c.mentions,
            ties: c.ties,
            zero: c.zero,
            self_mentions: c.self_mentions,
            duplicates: c.duplicates,
            unknown: c.unknown,
            rejected: c.rejected,
            withdrawn: c.withdrawn,
            withdrawn_people: c.withdrawn_people,
        },
        issues: r.issues.into_iter().map(issue).collect(),
        status_known: r.status_known,
        asked_again: r.asked_again,
    }
}
