//! Pajek's networks (`.net`), and of its projects (`.paj`) the network and the partitions.

use std::collections::BTreeMap;

use super::error::NotAGraph;
use super::lines::{Word, Words};
use super::network::{Direction, Mention, Network, strength};

/// Nodes that a file may have without listing them.
pub(super) const MOST_UNLISTED: u64 = 100_000;

#[derive(Default)]
struct Reading {
    network: Network,
    /// Number, label and line.
    nodes: BTreeMap<u64, (String, usize)>,
    /// How many nodes there are, as the file says, and where.
    claimed: Option<(u64, usize)>,
    /// Of each partition its title and what it says of each node.
    partitions: Vec<(String, Vec<String>)>,
    /// Questions by the numbers that the file gives them.
    relations: BTreeMap<String, usize>,
    section: Section,
    /// The relation of the section.
    kind: Option<usize>,
    /// The number of the row that comes next in a matrix.
    row: u64,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Section {
    #[default]
    Start,
    Nodes,
    /// One tie on a line, or one node and all that it is tied to.
    Ties {
        listed: bool,
        direction: Direction,
    },
    Matrix,
    Partition,
    /// Vectors, permutations: not read.
    Other,
}

pub(super) fn read(text: &str) -> Result<Network, NotAGraph> {
    let mut reading = Reading::default();
    for (at, line) in text.lines().enumerate() {
        let (line, number) = (line.trim(), at + 1);
        if line.is_empty() || line.starts_with('%') {
            continue;
        }
        let mut words = Words::new(line, number, &[]);
        if let Some(heading) = line.strip_prefix('*') {
            reading.heading(&mut Words::new(heading, number, &[]), number)?;
        } else {
            reading.line(&mut words, number)?;
        }
    }
    reading.finish()
}

impl Reading {
    fn heading(&mut self, words: &mut Words<'_>, line: usize) -> Result<(), NotAGraph> {
        let name = words.next().map(|word| word.text.to_lowercase()).unwrap_or_default();
        let title = words.rest().trim();
        let listed = name.ends_with("list");
        self.section = match name.as_str() {
            "network" if self.claimed.is_some() => return Err(NotAGraph::Unsupported),
            "network" => Section::Start,
            // The nodes of a partition or a vector are those of the network.
            "vertices" if [Section::Partition, Section::Other].contains(&self.section) => self.section,
            "vertices" if self.claimed.is_some() => return Err(NotAGraph::Unsupported),
            "vertices" => {
                let count = words.next().and_then(|word| word.text.parse().ok()).ok_or(NotAGraph::Broken { line })?;
                // A second number says how many are of the first of two kinds.
                if words.next().is_some() {
                    return Err(NotAGraph::Unsupported);
                }
                self.claimed = Some((count, line));
                Section::Nodes
            }
            "arcs" | "arcslist" => Section::Ties { listed, direction: Direction::One },
            "edges" | "edgeslist" => Section::Ties { listed, direction: Direction::None },
            "matrix" => Section::Matrix,
            "partition" => {
                self.partitions.push((title.trim_matches('"').to_owned(), Vec::new()));
                Section::Partition
            }
            _ => Section::Other,
        };
        if matches!(self.section, Section::Ties { .. } | Section::Matrix) {
            (self.kind, self.row) = (self.relation(words), 1);
        }
        Ok(())
    }

    /// `:2 "leesgesprek"`, of which either may be left out.
    fn relation(&mut self, words: &mut Words<'_>) -> Option<usize> {
        let number = words.next()?.text.strip_prefix(':')?;
        if let Some(label) = words.next().map(|word| word.text.trim()).filter(|label| !label.is_empty()) {
            let kind = self.network.kind(label);
            self.relations.insert(number.to_owned(), kind);
        }
        Some(self.numbered(number))
    }

    /// The question with this number; one without a label is called by it.
    fn numbered(&mut self, number: &str) -> usize {
        self.relations.get(number).copied().unwrap_or_else(|| self.network.kind(number))
    }

    fn line(&mut self, words: &mut Words<'_>, line: usize) -> Result<(), NotAGraph> {
        let broken = NotAGraph::Broken { line };
        let number =
            |word: Option<Word<'_>>| word.and_then(|word| word.text.parse::<u64>().ok()).filter(|number| *number > 0).ok_or(broken);
        match self.section {
            Section::Start => return Err(broken),
            Section::Other => {}
            Section::Nodes => {
                let node = number(words.next())?;
                let label = words.next().map(|word| word.text.to_owned()).unwrap_or_default();
                self.nodes.entry(node).or_insert((label, line));
            }
            Section::Partition => {
                if let Some((_, values)) = self.partitions.last_mut() {
                    values.push(words.next().map(|word| word.text.to_owned()).unwrap_or_default());
                }
            }
            Section::Ties { listed, direction } => {
                let mut first = words.next();
                let mut mention = Mention { kind: self.kind, direction, line, ..Mention::default() };
                if let Some(relation) = first.and_then(|word| word.text.strip_suffix(':')) {
                    mention.kind = Some(self.numbered(relation));
                    first = words.next();
                }
                mention.from = self.network.id(&number(first)?.to_string());
                mention.to = self.network.id(&number(words.next())?.to_string());
                if listed {
                    self.network.tie(mention.clone())?;
                    for to in words {
                        mention.to = self.network.id(&number(Some(to))?.to_string());
                        self.network.tie(mention.clone())?;
                    }
                } else {
                    let value = words.next().filter(|word| word.text.parse::<f64>().is_ok());
                    mention.strength = value.and_then(|word| strength(word.text));
                    self.network.tie(mention)?;
                }
            }
            Section::Matrix => {
                let from = self.network.id(&self.row.to_string());
                for (to, word) in (1_u64..).zip(words) {
                    let value: f64 = word.text.parse().map_err(|_| broken)?;
                    if value != 0.0 {
                        let to = self.network.id(&to.to_string());
                        self.network.tie(Mention {
                            from,
                            to,
                            kind: self.kind,
                            strength: strength(word.text),
                            line,
                            ..Mention::default()
                        })?;
                    }
                }
                self.row += 1;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Network, NotAGraph> {
        let (claimed, line) = self.claimed.ok_or(NotAGraph::Broken { line: 1 })?;
        // A file may leave out who has no label. The number is only a claim: one beyond belief adds nobody.
        if claimed <= MOST_UNLISTED {
            for node in 1..=claimed {
                self.nodes.entry(node).or_insert_with(|| (String::new(), line));
            }
        }
        let mut titles = Vec::new();
        for (title, _) in &self.partitions {
            titles.push(self.network.title(title)?);
        }
        for (number, (label, line)) in &self.nodes {
            let node = self.network.node(&number.to_string(), Some(label), *line)?;
            let at = usize::try_from(number - 1).unwrap_or(usize::MAX);
            for ((_, values), title) in self.partitions.iter().zip(&titles) {
                if let (Some(value), Some(title)) = (values.get(at), title) {
                    self.network.value(node, *title, value);
                }
            }
        }
        Ok(self.network)
    }
}
