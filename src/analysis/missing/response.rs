//! Whose answers are missing, and how much that leaves open.

use crate::analysis::{Cell, Network, Row};

/// How many of some people were asked and answered, and what the others leave unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// Also those who were not asked.
    pub people: usize,
    pub asked: usize,
    /// In full.
    pub answered: usize,
    /// In part: at least one colleague.
    pub partly: usize,
    /// Mentions of colleagues in the same group that these people may or may not have made.
    pub unknown_inside: usize,
    /// The same of colleagues in other groups, or where one of the two is in none.
    pub unknown_outside: usize,
}

impl Response {
    /// Whether too few answered to show what they said: answers are missing, and fewer than three people or two thirds of those asked
    /// gave them.
    #[must_use]
    pub fn is_too_little(&self) -> bool {
        self.answered < self.asked && (self.answered < FEWEST_ANSWERS || (self.answered as f64) < LEAST_SHARE * self.asked as f64)
    }

    /// People who were asked and gave no answer at all.
    #[must_use]
    pub fn absent(&self) -> usize {
        self.asked - self.answered - self.partly
    }
}

/// What a group said is shown where all answered, or at least so many people ...
const FEWEST_ANSWERS: usize = 3;
/// ... and at least this share of them.
const LEAST_SHARE: f64 = 2.0 / 3.0;
/// With fewer people than this in a group, a count of answers is a guess at who gave them.
pub const FEWEST_ASKED: usize = 3;

/// Whose answers are missing: for the whole team, per group, and person by person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhoIsMissing {
    pub whole: Response,
    /// By index in [`Network::groups`]; a member of several groups counts in each.
    pub by_group: Vec<Response>,
    /// People in no group.
    pub no_group: Response,
    /// People in more than one group.
    pub several: Response,
    /// Asked, without any answer; ascending. For the view with names only.
    pub absent: Vec<usize>,
    /// Answered in part; ascending. For the view with names only.
    pub partly: Vec<usize>,
}

impl WhoIsMissing {
    /// Whether the counts per group, with that of the team beside them, say of nobody that they did not answer: everyone answered, or
    /// three or more people were asked in every group, of those in none and of those in several, and somebody answered in each. Otherwise
    /// none of the groups is told: what is left out of the sum, or is in it twice, would be one of them.
    #[must_use]
    pub fn tells_of_nobody(&self) -> bool {
        let is_told = |response: &Response| response.asked >= FEWEST_ASKED && response.answered + response.partly > 0;
        let is_complete = self.whole.answered == self.whole.asked;
        is_complete || self.by_group.iter().chain([&self.no_group, &self.several]).filter(|response| response.asked > 0).all(is_told)
    }
}

/// Counts whose answers are missing.
///
/// What it tells you: which groups the picture says less about, and how many mentions could still come.
/// Definition: per group the members who were asked, answered in full and in part; unknown mentions are ordered pairs whose first person
/// was asked and did not answer about the second, who may be named. Inside: the two share a group. A partial answer about nobody
/// is none.
/// With missing answers: this is what it counts.
/// Complexity: n per person whose answer is not complete.
/// Source: Huisman 2009 (what non-response leaves open).
/// Example: Anna and Bram share a group, Cem and Dita another; Dita did not answer: 4 asked, 3 answered, 1 unknown mention inside her
/// group and 2 outside.
#[must_use]
pub fn who_is_missing(net: &Network) -> WhoIsMissing {
    let mut missing = WhoIsMissing {
        whole: Response::default(),
        by_group: vec![Response::default(); net.groups().len()],
        no_group: Response::default(),
        several: Response::default(),
        absent: Vec::new(),
        partly: Vec::new(),
    };
    for i in 0..net.n() {
        let one = of_person(net, i);
        missing.whole.add(one);
        let groups = &net.actor(i).groups;
        if groups.is_empty() {
            missing.no_group.add(one);
        } else if groups.len() > 1 {
            missing.several.add(one);
        }
        for &group in groups {
            missing.by_group[group].add(one);
        }
        if one.absent() == 1 {
            missing.absent.push(i);
        } else if one.partly == 1 {
            missing.partly.push(i);
        }
    }
    missing
}

impl Response {
    fn add(&mut self, other: Self) {
        self.people += other.people;
        self.asked += other.asked;
        self.answered += other.answered;
        self.partly += other.partly;
        self.unknown_inside += other.unknown_inside;
        self.unknown_outside += other.unknown_outside;
    }
}

fn of_person(net: &Network, i: usize) -> Response {
    let mut one = Response { people: 1, asked: usize::from(*net.row(i) != Row::NotAsked), ..Response::default() };
    if one.asked == 0 {
        return one;
    }
    if net.took_part(i) {
        one.answered = 1;
    } else {
        one.partly = usize::from(net.has_answers(i));
    }
    if net.answered(i) {
        return one;
    }
    for j in (0..net.n()).filter(|&j| net.cell(i, j) == Cell::Unknown) {
        if net.share_a_group(i, j) {
            one.unknown_inside += 1;
        } else {
            one.unknown_outside += 1;
        }
    }
    one
}
