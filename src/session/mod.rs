//! The open project and all that follows from it. Headless: the window and the command line are two users of one [`Session`].
//!
//! All change goes through [`Session::run`] with a [`Command`]; work that takes time runs in a [`jobs::Slot`], mostly that of a
//! `Derived` value, and is taken in by [`Session::poll`]. What a session is made of stands here, a part a file; what it does stands in
//! `acts`. Time, threads and files enter here and nowhere below.

mod acts;
mod advice;
mod answers;
mod beside;
mod colours;
mod command;
mod connections;
mod depict;
mod derived;
mod document;
mod drawing;
mod figure;
mod focus;
mod group_picture;
mod handed_out;
mod history;
mod importing;
mod intake;
pub mod jobs;
mod kept;
mod look;
mod notice;
mod open;
mod open_error;
mod order;
mod orders;
mod people;
mod picture;
mod picture_request;
mod results;
mod sample;
mod state;
mod suppose;
mod template;
mod what_if;

pub use crate::export::template::{TemplateScale, default_period, default_question};
pub use advice::Advice;
pub use answers::{Answers, SEED};
pub use beside::{Beside, BesideValues};
pub use command::Command;
pub use connections::{Block, Connections, GroupResponse, connections};
pub use depict::{caption, finding_focus, is_about_groups};
pub use figure::{FigureRequest, Recognisable, figure_bytes, recognisable};
pub use history::{Did, History};
pub use importing::Importing;
pub use intake::Intake;
pub use look::{Look, Selection};
pub use notice::{Notice, did_text, figure_error_text, notice_text, open_error_text, write_error_text};
pub use open::{Opened, Origin, Read, open, read};
pub use open_error::OpenError;
pub use orders::{FigureFormat, FigureOrder, QuestionnaireOrder};
pub use people::{PersonCard, Said, UnknownName, find_people, person_card, person_sentence, unknown_names};
pub use picture::{arranged, picture};
pub use picture_request::{Picture, PictureRequest};
pub use sample::example;
pub use state::Session;
pub use suppose::Suppose;
pub use template::{WriteTemplateError, write_template, write_template_error_text};
pub use what_if::{WhatIf, what_if};
