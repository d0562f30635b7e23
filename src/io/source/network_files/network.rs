//! A network as it stands in a file, and the two grids that it becomes.

use std::collections::{BTreeSet, HashMap};

use super::error::NotAGraph;
use crate::io::cell::number::plain;
use crate::io::source::grid::{Grid, Origin};
use crate::io::source::limits::Room;

/// Nodes, and ties, of one file.
const MOST: usize = 4_000_000;

/// Bytes of a strength that holds for every tie.
const LONGEST_STRENGTH: usize = 100;

/// Further attributes of the nodes.
const MOST_TITLES: usize = 2_000;

/// Attributes that hold a name, the surest first.
const NAMES: [&str; 3] = ["label", "naam", "name"];

/// Attributes that only place and colour a node in a drawing.
const LAYOUT: [&str; 15] = ["x", "y", "z", "r", "g", "b", "alpha", "size", "viz", "color", "colour", "kleur", "width", "height", "shape"];

const STRENGTHS: [&str; 6] = ["weight", "sterkte", "strength", "value", "gewicht", "waarde"];

const KINDS: [&str; 7] = ["kind", "relation", "relatie", "relationship", "vraag", "question", "interaction"];

/// The people and the ties of such a file.
#[derive(Clone, Debug, PartialEq)]
pub struct GraphFile {
    /// Header `id`, `naam`, then every further attribute by its title. One row for each person; its number is the line of the file.
    pub people: Grid,
    /// Header `van`, `naar`, then `vraag` and `sterkte` where any tie has one. Names people by `id`. One row for each mention.
    pub ties: Grid,
    /// Whether some ties had no direction. Each of these is two mentions, one in each direction.
    pub undirected: bool,
}

#[derive(Default)]
pub(super) struct Network {
    /// Every id that is mentioned, of a node or only of a tie.
    ids: Vec<String>,
    places: HashMap<String, usize>,
    nodes: Vec<Node>,
    titles: Vec<Title>,
    title_places: HashMap<String, usize>,
    ties: Vec<Mention>,
    /// What ties have that say nothing of it.
    default_kind: Option<usize>,
    default_strength: Option<Box<str>>,
    kinds: Vec<String>,
    kind_places: HashMap<String, usize>,
    undirected: bool,
}

struct Node {
    id: usize,
    label: Option<String>,
    /// By the place of their title.
    values: Vec<(usize, String)>,
    line: usize,
}

struct Title {
    text: String,
    /// What a node has that says nothing of it.
    default: Option<String>,
    used: bool,
}

/// Who names whom: places of ids and of kinds in the network.
#[derive(Clone, Default)]
pub(super) struct Mention {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) kind: Option<usize>,
    pub(super) strength: Option<Box<str>>,
    pub(super) direction: Direction,
    pub(super) line: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Direction {
    #[default]
    One,
    /// Without direction.
    None,
    /// In both directions, and meant so.
    Both,
}

/// What an attribute of a tie is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OfTie {
    Strength,
    Kind,
    Other,
}

impl OfTie {
    pub(super) fn by_title(title: &str) -> Self {
        let title = title.trim().to_lowercase();
        if STRENGTHS.contains(&title.as_str()) {
            Self::Strength
        } else if KINDS.contains(&title.as_str()) {
            Self::Kind
        } else {
            Self::Other
        }
    }
}

impl Network {
    /// Adds a node; gives its place among the nodes.
    pub(super) fn node(&mut self, id: &str, label: Option<&str>, line: usize) -> Result<usize, NotAGraph> {
        if self.nodes.len() >= MOST {
            return Err(NotAGraph::TooLarge);
        }
        let id = self.id(id);
        let label = label.map(str::trim).filter(|label| !label.is_empty()).map(str::to_owned);
        self.nodes.push(Node { id, label, values: Vec::new(), line });
        Ok(self.nodes.len() - 1)
    }

    /// Gives a node a name if it has none.
    pub(super) fn label(&mut self, node: usize, label: &str) {
        if let Some(node) = self.nodes.get_mut(node)
            && node.label.is_none()
            && !label.trim().is_empty()
        {
            node.label = Some(label.trim().to_owned());
        }
    }

    /// The place of a further attribute; none for one of the drawing only.
    pub(super) fn title(&mut self, text: &str) -> Result<Option<usize>, NotAGraph> {
        let text = text.trim();
        let lower = text.to_lowercase();
        if text.is_empty() || LAYOUT.contains(&lower.as_str()) || lower.starts_with("viz:") || lower.starts_with("viz_") {
            return Ok(None);
        }
        if let Some(place) = self.title_places.get(text) {
            return Ok(Some(*place));
        }
        if self.titles.len() >= MOST_TITLES {
            return Err(NotAGraph::TooLarge);
        }
        self.title_places.insert(text.to_owned(), self.titles.len());
        self.titles.push(Title { text: text.to_owned(), default: None, used: false });
        Ok(Some(self.titles.len() - 1))
    }

    /// What nodes have that say nothing of this attribute.
    pub(super) fn node_default(&mut self, title: usize, value: &str) {
        if let Some(title) = self.titles.get_mut(title)
            && !value.trim().is_empty()
        {
            title.default = Some(value.trim().to_owned());
            title.used = true;
        }
    }

    pub(super) fn value(&mut self, node: usize, title: usize, value: &str) {
        if let (Some(node), Some(title_at)) = (self.nodes.get_mut(node), self.titles.get_mut(title))
            && !value.trim().is_empty()
        {
            title_at.used = true;
            node.values.push((title, value.trim().to_owned()));
        }
    }

    /// The place of an id. It need not be that of a node.
    pub(super) fn id(&mut self, id: &str) -> usize {
        place(id.trim(), &mut self.ids, &mut self.places)
    }

    /// The place of a question.
    pub(super) fn kind(&mut self, kind: &str) -> usize {
        place(kind.trim(), &mut self.kinds, &mut self.kind_places)
    }

    /// Sets what an attribute means to a tie, unless something surer has said it.
    pub(super) fn set(&mut self, mention: &mut Mention, role: OfTie, value: &str) {
        match role {
            _ if value.trim().is_empty() => {}
            OfTie::Kind if mention.kind.is_none() => mention.kind = Some(self.kind(value)),
            OfTie::Strength if mention.strength.is_none() => mention.strength = strength(value),
            _ => {}
        }
    }

    /// What ties have that say nothing of it. The first that is declared counts.
    pub(super) fn tie_default(&mut self, role: OfTie, value: &str) {
        match role {
            _ if value.trim().is_empty() || value.len() > LONGEST_STRENGTH => {}
            OfTie::Kind if self.default_kind.is_none() => self.default_kind = Some(self.kind(value)),
            OfTie::Strength if self.default_strength.is_none() => self.default_strength = strength(value),
            _ => {}
        }
    }

    /// Adds a tie; one without direction in both.
    pub(super) fn tie(&mut self, mut mention: Mention) -> Result<(), NotAGraph> {
        mention.kind = mention.kind.or(self.default_kind);
        mention.strength = mention.strength.or_else(|| self.default_strength.clone());
        self.undirected |= mention.direction == Direction::None;
        let both = mention.direction != Direction::One && mention.from != mention.to;
        let back = both.then(|| Mention { from: mention.to, to: mention.from, ..mention.clone() });
        self.ties.push(mention);
        self.ties.extend(back);
        if self.ties.len() > MOST { Err(NotAGraph::TooLarge) } else { Ok(()) }
    }

    pub(super) fn into_file(mut self, file: &str) -> Result<GraphFile, NotAGraph> {
        if self.nodes.is_empty() {
            return Err(NotAGraph::NoNodes);
        }
        self.find_names();
        let mut room = Room::new();
        let people = self.people(file, &mut room)?;
        let ties = self.tie_rows(file, &mut room)?;
        Ok(GraphFile { people, ties, undirected: self.undirected })
    }

    /// Names that stand in an attribute; where nodes have no label at all, this is how most programs keep them.
    fn find_names(&mut self) {
        let is = |title: &Title, name: &str| title.used && title.text.to_lowercase() == name;
        let Some(title) = NAMES.iter().find_map(|name| self.titles.iter().position(|title| is(title, name))) else { return };
        for node in &mut self.nodes {
            if node.label.is_none() {
                node.label = node.values.iter().find(|(place, _)| *place == title).map(|(_, value)| value.clone());
            }
        }
    }

    fn people(&self, file: &str, room: &mut Room) -> Result<Grid, NotAGraph> {
        let columns = self.columns();
        let mut grid = Grid::new(file, Some("people"), Origin::Graph);
        let header: Vec<&str> = ["id", "naam"].into_iter().chain(columns.iter().map(|(_, title)| title.as_str())).collect();
        push(&mut grid, room, 1, &header)?;
        let mut cells: Vec<&str> = Vec::new();
        let place_of: HashMap<usize, usize> = columns.iter().enumerate().map(|(at, (title, _))| (*title, at + 2)).collect();
        for node in &self.nodes {
            let id = self.id_text(node.id);
            cells.clear();
            cells.extend([id, node.label.as_deref().unwrap_or(id)]);
            cells.extend(columns.iter().map(|(title, _)| self.titles.get(*title).and_then(|title| title.default.as_deref()).unwrap_or("")));
            // Of an attribute that is given twice, the last counts.
            for (title, value) in &node.values {
                if let Some(cell) = place_of.get(title).and_then(|at| cells.get_mut(*at)) {
                    *cell = value;
                }
            }
            push(&mut grid, room, node.line, &cells)?;
        }
        Ok(grid)
    }

    /// The further columns: the place of the title, and the header, of which each is there once.
    fn columns(&self) -> Vec<(usize, String)> {
        let mut same = vec![true; self.titles.len()];
        for node in &self.nodes {
            let (id, label) = (self.id_text(node.id), node.label.as_deref());
            for (title, value) in &node.values {
                if let Some(same) = same.get_mut(*title) {
                    *same &= value == id || Some(value.as_str()) == label;
                }
            }
        }
        let mut taken: BTreeSet<String> = ["id"].into_iter().chain(NAMES).map(str::to_owned).collect();
        let mut columns = Vec::new();
        for (place, title) in self.titles.iter().enumerate() {
            let lower = title.text.to_lowercase();
            let is_known = taken.contains(&lower) && same.get(place) == Some(&true);
            if !title.used || is_known {
                continue;
            }
            let others = (2..).map(|number| format!("{} {number}", title.text));
            let header = std::iter::once(title.text.clone()).chain(others).find(|header| !taken.contains(&header.to_lowercase()));
            if let Some(header) = header {
                taken.insert(header.to_lowercase());
                columns.push((place, header));
            }
        }
        columns
    }

    fn tie_rows(&self, file: &str, room: &mut Room) -> Result<Grid, NotAGraph> {
        let has_kind = self.ties.iter().any(|tie| tie.kind.is_some());
        let has_strength = self.ties.iter().any(|tie| tie.strength.is_some());
        let mut grid = Grid::new(file, Some("ties"), Origin::Graph);
        let mut cells = vec!["van", "naar"];
        cells.extend(has_kind.then_some("vraag"));
        cells.extend(has_strength.then_some("sterkte"));
        push(&mut grid, room, 1, &cells)?;
        for tie in &self.ties {
            cells.clear();
            cells.extend([self.id_text(tie.from), self.id_text(tie.to)]);
            if has_kind {
                cells.push(tie.kind.and_then(|kind| self.kinds.get(kind)).map_or("", String::as_str));
            }
            if has_strength {
                cells.push(tie.strength.as_deref().unwrap_or(""));
            }
            push(&mut grid, room, tie.line, &cells)?;
        }
        Ok(grid)
    }

    fn id_text(&self, id: usize) -> &str {
        self.ids.get(id).map_or("", String::as_str)
    }
}

/// A number as a person writes it; nothing for what programs write where there is none; any other text as it is.
pub(super) fn number(text: &str) -> String {
    text.trim().parse().map_or_else(|_| text.trim().to_owned(), plain)
}

pub(super) fn strength(text: &str) -> Option<Box<str>> {
    Some(number(text)).filter(|strength| !strength.is_empty()).map(String::into_boxed_str)
}

fn place(text: &str, all: &mut Vec<String>, places: &mut HashMap<String, usize>) -> usize {
    if let Some(place) = places.get(text) {
        return *place;
    }
    places.insert(text.to_owned(), all.len());
    all.push(text.to_owned());
    all.len() - 1
}

fn push(grid: &mut Grid, room: &mut Room, line: usize, cells: &[&str]) -> Result<(), NotAGraph> {
    let bytes = cells.iter().map(|cell| cell.len()).sum();
    if room.take_row(cells.len(), bytes) && grid.push(line, cells.iter().copied()) { Ok(()) } else { Err(NotAGraph::TooLarge) }
}
