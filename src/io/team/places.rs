//! What everyone is: groups, grades, roles, expertise, days, and the further columns of the people sheet.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::io::cell::spelling::fold;
use crate::io::cell::{self, Status};
use crate::io::choices::{Choices, ids};
use crate::io::shape::PeopleMapping;
use crate::io::source::grid::Row;
use crate::io::table::Table;
use crate::io::team::group_order::{self, Order, order};
use crate::model::{
    About, Ask, Days, Expertise, Grade, Group, GroupId, Grouping, GroupingId, GroupingKind, Issue, Meaning, NotAskedWhy, Oddity, PersonId,
    Place, Project, Reason, Role, RoleId, RoleKind, Spot, Trait, TraitColumn, TraitId,
};

/// The places of one wave, and the divisions, roles and columns that they refer to.
#[derive(Debug, Default)]
pub struct Places {
    pub of: BTreeMap<PersonId, Place>,
    pub groupings: BTreeMap<GroupingId, Grouping>,
    pub groups: BTreeMap<GroupId, Group>,
    pub roles: BTreeMap<RoleId, Role>,
    pub traits: BTreeMap<TraitId, TraitColumn>,
    /// What the answer column says of each person; empty without such a column.
    pub status: BTreeMap<PersonId, (Option<Status>, Spot)>,
    /// Of whom a sheet was read.
    pub read_of: BTreeSet<PersonId>,
    /// Who is not to be named, by the sheet.
    pub not_to_be_named: BTreeSet<PersonId>,
    pub issues: Vec<Issue>,
    pub asks: Vec<Ask>,
    /// The divisions that were in the project before.
    of_project: BTreeSet<GroupingId>,
    /// The divisions that the sheet at hand gave.
    just_read: BTreeSet<GroupingId>,
}

impl Places {
    /// What everyone is in a project already, in its latest wave.
    pub fn of_project(project: &Project) -> Self {
        Self {
            of: project.waves.values().next_back().map(|wave| wave.places.clone()).unwrap_or_default(),
            groupings: (*project.groupings).clone(),
            of_project: project.groupings.keys().copied().collect(),
            groups: (*project.groups).clone(),
            roles: (*project.roles).clone(),
            traits: (*project.traits).clone(),
            ..Self::default()
        }
    }

    /// Adds what a people sheet says of these people. What it says replaces what was known; what it leaves empty stays.
    pub fn read(&mut self, table: &Table, mapping: &PeopleMapping, rows: &[(PersonId, Row<'_>)], choices: &Choices) {
        for (person, row) in rows {
            let mut place = self.of.remove(person).unwrap_or_default();
            if let Some(column) = mapping.grades {
                let grades = cell::grades(&self.undated(table, row, column, &row.cell(column), choices));
                if !grades.is_empty() {
                    place.grades = grades;
                }
            }
            let roles = mapping.roles.map_or_else(Vec::new, |column| cell::several(row.raw(column)));
            if !roles.is_empty() {
                place.roles = roles.into_iter().map(|name| self.role(name)).collect();
            }
            if let Some(column) = mapping.status {
                self.status.insert(*person, (cell::status(row.raw(column)), table.spot(row, column)));
            }
            if mapping.consent.is_some_and(|column| cell::status(row.raw(column)) == Some(Status::Absent)) {
                let spot = table.spot(row, mapping.consent.unwrap_or(0));
                self.status.insert(*person, (Some(Status::NotAsked(NotAskedWhy::Objects)), spot));
            }
            if let Some(column) = mapping.may_be_named
                && cell::status(row.raw(column)) == Some(Status::Absent)
            {
                self.not_to_be_named.insert(*person);
            }
            let marked: Vec<usize> =
                mapping.weekdays.iter().filter(|(column, _)| !is_no(&row.cell(*column))).map(|(_, day)| *day).collect();
            if !marked.is_empty() {
                let mut week = [false; 5];
                for day in marked {
                    week[day] = true;
                }
                place.days = Some(Days(week));
            }
            self.of.insert(*person, place);
            self.read_of.insert(*person);
        }
        self.read_expertise(table, mapping, rows);
        self.just_read.clear();
        for (column, kind) in &mapping.groupings {
            let read = self.read_grouping(table, rows, *column, *kind, choices);
            self.just_read.insert(read);
        }
        if let Some(column) = mapping.days {
            self.read_days(table, rows, column);
        }
        for column in &mapping.traits {
            self.read_trait(table, rows, *column);
        }
    }

    fn role(&mut self, name: String) -> RoleId {
        if let Some((id, _)) = self.roles.iter().find(|(_, role)| role.name == name) {
            return *id;
        }
        let id = RoleId(next(self.roles.keys().map(|id| id.0)));
        let kind = RoleKind::guess(&name);
        self.roles.insert(id, Role { name, kind });
        id
    }

    /// A group that a spreadsheet made a date, given back as the group that it was; asked, and reported where it stands.
    fn undated<'a>(&mut self, table: &Table, row: &Row<'_>, column: usize, value: &'a str, choices: &Choices) -> Cow<'a, str> {
        if !cell::looks_like_a_date(value) {
            return Cow::Borrowed(value);
        }
        let Some(group) = cell::group_in_date(value) else {
            self.issues.push(Issue { spot: table.spot(row, column), what: Oddity::DateForGroup });
            return Cow::Borrowed(value);
        };
        let id = ids::date(value);
        if let Some(ask) = self.asks.iter_mut().find(|ask| ask.id == id) {
            if let About::DateForGroup { cells, .. } = &mut ask.about {
                *cells += 1;
            }
        } else {
            let about = About::DateForGroup { cell: value.to_owned(), cells: 1 };
            let options = vec![(group.as_str(), Meaning::Text(group.clone())), ("as_is", Meaning::AsItStands)];
            self.asks.push(choices.ask(id.clone(), about, options, &group, Reason::LooksLikeGroup).0);
        }
        match choices.get(&id) {
            Some("as_is") => Cow::Borrowed(value),
            _ => Cow::Owned(group),
        }
    }

    /// A remit belongs to every topic of the row; without a topic, to the role of expert. It is readable where it has a number or
    /// a grade of the sheet in each part.
    fn read_expertise(&mut self, table: &Table, mapping: &PeopleMapping, rows: &[(PersonId, Row<'_>)]) {
        let known: BTreeSet<Grade> = self.of.values().flat_map(|place| place.grades.iter().cloned()).collect();
        for (person, row) in rows {
            let Some(place) = self.of.get_mut(person) else { continue };
            let mut topics = mapping.expertise.map_or_else(Vec::new, |column| cell::several(row.raw(column)));
            let stated = mapping.remit.filter(|column| !row.cell(*column).is_empty());
            let mut remit = stated.map_or_else(BTreeSet::new, |column| cell::grades(row.raw(column)));
            if stated.is_some() && topics.is_empty() {
                let experts = place.roles.iter().filter_map(|id| self.roles.get(id)).filter(|role| role.kind == RoleKind::Expert);
                topics = experts.map(|role| role.name.clone()).collect();
            }
            let readable = remit.iter().all(|grade| grade.number().is_some() || known.contains(grade));
            if let Some(column) = stated
                && (topics.is_empty() || !readable)
            {
                self.issues.push(Issue { spot: table.spot(row, column), what: Oddity::UnreadableRemit });
                remit.retain(|grade| grade.number().is_some() || known.contains(grade));
            }
            if topics.is_empty() && stated.is_none() {
                continue;
            }
            place.expertise = topics.into_iter().map(|topic| Expertise { topic, remit: remit.clone() }).collect();
        }
    }

    fn read_grouping(
        &mut self,
        table: &Table,
        rows: &[(PersonId, Row<'_>)],
        column: usize,
        kind: GroupingKind,
        choices: &Choices,
    ) -> GroupingId {
        let name = table.column_name(column);
        // The same division in a second sheet goes on where the first one ended. Another column of this sheet is another one.
        let same = |(id, g): &(&GroupingId, &Grouping)| fold(&g.name) == fold(&name) && !self.just_read.contains(id);
        let known_grouping = self.groupings.iter().find(same).map(|(id, _)| *id);
        let old: Vec<GroupId> = known_grouping.and_then(|id| self.groupings.get(&id)).map_or_else(Vec::new, |g| g.groups.clone());
        let mut groups: Vec<(GroupId, String)> = old.iter().filter_map(|id| Some((*id, self.groups.get(id)?.name.clone()))).collect();
        let mut known: HashMap<String, GroupId> = groups.iter().map(|(id, name)| (name.clone(), *id)).collect();
        for (person, row) in rows {
            let names: Vec<String> = cell::group_names(row.raw(column));
            let names: Vec<String> = names.iter().map(|name| self.undated(table, row, column, name, choices).into_owned()).collect();
            if !names.is_empty()
                && let Some(place) = self.of.get_mut(person)
            {
                place.groups.retain(|group| !old.contains(group));
            }
            for name in names {
                let id = *known.entry(name).or_insert_with_key(|name| {
                    let id = GroupId(next(self.groups.keys().map(|id| id.0)));
                    self.groups.insert(id, Group { name: name.clone() });
                    groups.push((id, name.clone()));
                    id
                });
                if let Some(place) = self.of.get_mut(person) {
                    place.groups.insert(id);
                }
            }
        }
        let id = known_grouping.unwrap_or_else(|| GroupingId(next(self.groupings.keys().map(|id| id.0))));
        let (ordered, groups) = self.in_order(id, &name, kind, &groups, choices);
        self.groupings.insert(id, Grouping { name, kind, ordered, groups });
        id
    }

    /// Groups in their order, and whether that is the order of the grades. A guess is asked about, once: of a division that is in the
    /// project already it was asked before, unless groups came with it.
    fn in_order(
        &mut self,
        id: GroupingId,
        name: &str,
        kind: GroupingKind,
        groups: &[(GroupId, String)],
        choices: &Choices,
    ) -> (bool, Vec<GroupId>) {
        self.asks.retain(|ask| ask.id != ids::order(name));
        let guessed = match order(kind, groups, &self.of) {
            Order::Known(groups) => return (true, groups),
            Order::Nothing(groups) => return (false, groups),
            Order::Guessed(guessed) => guessed,
        };
        let before = self.groupings.get(&id).filter(|_| self.of_project.contains(&id));
        if let Some(before) = before.filter(|before| before.groups.len() == groups.len()) {
            return (before.ordered, before.groups.clone());
        }
        let called = |id: GroupId| self.groups.get(&id).map_or_else(String::new, |group| group.name.clone());
        let (ask, ordered, groups) = group_order::ask(name, guessed, called, choices);
        self.asks.push(ask);
        (ordered, groups)
    }

    /// Cells that are no days of the week (a number of days, "wisselend") are kept as a further column.
    fn read_days(&mut self, table: &Table, rows: &[(PersonId, Row<'_>)], column: usize) {
        let mut rest = Vec::new();
        for (person, row) in rows {
            let Some(place) = self.of.get_mut(person) else { continue };
            match cell::days(row.raw(column)) {
                Some(days) => place.days = Some(days),
                None if row.cell(column).is_empty() => {}
                None => rest.push((*person, row.cell(column).into_owned())),
            }
        }
        if !rest.is_empty() {
            self.add_trait(table.column_name(column), rest);
        }
    }

    fn read_trait(&mut self, table: &Table, rows: &[(PersonId, Row<'_>)], column: usize) {
        let values =
            rows.iter().map(|(person, row)| (*person, row.cell(column).into_owned())).filter(|(_, cell)| !cell.is_empty()).collect();
        self.add_trait(table.column_name(column), values);
    }

    /// A column of which every value is a number holds numbers; else all of its values are words.
    fn add_trait(&mut self, name: String, values: Vec<(PersonId, String)>) {
        let known = self.traits.iter().find(|(_, column)| column.name == name).map(|(id, _)| *id);
        let id = known.unwrap_or_else(|| TraitId(next(self.traits.keys().map(|id| id.0))));
        self.traits.insert(id, TraitColumn { name });
        let numbers: Option<Vec<f64>> = values.iter().map(|(_, cell)| cell::trait_number(cell)).collect();
        for (i, (person, cell)) in values.into_iter().enumerate() {
            let number = numbers.as_ref().and_then(|numbers| numbers.get(i)).map(|number| Trait::Number(*number));
            if let Some(place) = self.of.get_mut(&person) {
                place.traits.insert(id, number.unwrap_or(Trait::Word(cell)));
            }
        }
    }
}

/// The number after the last one.
fn next(numbers: impl Iterator<Item = u32>) -> u32 {
    numbers.max().map_or(0, |last| last.saturating_add(1))
}

/// An empty cell or a no in a column of marks.
fn is_no(cell: &str) -> bool {
    cell.is_empty() || matches!(cell::status(cell), Some(Status::Absent | Status::NotAsked(_))) || cell == "-"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::shape::{Known, Shape, Wish, recognise};
    use crate::io::source::book::{Source, read_book};
    use crate::io::team::roster::{Roster, read_sheet};

    fn places(text: &str) -> Places {
        let source = Source { name: "mensen.csv".to_owned(), bytes: text.as_bytes().to_vec() };
        let table = Table::find(read_book(&source).unwrap().remove(0));
        let Ok((Shape::People(mapping), ..)) = recognise(&table, &Known::default(), Wish::default()) else { panic!("{text}") };
        let (mut roster, mut issues, mut places) = (Roster::default(), Vec::new(), Places::default());
        let rows = read_sheet(&table, &mapping, &mut roster, &mut issues);
        places.read(&table, &mapping, &rows, &Choices::default());
        places
    }

    fn order(text: &str) -> (bool, Vec<String>) {
        let places = places(text);
        let grouping = &places.groupings[&GroupingId(0)];
        (grouping.ordered, grouping.groups.iter().map(|id| places.groups[id].name.clone()).collect())
    }

    #[test]
    fn groups_follow_their_grades_where_these_are_known() {
        assert_eq!(order("naam;groep\na;7-8\nb;1-2\nc;\nd;10\n"), (true, vec!["1-2".into(), "7-8".into(), "10".into()]));
        assert_eq!(order("naam;groep;leerjaar\na;boven;6\nb;onder;1-3\nc;onder;7\n"), (true, vec!["onder".into(), "boven".into()]));
        assert_eq!(order("naam;groep;leerjaar\na;Zuid;1-8\nb;Noord;1-8\n"), (false, vec!["Zuid".into(), "Noord".into()]));
        assert_eq!(order("naam;groep\na;Zuid\nb;Noord\nc;3\n"), (false, vec!["Zuid".into(), "Noord".into(), "3".into()]));
        assert_eq!(order("naam;werkgroep\na;2\nb;1\n"), (false, vec!["2".into(), "1".into()]));
    }

    #[test]
    fn someone_can_be_in_several_groups_of_several_groupings() {
        let places = places("naam;groep;werkgroep;gebouw\na;1-2, 3-4;rekenen|taal;\nb;3-4;;hoofd\n");
        assert_eq!(places.of[&PersonId(0)].groups.len(), 4);
        let kinds: Vec<_> = places.groupings.values().map(|g| (g.name.as_str(), g.kind, g.groups.len())).collect();
        let expected =
            [("groep", GroupingKind::Parallel, 2), ("werkgroep", GroupingKind::WorkingGroup, 2), ("gebouw", GroupingKind::Building, 1)];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn a_remit_belongs_to_a_topic_or_to_a_role_of_expert() {
        let places = places(
            "naam;rol;leerjaar;expertise;opdracht\na;leraar;1;taal/lezen;1 t/m 3\nb;leesexpert;brugklas;;brugklas\nc;leraar;;;4\nd;leraar;;taal;iedereen\n",
        );
        let told: Vec<Vec<(String, Vec<String>)>> = places
            .of
            .values()
            .map(|place| place.expertise.iter().map(|e| (e.topic.clone(), e.remit.iter().map(|g| g.0.clone()).collect())).collect())
            .collect();
        let to_three = || ["1", "2", "3"].map(str::to_owned).to_vec();
        assert_eq!(
            told,
            [
                vec![("taal".into(), to_three()), ("lezen".into(), to_three())],
                vec![("leesexpert".into(), vec!["brugklas".into()])],
                vec![],
                vec![("taal".into(), vec![])],
            ]
        );
        let found: Vec<_> = places.issues.iter().map(|issue| (issue.spot.row, issue.what.clone())).collect();
        assert_eq!(found, [(Some(4), Oddity::UnreadableRemit), (Some(5), Oddity::UnreadableRemit)]);
    }

    #[test]
    fn further_columns_are_kept() {
        let places = places("naam;dagen;fte;kamer\na;ma di;0,4;012\nb;3;1;7\nc;;;\n");
        assert_eq!(places.of[&PersonId(0)].days.unwrap().0, [true, true, false, false, false]);
        let names: Vec<_> = places.traits.values().map(|column| column.name.as_str()).collect();
        assert_eq!(names, ["dagen", "fte", "kamer"]);
        let of_b: Vec<_> = places.of[&PersonId(1)].traits.values().cloned().collect();
        assert_eq!(of_b, [Trait::Number(3.0), Trait::Number(1.0), Trait::Word("7".into())], "012 makes the rooms words");
        assert!(places.of[&PersonId(2)].traits.is_empty());
    }

    #[test]
    fn a_date_that_was_a_group_is_given_back_and_asked() {
        let places = places("naam;groep;leerjaar\na;3-apr;1-feb\nb;1-2;2\nc;3-apr;\nd;25-dec;\n");
        let names: Vec<&str> = places.groups.values().map(|group| group.name.as_str()).collect();
        assert_eq!(names, ["3-4", "1-2", "25-dec"]);
        assert_eq!(places.of[&PersonId(0)].grades.len(), 2, "1-feb is grades 1 and 2");
        let asks: Vec<(&str, &str)> = places.asks.iter().map(|ask| (ask.id.as_str(), ask.proposed.as_str())).collect();
        assert_eq!(asks, [("date:1-feb", "1-2"), ("date:3-apr", "3-4")]);
        assert_eq!(places.issues.len(), 1, "Christmas is no group");
    }
}
