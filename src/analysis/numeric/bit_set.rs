//! Sets of people, or of parts of the team, one bit each.

/// A set of the numbers below some n; two that are put together are of the same n.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::analysis) struct BitSet {
    bits: Vec<u64>,
}

impl BitSet {
    pub fn of(n: usize, members: impl IntoIterator<Item = usize>) -> Self {
        let mut set = Self { bits: vec![0; n.div_ceil(64)] };
        for i in members {
            set.add(i);
        }
        set
    }

    pub fn add(&mut self, i: usize) {
        self.bits[i / 64] |= 1 << (i % 64);
    }

    pub fn has(&self, i: usize) -> bool {
        self.bits[i / 64] >> (i % 64) & 1 == 1
    }

    pub fn remove(&mut self, i: usize) {
        self.bits[i / 64] &= !(1 << (i % 64));
    }

    pub fn add_all(&mut self, other: &Self) {
        for (a, b) in self.bits.iter_mut().zip(&other.bits) {
            *a |= b;
        }
    }

    pub fn remove_all(&mut self, other: &Self) {
        for (a, b) in self.bits.iter_mut().zip(&other.bits) {
            *a &= !b;
        }
    }

    pub fn and(&self, other: &Self) -> Self {
        Self { bits: self.bits.iter().zip(&other.bits).map(|(a, b)| a & b).collect() }
    }

    /// Becomes [`BitSet::and`] of two, in the memory that it has.
    pub fn set_to_and(&mut self, one: &Self, other: &Self) {
        self.bits.clear();
        self.bits.extend(one.bits.iter().zip(&other.bits).map(|(a, b)| a & b));
    }

    pub fn is_within(&self, other: &Self) -> bool {
        self.bits.iter().zip(&other.bits).all(|(a, b)| a & !b == 0)
    }

    pub fn first(&self) -> Option<usize> {
        let word = self.bits.iter().position(|word| *word != 0)?;
        Some(word * 64 + self.bits[word].trailing_zeros() as usize)
    }

    pub fn last(&self) -> Option<usize> {
        let word = self.bits.iter().rposition(|word| *word != 0)?;
        Some(word * 64 + 63 - self.bits[word].leading_zeros() as usize)
    }

    pub fn count(&self) -> usize {
        self.bits.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Ascending.
    pub fn members(&self) -> impl Iterator<Item = usize> + '_ {
        self.bits.iter().enumerate().flat_map(|(word, &bits)| {
            let left = std::iter::successors(Some(bits), |rest| Some(rest & rest.wrapping_sub(1)));
            left.take_while(|rest| *rest != 0).map(move |rest| word * 64 + rest.trailing_zeros() as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::BitSet;

    #[test]
    fn members_are_found_in_every_word() {
        let set = BitSet::of(200, [5, 64, 199, 63]);
        assert_eq!(set.members().collect::<Vec<_>>(), [5, 63, 64, 199]);
        assert_eq!((set.first(), set.last(), set.count()), (Some(5), Some(199), 4));
        let mut common = BitSet::of(200, [1]);
        common.set_to_and(&set, &BitSet::of(200, [64, 65]));
        assert_eq!(common, BitSet::of(200, [64]));
        assert!(common.is_within(&set) && !set.is_within(&common));
        assert_eq!((BitSet::of(0, []).first(), BitSet::of(70, []).last()), (None, None));
    }
}
