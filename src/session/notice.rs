//! What the session has to tell, as values and in words.

use std::path::PathBuf;
use std::sync::Arc;

use crate::export::figure::PngError;
use crate::export::template::{TemplateError, template_error_text};
use crate::io::fs::others_can_read;
use crate::io::project_file::ProjectFileError;
use crate::io::{FileError, ImportError, Missing, NotASurvey, NotATable, NotText};
use crate::model::{Edit, EditError, NameWord, Project};
use crate::report::{NameView, Naming};
use crate::session::Did;
use crate::session::document::open::file_name;
use crate::session::document::open_error::OpenError;
use crate::session::nameless::{HIDDEN, nameless, nameless_file_error, nameless_open_error};
use crate::session::output::orders::QuestionnaireOrder;
use crate::text::Words;

/// Told once, until dismissed.
#[derive(Clone, Debug)]
pub enum Notice {
    /// A survey was read; the import record says what was met.
    Imported,
    /// The same; people were not yet asked again whether they object.
    ImportedNotAsked,
    /// Something must be answered before files are taken in.
    AnswerFirst,
    NotOpened(Arc<OpenError>),
    /// The codes of an older project counted the team and were drawn anew.
    NewCodes,
    Saved(Written),
    FigureSaved(Written),
    /// Into this folder, so many files.
    TemplateWritten(PathBuf, usize),
    /// Files with these names are there already; the order can be given again with `replace`.
    TemplateTaken(QuestionnaireOrder, Vec<String>),
    NoTemplate(TemplateError),
    NotWritten(Arc<FileError>),
    NotEdited(EditError),
    NoFigure(Arc<PngError>),
    /// What was to be lit in a figure is not found without names, or only without them.
    NoSuchFinding,
    /// We are wrong: a job broke down. Nothing of the project is lost.
    Broken(String),
}

/// A file that was written, and whether it lies open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub path: PathBuf,
    /// Names stand in it, and others on this computer can read it.
    pub others_read_names: bool,
}

impl Written {
    /// A file that was just written, with or without names in it.
    #[must_use]
    pub fn new(path: PathBuf, names: NameView) -> Self {
        Self { others_read_names: names == NameView::With && others_can_read(&path), path }
    }
}

impl Notice {
    /// Whether something did not happen that the user asked for.
    #[must_use]
    pub fn is_error(&self) -> bool {
        !matches!(
            self,
            Self::Imported | Self::ImportedNotAsked | Self::NewCodes | Self::Saved(_) | Self::FigureSaved(_) | Self::TemplateWritten(..)
        )
    }
}

/// A notice in words. Without names it says only of which kind a file is: what files and folders are called may be somebody's name, and
/// so may what stood in them.
#[must_use]
pub fn notice_text(words: Words, notice: &Notice, project: &Project, names: NameView) -> String {
    let hides = names == NameView::Without;
    match notice {
        Notice::Imported => imported(words, project, hides),
        Notice::ImportedNotAsked => {
            let people = ("count", project.record.counts.withdrawn_people.into());
            format!("{} {}", imported(words, project, hides), words.with("notice-not-asked-again", &[people]))
        }
        Notice::AnswerFirst => words.get("intake-answer-first"),
        Notice::NotOpened(error) if hides => open_error_text(words, &nameless_open_error(error)),
        Notice::NotOpened(error) => open_error_text(words, error),
        Notice::NewCodes => words.get("notice-new-codes"),
        Notice::Saved(written) => written_text(words, "notice-saved", written, hides),
        Notice::FigureSaved(written) => written_text(words, "notice-figure-saved", written, hides),
        Notice::TemplateWritten(folder, files) => {
            let folder = if hides { HIDDEN.to_owned() } else { folder.display().to_string() };
            words.with("notice-template-written", &[("folder", folder.into()), ("files", (*files).into())])
        }
        Notice::TemplateTaken(_, names) => words.with("template-exists", &[("files", words.list(names).into())]),
        Notice::NoTemplate(TemplateError::SameName { .. }) if hides => {
            template_error_text(words, &TemplateError::SameName { name: HIDDEN.to_owned() })
        }
        Notice::NoTemplate(error) => template_error_text(words, error),
        Notice::NotWritten(error) if hides => write_error_text(words, &nameless_file_error(error)),
        Notice::NotWritten(error) => write_error_text(words, error),
        Notice::NotEdited(error) => words.get(match error {
            EditError::Gone => "edit-gone",
            EditError::EmptyName => "edit-empty-name",
            EditError::NotAPlace => "edit-not-a-place",
        }),
        Notice::NoSuchFinding => words.get("notice-no-such-finding"),
        Notice::NoFigure(error) => figure_error_text(words, error),
        Notice::Broken(_) if hides => words.with("notice-broken", &[("what", HIDDEN.into())]),
        Notice::Broken(what) => words.with("notice-broken", &[("what", what.as_str().into())]),
    }
}

fn written_text(words: Words, key: &str, written: &Written, hides: bool) -> String {
    let file = file_name(&written.path);
    let said = words.with(key, &[("file", if hides { nameless(&file) } else { file }.into())]);
    if written.others_read_names { format!("{said} {}", words.get("notice-others-read")) } else { said }
}

/// Without names not how many mentions: beside those that are shown it would tell what is withheld.
fn imported(words: Words, project: &Project, hides: bool) -> String {
    if hides {
        return words.with("notice-imported-hidden", &[("people", project.people.len().into())]);
    }
    let c = project.record.counts;
    let read = words.with(
        "notice-imported",
        &[
            ("people", project.people.len().into()),
            ("ties", c.ties.into()),
            ("mentions", c.mentions.into()),
            ("issues", project.record.issues.len().into()),
        ],
    );
    let left_out: Vec<String> = [
        ("notice-left-rejected", c.rejected),
        ("notice-left-unknown", c.unknown),
        ("notice-left-self", c.self_mentions),
        ("notice-left-zero", c.zero),
        ("notice-left-duplicates", c.duplicates),
    ]
    .into_iter()
    .filter(|(_, count)| *count > 0)
    .map(|(key, count)| words.with(key, &[("count", count.into())]))
    .collect();
    if left_out.is_empty() { read } else { format!("{read} {}", words.with("notice-left", &[("what", words.list(&left_out).into())])) }
}

/// Why nothing was opened, and what to do.
#[must_use]
pub fn open_error_text(words: Words, error: &OpenError) -> String {
    match error {
        OpenError::File(error) => file_error_text(words, error),
        OpenError::Import(error) => import_error_text(words, error),
        OpenError::Project(error, file) => {
            let file = ("file", file.as_str().into());
            match error {
                ProjectFileError::Broken { line, column } => {
                    words.with("project-broken", &[file, ("line", line.to_string().into()), ("column", column.to_string().into())])
                }
                ProjectFileError::NotOurs => words.with("project-not-ours", &[file]),
                ProjectFileError::Newer { found, known } => {
                    words.with("project-newer", &[file, ("found", found.to_string().into()), ("known", known.to_string().into())])
                }
                ProjectFileError::Unreadable { what } => words.with("project-unreadable", &[file, ("what", what.as_str().into())]),
                ProjectFileError::NotSound(_) => words.with("project-not-sound", &[file]),
            }
        }
        OpenError::NoRandomness => words.get("open-no-randomness"),
    }
}

fn import_error_text(words: Words, error: &ImportError) -> String {
    match error {
        ImportError::NotATable { what, file } => {
            let key = match what {
                NotATable::Empty => "import-empty",
                NotATable::NotText(NotText::OldOffice) => "import-excel",
                NotATable::NotText(NotText::BrokenWorkbook) => "import-broken-workbook",
                NotATable::NotText(NotText::LockedWorkbook) => "import-locked-workbook",
                NotATable::NotText(NotText::TooLarge) => "import-too-large",
                NotATable::NotText(NotText::BrokenNetwork) => "import-broken-network",
                NotATable::NotText(NotText::Zip) => "import-zip",
                NotATable::NotText(NotText::Pdf) => "import-pdf",
                NotATable::NotText(NotText::WebPage) => "import-web-page",
                NotATable::NotText(NotText::Xml) => "import-xml",
                NotATable::NotText(NotText::Project) => "import-project",
                NotATable::NotText(NotText::Binary) => "import-binary",
            };
            words.with(key, &[("file", file.as_str().into())])
        }
        ImportError::NotASurvey { what: NotASurvey { missing, header }, file } => {
            let key = match missing {
                Missing::Columns => "import-one-column",
                Missing::From => "import-no-from",
                Missing::To => "import-no-to",
                Missing::Everything => "import-no-header",
                Missing::Sender => "import-anonymous",
            };
            let shown: Vec<String> = header.iter().take(8).map(|h| format!("“{}”", h.chars().take(40).collect::<String>())).collect();
            words.with(key, &[("file", file.as_str().into()), ("header", shown.join(", ").into())])
        }
        ImportError::NoFile => words.get("import-no-file"),
    }
}

/// Why a file could not be written, with its path last.
#[must_use]
pub fn write_error_text(words: Words, error: &FileError) -> String {
    match error {
        FileError::Missing { path } => words.with("file-no-folder", &[("path", path.display().to_string().into())]),
        other => file_error_text(words, other),
    }
}

/// Why a file could not be read, with its path last.
fn file_error_text(words: Words, error: &FileError) -> String {
    let path = ("path", error.path().display().to_string().into());
    match error {
        FileError::Missing { .. } => words.with("file-missing", &[path]),
        FileError::IsFolder { .. } => words.with("file-is-folder", &[path]),
        FileError::NoPermission { .. } => words.with("file-no-permission", &[path]),
        FileError::TooBig { .. } => words.with("file-too-big", &[path]),
        FileError::DiskFull { .. } => words.with("file-disk-full", &[path]),
        FileError::Other { reason, .. } => words.with("file-other", &[path, ("reason", reason.as_str().into())]),
    }
}

#[must_use]
pub fn figure_error_text(words: Words, error: &PngError) -> String {
    words.with("figure-failed", &[("reason", error.to_string().into())])
}

/// What a step did, for "undo: ...".
#[must_use]
pub fn did_text(words: Words, did: &Did, project: &Project, naming: &Naming) -> String {
    match did {
        Did::Edit(edit) => edit_text(words, edit, project, naming),
        Did::Import => words.get("did-import"),
    }
}

/// What an edit did, for "undo: ...". People are called as on screen, so that a view without names has none in its menus.
fn edit_text(words: Words, edit: &Edit, project: &Project, naming: &Naming) -> String {
    let person = |id| naming.full(id).to_owned();
    // What somebody typed since may be a name, and without names roles are numbered otherwise than when this was done.
    let typed = |text: &str| if naming.is_coded() { HIDDEN.to_owned() } else { text.to_owned() };
    match edit {
        Edit::SetTitle(_) => words.get("did-title"),
        Edit::SetQuestionTitle(..) => words.get("did-question-title"),
        Edit::SetDate(..) => words.get("did-date"),
        Edit::Rename(id, _) => words.with("did-rename", &[("person", person(*id).into())]),
        Edit::SetRoleKind(id, _) => words.with("did-role-kind", &[("role", typed(project.role_name(*id)).into())]),
        Edit::SetExpertise(_, id, _) => words.with("did-expertise", &[("person", person(*id).into())]),
        Edit::SetRespondence(_, id, ..) => words.with("did-respondence", &[("person", person(*id).into())]),
        Edit::SetMayBeNamed(_, id, ..) => words.with("did-may-be-named", &[("person", person(*id).into())]),
        Edit::AcceptUnknown(_, name) => {
            // The new person carries the name as it stood in the file; after undo there is no such person, and no code.
            let person = project.people.iter().find(|(_, p)| p.key == *name).map(|(id, _)| naming.full(*id).to_owned());
            words.with("did-accept", &[("name", person.unwrap_or_default().into())])
        }
        Edit::KeepView(view) => words.with("did-keep-view", &[("name", typed(&view.name).into())]),
        Edit::ForgetView(name) => words.with("did-forget-view", &[("name", typed(name).into())]),
        Edit::SetSmallGroups(_) => words.get("did-small-groups"),
        Edit::Pin(_, places) => match places.as_slice() {
            [(id, _)] => words.with("did-pin", &[("person", person(*id).into())]),
            several => words.with("did-pin-several", &[("count", several.len().into())]),
        },
        // The word may be somebody's name: it stands in no menu.
        Edit::SetNameWord(_, what) => words.get(match what {
            NameWord::Kept => "did-name-word-kept",
            NameWord::Taken => "did-name-word-taken",
            NameWord::Undecided => "did-name-word-undecided",
        }),
        Edit::Unpin(_, people) => words.with("did-unpin", &[("count", people.len().into())]),
    }
}
