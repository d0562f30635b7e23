//! The information letter for the team and the note for the staff council, as pages that Word opens. What only the school knows
//! stands in square brackets; where the law decides they say whom to ask, and do not answer.

use super::TemplateScale;
use super::draft::Draft;
use super::html::Html;

const STYLE: &str = "\
@page { size: A4; margin: 25mm; }
body { font: 11pt/1.45 Calibri, Arial, sans-serif; max-width: 165mm; margin: 0 auto; padding: 1em; }
h1 { font-size: 17pt; }
h2 { font-size: 12.5pt; margin: 1.3em 0 .3em; break-after: avoid; }
p { margin: .4em 0; }
li { margin: .2em 0; }
blockquote { margin: .6em 1.5em; font-style: italic; }
@media print { body { padding: 0; } }
";

/// For everyone whom the survey is about.
pub(super) fn information(draft: &Draft<'_>) -> Vec<u8> {
    let mut out = Html::new(draft, &draft.words.get("template-letter-title"), STYLE);
    if !draft.school.is_empty() {
        out.block("p", &draft.school);
    }
    out.said("h1", "template-letter-title");
    said(&mut out, &["template-letter-dear", "template-letter-intro"]);
    out.said("h2", "template-letter-purpose");
    said(&mut out, &["template-letter-purpose-why", "template-letter-purpose-what"]);
    out.said("h2", "template-letter-asked");
    said(&mut out, &["template-letter-asked-one"]);
    out.question();
    said(&mut out, &["template-letter-asked-known"]);
    out.said("h2", "template-letter-voluntary");
    said(&mut out, &["template-letter-voluntary-choice"]);
    out.said("h2", "template-letter-object");
    said(&mut out, &["template-letter-object-how"]);
    out.said("h2", "template-letter-shown");
    out.said_list(&shown("template-letter-shown-self"));
    out.said("h2", "template-letter-kept");
    said(&mut out, &["template-letter-kept-until", "template-letter-kept-program"]);
    out.said("h2", "template-letter-contact");
    said(&mut out, &["template-letter-contact-who", "template-letter-contact-law"]);
    said(&mut out, &["template-letter-greeting", "template-letter-signed"]);
    out.into_bytes()
}

/// For the medezeggenschapsraad (MR).
pub(super) fn council(draft: &Draft<'_>) -> Vec<u8> {
    let words = draft.words;
    let mut out = Html::new(draft, &words.get("template-council-title"), STYLE);
    out.said("h1", "template-council-title");
    if !draft.school.is_empty() {
        out.block("p", &draft.school);
    }
    said(&mut out, &["template-council-from"]);
    out.said("h2", "template-council-ask");
    said(&mut out, &["template-council-ask-what", "template-council-ask-law"]);
    out.said("h2", "template-council-purpose");
    said(&mut out, &["template-council-purpose-why", "template-council-purpose-what"]);
    out.said("h2", "template-council-method");
    out.block("p", &words.with("template-council-method-asked", &[("people", draft.people.len().into())]));
    out.question();
    said(&mut out, &["template-council-method-when", "template-council-method-talk"]);
    out.said("h2", "template-council-data");
    let scale = match draft.scale {
        TemplateScale::Marks => "marks",
        TemplateScale::Frequency | TemplateScale::ZeroToFour => "steps",
    };
    out.raw("<ul>\n");
    out.said("li", "template-council-data-people");
    out.block("li", &words.with("template-council-data-ties", &[("scale", scale.into())]));
    out.said("li", "template-council-data-none");
    out.raw("</ul>\n");
    out.said("h2", "template-council-shown");
    out.said_list(&shown("template-council-shown-self"));
    out.said("h2", "template-council-kept");
    said(&mut out, &["template-council-kept-proposal"]);
    out.said("h2", "template-council-safeguards");
    out.said_list(&[
        "template-council-safeguards-voluntary",
        "template-council-safeguards-object",
        "template-council-safeguards-informed",
        "template-council-safeguards-names",
        "template-council-safeguards-local",
        "template-council-safeguards-care",
    ]);
    out.said("h2", "template-council-law");
    said(&mut out, &["template-council-law-lead"]);
    out.raw("<ol>\n");
    for key in [
        "template-council-law-ground",
        "template-council-law-kept",
        "template-council-law-dpia",
        "template-council-law-council",
        "template-council-law-form",
        "template-council-law-register",
    ] {
        out.raw("<li>\n");
        said(&mut out, &[key, "template-council-law-answer"]);
        out.raw("</li>\n");
    }
    out.raw("</ol>\n");
    out.into_bytes()
}

/// Who sees what: the same promise in both, `oneself` in the words of each.
fn shown(oneself: &'static str) -> [&'static str; 5] {
    ["template-letter-shown-coach", "template-letter-shown-team", "template-letter-shown-leader", oneself, "template-letter-shown-others"]
}

fn said(out: &mut Html<'_>, keys: &[&str]) {
    for key in keys {
        out.said("p", key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::template::draft::tests::{order, team};

    #[test]
    fn the_law_is_asked_about_and_brackets_come_in_pairs() {
        let project = team(&["Anna", "Bram"]);
        let order = order(&project);
        let draft = Draft::new(&order).unwrap();
        for bytes in [information(&draft), council(&draft)] {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains("functionaris gegevensbescherming") && text.contains("Met wie praat je over rekenen?"), "{text}");
            let count = |what: &str| text.matches(what).count();
            assert!(count("<mark>[") > 5 && count("[") == count("]") && count("<mark>") == count("</mark>"), "{text}");
            assert!(!text.contains("Anna"), "letters name nobody");
        }
    }
}
