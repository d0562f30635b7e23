//! What a measure is called, what it tells and how it is computed; and for each what kind of number it is.

use super::{Words, decimal};
use crate::analysis::Reading;

/// A measure in plain words, with its definition, variant and source one click away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureText {
    pub name: String,
    pub tells: String,
    pub definition: String,
}

/// `id` as in the definitions: `in_degree`, `recip.arc`. Every id of [`MEASURES`] has a text in both languages.
#[must_use]
pub fn measure_text(words: Words, id: &str) -> MeasureText {
    let key = id.replace(['.', '_'], "-");
    MeasureText {
        name: words.get(&format!("measure-{key}")),
        tells: words.get(&format!("measure-{key}-tells")),
        definition: words.get(&format!("measure-{key}-definition")),
    }
}

/// What kind of number a measure is, apart from its words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// As in the definitions, in files and in `--json`.
    pub id: &'static str,
    pub reader: Reader,
    /// Of what it is given, the first being where it is looked for.
    pub levels: &'static [Level],
    pub unit: Unit,
    /// Lowest and highest value; `None` where there is no such limit.
    pub range: (Option<f64>, Option<f64>),
    pub decimals: usize,
    pub missing: Missing,
}

/// For whom a measure is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Coach,
    /// Whoever does network analysis more often; behind "more measures".
    Advisor,
}

/// What a value is a value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Whole,
    Group,
    Person,
    /// A pair of people, a pair of groups or a pair of questions.
    Pair,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People, pairs or mentions.
    Count,
    /// A part of something that can be counted out.
    Share,
    /// A number that is neither.
    Number,
}

/// What a measure says when answers are missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// The value over what is known, and the bounds that hold whatever is missing.
    Bounded,
    /// The value over what is known, and a range from draws, which is no bound.
    Simulated,
    /// Nothing about someone who did not answer.
    Respondents,
    /// The value over what is known, and no more.
    Known,
    /// The same as with all answers.
    Unaffected,
}

impl Missing {
    pub const ALL: [Self; 5] = [Self::Bounded, Self::Simulated, Self::Respondents, Self::Known, Self::Unaffected];
}

/// One sentence on what a measure says when answers are missing.
#[must_use]
pub fn missing_text(words: Words, missing: Missing) -> String {
    words.get(match missing {
        Missing::Bounded => "missing-bounded",
        Missing::Simulated => "missing-simulated",
        Missing::Respondents => "missing-respondents",
        Missing::Known => "missing-known",
        Missing::Unaffected => "missing-unaffected",
    })
}

/// A value as its measure is written, or why there is none.
#[must_use]
pub fn reading_text(words: Words, measure: &Measure, reading: Reading) -> String {
    match reading {
        Reading::Value(value) => decimal(words.lang, value, measure.decimals),
        Reading::Undefined(why) => words.get(&format!("why-{}", why.id().replace('_', "-"))),
    }
}

/// The measure with this id.
#[must_use]
pub fn measure(id: &str) -> Option<&'static Measure> {
    MEASURES.iter().find(|m| m.id == id)
}

const COUNT: (Option<f64>, Option<f64>) = (Some(0.0), None);
const SHARE: (Option<f64>, Option<f64>) = (Some(0.0), Some(1.0));
const BALANCE: (Option<f64>, Option<f64>) = (Some(-1.0), Some(1.0));

const fn count(id: &'static str, reader: Reader, levels: &'static [Level], missing: Missing) -> Measure {
    Measure { id, reader, levels, unit: Unit::Count, range: COUNT, decimals: 0, missing }
}

const fn share(id: &'static str, reader: Reader, levels: &'static [Level], missing: Missing) -> Measure {
    Measure { id, reader, levels, unit: Unit::Share, range: SHARE, decimals: 2, missing }
}

/// Between 0 and 1, but not a part that can be counted out.
const fn index(id: &'static str, reader: Reader, levels: &'static [Level], missing: Missing) -> Measure {
    Measure { id, reader, levels, unit: Unit::Number, range: SHARE, decimals: 2, missing }
}

/// Between -1 and 1.
const fn balance(id: &'static str, reader: Reader, levels: &'static [Level], missing: Missing) -> Measure {
    Measure { id, reader, levels, unit: Unit::Number, range: BALANCE, decimals: 2, missing }
}

/// At least 0, without a highest value.
const fn amount(id: &'static str, reader: Reader, levels: &'static [Level], missing: Missing) -> Measure {
    Measure { id, reader, levels, unit: Unit::Number, range: COUNT, decimals: 2, missing }
}

use Level::{Group, Pair, Person, Whole};
use Missing::{Bounded, Known, Respondents, Simulated, Unaffected};
use Reader::{Advisor, Coach};

/// Every measure of the program, what a coach looks for first.
pub const MEASURES: &[Measure] = &[
    share("density", Coach, &[Whole], Bounded),
    count("in_degree", Coach, &[Person], Bounded),
    count("out_degree", Coach, &[Person], Respondents),
    count("mutual_degree", Coach, &[Person], Respondents),
    share("recip.arc", Coach, &[Whole], Bounded),
    share("recip.pair", Coach, &[Whole], Known),
    share("recip.expected", Coach, &[Whole], Known),
    share("recip.person", Coach, &[Person], Respondents),
    share("recip.person.returned", Advisor, &[Person], Respondents),
    share("recip.person.returns", Advisor, &[Person], Respondents),
    balance("ei.arc", Coach, &[Whole, Group, Person], Bounded),
    balance("ei.expected", Coach, &[Whole], Unaffected),
    share("mixing", Coach, &[Pair], Bounded),
    count("expert_reach", Coach, &[Person], Bounded),
    count("classes_reached", Coach, &[Person], Bounded),
    balance("one_sided", Coach, &[Person], Respondents),
    count("components.weak", Coach, &[Whole], Bounded),
    count("components.strong", Coach, &[Whole], Bounded),
    count("cut_people", Coach, &[Person], Known),
    count("bridges", Coach, &[Pair], Known),
    amount("betweenness", Coach, &[Person], Respondents),
    share("reach", Coach, &[Whole], Bounded),
    count("core", Coach, &[Person], Known),
    index("betweenness.share", Advisor, &[Person], Respondents),
    index("harmonic.in", Coach, &[Person], Bounded),
    index("harmonic.out", Coach, &[Person], Respondents),
    index("closeness.in", Advisor, &[Person], Known),
    index("closeness.out", Advisor, &[Person], Respondents),
    index("compactness", Advisor, &[Whole], Bounded),
    Measure { decimals: 4, ..share("ei.p", Advisor, &[Whole], Known) },
    balance("ei.pair", Advisor, &[Whole], Known),
    share("recip.dyadic", Advisor, &[Whole], Known),
    index("centralization.in", Advisor, &[Whole], Simulated),
    index("centralization.out", Advisor, &[Whole], Simulated),
    index("centralization.betweenness", Advisor, &[Whole], Simulated),
    share("transitivity", Advisor, &[Whole], Simulated),
    share("transitivity.undirected", Advisor, &[Whole], Known),
    share("clustering", Advisor, &[Person], Known),
    count("triads", Advisor, &[Whole], Known),
    balance("assortativity", Advisor, &[Whole], Known),
    balance("modularity", Advisor, &[Whole], Simulated),
    count("communities", Advisor, &[Whole], Known),
    index("eigenvector", Advisor, &[Person], Known),
    Measure { decimals: 4, ..index("pagerank", Advisor, &[Person], Known) },
    index("hub", Advisor, &[Person], Respondents),
    index("authority", Advisor, &[Person], Known),
    amount("constraint", Advisor, &[Person], Respondents),
    amount("effective_size", Advisor, &[Person], Respondents),
    count("brokerage.coordinator", Advisor, &[Person, Whole], Respondents),
    count("brokerage.itinerant", Advisor, &[Person, Whole], Respondents),
    count("brokerage.representative", Advisor, &[Person, Whole], Respondents),
    count("brokerage.gatekeeper", Advisor, &[Person, Whole], Respondents),
    count("brokerage.liaison", Advisor, &[Person, Whole], Respondents),
    share("krackhardt.connectedness", Advisor, &[Whole], Known),
    share("krackhardt.hierarchy", Advisor, &[Whole], Known),
    index("krackhardt.efficiency", Advisor, &[Whole], Known),
    index("krackhardt.lub", Advisor, &[Whole], Known),
    index("krackhardt.lub_nearest", Advisor, &[Whole], Known),
    Measure { decimals: 4, ..share("cug.recip", Advisor, &[Whole], Known) },
    Measure { decimals: 4, ..share("cug.trans", Advisor, &[Whole], Known) },
    count("cover", Advisor, &[Whole], Known),
    balance("qap", Advisor, &[Pair], Known),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Why;
    use crate::text::Lang;

    #[test]
    fn each_measure_stands_once_and_a_coach_s_measures_need_no_draws() {
        for (i, m) in MEASURES.iter().enumerate() {
            assert!(MEASURES[..i].iter().all(|other| other.id != m.id), "{} stands twice", m.id);
            assert!(!m.levels.is_empty() && m.decimals <= 4, "{}", m.id);
            assert!(m.unit != Unit::Count || m.decimals == 0, "{}: a count has no decimals", m.id);
            assert!(m.reader == Reader::Advisor || m.missing != Missing::Simulated, "{}", m.id);
        }
    }

    #[test]
    fn a_value_is_written_as_its_measure_is_and_a_reason_in_its_place() {
        let dutch = Words::new(Lang::Dutch);
        assert_eq!(reading_text(dutch, measure("density").unwrap(), Reading::Value(0.2572)), "0,26");
        assert_eq!(reading_text(dutch, measure("out_degree").unwrap(), Reading::Value(3.0)), "3");
        assert_eq!(
            reading_text(dutch, measure("out_degree").unwrap(), Reading::Undefined(Why::NoAnswer)),
            "niet ingevuld, dus niet bekend"
        );
        assert_eq!(measure("influence"), None);
    }
}
