//! How often straight ties cross.

use super::geometry::cross;
use crate::model::Point;

/// Pairs of `ties` that cross as straight lines. Ties that share a person do not.
#[must_use]
pub fn crossings(at: &[Point], ties: &[(usize, usize)]) -> usize {
    let mut pieces: Vec<(f64, f64, usize, usize)> = ties.iter().map(|&(a, b)| (at[a].x.min(at[b].x), at[a].x.max(at[b].x), a, b)).collect();
    pieces.sort_by(|p, q| p.0.total_cmp(&q.0));
    let crossing = |k: usize| {
        let (_, right, a, b) = pieces[k];
        let beside = pieces[k + 1..].iter().take_while(move |q| q.0 <= right);
        beside.filter(move |&&(_, _, c, d)| c != a && c != b && d != a && d != b && cross(at[a], at[b], at[c], at[d])).count()
    };
    (0..pieces.len()).map(crossing).sum()
}
