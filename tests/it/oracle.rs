//! Our measures against igraph, NetworkX and sna on networks from the literature and toys, to 1e-9.
//! Origins and terms stand beside each network in `tests/fixtures/reference`.

mod groups;
mod positions;
mod reference;
mod structure;
mod whole;

use reference::Reference;

/// Compares one network, all its relations and attributes; says how many values agreed.
#[track_caller]
fn agrees(name: &str, at_least: usize) {
    let reference = Reference::load(name);
    let mut compared = 0;
    for relation in reference.relations() {
        compared += whole::compare(&relation);
        compared += groups::compare(&reference, &relation);
        compared += structure::compare(&relation);
