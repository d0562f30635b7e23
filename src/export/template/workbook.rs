//! The workbook: a roster to fill in, the people sheet, and an explanation that also tells the import how the question was asked.
//!
//! The settings are rows with a key in column A and its value in column B of the last sheet, the same in every language, from
//! `lijntjes-sjabloon` on. Every cell is written as text: "3-4" never becomes a date, nothing becomes a formula.

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatPattern, IgnoreError, Workbook, Worksheet,
    XlsxError,
};

use super::draft::Draft;
use super::people::people_table;
use super::{TemplateError, TemplateScale};
use crate::model::Kind;

/// What stands in the cell of someone with themselves.
const OWN: &str = "-";

/// A4 in the numbers of the format.
const A4: u8 = 9;

/// The version of the settings.
const VERSION: &str = "1";

pub(super) fn workbook(draft: &Draft<'_>) -> Result<Vec<u8>, TemplateError> {
    written(draft).map_err(|error| TemplateError::Workbook { reason: error.to_string() })
}

fn written(draft: &Draft<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // A fixed day, since the file would otherwise differ from one second to the next.
    book.set_properties(&DocProperties::new().set_title(&draft.question).set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    roster(draft, book.add_worksheet())?;
    people(draft, book.add_worksheet())?;
    explanation(draft, book.add_worksheet())?;
    book.save_to_buffer()
}

/// Names in row 1 and column A, nothing above them.
fn roster(draft: &Draft<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let words = draft.words;
    let thin = || Format::new().set_border(FormatBorder::Thin);
    let (corner, across) = (thin().set_bold(), thin().set_bold().set_rotation(90).set_align(FormatAlign::Center));
    let (down, cell) = (thin().set_bold(), thin().set_align(FormatAlign::Center));
    let own = thin().set_align(FormatAlign::Center).set_pattern(FormatPattern::Gray125);

    sheet.set_name(words.get("template-sheet-roster"))?;
    sheet.write_string_with_format(0, 0, words.get("template-column-name"), &corner.set_align(FormatAlign::Bottom))?;
    let longest = draft.names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    sheet.set_row_height(0, points(longest))?;
    sheet.set_column_width(0, characters(longest))?;
    let last = place(draft.names.len());
    let width = draft.answers().iter().map(|answer| answer.chars().count()).max().unwrap_or(0);
    sheet.set_column_range_width(1, column(last), characters(width).clamp(4.5, 14.0))?;
    for (name, at) in draft.names.iter().zip(1..) {
        sheet.write_string_with_format(0, column(at), name, &across)?;
        sheet.write_string_with_format(at, 0, name, &down)?;
        for other in 1..=last {
            if other == at {
                sheet.write_string_with_format(at, column(other), OWN, &own)?;
            } else {
                sheet.write_blank(at, column(other), &cell)?;
            }
        }
    }
    let choice = choice(draft)?;
    for at in 1..=last {
        // Everything on the row but the own cell.
        if at > 1 {
            sheet.add_data_validation(at, 1, at, column(at - 1), &choice)?;
        }
        if at < last {
            sheet.add_data_validation(at, column(at + 1), at, column(last), &choice)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_selection(1, 1, 1, 1)?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?.set_repeat_columns(0, 0)?;
    Ok(())
}

fn choice(draft: &Draft<'_>) -> Result<DataValidation, XlsxError> {
    let steps = ("steps", draft.answers().join(", ").into());
    DataValidation::new()
        .allow_list_strings(&draft.answers())?
        .ignore_blank(true)
        .set_error_title(draft.words.get("template-workbook-invalid-title"))?
        .set_error_message(draft.words.with("template-workbook-invalid", &[steps]))
}

fn people(draft: &Draft<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(draft.words.get("template-sheet-people"))?;
    let (bold, text) = (Format::new().set_bold(), Format::new().set_num_format("@"));
    let table = people_table(draft);
    for (row, at) in table.iter().zip(0..) {
        for (cell, across) in row.iter().zip(0..) {
            if cell.is_empty() {
                // A group that is filled in later must stay text as well.
                sheet.write_blank(at, across, &text)?;
            } else {
                sheet.write_string_with_format(at, across, cell, if at == 0 { &bold } else { &text })?;
            }
        }
    }
    let columns = table.first().map_or(0, Vec::len);
    for across in 0..columns {
        let longest = table.iter().map(|row| row[across].chars().count()).max().unwrap_or(0);
        sheet.set_column_width(column(place(across)), characters(longest))?;
    }
    // Grades are numbers in text on purpose.
    let (rows, columns) = (place(table.len().saturating_sub(1)), column(place(columns.saturating_sub(1))));
    sheet.ignore_error_range(0, 0, rows, columns, IgnoreError::NumberStoredAsText)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn explanation(draft: &Draft<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(draft.words.get("template-sheet-guide"))?;
    sheet.set_column_width(0, 22)?.set_column_width(1, 80)?;
    let title = Format::new().set_bold().set_font_size(14);
    let (body, bold) = (Format::new().set_text_wrap().set_align(FormatAlign::Top), Format::new().set_bold());
    sheet.merge_range(0, 0, 0, 1, &draft.words.get("template-workbook-title"), &title)?;
    let mut at = 1;
    for (line, strong) in explained(draft) {
        let format = if strong { body.clone().set_bold() } else { body.clone() };
        sheet.merge_range(at, 0, at, 1, &line, &format)?;
        // Merged cells do not grow with their words.
        let rows = line.chars().count() / 95 + 1;
        sheet.set_row_height(at, 16.0 * f64::from(place(rows)) + 4.0)?;
        at += 1;
    }
    at += 1;
    for (key, value) in settings(draft) {
        sheet.write_string_with_format(at, 0, key, &bold)?;
        sheet.write_string_with_format(at, 1, &value, &body)?;
        at += 1;
    }
    sheet.ignore_error_range(0, 1, at, 1, IgnoreError::NumberStoredAsText)?;
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The lines of the explanation, and whether each stands out.
fn explained(draft: &Draft<'_>) -> Vec<(String, bool)> {
    let words = draft.words;
    let steps = draft.answers().join(", ");
    let cells = match draft.scale {
        TemplateScale::Marks => words.with("template-workbook-cells-marks", &[("mark", words.get("template-mark").into())]),
        TemplateScale::Frequency | TemplateScale::ZeroToFour => words.with("template-workbook-cells-steps", &[("steps", steps.into())]),
    };
    let mut lines = vec![(draft.question.clone(), true)];
    let asked = draft.period_line().into_iter().chain([draft.instruction()]).chain(draft.cap_line());
    lines.extend(asked.map(|line| (line, false)));
    let rest = [
        words.get("template-workbook-rows"),
        cells,
        words.with("template-workbook-nobody", &[("no", draft.not_named().into())]),
        words.get("template-workbook-own"),
        words.get("template-workbook-names"),
        words.get("template-workbook-people"),
        words.get("template-workbook-share"),
        words.get("template-workbook-settings"),
    ];
    lines.extend(rest.into_iter().map(|line| (line, false)));
    lines
}

/// What the import obeys. An empty value says: none.
fn settings(draft: &Draft<'_>) -> [(&'static str, String); 9] {
    let kind = match draft.kind {
        Kind::Mutual => "wederzijds",
        Kind::Directed => "gericht",
    };
    let scale = match draft.scale {
        TemplateScale::Marks => "kruisje",
        TemplateScale::Frequency => "frequentie",
        TemplateScale::ZeroToFour => "0-4",
    };
    [
        ("lijntjes-sjabloon", VERSION.to_owned()),
        ("vorm", "roster".to_owned()),
        ("vraag", draft.question.clone()),
        ("periode", draft.period.clone()),
        ("soort", kind.to_owned()),
        ("maximum", draft.cap.map_or_else(String::new, |cap| cap.to_string())),
        ("schaal", scale.to_owned()),
        ("leeg", "niet".to_owned()),
        ("lege-rij", "geen-antwoord".to_owned()),
    ]
}

/// The height that a name of so many characters needs when it stands upright, in points.
fn points(characters: usize) -> f64 {
    (f64::from(place(characters)) * 6.0 + 12.0).clamp(48.0, 240.0)
}

/// The width of a column for so many characters, in the format's own unit.
fn characters(count: usize) -> f64 {
    (f64::from(place(count)) * 1.1 + 2.0).clamp(8.0, 48.0)
}

/// Rows and columns are few: at most as many as there are people, plus one.
fn place(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn column(at: u32) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::template::TemplateOrder;
    use crate::export::template::draft::tests::{order, team};
    use crate::text::Lang;

    #[test]
    fn the_settings_have_the_same_keys_in_both_languages() {
        let project = team(&["Anna", "Bram"]);
        let of = |lang| {
            let order = TemplateOrder { lang, cap: Some(3), kind: Kind::Directed, scale: TemplateScale::ZeroToFour, ..order(&project) };
            settings(&Draft::new(&order).unwrap())
        };
        assert_eq!(of(Lang::Dutch), of(Lang::English));
        let values: Vec<String> = of(Lang::Dutch).into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        assert_eq!(
            values,
            [
                "lijntjes-sjabloon=1",
                "vorm=roster",
                "vraag=Met wie praat je over rekenen?",
                "periode=in de afgelopen vier weken",
                "soort=gericht",
                "maximum=3",
                "schaal=0-4",
                "leeg=niet",
                "lege-rij=geen-antwoord",
            ]
        );
    }

    #[test]
    fn a_name_that_is_very_long_is_an_error_and_no_panic() {
        let long = "n".repeat(40_000);
        let project = team(&["Anna", &long]);
        assert!(matches!(workbook(&Draft::new(&order(&project)).unwrap()), Err(TemplateError::Workbook { .. })));
    }
}
