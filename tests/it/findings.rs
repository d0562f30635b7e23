//! Each rule of the case with a network on which it stands out, one on which it only counts, and one where answers are missing.

use std::collections::BTreeSet;

use lijntjes::analysis::Network;
use lijntjes::findings::{About, AgainstChance, Audience, Context, Evidence, Finding, Found, Kind, Nature, Rule};
use lijntjes::model::GroupingKind;
use lijntjes::session::SEED;
use lijntjes::text::{Called, FindingText, Lang, Words, finding_text};

use crate::networks::{Answer, Draft, DraftPerson, de_pragmatiek};

pub fn all(net: &Network) -> Found {
    lijntjes::findings::found(&Context::new(net, SEED))
}

pub fn found(net: &Network, rule: Rule) -> Option<Finding> {
    all(net).findings.into_iter().find(|f| f.rule() == rule)
}

pub fn nature(net: &Network, rule: Rule) -> Option<Nature> {
    found(net, rule).map(|finding| finding.nature)
}

pub fn kind(net: &Network, rule: Rule) -> Option<Kind> {
    found(net, rule).and_then(|finding| finding.certainty).and_then(|certainty| certainty.kind)
}

/// How many mentions make it untrue.
pub fn mentions(finding: &Finding) -> Option<usize> {
    finding.certainty.unwrap().mentions
}

/// All that is told of a finding, with people and groups by number.
pub fn text(finding: &Finding, lang: Lang) -> FindingText {
    let called = Called {
        person: &|p| format!("<{}>", p.0),
        group: &|g| format!("[{}]", g.0),
        grouping: GroupingKind::Parallel,
        next_grades: Some((4, 5)),
        by_name: false,
    };
    finding_text(Words::new(lang), finding, &called)
}

/// What is said, in both languages, with people and groups by number.
pub fn said(finding: &Finding, lang: Lang) -> String {
    let text = text(finding, lang);
    let doubt = text.doubt();
    for part in [&text.nature, &text.headline, &text.body, &text.question, &text.not_shown, &text.how].into_iter().chain(&doubt) {
        assert!(!part.is_empty() && !part.contains("{$") && !part.contains("finding-") && !part.contains("NaN"), "{part}");
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
    use Nature::{Observation, Pattern};
    let net = de_pragmatiek().network();
    let found = all(&net);
    let natures: Vec<_> = found.findings.iter().map(|f| (f.rule(), f.nature)).collect();
    assert_eq!(
        natures,
        [
            (Rule::Exchange, Observation),
            (Rule::Reciprocity, Pattern),
            (Rule::GroupsApart, Pattern),
            (Rule::PartsApart, Observation),
            (Rule::ExpertsCentral, Pattern),
            (Rule::ExpertReach, Pattern),
            (Rule::LeadersOneSided, Pattern),
        ]
    );
    assert!(found.findings.iter().all(|f| f.audience == Audience::Everyone && f.certainty.unwrap().kind == Some(Kind::Settled)));
    // Two of 276 pairs of people are as central; nine and twelve contacts over the groups; 13 one-way pairs and one of 231 pairs of leaders.
    let p = |rule, about| found.looked.at(rule, about).p().unwrap();
    assert!((p(Rule::ExpertsCentral, About::Team) - 1.0 / 276.0).abs() < 1e-12);
    assert!((p(Rule::LeadersOneSided, About::Team) - 1.0 / 231.0).abs() < 1e-12);
    assert_eq!(found.looked.at(Rule::Exchange, About::Team), AgainstChance::NotTested);
    for lang in Lang::ALL {
        let said: Vec<String> = found.findings.iter().map(|f| said(f, lang)).collect();
        insta::assert_snapshot!(format!("de_pragmatiek_{}", lang.code()), said.join("\n"));
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
    assert_eq!((partly.nature, partly.certainty.unwrap().kind), (Nature::Observation, Some(Kind::Likely)));
    // Too few is all that is said of four.
    assert_eq!(found(&cliques(2, 2).network(), Rule::Exchange), None);
}

#[test]
fn a_mean_is_told_as_it_is() {
    let mut draft = cliques(1, 8);
    draft.mentions = (0..8).flat_map(|i| (1..=3).map(move |step| (i, (i + step) % 8))).take(20).collect();
    let finding = found(&draft.network(), Rule::Exchange).unwrap();
    assert!(said(&finding, Lang::English).starts_with("A colleague names 2.5 of the 7 others"), "{}", said(&finding, Lang::English));
    // It is another mean when it is more than one away: nine mentions more or less among eight.
    assert_eq!(mentions(&finding), Some(9));
    let range = finding.certainty.unwrap().without_one.unwrap();
    assert!((range.low - 17.0 / 7.0).abs() < 1e-12 && (range.high - 20.0 / 7.0).abs() < 1e-12 && range.survives.is_none());
    // More than half a name is not one.
    let mut few = cliques(1, 5);
    few.mentions = [(0, 1), (1, 0), (1, 2)].into();
    let text = |lang| said(&found(&few.network(), Rule::Exchange).unwrap(), lang);
    assert!(text(Lang::English).starts_with("A colleague names fewer than one of the 4"), "{}", text(Lang::English));
    assert!(text(Lang::Dutch).starts_with("Een collega noemt gemiddeld minder dan één van de 4 anderen"));
}

#[test]
fn reciprocity_stands_out_or_is_counted() {
    let net = de_pragmatiek().network();
    let finding = found(&net, Rule::Reciprocity).unwrap();
    let Evidence::Reciprocity(e) = &finding.evidence else { panic!() };
    assert!((e.arc - 0.873_239_436_619_718_3).abs() < 1e-12 && (e.without_leaders.unwrap() - 0.967).abs() < 5e-4);
    assert!(e.deviations.unwrap() > 1.96 && finding.chance.stands_out());
    let one = finding.certainty.unwrap().without_one.unwrap();
    assert!(one.low < e.arc && e.arc < one.high && one.survives == Some(true));
    // In a group in which everyone names everyone, naming back is a count and no news.
    let everyone = found(&cliques(3, 4).network(), Rule::Reciprocity).unwrap();
    assert_eq!((everyone.nature, everyone.chance), (Nature::Observation, AgainstChance::TooFew));
    assert!(said(&everyone, Lang::Dutch).ends_with("Dit zijn te weinig mensen om met toeval te vergelijken."));
    // A third of the answers missing: it is told of those who answered, with its doubt.
    let mut draft = de_pragmatiek();
    for key in ["12A", "12C", "12E", "3A", "3C", "5B", "7A", "DIR"] {
        draft = silent(draft, key);
    }
    let open = found(&draft.network(), Rule::Reciprocity).unwrap();
    assert_eq!(open.certainty.unwrap().kind, Some(Kind::Likely));
    assert!(said(&open, Lang::Dutch).starts_with("Van elke 100 keer dat iemand een collega noemt en beiden invulden, "));
}

#[test]
fn reciprocity_takes_ten_mentions() {
    let mut draft = cliques(1, 8);
    draft.mentions = [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 4), (6, 7), (7, 6), (0, 2)].into();
    assert_eq!(found(&draft.network(), Rule::Reciprocity), None);
    draft.mentions.insert((2, 0));
    let finding = found(&draft.network(), Rule::Reciprocity).unwrap();
    assert!(!said(&finding, Lang::Dutch).contains("vanzelfsprekend"), "the density explains a sixth of it");
    let case = found(&de_pragmatiek().network(), Rule::Reciprocity).unwrap();
    assert!(said(&case, Lang::Dutch).contains("vanzelfsprekend"));
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
    let said = said(&found(&silent(draft, "15").network(), Rule::Reciprocity).unwrap(), Lang::Dutch);
    assert!(said.starts_with("Van elke 100 keer dat iemand een collega noemt en beiden invulden, noemt die 100 keer terug"), "{said}");
    assert!(said.contains("10 van de 10 lijntjes") && !said.contains("vanzelfsprekend"), "{said}");
}

#[test]
fn groups_apart_stands_out_or_is_counted() {
    let apart = cliques(3, 4);
    let finding = found(&apart.network(), Rule::GroupsApart).unwrap();
    assert_eq!(
        said(&finding, Lang::English),
        "Of the 18 ties among teachers, none runs between parallel groups. If everyone named colleagues from the whole team at random, there \
         would be about 13. That is a yardstick, not a target. Between [0] and [1] there is no direct tie. Between [1] and [2] there is no \
         direct tie. Colleagues who share a curriculum talk more often; what is needed is for the team to decide."
    );
    assert_eq!((finding.nature, mentions(&finding)), (Nature::Pattern, Some(1)));
    let mut mixed = cliques(2, 3);
    for a in 0..3 {
        for b in 3..6 {
            mixed.mentions.extend([(a, b), (b, a)]);
        }
    }
    let mixed = found(&mixed.network(), Rule::GroupsApart).unwrap();
    assert_eq!(mixed.nature, Nature::Observation);
    assert!(said(&mixed, Lang::English).starts_with("Of the 15 ties among teachers, 9 run between parallel groups."));
    // Nobody of the third group answered: their ties across could be many, and it is said of those who answered.
    let mut open = apart;
    for key in ["20", "21", "22", "23"] {
        open = silent(open, key);
    }
    assert_eq!(kind(&open.network(), Rule::GroupsApart), Some(Kind::Likely));
}

#[test]
fn groups_apart_speaks_of_known_ties_where_answers_are_missing() {
    let one_silent = silent(cliques(2, 6), "10");
    let finding = found(&one_silent.network(), Rule::GroupsApart).unwrap();
    let text = said(&finding, Lang::Dutch);
    assert!(text.starts_with("Alle 30 bekende lijntjes tussen leraren lopen binnen parallelgroepen. "), "{text}");
    assert!(text.contains("Van 6 tweetallen tussen parallelgroepen is niet bekend of er een lijntje loopt."), "{text}");
    assert_ne!(mentions(&finding), Some(1), "that there is no direct tie is not said");
    let whole = found(&cliques(2, 6).network(), Rule::GroupsApart).unwrap();
    assert_eq!(mentions(&whole), Some(1));
    let mut crossed = one_silent;
    crossed.mention("00", "11");
    let finding = found(&crossed.network(), Rule::GroupsApart).unwrap();
    assert!(said(&finding, Lang::English).starts_with("Of the 31 known ties among teachers, one runs between parallel groups."));
}

#[test]
fn pairs_that_share_a_colleague_are_the_least_where_answers_are_missing() {
    let mut draft = with(cliques(2, 6), "E", "leesexpert");
    for key in ["00", "10"] {
        draft.mention(key, "E");
    }
    let text = |draft: &Draft| said(&found(&draft.network(), Rule::GroupsApart).unwrap(), Lang::English);
    assert!(text(&draft).contains("no direct tie; 1 of the 36 pairs there does share a contact: <12>."), "{}", text(&draft));
    // The expert may have named anyone of both groups.
    let open = silent(draft, "E");
    assert!(text(&open).contains("no direct tie; at least 1 of the 36 pairs there does share a contact: <12>."), "{}", text(&open));
}

/// Three groups of four and one expert whom these name.
fn with_an_expert(named_by: &[&str]) -> Draft {
    let mut draft = with(cliques(3, 4), "E", "rekenexpert");
    for key in named_by {
        draft.mention(key, "E");
    }
    draft
}

#[test]
fn one_expert_stands_out_above_naming_at_random_and_everyone_else() {
    let eight = with_an_expert(&["00", "01", "02", "10", "11", "12", "20", "21"]);
    let finding = found(&eight.network(), Rule::ExpertsCentral).unwrap();
    assert_eq!((finding.nature, mentions(&finding)), (Nature::Pattern, Some(5)));
    assert!(said(&finding, Lang::English).starts_with("<12> is named most often. <12> by 8 of the 12 colleagues. Others are named by"));
    // Four are more than three, but naming at random gives that too.
    let four = found(&with_an_expert(&["00", "01", "10", "11"]).network(), Rule::ExpertsCentral).unwrap();
    assert_eq!(four.nature, Nature::Observation);
    assert!(said(&four, Lang::Dutch).starts_with("<12> wordt door 4 van de 12 collega’s genoemd."), "{}", said(&four, Lang::Dutch));
    // Level with others is not above them.
    let mut level = eight.clone();
    for key in ["10", "11", "12", "13", "20"] {
        level.mention(key, "00");
    }
    assert!(matches!(found(&level.network(), Rule::ExpertsCentral).unwrap().chance, AgainstChance::Within(p) if p > 0.999));
    // A leader who is named more does not count against it.
    level.people[0].role = "directeur".into();
    assert_eq!(nature(&level.network(), Rule::ExpertsCentral), Some(Nature::Pattern));
    assert_eq!(found(&with_an_expert(&[]).network(), Rule::ExpertsCentral), None, "nobody names the expert");
    // Missing answers could put others above; it is said of those who answered.
    let mut open = eight;
    for key in ["02", "03", "12", "13"] {
        open = silent(open, key);
    }
    assert_eq!(kind(&open.network(), Rule::ExpertsCentral), Some(Kind::Likely));
}

#[test]
fn two_experts_stand_out_beside_every_other_two() {
    let mut draft = with(with(cliques(3, 4), "E", "rekenexpert"), "F", "leesexpert");
    for key in ["00", "01", "02", "10", "11", "20"] {
        draft.mention(key, "E");
    }
    for key in ["00", "10", "11", "12", "21"] {
        draft.mention(key, "F");
    }
    let finding = found(&draft.network(), Rule::ExpertsCentral).unwrap();
    // Of the 91 pairs of fourteen people no other has eleven mentions.
    assert!((finding.chance.p().unwrap() - 1.0 / 91.0).abs() < 1e-12);
    assert!(
        said(&finding, Lang::Dutch).starts_with("<12> en <13> worden het vaakst genoemd. <12> door 6 van de 13 en <13> door 5 van de 13")
    );
    // Everyone names everyone: nobody is named most.
    let mut all = with(with(cliques(1, 6), "E", "rekenexpert"), "F", "leesexpert");
    for (i, j) in (0..8).flat_map(|i| (0..8).map(move |j| (i, j))).filter(|(i, j)| i != j) {
        all.mentions.insert((i, j));
    }
    assert_eq!(found(&all.network(), Rule::ExpertsCentral), None);
    all.mentions.remove(&(0, 1));
    let finding = found(&all.network(), Rule::ExpertsCentral).unwrap();
    assert_eq!(finding.nature, Nature::Observation);
    assert!(said(&finding, Lang::Dutch).starts_with("De experts worden samen 14 keer genoemd."));
}

/// Two groups of six with an expert who is in contact with these.
fn reaching(keys: &[&str]) -> Draft {
    let mut draft = with(cliques(2, 6), "E", "leesexpert");
    for key in keys {
        draft.mention(key, "E");
    }
    draft
}

#[test]
fn an_expert_reaches_one_group_more_than_another() {
    let five = reaching(&["00", "01", "02", "03", "04"]);
    let finding = found(&five.network(), Rule::ExpertReach).unwrap();
    // Of the 792 ways for five contacts among twelve 12 are all in one group of six.
    assert!((finding.chance.p().unwrap() - 12.0 / 792.0).abs() < 1e-9);
    assert_eq!((finding.nature, mentions(&finding)), (Nature::Pattern, Some(1)));
    assert!(said(&finding, Lang::Dutch).starts_with(
        "<12> bereikt een deel van het team. <12> heeft contact met 5 van de 6 in [0] en 0 van de 6 in [1]. Gelijk verdeeld was het in elke \
         groep ongeveer 4 van elke 10 collega’s"
    ));
    assert_eq!(found(&reaching(&["00", "01", "02", "10", "11"]).network(), Rule::ExpertReach), None);
    // Someone of the other group did not answer and may have named the expert: the first group stays reached more.
    assert_eq!(kind(&silent(five.clone(), "10").network(), Rule::ExpertReach), Some(Kind::Settled));
    // What the expert would say is missing: it may be anyone.
    assert_eq!(kind(&silent(five, "E").network(), Rule::ExpertReach), Some(Kind::Likely));
}

#[test]
fn a_range_of_grades_has_only_grades_that_somebody_has() {
    let grades_said = |grades: [&str; 12]| {
        let mut draft = reaching(&["00", "01", "02", "03", "04", "05"]);
        for (person, grade) in draft.people.iter_mut().zip(grades) {
            person.grades = vec![grade.to_owned()];
        }
        let text = said(&found(&draft.network(), Rule::ExpertReach).unwrap(), Lang::English);
        text.split("By grade: ").nth(1).unwrap().split(". ").next().unwrap().to_owned()
    };
    assert_eq!(
        grades_said(["1", "2", "3", "4", "4", "4", "5", "6", "7", "8", "8", "8"]),
        "contact with everyone in 1 to 4, with nobody in 5 to 8"
    );
    assert_eq!(
        grades_said(["1", "2", "4", "5", "5", "5", "6", "8", "9", "10", "10", "9"]),
        "contact with everyone in 1, 2, 4 and 5, with nobody in 6 and 8 to 10"
    );
}

/// Two groups of six, and leaders who name these and whom those name.
fn led(leaders: &[(&str, &[&str], &[&str])]) -> Draft {
    let mut draft = leaders.iter().fold(cliques(2, 6), |draft, (key, ..)| with(draft, key, "directeur"));
    for (key, out, back) in leaders {
        out.iter().for_each(|other| draft.mention(key, other));
        back.iter().for_each(|other| draft.mention(other, key));
    }
    draft
}

#[test]
fn one_leader_is_one_sided_by_the_toss_of_a_coin() {
    let six = led(&[("D", &["00", "01", "02", "03", "04", "10"], &[])]);
    let finding = found(&six.network(), Rule::LeadersOneSided).unwrap();
    assert!((finding.chance.p().unwrap() - 2.0 / 64.0).abs() < 1e-12);
    assert!(said(&finding, Lang::Dutch).starts_with("De directie noemt vaker dan zij genoemd wordt. "));
    // Of five tosses nobody can tell: it is counted.
    let five = found(&led(&[("D", &["00", "01", "02", "03", "04"], &[])]).network(), Rule::LeadersOneSided).unwrap();
    assert_eq!((five.nature, five.chance), (Nature::Observation, AgainstChance::TooFew));
    assert!(said(&five, Lang::Dutch).starts_with("De directie noemt 5 keer een collega en wordt niet genoemd."));
    let nine = led(&[("D", &["00", "01", "02", "03", "04", "10", "11", "12", "13"], &[])]);
    let finding = found(&nine.network(), Rule::LeadersOneSided).unwrap();
    assert_eq!((finding.nature, mentions(&finding)), (Nature::Pattern, Some(9)));
    // Mutual ties leave both sides.
    let mutual = led(&[("D", &["00", "01", "02", "03", "04", "10"], &["00", "01", "02", "03", "04", "10"])]);
    assert_eq!(nature(&mutual.network(), Rule::LeadersOneSided), Some(Nature::Observation));
    // A mention or two is not a side.
    assert_eq!(found(&led(&[("D", &["00"], &[])]).network(), Rule::LeadersOneSided), None);
    let named = led(&[("D", &[], &["00", "01", "02", "03", "04", "10", "11", "12", "13"])]);
    assert_eq!(nature(&named.network(), Rule::LeadersOneSided), Some(Nature::Observation), "named, not naming");
    // That the leader did not answer is what is said then, to the coach, and how often they are named.
    let unheard = found(&silent(nine, "D").network(), Rule::LeadersOneSided).unwrap();
    assert_eq!((unheard.nature, unheard.audience, unheard.certainty.unwrap().kind), (Nature::Observation, Audience::Coach, None));
    let told = said(&unheard, Lang::Dutch);
    assert!(
        told.starts_with("Wie de directie noemt, is niet bekend: het directielid vulde niet in. Wie invulde, noemt de directie"),
        "{told}"
    );
}

#[test]
fn a_leader_who_did_not_answer_is_not_counted_and_not_named() {
    let keys: Vec<&str> = ["00", "01", "02", "03", "04", "05", "10", "11", "12"].to_vec();
    let draft = led(&[("X", &keys, &[]), ("Y", &[], &["00", "01"])]);
    let finding = found(&silent(draft, "Y").network(), Rule::LeadersOneSided).unwrap();
    assert_eq!(finding.nature, Nature::Pattern);
    assert!(
        said(&finding, Lang::Dutch).starts_with(
            "<12> noemt collega’s vaker dan andersom. In de antwoorden die er zijn noemt <12> 9 keer een collega en wordt \
             zelf niet genoemd."
        ),
        "{}",
        said(&finding, Lang::Dutch)
    );
    assert!(said(&finding, Lang::Dutch).ends_with("Met de ontbrekende antwoorden erbij is dit directielid hoogstens één keer genoemd."));
    assert_eq!(finding.people, [lijntjes::model::PersonId(12)]);
    assert!(finding.ties.iter().all(|(from, to)| from.0 != 13 && to.0 != 13));
}

#[test]
fn nothing_is_said_of_an_empty_network() {
    assert_eq!(all(&Draft::default().network()), Found::default());
    let nobody_tied = Draft { mentions: BTreeSet::new(), ..cliques(2, 3) };
    let rules: Vec<Rule> = all(&nobody_tied.network()).findings.iter().map(Finding::rule).collect();
    assert_eq!(rules, [Rule::Exchange]);
}

#[test]
fn what_is_told_of_groups_comes_first_after_a_strength() {
    let places = |rule: Rule| Rule::ALL.iter().position(|other| *other == rule).unwrap();
    assert!(places(Rule::Exchange) < places(Rule::Reciprocity));
    assert_eq!(places(Rule::Reciprocity) + 1, places(Rule::GroupOnItsOwn));
}
