//! From the files on the command line to the network that is asked for.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::args::SurveyArgs;
use super::output::{Failure, complain};
use crate::io::{Heard, ImportPlan};
use crate::model::{Ask, Asked, GroupingId, NetworkSpec, Project, Scope, ShapeKind};
use crate::session::{Answers, Importing, Read, open_error_text, read};
use crate::text::Words;

/// A network with what follows from it, and what was asked when it was read.
pub(super) struct Loaded {
    pub project: Project,
    pub answers: Answers,
    pub asks: Vec<Ask>,
    /// It was read from survey files, so that its codes are drawn for this once.
    pub from_survey: bool,
}

/// For the question that was asked for; with several questions and none asked for, the first, said on stderr.
pub(super) fn load(args: &SurveyArgs) -> Result<Loaded, Failure> {
    let words = Words::new(args.lang);
    let failed = |error| Failure::World(open_error_text(words, &error));
    let (project, asks, from_survey) = match read(&args.files).map_err(failed)? {
        Read::Project(opened) => (opened.project, Vec::new(), false),
        Read::Survey(importing) => {
            let plan = planned(importing, args, words)?;
            if !plan.tables.iter().any(|table| table.kind.is_some_and(ShapeKind::has_mentions)) {
                return Err(Failure::World(words.get("cli-only-people")));
            }
            (plan.project.clone(), plan.asks.clone(), true)
        }
    };
    let spec = spec(&project, args, words)?;
    let answers = Answers::new(&project, &spec).ok_or_else(|| Failure::World(words.get("cli-nothing")))?;
    Ok(Loaded { project, answers, asks, from_survey })
}

/// What survey files would give.
pub(super) fn read_survey(args: &SurveyArgs, words: Words) -> Result<Arc<ImportPlan>, Failure> {
    let failed = |error| Failure::World(open_error_text(words, &error));
    match read(&args.files).map_err(failed)? {
        Read::Survey(importing) => planned(importing, args, words),
        Read::Project(_) => Err(Failure::World(words.get("cli-check-project"))),
    }
}

/// An answer to something that is not asked is wrong usage: it would otherwise be passed over in silence.
fn planned(mut importing: Importing, args: &SurveyArgs, words: Words) -> Result<Arc<ImportPlan>, Failure> {
    for (question, option) in &args.answers {
        importing.choices.set(question, option);
    }
    let plan = importing.plan().map_err(|error| Failure::World(open_error_text(words, &error.into())))?;
    for (question, option) in &args.answers {
        let (key, options) = match plan.heard(question, option) {
            Heard::Yes => continue,
            Heard::NoSuchOption(options) => ("cli-unknown-option", options),
            Heard::NotAsked => ("cli-not-asked", Vec::new()),
        };
        let named = [("question", question.as_str().into()), ("option", option.as_str().into()), ("options", options.join(", ").into())];
        return Err(Failure::Usage(words.with(key, &named)));
    }
    Ok(plan)
}

fn spec(project: &Project, args: &SurveyArgs, words: Words) -> Result<NetworkSpec, Failure> {
    let first = project.first_spec().ok_or_else(|| Failure::World(words.get("cli-nothing")))?;
    Ok(NetworkSpec {
        asked: asked(project, args, &first, words)?,
        scope: scope(project, args, words)?,
        grouping: grouping(project, args, words)?.or(first.grouping),
        threshold: args.least,
        wave: first.wave,
    })
}

fn asked(project: &Project, args: &SurveyArgs, first: &NetworkSpec, words: Words) -> Result<Asked, Failure> {
    let titles = || words.list(&project.questions.values().map(|q| format!("“{}”", q.title)).collect::<Vec<_>>());
    let mut questions = BTreeSet::new();
    for asked in &args.questions {
        let found = project.questions.iter().find(|(_, q)| q.title.trim() == asked.trim());
        let unknown = || words.with("cli-unknown-question", &[("asked", asked.as_str().into()), ("questions", titles().into())]);
        questions.insert(*found.ok_or_else(|| Failure::Usage(unknown()))?.0);
    }
    Ok(match (questions.first(), questions.len(), args.each) {
        (None, ..) => {
            if project.questions.len() > 1 {
                let question = first.asked.first().and_then(|id| project.questions.get(&id)).map_or("", |q| q.title.as_str());
                complain(&words.with("cli-first-question", &[("question", question.into()), ("questions", titles().into())]));
            }
            first.asked.clone()
        }
        (Some(one), 1, _) => Asked::One(*one),
        (_, _, true) => Asked::Each(questions),
        (_, _, false) => Asked::Any(questions),
    })
}

fn scope(project: &Project, args: &SurveyArgs, words: Words) -> Result<Scope, Failure> {
    let mut groups = BTreeSet::new();
    for asked in &args.groups {
        let found = project.groups.iter().find(|(_, group)| group.name.trim() == asked.trim());
        let names = || words.list(&project.groups.values().map(|group| format!("“{}”", group.name)).collect::<Vec<_>>());
        let unknown = || words.with("cli-unknown-group", &[("asked", asked.as_str().into()), ("groups", names().into())]);
        groups.insert(*found.ok_or_else(|| Failure::Usage(unknown()))?.0);
    }
    Ok(Scope { groups, without: args.without.iter().copied().collect() })
}

fn grouping(project: &Project, args: &SurveyArgs, words: Words) -> Result<Option<GroupingId>, Failure> {
    let Some(asked) = &args.grouping else { return Ok(None) };
    let found = project.groupings.iter().find(|(_, grouping)| grouping.name.trim() == asked.trim()).map(|(id, _)| *id);
    let names = || words.list(&project.groupings.values().map(|grouping| format!("“{}”", grouping.name)).collect::<Vec<_>>());
    let unknown = || words.with("cli-unknown-group", &[("asked", asked.as_str().into()), ("groups", names().into())]);
    found.map(Some).ok_or_else(|| Failure::Usage(unknown()))
}
