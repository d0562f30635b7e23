//! All sets of three people of whom each two are in contact, each once.

use crate::analysis::network::{Contacts, Way};

/// Three people of whom each two are in contact, and who of each two named the other.
pub(in crate::analysis) struct Triangle {
    pub people: [usize; 3],
    /// Between the first and the second, the second and the third, the first and the third.
    pub ways: [Way; 3],
}

/// The contacts of each person with those who come later when people stand by their number of contacts, fewest first.
///
/// Nobody has more than the square root of twice the pairs of such contacts, so that someone in contact with everyone costs no more
/// than others do.
pub(in crate::analysis) struct Triangles {
    /// The person at each place.
    person: Vec<usize>,
    start: Vec<usize>,
    /// Places, ascending.
    to: Vec<u32>,
    ways: Vec<Way>,
}

/// What one search needs: where the first person's contacts are found by place.
pub(in crate::analysis) struct Marks(Vec<Option<Way>>);

impl Triangles {
    pub fn new(contacts: &Contacts) -> Self {
        let mut person: Vec<usize> = (0..contacts.n()).collect();
        person.sort_by_key(|&i| (contacts.count(i), i));
        let mut place = vec![0; person.len()];
        for (at, &i) in person.iter().enumerate() {
            place[i] = at;
        }
        let mut start = Vec::with_capacity(person.len() + 1);
        start.push(0);
        let (mut to, mut ways) = (Vec::with_capacity(contacts.pairs()), Vec::with_capacity(contacts.pairs()));
        let mut later: Vec<(u32, Way)> = Vec::new();
        for (at, &i) in person.iter().enumerate() {
            later.clear();
            let both = contacts.of(i).iter().zip(contacts.ways(i));
            later.extend(both.filter(|(j, _)| place[**j] > at).map(|(&j, &way)| (compact(place[j]), way)));
            later.sort_unstable_by_key(|(j, _)| *j);
            to.extend(later.iter().map(|(j, _)| *j));
            ways.extend(later.iter().map(|(_, way)| *way));
            start.push(to.len());
        }
        Self { person, start, to, ways }
    }

    /// The number of places: people, in the order of their contacts.
    pub fn places(&self) -> usize {
        self.person.len()
    }

    pub fn marks(&self) -> Marks {
        Marks(vec![None; self.places()])
    }

    /// Hands every triangle whose first person stands at `place` to `found`.
    ///
    /// Complexity: over all places m^1.5 steps at most.
    pub fn from(&self, place: usize, marks: &mut Marks, mut found: impl FnMut(&Triangle)) {
        let (to, ways) = self.later(place);
        if to.len() < 2 {
            return;
        }
        for (&c, &way) in to.iter().zip(ways) {
            marks.0[c as usize] = Some(way);
        }
        for (&b, &first_second) in to.iter().zip(ways) {
            let (beyond, beyond_ways) = self.later(b as usize);
            for (&c, &second_third) in beyond.iter().zip(beyond_ways) {
                if let Some(first_third) = marks.0[c as usize] {
                    let people = [self.person[place], self.person[b as usize], self.person[c as usize]];
                    found(&Triangle { people, ways: [first_second, second_third, first_third] });
                }
            }
        }
        for &c in to {
            marks.0[c as usize] = None;
        }
    }

    fn later(&self, place: usize) -> (&[u32], &[Way]) {
        let range = self.start[place]..self.start[place + 1];
        (&self.to[range.clone()], &self.ways[range])
    }
}

/// A network's graph numbers its people with 32 bits, so that a place always fits.
fn compact(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
