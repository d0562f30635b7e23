//! The real program in a real window. Each test says why it cannot run everywhere; the gate runs them under Xvfb.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The program, ended when the test ends. It remembers nothing of other runs.
struct Program {
    child: Child,
    window: String,
    home: tempfile::TempDir,
}

impl Drop for Program {
    fn drop(&mut self) {
        // A program that already left cannot be ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn lijntjes() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lijntjes"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("LANG", "nl_NL.UTF-8").stdin(Stdio::null());
    command
}

fn xdotool(args: &[&str]) -> Output {
    Command::new("xdotool").args(args).output().unwrap()
}

fn start(args: &[&str]) -> Program {
    let home = tempfile::tempdir().unwrap();
    let child = lijntjes().args(args).env("HOME", home.path()).env("XDG_DATA_HOME", home.path()).spawn().unwrap();
    let mut program = Program { child, window: String::new(), home };
    let deadline = Instant::now() + Duration::from_mins(1);
    while program.window.is_empty() {
        assert!(Instant::now() < deadline, "no window within a minute");
        sleep(Duration::from_millis(200));
        let found = String::from_utf8(xdotool(&["search", "--onlyvisible", "--name", "Lijntjes"]).stdout).unwrap();
        found.lines().next().unwrap_or_default().clone_into(&mut program.window);
    }
    sleep(Duration::from_secs(3));
    program
}

impl Program {
    /// How many colours the window shows: one, when it is blank.
    fn colours(&self) -> usize {
        let shot = Command::new("import").args(["-window", &self.window, "-depth", "8", "rgb:-"]).output().unwrap();
        assert!(shot.status.success(), "{}", String::from_utf8_lossy(&shot.stderr));
        shot.stdout.chunks_exact(3).collect::<std::collections::BTreeSet<_>>().len()
    }

    /// Processor time so far, in clock ticks.
    fn ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let after_name = stat.rsplit(')').next().unwrap();
        after_name.split_whitespace().skip(11).take(2).map(|t| t.parse::<u64>().unwrap()).sum()
    }
}

#[test]
#[ignore = "opens a window: needs a display, OpenGL, xdotool and import"]
fn window_draws_the_example_and_then_nothing_happens() {
    let program = start(&[]);
    assert!(program.colours() > 50);
    sleep(Duration::from_secs(2));
    let before = program.ticks();
    sleep(Duration::from_secs(5));
    let spent = program.ticks() - before;
    assert!(spent <= 5, "{spent} hundredths of a second of processor time in five idle seconds");
}

#[test]
#[ignore = "opens a window: needs a display, OpenGL, xdotool and import"]
fn window_opens_files_of_the_command_line() {
    let program = start(&["sample_data/rommelig/mensen.csv", "sample_data/rommelig/lijntjes.csv"]);
    assert!(program.colours() > 50);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "opens a window: needs a display, OpenGL, xdotool and import"]
fn window_keeps_what_it_remembers_to_itself() {
    use std::os::unix::fs::PermissionsExt;
    let mut program = start(&["sample_data/de_pragmatiek/lijntjes.csv"]);
    let state = program.home.path().join("lijntjes");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let app = state.join("app.ron");
    assert_eq!((mode(&state), mode(&app)), (0o700, 0o600), "before anything is kept");
    // Where nothing manages windows nobody gives them the keyboard.
    xdotool(&["windowfocus", &program.window]);
    sleep(Duration::from_millis(500));
    xdotool(&["key", "ctrl+q"]);
    let deadline = Instant::now() + Duration::from_secs(30);
    while program.child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < deadline, "it closes");
        sleep(Duration::from_millis(100));
    }
    assert!(fs::read_to_string(&app).unwrap().contains("forgets_files"), "eframe wrote there");
    assert_eq!((mode(&state), mode(&app)), (0o700, 0o600));
    assert_eq!(fs::read_dir(&state).unwrap().count(), 1);
}

#[test]
fn without_a_display_one_sentence_names_the_command_line() {
    let home = tempfile::tempdir().unwrap();
    let output = lijntjes()
        .env("HOME", home.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("lijntjes analyse") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_subcommand_needs_no_display() {
    let ties = PathBuf::from("sample_data/de_pragmatiek/lijntjes.csv");
    let output = lijntjes().arg("analyse").arg(ties).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap();
    assert!(output.status.success());
}
