//! The one headless test binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod architecture;
mod cli;
mod findings;
mod fuzz_finds;
mod golden;
mod import;
mod intake;
mod laws;
mod licences;
mod networks;
mod oracle;
mod paths_laws;
mod picture;
mod project_file;
mod schools;
mod session;
mod surveys;
mod template;
mod words;
