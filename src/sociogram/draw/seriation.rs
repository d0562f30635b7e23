//! The order of rows and columns: groups stay together, and ties lie near the diagonal.

/// Times that everyone is put near the middle of their contacts.
const SWEEPS: usize = 12;
/// Up to so many people of one band, each two are tried in one another's place.
const MOST_SWAPPED: usize = 48;
const ROUNDS: usize = 20;

/// The order of indices `0..contacts.len()`: band after band, and in a band so that people stand near whom they are tied to.
///
/// `bands` holds the members of each band in a first order, which decides between equals. The sum of distances along the order over all
/// ties does not grow from one step to the next. Deterministic.
/// Complexity: sweeps over all ties, then for bands of up to 48 people the square of a band times their ties.
/// Source: minimum linear arrangement by barycentres and exchanges (Petit 2003, Experiments on the minimum linear arrangement problem).
pub(in crate::sociogram) fn seriate(bands: &[Vec<usize>], contacts: &[Vec<usize>]) -> Vec<usize> {
    let mut order: Vec<usize> = bands.iter().flatten().copied().collect();
    let mut place = places(&order, contacts.len());
    let mut least = total(contacts, &place);
    for _ in 0..SWEEPS {
        let mut next = Vec::with_capacity(order.len());
        let mut start = 0;
        for band in bands {
            let mut members = order[start..start + band.len()].to_vec();
            start += band.len();
            let keys: Vec<f64> = members.iter().map(|&i| mean(&contacts[i], &place).unwrap_or(place[i] as f64)).collect();
            let mut by_key: Vec<usize> = (0..members.len()).collect();
            by_key.sort_by(|&a, &b| keys[a].total_cmp(&keys[b]).then(a.cmp(&b)));
            members = by_key.into_iter().map(|k| members[k]).collect();
            next.extend(members);
        }
        let moved = places(&next, contacts.len());
        let now = total(contacts, &moved);
        if now >= least {
            break;
        }
        (order, place, least) = (next, moved, now);
    }
    let mut start = 0;
    for band in bands {
        if band.len() <= MOST_SWAPPED {
            exchange(&mut order, &mut place, start..start + band.len(), contacts);
        }
        start += band.len();
    }
    order
}

/// Lets two of a band change places as long as that brings ties nearer to the diagonal.
fn exchange(order: &mut [usize], place: &mut [usize], range: std::ops::Range<usize>, contacts: &[Vec<usize>]) {
    let strain = |i: usize, place: &[usize]| contacts[i].iter().map(|&j| place[i].abs_diff(place[j])).sum::<usize>();
    for _ in 0..ROUNDS {
        let mut better = false;
        for p in range.clone() {
            for q in p + 1..range.end {
                let (a, b) = (order[p], order[q]);
                let before = strain(a, place) + strain(b, place);
                (place[a], place[b]) = (q, p);
                if strain(a, place) + strain(b, place) < before {
                    order.swap(p, q);
                    better = true;
                } else {
                    (place[a], place[b]) = (p, q);
                }
            }
        }
        if !better {
            break;
        }
    }
}

fn places(order: &[usize], n: usize) -> Vec<usize> {
    let mut place = vec![0; n];
    for (at, &i) in order.iter().enumerate() {
        place[i] = at;
    }
    place
}

fn mean(contacts: &[usize], place: &[usize]) -> Option<f64> {
    (!contacts.is_empty()).then(|| contacts.iter().map(|&j| place[j] as f64).sum::<f64>() / contacts.len() as f64)
}

fn total(contacts: &[Vec<usize>], place: &[usize]) -> usize {
    contacts.iter().enumerate().map(|(i, list)| list.iter().map(|&j| place[i].abs_diff(place[j])).sum::<usize>()).sum()
}

#[cfg(test)]
mod tests {
    use super::{places, seriate, total};

    /// 0-1-2-3-4-5 in a row, as two bands in a bad order.
    #[test]
    fn a_line_of_people_becomes_a_line() {
        let contacts: Vec<Vec<usize>> = (0..6_usize).map(|i| (0..6).filter(|j| i.abs_diff(*j) == 1).collect()).collect();
        let order = seriate(&[vec![2, 0, 1], vec![5, 3, 4]], &contacts);
        assert_eq!(order, [0, 1, 2, 3, 4, 5]);
        assert_eq!(total(&contacts, &places(&order, 6)), 10);
    }

    #[test]
    fn bands_stay_together_and_everyone_is_in_it_once() {
        let contacts = vec![vec![3], vec![], vec![3], vec![0, 2]];
        let order = seriate(&[vec![0, 1], vec![], vec![2, 3]], &contacts);
        let mut first = order[..2].to_vec();
        first.sort_unstable();
        assert_eq!((first, order.len()), (vec![0, 1], 4));
        assert_eq!(seriate(&[], &[]), Vec::<usize>::new());
    }
}
