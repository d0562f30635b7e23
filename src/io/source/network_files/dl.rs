//! DL, the text form of UCINET: matrices and lists of ties among one kind of nodes.

use std::collections::{HashMap, HashSet};

use super::error::NotAGraph;
use super::lines::{Word, Words};
use super::network::{Mention, Network, strength};
use super::pajek::MOST_UNLISTED;

/// What stands before the data.
#[derive(Default)]
struct Head {
    nodes: Option<u64>,
    rows: Option<u64>,
    columns: Option<u64>,
    matrices: Option<u64>,
    form: Form,
    without_diagonal: bool,
    labels: Labels,
    row_labels: Vec<String>,
    column_labels: Vec<String>,
    matrix_labels: Vec<String>,
    /// The line that says how many nodes there are.
    line: usize,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Form {
    #[default]
    Matrix,
    /// From, to and perhaps a strength on a line.
    Ties,
    /// Somebody and all whom they name on a line.
    Nodes,
}

#[derive(Default)]
enum Labels {
    #[default]
    None,
    Given(Vec<String>),
    /// They stand among the data.
    Embedded,
}

/// Matrices in one file.
const MOST_MATRICES: u64 = 1_000;

const BETWEEN: &[char] = &[','];
const BETWEEN_IN_HEAD: &[char] = &[',', '='];

pub(super) fn read(text: &str) -> Result<Network, NotAGraph> {
    let mut words = Words::new(text, 1, BETWEEN_IN_HEAD);
    let (mut head, data) = Head::read(&mut words)?;
    let count = head.count()?;
    let mut network = Network::default();
    let mut by_label = HashMap::new();
    match &head.labels {
        Labels::Given(labels) if u64::try_from(labels.len()) != Ok(count) => return Err(NotAGraph::Broken { line: head.line }),
        Labels::Given(labels) => {
            for (number, label) in (1_u64..).zip(labels) {
                network.node(&number.to_string(), Some(label), head.line)?;
                by_label.entry(label.clone()).or_insert(number);
            }
        }
        Labels::None if count > MOST_UNLISTED => return Err(NotAGraph::TooLarge),
        Labels::None => {
            for number in 1..=count {
                network.node(&number.to_string(), None, head.line)?;
            }
        }
        Labels::Embedded => {}
    }
    let mut data = Data { head, count, network, by_label, seen: HashSet::new(), words: data };
    match (data.head.form, &data.head.labels) {
        (Form::Matrix, Labels::Embedded) => data.labelled_matrix()?,
        (Form::Matrix, _) => data.matrix()?,
        _ => data.lists()?,
    }
    Ok(data.network)
}

impl Head {
    /// Reads up to the data; gives the words of the data.
    fn read<'a>(words: &mut Words<'a>) -> Result<(Self, Words<'a>), NotAGraph> {
        let mut head = Self::default();
        if !words.next().is_some_and(|word| word.text.eq_ignore_ascii_case("dl")) {
            return Err(NotAGraph::Broken { line: 1 });
        }
        while let Some(word) = words.next() {
            let line = word.line;
            let number =
                |words: &mut Words<'_>| words.next().and_then(|word| word.text.parse().ok()).map(Some).ok_or(NotAGraph::Broken { line });
            match section(word, words) {
                Some(Start::Data) => return Ok((head, words.clone().separated_by(BETWEEN))),
                Some(Start::Labels(of, true)) => match of {
                    Of::All => head.labels = Labels::Embedded,
                    _ => return Err(NotAGraph::Unsupported),
                },
                Some(Start::Labels(of, false)) => {
                    let wanted = if of == Of::Matrices { head.matrices.unwrap_or(1) } else { head.nodes.or(head.rows).unwrap_or(0) };
                    let labels = labels(words, wanted);
                    match of {
                        Of::All => head.labels = Labels::Given(labels),
                        Of::Rows => head.row_labels = labels,
                        Of::Columns => head.column_labels = labels,
                        Of::Matrices => head.matrix_labels = labels,
                    }
                }
                None => match word.text.to_lowercase().as_str() {
                    "n" => (head.nodes, head.line) = (number(words)?, line),
                    "nr" => (head.rows, head.line) = (number(words)?, line),
                    "nc" => head.columns = number(words)?,
                    "nm" => head.matrices = number(words)?,
                    "format" => head.form = form(words.next())?,
                    "diagonal" => head.without_diagonal = words.next().is_some_and(|word| word.text.to_lowercase().starts_with("absent")),
                    _ => return Err(NotAGraph::Broken { line }),
                },
            }
        }
        Err(NotAGraph::Broken { line: words.line() })
    }

    /// How many nodes there are; 0 where only the data tell. Rows and columns may be said apart, but must be the same people.
    fn count(&mut self) -> Result<u64, NotAGraph> {
        if self.matrices.is_some_and(|matrices| matrices > MOST_MATRICES) {
            return Err(NotAGraph::TooLarge);
        }
        let same = !self.row_labels.is_empty() && self.row_labels == self.column_labels;
        let one_sided = self.row_labels.is_empty() != self.column_labels.is_empty();
        let apart = self.nodes.is_none() && self.rows.or(self.columns).is_some();
        let is_list = self.form != Form::Matrix;
        let known = match self.labels {
            Labels::None => same,
            Labels::Given(_) => true,
            Labels::Embedded => !is_list,
        };
        if apart && (self.rows != self.columns || !known) || !(same || one_sided || self.row_labels.is_empty()) {
            return Err(NotAGraph::Unsupported);
        }
        if matches!(self.labels, Labels::None) && (same || one_sided) {
            let labels = if self.row_labels.is_empty() { &mut self.column_labels } else { &mut self.row_labels };
            self.labels = Labels::Given(std::mem::take(labels));
        }
        match self.nodes.or(self.rows) {
            Some(0) => Err(NotAGraph::NoNodes),
            Some(count) => Ok(count),
            None if is_list && matches!(self.labels, Labels::Embedded) => Ok(0),
            None => Err(NotAGraph::Broken { line: 1 }),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Of {
    All,
    Rows,
    Columns,
    Matrices,
}

enum Start {
    Data,
    /// Whether they are embedded in the data.
    Labels(Of, bool),
}

/// Whether a section begins with this word; then `words` is put behind its heading.
fn section(word: Word<'_>, words: &mut Words<'_>) -> Option<Start> {
    if word.quoted {
        return None;
    }
    let lower = |word: Option<Word<'_>>| word.map(|word| word.text.to_lowercase()).unwrap_or_default();
    let mut ahead = words.clone();
    let (of, heading) = match word.text.to_lowercase().as_str() {
        "row" => (Of::Rows, lower(ahead.next())),
        "col" | "column" => (Of::Columns, lower(ahead.next())),
        "matrix" | "level" => (Of::Matrices, lower(ahead.next())),
        first => (Of::All, first.to_owned()),
    };
    let mut after = ahead.clone();
    let next = lower(after.next());
    let found = match heading.as_str() {
        "data:" if of == Of::All => Some((Start::Data, ahead)),
        "data" if of == Of::All && next == ":" => Some((Start::Data, after)),
        "labels:" => Some((Start::Labels(of, false), ahead)),
        "labels" if next == ":" => Some((Start::Labels(of, false), after)),
        "labels" if next.trim_end_matches(':') == "embedded" => Some((Start::Labels(of, true), after)),
        _ => None,
    }?;
    *words = found.1;
    Some(found.0)
}

/// The labels up to the next section. Names with a space in them are not always in quotes: where that gives the wanted number, each
/// stands between commas or line breaks.
fn labels(words: &mut Words<'_>, wanted: u64) -> Vec<String> {
    let all = words.rest();
    let mut labels = Vec::new();
    let mut before = words.clone();
    while let Some(word) = words.next() {
        if section(word, &mut words.clone()).is_some() {
            break;
        }
        labels.push(word.text.to_owned());
        before = words.clone();
    }
    *words = before;
    let own = all.get(..all.len() - words.rest().len()).unwrap_or_default();
    let is_wanted = |labels: &[String]| u64::try_from(labels.len()) == Ok(wanted);
    let names: Vec<String> =
        own.split([',', '\n']).map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect();
    if !is_wanted(&labels) && is_wanted(&names) { names } else { labels }
}

fn form(word: Option<Word<'_>>) -> Result<Form, NotAGraph> {
    match word.map(|word| word.text.to_lowercase()).unwrap_or_default().as_str() {
        "fullmatrix" | "fm" => Ok(Form::Matrix),
        "edgelist1" | "edgelist2" | "edgelist" | "el1" | "el2" => Ok(Form::Ties),
        "nodelist1" | "nodelist2" | "nodelist" | "nl1" | "nl2" => Ok(Form::Nodes),
        _ => Err(NotAGraph::Unsupported),
    }
}

/// The data, and the network so far.
struct Data<'a> {
    head: Head,
    count: u64,
    network: Network,
    /// The numbers of the nodes whose labels stand above the data.
    by_label: HashMap<String, u64>,
    /// Labels among the data that are nodes already.
    seen: HashSet<String>,
    words: Words<'a>,
}

impl<'a> Data<'a> {
    fn matrix(&mut self) -> Result<(), NotAGraph> {
        for matrix in 0..self.head.matrices.unwrap_or(1) {
            for from in 1..=self.count {
                let from_id = self.network.id(&from.to_string());
                self.row(matrix, from_id, from, |network, to| network.id(&to.to_string()))?;
            }
        }
        self.end()
    }

    /// The labels of the columns, then rows that each begin with theirs.
    fn labelled_matrix(&mut self) -> Result<(), NotAGraph> {
        if self.head.matrices.is_some_and(|matrices| matrices > 1) {
            return Err(NotAGraph::Unsupported);
        }
        let mut columns: Vec<usize> = Vec::new();
        for _ in 0..self.count {
            let word = self.word()?;
            columns.push(self.labelled(word)?);
        }
        for at in 1..=self.count {
            let word = self.word()?;
            let from = self.labelled(word)?;
            self.row(0, from, at, |_, to| usize::try_from(to - 1).ok().and_then(|to| columns.get(to)).copied().unwrap_or_default())?;
        }
        // Other people in the rows than in the columns.
        if u64::try_from(self.seen.len()) != Ok(self.count) {
            return Err(NotAGraph::Unsupported);
        }
        self.end()
    }

    /// One row of a matrix. What is 0 or missing is no tie.
    fn row(&mut self, matrix: u64, from: usize, at: u64, id: impl Fn(&mut Network, u64) -> usize) -> Result<(), NotAGraph> {
        let (kind, without_diagonal) = (self.kind(matrix), self.head.without_diagonal);
        for to in (1..=self.count).filter(|to| *to != at || !without_diagonal) {
            let word = self.word()?;
            let value: f64 = match word.text {
                "." | "NA" | "na" => continue,
                text => text.parse().map_err(|_| NotAGraph::Broken { line: word.line })?,
            };
            if value != 0.0 {
                let to = id(&mut self.network, to);
                self.network.tie(Mention { from, to, kind, strength: strength(word.text), line: word.line, ..Mention::default() })?;
            }
        }
        Ok(())
    }

    /// Lists of ties, or of nodes with all that they name: one on each line. `!` ends those of a matrix.
    fn lists(&mut self) -> Result<(), NotAGraph> {
        let mut matrix = 0;
        let mut kind = self.kind(matrix);
        while let Some(first) = self.words.next() {
            if first.text == "!" && !first.quoted {
                matrix += 1;
                kind = self.kind(matrix);
                continue;
            }
            let mut mention = Mention { from: self.node(first)?, kind, line: first.line, ..Mention::default() };
            if self.head.form == Form::Nodes {
                while let Some(to) = self.word_on(first.line) {
                    mention.to = self.node(to)?;
                    self.network.tie(mention.clone())?;
                }
            } else {
                let to = self.word_on(first.line).ok_or(NotAGraph::Broken { line: first.line })?;
                mention.to = self.node(to)?;
                mention.strength = self.word_on(first.line).and_then(|word| strength(word.text));
                self.network.tie(mention)?;
                while self.word_on(first.line).is_some() {}
            }
        }
        Ok(())
    }

    /// The question of a matrix, counted from 0.
    fn kind(&mut self, matrix: u64) -> Option<usize> {
        let label = usize::try_from(matrix).ok().and_then(|at| self.head.matrix_labels.get(at));
        match label {
            Some(label) => Some(self.network.kind(label)),
            None if self.head.matrices.unwrap_or(1) > 1 => Some(self.network.kind(&(matrix + 1).to_string())),
            None => None,
        }
    }

    /// The place of a node that stands in a list.
    fn node(&mut self, word: Word<'_>) -> Result<usize, NotAGraph> {
        if matches!(self.head.labels, Labels::Embedded) {
            return self.labelled(word);
        }
        let number = word.text.parse().ok().filter(|number| *number > 0);
        let number = number.or_else(|| self.by_label.get(word.text).copied()).ok_or(NotAGraph::Broken { line: word.line })?;
        Ok(self.network.id(&number.to_string()))
    }

    /// The place of a node whose label stands among the data.
    fn labelled(&mut self, word: Word<'_>) -> Result<usize, NotAGraph> {
        if self.seen.insert(word.text.to_owned()) {
            self.network.node(word.text, None, word.line)?;
        }
        Ok(self.network.id(word.text))
    }

    fn word(&mut self) -> Result<Word<'a>, NotAGraph> {
        let broken = NotAGraph::Broken { line: self.words.line() };
        self.words.next().ok_or(broken)
    }

    fn word_on(&mut self, line: usize) -> Option<Word<'a>> {
        let word = self.words.clone().next().filter(|word| word.line == line)?;
        self.words.next();
        Some(word)
    }

    /// More than there should be means that all stands in the wrong place.
    fn end(&mut self) -> Result<(), NotAGraph> {
        self.words.next().map_or(Ok(()), |word| Err(NotAGraph::Broken { line: word.line }))
    }
}
