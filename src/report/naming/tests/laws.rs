//! Every text of a project, and whatever is typed.

use super::*;

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
