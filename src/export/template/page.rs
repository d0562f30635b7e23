//! The questionnaire on paper.

use super::TemplateScale;
use super::draft::Draft;
use super::html::Html;

/// Black on white, in the print's own colours; a name and its boxes stay on one sheet.
const STYLE: &str = "\
@page { size: A4; margin: 15mm; }
body { font: 10.5pt/1.35 Calibri, Arial, sans-serif; max-width: 180mm; margin: 0 auto; padding: 1em; }
h1 { font-size: 15pt; margin: 0 0 .4em; }
h2 { font-size: 11pt; margin: .8em 0 .2em; }
p { margin: .3em 0; }
.who { margin: 1em 0; }
.line { display: inline-block; width: 80mm; border-bottom: 1px solid; }
.names { columns: 2; column-gap: 10mm; list-style: none; padding: 0; margin: .6em 0; }
.names li { break-inside: avoid; padding: 1.2mm 0; }
table { border-collapse: collapse; width: 100%; margin: .6em 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid; padding: .3mm 2mm; line-height: 1.2; text-align: left; font-weight: normal; }
thead th { font-weight: bold; }
.box { text-align: center; width: 16%; }
mark { background: none; color: inherit; font-style: italic; }
@media print { body { padding: 0; } }
";

/// An empty box to tick.
const BOX: &str = "\u{2610}";

pub(super) fn page(draft: &Draft<'_>) -> Vec<u8> {
    let mut out = Html::new(draft, &draft.question, STYLE);
    if !draft.school.is_empty() {
        out.block("p", &draft.school);
    }
    out.block("h1", &draft.question);
    if let Some(period) = draft.period_line() {
        out.block("p", &period);
    }
    out.raw("<p class=\"who\"><strong>");
    out.words("template-who");
    out.raw("</strong> <span class=\"line\">&nbsp;</span></p>\n");
    let lines: Vec<String> =
        [draft.instruction()].into_iter().chain(draft.cap_line()).chain([draft.words.get("template-ask-self")]).collect();
    out.block("p", &lines.join(" "));
    match draft.scale {
        TemplateScale::Marks => boxes(draft, &mut out),
        TemplateScale::Frequency | TemplateScale::ZeroToFour => table(draft, &mut out),
    }
    out.said("p", "template-page-handin");
    out.said("h2", "template-page-about");
    for key in ["template-purpose", "template-voluntary", "template-shown", "template-kept"] {
        out.said("p", key);
    }
    out.into_bytes()
}

fn boxes(draft: &Draft<'_>, out: &mut Html<'_>) {
    out.said("p", "template-ask-nobody");
    out.raw("<ul class=\"names\">\n");
    for name in draft.names.iter().chain([&draft.words.get("template-nobody")]) {
        out.block("li", &format!("{BOX} {name}"));
    }
    out.raw("</ul>\n");
}

fn table(draft: &Draft<'_>, out: &mut Html<'_>) {
    let answers = draft.answers();
    out.raw("<table>\n<thead>\n<tr>\n");
    out.said("th", "template-column-name");
    for answer in &answers {
        out.cell("th", answer);
    }
    out.raw("</tr>\n</thead>\n<tbody>\n");
    for name in &draft.names {
        out.raw("<tr>\n");
        out.block("th", name);
        for _ in &answers {
            out.cell("td", BOX);
        }
        out.raw("</tr>\n");
    }
    out.raw("</tbody>\n</table>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::template::TemplateOrder;
    use crate::export::template::draft::tests::{order, team};

    fn text(order: &TemplateOrder<'_>) -> String {
        String::from_utf8(page(&Draft::new(order).unwrap())).unwrap()
    }

    #[test]
    fn names_cannot_become_markup() {
        let project = team(&["<script>alert(1)</script>", "Anna & \"Bram\""]);
        let order = TemplateOrder { question: "</title><b>Wie?".into(), ..order(&project) };
        let text = text(&order);
        assert!(!text.contains("<script") && !text.contains("<b>"), "{text}");
        assert!(text.contains("<li>\u{2610} Anna &amp; &quot;Bram&quot;</li>") && text.contains("<li>\u{2610} Niemand</li>"), "{text}");
    }

    #[test]
    fn steps_stand_in_columns() {
        let project = team(&["Anna", "Bram"]);
        let text = text(&TemplateOrder { scale: TemplateScale::ZeroToFour, ..order(&project) });
        assert_eq!(text.matches(BOX).count(), 10);
        assert!(text.contains("<th class=\"box\">4</th>") && !text.contains("Niemand"), "{text}");
    }
}
