//! The pages.

mod about;
mod advisor;
mod connections;
mod counted_line;
mod findings;
mod groups;
mod intake;
mod missing;
mod network;
mod no_answers;
mod people;
mod person;
pub(super) mod picture;
mod roster;
mod several;
mod swatch;
mod table;
mod what_if;

use eframe::egui::{CentralPanel, Frame, Margin, Ui};

use super::canvas::Canvas;
use super::cx::Cx;
use super::view::{Page, View};
use super::widgets;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, view: &mut View, canvas: &mut Canvas) {
    let ground = Frame::new().fill(cx.look.ground);
    if view.shows_intake(cx.session) {
        intake::show(ui, cx);
        return;
    }
    if cx.session.spec().is_none() {
        CentralPanel::default().frame(ground).show(ui, |ui| widgets::empty(ui, &cx.words.get("empty-nothing")));
        return;
    }
    let page = ground.inner_margin(Margin::symmetric(20, 14));
    match view.page {
        Page::Network => network::show(ui, cx, view, canvas),
        Page::Findings => {
            CentralPanel::default().frame(page).show(ui, |ui| findings::page(ui, cx));
        }
        Page::Connections => {
            CentralPanel::default().frame(page).show(ui, |ui| connections::show(ui, cx, view));
        }
        Page::People => people::show(ui, cx, view),
        Page::WhatIf => {
            CentralPanel::default().frame(page).show(ui, |ui| what_if::show(ui, cx, view));
        }
        Page::Advisor => {
            CentralPanel::default().frame(page).show(ui, |ui| advisor::show(ui, cx, view));
        }
    }
}
