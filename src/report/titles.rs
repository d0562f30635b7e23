//! How the parts of a project are called on screen and in figures.

use super::naming::NameView;
use crate::model::{Asked, Date, GroupId, GroupingKind, NetworkSpec, PersonId, Project, QuestionId, RoleKind, Scope, SizeBy};
use crate::sociogram::LegendText;
use crate::text::{Called, Lang, Words, decimal, measure_text};

/// The question as a title; a plain one where the file gave none.
#[must_use]
pub fn question_title(project: &Project, question: QuestionId, words: Words) -> String {
    let title = project.questions.get(&question).map(|q| q.title.trim()).unwrap_or_default();
    if title.is_empty() { words.get("question-untitled") } else { title.to_owned() }
}

/// What is asked as a title: a question, or several as they are put together.
#[must_use]
pub fn asked_title(project: &Project, asked: &Asked, words: Words) -> String {
    let titles: Vec<String> = asked.questions().map(|question| question_title(project, question, words)).collect();
    match (asked, titles.as_slice()) {
        (_, [one]) => one.clone(),
        (Asked::Each(_), _) => words.with("asked-each", &[("questions", words.list(&titles).into())]),
        (Asked::One(_) | Asked::Any(_), _) => words.with("asked-any", &[("questions", words.list(&titles).into())]),
    }
}

/// Over whom everything is counted: the whole team, or what is chosen of it.
#[must_use]
pub fn scope_title(project: &Project, scope: &Scope, words: Words) -> String {
    if scope.is_whole_team() {
        return words.get("scope-whole");
    }
    let groups: Vec<String> = scope.groups.iter().map(|group| words.group_inline(project.group_name(*group))).collect();
    let without: Vec<String> = scope.without.iter().map(|kind| kinds_title(*kind, words)).collect();
    let within = if groups.is_empty() { words.get("scope-team") } else { words.list(&groups) };
    if without.is_empty() {
        return words.with("scope-only", &[("groups", within.into())]);
    }
    words.with("scope-without", &[("within", within.into()), ("without", words.list(&without).into())])
}

const fn kinds_key(kind: RoleKind) -> &'static str {
    match kind {
        RoleKind::Teacher => "kinds-teacher",
        RoleKind::Expert => "kinds-expert",
        RoleKind::Leader => "kinds-leader",
        RoleKind::Other => "kinds-other",
    }
}

/// People who count as one kind, in the plural: "experts".
#[must_use]
pub fn kinds_title(kind: RoleKind, words: Words) -> String {
    words.get(kinds_key(kind))
}

/// "Groep 3-4" for a group that is called by its grades; any other group by its name.
#[must_use]
pub fn group_title(project: &Project, group: GroupId, words: Words) -> String {
    words.group_title(project.group_name(group))
}

/// What a finding needs to be said, with names or without.
#[must_use]
pub fn called<'a>(
    project: &Project,
    spec: &NetworkSpec,
    names: NameView,
    person: &'a dyn Fn(PersonId) -> String,
    group: &'a dyn Fn(GroupId) -> String,
) -> Called<'a> {
    let grouping = spec.grouping.and_then(|id| project.groupings.get(&id));
    let kind = grouping.map_or(GroupingKind::Other, |g| g.kind);
    let next_grades = project.neighbouring_grades(spec.wave, spec.grouping);
    Called { person, group, grouping: kind, next_grades, by_name: names == NameView::Without }
}

/// "5 oktober 2026", "5 October 2026".
#[must_use]
pub fn date_text(date: Date, words: Words) -> String {
    let month = words.get(&format!("month-{}", date.month));
    words.with("date", &[("day", date.day.to_string().into()), ("month", month.into()), ("year", date.year.to_string().into())])
}

/// "oktober 2026"
#[must_use]
pub fn month_text(date: Date, words: Words) -> String {
    let month = words.get(&format!("month-{}", date.month));
    words.with("month-year", &[("month", month.into()), ("year", date.year.to_string().into())])
}

/// A name in the middle of a sentence; one that begins with more than one capital stays as it is.
#[must_use]
pub fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() && name != "PageRank" => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// The same words at the head of something.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the size of a mark says.
#[must_use]
pub fn size_text(by: SizeBy, words: Words) -> String {
    match by {
        SizeBy::InDegree => words.get("size-in-degree"),
        SizeBy::OutDegree => words.get("size-out-degree"),
        SizeBy::MutualDegree => words.get("size-mutual-degree"),
        SizeBy::Betweenness => words.get("size-betweenness"),
        SizeBy::Nothing => words.get("size-nothing"),
        _ => lower_first(&measure_text(words, by.measure().unwrap_or_default()).name),
    }
}

/// The words of a legend's entry.
#[must_use]
pub fn legend_text(project: &Project, spec: &NetworkSpec, text: &LegendText, words: Words) -> String {
    match text.clone() {
        LegendText::Category { title, count } => words.with("legend-counted", &[("what", title.into()), ("count", count.into())]),
        LegendText::NoCategory { count } => words.with("legend-no-category", &[("count", count.into())]),
        LegendText::Kind(kind) => kinds_title(kind, words),
        LegendText::Group { group, count } => {
            let id = spec.grouping.and_then(|g| project.groupings.get(&g)).and_then(|g| g.groups.get(group).copied());
            let title = id.map(|id| group_title(project, id, words)).unwrap_or_default();
            words.with("legend-counted", &[("what", title.into()), ("count", count.into())])
        }
        LegendText::Role { role, count: 1 } => project.role_name(role).to_owned(),
        LegendText::Role { role, count } => {
            words.with("legend-counted", &[("what", project.role_name(role).into()), ("count", count.into())])
        }
        LegendText::Other { count } => words.with("legend-other", &[("count", count.into())]),
        LegendText::Size { by, least, most } => {
            let number = |value: f64| {
                let decimals = usize::from(value.fract() != 0.0);
                decimal(words.lang, value, decimals)
            };
            words.with(
                "legend-size",
                &[("what", size_text(by, words).into()), ("least", number(least).into()), ("most", number(most).into())],
            )
        }
        LegendText::Rings { by } => words.with("legend-rings", &[("what", size_text(by, words).into())]),
        LegendText::Mutual => words.get("legend-mutual"),
        LegendText::OneWay => words.get("legend-one-way"),
        LegendText::NotAnswered => words.get("legend-not-answered"),
        LegendText::Response => words.get("legend-response"),
        LegendText::Told(line) => line,
        LegendText::NotAsked => words.get("legend-not-asked"),
        LegendText::Inside => words.get("legend-inside"),
        LegendText::People => words.get("legend-people"),
        LegendText::Pairs { least, most } if least == most => words.with("legend-pairs-same", &[("most", most.into())]),
        LegendText::Pairs { least, most } => words.with("legend-pairs", &[("least", least.into()), ("most", most.into())]),
        LegendText::NoContact => words.get("legend-no-contact"),
        LegendText::Uncounted => words.get("legend-uncounted"),
        LegendText::AtLeast => words.get("legend-at-least"),
        LegendText::LeftOut { count } => words.with("legend-left-out", &[("count", count.into())]),
        LegendText::RowNames => words.get("legend-row-names"),
        LegendText::Gap => words.get("legend-gap"),
    }
}

/// The name of a language in that language.
#[must_use]
pub fn lang_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Dutch => "Nederlands",
        Lang::English => "English",
    }
}
