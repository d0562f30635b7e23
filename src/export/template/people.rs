//! The people sheet again, as the project knows it, with headers that the import knows.

use std::collections::BTreeSet;

use super::draft::{Draft, why_not_asked};
use crate::model::{GroupingId, NotAskedWhy, PersonId, Place, Trait, TraitId};
use crate::text::Lang;

/// The header and a row per person of the draft. Columns in which nobody has anything are left out, but for the name and the answer:
/// that one is to be filled in, and holds only why someone is not asked.
pub(super) fn people_table(draft: &Draft<'_>) -> Vec<Vec<String>> {
    let words = draft.words;
    let everyone = seen(draft);
    let mut columns: Vec<Vec<String>> = Vec::new();
    let mut add = |header: String, always: bool, cell: &dyn Fn(&PersonSeen<'_>) -> String| {
        let cells: Vec<String> = everyone.iter().map(cell).collect();
        if always || cells.iter().any(|cell| !cell.is_empty()) {
            columns.push(std::iter::once(header).chain(cells).collect());
        }
    };
    add(words.get("template-column-id"), false, &|who| who.id());
    add(words.get("template-column-person"), true, &|who| who.name.to_owned());
    for (id, grouping) in draft.project.groupings.iter() {
        add(grouping.name.clone(), false, &|who| who.groups(*id));
    }
    add(words.get("template-column-grades"), false, &|who| joined(who.place.grades.iter().map(|grade| grade.0.clone())));
    add(words.get("template-column-roles"), false, &|who| joined(who.place.roles.iter().map(|id| draft.project.role_name(*id).to_owned())));
    add(words.get("template-column-expertise"), false, &|who| joined(who.place.expertise.iter().map(|e| e.topic.clone())));
    add(words.get("template-column-remit"), false, &|who| {
        let remit: BTreeSet<_> = who.place.expertise.iter().flat_map(|e| e.remit.iter()).collect();
        joined(remit.into_iter().map(|grade| grade.0.clone()))
    });
    // A column of days in which something else stands too is both: the further column holds what could not be read as days.
    let header = words.get("template-column-days");
    let other_days = draft.project.traits.iter().find(|(_, column)| column.name.to_lowercase() == header).map(|(id, _)| *id);
    add(header, false, &|who| match who.place.days {
        Some(_) => who.days(),
        None => other_days.map_or_else(String::new, |id| who.further(id)),
    });
    for (id, column) in draft.project.traits.iter().filter(|(id, _)| Some(**id) != other_days) {
        add(column.name.clone(), false, &|who| who.further(*id));
    }
    add(words.get("template-column-answered"), true, &|who| who.answered());
    let rows = columns.first().map_or(0, Vec::len);
    (0..rows).map(|row| columns.iter().map(|column| column[row].clone()).collect()).collect()
}

struct PersonSeen<'a> {
    draft: &'a Draft<'a>,
    id: PersonId,
    name: &'a str,
    place: Place,
}

fn seen<'a>(draft: &'a Draft<'a>) -> Vec<PersonSeen<'a>> {
    let place = |id: &PersonId| draft.wave.and_then(|wave| wave.places.get(id)).cloned().unwrap_or_default();
    draft.people.iter().zip(&draft.names).map(|(id, name)| PersonSeen { draft, id: *id, name, place: place(id) }).collect()
}

impl PersonSeen<'_> {
    /// Empty where the sheet had none, and the name serves.
    fn id(&self) -> String {
        let person = self.draft.project.people.get(&self.id);
        person.filter(|person| person.key != person.name).map_or_else(String::new, |person| person.key.clone())
    }

    fn groups(&self, grouping: GroupingId) -> String {
        let groups = self.draft.project.groupings.get(&grouping).map_or(&[][..], |grouping| &grouping.groups);
        joined(groups.iter().filter(|group| self.place.groups.contains(group)).map(|id| self.draft.project.group_name(*id).to_owned()))
    }

    fn days(&self) -> String {
        let Some(days) = self.place.days else { return String::new() };
        let keys = ["template-day-1", "template-day-2", "template-day-3", "template-day-4", "template-day-5"];
        let worked = keys.iter().zip(days.0).filter(|(_, works)| *works);
        worked.map(|(key, _)| self.draft.words.get(key)).collect::<Vec<_>>().join(" ")
    }

    fn further(&self, column: TraitId) -> String {
        match self.place.traits.get(&column) {
            Some(Trait::Word(word)) => word.clone(),
            Some(Trait::Number(number)) if self.draft.words.lang == Lang::Dutch => number.to_string().replace('.', ","),
            Some(Trait::Number(number)) => number.to_string(),
            None => String::new(),
        }
    }

    fn answered(&self) -> String {
        let key = match self.draft.wave.and_then(|wave| why_not_asked(wave, self.id)) {
            Some(NotAskedWhy::Unstated) => "template-status-not-asked",
            Some(NotAskedWhy::OnLeave) => "template-status-leave",
            Some(NotAskedWhy::New) => "template-status-new",
            // Whoever objects is not in the draft; whoever was not on the sheet is now.
            Some(NotAskedWhy::Objects | NotAskedWhy::NotOnSheet) | None => return String::new(),
        };
        self.draft.words.get(key)
    }
}

/// Several values in a cell.
fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use super::*;
    use crate::export::template::draft::tests::{order, team};
    use crate::model::{Days, Grade, Group, GroupId, Grouping, GroupingKind, QuestionId, Respondence, Role, RoleId, RoleKind, WaveId};

    #[test]
    fn only_what_is_known_has_a_column() {
        let project = team(&["Anna", "Bram"]);
        assert_eq!(people_table(&Draft::new(&order(&project)).unwrap()), [["naam", "antwoord"], ["Anna", ""], ["Bram", ""]]);
    }

    #[test]
    fn several_values_share_a_cell() {
        let mut project = team(&["Anna", "Bram"]);
        Arc::make_mut(&mut project.people).get_mut(&PersonId(0)).unwrap().key = "m01".into();
        project.groups = Arc::new(["3-4", "5-6"].into_iter().zip(0..).map(|(n, i)| (GroupId(i), Group { name: n.into() })).collect());
        let grouping = Grouping { name: "groep".into(), kind: GroupingKind::Parallel, ordered: true, groups: vec![GroupId(0), GroupId(1)] };
        project.groupings = Arc::new(BTreeMap::from([(GroupingId(0), grouping)]));
        project.roles = Arc::new(BTreeMap::from([(RoleId(0), Role { name: "leraar".into(), kind: RoleKind::Teacher })]));
        let wave = Arc::make_mut(&mut project.waves).get_mut(&WaveId(0)).unwrap();
        let place = wave.places.get_mut(&PersonId(0)).unwrap();
        place.groups.extend([GroupId(0), GroupId(1)]);
        place.grades.extend(["4", "5"].map(|grade| Grade(grade.into())));
        place.roles.insert(RoleId(0));
        place.days = Some(Days([true, false, true, false, false]));
        wave.respondence.insert((PersonId(1), QuestionId(0)), Respondence::NotAsked(NotAskedWhy::OnLeave));
        let table = people_table(&Draft::new(&order(&project)).unwrap());
        assert_eq!(table[0], ["id", "naam", "groep", "jaargroepen", "rol", "dagen", "antwoord"]);
        assert_eq!(table[1], ["m01", "Anna", "3-4; 5-6", "4; 5", "leraar", "ma wo", ""]);
        assert_eq!(table[2], ["", "Bram", "", "", "", "", "verlof"]);
    }
}
