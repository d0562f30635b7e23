//! From the model to the wire.

use super::wire;
use super::word::Word;
use crate::model::{ImportRecord, Issue, Place, Project, Question, Respondence, Scale, Trait, UnresolvedEnd, Wave};

impl wire::File {
    pub fn from_project(project: &Project, format: &str, version: u32) -> Self {
        let person = |(id, p): (&crate::model::PersonId, &crate::model::Person)| wire::Person {
            id: id.0,
            key: p.key.clone(),
            name: p.name.clone(),
            aliases: p.aliases.clone(),
        };
        let grouping = |(id, g): (&crate::model::GroupingId, &crate::model::Grouping)| wire::Grouping {
            id: id.0,
            name: g.name.clone(),
            kind: Word(g.kind),
            ordered: g.ordered,
            groups: g.groups.iter().map(|group| group.0).collect(),
        };
        let finite =
            |(_, at): &(&(crate::model::LayoutKind, crate::model::PersonId), &crate::model::Point)| at.x.is_finite() && at.y.is_finite();
        Self {
            format: format.to_owned(),
            version,
            title: project.title.to_string(),
            people: project.people.iter().map(person).collect(),
            groupings: project.groupings.iter().map(grouping).collect(),
            groups: project.groups.iter().map(|(id, g)| wire::Named { id: id.0, name: g.name.clone() }).collect(),
            roles: project.roles.iter().map(|(id, r)| wire::Role { id: id.0, name: r.name.clone(), kind: Word(r.kind) }).collect(),
            traits: project.traits.iter().map(|(id, t)| wire::Named { id: id.0, name: t.name.clone() }).collect(),
            questions: project.questions.iter().map(|(id, q)| question(id.0, q)).collect(),
            waves: project.waves.iter().map(|(id, w)| wave(id.0, w)).collect(),
            pins: project
                .pins
                .iter()
                .filter(finite)
                .map(|((kind, id), at)| wire::Pin { person: id.0, x: at.x, y: at.y, layout: Word(*kind) })
                .collect(),
            codes: project.codes.numbers().iter().map(|(id, number)| wire::Code { person: id.0, number: *number }).collect(),
            record: record(&project.record),
            views: project.views.iter().map(Into::into).collect(),
            pool: project.codes.pool().map(|pool| wire::Pool {
                width: pool.width,
                used: pool.used.iter().copied().collect(),
                seed: pool.seed,
            }),
            name_words: wire::NameWords {
                kept: project.name_words.kept.iter().cloned().collect(),
                taken: project.name_words.taken.iter().cloned().collect(),
            },
            without_names: project.without_names,
            small_groups: Word(project.small_groups),
        }
    }
}

fn question(id: u32, q: &Question) -> wire::Question {
    wire::Question {
        id,
        title: q.title.clone(),
        item: q.item.clone(),
        period: q.period.clone(),
        kind: Word(q.kind),
        form: Word(q.form),
        cap: q.cap,
        scale: match &q.scale {
            Scale::Binary => wire::Scale::Binary,
            Scale::Number => wire::Scale::Number,
            Scale::Steps(steps) => wire::Scale::Steps(steps.clone()),
        },
    }
}

fn wave(id: u32, w: &Wave) -> wire::Wave {
    let tie = |t: &crate::model::Tie| wire::Tie { from: t.from.0, to: t.to.0, question: t.question.0, strength: t.strength.get() };
    let unresolved = |m: &crate::model::UnresolvedMention| wire::Unresolved {
        from: end(&m.from),
        to: end(&m.to),
        question: m.question.0,
        strength: m.strength.get(),
    };
    wire::Wave {
        id,
        label: w.label.clone(),
        date: w.date.map(|d| wire::Date { year: d.year, month: d.month, day: d.day }),
        places: w.places.iter().map(|(person, p)| place(person.0, p)).collect(),
        ties: w.ties.iter().map(tie).collect(),
        respondence: w
            .respondence
            .iter()
            .map(|((person, question), r)| wire::Answer { person: person.0, question: question.0, status: respondence(r) })
            .collect(),
        may_be_named: w
            .may_be_named
            .iter()
            .map(|(question, people)| wire::MayBeNamed { question: question.0, people: people.iter().map(|p| p.0).collect() })
            .collect(),
        unresolved: w.unresolved.iter().map(unresolved).collect(),
    }
}

fn place(person: u32, p: &Place) -> wire::Place {
    let value = |value: &Trait| match value {
        Trait::Number(number) => number.is_finite().then_some(wire::Value::Number(*number)),
        Trait::Word(word) => Some(wire::Value::Word(word.clone())),
    };
    let expertise = |e: &crate::model::Expertise| wire::Expertise {
        topic: e.topic.clone(),
        remit: e.remit.iter().map(|grade| grade.0.clone()).collect(),
    };
    wire::Place {
        person,
        groups: p.groups.iter().map(|group| group.0).collect(),
        grades: p.grades.iter().map(|grade| grade.0.clone()).collect(),
        roles: p.roles.iter().map(|role| role.0).collect(),
        expertise: p.expertise.iter().map(expertise).collect(),
        days: p.days.map(|days| days.0),
        traits: p.traits.iter().filter_map(|(column, v)| Some(wire::Trait { column: column.0, value: value(v)? })).collect(),
    }
}

fn respondence(r: &Respondence) -> wire::Respondence {
    match r {
        Respondence::Answered => wire::Respondence::Answered,
        Respondence::Partly(about) => wire::Respondence::Partly(about.iter().map(|person| person.0).collect()),
        Respondence::Absent => wire::Respondence::Absent,
        Respondence::NotAsked(why) => wire::Respondence::NotAsked(Word(*why)),
    }
}

fn end(end: &UnresolvedEnd) -> wire::End {
    match end {
        UnresolvedEnd::Known(person) => wire::End::Known(person.0),
        UnresolvedEnd::Unknown(name) => wire::End::Unknown(name.clone()),
    }
}

fn record(record: &ImportRecord) -> wire::Record {
    let c = &record.counts;
    wire::Record {
        files: record.files.clone(),
        counts: wire::Counts {
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
        issues: record.issues.iter().map(issue).collect(),
        status_known: record.status_known,
        asked_again: record.asked_again,
    }
}

fn issue(issue: &Issue) -> wire::Issue {
    let Issue { spot, what } = issue.clone();
    wire::Issue { file: spot.file, row: spot.row, column: spot.column, cell: spot.cell, what: what.into() }
}
