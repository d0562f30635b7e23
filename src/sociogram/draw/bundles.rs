//! Lines between blocks that keep clear of other blocks, and room for their counts.

use crate::model::Point;
use crate::sociogram::scene::blocks::room;
use crate::sociogram::{Block, BlockSays, Bundle, Curve, Emphasis, Ink, Rect, Tied};

/// Two blocks with a bundle between them.
pub(in crate::sociogram) struct Ends {
    pub from: usize,
    pub to: usize,
    /// `None` where it is not shown.
    pub tied: Option<Tied>,
    pub neighbours: bool,
    /// Whether it is in focus; `None` where nothing is.
    pub lit: Option<bool>,
}

/// The widest bundle, the narrowest with anybody in contact, and what a pair adds where there are few.
const WIDEST: f64 = 14.0;
const NARROWEST: f64 = 1.4;
const PER_PAIR: f64 = 1.4;
/// Between a bundle and a block that it does not concern.
const CLEARANCE: f64 = 12.0;
/// How far a bundle runs on under its blocks, so that no blunt end shows.
const UNDER: f64 = 9.0;
/// Between a count and whatever else is drawn.
const COUNT_GAP: f64 = 4.0;
const STEPS: usize = 32;
/// How far the middle of a bundle may bend aside.
const BENDS: [f64; 14] = [0.0, 20.0, 40.0, 64.0, 90.0, 120.0, 155.0, 195.0, 240.0, 300.0, 370.0, 450.0, 550.0, 700.0];
/// Where along a bundle its count may stand, the best first.
const PLACES: [f64; 13] = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.24, 0.76, 0.18, 0.82];

/// A bundle for each pair of ends: as wide as there are pairs in contact, round other blocks. Counts of steps between
/// neighbours find room first, then those of most pairs; a count without room waits for the pointer.
pub(in crate::sociogram) fn bundles(blocks: &[Block], ends: &[Ends], say: &dyn Fn(BlockSays) -> String) -> Vec<Bundle> {
    let most = ends.iter().filter_map(|e| e.tied).map(|t| t.pairs).max().unwrap_or(1).max(1) as f64;
    let per_pair = PER_PAIR.min(WIDEST / most);
    let mut bundles: Vec<Bundle> = ends
        .iter()
        .map(|end| {
            let width = end.tied.filter(|t| t.pairs > 0).map_or(0.0, |t| (per_pair * t.pairs as f64).max(NARROWEST));
            Bundle {
                from: end.from,
                to: end.to,
                curve: route(blocks, end.from, end.to, width),
                tied: end.tied,
                count: say(end.tied.map_or(BlockSays::Uncounted, BlockSays::Count)),
                at: Point::default(),
                width,
                ink: Ink::TieOneWay,
                emphasis: match end.lit {
                    None => Emphasis::Normal,
                    Some(true) => Emphasis::Lit,
                    Some(false) => Emphasis::Faded,
                },
            }
        })
        .collect();
    let mut order: Vec<usize> = (0..bundles.len()).collect();
    order.sort_by_key(|&k| (!ends[k].neighbours, std::cmp::Reverse(ends[k].tied.map_or(0, |t| t.pairs)), k));
    let mut taken: Vec<Rect> = Vec::new();
    for k in order {
        let place = place(&bundles, k, blocks, &taken);
        if let Some(at) = place {
            bundles[k].at = at;
            taken.push(room(&bundles[k].count, at));
        } else {
            bundles[k].at = bundles[k].curve.at(0.5);
            bundles[k].count.clear();
        }
    }
    bundles
}

/// The free place on its own line that covers least of the others.
fn place(bundles: &[Bundle], k: usize, blocks: &[Block], taken: &[Rect]) -> Option<Point> {
    let bundle = &bundles[k];
    let others: Vec<Vec<Point>> =
        bundles.iter().enumerate().filter(|(other, _)| *other != k).map(|(_, other)| other.curve.samples(STEPS).collect()).collect();
    PLACES
        .into_iter()
        .enumerate()
        .map(|(rank, t)| (rank, bundle.curve.at(t)))
        .filter_map(|(rank, at)| {
            let ground = room(&bundle.count, at).grown(COUNT_GAP);
            let free = taken.iter().all(|t| !t.overlaps(&ground)) && blocks.iter().all(|b| !b.rect.overlaps(&ground));
            let covered = others.iter().filter(|points| points.iter().any(|p| ground.contains(*p))).count();
            free.then_some((rank + 6 * covered, at))
        })
        .min_by_key(|(cost, _)| *cost)
        .map(|(_, at)| at)
}

/// The gentlest curve between two blocks that keeps clear of the others.
fn route(blocks: &[Block], from: usize, to: usize, width: f64) -> Curve {
    let (start, end) = (blocks[from].rect.centre(), blocks[to].rect.centre());
    let others: Vec<Rect> =
        blocks.iter().enumerate().filter(|(k, _)| *k != from && *k != to).map(|(_, b)| b.rect.grown(CLEARANCE + width / 2.0)).collect();
    let across = (end - start).unit().across();
    let middle = blocks.iter().map(|b| b.rect.centre()).fold(Point::default(), |sum, at| sum + at) * (1.0 / blocks.len().max(1) as f64);
    // Where both sides are as good, the bend goes away from the middle, where lines meet.
    let outward = if across.dot((start + end) * 0.5 - middle) < -1e-6 { -1.0 } else { 1.0 };
    let mut best: Option<(f64, Curve)> = None;
    for bend in BENDS {
        for side in [outward, -outward] {
            let aside = across * (side * bend / 0.75);
            let pull = |share: f64| start + (end - start) * share + aside;
            let curve = Curve { points: [start, pull(0.25), pull(0.75), end] };
            let hit = curve.samples(2 * STEPS).filter(|p| others.iter().any(|r| r.contains(*p))).count();
            let cost = hit as f64 * 1_000.0 + bend;
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, curve));
            }
        }
    }
    let curve = best.map_or_else(|| Curve::straight(start, end), |(_, curve)| curve);
    rim_to_rim(&curve, &blocks[from].rect, &blocks[to].rect)
}

fn rim_to_rim(curve: &Curve, from: &Rect, to: &Rect) -> Curve {
    let leave = leaves(|t| from.grown(-UNDER).contains(curve.at(t)));
    let arrive = 1.0 - leaves(|t| to.grown(-UNDER).contains(curve.at(1.0 - t)));
    if leave < arrive { curve.between(leave, arrive) } else { *curve }
}

/// The first `t` at which `inside` no longer holds, given that it holds at 0.
fn leaves(inside: impl Fn(f64) -> bool) -> f64 {
    let mut outer = 0.0_f64;
    while outer < 1.0 && inside(outer) {
        outer += 0.01;
    }
    let (mut low, mut high) = ((outer - 0.01).max(0.0), outer.min(1.0));
    for _ in 0..16 {
        let middle = f64::midpoint(low, high);
        if inside(middle) { low = middle } else { high = middle }
    }
    high
}
