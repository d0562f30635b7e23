//! Measures of a coach's page that no other program has: on four people, and by what they must add up to.

use lijntjes::analysis::{
    ClassReach, Part, Reading, Why, assortativity, classes_reached, density, ei_arc, ei_pair, in_degree, modularity, mutual_degree,
    out_degree, recip_arc, recip_expected, recip_pair, recip_returned, recip_returns, transitivity,
};
use proptest::prelude::*;

use crate::laws::draft;
use crate::networks::{Answer, Draft, DraftPerson};

fn four(mentions: &[(&str, &str)]) -> Draft {
    let mut draft = Draft { people: ["Anna", "Bram", "Cem", "Dita"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    for (from, to) in mentions {
        draft.mention(from, to);
    }
    draft
}

#[test]
fn one_of_two_who_share_a_class_is_enough() {
    let mut school = four(&[("Dita", "Bram")]);
    for (person, class) in [(0, "4a"), (1, "4a"), (2, "5b"), (3, "6c")] {
        school.join(person, class);
    }
    let found = classes_reached(&school.network(), 3);
    assert_eq!(found, [ClassReach::Reached, ClassReach::NotReached, ClassReach::Nobody]);
    assert_eq!(ClassReach::count(&found), (Part { with: 1, of: 2 }, 0));
    // Cem might have named her, had he answered.
    school.people[2].answer = Answer::Absent;
    let found = classes_reached(&school.network(), 3);
    assert_eq!((found[1], ClassReach::count(&found)), (ClassReach::Open, (Part { with: 1, of: 2 }, 1)));
}

#[test]
fn what_is_returned_and_what_one_returns() {
    let net = four(&[("Anna", "Bram"), ("Anna", "Cem"), ("Bram", "Anna")]).network();
    assert_eq!(recip_returned(&net)[..2], [Reading::Value(0.5), Reading::Value(1.0)]);
    assert_eq!(recip_returns(&net)[..3], [Reading::Value(1.0), Reading::Value(1.0), Reading::Value(0.0)]);
    assert!(recip_returned(&net)[3].value().is_none() && recip_returns(&net)[3].value().is_none());
}

proptest! {
    #[test]
    fn both_shares_count_the_same_mutual_ties(mut draft in draft(9)) {
        for person in &mut draft.people {
            person.answer = Answer::Full;
            person.may_be_named = true;
        }
        let net = draft.network();
        let (named, names, mutual) = (in_degree(&net), out_degree(&net), mutual_degree(&net));
        for i in 0..net.n() {
            let mutual = mutual[i].value().unwrap();
            if let Some(share) = recip_returned(&net)[i].value() {
                prop_assert!((share * names[i].value().unwrap() - mutual).abs() < 1e-12);
            }
            if let Some(share) = recip_returns(&net)[i].value() {
                prop_assert!((share * named[i] as f64 - mutual).abs() < 1e-12);
            }
        }
    }
}

#[test]
fn where_nobody_answered_that_is_the_reason() {
    let mut silent = four(&[]);
    for person in &mut silent.people {
        person.answer = Answer::Absent;
    }
    for i in 0..4 {
        silent.join(i, if i < 2 { "a" } else { "b" });
    }
    let net = silent.network();
    for reading in [density(&net), recip_arc(&net), recip_pair(&net), recip_expected(&net), ei_arc(&net), ei_pair(&net), transitivity(&net)]
    {
        assert_eq!(reading, Reading::Undefined(Why::NoAnswer));
    }
    let mut both = four(&[("Anna", "Cem")]);
    for i in 0..4 {
        both.join(i, "a");
        both.join(i, "b");
    }
    let net = both.network();
    assert_eq!([modularity(&net), assortativity(&net)], [Reading::Undefined(Why::SeveralGroups); 2]);
}
