//! What to paste and set for a form of Microsoft or Google, step by step.

use super::TemplateScale;
use super::draft::{Draft, turned};
use super::guide::advice;
use super::plain::Plain;
use crate::text::Arg;

pub(super) fn microsoft(draft: &Draft<'_>) -> Vec<u8> {
    let keys = Keys {
        title: "template-forms-title-microsoft",
        who: "template-forms-who-microsoft",
        list: "template-forms-network-microsoft",
        list_cap: "template-forms-cap-microsoft",
        grid: "template-forms-grid-microsoft",
        settings: ["template-forms-respond-microsoft", "template-forms-email-microsoft", "template-forms-closed-microsoft"],
        back: "template-forms-back-microsoft",
    };
    form(draft, &keys)
}

pub(super) fn google(draft: &Draft<'_>) -> Vec<u8> {
    let keys = Keys {
        title: "template-forms-title-google",
        who: "template-forms-who-google",
        list: "template-forms-network-google",
        list_cap: "template-forms-cap-google",
        grid: "template-forms-grid-google",
        settings: ["template-forms-respond-google", "template-forms-email-google", "template-forms-closed-google"],
        back: "template-forms-back-google",
    };
    form(draft, &keys)
}

/// The messages in which the two differ.
struct Keys {
    title: &'static str,
    who: &'static str,
    list: &'static str,
    list_cap: &'static str,
    grid: &'static str,
    settings: [&'static str; 3],
    back: &'static str,
}

fn form(draft: &Draft<'_>, keys: &Keys) -> Vec<u8> {
    let words = draft.words;
    let names: Vec<String> = draft.names.iter().map(|name| turned(name)).collect();
    let mut out = Plain::default();
    out.title(&words.get(keys.title));
    out.paragraph(&words.get("template-forms-lead"));
    if let Some(line) = turned_names(draft) {
        out.paragraph(&line);
    }

    out.heading(&words.get("template-forms-head"));
    out.block(&words.get("template-forms-head-title"), std::slice::from_ref(&draft.question));
    out.block(&words.get("template-forms-head-text"), &about(draft));

    out.heading(&words.get("template-forms-who"));
    out.paragraph(&words.get(keys.who));
    out.block(&words.get("template-forms-question-text"), &[words.get("template-who")]);
    out.block(&counted(draft, "template-forms-paste", names.len()), &names);

    out.heading(&words.get("template-forms-network"));
    match draft.scale {
        TemplateScale::Marks => list(draft, keys, &names, &mut out),
        TemplateScale::Frequency | TemplateScale::ZeroToFour => grid(draft, keys, &names, &mut out),
    }

    out.heading(&words.get("template-forms-settings"));
    let settings: Vec<String> = keys.settings.iter().map(|key| words.get(key)).chain([words.get("template-forms-test")]).collect();
    out.bullets(&settings);
    out.heading(&words.get("template-forms-back"));
    out.bullets(&[words.get(keys.back), words.get("template-forms-clean")]);
    out.heading(&words.get("template-forms-advice"));
    out.bullets(&advice(draft));
    out.into_bytes()
}

/// One list of names, of which several can be chosen, with "nobody" as the last.
fn list(draft: &Draft<'_>, keys: &Keys, names: &[String], out: &mut Plain) {
    let words = draft.words;
    out.paragraph(&words.get(keys.list));
    question(draft, out, &[words.get("template-ask-nobody"), words.get("template-ask-self")]);
    let choices: Vec<String> = names.iter().cloned().chain([words.get("template-nobody")]).collect();
    out.block(&counted(draft, "template-forms-paste", choices.len()), &choices);
    out.paragraph(&words.get("template-forms-nobody"));
    if let Some(cap) = cap(draft) {
        out.paragraph(&words.with(keys.list_cap, &[cap]));
    }
}

/// A row per name and a column per step.
fn grid(draft: &Draft<'_>, keys: &Keys, names: &[String], out: &mut Plain) {
    let words = draft.words;
    let least = || [("least", draft.not_named().into())];
    out.paragraph(&words.with(keys.grid, &least()));
    question(draft, out, &[words.with("template-ask-self-steps", &least())]);
    out.block(&counted(draft, "template-forms-rows", names.len()), names);
    out.block(&words.get("template-forms-columns"), &draft.answers());
    if let Some(cap) = cap(draft) {
        out.paragraph(&words.with("template-forms-cap-grid", &[cap]));
    }
}

fn question(draft: &Draft<'_>, out: &mut Plain, more: &[String]) {
    out.paragraph(&draft.words.get("template-forms-exact"));
    out.block(&draft.words.get("template-forms-question-text"), std::slice::from_ref(&draft.question));
    let below: Vec<String> =
        draft.period_line().into_iter().chain([draft.instruction()]).chain(draft.cap_line()).chain(more.iter().cloned()).collect();
    out.block(&draft.words.get("template-forms-subtitle"), &below);
}

/// What whoever answers should know beforehand.
pub(super) fn about(draft: &Draft<'_>) -> Vec<String> {
    ["template-purpose", "template-voluntary", "template-shown", "template-kept"].iter().map(|key| draft.words.get(key)).collect()
}

fn counted(draft: &Draft<'_>, key: &str, count: usize) -> String {
    draft.words.with(key, &[("count", count.into())])
}

fn cap(draft: &Draft<'_>) -> Option<(&'static str, Arg)> {
    draft.cap.map(|cap| ("cap", cap.to_string().into()))
}

/// Which names are written otherwise here than on the people sheet.
fn turned_names(draft: &Draft<'_>) -> Option<String> {
    let words = draft.words;
    let changed = draft.names.iter().map(|name| (name, turned(name))).filter(|(old, new)| *old != new);
    let said: Vec<String> =
        changed.map(|(old, new)| words.with("template-forms-turned-one", &[("old", old.as_str().into()), ("new", new.into())])).collect();
    (!said.is_empty()).then(|| words.with("template-forms-turned", &[("names", said.join("; ").into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::template::TemplateOrder;
    use crate::export::template::draft::tests::{order, team};

    fn text(order: &TemplateOrder<'_>) -> [String; 2] {
        let draft = Draft::new(order).unwrap();
        [microsoft(&draft), google(&draft)].map(|bytes| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn the_lists_can_be_pasted_and_nobody_comes_last() {
        let project = team(&["Vries, Jan de", "=Anna", "Bram"]);
        for text in text(&order(&project)) {
            assert!(text.contains("\r\nJan de Vries\r\n=Anna\r\nBram\r\n---"), "{text}");
            assert!(text.contains("\r\nJan de Vries\r\n=Anna\r\nBram\r\nNiemand\r\n---"), "{text}");
            assert!(text.contains("er 3 zijn") && text.contains("er 4 zijn"));
            assert!(text.contains("“Vries, Jan de” wordt “Jan de Vries”"));
            assert!(!text.contains("maximum van") && !text.contains("Noem hooguit"));
        }
    }

    #[test]
    fn steps_make_a_grid_without_nobody() {
        let project = team(&["Anna", "Bram"]);
        let order = TemplateOrder { scale: TemplateScale::Frequency, cap: Some(1), ..order(&project) };
        for text in text(&order) {
            assert!(text.contains("\r\nnooit\r\nmaandelijks\r\nwekelijks\r\ndagelijks\r\n---"), "{text}");
            assert!(!text.contains("Niemand") && text.contains("hooguit 1 collega iets anders dan “nooit”."), "{text}");
        }
    }
}
