//! Worded answers and their order: how often, how frequently, how much.

use crate::io::cell::spelling::fold;

/// Which row of words a question uses. Ranks of different ladders cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ladder {
    /// Monthly, weekly, daily.
    Time,
    /// Rarely, sometimes, often.
    Often,
    /// A little, much.
    Much,
}

pub(super) const LADDERS: [Ladder; 3] = [Ladder::Time, Ladder::Often, Ladder::Much];

/// The steps of the scale that most forms have, with a strength of 1, 2 and 3.
pub(super) const CORE: [u16; 3] = [MONTH, WEEK, DAY];
pub(super) const CORE_WORDS: [[&str; 4]; 2] = [["nooit", "maandelijks", "wekelijks", "dagelijks"], ["never", "monthly", "weekly", "daily"]];

const YEAR: u16 = 20;
const QUARTER: u16 = 30;
const MONTH: u16 = 40;
const FORTNIGHT: u16 = 50;
const WEEK: u16 = 60;
const DAY: u16 = 70;
/// Several times in a month is between monthly and fortnightly.
const SEVERAL: u16 = 2;

/// The hundred of the core step that a rank may stand for: "een paar keer per week" is weekly where no other word is.
pub(super) fn core_step(rank: u16) -> Option<usize> {
    CORE.iter().position(|core| rank == *core || rank == core + SEVERAL)
}

/// A cell without capitals, accents and punctuation, and without a softening in brackets: "(bijna) nooit" is "nooit".
pub(super) fn key(cell: &str) -> String {
    let low = cell.to_lowercase();
    let mut text = low.as_str();
    if let Some((softening, rest)) = text.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && SOFTENINGS.contains(&fold(softening).as_str())
        && !fold(rest).is_empty()
    {
        text = rest;
    }
    fold(text)
}

const SOFTENINGS: &[&str] =
    &["bijna", "vrijwel", "almost", "nearly", "heel", "zeer", "erg", "very", "minstens", "minimaal", "ongeveer", "at least", "about"];

/// Words of the lowest step: an answer, but no tie.
pub(super) fn is_zero(key: &str) -> bool {
    matches!(
        key,
        "0" | "nooit"
            | "nog nooit"
            | "never"
            | "niet"
            | "not"
            | "helemaal niet"
            | "helemaal nooit"
            | "not at all"
            | "geen"
            | "none"
            | "geen contact"
            | "no contact"
            | "nee"
            | "neen"
            | "no"
            | "false"
            | "onwaar"
            | "nul"
            | "zero"
    )
}

/// Answers that say nothing about this colleague.
pub(super) fn is_not_applicable(key: &str) -> bool {
    matches!(
        key,
        "nvt"
            | "n v t"
            | "n a"
            | "na"
            | "niet van toepassing"
            | "not applicable"
            | "weet niet"
            | "weet ik niet"
            | "weet het niet"
            | "ik weet het niet"
            | "geen idee"
            | "ken niet"
            | "ken ik niet"
            | "ik ken deze collega niet"
            | "ik ken deze persoon niet"
            | "ik ken hem niet"
            | "ik ken haar niet"
            | "ken deze collega niet"
            | "niet bekend"
            | "onbekend"
            | "unknown"
            | "don t know"
            | "dont know"
            | "do not know"
            | "i don t know"
            | "i do not know"
            | "i don t know this person"
            | "i don t know this colleague"
            | "not sure"
            | "geen antwoord"
            | "geen mening"
            | "no answer"
            | "no opinion"
            | "prefer not to say"
            | "zeg ik liever niet"
            | "ikzelf"
            | "ik zelf"
            | "mezelf"
            | "mijzelf"
            | "dat ben ik"
            | "dat ben ik zelf"
            | "myself"
            | "that s me"
    )
}

/// Where a word stands, above zero; only ranks of one ladder can be compared.
pub(super) fn rank(ladder: Ladder, key: &str) -> Option<u16> {
    match ladder {
        Ladder::Time => time(key),
        Ladder::Often => often(key),
        Ladder::Much => much(key),
    }
}

/// The Dutch words of the first step above zero that is not one.
fn almost_never(key: &str) -> bool {
    matches!(key, "bijna nooit" | "vrijwel nooit" | "haast nooit" | "nauwelijks" | "almost never" | "hardly ever" | "nearly never")
}

fn often(key: &str) -> Option<u16> {
    Some(match key {
        key if almost_never(key) => 10,
        "zelden" | "heel zelden" | "rarely" | "seldom" | "sporadisch" | "incidenteel" | "heel soms" => 20,
        "occasionally" => 28,
        "soms" | "sometimes" | "wel eens" | "weleens" => 30,
        "af en toe" | "zo nu en dan" | "nu en dan" | "now and then" | "from time to time" => 40,
        "regelmatig" | "geregeld" | "regularly" => 42,
        "vaak" | "dikwijls" | "often" | "frequently" | "frequent" => 50,
        "meestal" | "usually" | "mostly" => 55,
        "heel vaak" | "zeer vaak" | "erg vaak" | "very often" | "very frequently" => 60,
        "bijna altijd" | "vrijwel altijd" | "almost always" | "nearly always" => 65,
        "altijd" | "always" => 70,
        _ => return None,
    })
}

fn much(key: &str) -> Option<u16> {
    Some(match key {
        "nauwelijks" | "bijna niet" | "vrijwel niet" | "hardly" | "barely" | "hardly at all" => 10,
        "heel weinig" | "zeer weinig" | "very little" => 20,
        "weinig" | "little" => 30,
        "een beetje" | "beetje" | "enigszins" | "a little" | "a bit" | "a little bit" | "slightly" => 40,
        "somewhat" | "matig" | "redelijk" | "moderately" | "some" => 50,
        "redelijk veel" | "best veel" | "quite a lot" | "quite a bit" => 60,
        "veel" | "much" | "a lot" => 70,
        "heel veel" | "zeer veel" | "erg veel" | "very much" | "a great deal" => 80,
        _ => return None,
    })
}

fn time(key: &str) -> Option<u16> {
    if almost_never(key) {
        return Some(10);
    }
    // Of the words that name no period only these have a place among those that do.
    match key {
        "zelden" | "rarely" | "seldom" => return Some(15),
        "soms" | "sometimes" => return Some(35),
        "af en toe" | "occasionally" | "now and then" => return Some(36),
        _ => {}
    }
    for (start, step) in [
        ("minder dan", -5),
        ("minder vaak dan", -5),
        ("less than", -5),
        ("less often than", -5),
        ("meer dan", 5),
        ("vaker dan", 5),
        ("more than", 5),
        ("more often than", 5),
    ] {
        if let Some(rest) = key.strip_prefix(start) {
            return period(rest.trim_start()).and_then(|rank| (rank / 10 * 10).checked_add_signed(step));
        }
    }
    let plain = ["minstens", "minimaal", "ongeveer", "gemiddeld", "bijna", "vrijwel", "at least", "about", "almost", "nearly"];
    let rest = plain.iter().find_map(|word| key.strip_prefix(word)?.strip_prefix(' ')).unwrap_or(key);
    period(rest)
}

fn period(key: &str) -> Option<u16> {
    Some(match key {
        "jaarlijks" | "yearly" | "annually" => YEAR,
        "halfjaarlijks" | "half yearly" | "eens per half jaar" => YEAR + 5,
        "driemaandelijks" | "quarterly" => QUARTER,
        "maandelijks" | "monthly" => MONTH,
        "tweewekelijks" | "twee wekelijks" | "2 wekelijks" | "tweeweekelijks" | "om de week" | "biweekly" | "bi weekly" | "fortnightly"
        | "every other week" => FORTNIGHT,
        "wekelijks" | "weekly" => WEEK,
        "dagelijks" | "daily" => DAY,
        _ => return times(key),
    })
}

/// "elke week", "een paar keer per maand", "1x per 2 weken", "once a day", "every two weeks".
fn times(key: &str) -> Option<u16> {
    let words: Vec<String> = key.split(' ').flat_map(split_count).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let at = words
        .iter()
        .position(|word| matches!(*word, "per" | "a" | "an" | "elke" | "elk" | "iedere" | "ieder" | "every" | "each" | "in"))?;
    // "A few times a day": the first "a" belongs to "few".
    let at = if words[at] == "a" && matches!(words.get(at + 1), Some(&"few" | &"couple")) {
        at + 1 + words[at + 1..].iter().position(|word| matches!(*word, "per" | "a" | "an" | "every" | "each"))?
    } else {
        at
    };
    let several = several(&words[..at])?;
    let rest = &words[at + 1..];
    let rest = rest.strip_prefix(&["de"]).unwrap_or(rest);
    let (count, unit) = match rest {
        [unit] => (1, *unit),
        ["twee" | "2" | "two" | "andere" | "other", unit] => (2, *unit),
        ["drie" | "3" | "three", unit] => (3, *unit),
        ["half", "jaar"] => return Some(YEAR + 5),
        _ => return None,
    };
    let rank = match (unit, count) {
        ("dag" | "werkdag" | "day" | "workday", 1) => DAY,
        ("week", 1) | ("dagen" | "days", 2 | 3) => WEEK,
        ("weken" | "weeks" | "week", 2) => FORTNIGHT,
        ("weken" | "weeks", 3) | ("maand" | "month", 1) => MONTH,
        ("maanden" | "months", 2 | 3) | ("kwartaal" | "quarter" | "periode", 1) => QUARTER,
        ("jaar" | "schooljaar" | "year", 1) => YEAR,
        _ => return None,
    };
    Some(if several { rank + SEVERAL } else { rank })
}

/// "1x" as two words.
fn split_count(word: &str) -> Vec<String> {
    match word.strip_suffix('x') {
        Some(count) if !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()) => vec![count.to_owned(), "x".to_owned()],
        _ => vec![word.to_owned()],
    }
}

/// Whether it is more than once; `None` if these are not words for how often.
fn several(words: &[&str]) -> Option<bool> {
    let (mut more, mut number, mut unit) = (false, false, false);
    for word in words {
        number |= word.bytes().all(|byte| byte.is_ascii_digit());
        unit |= matches!(*word, "x" | "keer" | "keren" | "maal" | "time" | "times");
        match *word {
            "een" | "1" | "eenmaal" | "eens" | "once" | "one" | "x" | "keer" | "keren" | "maal" | "time" | "times" | "of" | "or" | "a"
            | "tot" | "to" | "ongeveer" | "about" => {}
            "paar" | "enkele" | "meerdere" | "meer" | "verschillende" | "several" | "few" | "couple" | "multiple" | "twee" | "drie"
            | "vier" | "vijf" | "tweemaal" | "driemaal" | "twice" | "two" | "three" | "four" | "many" | "more" | "vaker" => more = true,
            number if number.parse::<u32>().is_ok_and(|count| count > 1) => more = true,
            _ => return None,
        }
    }
    // "2 elke week" is the second answer.
    (unit || !number).then_some(more)
}

/// Whether words are English rather than Dutch.
pub(super) fn is_english(key: &str) -> bool {
    const WORDS: &[&str] = &[
        "never",
        "rarely",
        "seldom",
        "sometimes",
        "often",
        "always",
        "monthly",
        "weekly",
        "daily",
        "yearly",
        "annually",
        "quarterly",
        "every",
        "each",
        "month",
        "day",
        "days",
        "year",
        "a",
        "once",
        "twice",
        "occasionally",
        "regularly",
        "usually",
        "much",
        "little",
        "not",
        "almost",
        "very",
        "fortnightly",
        "biweekly",
        "less",
        "more",
    ];
    key.split(' ').any(|word| WORDS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_period() {
        for (cell, rank) in [
            ("Maandelijks", Some(MONTH)),
            ("minstens maandelijks", Some(MONTH)),
            ("elke maand", Some(MONTH)),
            ("1x per maand", Some(MONTH)),
            ("1 keer per maand", Some(MONTH)),
            ("once a month", Some(MONTH)),
            ("Eén keer per maand", Some(MONTH)),
            ("een paar keer per maand", Some(MONTH + SEVERAL)),
            ("2-3 keer per maand", Some(MONTH + SEVERAL)),
            ("a few times a week", Some(WEEK + SEVERAL)),
            ("several times per week", Some(WEEK + SEVERAL)),
            ("meerdere keren per week", Some(WEEK + SEVERAL)),
            ("om de week", Some(FORTNIGHT)),
            ("eens per twee weken", Some(FORTNIGHT)),
            ("every two weeks", Some(FORTNIGHT)),
            ("(bijna) dagelijks", Some(DAY)),
            ("bijna dagelijks", Some(DAY)),
            ("iedere dag", Some(DAY)),
            ("een paar keer per jaar", Some(YEAR + SEVERAL)),
            ("minder dan maandelijks", Some(MONTH - 5)),
            ("less than once a month", Some(MONTH - 5)),
            ("meer dan wekelijks", Some(WEEK + 5)),
            ("bijna nooit", Some(10)),
            ("(bijna) nooit", None),
            ("per", None),
            ("per ongeluk", None),
            ("a", None),
            ("a few", None),
            ("Anna", None),
            ("", None),
        ] {
            assert_eq!(rank_of(cell), rank, "{cell}");
        }
        assert!(is_zero(&key("(bijna) nooit")) && !is_zero(&key("bijna nooit")));
        assert_eq!(key("()"), "");
    }

    fn rank_of(cell: &str) -> Option<u16> {
        rank(Ladder::Time, &key(cell))
    }
}
