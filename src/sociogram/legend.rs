//! What the marks and lines of a picture mean, as values; the words are added by whoever shows it.

use std::collections::BTreeMap;

use super::palette::shape;
use super::radius::{PLAIN_RADIUS, largest, radius};
use super::scene::{ink_of, shown_roles};
use super::{Ink, Scene, Shape};
use crate::analysis::{Network, Reading};
use crate::model::{Appearance, RoleId, RoleKind, SizeBy};

/// A sample and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    pub samples: Vec<Sample>,
    pub text: LegendText,
}

/// What is drawn before the words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sample {
    Mark {
        shape: Shape,
        ink: Ink,
    },
    /// A mark of a true radius in world units, for the size scale.
    Size {
        shape: Shape,
        radius: f64,
    },
    Mutual,
    OneWay,
    NotAnswered {
        shape: Shape,
    },
}

/// What the words say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LegendText {
    /// Index into the network's groups. `count`: the marks in this colour.
    Group {
        group: usize,
        count: usize,
    },
    Role {
        role: RoleId,
        count: usize,
    },
    /// Experts or leaders whose role has no name of its own, and people without a group.
    Other {
        count: usize,
    },
    /// The samples stand for these values.
    Size {
        by: SizeBy,
        least: f64,
        most: f64,
    },
    Mutual,
    OneWay,
    NotAnswered,
}

/// The entries that this picture needs: groups in their order, roles, size, lines, missing answers.
#[must_use]
pub fn legend(net: &Network, scene: &Scene, appearance: Appearance, sizes: &[Reading]) -> Vec<LegendEntry> {
    let roles = shown_roles(net);
    let mut groups: BTreeMap<usize, usize> = BTreeMap::new();
    let mut by_role: BTreeMap<RoleId, (Ink, usize)> = BTreeMap::new();
    let mut others = 0;
    for actor in net.actors() {
        let (ink, role) = ink_of(actor, &roles);
        match (ink, role) {
            (_, Some(role)) => by_role.entry(role).or_insert((ink, 0)).1 += 1,
            (Ink::Group(group), None) => *groups.entry(group).or_default() += 1,
            _ => others += 1,
        }
    }
    let kind = |ink| match ink {
        Ink::Expert(_) => RoleKind::Expert,
        Ink::Leader(_) => RoleKind::Leader,
        _ => RoleKind::Teacher,
    };
    let mark = |ink| Sample::Mark { shape: shape(appearance, ink, kind(ink)), ink };
    let mut entries: Vec<LegendEntry> = groups
        .into_iter()
        .map(|(group, count)| LegendEntry { samples: vec![mark(Ink::Group(group))], text: LegendText::Group { group, count } })
        .collect();
    let mut by_role: Vec<(RoleId, (Ink, usize))> = by_role.into_iter().collect();
    by_role.sort_by_key(|(role, (ink, _))| (matches!(ink, Ink::Leader(_)), *role));
    entries.extend(
        by_role.into_iter().map(|(role, (ink, count))| LegendEntry { samples: vec![mark(ink)], text: LegendText::Role { role, count } }),
    );
    if others > 0 {
        entries.push(LegendEntry { samples: vec![mark(Ink::Other)], text: LegendText::Other { count: others } });
    }
    let base = shape(appearance, Ink::Group(0), RoleKind::Teacher);
    let most = largest(sizes);
    if appearance.size != SizeBy::Nothing && most > 0.0 {
        let least = sizes.iter().filter_map(|s| s.value()).fold(most, f64::min);
        let sample = |value| Sample::Size { shape: base, radius: radius(value, most) };
        let samples = if least < most { vec![sample(least), sample(most)] } else { vec![sample(most)] };
        entries.push(LegendEntry { samples, text: LegendText::Size { by: appearance.size, least, most } });
    }
    for (mutual, sample, text) in [(true, Sample::Mutual, LegendText::Mutual), (false, Sample::OneWay, LegendText::OneWay)] {
        if scene.lines.iter().any(|l| l.mutual == mutual) {
            entries.push(LegendEntry { samples: vec![sample], text });
        }
    }
    if scene.marks.iter().any(|m| !m.answered) {
        entries.push(LegendEntry { samples: vec![Sample::NotAnswered { shape: base }], text: LegendText::NotAnswered });
    }
    entries
}

impl Sample {
    /// The radius that a sample asks for beside a line of text.
    #[must_use]
    pub fn radius(&self) -> f64 {
        match self {
            Self::Size { radius, .. } => *radius,
            _ => PLAIN_RADIUS * 0.55,
        }
    }
}
