//! Small teams about which something wrong was said once, from their files to the findings and the words: what is right of each.
//! `tests/fixtures/findings`: the first case of each kind, and another of the same.

use std::path::{Path, PathBuf};
use std::process::Command;

use lijntjes::session::{Read, read};

use crate::judged::{Judged, judged};
use crate::networks::fixture;

fn files(case: &str) -> [PathBuf; 2] {
    ["lijntjes.csv", "mensen.csv"].map(|file| fixture("findings").join(case).join(file))
}

/// What is found in a case, read as a survey.
fn said(case: &str) -> Judged {
    let Read::Survey(importing) = read(&files(case)).unwrap() else { panic!("{case} is no survey") };
    judged(&importing.plan().unwrap().project)
}

/// All that the program says of a case in Dutch, small letters, with what was odd in the files.
fn words(case: &str) -> String {
    let [ties, people] = files(case);
    let output = Command::new(env!("CARGO_BIN_EXE_lijntjes"))
        .args([Path::new("analyse"), &ties, Path::new("--people"), &people, Path::new("--lang"), Path::new("nl")])
        .env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{case}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().to_lowercase()
}

/// One of these rules speaks, or `nature` is "" for any.
#[track_caller]
fn is_said(case: &str, rules: &[&str], nature: &str) {
    let said = said(case);
    let found = rules.iter().filter_map(|rule| said.nature(rule)).any(|found| nature.is_empty() || found == nature);
    assert!(found, "{case}: none of {rules:?} is said as {nature:?}, but {:?}", said.findings);
}

#[track_caller]
fn is_not_said(case: &str, rules: &[&str]) {
    let said = said(case);
    for rule in rules {
        assert_eq!(said.nature(rule), None, "{case}: {rule} is said");
    }
}

#[track_caller]
fn no_words(case: &str, forbidden: &[&str]) {
    let words = words(case);
    for word in forbidden {
        assert!(!words.contains(word), "{case} says {word:?}:\n{words}");
    }
}

#[test]
fn grades_are_tied_over_all_their_parallels() {
    // Grade 3 and grade 4 are tied both ways: nothing is missing from the one to the other. Parallels of a grade are no step.
    no_words("ab", &["tussen groep 3b en groep 4a", "loopt er geen", "geen rechtstreeks"]);
    no_words("crossing_parallels", &["tussen groep 5b en groep 6a", "tussen groep 5a en groep 5b", "loopt er geen", "geen rechtstreeks"]);
    for case in ["ab", "crossing_parallels"] {
        is_said(case, &["groups_apart"], "pattern");
    }
}

#[test]
fn whoever_answered_and_names_nobody_is_not_asked_for_a_column_that_is_there() {
    for case in ["expert_names_none", "director_names_none"] {
        no_words(case, &["geen lijntjes in dit bestand", "zet dan een kolom"]);
    }
    is_said("expert_names_none", &["experts_central"], "pattern");
}

#[test]
fn experts_whom_nobody_is_in_contact_with_are_not_passed_over() {
    for case in ["experts_no_ties", "two_experts_no_ties", "planted_experts_leaders_isolated", "expert_and_leader_alone"] {
        is_said(case, &["experts_unreached"], "observation");
        is_not_said(case, &["experts_central"]);
    }
}

#[test]
fn too_few_answers_are_told_without_a_label_and_enough_are_spoken_of() {
    for case in ["four_of_five", "6_of_10"] {
        let said = said(case);
        assert_eq!(said.findings.len(), 1, "{case}: {:?}", said.findings);
        assert_eq!(said.findings[0].rule, "thin_data", "{case}");
        assert!(!said.findings[0].labelled && said.tests.is_empty(), "{case}");
        no_words(case, &["blijft zo", "één antwoord verandert"]);
    }
    for case in ["five_of_five", "8_of_10"] {
        is_not_said(case, &["thin_data"]);
        is_said(case, &["exchange"], "observation");
    }
}

#[test]
fn a_mention_or_three_are_not_one_sidedness() {
    for case in ["leader_1_0", "leader_2_1"] {
        is_not_said(case, &["leaders_one_sided"]);
        no_words(case, &["de directie noemt"]);
    }
}

#[test]
fn less_than_one_is_not_rounded_to_one() {
    for case in ["mean06", "mean05"] {
        let words = words(case);
        assert!(words.contains("minder dan één"), "{case}:\n{words}");
        assert!(!words.contains("gemiddeld 1"), "{case}:\n{words}");
    }
}

#[test]
fn where_all_are_named_as_often_nobody_is_named_most() {
    for case in ["ring_equal", "ring_of_three", "planted_complete", "everyone_names_everyone"] {
        is_not_said(case, &["experts_central"]);
        no_words(case, &["vaakst genoemd", "meest genoemd"]);
    }
}

#[test]
fn teams_are_called_teams() {
    for case in ["teams", "teams_by_colour"] {
        no_words(case, &["parallelgroep", "groep 4", "groep 5"]);
        is_said(case, &["groups_apart"], "pattern");
    }
}

#[test]
fn an_expert_whom_everyone_names_is_central_and_the_others_are_not_singled_out() {
    is_said("planted_star_expert", &["experts_central"], "");
    is_said("star_one_expert", &["experts_central"], "pattern");
    for case in ["planted_star_expert", "star_one_expert"] {
        is_not_said(case, &["leaders_one_sided", "unnamed"]);
    }
}

#[test]
fn ties_only_between_groups_are_told() {
    for case in ["planted_between_only", "only_between_three"] {
        is_said(case, &["little_inside"], "pattern");
        is_not_said(case, &["groups_apart"]);
    }
}

#[test]
fn separate_pairs_are_told_of_the_whole_team() {
    for case in ["planted_3x2_inside_only", "four_pairs"] {
        is_said(case, &["groups_apart", "parts_apart"], "");
    }
    // With six people nothing can stand out: 15 ways to make pairs of them.
    is_said("planted_3x2_inside_only", &["groups_apart", "parts_apart"], "observation");
    assert!(words("planted_3x2_inside_only").contains("te weinig mensen"), "{}", words("planted_3x2_inside_only"));
}
