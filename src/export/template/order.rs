//! What is to be asked of whom.

use crate::model::{Kind, Project};
use crate::text::Lang;

/// The longest list of names that is made; nobody would complete a longer one.
pub const MOST_PEOPLE: usize = 300;

/// What is to be asked of whom. The people are those of the latest wave, in the order of the people sheet, without those who
/// object to being in the survey.
#[derive(Clone, Debug)]
pub struct TemplateOrder<'a> {
    pub project: &'a Project,
    /// As colleagues read it, and as its figure is titled later.
    pub question: String,
    /// "in de afgelopen vier weken"; empty for a question without a period.
    pub period: String,
    pub kind: Kind,
    /// The most colleagues that one may name, from 1; `None`: no limit, which is better, since a limit hides ties.
    pub cap: Option<u32>,
    pub scale: TemplateScale,
    pub lang: Lang,
}

/// What is answered about each colleague.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TemplateScale {
    /// Named or not.
    #[default]
    Marks,
    /// Never, monthly, weekly, daily.
    Frequency,
    /// A number from 0 (not at all) to 4 (very often).
    ZeroToFour,
}
