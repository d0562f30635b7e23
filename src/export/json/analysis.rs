//! One analysis as JSON, under the ids of the definitions. With names; undefined values are null, with the reason in `why`.

use serde_json::{Map, Value, json};

use super::advice::{advisor_json, chance_json, meeting_json, missing_json, qap_json, range_json, response_json, triads_json};
use super::finding::{finding, looked};
use super::group_cards::group_cards_json;
use super::left_open::left_open_json;
use super::request::{AnalysisJson, group_name, key, key_of};
use super::values::{Values, bounds_json, cells, count_json, issue_json, part_json, to_ask_json};
use super::without_names::without_names;
use crate::analysis::catalogue::{Kind, measure};
use crate::analysis::{Actor, FEWEST_ASKED, Part, Reading, Why, grade_meetings, meetings};
use crate::findings::Audience;
use crate::model::{Asked, QuestionId, RoleKind};

/// The object that `lijntjes analyse --json` prints.
#[must_use]
pub fn analysis_json(request: &AnalysisJson<'_>) -> Value {
    let mut all = json!({
        "about": about(request),
        "whole": whole(request),
        "people": people(request),
        "groups": groups(request),
        "group_cards": group_cards_json(request, request.group_cards),
        "expert_reach": (0..request.measures.reach.len()).map(|place| expert_reach(request, place)).collect::<Vec<_>>(),
        "advisor": advisor(request),
        "response": response_json(request.net, &request.measures.response, &|id| group_name(request, id), &|i| key_of(request, i)),
        "bounds": request.measures.missing.as_ref().map(|missing| missing_json(missing, &|p, q| request.hides(p, q))),
        "ranges": ranges(request),
        "meetings": meetings_of(request),
        "findings": request.findings.iter().filter(|f| !request.is_coded() || f.audience == Audience::Everyone).map(|f| finding(request, f)).collect::<Vec<_>>(),
        "looked": looked(request),
        "left_open": left_open_json(request),
        "import": import(request),
    });
    if request.is_coded() {
        without_names(&mut all, &request.measures.response, request.spec.scope.is_whole_team(), !request.told[0].is_empty());
    }
    all
}

fn about(request: &AnalysisJson<'_>) -> Value {
    let questions: Vec<&str> = request.project.questions.values().map(|q| q.title.as_str()).collect();
    let asked: Vec<&str> =
        request.spec.asked.questions().filter_map(|id| request.project.questions.get(&id)).map(|q| q.title.as_str()).collect();
    let together = match request.spec.asked {
        Asked::One(_) => None,
        Asked::Any(_) => Some("any"),
        Asked::Each(_) => Some("each"),
    };
    let scope = &request.spec.scope;
    json!({
        "schema": 2,
        "version": env!("CARGO_PKG_VERSION"),
        "questions": questions,
        "question": asked.first(),
        "asked": asked,
        "together": together,
        "threshold": request.spec.threshold.map(crate::model::Strength::get),
        "scope": if scope.is_whole_team() {
            json!("whole_team")
        } else {
            json!({
                "groups": scope.groups.iter().map(|group| request.project.group_name(*group)).collect::<Vec<_>>(),
                "without": scope.without.iter().map(|kind| kind.plural()).collect::<Vec<_>>(),
            })
        },
        "grouping": request.spec.grouping.and_then(|id| request.project.groupings.get(&id)).map(|grouping| grouping.name.as_str()),
        "response": { "asked": request.net.asked_count(), "answered": request.net.answered_count() },
        "seed": request.seed,
        "names": !request.is_coded(),
        "codes": request.is_coded().then_some(if request.codes_are_new { "of_this_output" } else { "of_the_project" }),
        "told_nl": request.told[0],
        "told_en": request.told[1],
    })
}

fn whole(request: &AnalysisJson<'_>) -> Value {
    let (net, m) = (request.net, request.measures);
    let mut out = Values::default();
    out.set("n", net.n());
    out.set("arcs", net.arc_count());
    out.set("pairs", m.pairs.total());
    for (id, reading) in m.readings.all_of_whole().chain(request.advisor.readings.all_of_whole()) {
        out.read(id, reading);
    }
    out.set("mutual", m.dyads.mutual);
    out.set("asymmetric", m.dyads.asymmetric);
    out.set("null", m.dyads.null);
    // Lists in place of their lengths.
    out.set("components.weak", m.weak.iter().map(Vec::len).collect::<Vec<_>>());
    out.set("components.strong", m.strong.iter().map(Vec::len).collect::<Vec<_>>());
    out.set("cut_people", m.cut_people.iter().map(|&i| key(request, net.actor(i).id)).collect::<Vec<_>>());
    out.set("bridges", m.bridges.iter().map(|&(i, j)| [key_of(request, i), key_of(request, j)]).collect::<Vec<_>>());
    out.set("triads", triads_json(&request.advisor.triads));
    if let Some(estimated) = &m.steps.estimated {
        out.set("betweenness.estimated", json!({ "epsilon": estimated.epsilon, "delta": estimated.delta, "samples": estimated.samples }));
    }
    let bounds: Map<String, Value> = [("density", m.density_bounds), ("recip.arc", m.recip_bounds), ("ei.arc", m.ei_bounds)]
        .into_iter()
        .filter_map(|(id, bounds)| bounds.map(|b| (id.to_owned(), bounds_json(b))))
        .collect();
    out.set("bounds", bounds);
    out.finish()
}

/// The further measures of an advisor that are no single values.
fn advisor(request: &AnalysisJson<'_>) -> Value {
    let mut all =
        advisor_json(request.net, request.advisor, &|id| group_name(request, id), &|i| key_of(request, i), &|p, q| request.hides(p, q));
    let title = |id: &QuestionId| request.project.questions.get(id).map_or("", |q| q.title.as_str());
    all["qap"] = request.qap.iter().map(|(question, found)| qap_json(title(question), found.as_ref())).collect();
    all
}

/// Plausible ranges of what has no bounds; per person in the order of `people`.
fn ranges(request: &AnalysisJson<'_>) -> Value {
    let ranges = &request.advisor.ranges;
    let whole = ranges.whole.iter().map(|(id, range)| ((*id).to_owned(), range_json(*range)));
    let people = ranges.people.iter().map(|(id, all)| ((*id).to_owned(), all.iter().map(|range| range.map(range_json)).collect()));
    whole.chain(people).collect::<Map<_, _>>().into()
}

/// What a meeting of each two groups, and of each two grades, would add; most first.
fn meetings_of(request: &AnalysisJson<'_>) -> Vec<Value> {
    // Grades part again what is joined.
    let by_grade = if request.is_coded() { None } else { grade_meetings(request.net) };
    let all = [meetings(request.net), by_grade].into_iter().flatten().flatten();
    all.map(|meeting| meeting_json(request.net, &meeting, &|id| group_name(request, id))).collect()
}

fn people(request: &AnalysisJson<'_>) -> Vec<Value> {
    let measures = told_of_people(request);
    request.order().into_iter().map(|i| person(request, i, &measures)).collect()
}

/// The measures of a person. Without names not those that are not defined for somebody because their answers are missing: they would say
/// whose.
fn told_of_people<'a>(request: &'a AnalysisJson<'_>) -> Vec<(&'static str, &'a [Reading])> {
    let all = request.measures.readings.all_of_people().chain(request.advisor.readings.all_of_people());
    let tells = |readings: &[Reading]| readings.iter().any(|reading| reading.why() == Some(Why::NoAnswer));
    all.filter(|(_, readings)| !request.is_coded() || !tells(readings)).collect()
}

fn person(request: &AnalysisJson<'_>, i: usize, measures: &[(&'static str, &[Reading])]) -> Value {
    let actor = request.net.actor(i);
    let mut out = Values::default();
    out.set("id", key(request, actor.id));
    if !request.is_coded() {
        out.set("name", request.project.name(actor.id));
    }
    out.set("groups", actor.groups.iter().map(|&g| request.project.group_name(request.net.groups()[g])).collect::<Vec<_>>());
    // A grade or a role that few have is a name; roles that have a colour of their own are told as in a picture.
    let is_told = |is_shown: bool, has: &dyn Fn(&Actor) -> bool| {
        !request.is_coded() || is_shown || request.net.actors().iter().filter(|other| has(other)).count() >= FEWEST_ASKED
    };
    let grades = actor.grades.iter().filter(|grade| is_told(false, &|other| other.grades.contains(*grade)));
    out.set("grades", grades.map(|g| g.0.as_str()).collect::<Vec<_>>());
    let is_shown = matches!(actor.kind, RoleKind::Expert | RoleKind::Leader);
    let roles = actor.roles.iter().filter(|role| is_told(is_shown, &|other| other.roles.contains(*role)));
    out.set("roles", roles.map(|r| request.project.role_name(*r)).collect::<Vec<_>>());
    for (id, readings) in measures {
        out.read(id, readings[i]);
        let is_count = measure(id).is_some_and(|measure| measure.kind == Kind::Count && measure.at_once);
        if let Some(count) = readings[i].value().filter(|_| is_count) {
            out.set(id, count_json(count));
        }
    }
    out.finish()
}

/// The cells between groups. Where too few answered nothing stands in a row, and where no group is shown apart in none; the arrays have
/// their shape all the same.
fn groups(request: &AnalysisJson<'_>) -> Value {
    let (net, m) = (request.net, request.measures);
    let mut out = Values::default();
    let ids = if request.unshown.is_empty() { net.groups() } else { request.unshown };
    let names: Vec<&str> = ids.iter().map(|g| request.project.group_name(*g)).collect();
    let withheld: Vec<Vec<bool>> = (0..ids.len()).map(|p| (0..ids.len()).map(|q| request.hides(p, q)).collect()).collect();
    out.set("arcs", cells(&withheld, |p, q| json!(m.mixing.arcs[p][q])));
    out.set("possible", cells(&withheld, |p, q| json!(m.mixing.possible[p][q])));
    out.set("density", cells(&withheld, |p, q| json!(m.mixing.density(p, q).value())));
    let because = |p: usize, q: usize| if withheld[p][q] { Some("withheld") } else { m.mixing.density(p, q).why().map(Why::id) };
    out.set("density_why", (0..ids.len()).map(|p| (0..ids.len()).map(|q| because(p, q)).collect::<Vec<_>>()).collect::<Vec<_>>());
    // Of one person in two groups it says what that one said.
    out.set("shared", cells(&withheld, |p, q| if request.is_coded() { Value::Null } else { json!(m.mixing.shared[p][q]) }));
    let ei_by_group = m.readings.groups("ei.arc");
    let ei = |g: usize| ei_by_group.get(g).and_then(|reading| reading.value());
    out.set("ei.arc", (0..ids.len()).map(ei).collect::<Vec<_>>());
    let why: Map<String, Value> = names
        .iter()
        .zip(ei_by_group)
        .filter_map(|(name, r)| r.why().map(|why| ((*name).to_owned(), json!({ "ei.arc": why.id() }))))
        .collect();
    out.set("withheld", withheld);
    out.set("names", names);
    out.why = why;
    out.finish()
}

fn expert_reach(request: &AnalysisJson<'_>, place: usize) -> Value {
    let (reach, chance) = (&request.measures.reach[place], &request.measures.reach_chance[place]);
    let by_class = request.classes.get(place).map(|classes| {
        let named = request.class_names.iter().cloned().zip(classes.iter().map(|class| json!(class.id())));
        named.collect::<Map<_, _>>()
    });
    let by_group: Map<String, Value> = request
        .net
        .groups()
        .iter()
        .zip(&reach.by_group)
        .map(|(g, part)| (request.project.group_name(*g).to_owned(), part_json(part)))
        .collect();
    let is_told = |part: &Part| !request.is_coded() || part.of >= FEWEST_ASKED;
    let by_grade: Map<String, Value> =
        reach.by_grade.iter().filter(|(_, part)| is_told(part)).map(|(grade, part)| (grade.0.clone(), part_json(part))).collect();
    let within_two: Map<String, Value> = request
        .net
        .groups()
        .iter()
        .zip(&reach.within_two_by_group)
        .map(|(g, part)| (request.project.group_name(*g).to_owned(), part_json(part)))
        .collect();
    json!({
        "id": key(request, request.net.actor(reach.person).id),
        "by_group": by_group,
        "by_grade": by_grade,
        "within_two": within_two,
        "by_class": by_class,
        "by_chance": request.net.groups().iter().zip(chance).map(|(g, found)| {
            (group_name(request, *g), found.as_ref().map(chance_json).into())
        }).collect::<Map<_, _>>(),
        "in_remit": reach.in_remit.as_ref().map(part_json),
        "outside_remit": reach.outside_remit.as_ref().map(part_json),
    })
}

fn import(request: &AnalysisJson<'_>) -> Value {
    let record = &request.project.record;
    let c = record.counts;
    json!({
        "rows": c.rows, "blank": c.blank, "mentions": c.mentions, "ties": c.ties, "zero": c.zero, "self": c.self_mentions,
        "duplicates": c.duplicates, "unknown": c.unknown, "rejected": c.rejected,
        "issues": record.issues.iter().map(|i| issue_json(i, request.lang)).collect::<Vec<_>>(),
        "to_ask": to_ask_json(request.asks),
    })
}
