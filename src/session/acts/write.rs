//! Files that are written for others: figures and questionnaires.

use std::sync::Arc;

use crate::export::template::{TemplateOrder, template};
use crate::io;
use crate::model::Project;
use crate::session::notice::{Notice, Written};
use crate::session::output::figure::{FigureRequest, figure_bytes};
use crate::session::output::orders::{FigureOrder, QuestionnaireOrder};
use crate::session::output::questionnaire::{WriteTemplateError, write_template};
use crate::session::state::Session;
use crate::text::Lang;

impl Session {
    /// The picture as it stands, nothing chosen in it.
    pub(super) fn export_figure(&mut self, order: FigureOrder) {
        let Some(drawn) = self.order(order.names) else { return };
        let drawn = drawn.plain();
        self.writing.start(&self.executor, "figure", move |_| {
            let (picture, names, format) = (drawn.request(), order.names, order.format);
            let request = FigureRequest { picture, findings: order.finding.as_slice(), names, format };
            let bytes = figure_bytes(&request).map_err(|error| Notice::NoFigure(Arc::new(error)))?;
            io::fs::write_atomic(&order.path, &bytes).map_err(|error| Notice::NotWritten(Arc::new(error)))?;
            Ok(Notice::FigureSaved(Written::new(order.path, order.names)))
        });
    }

    pub(super) fn write_questionnaire(&mut self, order: QuestionnaireOrder) {
        let (project, lang) = (Arc::clone(self.project()), self.look.lang);
        self.writing.start(&self.executor, "questionnaire", move |_| questionnaire(&project, lang, order));
    }
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
