//! The sheet that every school has: groups or classes by days of the week, with names in the cells.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::io::cell;
use crate::io::cell::spelling::clean;
use crate::io::names::{is_nobody, judge_separator, split_names};
use crate::io::shape::known::Known;
use crate::io::source::grid::{Grid, Origin};
use crate::io::table::Table;
use crate::io::table::header_words::{self, weekday};

/// Which column is what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OccupancyMapping {
    /// The class of a row.
    pub class: usize,
    /// The column of each day, Monday 0.
    pub days: Vec<(usize, usize)>,
}

/// `None` unless at least three days of the week stand above columns that hold words rather than marks.
pub(super) fn occupancy_mapping(table: &Table, headers: &[String]) -> Option<OccupancyMapping> {
    let days: Vec<(usize, usize)> =
        headers.iter().enumerate().filter_map(|(column, word)| Some((column, weekday(word.split(' ').next().unwrap_or(word))?))).collect();
    if days.len() < 3 {
        return None;
    }
    let mut wordy = 0;
    let mut all = 0;
    for (column, _) in &days {
        for cell in table.column(*column).take(200) {
            all += 1;
            wordy += usize::from(clean(cell).chars().filter(|c| c.is_alphabetic()).count() >= 2 && cell::status(cell).is_none());
        }
    }
    let class = (0..headers.len()).find(|column| !days.iter().any(|(day, _)| day == column) && !table.column_is_empty(*column))?;
    (all > 0 && wordy * 10 >= all * 7).then_some(OccupancyMapping { class, days })
}

/// The same facts as a people sheet: a row per person with class, grades and days. The rows keep the number of the class in which
/// someone first stands. Names are those of the cells.
pub(in crate::io) fn as_people_sheet(table: &Table, mapping: &OccupancyMapping, known: &Known) -> Table {
    let cells = || mapping.days.iter().flat_map(|(column, _)| table.column(*column));
    let separator = judge_separator(cells().collect::<Vec<_>>().into_iter(), &|piece| known.has(piece));
    let mut people: Vec<(String, usize, Vec<String>, [bool; 5])> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for row in table.rows().filter(|row| !row.is_blank()) {
        let class = row.cell(mapping.class);
        if class.is_empty() || header_words::is_total(&crate::io::cell::spelling::fold(&class)) {
            continue;
        }
        for (column, day) in &mapping.days {
            let names = split_names(row.raw(*column), separator);
            for name in names.into_iter().filter(|name| !is_nobody(name) && !is_vacant(name)) {
                let next = people.len();
                let at = *places.entry(name.clone()).or_insert(next);
                if at == next {
                    people.push((name, row.number, Vec::new(), [false; 5]));
                }
                let (_, _, classes, week) = &mut people[at];
                if !classes.iter().any(|other| *other == class) {
                    classes.push(class.clone().into_owned());
                }
                week[*day] = true;
            }
        }
    }
    let mut grid = Grid::new(&table.grid.file, table.grid.sheet.as_deref(), Origin::Workbook);
    let class_header = table.header.get(mapping.class).filter(|name| !name.is_empty() && cell::grades(name).is_empty() || name.len() > 2);
    let class_header = class_header.map_or("klas", String::as_str);
    // "Groep" is a grade in a school; here it is the class that someone stands before.
    let class_header = if crate::io::cell::spelling::fold(class_header).starts_with("groep") { "klas" } else { class_header };
    grid.push(table.header_row, ["naam", class_header, "jaargroepen", "dagen"]);
    for (name, number, classes, week) in &people {
        let days: Vec<&str> = DAYS.iter().zip(week).filter(|(_, works)| **works).map(|(day, _)| *day).collect();
        let grades: Vec<String> = classes.iter().filter_map(|class| grade_words(class)).collect();
        grid.push(*number, [name.as_str(), &classes.join(";"), &grades.join(";"), &days.join(" ")]);
    }
    Table::with_header_row(Arc::new(grid), table.header_row)
}

/// Words that stand where a colleague would.
fn is_vacant(name: &str) -> bool {
    let folded = crate::io::cell::spelling::fold(name);
    let word = folded.split(' ').next().unwrap_or_default();
    matches!(
        word,
        "vacature"
            | "vac"
            | "ambulant"
            | "inval"
            | "invaller"
            | "vervanger"
            | "vervanging"
            | "vrij"
            | "studiedag"
            | "extern"
            | "pool"
            | "vacancy"
    )
}

const DAYS: [&str; 5] = ["ma", "di", "wo", "do", "vr"];

/// "Groep 3a" is grade 3, "4/5" grades 4 and 5; "Kleuters" says none.
fn grade_words(class: &str) -> Option<String> {
    let text = clean(class).to_lowercase();
    let numbers: Vec<String> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|digits| matches!(digits.len(), 1 | 2)).map(str::to_owned).collect();
    let range = text.contains("t/m") || text.contains(" tm ");
    match numbers.as_slice() {
        [] => None,
        [first, last] if range => Some(format!("{first}-{last}")),
        several => Some(several.join(";")),
    }
}
