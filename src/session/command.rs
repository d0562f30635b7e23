//! What a user can ask of a session.

use std::path::PathBuf;

use crate::model::{Appearance, Edit, Filter, LayoutKind, NetworkSpec, PersonId, Point, SavedView};
use crate::report::NameView;
use crate::session::look::Selection;
use crate::session::output::orders::{FigureOrder, QuestionnaireOrder};
use crate::session::results::beside::Beside;
use crate::text::Lang;

#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// A project replaces what is open. Survey files in any order are looked at first, and change nothing until they are taken in.
    Open(Vec<PathBuf>),
    /// Rows that were copied from a spreadsheet or a page.
    Paste(String),
    OpenExample,
    /// Saves where the project came from; does nothing without such a place.
    Save,
    SaveAs(PathBuf),
    Edit(Edit),
    /// Someone objects: they and all mentions of them leave the project, and all that undo could bring back.
    Withdraw(PersonId),
    Undo,
    Redo,
    Select(Selection),
    /// Another question, wave, threshold, grouping or scope.
    Ask(NetworkSpec),
    /// What an advisor asks of the network.
    Advise,
    /// A network beside the one that was asked for, in place of what was beside it before.
    Beside(Option<Beside>),
    Show(Appearance),
    /// Looks at the network as it was kept under a name.
    Look(Box<SavedView>),
    Arrange(LayoutKind),
    /// What is drawn; never what is counted.
    Filter(Filter),
    View(NameView),
    Speak(Lang),
    /// People are being dragged: shown at once, an edit only when they are let go.
    Drag(Vec<(PersonId, Point)>),
    ExportFigure(FigureOrder),
    /// Answers what reading a survey asks, by the id of the ask or of a wish such as "shape"; `None` takes the answer back.
    Answer(String, Option<String>),
    /// The same for several at once, with one new look at the files.
    AnswerAll(Vec<(String, String)>),
    /// Takes the survey files in as they are understood now.
    TakeIn,
    GiveUpIntake,
    /// Writes a questionnaire for the people of the project into a folder.
    WriteTemplate(QuestionnaireOrder),
    Dismiss,
    /// What left with whoever objected was read.
    DismissReceipt,
}
