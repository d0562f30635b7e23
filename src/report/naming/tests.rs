//! Names as people write them, in sentences of theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::prelude::*;

use super::{Mask, TakenOut};
use crate::model::{
    Appearance, Codes, Edit, Expertise, Filter, Grade, Group, GroupId, Grouping, GroupingId, GroupingKind, ImportRecord, LayoutKind,
    NameWord, Person, PersonId, Place, Project, Question, QuestionId, Role, RoleId, RoleKind, SavedView, Scale, Strength, Trait,
    TraitColumn, TraitId, UnresolvedEnd, UnresolvedMention, Wave, WaveId,
};

fn person(key: &str, name: &str, aliases: &[&str]) -> Person {
    Person { key: key.into(), name: name.into(), aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect() }
}

fn team(people: Vec<Person>) -> Project {
    let people: BTreeMap<PersonId, Person> = (0..).map(PersonId).zip(people).collect();
    Project { codes: Arc::new(Codes::in_order(people.keys().copied())), people: Arc::new(people), ..Project::default() }
}

fn named(names: &[&str]) -> Project {
    team(names.iter().map(|name| person(name, name, &[])).collect())
}

fn school() -> Project {
    team(vec![
        person("q7", "Anna Vos", &["Ankie", "avos@school.nl"]),
        person("BW", "Bram de Wit", &[]),
        person("3A", "Anne-Marie Daden-Bos", &[]),
        person("17", "Els Smeets", &[]),
        person("h.jansen@school.nl", "Hans Jansen", &["de nieuwe van zolder"]),
        person("Zoë Çelik", "Zoë Çelik", &["Zoë van Dam"]),
        person("van der Berg, Sanne", "van der Berg, Sanne", &[]),
    ])
}

fn gone(mask: &Mask, text: &str) -> String {
    let hidden = mask.apply(text);
    assert_eq!(mask.apply(&hidden), hidden, "{text}");
    hidden
}

/// How people write the names of the school.
const FORMS: &[&str] = &[
    "Anna Vos",
    "anna vos",
    "ANNA VOS",
    "Vos Anna",
    "Vos, Anna",
    "Anna",
    "Vos",
    "A. Vos",
    "A Vos",
    "Vos A.",
    "Ánna Vós",
    "Anna V.",
    "Annas",
    "Anna's",
    "Anna’s",
    "Vos'",
    "Anna-Vos",
    "Anna_Vos",
    "anna.vos",
    "AnnaVos",
    "annavos",
    "vosanna",
    "Ankie",
    "q7",
    "Q7",
    "anna@elders.nl",
    "iemand.anders@school.nl",
    "juf Anna",
    "Juf. Vos",
    "mevr. Vos",
    "mevrouw A. Vos",
    "Bram de Wit",
    "B. de Wit",
    "B de Wit",
    "de Wit",
    "De Wit, Bram",
    "Wit, Bram de",
    "de Wit Bram",
    "Wit",
    "bramdewit",
    "BramDeWit",
    "dewit",
    "BW",
    "meester Bram",
    "dhr. de Wit",
    "de heer De Wit",
    "meneer Bram de Wit",
    "drs. B. de Wit",
    "Bram W.",
    "A.B. de Wit",
    "Anne-Marie",
    "Anne Marie",
    "Annemarie",
    "Daden-Bos",
    "Daden",
    "Bos",
    "Marie",
    "Anne",
    "A.-M. Daden-Bos",
    "3A",
    "Hans'",
    "Hans",
    "Jansens",
    "Hans Jansen",
    "hjansen",
    "Zoe",
    "ZOË",
    "zoe celik",
    "Çelik",
    "Celik's",
    "Van Dam",
    "Sanne van der Berg",
    "S. v.d. Berg",
    "Sanne v/d Berg",
    "van den Berg",
    "Sanneke van der Berg",
    "Els",
    "Smeets",
    "mevr. Smeets",
    "Elsje Smeets",
    "Mrs Smeets",
    "Ms. Smeets",
    "Miss Els",
    "prof. dr. Smeets",
];

#[test]
fn a_name_is_found_in_every_form_and_sentence() {
    let mask = Mask::new(&school());
    let pieces = |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect::<Vec<_>>();
    let theirs = [
        "anna", "vos", "ánna", "vós", "bram", "wit", "els", "smeets", "hans", "zoe", "zoë", "çelik", "celik", "berg", "sanne", "annas",
        "jansen", "jansens", "marie", "daden",
    ];
    for form in FORMS {
        for (before, behind) in [
            ("", ""),
            ("Wie praat met ", " over lezen?"),
            ("Klas van ", ""),
            ("Talks with ", " about reading"),
            ("", " en de groep"),
            ("(", ")"),
            ("Team ", ", bovenbouw"),
            ("maatje: ", ""),
            ("enquete_", ".csv"),
        ] {
            let text = format!("{before}{form}{behind}");
            let hidden = gone(&mask, &text);
            let left: Vec<String> = pieces(&hidden).into_iter().filter(|word| theirs.contains(&word.as_str())).collect();
            assert!(hidden.contains('…') && left.is_empty(), "{text}: {hidden}");
        }
    }
}

#[test]
fn what_is_taken_out_is_the_name_and_no_more() {
    let mask = Mask::new(&school());
    for (text, hidden) in [
        ("Team Anna Vos, met Anna; Annabel en 13A", "Team …, met …; Annabel en 13A"),
        ("Klas van Anna", "Klas van …"),
        ("Klas 4 (juf Anna)", "Klas 4 (…)"),
        ("maatje van Bram de Wit en Els", "maatje van … en …"),
        ("Anna's klas en Hans' boek", "… klas en … boek"),
        ("Anna Bram", "…"),
        ("Anna, Bram en Els", "…, … en …"),
        ("de Vos en het bos", "de … en het …"),
        ("enquete_Anna_Vos_2024.csv", "enquete_…_2024.csv"),
        ("lijst anna2.xlsx", "lijst …2.xlsx"),
        ("KlasAnna.csv", "Klas….csv"),
        ("mail anna.vos@school.nl, of bel", "mail …, of bel"),
        ("juf Truus en meester van Dalen", "… en …"),
        ("Mevrouw P. van Loon komt", "… komt"),
        ("juf in groep 3", "juf in groep 3"),
        ("De MR Kiest een voorzitter", "De MR Kiest een voorzitter"),
        ("Wie is jouw maatje?", "Wie is jouw maatje?"),
        ("Met de juf. Klaas komt", "Met de juf. Klaas komt"),
        ("groep 17 en P17", "groep 17 en P17"),
        ("Vraag Anna de weg", "Vraag … de weg"),
        ("Vraag Bram de weg", "Vraag … de weg"),
        ("Bosklas en vossen", "Bosklas en vossen"),
        ("zelfs elsbeth", "zelfs elsbeth"),
        ("de nieuwe van zolder helpt", "… helpt"),
        ("een nieuwe van buiten", "een nieuwe van buiten"),
        ("Klas van Anna B.", "Klas van … B."),
        ("Klas van Anna V.", "Klas van …"),
        ("Klas van Anna V. Wie praat?", "Klas van …. Wie praat?"),
        ("Wat denk je… Anna?", "Wat denk je… …?"),
        ("prijs @ 3 euro", "prijs @ 3 euro"),
        ("", ""),
        ("  ", "  "),
        ("שלום Anna 👩‍🏫", "שלום … 👩‍🏫"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
    assert_eq!(Mask::default().apply("juf Anna Vos, a@b.nl"), "juf Anna Vos, a@b.nl");
}

#[test]
fn an_ordinary_word_goes_out_where_it_stands_as_a_name() {
    let project = named(&[
        "Wil de Vries",
        "Met Jansen",
        "Acht Bakker",
        "De",
        "Op den Akker, In",
        "Will Young",
        "May Short",
        "Kees de Groot",
        "Piet de Jong",
        "An Peeters",
    ]);
    let mask = Mask::new(&project);
    for stays in [
        "Met wie praat je over lezen?",
        "MET WIE PRAAT JE?",
        "Wil je hulp bij rekenen?",
        "Acht collega's praten met elkaar",
        "De groep van de week",
        "Wat wil je nog weten? Wil je hulp?",
        "Op wie kun je rekenen in de school",
        "we will ask whom you may help",
        "May I ask you for help?",
        "Will you help?",
        "An introduction to the lesson",
        "Groot overleg, jong geleerd",
        "1 Met wie praat je?",
        "- Met wie? - Wil je dat?",
    ] {
        assert_eq!(gone(&mask, stays), stays);
    }
    for (text, hidden) in [
        ("praat met Wil over lezen", "praat met … over lezen"),
        ("vraag het Met", "vraag het …"),
        ("juf Acht", "…"),
        ("juf wil", "…"),
        ("wil de vries", "…"),
        ("Wil de Vries helpt", "… helpt"),
        ("De Vries, Wil", "…"),
        ("Wil", "…"),
        ("acht", "…"),
        ("Groep 4 (Wil)", "Groep 4 (…)"),
        ("Team: Met", "Team: …"),
        ("enquete_Wil.csv", "enquete_….csv"),
        ("overleg met Groot en de Jong", "overleg met … en …"),
        ("overleg met De over lezen", "overleg met … over lezen"),
        ("we ask Will about it", "we ask … about it"),
        ("An en Will praten met elkaar", "… en … praten met elkaar"),
        ("Jansen met Piet", "… met …"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
    assert!(mask.found("praat met Wil").iter().all(|taken| taken.in_doubt));
}

#[test]
fn months_beside_a_day_or_a_year_are_dates() {
    let mask = Mask::new(&named(&["Mei Ling", "April Kok", "Jan Kok"]));
    for (text, hidden) in [
        ("enquête 12 mei 2026", "enquête 12 mei 2026"),
        ("april 2026", "april 2026"),
        ("Klas van Mei", "Klas van …"),
        ("groep van april", "groep van …"),
        ("enquete_Jan_2026", "enquete_…_2026"),
        ("Mei Ling 2026", "… 2026"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
}

#[test]
fn doubt_is_told() {
    let mask = Mask::new(&school());
    let found = |text: &str| mask.found(text).into_iter().map(|taken| (taken.what, taken.in_doubt)).collect::<Vec<_>>();
    let one = |what: &str, in_doubt| vec![(what.to_owned(), in_doubt)];
    for sure in ["Anna Vos", "anna vos", "Anna", "B. de Wit", "juf els", "juf Anna", "ANNA", "Ankie", "iemand@elders.nl"] {
        assert_eq!(found(&format!("Hoi {sure}")), one(sure, false));
    }
    for doubted in ["anna", "Vos", "bos", "q7", "3A", "juf Truus", "BW", "annavos"] {
        assert_eq!(found(&format!("Hoi {doubted}")), one(doubted, true));
    }
    assert_eq!(found("Anna en juf Truus"), [("Anna".to_owned(), false), ("juf Truus".to_owned(), true)]);
    assert_eq!(mask.found("niemand"), Vec::<TakenOut>::new());
}

fn mention(from: u32, to: &str) -> UnresolvedMention {
    let (from, to) = (UnresolvedEnd::Known(PersonId(from)), UnresolvedEnd::Unknown(to.to_owned()));
    UnresolvedMention { from, to, question: QuestionId(0), strength: Strength::ONE }
}

fn with_roles(mut project: Project, roles: &[&str], groups: &[&str], unknown: &[&str]) -> Project {
    let role = |name: &&str| Role { name: (*name).to_owned(), kind: RoleKind::guess(name) };
    project.roles = Arc::new((0..).map(RoleId).zip(roles.iter().map(role)).collect());
    project.groups = Arc::new((0..).map(GroupId).zip(groups.iter().map(|name| Group { name: (*name).to_owned() })).collect());
    let places = project.people.keys().map(|id| (*id, Place::default())).collect();
    let wave = Wave { places, unresolved: unknown.iter().map(|name| mention(0, name)).collect(), ..Wave::default() };
    project.waves = Arc::new([(WaveId(0), wave)].into());
    project
}

#[test]
fn roles_and_groups_of_the_sheet_stay() {
    let roles = ["directeur", "maatje", "Leerkracht", "maatje van Bram", "Anna"];
    let groups = ["bovenbouw", "3A", "Anna", "Klas van Anna", "wit", "groep 4"];
    let unknown = ["directeur", "Directeur", "maatje", "bovenbouw", "leerkracht", "Kees Bol", "3a"];
    let mask = Mask::new(&with_roles(school(), &roles, &groups, &unknown));
    for stays in ["directeur", "Directeur", "maatje", "Leerkracht", "bovenbouw", "3A", "groep 4", "Overleg met de directeur"] {
        assert_eq!(gone(&mask, stays), stays);
    }
    for (text, hidden) in [
        ("maatje van Bram", "maatje van …"),
        ("Anna", "…"),
        ("Klas van Anna", "Klas van …"),
        ("Bram de wit", "…"),
        ("overleg met de Wit", "overleg met …"),
        ("mevrouw wit", "…"),
        // A group in small letters may be called after somebody; the coach says when it is not.
        ("wit", "…"),
        ("met Kees", "met …"),
        ("team Bol", "team …"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
    // Where the sheet writes names in small letters, small letters say nothing.
    let mask = Mask::new(&with_roles(named(&["anna vos", "bram"]), &[], &["anna", "bram", "3a"], &[]));
    assert_eq!(["anna", "bram", "3a"].map(|text| mask.apply(text)), ["…", "…", "3a"]);
}

#[test]
fn numbered_people_have_no_words_of_their_own() {
    let mask = Mask::new(&named(&["Leraar 1", "Leraar 2", "Iemand 1", "Iemand 2", "Iemand 3", "Anna 2", "12"]));
    for (text, hidden) in [
        ("leraar in groep 1", "leraar in groep 1"),
        ("met Iemand 3", "met …"),
        ("met Leraar 2", "met …"),
        ("Anna", "…"),
        ("iemand 12", "iemand 12"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
}

#[test]
fn the_coach_has_the_last_word() {
    let decide = |project: &Project, word: &str, what| Edit::SetNameWord(word.into(), what).apply(project).unwrap();
    let project = decide(&school(), "bos", NameWord::Kept);
    let project = decide(&project, "Team Anna", NameWord::Kept);
    let project = decide(&project, "Wilgenroos", NameWord::Taken);
    let project = decide(&project, "de met", NameWord::Taken);
    let project = decide(&project, "Daarom", NameWord::Taken);
    let mask = Mask::new(&project);
    for (text, hidden) in [
        ("Het Bos, Bos' klas", "Het Bos, Bos' klas"),
        ("Daden-Bos", "…"),
        ("Team Ánna", "Team Ánna"),
        ("Team Anna Vos", "Team …"),
        ("Anna", "…"),
        ("wilgenroos, Wilgenroos' klas, wilgenrozen", "…, … klas, wilgenrozen"),
        ("de mét en het", "… en het"),
        ("daarom is het", "… is het"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
    let mask = Mask::new(&decide(&project, "Daarom", NameWord::Undecided));
    assert_eq!(mask.apply("daarom is het"), "daarom is het");
}

#[test]
fn one_person_alone_can_be_taken_out() {
    let mask = Mask::of_person(&school(), PersonId(0), &BTreeSet::from(["Annie de Vos".to_owned(), "juf vosje".to_owned()]));
    for (text, hidden) in [
        ("Anna Vos en Bram de Wit", "… en Bram de Wit"),
        ("juf Truus, juf Anna", "juf Truus, …"),
        ("bram@school.nl of anna.vos@elders.nl", "bram@school.nl of …"),
        ("Annie, juf vosje", "…, …"),
        ("avos", "…"),
    ] {
        assert_eq!(gone(&mask, text), hidden, "{text}");
    }
}

/// A project with one text in every place where somebody types.
fn everywhere(text: &str) -> Project {
    let planted = || text.to_owned();
    let project = team(vec![person("q7", "Anna Vos", &["Ankie"])]);
    let grade = || Grade(planted());
    let place = Place {
        grades: [grade()].into(),
        expertise: vec![Expertise { topic: planted(), remit: [grade()].into() }],
        traits: [(TraitId(0), Trait::Word(planted())), (TraitId(1), Trait::Number(3.0))].into(),
        ..Place::default()
    };
    let wave = Wave { label: planted(), places: [(PersonId(0), place)].into(), ..Wave::default() };
    let mut question = Question { item: planted(), period: planted(), ..Question::titled(planted()) };
    question.scale = Scale::Steps(vec![planted(), planted()]);
    let grouping = Grouping { name: planted(), kind: GroupingKind::Other, ordered: false, groups: Vec::new() };
    let mut project = Project {
        title: planted().into(),
        groups: Arc::new([(GroupId(0), Group { name: planted() })].into()),
        groupings: Arc::new([(GroupingId(0), grouping)].into()),
        roles: Arc::new([(RoleId(0), Role { name: planted(), kind: RoleKind::Other })].into()),
        questions: Arc::new([(QuestionId(0), question)].into()),
        traits: Arc::new([(TraitId(0), TraitColumn { name: planted() }), (TraitId(1), TraitColumn { name: planted() })].into()),
        waves: Arc::new([(WaveId(0), wave)].into()),
        record: Arc::new(ImportRecord { files: vec![planted()], ..ImportRecord::default() }),
        ..project
    };
    let (spec, layout) = (project.first_spec().unwrap(), LayoutKind::Groups);
    let view = SavedView { name: planted(), spec, layout, appearance: Appearance::default(), filter: Filter::default() };
    project.views = Arc::new(vec![view]);
    project
}

#[test]
fn every_text_of_a_project_is_gone_through() {
    let said = |project: &Project| {
        let named = Project { people: Arc::default(), ..project.clone() };
        format!("{named:?}")
    };
    for (name, text) in [
        ("Anna Vos", "maatje van Anna Vos, q7"),
        ("Ankie", "Ankie en de groep"),
        ("A. Vos", "bij A. Vos thuis"),
        ("Truus", "de klas van juf Truus"),
    ] {
        let project = everywhere(text);
        // What looks for a name finds it where it is.
        assert_eq!(said(&project).matches(name).count(), 18, "{}", said(&project));
        let hidden = project.with_texts(&|text| Mask::new(&project).apply(text));
        assert_eq!(said(&hidden).matches(name).count(), 0, "{}", said(&hidden));
        assert_eq!((hidden.people, hidden.codes), (project.people.clone(), project.codes.clone()));
    }
}

fn spoken() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => prop::sample::select(vec![
            "Anna", "vos", "Vos", "BRAM", "de", "Wit", "Wil", "wil", "Met", "met", "juf", "Juf", "mevr", "Truus", "q7", "3A", "mei", "2026", "12", "an", "en", "the",
            "klas", "Klas", "A", "b", "s", "Annas", "Hans", "…", "KlasAnna", "directeur", "Berg", "van", "der", "İ", "Zoë", "Daden", "Bos", "@", "x@y.nl",
            "nieuwe", "zolder", "Jansen",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ];
    let between = prop::sample::select(vec![
        " ", " ", " ", ". ", ", ", "-", "_", "'", "’", "'s ", ": ", " - ", " (", ") ", "…", "", "\n", "? ", "/", ".",
    ]);
    prop::collection::vec((word, between), 0..12).prop_map(|pieces| pieces.into_iter().map(|(word, between)| word + between).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_gone_through_once(text in spoken()) {
        let mut project = school();
        let people = Arc::make_mut(&mut project.people);
        people.insert(PersonId(20), person("Wil Met", "Wil Met", &["An", "mei"]));
        let project = Edit::SetNameWord("de klas".into(), NameWord::Kept).apply(&project).unwrap();
        let mask = Mask::new(&with_roles(project, &["directeur"], &["Klas", "wit"], &["Directeur", "en de nieuwe", "12 mei"]));
        let hidden = mask.apply(&text);
        prop_assert_eq!(mask.apply(&hidden), hidden.clone());
        prop_assert_eq!(mask.found(&text).is_empty(), hidden == text);
    }

    #[test]
    fn no_whole_name_is_left(
        name in "[A-ZÀ-Þ][a-zß-ÿ]{1,7}( (van|de|van der))?[ -][A-ZÀ-Þ][a-zß-ÿ]{2,8}",
        before in spoken(),
        behind in spoken(),
        small in any::<bool>(),
    ) {
        let planted = if small { name.to_lowercase() } else { name.clone() };
        let text = format!("{before} {planted} {behind}");
        prop_assert!(text.contains(&planted));
        let hidden = Mask::new(&named(&[&name])).apply(&text);
        prop_assert!(!hidden.contains(&planted), "{}", hidden);
    }
}
