//! Who stands between two colleagues who do not name each other, and from which groups the three are.

use super::group_chance;
use crate::analysis::{Chance, Network, Reading, Why};

/// How often someone stands between two others, a who names them and b whom they name while a does not name b, by the groups
/// of the three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// All three share groups.
    pub coordinator: usize,
    /// The two others share a group, in which the one between is not.
    pub itinerant: usize,
    /// The one between shares a group with b, a comes from outside.
    pub gatekeeper: usize,
    /// The one between shares a group with a, b is outside.
    pub representative: usize,
    /// No two of them share a group.
    pub liaison: usize,
    /// Someone is in several groups, so that two of the three pairs share a group and the third does not: none of the five.
    pub overlapping: usize,
    /// At least one of the three is in no group.
    pub without_group: usize,
}

impl Roles {
    /// The five roles together.
    #[must_use]
    pub fn total(&self) -> usize {
        self.coordinator + self.itinerant + self.gatekeeper + self.representative + self.liaison
    }

    fn add(&mut self, other: &Self) {
        self.coordinator += other.coordinator;
        self.itinerant += other.itinerant;
        self.gatekeeper += other.gatekeeper;
        self.representative += other.representative;
        self.liaison += other.liaison;
        self.overlapping += other.overlapping;
        self.without_group += other.without_group;
    }

    /// The count to which a -> v -> b adds, by the groups of the three.
    fn of(&mut self, a: &[usize], v: &[usize], b: &[usize]) -> &mut usize {
        if [a, v, b].iter().any(|groups| groups.is_empty()) {
            return &mut self.without_group;
        }
        let share = |one: &[usize], other: &[usize]| one.iter().any(|group| other.contains(group));
        match (share(a, v), share(v, b), share(a, b)) {
            (true, true, true) => &mut self.coordinator,
            (false, false, true) => &mut self.itinerant,
            (false, true, false) => &mut self.gatekeeper,
            (true, false, false) => &mut self.representative,
            (false, false, false) => &mut self.liaison,
            _ => &mut self.overlapping,
        }
    }
}

/// Roles between others: see [`brokerage`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brokerage {
    /// `None` for someone without any answer.
    pub by_person: Vec<Option<Roles>>,
    /// The sum over people.
    pub whole: Roles,
}

/// How often each person stands between two colleagues of whom the first does not name the second, by the groups of the three.
///
/// Definition: over ordered pairs a, b of different people with mentions a -> v and v -> b but none a -> b; each counts 1 in the role of v:
/// coordinator (AAA), itinerant (ABA), gatekeeper (ABB), representative (AAB) or liaison (ABC). Two people are of the same group when
/// they share at least one. Where everyone is in exactly one group that is the published definition; people in several groups
/// can make a triple of which exactly two pairs share a group, counted beside as `overlapping`, and triples with someone in no group
/// are counted beside as `without_group`.
/// With missing answers: over the known mentions; undefined for someone without any answer. With more ties it can go up or down.
/// Complexity: the sum over people of named by * names, times log d.
/// Source: Gould and Fernandez 1989.
/// Example: Anna names Bram, Bram names Cem and Dita; Anna, Bram and Cem are in one group, Dita in another: Bram is coordinator once
/// (Anna, Cem) and representative once (Anna, Dita).
#[must_use]
pub fn brokerage(net: &Network) -> Brokerage {
    let by_person: Vec<Option<Roles>> = (0..net.n()).map(|v| net.has_answers(v).then(|| roles_of(net, v))).collect();
    let mut whole = Roles::default();
    for roles in by_person.iter().flatten() {
        whole.add(roles);
    }
    Brokerage { by_person, whole }
}

fn roles_of(net: &Network, v: usize) -> Roles {
    let groups = |i: usize| net.actor(i).groups.as_slice();
    let mut roles = Roles::default();
    for (a, b) in around(net, v) {
        *roles.of(groups(a), groups(v), groups(b)) += 1;
    }
    roles
}

/// The pairs of colleagues between whom someone stands.
fn around(net: &Network, v: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
    let named = move |a: usize| net.names(v).iter().copied().filter(move |&b| b != a && !net.has(a, b)).map(move |b| (a, b));
    net.named_by(v).iter().copied().flat_map(named)
}

/// With more triples than this the groups are not dealt out anew.
const MOST_TRIPLES: usize = 200_000;

/// How often each role occurs in the whole team beside what chance would give: coordinator, itinerant, gatekeeper, representative, liaison.
///
/// What it tells you: whether people stand between groups, or inside one, more than when everyone's place were drawn by lot.
/// Definition: [`Brokerage::whole`] beside the same over the draws of [`super::group_chance`].
/// With missing answers: over the known mentions, as [`brokerage`].
/// `None` when nobody stands between two others, nobody is in a group, or there are more than 200,000 triples.
/// Complexity: draws times triples.
/// Source: Gould and Fernandez 1989 (roles); Hubert and Schultz 1976 (relabelling).
/// Example: Anna names Bram, Bram names Cem, and the three are one group: coordinator 1, as in every draw.
#[must_use]
pub fn brokerage_baseline(net: &Network, seed: u64, draws: usize) -> Option<Vec<Chance>> {
    let answered = (0..net.n()).filter(|&v| net.has_answers(v));
    let triples: Vec<(usize, usize, usize)> =
        answered.flat_map(|v| around(net, v).map(move |(a, b)| (a, v, b))).take(MOST_TRIPLES + 1).collect();
    if triples.is_empty() || triples.len() > MOST_TRIPLES {
        return None;
    }
    group_chance(net, seed, draws, |groups| {
        let mut roles = Roles::default();
        for &(a, v, b) in &triples {
            *roles.of(groups[a], groups[v], groups[b]) += 1;
        }
        vec![roles.coordinator, roles.itinerant, roles.gatekeeper, roles.representative, roles.liaison]
    })
}

/// What a count of [`Roles`] would be by chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoleChance {
    pub expected: f64,
    pub sd: f64,
}

impl RoleChance {
    /// How many standard deviations a count lies above what chance gives. Undefined where nobody could have had the role.
    #[must_use]
    pub fn z(&self, count: usize) -> Reading {
        Reading::share(count as f64 - self.expected, self.sd, Why::TooFew)
    }
}

/// [`RoleChance`] for each role, and for the five together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RolesChance {
    pub coordinator: RoleChance,
    pub itinerant: RoleChance,
    pub gatekeeper: RoleChance,
    pub representative: RoleChance,
    pub liaison: RoleChance,
    pub total: RoleChance,
}

/// How often each person would have each role if every possible mention were made with the same probability, whatever the groups.
///
/// Definition: with d the density, each of the K triples that could give v the role does so with probability p = d^2 (1 - d). Two triples
/// vary together only when they share their first or their last mention, which adds d^3 (1 - d)^3 for each of the S ordered pairs of
/// those: expected = K p, variance = K p (1 - p) + S d^3 (1 - d)^3.
/// With missing answers: `None`, as when someone could not be named, or is not in exactly one group: a density over the team then says
/// too little of what one person could have.
/// Complexity: n + the square of the number of groups.
/// Source: Gould and Fernandez 1989; the moments are derived here, and agree with sna's.
/// Example: Anna, Bram, Cem and Dita in two groups of two with density 0.5: each is expected to be gatekeeper 0.25 times.
#[must_use]
pub fn brokerage_chance(net: &Network) -> Option<Vec<RolesChance>> {
    let n = net.n();
    let group_of: Vec<usize> =
        (0..n).map(|i| if let [only] = net.actor(i).groups[..] { Some(only) } else { None }).collect::<Option<_>>()?;
    let all_known = (0..n).all(|i| net.answered(i) && (n < 2 || net.observed((i + 1) % n, i)));
    if n < 2 || !all_known {
        return None;
    }
    let mut sizes = vec![0_usize; net.groups().len()];
    for &g in &group_of {
        sizes[g] += 1;
    }
    let density = net.arc_count() as f64 / (n as f64 * (n - 1) as f64);
    let chances: Vec<Option<RolesChance>> = (0..sizes.len()).map(|g| (sizes[g] > 0).then(|| chance(density, &sizes, g))).collect();
    group_of.into_iter().map(|g| chances[g]).collect()
}

/// For someone in the group `own`.
fn chance(density: f64, sizes: &[usize], own: usize) -> RolesChance {
    let colleagues = sizes[own] - 1;
    let others = || sizes.iter().enumerate().filter(move |(g, _)| *g != own).map(|(_, size)| *size);
    let outside: usize = others().sum();
    // Ordered draws without putting back: the ways to choose two, or three, of so many.
    let two = |of: usize| of * of.saturating_sub(1);
    let three = |of: usize| two(of) * of.saturating_sub(2);
    let of = |triples: usize, sharing: usize| {
        let p = density * density * (1.0 - density);
        let unequal = density * (1.0 - density);
        let together = unequal * unequal * unequal;
        let expected = triples as f64 * p;
        RoleChance { expected, sd: (expected * (1.0 - p) + sharing as f64 * together).sqrt() }
    };
    // a from inside and b from outside, or the reverse: the same counts.
    let across = of(colleagues * outside, colleagues * two(outside) + outside * two(colleagues));
    RolesChance {
        coordinator: of(two(colleagues), 2 * three(colleagues)),
        itinerant: of(others().map(two).sum(), 2 * others().map(three).sum::<usize>()),
        gatekeeper: across,
        representative: across,
        liaison: of(others().map(|size| size * (outside - size)).sum(), 2 * others().map(|size| size * two(outside - size)).sum::<usize>()),
        total: of(two(colleagues + outside), 2 * three(colleagues + outside)),
    }
}
