//! Answers about a network: pure, deterministic, seeded. No names of people, no prose.

mod network;
mod reading;

pub use network::{Actor, Cell, Network, Row};
pub use reading::{Bounds, Reading, Why};
