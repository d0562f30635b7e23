//! What is what, in which order, and how to word a question.

use super::draft::Draft;
use super::plain::Plain;

pub(super) fn guide(draft: &Draft<'_>) -> Vec<u8> {
    let words = draft.words;
    let mut out = Plain::default();
    out.title(&words.get("template-guide-title"));
    out.paragraph(&words.with("template-guide-yours", &[("question", draft.question.as_str().into())]));
    for line in draft.period_line().into_iter().chain(draft.cap_line()) {
        out.paragraph(&line);
    }
    if draft.objectors > 0 {
        out.paragraph(&words.with("template-guide-left-out", &[("count", draft.objectors.into())]));
    }

    out.heading(&words.get("template-guide-what"));
    let file = |line: &str, name: &str| words.with(line, &[("file", words.get(name).into())]);
    out.bullets(&[
        file("template-guide-council", "template-file-council"),
        file("template-guide-letter", "template-file-letter"),
        file("template-guide-page", "template-file-page"),
        file("template-guide-microsoft", "template-file-microsoft"),
        file("template-guide-google", "template-file-google"),
        file("template-guide-workbook", "template-file-workbook"),
    ]);

    out.heading(&words.get("template-guide-order"));
    let steps =
        ["template-guide-order-council", "template-guide-order-letter", "template-guide-order-objectors", "template-guide-order-ask"];
    out.numbered(&steps.map(|key| words.get(key)));

    out.heading(&words.get("template-guide-advice"));
    out.bullets(&advice(draft));

    out.heading(&words.get("template-guide-back"));
    out.bullets(&[
        file("template-guide-back-workbook", "template-file-workbook"),
        words.get("template-guide-back-form"),
        words.get("template-guide-back-clean"),
    ]);
    out.into_bytes()
}

/// How to word the question and hold the survey.
pub(super) fn advice(draft: &Draft<'_>) -> Vec<String> {
    let keys = [
        "template-advice-period",
        "template-advice-kind",
        "template-advice-one",
        "template-advice-cap",
        "template-advice-list",
        "template-advice-everyone",
    ];
    keys.iter().map(|key| draft.words.get(key)).collect()
}
