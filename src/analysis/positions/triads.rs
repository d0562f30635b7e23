//! Sixteen ways in which three people can name one another.

use rayon::prelude::*;

use super::triangles::{Triangle, Triangles};
use crate::analysis::Network;
use crate::analysis::network::{Contacts, Way};

/// How many places one task searches: fixed, so that the tasks are the same on any machine.
const PLACES_PER_TASK: usize = 1024;

/// A type of three people: mutual, one-way and empty pairs are its three digits, a letter tells apart those with the same digits
/// (down, up, cyclic, transitive).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Triad {
    /// Nobody names anybody.
    T003,
    /// One names one.
    T012,
    /// Two name each other.
    T102,
    /// One names two.
    T021D,
    /// Two name one.
    T021U,
    /// One names a second, who names a third.
    T021C,
    /// Two name each other, the third names one of them.
    T111D,
    /// Two name each other, one of them names the third.
    T111U,
    /// One names a second and a third, the second names the third.
    T030T,
    /// Round in a circle.
    T030C,
    /// One with two mutual contacts, who are not in contact.
    T201,
    /// Two name each other, the third names both.
    T120D,
    /// Two name each other, both name the third.
    T120U,
    /// Two name each other, one of them names the third, who names the other.
    T120C,
    /// Two mutual pairs and one mention.
    T210,
    /// All name one another.
    T300,
}

impl Triad {
    pub const ALL: [Self; 16] = [
        Self::T003,
        Self::T012,
        Self::T102,
        Self::T021D,
        Self::T021U,
        Self::T021C,
        Self::T111D,
        Self::T111U,
        Self::T030T,
        Self::T030C,
        Self::T201,
        Self::T120D,
        Self::T120U,
        Self::T120C,
        Self::T210,
        Self::T300,
    ];

    /// Davis and Leinhardt's name for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::T003 => "003",
            Self::T012 => "012",
            Self::T102 => "102",
            Self::T021D => "021D",
            Self::T021U => "021U",
            Self::T021C => "021C",
            Self::T111D => "111D",
            Self::T111U => "111U",
            Self::T030T => "030T",
            Self::T030C => "030C",
            Self::T201 => "201",
            Self::T120D => "120D",
            Self::T120U => "120U",
            Self::T120C => "120C",
            Self::T210 => "210",
            Self::T300 => "300",
        }
    }
}

/// How many sets of three people there are of each type. 128 bits: three of a million people are more than 53 bits hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Triads([u128; 16]);

impl Triads {
    #[must_use]
    pub fn count(&self, triad: Triad) -> u128 {
        self.0[triad as usize]
    }

    /// Every type with its count, in the usual order.
    pub fn iter(&self) -> impl Iterator<Item = (Triad, u128)> + '_ {
        Triad::ALL.into_iter().map(|triad| (triad, self.count(triad)))
    }
}

/// How every three people of the team name one another.
///
/// Definition: the sixteen types of Davis and Leinhardt, over all sets of three people.
/// With missing answers: over the known mentions; a mention that may be missing counts as not made.
/// Complexity: m^1.5 steps at most, and n + m entries. Only sets of three of whom each two are in contact are looked for; the other
/// types follow from how many contacts of each kind people have.
/// Source: Davis and Leinhardt 1972; counting as in Moody 1998, triangles as in Chiba and Nishizeki 1985.
/// Example: Anna and Bram name each other, Cem names Anna, Dita nobody: one each of 111D, 102, 012 and 003.
#[must_use]
pub fn triads(net: &Network) -> Triads {
    let contacts = Contacts::new(net);
    let degrees = Degrees::sum(&contacts);
    let triangles = Triangles::new(&contacts);
    let tasks: Vec<usize> = (0..triangles.places()).step_by(PLACES_PER_TASK).collect();
    let closed = tasks
        .into_par_iter()
        .map_init(
            || triangles.marks(),
            |marks, from| {
                let mut counts = [0_u64; 16];
                for place in from..(from + PLACES_PER_TASK).min(triangles.places()) {
                    triangles.from(place, marks, |t| counts[closed_type(t) as usize] += 1);
                }
                counts
            },
        )
        // Whole numbers: their sum is the same in whatever order the tasks end.
        .reduce(
            || [0; 16],
            |mut sum, counts| {
                for (s, c) in sum.iter_mut().zip(counts) {
                    *s += c;
                }
                sum
            },
        );
    degrees.open_types(net.n(), Triads(closed.map(u128::from)))
}

/// The type of three people of whom each two are in contact.
fn closed_type(triangle: &Triangle) -> Triad {
    let [ab, bc, ac] = triangle.ways;
    let mutual = triangle.ways.iter().filter(|way| **way == Way::Both).count();
    match mutual {
        3 => Triad::T300,
        2 => Triad::T210,
        1 => {
            // What the person outside the mutual pair does: seen from them, both out, both in, or one of each.
            let outside = if ab == Way::Both {
                [ac.back(), bc.back()]
            } else if bc == Way::Both {
                [ab, ac]
            } else {
                [ab.back(), bc]
            };
            match outside {
                [Way::Out, Way::Out] => Triad::T120D,
                [Way::In, Way::In] => Triad::T120U,
                _ => Triad::T120C,
            }
        }
        // Round in a circle: a to b, b to c, and c to a; or all the other way.
        _ if ab == bc && ac == ab.back() => Triad::T030C,
        _ => Triad::T030T,
    }
}

/// Pairs of contacts of one person, summed over people, by the kinds of the two; whether those two contacts are in contact or not.
#[derive(Default)]
struct Degrees {
    mutual: u128,
    one_way: u128,
    out_out: u128,
    in_in: u128,
    out_in: u128,
    both_out: u128,
    both_in: u128,
    both_both: u128,
}

impl Degrees {
    fn sum(contacts: &Contacts) -> Self {
        let mut sum = Self::default();
        let two_of = |k: u128| k * k.saturating_sub(1) / 2;
        for i in 0..contacts.n() {
            let (mut out, mut into, mut both) = (0, 0, 0);
            for way in contacts.ways(i) {
                match way {
                    Way::Out => out += 1,
                    Way::In => into += 1,
                    Way::Both => both += 1,
                }
            }
            sum.mutual += both;
            sum.one_way += out;
            sum.out_out += two_of(out);
            sum.in_in += two_of(into);
            sum.out_in += out * into;
            sum.both_out += both * out;
            sum.both_in += both * into;
            sum.both_both += two_of(both);
        }
        // Both people of a pair counted it.
        sum.mutual /= 2;
        sum
    }

    /// `closed` with the other types. Two contacts of one person that are part of no closed type are an open one; two people who are
    /// in no type with two or three pairs in contact stand with a third who knows neither.
    fn open_types(&self, n: usize, closed: Triads) -> Triads {
        let has = |triad: Triad| closed.count(triad);
        let open = [
            (Triad::T021D, self.out_out - has(Triad::T030T) - has(Triad::T120D)),
            (Triad::T021U, self.in_in - has(Triad::T030T) - has(Triad::T120U)),
            (Triad::T021C, self.out_in - has(Triad::T030T) - 3 * has(Triad::T030C) - has(Triad::T120C)),
            (Triad::T111D, self.both_in - 2 * has(Triad::T120D) - has(Triad::T120C) - has(Triad::T210)),
            (Triad::T111U, self.both_out - 2 * has(Triad::T120U) - has(Triad::T120C) - has(Triad::T210)),
            (Triad::T201, self.both_both - has(Triad::T210) - 3 * has(Triad::T300)),
        ];
        let mut all = closed;
        for (triad, count) in open {
            all.0[triad as usize] = count;
        }
        let (mut mutual, mut one_way, mut sets) = (0, 0, 0);
        for (triad, count) in all.iter() {
            let digits = triad.name().as_bytes();
            mutual += u128::from(digits[0] - b'0') * count;
            one_way += u128::from(digits[1] - b'0') * count;
            sets += count;
        }
        let n = n as u128;
        let others = n.saturating_sub(2);
        let two = [(Triad::T102, self.mutual * others - mutual), (Triad::T012, self.one_way * others - one_way)];
        for (triad, count) in two {
            all.0[triad as usize] = count;
            sets += count;
        }
        all.0[Triad::T003 as usize] = n * n.saturating_sub(1) * others / 6 - sets;
        all
    }
}
