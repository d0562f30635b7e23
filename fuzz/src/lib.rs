//! What each reader does with any bytes: read them or refuse them, never panic, and give something sound.
//!
//! The targets in `fuzz_targets` call these, and so does `tests/it/fuzz_finds.rs` with what was once found.

mod surveys;
mod workbooks;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::io::Source;
use lijntjes::io::names::{NameIndex, Separator, is_nobody, judge_separator, proposal, rejoin, split_names};
use lijntjes::io::project_file::{is_project_file, open, save};
use lijntjes::io::scale::{Said, looks_like_answers, propose};
use lijntjes::io::source::book;
use lijntjes::io::source::decode::decode;
use lijntjes::io::source::grid::{Grid, Origin};
use lijntjes::io::source::network_files::{GraphFormat, read_graph};
use lijntjes::io::table::Table;
use lijntjes::model::check;

pub use surveys::import;
pub use workbooks::{workbook_bytes, workbook_ods, workbook_xlsx};

type Target = (&'static str, fn(&[u8]));

/// Every target by its name.
pub const TARGETS: [Target; 11] = [
    ("import", import),
    ("separated", separated),
    ("workbook_xlsx", workbook_xlsx),
    ("workbook_ods", workbook_ods),
    ("workbook_bytes", workbook_bytes),
    ("graphml", graphml),
    ("gexf", gexf),
    ("pajek", pajek),
    ("dl", dl),
    ("project_file", project_file),
    ("names", names),
];

/// A file with separated values, or whatever else the bytes turn out to be.
pub fn separated(bytes: &[u8]) {
    let source = Source { name: "x.csv".to_owned(), bytes: bytes.to_vec() };
    for grid in book::read_book(&source).unwrap_or_default() {
        table(grid);
    }
}

/// A grid with its header: every way to look at it.
fn table(grid: Arc<Grid>) {
    // A network may tell of somebody after somebody else's ties.
    let numbers: Vec<usize> = grid.rows().map(|row| row.number).collect();
    assert!(grid.origin == Origin::Graph || numbers.is_sorted(), "rows in their order");
    let table = Table::find(grid);
    assert_eq!(table.rows().len(), table.n_rows());
    for row in table.rows() {
        for column in 0..=row.len() {
            let _ = table.spot(&row, column);
        }
    }
    for column in 0..=table.header.len() {
        let _ = (table.column_name(column), table.column_is_empty(column));
    }
    let _ = (table.ragged(), Table::with_header_row(Arc::clone(&table.grid), table.header_row + 1));
    // Turning makes as many rows as there were columns.
    if table.n_rows() < 1_000 && table.header.len() < 1_000 {
        let _ = table.turned();
    }
}

pub fn graphml(bytes: &[u8]) {
    graph(GraphFormat::GraphMl, bytes);
}

pub fn gexf(bytes: &[u8]) {
    graph(GraphFormat::Gexf, bytes);
}

pub fn pajek(bytes: &[u8]) {
    graph(GraphFormat::Pajek, bytes);
}

pub fn dl(bytes: &[u8]) {
    graph(GraphFormat::Dl, bytes);
}

fn graph(format: GraphFormat, bytes: &[u8]) {
    let Ok(graph) = read_graph("x", format, &decode(bytes).text) else { return };
    // A tie of somebody who is not there, or somebody who is there twice, is for the import to report.
    assert!(graph.people.len() > 1, "a network of nobody");
    assert!(graph.ties.rows().all(|row| row.len() >= 2), "a tie without ends");
    for grid in [graph.people, graph.ties] {
        let width = grid.row(0).len();
        assert!(grid.rows().all(|row| row.len() <= width), "a cell without a header");
        table(Arc::new(grid));
    }
}

/// What is opened is sound, comes back the same after saving, and takes a further survey.
pub fn project_file(bytes: &[u8]) {
    let _ = is_project_file(bytes);
    let Ok(project) = open(bytes) else { return };
    assert_eq!(check(&project), []);
    let saved = save(&project);
    assert!(is_project_file(&saved));
    assert_eq!(open(&saved).as_ref(), Ok(&project));
    surveys::further(&project);
}

/// Each line is a cell of one column: names, or answers on a scale.
pub fn names(bytes: &[u8]) {
    let text = decode(bytes).text;
    // Comparing with everyone takes the square of their number, which one file does not have in a fuzzer's time.
    let lines: Vec<&str> = text.split('\n').take(50).collect();
    let mut index = NameIndex::default();
    for (person, line) in lines.iter().enumerate() {
        index.add(person, line);
        index.add_email(person, line);
    }
    let knows = |name: &str| proposal(&index.candidates(name)).is_some();
    let judged = judge_separator(lines.iter().copied(), &knows);
    for line in &lines {
        let _ = is_nobody(line);
        let candidates = index.candidates(line);
        assert!(candidates.len() <= 5);
        assert!(candidates.iter().all(|found| (0.0..=1.0).contains(&found.score) && found.person < lines.len()));
        assert!(candidates.is_sorted_by(|a, b| a.score >= b.score), "best first");
        let people: BTreeSet<usize> = candidates.iter().map(|found| found.person).collect();
        assert_eq!(people.len(), candidates.len(), "each person once");
        let pieces = split_names(line, judged);
        assert!(pieces.iter().all(|piece| !piece.is_empty()));
        assert!(rejoin(pieces.clone(), &knows).len() <= pieces.len());
        for separator in SEPARATORS {
            assert!(split_names(line, separator).iter().all(|piece| !piece.is_empty()));
        }
    }
    answers(&lines);
}

const SEPARATORS: [Separator; 8] = [
    Separator::None,
    Separator::Semicolon,
    Separator::Comma,
    Separator::LineBreak,
    Separator::Slash,
    Separator::Pipe,
    Separator::And,
    Separator::CommaAnd,
];

fn answers(lines: &[&str]) {
    let mut cells: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        *cells.entry((*line).to_owned()).or_default() += 1;
    }
    let mut proposed = propose(&cells);
    assert!((0.0..=1.0).contains(&proposed.fit));
    assert_eq!(proposed, propose(&cells));
    let _ = looks_like_answers(&cells);
    let unread: usize = proposed.unread.iter().map(|(_, count)| count).sum();
    assert!(unread <= lines.len());
    for (word, _) in proposed.unread.clone() {
        proposed.scale.set(&word, 2.0);
        assert_eq!(proposed.scale.read(&word), Said::Strength(2.0), "what the user said of {word:?}");
    }
    for line in lines {
        if let Said::Strength(strength) = proposed.scale.read(line) {
            assert!(strength.is_finite() && strength > 0.0, "{line:?} is {strength}");
        }
    }
}
