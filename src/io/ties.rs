//! The rows of a tie list, sorted out: every row is counted once, nothing is dropped in silence.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::io::cells;
use crate::io::mapping::TieMapping;
use crate::io::people::{Found, Roster};
use crate::io::table::{RawRow, RawTable};
use crate::model::{
    ImportCounts, Issue, Oddity, PersonId, Question, QuestionId, Scale, Spot, Strength, Tie, UnresolvedEnd, UnresolvedMention,
};

/// What a tie list holds.
#[derive(Debug, Default)]
pub struct Mentions {
    pub ties: Vec<Tie>,
    pub unresolved: Vec<UnresolvedMention>,
    /// In the order in which they first appear.
    pub questions: BTreeMap<QuestionId, Question>,
    /// About whom someone answered a question: those they named, and those they gave a zero.
    pub about: BTreeMap<(PersonId, QuestionId), BTreeSet<PersonId>>,
    /// How many readable rows someone sent, unknown names and zeros included.
    pub sent: BTreeMap<PersonId, usize>,
    pub counts: ImportCounts,
    pub issues: Vec<Issue>,
}

/// Sorts out every row: rejected, else unknown, else self, else zero, else duplicate, else a tie. Of duplicates the strongest
/// strength counts.
pub fn read_mentions(table: &RawTable, mapping: &TieMapping, roster: &mut Roster, title: &str) -> Mentions {
    let mut reader = Reader {
        table,
        mapping,
        out: Mentions::default(),
        questions: HashMap::new(),
        seen: HashMap::new(),
        unknown: Unknown::default(),
        no_strength: None,
    };
    for row in &table.rows {
        reader.out.counts.rows += 1;
        if row.is_blank() {
            reader.out.counts.blank += 1;
        } else {
            reader.out.counts.mentions += 1;
            reader.read_row(row, roster, title);
        }
    }
    reader.finish(title)
}

struct Reader<'a> {
    table: &'a RawTable,
    mapping: &'a TieMapping,
    out: Mentions,
    questions: HashMap<String, QuestionId>,
    /// Of each tie its place in the list and its first row.
    seen: HashMap<(PersonId, PersonId, QuestionId), (usize, usize)>,
    unknown: Unknown,
    no_strength: Option<(Spot, usize)>,
}

/// Names that nobody on the sheet has, in the order in which they first appear.
#[derive(Default)]
struct Unknown {
    places: HashMap<String, usize>,
    names: Vec<(Spot, usize)>,
}

/// A strength as read from its cell.
enum Weight {
    Zero,
    Some(Strength),
}

impl Reader<'_> {
    fn read_row(&mut self, row: &RawRow, roster: &mut Roster, title: &str) {
        let TieMapping { from, to, .. } = *self.mapping;
        let names = [row.cell(from), row.cell(to)];
        // Someone of whom a row tells only this is still someone, where there is no sheet.
        let [found_from, found_to] = [0, 1].map(|end| if names[end].is_empty() { None } else { Some(roster.find(&names[end])) });
        let (Some(found_from), Some(found_to)) = (found_from, found_to) else {
            let column = if names[0].is_empty() { from } else { to };
            return self.reject(row, column, Oddity::MissingEnd);
        };
        for (found, column) in [(found_from, from), (found_to, to)] {
            if let Found::Several(people) = found {
                return self.reject(row, column, Oddity::AmbiguousName { people });
            }
        }
        let weight = match self.weight(row) {
            Ok(weight) => weight,
            Err(column) => return self.reject(row, column, Oddity::BadStrength),
        };
        let question = self.question(row, title);
        if let Found::One(sender) = found_from {
            *self.out.sent.entry(sender).or_default() += 1;
        }
        let (Found::One(from), Found::One(to)) = (found_from, found_to) else {
            return self.keep_unknown(row, [found_from, found_to], names, question, weight);
        };
        if from == to {
            self.out.counts.self_mentions += 1;
            self.out.issues.push(Issue { spot: self.table.spot(row, self.mapping.to), what: Oddity::SelfMention });
            return;
        }
        self.out.about.entry((from, question)).or_default().insert(to);
        let strength = match weight {
            Weight::Zero => {
                self.out.counts.zero += 1;
                return;
            }
            Weight::Some(strength) => strength,
        };
        if let Some(&(tie, first_row)) = self.seen.get(&(from, to, question)) {
            self.out.counts.duplicates += 1;
            self.out.issues.push(Issue { spot: self.table.spot(row, self.mapping.to), what: Oddity::Duplicate { first_row } });
            if let Some(tie) = self.out.ties.get_mut(tie)
                && tie.strength < strength
            {
                tie.strength = strength;
            }
        } else {
            self.out.counts.ties += 1;
            self.seen.insert((from, to, question), (self.out.ties.len(), row.row));
            self.out.ties.push(Tie { from, to, question, strength });
        }
    }

    fn reject(&mut self, row: &RawRow, column: usize, what: Oddity) {
        self.out.counts.rejected += 1;
        self.out.issues.push(Issue { spot: self.table.spot(row, column), what });
    }

    /// Without a column every mention has strength 1. An empty cell in such a column is a mention of which only the strength is
    /// missing: read as 1 and reported, since a zero would say that it was denied. The error is the column.
    fn weight(&mut self, row: &RawRow) -> Result<Weight, usize> {
        let Some(column) = self.mapping.strength else { return Ok(Weight::Some(Strength::ONE)) };
        if row.cell(column).is_empty() {
            self.no_strength.get_or_insert_with(|| (self.table.spot(row, column), 0)).1 += 1;
            return Ok(Weight::Some(Strength::ONE));
        }
        match cells::number(row.raw(column)) {
            Some(0.0) => Ok(Weight::Zero),
            Some(value) => Strength::new(value).map(Weight::Some).ok_or(column),
            None => Err(column),
        }
    }

    fn question(&mut self, row: &RawRow, title: &str) -> QuestionId {
        let words = self.mapping.question.map_or_else(|| title.to_owned(), |column| row.cell(column));
        let next = QuestionId(u32::try_from(self.questions.len()).unwrap_or(u32::MAX));
        let questions = &mut self.out.questions;
        *self.questions.entry(words).or_insert_with_key(|words| {
            questions.insert(next, Question::titled(words.as_str()));
            next
        })
    }

    /// A zero to an unknown name leaves nothing to keep but its count.
    fn keep_unknown(&mut self, row: &RawRow, found: [Found; 2], names: [String; 2], question: QuestionId, weight: Weight) {
        self.out.counts.unknown += 1;
        let same = names[0] == names[1];
        let columns = [self.mapping.from, self.mapping.to];
        let mut ends = Vec::with_capacity(2);
        for (i, (found, name)) in found.into_iter().zip(names).enumerate() {
            if let Found::One(person) = found {
                ends.push(UnresolvedEnd::Known(person));
                continue;
            }
            if i == 0 || !same {
                let next = self.unknown.names.len();
                let place = *self.unknown.places.entry(name.clone()).or_insert(next);
                if place == next {
                    self.unknown.names.push((self.table.spot(row, columns[i]), 0));
                }
                self.unknown.names[place].1 += 1;
            }
            ends.push(UnresolvedEnd::Unknown(name));
        }
        if let (Weight::Some(strength), Ok([from, to])) = (weight, <[UnresolvedEnd; 2]>::try_from(ends)) {
            self.out.unresolved.push(UnresolvedMention { from, to, question, strength });
        }
    }

    fn finish(mut self, title: &str) -> Mentions {
        for (spot, mentions) in self.unknown.names {
            self.out.issues.push(Issue { spot, what: Oddity::UnknownName { mentions } });
        }
        if let Some((spot, mentions)) = self.no_strength {
            self.out.issues.push(Issue { spot, what: Oddity::NoStrength { mentions } });
        }
        for column in &self.mapping.not_read {
            self.out.issues.push(Issue { spot: self.table.column_spot(*column), what: Oddity::ColumnNotRead });
        }
        // A list without mentions was still asked for something.
        if self.out.questions.is_empty() {
            self.out.questions.insert(QuestionId(0), Question::titled(title));
        }
        for tie in &self.out.ties {
            if tie.strength != Strength::ONE
                && let Some(question) = self.out.questions.get_mut(&tie.question)
            {
                question.scale = Scale::Number;
            }
        }
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::mapping::{Shape, recognise};
    use crate::io::table::read_table;

    fn mentions(text: &str) -> Mentions {
        let table = read_table("lijntjes.csv", text.as_bytes()).unwrap();
        match recognise(&table) {
            Ok(Shape::Ties(mapping)) => read_mentions(&table, &mapping, &mut Roster::open(), "Vraag"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_row_is_counted_once_and_the_first_reason_wins() {
        let read = mentions("van;naar;sterkte\nA;B;1\nA;A;veel\nA;A;0\nA;B;0\nA;B;3\n;;\nA;;1\nB;A;-1\n");
        let counts =
            ImportCounts { rows: 8, blank: 1, mentions: 7, ties: 1, zero: 1, self_mentions: 1, duplicates: 1, unknown: 0, rejected: 3 };
        assert_eq!(read.counts, counts);
        assert!(read.counts.reconcile());
        assert_eq!(Some(read.ties[0].strength), Strength::new(3.0), "the strongest");
        assert_eq!(read.questions[&QuestionId(0)].scale, Scale::Number);
    }

    #[test]
    fn strengths_that_are_none() {
        for bad in ["-1", "vaak", "NaN", "inf", "-0,5", "1e3", "1.000,5"] {
            let read = mentions(&format!("van;naar;sterkte\nA;B;\"{bad}\"\n"));
            assert_eq!((read.counts.rejected, &read.issues[0].what), (1, &Oddity::BadStrength), "{bad}");
        }
        let read = mentions("van;naar;sterkte\nA;B;\nB;A;\nA;C;2,5\n");
        assert_eq!(read.ties.iter().map(|tie| tie.strength.get()).collect::<Vec<_>>(), [1.0, 1.0, 2.5]);
        assert_eq!((read.issues.len(), &read.issues[0].what), (1, &Oddity::NoStrength { mentions: 2 }));
    }

    #[test]
    fn questions_come_in_the_order_of_the_file() {
        let read = mentions("van;naar;vraag\nA;B;Rekenen\nA;B;Lezen\nA;C;Rekenen\n");
        let titles: Vec<_> = read.questions.values().map(|question| question.title.as_str()).collect();
        assert_eq!(titles, ["Rekenen", "Lezen"]);
        assert_eq!(read.counts.ties, 3, "the same pair on another question is no duplicate");
        assert_eq!(mentions("van;naar\n").questions[&QuestionId(0)].title, "Vraag");
    }
}
