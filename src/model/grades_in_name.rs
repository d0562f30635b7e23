//! Which grades the name of a group names, and which grades of a project follow one another.
//!
//! A name names grades when it is nothing but grades: "3", "3a", "1-2", "5/6", "groep 4", "leerjaar 1 t/m 3", "3 havo", "kleuters". A name
//! that counts ("Team 1", "G2"), or holds something else ("Noord", "groep van Anna"), names none: its number may mean anything.

use std::collections::BTreeSet;

use super::{Grade, GroupingId, Project, WaveId};

/// No school counts its grades further.
const HIGHEST: u32 = 13;

/// Words before a number that make it a grade.
const BEFORE: [&str; 22] = [
    "jaargroepen",
    "jaargroep",
    "leerjaren",
    "leerjaar",
    "groepen",
    "groep",
    "gr.",
    "gr",
    "klassen",
    "klas",
    "jaar",
    "classes",
    "class",
    "groups",
    "group",
    "grades",
    "grade",
    "years",
    "year",
    "havo",
    "vwo",
    "vmbo",
];

/// Words behind a number that leave it a grade; one or two letters ("3a") do so too.
const BEHIND: [&str; 6] = ["havo", "vwo", "vmbo", "mavo", "gym", "mbo"];

/// The grades that a name names; none where it holds anything else.
#[must_use]
pub fn grades_in_name(name: &str) -> BTreeSet<u32> {
    let mut text = name.split('(').next().unwrap_or_default().trim().to_lowercase().replace(['–', '—'], "-");
    if ["kleuters", "kleutergroep", "kleuterbouw"].contains(&text.as_str()) {
        return BTreeSet::from([1, 2]);
    }
    for through in [" t/m ", " tot en met ", " tm ", " - "] {
        text = text.replace(through, "-");
    }
    for and in [" en ", " and "] {
        text = text.replace(and, ";");
    }
    let mut found = BTreeSet::new();
    for part in text.split([';', ',', '/', '+', '&']) {
        let Some((first, last)) = range(part) else { return BTreeSet::new() };
        found.extend(first..=last);
    }
    found
}

/// "1-2" is (1, 2), "groep 3a" is (3, 3).
fn range(part: &str) -> Option<(u32, u32)> {
    let part = part.trim();
    let (first, last) = part.split_once('-').map_or((part, part), |(first, last)| (first, last));
    let (first, last) = (grade(first)?, grade(last)?);
    (first <= last).then_some((first, last))
}

fn grade(text: &str) -> Option<u32> {
    let text = text.trim();
    let rest = BEFORE.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim_start();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, behind) = rest.split_at(digits);
    let behind = behind.trim();
    let is_parallel = behind.chars().count() <= 2 && behind.chars().all(char::is_alphabetic);
    let number = number.parse().ok().filter(|number| *number <= HIGHEST)?;
    (is_parallel || BEHIND.contains(&behind)).then_some(number)
}

impl Project {
    /// Two grades of this wave that follow one another, to ask about with an example: 4 and 5 where there are both, else the first two.
    /// Grades that somebody has, and those that the groups of the grouping are called by.
    #[must_use]
    pub fn neighbouring_grades(&self, wave: WaveId, grouping: Option<GroupingId>) -> Option<(u32, u32)> {
        let wave = self.waves.get(&wave)?;
        let groups = grouping.and_then(|id| self.groupings.get(&id)).map_or(&[][..], |grouping| &grouping.groups);
        let filled = groups.iter().filter(|group| wave.places.values().any(|place| place.groups.contains(group)));
        let mut grades: BTreeSet<u32> = filled.flat_map(|group| grades_in_name(self.group_name(*group))).collect();
        grades.extend(wave.places.values().flat_map(|place| &place.grades).filter_map(Grade::number).filter(|grade| *grade <= HIGHEST));
        let follows = |grade: &u32| grades.contains(&(grade + 1));
        grades
            .get(&4)
            .filter(|grade| follows(grade))
            .or_else(|| grades.iter().find(|grade| follows(grade)))
            .map(|grade| (*grade, grade + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::grades_in_name;

    #[test]
    fn a_name_names_grades_when_it_is_nothing_else() {
        let named = |name: &str| grades_in_name(name).into_iter().collect::<Vec<_>>();
        for (name, grades) in [
            ("3", &[3_u32][..]),
            ("3a", &[3]),
            ("Groep 3B", &[3]),
            ("groep3", &[3]),
            ("gr. 8", &[8]),
            ("1-2", &[1, 2]),
            ("1-2a", &[1, 2]),
            ("1/2", &[1, 2]),
            ("groep 1 t/m 3", &[1, 2, 3]),
            ("5 en 6", &[5, 6]),
            ("3a + 3b", &[3]),
            ("7 (juf Anna)", &[7]),
            ("Kleuters", &[1, 2]),
            ("havo 3", &[3]),
            ("3 vwo", &[3]),
            ("Year 10", &[10]),
        ] {
            assert_eq!(named(name), grades, "{name}");
        }
        for name in [
            "Team 1",
            "G1",
            "Noord",
            "A",
            "",
            "groep",
            "14",
            "2026",
            "2-1",
            "1-14",
            "3-apr",
            "unit 2",
            "groep 3 juf Anna",
            "½",
            "99999999999",
        ] {
            assert!(named(name).is_empty(), "{name}");
        }
    }
}
