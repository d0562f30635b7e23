//! What everyone is: groups, grades, roles, expertise, days, and the further columns of the people sheet.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::io::cells::{self, Status};
use crate::io::mapping::PeopleMapping;
use crate::io::people::Sheet;
use crate::io::table::{RawRow, RawTable};
use crate::model::{
    Expertise, Grade, Group, GroupId, Grouping, GroupingId, GroupingKind, Issue, Oddity, PersonId, Place, Role, RoleId, RoleKind, Spot,
    Trait, TraitColumn, TraitId,
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
    pub issues: Vec<Issue>,
}

pub fn read_places(table: &RawTable, mapping: &PeopleMapping, sheet: &Sheet) -> Places {
    let mut all = Places::default();
    for (person, row) in &sheet.rows {
        let mut place = Place::default();
        if let Some(column) = mapping.grades {
            place.grades = cells::grades(row.raw(column));
            all.report_date(table, row, column, [row.cell(column)]);
        }
        for name in mapping.roles.map_or_else(Vec::new, |column| cells::several(row.raw(column))) {
            place.roles.insert(all.role(name));
        }
        if let Some(column) = mapping.status {
            all.status.insert(*person, (cells::status(row.raw(column)), table.spot(row, column)));
        }
        all.of.insert(*person, place);
    }
    all.read_expertise(table, mapping, sheet);
    for (column, kind) in &mapping.groupings {
        all.read_grouping(table, sheet, *column, *kind);
    }
    if let Some(column) = mapping.days {
        all.read_days(table, sheet, column);
    }
    for column in &mapping.traits {
        all.read_trait(table, sheet, *column);
    }
    all
}

impl Places {
    fn role(&mut self, name: String) -> RoleId {
        if let Some((id, _)) = self.roles.iter().find(|(_, role)| role.name == name) {
            return *id;
        }
        let id = RoleId(next(self.roles.len()));
        let kind = RoleKind::guess(&name);
        self.roles.insert(id, Role { name, kind });
        id
    }

    fn report_date(&mut self, table: &RawTable, row: &RawRow, column: usize, values: impl IntoIterator<Item = String>) {
        if values.into_iter().any(|value| cells::looks_like_a_date(&value)) {
            self.issues.push(Issue { spot: table.spot(row, column), what: Oddity::DateForGroup });
        }
    }

    /// A remit belongs to every topic of the row; without a topic, to the role of expert. It is readable where it has a number or
    /// a grade of the sheet in each part.
    fn read_expertise(&mut self, table: &RawTable, mapping: &PeopleMapping, sheet: &Sheet) {
        let known: BTreeSet<Grade> = self.of.values().flat_map(|place| place.grades.iter().cloned()).collect();
        for (person, row) in &sheet.rows {
            let Some(place) = self.of.get_mut(person) else { continue };
            let mut topics = mapping.expertise.map_or_else(Vec::new, |column| cells::several(row.raw(column)));
            let stated = mapping.remit.filter(|column| !row.cell(*column).is_empty());
            let mut remit = stated.map_or_else(BTreeSet::new, |column| cells::grades(row.raw(column)));
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
            place.expertise = topics.into_iter().map(|topic| Expertise { topic, remit: remit.clone() }).collect();
        }
    }

    fn read_grouping(&mut self, table: &RawTable, sheet: &Sheet, column: usize, kind: GroupingKind) {
        let mut groups: Vec<(GroupId, String)> = Vec::new();
        let mut known: HashMap<String, GroupId> = HashMap::new();
        for (person, row) in &sheet.rows {
            let names = cells::group_names(row.raw(column));
            self.report_date(table, row, column, names.clone());
            for name in names {
                let id = *known.entry(name).or_insert_with_key(|name| {
                    let id = GroupId(next(self.groups.len()));
                    self.groups.insert(id, Group { name: name.clone() });
                    groups.push((id, name.clone()));
                    id
                });
                if let Some(place) = self.of.get_mut(person) {
                    place.groups.insert(id);
                }
            }
        }
        let order = self.grade_order(kind, &groups);
        let grouping = Grouping {
            name: table.column_name(column),
            kind,
            ordered: order.is_some(),
            groups: order.unwrap_or_else(|| groups.iter().map(|(id, _)| *id).collect()),
        };
        self.groupings.insert(GroupingId(next(self.groupings.len())), grouping);
    }

    /// The groups from the youngest pupils to the oldest: by the number in each name, else by the lowest grade of the members
    /// where that differs from group to group. `None` where neither orders them, and for divisions that follow no grades.
    fn grade_order(&self, kind: GroupingKind, groups: &[(GroupId, String)]) -> Option<Vec<GroupId>> {
        if !matches!(kind, GroupingKind::Parallel | GroupingKind::Class | GroupingKind::Phase | GroupingKind::Team) || groups.len() < 2 {
            return None;
        }
        let in_name = groups.iter().map(|(id, name)| Some((Grade(name.clone()).number()?, *id))).collect::<Option<Vec<_>>>();
        let mut ranks = in_name.or_else(|| {
            let mut lowest: BTreeMap<GroupId, u32> = BTreeMap::new();
            for place in self.of.values() {
                let Some(grade) = place.grades.iter().filter_map(Grade::number).min() else { continue };
                for group in &place.groups {
                    lowest.entry(*group).and_modify(|old| *old = grade.min(*old)).or_insert(grade);
                }
            }
            let ranks = groups.iter().map(|(id, _)| Some((*lowest.get(id)?, *id))).collect::<Option<Vec<_>>>()?;
            let distinct: BTreeSet<u32> = ranks.iter().map(|(grade, _)| *grade).collect();
            (distinct.len() == ranks.len()).then_some(ranks)
        })?;
        // Stable: groups with one number ("3a", "3b") keep the order of the sheet.
        ranks.sort_by_key(|(grade, _)| *grade);
        Some(ranks.into_iter().map(|(_, id)| id).collect())
    }

    /// Cells that are no days of the week (a number of days, "wisselend") are kept as a further column.
    fn read_days(&mut self, table: &RawTable, sheet: &Sheet, column: usize) {
        let mut rest = Vec::new();
        for (person, row) in &sheet.rows {
            let Some(place) = self.of.get_mut(person) else { continue };
            place.days = cells::days(row.raw(column));
            if place.days.is_none() && !row.cell(column).is_empty() {
                rest.push((*person, row.cell(column)));
            }
        }
        if !rest.is_empty() {
            self.add_trait(table.column_name(column), rest);
        }
    }

    fn read_trait(&mut self, table: &RawTable, sheet: &Sheet, column: usize) {
        let values = sheet.rows.iter().map(|(person, row)| (*person, row.cell(column))).filter(|(_, cell)| !cell.is_empty()).collect();
        self.add_trait(table.column_name(column), values);
    }

    /// A column of which every value is a number holds numbers; else all of its values are words.
    fn add_trait(&mut self, name: String, values: Vec<(PersonId, String)>) {
        let id = TraitId(next(self.traits.len()));
        self.traits.insert(id, TraitColumn { name });
        let numbers: Option<Vec<f64>> = values.iter().map(|(_, cell)| cells::trait_number(cell)).collect();
        for (i, (person, cell)) in values.into_iter().enumerate() {
            let number = numbers.as_ref().and_then(|numbers| numbers.get(i)).map(|number| Trait::Number(*number));
            if let Some(place) = self.of.get_mut(&person) {
                place.traits.insert(id, number.unwrap_or(Trait::Word(cell)));
            }
        }
    }
}

fn next(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io::mapping::{Shape, recognise};
    use crate::io::people::read_sheet;
    use crate::io::table::read_table;

    fn places(text: &str) -> Places {
        let table = read_table("mensen.csv", text.as_bytes()).unwrap();
        match recognise(&table) {
            Ok(Shape::People(mapping)) => read_places(&table, &mapping, &read_sheet(&table, &mapping)),
            other => panic!("{other:?}"),
        }
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
    fn a_date_that_was_a_group_is_reported_and_kept() {
        let places = places("naam;groep;leerjaar\na;3-apr;1-feb\nb;1-2;2\n");
        assert_eq!(places.groups[&GroupId(0)].name, "3-apr");
        let columns: Vec<_> = places.issues.iter().map(|issue| issue.spot.column.clone().unwrap()).collect();
        assert_eq!(columns, ["leerjaar", "groep"]);
    }
}
