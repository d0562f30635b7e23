//! The continuity across year groups goes from grade to grade; groups are called by their kind; an order that is a guess is asked about.

use std::collections::BTreeSet;

use lijntjes::analysis::Network;
use lijntjes::findings::{Context, Evidence, Rule, Step, levels, steps};
use lijntjes::io::{Choices, ImportPlan, Source, import, load};
use lijntjes::model::{About, Ask, GroupId, GroupingKind, PersonId, Project};
use lijntjes::report::{NameView, Shared, Sharing, called};
use lijntjes::session::SEED;
use lijntjes::text::{FindingText, Lang, Words, ask_text, finding_text};
use proptest::prelude::*;

use crate::findings::{all, cliques, silent, with};
use crate::networks::{Draft, DraftPerson, de_pragmatiek, fixture};

/// A case with the column `sectie` of its people sheet under another header.
fn case(name: &str, header: &str) -> [String; 2] {
    let text = |file: &str| std::fs::read_to_string(fixture(&format!("findings/{name}/{file}"))).unwrap();
    [text("lijntjes.csv"), text("mensen.csv").replacen("sectie", header, 1)]
}

fn plan_of(texts: &[String; 2], base: Option<&Project>, answers: &[(&str, &str)]) -> ImportPlan {
    let [ties, people] = [("lijntjes.csv", &texts[0]), ("mensen.csv", &texts[1])]
        .map(|(name, text)| Source { name: name.to_owned(), bytes: text.clone().into_bytes() });
    let mut choices = Choices::default();
    for (id, option) in answers {
        choices.set(*id, *option);
    }
    import(&load(&[ties, people]).unwrap(), base, &choices, 7).unwrap()
}

fn net(project: &Project) -> Network {
    Network::new(project, &project.first_spec().unwrap()).unwrap()
}

/// Everything that is said of a project, with names.
fn all_said(project: &Project, lang: Lang) -> Vec<(Rule, FindingText)> {
    let (spec, words) = (project.first_spec().unwrap(), Words::new(lang));
    let person = |id: PersonId| project.name(id).to_owned();
    let group = |id: GroupId| words.group_inline(project.group_name(id));
    let called = called(project, &spec, NameView::With, &person, &group);
    let found = lijntjes::findings::found(&Context::new(&net(project), SEED)).findings;
    found.iter().map(|f| (f.rule(), finding_text(words, f, &called))).collect()
}

fn said_of(project: &Project, rule: Rule, lang: Lang) -> Option<FindingText> {
    all_said(project, lang).into_iter().find(|(said, _)| *said == rule).map(|(_, text)| text)
}

fn names(project: &Project, groups: &[GroupId]) -> String {
    groups.iter().map(|group| project.group_name(*group)).collect::<Vec<_>>().join(" ")
}

fn order_asks(plan: &ImportPlan) -> Vec<&Ask> {
    plan.asks.iter().filter(|ask| matches!(ask.about, About::GroupOrder { .. })).collect()
}

#[test]
fn a_step_goes_over_all_parallels_of_a_grade() {
    let plan = plan_of(&case("ab", "-"), None, &[]);
    assert_eq!(order_asks(&plan), Vec::<&Ask>::new(), "names of grades say their order");
    let project = &plan.project;
    let found = steps(&net(project));
    let [step] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((names(project, &step.from), names(project, &step.to)), ("3a 3b".to_owned(), "4a 4b".to_owned()));
    // Each of the two ends of 3a-4a (0-8, 1-9) and of 3b-4b (4-12, 5-13).
    assert_eq!((step.contact, step.pairs, step.unknown), (4, 64, 0));
    let carried: Vec<(u32, usize)> = step.carried_by.iter().map(|carrier| (carrier.person.0, carrier.ties)).collect();
    assert_eq!(carried, [0, 1, 4, 5, 8, 9, 12, 13].map(|person| (person, 1)));
    assert_eq!((step.through.as_slice(), step.shared), (&[][..], 0), "nobody is outside both grades");
    for (lang, none) in [(Lang::Dutch, "rechtstreeks"), (Lang::English, "no direct tie")] {
        for (rule, text) in all_said(project, lang) {
            assert!(!text.body.contains(none) && !text.headline.contains(none), "{rule:?}: {}", text.body);
        }
        let apart = said_of(project, Rule::GroupsApart, lang).unwrap();
        let (from, to) = if lang == Lang::Dutch { ("groep 3", "groep 4") } else { ("grade 3", "grade 4") };
        assert!(apart.question.contains(from) && apart.question.contains(to), "{}", apart.question);
    }
}

/// Grades 3 and 4 in two parallels each, of three teachers, and an expert and a leader.
fn two_grades() -> Draft {
    let mut draft = with(with(cliques(4, 3), "E", "leesexpert"), "D", "directeur");
    draft.groups = ["3a", "3b", "4a", "4b"].map(str::to_owned).to_vec();
    draft
}

#[test]
fn without_a_direct_tie_everyone_between_is_named() {
    let mut draft = two_grades();
    // 3a knows the expert, 3b the leader; of grade 4 one knows both, another the leader.
    for (from, to) in [("00", "E"), ("D", "10"), ("E", "20"), ("20", "D"), ("30", "D")] {
        draft.mention(from, to);
    }
    let project = draft.project();
    let found = steps(&net(&project));
    let [step] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((step.contact, step.pairs, step.carried_by.len()), (0, 36, 0));
    // 00-20 shares the expert; 10-20 and 10-30 share the leader.
    assert_eq!((step.shared, step.shared_unknown), (3, 0));
    assert_eq!(step.through, [PersonId(12), PersonId(13)]);
    let text = |lang| said_of(&project, Rule::GroupsApart, lang).unwrap().body;
    assert_eq!(
        text(Lang::Dutch),
        "Als iedereen willekeurig collega’s uit het hele team noemde, waren het er ongeveer 10. Dat is een rekenmaat, geen streven. Tussen groep \
         3a en 3b aan de ene kant en groep 4a en 4b aan de andere loopt geen rechtstreeks lijntje; 3 van de 36 tweetallen delen daar wel een contact: E of D. Wie leerstof deelt, spreekt elkaar vaker; wat nodig is, bepaalt het team."
    );
    assert_eq!(
        text(Lang::English),
        "If everyone named colleagues from the whole team at random, there would be about 10. That is a yardstick, not a target. Between grade \
         3a and 3b on the one side and grade 4a and 4b on the other there is no direct tie; 3 of the 36 pairs there do share a contact: E or D. Colleagues who share a curriculum talk more often; what is needed is for the team to decide."
    );
    // One tie, across the parallels, and it is no gap.
    let mut tied = draft.clone();
    tied.mention("02", "32");
    let found = steps(&tied.network());
    assert_eq!((found[0].contact, found[0].carried_by.iter().map(|c| c.person.0).collect::<Vec<_>>()), (1, vec![2, 11]));
    assert!(!said_of(&tied.project(), Rule::GroupsApart, Lang::Dutch).unwrap().body.contains("rechtstreeks"));
    // The expert did not answer: the pairs are the least.
    let mut open = draft.clone();
    open.mention("20", "E");
    let open = silent(open, "E").project();
    let found = steps(&net(&open));
    assert_eq!((found[0].contact, found[0].unknown, found[0].shared), (0, 0, 3));
    assert!(found[0].shared_unknown > 0);
    let body = said_of(&open, Rule::GroupsApart, Lang::Dutch).unwrap().body;
    assert!(body.contains("minstens 3 van de 36 tweetallen delen daar wel een contact: E of D."), "{body}");
    // Someone of grade 3 did not answer: that there is no tie is not said.
    let open = silent(draft, "00").project();
    assert!(!said_of(&open, Rule::GroupsApart, Lang::Dutch).unwrap().body.contains("rechtstreeks"));
}

#[test]
fn of_many_who_are_between_some_are_counted() {
    let mut draft = two_grades();
    for extra in 0..10 {
        let key = format!("X{extra}");
        draft = with(draft, &key, "conciërge");
        draft.mention(&key, "00");
        draft.mention(&key, "20");
    }
    let body = |lang| said_of(&draft.project(), Rule::GroupsApart, lang).unwrap().body;
    assert!(
        body(Lang::Dutch)
            .contains("1 van de 36 tweetallen deelt daar wel een contact: X0, X1, X2, X3, X4, X5, X6, X7 of één van nog 2 collega’s.")
    );
    assert!(
        body(Lang::English)
            .contains("1 of the 36 pairs there does share a contact: X0, X1, X2, X3, X4, X5, X6, X7 or one of 2 other colleagues.")
    );
}

/// Groups of two each, by name and the grades that both teach.
fn groups(of: &[(&str, &[&str])]) -> Draft {
    let mut draft = Draft { groups: of.iter().map(|(name, _)| (*name).to_owned()).collect(), ..Draft::default() };
    for (g, (_, grades)) in of.iter().enumerate() {
        for k in 0..2 {
            let grades = grades.iter().map(|grade| (*grade).to_owned()).collect();
            draft.people.push(DraftPerson {
                groups: BTreeSet::from([g]),
                grades,
                role: "leraar".into(),
                ..DraftPerson::new(format!("{g}{k}"))
            });
        }
    }
    draft
}

fn levels_of(draft: &Draft) -> Vec<String> {
    let found = levels(&draft.network());
    found.iter().map(|level| level.groups.iter().map(|g| draft.groups[*g].as_str()).collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn groups_of_the_same_grades_are_one_level() {
    let none: &[&str] = &[];
    // By what their members teach.
    assert_eq!(levels_of(&groups(&[("Bijen", &["3"]), ("Vlinders", &["3"]), ("Uilen", &["4"])])), ["Bijen Vlinders", "Uilen"]);
    // By their names, where members have no grades.
    assert_eq!(levels_of(&groups(&[("groep 3a", none), ("3b", none), ("4", none)])), ["groep 3a 3b", "4"]);
    // Mixed spans are levels of their own.
    assert_eq!(levels_of(&groups(&[("1-2", none), ("3-4", none), ("5-6", none)])), ["1-2", "3-4", "5-6"]);
    // A name does not make one level of groups without a grade in common; and one colleague who has another grade too does not part two.
    assert_eq!(levels_of(&groups(&[("groep 1a", &["1", "2"]), ("groep 1b", &["3", "4"])])), ["groep 1a", "groep 1b"]);
    assert_eq!(levels_of(&groups(&[("3a", &["3", "4"]), ("3b", &["3"]), ("4", &["4"])])), ["3a 3b", "4"]);
    // Someone who is in 3a and in 5 teaches grade 5, but not in 3a.
    let mut both = groups(&[("Bijen", &["3"]), ("Vlinders", &["3"]), ("Uilen", &["5"])]);
    both.people[0].groups.insert(2);
    both.people[0].grades.push("5".to_owned());
    assert_eq!(levels_of(&both), ["Bijen Vlinders", "Uilen"]);
    // Whoever follows no grades is no level, where the others do; where none does, each is one.
    assert_eq!(levels_of(&groups(&[("3", none), ("4", none), ("directie", none)])), ["3", "4"]);
    assert_eq!(levels_of(&groups(&[("Team 1", none), ("Team 2", none)])), ["Team 1", "Team 2"]);
    // An empty group is passed over.
    let mut empty = groups(&[("3", none), ("4", none), ("5", none)]);
    empty.people.retain(|person| !person.groups.contains(&1));
    assert_eq!(levels_of(&empty), ["3", "5"]);
}

#[test]
fn the_case_keeps_its_steps_and_names_everyone_between() {
    let found = steps(&de_pragmatiek().network());
    assert_eq!(found.iter().map(|s| (s.contact, s.pairs)).collect::<Vec<_>>(), [(1, 30), (0, 25), (1, 20)]);
    assert!(found[0].carried_by.len() == 2 && found[1].carried_by.is_empty() && found[1].shared >= 15);
}

#[test]
fn without_names_a_small_parallel_is_joined_with_its_own_grade() {
    let of: &[&str] = &["3a", "3a", "3a", "3a", "3b", "3b", "4a", "4a", "4a"];
    let mut draft = Draft { groups: ["3a", "3b", "4a"].map(str::to_owned).to_vec(), ..Draft::default() };
    for (i, name) in of.iter().enumerate() {
        let group = draft.groups.iter().position(|group| group == name).unwrap();
        draft.people.push(DraftPerson { groups: BTreeSet::from([group]), ..DraftPerson::new(i.to_string()) });
    }
    let project = draft.project();
    let shared = Shared::new(&project, &project.first_spec().unwrap(), Sharing::default());
    let found = steps(&Network::new(&shared.project, &shared.spec).unwrap());
    let told: Vec<_> = found.iter().map(|s| (names(&shared.project, &s.from), names(&shared.project, &s.to), s.pairs)).collect();
    assert_eq!(told, [("3a + 3b".to_owned(), "4a".to_owned(), 18)], "and not with the smaller 4a");
}

#[test]
fn teams_are_called_teams_and_nothing_is_asked_about_grades() {
    for header in ["team", "groep", "parallelgroep", "onderwijsteam"] {
        let plan = plan_of(&case("teams", header), None, &[]);
        let project = &plan.project;
        let grouping = &project.groupings[&project.main_grouping().unwrap()];
        assert_eq!((grouping.kind, grouping.ordered), (GroupingKind::Team, false), "{header}");
        assert_eq!(steps(&net(project)), [], "{header}: an order that is a guess is not used");
        for (lang, parallel, fourth) in [(Lang::Dutch, "parallelgroep", "groep 4"), (Lang::English, "parallel group", "grade 4")] {
            for (rule, text) in all_said(project, lang) {
                let all = [&text.headline, &text.body, &text.question, &text.not_shown, &text.how].map(String::as_str).join(" ");
                assert!(!all.contains(parallel) && !all.contains(fourth), "{rule:?}: {all}");
            }
        }
        let apart = said_of(project, Rule::GroupsApart, Lang::Dutch).unwrap();
        assert!(apart.headline.contains("teams"), "{}", apart.headline);
        assert_eq!(apart.question, "Waarvoor hebben deze teams elkaar nodig, en lukt dat?");
        assert!(!apart.body.contains("leerstof"), "{}", apart.body);
    }
}

#[test]
fn a_guessed_order_is_asked_about_and_used_only_when_it_is_confirmed() {
    let texts = case("teams", "team");
    let plan = plan_of(&texts, None, &[]);
    let asked = order_asks(&plan);
    let [ask] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!((ask.id.as_str(), ask.proposed.as_str(), ask.chosen.as_deref()), ("order:team", "no", None));
    let text = ask_text(Words::new(Lang::Dutch), ask);
    assert_eq!(text.question, "Staan deze groepen (“team”) in een volgorde, van jong naar oud: Team 1, Team 2 en Team 3?");
    assert_eq!(text.options, ["nee, ze hebben geen volgorde", "ja, in deze volgorde", "ja, maar andersom"]);
    let order = |answer: &str| {
        let plan = plan_of(&texts, None, &[("order:team", answer)]);
        let project = plan.project;
        let found: Vec<String> =
            steps(&net(&project)).iter().map(|step| format!("{} > {}", names(&project, &step.from), names(&project, &step.to))).collect();
        found.join(", ")
    };
    assert_eq!(order("yes"), "Team 1 > Team 2, Team 2 > Team 3");
    assert_eq!(order("reversed"), "Team 3 > Team 2, Team 2 > Team 1");
    assert_eq!(order("no"), "");
    // Later it is not asked again, and what was answered stays.
    let answered = plan_of(&texts, None, &[("order:team", "yes")]).project;
    let later = plan_of(&texts, Some(&answered), &[("join", "next")]);
    assert_eq!(order_asks(&later), Vec::<&Ask>::new());
    assert!(later.project.groupings.values().all(|grouping| grouping.ordered));
    // A team that came with the new sheet may stand anywhere.
    let more = [texts[0].clone(), texts[1].replace("Team 3", "Team Noord")];
    assert_eq!(order_asks(&plan_of(&more, Some(&answered), &[("join", "next")])).len(), 1);
}

#[test]
fn only_what_grades_do_not_say_is_asked() {
    use GroupingKind::{Building, Other, Parallel, Phase, Team, WorkingGroup};
    let asked = |sheet: &str| {
        let ties = "van;naar\na;b\nb;c\n".to_owned();
        let plan = plan_of(&[ties, sheet.to_owned()], None, &[]);
        let grouping = plan.project.groupings.values().next().unwrap().clone();
        let groups = names(&plan.project, &grouping.groups);
        (grouping.kind, grouping.ordered, order_asks(&plan).len(), groups)
    };
    assert_eq!(asked("naam;groep\na;4\nb;3b\nc;3a\n"), (Parallel, true, 0, "3b 3a 4".into()));
    assert_eq!(asked("naam;groep\na;directie\nb;3-4\nc;1-2\n"), (Parallel, true, 0, "1-2 3-4 directie".into()));
    assert_eq!(asked("naam;groep;leerjaar\na;Uil;4\nb;Bij;3\nc;Mol;3\n"), (Other, true, 0, "Bij Mol Uil".into()));
    assert_eq!(asked("naam;groep;leerjaar\na;Zuid;1-8\nb;Noord;1-8\nc;Noord;\n"), (Other, false, 0, "Zuid Noord".into()));
    assert_eq!(asked("naam;team\na;Team bovenbouw\nb;Team onderbouw\nc;\n"), (Team, true, 0, "Team onderbouw Team bovenbouw".into()));
    assert_eq!(asked("naam;team\na;4-8\nb;1-3\nc;\n"), (Team, true, 0, "1-3 4-8".into()));
    assert_eq!(asked("naam;groep\na;bovenbouw\nb;onderbouw\nc;\n"), (Phase, true, 0, "onderbouw bovenbouw".into()));
    assert_eq!(asked("naam;team\na;10\nb;2\nc;1\n"), (Team, false, 1, "1 2 10".into()));
    assert_eq!(asked("naam;groep\na;G2\nb;G10\nc;G1\n"), (Other, false, 1, "G1 G2 G10".into()));
    assert_eq!(asked("naam;groep\na;B\nb;A\nc;C\n"), (Other, false, 1, "A B C".into()));
    assert_eq!(asked("naam;groep\na;Zuid\nb;Noord\nc;\n"), (Other, false, 1, "Zuid Noord".into()));
    assert_eq!(asked("naam;gebouw\na;Zuid\nb;Noord\nc;\n"), (Building, false, 0, "Zuid Noord".into()));
    assert_eq!(asked("naam;werkgroep\na;2\nb;1\nc;\n"), (WorkingGroup, false, 0, "2 1".into()));
    assert_eq!(asked("naam;groep\na;Zuid\nb;Zuid\nc;Zuid\n"), (Other, false, 0, "Zuid".into()), "one group has no order");
}

#[test]
fn a_question_about_grades_has_grades_that_are_there() {
    let next = |of: &[(&str, &[&str])]| {
        let project = groups(of).project();
        let spec = project.first_spec().unwrap();
        project.neighbouring_grades(spec.wave, spec.grouping)
    };
    let none: &[&str] = &[];
    assert_eq!(next(&[("1-2", none), ("3-4", none), ("5-6", none)]), Some((4, 5)));
    assert_eq!(next(&[("Bijen", &["6"]), ("Uilen", &["7", "8"])]), Some((6, 7)));
    assert_eq!(next(&[("4", none), ("6", none)]), None, "no two that follow one another");
    assert_eq!(next(&[("Team 4", none), ("Team 5", none)]), None);
    let project = groups(&[("6", none), ("7", none)]).project();
    let words = Words::new(Lang::Dutch);
    let question = |kind: GroupingKind| {
        let mut project = project.clone();
        std::sync::Arc::make_mut(&mut project.groupings).values_mut().next().unwrap().kind = kind;
        let spec = project.first_spec().unwrap();
        let found = all(&cliques(3, 4).network()).findings;
        let apart = found.iter().find(|f| matches!(f.evidence, Evidence::GroupsApart(_))).unwrap();
        finding_text(words, apart, &called(&project, &spec, NameView::With, &|_| String::new(), &|_| String::new())).question
    };
    assert_eq!(
        question(GroupingKind::Parallel),
        "Waar in de doorgaande lijn hebben we elkaar nodig, bijvoorbeeld van groep 6 naar groep 7, en lukt dat?"
    );
    for (kind, word) in [
        (GroupingKind::Section, "secties"),
        (GroupingKind::SubjectGroup, "vakgroepen"),
        (GroupingKind::Department, "afdelingen"),
        (GroupingKind::Unit, "units"),
        (GroupingKind::Cluster, "clusters"),
        (GroupingKind::Building, "gebouwen"),
        (GroupingKind::Other, "groepen"),
    ] {
        assert_eq!(question(kind), format!("Waarvoor hebben deze {word} elkaar nodig, en lukt dat?"));
    }
}

/// The steps of groups that are all of one level each, straight from the definition.
fn by_definition(net: &Network) -> Vec<(usize, usize, usize, usize, BTreeSet<PersonId>)> {
    let members = |g: usize| net.members(g).collect::<BTreeSet<_>>();
    (1..net.groups().len())
        .map(|q| {
            let (from, to) = (members(q - 1), members(q));
            let both: BTreeSet<usize> = from.intersection(&to).copied().collect();
            let (mut contact, mut pairs, mut shared, mut through) = (both.len(), both.len(), 0, BTreeSet::new());
            for &i in from.difference(&both) {
                for &j in to.difference(&both) {
                    pairs += 1;
                    if net.has(i, j) || net.has(j, i) {
                        contact += 1;
                        continue;
                    }
                    let knows = |a: usize, b: usize| net.has(a, b) || net.has(b, a);
                    let between: Vec<usize> =
                        (0..net.n()).filter(|v| !from.contains(v) && !to.contains(v) && knows(i, *v) && knows(*v, j)).collect();
                    shared += usize::from(!between.is_empty());
                    through.extend(between.into_iter().map(|v| net.actor(v).id));
                }
            }
            (contact, pairs, shared, both.len(), through)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn steps_are_as_they_are_defined(
        of in proptest::collection::vec(proptest::collection::btree_set(0_usize..3, 0..3), 3..12),
        mentions in proptest::collection::btree_set((0_usize..12, 0_usize..12), 0..40),
        silent_one in proptest::option::of(0_usize..12),
    ) {
        let n = of.len();
        let mut draft = Draft { groups: vec!["1".into(), "2".into(), "3".into()], ..Draft::default() };
        draft.people = of.iter().enumerate().map(|(i, groups)| DraftPerson { groups: groups.clone(), ..DraftPerson::new(i.to_string()) }).collect();
        draft.mentions = mentions.into_iter().filter(|(i, j)| i != j && *i < n && *j < n).collect();
        prop_assume!((0..3).all(|g| of.iter().any(|groups| groups.contains(&g))));
        let whole = draft.network();
        let found = steps(&whole);
        let counted = |step: &Step| (step.contact, step.pairs, step.shared, step.through.iter().copied().collect::<BTreeSet<_>>());
        let expected: Vec<_> = by_definition(&whole).into_iter().map(|(contact, pairs, shared, _, through)| (contact, pairs, shared, through)).collect();
        prop_assert_eq!(found.iter().map(counted).collect::<Vec<_>>(), expected);
        for (step, (contact, .., both, _)) in found.iter().zip(by_definition(&whole)) {
            // Every direct tie has two ends; who is in both carries one alone.
            prop_assert_eq!(step.carried_by.iter().map(|carrier| carrier.ties).sum::<usize>(), 2 * (contact - both) + both);
            prop_assert_eq!((step.unknown, step.shared_unknown), (0, 0));
        }
        // With an answer missing, what is known is the least, and with what is not known the most.
        if let Some(who) = silent_one.filter(|who| *who < n) {
            for (open, step) in steps(&whole.silence(who)).iter().zip(&found) {
                prop_assert!(open.contact <= step.contact && step.contact <= open.contact + open.unknown);
            }
        }
    }
}
