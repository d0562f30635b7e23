//! How sure findings are, in words: only where answers are missing, with one range beside them, and what was asked for who asks.

use lijntjes::findings::{Certainty, Finding, Kind, PlausibleRange, Rule, WithoutOne};
use lijntjes::text::{FindingText, Lang};

use crate::findings::{all, found, silent, text};
use crate::networks::{Draft, de_pragmatiek};

/// The case, in which three colleagues of different groups did not answer.
fn with_three_silent() -> Draft {
    let draft = de_pragmatiek();
    let keys: Vec<String> = [1, 7, 12].map(|who| draft.people[who].key.clone()).into();
    keys.iter().fold(draft, |draft, key| silent(draft, key))
}

/// The words of a finding of which this is how sure it is.
fn told(rule: Rule, lang: Lang, change: impl Fn(Certainty) -> Certainty) -> FindingText {
    let finding = found(&de_pragmatiek().network(), rule).unwrap();
    let certainty = finding.certainty.map(change);
    text(&Finding { certainty, ..finding }, lang)
}

#[test]
fn where_nothing_is_missing_nothing_is_said_of_it() {
    for lang in Lang::ALL {
        for finding in all(&de_pragmatiek().network()).findings {
            let said = text(&finding, lang);
            assert_eq!((&said.certainty, &said.range), (&None, &None));
            assert!(
                !said.how.contains("Nagegaan") && !said.how.contains("What was checked") && !said.how.contains("completion"),
                "{}",
                said.how
            );
        }
    }
}

#[test]
fn with_ordinary_response_each_says_how_sure_it_is() {
    let net = with_three_silent().network();
    for finding in all(&net).findings {
        let certainty = finding.certainty.unwrap();
        for lang in Lang::ALL {
            let said = text(&finding, lang);
            assert_eq!(said.certainty.is_some(), !matches!(certainty.kind, None | Some(Kind::Settled)), "{finding:?}");
            assert_eq!(said.range.is_some(), certainty.range.is_some(), "{finding:?}");
            assert!(said.doubt().len() <= 2, "{:?}", said.doubt());
            let (claim, share) = if lang == Lang::Dutch { ("Nagegaan is", "aanvulling") } else { ("What was checked", "completion") };
            assert_eq!(said.how.contains(claim), said.certainty.is_some() && finding.claim.is_some(), "{}", said.how);
            assert_eq!(said.how.contains(share), said.range.is_some() || said.how.contains(claim), "{}", said.how);
        }
    }
    let exchange = text(&found(&net, Rule::Exchange).unwrap(), Lang::Dutch);
    assert!(exchange.range.unwrap().starts_with("Een collega noemt er dan waarschijnlijk gemiddeld "));
}

#[test]
fn a_range_is_told_as_what_it_is_a_range_of() {
    let range = |low, high| move |certainty| Certainty { kind: Some(Kind::Open), range: Some(PlausibleRange { low, high }), ..certainty };
    let said = |rule, lang, low, high| told(rule, lang, range(low, high)).range.unwrap();
    assert_eq!(
        said(Rule::Exchange, Lang::Dutch, 5.61, 6.08),
        "Met de ontbrekende antwoorden erbij noemt een collega er waarschijnlijk gemiddeld tussen 5,6 en 6,1."
    );
    assert_eq!(
        said(Rule::Exchange, Lang::English, 5.96, 6.04),
        "With the missing answers a colleague probably names 6 of them on average."
    );
    assert_eq!(
        said(Rule::Reciprocity, Lang::Dutch, 0.841, 0.902),
        "Met de ontbrekende antwoorden erbij ligt dit getal waarschijnlijk tussen 84 en 90 van de 100."
    );
    assert_eq!(
        said(Rule::GroupsApart, Lang::Dutch, 0.05, 0.09),
        "Met de ontbrekende antwoorden erbij lopen waarschijnlijk 5 tot 9 van elke 100 vermeldingen van de ene groep naar de andere."
    );
    assert_eq!(
        said(Rule::GroupsApart, Lang::Dutch, 0.001, 0.002),
        "Met de ontbrekende antwoorden erbij loopt waarschijnlijk minder dan één van elke 100 vermeldingen van de ene groep naar de andere."
    );
    assert_eq!(
        said(Rule::GroupsApart, Lang::English, 0.009, 0.011),
        "With the missing answers one of every 100 mentions probably runs from one group to another."
    );
}

#[test]
fn of_two_ranges_one_stands_beside_a_finding_and_the_other_with_how_it_was_computed() {
    let rests = "Had nog één van ons niet ingevuld, dan lag dit tussen 80 en 90 van de 100.";
    let one = Some(WithoutOne { low: 0.8, high: 0.9, survives: Some(true) });
    let with =
        |range| told(Rule::Reciprocity, Lang::Dutch, move |old| Certainty { kind: Some(Kind::Likely), range, without_one: one, ..old });
    let both = with(Some(PlausibleRange { low: 0.84, high: 0.9 }));
    assert_eq!(
        both.doubt(),
        [
            "Met de ontbrekende antwoorden erbij zou dit vrijwel zeker ook zo zijn. Het getal ligt dan waarschijnlijk tussen 84 en 90 van de 100."
        ]
    );
    assert!(both.how.contains(rests));
    let alone = with(None);
    assert_eq!(alone.rests.as_deref(), Some(rests));
    assert!(!alone.how.contains(rests));
}

#[test]
fn the_share_of_completions_is_never_rounded_up() {
    let how = |share| told(Rule::Reciprocity, Lang::Dutch, move |old| Certainty { kind: Some(Kind::Likely), holds_in: share, ..old }).how;
    for (share, said) in [
        (Some(1.0), "in alle aanvullingen"),
        (Some(0.9975), "in 99 van elke 100 aanvullingen"),
        (Some(0.95), "in 95 van elke 100 aanvullingen"),
        (Some(0.29), "in 29 van elke 100 aanvullingen"),
        (Some(0.0025), "in minder dan 1 van elke 100 aanvullingen"),
        (Some(0.0), "in geen enkele aanvulling"),
        (None, "is dat niet te zeggen"),
    ] {
        assert!(how(share).contains(said), "{share:?}: {}", how(share));
    }
}

#[test]
fn what_is_said_of_those_who_answered_alone_has_no_label() {
    let none = told(Rule::Exchange, Lang::Dutch, |old| Certainty { kind: None, ..old });
    assert_eq!((none.certainty, none.range), (None, None));
}
