//! A questionnaire ready to be asked, made from the people of a project: a workbook, blocks of text for two kinds of form, a page to
//! print, an information letter, a note for the staff council, and a page that says what is what.
//!
//! What comes back is meant to be read without questions: the workbook says in itself how it was asked (`workbook`).

mod draft;
mod error;
mod forms;
mod guide;
mod html;
mod letters;
mod order;
mod page;
mod people;
mod plain;
mod workbook;

pub use error::{TemplateError, template_error_text};
pub use order::{MOST_PEOPLE, TemplateOrder, TemplateScale};

use crate::model::Kind;
use crate::text::{Lang, Words};
use draft::Draft;

/// A file to be written. Its name is in the language of the order and has no folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// All files of a questionnaire: the same order gives the same bytes.
pub fn template(order: &TemplateOrder<'_>) -> Result<Vec<TemplateFile>, TemplateError> {
    let draft = Draft::new(order)?;
    let named = |key: &str, bytes: Vec<u8>| TemplateFile { name: draft.words.get(key), bytes };
    Ok(vec![
        named("template-file-guide", guide::guide(&draft)),
        named("template-file-workbook", workbook::workbook(&draft)?),
        named("template-file-microsoft", forms::microsoft(&draft)),
        named("template-file-google", forms::google(&draft)),
        named("template-file-page", page::page(&draft)),
        named("template-file-letter", letters::information(&draft)),
        named("template-file-council", letters::council(&draft)),
    ])
}

/// A question to start from, where nobody has written one yet.
#[must_use]
pub fn default_question(kind: Kind, lang: Lang) -> String {
    Words::new(lang).get(match kind {
        Kind::Mutual => "template-default-question-mutual",
        Kind::Directed => "template-default-question-directed",
    })
}

/// A period to start from: four weeks, which people can look back over.
#[must_use]
pub fn default_period(lang: Lang) -> String {
    Words::new(lang).get("template-default-period")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::template::draft::tests::{order, team};

    #[test]
    fn both_languages_give_seven_files_with_something_in_them() {
        let project = team(&["Anna", "Bram", "Chris"]);
        for lang in Lang::ALL {
            for scale in [TemplateScale::Marks, TemplateScale::Frequency, TemplateScale::ZeroToFour] {
                for kind in [Kind::Mutual, Kind::Directed] {
                    let order = TemplateOrder { scale, kind, lang, cap: Some(2), ..order(&project) };
                    let files = template(&order).unwrap();
                    let mut names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
                    names.sort_unstable();
                    names.dedup();
                    assert_eq!(names.len(), 7, "{names:?}");
                    for file in &files {
                        assert!(file.bytes.len() > 500, "{}", file.name);
                        let text = String::from_utf8_lossy(&file.bytes);
                        let packed = text.starts_with("PK");
                        assert!(packed || !text.contains("template-") && !text.contains("{$"), "{}", file.name);
                    }
                    assert_eq!(files, template(&order).unwrap());
                }
            }
        }
    }

    #[test]
    fn there_is_a_question_to_start_from() {
        assert_eq!(default_question(Kind::Directed, Lang::Dutch), "Aan wie vraag je advies over instructie?");
        assert_eq!(default_period(Lang::English), "in the past four weeks");
    }
}
