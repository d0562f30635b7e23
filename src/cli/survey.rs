//! From the files on the command line to the network that is asked for.

use super::args::SurveyArgs;
use super::{Failure, complain};
use crate::model::{NetworkSpec, Project};
use crate::session::{Answers, open, open_error_text};
use crate::text::Words;

/// The project with what follows from it, for the question that was asked for. With several questions and none asked for,
/// the first, said on stderr.
pub(super) fn load(args: &SurveyArgs) -> Result<(Project, Answers), Failure> {
    let words = Words::new(args.lang);
    let paths: Vec<_> = std::iter::once(args.ties.clone()).chain(args.people.clone()).collect();
    let project = open(&paths).map_err(|error| Failure::World(open_error_text(words, &error)))?.project;
    let spec = spec(&project, args, words)?;
    let answers = Answers::new(&project, &spec).ok_or_else(|| Failure::World(words.get("cli-nothing")))?;
    Ok((project, answers))
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
