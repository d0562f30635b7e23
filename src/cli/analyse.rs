//! `lijntjes analyse`: the numbers and findings, as JSON or in words.

use std::sync::Arc;

use super::args::AnalyseArgs;
use super::output::{Failure, print};
use super::survey::{Loaded, load};
use crate::analysis::Watch;
use crate::export::{AnalysisJson, analysis_json};
use crate::model::{GroupingKind, Project};
use crate::report::{NameView, Naming};
use crate::report::{asked_title, called};
use crate::session::{Advice, Answers, SEED, connections};
use crate::text::{Words, finding_text, issue_text};

pub(super) fn run(args: &AnalyseArgs) -> Result<(), Failure> {
    let Loaded { project, answers, asks, .. } = load(&args.survey)?;
    let text = if args.json {
        let answers = Arc::new(answers);
        let advice = Advice::new(&project, &answers, &Watch::default())
            .ok_or_else(|| Failure::World(Words::new(args.survey.lang).get("cli-nothing")))?;
        let found = connections(&answers);
        let groups = 0..answers.net.groups().len();
        let withheld: Vec<Vec<bool>> = groups.clone().map(|p| groups.clone().map(|q| found.is_withheld(p, q)).collect()).collect();
        let classes = answers.divided.iter().find(|other| other.kind == GroupingKind::Class);
        let class_names: Vec<String> =
            classes.map_or_else(Vec::new, |other| other.net.groups().iter().map(|id| project.group_name(*id).to_owned()).collect());
        let json = analysis_json(&AnalysisJson {
            project: &project,
            spec: &answers.spec,
            net: &answers.net,
            measures: &answers.measures,
            findings: &answers.findings,
            classes: &answers.classes,
            class_names: &class_names,
            withheld: &withheld,
            advisor: &advice.advisor,
            qap: &advice.qap,
            seed: SEED,
            asks: &asks,
            lang: args.survey.lang,
        });
        format!("{json:#}\n")
    } else {
        in_words(&project, &answers, Words::new(args.survey.lang))
    };
    print(&text)
}

/// The findings as the window says them, and below them what was odd in the files.
fn in_words(project: &Project, answers: &Answers, words: Words) -> String {
    let naming = Naming::new(project, NameView::With);
    let mut out = Vec::new();
    out.push(asked_title(project, &answers.spec.asked, words));
    let pairs = &answers.measures.pairs;
    out.push(words.with(
        "status-counts",
        &[
            ("people", answers.net.n().into()),
            ("ties", pairs.total().into()),
            ("mutual", pairs.mutual.into()),
            ("oneway", pairs.one_way.into()),
            ("mentions", answers.net.arc_count().into()),
        ],
    ));
    out.push(words.with("response", &[("answered", answers.net.answered_count().into()), ("asked", answers.net.asked_count().into())]));
    let person = |id| naming.full(id).to_owned();
    let group = |id| words.group_inline(project.group_name(id));
    for finding in &answers.findings {
        let text = finding_text(words, finding, &called(project, &answers.spec, &person, &group));
        out.push(String::new());
        out.push(format!("{}.", text.headline));
        out.push(text.body);
        out.push(format!("({})", text.certainty));
        out.push(text.question);
    }
    if !project.record.issues.is_empty() {
        out.push(String::new());
        out.push(words.get("cli-issues"));
        for issue in &project.record.issues {
            let text = issue_text(words, issue);
            out.push(format!("- {}: {} {}", text.place, text.what, text.remedy));
        }
    }
    out.push(String::new());
    out.join("\n")
}
