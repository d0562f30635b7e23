//! GraphML, as NetworkX, igraph, Gephi, visone, Cytoscape and yEd write it.

use std::borrow::Cow;
use std::collections::HashMap;

use quick_xml::events::BytesStart;

use super::error::NotAGraph;
use super::network::{Direction, Mention, Network, OfTie, number};
use super::tags::{Tags, needed};
use crate::io::source::xml::{Piece, attribute};

/// An attribute that the file declares.
struct Key {
    /// The place of its title, where nodes have it.
    of_node: Option<usize>,
    of_tie: OfTie,
    is_number: bool,
    /// yEd keeps the label of a node inside its drawing.
    is_drawing: bool,
}

#[derive(Default)]
struct Reading {
    network: Network,
    keys: HashMap<String, Key>,
    /// Whether ties have a direction, of each graph that is open.
    directed: Vec<bool>,
    /// The nodes that are open: a node may hold a graph of its own. A folder of yEd is nobody.
    nodes: Vec<Option<usize>>,
    tie: Option<Mention>,
}

/// Graphs within nodes are read as part of the whole.
pub(super) fn read(text: &str) -> Result<Network, NotAGraph> {
    let mut tags = Tags::new(text);
    let mut reading = Reading::default();
    loop {
        match tags.next()? {
            (Piece::Open(tag), line) => match tag.local_name().as_ref() {
                "key" => {
                    let (id, key) = (needed(&tag, "id", line)?, Declared::of(&tag));
                    let default = tags.text(Some("default"))?;
                    reading.key(id, key, &default)?;
                }
                "graph" => reading.directed.push(attribute(&tag, "edgedefault").is_none_or(|direction| direction != "undirected")),
                "node" => {
                    let is_folder = attribute(&tag, "yfiles.foldertype").is_some();
                    let id = needed(&tag, "id", line)?;
                    let node = if is_folder { None } else { Some(reading.network.node(&id, None, line)?) };
                    reading.nodes.push(node);
                }
                "edge" => {
                    let directed = match attribute(&tag, "directed").as_deref() {
                        Some("true" | "1") => true,
                        Some("false" | "0") => false,
                        _ => reading.directed.last().copied().unwrap_or(true),
                    };
                    let direction = if directed { Direction::One } else { Direction::None };
                    let (from, to) = (needed(&tag, "source", line)?, needed(&tag, "target", line)?);
                    let (from, to) = (reading.network.id(&from), reading.network.id(&to));
                    reading.tie = Some(Mention { from, to, direction, line, ..Mention::default() });
                }
                "data" => {
                    let key = attribute(&tag, "key").unwrap_or_default().into_owned();
                    let is_drawing = reading.keys.get(&key).is_some_and(|key| key.is_drawing);
                    let value = tags.text(is_drawing.then_some("NodeLabel"))?;
                    reading.data(&key, &value)?;
                }
                "hyperedge" => return Err(NotAGraph::Unsupported),
                "port" | "desc" => tags.skip()?,
                _ => {}
            },
            (Piece::Close(tag), _) => match tag.local_name().as_ref() {
                "graph" => drop(reading.directed.pop()),
                "node" => drop(reading.nodes.pop()),
                "edge" => reading.tie.take().map_or(Ok(()), |tie| reading.network.tie(tie))?,
                _ => {}
            },
            (Piece::End, _) => return Ok(reading.network),
            _ => {}
        }
    }
}

/// What a `<key>` says of itself.
struct Declared {
    title: Option<String>,
    /// Whether nodes, and whether ties have it.
    of: (bool, bool),
    is_number: bool,
    is_drawing: bool,
}

impl Declared {
    fn of(tag: &BytesStart<'_>) -> Self {
        let what = attribute(tag, "for").unwrap_or_default();
        let drawn = attribute(tag, "yfiles.type");
        Self {
            // Programs that draw keep what is theirs without a name.
            title: attribute(tag, "attr.name").map(Cow::into_owned).or_else(|| {
                let id = attribute(tag, "id").map(Cow::into_owned);
                if drawn.is_some() { None } else { id }
            }),
            of: (matches!(what.as_ref(), "" | "all" | "node"), matches!(what.as_ref(), "" | "all" | "edge")),
            is_number: attribute(tag, "attr.type").is_some_and(|kind| ["int", "long", "float", "double"].contains(&kind.as_ref())),
            is_drawing: drawn.is_some_and(|kind| kind == "nodegraphics"),
        }
    }
}

impl Reading {
    fn key(&mut self, id: String, declared: Declared, default: &str) -> Result<(), NotAGraph> {
        let title = declared.title.unwrap_or_default();
        let (of_nodes, of_ties) = declared.of;
        let default = if declared.is_number { number(default) } else { default.to_owned() };
        let of_node = if of_nodes { self.network.title(&title)? } else { None };
        if let Some(of_node) = of_node {
            self.network.node_default(of_node, &default);
        }
        let of_tie = if of_ties { OfTie::by_title(&title) } else { OfTie::Other };
        self.network.tie_default(of_tie, &default);
        self.keys.insert(id, Key { of_node, of_tie, is_number: declared.is_number, is_drawing: declared.is_drawing });
        Ok(())
    }

    fn data(&mut self, key: &str, value: &str) -> Result<(), NotAGraph> {
        if let Some(tie) = &mut self.tie {
            if let Some(key) = self.keys.get(key) {
                self.network.set(tie, key.of_tie, value);
            }
        } else if let Some(&Some(node)) = self.nodes.last() {
            match self.keys.get(key) {
                Some(key) if key.is_drawing => self.network.label(node, value),
                Some(Key { of_node: Some(title), is_number, .. }) => {
                    let value = if *is_number { number(value) } else { value.to_owned() };
                    self.network.value(node, *title, &value);
                }
                Some(_) => {}
                // Nobody declared it; its key is all the title that there is.
                None => {
                    if let Some(title) = self.network.title(key)? {
                        self.network.value(node, title, value);
                    }
                }
            }
        }
        Ok(())
    }
}
