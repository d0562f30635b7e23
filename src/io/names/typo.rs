//! Names a slip of the finger away.

/// A word or name as letters, with what is needed to pass over most others.
#[derive(Clone, Debug)]
pub(super) struct Letters {
    text: Vec<char>,
    /// One bit per letter that occurs.
    occurs: u64,
    /// Digits, and letters that stand alone.
    fixed: Vec<char>,
}

impl Letters {
    pub fn new(folded: &str) -> Letters {
        let text: Vec<char> = folded.chars().collect();
        let occurs = text.iter().fold(0, |bits, c| bits | 1 << (u32::from(*c) % 64));
        let fixed = fixed(&text).collect();
        Letters { text, occurs, fixed }
    }

    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// 1 or 2 slips: a letter too many, too few, another, or two that changed places. One in a name of 5 letters or more, two from
    /// 9. `None` for more, for none, and where an initial or a digit differs: "J. Bos" and "K. Bos", "P01" and "P02".
    pub fn slips(&self, other: &Letters) -> Option<usize> {
        let count = |text: &[char]| text.iter().filter(|c| !c.is_whitespace()).count();
        let allowed = match count(&self.text).min(count(&other.text)) {
            0..5 => return None,
            5..9 => 1,
            _ => 2,
        };
        if self.text.len().abs_diff(other.text.len()) > allowed || (self.occurs ^ other.occurs).count_ones() as usize > 2 * allowed {
            return None;
        }
        if self.fixed != other.fixed {
            return None;
        }
        distance(&self.text, &other.text, allowed).filter(|slips| *slips > 0)
    }
}

/// Digits, and letters that stand alone.
fn fixed(text: &[char]) -> impl Iterator<Item = char> {
    let is_end = |c: Option<&char>| c.is_none_or(|c| c.is_whitespace());
    text.iter().enumerate().filter_map(move |(i, c)| {
        let alone = !c.is_whitespace() && is_end(i.checked_sub(1).and_then(|before| text.get(before))) && is_end(text.get(i + 1));
        (alone || c.is_numeric()).then_some(*c)
    })
}

/// Damerau's distance (no letter is changed twice), up to `most`.
fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = last.clone();
    for i in 1..=a.len() {
        row[0] = i;
        let mut fewest = i;
        for j in 1..=b.len() {
            let changed = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
            fewest = fewest.min(row[j]);
        }
        // Two that changed places lead from the row before to one more.
        if fewest > most && last.iter().all(|slips| *slips >= most) {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    Some(last[b.len()]).filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (a, b, slips) in [
            ("jan bos", "jan bso", Some(1)),
            ("jan bos", "jan boss", Some(1)),
            ("jan bos", "jna boss", None),
            ("anna de vries", "ana de vires", Some(2)),
            ("anna", "anan", None),
            ("j jansen", "k jansen", None),
            ("leraar 12", "leraar 13", None),
            ("jan bos", "jan bos", None),
            ("", "", None),
        ] {
            assert_eq!(Letters::new(a).slips(&Letters::new(b)), slips, "{a} / {b}");
        }
    }
}
