//! `lijntjes template`: a questionnaire to hand out, made from a people sheet.

use std::path::Path;

use super::args::TemplateArgs;
use super::output::{Failure, complain, print};
use crate::export::template::{TemplateOrder, default_period, default_question, template, template_error_text};
use crate::model::{Project, ShapeKind};
use crate::session::{OpenError, Read, WriteTemplateError, open_error_text, read, write_template, write_template_error_text};
use crate::text::{Words, issue_text};

pub(super) fn run(args: &TemplateArgs) -> Result<(), Failure> {
    let words = Words::new(args.lang);
    let project = people_of(&args.people, words)?;
    let order = TemplateOrder {
        project: &project,
        question: args.question.clone().unwrap_or_else(|| default_question(args.kind, args.lang)),
        period: args.period.clone().unwrap_or_else(|| default_period(args.lang)),
        kind: args.kind,
        cap: args.cap,
        scale: args.scale,
        lang: args.lang,
    };
    let files = template(&order).map_err(|error| Failure::World(template_error_text(words, &error)))?;
    write_template(&args.out, &files, args.force).map_err(|error| {
        let said = write_template_error_text(words, &error);
        Failure::World(match error {
            WriteTemplateError::Taken(_) => words.with("cli-template-exists", &[("what", said.into())]),
            WriteTemplateError::File(_) => said,
        })
    })?;
    let written: Vec<String> = files.iter().map(|file| format!("{}\n", args.out.join(&file.name).display())).collect();
    print(&written.concat())
}

/// The people of a people sheet, or of a project. What was odd in the sheet is said on stderr, since a row that could not be read
/// is a colleague who is not asked.
fn people_of(path: &Path, words: Words) -> Result<Project, Failure> {
    let failed = |error: OpenError| Failure::World(open_error_text(words, &error));
    let project = match read(&[path.to_owned()]).map_err(failed)? {
        Read::Project(opened) => opened.project,
        Read::Survey(files) => {
            let plan = files.plan().map_err(|error| failed(error.into()))?;
            let sheet = plan.tables.iter().any(|table| matches!(table.kind, Some(ShapeKind::PeopleSheet | ShapeKind::Occupancy)));
            if !sheet {
                return Err(Failure::World(words.get("cli-template-nobody")));
            }
            plan.project.clone()
        }
    };
    if project.people.is_empty() {
        return Err(Failure::World(words.get("cli-template-nobody")));
    }
    for issue in &project.record.issues {
        let text = issue_text(words, issue);
        complain(&format!("{}: {} {}", text.place, text.what, text.remedy));
    }
    Ok(project)
}
