//! Every mention sorted out: counted once, nothing dropped in silence.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::io::survey::statements::{At, Label, Mention, Sender, Statements, What};
use crate::io::table::Table;
use crate::io::team::resolve::Resolved;
use crate::io::team::roster::Found;
use crate::model::{ImportCounts, Issue, Oddity, PersonId, QuestionId, Spot, Strength, Tie, UnresolvedEnd, UnresolvedMention};

/// The mentions of an import, sorted out.
#[derive(Debug, Default)]
pub struct Sorted {
    pub ties: Vec<Tie>,
    pub unresolved: Vec<UnresolvedMention>,
    pub counts: ImportCounts,
    /// How many readable mentions of a tie list someone sent, unknown names and zeros included.
    pub sent: BTreeMap<PersonId, usize>,
    pub issues: Vec<Issue>,
}

/// So many oddities of one kind are listed; the rest is counted.
const LISTED: usize = 200;

/// Sorts out every mention: rejected, else unknown, else self, else zero, else duplicate, else a tie. Of duplicates the strongest
/// strength counts. On a form a zero in one's own cell is no mention of oneself. Mentions by or of `objecting` are rejected without
/// a word about whom.
pub fn sort(statements: &Statements, resolved: &Resolved, tables: &[&Table], objecting: &BTreeSet<PersonId>) -> Sorted {
    let counts = ImportCounts { rows: statements.n_rows, blank: statements.blank, ..ImportCounts::default() };
    let mut sorter = Sorter {
        statements,
        resolved,
        tables,
        objecting,
        out: Sorted { counts, ..Sorted::default() },
        seen: FxHashMap::with_capacity_and_hasher(statements.mentions.len(), rustc_hash::FxBuildHasher),
        unknown: BTreeMap::new(),
        no_strength: None,
        listed: [0; 5],
        more: [const { None }; 5],
    };
    for mention in &statements.mentions {
        sorter.out.counts.mentions += 1;
        sorter.mention(mention);
    }
    sorter.finish()
}

struct Sorter<'a> {
    statements: &'a Statements,
    resolved: &'a Resolved,
    tables: &'a [&'a Table],
    objecting: &'a BTreeSet<PersonId>,
    out: Sorted,
    /// Of each tie its place in the list and where it first stands.
    seen: FxHashMap<(PersonId, PersonId, u32), (usize, At)>,
    /// Names that nobody has: where the first stands and how many mentions they are in.
    unknown: BTreeMap<Label, (Spot, usize)>,
    no_strength: Option<(Spot, usize)>,
    listed: [usize; 5],
    more: [Option<(Spot, usize)>; 5],
}

/// Kinds of oddity that a large file may have very many of.
#[derive(Clone, Copy)]
enum Often {
    MissingEnd,
    BadStrength,
    Ambiguous,
    OneSelf,
    Duplicate,
}

impl Sorter<'_> {
    fn mention(&mut self, mention: &Mention) {
        let at = mention.at;
        let (from_label, from) = match mention.from {
            Sender::Label(label) => (label, label.map(|label| self.resolved.of(label))),
            Sender::Row(row) => {
                let row = row as usize;
                let name = self.statements.rows.get(row).and_then(|row| row.name);
                let hidden = self.statements.rows.get(row).is_none_or(|row| row.name.is_none() && row.email.is_none());
                (name, if hidden { None } else { self.resolved.rows.get(row).copied() })
            }
        };
        let (Some(from), Some(to)) = (from, mention.to) else { return self.reject(at, Often::MissingEnd, Oddity::MissingEnd) };
        let to_label = to;
        let to = self.resolved.of(to);
        for found in [from, to] {
            if let Found::Several(people) = found {
                return self.reject(at, Often::Ambiguous, Oddity::AmbiguousName { people });
            }
        }
        if mention.what == What::Unreadable {
            let on_form = matches!(mention.from, Sender::Row(_));
            if on_form && from == to {
                // Whatever stands in one's own cell, it is no answer.
                self.out.counts.mentions -= 1;
                self.out.counts.blank += 1;
                return;
            }
            let at = At { column: at.strength, ..at };
            return self.reject(at, Often::BadStrength, if on_form { Oddity::BadAnswer } else { Oddity::BadStrength });
        }
        if [from, to].iter().any(|found| matches!(found, Found::One(person) if self.objecting.contains(person))) {
            self.out.counts.rejected += 1;
            self.out.counts.withdrawn += 1;
            return;
        }
        if let (Sender::Label(_), Found::One(sender)) = (mention.from, from) {
            *self.out.sent.entry(sender).or_default() += 1;
        }
        let (Found::One(from), Found::One(to)) = (from, to) else {
            return self.keep_unknown(mention, [(from, from_label), (to, Some(to_label))]);
        };
        let zero = mention.what == What::Zero;
        let by_row = if let Sender::Row(row) = mention.from { Some(row as usize) } else { None };
        if from == to && !(zero && by_row.is_some()) {
            self.out.counts.self_mentions += 1;
            return self.report(at, Often::OneSelf, Oddity::SelfMention);
        }
        if let Some(kept) = by_row.and_then(|row| self.resolved.replaced.get(&row)) {
            self.out.counts.duplicates += 1;
            let by = self.statements.rows.get(*kept).map_or(0, |row| self.number(row.at));
            return self.report(at, Often::Duplicate, Oddity::Replaced { by_row: by });
        }
        let strength = match mention.what {
            What::Zero => {
                self.out.counts.zero += 1;
                return;
            }
            What::NoStrength => {
                let first = self.no_strength.take().unwrap_or_else(|| (self.spot(At { column: at.strength, ..at }), 0));
                self.no_strength = Some((first.0, first.1 + 1));
                Strength::ONE
            }
            What::Strength(value) => Strength::new(value).unwrap_or(Strength::ONE),
            What::Unreadable => Strength::ONE,
        };
        self.tie(from, to, mention.question, strength, at);
    }

    fn tie(&mut self, from: PersonId, to: PersonId, question: u32, strength: Strength, at: At) {
        if let Some(&(tie, first)) = self.seen.get(&(from, to, question)) {
            self.out.counts.duplicates += 1;
            let first_row = self.number(first);
            self.report(at, Often::Duplicate, Oddity::Duplicate { first_row });
            if let Some(tie) = self.out.ties.get_mut(tie)
                && tie.strength < strength
            {
                tie.strength = strength;
            }
        } else {
            self.out.counts.ties += 1;
            self.seen.insert((from, to, question), (self.out.ties.len(), at));
            self.out.ties.push(Tie { from, to, question: QuestionId(question), strength });
        }
    }

    fn reject(&mut self, at: At, kind: Often, what: Oddity) {
        self.out.counts.rejected += 1;
        self.report(at, kind, what);
    }

    fn report(&mut self, at: At, kind: Often, what: Oddity) {
        let place = kind as usize;
        if self.listed[place] < LISTED {
            self.listed[place] += 1;
            let issue = Issue { spot: self.spot(at), what };
            self.out.issues.push(issue);
        } else {
            let first = self.more[place].take().unwrap_or_else(|| (self.spot(at), 0));
            self.more[place] = Some((first.0, first.1 + 1));
        }
    }

    fn spot(&self, at: At) -> Spot {
        let Some(table) = self.tables.get(at.table as usize) else { return Spot::default() };
        table.spot(&table.row(at.row as usize), at.column as usize)
    }

    fn number(&self, at: At) -> usize {
        self.tables.get(at.table as usize).map_or(0, |table| table.row(at.row as usize).number)
    }

    /// A zero to an unknown name leaves nothing to keep but its count.
    fn keep_unknown(&mut self, mention: &Mention, ends: [(Found, Option<Label>); 2]) {
        self.out.counts.unknown += 1;
        let labels = &self.statements.labels;
        let mut kept = Vec::with_capacity(2);
        for (i, (found, label)) in ends.iter().enumerate() {
            match (found, label) {
                (Found::One(person), _) => kept.push(UnresolvedEnd::Known(*person)),
                (_, Some(label)) => {
                    if i == 0 || ends[0].1 != Some(*label) {
                        let spot = self.end_spot(mention, i);
                        self.unknown.entry(*label).or_insert((spot, 0)).1 += 1;
                    }
                    kept.push(UnresolvedEnd::Unknown(labels.text(*label).to_owned()));
                }
                (_, None) => {
                    let row = if let Sender::Row(row) = mention.from { self.statements.rows.get(row as usize) } else { None };
                    let email = row.and_then(|row| row.email.clone()).unwrap_or_default();
                    kept.push(UnresolvedEnd::Unknown(email));
                }
            }
        }
        let strength = match mention.what {
            What::Strength(value) => Strength::new(value),
            What::NoStrength => Some(Strength::ONE),
            What::Zero | What::Unreadable => None,
        };
        if let (Some(strength), Ok([from, to])) = (strength, <[UnresolvedEnd; 2]>::try_from(kept)) {
            self.out.unresolved.push(UnresolvedMention { from, to, question: QuestionId(mention.question), strength });
        }
    }

    /// Where the name of the sender (0) or of the one who is named (1) stands.
    fn end_spot(&self, mention: &Mention, end: usize) -> Spot {
        let spot = self.spot(mention.at);
        if end == 1 {
            let label = mention.to.map(|label| self.statements.labels.text(label).to_owned());
            return Spot { cell: label, ..spot };
        }
        match mention.from {
            Sender::Row(row) => self.statements.rows.get(row as usize).map_or(spot, |row| self.spot(row.at)),
            Sender::Label(label) => {
                let text = label.map(|label| self.statements.labels.text(label).to_owned());
                let table = self.tables.get(mention.at.table as usize);
                let column = table.and_then(|table| {
                    let row = table.row(mention.at.row as usize);
                    (0..row.len()).find(|column| Some(row.cell(*column).as_ref()) == text.as_deref()).map(|c| table.column_name(c))
                });
                Spot { cell: text, column: column.or(spot.column.clone()), ..spot }
            }
        }
    }

    fn finish(mut self) -> Sorted {
        for (spot, count) in std::mem::replace(&mut self.more, [const { None }; 5]).into_iter().flatten() {
            self.out.issues.push(Issue { spot: Spot { cell: None, column: None, ..spot }, what: Oddity::AndMore { count } });
        }
        for (spot, mentions) in std::mem::take(&mut self.unknown).into_values() {
            self.out.issues.push(Issue { spot, what: Oddity::UnknownName { mentions } });
        }
        if let Some((spot, mentions)) = self.no_strength.take() {
            self.out.issues.push(Issue { spot, what: Oddity::NoStrength { mentions } });
        }
        self.out
    }
}
