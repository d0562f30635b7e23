//! Who is part of a core in which everyone has many contacts.

use crate::analysis::Network;
use crate::analysis::network::Contacts;

/// In how tight a core each person is: the largest number k for which they belong to a set of people who each have at least k
/// contacts within the set.
///
/// Definition: the k-core on the symmetrised network; a pair in contact counts once, whether one or both named the other.
/// With missing answers: over the known mentions, so that it is the least that it can be.
/// Complexity: n + m steps.
/// Source: Seidman 1983; the algorithm is Batagelj and Zaversnik's (2003).
/// Example: Anna, Bram and Cem name one another and Dita names only Anna: 2, 2, 2 and 1.
#[must_use]
pub fn core(net: &Network) -> Vec<usize> {
    let contacts = Contacts::new(net);
    peel(contacts.n(), |i| contacts.of(i).iter().copied())
}

/// [`core()`] as igraph ("all"), NetworkX and sna ("freeman") count it on directed networks: a pair that names each other counts twice.
///
/// Only for comparison with those programs: by it two people who name each other are as much a core as a ring of any size.
/// Definition: the k-core by the number of mentions given and got.
/// With missing answers: over the known mentions, so that it is the least that it can be.
/// Complexity: n + m steps.
/// Source: igraph `coreness(mode = "all")`.
/// Example: Anna, Bram and Cem all name one another both ways and Dita names only Anna: 4, 4, 4 and 1.
#[must_use]
pub fn core_counting_mentions(net: &Network) -> Vec<usize> {
    peel(net.n(), |i| net.names(i).iter().chain(net.named_by(i)).copied())
}

/// Takes people away one by one, always one with the fewest neighbours left; the most that anybody had left so far is the core of
/// whoever goes. A neighbour that comes twice counts twice.
fn peel<I: Iterator<Item = usize>>(n: usize, neighbours: impl Fn(usize) -> I) -> Vec<usize> {
    let mut left: Vec<usize> = (0..n).map(|i| neighbours(i).count()).collect();
    let most = left.iter().copied().max().unwrap_or(0);
    // `line` holds everyone in the order of what they have left; `first[d]` is where those with d begin.
    let mut first = vec![0; most + 2];
    for &d in &left {
        first[d + 1] += 1;
    }
    for d in 0..=most {
        first[d + 1] += first[d];
    }
    let mut next = first.clone();
    let (mut line, mut place) = (vec![0; n], vec![0; n]);
    for i in 0..n {
        place[i] = next[left[i]];
        line[place[i]] = i;
        next[left[i]] += 1;
    }
    for at in 0..n {
        let i = line[at];
        for j in neighbours(i) {
            if left[j] > left[i] {
                // To the front of those with as many left, then the border moves over j. That border lies behind i, who has fewer left.
                let (border, old) = (first[left[j]], place[j]);
                let other = line[border];
                line.swap(border, old);
                place[other] = old;
                place[j] = border;
                first[left[j]] = border + 1;
                left[j] -= 1;
            }
        }
    }
    left
}
