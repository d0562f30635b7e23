//! The open project and all that follows from it. Headless: the window and the command line are two users of one [`Session`].
//!
//! All change goes through [`Session::run`] with a [`Command`]; work that takes time runs in a [`jobs::Slot`], mostly that of a
//! `Derived` value, and is taken in by [`Session::poll`]. What a session is made of stands here, a part a file; what it does stands in
//! `acts`. Time, threads and files enter here and nowhere below.

mod acts;
mod basis;
mod command;
mod derived;
mod document;
mod drawing;
mod handed_out;
pub mod jobs;
mod kept;
mod look;
mod nameless;
mod notice;
mod output;
mod results;
mod shown;
mod state;

pub use crate::export::template::{TemplateScale, default_period, default_question};
pub use basis::Basis;
pub use command::Command;
pub use document::example::example;
pub use document::history::{Did, History};
pub use document::intake::Intake;
pub use document::open::{Opened, Origin, Read, open, read};
pub use document::open_error::OpenError;
pub use document::survey_files::Importing;
pub use document::withdrawal::{Leaving, Receipt};
pub use drawing::draw::{arranged, picture, shown_appearance};
pub use drawing::finding_focus::{can_be_shown, caption, finding_focus};
pub use drawing::request::{Picture, PictureRequest};
pub use look::{Look, Selection};
pub use notice::{Notice, Written, did_text, figure_error_text, notice_text, open_error_text, write_error_text};
pub use output::figure::{FigureRequest, figure_bytes};
pub use output::orders::{FigureFormat, FigureOrder, QuestionnaireOrder};
pub use output::preflight::preflight;
pub use output::questionnaire::{WriteTemplateError, write_template, write_template_error_text};
pub use results::advice::Advice;
pub use results::answers::{Answers, SEED};
pub use results::beside::{Beside, BesideValues};
pub use results::connections::{Block, Connections, GroupResponse, connections};
pub use results::group_cards::group_cards;
pub use results::left_open::left_open_texts;
pub use results::person_card::{PersonCard, Said, UnknownName, find_people, named_outside, person_card, person_sentence, unknown_names};
pub use results::suppose::Suppose;
pub use results::what_if::{WhatIf, what_if};
pub use state::Session;
