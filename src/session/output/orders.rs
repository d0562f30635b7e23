//! What is to be written, and where.

use std::path::PathBuf;

use crate::export::template::TemplateScale;
use crate::model::Kind;
use crate::report::{NameView, Sharing};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureOrder {
    pub path: PathBuf,
    pub format: FigureFormat,
    pub names: NameView,
    /// Without names.
    pub sharing: Sharing,
    /// A place in the list of findings: lit as on screen, with its caption.
    pub finding: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureFormat {
    Svg,
    Png,
}

impl FigureFormat {
    /// By the file's ending, in any case.
    #[must_use]
    pub fn of(path: &std::path::Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }
}

/// A questionnaire for the people of the open project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireOrder {
    pub question: String,
    /// Empty for a question without a period.
    pub period: String,
    pub kind: Kind,
    /// The most colleagues that one may name; `None`: no limit.
    pub cap: Option<u32>,
    pub scale: TemplateScale,
    pub folder: PathBuf,
    /// Whether files of the same names may be replaced.
    pub replace: bool,
}
