//! Files that are written for others: figures and questionnaires.

use std::path::PathBuf;
use std::sync::Arc;

use crate::analysis::Watch;
use crate::export::template::{TemplateOrder, template};
use crate::io;
use crate::model::{Appearance, Filter, LayoutKind, NetworkSpec, Project};
use crate::report::{NameView, Sharing};
use crate::session::basis::Basis;
use crate::session::derived::Same;
use crate::session::drawing::draw::{layout_request, shown_appearance};
use crate::session::drawing::order::Order;
use crate::session::notice::{Notice, Written};
use crate::session::output::figure::{FigureRequest, figure_bytes};
use crate::session::output::orders::{FigureOrder, QuestionnaireOrder};
use crate::session::output::questionnaire::{WriteTemplateError, write_template};
use crate::session::results::advice::Advice;
use crate::session::state::Session;
use crate::sociogram::layout;
use crate::text::Lang;

impl Session {
    /// The picture as it stands, nothing chosen in it.
    pub(super) fn export_figure(&mut self, order: FigureOrder) {
        let Some(on_screen) = self.order() else { return };
        // Where there are only groups nobody is called, whatever is asked.
        let names = if self.look.layout == LayoutKind::Blocks { NameView::Without } else { order.names };
        let rule = order.finding.and_then(|place| on_screen.answers.0.findings.get(place)).map(crate::findings::Finding::rule);
        let otherwise =
            (names != self.look.names || order.sharing != Sharing::default()).then(|| self.look.spec.clone()).flatten().map(|spec| {
                Otherwise {
                    project: Arc::clone(&self.document.project),
                    spec,
                    names,
                    filter: self.look.filter.clone(),
                    appearance: self.look.appearance,
                    sharing: order.sharing,
                    needs_advice: self.look.needs_advice(),
                }
            });
        self.writing.start(&self.executor, "figure", move |watch| {
            let drawn = match &otherwise {
                None => on_screen.plain(),
                Some(otherwise) => otherwise.order(on_screen.plain(), watch)?,
            };
            let findings: Vec<usize> =
                drawn.answers.0.findings.iter().position(|finding| Some(finding.rule()) == rule).into_iter().collect();
            if rule.is_some() && findings.is_empty() {
                return Some(Err(Notice::NoSuchFinding));
            }
            let request = FigureRequest { picture: drawn.request(), findings: &findings, format: order.format };
            Some(figure(&request, order.path, names))
        });
    }

    pub(super) fn write_questionnaire(&mut self, order: QuestionnaireOrder) {
        let (project, lang) = (Arc::clone(&self.document.project), self.look.lang);
        self.writing.start(&self.executor, "questionnaire", move |_| Some(questionnaire(&project, lang, order)));
    }
}

/// A picture with names where none are on screen, or the other way round: of other answers, where groups are joined or left out.
struct Otherwise {
    project: Arc<Project>,
    spec: NetworkSpec,
    names: NameView,
    filter: Filter,
    appearance: Appearance,
    sharing: Sharing,
    needs_advice: bool,
}

impl Otherwise {
    /// People stand where they do on screen, unless there are other groups.
    fn order(&self, on_screen: Order, watch: &Watch) -> Option<Order> {
        let basis = Basis::new(&self.project, &self.spec, self.names, self.sharing, watch)?;
        let advice = if self.needs_advice { Some(Advice::new(&basis.project, &basis.answers, watch)?) } else { None };
        let net = |answers: &Same<crate::session::Answers>| answers.0.net.actors().to_vec();
        let kind = on_screen.layout.0.kind;
        let appearance = shown_appearance(self.appearance, self.names, &basis.answers, advice.as_ref());
        let answers = Same::of(&basis.answers);
        let stays = net(&answers) == net(&on_screen.answers);
        let places = if stays {
            on_screen.layout.clone()
        } else {
            Same(Arc::new(layout(&layout_request(&self.project, &basis.answers, advice.as_ref(), appearance, kind))))
        };
        Some(Order {
            project: Same::of(&basis.project),
            answers,
            appearance,
            layout: places,
            advice: advice.map(|advice| Same(Arc::new(advice))),
            filter: basis.filter(&self.filter),
            naming: Same::of(&basis.naming),
            told: basis.told(crate::text::Words::new(on_screen.lang)),
            ..on_screen
        })
    }
}

/// What became of a figure, to be told.
fn figure(request: &FigureRequest<'_>, path: PathBuf, names: NameView) -> Result<Notice, Notice> {
    let bytes = figure_bytes(request).map_err(|error| Notice::NoFigure(Arc::new(error)))?;
    io::fs::write_atomic(&path, &bytes).map_err(|error| Notice::NotWritten(Arc::new(error)))?;
    Ok(Notice::FigureSaved(Written::new(path, names)))
}

/// What became of an order, to be told.
fn questionnaire(project: &Project, lang: Lang, order: QuestionnaireOrder) -> Result<Notice, Notice> {
    let request = TemplateOrder {
        project,
        question: order.question.clone(),
        period: order.period.clone(),
        kind: order.kind,
        cap: order.cap,
        scale: order.scale,
        lang,
    };
    let files = template(&request).map_err(Notice::NoTemplate)?;
    match write_template(&order.folder, &files, order.replace) {
        Ok(()) => Ok(Notice::TemplateWritten(order.folder, files.len())),
        Err(WriteTemplateError::Taken(names)) => Err(Notice::TemplateTaken(order, names)),
        Err(WriteTemplateError::File(error)) => Err(Notice::NotWritten(Arc::new(error))),
    }
}
