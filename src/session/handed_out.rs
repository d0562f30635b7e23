//! What a window reads of a session in every frame, each made once for what it follows from.

use std::sync::Arc;

use crate::findings::{Audience, Finding};
use crate::model::{Appearance, GroupId, LayoutKind, NetworkSpec, PersonId, Project};
use crate::report::called;
use crate::report::{GroupCards, NameView, Naming, Preflight, Sharing};
use crate::session::Answers;
use crate::session::derived::Same;
use crate::session::document::withdrawal::Leaving;
use crate::session::kept::Kept;
use crate::session::results::group_cards::group_cards;
use crate::session::results::left_open::left_open_texts;
use crate::text::{FindingText, Lang, LeftOpenText, Words, finding_text};

/// A finding in words, with its place in [`Answers::findings`].
pub(super) type FindingTexts = Arc<[(usize, FindingText)]>;

/// The last of each. Short names of thousands, and all findings in words, take longer than a frame may.
#[derive(Debug, Default)]
pub(super) struct HandedOut {
    with_names: Kept<Same<Project>, Naming>,
    without_names: Kept<Same<Project>, Naming>,
    finding_texts: Kept<Worded, [(usize, FindingText)]>,
    group_cards: Kept<(Same<Project>, Same<Answers>, NameView), GroupCards>,
    left_open: Kept<Worded, [LeftOpenText]>,
    strengths: Kept<(Same<Project>, NetworkSpec), [f64]>,
    pub leaving: Kept<(Same<Project>, PersonId), Option<Leaving>>,
    pub preflight: Kept<Outgoing, Option<Preflight>>,
}

/// What a pre-flight follows from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outgoing {
    pub project: Same<Project>,
    pub spec: NetworkSpec,
    pub sharing: Sharing,
    pub look: (Appearance, LayoutKind),
    pub lang: Lang,
}

/// What findings in words follow from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Worded {
    pub project: Same<Project>,
    pub answers: Same<Answers>,
    pub naming: Same<Naming>,
    pub lang: Lang,
}

impl HandedOut {
    pub fn naming(&self, project: &Arc<Project>, names: NameView) -> Arc<Naming> {
        let kept = match names {
            NameView::With => &self.with_names,
            NameView::Without => &self.without_names,
        };
        kept.get(Same::of(project), |project| Arc::new(Naming::new(&project.0, names)))
    }

    /// Without names it leaves out what is for the coach only.
    pub fn finding_texts(&self, of: Worded) -> FindingTexts {
        self.finding_texts.get(of, |Worded { project, answers, naming, lang }| {
            let (words, naming) = (Words::new(*lang), &naming.0);
            let person = |id: PersonId| naming.short(id).to_owned();
            let group = |id: GroupId| words.group_inline(project.0.group_name(id));
            let called =
                called(&project.0, &answers.0.spec, if naming.is_coded() { NameView::Without } else { NameView::With }, &person, &group);
            let said = |finding: &Finding| !naming.is_coded() || finding.audience == Audience::Everyone;
            let findings = answers.0.findings.iter().enumerate().filter(|(_, finding)| said(finding));
            findings.map(|(place, finding)| (place, finding_text(words, finding, &called))).collect()
        })
    }

    pub fn group_cards(&self, project: &Arc<Project>, answers: &Arc<Answers>, names: NameView) -> Arc<GroupCards> {
        let of = (Same::of(project), Same::of(answers), names);
        self.group_cards.get(of, |(project, answers, names)| Arc::new(group_cards(&project.0, &answers.0, *names)))
    }

    /// `cards` are those of the same answers.
    pub fn left_open(&self, of: Worded, cards: &GroupCards) -> Arc<[LeftOpenText]> {
        self.left_open.get(of, |Worded { project, answers, naming, lang }| {
            let names = if naming.0.is_coded() { NameView::Without } else { NameView::With };
            left_open_texts(&project.0, &answers.0, cards, names, Words::new(*lang)).into()
        })
    }

    pub fn strengths(&self, project: &Arc<Project>, spec: &NetworkSpec) -> Arc<[f64]> {
        self.strengths.get((Same::of(project), spec.clone()), |(project, spec)| {
            let ties = project.0.waves.get(&spec.wave).into_iter().flat_map(|wave| &wave.ties);
            let mut strengths: Vec<f64> = ties.filter(|t| spec.asked.includes(t.question)).map(|t| t.strength.get()).collect();
            strengths.sort_by(f64::total_cmp);
            strengths.dedup();
            strengths.into()
        })
    }
}
