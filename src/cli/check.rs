//! `lijntjes check`: what would be understood of files, as JSON or in words. Nothing is written.

use super::args::CheckArgs;
use super::output::{Failure, print};
use super::survey::read_survey;
use crate::export::{CheckJson, check_json};
use crate::text::{Words, ask_text, issue_text, shape_reason, shape_title};

pub(super) fn run(args: &CheckArgs) -> Result<(), Failure> {
    let words = Words::new(args.survey.lang);
    let plan = read_survey(&args.survey, words)?;
    if args.json {
        let request = CheckJson { project: &plan.project, wave: plan.wave, tables: &plan.tables, asks: &plan.asks, lang: args.survey.lang };
        return print(&format!("{:#}\n", check_json(&request)));
    }
    let mut out = Vec::new();
    for table in &plan.tables {
        out.push(format!("{}: {}. {}", table.place, shape_title(words, table.kind), shape_reason(words, table)));
    }
    let counts = plan.project.record.counts;
    out.push(words.with(
        "check-counts",
        &[
            ("people", plan.project.people.len().into()),
            ("mentions", counts.mentions.into()),
            ("ties", counts.ties.into()),
            ("zero", counts.zero.into()),
            ("self", counts.self_mentions.into()),
            ("duplicates", counts.duplicates.into()),
            ("unknown", counts.unknown.into()),
            ("rejected", counts.rejected.into()),
        ],
    ));
    for ask in &plan.asks {
        let text = ask_text(words, ask);
        out.push(String::new());
        out.push(format!("? {}", text.question));
        for (option, said) in ask.options.iter().zip(&text.options) {
            let mark = if ask.chosen.as_ref().unwrap_or(&ask.proposed) == &option.id { ">" } else { " " };
            out.push(format!("  {mark} --answer '{}={}': {said}", ask.id, option.id));
        }
        out.push(format!("    {}", text.reason));
    }
    if !plan.project.record.issues.is_empty() {
        out.push(String::new());
        out.push(words.get("cli-issues"));
        for issue in &plan.project.record.issues {
            let text = issue_text(words, issue);
            out.push(format!("- {}: {} {}", text.place, text.what, text.remedy));
        }
    }
    out.push(String::new());
    print(&out.join("\n"))
}
