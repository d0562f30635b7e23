//! Complete networks: invented ones with structure of every strength, and known ones.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use crate::chance_teams::{ChanceTeam, Shape};
use crate::invented::mentions::of_contacts;
use crate::networks::{de_pragmatiek, fixture, rows};

/// A block model of which everything is drawn: groups, how tight they are, how much runs between them, how popular each is, what experts and
/// leaders do, how often a contact is mutual. What is claimed of it is now strong, now weak, now not there.
pub fn invented(people: usize, seed: u64) -> ChanceTeam {
    let mut rng = ChaCha8Rng::seed_from_u64(seed * 31 + people as u64);
    let groups = match people {
        0..=19 => rng.random_range(3..=4),
        20..=39 => rng.random_range(3..=6),
        40..=99 => rng.random_range(4..=8),
        _ => rng.random_range(8..=12),
    };
    let shape =
        Shape { people, groups, experts: rng.random_range(1..=2), leaders: rng.random_range(1..=2), ordered: true, groupings: true };
    // About as many names each in a large team as in a small one.
    let size = 24.0 / people as f64;
    let mut between = |low: f64, high: f64| low + (high - low) * rng.random::<f64>();
    let (inside, across) = (between(0.3, 0.8), between(0.02, 0.35) * size.min(1.0));
    let (expert, leader, mutual) = (between(0.1, 0.7) * size.min(1.0).sqrt(), between(0.1, 0.5) * size.min(1.0).sqrt(), between(0.2, 0.9));
    let alone = between(0.0, 1.0) < 0.3;
    let one_sided = between(0.0, 1.0) < 0.5;
    let popular: Vec<f64> = (0..people).map(|_| libm::exp(between(-0.7, 0.7))).collect();
    let chance = |i: usize, j: usize| {
        let (p, q) = (shape.group(i), shape.group(j));
        let base = match (p, q) {
            (Some(p), Some(q)) if p == q => inside,
            (Some(p), Some(q)) if alone && (p == 0 || q == 0) => across * 0.2,
            (Some(_), Some(_)) => across,
            _ if shape.is_leader(i) || shape.is_leader(j) => leader,
            _ => expert,
        };
        (base * popular[i] * popular[j]).min(0.98)
    };
    let mut team = shape.team();
    team.draft.mentions = of_contacts(people, chance, mutual, seed);
    if one_sided {
        // Who leads is named back less than they name.
        let keep = |&(i, j): &(usize, usize)| !shape.is_leader(j) || shape.is_leader(i) || (i + j) % 3 == 0;
        team.draft.mentions.retain(keep);
    }
    team
}

/// The school of the case, lawyers by office and physicians without groups of their own left out.
pub fn known() -> Vec<ChanceTeam> {
    let case = ChanceTeam { draft: de_pragmatiek(), ordered: true, further: Vec::new() };
    vec![case, lawyers()]
}

/// Lazega's lawyers and whom they ask for advice, by practice and office; the partners lead nobody here.
fn lawyers() -> ChanceTeam {
    let mut draft = crate::networks::Draft::default();
    let people = rows("reference/lazega_lawfirm/nodes.csv");
    draft.people = people.iter().map(|p| crate::networks::DraftPerson::new(&p["id"])).collect();
    for (i, person) in people.iter().enumerate() {
        draft.join(i, &format!("{} {}", person["office"], person["practice"]));
    }
    assert!(fixture("reference/lazega_lawfirm/edges.csv").exists());
    for edge in rows("reference/lazega_lawfirm/edges.csv").iter().filter(|edge| edge["relation"] == "advice") {
        draft.mention(&edge["from"], &edge["to"]);
    }
    ChanceTeam { draft, ordered: false, further: Vec::new() }
}
