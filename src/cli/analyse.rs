//! `lijntjes analyse`: the numbers and findings, as JSON or in words.

use super::args::AnalyseArgs;
use super::output::{Failure, print};
use super::preflight;
use super::survey::{Loaded, load};
use crate::analysis::Watch;
use crate::export::{AnalysisJson, analysis_json};
use crate::findings::Audience;
use crate::model::{Appearance, GroupingKind, LayoutKind};
use crate::report::{NameView, asked_title, called, response_is_told};
use crate::session::{Advice, Basis, SEED, connections, group_cards};
use crate::text::{Lang, Words, finding_text, issue_text};

pub(super) fn run(args: &AnalyseArgs) -> Result<(), Failure> {
    let words = Words::new(args.survey.lang);
    let loaded = load(&args.survey)?.with_small_groups(args.preflight.small_groups);
    let names = if args.without_names { NameView::Without } else { NameView::With };
    let basis = loaded.basis(names, args.preflight.sharing(), words)?;
    preflight::tell(&args.preflight, &loaded, &basis, (Appearance::default(), LayoutKind::Groups), words)?;
    let text = if args.json { json(&loaded, &basis, args)? } else { in_words(&basis, words) };
    print(&text)
}

fn json(loaded: &Loaded, basis: &Basis, args: &AnalyseArgs) -> Result<String, Failure> {
    let (project, answers) = (&basis.project, &basis.answers);
    let advice =
        Advice::new(project, answers, &Watch::default()).ok_or_else(|| Failure::World(Words::new(args.survey.lang).get("cli-nothing")))?;
    let found = connections(answers);
    let cards = group_cards(project, answers, basis.names);
    let groups = 0..answers.net.groups().len();
    let gone = basis.shared().map_or(&[][..], |shared| &shared.told.gone);
    let is_gone = |g: usize| gone.contains(&answers.net.groups()[g]);
    let hidden = |p, q| found.is_withheld(p, q) || is_gone(p) || is_gone(q);
    let withheld: Vec<Vec<bool>> = groups.clone().map(|p| groups.clone().map(|q| hidden(p, q)).collect()).collect();
    let classes = answers.divided.iter().find(|other| other.kind == GroupingKind::Class);
    let class_names: Vec<String> =
        classes.map_or_else(Vec::new, |other| other.net.groups().iter().map(|id| project.group_name(*id).to_owned()).collect());
    let asked_grouping = loaded.spec.grouping.filter(|_| answers.spec.grouping.is_none()).and_then(|id| project.groupings.get(&id));
    let json = analysis_json(&AnalysisJson {
        project,
        spec: &answers.spec,
        net: &answers.net,
        measures: &answers.measures,
        findings: &answers.findings,
        looked: &answers.looked,
        left_open: &answers.left_open,
        classes: &answers.classes,
        class_names: &class_names,
        withheld: &withheld,
        group_cards: &cards,
        advisor: &advice.advisor,
        qap: &advice.qap,
        seed: SEED,
        asks: &loaded.asks,
        names: basis.names,
        told: Lang::ALL.map(|lang| basis.told(Words::new(lang))),
        codes_are_new: loaded.is_survey,
        unshown: asked_grouping.map_or(&[], |grouping| &grouping.groups),
        lang: args.survey.lang,
    });
    Ok(format!("{json:#}\n"))
}

/// The findings as the window says them, and below them what was odd in the files.
fn in_words(basis: &Basis, words: Words) -> String {
    let (project, answers, naming) = (&basis.project, &basis.answers, &basis.naming);
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
    if response_is_told(basis.names, &answers.spec.scope) {
        out.push(words.with("response", &[("answered", answers.net.answered_count().into()), ("asked", answers.net.asked_count().into())]));
    }
    let person = |id| naming.full(id).to_owned();
    let group = |id| words.group_inline(project.group_name(id));
    out.extend(basis.told(words));
    for finding in answers.findings.iter().filter(|finding| !naming.is_coded() || finding.audience == Audience::Everyone) {
        let text = finding_text(words, finding, &called(project, &answers.spec, basis.names, &person, &group));
        out.push(String::new());
        out.push(format!("{}. ({})", text.headline, text.nature));
        let doubt = text.doubt();
        out.push(text.body);
        out.extend(doubt);
        out.push(text.question);
    }
    // Where something stands in a sheet says whom it is about.
    if !naming.is_coded() && !project.record.issues.is_empty() {
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
