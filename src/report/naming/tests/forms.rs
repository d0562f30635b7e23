//! Every form of a name, in sentences of both languages.

use super::*;

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
