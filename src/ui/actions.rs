//! The one table of what can be done: its words, its keys, when it is possible. Menus, buttons and shortcuts all come from it.

use eframe::egui;
use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use super::view::{Brightness, Page, View};
use crate::model::{LayoutKind, Style};
use crate::report::NameView;
use crate::session::Session;

use crate::text::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Open,
    OpenExample,
    OpenRecent(usize),
    ClearRecent,
    /// On or off.
    RememberFiles,
    Save,
    SaveAs,
    Export,
    /// Rows from the clipboard.
    Paste,
    Questionnaire,
    /// Back to the survey files that wait to be taken in.
    Intake,
    TakeIn,
    GiveUpIntake,
    ImportReport,
    Quit,
    CancelWork,
    Undo,
    Redo,
    ReleasePins,
    Find,
    Go(Page),
    Names(NameView),
    /// The findings as slides; whether an empty sheet comes first.
    Present {
        empty_sheet: bool,
    },
    /// Whether everyone walks to another arrangement.
    Still(bool),
    Layout(LayoutKind),
    Style(Style),
    ZoomIn,
    ZoomOut,
    Fit,
    Speak(Lang),
    Theme(Brightness),
    Help,
    About,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    File,
    Edit,
    Show,
    Help,
}

/// A line of the table.
#[derive(Debug)]
pub struct Entry {
    pub action: Action,
    pub menu: Menu,
    /// The key of its words.
    pub label: &'static str,
    pub keys: &'static [KeyboardShortcut],
    pub enabled: fn(&Session, &View) -> bool,
    /// For a choice: whether it is the one that is on.
    pub on: Option<fn(&Session, &View) -> bool>,
    /// For such a choice: whether it is put on and off by itself, rather than one of several.
    pub is_tick: bool,
    /// Whether a line stands above it in its menu.
    pub starts_part: bool,
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

fn always(_: &Session, _: &View) -> bool {
    true
}

fn drawn(session: &Session, _: &View) -> bool {
    session.picture().is_some()
}

const fn entry(action: Action, menu: Menu, label: &'static str) -> Entry {
    Entry { action, menu, label, keys: &[], enabled: always, on: None, is_tick: false, starts_part: false }
}

impl Entry {
    const fn keys(mut self, keys: &'static [KeyboardShortcut]) -> Self {
        self.keys = keys;
        self
    }

    const fn when(mut self, enabled: fn(&Session, &View) -> bool) -> Self {
        self.enabled = enabled;
        self
    }

    const fn on(mut self, on: fn(&Session, &View) -> bool) -> Self {
        self.on = Some(on);
        self
    }

    const fn tick(mut self, on: fn(&Session, &View) -> bool) -> Self {
        self.is_tick = true;
        self.on(on)
    }

    const fn starts_part(mut self) -> Self {
        self.starts_part = true;
        self
    }
}

/// In the order of the menus.
pub const TABLE: &[Entry] = &[
    entry(Action::Open, Menu::File, "action-open").keys(&[ctrl(Key::O)]),
    entry(Action::OpenExample, Menu::File, "action-open-example"),
    entry(Action::ClearRecent, Menu::File, "action-clear-recent").when(|_, v| !v.recent.is_empty()).starts_part(),
    entry(Action::RememberFiles, Menu::File, "action-remember-files").tick(|_, v| !v.forgets_files),
    entry(Action::Paste, Menu::File, "action-paste").starts_part(),
    entry(Action::Save, Menu::File, "action-save").keys(&[ctrl(Key::S)]).starts_part(),
    entry(Action::SaveAs, Menu::File, "action-save-as").keys(&[ctrl_shift(Key::S)]),
    entry(Action::Export, Menu::File, "action-export").keys(&[ctrl(Key::E)]).when(drawn).starts_part(),
    entry(Action::Questionnaire, Menu::File, "action-questionnaire").when(|s, _| !s.project().people.is_empty()),
    entry(Action::ImportReport, Menu::File, "action-import-report").when(|s, _| s.project().record.counts.rows > 0),
    entry(Action::Quit, Menu::File, "action-quit").keys(&[ctrl(Key::Q)]).starts_part(),
    entry(Action::Undo, Menu::Edit, "action-undo").keys(&[ctrl(Key::Z)]).when(|s, _| s.history().undo_step().is_some()),
    entry(Action::Redo, Menu::Edit, "action-redo").keys(&[ctrl(Key::Y), ctrl_shift(Key::Z)]).when(|s, _| s.history().redo_step().is_some()),
    entry(Action::ReleasePins, Menu::Edit, "action-release-pins")
        .when(|s, _| !s.project().pins_in(s.layout_kind()).is_empty())
        .starts_part(),
    entry(Action::Find, Menu::Edit, "action-find").keys(&[ctrl(Key::F)]).when(drawn).starts_part(),
    entry(Action::Go(Page::Network), Menu::Show, "page-network").keys(&[ctrl(Key::Num1)]).on(|_, v| v.page == Page::Network),
    entry(Action::Go(Page::Findings), Menu::Show, "page-findings").keys(&[ctrl(Key::Num2)]).on(|_, v| v.page == Page::Findings),
    entry(Action::Go(Page::Connections), Menu::Show, "page-connections").keys(&[ctrl(Key::Num3)]).on(|_, v| v.page == Page::Connections),
    entry(Action::Go(Page::People), Menu::Show, "page-people").keys(&[ctrl(Key::Num4)]).on(|_, v| v.page == Page::People),
    entry(Action::Go(Page::WhatIf), Menu::Show, "page-what-if").keys(&[ctrl(Key::Num5)]).on(|_, v| v.page == Page::WhatIf),
    entry(Action::Go(Page::Advisor), Menu::Show, "page-advisor").keys(&[ctrl(Key::Num6)]).on(|_, v| v.page == Page::Advisor),
    entry(Action::Names(NameView::With), Menu::Show, "view-with").on(|s, _| s.view() == NameView::With).starts_part(),
    entry(Action::Names(NameView::Without), Menu::Show, "view-without").on(|s, _| s.view() == NameView::Without),
    entry(Action::Layout(LayoutKind::Groups), Menu::Show, "layout-groups")
        .keys(&[alt(Key::Num1)])
        .on(|s, _| s.layout_kind() == LayoutKind::Groups)
        .starts_part(),
    entry(Action::Layout(LayoutKind::Stress), Menu::Show, "layout-stress")
        .keys(&[alt(Key::Num2)])
        .on(|s, _| s.layout_kind() == LayoutKind::Stress),
    entry(Action::Layout(LayoutKind::Rings), Menu::Show, "layout-rings")
        .keys(&[alt(Key::Num3)])
        .on(|s, _| s.layout_kind() == LayoutKind::Rings),
    entry(Action::Layout(LayoutKind::Circle), Menu::Show, "layout-circle")
        .keys(&[alt(Key::Num4)])
        .on(|s, _| s.layout_kind() == LayoutKind::Circle),
    entry(Action::Layout(LayoutKind::Force), Menu::Show, "layout-force")
        .keys(&[alt(Key::Num5)])
        .on(|s, _| s.layout_kind() == LayoutKind::Force),
    entry(Action::Layout(LayoutKind::Blocks), Menu::Show, "layout-blocks")
        .keys(&[alt(Key::Num6)])
        .on(|s, _| s.layout_kind() == LayoutKind::Blocks),
    entry(Action::Layout(LayoutKind::Matrix), Menu::Show, "layout-matrix")
        .keys(&[alt(Key::Num7)])
        .on(|s, _| s.layout_kind() == LayoutKind::Matrix),
    entry(Action::Style(Style::Case), Menu::Show, "style-case").on(|s, _| s.appearance().style == Style::Case).starts_part(),
    entry(Action::Style(Style::Default), Menu::Show, "style-default").on(|s, _| s.appearance().style == Style::Default),
    entry(Action::Style(Style::Print), Menu::Show, "style-print").on(|s, _| s.appearance().style == Style::Print),
    entry(Action::Present { empty_sheet: false }, Menu::Show, "action-present").keys(&[plain(Key::F5)]).when(drawn).starts_part(),
    entry(Action::Present { empty_sheet: true }, Menu::Show, "action-present-empty").keys(&[shift(Key::F5)]).when(drawn),
    entry(Action::ZoomIn, Menu::Show, "action-zoom-in").keys(&[ctrl(Key::Plus), ctrl(Key::Equals)]).when(drawn).starts_part(),
    entry(Action::ZoomOut, Menu::Show, "action-zoom-out").keys(&[ctrl(Key::Minus)]).when(drawn),
    entry(Action::Fit, Menu::Show, "action-fit").keys(&[ctrl(Key::Num0)]).when(drawn),
    entry(Action::Speak(Lang::Dutch), Menu::Show, "speak-dutch").on(|s, _| s.words().lang == Lang::Dutch).starts_part(),
    entry(Action::Speak(Lang::English), Menu::Show, "speak-english").on(|s, _| s.words().lang == Lang::English),
    entry(Action::Theme(Brightness::Light), Menu::Show, "theme-light").on(|_, v| v.brightness == Brightness::Light).starts_part(),
    entry(Action::Theme(Brightness::Dark), Menu::Show, "theme-dark").on(|_, v| v.brightness == Brightness::Dark),
    entry(Action::Still(false), Menu::Show, "motion-on").on(|_, v| !v.still).starts_part(),
    entry(Action::Still(true), Menu::Show, "motion-off").on(|_, v| v.still),
    entry(Action::Help, Menu::Help, "action-help").keys(&[plain(Key::F1)]),
    entry(Action::About, Menu::Help, "action-about"),
];

/// The line of an action that has one.
#[must_use]
pub fn find(action: Action) -> Option<&'static Entry> {
    TABLE.iter().find(|entry| entry.action == action)
}

/// What was asked by keys, in this frame. While something is typed, undo and redo are the field's. A dialog leaves only the start of a
/// presentation: whoever hides names in a hurry need not close it first.
#[must_use]
pub fn pressed(ctx: &egui::Context, session: &Session, view: &View) -> Vec<Action> {
    let typing = ctx.egui_wants_keyboard_input() && ctx.text_edit_focused();
    let mut asked: Vec<(&Entry, &KeyboardShortcut)> = TABLE
        .iter()
        .filter(|entry| view.dialog.is_none() || matches!(entry.action, Action::Present { .. }))
        .filter(|entry| !(typing && matches!(entry.action, Action::Undo | Action::Redo)))
        .flat_map(|entry| entry.keys.iter().map(move |keys| (entry, keys)))
        .collect();
    // Ctrl and S would also take Ctrl, Shift and S.
    asked.sort_by_key(|(_, keys)| !keys.modifiers.shift);
    asked
        .into_iter()
        .filter(|(_, keys)| ctx.input_mut(|input| input.consume_shortcut(keys)))
        .filter(|(entry, _)| (entry.enabled)(session, view))
        .map(|(entry, _)| entry.action)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_actions_share_keys_and_no_action_stands_twice() {
        for (i, entry) in TABLE.iter().enumerate() {
            for other in &TABLE[i + 1..] {
                assert_ne!(entry.action, other.action);
                assert!(entry.keys.iter().all(|k| !other.keys.contains(k)), "{} {}", entry.label, other.label);
            }
        }
    }
}
