//! Saving and opening: nothing is lost, and what was once written stays readable.

#![expect(clippy::unwrap_used, reason = "what a test prepares must be there")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::io::project_file::{open, save};
use lijntjes::io::{Choices, Source, import, load};
use lijntjes::model::*;
use proptest::prelude::*;

use crate::import::{PEOPLE, TIES, table};

/// A project in which every part of the model has something, and every variant stands once.
#[expect(clippy::too_many_lines, reason = "one value of every kind, in one place to look at")]
fn everything() -> Project {
    let map =
        |names: &[&str]| names.iter().map(|name| (*name).to_owned()).zip(0..).map(|(name, i)| (i, name)).collect::<BTreeMap<u32, String>>();
    let people = map(&["Anna", "Bram \"B\"", "Çelik\n", "Dewi"]);
    let kinds = [
        GroupingKind::Parallel,
        GroupingKind::Class,
        GroupingKind::Phase,
        GroupingKind::Team,
        GroupingKind::WorkingGroup,
        GroupingKind::Building,
        GroupingKind::Other,
    ];
    let grouping = |(i, kind): (u32, GroupingKind)| {
        (GroupingId(i), Grouping { name: format!("grouping {i}"), kind, ordered: i == 0, groups: vec![GroupId(1), GroupId(0)] })
    };
    let mut questions = [Question::titled("Lezen"), Question::titled("Rekenen"), Question::titled("")];
    questions[0].scale = Scale::Steps(vec!["nooit".into(), "vaak".into()]);
    questions[0].form = Form::Roster;
    questions[1].scale = Scale::Number;
    questions[1].kind = Kind::Directed;
    questions[1].form = Form::FreeRecall;
    questions[1].cap = Some(5);
    questions[1].item = "Wie vraag je om raad?".into();
    questions[1].period = "deze maand".into();
    let q = QuestionId;
    let p = PersonId;
    let grades = |words: &[&str]| words.iter().map(|word| Grade((*word).to_owned())).collect::<BTreeSet<_>>();
    let place = Place {
        groups: BTreeSet::from([GroupId(0), GroupId(1)]),
        grades: grades(&["3", "10", "brugklas"]),
        roles: BTreeSet::from([RoleId(0), RoleId(2)]),
        expertise: vec![
            Expertise { topic: "lezen".into(), remit: grades(&["1", "2"]) },
            Expertise { topic: "taal".into(), remit: BTreeSet::new() },
        ],
        days: Some(Days([true, false, true, false, false])),
        traits: BTreeMap::from([(TraitId(0), Trait::Number(0.1 + 0.2)), (TraitId(1), Trait::Word("ja".into()))]),
    };
    let tie =
        |from, to, question, strength| Tie { from: p(from), to: p(to), question: q(question), strength: Strength::new(strength).unwrap() };
    let mut respondence = BTreeMap::from([
        ((p(0), q(0)), Respondence::Answered),
        ((p(1), q(0)), Respondence::Partly(BTreeSet::from([p(0), p(2)]))),
        ((p(2), q(0)), Respondence::Absent),
    ]);
    let whys = [NotAskedWhy::Unstated, NotAskedWhy::OnLeave, NotAskedWhy::New, NotAskedWhy::Objects, NotAskedWhy::NotOnSheet];
    let keys = [(p(3), q(0)), (p(0), q(1)), (p(1), q(1)), (p(2), q(1)), (p(3), q(1))];
    respondence.extend(keys.into_iter().zip(whys.map(Respondence::NotAsked)));
    let unknown = |name: &str| UnresolvedEnd::Unknown(name.into());
    let wave = Wave {
        label: "najaar".into(),
        date: Some(Date { year: 2026, month: 10, day: 31 }),
        places: people.keys().map(|i| (p(*i), if *i == 0 { place.clone() } else { Place::default() })).collect(),
        ties: vec![tie(0, 1, 0, 1.0), tie(1, 0, 0, 0.1), tie(0, 1, 1, 1e-300)],
        respondence,
        may_be_named: BTreeMap::from([(q(0), BTreeSet::from([p(0), p(1)]))]),
        unresolved: vec![
            UnresolvedMention { from: unknown("Kim"), to: UnresolvedEnd::Known(p(0)), question: q(0), strength: Strength::ONE },
            UnresolvedMention { from: unknown("Kim"), to: unknown("Kees"), question: q(1), strength: Strength::new(2.5).unwrap() },
        ],
        untold: BTreeSet::new(),
    };
    let oddities = [
        Oddity::MissingEnd,
        Oddity::BadStrength,
        Oddity::NoStrength { mentions: 2 },
        Oddity::AmbiguousName { people: 2 },
        Oddity::UnknownName { mentions: 3 },
        Oddity::SelfMention,
        Oddity::Duplicate { first_row: 4 },
        Oddity::TooManyCells { extra: 1 },
        Oddity::NoRows { names: vec!["Dewi".into()] },
        Oddity::SamePersonTwice { first_row: 2 },
        Oddity::SameName { people: 2 },
        Oddity::NamelessRow,
        Oddity::UnknownStatus,
        Oddity::MentionsDespiteStatus { mentions: 1 },
        Oddity::GroupOfLeaders { group: "MT".into() },
        Oddity::UnreadableRemit,
        Oddity::ReplacedCharacters { encoding: "UTF-8".into() },
        Oddity::UnclosedQuote,
        Oddity::DateForGroup,
        Oddity::ColumnNotRead,
    ];
    let spot = Spot { file: "lijntjes.csv".into(), row: Some(7), column: Some("naar".into()), cell: Some(" Kim".into()) };
    let mut issues: Vec<Issue> = oddities.into_iter().map(|what| Issue { spot: spot.clone(), what }).collect();
    issues[0].spot = Spot { file: "mensen.csv".into(), ..Spot::default() };
    let role = |(i, kind): (u32, RoleKind)| (RoleId(i), Role { name: format!("rol {i}"), kind });
    let aliases = |i: u32| if i == 0 { vec!["An".to_owned()] } else { vec![] };
    Project {
        title: "De Pragmatiek".into(),
        people: Arc::new(
            people.iter().map(|(i, n)| (p(*i), Person { key: format!("m{i}"), name: n.clone(), aliases: aliases(*i) })).collect(),
        ),
        groupings: Arc::new((0..).zip(kinds).map(grouping).collect()),
        groups: Arc::new(map(&["3-4", "1-2"]).into_iter().map(|(i, name)| (GroupId(i), Group { name })).collect()),
        roles: Arc::new((0..).zip(RoleKind::ALL).map(role).collect()),
        traits: Arc::new(map(&["fte", "mentor"]).into_iter().map(|(i, name)| (TraitId(i), TraitColumn { name })).collect()),
        questions: Arc::new((0..).map(QuestionId).zip(questions).collect()),
        waves: Arc::new(BTreeMap::from([(WaveId(0), wave.clone()), (WaveId(3), Wave { date: None, ..wave })])),
        pins: Arc::new(BTreeMap::from([((LayoutKind::Groups, p(0)), Point { x: -1.5, y: 1e10 })])),
        views: Arc::default(),
        codes: Arc::new(Codes::from_numbers([2, 0, 3, 1].map(p).into_iter().zip(1..).collect())),
        record: Arc::new(ImportRecord {
            files: vec!["lijntjes.csv".into(), "mensen.csv".into()],
            counts: ImportCounts {
                rows: 9,
                blank: 1,
                mentions: 8,
                ties: 3,
                zero: 1,
                self_mentions: 1,
                duplicates: 0,
                unknown: 2,
                rejected: 1,
                withdrawn: 0,
                withdrawn_people: 0,
            },
            issues,
            status_known: true,
            asked_again: false,
        }),
        name_words: Arc::default(),
        without_names: false,
        small_groups: SmallGroups::Joined,
    }
}

const V1: &[u8] = include_bytes!("../fixtures/projects/v1_everything.lijntjes");

#[test]
fn a_file_of_version_1_opens_for_ever() {
    assert_eq!(check(&everything()), []);
    assert_eq!(open(V1), Ok(everything()));
}

/// With what version 2 added.
fn everything_since() -> Project {
    let mut project = everything();
    let record = Arc::make_mut(&mut project.record);
    record.counts = ImportCounts { mentions: 11, rejected: 4, withdrawn: 2, withdrawn_people: 1, ..record.counts };
    let spot = Spot { file: "antwoorden.xlsx (Blad1)".into(), row: Some(3), column: Some("Anna".into()), cell: Some("?".into()) };
    let oddities = [
        Oddity::BadAnswer,
        Oddity::TotalRow,
        Oddity::Replaced { by_row: 9 },
        Oddity::NotOnForm { names: vec!["Dewi".into()] },
        Oddity::TableNotRead,
        Oddity::AndMore { count: 160_000 },
    ];
    record.issues.extend(oddities.into_iter().map(|what| Issue { spot: spot.clone(), what }));
    project
}

const V2: &[u8] = include_bytes!("../fixtures/projects/v2_everything.lijntjes");

#[test]
fn a_file_of_version_2_opens_for_ever() {
    assert_eq!(check(&everything_since()), []);
    assert_eq!(open(V2), Ok(everything_since()));
}

/// With what version 3 added.
fn everything_since_views() -> Project {
    let mut project = everything_since();
    Arc::make_mut(&mut project.pins).insert((LayoutKind::Stress, PersonId(1)), Point { x: 4.0, y: 0.5 });
    let spec = project.first_spec().unwrap();
    let wide = SavedView {
        name: "Zonder directie".into(),
        spec: NetworkSpec {
            asked: Asked::Each(BTreeSet::from([QuestionId(0), QuestionId(1)])),
            threshold: Strength::new(2.0),
            scope: Scope { groups: BTreeSet::from([GroupId(1)]), without: BTreeSet::from([RoleKind::Leader]) },
            ..spec.clone()
        },
        layout: LayoutKind::Rings,
        appearance: Appearance {
            size: SizeBy::Nothing,
            rings: SizeBy::PageRank,
            colour: ColourBy::Trait(TraitId(1)),
            labels: Labels::Codes,
            grounds: Grounds::Always,
            widths: false,
            ..Appearance::new(Style::Print)
        },
        filter: Filter {
            ties: TieFilter { least: Some(1.5), direction: Direction::Mutual, span: Span::Between },
            people: PeopleFilter {
                groups: BTreeSet::from([GroupId(0)]),
                roles: BTreeSet::from([RoleKind::Teacher]),
                traits: BTreeMap::from([(TraitId(1), BTreeSet::from(["ja".to_owned()]))]),
            },
        },
    };
    let mut views = vec![wide];
    for (k, size) in SizeBy::ALL.into_iter().enumerate() {
        let plain = SavedView {
            name: format!("view {k}"),
            spec: spec.clone(),
            layout: LayoutKind::ALL[k % 7],
            appearance: Appearance {
                size,
                labels: Labels::ALL[k % 4],
                grounds: Grounds::ALL[k % 3],
                colour: [ColourBy::Groups, ColourBy::Roles, ColourBy::Grades, ColourBy::Grouping(GroupingId(0))][k % 4],
                ..Appearance::new(Style::ALL[k % 3])
            },
            filter: Filter::default(),
        };
        views.push(plain);
    }
    project.views = Arc::new(views);
    project
}

const V3: &[u8] = include_bytes!("../fixtures/projects/v3_everything.lijntjes");

#[test]
fn a_file_of_version_3_opens_for_ever() {
    assert_eq!(check(&everything_since_views()), []);
    assert_eq!(open(V3), Ok(everything_since_views()));
}

/// With what version 4 added.
pub fn everything_since_codes() -> Project {
    let mut project = everything_since_views();
    let numbers = project.codes.numbers().clone();
    let pool = Pool { width: 3, used: BTreeSet::from([77, 512]), seed: u64::MAX };
    project.codes = Arc::new(Codes::from_pool(numbers, pool));
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    project.name_words = Arc::new(NameWords { kept: words(&["Roos", "floor"]), taken: words(&["Ankie"]) });
    project.without_names = true;
    project.small_groups = SmallGroups::Withheld;
    Arc::make_mut(&mut project.record).asked_again = true;
    project
}

const V4: &[u8] = include_bytes!("../fixtures/projects/v4_everything.lijntjes");

#[test]
fn a_file_of_version_4_opens_for_ever() {
    assert_eq!(check(&everything_since_codes()), []);
    assert_eq!(open(V4), Ok(everything_since_codes()));
}

/// With what version 5 added: more words for groups.
fn everything_since_kinds() -> Project {
    let mut project = everything_since_codes();
    let kinds = [GroupingKind::Section, GroupingKind::SubjectGroup, GroupingKind::Department, GroupingKind::Unit, GroupingKind::Cluster];
    for (id, kind) in (20..).zip(kinds) {
        let grouping = Grouping { name: format!("grouping {id}"), kind, ordered: false, groups: vec![GroupId(0), GroupId(1)] };
        Arc::make_mut(&mut project.groupings).insert(GroupingId(id), grouping);
    }
    project
}

const V5: &[u8] = include_bytes!("../fixtures/projects/v5_everything.lijntjes");

#[test]
fn a_file_of_version_5_opens_for_ever() {
    assert_eq!(check(&everything_since_kinds()), []);
    assert_eq!(open(V5), Ok(everything_since_kinds()));
    // The day that version 6 is written, only this line goes.
    assert_eq!(String::from_utf8(save(&everything_since_kinds())).unwrap(), std::str::from_utf8(V5).unwrap());
}

/// As version 3 wrote them of the example and of a survey with names that are not on its sheet, after someone left it.
#[test]
fn projects_that_version_3_wrote_open_and_are_kept() {
    let example = include_bytes!("../fixtures/projects/v3_example.lijntjes");
    let unknown = include_bytes!("../fixtures/projects/v3_unknown_names.lijntjes");
    for (bytes, people) in [(&example[..], 24), (&unknown[..], 9)] {
        let project = open(bytes).unwrap();
        assert_eq!((project.people.len(), project.codes.pool()), (people, None));
        assert!(project.codes.count_the_team());
        assert_eq!((&*project.name_words, project.without_names), (&NameWords::default(), false));
        assert_eq!((project.small_groups, project.record.asked_again), (SmallGroups::Joined, false));
        assert_eq!(open(&save(&project)), Ok(project));
    }
    let project = open(unknown).unwrap();
    assert!(project.waves.values().any(|wave| !wave.unresolved.is_empty()));
    assert_eq!(project.record.counts.withdrawn_people, 1);
}

#[test]
fn what_a_file_says_of_codes_is_bounded() {
    let saved = String::from_utf8(save(&everything_since_codes())).unwrap();
    for (from, to) in [("\"width\": 3", "\"width\": 10"), ("512", "100000001")] {
        let changed = saved.replace(from, to);
        assert_ne!(changed, saved);
        assert!(open(changed.as_bytes()).is_err(), "{to}");
    }
}

#[test]
fn values_that_are_no_numbers_are_not_written() {
    let mut project = everything();
    let pins = Arc::make_mut(&mut project.pins);
    pins.insert((LayoutKind::Stress, PersonId(1)), Point { x: f64::NAN, y: 0.0 });
    let wave = Arc::make_mut(&mut project.waves).get_mut(&WaveId(0)).unwrap();
    wave.places.get_mut(&PersonId(1)).unwrap().traits.insert(TraitId(0), Trait::Number(f64::INFINITY));
    assert_eq!(open(&save(&project)), Ok(everything()));
}

#[test]
fn any_cut_off_file_is_refused() {
    for end in (0..V1.len() - 2).step_by(97) {
        assert!(open(&V1[..end]).is_err(), "{end}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn open_after_save_is_the_same(
        ties in table(TIES),
        people in table(PEOPLE),
        places in proptest::collection::vec((-1e300..1e300, proptest::num::f64::NORMAL), 12),
        title in ".*",
    ) {
        let [ties, people] = [ties, people].map(|text| Source { name: "x.csv".into(), bytes: text.into_bytes() });
        let mut project = import(&load(&[ties, people]).unwrap(), None, &Choices::default(), 7).unwrap().project;
        project.title = title.into();
        project.pins = Arc::new(project.people.keys().map(|p| (LayoutKind::ALL[p.0 as usize % 5], *p)).zip(places.into_iter().map(|(x, y)| Point { x, y })).collect());
        let bytes = save(&project);
        prop_assert_eq!(open(&bytes), Ok(project.clone()));
        prop_assert_eq!(save(&project), bytes);
    }
}
