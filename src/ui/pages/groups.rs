//! A card per group, in the order of the groups: what runs inside it and to each other group, through whom there are further ways, and what
//! chance would give.

use eframe::egui;
use eframe::egui::{Align, Layout, Rect, RichText, ScrollArea, Stroke, TextStyle, TextWrapMode, Ui, Vec2, WidgetText};

use crate::findings::thresholds::FEWEST_BETWEEN;
use crate::model::GroupingKind;
use crate::report::{GroupCard, GroupCards, Outcome, Through, ThroughKind, Ties, group_title, lower_first};
use crate::sociogram::Ink;
use crate::text::{decimal, groups_word};
use crate::ui::cx::Cx;
use crate::ui::theme::{BODY, HEADING, SMALL};
use crate::ui::widgets::{self, strong};

use super::about::about;
use super::counted_line::{CountedLine, line};
use super::missing;
use super::no_answers::no_answers;
use super::swatch::swatch;

/// From here two cards stand beside one another.
const TWO_BESIDE: f32 = 940.0;
/// More other groups than these are not told one by one.
const MOST_TOLD: usize = 8;
/// Of more cards than these only those in sight are painted.
const MOST_PAINTED: usize = 12;
/// Of a card, above and below what is in it.
const RIM: f32 = 30.0;
/// More groups than these are counted where one is in contact with them.
const MOST_REACHED: usize = 4;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(found) = cx.session.group_cards() else {
        no_answers(ui, cx);
        return;
    };
    ScrollArea::vertical().id_salt("group-cards").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(ui.available_width().min(1400.0) - 6.0);
        widgets::quiet(ui, &cx.words.get("cards-lead"));
        of_all(ui, cx, &found);
        for line in cx.session.told() {
            widgets::note(ui, &line);
        }
        ui.add_space(4.0);
        let gap = 14.0;
        let beside = if ui.available_width() >= TWO_BESIDE { 2 } else { 1 };
        let width = (ui.available_width() - gap * (beside - 1) as f32) / beside as f32;
        for row in found.cards.chunks(beside) {
            cards_beside(ui, cx, &found, row, Vec2::new(width, gap));
            ui.add_space(6.0);
        }
        missing::show(ui, cx);
    });
}

/// Cards beside one another, of the same height: that of the highest of the frame before.
fn cards_beside(ui: &mut Ui, cx: &Cx<'_>, found: &GroupCards, row: &[GroupCard], Vec2 { x: width, y: gap }: Vec2) {
    let id = ui.id().with(("row-of-cards", row.first().map(|card| card.id), row.len()));
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let room = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), before + RIM));
    if found.cards.len() > MOST_PAINTED && before > 0.0 && !ui.is_rect_visible(room) {
        ui.allocate_space(room.size());
        return;
    }
    let mut highest = 0.0_f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for one in row {
            ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
                ui.set_width(width);
                widgets::panel_card(ui, |ui| {
                    card(ui, cx, found, one);
                    let height = ui.min_rect().height();
                    highest = highest.max(height);
                    let rest = before - height - ui.spacing().item_spacing.y;
                    if rest > 0.0 {
                        ui.allocate_space(Vec2::new(1.0, rest));
                    }
                });
            });
        }
    });
    if (highest - before).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, highest));
        ui.request_repaint();
    }
}

/// The plural for the groups, inside a sentence.
fn kinds(cx: &Cx<'_>) -> String {
    let grouping = cx.session.answers().and_then(|answers| answers.spec.grouping);
    let kind = grouping.and_then(|id| cx.session.project().groupings.get(&id)).map_or(GroupingKind::Other, |grouping| grouping.kind);
    // Beside what else a school calls a group, on this page parallel groups are groups.
    if kind == GroupingKind::Parallel { cx.words.get("cards-groups-parallel") } else { groups_word(cx.words, kind) }
}

fn inline(cx: &Cx<'_>, group: usize) -> String {
    let id = cx.session.answers().and_then(|answers| answers.net.groups().get(group).copied());
    id.map_or_else(String::new, |id| cx.words.group_inline(cx.session.project().group_name(id)))
}

/// "p = 0,031"
fn p_text(cx: &Cx<'_>, p: f64) -> String {
    if p < 0.0005 { format!("p < {}", decimal(cx.words.lang, 0.001, 3)) } else { format!("p = {}", decimal(cx.words.lang, p, 3)) }
}

/// A mean as it is said: small ones with a decimal, since 0.6 is not 1.
fn about_count(cx: &Cx<'_>, mean: f64) -> String {
    decimal(cx.words.lang, mean, usize::from(mean < 5.0))
}

/// What is true of all groups alike, and the question.
fn of_all(ui: &mut Ui, cx: &Cx<'_>, found: &GroupCards) {
    let kinds = kinds(cx);
    widgets::panel_card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.spacing_mut().interact_size.y = 20.0;
        let key = if found.is_open { "cards-inside-known" } else { "cards-inside" };
        let said = [("ties", found.inside.into()), ("between", found.between.into()), ("kinds", kinds.as_str().into())];
        ui.label(strong(cx.words.with(key, &said)).size(HEADING));
        if found.cards.len() > 1 {
            let count = |outcome| found.cards.iter().filter(|card| card.outcome == outcome).count();
            if count(Outcome::TooFewTies) > 0 {
                ui.label(cx.words.with("cards-too-few-ties", &[("between", found.between.into()), ("kinds", kinds.as_str().into())]));
            } else if found.looked_at > 0 {
                let said = [("looked", found.looked_at.into()), ("out", count(Outcome::StandsOut).into()), ("kinds", kinds.into())];
                ui.label(cx.words.with("cards-compared", &said));
            } else if cx.naming.is_coded() && found.is_open && count(Outcome::NotTold) == found.cards.len() {
                ui.label(cx.words.get("cards-not-told"));
            }
        }
        widgets::quiet(ui, &cx.words.get("cards-not-shown"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.label(RichText::new(format!("{}:", cx.words.get("finding-question"))).color(cx.look.quiet));
            ui.label(strong(cx.words.get("cards-question")));
        });
    });
}

fn card(ui: &mut Ui, cx: &Cx<'_>, found: &GroupCards, card: &GroupCard) {
    let title = group_title(cx.session.project(), card.id, cx.words);
    let label = match card.outcome {
        Outcome::StandsOut => Some("nature-pattern"),
        Outcome::NotTold => None,
        Outcome::WithinChance | Outcome::CannotStandOut | Outcome::TooFewTies => Some("nature-observation"),
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 22.0;
        swatch(ui, cx, Ink::Group(card.index));
        let room = (ui.available_width() - 190.0).max(80.0);
        let name = WidgetText::from(strong(&title).size(HEADING)).into_galley(ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
        ui.label(name);
        widgets::note(ui, &cx.words.with("card-people", &[("people", card.people.into())]));
        if let Some(label) = label {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| outcome(ui, cx, &cx.words.get(label), card.outcome));
        }
    });
    if card.withheld {
        widgets::quiet(ui, &cx.words.get("card-withheld-why"));
        return;
    }
    if !card.to.is_empty() {
        headline(ui, cx, card);
    }
    ties(ui, cx, card, &title);
    through(ui, cx, card, &title);
    chance(ui, cx, card);
    if card.is_open() {
        widgets::note(ui, &cx.words.get("card-open"));
    }
    how(ui, cx, found, card, &title);
}

/// What came of comparing, in a word; what stands out is not only told by its colour.
fn outcome(ui: &mut Ui, cx: &Cx<'_>, text: &str, outcome: Outcome) {
    let out = outcome == Outcome::StandsOut;
    let (fill, rim, ink) =
        if out { (cx.look.chosen, cx.look.accent, cx.look.accent) } else { (cx.look.panel, cx.look.rule, cx.look.quiet) };
    let words = if out { strong(text) } else { RichText::new(text) };
    egui::Frame::new().fill(fill).stroke(Stroke::new(1.0, rim)).corner_radius(10).inner_margin(egui::Margin::symmetric(8, 1)).show(
        ui,
        |ui| {
            ui.label(words.size(SMALL).color(ink));
        },
    );
}

fn headline(ui: &mut Ui, cx: &Cx<'_>, card: &GroupCard) {
    let key = if card.between_open { "card-between-known" } else { "card-between" };
    let said = [("group", inline(cx, card.index).into()), ("kinds", kinds(cx).into()), ("ties", card.between.into())];
    ui.label(RichText::new(cx.words.with(key, &said)).size(BODY + 1.0));
    let Some(way) = card.way() else { return };
    let role = way.role.map_or_else(String::new, |role| lower_first(cx.session.project().role_name(role)));
    let (with, of) = (("with", way.members.with.into()), ("of", way.members.of.into()));
    let said = if way.people.len() == 1 {
        cx.words.with("card-way", &[("role", role.into()), with, of])
    } else {
        cx.words.with("card-way-several", &[("count", way.people.len().into()), ("role", role.into()), with, of])
    };
    ui.label(said);
}

/// A part of a card: its name, and what the counts in it are of.
fn part(ui: &mut Ui, cx: &Cx<'_>, name: &str, of: &str) {
    ui.add_space(5.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        ui.label(strong(cx.words.get(name)).size(SMALL));
        widgets::note(ui, &cx.words.get(of));
    });
}

/// What runs inside the group and to each other one.
fn ties(ui: &mut Ui, cx: &Cx<'_>, card: &GroupCard, title: &str) {
    part(ui, cx, "card-ties", "card-ties-of");
    let mut one = |what: &str, ink: Ink, ties: Option<Ties>| {
        let instead = cx.words.get(if ties.is_some() { "card-no-pairs" } else { "card-withheld" });
        let said = [("group", title.into()), ("what", what.into())];
        let spoken = match ties.filter(|ties| ties.pairs > 0) {
            Some(ties) => {
                let key = if ties.is_open() { "card-spoken-known" } else { "card-spoken" };
                cx.words.with(key, &[said.as_slice(), &[("ties", ties.ties.into()), ("pairs", ties.pairs.into())]].concat())
            }
            None => cx.words.with("card-spoken-unshown", &[said.as_slice(), &[("why", instead.as_str().into())]].concat()),
        };
        let count = ties.map(|ties| (ties.pairs, ties.ties, ties.unknown.unwrap_or(0)));
        line(ui, cx, &CountedLine { what, ink, count, open: ties.is_some_and(|ties| ties.is_open()), instead: &instead, spoken: &spoken });
    };
    one(&cx.words.with("card-within", &[("group", inline(cx, card.index).into())]), Ink::Group(card.index), Some(card.inside));
    for (other, ties) in card.to.iter().filter(|(other, ties)| is_told(cx, card, *other, *ties)) {
        one(&cx.words.with("card-with", &[("group", inline(cx, *other).into())]), Ink::Group(*other), *ties);
    }
    let left = card.to.iter().filter(|(other, ties)| !is_told(cx, card, *other, *ties)).count();
    if left == 0 {
        return;
    }
    let kinds = ("kinds", kinds(cx).into());
    let tied = tied(card);
    if tied > MOST_TOLD {
        widgets::note(ui, &cx.words.with("card-more-some", &[("tied", tied.into()), ("count", card.to.len().into()), kinds]));
    } else {
        widgets::note(ui, &cx.words.with("card-more-none", &[("count", left.into()), kinds]));
    }
}

/// Other groups with which a tie is known, or of which it is not shown.
fn tied(card: &GroupCard) -> usize {
    card.to.iter().filter(|(_, ties)| ties.is_none_or(|ties| ties.ties > 0)).count()
}

/// Whether another group has a line of its own: where there are many, those with a tie; where these are many, the neighbours.
fn is_told(cx: &Cx<'_>, card: &GroupCard, other: usize, ties: Option<Ties>) -> bool {
    if card.to.len() <= MOST_TOLD {
        return true;
    }
    if tied(card) <= MOST_TOLD {
        return ties.is_none_or(|ties| ties.ties > 0);
    }
    cx.session.answers().is_some_and(|answers| answers.net.groups_ordered()) && other.abs_diff(card.index) == 1
}

/// Through whom there are further ways, by role; with names their names beside it.
fn through(ui: &mut Ui, cx: &Cx<'_>, card: &GroupCard, title: &str) {
    if card.through.is_empty() {
        return;
    }
    part(ui, cx, "card-through", "card-through-of");
    for one in &card.through {
        let who = who(cx, one);
        let key = if one.is_open() { "card-through-spoken-known" } else { "card-through-spoken" };
        let said =
            [("group", title.into()), ("who", who.as_str().into()), ("with", one.members.with.into()), ("of", one.members.of.into())];
        let mut spoken = cx.words.with(key, &said);
        let reaches = reaches(cx, one);
        if let Some(reaches) = &reaches {
            spoken = format!("{spoken}; {reaches}");
        }
        let count = Some((one.members.of, one.members.with, one.unknown.unwrap_or(0)));
        let instead = cx.words.get("card-no-pairs");
        line(ui, cx, &CountedLine { what: &who, ink: ink(cx, one), count, open: one.is_open(), instead: &instead, spoken: &spoken });
        if let Some(reaches) = reaches {
            egui::Frame::new().inner_margin(egui::Margin { left: 15, bottom: 2, ..egui::Margin::ZERO }).show(ui, |ui| {
                widgets::note(ui, &reaches);
            });
        }
    }
}

/// The colour of a role that one person has; of several, that of those without a group.
fn ink(cx: &Cx<'_>, one: &Through) -> Ink {
    match one.people.as_slice() {
        [person] => cx.ink(*person),
        _ => Ink::Other,
    }
}

fn who(cx: &Cx<'_>, one: &Through) -> String {
    let role = match (one.kind, one.role) {
        (ThroughKind::Experts | ThroughKind::Leaders, Some(role)) => lower_first(cx.session.project().role_name(role)),
        (ThroughKind::SeveralGroups, _) => cx.words.get("card-through-several"),
        _ => cx.words.get("card-through-no-group"),
    };
    if cx.naming.is_coded() {
        return role;
    }
    let people: Vec<String> = one.people.iter().map(|person| cx.naming.short(*person).to_owned()).collect();
    cx.words.with("card-through-who", &[("role", role.into()), ("people", cx.words.list(&people).into())])
}

fn reaches(cx: &Cx<'_>, one: &Through) -> Option<String> {
    match one.reaches.len() {
        0 => None,
        1..=MOST_REACHED => {
            let groups: Vec<String> = one.reaches.iter().map(|group| inline(cx, *group)).collect();
            Some(cx.words.with("card-reaches", &[("groups", cx.words.list(&groups).into())]))
        }
        count => Some(cx.words.with("card-reaches-some", &[("count", count.into()), ("kinds", kinds(cx).into())])),
    }
}

/// What chance would give, in plain words.
fn chance(ui: &mut Ui, cx: &Cx<'_>, card: &GroupCard) {
    let Some(compared) = &card.compared else { return };
    let after = match card.outcome {
        Outcome::StandsOut => "card-chance-out",
        Outcome::WithinChance => "card-chance-within",
        Outcome::CannotStandOut => "card-chance-cannot",
        // Told once, of all groups alike.
        Outcome::TooFewTies | Outcome::NotTold => return,
    };
    let said = [("all", compared.all.into()), ("mean", about_count(cx, compared.chance.mean).into()), ("kinds", kinds(cx).into())];
    ui.add_space(4.0);
    let text = format!("{} {}", cx.words.with("card-chance", &said), cx.words.get(after));
    ui.label(RichText::new(text).color(cx.look.quiet));
}

fn how(ui: &mut Ui, cx: &Cx<'_>, found: &GroupCards, card: &GroupCard, title: &str) {
    let name = cx.words.with("card-how", &[("group", title.into())]);
    widgets::unfold(ui, ("card-how", card.id), &name, |ui| {
        about(ui, cx);
        let kinds = kinds(cx);
        widgets::note(ui, &cx.words.with("card-how-ties", &[("kinds", kinds.as_str().into())]));
        let number = |value: f64| crate::text::Arg::from(decimal(cx.words.lang, value, 1));
        match (card.outcome, &card.compared) {
            (Outcome::StandsOut | Outcome::WithinChance | Outcome::CannotStandOut, Some(compared)) => {
                let said = [
                    ("kinds", kinds.as_str().into()),
                    ("pairs", compared.all_pairs.into()),
                    ("own", compared.pairs.into()),
                    ("all", compared.all.into()),
                    ("mean", number(compared.chance.mean)),
                    ("low", compared.chance.low.into()),
                    ("high", compared.chance.high.into()),
                    ("p", p_text(cx, compared.chance.share_at_most).into()),
                ];
                widgets::note(ui, &cx.words.with("card-how-test", &said));
                widgets::note(ui, &cx.words.with("card-how-people", &[("p", p_text(cx, compared.tested.p).into())]));
                let said = [("looked", found.looked_at.into()), ("kinds", kinds.as_str().into())];
                widgets::note(ui, &cx.words.with("card-how-family", &said));
            }
            (Outcome::TooFewTies, _) => {
                let said = [("least", FEWEST_BETWEEN.into()), ("between", found.between.into()), ("kinds", kinds.as_str().into())];
                widgets::note(ui, &cx.words.with("card-how-few", &said));
            }
            _ => {}
        }
        if let Some(inside) = &card.inside_compared {
            let said = [
                ("all", inside.all.into()),
                ("mean", number(inside.chance.mean)),
                ("ties", inside.chance.observed.into()),
                ("kinds", kinds.into()),
            ];
            widgets::note(ui, &cx.words.with("card-how-inside", &said));
        }
    });
}
