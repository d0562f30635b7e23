//! Our measures against igraph, NetworkX and sna on networks from the literature and toys, to 1e-9.
//! Origins and terms stand beside each network in `tests/fixtures/reference`.

mod groups;
mod paths;
mod reference;
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
    freeman_eies: 3175,
    lazega_lawfirm: 5500,
    mini: 206,
    physicians_galesburg: 2616,
    toy_complete: 141,
    toy_cycle: 159,
    toy_disconnected: 213,
    toy_dyad: 58,
    toy_empty: 109,
    toy_loops_multi: 123,
    toy_path: 159,
    toy_single: 10,
    toy_star_in: 159,
    toy_star_out: 159,
    toy_two_cliques_bridge: 177,
    toy_weighted_triangle: 105,
    zachary_karate: 211,
}
