//! The same network with fewer and fewer points: two people who belong together become one.

/// A network of points with how many people each stands for, and of ties with how many ties each stands for.
#[derive(Clone, Debug, Default)]
pub(in crate::sociogram::layout) struct Level {
    pub mass: Vec<f64>,
    start: Vec<usize>,
    to: Vec<(usize, f64)>,
}

impl Level {
    /// One point per person.
    pub fn of_people(contacts: &[Vec<usize>]) -> Self {
        Self::new(vec![1.0; contacts.len()], contacts.iter().map(|list| list.iter().map(|&j| (j, 1.0)).collect()))
    }

    fn new(mass: Vec<f64>, lists: impl Iterator<Item = Vec<(usize, f64)>>) -> Self {
        let mut level = Self { mass, start: vec![0], to: Vec::new() };
        for list in lists {
            level.to.extend(list);
            level.start.push(level.to.len());
        }
        level
    }

    pub fn n(&self) -> usize {
        self.mass.len()
    }

    /// The points that one is tied to, and by how many ties.
    pub fn ties(&self, i: usize) -> &[(usize, f64)] {
        &self.to[self.start[i]..self.start[i + 1]]
    }

    /// About half as many points, and in which of them each of these is: of two that are tied by most for their size one is made,
    /// lightest first; who is left joins somebody else who is left and has a contact in common, else whom they are tied to most.
    ///
    /// Source: Hu 2005, *Efficient, High-Quality Force-Directed Graph Drawing* (edge collapsing); the pairs beyond a tie keep stars
    /// from going on for ever.
    pub fn coarser(&self) -> (Self, Vec<usize>) {
        const NONE: usize = usize::MAX;
        let n = self.n();
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by_key(|&i| (self.ties(i).len(), i));
        let mut mate = vec![NONE; n];
        for &i in &order {
            if mate[i] != NONE {
                continue;
            }
            let mut best = (0.0, NONE);
            for &(j, weight) in self.ties(i).iter().filter(|(j, _)| *j != i && mate[*j] == NONE) {
                let worth = weight / (self.mass[i] * self.mass[j]);
                if worth > best.0 {
                    best = (worth, j);
                }
            }
            if best.1 != NONE {
                (mate[i], mate[best.1]) = (best.1, i);
            }
        }
        for hub in 0..n {
            let mut waiting = NONE;
            for &(j, _) in self.ties(hub).iter().filter(|(j, _)| *j != hub) {
                if mate[j] != NONE {
                    continue;
                }
                if waiting == NONE {
                    waiting = j;
                } else {
                    (mate[j], mate[waiting]) = (waiting, j);
                    waiting = NONE;
                }
            }
        }
        let mut of = vec![NONE; n];
        let mut mass = Vec::new();
        for i in 0..n {
            if of[i] != NONE {
                continue;
            }
            of[i] = mass.len();
            mass.push(self.mass[i]);
            if mate[i] != NONE && mate[i] != i {
                of[mate[i]] = of[i];
                mass[of[i]] += self.mass[mate[i]];
            }
        }
        let mut members = vec![Vec::new(); mass.len()];
        for i in 0..n {
            members[of[i]].push(i);
        }
        let lists = members.iter().enumerate().map(|(c, inside)| {
            let mut list: Vec<(usize, f64)> =
                inside.iter().flat_map(|&i| self.ties(i).iter().map(|&(j, w)| (of[j], w))).filter(|(d, _)| *d != c).collect();
            list.sort_by_key(|t| t.0);
            list.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                kept.1 += if same { next.1 } else { 0.0 };
                same
            });
            list
        });
        (Self::new(mass, lists), of)
    }
}

#[cfg(test)]
mod tests {
    use super::Level;

    #[test]
    fn nobody_is_lost_and_a_star_halves_too() {
        let n = 64;
        let star: Vec<Vec<usize>> = (0..n).map(|i| if i == 0 { (1..n).collect() } else { vec![0] }).collect();
        let mut level = Level::of_people(&star);
        while level.n() > 2 {
            let (next, of) = level.coarser();
            assert!(next.n() * 3 <= level.n() * 2 + 2, "{} of {}", next.n(), level.n());
            assert!(of.iter().all(|&c| c < next.n()));
            assert!((next.mass.iter().sum::<f64>() - n as f64).abs() < 1e-9);
            level = next;
        }
    }
}
