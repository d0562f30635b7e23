//! GEXF 1.0 to 1.3, as Gephi, NetworkX and others write it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::error::NotAGraph;
use super::network::{Direction, Mention, Network, OfTie, number};
use super::tags::{Tags, needed};
use crate::io::source::xml::{Piece, attribute};

#[derive(Default)]
struct Reading {
    network: Network,
    /// The places of the titles of the nodes' attributes, by id. Nodes and ties may use the same ids.
    of_nodes: HashMap<String, Attribute<Option<usize>>>,
    of_ties: HashMap<String, Attribute<OfTie>>,
    /// What the `<attributes>` that are open belong to.
    declaring: Declaring,
    /// Nodes that are open: a node may hold others.
    nodes: Vec<usize>,
    tie: Option<Mention>,
    direction: Direction,
}

struct Attribute<T> {
    what: T,
    is_number: bool,
}

#[derive(Default, PartialEq)]
enum Declaring {
    #[default]
    Nothing,
    Nodes,
    Ties,
}

pub(super) fn read(text: &str) -> Result<Network, NotAGraph> {
    let mut tags = Tags::new(text);
    let mut reading = Reading { direction: Direction::None, ..Reading::default() };
    loop {
        match tags.next()? {
            (Piece::Open(tag), line) => match tag.local_name().as_ref() {
                "graph" => reading.direction = direction(attribute(&tag, "defaultedgetype").as_deref(), Direction::None),
                "attributes" => {
                    reading.declaring = match attribute(&tag, "class").as_deref() {
                        Some("node") => Declaring::Nodes,
                        Some("edge") => Declaring::Ties,
                        _ => Declaring::Nothing,
                    };
                }
                "attribute" => {
                    let id = needed(&tag, "id", line)?;
                    let title = attribute(&tag, "title").map_or_else(|| id.clone(), Cow::into_owned);
                    let is_number =
                        attribute(&tag, "type").is_some_and(|kind| ["integer", "long", "float", "double"].contains(&kind.as_ref()));
                    let default = tags.text(Some("default"))?;
                    reading.attribute(id, &title, is_number, &default)?;
                }
                "node" => {
                    let node = reading.network.node(&needed(&tag, "id", line)?, attribute(&tag, "label").as_deref(), line)?;
                    reading.nodes.push(node);
                }
                "edge" => {
                    let (from, to) = (needed(&tag, "source", line)?, needed(&tag, "target", line)?);
                    let (from, to) = (reading.network.id(&from), reading.network.id(&to));
                    let direction = direction(attribute(&tag, "type").as_deref(), reading.direction);
                    let mut mention = Mention { from, to, direction, line, ..Mention::default() };
                    for (role, name) in [(OfTie::Kind, "kind"), (OfTie::Strength, "weight")] {
                        reading.network.set(&mut mention, role, &attribute(&tag, name).unwrap_or_default());
                    }
                    reading.tie = Some(mention);
                }
                "attvalue" => {
                    // Before 1.1 it was called `id`.
                    let of = attribute(&tag, "for").or_else(|| attribute(&tag, "id")).unwrap_or_default();
                    reading.value(&of, &attribute(&tag, "value").unwrap_or_default());
                }
                _ => {}
            },
            (Piece::Close(tag), _) => match tag.local_name().as_ref() {
                "attributes" => reading.declaring = Declaring::Nothing,
                "node" => drop(reading.nodes.pop()),
                "edge" => reading.tie.take().map_or(Ok(()), |tie| reading.network.tie(tie))?,
                _ => {}
            },
            (Piece::End, _) => return Ok(reading.network),
            _ => {}
        }
    }
}

fn direction(kind: Option<&str>, otherwise: Direction) -> Direction {
    match kind {
        Some("directed") => Direction::One,
        Some("undirected") => Direction::None,
        Some("mutual") => Direction::Both,
        _ => otherwise,
    }
}

impl Reading {
    fn attribute(&mut self, id: String, title: &str, is_number: bool, default: &str) -> Result<(), NotAGraph> {
        let default = if is_number { number(default) } else { default.trim().to_owned() };
        match self.declaring {
            Declaring::Nodes => {
                let what = self.network.title(title)?;
                if let Some(title) = what {
                    self.network.node_default(title, &default);
                }
                self.of_nodes.insert(id, Attribute { what, is_number });
            }
            Declaring::Ties => {
                let what = OfTie::by_title(title);
                self.network.tie_default(what, &default);
                self.of_ties.insert(id, Attribute { what, is_number });
            }
            Declaring::Nothing => {}
        }
        Ok(())
    }

    fn value(&mut self, of: &str, value: &str) {
        let text = |is_number: bool| if is_number { number(value) } else { value.to_owned() };
        if let Some(tie) = &mut self.tie {
            if let Some(attribute) = self.of_ties.get(of) {
                self.network.set(tie, attribute.what, &text(attribute.is_number));
            }
        } else if let (Some(&node), Some(Attribute { what: Some(title), is_number })) = (self.nodes.last(), self.of_nodes.get(of)) {
            self.network.value(node, *title, &text(*is_number));
        }
    }
}
