//! The networks that benches and tests invent.

#[path = "../invented/block_model.rs"]
pub mod block_model;
#[path = "../invented/mentions.rs"]
pub mod mentions;
#[path = "../invented/school.rs"]
pub mod school;
#[path = "../invented/team.rs"]
pub mod team;

use block_model::BlockModel;
use school::School;

fn model() -> BlockModel {
    BlockModel { people: 2_000, groups: 40, inside: 8_000.0, anywhere: 6_000.0, skew: 0.0, seed: 3 }
}

#[test]
fn as_many_mentions_as_expected() {
    let arcs = model().arcs();
    // The mentions are binomial: within five standard deviations of 14,000 (some of them are drawn both ways).
    assert!((13_300..14_600).contains(&arcs.len()), "{}", arcs.len());
    assert!(arcs.is_sorted() && arcs.iter().all(|(i, j)| i != j && *i < 2_000 && *j < 2_000));
    let inside = arcs.iter().filter(|(i, j)| i / 50 == j / 50).count();
    assert!((7_600..8_600).contains(&inside), "{inside}");
    assert_eq!(arcs, model().arcs());
    assert_ne!(arcs, BlockModel { seed: 4, ..model() }.arcs());
}

#[test]
fn a_few_are_named_by_many() {
    let arcs = BlockModel { skew: 1.0, ..model() }.arcs();
    let named = |person: u32| arcs.iter().filter(|(_, j)| *j == person).count();
    assert!(named(0) > 10 * named(1_000) && named(0) > 300, "{} {}", named(0), named(1_000));
}

#[test]
fn the_ends_of_the_range() {
    let none = BlockModel { people: 0, groups: 0, inside: 5.0, anywhere: 5.0, skew: 0.0, seed: 1 };
    for (people, skew) in [(0, 0.0), (1, 0.0), (0, 1.0), (1, 1.0)] {
        assert!(BlockModel { people, skew, ..none }.arcs().is_empty());
    }
    let all = BlockModel { people: 5, groups: 1, inside: 20.0, anywhere: 0.0, skew: 0.0, seed: 1 };
    assert_eq!(all.arcs().len(), 20);
}

/// Speed is compared with tables that were measured on these very schools.
#[test]
fn the_schools_of_the_benches_are_what_they_were() {
    let of = |people, groups, mentions, inside| {
        let project = School { people, groups, mentions, inside }.project();
        let ties: Vec<(u32, u32)> = project.waves.values().flat_map(|wave| &wave.ties).map(|tie| (tie.from.0, tie.to.0)).collect();
        // FNV-1a over the numbers.
        let step = |hash: u64, n: u32| (hash ^ u64::from(n)).wrapping_mul(0x0100_0000_01b3);
        (ties.len(), ties.iter().fold(0xcbf2_9ce4_8422_2325, |hash, (i, j)| step(step(hash, *i), *j)))
    };
    assert_eq!(of(24, 2, 180, 0.8), (180, 14_376_311_635_338_338_781));
    assert_eq!(of(200, 16, 1_500, 0.8), (1_500, 10_000_211_916_826_676_877));
    assert_eq!(of(24, 2, 80, 0.6), (80, 6_776_198_001_499_027_760));
    assert_eq!(of(2_000, 12, 20_000, 0.6), (20_000, 17_241_284_460_620_511_990));
}
