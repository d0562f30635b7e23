//! A whole project without names in what somebody typed.

use std::sync::Arc;

use super::mask::Mask;
use crate::model::{Grade, Place, Project, Scale, Trait};

impl Mask {
    /// The project with every text in it that somebody typed gone through: whatever is said with it, in whatever sentence, calls nobody.
    /// People keep their names, and the program's own words never go through. Values and views may be called the same afterwards: it is
    /// a project to be said, not to be counted.
    #[must_use]
    pub fn project(&self, project: &Project) -> Project {
        let mut hidden = project.clone();
        let hide = |text: &mut String| *text = self.apply(text);
        hidden.title = self.apply(&project.title).into();
        for group in Arc::make_mut(&mut hidden.groups).values_mut() {
            hide(&mut group.name);
        }
        for grouping in Arc::make_mut(&mut hidden.groupings).values_mut() {
            hide(&mut grouping.name);
        }
        for role in Arc::make_mut(&mut hidden.roles).values_mut() {
            hide(&mut role.name);
        }
        for column in Arc::make_mut(&mut hidden.traits).values_mut() {
            hide(&mut column.name);
        }
        for view in Arc::make_mut(&mut hidden.views).iter_mut() {
            hide(&mut view.name);
        }
        Arc::make_mut(&mut hidden.record).files.iter_mut().for_each(hide);
        for question in Arc::make_mut(&mut hidden.questions).values_mut() {
            [&mut question.title, &mut question.item, &mut question.period].into_iter().for_each(hide);
            if let Scale::Steps(steps) = &mut question.scale {
                steps.iter_mut().for_each(hide);
            }
        }
        for wave in Arc::make_mut(&mut hidden.waves).values_mut() {
            hide(&mut wave.label);
            wave.places.values_mut().for_each(|place| self.place(place));
        }
        hidden
    }

    fn place(&self, place: &mut Place) {
        let hidden = |grade: &Grade| Grade(self.apply(&grade.0));
        place.grades = place.grades.iter().map(hidden).collect();
        for expertise in &mut place.expertise {
            expertise.topic = self.apply(&expertise.topic);
            expertise.remit = expertise.remit.iter().map(hidden).collect();
        }
        for value in place.traits.values_mut() {
            if let Trait::Word(word) = value {
                *word = self.apply(word);
            }
        }
    }
}
