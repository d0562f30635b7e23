//! Who is there, and whom an endpoint of a mention means.

use std::collections::{BTreeMap, HashMap};

use crate::io::mapping::PeopleMapping;
use crate::io::table::{RawRow, RawTable};
use crate::model::{Issue, Oddity, Person, PersonId};

/// The people, and how to find them: by id first, then by a name that only one of them has.
#[derive(Debug, Default)]
pub struct Roster {
    pub people: BTreeMap<PersonId, Person>,
    by_id: HashMap<String, PersonId>,
    by_name: HashMap<String, Vec<PersonId>>,
    /// There is no people sheet: a name that is new is a person.
    open: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    One(PersonId),
    /// So many people have this name.
    Several(usize),
    Nobody,
}

/// A people sheet, read as far as who is on it.
#[derive(Debug)]
pub struct Sheet<'a> {
    pub roster: Roster,
    /// The row of each person.
    pub rows: Vec<(PersonId, &'a RawRow)>,
    pub issues: Vec<Issue>,
}

impl Roster {
    /// Without a people sheet: everyone who is met is added.
    pub fn open() -> Self {
        Self { open: true, ..Self::default() }
    }

    /// Whom a cleaned, non-empty endpoint means.
    pub fn find(&mut self, end: &str) -> Found {
        if let Some(&person) = self.by_id.get(end) {
            return Found::One(person);
        }
        match self.by_name.get(end).map(Vec::as_slice) {
            Some([one]) => Found::One(*one),
            Some(several) => Found::Several(several.len()),
            None if self.open => Found::One(self.add(None, end.to_owned())),
            None => Found::Nobody,
        }
    }

    fn add(&mut self, id: Option<&str>, name: String) -> PersonId {
        let person = PersonId(u32::try_from(self.people.len()).unwrap_or(u32::MAX));
        if let Some(id) = id {
            self.by_id.insert(id.to_owned(), person);
        }
        self.by_name.entry(name.clone()).or_default().push(person);
        self.people.insert(person, Person { key: id.unwrap_or(&name).to_owned(), name, aliases: Vec::new() });
        person
    }
}

/// Everyone on the sheet, in its order.
///
/// Two rows with one id are one person, of whom the first row counts. Two rows with one name and no ids are two people, since
/// nothing says that they are not, unless the rows are the same to the letter.
pub fn read_sheet<'a>(table: &'a RawTable, mapping: &PeopleMapping) -> Sheet<'a> {
    let mut sheet = Sheet { roster: Roster::default(), rows: Vec::new(), issues: Vec::new() };
    let mut first_rows: HashMap<String, usize> = HashMap::new();
    let mut whole_rows: HashMap<Vec<String>, usize> = HashMap::new();
    for row in table.rows.iter().filter(|row| !row.is_blank()) {
        let id = mapping.id.map(|column| row.cell(column)).filter(|id| !id.is_empty());
        let parts: Vec<String> = mapping.name.iter().map(|column| row.cell(*column)).filter(|part| !part.is_empty()).collect();
        let key_column = mapping.id.or(mapping.name.first().copied()).unwrap_or(0);
        let name = match (parts.is_empty(), &id) {
            (false, _) => parts.join(" "),
            (true, Some(id)) => id.clone(),
            (true, None) => {
                sheet.issues.push(Issue { spot: table.row_spot(row), what: Oddity::NamelessRow });
                continue;
            }
        };
        let first = if let Some(id) = &id {
            *first_rows.entry(id.clone()).or_insert(row.row)
        } else {
            let cells: Vec<String> = (0..table.header.len()).map(|column| row.cell(column)).collect();
            *whole_rows.entry(cells).or_insert(row.row)
        };
        if first != row.row {
            sheet.issues.push(Issue { spot: table.spot(row, key_column), what: Oddity::SamePersonTwice { first_row: first } });
            continue;
        }
        let person = sheet.roster.add(id.as_deref(), name);
        sheet.rows.push((person, row));
    }
    let name_column = mapping.name.first().copied().or(mapping.id).unwrap_or(0);
    for (person, row) in &sheet.rows {
        let namesakes = sheet.roster.people.get(person).and_then(|p| sheet.roster.by_name.get(&p.name)).map_or(&[][..], Vec::as_slice);
        if namesakes.len() > 1 && namesakes.first() == Some(person) {
            sheet.issues.push(Issue { spot: table.spot(row, name_column), what: Oddity::SameName { people: namesakes.len() } });
        }
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::mapping::{Shape, recognise};
    use crate::io::table::read_table;

    fn with_sheet(text: &str, check: impl FnOnce(Sheet)) {
        let table = read_table("mensen.csv", text.as_bytes()).unwrap();
        match recognise(&table) {
            Ok(Shape::People(mapping)) => check(read_sheet(&table, &mapping)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_id_goes_before_a_name_and_a_name_must_be_unique() {
        with_sheet("id;naam\n1;Anna\n2;Bram\n3;Anna\nBram;Chris\n", |mut sheet| {
            assert_eq!(sheet.roster.find("1"), Found::One(PersonId(0)));
            assert_eq!(sheet.roster.find("Bram"), Found::One(PersonId(3)), "the id of Chris");
            assert_eq!(sheet.roster.find("Anna"), Found::Several(2));
            assert_eq!(sheet.roster.find("anna"), Found::Nobody);
            assert_eq!(sheet.issues.len(), 1);
            assert_eq!((sheet.issues[0].spot.row, &sheet.issues[0].what), (Some(2), &Oddity::SameName { people: 2 }));
        });
    }

    #[test]
    fn two_rows_are_one_person_only_where_that_is_certain() {
        with_sheet("id;naam;groep\n1;Anna;3\n1;Anna;4\n\n;;5\n1;Anna;3\n", |sheet| {
            assert_eq!(sheet.roster.people.len(), 1);
            let found: Vec<_> = sheet.issues.iter().map(|issue| (issue.spot.row.unwrap(), issue.what.clone())).collect();
            let twice = Oddity::SamePersonTwice { first_row: 2 };
            assert_eq!(found, [(3, twice.clone()), (5, Oddity::NamelessRow), (6, twice)]);
        });
        with_sheet("naam;groep\nAnna;3\nAnna;4\nAnna;3\n", |sheet| {
            assert_eq!(sheet.roster.people.len(), 2);
            let found: Vec<_> = sheet.issues.iter().map(|issue| issue.what.clone()).collect();
            assert_eq!(found, [Oddity::SamePersonTwice { first_row: 2 }, Oddity::SameName { people: 2 }]);
        });
    }

    #[test]
    fn the_name_may_be_missing_or_in_parts() {
        with_sheet("id;voornaam;tussenvoegsel;achternaam\n7;Floor;van de;Daden\n8;;;\n", |sheet| {
            let names: Vec<_> = sheet.roster.people.values().map(|p| (p.key.as_str(), p.name.as_str())).collect();
            assert_eq!(names, [("7", "Floor van de Daden"), ("8", "8")]);
        });
    }
}
