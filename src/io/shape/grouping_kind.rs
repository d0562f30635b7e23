//! By which word the groups of a column are called.
//!
//! The rule: what most cells call themselves ("Team onderbouw", "Sectie Engels", "bovenbouw") goes before the header; else the header decides,
//! where it says more than that there are groups; and under a header such as "groep" most cells must name grades ("3a", "1-2") for the groups
//! to be parallel groups, or they are just groups.

use crate::io::cell::{self, spelling::fold};
use crate::model::{GroupingKind, grades_in_name};

/// What the first of a sheet's columns with groups holds; `by_header` is what its header says, if more than that it holds groups.
pub(super) fn kind_of_main<'a>(by_header: Option<GroupingKind>, cells: impl Iterator<Item = &'a str>) -> GroupingKind {
    let names: Vec<String> = cells.flat_map(cell::group_names).collect();
    let most = |fits: &dyn Fn(&str) -> bool| !names.is_empty() && names.iter().filter(|name| fits(name)).count() * 2 > names.len();
    let own = OWN_WORDS.iter().map(|(_, kind)| *kind).find(|kind| most(&|name| own_word(name) == Some(*kind)));
    if let Some(kind) = own.or(by_header) {
        return kind;
    }
    // A spreadsheet makes dates of some grades; whoever reads the column asks about them.
    let names_grades = |name: &str| !grades_in_name(name).is_empty() || cell::group_in_date(name).is_some();
    if most(&names_grades) { GroupingKind::Parallel } else { GroupingKind::Other }
}

/// Words that a group is called by, as the end of a word of its name; the first that is met counts, so that "Team onderbouw" is a team.
const OWN_WORDS: [(&[&str], GroupingKind); 9] = [
    (&["werkgroep", "leerteam", "expertteam"], GroupingKind::WorkingGroup),
    (&["team", "teams"], GroupingKind::Team),
    (&["vakgroep"], GroupingKind::SubjectGroup),
    (&["sectie", "section"], GroupingKind::Section),
    (&["afdeling", "department"], GroupingKind::Department),
    (&["unit"], GroupingKind::Unit),
    (&["cluster"], GroupingKind::Cluster),
    (&["gebouw", "locatie", "building", "location"], GroupingKind::Building),
    (&["bouw"], GroupingKind::Phase),
];

fn own_word(name: &str) -> Option<GroupingKind> {
    let folded = fold(name);
    let is_called = |ends: &&[&str]| folded.split(' ').any(|word| ends.iter().any(|end| word.ends_with(end)));
    OWN_WORDS.iter().find(|(ends, _)| is_called(ends)).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_called_by_their_own_word_then_their_header_then_their_shape() {
        use GroupingKind::{Building, Cluster, Department, Other, Parallel, Phase, Section, SubjectGroup, Team, Unit, WorkingGroup};
        for (header, cells, kind) in [
            (None, &["1-2", "3a", "directie"][..], Parallel),
            (None, &["groep 3", "groep 4"], Parallel),
            (None, &["3-apr", "1-2", "MT"], Parallel),
            (None, &["Noord", "Zuid"], Other),
            (None, &["3", "Noord", "Zuid"], Other),
            (None, &["G1", "G2"], Other),
            (None, &[], Other),
            (None, &["Team onderbouw", "Team bovenbouw", "directie"], Team),
            (None, &["Onderwijsteam 1", "Onderwijsteam 2"], Team),
            (None, &["onderbouw", "middenbouw", "bovenbouw"], Phase),
            (None, &["Sectie Engels", "sectie wiskunde"], Section),
            (None, &["Vakgroep talen"], SubjectGroup),
            (None, &["Afdeling Zorg", "Afdeling Techniek"], Department),
            (None, &["Unit 1", "Unit 2"], Unit),
            (None, &["Cluster 1"], Cluster),
            (None, &["Locatie Dorp", "Hoofdgebouw"], Building),
            (None, &["Werkgroep taal"], WorkingGroup),
            (Some(Parallel), &["Noord", "Zuid"], Parallel),
            (Some(Parallel), &["Team 1", "Team 2"], Team),
            (Some(Team), &["1-3", "4-6"], Team),
            (Some(Team), &["Sectie Engels"], Section),
            (Some(Section), &["Team 1", "Team 2"], Team),
        ] {
            assert_eq!(kind_of_main(header, cells.iter().copied()), kind, "{header:?} {cells:?}");
        }
    }
}
