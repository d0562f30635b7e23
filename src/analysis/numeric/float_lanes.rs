//! A line of numbers, one for each of several sources, that are added all at once.

/// One bit for each source of a batch.
pub(in crate::analysis) type Lanes = u16;

/// One number per source.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(in crate::analysis) struct Line<const LANES: usize>(pub [f64; LANES]);

impl<const LANES: usize> Line<LANES> {
    pub const ZERO: Self = Self([0.0; LANES]);

    pub fn add(&mut self, other: &Self) {
        for lane in 0..LANES {
            self.0[lane] += other.0[lane];
        }
    }

    /// The numbers of some lanes, 0 in the others whatever they hold.
    pub fn only(&self, lanes: Lanes) -> Self {
        let mut kept = Self::ZERO;
        for (quarter, (to, from)) in kept.0.chunks_exact_mut(4).zip(self.0.chunks_exact(4)).enumerate() {
            let bits = &BITS[usize::from(lanes >> (4 * quarter) & 15)];
            for lane in 0..4 {
                to[lane] = f64::from_bits(from[lane].to_bits() & bits[lane]);
            }
        }
        kept
    }

    pub fn map(&self, other: &Self, f: impl Fn(f64, f64) -> f64) -> Self {
        let mut result = Self::ZERO;
        for lane in 0..LANES {
            result.0[lane] = f(self.0[lane], other.0[lane]);
        }
        result
    }

    /// The sum, in pairs, so that additions need not wait for each other.
    pub fn sum(&self) -> f64 {
        let mut parts = self.0;
        let mut width = LANES;
        while width > 1 {
            width /= 2;
            for lane in 0..width {
                parts[lane] += parts[lane + width];
            }
        }
        parts[0]
    }
}

/// All bits of a number where a bit of the index is set.
const BITS: [[u64; 4]; 16] = {
    let mut bits = [[0; 4]; 16];
    let mut index = 0;
    while index < 16 {
        let mut lane = 0;
        while lane < 4 {
            if index >> lane & 1 == 1 {
                bits[index][lane] = u64::MAX;
            }
            lane += 1;
        }
        index += 1;
    }
    bits
};

/// The sum of some people's lines. A function of its own, so that the sum stays in registers: most of the time is spent here.
#[inline(never)]
pub(in crate::analysis) fn gather<const LANES: usize>(lines: &[Line<LANES>], who: &[u32]) -> Line<LANES> {
    let mut sum = [0.0; LANES];
    for &i in who {
        let line = &lines[i as usize].0;
        for lane in 0..LANES {
            sum[lane] += line[lane];
        }
    }
    Line(sum)
}

/// The lanes in which any of some people are marked.
#[inline(never)]
pub(in crate::analysis) fn any(marks: &[Lanes], who: &[u32]) -> Lanes {
    who.iter().fold(0, |lanes, &i| lanes | marks[i as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_are_kept_apart() {
        let mut line = Line([1.0, 2.0, f64::NAN, 4.0, f64::INFINITY, 6.0, 7.0, 8.0]);
        assert_eq!(line.only(0b1010_1011).0.map(f64::to_bits), [1.0, 2.0, 0.0, 4.0, 0.0, 6.0, 0.0, 8.0].map(f64::to_bits));
        line = line.only(0b1110_1011);
        line.add(&Line([1.0; 8]));
        assert!((line.sum() - 36.0).abs() < 1e-15);
        let lines = [line.only(1), line.only(3), line.only(0)];
        assert!((gather(&lines, &[0, 1, 1, 2]).sum() - (3.0 * 2.0 + 2.0 * 3.0)).abs() < 1e-15);
        assert_eq!((any(&[1, 2, 4, 8], &[1, 3]), any(&[1], &[])), (10, 0));
    }
}
