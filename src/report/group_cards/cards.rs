//! The cards as values. Their order is that of the groups and never a rank, and nothing in them is a judgement.

use super::through::{Between, Through, ThroughKind};
use crate::analysis::{
    Compared, Contact, FEWEST_ASKED, Network, Row, WhoIsMissing, group_contacts, ties_between_compared, ties_inside_compared,
};
use crate::findings::stands_out;
use crate::findings::thresholds::{CHANCE_SHARE, FEWEST_BETWEEN};
use crate::model::{GroupId, NetworkSpec, Project, words};
use crate::report::naming::NameView;

/// What the cards follow from.
#[derive(Clone, Copy, Debug)]
pub struct GroupCardsRequest<'a> {
    pub project: &'a Project,
    pub spec: &'a NetworkSpec,
    pub net: &'a Network,
    pub response: &'a WhoIsMissing,
    /// Without names nothing is told from which it follows who did not answer.
    pub names: NameView,
}

/// A card per group that has members, with what is true of all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCards {
    pub cards: Vec<GroupCard>,
    /// Ties inside groups and between them, each counted once.
    pub inside: usize,
    pub between: usize,
    /// Groups that were judged together.
    pub looked_at: usize,
    /// Whether answers are missing of anybody.
    pub is_open: bool,
}

/// What is told of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupCard {
    pub id: GroupId,
    /// Index into the network's groups.
    pub index: usize,
    pub people: usize,
    /// Too few of the group answered, or are in it, to show anything else.
    pub withheld: bool,
    pub inside: Ties,
    /// Each other group with members, in order; `None` where too few of it answered.
    pub to: Vec<(usize, Option<Ties>)>,
    /// Ties with members of other groups, each counted once.
    pub between: usize,
    /// Whether missing answers may hold more of them.
    pub between_open: bool,
    /// Members in contact with a member of another group.
    pub members_between: usize,
    pub through: Vec<Through>,
    /// Beside what chance gives; `None` where that is not told.
    pub compared: Option<Compared>,
    pub inside_compared: Option<Compared>,
    pub outcome: Outcome,
}

words! {
    /// What comes of comparing a group with the other groups.
    pub enum Outcome {
        /// Fewer ties to other groups than chance alone gives, judged with all groups that were looked at.
        StandsOut = "stands_out",
        /// Chance may give such a count.
        WithinChance = "within_chance",
        /// Whatever the count, chance might have given it.
        CannotStandOut = "cannot_stand_out",
        /// Too few ties run between groups at all.
        TooFewTies = "too_few_ties",
        /// Too little of it is known, or to compare would tell where answers are missing.
        NotTold = "not_told",
    }
}

/// Pairs of people in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ties {
    pub ties: usize,
    /// All pairs of whom at least one could have named the other.
    pub pairs: usize,
    /// Of how many more it is not known; `None` where it is not told how many.
    pub unknown: Option<usize>,
}

impl Ties {
    fn new(contact: Contact, tells_unknown: bool) -> Self {
        Self { ties: contact.pairs, pairs: contact.possible, unknown: tells_unknown.then_some(contact.unknown) }
    }

    /// Whether missing answers may hold more.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.ties < self.pairs && self.unknown != Some(0)
    }
}

impl GroupCard {
    /// Whether missing answers may change anything on it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let to = self.to.iter().filter_map(|(_, ties)| *ties);
        self.between_open || to.chain([self.inside]).any(|ties| ties.is_open()) || self.through.iter().any(Through::is_open)
    }

    /// The role through which more members have a way to other groups than have a tie with one themselves, where there is one: that
    /// with most of them.
    #[must_use]
    pub fn way(&self) -> Option<&Through> {
        let is_role = |kind| matches!(kind, ThroughKind::Experts | ThroughKind::Leaders);
        let ways = self.through.iter().filter(|through| is_role(through.kind) && !through.reaches.is_empty());
        let more = ways.filter(|through| through.members.with > self.members_between);
        more.rev().max_by_key(|through| through.members.with)
    }
}

/// The cards of the groups of a network, in the order of the groups.
#[must_use]
pub fn group_cards(request: &GroupCardsRequest<'_>) -> GroupCards {
    let GroupCardsRequest { project, spec, net, response, names } = *request;
    let coded = names == NameView::Without;
    let is_open = (0..net.n()).any(|i| *net.row(i) != Row::NotAsked && !net.answered(i));
    // Without names not where the counts of answers are not told either.
    let is_told = !coded || !is_open || (response.tells_of_nobody() && spec.scope.is_whole_team());
    let members: Vec<Vec<usize>> = members(net);
    let filled: Vec<usize> = (0..members.len()).filter(|&g| !members[g].is_empty()).collect();
    let is_few = |g: usize| response.by_group[g].is_too_little() || (coded && members[g].len() < FEWEST_ASKED);
    let is_shown = |g: usize| !is_few(g);
    let contacts = group_contacts(net);
    let ties = |p: usize, q: usize| Ties::new(contacts[p][q], is_told);
    let (between, inside) = (ties_between_compared(net), ties_inside_compared(net));
    let all = |compared: &[Option<Compared>]| compared.iter().flatten().next().map_or(0, |one| one.all);
    let outcomes = outcomes(&between, all(&between), |g| is_shown(g) && is_told);
    let through = Between::new(project, net, coded, is_open);
    let card = |&g: &usize| {
        let others = filled.iter().copied().filter(|&other| other != g);
        let to: Vec<(usize, Option<Ties>)> = others.map(|other| (other, is_shown(other).then(|| ties(g, other)))).collect();
        GroupCard {
            id: net.groups()[g],
            index: g,
            people: members[g].len(),
            withheld: !is_shown(g),
            inside: ties(g, g),
            between: between[g].map_or(0, |one| one.chance.observed),
            between_open: filled.iter().any(|&other| other != g && ties(g, other).is_open()),
            members_between: members[g].iter().filter(|&&i| has_tie_between(net, i)).count(),
            through: through.of_group(g, &members[g], &is_shown),
            compared: between[g].filter(|_| is_told),
            inside_compared: inside[g].filter(|_| is_told),
            outcome: outcomes[g],
            to,
        }
    };
    GroupCards {
        cards: filled.iter().map(card).collect(),
        inside: all(&inside),
        between: all(&between),
        looked_at: outcomes.iter().filter(|outcome| matches!(outcome, Outcome::StandsOut | Outcome::WithinChance)).count(),
        is_open,
    }
}

fn members(net: &Network) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); net.groups().len()];
    for (i, actor) in net.actors().iter().enumerate() {
        for &group in &actor.groups {
            members[group].push(i);
        }
    }
    members
}

/// Whether a member is in contact with somebody of another group with whom no group is shared.
fn has_tie_between(net: &Network, i: usize) -> bool {
    let is_other = |&j: &usize| !net.actor(j).groups.is_empty() && !net.share_a_group(i, j);
    net.names(i).iter().chain(net.named_by(i)).any(is_other)
}

/// By index of the groups. Those that are judged together: the groups that are told of and of which some count could stand out.
fn outcomes(between: &[Option<Compared>], ties: usize, is_told: impl Fn(usize) -> bool) -> Vec<Outcome> {
    let first = |(g, compared): (usize, &Option<Compared>)| match compared {
        Some(_) if is_told(g) && ties < FEWEST_BETWEEN => Outcome::TooFewTies,
        Some(one) if is_told(g) && one.tested.smallest > CHANCE_SHARE => Outcome::CannotStandOut,
        Some(_) if is_told(g) => Outcome::WithinChance,
        _ => Outcome::NotTold,
    };
    let mut outcomes: Vec<Outcome> = between.iter().enumerate().map(first).collect();
    let family: Vec<usize> = (0..outcomes.len()).filter(|&g| outcomes[g] == Outcome::WithinChance).collect();
    let p: Vec<f64> = family.iter().map(|&g| between[g].map_or(f64::NAN, |one| one.tested.p)).collect();
    for (&g, stands_out) in family.iter().zip(stands_out(&p, CHANCE_SHARE)) {
        if stands_out {
            outcomes[g] = Outcome::StandsOut;
        }
    }
    outcomes
}
