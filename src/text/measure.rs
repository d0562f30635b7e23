//! What a measure is called, what it tells and how it is computed.

use super::Words;

/// A measure in plain words, with its definition, variant and source one click away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureText {
    pub name: String,
    pub tells: String,
    pub definition: String,
}

/// `id` as in the definitions: `in_degree`, `recip.arc`. Only measures that the window shows have a text.
#[must_use]
pub fn measure_text(words: Words, id: &str) -> MeasureText {
    let key = id.replace(['.', '_'], "-");
    MeasureText {
        name: words.get(&format!("measure-{key}")),
        tells: words.get(&format!("measure-{key}-tells")),
        definition: words.get(&format!("measure-{key}-definition")),
    }
}
