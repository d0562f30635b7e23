//! From the files on the command line to the network that is asked for.

use std::sync::Arc;

use super::args::SurveyArgs;
use super::{Failure, complain};
use crate::io::{Heard, ImportPlan};
use crate::model::{Ask, NetworkSpec, Project, ShapeKind};
use crate::session::{Answers, Importing, Read, open_error_text, read};
use crate::text::Words;

/// A network with what follows from it, and what was asked when it was read.
pub(super) struct Loaded {
    pub project: Project,
    pub answers: Answers,
    pub asks: Vec<Ask>,
}

/// For the question that was asked for; with several questions and none asked for, the first, said on stderr.
pub(super) fn load(args: &SurveyArgs) -> Result<Loaded, Failure> {
    let words = Words::new(args.lang);
    let failed = |error| Failure::World(open_error_text(words, &error));
    let (project, asks) = match read(&args.files).map_err(failed)? {
        Read::Project(opened) => (opened.project, Vec::new()),
        Read::Survey(importing) => {
            let plan = planned(importing, args, words)?;
            if !plan.tables.iter().any(|table| table.kind.is_some_and(ShapeKind::has_mentions)) {
                return Err(Failure::World(words.get("cli-only-people")));
            }
            (plan.project.clone(), plan.asks.clone())
        }
    };
    let spec = spec(&project, args, words)?;
    let answers = Answers::new(&project, &spec).ok_or_else(|| Failure::World(words.get("cli-nothing")))?;
    Ok(Loaded { project, answers, asks })
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
    let titles = || words.list(&project.questions.values().map(|q| format!("“{}”", q.title)).collect::<Vec<_>>());
    let question = if let Some(asked) = &args.question {
        let found = project.questions.iter().find(|(_, q)| q.title.trim() == asked.trim());
        let unknown = || words.with("cli-unknown-question", &[("asked", asked.as_str().into()), ("questions", titles().into())]);
        *found.ok_or_else(|| Failure::Usage(unknown()))?.0
    } else {
        if project.questions.len() > 1 {
            let title = project.questions.get(&first.question).map(|q| q.title.as_str()).unwrap_or_default();
            complain(&words.with("cli-first-question", &[("question", title.into()), ("questions", titles().into())]));
        }
        first.question
    };
    Ok(NetworkSpec { question, threshold: args.least, ..first })
}
