//! What can be done with several people who are chosen in the picture.

use std::collections::BTreeSet;

use eframe::egui::{self, Ui};

use crate::model::{Edit, PersonId, Point};
use crate::session::{Command, Selection};
use crate::sociogram::{Alignment, align};
use crate::ui::canvas::Canvas;
use crate::ui::cx::Cx;
use crate::ui::icons::{self, Icon};
use crate::ui::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, canvas: &mut Canvas) {
    let chosen = canvas.chosen().clone();
    widgets::note(ui, &cx.words.with("several-chosen", &[("count", chosen.len().into())]));
    let kind = cx.session.layout_kind();
    let marks = cx.session.picture().map(|picture| picture.scene.marks()).unwrap_or_default();
    let places: Vec<(PersonId, Point)> = marks.iter().filter(|m| chosen.contains(&m.person)).map(|m| (m.person, m.at)).collect();
    if kind.is_free() {
        let (response, _) = egui::containers::menu::MenuButton::new(cx.words.get("several-align")).ui(ui, |ui| {
            for how in Alignment::ALL {
                let key = match how {
                    Alignment::Row => "several-row",
                    Alignment::Column => "several-column",
                    Alignment::Across => "several-across",
                    Alignment::Down => "several-down",
                };
                if ui.button(cx.words.get(key)).clicked() {
                    cx.out.push(Command::Edit(Edit::Pin(kind, align(&places, how))));
                }
            }
        });
        response.on_hover_text(cx.words.get("several-align-hint"));
        let pins = cx.session.project().pins_in(kind);
        let pinned: Vec<PersonId> = chosen.iter().copied().filter(|person| pins.contains_key(person)).collect();
        if !pinned.is_empty() && ui.button(cx.words.get("several-release")).clicked() {
            cx.out.push(Command::Edit(Edit::Unpin(kind, pinned)));
        }
    }
    if let [from, to] = chosen.iter().copied().collect::<Vec<_>>()[..]
        && ui.button(cx.words.get("several-path")).clicked()
    {
        cx.out.push(Command::Select(Selection::Path(from, to)));
    }
    if icons::button(ui, Icon::Close, &cx.words.get("several-clear"), true).clicked() {
        canvas.choose(BTreeSet::new());
    }
}
