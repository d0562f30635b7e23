//! What the marks and lines of a picture mean, as values; the words are added by whoever shows it.

use std::collections::BTreeMap;

use crate::analysis::{Network, Reading};
use crate::model::{Appearance, RoleId, RoleKind, SizeBy};
use crate::sociogram::draw::inks::{ink_of, shown_roles};
use crate::sociogram::shapes::palette::shape;
use crate::sociogram::shapes::radius::{PLAIN_RADIUS, largest, radius};
use crate::sociogram::{Answer, CellKind, GroupsScene, Ink, Mark, MatrixScene, PeopleScene, Shape};

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
    /// A mark without a colour, for its rim.
    Answer {
        shape: Shape,
        answer: Answer,
    },
    /// A bundle of the groepsbeeld, of this width in world units.
    Bundle {
        width: f64,
    },
    /// Two groups, or people, without a tie.
    NoContact,
    /// A bundle whose count is not shown.
    Uncounted,
    /// A cell of the matrix.
    Cell(CellKind),
    /// The ground around some people.
    Ground {
        ink: Ink,
    },
}

/// What the words say.
#[derive(Clone, Debug, PartialEq)]
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
    /// Where colours stand for something else than groups and roles.
    Category {
        title: String,
        count: usize,
    },
    /// People whose category is not known.
    NoCategory {
        count: usize,
    },
    /// The shape of people of this kind.
    Kind(RoleKind),
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
    /// What decides on which ring someone stands; the highest values are in the middle.
    Rings {
        by: SizeBy,
    },
    Mutual,
    OneWay,
    NotAnswered,
    /// Outside the survey, but named in it.
    NotAsked,
    /// Titles of groups say how many answered.
    Response,
    /// How what is shown was made, in words of whoever asks for it.
    Told(String),
    /// The count inside a block.
    Inside,
    /// The area of a block.
    People,
    /// The samples stand for these numbers of pairs.
    Pairs {
        least: usize,
        most: usize,
    },
    /// Nobody is in contact.
    NoContact,
    /// Too few answered, or are in a group, to show it.
    Uncounted,
    /// Missing answers may hold more than is counted.
    AtLeast,
    /// People without a group who are not in the picture.
    LeftOut {
        count: usize,
    },
    /// In the matrix: the row names the column.
    RowNames,
    /// Pairs that a finding is about, without a tie.
    Gap,
}

/// The entries that this picture needs: groups in their order, roles, size, lines, missing answers. `categories`: the titles of what
/// colours stand for, where that is not groups and roles.
#[must_use]
pub fn legend(
    net: &Network,
    scene: &PeopleScene,
    appearance: Appearance,
    sizes: &[Reading],
    categories: Option<&[String]>,
) -> Vec<LegendEntry> {
    let mut entries = colours(net, &scene.marks, appearance, categories);
    let base = shape(appearance, Ink::Group(0), RoleKind::Teacher);
    let most = largest(sizes);
    if appearance.size != SizeBy::Nothing && most > 0.0 {
        let least = sizes.iter().filter_map(|s| s.value()).fold(most, f64::min);
        let sample = |value| Sample::Size { shape: base, radius: radius(value, most) };
        let samples = if least < most { vec![sample(least), sample(most)] } else { vec![sample(most)] };
        entries.push(LegendEntry { samples, text: LegendText::Size { by: appearance.size, least, most } });
    }
    if !scene.circles.is_empty() {
        entries.push(LegendEntry { samples: Vec::new(), text: LegendText::Rings { by: appearance.rings } });
    }
    for (mutual, sample, text) in [(true, Sample::Mutual, LegendText::Mutual), (false, Sample::OneWay, LegendText::OneWay)] {
        if scene.lines.iter().any(|l| l.mutual == mutual) {
            entries.push(LegendEntry { samples: vec![sample], text });
        }
    }
    for (answer, text) in [(Answer::Missing, LegendText::NotAnswered), (Answer::NotAsked, LegendText::NotAsked)] {
        if scene.marks.iter().any(|m| m.answer == answer) {
            entries.push(LegendEntry { samples: vec![Sample::Answer { shape: base, answer }], text });
        }
    }
    if !scene.gaps.is_empty() {
        entries.push(LegendEntry { samples: vec![Sample::NoContact], text: LegendText::Gap });
    }
    entries
}

/// The entries of a matrix: colours, and what a full cell, half a cell and a stroke mean.
#[must_use]
pub fn matrix_legend(net: &Network, scene: &MatrixScene, appearance: Appearance, categories: Option<&[String]>) -> Vec<LegendEntry> {
    let mut entries = colours(net, &scene.marks, appearance, categories);
    let grid = &scene.grid;
    for (kind, text) in [(CellKind::Mutual, LegendText::Mutual), (CellKind::OneWay, LegendText::RowNames)] {
        if grid.cells.iter().any(|c| c.kind() == kind) {
            entries.push(LegendEntry { samples: vec![Sample::Cell(kind)], text });
        }
    }
    if !grid.unknown.is_empty() {
        entries.push(LegendEntry { samples: vec![Sample::Cell(CellKind::Unknown)], text: LegendText::NotAnswered });
    }
    entries
}

/// What the colours of marks mean: groups in their order, then roles; of the people who are drawn.
fn colours(net: &Network, marks: &[Mark], appearance: Appearance, categories: Option<&[String]>) -> Vec<LegendEntry> {
    if let Some(titles) = categories {
        return categorised(net, marks, appearance, titles);
    }
    let roles = shown_roles(net);
    let mut groups: BTreeMap<usize, usize> = BTreeMap::new();
    let mut by_role: BTreeMap<RoleId, (Ink, usize)> = BTreeMap::new();
    let mut others = 0;
    for actor in marks.iter().filter_map(|mark| net.index_of(mark.person)).map(|i| net.actor(i)) {
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
    entries
}

/// Categories in their order, people of none, and what shapes mean where colours do not say it.
fn categorised(net: &Network, marks: &[Mark], appearance: Appearance, titles: &[String]) -> Vec<LegendEntry> {
    let count = |ink| marks.iter().filter(|mark| mark.ink == ink).count();
    let mark = |ink, kind| Sample::Mark { shape: shape(appearance, ink, kind), ink };
    let mut entries: Vec<LegendEntry> = titles
        .iter()
        .enumerate()
        .map(|(k, title)| (Ink::Group(k), title.clone()))
        .map(|(ink, title)| LegendEntry {
            samples: vec![mark(ink, RoleKind::Teacher)],
            text: LegendText::Category { title, count: count(ink) },
        })
        .collect();
    if count(Ink::Other) > 0 {
        let samples = vec![mark(Ink::Other, RoleKind::Teacher)];
        entries.push(LegendEntry { samples, text: LegendText::NoCategory { count: count(Ink::Other) } });
    }
    for kind in [RoleKind::Expert, RoleKind::Leader].into_iter().filter(|_| appearance.shapes) {
        if net.actors().iter().any(|actor| actor.kind == kind) {
            entries.push(LegendEntry { samples: vec![mark(Ink::Panel, kind)], text: LegendText::Kind(kind) });
        }
    }
    entries
}

/// The entries of a groepsbeeld: what its sizes, counts and lines mean.
#[must_use]
pub fn blocks_legend(net: &Network, scene: &GroupsScene) -> Vec<LegendEntry> {
    let entry = |samples: Vec<Sample>, text| LegendEntry { samples, text };
    let tied: Vec<(usize, f64)> = scene.bundles.iter().filter_map(|b| Some((b.tied?.pairs, b.width))).collect();
    let shown = || tied.iter().filter(|(pairs, _)| *pairs > 0);
    let mut entries = Vec::new();
    if scene.blocks.iter().any(|b| b.people != scene.blocks[0].people) {
        entries.push(entry(Vec::new(), LegendText::People));
    }
    if scene.blocks.iter().any(|b| b.inside.is_some()) {
        entries.push(entry(Vec::new(), LegendText::Inside));
    }
    let by_pairs = |a: &&(usize, f64), b: &&(usize, f64)| a.0.cmp(&b.0);
    if let (Some(&(least, thin)), Some(&(most, wide))) = (shown().min_by(by_pairs), shown().max_by(by_pairs)) {
        let samples = if least < most { vec![thin, wide] } else { vec![wide] };
        let samples = samples.into_iter().map(|width| Sample::Bundle { width }).collect();
        entries.push(entry(samples, LegendText::Pairs { least, most }));
    }
    if tied.iter().any(|(pairs, _)| *pairs == 0) {
        entries.push(entry(vec![Sample::NoContact], LegendText::NoContact));
    }
    let counts = || scene.bundles.iter().filter_map(|b| b.tied).chain(scene.blocks.iter().filter_map(|b| b.inside));
    if counts().any(|t| t.unknown > 0) {
        entries.push(entry(Vec::new(), LegendText::AtLeast));
    }
    if scene.bundles.iter().any(|b| b.tied.is_none()) || scene.blocks.iter().any(|b| b.withheld) {
        entries.push(entry(vec![Sample::Uncounted], LegendText::Uncounted));
    }
    let alone = net.actors().iter().filter(|a| a.groups.is_empty()).count();
    if alone > 0 && scene.blocks.iter().all(|b| b.group.is_some()) {
        entries.push(entry(Vec::new(), LegendText::LeftOut { count: alone }));
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
