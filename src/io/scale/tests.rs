use super::*;

fn cells(words: &[(&str, usize)]) -> BTreeMap<String, usize> {
    words.iter().map(|(word, count)| ((*word).to_owned(), *count)).collect()
}

fn once(words: &[&str]) -> BTreeMap<String, usize> {
    words.iter().map(|word| ((*word).to_owned(), 1)).collect()
}

/// Zero as 0, a strength as itself, anything else as a negative number.
fn values(proposal: &ScaleProposal, words: &[&str]) -> Vec<f64> {
    let value = |word: &&str| match proposal.scale.read(word) {
        Said::Zero => 0.0,
        Said::Strength(strength) => strength,
        Said::Blank => -1.0,
        Said::NotApplicable => -2.0,
        Said::Unreadable => -3.0,
    };
    words.iter().map(value).collect()
}

#[test]
fn kinds_and_what_they_read() {
    use ScaleKind::{Marks, Number, Steps, YesNo};
    for (words, kind, strengths) in [
        (&["x", "X", "v", "✓", "✔️", "●", "*", "1", "ja", "checked", "geselecteerd", "TRUE", "WAAR"][..], Marks, &[1.0; 13][..]),
        (&["1"], Marks, &[1.0]),
        (&["x", "nee"], Marks, &[1.0, 0.0]),
        (&["ja", "nee", "Ja ", "NEE."], YesNo, &[1.0, 0.0, 1.0, 0.0]),
        (&["J", "N"], YesNo, &[1.0, 0.0]),
        (&["y", "n", "n/a"], YesNo, &[1.0, 0.0, -2.0]),
        (&["TRUE", "FALSE"], YesNo, &[1.0, 0.0]),
        (&["waar", "onwaar"], YesNo, &[1.0, 0.0]),
        (&["0", "1", "2"], Number, &[0.0, 1.0, 2.0]),
        (&["0,5", "1.5", "0,0"], Number, &[0.5, 1.5, 0.0]),
        (&["1", "2", "3", "-1", "inf"], Number, &[1.0, 2.0, 3.0, -3.0, -3.0]),
        (&["1 = nooit", "2", "3", "4", "5 = altijd"], Number, &[0.0, 2.0, 3.0, 4.0, 5.0]),
        (&["1 = helemaal oneens", "2", "3"], Number, &[1.0, 2.0, 3.0]),
        (&["1 = nooit", "2 (maandelijks)", "3 - wekelijks", "4. dagelijks"], Steps, &[0.0, 1.0, 2.0, 3.0]),
        (&["0 nooit", "1 elke maand", "2 elke week", "3 elke dag"], Steps, &[0.0, 1.0, 2.0, 3.0]),
        (&["maandelijks", "2-wekelijks", "wekelijks"], Steps, &[1.0, 2.0, 3.0]),
        (&["2x per week", "1x per maand", "nooit"], Steps, &[2.0, 1.0, 0.0]),
        (&["wekelijks (1x per week)", "nooit (0)", "dagelijks (elke dag)"], Steps, &[2.0, 0.0, 3.0]),
        (&["Nooit", "maandelijks", "WEKELIJKS", "dagelijks."], Steps, &[0.0, 1.0, 2.0, 3.0]),
        (&["nooit", "dagelijks"], Steps, &[0.0, 3.0]),
        (&["never", "every week", "a few times a month"], Steps, &[0.0, 2.0, 1.0]),
        (&["(bijna) nooit", "minstens maandelijks", "(bijna) dagelijks"], Steps, &[0.0, 1.0, 3.0]),
        (&["nooit", "jaarlijks", "maandelijks", "wekelijks"], Steps, &[0.0, 1.0, 2.0, 3.0]),
        (&["nooit", "maandelijks", "tweewekelijks", "wekelijks", "dagelijks"], Steps, &[0.0, 1.0, 2.0, 3.0, 4.0]),
        (&["wekelijks", "een paar keer per week", "dagelijks"], Steps, &[1.0, 2.0, 3.0]),
        (&["nooit", "zelden", "soms", "regelmatig", "vaak", "heel vaak"], Steps, &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),
        (&["never", "rarely", "sometimes", "often", "always"], Steps, &[0.0, 1.0, 2.0, 3.0, 4.0]),
        (&["helemaal niet", "een beetje", "veel"], Steps, &[0.0, 1.0, 2.0]),
        (&["nooit", "bijna nooit", "soms"], Steps, &[0.0, 1.0, 2.0]),
        (&["bijna nooit", "soms", "vaak"], Steps, &[1.0, 2.0, 3.0]),
        (&["nooit"], Steps, &[0.0]),
        (&["nooit", "weet niet", "ken ik niet", "-", "", "maandelijks"], Steps, &[0.0, -2.0, -2.0, -1.0, -1.0, 1.0]),
    ] {
        let proposal = propose(&once(words));
        assert_eq!(proposal.scale.kind, kind, "{words:?}");
        assert_eq!(values(&proposal, words), strengths, "{words:?}");
        assert_eq!(proposal.scale.steps().is_empty(), kind != Steps, "{words:?}");
    }
}

#[test]
fn steps_are_worded_as_in_the_answers() {
    for (words, steps) in [
        (&[("Nooit", 9), ("nooit", 2), ("Wekelijks", 3)][..], &["Nooit", "maandelijks", "Wekelijks", "dagelijks"][..]),
        (&[("Weekly", 3), ("Daily", 1)], &["never", "monthly", "Weekly", "Daily"]),
        (&[("soms", 3), ("vaak", 1)], &["nooit", "soms", "vaak"]),
        (&[("1 = nooit", 3), ("2 = elke week", 1)], &["nooit", "maandelijks", "elke week", "dagelijks"]),
    ] {
        assert_eq!(propose(&cells(words)).scale.steps(), steps);
    }
}

#[test]
fn words_without_a_place_are_told() {
    let proposal =
        propose(&cells(&[("nooit", 10), ("dagelijks", 6), ("wandelgang", 1), ("Lunch", 1), ("lunch", 2), ("", 40), ("appel", 1)]));
    assert_eq!(proposal.unread, [("lunch".to_owned(), 3), ("appel".to_owned(), 1), ("wandelgang".to_owned(), 1)]);
    assert!((proposal.fit - 16.0 / 21.0).abs() < 1e-12);
    assert_eq!(proposal.scale.read("lunch"), Said::Unreadable);
}

#[test]
fn the_user_has_the_last_word() {
    let mut scale = propose(&cells(&[("nooit", 10), ("dagelijks", 6), ("bij de lunch", 1)])).scale;
    scale.set("Bij de lunch", 2.5);
    scale.set("dagelijks", 0.0);
    scale.set("wekelijks", f64::NAN);
    scale.set("wekelijks", -1.0);
    scale.set("", 1.0);
    scale.set("elk uur", 4.0);
    assert_eq!(scale.read(" bij de LUNCH! "), Said::Strength(2.5));
    assert_eq!(scale.read("dagelijks"), Said::Zero);
    assert_eq!(scale.read("wekelijks"), Said::Strength(2.0));
    assert_eq!(scale.read(""), Said::Blank);
    assert_eq!(scale.steps(), ["nooit", "maandelijks", "wekelijks", "dagelijks", "elk uur"]);
}

#[test]
fn most_cells_decide() {
    let words = propose(&cells(&[("nooit", 50), ("wekelijks", 20), ("2", 1)]));
    assert_eq!((words.scale.kind, words.unread.as_slice()), (ScaleKind::Steps, &[("2".to_owned(), 1)][..]));
    let numbers = propose(&cells(&[("1", 50), ("2", 20), ("wekelijks", 1)]));
    assert_eq!((numbers.scale.kind, numbers.unread.as_slice()), (ScaleKind::Number, &[("wekelijks".to_owned(), 1)][..]));
    let zeros = propose(&cells(&[("nooit", 50), ("1", 20), ("2", 1)]));
    assert_eq!((zeros.scale.kind, zeros.fit), (ScaleKind::Number, 1.0));
}

#[test]
fn answers_or_names() {
    for (words, answers) in [
        (&["nooit", "wekelijks", ""][..], true),
        (&["x", ""], true),
        (&["0", "1", "2", "3", "4"], true),
        (&["Anna", "Bram"], false),
        (&["niemand", "Anna; Bram"], false),
        (&["Jan", "x"], false),
        (&["", "-"], false),
        (&["n.v.t."], false),
        (&[], false),
    ] {
        assert_eq!(looks_like_answers(&once(words)), answers, "{words:?}");
    }
    let many: Vec<String> = (0..16).map(|n| n.to_string()).collect();
    assert!(!looks_like_answers(&many.iter().map(|word| (word.clone(), 1)).collect()));
}

#[test]
fn odd_cells_are_no_panic() {
    for cell in [
        "1 =",
        "1.",
        ".",
        "()",
        "(bijna)",
        "1)",
        "(1",
        "½",
        "²",
        "x".repeat(10_000).as_str(),
        "9".repeat(400).as_str(),
        "1e5",
        "3a",
        "3 - 4",
        "3/5",
        "\u{fe0f}",
        "😀",
    ] {
        let proposal = propose(&once(&[cell]));
        assert!((0.0..=1.0).contains(&proposal.fit), "{cell}");
    }
    assert!(propose(&once(&["3a", "3 - 4", "3/5"])).fit < f64::EPSILON);
}

proptest::proptest! {
    #[test]
    fn any_cell_is_read(cells in proptest::collection::btree_map("[0-3xvéİ .,=()-]{0,6}|nooit|(bijna )?(wekelijks|altijd)|[1-3] ?(x|keer) per (week|2 weken|)", 1_usize..9, 0..9)) {
        let proposal = propose(&cells);
        proptest::prop_assert!((0.0..=1.0).contains(&proposal.fit));
        let unread: usize = proposal.unread.iter().map(|(_, count)| count).sum();
        let lost: usize = cells.iter().filter(|(cell, _)| proposal.scale.read(cell) == Said::Unreadable).map(|(_, count)| count).sum();
        proptest::prop_assert_eq!(unread, lost);
        for cell in cells.keys() {
            if let Said::Strength(strength) = proposal.scale.read(cell) {
                proptest::prop_assert!(strength > 0.0 && strength.is_finite());
            }
        }
    }
}
