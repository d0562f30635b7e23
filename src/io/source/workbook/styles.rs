//! Which number formats of Excel show a day or a time.

use super::dates::Shown;

/// A format that Excel has of its own and that files name by number only.
pub(super) fn built_in(id: u32) -> Shown {
    match id {
        16 => Shown::DayMonth,
        14 | 15 | 17 | 22 | 27..=36 | 50..=58 => Shown::Date,
        18..=21 | 45 | 47 => Shown::Time,
        46 => Shown::Duration,
        _ => Shown::Plain,
    }
}

/// A format that is written out, as `[$-413]d/mmm;@`. Only the part for numbers above 0 is looked at.
pub(super) fn written(code: &str) -> Shown {
    // Anything that a person would choose is far shorter.
    let code: String = code.chars().take(200).collect::<String>().to_lowercase();
    if ["general", "standaard", "standard"].contains(&code.as_str()) {
        return Shown::Plain;
    }
    if code.len() > 1 && code.bytes().all(|byte| byte == b'0') {
        return Shown::Padded(code.len());
    }
    let (parts, elapsed) = parts(&code);
    let is_minutes = |at: usize| at > 0 && parts.get(at - 1) == Some(&'h') || parts.get(at + 1) == Some(&'s');
    let has = |part: char| parts.contains(&part);
    let (year, day) = (has('y'), has('d'));
    let month = parts.iter().enumerate().any(|(at, part)| *part == 'm' && !is_minutes(at));
    let time = has('h') || has('s');
    if elapsed && !year && !day {
        Shown::Duration
    } else if day && month && !year && !time {
        Shown::DayMonth
    } else if year || day || month {
        Shown::Date
    } else if time {
        Shown::Time
    } else {
        Shown::Plain
    }
}

/// The letters y, m, d, h and s that stand for parts of a moment, each once in a row, and whether hours, minutes or seconds go on
/// counting.
fn parts(code: &str) -> (Vec<char>, bool) {
    let (mut parts, mut elapsed): (Vec<char>, bool) = (Vec::new(), false);
    let mut before = ' ';
    let mut chars = code.chars();
    while let Some(char) = chars.next() {
        match char {
            ';' => break,
            '"' => {
                chars.by_ref().take_while(|c| *c != '"').for_each(drop);
            }
            '\\' | '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                if let Some(unit) = inside.chars().next().filter(|unit| "hms".contains(*unit))
                    && inside.chars().all(|c| c == unit)
                {
                    elapsed = true;
                    // Minutes follow, whichever of the three it was.
                    parts.push('h');
                }
            }
            'a' if ["m/pm", "/p"].iter().any(|rest| chars.as_str().starts_with(rest)) => {
                chars.by_ref().take_while(|c| *c != 'p').for_each(drop);
                if chars.as_str().starts_with('m') {
                    chars.next();
                }
            }
            'y' | 'm' | 'd' | 'h' | 's' if before != char => parts.push(char),
            _ => {}
        }
        before = char;
    }
    (parts, elapsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_told_apart() {
        for (code, shown) in [
            ("General", Shown::Plain),
            ("0.00", Shown::Plain),
            ("#,##0.00\\ \"dagen\"", Shown::Plain),
            ("[Red]0", Shown::Plain),
            ("0.00E+00", Shown::Plain),
            ("@", Shown::Plain),
            ("_-* #,##0_d", Shown::Plain),
            ("0", Shown::Plain),
            ("0000", Shown::Padded(4)),
            ("d/mmm", Shown::DayMonth),
            ("[$-413]d/mmm;@", Shown::DayMonth),
            ("dd\\-mm", Shown::DayMonth),
            ("mm-dd-yy", Shown::Date),
            ("[$-413]d mmmm yyyy", Shown::Date),
            ("mmm-yy", Shown::Date),
            ("d-m h:mm", Shown::Date),
            ("yyyy\\-mm\\-dd\\ hh:mm:ss", Shown::Date),
            ("h:mm", Shown::Time),
            ("h:mm:ss AM/PM", Shown::Time),
            ("h:mm A/P", Shown::Time),
            ("mm:ss", Shown::Time),
            ("[h]:mm:ss", Shown::Duration),
            ("[mm]:ss", Shown::Duration),
            ("", Shown::Plain),
            ("[", Shown::Plain),
            ("\"", Shown::Plain),
            ("\\", Shown::Plain),
        ] {
            assert_eq!(written(code), shown, "{code}");
        }
        assert_eq!([14, 16, 20, 46, 0, 49].map(built_in), {
            use Shown::{Date, DayMonth, Duration, Plain, Time};
            [Date, DayMonth, Time, Duration, Plain, Plain]
        });
    }
}
