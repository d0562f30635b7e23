//! What other programs would call this network: the same word is often another number, because each picks a variant in silence.
//!
//! Another program reads a table of mentions and knows of no missing answers, so these values take the known mentions for all that
//! there are, over everyone. The definitions of igraph, NetworkX and sna are held against values which those programs computed; those of
//! UCINET follow its help pages, those of Gephi its source.

mod eigenvector;
mod people;
mod row;
mod whole;

pub use row::{CrossTool, Tool, ToolRow, ToolValue};

use super::{Network, Paths};

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
