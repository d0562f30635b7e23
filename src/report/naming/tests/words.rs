//! What is taken out and what stays: ordinary words, dates, doubt.

use super::*;

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
