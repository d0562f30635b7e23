//! What the sheet and the coach say of words, and one person alone.

use super::*;

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
