//! What is held against chance, before it is: the observed values. `grecip(measure = "correlation")` is the correlation of a network with
//! itself turned round, which is ours of two questions.

use std::collections::BTreeSet;

use lijntjes::analysis::{self, Reading, Watch};

use super::reference::{Relation, same};

/// Says how many values there were.
pub fn compare(relation: &Relation<'_>) -> usize {
    if !relation.directed {
        return 0;
    }
    let net = relation.draft.network();
    let mut compared = 0;
    // Where every cell is the same we say that a correlation is undefined; sna says 1.
    if let Some(theirs) = relation.get("reciprocity.sna_correlation").filter(|_| (1..net.n() * (net.n() - 1)).contains(&net.arc_count())) {
        let turned: BTreeSet<(usize, usize)> = relation.draft.mentions.iter().map(|&(i, j)| (j, i)).collect();
        let mut back = relation.draft.clone();
        back.mentions = turned;
        let ours = analysis::qap(&net, &back.network(), 1, 1, &Watch::default()).unwrap();
        same(&format!("{} reciprocity.sna_correlation", relation.name), theirs, Reading::Value(ours.test.observed));
        compared += 1;
    }
    if let Some(theirs) = relation.get("transitivity.sna_weak") {
        // Without a two-step path sna says 1; we have nothing to hold against chance.
        if let Some(ours) = analysis::cug_trans(&net, 1, 50, &Watch::default()) {
            same(&format!("{} transitivity.sna_weak", relation.name), theirs, Reading::Value(ours.observed));
            compared += 1;
        }
    }
    compared
}
