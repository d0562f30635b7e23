//! The rules about how a team and its groups hang together: one network on which each fires, one on which it just does not, and one
//! where answers are missing.

use lijntjes::analysis::Network;
use lijntjes::findings::{
    About, AgainstChance, Audience, Connectors, Context, Divided, Evidence, Finding, Kind, Nature, PartsApart, Rule, TeamPart,
};
use lijntjes::model::{GroupId, GroupingId, GroupingKind, PersonId};
use lijntjes::session::SEED;
use lijntjes::text::Lang;

use crate::findings::{all, cliques, found, kind, mentions, nature, said, silent, with};
use crate::networks::{Answer, Draft, de_pragmatiek};

fn tie(draft: &mut Draft, a: &str, b: &str) {
    draft.mention(a, b);
    draft.mention(b, a);
}

fn answers(net: &Network, rule: Rule) -> Option<usize> {
    found(net, rule).and_then(|finding| finding.certainty).and_then(|certainty| certainty.answers)
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
    assert_eq!((finding.nature, mentions(&finding)), (Nature::Observation, Some(1)));
    assert_eq!((kind(&draft.network(), Rule::PartsApart), answers(&draft.network(), Rule::PartsApart)), (Some(Kind::Settled), Some(0)));
    // One mention joins the last group to the others.
    let mut joined = draft.clone();
    joined.mention("20", "11");
    assert_eq!(found(&joined.network(), Rule::PartsApart), None);
    // Someone who did not answer may have named a colleague of the other part.
    assert_eq!(kind(&silent(draft, "21").network(), Rule::PartsApart), Some(Kind::Likely));
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
    assert_eq!(kind(&draft.network().silence(ten), Rule::PartsApart), Some(Kind::Open));
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
    // Of those who answered it is said all the same.
    assert_eq!(kind(&silent(de_pragmatiek(), "4A").network(), Rule::PartsApart), Some(Kind::Likely));
    // An expert whose silence takes no tie away may be missing: what they would say joins nobody when they are left out.
    let only_expert = with(cliques(2, 3), "E", "leesexpert");
    let mut draft = only_expert;
    tie(&mut draft, "E", "00");
    tie(&mut draft, "E", "10");
    let without = silent(draft.clone(), "E").network();
    let finding = found(&without, Rule::PartsApart).unwrap();
    assert!(said(&finding, Lang::English).starts_with("The experts connect the team. With their ties it is one whole"));
    assert_eq!(answers(&without, Rule::PartsApart), Some(2), "without the answers of those who name the expert nothing is left of the tie");
    assert_eq!(answers(&draft.network(), Rule::PartsApart), Some(0));
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
         5 collega’s (onder wie heel [0]) en 3 collega’s ([1]). Buiten deze delen zijn er nog 2 collega’s, alleen of met z’n tweeën."
    );
    draft.people[3].groups.clear();
    let text = said(&found(&draft.network(), Rule::PartsApart).unwrap(), Lang::English);
    assert!(text.starts_with("On this question the team has 2 parts of 3 or more colleagues without a tie between them."), "{text}");
    // An answer with which a pair is no longer a pair is one that the sentence depends on.
    let g = draft.index("G");
    draft.mentions.retain(|&(from, to)| from == g || to != g);
    assert_eq!(answers(&draft.network(), Rule::PartsApart), Some(1));
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
         collega’s zonder lijntje ertussen: 3 collega’s ([0]) en 3 collega’s ([1]). Buiten deze delen zijn er nog 2 collega’s, alleen of met z’n tweeën."
    );
    tie(&mut draft, "D", "G");
    assert!(said(&found(&draft.network(), Rule::PartsApart).unwrap(), Lang::Dutch).ends_with("dan blijft het één geheel."));
}

#[test]
fn parts_are_open_where_a_missing_answer_could_join_them() {
    let mut draft = with(cliques(2, 3), "Z", "leraar");
    // Z may have named someone of the first group.
    draft.people[6].answer = Answer::Partly([3, 4, 5].into());
    assert_eq!(kind(&draft.network(), Rule::PartsApart), Some(Kind::Likely));
    draft.people[6].answer = Answer::Full;
    assert_eq!(kind(&draft.network(), Rule::PartsApart), Some(Kind::Settled));
}

#[test]
fn a_pair_is_no_part() {
    let mut draft = cliques(2, 3);
    assert!(found(&draft.network(), Rule::PartsApart).is_some());
    let apart = draft.index("00");
    draft.mentions.retain(|&(i, j)| i != apart && j != apart);
    assert_eq!(found(&draft.network(), Rule::PartsApart), None);
}

/// Three groups of five; one person of the first is in contact with these of the second.
fn carried_by_one(others: &[&str]) -> Draft {
    let mut draft = cliques(3, 5);
    for other in others {
        tie(&mut draft, "00", other);
    }
    draft
}

#[test]
fn who_carries_all_ties_between_two_groups_is_for_the_coach() {
    let draft = carried_by_one(&["10", "11", "12", "13", "14"]);
    let finding = found(&draft.network(), Rule::Bridge).unwrap();
    // Of the 53,130 ways for five ties among 25 pairs ten are of one person.
    assert!((finding.chance.p().unwrap() - 10.0 / 53_130.0).abs() < 1e-12);
    assert_eq!(
        said(&finding, Lang::Dutch),
        "<0> verbindt [0] en [1]. Alle 5 lijntjes tussen [0] en [1] zijn van <0>. Vielen die lijntjes willekeurig op mensen uit beide groepen, \
         dan waren ze hoogstens 1 van elke 100 keer allemaal van één persoon."
    );
    assert_eq!((finding.audience, mentions(&finding)), (Audience::Coach, Some(1)));
    // Two ties are of one person often enough by chance, and nobody is singled out.
    assert_eq!(found(&carried_by_one(&["10", "11"]).network(), Rule::Bridge), None);
    let mut another = draft.clone();
    another.mention("01", "11");
    assert_eq!(found(&another.network(), Rule::Bridge), None);
    // An expert who does so is known by the role.
    let mut expert = draft.clone();
    expert.people[0].role = "leesexpert".into();
    assert_eq!(found(&expert.network(), Rule::Bridge).unwrap().audience, Audience::Everyone);
    // Someone who did not answer may be another way.
    assert_eq!(kind(&silent(draft, "02").network(), Rule::Bridge), Some(Kind::Probable));
}

/// Five groups of five in which everyone names everyone of the own group, and each two of the first four have these many ties.
fn connected(ties: usize) -> Draft {
    let mut draft = cliques(5, 5);
    for (p, q) in (0..4).flat_map(|p| (p + 1..4).map(move |q| (p, q))) {
        for k in 0..ties {
            tie(&mut draft, &format!("{p}{}", (k + q) % 5), &format!("{q}{}", (k + 2 * p) % 5));
        }
    }
    draft
}

#[test]
fn a_group_with_few_lines_to_others_is_told_beside_the_others() {
    let mut draft = connected(3);
    tie(&mut draft, "40", "00");
    let finding = found(&draft.network(), Rule::GroupOnItsOwn).unwrap();
    assert_eq!(finding.nature, Nature::Pattern);
    assert_eq!(
        said(&finding, Lang::Dutch),
        "Tussen [4] en de andere parallelgroepen loopt één lijntje. De andere hebben er 9 t/m 10. Als de 19 lijntjes tussen parallelgroepen \
         willekeurig vielen, waren het er hier ongeveer 8. Dat is een rekenmaat, geen streven."
    );
    assert_eq!(all(&draft.network()).findings[2].rule(), Rule::GroupOnItsOwn, "after two strengths");
    // Along which ways it does is said with it.
    let mut draft = with(draft, "E", "leesexpert");
    for key in ["40", "41", "42"] {
        draft.mention(key, "E");
    }
    let text = said(&found(&draft.network(), Rule::GroupOnItsOwn).unwrap(), Lang::English);
    assert!(text.contains("There is a way through an expert too: 3 of the 5 colleagues of [4] are in contact with an expert."), "{text}");
    assert_eq!(kind(&silent(draft.clone(), "41").network(), Rule::GroupOnItsOwn), Some(Kind::Likely));
    // With as many lines as the others it is one of five.
    let mut like_others = draft;
    for k in 1..5 {
        tie(&mut like_others, &format!("4{k}"), &format!("{k}{k}", k = k - 1));
    }
    assert_eq!(found(&like_others.network(), Rule::GroupOnItsOwn), None);
    // Five ties between groups are too few to lay one beside the others.
    let mut few = cliques(5, 5);
    for (a, b) in [("00", "10"), ("11", "20"), ("21", "30"), ("01", "31"), ("02", "22")] {
        tie(&mut few, a, b);
    }
    assert!(all(&few.network()).looked.tests.iter().all(|test| test.rule != Rule::GroupOnItsOwn));
}

#[test]
fn ties_of_one_who_names_many_do_not_single_out_the_others() {
    // All ties between groups are of one person of the first group and one of the second.
    let mut draft = cliques(4, 5);
    for other in ["20", "21", "22", "30", "31", "32"] {
        tie(&mut draft, "00", other);
        tie(&mut draft, "10", other);
    }
    let looked = all(&draft.network()).looked;
    let chance = |group: u32| looked.at(Rule::GroupOnItsOwn, About::Group(GroupId(group)));
    assert!((0..4).all(|group| chance(group).p().is_none_or(|p| p > 0.05)), "{looked:?}");
    assert!((0..4).any(|group| chance(group) != AgainstChance::NotTested), "it is looked at");
}

#[test]
fn ties_between_groups_only_are_told_with_an_open_question() {
    let mut draft = cliques(4, 5);
    draft.mentions.clear();
    for i in 0..20 {
        for step in [5, 7, 13] {
            let other = (i + step) % 20;
            if other / 5 != i / 5 {
                draft.mentions.insert((i, other));
            }
        }
    }
    let finding = found(&draft.network(), Rule::LittleInside).unwrap();
    assert_eq!(finding.nature, Nature::Pattern);
    assert!(
        said(&finding, Lang::Dutch)
            .starts_with("Binnen de parallelgroepen loopt geen lijntje, tussen de parallelgroepen lopen er 40. Als iedereen willekeurig")
    );
    assert_eq!(found(&draft.network(), Rule::GroupsApart), None, "that is the same");
    // Too few people to tell: the counts alone.
    let mut small = cliques(3, 2);
    small.mentions = [(0, 2), (2, 4), (4, 0), (1, 3)].into();
    let finding = found(&small.network(), Rule::LittleInside).unwrap();
    assert_eq!(finding.nature, Nature::Observation);
    assert!(
        said(&finding, Lang::English).starts_with("Inside the parallel groups there is no tie, between the parallel groups there are 4. ")
    );
    small.mention("00", "01");
    assert_eq!(found(&small.network(), Rule::LittleInside), None);
}

#[test]
fn a_group_with_few_lines_inside_is_told_beside_the_others() {
    let mut draft = cliques(4, 5);
    draft.mentions.retain(|(i, j)| !(5..10).contains(i) || !(5..10).contains(j));
    tie(&mut draft, "10", "11");
    for (a, b) in [("10", "00"), ("11", "20"), ("12", "30")] {
        tie(&mut draft, a, b);
    }
    let finding = found(&draft.network(), Rule::LittleInside).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "In [1] loopt één lijntje, naar andere parallelgroepen 3. Als de lijntjes binnen alle parallelgroepen willekeurig vielen, waren het er \
         hier ongeveer 8. Dat is een rekenmaat, geen streven."
    );
    assert_eq!(kind(&draft.network(), Rule::LittleInside), Some(Kind::Settled));
    assert_eq!(kind(&silent(draft.clone(), "13").network(), Rule::LittleInside), Some(Kind::Likely));
    assert!(found(&cliques(4, 5).network(), Rule::LittleInside).is_none_or(|f| f.nature != Nature::Pattern));
}

#[test]
fn three_pairs_are_counted_and_too_few_to_compare() {
    let net = cliques(3, 2).network();
    let finding = found(&net, Rule::GroupsApart).unwrap();
    assert_eq!((finding.nature, finding.chance), (Nature::Observation, AgainstChance::TooFew));
    let text = said(&finding, Lang::Dutch);
    assert!(text.starts_with("Van de 3 lijntjes tussen leraren loopt er geen tussen parallelgroepen."), "{text}");
    assert!(text.ends_with("Dit zijn te weinig mensen om met toeval te vergelijken."), "{text}");
    assert_eq!(nature(&cliques(10, 2).network(), Rule::GroupsApart), Some(Nature::Pattern));
}

#[test]
fn groups_that_share_grades_or_a_colleague_without_another_tie() {
    let mut draft = cliques(3, 3);
    for (key, grades) in [("00", "4"), ("01", "4"), ("10", "4"), ("11", "5"), ("20", "7")] {
        let who = draft.index(key);
        draft.people[who].grades = vec![grades.to_owned()];
    }
    let finding = found(&draft.network(), Rule::SharedWithoutTie).unwrap();
    assert_eq!(said(&finding, Lang::Dutch), "[0] en [1] delen leerjaar 4. Tussen [0] en [1] loopt op deze vraag geen lijntje.");
    assert_eq!(kind(&silent(draft.clone(), "12").network(), Rule::SharedWithoutTie), Some(Kind::Likely));
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
    lijntjes::findings::found(&Context::with_groupings(net, groupings, SEED)).findings.into_iter().find(|f| f.rule() == rule)
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
        "Van de 31 lijntjes loopt er één tussen gebouwen. Bij een willekeurige indeling waren het er ongeveer 17. Tussen parallelgroepen lopen \
         er 24, waar het er ongeveer 23 zouden zijn: dat valt minder op. Dat is een rekenmaat, geen streven. Wie elkaar makkelijk \
         tegenkomt, spreekt elkaar vaker."
    );
    assert_eq!(finding.nature, Nature::Pattern);
    let certainty = finding.certainty.unwrap();
    assert!(certainty.kind == Some(Kind::Settled) && !certainty.mentions_exact && certainty.mentions.unwrap() > 5);
    let Evidence::OtherGrouping(e) = &finding.evidence else { panic!() };
    assert!(e.between.deviations < e.between_groups.deviations - 1.0 && e.between.p < 0.05);
    // Answers are missing that could all run between buildings.
    let mut open = draft.clone();
    for key in ["00", "11", "20", "22"] {
        open = silent(open, key);
    }
    let (net, groupings) = divided(&open, 2);
    assert_eq!(found_among(&net, &groupings, Rule::OtherGrouping).unwrap().certainty.unwrap().kind, Some(Kind::Likely));
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
    let rules = |draft: &Draft| all(&draft.network()).findings.iter().map(Finding::rule).collect::<Vec<_>>();
    assert!(!rules(&draft).contains(&Rule::ThinData), "eight of twelve are two thirds");
    draft = silent(draft, "20");
    assert_eq!(rules(&draft), [Rule::ThinData]);
    let finding = found(&draft.network(), Rule::ThinData).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "7 van de 12 collega’s vulden de vragenlijst in. Dit deel van de antwoorden zegt nog niets over het hele team; daarom staan hier verder geen \
         bevindingen. Ingevuld: 1 van de 4 in [0], 3 van de 4 in [1] en 3 van de 4 in [2]."
    );
    assert_eq!((finding.certainty, finding.audience), (None, Audience::Everyone), "how many answered is a fact");
    // Of a group of two it would point at a person.
    let pairs = silent(silent(cliques(3, 2), "00"), "10");
    assert!(!said(&found(&pairs.network(), Rule::ThinData).unwrap(), Lang::Dutch).contains('['));
}

#[test]
fn a_small_team_that_all_answered_is_not_told_that_answers_are_missing() {
    let finding = found(&cliques(1, 4).network(), Rule::ThinData).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "4 van de 4 collega’s vulden de vragenlijst in. Van minder dan 5 collega’s zegt het beeld meer over personen dan over een team; daarom staan hier verder \
         geen bevindingen. Ingevuld: 4 van de 4 in [0]."
    );
    assert_eq!(finding.certainty, None);
    // Four of five is share enough; one of five is both too few and too small a share.
    assert!(
        said(&found(&silent(cliques(1, 5), "00").network(), Rule::ThinData).unwrap(), Lang::English).contains("fewer than 5 colleagues")
    );
    let one = ["01", "02", "03", "04"].iter().fold(cliques(1, 5), |draft, key| silent(draft, key));
    assert!(said(&found(&one.network(), Rule::ThinData).unwrap(), Lang::English).contains("This share"));
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
        let all = lijntjes::findings::found(&Context::with_groupings(&net, &groupings, SEED)).findings;
        all.iter().map(|f| (f.rule().id(), f.nature.id())).collect::<Vec<_>>()
    };
    let (pattern, counted) = ("pattern", "observation");
    assert_eq!(
        rules("de_rekenspecialist"),
        [
            ("exchange", counted),
            ("reciprocity", pattern),
            ("groups_apart", pattern),
            ("experts_central", counted),
            ("leaders_one_sided", counted),
            ("experts_unreached", "assignment"),
        ]
    );
    assert_eq!(
        rules("onderwijsteams"),
        [("exchange", counted), ("reciprocity", pattern), ("groups_apart", pattern), ("experts_unreached", counted)]
    );
    assert_eq!(
        rules("rommelig"),
        [
            ("exchange", counted),
            ("reciprocity", counted),
            ("groups_apart", counted),
            ("experts_central", counted),
            ("experts_unreached", counted),
            ("unnamed", counted),
        ]
    );
}
