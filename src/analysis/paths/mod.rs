//! Who stands between others, and how close people are, along mentions. One pass over the network gives them all.

mod betweenness_sample;
mod geodesics;
mod many_paths;
mod path_sampler;
mod steps;
mod sweep;

use rayon::prelude::*;

use crate::analysis::numeric::{MOST_PATHS, SMALL};
use crate::analysis::{Compact, Network, Reading, Watch, Why};
use sweep::{Reached, Sums, Sweep};

pub use betweenness_sample::{BetweennessSample, EXACT_UP_TO, betweenness_approximate};
pub use geodesics::{Geodesics, geodesics};
pub use steps::{Estimated, Steps};

/// Into how many parts the sources are dealt. Each part adds up by itself and the parts are added in order, so that the
/// result is the same to the bit whatever the number of threads.
const PARTS: usize = 16;

/// Below this many looks at a mention, threads cost more than they give.
const WORTH_THREADS: usize = 1 << 18;

/// Up to this many people sixteen sources at a time fit in an ordinary processor's cache; above it, eight.
const SIXTEEN_UP_TO: usize = 1 << 15;

/// What all shortest paths along mentions say of each person.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    betweenness: Vec<f64>,
    into: Vec<Reached>,
    out: Vec<Reached>,
    has_answers: Vec<bool>,
    /// 1 in the sums of 1/steps, which are whole numbers and hence the same in whatever order they are added.
    unit: u64,
}

impl Paths {
    /// One pass for all path measures. `None` when the watch was cancelled; its steps are people.
    ///
    /// Complexity: at most n(n + m) looks at a mention, a tenth of that where people are few steps apart; memory grows with n + m.
    /// The same network gives the same bits for any number of threads. With up to 1,024 people, and no two of them with more
    /// than 2^30 shortest paths, the bits do not depend on the order of the people either; otherwise betweenness is rounded to 40
    /// bits, so that people in equal positions nearly always have equal numbers.
    #[must_use]
    pub fn new(net: &Network, watch: &Watch) -> Option<Self> {
        let paths = Self::of_compact(&Compact::of(net), watch)?;
        Some(Self { has_answers: (0..net.n()).map(|i| net.has_answers(i)).collect(), ..paths })
    }

    /// The same for mentions alone, everyone having answered.
    #[must_use]
    pub fn of_compact(net: &Compact, watch: &Watch) -> Option<Self> {
        let n = net.n();
        let order = net.nearby_order();
        let net = net.renumbered(&order);
        // n such units fit in 63 bits.
        let unit = 1_u64 << (63 - (usize::BITS - n.leading_zeros()));
        let mut settled = n <= SMALL;
        let mut sums = passes(&net, unit, settled, watch)?;
        if settled && sums.most_paths > MOST_PATHS {
            settled = false;
            sums = passes(&net, unit, settled, watch)?;
        }
        let mut paths = Self {
            betweenness: vec![0.0; n],
            into: vec![Reached::default(); n],
            out: vec![Reached::default(); n],
            has_answers: vec![true; n],
            unit,
        };
        for (k, &person) in order.iter().enumerate() {
            let i = person as usize;
            paths.betweenness[i] = if settled { sums.betweenness[k] + sums.rest[k] } else { forty_bits(sums.betweenness[k]) };
            paths.into[i] = sums.into[k];
        }
        for (source, reached) in sums.out {
            paths.out[order[source as usize] as usize] = reached;
        }
        Some(paths)
    }

    fn n(&self) -> usize {
        self.betweenness.len()
    }

    /// See [`betweenness`].
    #[must_use]
    pub fn betweenness(&self) -> Vec<Reading> {
        self.of_respondents(|i| Reading::Value(self.betweenness[i]))
    }

    /// See [`betweenness_share`].
    #[must_use]
    pub fn betweenness_share(&self) -> Vec<Reading> {
        let most = self.n().saturating_sub(1) as f64 * self.n().saturating_sub(2) as f64;
        self.of_respondents(|i| Reading::share(self.betweenness[i], most, Why::TooFew))
    }

    /// See [`harmonic_in`].
    #[must_use]
    pub fn harmonic_in(&self) -> Vec<Reading> {
        self.into.iter().map(|reached| self.harmonic(reached)).collect()
    }

    /// See [`harmonic_out`].
    #[must_use]
    pub fn harmonic_out(&self) -> Vec<Reading> {
        self.of_respondents(|i| self.harmonic(&self.out[i]))
    }

    /// See [`closeness_in`].
    #[must_use]
    pub fn closeness_in(&self) -> Vec<Reading> {
        self.into.iter().map(|reached| self.closeness(reached)).collect()
    }

    /// See [`closeness_out`].
    #[must_use]
    pub fn closeness_out(&self) -> Vec<Reading> {
        self.of_respondents(|i| self.closeness(&self.out[i]))
    }

    /// See [`reach`].
    #[must_use]
    pub fn reach(&self) -> Reading {
        let reached: u64 = self.out.iter().map(|r| u64::from(r.people)).sum();
        Reading::share(reached as f64, self.ordered_pairs(), Why::TooFew)
    }

    /// See [`compactness`].
    #[must_use]
    pub fn compactness(&self) -> Reading {
        let sum: u128 = self.out.iter().map(|r| u128::from(r.harmonic)).sum();
        Reading::share(sum as f64 / self.unit as f64, self.ordered_pairs(), Why::TooFew)
    }

    /// How many others reach each person along mentions.
    #[must_use]
    pub fn reached_by(&self) -> Vec<usize> {
        self.into.iter().map(|r| r.people as usize).collect()
    }

    /// How many others each person reaches along the known mentions.
    #[must_use]
    pub fn reaches(&self) -> Vec<usize> {
        self.out.iter().map(|r| r.people as usize).collect()
    }

    /// The steps from the others who reach each person, added up.
    #[must_use]
    pub fn steps_in(&self) -> Vec<u64> {
        self.into.iter().map(|r| r.steps).collect()
    }

    /// The steps to the others whom each person reaches, added up.
    #[must_use]
    pub fn steps_out(&self) -> Vec<u64> {
        self.out.iter().map(|r| r.steps).collect()
    }

    /// The sum of 1/steps over the others who reach each person.
    #[must_use]
    pub fn inverse_steps_in(&self) -> Vec<f64> {
        self.into.iter().map(|r| self.inverse_steps(r)).collect()
    }

    /// The sum of 1/steps over the others whom each person reaches.
    #[must_use]
    pub fn inverse_steps_out(&self) -> Vec<f64> {
        self.out.iter().map(|r| self.inverse_steps(r)).collect()
    }

    /// The same as if everyone had answered and nothing more had been said.
    #[must_use]
    pub fn as_if_all_answered(&self) -> Self {
        Self { has_answers: vec![true; self.n()], ..self.clone() }
    }

    fn of_respondents(&self, reading: impl Fn(usize) -> Reading) -> Vec<Reading> {
        let of = |i: usize| if self.has_answers[i] { reading(i) } else { Reading::Undefined(Why::NoAnswer) };
        (0..self.n()).map(of).collect()
    }

    fn harmonic(&self, reached: &Reached) -> Reading {
        Reading::share(self.inverse_steps(reached), self.n().saturating_sub(1) as f64, Why::TooFew)
    }

    fn inverse_steps(&self, reached: &Reached) -> f64 {
        reached.harmonic as f64 / self.unit as f64
    }

    fn closeness(&self, reached: &Reached) -> Reading {
        if self.n() < 2 {
            return Reading::Undefined(Why::TooFew);
        }
        let people = f64::from(reached.people);
        Reading::share(people / (self.n() - 1) as f64 * people, reached.steps as f64, Why::NoTies)
    }

    fn ordered_pairs(&self) -> f64 {
        self.n() as f64 * self.n().saturating_sub(1) as f64
    }
}

/// All sources, by as many at a time as suits the size.
fn passes(net: &Compact, unit: u64, settled: bool, watch: &Watch) -> Option<Sums> {
    if net.n() <= SIXTEEN_UP_TO { pass::<16>(net, unit, settled, watch) } else { pass::<8>(net, unit, settled, watch) }
}

fn pass<const LANES: usize>(net: &Compact, unit: u64, settled: bool, watch: &Watch) -> Option<Sums> {
    let n = net.n();
    watch.begin(n as u64);
    let sources: Vec<u32> = (0_u32..).take(n).collect();
    let batches: Vec<&[u32]> = sources.chunks(LANES).collect();
    let part = |sweep: &mut Sweep<'_, LANES>, part: usize| {
        let mut sums = Sums::new(n, settled);
        for batch in batches.iter().skip(part).step_by(PARTS) {
            if watch.is_cancelled() {
                return None;
            }
            sweep.batch(batch, &mut sums);
            watch.step(batch.len() as u64);
        }
        Some(sums)
    };
    let parts = 0..PARTS.min(batches.len());
    let begin = || Sweep::new(net, unit, settled);
    let parts: Vec<Option<Sums>> = if n.saturating_mul(n + net.arc_count()) < WORTH_THREADS {
        let mut sweep = begin();
        parts.map(|k| part(&mut sweep, k)).collect()
    } else {
        parts.into_par_iter().map_init(begin, part).collect()
    };
    let mut sums = Sums::new(n, settled);
    for part in parts {
        sums.add(&part?);
    }
    Some(sums)
}

/// Rounds to 40 significant bits, one part in 10^12.
fn forty_bits(x: f64) -> f64 {
    const DROPPED: u64 = (1 << (53 - 40)) - 1;
    f64::from_bits((x.to_bits() + DROPPED.div_ceil(2)) & !DROPPED)
}

fn unwatched(net: &Network) -> Paths {
    Paths::new(net, &Watch::default()).expect("nobody else can cancel this watch")
}

/// How often each person stands on the shortest way along mentions from one colleague to another.
///
/// Definition: the sum, over ordered pairs of others, of the share of shortest directed paths that pass through the person.
/// With missing answers: over the known mentions; undefined for someone without any answer.
/// Complexity: that of [`Paths::new`], which gives all measures of this family at once.
/// Source: Freeman 1977; the algorithm is Brandes's (2001).
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Bram is on the way from Anna to Cem and to Dita: 2. Anna: 0.
#[must_use]
pub fn betweenness(net: &Network) -> Vec<Reading> {
    unwatched(net).betweenness()
}

/// [`betweenness`] as a share of the most that it can be.
///
/// Definition: betweenness / ((n-1)(n-2)). Undefined with fewer than three people.
/// With missing answers: as [`betweenness`].
/// Complexity: that of [`Paths::new`].
/// Source: Freeman 1977, with the ordered pairs of a directed network.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Bram: 2 of 6, 0.333.
#[must_use]
pub fn betweenness_share(net: &Network) -> Vec<Reading> {
    unwatched(net).betweenness_share()
}

/// How closely others reach each person along mentions.
///
/// Definition: the sum of 1/d over the others, d the number of steps from the other, divided by n-1; who cannot reach adds 0.
/// With missing answers: over the known mentions, so it is the least that it can be.
/// Complexity: that of [`Paths::new`].
/// Source: Marchiori and Latora 2000; Boldi and Vigna 2014.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Dita: (1 + 1/2 + 1/3) / 3 = 0.611. Anna: 0.
#[must_use]
pub fn harmonic_in(net: &Network) -> Vec<Reading> {
    unwatched(net).harmonic_in()
}

/// How closely each person reaches others along mentions: [`harmonic_in`] with the arrows turned.
///
/// Definition: the sum of 1/d over the others, d the number of steps to the other, divided by n-1; who cannot be reached adds 0.
/// With missing answers: over the known mentions; undefined for someone without any answer.
/// Complexity: that of [`Paths::new`].
/// Source: Marchiori and Latora 2000; Boldi and Vigna 2014.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Anna: 0.611. Dita: 0.
#[must_use]
pub fn harmonic_out(net: &Network) -> Vec<Reading> {
    unwatched(net).harmonic_out()
}

/// In how few steps those who reach a person do so, less where few do.
///
/// Definition: (r/(n-1)) (r/s), r being how many others reach the person along mentions and s their steps added up.
/// With missing answers: over the known mentions. Undefined for someone whom nobody reaches, where NetworkX writes 0: there
/// are no steps to take a mean of.
/// Complexity: that of [`Paths::new`].
/// Source: Wasserman and Faust 1994, p. 201.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Cem: (2/3) (2/3) = 0.444. Anna: undefined.
#[must_use]
pub fn closeness_in(net: &Network) -> Vec<Reading> {
    unwatched(net).closeness_in()
}

/// In how few steps a person reaches others, less where those are few: [`closeness_in`] with the arrows turned.
///
/// Definition: (r/(n-1)) (r/s), r being how many others the person reaches along mentions and s the steps to them added up.
/// With missing answers: over the known mentions; undefined for someone without any answer and for who reaches nobody.
/// Complexity: that of [`Paths::new`].
/// Source: Wasserman and Faust 1994, p. 201.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. Anna: (3/3) (3/6) = 0.5. Dita: undefined.
#[must_use]
pub fn closeness_out(net: &Network) -> Vec<Reading> {
    unwatched(net).closeness_out()
}

/// How many of all ordered pairs of people have a way along mentions from the first to the second.
///
/// Definition: such pairs / n(n-1).
/// With missing answers: over the known mentions, so it is the least that it can be.
/// Complexity: that of [`Paths::new`].
/// Source: Borgatti 2006.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. 6 of 12 pairs: 0.5.
#[must_use]
pub fn reach(net: &Network) -> Reading {
    unwatched(net).reach()
}

/// How near people are to each other, all in all.
///
/// Definition: the mean of 1/d over ordered pairs of people, d the number of steps; 0 where there is no way.
/// With missing answers: over the known mentions, so it is the least that it can be.
/// Complexity: that of [`Paths::new`].
/// Source: Borgatti 2006.
/// Example: Anna names Bram, Bram names Cem, Cem names Dita. (3 + 2/2 + 1/3) / 12 = 0.361.
#[must_use]
pub fn compactness(net: &Network) -> Reading {
    unwatched(net).compactness()
}
