//! The rules about experts and colleagues: one network on which each fires, one on which it just does not, and one where answers are
//! missing.

use std::collections::BTreeSet;
use std::sync::Arc;

use lijntjes::analysis::Network;
use lijntjes::findings::{Audience, Context, Divided, Evidence, Finding, Holds, Rule, findings};
use lijntjes::model::{Days, GroupId, Grouping, GroupingId, GroupingKind, PersonId, Project};
use lijntjes::session::SEED;
use lijntjes::text::Lang;

use crate::findings::{cliques, found, said, silent, with};
use crate::networks::{Draft, DraftPerson, WAVE};

#[test]
fn a_group_that_no_expert_reaches_is_told_with_its_indirect_contact() {
    let mut draft = with(cliques(3, 3), "E", "leesexpert");
    draft.mention("00", "E");
    draft.mention("00", "10");
    draft.mention("E", "20");
    let finding = found(&draft.network(), Rule::NotReached).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "In [1] heeft niemand rechtstreeks contact met een expert. In 2 van de 3 parallelgroepen is dat contact er wel. In [1] wel via één \
         collega: 1 van de 3."
    );
    assert_eq!((finding.certainty.holds, finding.certainty.mentions), (Holds::Depends, Some(1)));
    assert_eq!(found(&silent(draft.clone(), "11").network(), Rule::NotReached), None, "they may have named the expert");
    let mut hardly = draft.clone();
    let expert = hardly.index("E");
    hardly.mentions.retain(|(from, _)| *from != expert);
    assert_eq!(found(&hardly.network(), Rule::NotReached), None, "one group of three is not half of them");
    draft.mention("12", "E");
    assert_eq!(found(&draft.network(), Rule::NotReached), None);
}

#[test]
fn indirect_contact_is_none_only_where_no_missing_answer_holds_it() {
    let mut draft = with(cliques(3, 3), "E", "leesexpert");
    draft.mention("00", "E");
    draft.mention("E", "20");
    let part = |draft: &Draft| said(&found(&draft.network(), Rule::NotReached).unwrap(), Lang::English);
    assert!(part(&draft).ends_with("In [1] nobody through one colleague either."), "{}", part(&draft));
    // Who has contact with the expert did not answer, and may have named anyone of the group.
    let open = silent(draft.clone(), "20");
    assert!(
        part(&open).ends_with("In [1] it is not known of 3 of the 3 whether they have that contact through one colleague."),
        "{}",
        part(&open)
    );
    draft.mention("10", "00");
    let least = silent(draft, "20");
    assert!(part(&least).ends_with("In [1] through one colleague: at least 1 of the 3 (of 2 it is not known)."), "{}", part(&least));
}

#[test]
fn groups_with_contact_are_counted_among_all_groups() {
    let mut draft = with(cliques(4, 3), "E", "leesexpert");
    draft.mention("00", "E");
    draft.mention("E", "20");
    let text = |draft: &Draft| said(&found(&draft.network(), Rule::NotReached).unwrap(), Lang::English);
    assert!(text(&draft).contains("In 2 of the 4 parallel groups somebody is. "), "{}", text(&draft));
    // Someone of the fourth group may have named the expert.
    let open = silent(draft.clone(), "31");
    assert!(text(&open).contains("In 2 of the 4 parallel groups somebody is; of 1 it is not known. "), "{}", text(&open));
    // An expert is in the fourth group, without contact with anyone: nobody there is in contact with an expert.
    let mut alone = draft;
    alone.people.push(DraftPerson { role: "leesexpert".into(), groups: [3].into(), ..DraftPerson::new("F") });
    assert!(text(&alone).contains("In 2 of the 4 parallel groups somebody is. "), "{}", text(&alone));
}

#[test]
fn a_group_outside_every_remit_is_not_said_to_be_out_of_reach() {
    let mut draft = with(cliques(2, 3), "E", "leesexpert");
    draft.mention("00", "E");
    for (place, grade) in [(0, "3"), (3, "7")] {
        draft.people[place].grades = vec![grade.to_owned()];
    }
    assert!(found(&draft.network(), Rule::NotReached).is_some(), "no remit was stated");
    let expert = draft.index("E");
    draft.people[expert].remit = vec!["3".to_owned()];
    assert_eq!(found(&draft.network(), Rule::NotReached), None);
    draft.people[expert].remit.push("7".to_owned());
    assert!(found(&draft.network(), Rule::NotReached).is_some());
}

/// Two groups of four; nobody names the last person.
fn with_someone_unnamed() -> Draft {
    let mut draft = cliques(2, 4);
    draft.mentions.retain(|(_, to)| *to != 7);
    draft
}

#[test]
fn who_is_not_named_is_for_the_coach_only() {
    let draft = with_someone_unnamed();
    let finding = found(&draft.network(), Rule::Unnamed).unwrap();
    assert_eq!((finding.audience, finding.certainty.mentions, finding.people.as_slice()), (Audience::Coach, Some(1), &[PersonId(7)][..]));
    assert_eq!(
        said(&finding, Lang::Dutch),
        "Eén collega is op deze vraag niet genoemd. <7> noemt zelf 3 keer een collega. Rooster, taak en de vraag kunnen dit verklaren; vraag \
         ernaar voordat je er iets van vindt."
    );
    let mut named = draft.clone();
    named.mention("00", "13");
    assert_eq!(found(&named.network(), Rule::Unnamed), None);
    let mut leader = draft.clone();
    leader.people[7].role = "directeur".to_owned();
    assert_eq!(found(&leader.network(), Rule::Unnamed), None, "another rule looks at leaders");
    // A colleague who did not answer could have named them; and of themselves nothing is said without their answers.
    assert_eq!(found(&silent(draft.clone(), "00").network(), Rule::Unnamed), None);
    assert_eq!(found(&silent(draft.clone(), "13").network(), Rule::Unnamed), None);
    let mut not_nameable = draft;
    not_nameable.people[7].may_be_named = false;
    assert_eq!(found(&not_nameable.network(), Rule::Unnamed), None);
}

#[test]
fn nothing_is_said_of_someone_who_is_hardly_around() {
    let spoken_of = |days: [bool; 5]| {
        let mut project = with_someone_unnamed().project();
        let wave = Arc::make_mut(&mut project.waves).get_mut(&WAVE).unwrap();
        wave.places.get_mut(&PersonId(7)).unwrap().days = Some(Days(days));
        let net = Network::new(&project, &project.first_spec().unwrap()).unwrap();
        found(&net, Rule::Unnamed).is_some()
    };
    assert!(!spoken_of([true, false, false, false, false]));
    assert!(spoken_of([true, true, false, false, false]));
}

/// The draft with classes of these people beside its groups.
fn with_classes(draft: &Draft, classes: &[&[usize]]) -> (Project, Network, Vec<Divided>) {
    let mut project = draft.project();
    let id = |class: usize| GroupId(u32::try_from(100 + class).unwrap());
    let grouping =
        Grouping { name: "klas".to_owned(), kind: GroupingKind::Class, ordered: false, groups: (0..classes.len()).map(id).collect() };
    Arc::make_mut(&mut project.groupings).insert(GroupingId(1), grouping);
    let wave = Arc::make_mut(&mut project.waves).get_mut(&WAVE).unwrap();
    for (class, people) in classes.iter().enumerate() {
        for &person in *people {
            wave.places.get_mut(&PersonId(u32::try_from(person).unwrap())).unwrap().groups.insert(id(class));
        }
    }
    let spec = project.first_spec().unwrap();
    let (net, groupings) = (Network::new(&project, &spec).unwrap(), Divided::all(&project, &spec));
    (project, net, groupings)
}

fn job_shares(draft: &Draft, classes: &[&[usize]]) -> Option<Finding> {
    let (_, net, groupings) = with_classes(draft, classes);
    findings(&Context::with_groupings(&net, &groupings, SEED)).into_iter().find(|f| f.rule() == Rule::JobShare)
}

#[test]
fn two_people_on_one_class_without_a_tie_are_for_the_coach_only() {
    let draft = cliques(2, 4);
    let finding = job_shares(&draft, &[&[0, 1], &[2, 5]]).unwrap();
    assert_eq!(finding.audience, Audience::Coach);
    assert_eq!(
        said(&finding, Lang::Dutch),
        "1 van de 2 duo’s op een klas heeft op deze vraag een lijntje. Zonder lijntje: <2> met <5> ([101])."
    );
    assert_eq!(job_shares(&draft, &[&[0, 1], &[2, 5, 6]]), None, "a class of three is no pair");
    assert_eq!(job_shares(&draft, &[&[0, 1], &[2, 3]]), None);
    assert_eq!(job_shares(&silent(draft.clone(), "11"), &[&[2, 5]]), None);
    let settled = job_shares(&silent(draft, "11"), &[&[2, 5], &[0, 4]]).unwrap();
    let Evidence::JobShare(e) = &settled.evidence else { panic!() };
    assert_eq!(e.without.iter().map(|share| share.people).collect::<Vec<_>>(), [(PersonId(0), PersonId(4))]);
}

#[test]
fn what_is_for_the_coach_comes_last() {
    let coach: BTreeSet<Rule> = [Rule::JobShare, Rule::Unnamed].into();
    assert!(Rule::ALL.iter().rev().take(coach.len()).all(|rule| coach.contains(rule)));
}
