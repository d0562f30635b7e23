//! Every text that somebody typed, gone through in one place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Expertise, Filter, Grade, Issue, Place, Project, Question, SavedView, Scale, Trait, Wave};

impl Project {
    /// The project with every text in it that somebody typed changed in one way: titles, questions, groups, roles, columns and their values,
    /// views, and what was met in files. Who people are stays: their names, keys and other spellings, names that are not on the sheet, and
    /// which words are names. What does not change is shared with this one.
    #[must_use]
    pub fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Self {
        let mut next = self.clone();
        let text = |text: &mut String| *text = change(text);
        let title = change(&self.title);
        if *title != *self.title {
            next.title = title.into();
        }
        changed(&mut next.groupings, |all| all.values_mut().for_each(|grouping| text(&mut grouping.name)));
        changed(&mut next.groups, |all| all.values_mut().for_each(|group| text(&mut group.name)));
        changed(&mut next.roles, |all| all.values_mut().for_each(|role| text(&mut role.name)));
        changed(&mut next.traits, |all| all.values_mut().for_each(|column| text(&mut column.name)));
        changed(&mut next.questions, |all| all.values_mut().for_each(|question| change_question(question, &text)));
        changed(&mut next.waves, |all| all.values_mut().for_each(|wave| change_wave(wave, change)));
        changed(&mut next.views, |all| change_views(all, change));
        changed(&mut next.record, |record| {
            record.files.iter_mut().for_each(text);
            record.issues.iter_mut().for_each(|issue| change_issue(issue, &text));
        });
        next
    }

    /// Shares with another project all that is the same in both.
    #[must_use]
    pub(super) fn sharing(mut self, other: &Self) -> Self {
        share(&mut self.people, &other.people);
        share(&mut self.groupings, &other.groupings);
        share(&mut self.groups, &other.groups);
        share(&mut self.roles, &other.roles);
        share(&mut self.traits, &other.traits);
        share(&mut self.questions, &other.questions);
        share(&mut self.waves, &other.waves);
        share(&mut self.pins, &other.pins);
        share(&mut self.views, &other.views);
        share(&mut self.codes, &other.codes);
        share(&mut self.record, &other.record);
        share(&mut self.name_words, &other.name_words);
        self
    }
}

impl Filter {
    /// With the values that are drawn changed in one way, as those of the project are.
    #[must_use]
    pub fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Self {
        let mut next = self.clone();
        for values in next.people.traits.values_mut() {
            *values = values.iter().map(|value| change(value)).collect();
        }
        next
    }
}

impl SavedView {
    #[must_use]
    pub(super) fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Self {
        Self { name: change(&self.name), filter: self.filter.with_texts(change), ..self.clone() }
    }
}

impl Expertise {
    #[must_use]
    pub(super) fn with_texts(&self, change: &dyn Fn(&str) -> String) -> Self {
        Self { topic: change(&self.topic), remit: change_grades(&self.remit, change) }
    }
}

fn changed<T: Clone + PartialEq>(part: &mut Arc<T>, go: impl FnOnce(&mut T)) {
    let mut next = (**part).clone();
    go(&mut next);
    if next != **part {
        *part = Arc::new(next);
    }
}

fn share<T: PartialEq>(part: &mut Arc<T>, other: &Arc<T>) {
    if !Arc::ptr_eq(part, other) && *part == *other {
        *part = Arc::clone(other);
    }
}

fn change_question(question: &mut Question, text: &dyn Fn(&mut String)) {
    let Question { title, item, period, scale, kind: _, form: _, cap: _ } = question;
    [title, item, period].into_iter().for_each(text);
    if let Scale::Steps(steps) = scale {
        steps.iter_mut().for_each(text);
    }
}

fn change_wave(wave: &mut Wave, change: &dyn Fn(&str) -> String) {
    wave.label = change(&wave.label);
    for place in wave.places.values_mut() {
        let Place { grades, expertise, traits, groups: _, roles: _, days: _ } = place;
        *grades = change_grades(grades, change);
        *expertise = expertise.iter().map(|expertise| expertise.with_texts(change)).collect();
        for value in traits.values_mut() {
            if let Trait::Word(word) = value {
                *word = change(word);
            }
        }
    }
}

fn change_grades(grades: &BTreeSet<Grade>, change: &dyn Fn(&str) -> String) -> BTreeSet<Grade> {
    grades.iter().map(|grade| Grade(change(&grade.0))).collect()
}

/// No two views share a name, whatever becomes of their names.
fn change_views(views: &mut [SavedView], change: &dyn Fn(&str) -> String) {
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for view in views {
        let wanted = view.with_texts(change);
        let name = if wanted.name.trim().is_empty() { view.name.clone() } else { wanted.name };
        let mut unique = name.clone();
        while taken.contains_key(&unique) {
            let times = taken.entry(name.clone()).or_insert(1);
            *times += 1;
            unique = format!("{name} {times}");
        }
        taken.insert(unique.clone(), 1);
        *view = SavedView { name: unique, filter: wanted.filter, ..view.clone() };
    }
}

fn change_issue(issue: &mut Issue, text: &dyn Fn(&mut String)) {
    text(&mut issue.spot.file);
    [&mut issue.spot.column, &mut issue.spot.cell].into_iter().flatten().for_each(text);
    issue.what.each_text(text);
}
