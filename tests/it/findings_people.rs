//! The rules about experts and colleagues: one network on which each fires, one on which it just does not, and one where answers are
//! missing.

use std::collections::BTreeSet;
use std::sync::Arc;

use lijntjes::analysis::Network;
use lijntjes::findings::{Audience, Context, Divided, Evidence, Finding, Kind, Nature, Rule};
use lijntjes::model::{Days, GroupId, Grouping, GroupingId, GroupingKind, PersonId, Project};
use lijntjes::session::SEED;
use lijntjes::text::Lang;

use crate::findings::{cliques, found, kind, mentions, said, silent, with};
use crate::networks::{Answer, Draft, WAVE};

/// Four groups of four with an expert whom everyone of the first two groups names.
fn half_reached() -> Draft {
    let mut draft = with(cliques(4, 4), "E", "leesexpert");
    for key in ["00", "01", "02", "03", "10", "11", "12", "13"] {
        draft.mention(key, "E");
    }
    draft
}

#[test]
fn a_group_that_no_expert_reaches_is_told_with_its_indirect_contact() {
    let mut draft = half_reached();
    draft.mention("00", "20");
    let finding = found(&draft.network(), Rule::NotReached).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "In [2] en [3] heeft niemand rechtstreeks contact met een expert. In 2 van de 4 parallelgroepen is dat contact er wel. In [2] heeft één van de 4 dat contact wel via één collega. In [3] heeft ook niemand dat contact via één collega."
    );
    assert_eq!(
        (finding.nature, kind(&draft.network(), Rule::NotReached), mentions(&finding)),
        (Nature::Pattern, Some(Kind::Settled), Some(1))
    );
    // Someone of the third group did not answer, and may have named the expert.
    let open = found(&silent(draft.clone(), "21").network(), Rule::NotReached).unwrap();
    assert_eq!(open.certainty.unwrap().kind, Some(Kind::Open));
    // With contact in every group nothing is said, and with contact that chance gives too no group is singled out.
    for key in ["20", "30"] {
        draft.mention(key, "E");
    }
    assert_eq!(found(&draft.network(), Rule::NotReached), None);
    let mut few = with(cliques(4, 4), "E", "leesexpert");
    for key in ["00", "10", "20"] {
        few.mention(key, "E");
    }
    assert_eq!(found(&few.network(), Rule::NotReached), None);
}

#[test]
fn indirect_contact_is_none_only_where_no_missing_answer_holds_it() {
    let part = |draft: &Draft| said(&found(&draft.network(), Rule::NotReached).unwrap(), Lang::English);
    let draft = half_reached();
    assert!(part(&draft).ends_with("In [2] nobody is through one colleague either. In [3] nobody is through one colleague either."));
    // Who has contact with the expert did not answer in full, and may have named anyone of the group.
    let mut open = draft;
    let who = open.index("03");
    open.people[who].answer = Answer::Partly((0..17).filter(|j| !(8..12).contains(j)).collect());
    assert!(
        part(&open).contains("In [2] it is not known of 4 of the 4 whether they have that contact through one colleague."),
        "{}",
        part(&open)
    );
    open.mention("20", "00");
    assert!(part(&open).contains("In [2] through one colleague: at least 1 of the 4 (of 3 it is not known)."), "{}", part(&open));
}

#[test]
fn a_group_outside_every_remit_is_not_said_to_be_out_of_reach() {
    let mut draft = half_reached();
    for (place, grade) in [(0, "3"), (4, "3"), (8, "7"), (12, "8")] {
        draft.people[place].grades = vec![grade.to_owned()];
    }
    assert!(found(&draft.network(), Rule::NotReached).is_some(), "no remit was stated");
    let expert = draft.index("E");
    draft.people[expert].remit = vec!["3".to_owned()];
    assert_eq!(found(&draft.network(), Rule::NotReached), None);
    draft.people[expert].remit.push("7".to_owned());
    let Evidence::NotReached(e) = found(&draft.network(), Rule::NotReached).unwrap().evidence else { panic!() };
    assert_eq!(e.groups.iter().map(|group| group.group).collect::<Vec<_>>(), [GroupId(2)]);
}

#[test]
fn contact_beside_a_remit_is_an_assignment_for_the_coach() {
    let mut draft = half_reached();
    draft.people.iter_mut().take(16).for_each(|person| person.grades = vec!["3".to_owned()]);
    let expert = draft.index("E");
    assert_eq!(found(&draft.network(), Rule::ExpertsUnreached), None, "without a remit nothing");
    draft.people[expert].remit = vec!["3".to_owned()];
    assert_eq!(found(&draft.network(), Rule::ExpertsUnreached), None, "eight of sixteen are one half");
    draft.mentions.remove(&(0, expert));
    let finding = found(&draft.network(), Rule::ExpertsUnreached).unwrap();
    assert_eq!((finding.nature, finding.audience, mentions(&finding)), (Nature::Assignment, Audience::Coach, Some(1)));
    assert_eq!(
        said(&finding, Lang::Dutch),
        "De opdracht van <16> is groep 3: van de leraren daar contact met 7 van de 16. Bespreek dit eerst met de collega zelf."
    );
    let open = silent(draft, "20");
    assert!(
        said(&found(&open.network(), Rule::ExpertsUnreached).unwrap(), Lang::English)
            .contains("at least 7 of the 16 (of 1 it is not known)")
    );
    assert_eq!(kind(&open.network(), Rule::ExpertsUnreached), Some(Kind::Open));
}

#[test]
fn that_nobody_is_in_contact_with_a_role_is_said_of_the_role() {
    let mut draft = with(with(with(cliques(2, 4), "E", "leesexpert"), "F", "rekenexpert"), "D", "directeur");
    draft.mention("E", "F");
    let finding = found(&draft.network(), Rule::ExpertsUnreached).unwrap();
    assert_eq!((finding.nature, finding.audience), (Nature::Observation, Audience::Everyone));
    assert!(
        said(&finding, Lang::Dutch).starts_with("Van de 8 leraren heeft niemand op deze vraag contact met een expert of de directie."),
        "{}",
        said(&finding, Lang::Dutch)
    );
    draft.mention("00", "D");
    assert!(
        said(&found(&draft.network(), Rule::ExpertsUnreached).unwrap(), Lang::English).contains("nobody is in contact with an expert on")
    );
    let open = silent(draft.clone(), "01");
    assert_eq!(kind(&open.network(), Rule::ExpertsUnreached), Some(Kind::Likely));
    assert!(said(&found(&open.network(), Rule::ExpertsUnreached).unwrap(), Lang::Dutch).starts_with("In de antwoorden die er zijn heeft"));
    draft.mention("F", "12");
    assert_eq!(found(&draft.network(), Rule::ExpertsUnreached), None);
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
    assert_eq!((finding.audience, mentions(&finding), finding.people.as_slice()), (Audience::Coach, Some(1), &[PersonId(7)][..]));
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
    // A colleague who did not answer could have named them: it is said of those who answered. Of themselves nothing without their answers.
    let open = found(&silent(draft.clone(), "00").network(), Rule::Unnamed).unwrap();
    assert_eq!(open.certainty.unwrap().kind, Some(Kind::Likely));
    assert!(said(&open, Lang::Dutch).starts_with("Eén collega is door de 7 die invulden niet genoemd."));
    assert_eq!(found(&silent(draft.clone(), "13").network(), Rule::Unnamed), None);
    let mut not_nameable = draft.clone();
    not_nameable.people[7].may_be_named = false;
    assert_eq!(found(&not_nameable.network(), Rule::Unnamed), None);
    // Three of eight are more than a quarter: that tells about the question.
    let mut many = draft;
    many.mentions.retain(|(_, to)| *to < 6);
    assert!(found(&many.network(), Rule::Unnamed).is_some(), "two are a quarter");
    many.mentions.retain(|(_, to)| *to < 5);
    assert_eq!(found(&many.network(), Rule::Unnamed), None);
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
    lijntjes::findings::found(&Context::with_groupings(&net, &groupings, SEED)).findings.into_iter().find(|f| f.rule() == Rule::JobShare)
}

#[test]
fn two_people_on_one_class_without_a_tie_are_for_the_coach_only() {
    let draft = cliques(2, 4);
    let finding = job_shares(&draft, &[&[0, 1], &[2, 5]]).unwrap();
    assert_eq!(finding.audience, Audience::Coach);
    assert_eq!(
        said(&finding, Lang::Dutch),
        "Eén van de 2 duo’s op een klas heeft op deze vraag een lijntje. Zonder lijntje: <2> met <5> ([101])."
    );
    assert_eq!(job_shares(&draft, &[&[0, 1], &[2, 5, 6]]), None, "a class of three is no pair");
    assert_eq!(job_shares(&draft, &[&[0, 1], &[2, 3]]), None);
    // One of two answered and did not name the other; of two who did not answer nothing is known.
    let open = job_shares(&silent(draft.clone(), "11"), &[&[2, 5]]).unwrap();
    assert_eq!(open.certainty.unwrap().kind, Some(Kind::Likely));
    assert_eq!(job_shares(&silent(silent(draft, "11"), "02"), &[&[2, 5]]), None);
}

#[test]
fn what_is_for_the_coach_comes_last() {
    let coach: BTreeSet<Rule> = [Rule::JobShare, Rule::Unnamed].into();
    assert!(Rule::ALL.iter().rev().take(coach.len()).all(|rule| coach.contains(rule)));
}
