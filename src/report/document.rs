//! A document: headings, paragraphs, findings, figures with captions and tables, in reading order. Whoever writes a file walks it.

use super::naming::Mask;
use crate::model::Style;
use crate::sociogram::{Sample, Scene};

/// All that a file says. Every word of it went through [`Document::without_names`] where it has no names.
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
    pub certainty: String,
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

impl Document {
    /// The same document with every name in it taken out. What stands beside people in a picture is a code already.
    #[must_use]
    pub fn without_names(mut self, mask: &Mask) -> Self {
        self.words(&mut |words| *words = mask.apply(words));
        self
    }

    /// Every word of it, but what stands beside people.
    fn words(&mut self, change: &mut dyn FnMut(&mut String)) {
        [&mut self.title, &mut self.subtitle, &mut self.footer].into_iter().for_each(&mut *change);
        for part in &mut self.parts {
            match part {
                Part::Heading(words) | Part::Paragraph(words) => change(words),
                Part::Finding(said) => {
                    [&mut said.headline, &mut said.body, &mut said.certainty, &mut said.question].into_iter().for_each(&mut *change);
                }
                Part::Figure(figure) => {
                    [&mut figure.caption, &mut figure.description].into_iter().for_each(&mut *change);
                    figure.legend.iter_mut().for_each(|(_, words)| change(words));
                    titles(&mut figure.scene).into_iter().for_each(&mut *change);
                }
                Part::Table(table) => {
                    change(&mut table.caption);
                    table.head.iter_mut().chain(table.rows.iter_mut().flatten()).for_each(&mut *change);
                }
            }
        }
    }
}

/// What groups, rings and grounds are called in a picture.
fn titles(scene: &mut Scene) -> Vec<&mut String> {
    match scene {
        Scene::People(scene) => {
            let fields = scene.fields.iter_mut().map(|field| &mut field.title);
            let rings = scene.circles.iter_mut().map(|circle| &mut circle.title);
            fields.chain(rings).chain(scene.regions.iter_mut().map(|region| &mut region.title)).collect()
        }
        Scene::Groups(scene) => scene.blocks.iter_mut().map(|block| &mut block.title).collect(),
        Scene::Matrix(scene) => scene.grid.bands.iter_mut().map(|band| &mut band.title).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Codes, Person, PersonId, Project};
    use crate::sociogram::{Band, Block, Circle, Field, GroupsScene, MatrixScene, PeopleScene, Region};
    use std::sync::Arc;

    /// A figure whose picture has this title in every place where a picture can have one.
    fn figures(words: &str) -> Vec<Part> {
        use crate::sociogram::{Emphasis, Grid, Ink, Rect};
        let (ink, rim, emphasis, title) = (Ink::Other, Ink::Other, Emphasis::Normal, words.to_owned());
        let people = PeopleScene {
            fields: vec![Field { group: 0, rect: Rect::default(), ink, rim, title: title.clone(), emphasis }],
            circles: vec![Circle { radius: 1.0, title: title.clone(), at: crate::model::Point::default() }],
            regions: vec![Region { outline: Vec::new(), ink, rim, title: title.clone(), emphasis }],
            ..PeopleScene::default()
        };
        let block = Block {
            group: None,
            rect: Rect::default(),
            ink,
            rim,
            title: title.clone(),
            lines: Vec::new(),
            people: 0,
            asked: 0,
            answered: 0,
            inside: None,
            withheld: false,
            emphasis,
        };
        let grid = Grid {
            order: Vec::new(),
            cell: 1.0,
            names: Vec::new(),
            name_size: 1.0,
            name_room: 0.0,
            title_room: 0.0,
            cells: Vec::new(),
            unknown: Vec::new(),
            bands: vec![Band { group: None, title, start: 0, people: 0, ink }],
        };
        let scenes = [
            Scene::People(people),
            Scene::Groups(GroupsScene { blocks: vec![block], ..GroupsScene::default() }),
            Scene::Matrix(MatrixScene { grid, marks: Vec::new(), bounds: Rect::default() }),
        ];
        let figure = |scene| Figure {
            scene,
            style: Style::Case,
            legend: vec![(Vec::new(), words.to_owned())],
            caption: words.to_owned(),
            description: words.to_owned(),
        };
        scenes.into_iter().map(|scene| Part::Figure(Box::new(figure(scene)))).collect()
    }

    fn document(words: &str) -> Document {
        let said = || words.to_owned();
        let mut parts = vec![
            Part::Heading(said()),
            Part::Paragraph(said()),
            Part::Finding(Said { headline: said(), body: said(), certainty: said(), question: said() }),
            Part::Table(Table { caption: said(), head: vec![said()], rows: vec![vec![said()]] }),
        ];
        parts.extend(figures(words));
        Document { title: said(), subtitle: said(), parts, footer: said() }
    }

    #[test]
    fn a_name_is_taken_out_of_every_word() {
        let person = Person { key: "q7".into(), name: "Anna Vos".into(), aliases: vec!["Ankie".into()] };
        let project = Project {
            people: Arc::new([(PersonId(0), person)].into()),
            codes: Arc::new(Codes::in_order([PersonId(0)])),
            ..Project::default()
        };
        let planted = document("Met Anna Vos, Ankie of q7?");
        // What looks for a name finds it where it is.
        let found = |document: &Document| ["Anna", "Vos", "Ankie", "q7"].iter().any(|name| format!("{document:?}").contains(name));
        assert!(found(&planted));
        let hidden = planted.without_names(&Mask::new(&project));
        assert!(!found(&hidden), "{hidden:?}");
        assert_eq!(hidden, document("Met P01, P01 of P01?"));
        assert_eq!(document("Met Anna Vos").without_names(&Mask::of_nobody(&project)), document("Met …"));
    }
}
