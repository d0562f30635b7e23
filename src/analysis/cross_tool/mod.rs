//! What other programs would call this network: the same word is often another number, because each picks a variant in silence.
//!
//! Another program reads a table of mentions and knows of no missing answers, so these values take the known mentions for all that
//! there are, over everyone. The definitions of igraph, NetworkX and sna are held against values which those programs computed; those of
//! UCINET follow its help pages, those of Gephi its source.

mod eigenvector;
mod people;
mod whole;

use super::{Network, Paths, Reading};

/// The programs that are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    Ucinet,
    Igraph,
    NetworkX,
    Sna,
    Gephi,
}

impl Tool {
    pub const ALL: [Self; 5] = [Self::Ucinet, Self::Igraph, Self::NetworkX, Self::Sna, Self::Gephi];

    /// A name of its own, the same in each language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ucinet => "UCINET",
            Self::Igraph => "igraph",
            Self::NetworkX => "NetworkX",
            Self::Sna => "R sna",
            Self::Gephi => "Gephi",
        }
    }
}

/// One value, or one per person in the order of the network.
#[derive(Clone, Debug, PartialEq)]
pub enum ToolValue {
    Whole(Reading),
    People(Vec<Reading>),
}

/// What one call of one program gives.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolRow {
    pub tool: Tool,
    /// The function as one would type it, or the name in the menu.
    pub call: &'static str,
    pub value: ToolValue,
    /// Whether it is our definition. With all answers in, the values are then the same wherever ours is defined; where it is not, a
    /// program may print 0.
    pub same_as_ours: bool,
    /// The message that says what is the same or different.
    pub why: &'static str,
}

/// A measure of ours beside what goes by its name elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossTool {
    /// Our id.
    pub measure: &'static str,
    pub ours: ToolValue,
    pub rows: Vec<ToolRow>,
}

/// The measures of which programs differ, each with what they give. `paths` are those of the network; without them, in a network too
/// large for them, the measures of steps are left out.
///
/// Definition: that of ours, and beside it what each call of each program documents or computes; `why` says in what they differ.
/// With missing answers: theirs take what is missing for "no", ours as each measure says.
/// Complexity: that of the measures, beside the paths.
/// Source: the documentation and the sources of the programs, and values that igraph, NetworkX and sna computed.
/// Example: Anna and Bram name each other, Cem names Anna, Dita nobody: reciprocity is 0.67 here and in igraph, 0.5 over pairs in
/// contact, and 0.83 in sna, which counts the four pairs without contact as reciprocal.
#[must_use]
pub fn cross_tool(net: &Network, paths: Option<&Paths>) -> Vec<CrossTool> {
    let mut all = vec![whole::density(net), whole::reciprocity(net), whole::ei(net)];
    if let Some(ours) = paths {
        let theirs = ours.as_if_all_answered();
        all.extend(people::betweenness(ours, &theirs));
        all.extend(people::closeness(ours, &theirs));
        all.extend(people::harmonic(ours, &theirs));
        all.push(whole::centralization_of_betweenness(net, ours, &theirs));
    }
    all.extend(whole::centralization_of_degree(net));
    all.push(people::core(net));
    all.extend(whole::transitivity(net));
    all.push(people::clustering(net));
    all.extend(whole::least_upper_bounds(net));
    all.push(whole::modularity(net));
    all.push(eigenvector::eigenvector(net));
    all
}

/// A row whose value is of the whole network.
fn row(tool: Tool, call: &'static str, value: Reading, same_as_ours: bool, why: &'static str) -> ToolRow {
    ToolRow { tool, call, value: ToolValue::Whole(value), same_as_ours, why }
}

/// A row with a value per person.
fn people_row(tool: Tool, call: &'static str, value: Vec<Reading>, same_as_ours: bool, why: &'static str) -> ToolRow {
    ToolRow { tool, call, value: ToolValue::People(value), same_as_ours, why }
}

fn scaled(reading: Reading, by: f64) -> Reading {
    match reading {
        Reading::Value(value) => Reading::Value(value * by),
        undefined @ Reading::Undefined(_) => undefined,
    }
}

fn all_scaled(readings: &[Reading], by: f64) -> Vec<Reading> {
    readings.iter().map(|r| scaled(*r, by)).collect()
}
