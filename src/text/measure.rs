//! What a measure is called, what it tells and how it is computed, by its id in the catalogue.

use super::{Words, decimal};
use crate::analysis::catalogue::{Measure, Missing};
use crate::analysis::{Reading, Why};

/// A measure in plain words, with its definition, variant and source one click away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureText {
    pub name: String,
    pub tells: String,
    pub definition: String,
}

/// `id` as in the definitions: `in_degree`, `recip.arc`. Every measure of the catalogue has a text in both languages.
#[must_use]
pub fn measure_text(words: Words, id: &str) -> MeasureText {
    let key = id.replace(['.', '_'], "-");
    MeasureText {
        name: words.get(&format!("measure-{key}")),
        tells: words.get(&format!("measure-{key}-tells")),
        definition: words.get(&format!("measure-{key}-definition")),
    }
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
        Reading::Undefined(why) => why_text(words, why),
    }
}

/// Why a value is not defined.
#[must_use]
pub fn why_text(words: Words, why: Why) -> String {
    words.get(&format!("why-{}", why.id().replace('_', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::catalogue::measure;
    use crate::text::Lang;

    #[test]
    fn a_value_is_written_as_its_measure_is_and_a_reason_in_its_place() {
        let dutch = Words::new(Lang::Dutch);
        assert_eq!(reading_text(dutch, measure("density").unwrap(), Reading::Value(0.2572)), "0,26");
        assert_eq!(reading_text(dutch, measure("out_degree").unwrap(), Reading::Value(3.0)), "3");
        assert_eq!(
            reading_text(dutch, measure("out_degree").unwrap(), Reading::Undefined(Why::NoAnswer)),
            "niet ingevuld, dus niet bekend"
        );
    }
}
