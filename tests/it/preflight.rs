//! Who can still be recognised without names: counted here a second time, from the network alone.

use std::collections::BTreeMap;

use lijntjes::analysis::Network;
use lijntjes::model::{Appearance, LayoutKind, Project, RoleKind, SmallGroups};
use lijntjes::report::{By, Preflight, Shared, Sharing, preflight_lines};
use lijntjes::session::{example, preflight};
use lijntjes::text::{Lang, Words};

use crate::schools;

fn found(project: &Project, sharing: Sharing, kind: LayoutKind) -> Preflight {
    {
        let shared = Shared::new(project, &project.first_spec().unwrap(), sharing);
        preflight(project, &shared, (Appearance::default(), kind), Words::new(Lang::Dutch)).unwrap()
    }
}

/// How many have what nobody else has: what is seen of them, and how many name them, they name and both.
fn alone(net: &Network, seen: &dyn Fn(usize) -> String) -> usize {
    let mut all: BTreeMap<(String, usize, usize, usize), usize> = BTreeMap::new();
    for i in 0..net.n() {
        let both = (0..net.n()).filter(|&j| net.has(i, j) && net.has(j, i)).count();
        let (out, into) = ((0..net.n()).filter(|&j| net.has(i, j)).count(), (0..net.n()).filter(|&j| net.has(j, i)).count());
        *all.entry((seen(i), out, into, both)).or_default() += 1;
    }
    all.values().filter(|people| **people == 1).count()
}

#[test]
fn in_the_case_sixteen_of_twenty_four_are_recognised_four_by_their_role() {
    let project = example();
    let net = Network::new(&project, &project.first_spec().unwrap()).unwrap();
    let found = self::found(&project, Sharing::default(), LayoutKind::Groups);
    assert_eq!((found.people, found.recognised.len(), found.at_first_sight()), (24, 16, 4));
    let seen = |i: usize| match net.actor(i).kind {
        RoleKind::Expert | RoleKind::Leader => format!("{:?}", net.actor(i).roles),
        RoleKind::Teacher | RoleKind::Other => format!("{:?}", net.actor(i).groups),
    };
    assert_eq!(alone(&net, &seen), 16);
    let roles: Vec<&By> = found.recognised.iter().flat_map(|one| &one.by).filter(|by| matches!(by, By::Role(_))).collect();
    assert_eq!(roles.len(), 4);
    let codes: Vec<&str> = found.recognised.iter().map(|one| one.code.as_str()).collect();
    assert!(codes.is_sorted(), "by code: {codes:?}");
    // With roles merged the four look like one another, and are told apart by their lines or not at all.
    let merged = self::found(&project, Sharing { merge_roles: true }, LayoutKind::Groups);
    assert_eq!((merged.recognised.len(), merged.at_first_sight()), (found.with_merged_roles, 0));
    assert_eq!(found.with_merged_roles, alone(&net, &|i| format!("{:?}", net.actor(i).groups)));
    assert!(self::found(&project, Sharing::default(), LayoutKind::Blocks).recognised.is_empty());
}

/// The only one among "others", the only one in two groups together, and a group of two that is joined or left out.
#[test]
fn whoever_is_alone_in_something_is_told_with_what_it_is() {
    let someone =
        |name: &str, groups: &[u32], role| schools::Someone { name: name.to_owned(), groups: groups.to_vec(), role, answered: true };
    let mut people: Vec<_> = (0..8).map(|i| someone(&format!("M{i}"), &[i / 4], 0)).collect();
    people.extend([
        someone("Twee Beide", &[0, 1], 0),
        someone("Con Cierge", &[], 1),
        someone("Acht Een", &[2], 0),
        someone("Acht Twee", &[2], 0),
    ]);
    let all: Vec<(usize, usize)> = (0..12).flat_map(|i| (0..12).filter(move |j| *j != i).map(move |j| (i, j))).collect();
    let mut project = schools::project(&people, &["3", "4", "8"], &["leraar", "conciërge"], &all);
    let first = found(&project, Sharing::default(), LayoutKind::Groups);
    let reasons: Vec<Vec<&str>> = first.recognised.iter().map(|one| one.by.iter().map(By::id).collect()).collect();
    assert_eq!(first.recognised.len(), 2, "{reasons:?}");
    let of = |by: &By| first.recognised.iter().filter(|one| one.by.contains(by)).count();
    assert_eq!((of(&By::Others), of(&By::Groups), first.has_small_groups), (1, 1, true));
    assert!(first.told.iter().any(|line| line.starts_with("Groep 4 + 8")), "{:?}", first.told);
    assert!(preflight_lines(&first, Words::new(Lang::Dutch)).iter().any(|line| line.starts_with("de enige bij “overige”")));
    project.small_groups = SmallGroups::Withheld;
    let left_out = found(&project, Sharing::default(), LayoutKind::Groups);
    assert_eq!((left_out.people, left_out.has_small_groups), (10, true));
    assert!(left_out.told.iter().any(|line| line.contains("2 collega’s")), "{:?}", left_out.told);
}

/// Words that were met in the files stand in no title, and are shown to nobody without names.
#[test]
fn only_what_would_be_shown_is_taken_out() {
    use lijntjes::model::{Issue, Oddity, Spot};
    let mut project = example();
    let name = project.people.values().next().unwrap().name.clone();
    let record = std::sync::Arc::make_mut(&mut project.record);
    record.files.push(format!("{name}.csv"));
    let spot = Spot { file: name.clone(), row: Some(1), column: None, cell: Some(name.clone()) };
    record.issues.push(Issue { spot, what: Oddity::UnknownName { mentions: 1 } });
    assert!(found(&project, Sharing::default(), LayoutKind::Groups).taken_out.is_empty());
    project.title = format!("School van {name}").into();
    let out = found(&project, Sharing::default(), LayoutKind::Groups).taken_out;
    assert_eq!(out.into_iter().map(|out| out.what).collect::<Vec<_>>(), [name]);
}
