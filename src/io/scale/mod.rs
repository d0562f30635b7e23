//! What answers mean: marks, yes and no, numbers, or words such as "nooit", "maandelijks", "wekelijks", "dagelijks".

mod ladder;

use std::collections::{BTreeMap, BTreeSet};

use crate::io::cell;
use crate::io::cell::spelling::clean;
use ladder::{CORE, CORE_WORDS, LADDERS, Ladder, core_step, is_english, is_not_applicable, is_zero, key};

/// What a cell says about one colleague.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// Nothing, or a dash.
    Blank,
    /// An answer, but no tie: "nooit", "nee", 0.
    Zero,
    /// Above zero, finite.
    Strength(f64),
    /// No answer about this colleague: "n.v.t.", "weet niet", "ken ik niet".
    NotApplicable,
    Unreadable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScaleKind {
    /// A cross or tick where there is a tie.
    Marks,
    YesNo,
    Number,
    /// Words in an order.
    Steps,
}

/// How the answers of a question are read.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerScale {
    pub kind: ScaleKind,
    ladder: Ladder,
    /// What the ranks that occur stand for.
    strengths: BTreeMap<u16, f64>,
    steps: Vec<String>,
    /// What the user said of a word, by its key.
    said: BTreeMap<String, f64>,
}

/// A scale for the answers that occur.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleProposal {
    pub scale: AnswerScale,
    /// Words that have no place in it, with how often, the most frequent first and then by the alphabet.
    pub unread: Vec<(String, usize)>,
    /// The share of cells with something in them that can be read, 0 to 1. 1 where there is none.
    pub fit: f64,
}

/// As many steps as a question may have, and some ways to write them.
const MOST_ANSWERS: usize = 15;
const LOOKS_LIKE: f64 = 0.8;

/// From all different cells of a question with how often they occur: the kind of scale that reads most of them.
#[must_use]
pub fn propose(cells: &BTreeMap<String, usize>) -> ScaleProposal {
    let scales = [ScaleKind::Marks, ScaleKind::YesNo, ScaleKind::Steps, ScaleKind::Number].into_iter().flat_map(|kind| {
        if kind == ScaleKind::Steps {
            LADDERS.map(|ladder| scale(kind, ladder, cells)).to_vec()
        } else {
            vec![scale(kind, Ladder::Time, cells)]
        }
    });
    let mut best: Option<(AnswerScale, (usize, usize))> = None;
    for scale in scales {
        let filled = || cells.iter().filter(|(cell, _)| !is_blank(cell));
        let read = filled().filter(|(cell, _)| scale.read(cell) != Said::Unreadable).map(|(_, count)| count).sum();
        let own = filled().filter(|(cell, _)| scale.is_own(cell)).map(|(_, count)| count).sum();
        if best.as_ref().is_none_or(|(_, before)| (read, own) > *before) {
            best = Some((scale, (read, own)));
        }
    }
    let scale = best.map_or_else(|| scale(ScaleKind::Marks, Ladder::Time, cells), |(scale, _)| scale);
    let (unread, fit) = unread(&scale, cells);
    ScaleProposal { scale, unread, fit }
}

/// Whether cells look like answers on a scale at all, rather than names or prose.
#[must_use]
pub fn looks_like_answers(cells: &BTreeMap<String, usize>) -> bool {
    let different: BTreeSet<String> = cells.keys().filter(|cell| !is_blank(cell)).map(|cell| clean(cell).into_owned()).collect();
    let proposal = propose(cells);
    let says = |cell: &String| matches!(proposal.scale.read(cell), Said::Zero | Said::Strength(_));
    different.len() <= MOST_ANSWERS && proposal.fit >= LOOKS_LIKE && cells.keys().any(says)
}

fn unread(scale: &AnswerScale, cells: &BTreeMap<String, usize>) -> (Vec<(String, usize)>, f64) {
    let (mut filled, mut lost) = (0_usize, 0_usize);
    let mut words: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for (cell, count) in cells.iter().filter(|(cell, _)| !is_blank(cell)) {
        filled = filled.saturating_add(*count);
        if scale.read(cell) == Said::Unreadable {
            lost = lost.saturating_add(*count);
            *words.entry(word_key(cell)).or_default().entry(clean(cell).into_owned()).or_default() += count;
        }
    }
    let mut unread: Vec<(String, usize)> =
        words.into_values().filter_map(|spellings| Some((most_frequent(&spellings)?, spellings.values().sum()))).collect();
    unread.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let fit = if filled == 0 { 1.0 } else { (filled - lost) as f64 / filled as f64 };
    (unread, fit)
}

/// The first of the alphabet where several occur as often.
fn most_frequent(spellings: &BTreeMap<String, usize>) -> Option<String> {
    let best = spellings.values().max()?;
    spellings.iter().find(|(_, count)| *count == best).map(|(spelling, _)| spelling.clone())
}

fn scale(kind: ScaleKind, ladder: Ladder, cells: &BTreeMap<String, usize>) -> AnswerScale {
    let mut scale = AnswerScale { kind, ladder, strengths: BTreeMap::new(), steps: Vec::new(), said: BTreeMap::new() };
    if kind != ScaleKind::Steps {
        return scale;
    }
    // How each rank is worded in the data; 0 is the zero word.
    let mut occurring: BTreeMap<u16, BTreeMap<String, usize>> = BTreeMap::new();
    let mut english = 0_i64;
    for (cell, count) in cells {
        let Some((words, key)) = worded(cell, ladder) else { continue };
        let rank = if is_zero(&key) { 0 } else { ladder::rank(ladder, &key).unwrap_or_default() };
        *occurring.entry(rank).or_default().entry(words).or_default() += count;
        english += if is_english(&key) { 1 } else { -1 };
    }
    let language = usize::from(english > 0);
    let word = |rank: u16| occurring.get(&rank).and_then(most_frequent);
    scale.steps.push(word(0).unwrap_or_else(|| CORE_WORDS[language][0].to_owned()));
    let ranks: Vec<u16> = occurring.keys().copied().filter(|rank| *rank > 0).collect();
    let cores: Option<BTreeSet<usize>> = ranks.iter().map(|rank| core_step(*rank)).collect();
    let is_core = ladder == Ladder::Time && cores.is_some_and(|cores| cores.len() == ranks.len());
    if is_core {
        for (i, core) in CORE.iter().enumerate() {
            let rank = ranks.iter().copied().find(|rank| core_step(*rank) == Some(i));
            scale.steps.push(rank.and_then(word).unwrap_or_else(|| CORE_WORDS[language][i + 1].to_owned()));
            for rank in [Some(*core), rank].into_iter().flatten() {
                scale.strengths.insert(rank, (i + 1) as f64);
            }
        }
    } else {
        for (i, rank) in ranks.iter().enumerate() {
            scale.steps.extend(word(*rank));
            scale.strengths.insert(*rank, (i + 1) as f64);
        }
    }
    scale
}

/// The words of an answer on a ladder, as written and as a key: "wekelijks" of "3 - wekelijks".
fn worded(cell: &str, ladder: Ladder) -> Option<(String, String)> {
    let known = |key: &str| key != "0" && (is_zero(key) || ladder::rank(ladder, key).is_some());
    let text = clean(cell);
    let found = |words: &str| {
        let whole = Some((words.to_owned(), key(words))).filter(|(_, key)| known(key));
        let inner = || words.strip_prefix('(')?.strip_suffix(')').map(|inner| (inner.to_owned(), key(inner)));
        whole.map(|(words, key)| inner().unwrap_or((words, key)))
    };
    // "2 = elke week" is a label of 2; "2 keer per week" and "2-wekelijks" are words with a number in them.
    let label = labelled(&text).map(|(_, called)| called);
    let set_off = label.is_some_and(|called| {
        let between = &text[..text.len() - called.len()];
        between.contains(['=', ':', ')', '('])
            || between.trim_end().ends_with('.')
            || (between.contains(['-', '–', '—']) && between.contains(' '))
    });
    let first = label.filter(|_| set_off).and_then(found);
    first.or_else(|| found(&text)).or_else(|| found(label?)).or_else(|| found(without_remark(&text)?))
}

/// "2 (maandelijks)", "1 = nooit": a number, and what it is called.
fn labelled(text: &str) -> Option<(f64, &str)> {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).filter(|end| *end > 0)?;
    let number = cell::number(text[..end].trim_end_matches(['.', ',']))?;
    let rest = &text[end..];
    // "3a" is a group; "3 - 4" is no number at all.
    let apart = rest.starts_with(|c: char| !c.is_alphanumeric()) || text[..end].ends_with('.');
    let called = rest.trim_start_matches(|c: char| c.is_whitespace() || "=-–—:.)".contains(c));
    (apart && called.starts_with(|c: char| c.is_alphabetic() || c == '(') && number >= 0.0).then_some((number, called))
}

/// "maandelijks (1x per maand)" without what stands in brackets at the end.
fn without_remark(text: &str) -> Option<&str> {
    let (before, _) = text.strip_suffix(')')?.rsplit_once('(')?;
    Some(before.trim_end()).filter(|before| !before.is_empty())
}

fn is_blank(cell: &str) -> bool {
    clean(cell).chars().all(|c| matches!(c, '-' | '–' | '—' | '−' | ' '))
}

fn is_mark(text: &str) -> bool {
    let plain = text.replace('\u{fe0f}', "");
    matches!(plain.as_str(), "✓" | "✔" | "✅" | "☑" | "☒" | "●" | "•" | "⬤" | "■" | "*" | "×")
        || matches!(
            key(&plain).as_str(),
            "x" | "v"
                | "xx"
                | "1"
                | "ja"
                | "yes"
                | "true"
                | "waar"
                | "checked"
                | "selected"
                | "geselecteerd"
                | "aangevinkt"
                | "kruisje"
                | "vinkje"
        )
}

fn is_yes(key: &str) -> bool {
    matches!(key, "ja" | "j" | "yes" | "y" | "true" | "waar" | "1" | "jawel" | "zeker")
}

fn is_no(key: &str) -> bool {
    matches!(key, "nee" | "neen" | "n" | "no" | "false" | "onwaar" | "0")
}

fn amount(number: f64) -> Said {
    if number > 0.0 && number.is_finite() {
        Said::Strength(number)
    } else if number == 0.0 {
        Said::Zero
    } else {
        Said::Unreadable
    }
}

/// A word as `set` and `unread` know it: signs without letters as they are.
fn word_key(cell: &str) -> String {
    let key = key(cell);
    if key.is_empty() { clean(cell).into_owned() } else { key }
}

impl AnswerScale {
    /// Zero words and "n.v.t." are read on every scale.
    #[must_use]
    pub fn read(&self, cell: &str) -> Said {
        if is_blank(cell) {
            return Said::Blank;
        }
        let text = clean(cell);
        let key = key(&text);
        if let Some(strength) = self.said.get(&word_key(&text)) {
            return amount(*strength);
        }
        if is_not_applicable(&key) {
            return Said::NotApplicable;
        }
        // Punctuation is no part of a word, but "-0,5" and "0.5" are not 0.
        if text == "☐" || (is_zero(&key) && key != "0") || cell::number(&text) == Some(0.0) {
            return Said::Zero;
        }
        let label = labelled(&text);
        if let Some((_, called)) = label {
            let called = ladder::key(called);
            if is_not_applicable(&called) {
                return Said::NotApplicable;
            }
            if is_zero(&called) {
                return Said::Zero;
            }
        }
        match self.kind {
            ScaleKind::Marks if is_mark(&text) => Said::Strength(1.0),
            ScaleKind::YesNo if is_yes(&key) => Said::Strength(1.0),
            ScaleKind::YesNo if is_no(&key) => Said::Zero,
            ScaleKind::Number => number(&text).or(label.map(|(number, _)| number)).map_or(Said::Unreadable, amount),
            ScaleKind::Steps => self.step(&text),
            _ => Said::Unreadable,
        }
    }

    fn step(&self, text: &str) -> Said {
        let Some((_, key)) = worded(text, self.ladder) else { return Said::Unreadable };
        if is_zero(&key) {
            return Said::Zero;
        }
        let rank = ladder::rank(self.ladder, &key);
        rank.and_then(|rank| self.strengths.get(&rank)).map_or(Said::Unreadable, |strength| Said::Strength(*strength))
    }

    /// Whether a cell is what this kind of scale is made of.
    fn is_own(&self, cell: &str) -> bool {
        let text = clean(cell);
        let key = key(&text);
        match self.kind {
            ScaleKind::Marks => is_mark(&text),
            ScaleKind::YesNo => is_yes(&key) || is_no(&key),
            ScaleKind::Number => number(&text).is_some_and(|number| number >= 0.0) || labelled(&text).is_some(),
            ScaleKind::Steps => worded(&text, self.ladder).is_some(),
        }
    }

    /// The worded steps that strengths stand for, weakest first and from 0 ("nooit", "maandelijks", ...); empty unless the kind is
    /// [`ScaleKind::Steps`].
    #[must_use]
    pub fn steps(&self) -> &[String] {
        &self.steps
    }

    /// What the user says that a word means (0 is zero). A strength below zero or without end is passed over.
    pub fn set(&mut self, word: &str, strength: f64) {
        let key = word_key(word);
        if key.is_empty() || strength < 0.0 || !strength.is_finite() {
            return;
        }
        self.said.insert(key, strength);
        if self.kind == ScaleKind::Steps && (strength - self.steps.len() as f64).abs() < f64::EPSILON {
            self.steps.push(clean(word).into_owned());
        }
    }
}

/// A number as a cell has it, also "3x" and "3 keer".
fn number(text: &str) -> Option<f64> {
    let low = text.to_lowercase();
    let plain = ["x", "keer", "times"].iter().find_map(|unit| low.strip_suffix(unit)).unwrap_or(&low);
    cell::number(plain.trim_end())
}

#[cfg(test)]
mod tests;
