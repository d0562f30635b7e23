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
        compared += positions::compare(&relation);
        compared += positions::compare_groups(&reference, &relation);
        compared += structure::compare(&relation);
    }
    assert!(compared >= at_least, "{name}: only {compared} values were compared");
}

macro_rules! networks {
    ($($name:ident: $at_least:literal),* $(,)?) => {
        $(#[test] fn $name() { agrees(stringify!($name), $at_least); })*
    };
}

// The number is a floor of compared values, so that a renamed key cannot empty the test.
networks! {
    freeman_eies: 4370,
    lazega_lawfirm: 7168,
    mini: 331,
    physicians_galesburg: 3378,
    toy_complete: 251,
    toy_cycle: 274,
    toy_disconnected: 343,
    toy_dyad: 126,
    toy_empty: 209,
    toy_loops_multi: 228,
    toy_path: 274,
    toy_single: 26,
    toy_star_in: 274,
    toy_star_out: 274,
    toy_two_cliques_bridge: 297,
    toy_weighted_triangle: 205,
    zachary_karate: 392,
}
