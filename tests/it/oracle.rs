//! Our measures against igraph, NetworkX and sna on networks from the literature and toys, to 1e-9.
//! Origins and terms stand beside each network in `tests/fixtures/reference`.

mod chance;
mod cross_tool;
mod groups;
mod paths;
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
        compared += chance::compare(&relation);
        compared += paths::compare(&relation);
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
    freeman_eies: 8128,
    lazega_lawfirm: 27992,
    mini: 476,
    physicians_galesburg: 3694,
    toy_complete: 351,
    toy_cycle: 366,
    toy_disconnected: 510,
    toy_dyad: 126,
    toy_empty: 245,
    toy_loops_multi: 270,
    toy_path: 358,
    toy_single: 26,
    toy_star_in: 386,
    toy_star_out: 381,
    toy_two_cliques_bridge: 451,
    toy_weighted_triangle: 234,
    zachary_karate: 625,
}
