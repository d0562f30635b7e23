//! Each rule with a network on which it fires, one on which it just does not, and one where answers are missing and it must not claim.

use std::collections::BTreeSet;

use lijntjes::analysis::Network;
use lijntjes::findings::{Audience, Context, Evidence, Finding, Holds, Rule, findings};
use lijntjes::model::GroupingKind;
use lijntjes::session::SEED;
use lijntjes::text::{Called, Lang, Words, finding_text};

use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek};

pub fn found(net: &Network, rule: Rule) -> Option<Finding> {
    findings(&Context::new(net, SEED)).into_iter().find(|f| f.rule() == rule)
}

/// What is said, in both languages, with people and groups by number.
pub fn said(finding: &Finding, lang: Lang) -> String {
    let called = Called {
        person: &|p| format!("<{}>", p.0),
        group: &|g| format!("[{}]", g.0),
        grouping: GroupingKind::Parallel,
        next_grades: Some((4, 5)),
        by_name: false,
    };
    let text = finding_text(Words::new(lang), finding, &called);
    for part in [&text.headline, &text.body, &text.certainty, &text.question, &text.not_shown, &text.how] {
        assert!(!part.is_empty() && !part.contains("{$") && !part.contains("finding-"), "{part}");
    }
    format!("{}. {}", text.headline, text.body)
}

/// `groups` of `size` teachers each, who all name one another inside their group.
pub fn cliques(groups: usize, size: usize) -> Draft {
    let mut draft = Draft { groups: (0..groups).map(|g| format!("{}", g + 1)).collect(), ..Draft::default() };
    for g in 0..groups {
        for k in 0..size {
            draft.people.push(DraftPerson { groups: BTreeSet::from([g]), role: "leraar".into(), ..DraftPerson::new(format!("{g}{k}")) });
        }
    }
    for g in 0..groups {
        for a in 0..size {
            for b in (0..size).filter(|b| *b != a) {
                draft.mentions.insert((g * size + a, g * size + b));
            }
        }
    }
    draft
}

pub fn with(mut draft: Draft, key: &str, role: &str) -> Draft {
    draft.people.push(DraftPerson { role: role.into(), ..DraftPerson::new(key) });
    draft
}

pub fn silent(mut draft: Draft, key: &str) -> Draft {
    let who = draft.index(key);
    draft.people[who].answer = Answer::Absent;
    draft.mentions.retain(|(from, _)| *from != who);
    draft
}

#[test]
fn the_case_is_found_whole() {
    let net = de_pragmatiek().network();
    let all = findings(&Context::new(&net, SEED));
    let rules = [
        Rule::Exchange,
        Rule::Reciprocity,
        Rule::PartsApart,
        Rule::GroupsApart,
        Rule::Bridge,
        Rule::ExpertsCentral,
        Rule::ExpertReach,
        Rule::LeadersOneSided,
    ];
    assert_eq!(all.iter().map(Finding::rule).collect::<Vec<_>>(), rules);
    assert!(all.iter().all(|f| f.audience == Audience::Everyone));
    let certainty: Vec<_> = all.iter().map(|f| (f.certainty.holds.id(), f.certainty.answers, f.certainty.mentions)).collect();
    assert_eq!(
        certainty,
        [
            ("robust", Some(0), Some(11)),
            ("robust", Some(0), Some(6)),
            ("depends", Some(0), Some(1)),
            ("depends", Some(0), Some(1)),
            ("depends", Some(0), Some(1)),
            ("robust", Some(0), Some(2)),
            ("depends", Some(0), Some(1)),
            ("robust", Some(0), Some(14)),
        ]
    );
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("de_pragmatiek_{}", lang.code()), all.iter().map(|f| said(f, lang)).collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn exchange_is_said_of_those_who_answered() {
    let finding = found(&cliques(2, 4).network(), Rule::Exchange).unwrap();
    assert_eq!(
        said(&finding, Lang::English),
        "A colleague names 3 of the 7 others on average. Together 24 mentions on 12 ties; 12 of them go both ways."
    );
    let partly = found(&silent(cliques(2, 4), "00").network(), Rule::Exchange).unwrap();
    assert!(said(&partly, Lang::Dutch).starts_with("De 7 collega’s die invulden, noemen gemiddeld 3 van de 7 anderen."));
    let two_answers = silent(silent(cliques(2, 2), "00"), "01");
    assert_eq!(found(&two_answers.network(), Rule::Exchange), None);
}

#[test]
fn exchange_changes_with_exactly_the_mentions_that_it_says() {
    let net = de_pragmatiek().network();
    let finding = found(&net, Rule::Exchange).unwrap();
    let fewest = finding.certainty.mentions.unwrap();
    let arcs: Vec<(usize, usize)> = net.arcs().collect();
    let headline = |net: &Network| said(&found(net, Rule::Exchange).unwrap(), Lang::English).split('.').next().unwrap().to_owned();
    assert_eq!(headline(&net.toggle(&arcs[..fewest - 1])), headline(&net));
    assert_ne!(headline(&net.toggle(&arcs[..fewest])), headline(&net));
}

#[test]
fn reciprocity_is_said_outside_chance_only() {
    let net = de_pragmatiek().network();
    let finding = found(&net, Rule::Reciprocity).unwrap();
    let Evidence::Reciprocity(e) = &finding.evidence else { panic!() };
    assert!((e.arc - 0.873_239_436_619_718_3).abs() < 1e-12 && (e.without_leaders.unwrap() - 0.967).abs() < 5e-4 && e.deviations > 1.96);
    // In a group in which everyone names everyone, naming back is no news.
    assert_eq!(found(&cliques(3, 4).network(), Rule::Reciprocity), None);
    // A third of the answers missing: the truth may be on either side of the expectation.
    let mut draft = de_pragmatiek();
    for key in ["12A", "12C", "12E", "3A", "3C", "5B", "7A", "DIR"] {
        draft = silent(draft, key);
    }
    if let Some(open) = found(&draft.network(), Rule::Reciprocity) {
        assert_eq!(open.certainty.holds, Holds::CannotBeSaid);
        assert!(!said(&open, Lang::Dutch).contains("van elke 100"));
    }
}

#[test]
fn groups_apart_is_said_outside_chance_only() {
    let apart = cliques(3, 4);
    let finding = found(&apart.network(), Rule::GroupsApart).unwrap();
    assert_eq!(
        said(&finding, Lang::English),
        "Of the 18 ties among teachers, none runs between parallel groups. Between [0] and [1] there is no direct tie. Between [1] and [2] there \
         is no direct tie. Colleagues who share a curriculum talk more often; what is needed is for the team to decide."
    );
    let mut mixed = cliques(2, 3);
    for a in 0..3 {
        for b in 3..6 {
            mixed.mentions.insert((a, b));
            mixed.mentions.insert((b, a));
        }
    }
    assert_eq!(found(&mixed.network(), Rule::GroupsApart), None);
    // Nobody of the third group answered: their ties across could be many.
    let mut open = apart;
    for key in ["20", "21", "22", "23"] {
        open = silent(open, key);
    }
    let open = found(&open.network(), Rule::GroupsApart).unwrap();
    assert_eq!(open.certainty.holds, Holds::CannotBeSaid);
}

#[test]
fn groups_apart_speaks_of_known_ties_where_answers_are_missing() {
    let one_silent = silent(cliques(2, 6), "10");
    let finding = found(&one_silent.network(), Rule::GroupsApart).unwrap();
    assert_ne!(finding.certainty.holds, Holds::CannotBeSaid);
    assert_eq!(
        said(&finding, Lang::Dutch),
        "Van de 30 bekende lijntjes tussen leraren lopen er 30 binnen parallelgroepen. Van 6 koppels tussen parallelgroepen is niet bekend of \
         er een lijntje loopt. Wie leerstof deelt, spreekt elkaar vaker; wat nodig is, bepaalt het team."
    );
    assert_ne!(finding.certainty.mentions, Some(1), "that there is no direct tie is not said");
    let whole = found(&cliques(2, 6).network(), Rule::GroupsApart).unwrap();
    assert_eq!(whole.certainty.mentions, Some(1));
    let mut crossed = one_silent;
    crossed.mention("00", "11");
    let finding = found(&crossed.network(), Rule::GroupsApart).unwrap();
    assert!(said(&finding, Lang::English).starts_with("Of the 31 known ties among teachers, one runs between parallel groups. Of 6 pairs"));
}

#[test]
fn pairs_that_share_a_colleague_are_the_least_where_answers_are_missing() {
    let mut draft = with(cliques(2, 6), "E", "leesexpert");
    for key in ["00", "10"] {
        draft.mention(key, "E");
    }
    let text = |draft: &Draft| said(&found(&draft.network(), Rule::GroupsApart).unwrap(), Lang::English);
    assert!(text(&draft).contains("no direct tie; 1 of the 36 pairs there shares <12>."), "{}", text(&draft));
    // The expert may have named anyone of both groups.
    let open = silent(draft, "E");
    assert!(text(&open).contains("no direct tie; at least 1 of the 36 pairs there shares <12>."), "{}", text(&open));
}

#[test]
fn experts_are_central_in_the_top_tenth_only() {
    let mut draft = with(cliques(3, 4), "E", "rekenexpert");
    for key in ["00", "01", "10", "11"] {
        draft.mention(key, "E");
    }
    let finding = found(&draft.network(), Rule::ExpertsCentral).unwrap();
    assert_eq!(finding.certainty.mentions, Some(1));
    // One mention fewer, and others are level.
    let mut level = draft.clone();
    let e = level.index("E");
    level.mentions.remove(&(0, e));
    let finding = found(&level.network(), Rule::ExpertsCentral).unwrap();
    assert!(said(&finding, Lang::English).contains("among those who are named most often"));
    // Two fewer, and everyone else is above: thirteen people, of whom a tenth is two at most.
    level.mentions.remove(&(1, e));
    assert_eq!(found(&level.network(), Rule::ExpertsCentral), None);
    // Missing answers could put others above.
    let mut open = draft;
    for key in ["02", "03", "12", "13"] {
        open = silent(open, key);
    }
    assert_eq!(found(&open.network(), Rule::ExpertsCentral).unwrap().certainty.holds, Holds::CannotBeSaid);
}

#[test]
fn an_expert_reaches_one_group_and_nobody_of_another() {
    let mut draft = with(cliques(2, 3), "E", "leesexpert");
    draft.mention("00", "E");
    assert_eq!(found(&draft.network(), Rule::ExpertReach), None, "one of three is not two thirds");
    draft.mention("E", "01");
    let finding = found(&draft.network(), Rule::ExpertReach).unwrap();
    assert_eq!((finding.certainty.holds, finding.certainty.mentions), (Holds::Depends, Some(1)));
    let open = found(&silent(draft.clone(), "10").network(), Rule::ExpertReach).unwrap();
    assert_eq!(open.certainty.holds, Holds::CannotBeSaid, "the one who did not answer may have named the expert");
    draft.mention("10", "E");
    assert_eq!(found(&draft.network(), Rule::ExpertReach), None);
}

/// Two groups of three with an expert, who reaches two of the second; one of that group did not answer.
fn reach_with_a_gap() -> Draft {
    let mut draft = with(cliques(2, 3), "E", "leesexpert");
    for (person, grade) in draft.people.iter_mut().zip(["1", "1", "2", "3", "4", "4"]) {
        person.grades = vec![grade.to_owned()];
    }
    draft.people[6].remit = vec!["3".to_owned(), "4".to_owned()];
    draft.mention("10", "E");
    draft.mention("E", "12");
    silent(draft, "11")
}

#[test]
fn what_an_expert_reaches_holds_with_every_missing_answer() {
    let finding = found(&reach_with_a_gap().network(), Rule::ExpertReach).unwrap();
    assert_eq!(finding.certainty.holds, Holds::Depends);
    assert_eq!(
        said(&finding, Lang::Dutch),
        "<6> bereikt een deel van het team. <6> heeft contact met 0 van de 3 in [0] en minstens 2 van de 3 (van 1 niet bekend) in [1]. Per \
         leerjaar: iedereen van 3, niemand van 1 en 2. Binnen de eigen opdracht: minstens 2 van de 3 (van 1 niet bekend)."
    );
    // Nobody of grade 5 is known to be in contact, and the one who did not answer is the only one who has it.
    let mut only = reach_with_a_gap();
    only.people[4].grades = vec!["5".to_owned()];
    let text = said(&found(&only.network(), Rule::ExpertReach).unwrap(), Lang::English);
    assert!(text.contains("By grade: everyone of 3 and 4, nobody of 1 and 2."), "{text}");
}

#[test]
fn a_range_of_grades_has_only_grades_that_somebody_has() {
    let grades_said = |grades: [&str; 8]| {
        let mut draft = with(cliques(2, 4), "E", "leesexpert");
        for (person, grade) in draft.people.iter_mut().zip(grades) {
            person.grades = vec![grade.to_owned()];
        }
        for key in ["00", "01", "02", "03"] {
            draft.mention(key, "E");
        }
        let text = said(&found(&draft.network(), Rule::ExpertReach).unwrap(), Lang::English);
        text.split("By grade: ").nth(1).unwrap().to_owned()
    };
    assert_eq!(grades_said(["1", "2", "3", "4", "5", "6", "7", "8"]), "everyone of 1 to 4, nobody of 5 to 8.");
    assert_eq!(grades_said(["1", "2", "4", "5", "6", "8", "9", "10"]), "everyone of 1, 2, 4 and 5, nobody of 6 and 8 to 10.");
}

#[test]
fn leaders_are_one_sided_from_three_out_for_one_in() {
    let mut draft = with(cliques(2, 3), "D", "directeur");
    for key in ["00", "01", "02"] {
        draft.mention("D", key);
    }
    draft.mention("10", "D");
    let finding = found(&draft.network(), Rule::LeadersOneSided).unwrap();
    assert_eq!(finding.certainty.mentions, Some(2), "three out and one in: with two more in it is level, and no longer more");
    let one_open = found(&silent(draft.clone(), "11").network(), Rule::LeadersOneSided).unwrap();
    assert_eq!(
        (one_open.certainty.holds, said(&one_open, Lang::English).as_str()),
        (
            Holds::Depends,
            "The school management names more often than it is named. In the answers that there are <6> names a colleague 3 times; colleagues \
             name this leader once. With the answers that are missing this leader is named 2 times at most."
        )
    );
    let open = found(&silent(silent(draft.clone(), "11"), "12").network(), Rule::LeadersOneSided).unwrap();
    assert_eq!(open.certainty.holds, Holds::CannotBeSaid, "three out and perhaps three in");
    assert_eq!(found(&silent(draft.clone(), "D").network(), Rule::LeadersOneSided), None, "the leader did not answer");
    draft.mention("11", "D");
    assert_eq!(found(&draft.network(), Rule::LeadersOneSided), None, "three out and two in");
}

/// Eight teachers, X and Y who lead; X names seven of them and is named by `naming_x`, Y is named by four.
fn two_leaders(naming_x: usize) -> Draft {
    let mut draft = with(with(cliques(2, 4), "X", "directeur"), "Y", "directeur");
    for k in ["00", "01", "02", "03", "10", "11", "12"] {
        draft.mention("X", k);
    }
    for k in ["00", "01", "02", "03"] {
        draft.mention(k, "Y");
    }
    for k in ["00", "01", "02", "03"].iter().take(naming_x) {
        draft.mention(k, "X");
    }
    draft
}

#[test]
fn a_leader_who_did_not_answer_is_not_counted_and_not_named() {
    // Had Y answered and named nobody: seven out, four in.
    assert_eq!(found(&two_leaders(0).network(), Rule::LeadersOneSided), None);
    let finding = found(&silent(two_leaders(0), "Y").network(), Rule::LeadersOneSided).unwrap();
    assert_eq!(
        said(&finding, Lang::Dutch),
        "<8> noemt collega’s vaker dan andersom. In de antwoorden die er zijn noemt <8> 7 keer een collega; collega’s noemen haar of hem 0 keer. \
         Met de antwoorden die ontbreken kan zij of hij hoogstens 1 keer genoemd zijn."
    );
    assert_eq!(finding.people, [lijntjes::model::PersonId(8)]);
    assert_eq!((finding.certainty.holds, finding.certainty.answers, finding.certainty.mentions), (Holds::Depends, Some(1), Some(7)));
    assert!(finding.ties.iter().all(|(from, to)| from.0 != 9 && to.0 != 9));
    // Two in, and a third if Y named X: seven for three is less than three for one, so of X alone it is not certain.
    assert_eq!(found(&silent(two_leaders(2), "Y").network(), Rule::LeadersOneSided), None);
    assert!(found(&silent(two_leaders(1), "Y").network(), Rule::LeadersOneSided).is_some());
}

#[test]
fn nothing_is_said_of_an_empty_network() {
    assert_eq!(findings(&Context::new(&Draft::default().network(), SEED)), []);
    let nobody_tied = Draft { mentions: BTreeSet::new(), ..cliques(2, 3) };
    let rules: Vec<Rule> = findings(&Context::new(&nobody_tied.network(), SEED)).iter().map(Finding::rule).collect();
    assert_eq!(rules, [Rule::Exchange]);
}

#[test]
fn reciprocity_speaks_of_pairs_who_both_answered() {
    // Three mentions of a silent colleague are not "one way".
    let mut draft = cliques(2, 6);
    draft.mentions.clear();
    for (i, j) in [(0, 1), (2, 3), (4, 5), (6, 7), (8, 9), (0, 2), (1, 3), (6, 8), (7, 9), (6, 10)] {
        draft.mentions.extend([(i, j), (j, i)]);
    }
    draft.mentions.extend([(0, 11), (1, 11), (6, 11)]);
    let silent = silent(draft, "15");
    let finding = found(&silent.network(), Rule::Reciprocity).unwrap();
    if finding.certainty.holds == Holds::CannotBeSaid {
        return;
    }
    let said = said(&finding, Lang::Dutch);
    assert!(said.starts_with("Onder collega’s die beiden invulden, noemt van elke 100 keer de ander 100 keer terug"), "{said}");
    assert!(said.contains("10 van de 10 lijntjes") && !said.contains("vanzelfsprekend"), "{said}");
}

#[test]
fn naming_back_is_a_matter_of_course_only_where_the_groups_explain_it() {
    let mut draft = cliques(1, 8);
    draft.mentions = [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 4), (6, 7), (7, 6), (0, 2)].into();
    let finding = found(&draft.network(), Rule::Reciprocity).unwrap();
    assert!(!said(&finding, Lang::Dutch).contains("vanzelfsprekend"), "the density explains a sixth of it");
    let case = found(&de_pragmatiek().network(), Rule::Reciprocity).unwrap();
    assert!(said(&case, Lang::Dutch).contains("vanzelfsprekend"));
}

#[test]
fn a_mean_is_rounded_in_the_sentence_as_in_its_certainty() {
    // 20 mentions among 8: 2.5 is said as 3, so that one mention less changes the sentence.
    let mut draft = cliques(1, 8);
    draft.mentions = (0..8).flat_map(|i| (1..=3).map(move |step| (i, (i + step) % 8))).take(20).collect();
    let finding = found(&draft.network(), Rule::Exchange).unwrap();
    assert!(said(&finding, Lang::English).starts_with("A colleague names 3 of the 7 others"), "{}", said(&finding, Lang::English));
    assert_eq!(finding.certainty.mentions, Some(1));
    // Half a colleague is never nobody.
    let mut few = cliques(1, 6);
    few.mentions = [(0, 1), (1, 0), (1, 2)].into();
    assert!(said(&found(&few.network(), Rule::Exchange).unwrap(), Lang::English).starts_with("A colleague names 1 of the 5"));
}
