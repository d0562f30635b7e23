//! The picture as a table: who is drawn, and which ties. For whoever reads rather than looks.

use eframe::egui::{self, Align, Sense, Ui};
use egui_extras::{Column, TableBuilder};

use super::person::can_be_shown;
use crate::model::PersonId;
use crate::report::group_title;
use crate::session::{Command, Picture, Selection};
use crate::sociogram::GroupsScene;
use crate::text::decimal;
use crate::ui::cx::Cx;
use crate::ui::theme::SMALL;
use crate::ui::view::{Rows, View};
use crate::ui::widgets::{self, strong};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View) {
    let Some(picture) = cx.session.picture().cloned() else {
        widgets::quiet(ui, &cx.words.get("empty-drawing"));
        return;
    };
    if let Some(scene) = picture.scene.groups() {
        blocks(ui, cx, scene);
        return;
    }
    let ties = ties(cx, &picture);
    let counted = |key, count: usize| cx.words.with(key, &[("count", count.into())]);
    let tabs = [(Rows::People, counted("table-people", picture.scene.marks().len())), (Rows::Ties, counted("table-ties", ties.len()))];
    widgets::tabs(ui, &tabs, &mut view.rows);
    ui.add_space(4.0);
    match view.rows {
        Rows::People => people(ui, cx, view, &picture),
        Rows::Ties => tie_rows(ui, cx, &ties),
    }
}

/// A tie as it is drawn.
struct Tie {
    from: PersonId,
    to: PersonId,
    mutual: bool,
    strength: f64,
}

fn ties(cx: &Cx<'_>, picture: &Picture) -> Vec<Tie> {
    let scene = &picture.scene;
    let lines = scene.lines().iter().map(|l| Tie { from: l.from, to: l.to, mutual: l.mutual, strength: l.strength });
    let net = cx.session.answers().map(|answers| &answers.net);
    let strength = |from, to| net.and_then(|net| net.strength(net.index_of(from)?, net.index_of(to)?)).unwrap_or_default();
    let cells = scene.cells().iter().filter(|c| !c.mutual || c.from < c.to);
    let mut ties: Vec<Tie> =
        lines.chain(cells.map(|c| Tie { from: c.from, to: c.to, mutual: c.mutual, strength: strength(c.from, c.to) })).collect();
    let order = cx.naming.in_order(scene.marks().iter().map(|m| m.person));
    let place: std::collections::BTreeMap<PersonId, usize> = order.into_iter().enumerate().map(|(k, p)| (p, k)).collect();
    ties.sort_by_key(|tie| (place.get(&tie.from).copied(), place.get(&tie.to).copied()));
    ties
}

fn head(ui: &mut Ui, text: &str) {
    ui.add(egui::Label::new(strong(text).size(SMALL)).truncate());
}

fn cell(ui: &mut Ui, text: &str) {
    ui.add(egui::Label::new(text).truncate().selectable(false)).on_hover_text(text);
}

fn people(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, picture: &Picture) {
    let Some(answers) = cx.session.answers().cloned() else { return };
    let project = std::sync::Arc::clone(cx.session.project());
    let order = {
        let mut there: Vec<PersonId> = picture.scene.marks().iter().map(|m| m.person).collect();
        there.sort_unstable();
        cx.naming.in_order(there)
    };
    let places = project.waves.get(&answers.spec.wave).map(|wave| &wave.places);
    let mut measures = vec![("out_degree", "table-names"), ("in_degree", "table-named"), ("mutual_degree", "table-mutual")];
    measures.retain(|(id, _)| can_be_shown(cx, id));
    TableBuilder::new(ui)
        .id_salt("table-people")
        .striped(true)
        .sense(Sense::click())
        .cell_layout(egui::Layout::left_to_right(Align::Center))
        .column(Column::initial(96.0).at_least(60.0).clip(true))
        .column(Column::initial(72.0).at_least(40.0).clip(true))
        .columns(Column::initial(40.0).at_least(30.0).clip(true), measures.len())
        .header(24.0, |mut header| {
            for key in ["column-name", "table-group"].into_iter().chain(measures.iter().map(|(_, key)| *key)) {
                let text = cx.words.get(key);
                header.col(|ui| head(ui, &text));
            }
        })
        .body(|body| {
            body.rows(24.0, order.len(), |mut row| {
                let person = order[row.index()];
                row.set_selected(cx.session.selection().person() == Some(person));
                row.col(|ui| cell(ui, cx.naming.full(person)));
                let groups: Vec<String> = places
                    .and_then(|places| places.get(&person))
                    .map(|place| place.groups.iter().map(|g| group_title(&project, *g, cx.words)).collect())
                    .unwrap_or_default();
                row.col(|ui| cell(ui, &groups.join(", ")));
                let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |v| decimal(cx.words.lang, v, 0));
                let i = answers.net.index_of(person);
                for (id, _) in &measures {
                    let count = i.and_then(|i| answers.measures.readings.person(id, i).value());
                    row.col(|ui| cell(ui, &number(count)));
                }
                if row.response().clicked() {
                    cx.out.push(Command::Select(Selection::Person(person)));
                    view.tab = crate::ui::view::Tab::Table;
                }
            });
        });
}

fn tie_rows(ui: &mut Ui, cx: &mut Cx<'_>, ties: &[Tie]) {
    TableBuilder::new(ui)
        .id_salt("table-ties")
        .striped(true)
        .sense(Sense::click())
        .cell_layout(egui::Layout::left_to_right(Align::Center))
        .column(Column::initial(90.0).at_least(50.0).clip(true))
        .column(Column::initial(90.0).at_least(50.0).clip(true))
        .column(Column::initial(66.0).at_least(30.0).clip(true))
        .column(Column::remainder().at_least(30.0).clip(true))
        .header(24.0, |mut header| {
            for key in ["table-from", "table-to", "table-mutual", "filter-strength"] {
                let text = cx.words.get(key);
                header.col(|ui| head(ui, &text));
            }
        })
        .body(|body| {
            body.rows(24.0, ties.len(), |mut row| {
                let tie = &ties[row.index()];
                row.set_selected(cx.session.selection() == Selection::Path(tie.from, tie.to));
                row.col(|ui| cell(ui, cx.naming.full(tie.from)));
                row.col(|ui| cell(ui, cx.naming.full(tie.to)));
                let both = cx.words.get(if tie.mutual { "table-both-ways" } else { "table-one-way" });
                row.col(|ui| cell(ui, &both));
                let strength = decimal(cx.words.lang, tie.strength, usize::from(tie.strength.fract() != 0.0));
                row.col(|ui| cell(ui, &strength));
                if row.response().clicked() {
                    cx.out.push(Command::Select(Selection::Path(tie.from, tie.to)));
                }
            });
        });
}

/// The groepsbeeld as rows: what is in each block, and between each two.
fn blocks(ui: &mut Ui, cx: &Cx<'_>, scene: &GroupsScene) {
    let blocks = &scene.blocks;
    let pairs = |tied: Option<crate::sociogram::Tied>| match tied {
        Some(tied) => {
            let key = if tied.unknown > 0 { "table-pairs-known" } else { "table-pairs" };
            cx.words.with(key, &[("pairs", tied.pairs.into()), ("possible", tied.possible.into())])
        }
        None => cx.words.get("table-withheld"),
    };
    let inside = blocks.iter().map(|block| (block.title.clone(), cx.words.get("table-inside"), pairs(block.inside)));
    let between = scene.bundles.iter().filter_map(|bundle| {
        let (from, to) = (blocks.get(bundle.from)?, blocks.get(bundle.to)?);
        Some((from.title.clone(), to.title.clone(), pairs(bundle.tied)))
    });
    let rows: Vec<(String, String, String)> = inside.chain(between).collect();
    TableBuilder::new(ui)
        .id_salt("table-blocks")
        .striped(true)
        .cell_layout(egui::Layout::left_to_right(Align::Center))
        .column(Column::initial(96.0).clip(true))
        .column(Column::initial(96.0).clip(true))
        .column(Column::remainder().clip(true))
        .header(24.0, |mut header| {
            for key in ["table-group", "table-group", "table-in-contact"] {
                let text = cx.words.get(key);
                header.col(|ui| head(ui, &text));
            }
        })
        .body(|body| {
            body.rows(24.0, rows.len(), |mut row| {
                let (from, to, tied) = &rows[row.index()];
                for text in [from, to, tied] {
                    row.col(|ui| cell(ui, text));
                }
            });
        });
}
