//! A window without a display.

use eframe::egui;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lijntjes::session::Session;
use lijntjes::session::jobs::Executor;
use lijntjes::text::Lang;
use lijntjes::ui::{App, Dialogs, Remembered};

pub type Window = Harness<'static, App>;

/// Frames until everything that was asked shows.
pub const SETTLE: usize = 4;

/// A Dutch window of 1366 by 768 with these files, or the example.
pub fn window(files: Vec<PathBuf>) -> Window {
    sized(files, 1366.0, 768.0)
}

pub fn sized(files: Vec<PathBuf>, width: f32, height: f32) -> Window {
    let mut window =
        Harness::builder().with_theme(egui::Theme::Light).with_size([width, height]).with_max_steps(2).build_eframe(move |creation| {
            let session = Session::new(Executor::Inline, Lang::Dutch);
            App::new(&creation.egui_ctx, session, &Remembered::default(), Dialogs::Typed, files)
        });
    window.run_steps(SETTLE);
    window
}

pub fn click(window: &mut Window, button: &str) {
    window.get_by_role_and_label(egui::accesskit::Role::Button, button).click();
    window.run_steps(SETTLE);
}

/// A folder of its own for what a test writes; the last one to drop it removes it.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder for a test")
}

/// A survey of so many people in five groups, of whom each names three.
pub fn big_survey(folder: &Path, people: usize) -> Vec<PathBuf> {
    let mut sheet = String::from("id,naam,parallelgroep,rol\n");
    let mut ties = String::from("van,naar\n");
    for i in 0..people {
        writeln!(sheet, "p{i},Mens Nummer{i},{},leraar", ["1-2", "3-4", "5-6", "7-8", "plus"][i % 5]).expect("text grows");
        for step in [1, 5, 17] {
            writeln!(ties, "p{i},p{}", (i + step) % people).expect("a file for a test");
        }
    }
    let paths = vec![folder.join("lijntjes.csv"), folder.join("mensen.csv")];
    std::fs::write(&paths[0], ties).expect("a file for a test");
    std::fs::write(&paths[1], sheet).expect("a file for a test");
    paths
}

/// Takes the survey files in that wait for it, with everything as it is proposed.
pub fn take_in(window: &mut Window) {
    let plan = window.state().session().intake().and_then(|intake| intake.plan.clone()).expect("files that were looked at");
    let open = plan.open().count();
    let button = if open == 0 { "Overnemen".to_owned() } else { format!("Overnemen zoals voorgesteld ({open} open)") };
    click(window, &button);
}

/// Files of the surveys that the readers are tested with.
pub fn survey(case: &str, files: &[&str]) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/surveys").join(case);
    files.iter().map(|file| folder.join(file)).collect()
}
