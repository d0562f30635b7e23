//! Which column is what, from the words of the header.

use crate::io::cells;
use crate::io::spelling::fold;
use crate::io::table::RawTable;
use crate::model::GroupingKind;

/// What a table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Ties(TieMapping),
    People(PeopleMapping),
}

/// The columns of a tie list. A row says: `from` names `to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieMapping {
    pub from: usize,
    pub to: usize,
    pub question: Option<usize>,
    pub strength: Option<usize>,
    /// Columns with something in them that mean nothing to us.
    pub not_read: Vec<usize>,
}

/// The columns of a people sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleMapping {
    pub id: Option<usize>,
    /// One column, or first name, prefix and surname, in that order. Empty: the id is the name.
    pub name: Vec<usize>,
    /// In the order of the sheet; at most one of them is [`GroupingKind::Parallel`].
    pub groupings: Vec<(usize, GroupingKind)>,
    pub grades: Option<usize>,
    pub roles: Option<usize>,
    pub expertise: Option<usize>,
    pub remit: Option<usize>,
    pub status: Option<usize>,
    pub days: Option<usize>,
    /// Further columns, kept as they are.
    pub traits: Vec<usize>,
}

/// A table that is neither a tie list nor a people sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a survey ({missing:?}); the header is {header:?}")]
pub struct NotASurvey {
    pub missing: Missing,
    /// The header that was found.
    pub header: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The header is one column, in which nothing could be recognised.
    Columns,
    /// No column for who names.
    From,
    /// No column for who is named.
    To,
    /// Neither of the two, and no id or name either: perhaps there is no header.
    Everything,
}

const FROM: &[&str] = &[
    "van",
    "from",
    "source",
    "bron",
    "van id",
    "from id",
    "source id",
    "van naam",
    "from name",
    "van wie",
    "wie noemt",
    "noemer",
    "afzender",
    "invuller",
    "respondent",
    "sender",
    "ego",
    "nominator",
];
const TO: &[&str] = &[
    "naar",
    "to",
    "target",
    "doel",
    "naar id",
    "to id",
    "target id",
    "naar naam",
    "to name",
    "naar wie",
    "wie wordt genoemd",
    "genoemde",
    "genoemd",
    "noemt",
    "ontvanger",
    "receiver",
    "alter",
    "nominee",
];
const QUESTION: &[&str] = &["vraag", "question", "relatie", "relation", "netwerk", "network", "soort", "kind"];
const STRENGTH: &[&str] = &["sterkte", "strength", "weight", "gewicht", "frequentie", "frequency", "waarde", "value"];

const ID: &[&str] = &["id", "code", "nummer", "personeelsnummer", "person id", "persoon id"];
const NAME: &[&str] = &["naam", "name", "volledige naam", "full name", "label"];
const NAME_PARTS: [&[&str]; 3] =
    [&["voornaam", "roepnaam", "first name"], &["tussenvoegsel", "tussenvoegsels", "prefix"], &["achternaam", "last name", "surname"]];
const GRADES: &[&str] = &["jaargroepen", "jaargroep", "leerjaar", "leerjaren", "grades", "grade", "year groups", "year group"];
const ROLES: &[&str] = &["rol", "rollen", "role", "roles", "functie", "functies"];
const EXPERTISE: &[&str] = &["expertise", "expertises", "vakgebied", "specialisme"];
const REMIT: &[&str] = &["remit", "bereik", "opdracht", "voor groepen", "for grades"];
const STATUS: &[&str] = &["antwoord", "answered", "respons", "response", "ingevuld", "responded", "status"];
const DAYS: &[&str] = &["dagen", "days", "werkdagen", "working days"];
/// A word that parallel groups go by, in order of preference, and what its column is when an earlier one is there too.
const PARALLEL: &[(&[&str], GroupingKind)] = &[
    (&["parallelgroep", "parallelgroepen", "parallel groep", "parallel group", "parallel groups"], GroupingKind::Other),
    (&["groep", "groepen", "group", "groups"], GroupingKind::Other),
    (&["team", "teams", "onderwijsteam", "onderwijsteams"], GroupingKind::Team),
];
const FURTHER: &[(&[&str], GroupingKind)] = &[
    (&["klas", "klassen", "class", "classes"], GroupingKind::Class),
    (&["bouw", "phase", "fase"], GroupingKind::Phase),
    (&["gebouw", "locatie", "building", "location"], GroupingKind::Building),
    (&["werkgroep", "werkgroepen", "working group", "working groups", "leerteam", "expertteam"], GroupingKind::WorkingGroup),
];

/// A table with a column for who names and one for who is named is a tie list; else one with an id or a name is a people sheet.
/// Capitals, accents, spaces and punctuation of the header do not matter.
pub fn recognise(table: &RawTable) -> Result<Shape, NotASurvey> {
    let words: Vec<String> = table.header.iter().map(|header| fold(header)).collect();
    let find = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
    let (from, to) = (find(FROM), find(TO));
    if let (Some(from), Some(to)) = (from, to) {
        let (question, strength) = (find(QUESTION), find(STRENGTH));
        let is_read = |column: &usize| *column == from || *column == to || Some(*column) == question || Some(*column) == strength;
        let not_read = (0..words.len()).filter(|column| !is_read(column) && !table.column_is_empty(*column)).collect();
        return Ok(Shape::Ties(TieMapping { from, to, question, strength, not_read }));
    }
    let people = people_mapping(table, &words);
    if people.id.is_some() || !people.name.is_empty() {
        return Ok(Shape::People(people));
    }
    let missing = match (from, to) {
        (None, Some(_)) => Missing::From,
        (Some(_), _) => Missing::To,
        (None, None) if words.len() < 2 => Missing::Columns,
        (None, None) => Missing::Everything,
    };
    Err(NotASurvey { missing, header: table.header.clone() })
}

fn people_mapping(table: &RawTable, words: &[String]) -> PeopleMapping {
    let find = |list: &[&str]| words.iter().position(|word| list.contains(&word.as_str()));
    let mut people = PeopleMapping {
        id: find(ID),
        name: find(NAME).map_or_else(|| NAME_PARTS.iter().filter_map(|part| find(part)).collect(), |name| vec![name]),
        grades: find(GRADES),
        roles: find(ROLES),
        expertise: find(EXPERTISE),
        remit: find(REMIT),
        status: words
            .iter()
            .position(|word| STATUS.contains(&word.as_str()))
            .filter(|column| holds_answers(table, &words[*column], *column)),
        days: find(DAYS),
        ..PeopleMapping::default()
    };
    let parallel = PARALLEL.iter().find_map(|(list, _)| find(list));
    let single = [people.id, people.grades, people.roles, people.expertise, people.remit, people.status, people.days];
    for (column, word) in words.iter().enumerate() {
        let among = |(list, _): &&(&[&str], GroupingKind)| list.contains(&word.as_str());
        if single.contains(&Some(column)) || people.name.contains(&column) {
            continue;
        }
        if Some(column) == parallel {
            people.groupings.push((column, GroupingKind::Parallel));
        } else if let Some((_, kind)) = PARALLEL.iter().chain(FURTHER).find(among) {
            people.groupings.push((column, *kind));
        } else if !word.is_empty() || !table.column_is_empty(column) {
            people.traits.push(column);
        }
    }
    people
}

/// "Status" may be anything (partner or associate, permanent or temporary): it holds answers only where some of its words are
/// answers, and not where it holds mere numbers other than 0 and 1. The other headers say what they are. A column that nobody
/// filled in says nothing of anybody.
fn holds_answers(table: &RawTable, word: &str, column: usize) -> bool {
    if word != "status" || table.column_is_empty(column) {
        return !table.column_is_empty(column);
    }
    let cells = || table.rows.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
    let all_numbers = cells().all(|cell| cells::number(&cell).is_some());
    if all_numbers { cells().all(|cell| cell == "0" || cell == "1") } else { cells().any(|cell| cells::status(&cell).is_some()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::table::read_table;

    fn shape(text: &str) -> Result<Shape, NotASurvey> {
        recognise(&read_table("x.csv", text.as_bytes()).unwrap())
    }

    fn ties(text: &str) -> TieMapping {
        match shape(text) {
            Ok(Shape::Ties(ties)) => ties,
            other => panic!("{other:?}"),
        }
    }

    fn people(text: &str) -> PeopleMapping {
        match shape(text) {
            Ok(Shape::People(people)) => people,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn tie_lists_in_dutch_and_english() {
        let all = TieMapping { from: 0, to: 1, question: Some(2), strength: Some(3), not_read: vec![] };
        for header in
            ["van;naar;vraag;sterkte", "From,To,Relation,Weight", "SOURCE\tTarget\tquestion\tstrength", " Ván | naar |Relatie|gewicht"]
        {
            assert_eq!(ties(&format!("{header}\n")), all, "{header}");
        }
        let mixed = ties("datum,naar,opmerking,van,\n1 mei,A,,B,\n");
        assert_eq!((mixed.from, mixed.to, mixed.not_read), (3, 1, vec![0]));
    }

    #[test]
    fn people_sheets_in_dutch_and_english() {
        let sheet = people("id;naam;parallelgroep;jaargroepen;rol;expertise;opdracht;antwoord;dagen;gebouw;werkgroep;fte\na;A;;;;;;ja\n");
        assert_eq!((sheet.id, sheet.name, sheet.grades, sheet.roles), (Some(0), vec![1], Some(3), Some(4)));
        assert_eq!((sheet.expertise, sheet.remit, sheet.status, sheet.days), (Some(5), Some(6), Some(7), Some(8)));
        assert_eq!(sheet.groupings, [(2, GroupingKind::Parallel), (9, GroupingKind::Building), (10, GroupingKind::WorkingGroup)]);
        assert_eq!(sheet.traits, [11]);
        let sheet = people("Last Name,First name,Team,Group,Years\n");
        assert_eq!(sheet.name, [1, 0], "first name first");
        assert_eq!(sheet.groupings, [(2, GroupingKind::Team), (3, GroupingKind::Parallel)]);
        assert_eq!(sheet.traits, [4], "years of service are not year groups");
        assert_eq!(people("naam;team\n").groupings, [(1, GroupingKind::Parallel)]);
    }

    #[test]
    fn a_status_that_is_no_answer_is_kept_as_it_is() {
        assert_eq!(people("id,status\na,partner\nb,associate\n").status, None);
        assert_eq!(people("id,status\na,1\nb,2\n").traits, [1]);
        assert_eq!(people("id,status\na,1\nb,0\n").status, Some(1));
        assert_eq!(people("id,status\na,ja\nb,ziek\n").status, Some(1));
    }

    #[test]
    fn what_is_missing_is_said() {
        for (text, missing) in [
            ("Anna;Bram\nAnna;Chris\n", Missing::Everything),
            ("van;datum\nAnna;Chris\n", Missing::To),
            ("datum;naar\nAnna;Chris\n", Missing::From),
            ("Anna Bram\n", Missing::Columns),
        ] {
            assert_eq!(shape(text).unwrap_err().missing, missing, "{text}");
        }
        assert_eq!(shape("Anna;Bram\n").unwrap_err().header, ["Anna", "Bram"]);
    }
}
