//! What a groepsbeeld is made of, in world units.

use crate::analysis::Contact;
use crate::model::Point;
use crate::sociogram::{Curve, Emphasis, Face, Ink, Rect, text_width};

/// A group, or everyone who is in none.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Index into the network's groups; `None` for the people without a group.
    pub group: Option<usize>,
    pub rect: Rect,
    pub ink: Ink,
    pub rim: Ink,
    pub title: String,
    /// What it says below its title, with room for each inside the block at [`BLOCK_WORDS`].
    pub lines: Vec<String>,
    pub people: usize,
    /// Members who were asked, and those of them who answered.
    pub asked: usize,
    pub answered: usize,
    /// Pairs in contact inside it, of so many that could be; `None` where too few answered to show it, or too few are in it.
    pub inside: Option<Tied>,
    /// Whether too few answered, or are in it, to show anything of it but who there is; its rim is dashed.
    pub withheld: bool,
    pub emphasis: Emphasis,
}

/// Pairs of people in contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tied {
    pub pairs: usize,
    /// Of these, pairs who name each other.
    pub mutual: usize,
    pub possible: usize,
    /// Of the possible, pairs of whom missing answers may hold that they are in contact.
    pub unknown: usize,
}

/// The ties between two blocks as one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// Indices into the blocks, the smaller first.
    pub from: usize,
    pub to: usize,
    /// From just inside one block to just inside the other: blocks are drawn over it.
    pub curve: Curve,
    /// `None` where too few answered to show it.
    pub tied: Option<Tied>,
    /// Its count as it is written; empty where there is no room for it.
    pub count: String,
    /// The middle of its count, which stands on the line in a room of [`Bundle::room`].
    pub at: Point,
    /// In world units; 0 where nobody is in contact, which is drawn dotted.
    pub width: f64,
    pub ink: Ink,
    pub emphasis: Emphasis,
}

/// The sizes of the words of a block and of a count, in world units: they grow and shrink with the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BlockWords {
    pub title: f64,
    pub line: f64,
    pub count: f64,
    /// From one line to the next.
    pub step: f64,
}

/// Of every groepsbeeld.
pub const BLOCK_WORDS: BlockWords = BlockWords { title: 16.0, line: 13.0, count: 13.0, step: 18.0 };

/// What is to be said of a block or a bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockSays {
    People(usize),
    /// Of those who were asked.
    Answered {
        answered: usize,
        asked: usize,
    },
    Inside(Tied),
    /// Too few answered, or are in it.
    Withheld,
    Count(Tied),
    /// The count of a bundle that is not shown.
    Uncounted,
}

impl Block {
    /// The baseline of its title and of each of its lines, in the middle of the block.
    #[must_use]
    pub fn baselines(&self) -> Vec<Point> {
        let tall = BLOCK_WORDS.title * 1.3 + BLOCK_WORDS.step * self.lines.len() as f64;
        let top = self.rect.centre().y - tall / 2.0;
        let first = std::iter::once(top + BLOCK_WORDS.title);
        let rest = (0..self.lines.len()).map(|k| top + BLOCK_WORDS.title * 1.3 + BLOCK_WORDS.step * (k as f64 + 0.8));
        first.chain(rest).map(|y| Point::new(self.rect.centre().x, y)).collect()
    }
}

impl Bundle {
    /// The ground of its count.
    #[must_use]
    pub fn room(&self) -> Rect {
        room(&self.count, self.at)
    }
}

impl From<Contact> for Tied {
    fn from(contact: Contact) -> Self {
        Self { pairs: contact.pairs, mutual: contact.mutual, possible: contact.possible, unknown: contact.unknown }
    }
}

/// The ground that a count needs around its middle.
pub(in crate::sociogram) fn room(count: &str, at: Point) -> Rect {
    let width = text_width(count, BLOCK_WORDS.count, Face::SemiBold) + 14.0;
    Rect::around(at, width.max(24.0), BLOCK_WORDS.count + 9.0)
}
