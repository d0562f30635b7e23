use super::*;
use crate::io::cell::spelling::clean;

fn index(names: &[&str]) -> NameIndex {
    let mut index = NameIndex::default();
    for (person, name) in names.iter().enumerate() {
        index.add(person, name);
    }
    index
}

/// The best candidate of a list of one.
fn best(name: &str, label: &str) -> Option<(f64, Likeness)> {
    index(&[name]).candidates(label).first().map(|candidate| (candidate.score, candidate.reason))
}

fn proposed(index: &NameIndex, label: &str) -> Option<usize> {
    proposal(&index.candidates(label)).map(|candidate| candidate.person)
}

#[test]
fn ways_to_write_a_name() {
    use Likeness::{EmailName, FirstName, Initials, LastName, Order, Prefix, Spelling, Typo};
    for (name, label, score, reason) in [
        ("Jan Bos", "jan  bos", 0.99, Spelling),
        ("Jan Bos", "JAN BOS", 0.99, Spelling),
        ("Jan Bos", "Jan. Bos", 0.99, Spelling),
        ("Jan Bos", "JanBos", 0.99, Spelling),
        ("Zoë", "Zoe", 0.99, Spelling),
        ("Søren Łuk", "Soren Luk", 0.99, Spelling),
        ("Jan-Willem Bos", "jan willem bos", 0.99, Spelling),
        ("Jan Bos", "Jan Bos (groep 4)", 0.99, Spelling),
        ("Jan Bos", "Jan Bos - groep 3a", 0.99, Spelling),
        ("Jan Bos", "Jan Bos groep 4", 0.99, Spelling),
        ("Jan Bos (directeur)", "Jan Bos", 0.99, Spelling),
        ("Jan Bos", "meneer Jan Bos", 0.99, Spelling),
        ("juf Anna", "Anna", 0.99, Spelling),
        ("Anna", "Juf Anna", 0.99, Spelling),
        ("Bos-de Wit", "Bos - de Wit", 0.99, Spelling),
        ("Bos, J.P. (Hans)", "Hans Bos", 0.99, Spelling),
        ("J. van der Berg (Hans)", "Hans Berg", 0.93, Prefix),
        ("Jan Bos", "Bos Jan", 0.97, Order),
        ("Jan Bos", "Bos, Jan", 0.97, Order),
        ("Bos, Jan", "Jan Bos", 0.97, Order),
        ("Jan de Vries", "Vries, Jan de", 0.97, Order),
        ("Jan de Vries", "de Vries, Jan", 0.97, Order),
        ("Jan de Vries", "Vries de Jan", 0.97, Order),
        ("Vries, Jan de", "Jan de Vries", 0.97, Order),
        ("Anna Bos-de Wit", "Anna de Wit-Bos", 0.97, Order),
        ("Jan de Vries", "Jan Vries", 0.93, Prefix),
        ("Jan de Vries", "Vries, Jan", 0.93, Prefix),
        ("Jan de Vries", "Vries Jan", 0.93, Prefix),
        ("Jan Vries", "Jan de Vries", 0.93, Prefix),
        ("Jan van der Berg", "Jan v.d. Berg", 0.93, Prefix),
        ("Jan van der Berg", "Jan v.d.Berg", 0.93, Prefix),
        ("Jan van der Berg", "Jan vd Berg", 0.93, Prefix),
        ("Jan van der Berg", "Jan v/d Berg", 0.93, Prefix),
        ("Jan van der Berg", "Jan V.D. Berg", 0.93, Prefix),
        ("Jan van der Berg", "jan v d berg", 0.93, Prefix),
        ("Jan van der Berg", "Jan Berg", 0.93, Prefix),
        ("Jan van 't Hof", "Jan Hof", 0.93, Prefix),
        ("Jan van 't Hof", "Jan v 't Hof", 0.93, Prefix),
        ("Jan d'Hondt", "Jan Hondt", 0.93, Prefix),
        ("Jan in 't Veld", "Jan Veld", 0.93, Prefix),
        ("Samira el Amrani", "Samira Amrani", 0.93, Prefix),
        ("Jan van der Berg", "Jan van den Berg", 0.7, Prefix),
        ("Jan Bos", "J. Bos", 0.88, Initials),
        ("Jan Bos", "Bos, J.", 0.88, Initials),
        ("Jan Bos", "J Bos", 0.88, Initials),
        ("Jan Bos", "Bos J", 0.88, Initials),
        ("Jan Bos", "J.P. Bos", 0.88, Initials),
        ("Jan Bos", "JP Bos", 0.88, Initials),
        ("Jan-Willem Bos", "J.W. Bos", 0.88, Initials),
        ("Theo Bos", "Th. Bos", 0.88, Initials),
        ("Jan van der Berg", "J. van der Berg", 0.88, Initials),
        ("Jan van der Berg", "J.v.d.Berg", 0.88, Initials),
        ("J. Bos", "Jan Bos", 0.88, Initials),
        ("Bos, J.P.", "Jan Bos", 0.88, Initials),
        ("Vries, J. de", "Jan de Vries", 0.88, Initials),
        ("Jan Bos", "Jan B.", 0.86, Initials),
        ("Anna de Vries", "Anna V", 0.86, Initials),
        ("Anna de Vries", "anna v", 0.86, Initials),
        ("Anna B.", "Anna Bos", 0.86, Initials),
        ("Anna Bos", "Anna", 0.82, FirstName),
        ("Anna Bos", "juf Anna", 0.82, FirstName),
        ("Anna", "Anna Bos", 0.82, FirstName),
        ("Jan-Willem Bos", "Jan-Willem", 0.82, FirstName),
        ("Jan Willem Bos", "Jan Willem", 0.82, FirstName),
        ("Jan-Willem Bos", "Jan", 0.7, FirstName),
        ("Jan-Willem Bos", "Jan Bos", 0.7, FirstName),
        ("Jan Bos", "Bos", 0.81, LastName),
        ("Jan Bos", "meneer Bos", 0.81, LastName),
        ("Jan Bos", "de heer Bos", 0.81, LastName),
        ("Jan Bos", "mw. Bos", 0.81, LastName),
        ("Jan de Vries", "de Vries", 0.81, LastName),
        ("Jan de Vries", "Vries", 0.81, LastName),
        ("Jan de Vries", "mevr. De Vries", 0.81, LastName),
        ("Jan van der Berg", "v.d. Berg", 0.81, LastName),
        ("Jan el Amrani", "El Amrani", 0.81, LastName),
        ("Anna Bos-de Wit", "Anna Bos", 0.8, LastName),
        ("Anna Bos-de Wit", "Anna de Wit", 0.8, LastName),
        ("Anna Bos", "Anna Bos-de Wit", 0.8, LastName),
        ("Anna Bos-de Wit", "Bos", 0.8, LastName),
        ("Jan Bos", "jan.bos@school.nl", 0.95, EmailName),
        ("Jan Bos", "janbos@school.nl", 0.95, EmailName),
        ("Jan van der Berg", "jan.vanderberg@school.nl", 0.95, EmailName),
        ("Jan Bos", "j.bos@school.nl", 0.85, EmailName),
        ("Jan Bos", "jbos@school.nl", 0.85, EmailName),
        ("Jan van der Berg", "j.vd.berg@school.nl", 0.85, EmailName),
        ("Jan Bos", "jan@school.nl", 0.75, EmailName),
        ("Jan Bos", "Jan Bso", 0.7, Typo),
        ("Marieke de Vries", "Mareike de Vires", 0.6, Typo),
        ("Marieke de Vries", "Mareike", 0.6, Typo),
    ] {
        assert_eq!(best(name, label), Some((score, reason)), "{label:?} for {name:?}");
    }
}

#[test]
fn who_is_not_meant() {
    for (name, label) in [
        ("Jan Bos", "K. Bos"),
        ("Jan Bos", "Bos, K."),
        ("Jan Bos", "k.bos@school.nl"),
        ("Jan Bos", "Joke Bos"),
        ("Jan Bos", "Jan Smit"),
        ("Jan P. Bos", "Jan K. Bos"),
        ("J. Bos (IB)", "Ib Bos"),
        ("Bos", "Bosman"),
        ("Jan Bos", "Jan S."),
        ("Jan Janssen", "K. Janssen"),
        ("J. Janssen", "K. Janssen"),
        ("Sebastiaan Smit", "Bas Smit"),
        ("Anna", "Anan"),
        ("P01", "P02"),
        ("Jan Bos", "J."),
        ("Jan Bos", ""),
        ("Jan Bos", " \u{200b} "),
        ("Jan Bos", "😀"),
    ] {
        assert_eq!(best(name, label), None, "{label:?} for {name:?}");
    }
}

#[test]
fn only_one_clear_person_is_proposed() {
    let team = index(&["Jan Bos", "Anna Bos", "Anna de Vries", "Piet Vries", "Jan-Willem Smit", "Karin Jansen", "Karin Jansen (groep 8)"]);
    for (label, person) in [
        ("Jan Bos", Some(0)),
        ("Jan", Some(0)),
        ("Bos", None),
        ("Anna", None),
        ("Anna B", Some(1)),
        ("A. Vries", Some(2)),
        ("de Vries", Some(2)),
        ("Vries", None),
        ("Jan-Willem", Some(4)),
        ("Jan Boss", None),
        ("Karin Jansen (groep 8)", Some(6)),
        ("Karin", None),
        ("Xander", None),
    ] {
        assert_eq!(proposed(&team, label), person, "{label}: {:?}", team.candidates(label));
    }
    let both = index(&["Jan de Vries", "Jan Vries", "Vries Jan"]);
    assert_eq!(proposed(&both, "Jan de Vries"), Some(0));
    assert_eq!(proposed(&both, "Vries, Jan de"), Some(0));
    let twins = index(&["Jan Bos", "Jan Bos"]);
    assert_eq!(twins.candidates("Jan Bos").len(), 2);
    assert_eq!(proposed(&twins, "Jan Bos"), None);
    assert_eq!(index(&["Anna Bos", "Anna Vos"]).candidates("Anna").iter().map(|one| one.score).collect::<Vec<_>>(), [0.5, 0.5]);
    assert_eq!(proposal(&[]), None);
}

#[test]
fn addresses() {
    let mut team = index(&["Jan Bos", "Joke Bos"]);
    team.add_email(0, "Jan.Bos@school.nl");
    team.add_email(1, "j.bos@school.nl");
    team.add_email(2, "anna.de.vries@school.nl");
    team.add_email(3, "c.smit@school.nl");
    team.add_email(4, "no address");
    let best = |label: &str| team.candidates(label).first().map(|one| (one.person, one.score, one.reason));
    assert_eq!(best("jan.bos@school.nl"), Some((0, 1.0, Likeness::Email)));
    assert_eq!(best("J.Bos@School.nl "), Some((1, 1.0, Likeness::Email)));
    assert_eq!(best("Somebody <j.bos@school.nl>"), Some((1, 1.0, Likeness::Email)));
    assert_eq!(best("Anna de Vries"), Some((2, 0.95, Likeness::EmailName)));
    assert_eq!(best("Vries, Anna de"), Some((2, 0.95, Likeness::EmailName)));
    assert_eq!(best("Chris Smit"), Some((3, 0.85, Likeness::EmailName)));
    assert_eq!(best("Jan Bos"), Some((0, 0.99, Likeness::Spelling)));
    // Joke's address has the initial that Jan has too.
    assert!(team.candidates("Jaap Bos").iter().all(|one| one.score <= 0.7));
    assert_eq!(proposed(&team, "jbos@elsewhere.nl"), None);
}

#[test]
fn aliases_are_one_person() {
    let mut team = NameIndex::default();
    for name in ["Jan Bos", "Johannes Bos", "Jan Bos", ""] {
        team.add(7, name);
    }
    for label in ["Jan Bos", "Johannes Bos", "Bos", "J. Bos", "Jan"] {
        let found = team.candidates(label);
        assert_eq!(found.iter().map(|one| one.person).collect::<Vec<_>>(), [7], "{label}");
        assert!(proposal(&found).is_some(), "{label}");
    }
}

#[test]
fn other_scripts_and_odd_signs() {
    let names =
        ["Иван Петров", "李明", "राम शर्मा", "रामी शर्मा", "محمد علي", "😀", "Nguyễn Thị Lan", "--", "(", "'t", "d'", "van", "de de", ","];
    let team = index(&names);
    for (person, name) in names.iter().enumerate() {
        assert_eq!(proposed(&team, name), Some(person), "{name}: {:?}", team.candidates(name));
    }
    assert_eq!(proposed(&team, "Петров, Иван"), Some(0));
    for label in
        ["@", "a@", "@b", "((", "v", "v.", "v/d", "J.", "-", " - ", "é", "\u{301}", "1", "d'é", "'", "l'", ", Jan", "Jan,", "a,b,c,d"]
    {
        assert!(team.candidates(label).len() <= 5, "{label}");
    }
    assert!(team.candidates(&"Jan van der ".repeat(2_000)).is_empty());
}

proptest::proptest! {
    #[test]
    fn no_text_is_a_panic(name in "[a-dA-JvVtÉß李\u{301}' .,/@()&+;\n-]{0,24}", label in "([a-dA-JvVt' .,/@()-]|van |de |, |é|\u{94d}|İ){0,16}") {
        let mut team = index(&[&name, "Jan de Bos", "A.B. (Cad) van 't Dijk"]);
        team.add_email(3, &name);
        let found = team.candidates(&label);
        proptest::prop_assert!(found.len() <= 5 && found.iter().all(|one| (0.0..=1.0).contains(&one.score)));
        proptest::prop_assert_eq!(&found, &team.candidates(&label));
        if !clean(&name).is_empty() && !name.contains('@') {
            proptest::prop_assert!(team.candidates(&name).iter().any(|one| one.person == 0 && one.reason == Likeness::Spelling));
        }
        let separator = judge_separator([name.as_str(), &label].into_iter(), &|piece| piece == label);
        proptest::prop_assert!(split_names(&name, separator).iter().all(|piece| !piece.is_empty()));
        proptest::prop_assert!(!is_nobody(&name) || !clean(&name).is_empty());
    }
}

#[test]
fn at_most_five_in_an_order_that_is_always_the_same() {
    let team = index(&["Anna A", "Anna C", "Anna Bos", "Anna Dam", "Anna Es", "Anna Flor", "Anna Gans"]);
    let found = team.candidates("Anna");
    assert_eq!(found.iter().map(|one| one.person).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(found, team.candidates("Anna"));
}

#[test]
fn a_board_of_schools_is_found_by_key() {
    let first = |n: usize| format!("{}{}", ["An", "Bo", "Ca", "Di", "Ev"][n % 5], ["na", "ris", "rla", "nah", "elien"][n / 5 % 5]);
    let name = |n: usize| {
        format!(
            "{} van der {}{}",
            first(n),
            ["Berg", "Veld", "Wal"][n % 3],
            char::from(b'a' + u8::try_from(n % 26).unwrap()).to_string() + &n.to_string()
        )
    };
    let mut board = NameIndex::default();
    for n in 0..4_000 {
        board.add(n, &name(n));
    }
    for n in 0..4_000 {
        assert_eq!(board.candidates(&name(n)).first().map(|one| one.person), Some(n));
    }
}
