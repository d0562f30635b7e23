//! Days and times as spreadsheets keep them.

use crate::io::cell::number::whole;

/// How a number format shows a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    Plain,
    /// With zeros in front, to this many digits.
    Padded(usize),
    Date,
    /// A date without its year.
    DayMonth,
    /// The time of a day.
    Time,
    /// Hours that go on above 24.
    Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) year: i64,
    pub(super) month: u8,
    pub(super) day: u8,
    /// Of the day, 0 to 86,399.
    second: i64,
}

const MONTHS: [&str; 12] = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

const SECONDS: i64 = 86_400;

/// The first number that is no day for Excel: 1 January of the year 10000.
const AFTER_LAST: f64 = 2_958_466.0;

/// What a number is with this format, where the format is one of days or times and the number fits it. In a workbook of the 1904
/// kind (older Macs) days count from there.
pub(super) fn shown_as(value: f64, shown: Shown, from_1904: bool) -> Option<String> {
    let seconds = whole(value * 86_400.0).filter(|seconds| *seconds >= 0)?;
    match shown {
        Shown::Padded(digits) => (value.fract() == 0.0 && value >= 0.0).then(|| format!("{value:0digits$}")),
        Shown::Duration => Some(clock(seconds)),
        Shown::Time => Some(clock(seconds % SECONDS)),
        Shown::Date | Shown::DayMonth if value < AFTER_LAST => Some(Moment::from_serial(seconds, from_1904).text(shown == Shown::DayMonth)),
        Shown::Plain | Shown::Date | Shown::DayMonth => None,
    }
}

/// `13:05:00`
pub(super) fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

impl Moment {
    /// Seconds since the day before Excel's first.
    fn from_serial(seconds: i64, from_1904: bool) -> Self {
        let (days, second) = (seconds / SECONDS + if from_1904 { 1462 } else { 0 }, seconds % SECONDS);
        // Excel holds 1900 for a leap year; before its 29 February all days are one further.
        if days == 60 {
            return Self { year: 1900, month: 2, day: 29, second };
        }
        let (year, month, day) = civil(days - 25_569 + i64::from(days < 60));
        Self { year, month, day, second }
    }

    /// `2024-04-03`, `2024-04-03T13:05:00`, with or without parts of seconds.
    pub(super) fn from_iso(text: &str) -> Option<Self> {
        let (date, time) = text.trim().split_once(['T', ' ']).unwrap_or((text.trim(), ""));
        let mut parts = date.splitn(3, '-');
        let year = parts.next()?.parse().ok().filter(|year| (0..=9999).contains(year))?;
        let month = parts.next()?.parse().ok().filter(|month| (1..=12).contains(month))?;
        let day = parts.next()?.parse().ok().filter(|day| (1..=31).contains(day))?;
        let mut parts = time.split(':').map(|part| part.split(['.', ',', 'Z', '+']).next().unwrap_or_default().parse::<i64>().unwrap_or(0));
        let mut within = |most: i64| parts.next().unwrap_or(0).clamp(0, most);
        Some(Self { year, month, day, second: within(23) * 3600 + within(59) * 60 + within(59) })
    }

    pub(super) fn text(self, without_year: bool) -> String {
        let Self { year, month, day, second } = self;
        if second != 0 {
            return format!("{year:04}-{month:02}-{day:02} {}", clock(second));
        }
        match MONTHS.get(usize::from(month).wrapping_sub(1)) {
            Some(name) if without_year => format!("{day}-{name}"),
            _ => format!("{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// Year, month and day of a day that is counted from 1 January 1970.
fn civil(days: i64) -> (i64, u8, u8) {
    // Years begin in March here, so that the leap day is the last of its year.
    let from_march = days + 719_468;
    let (era, day) = (from_march.div_euclid(146_097), from_march.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, u8::try_from(month).unwrap_or(1), u8::try_from(of_month).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_days() {
        for (value, shown, from_1904, text) in [
            (45385.0, Shown::Date, false, Some("2024-04-03")),
            (45385.5, Shown::Date, false, Some("2024-04-03 12:00:00")),
            (45385.0, Shown::DayMonth, false, Some("3-apr")),
            (43923.0, Shown::DayMonth, true, Some("3-apr")),
            (1.0, Shown::Date, false, Some("1900-01-01")),
            (59.0, Shown::Date, false, Some("1900-02-28")),
            (60.0, Shown::Date, false, Some("1900-02-29")),
            (61.0, Shown::Date, false, Some("1900-03-01")),
            (0.0, Shown::Date, true, Some("1904-01-01")),
            (2_958_465.0, Shown::Date, false, Some("9999-12-31")),
            (2_958_466.0, Shown::Date, false, None),
            (-1.0, Shown::Date, false, None),
            (f64::MAX, Shown::DayMonth, true, None),
            (f64::NAN, Shown::Date, false, None),
            (0.545_138_888_888_889, Shown::Time, false, Some("13:05:00")),
            (1.5, Shown::Duration, false, Some("36:00:00")),
            (7.0, Shown::Padded(3), false, Some("007")),
            (7.5, Shown::Padded(3), false, None),
            (7.0, Shown::Plain, false, None),
        ] {
            assert_eq!(shown_as(value, shown, from_1904).as_deref(), text, "{value} {shown:?}");
        }
    }

    #[test]
    fn written_days_are_read() {
        for (iso, without_year, text) in [
            ("2024-04-03", false, Some("2024-04-03")),
            ("2024-04-03", true, Some("3-apr")),
            ("2024-04-03T13:05:07.250", false, Some("2024-04-03 13:05:07")),
            ("2024-04-03T00:00:00Z", true, Some("3-apr")),
            ("2024-13-03", false, None),
            ("-5", false, None),
            ("", false, None),
            ("99999999999999999999-1-1", false, None),
        ] {
            assert_eq!(Moment::from_iso(iso).map(|day| day.text(without_year)).as_deref(), text, "{iso}");
        }
    }
}
