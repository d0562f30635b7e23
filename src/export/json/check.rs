//! What an import would give, as one JSON object: shape, people, ties, counts, issues, and what is to be asked.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::values::{issue_json, to_ask_json};
use crate::model::{Ask, Kind, PersonId, Project, QuestionId, Respondence, Scale, ShapeKind, TableReading, WaveId};
use crate::text::{Lang, Words, shape_reason, shape_title};

/// What is written.
#[derive(Debug)]
pub struct CheckJson<'a> {
    pub project: &'a Project,
    pub wave: WaveId,
    pub tables: &'a [TableReading],
    pub asks: &'a [Ask],
    pub lang: Lang,
}

/// `shape` is that of the first table with mentions, else of the first that was recognised. Ties and statuses show open questions
/// as proposed.
#[must_use]
pub fn check_json(request: &CheckJson<'_>) -> Value {
    let project = request.project;
    let record = &project.record;
    let c = record.counts;
    let wave = project.waves.get(&request.wave);
    let kinds = || request.tables.iter().filter_map(|table| table.kind);
    let shape_has_mentions = kinds().any(ShapeKind::has_mentions);
    let shape = kinds().find(|kind| kind.has_mentions()).or_else(|| kinds().next()).map(ShapeKind::id);
    let title = |id: &QuestionId| project.questions.get(id).map_or("", |question| question.title.as_str());
    let people: Vec<Value> = wave.into_iter().flat_map(|wave| wave.places.keys()).map(|person| one_person(request, *person)).collect();
    let ties = wave.into_iter().flat_map(|wave| &wave.ties);
    let ties: Vec<Value> = ties
        .map(|tie| {
            json!({
                "from": project.name(tie.from), "to": project.name(tie.to),
                "question": title(&tie.question), "strength": tie.strength.get(),
            })
        })
        .collect();
    // A people sheet alone waits for its question.
    let asked: Vec<_> = project.questions.iter().filter(|(_, q)| !q.title.is_empty() || shape_has_mentions).collect();
    json!({
        "shape": shape,
        "scale": project.questions.values().next().map(|question| scale(&question.scale)),
        "questions": asked.iter().map(|(id, _)| title(id)).collect::<Vec<_>>(),
        "question_details": asked.iter().map(|(_, q)| json!({
            "title": q.title, "scale": scale(&q.scale), "cap": q.cap,
            "kind": match q.kind { Kind::Mutual => "mutual", Kind::Directed => "directed" },
        })).collect::<Vec<_>>(),
        "tables": request.tables.iter().map(one_table).collect::<Vec<_>>(),
        "people": people,
        "ties": ties,
        "counts": {
            "rows": c.rows, "blank": c.blank, "mentions": c.mentions, "ties": c.ties, "zero": c.zero, "self": c.self_mentions,
            "duplicates": c.duplicates, "unknown": c.unknown, "rejected": c.rejected,
            "withdrawn": c.withdrawn, "withdrawn_people": c.withdrawn_people,
        },
        "issues": record.issues.iter().map(|issue| issue_json(issue, request.lang)).collect::<Vec<_>>(),
        "to_ask": to_ask_json(request.asks),
    })
}

fn one_person(request: &CheckJson<'_>, person: PersonId) -> Value {
    let project = request.project;
    let Some(about) = project.people.get(&person) else { return Value::Null };
    let of = |question: &QuestionId| {
        let wave = project.waves.get(&request.wave);
        wave.map_or("not_asked", |wave| status(wave.respondence(person, *question)))
    };
    let by_question: BTreeMap<&str, &str> = project.questions.iter().map(|(id, q)| (q.title.as_str(), of(id))).collect();
    let all: Vec<&str> = project.questions.keys().map(of).collect();
    json!({
        "id": about.key, "name": about.name, "status": together(&all), "status_by_question": by_question,
        "aliases": about.aliases,
    })
}

/// Of several questions: the same on all, else partly where any was answered.
fn together(all: &[&'static str]) -> &'static str {
    match all {
        [] => "not_asked",
        [first, rest @ ..] if rest.iter().all(|other| other == first) => first,
        several if several.iter().any(|status| matches!(*status, "answered" | "partly")) => {
            // Someone who was asked only one of the questions and answered it, answered.
            let asked: Vec<_> = several.iter().filter(|status| **status != "not_asked").collect();
            if asked.iter().all(|status| **status == "answered") { "answered" } else { "partly" }
        }
        _ => "absent",
    }
}

fn status(respondence: &Respondence) -> &'static str {
    match respondence {
        Respondence::Answered => "answered",
        Respondence::Partly(_) => "partly",
        Respondence::Absent => "absent",
        Respondence::NotAsked(_) => "not_asked",
    }
}

fn scale(scale: &Scale) -> Value {
    match scale {
        Scale::Binary => json!({ "kind": "binary" }),
        Scale::Number => json!({ "kind": "number" }),
        Scale::Steps(steps) => json!({ "kind": "steps", "steps": steps }),
    }
}

fn one_table(table: &TableReading) -> Value {
    let [nl, en] = Lang::ALL.map(Words::new);
    json!({
        "place": table.place, "shape": table.kind.map(ShapeKind::id), "header_row": table.header_row, "rows": table.rows,
        "respondent": table.respondent, "columns": table.columns, "not_read": table.not_read,
        "direction": if table.turned { "columns_name_rows" } else { "rows_name_columns" },
        "shape_nl": shape_title(nl, table.kind), "shape_en": shape_title(en, table.kind),
        "reason_nl": shape_reason(nl, table), "reason_en": shape_reason(en, table),
    })
}
