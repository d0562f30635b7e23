//! The one headless test binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own data has failed")]

mod golden;
mod laws;
mod networks;
mod oracle;
