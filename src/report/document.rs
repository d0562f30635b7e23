//! A document: headings, paragraphs, findings, figures with captions and tables, in reading order. Whoever writes a file walks it.

use crate::model::Style;
use crate::sociogram::{Sample, Scene};

/// All that a file says. Without names it is made of a project in which no title calls anybody, see [`super::Shared`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The survey question.
    pub title: String,
    /// School, date, response.
    pub subtitle: String,
    pub parts: Vec<Part>,
    /// What a reader must know of every page.
    pub footer: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Heading(String),
    Paragraph(String),
    Finding(Said),
    Figure(Box<Figure>),
    Table(Table),
}

/// A finding in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub headline: String,
    pub body: String,
    pub certainty: Option<String>,
    pub question: String,
}

/// A picture with what must stand beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub scene: Scene,
    pub style: Style,
    /// Samples and what they stand for.
    pub legend: Vec<(Vec<Sample>, String)>,
    /// What is lit, in a few words; may be empty.
    pub caption: String,
    /// What a screen reader says of the picture.
    pub description: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub head: Vec<String>,
    /// Each as long as the head.
    pub rows: Vec<Vec<String>>,
}
