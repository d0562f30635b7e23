//! Opening the window.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use eframe::egui::{IconData, ViewportBuilder};
use resvg::{tiny_skia, usvg};

use super::app::App;
use super::platform::Dialogs;
use super::state::remembered::Remembered;
use crate::cli;
use crate::io::fs::{StateFolder, note_temporaries, sweep};
use crate::session::Session;
use crate::session::jobs::Executor;
use crate::text::Lang;

/// Opens the window with these files, or with the example. Leaves with 1 and one sentence where there is no display.
#[must_use]
pub fn run(files: Vec<PathBuf>) -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("error")).init();
    let viewport = ViewportBuilder::default()
        .with_title("Lijntjes")
        .with_app_id("lijntjes")
        .with_inner_size([1280.0, 700.0])
        .with_min_inner_size([480.0, 320.0])
        .with_drag_and_drop(true);
    let viewport = match icon(128) {
        Some(icon) => viewport.with_icon(icon),
        None => viewport,
    };
    note_temporaries();
    // Beside the window: it need not wait for a folder that is far away. Where no thread can be had, a later start does it.
    let _ = std::thread::Builder::new().name("sweep".to_owned()).spawn(sweep);
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        // Without a place that is the user's alone the window remembers nothing: an empty path cannot be written.
        persistence_path: Some(StateFolder::of_user().and_then(|folder| folder.private_file("app.ron", b"{}")).unwrap_or_default()),
        ..Default::default()
    };
    let outcome = eframe::run_native(
        "lijntjes",
        options,
        Box::new(move |creation| {
            let ctx = creation.egui_ctx.clone();
            let remembered = Remembered::read(creation.storage);
            let wake = ctx.clone();
            let executor = Executor::Threads { wake: Arc::new(move || wake.request_repaint()) };
            let session = Session::new(executor, remembered.lang().unwrap_or_else(Lang::of_system));
            Ok(Box::new(App::new(&ctx, session, &remembered, Dialogs::System, files)))
        }),
    );
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // For whoever asks with RUST_LOG=info: it names libraries and places in other people's code.
            log::info!("{error}");
            cli::no_window()
        }
    }
}

/// The program's mark, `size` pixels wide.
fn icon(size: u32) -> Option<Arc<IconData>> {
    let tree = usvg::Tree::from_str(include_str!("../../assets/icons/lijntjes.svg"), &usvg::Options::default()).ok()?;
    let mut pixels = tiny_skia::Pixmap::new(size, size)?;
    let scale = size as f32 / tree.size().width();
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let rgba = pixels.pixels().iter().flat_map(|p| {
        let c = p.demultiply();
        [c.red(), c.green(), c.blue(), c.alpha()]
    });
    Some(Arc::new(IconData { rgba: rgba.collect(), width: size, height: size }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_icon_has_pixels() {
        let icon = super::icon(32).unwrap();
        assert_eq!(icon.rgba.len(), 32 * 32 * 4);
        assert!(icon.rgba.chunks(4).any(|p| p[3] == 255) && icon.rgba.chunks(4).any(|p| p[3] == 0));
    }
}
