//! Who is named by people who are themselves much named.

use crate::analysis::cohesion::Joined;
use crate::analysis::numeric::sum_in_order;
use crate::analysis::{Network, Reading, Why, strong};

/// How much of someone's standing goes on to those whom they name; the rest is dealt out over everyone.
const DAMPING: f64 = 0.85;
/// Each step leaves at most [`DAMPING`] of the error, so after these less than 10^-20 of it is left.
const PAGERANK_STEPS: usize = 300;
const PAGERANK_CHANGE: f64 = 1e-14;
/// Beyond these the two leading values lie so close that the answer would not hold to 10^-12.
const MOST_STEPS: usize = 20_000;
/// People and mentions that are looked at in all steps together, at most: some seconds. Teams never come to it.
const MOST_WORK: usize = 1_000_000_000;
/// Below this a change may be no more than rounding.
const NEARLY_SETTLED: f64 = 1e-13;
/// Leading values of two parts count as equal when they differ by less than this share.
const EQUAL: f64 = 1e-10;

/// How often one would come across each person by following mentions from person to person without end.
///
/// Definition: the share of time of a walk that with probability 0.85 follows a mention of the person where it is, each as likely,
/// and else starts anew at anyone; from someone who names nobody it always starts anew. The shares add up to 1.
/// With missing answers: over the known mentions. Who did not answer passes on to everyone alike; with their answers any value could
/// be higher or lower.
/// Complexity: up to 300 steps of (n + m) log d, d the most mentions of one person.
/// Source: Brin and Page 1998.
/// Example: Anna and Bram name Cem, Cem names Dita, Dita nobody: Anna and Bram 0.13, Cem 0.34, Dita 0.41.
#[must_use]
pub fn pagerank(net: &Network) -> Vec<Reading> {
    let n = net.n();
    let mut rank = vec![1.0 / n as f64; n];
    for _ in 0..PAGERANK_STEPS {
        let mut stuck: Vec<f64> = (0..n).filter(|&i| net.names(i).is_empty()).map(|i| rank[i]).collect();
        let everyone = (1.0 - DAMPING + DAMPING * sum_in_order(&mut stuck)) / n as f64;
        let passed_on: Vec<f64> = (0..n).map(|i| rank[i] / net.names(i).len() as f64).collect();
        let stepped: Vec<f64> = received(n, |j| net.named_by(j), &passed_on).into_iter().map(|sum| everyone + DAMPING * sum).collect();
        let mut changes: Vec<f64> = stepped.iter().zip(&rank).map(|(a, b)| (a - b).abs()).collect();
        rank = stepped;
        if sum_in_order(&mut changes) < PAGERANK_CHANGE {
            break;
        }
    }
    rank.into_iter().map(Reading::Value).collect()
}

/// Whether those who name someone are themselves named by people who are much named, and so on.
///
/// Definition: the leading eigenvector of incoming mentions (each value is proportional to the sum of the values of those who name
/// the person), the largest value 1, to 10^-12. Defined where everyone can be reached from everyone along mentions; elsewhere it
/// is not unique, or 0 for most people. Each step adds a person's own value, which moves no eigenvector and makes steps around
/// a circle settle too. Undefined when 20,000 steps (fewer above 50,000 people and
/// mentions) do not settle it.
/// With missing answers: over the known mentions. Someone who names nobody ends every way, so it is then undefined.
/// Complexity: (n + m) log d a step, some hundred steps on most teams.
/// Source: Bonacich 1987.
/// Example: Anna names Bram, Bram names Anna and Cem, Cem names Anna: Anna 1, Bram 0.75, Cem 0.57. With Dita, whom nobody names: undefined.
#[must_use]
pub fn eigenvector(net: &Network) -> Vec<Reading> {
    let n = net.n();
    if n < 2 {
        return vec![Reading::Undefined(Why::TooFew); n];
    }
    if strong(net).len() > 1 {
        return vec![Reading::Undefined(Why::NotConnected); n];
    }
    let settled = settle(net, vec![1.0; n], |x| {
        let named = received(n, |j| net.named_by(j), x);
        let stepped: Vec<f64> = named.into_iter().zip(x).map(|(sum, own)| sum + own).collect();
        let largest = stepped.iter().copied().fold(0.0, f64::max);
        stepped.into_iter().map(|value| value / largest).collect()
    });
    settled.map_or_else(|| vec![Reading::Undefined(Why::Unsettled); n], |x| x.into_iter().map(Reading::Value).collect())
}

/// Who names the much named, and who is named by those who name them. See [`hubs_and_authorities`].
#[derive(Clone, Debug, PartialEq)]
pub struct HubsAndAuthorities {
    pub hubs: Vec<Reading>,
    pub authorities: Vec<Reading>,
    /// Whether the values are the only ones. If not, several parts of the network are equally strong, and each has its largest value 1:
    /// then values of people in different parts say nothing about each other.
    pub unique: bool,
}

/// Who names the people whom others name (hub), and who is named by people who name them (authority).
///
/// Definition: a person's hub value is proportional to the sum of the authority values of those whom they name, an authority value
/// to the sum of the hub values of those who name the person; the largest of each is 1. Mentions form parts: two are in one part when
/// they have the one who names or the one named in common, directly or through others. Within a part the values are unique; only the part
/// with the largest leading value has values above 0, and where several have it no rule tells how they compare. Undefined as
/// [`eigenvector`] when it does not settle.
/// With missing answers: over the known mentions; the hub value is undefined for someone without any answer.
/// Complexity: (n + m) log d a step, some hundred steps on most teams.
/// Source: Kleinberg 1999.
/// Example: Anna names Cem and Dita, Bram names Dita: hubs Anna 1, Bram 0.62, the others 0; authorities Dita 1, Cem 0.62.
#[must_use]
pub fn hubs_and_authorities(net: &Network) -> HubsAndAuthorities {
    let n = net.n();
    let undefined = |why: Why| {
        let hub = |i: usize| Reading::Undefined(if net.has_answers(i) { why } else { Why::NoAnswer });
        HubsAndAuthorities { hubs: (0..n).map(hub).collect(), authorities: vec![Reading::Undefined(why); n], unique: false }
    };
    if net.arc_count() == 0 {
        return undefined(Why::NoTies);
    }
    let parts = parts_of_mentions(net);
    let named = |x: &[f64]| received(n, |i| net.names(i), x);
    let naming = |x: &[f64]| received(n, |j| net.named_by(j), x);
    let start = (0..n).map(|j| if net.named_by(j).is_empty() { 0.0 } else { 1.0 }).collect();
    let Some(leading) = leading_vectors(net, &parts.named, start, |authorities| naming(&named(authorities))) else {
        return undefined(Why::Unsettled);
    };
    let hubs = named(&leading.values);
    let hubs = scaled(&hubs, &parts.naming, &largest(&hubs, &parts.naming, n));
    let only = |value: f64, part: usize| Reading::Value(if leading.strongest[part] { value } else { 0.0 });
    let hub = |i: usize| if net.has_answers(i) { only(hubs[i], parts.naming[i]) } else { Reading::Undefined(Why::NoAnswer) };
    HubsAndAuthorities {
        hubs: (0..n).map(hub).collect(),
        authorities: (0..n).map(|j| only(leading.values[j], parts.named[j])).collect(),
        unique: leading.is_unique(),
    }
}

/// The leading vector of each part of a network, the largest value in each 1.
pub(in crate::analysis) struct Leading {
    /// By person; 0 in parts that are dropped because their leading value is lower.
    pub values: Vec<f64>,
    /// By part: whether no other has a larger leading value.
    pub strongest: Vec<bool>,
}

impl Leading {
    /// Whether one part is stronger than all others.
    pub fn is_unique(&self) -> bool {
        self.strongest.iter().filter(|strongest| **strongest).count() == 1
    }
}

/// Repeats `step` on all parts at once. `part` gives each person a number below n; `None` when it does not settle.
pub(in crate::analysis) fn leading_vectors(
    net: &Network,
    part: &[usize],
    start: Vec<f64>,
    step: impl Fn(&[f64]) -> Vec<f64>,
) -> Option<Leading> {
    let n = net.n();
    let values = settle(net, start, |x| {
        let stepped = step(x);
        let mut by = largest(&stepped, part, n);
        for weak in weaker(x, &stepped, part, n) {
            by[weak] = 0.0;
        }
        scaled(&stepped, part, &by)
    })?;
    // The largest value of each part is 1, so what a further step makes of it is the leading value.
    let leading = largest(&step(&values), part, n);
    let most = leading.iter().copied().fold(0.0, f64::max);
    Some(Leading { values, strongest: leading.into_iter().map(|value| value > 0.0 && value >= most * (1.0 - EQUAL)).collect() })
}

/// For each person the sum of `x` over their neighbours.
pub(in crate::analysis) fn received<'a>(n: usize, neighbours: impl Fn(usize) -> &'a [usize], x: &[f64]) -> Vec<f64> {
    let mut terms = Vec::new();
    (0..n)
        .map(|j| {
            terms.clear();
            terms.extend(neighbours(j).iter().map(|&i| x[i]));
            sum_in_order(&mut terms)
        })
        .collect()
}

/// The parts whose leading value is surely below that of another, which it would be vain to settle. The leading value of a part
/// lies between the least and the most that a step makes of any of its values (Collatz and Wielandt).
fn weaker(x: &[f64], stepped: &[f64], part: &[usize], parts: usize) -> Vec<usize> {
    let mut least = vec![f64::INFINITY; parts];
    let mut most = vec![0.0_f64; parts];
    for ((before, after), &p) in x.iter().zip(stepped).zip(part).filter(|((_, after), _)| **after > 0.0) {
        // A value too small for a number says nothing.
        let (low, high) = if *before > 0.0 { (after / before, after / before) } else { (0.0, f64::INFINITY) };
        least[p] = least[p].min(low);
        most[p] = most[p].max(high);
    }
    let best = least.into_iter().filter(|low| low.is_finite()).fold(0.0, f64::max);
    (0..parts).filter(|&p| most[p] < best * (1.0 - EQUAL)).collect()
}

/// Repeats `step` until what is left of the change is rounding: it is small, and no longer shrinks. Compared with the change after 7/8 of
/// the steps, since around circles it goes up and down on its way. `None` when it does not come to that.
fn settle(net: &Network, start: Vec<f64>, step: impl Fn(&[f64]) -> Vec<f64>) -> Option<Vec<f64>> {
    let mut x = start;
    let mut changes: Vec<f64> = Vec::new();
    let steps = (MOST_WORK / (net.n() + net.arc_count()).max(1)).min(MOST_STEPS);
    while changes.len() < steps {
        let stepped = step(&x);
        let change = stepped.iter().zip(&x).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        x = stepped;
        let earlier = changes.get(changes.len() * 7 / 8).or(changes.last());
        if change <= NEARLY_SETTLED && (change <= 0.0 || earlier.is_some_and(|earlier| change * 2.0 > *earlier)) {
            return Some(x);
        }
        changes.push(change);
    }
    None
}

/// The part of the mentions in which each person names, and in which each is named; below n.
struct PartsOfMentions {
    naming: Vec<usize>,
    named: Vec<usize>,
}

/// Everyone whom one person names is in one part, so the first of them can stand for it.
fn parts_of_mentions(net: &Network) -> PartsOfMentions {
    let n = net.n();
    let mut joined = Joined::new(n);
    for i in 0..n {
        for pair in net.names(i).windows(2) {
            joined.join(pair[0], pair[1]);
        }
    }
    let named: Vec<usize> = (0..n).map(|j| joined.root(j)).collect();
    // Someone who names nobody has the hub value 0 in whichever part.
    let naming = (0..n).map(|i| net.names(i).first().map_or(i, |&j| named[j])).collect();
    PartsOfMentions { naming, named }
}

fn largest(x: &[f64], part: &[usize], parts: usize) -> Vec<f64> {
    let mut largest = vec![0.0_f64; parts];
    for (value, &p) in x.iter().zip(part) {
        largest[p] = largest[p].max(*value);
    }
    largest
}

fn scaled(x: &[f64], part: &[usize], by: &[f64]) -> Vec<f64> {
    x.iter().zip(part).map(|(value, &p)| if by[p] > 0.0 { value / by[p] } else { 0.0 }).collect()
}
