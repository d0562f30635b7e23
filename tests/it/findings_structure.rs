//! The rules about how a team and its groups hang together: one network on which each fires, one on which it just does not, and one
//! where answers are missing.

use lijntjes::analysis::Network;
use lijntjes::findings::{
    Audience, Connectors, Context, Divided, Evidence, Finding, Holds, JoinedBy, PartsApart, Rule, TeamPart, findings,
};
use lijntjes::model::{GroupId, GroupingId, GroupingKind, PersonId};
use lijntjes::session::SEED;
use lijntjes::text::Lang;

use crate::findings::{cliques, found, said, silent, with};
use crate::networks::{Answer, Draft, de_pragmatiek};

fn tie(draft: &mut Draft, a: &str, b: &str) {
    draft.mention(a, b);
    draft.mention(b, a);
}

fn holds(net: &Network, rule: Rule) -> Option<Holds> {
    found(net, rule).map(|f| f.certainty.holds)
}

#[test]
fn a_group_without_a_tie_with_the_rest_is_told() {
    let mut draft = cliques(3, 4);
    tie(&mut draft, "00", "10");
    let finding = found(&draft.network(), Rule::PartsApart).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "[2] heeft op deze vraag geen lijntje met de rest. Binnen elk deel is iedereen verbonden, rechtstreeks of via collega’s: \
         8 collega’s ([0] en [1]) en 4 collega’s ([2])."
    );
    assert_eq!((finding.certainty.holds, finding.certainty.answers, finding.certainty.mentions), (Holds::Depends, Some(0), Some(1)));
    // One mention joins the last group to the others.
    let mut joined = draft.clone();
    joined.mention("20", "11");
    assert_eq!(found(&joined.network(), Rule::PartsApart), None);
    // Someone who did not answer may have named a colleague of the other part.
    assert_eq!(holds(&silent(draft, "21").network(), Rule::PartsApart), Some(Holds::CannotBeSaid));
}

#[test]
fn a_part_that_hangs_on_one_answer_depends_on_it() {
    let mut draft = cliques(2, 4);
    // Only their own mention ties 10 to the three others of the second group, who do not name anyone but each other.
    let ten = draft.index("10");
    draft.mentions.retain(|(_, to)| *to != ten);
    tie(&mut draft, "10", "00");
    let who = draft.index("11");
    draft.mentions.retain(|(from, to)| *from != ten || *to == who || *to == 0);
    // Without the answers of 10 the second group is a part of its own.
    assert_eq!(found(&draft.network(), Rule::PartsApart), None);
    assert_eq!(found(&draft.network().silence(ten), Rule::PartsApart).unwrap().certainty.holds, Holds::CannotBeSaid);
}

#[test]
fn those_who_hold_a_team_together_are_told_as_that() {
    let net = de_pragmatiek().network();
    let finding = found(&net, Rule::PartsApart).unwrap();
    let id = GroupId;
    let parts = [
        TeamPart { people: 11, groups: vec![id(0), id(1)], only_groups: true },
        TeamPart { people: 9, groups: vec![id(2), id(3)], only_groups: true },
    ];
    assert_eq!(
        finding.evidence,
        Evidence::PartsApart(PartsApart {
            without: Some(Connectors::ExpertsAndLeaders),
            parts: parts.to_vec(),
            outside: 0,
            either_holds: true
        })
    );
    assert_eq!(finding.people, [20, 21, 22, 23].map(PersonId));
    // One tie of teachers across, and the team does not need them to be one.
    let mut draft = de_pragmatiek();
    draft.mention("4A", "5A");
    assert_eq!(found(&draft.network(), Rule::PartsApart), None);
    assert_eq!(found(&silent(de_pragmatiek(), "4A").network(), Rule::PartsApart), None);
    // An expert whose silence takes no tie away may be missing: what they would say joins nobody when they are left out.
    let only_expert = with(cliques(2, 3), "E", "leesexpert");
    let mut draft = only_expert;
    tie(&mut draft, "E", "00");
    tie(&mut draft, "E", "10");
    let finding = found(&silent(draft.clone(), "E").network(), Rule::PartsApart).unwrap();
    assert!(said(&finding, Lang::English).starts_with("The experts connect the team. With their ties it is one whole"));
    assert_eq!(finding.certainty.answers, Some(2), "without the answers of those who name the expert nothing is left of the tie");
    assert_eq!(found(&draft.network(), Rule::PartsApart).unwrap().certainty.answers, Some(0));
}

/// Two groups of three and one of two, without a tie between them, and an expert and a leader.
fn with_a_pair() -> Draft {
    let mut draft = cliques(2, 3);
    draft.groups.push("5-6".into());
    draft = with(with(with(with(draft, "G", "leraar"), "H", "leraar"), "E", "leesexpert"), "D", "directeur");
    for person in ["G", "H"].map(|key| draft.index(key)) {
        draft.people[person].groups.insert(2);
    }
    tie(&mut draft, "G", "H");
    draft
}

#[test]
fn who_is_in_no_part_is_told_in_the_sentence() {
    let mut draft = with_a_pair();
    for to in ["E", "00"] {
        tie(&mut draft, "D", to);
    }
    let finding = found(&draft.network(), Rule::PartsApart).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "[1] heeft op deze vraag geen lijntje met de rest. Binnen elk deel is iedereen verbonden, rechtstreeks of via collega’s: \
         5 collega’s (met heel [0]), 3 collega’s ([1]) en 2 collega’s daarbuiten, alleen of met z’n tweeën."
    );
    draft.people[3].groups.clear();
    let text = said(&found(&draft.network(), Rule::PartsApart).unwrap(), Lang::English);
    assert!(text.starts_with("On this question the team has 2 parts of 3 or more colleagues without a tie between them."), "{text}");
    // An answer with which a pair is no longer a pair is one that the sentence depends on.
    let g = draft.index("G");
    draft.mentions.retain(|&(from, to)| from == g || to != g);
    assert_eq!(found(&draft.network(), Rule::PartsApart).unwrap().certainty.answers, Some(1));
}

#[test]
fn a_team_that_is_held_together_is_one_whole_with_nobody_excepted() {
    let mut draft = with_a_pair();
    for to in ["00", "10"] {
        tie(&mut draft, "E", to);
        tie(&mut draft, "D", to);
    }
    assert_eq!(found(&draft.network(), Rule::PartsApart), None, "the pair is outside: it never was one whole");
    tie(&mut draft, "E", "G");
    let finding = found(&draft.network(), Rule::PartsApart).unwrap();
    // Without the experts the pair is apart, so that the team does not stay one whole.
    assert_eq!(
        said(&finding, Lang::Dutch),
        "De experts en de directie verbinden samen het team. Met hun lijntjes is het één geheel; zonder hen zijn er 2 delen van 3 of meer \
         collega’s zonder lijntje ertussen: 3 collega’s ([0]), 3 collega’s ([1]) en 2 collega’s daarbuiten, alleen of met z’n tweeën."
    );
    tie(&mut draft, "D", "G");
    assert!(said(&found(&draft.network(), Rule::PartsApart).unwrap(), Lang::Dutch).ends_with("dan blijft het één geheel."));
}

#[test]
fn where_some_parts_are_certain_it_does_not_say_that_none_is() {
    let mut draft = with(cliques(2, 3), "Z", "leraar");
    // Z may have named someone of the first group, and nobody of the second.
    draft.people[6].answer = Answer::Partly([3, 4, 5].into());
    assert_eq!(found(&draft.network(), Rule::PartsApart), None);
    draft.people[6].answer = Answer::Partly([0, 1, 2].into());
    draft.people[5].answer = Answer::Partly([3, 4, 6].into());
    assert_eq!(holds(&draft.network(), Rule::PartsApart), Some(Holds::CannotBeSaid));
}

#[test]
fn a_pair_is_no_part() {
    let mut draft = cliques(2, 3);
    assert!(found(&draft.network(), Rule::PartsApart).is_some());
    let apart = draft.index("00");
    draft.mentions.retain(|&(i, j)| i != apart && j != apart);
    assert_eq!(found(&draft.network(), Rule::PartsApart), None);
}

#[test]
fn one_person_or_one_tie_between_groups_is_a_bridge() {
    let mut draft = cliques(3, 4);
    tie(&mut draft, "00", "10");
    draft.mention("00", "11");
    tie(&mut draft, "13", "20");
    let finding = found(&draft.network(), Rule::Bridge).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "<0>, <7> en <8> verbinden parallelgroepen. Beide lijntjes tussen [0] en [1] zijn van <0>. Tussen [1] en [2] loopt één lijntje: \
         van <7> en <8>. Elk van deze contacten rust op één persoon of één lijntje."
    );
    // Only 00 says that there is a tie with 11: without that answer the bridge is one tie.
    assert_eq!((finding.certainty.answers, finding.certainty.mentions), (Some(1), Some(1)));
    draft.mention("01", "11");
    draft.mention("12", "21");
    assert_eq!(found(&draft.network(), Rule::Bridge), None);
}

#[test]
fn a_colleague_outside_two_groups_can_be_their_only_bridge() {
    let mut draft = with(with(cliques(2, 4), "V", "leesexpert"), "W", "leesexpert");
    for key in ["00", "01", "10"] {
        tie(&mut draft, "V", key);
    }
    tie(&mut draft, "W", "00");
    let finding = found(&draft.network(), Rule::Bridge).unwrap();
    let Evidence::Bridge(e) = &finding.evidence else { panic!() };
    assert_eq!(e.joins[0].by, JoinedBy::Colleague { person: PersonId(8), pairs: 2 });
    assert!(
        said(&finding, Lang::English)
            .starts_with("<8> connects [0] and [1]. Between [0] and [1] there is no direct tie; 2 of the 16 pairs share <8>")
    );
    let open = silent(draft.clone(), "11").network();
    assert_eq!(found(&open, Rule::Bridge), None, "they may have named the other expert, or a colleague of the other group");
    tie(&mut draft, "W", "11");
    assert_eq!(found(&draft.network(), Rule::Bridge), None);
}

#[test]
fn a_bridge_is_not_said_where_a_missing_answer_may_hold_another_way() {
    let mut draft = cliques(3, 4);
    tie(&mut draft, "00", "10");
    tie(&mut draft, "13", "20");
    let partly = |about: &[&str]| {
        let mut draft = draft.clone();
        let about = about.iter().map(|key| draft.index(key)).collect();
        let who = draft.index("03");
        draft.people[who].answer = Answer::Partly(about);
        draft.network()
    };
    // 03 said nothing of the second group: only the bridge between the second and the third group is left to say.
    let finding = found(&partly(&["00", "01", "02", "20", "21", "22", "23"]), Rule::Bridge).unwrap();
    let Evidence::Bridge(e) = &finding.evidence else { panic!() };
    assert_eq!(e.joins.iter().map(|join| join.from).collect::<Vec<_>>(), [GroupId(1)]);
    assert_eq!(finding.certainty.holds, Holds::Depends);
}

#[test]
fn groups_that_share_grades_or_a_colleague_without_another_tie() {
    let mut draft = cliques(3, 3);
    for (key, grades) in [("00", "4"), ("01", "4"), ("10", "4"), ("11", "5"), ("20", "7")] {
        let who = draft.index(key);
        draft.people[who].grades = vec![grades.to_owned()];
    }
    let finding = found(&draft.network(), Rule::SharedWithoutTie).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "[0] en [1] delen leerjaar 4. Tussen de anderen van [0] en [1] loopt op deze vraag geen lijntje."
    );
    assert_eq!(found(&silent(draft.clone(), "12").network(), Rule::SharedWithoutTie), None);
    // A colleague in both groups is what they share; four pairs are left.
    let mut both = draft.clone();
    let shared = both.index("12");
    both.people[shared].groups.insert(0);
    both.people.iter_mut().for_each(|person| person.grades.clear());
    tie(&mut both, "12", "00");
    let text = said(&found(&both.network(), Rule::SharedWithoutTie).unwrap(), Lang::English);
    assert_eq!(
        text,
        "[0] and [1] share <5>. Between the others of [0] and [1] there is no tie on this question. 2 of the 6 pairs do share a contact."
    );
    draft.mention("01", "11");
    assert_eq!(found(&draft.network(), Rule::SharedWithoutTie), None);
}

/// Two groupings of twelve people: the draft's own, and one by `place % every`.
fn divided(draft: &Draft, every: usize) -> (Network, Vec<Divided>) {
    let main = draft.network();
    let mut other = draft.clone();
    other.groups = (0..every).map(|b| format!("gebouw {b}")).collect();
    for (place, person) in other.people.iter_mut().enumerate() {
        person.groups = [place % every].into();
    }
    let mut project = other.project();
    // The groups of another grouping are other groups.
    let ids: Vec<GroupId> = (0..every).map(|b| GroupId(u32::try_from(100 + b).unwrap())).collect();
    let groupings = std::sync::Arc::make_mut(&mut project.groupings);
    groupings.get_mut(&GroupingId(0)).unwrap().groups.clone_from(&ids);
    let wave = std::sync::Arc::make_mut(&mut project.waves).values_mut().next().unwrap();
    for (place, at) in wave.places.values_mut().zip(0..) {
        place.groups = [ids[at % every]].into();
    }
    let spec = project.first_spec().unwrap();
    let net = Network::new(&project, &spec).unwrap();
    (main, vec![Divided { id: GroupingId(1), name: "gebouw".to_owned(), kind: GroupingKind::Building, net }])
}

fn found_among(net: &Network, groupings: &[Divided], rule: Rule) -> Option<Finding> {
    findings(&Context::with_groupings(net, groupings, SEED)).into_iter().find(|f| f.rule() == rule)
}

#[test]
fn another_grouping_is_told_when_it_divides_more_than_the_groups() {
    // Ties follow the building, which cuts through the groups; a few run inside groups.
    let mut draft = cliques(3, 4);
    draft.mentions.clear();
    for i in 0..12 {
        for j in (0..12).filter(|j| *j != i && j % 2 == i % 2) {
            draft.mentions.insert((i, j));
        }
    }
    draft.mentions.insert((0, 1));
    let (net, groupings) = divided(&draft, 2);
    let finding = found_among(&net, &groupings, Rule::OtherGrouping).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "Van de 31 lijntjes loopt er één tussen gebouwen. Tussen parallelgroepen zijn dat er 24. Wie elkaar makkelijk tegenkomt, spreekt elkaar \
         vaker."
    );
    assert_eq!(finding.certainty.holds, Holds::Robust);
    assert!(!finding.certainty.mentions_exact && finding.certainty.mentions.unwrap() > 5);
    let Evidence::OtherGrouping(e) = &finding.evidence else { panic!() };
    assert!(e.between.deviations < e.between_groups.deviations - 1.0 && e.between.p < 0.05);
    // Answers are missing that could all run between buildings.
    let mut open = draft.clone();
    for key in ["00", "11", "20", "22"] {
        open = silent(open, key);
    }
    let (net, groupings) = divided(&open, 2);
    assert_eq!(found_among(&net, &groupings, Rule::OtherGrouping).unwrap().certainty.holds, Holds::CannotBeSaid);
    // Ties inside the groups: the building does not divide them.
    let (net, groupings) = divided(&cliques(3, 4), 2);
    assert_eq!(found_among(&net, &groupings, Rule::OtherGrouping), None);
    assert_eq!(found(&net, Rule::OtherGrouping), None, "no other grouping is known");
}

#[test]
fn with_too_few_answers_only_that_is_said() {
    let mut draft = cliques(3, 4);
    for key in ["00", "01", "02", "10"] {
        draft = silent(draft, key);
    }
    let rules = |draft: &Draft| findings(&Context::new(&draft.network(), SEED)).iter().map(Finding::rule).collect::<Vec<_>>();
    assert!(!rules(&draft).contains(&Rule::ThinData), "eight of twelve are two thirds");
    draft = silent(draft, "20");
    assert_eq!(rules(&draft), [Rule::ThinData]);
    let finding = found(&draft.network(), Rule::ThinData).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "7 van de 12 collega’s vulden in. Met zo’n deel van de antwoorden zegt het beeld nog niets over het team; daarom staan hier verder geen \
         bevindingen. Ingevuld: 1 van de 4 in [0], 3 van de 4 in [1] en 3 van de 4 in [2]."
    );
    let of_now = |finding: &Finding| (finding.certainty.holds, finding.certainty.answers, finding.certainty.mentions);
    assert_eq!((of_now(&finding), finding.audience), ((Holds::Robust, None, None), Audience::Everyone), "how many answered is a fact");
    assert_eq!(of_now(&found(&silent(draft, "21").network(), Rule::ThinData).unwrap()), (Holds::Robust, None, None));
    // Of a group of two it would point at a person.
    let pairs = silent(silent(cliques(3, 2), "00"), "10");
    assert!(!said(&found(&pairs.network(), Rule::ThinData).unwrap(), Lang::Dutch).contains('['));
}

#[test]
fn a_small_team_that_all_answered_is_not_told_that_answers_are_missing() {
    let finding = found(&cliques(1, 4).network(), Rule::ThinData).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "4 van de 4 collega’s vulden in. Van minder dan 5 collega’s zegt het beeld meer over personen dan over een team; daarom staan hier verder \
         geen bevindingen. Ingevuld: 4 van de 4 in [0]."
    );
    assert_eq!((finding.certainty.holds, finding.certainty.answers, finding.certainty.mentions), (Holds::Robust, None, None));
    // Four of five is share enough; one of five is both too few and too small a share.
    assert!(
        said(&found(&silent(cliques(1, 5), "00").network(), Rule::ThinData).unwrap(), Lang::English).contains("fewer than 5 colleagues")
    );
    let one = ["01", "02", "03", "04"].iter().fold(cliques(1, 5), |draft, key| silent(draft, key));
    assert!(said(&found(&one.network(), Rule::ThinData).unwrap(), Lang::English).contains("With this share"));
}

/// What is found beyond the case in each sample school; a new finding there is one that someone looked at.
#[test]
fn the_sample_schools_are_not_drowned() {
    let rules = |school: &str| {
        let folder = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("sample_data").join(school);
        let lijntjes::session::Read::Survey(importing) =
            lijntjes::session::read(&[folder.join("lijntjes.csv"), folder.join("mensen.csv")]).unwrap()
        else {
            panic!("{school} is a survey")
        };
        let project = importing.plan().unwrap().project.clone();
        let spec = project.first_spec().unwrap();
        let net = Network::new(&project, &spec).unwrap();
        let groupings = Divided::all(&project, &spec);
        let all = findings(&Context::with_groupings(&net, &groupings, SEED));
        all.iter().map(|f| f.rule().id()).collect::<Vec<_>>()
    };
    assert_eq!(rules("de_rekenspecialist"), ["exchange", "reciprocity", "groups_apart", "bridge", "experts_central"]);
    assert_eq!(rules("onderwijsteams"), ["exchange", "reciprocity", "groups_apart", "bridge"]);
    assert_eq!(rules("rommelig"), ["exchange", "groups_apart"]);
}

#[test]
fn of_many_bridges_the_first_are_told_and_the_others_counted() {
    let mut draft = cliques(9, 3);
    for g in 0..8 {
        tie(&mut draft, &format!("{g}0"), &format!("{}1", g + 1));
    }
    let text = said(&found(&draft.network(), Rule::Bridge).unwrap(), Lang::Dutch);
    assert!(
        text.starts_with("16 collega’s verbinden parallelgroepen.") && text.contains("Bij nog 2 koppels groepen is het ook zo."),
        "{text}"
    );
}
