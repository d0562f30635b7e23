//! The columns of a people sheet.

use super::grouping_kind::kind_of_main;
use crate::io::cell;
use crate::io::cell::spelling::clean;
use crate::io::table::Table;
use crate::io::table::header_words::{
    DAYS, EMAIL, EXPERTISE, FURTHER, GRADES, ID, MAIN, MAY_BE_NAMED, NAME, NAME_PARTS, REMIT, ROLES, STATUS, asks_consent, weekday,
};
use crate::model::GroupingKind;

/// Which column of a people sheet is what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleMapping {
    pub id: Option<usize>,
    /// One column, or first name, prefix and surname, in that order. Empty: the id is the name.
    pub name: Vec<usize>,
    pub email: Option<usize>,
    /// In the order of the sheet; at most one of them is [`GroupingKind::Parallel`].
    pub groupings: Vec<(usize, GroupingKind)>,
    pub grades: Option<usize>,
    pub roles: Option<usize>,
    pub expertise: Option<usize>,
    pub remit: Option<usize>,
    pub status: Option<usize>,
    pub may_be_named: Option<usize>,
    /// Who says whether they take part.
    pub consent: Option<usize>,
    pub days: Option<usize>,
    /// A column per weekday with a mark for who works then.
    pub weekdays: Vec<(usize, usize)>,
    /// Further columns, kept as they are.
    pub traits: Vec<usize>,
}

impl PeopleMapping {
    /// The columns whose headers are words of a people sheet, beside who it is.
    #[must_use]
    pub fn describing(&self) -> Vec<usize> {
        let single = [self.grades, self.roles, self.expertise, self.remit, self.status, self.may_be_named, self.days];
        let mut columns: Vec<usize> = single.into_iter().flatten().chain(self.groupings.iter().map(|(column, _)| *column)).collect();
        columns.extend(self.weekdays.iter().map(|(column, _)| *column));
        columns.sort_unstable();
        columns
    }

    /// The same without some columns, which mean something else.
    #[must_use]
    pub fn without(mut self, taken: &dyn Fn(usize) -> bool) -> Self {
        for column in [
            &mut self.id,
            &mut self.email,
            &mut self.grades,
            &mut self.roles,
            &mut self.expertise,
            &mut self.remit,
            &mut self.status,
            &mut self.may_be_named,
            &mut self.consent,
            &mut self.days,
        ] {
            *column = column.filter(|column| !taken(*column));
        }
        self.name.retain(|column| !taken(*column));
        self.groupings.retain(|(column, _)| !taken(*column));
        self.weekdays.retain(|(column, _)| !taken(*column));
        self.traits.retain(|column| !taken(*column));
        self
    }
}

/// Capitals, accents, spaces and punctuation of the header do not matter.
pub(in crate::io) fn people_mapping(table: &Table, words: &[String]) -> PeopleMapping {
    let find = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
    let mut people = PeopleMapping {
        id: find(ID),
        name: find(NAME).map_or_else(|| name_parts(words), |name| vec![name]),
        email: find(EMAIL),
        grades: find(GRADES),
        roles: find(ROLES),
        expertise: find(EXPERTISE),
        remit: find(REMIT),
        status: words
            .iter()
            .position(|word| STATUS.contains(&word.as_str()))
            .filter(|column| holds_answers(table, &words[*column], *column)),
        may_be_named: find(MAY_BE_NAMED).filter(|column| !table.column_is_empty(*column)),
        consent: words
            .iter()
            .position(|word| asks_consent(word))
            .filter(|column| !table.column_is_empty(*column) && table.column(*column).all(|cell| cell::status(cell).is_some())),
        days: find(DAYS),
        ..PeopleMapping::default()
    };
    let main = MAIN.iter().find_map(|(list, kind)| Some((find(list)?, *kind)));
    let single = [
        people.id,
        people.email,
        people.grades,
        people.roles,
        people.expertise,
        people.remit,
        people.status,
        people.may_be_named,
        people.consent,
        people.days,
    ];
    let marks_days = words.iter().filter(|word| weekday(word).is_some()).count() >= 3;
    for (column, word) in words.iter().enumerate() {
        if single.contains(&Some(column)) || people.name.contains(&column) {
            continue;
        }
        if marks_days && let Some(day) = weekday(word) {
            people.weekdays.push((column, day));
        } else if let Some((_, by_header)) = main.filter(|(at, _)| *at == column) {
            people.groupings.push((column, kind_of_main(by_header, table.column(column))));
        } else if let Some((_, by_header)) = MAIN.iter().find(|(list, _)| list.contains(&word.as_str())) {
            // Only the first one is of the parallel groups.
            let kind = by_header.filter(|kind| *kind != GroupingKind::Parallel).unwrap_or(GroupingKind::Other);
            people.groupings.push((column, kind));
        } else if let Some((_, kind)) = FURTHER.iter().find(|(list, _)| list.contains(&word.as_str())) {
            people.groupings.push((column, *kind));
        } else if !word.is_empty() || !table.column_is_empty(column) {
            people.traits.push(column);
        }
    }
    people
}

/// First name, prefix and surname; the name that someone goes by before the one in the passport.
fn name_parts(words: &[String]) -> Vec<usize> {
    let find = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
    NAME_PARTS.iter().filter_map(|part| find(&["roepnaam"]).filter(|_| part.contains(&"roepnaam")).or_else(|| find(part))).collect()
}

/// "Status" may be anything (partner or associate, permanent or temporary): it holds answers only where some of its words are
/// answers, and not where it holds mere numbers other than 0 and 1. The other headers say what they are. A column that nobody
/// filled in says nothing of anybody.
fn holds_answers(table: &Table, word: &str, column: usize) -> bool {
    if word != "status" || table.column_is_empty(column) {
        return !table.column_is_empty(column);
    }
    let cells = || table.column(column).map(clean);
    let all_numbers = cells().all(|cell| cell::number(&cell).is_some());
    if all_numbers { cells().all(|cell| cell == "0" || cell == "1") } else { cells().any(|cell| cell::status(&cell).is_some()) }
}
