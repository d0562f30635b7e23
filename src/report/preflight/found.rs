//! What the coach must know before something without names leaves the program: hiding names does not make people unknown.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::Network;
use crate::model::{ColourBy, PersonId, Project, RoleKind};
use crate::report::{Shared, TakenOut};
use crate::sociogram::Ink;
use crate::text::Words;

/// Who can still be recognised, and why; what was taken out of texts; and what would help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preflight {
    /// In the picture, or counted in it.
    pub people: usize,
    /// In the order of their codes. Empty where there are only groups.
    pub recognised: Vec<Recognised>,
    /// What stood in a title, the name of a group and so on, and is shown as "…"; and whether it may be no name.
    pub taken_out: BTreeSet<TakenOut>,
    /// How many could be recognised if experts, leaders and others had no colour and form of their own.
    pub with_merged_roles: usize,
    /// Whether there are groups of one or two people, joined or left out.
    pub has_small_groups: bool,
    /// What a reader is told of joined and withheld groups.
    pub told: Vec<String>,
}

/// Somebody whom the team can point out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    pub person: PersonId,
    pub code: String,
    /// At least one.
    pub by: BTreeSet<By>,
}

/// By what somebody can be recognised.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Nobody else has this role, as it is shown, and it has a colour.
    Role(String),
    /// Nobody else is in this group, as it is shown.
    Group(String),
    /// Nobody else is in just these groups together.
    Groups,
    /// Nobody else has this form: the only expert, the only leader.
    Form(RoleKind),
    /// Nobody else has this colour, for a shown column, grade or the like.
    Colour,
    /// Nobody else is shown as "others".
    Others,
    /// Nobody else looks so and names, is named by and shares that many.
    Pattern,
}

impl By {
    /// The word in a file, without what it is of.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Role(_) => "role",
            Self::Group(_) => "group",
            Self::Groups => "groups",
            Self::Form(_) => "form",
            Self::Colour => "colour",
            Self::Others => "others",
            Self::Pattern => "pattern",
        }
    }
}

/// What somebody shows of themselves in a picture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    ink: Ink,
    /// Where it has a form.
    kind: Option<RoleKind>,
    groups: Vec<usize>,
}

/// A picture without names, as far as people can be recognised in it.
#[derive(Debug)]
pub struct Sent<'a> {
    /// With names.
    pub project: &'a Project,
    pub shared: &'a Shared,
    /// Of what is shared.
    pub net: &'a Network,
    /// The colour of everyone, by network index, and what colours stand for; nothing where there are only groups.
    pub inks: Option<&'a [Ink]>,
    pub colour: ColourBy,
    /// Whether experts and leaders have a form of their own.
    pub forms: bool,
}

impl Preflight {
    #[must_use]
    pub fn new(sent: &Sent<'_>, words: Words) -> Self {
        let (net, shared) = (sent.net, sent.shared);
        let seen = seen(sent);
        let code = |(i, by): (usize, BTreeSet<By>)| {
            let person = net.actor(i).id;
            Recognised { person, code: sent.project.codes.code(person), by }
        };
        let mut recognised: Vec<Recognised> =
            seen.as_ref().map(|seen| recognised(sent, seen)).unwrap_or_default().into_iter().map(code).collect();
        recognised.sort_by(|a, b| a.code.cmp(&b.code));
        let merged: Option<Vec<Seen>> = seen.map(|seen| seen.iter().map(Seen::without_role).collect());
        Self {
            people: net.n(),
            recognised,
            taken_out: shared.taken_out(sent.project),
            with_merged_roles: merged.map_or(0, |merged| recognised_count(net, &merged)),
            has_small_groups: !(shared.told.joined.is_empty() && shared.told.gone.is_empty()),
            told: shared.told.lines(&shared.project, words),
        }
    }

    /// How many are recognised by something other than the pattern of their lines.
    #[must_use]
    pub fn at_first_sight(&self) -> usize {
        self.recognised.iter().filter(|one| one.by.iter().any(|by| *by != By::Pattern)).count()
    }

    /// Words that were taken out and may be no names.
    pub fn in_doubt(&self) -> impl Iterator<Item = &str> {
        self.taken_out.iter().filter(|out| out.in_doubt).map(|out| out.what.as_str())
    }
}

impl Seen {
    /// As one of the others, where there is no group to belong to.
    fn without_role(&self) -> Self {
        let ink = match self.ink {
            Ink::Expert(_) | Ink::Leader(_) => self.groups.first().map_or(Ink::Other, |group| Ink::Group(*group)),
            ink => ink,
        };
        Self { ink, kind: None, groups: self.groups.clone() }
    }
}

fn seen(sent: &Sent<'_>) -> Option<Vec<Seen>> {
    let one = |(i, ink): (usize, &Ink)| {
        let actor = sent.net.actor(i);
        let kind = sent.forms.then_some(actor.kind).filter(|kind| matches!(kind, RoleKind::Expert | RoleKind::Leader));
        Seen { ink: *ink, kind, groups: actor.groups.clone() }
    };
    Some(sent.inks?.iter().enumerate().map(one).collect())
}

/// How many name, are named by and share.
fn pattern(net: &Network, i: usize) -> (usize, usize, usize) {
    let both = net.names(i).iter().filter(|&&j| net.has(j, i)).count();
    (net.names(i).len(), net.named_by(i).len(), both)
}

fn counted<K: Ord>(all: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for key in all {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

fn recognised_count(net: &Network, seen: &[Seen]) -> usize {
    let all = counted((0..net.n()).map(|i| (&seen[i], pattern(net, i))));
    all.values().filter(|people| **people == 1).count()
}

fn recognised(sent: &Sent<'_>, seen: &[Seen]) -> Vec<(usize, BTreeSet<By>)> {
    let (net, project) = (sent.net, &sent.shared.project);
    let group = |place: usize| By::Group(project.group_name(net.groups()[place]).to_owned());
    let inks = counted(seen.iter().map(|one| one.ink));
    let kinds = counted(seen.iter().filter_map(|one| one.kind));
    let groups = counted(seen.iter().map(|one| &one.groups));
    let members = counted(seen.iter().flat_map(|one| &one.groups));
    let patterns = counted((0..net.n()).map(|i| (&seen[i], pattern(net, i))));
    let by = |i: usize| {
        let one = &seen[i];
        let mut by = BTreeSet::new();
        if inks[&one.ink] == 1 {
            by.insert(match (one.ink, net.actor(i).roles.first()) {
                (Ink::Expert(_) | Ink::Leader(_), Some(role)) => By::Role(project.role_name(*role).to_owned()),
                (Ink::Group(place), _) if sent.colour == ColourBy::Groups => group(place),
                (Ink::Other, _) => By::Others,
                _ => By::Colour,
            });
        }
        by.extend(one.kind.filter(|kind| kinds[kind] == 1).map(By::Form));
        by.extend(one.groups.iter().filter(|place| members[place] == 1).map(|place| group(*place)));
        if one.groups.len() > 1 && groups[&one.groups] == 1 {
            by.insert(By::Groups);
        }
        if patterns[&(one, pattern(net, i))] == 1 {
            by.insert(By::Pattern);
        }
        by
    };
    (0..net.n()).map(|i| (i, by(i))).filter(|(_, by)| !by.is_empty()).collect()
}
