//! Where names stand in a text.

use std::ops::Range;

use super::language::{Languages, is_month, is_particle, is_short_title, is_title, ordinary_in};
use super::letters::{goes_along, is_apostrophe, is_of_word};
use super::tokens::{Gap, Tokens};
use super::vocabulary::{Vocabulary, Whose, Word};

/// So many initials and particles stand before a surname at most.
const MOST_BEFORE: usize = 8;

/// A name where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub at: Range<usize>,
    pub in_doubt: bool,
}

/// Words that call somebody.
#[derive(Clone, Debug)]
struct Piece {
    words: Range<usize>,
    in_doubt: bool,
}

struct Finder<'a> {
    known: &'a Vocabulary,
    tokens: Tokens<'a>,
    languages: Languages,
}

/// Every name in a text, in its order, none in another.
pub(super) fn find(known: &Vocabulary, text: &str) -> Vec<Found> {
    if known.is_empty() {
        return Vec::new();
    }
    let mut finder = Finder { known, tokens: Tokens::new(text, |word| known.knows(word)), languages: 0 };
    let mut found = Vec::new();
    // What is gone may leave the words beside it as another text would have them: that must not be another text.
    loop {
        finder.languages = finder.tokens.languages(|word| known.word(word).is_some());
        let next = finder.round();
        if next.is_empty() {
            break;
        }
        for piece in next {
            found.push(Found { at: finder.span(&piece.words), in_doubt: piece.in_doubt });
            finder.tokens.list[piece.words].iter_mut().for_each(|token| token.gone = true);
        }
    }
    found.sort_by_key(|found| found.at.start);
    found
}

impl Finder<'_> {
    fn round(&self) -> Vec<Piece> {
        let addresses = self.addresses();
        let mut pieces = Vec::new();
        let mut i = 0;
        while i < self.tokens.list.len() {
            let address = addresses.binary_search_by(|words| {
                if words.end <= i {
                    std::cmp::Ordering::Less
                } else if words.start > i {
                    std::cmp::Ordering::Greater
                } else {
                    std::cmp::Ordering::Equal
                }
            });
            let piece = if let Ok(address) = address {
                let words = addresses[address].clone();
                let is_known = self.known.strangers || words.clone().any(|k| self.piece(k).is_some());
                is_known.then_some(Piece { words, in_doubt: false })
            } else {
                self.piece(i)
            };
            match piece {
                Some(mut piece) => {
                    // A name that reaches into an address goes out with it.
                    let into = addresses.partition_point(|words| words.end <= piece.words.end);
                    if let Some(words) = addresses.get(into).filter(|words| words.start < piece.words.end) {
                        piece.words.end = words.end;
                    }
                    i = piece.words.end;
                    pieces.push(piece);
                }
                None => i += 1,
            }
        }
        if pieces.is_empty() {
            return pieces;
        }
        let mut kept = Vec::new();
        let mut i = 0;
        while i < self.tokens.list.len() {
            let length = self.known.kept.longest(&self.tokens, i);
            kept.extend(length.map(|length| i..i + length));
            i += 1;
        }
        pieces.retain(|piece| {
            let words = self.without_genitive(&piece.words);
            // The first kept text that ends behind it begins before it, or there is none round it.
            let nearest = kept.partition_point(|kept| kept.start <= words.start);
            !kept[nearest.saturating_sub(MOST_KEPT)..nearest].iter().any(|kept| kept.end >= words.end)
        });
        pieces
    }

    fn is_free(&self, i: usize) -> bool {
        self.tokens.list.get(i).is_some_and(|token| !token.gone)
    }

    fn folded(&self, i: usize) -> &str {
        &self.tokens.list[i].folded
    }

    /// Every run of words round an @, whole.
    fn addresses(&self) -> Vec<Range<usize>> {
        let text = self.tokens.text;
        let is_of_address = |c: char| is_of_word(c) || goes_along(c) || matches!(c, '.' | '_' | '-' | '+' | '%');
        let mut found: Vec<Range<usize>> = Vec::new();
        for (at, sign) in text.match_indices(['@', '＠']) {
            let before = text[..at].chars().rev().take_while(|c| is_of_address(*c)).map(char::len_utf8).sum::<usize>();
            let behind = &text[at + sign.len()..];
            let behind = behind.chars().take_while(|c| is_of_address(*c)).map(char::len_utf8).sum::<usize>();
            let (from, to) = (at - before, at + sign.len() + behind);
            let words = self.tokens.list.partition_point(|token| token.at.end <= from)
                ..self.tokens.list.partition_point(|token| token.at.start < to);
            let both = words.clone().any(|k| self.tokens.list[k].at.end <= at) && words.clone().any(|k| self.tokens.list[k].at.start > at);
            let is_apart = found.last().is_none_or(|last| last.end <= words.start);
            if both && is_apart && words.clone().all(|k| self.is_free(k)) {
                found.push(words);
            }
        }
        found
    }

    /// The name that begins at a word, with the title before it.
    fn piece(&self, i: usize) -> Option<Piece> {
        if !self.is_free(i) {
            return None;
        }
        let Some(name) = self.titles(i) else { return self.name(i, false).map(|piece| self.with_genitive(piece)) };
        if let Some(piece) = self.name(name, true) {
            return Some(self.with_genitive(Piece { words: i..piece.words.end, in_doubt: false }));
        }
        let stranger = self.stranger(name).map(|end| self.with_genitive(Piece { words: i..end, in_doubt: true }));
        stranger.or_else(|| self.name(i, false).map(|piece| self.with_genitive(piece)))
    }

    /// Where the name begins that titles from here stand before.
    fn titles(&self, i: usize) -> Option<usize> {
        let mut end = i;
        loop {
            let heer = self.is_free(end + 1) && self.folded(end) == "de" && self.folded(end + 1) == "heer";
            let at = if heer { end + 1 } else { end };
            let token = &self.tokens.list[at];
            // MR is a council.
            let is_title = is_title(&token.folded) && (self.tokens.all_capitals || !token.all_capitals || token.at.len() == 1);
            if !is_title || !self.is_free(at + 1) {
                break;
            }
            let between = self.tokens.before(at + 1);
            let between = if is_short_title(&token.folded) { between.strip_prefix('.').unwrap_or(between) } else { between };
            if between.chars().count() > 1 || !between.chars().all(|c| c == ' ' || c == '\u{a0}' || matches!(c, '_' | '-')) {
                break;
            }
            end = at + 1;
        }
        (end > i).then_some(end)
    }

    /// The end of a name behind a title that nobody here has: words with capitals.
    fn stranger(&self, i: usize) -> Option<usize> {
        if !self.known.strangers || self.tokens.all_capitals {
            return None;
        }
        let (mut end, mut at) = (None, i);
        while self.is_free(at)
            && (at == i || self.tokens.is_near(at) && self.tokens.before(at).chars().all(|c| matches!(c, ' ' | '.' | '-')))
        {
            let token = &self.tokens.list[at];
            let initial =
                at + 1 < self.tokens.list.len() && token.folded.chars().count() == 1 && self.tokens.before(at + 1).starts_with('.');
            if token.capital && !token.is_number() && !is_title(&token.folded) && (initial || ordinary_in(&token.folded) == 0) {
                // A full stop behind a word ends the sentence.
                if end
                    .is_some_and(|end: usize| end == at && self.tokens.before(at).contains('.') && self.folded(at - 1).chars().count() > 1)
                {
                    break;
                }
                end = Some(at + 1);
            } else if !is_particle(&token.folded) || at - i > MOST_BEFORE {
                break;
            }
            at += 1;
        }
        end
    }

    /// The longest name that begins at a word.
    fn name(&self, i: usize, has_title: bool) -> Option<Piece> {
        let taken = self.known.taken.longest(&self.tokens, i).map(|length| Piece { words: i..i + length, in_doubt: false });
        let label = self.known.labels.longest(&self.tokens, i).map(|length| i..i + length).filter(|words| self.stands(words, has_title));
        let label = label.map(|words| Piece { in_doubt: !self.tokens.list[i].capital && !has_title, words });
        let run = self.run(i, has_title);
        [label, run, taken]
            .into_iter()
            .flatten()
            .filter(|piece| self.are_free(&piece.words))
            .reduce(|longest, piece| if piece.words.end >= longest.words.end { piece } else { longest })
    }

    fn are_free(&self, words: &Range<usize>) -> bool {
        words.clone().all(|k| self.is_free(k))
    }

    /// Whether a text of several words stands as a name: always, but for one of ordinary words only.
    fn stands(&self, words: &Range<usize>, has_title: bool) -> bool {
        let ordinary = |k: usize| ordinary_in(self.folded(k)) & self.languages != 0;
        has_title || !words.clone().all(ordinary) || self.stands_as_name(words, &words.clone().collect::<Vec<_>>())
    }

    /// A word of somebody's name here; a month beside a day or a year is none.
    fn word(&self, i: usize) -> Option<&Word> {
        let number = |k: usize, most: usize| {
            self.is_free(k)
                && self.tokens.list[k].is_number()
                && self.folded(k).parse::<usize>().is_ok_and(|number| (1..=most).contains(&number))
        };
        let year = self.is_free(i + 1) && self.folded(i + 1).len() == 4 && number(i + 1, 2999);
        let is_date = |i: usize| is_month(self.folded(i)) && (year || (i > 0 && number(i - 1, 31)));
        self.is_free(i).then(|| self.known.word(self.folded(i))).flatten().filter(|word| word.decided || !is_date(i))
    }

    fn is_ordinary(&self, i: usize) -> bool {
        self.known.is_ordinary(self.folded(i), self.languages)
    }

    fn is_initial(&self, i: usize) -> bool {
        self.is_free(i) && self.folded(i).chars().count() == 1 && !self.tokens.list[i].is_number()
    }

    /// Words of one person beside one another, with initials and particles before, between and behind them.
    fn run(&self, i: usize, has_title: bool) -> Option<Piece> {
        self.run_with_lead(i, has_title).or_else(|| self.run_from(i, i, has_title))
    }

    /// A name that begins with initials or particles.
    fn run_with_lead(&self, i: usize, has_title: bool) -> Option<Piece> {
        let mut first = i;
        while first - i < MOST_BEFORE && (self.is_initial(first) || (self.is_free(first) && is_particle(self.folded(first)))) {
            first += 1;
            if !self.is_free(first) || !self.tokens.is_near(first) {
                return None;
            }
        }
        if first == i {
            return None;
        }
        let word = self.word(first)?;
        let fits = |k: usize| {
            let dotted = self.tokens.before(k + 1).starts_with('.');
            let letter = self.folded(k);
            let whose = || word.whose.iter().filter_map(|whose| self.known.whose.get(*whose as usize));
            let own = || whose().any(|who| letter.chars().all(|c| who.initials.contains(&c)));
            let attached = self.tokens.before(k + 1).chars().count() == 1 && !self.tokens.before(k + 1).starts_with(char::is_whitespace);
            let is_initial = letter.chars().count() == 1 && ((self.tokens.list[k].capital && (dotted || own())) || (attached && own()));
            let folded = self.folded(first);
            let is_surname = |who: &Whose| who.surnames.iter().any(|surname| folded.starts_with(surname.as_str()));
            is_initial || whose().any(|who| who.has_particle(letter) && is_surname(who))
        };
        (i..first).all(fits).then(|| self.run_from(i, first, has_title)).flatten()
    }

    /// A name of which the first word stands at `first`, behind what stands from `start`.
    fn run_from(&self, start: usize, first: usize, has_title: bool) -> Option<Piece> {
        let word = self.word(first)?;
        let mut whose = word.whose.clone();
        let mut words = vec![first];
        let (mut end, mut initials) = (first + 1, false);
        while let Some((next, is_word, left)) = self.goes_on(&whose, *words.last().unwrap_or(&first), end) {
            if is_word && words.iter().any(|k| self.folded(*k) == self.folded(next - 1)) {
                break;
            }
            whose = left;
            end = next;
            if is_word {
                words.push(next - 1);
            } else {
                initials = true;
            }
        }
        // "wil Anna": a small ordinary word beside a capital is that word.
        let [head, ..] = words[..] else { return None };
        if words.len() > 1 && self.is_ordinary(head) && !self.tokens.list[head].capital && self.tokens.list[words[1]].capital {
            return None;
        }
        initials |= (start..first).any(|k| self.is_initial(k) && self.tokens.list[k].capital);
        let range = start..end;
        let has_other = words.iter().any(|k| !self.is_ordinary(*k));
        let is_whole = || {
            let folded: Vec<&str> = words.iter().map(|k| self.folded(*k)).collect();
            words.len() > 1 && whose.iter().filter_map(|who| self.known.whose.get(*who as usize)).any(|who| who.whole == folded)
        };
        if !(has_title || has_other || initials || is_whole() || self.stands_as_name(&range, &words)) {
            return None;
        }
        let single = words.len() == 1 && !initials && !has_title && !word.decided;
        let in_doubt = single && (!word.given || !has_other || !self.tokens.list[first].capital);
        Some(Piece { words: range, in_doubt })
    }

    /// The end of what goes on with a name, whether it is a word, and whose name it may still be.
    fn goes_on(&self, whose: &[u32], last: usize, from: usize) -> Option<(usize, bool, Vec<u32>)> {
        let mut at = from;
        let who = |k: &u32| self.known.whose.get(*k as usize);
        while at - from < MOST_BEFORE && self.is_free(at) && self.tokens.is_near(at) {
            if let Some(word) = self.word(at) {
                let both: Vec<u32> = whose.iter().copied().filter(|k| word.whose.binary_search(k).is_ok()).collect();
                let is_other_word = self.is_ordinary(at) && !self.tokens.list[at].capital && self.tokens.list[last].capital;
                if !both.is_empty() && !is_other_word {
                    return Some((at + 1, true, both));
                }
            }
            let letter = self.folded(at);
            if self.is_initial(at) && self.tokens.list[at].capital {
                let after_initial = self.tokens.before(at).starts_with('.') && self.is_initial(at - 1);
                let both: Vec<u32> = whose
                    .iter()
                    .copied()
                    .filter(|k| after_initial || who(k).is_some_and(|w| letter.chars().all(|c| w.initials.contains(&c))))
                    .collect();
                return (!both.is_empty()).then_some((at + 1, false, both));
            }
            if !whose.iter().filter_map(who).any(|who| who.has_particle(letter)) {
                break;
            }
            at += 1;
        }
        // "Wit, Bram de": behind a comma particles stand at the end.
        let comma = (last.saturating_sub(MOST_BEFORE)..=last).any(|k| self.is_free(k) && self.tokens.before(k).contains(','));
        let is_end = at > from && comma && (at == self.tokens.list.len() || !self.tokens.is_near(at));
        is_end.then(|| (at, false, whose.to_vec()))
    }

    /// Whether ordinary words stand as a name: a capital inside a sentence, all of a part of the text, or the whole of it.
    fn stands_as_name(&self, range: &Range<usize>, words: &[usize]) -> bool {
        let tokens = &self.tokens;
        let capital = |k: &usize| tokens.list[*k].capital;
        let inside = |k: &usize| capital(k) && !tokens.all_capitals && tokens.is_inside(*k);
        let of_sheet = || words.iter().all(|k| self.known.word(self.folded(*k)).is_some_and(|word| word.of_sheet));
        let range = self.with_genitive(Piece { words: range.clone(), in_doubt: true }).words;
        let is_whole = range.start == 0 && range.end == tokens.list.len() && !tokens.text.contains(['?', '…']) && !of_sheet();
        is_whole || words.iter().any(inside) || (words.iter().any(capital) && tokens.are_a_part(&range))
    }

    /// With the s of "Anna's".
    fn with_genitive(&self, piece: Piece) -> Piece {
        let end = piece.words.end;
        let between = self.tokens.before(end);
        let is_genitive =
            self.is_free(end) && self.folded(end) == "s" && between.chars().count() == 1 && between.starts_with(is_apostrophe);
        if is_genitive { Piece { words: piece.words.start..end + 1, ..piece } } else { piece }
    }

    fn without_genitive(&self, words: &Range<usize>) -> Range<usize> {
        let last = words.end - 1;
        let is_genitive = words.len() > 1 && self.folded(last) == "s" && self.tokens.before(last).starts_with(is_apostrophe);
        words.start..if is_genitive { last } else { words.end }
    }

    /// Where the words stand, with the full stop of an initial and the apostrophe of "Hans'" behind them.
    fn span(&self, words: &Range<usize>) -> Range<usize> {
        let list = &self.tokens.list;
        let (start, end) = (list[words.start].at.start, list[words.end - 1].at.end);
        let after = self.tokens.before(words.end);
        let mut signs = after.chars();
        let sign = signs.next().filter(|_| words.end == list.len() || signs.next().is_some());
        let word = self.folded(words.end - 1);
        let ends_sentence = list.get(words.end).is_some_and(|next| next.capital || self.tokens.gap(words.end) == Gap::Within);
        let is_genitive = word.ends_with(['s', 'x', 'z']) && !self.tokens.before(words.start).ends_with(is_apostrophe);
        let takes = match sign {
            Some('.') => word.chars().count() == 1 && words.len() > 1 && !ends_sentence,
            Some(sign) => is_apostrophe(sign) && is_genitive,
            None => false,
        };
        start..end + if takes { sign.map_or(0, char::len_utf8) } else { 0 }
    }
}

/// Kept texts that may begin at or before a word and still reach over it.
const MOST_KEPT: usize = 16;
