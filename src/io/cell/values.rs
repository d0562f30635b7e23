//! What stands in one cell: several values, grades, days, a number, an answer status.

use std::collections::BTreeSet;

use crate::io::cell::spelling::{clean, fold};
use crate::model::{Days, Grade, NotAskedWhy};

/// What an answer column says of someone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Answered,
    Partly,
    Absent,
    NotAsked(NotAskedWhy),
}

/// Group names: split on `;`, `,`, `|`, and on a slash only with a space on both sides, since "1/2" is the name of one group.
pub fn group_names(cell: &str) -> Vec<String> {
    parts(&cell.replace(" / ", ";"), &[';', ',', '|'])
}

/// Roles and topics: split on `;`, `,`, `|` and `/`.
pub fn several(cell: &str) -> Vec<String> {
    parts(cell, &[';', ',', '|', '/'])
}

fn parts(cell: &str, separators: &[char]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for part in cell.split(separators).map(|part| clean(part).into_owned()) {
        if !part.is_empty() && !found.contains(&part) {
            found.push(part);
        }
    }
    found
}

/// Grades: "4", "1;2", "1-2", "1 t/m 3", "4 tot en met 8", "groep 4/5", "havo 1-3". The word for a grade is left off, so that a
/// remit of "groep 4" is the grade 4 of the sheet. A part that is no range is one grade as it stands.
pub fn grades(cell: &str) -> BTreeSet<Grade> {
    let mut text = format!(" {} ", clean(cell).to_lowercase().replace(['–', '—'], "-"));
    for through in [" t/m ", " tot en met ", " tm ", " t.e.m. ", " through ", " tot ", " to "] {
        text = text.replace(through, "-");
    }
    text = text.replace("t/m", "-");
    for and in [" en ", " and ", "&", "+"] {
        text = text.replace(and, ";");
    }
    let mut found = BTreeSet::new();
    for part in parts(&text, &[';', ',', '|', '/']) {
        let part = without_grade_word(&part);
        match range(part) {
            Some((before, first, last)) => found.extend((first..=last).map(|n| Grade(format!("{before}{n}")))),
            None if part.is_empty() => {}
            None => {
                found.insert(Grade(part.to_owned()));
            }
        }
    }
    found
}

fn without_grade_word(part: &str) -> &str {
    for word in [
        "jaargroepen ",
        "jaargroep ",
        "leerjaren ",
        "leerjaar ",
        "groepen ",
        "groep ",
        "grades ",
        "grade ",
        "years ",
        "year ",
        "gr. ",
        "gr ",
    ] {
        if let Some(rest) = part.strip_prefix(word) {
            return rest.trim_start();
        }
    }
    part
}

/// "havo 1-3" is ("havo ", 1, 3).
fn range(part: &str) -> Option<(&str, u32, u32)> {
    let (left, right) = part.split_once('-')?;
    let left = left.trim_end();
    let digits = left.len() - left.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (before, first) = left.split_at(digits);
    let right = without_grade_word(right.trim_start());
    let right = right.strip_prefix(before).unwrap_or(right);
    let (first, last) = (first.parse().ok()?, right.parse().ok()?);
    // Twenty grades are more than any school has; a wider range is something else, such as a year.
    (first <= last && last - first <= 20).then_some((before, first, last))
}

/// A number with a decimal dot or comma, finite. Words, infinities and exponents are none.
pub fn number(cell: &str) -> Option<f64> {
    let text = clean(cell);
    if !text.bytes().all(|byte| byte.is_ascii_digit() || b".,+-".contains(&byte)) {
        return None;
    }
    text.replace(',', ".").parse::<f64>().ok().filter(|value| value.is_finite())
}

/// A number that is meant as one: "012" is a code.
pub fn trait_number(cell: &str) -> Option<f64> {
    let text = clean(cell);
    let code = text.starts_with('+') || (text.len() > 1 && text.starts_with('0') && text.as_bytes()[1].is_ascii_digit());
    if code { None } else { number(&text) }
}

/// Working days: "ma di do", "ma, wo", "ma-wo", "mon/tue". `None` where something else stands there.
pub fn days(cell: &str) -> Option<Days> {
    let text = fold(&clean(cell).to_lowercase().replace("t/m", "-").replace(" tot en met ", "-").replace(['-', '–'], " through "));
    let mut week = [false; 5];
    let mut before: Option<usize> = None;
    let mut through = false;
    for word in text.split(' ').filter(|word| !matches!(*word, "en" | "and" | "")) {
        if word == "through" {
            through = true;
            continue;
        }
        let day = weekday(word)?;
        let first = if through { before.filter(|first| *first <= day)? } else { day };
        week[first..=day].fill(true);
        (before, through) = (Some(day), false);
    }
    (week.contains(&true) && !through).then_some(Days(week))
}

fn weekday(word: &str) -> Option<usize> {
    const WORDS: [[&str; 6]; 5] = [
        ["ma", "maa", "maandag", "mo", "mon", "monday"],
        ["di", "din", "dinsdag", "tu", "tue", "tuesday"],
        ["wo", "woe", "woensdag", "we", "wed", "wednesday"],
        ["do", "don", "donderdag", "th", "thu", "thursday"],
        ["vr", "vrij", "vrijdag", "fr", "fri", "friday"],
    ];
    WORDS.iter().position(|words| words.contains(&word))
}

/// `None` for an empty cell and for words that mean nothing to us.
pub fn status(cell: &str) -> Option<Status> {
    Some(match fold(cell).as_str() {
        "ja" | "j" | "yes" | "y" | "true" | "waar" | "1" | "x" | "ingevuld" | "volledig" | "compleet" | "beantwoord" | "answered"
        | "complete" | "completed" => Status::Answered,
        "nee" | "n" | "no" | "false" | "onwaar" | "0" | "niet" | "niet ingevuld" | "geen antwoord" | "niet beantwoord" | "afwezig"
        | "not answered" | "no answer" | "absent" | "incomplete" => Status::Absent,
        "deels" | "gedeeltelijk" | "deels ingevuld" | "gedeeltelijk ingevuld" | "partly" | "partial" | "partially" => Status::Partly,
        "niet gevraagd" | "nvt" | "n v t" | "not asked" | "not invited" | "n a" => Status::NotAsked(NotAskedWhy::Unstated),
        "verlof" | "met verlof" | "on leave" | "leave" => Status::NotAsked(NotAskedWhy::OnLeave),
        "nieuw" | "new" => Status::NotAsked(NotAskedWhy::New),
        "bezwaar" | "maakt bezwaar" | "objects" | "opted out" => Status::NotAsked(NotAskedWhy::Objects),
        _ => return None,
    })
}

const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mrt", "mar", "maa"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep", "sept"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// What a spreadsheet makes of a group such as 3-4: "3-apr", "apr-3", "03-04-2026", "2026-04-03".
pub fn looks_like_a_date(value: &str) -> bool {
    day_and_month(value).is_some()
}

/// The group that a date was before a spreadsheet took it for one: "3-apr" is 3-4. `None` where the numbers are no grades of a
/// primary school. A spreadsheet that puts the month first made 4 March of 3-4: the lower grade comes first.
pub fn group_in_date(value: &str) -> Option<String> {
    let (day, month) = day_and_month(value)?;
    let (low, high) = (day.min(month), day.max(month));
    (low >= 1 && high <= 8 && low < high).then(|| format!("{low}-{high}"))
}

fn day_and_month(value: &str) -> Option<(u32, u32)> {
    // A workbook adds the time of the day.
    let lower = value.trim().to_lowercase();
    let lower = lower.strip_suffix(" 00:00:00").unwrap_or(&lower);
    let parts: Vec<&str> = lower.split(['-', '/']).map(|part| part.trim().trim_end_matches('.')).collect();
    let number = |part: &str, widths: &[usize]| -> Option<u32> {
        (widths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let month = |part: &str| (1..).zip(MONTHS).find(|(_, names)| names.contains(&part)).map(|(n, _)| n);
    let day = |part: &str| number(part, &[1, 2]);
    match parts[..] {
        [a, b] => {
            let (n, word) = if let Some(word) = month(b) { (number(a, &[1, 2, 4])?, word) } else { (number(b, &[1, 2, 4])?, month(a)?) };
            // "apr-2003" is April of a year that once was the grade 3.
            Some((if n > 31 { n % 100 } else { n }, word))
        }
        [a, b, c] => {
            if let Some(word) = month(b) {
                number(c, &[2, 4])?;
                return Some((day(a)?, word));
            }
            if number(a, &[4]).is_some() {
                return Some((day(c)?, day(b)?));
            }
            number(c, &[4])?;
            Some((day(a)?, day(b)?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade_words(cell: &str) -> Vec<String> {
        grades(cell).into_iter().map(|grade| grade.0).collect()
    }

    #[test]
    fn grades_and_their_ranges() {
        for (cell, expected) in [
            ("4", vec!["4"]),
            ("1;2", vec!["1", "2"]),
            ("1-2", vec!["1", "2"]),
            ("1 t/m 3", vec!["1", "2", "3"]),
            ("1t/m3", vec!["1", "2", "3"]),
            ("4 tot en met 8", vec!["4", "5", "6", "7", "8"]),
            ("Groep 4/5", vec!["4", "5"]),
            ("groep 1 t/m 3 en groep 5", vec!["1", "2", "3", "5"]),
            ("groep 7 t/m groep 8", vec!["7", "8"]),
            ("havo 1-3 | vwo 1", vec!["havo 1", "vwo 1", "havo 2", "havo 3"]),
            ("brugklas", vec!["brugklas"]),
            ("2019-2026", vec!["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"]),
            ("8-1", vec!["8-1"]),
            ("1-99999999999", vec!["1-99999999999"]),
            (" ; ", vec![]),
        ] {
            assert_eq!(grade_words(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_group_name_with_a_slash_is_one_name() {
        assert_eq!(group_names("1/2"), ["1/2"]);
        assert_eq!(group_names("3-4; 5-6"), ["3-4", "5-6"]);
        assert_eq!(group_names("Noord / Zuid, Oost|Noord"), ["Noord", "Zuid", "Oost"]);
        assert_eq!(several("leraar/IB; leraar"), ["leraar", "IB"]);
    }

    #[test]
    fn numbers_have_a_dot_or_a_comma() {
        for (cell, value) in [
            ("3", Some(3.0)),
            ("0,5", Some(0.5)),
            (" 2.25 ", Some(2.25)),
            ("-1", Some(-1.0)),
            ("1.000,5", None),
            ("NaN", None),
            ("inf", None),
        ] {
            assert_eq!(number(cell), value, "{cell}");
        }
        assert_eq!(number(&"9".repeat(400)), None);
        assert_eq!(number(""), None);
        assert_eq!(trait_number("007"), None);
        assert_eq!(trait_number("0,7"), Some(0.7));
    }

    #[test]
    fn days_of_the_week() {
        for (cell, week) in [
            ("ma di do", Some([true, true, false, true, false])),
            ("Maandag, woensdag", Some([true, false, true, false, false])),
            ("ma-wo en vr", Some([true, true, true, false, true])),
            ("di t/m do", Some([false, true, true, true, false])),
            ("Mon/Fri", Some([true, false, false, false, true])),
            ("vr-ma", None),
            ("ma -", None),
            ("3", None),
            ("", None),
        ] {
            assert_eq!(days(cell).map(|days| days.0), week, "{cell}");
        }
    }

    #[test]
    fn answers_in_both_languages() {
        for (cell, meaning) in [
            ("Ja", Some(Status::Answered)),
            ("not answered", Some(Status::Absent)),
            ("DEELS", Some(Status::Partly)),
            ("niet gevraagd", Some(Status::NotAsked(NotAskedWhy::Unstated))),
            ("n.v.t.", Some(Status::NotAsked(NotAskedWhy::Unstated))),
            ("met verlof", Some(Status::NotAsked(NotAskedWhy::OnLeave))),
            ("ziek", None),
            ("", None),
        ] {
            assert_eq!(status(cell), meaning, "{cell}");
        }
    }

    #[test]
    fn dates_that_were_groups() {
        for date in ["3-apr", "1-feb", "feb-1", "2-1-2026", "03/04/2026", "2026-04-03", "3-apr-26", "3-mrt."] {
            assert!(looks_like_a_date(date), "{date}");
        }
        for (date, group) in
            [("3-apr", Some("3-4")), ("4-mrt", Some("3-4")), ("2026-02-01 00:00:00", Some("1-2")), ("25-dec", None), ("3-4", None)]
        {
            assert_eq!(group_in_date(date).as_deref(), group, "{date}");
        }
        for group in ["3-4", "1-2", "1/2", "3-april groep", "onderbouw", "1-2-3", "mei"] {
            assert!(!looks_like_a_date(group), "{group}");
        }
    }
}
