//! The one headless test binary.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on must fail")]

mod architecture;
mod plausible_laws;
