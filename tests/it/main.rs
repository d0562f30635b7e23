//! The one headless test binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod architecture;
mod asked;
mod chance_laws;
mod cli;
mod coach_measures;
mod cover_laws;
mod drawing;
mod findings;
mod findings_laws;
mod findings_people;
mod findings_structure;
mod fuzz_finds;
mod golden;
mod import;
mod intake;
mod laws;
mod layouts;
mod licences;
mod missing_laws;
mod networks;
mod oracle;
mod paths_laws;
mod picture;
mod picture_changes;
mod pictures;
mod plausible_laws;
mod positions_laws;
mod project_file;
mod schools;
mod session;
mod structure_laws;
mod surveys;
mod template;
mod what_if;
mod words;
