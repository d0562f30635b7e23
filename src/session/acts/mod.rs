//! What a session does and what it hands out: all that is `impl Session`, one concern a file.

mod advise;
mod ask;
mod draw;
mod edit;
mod hold_beside;
mod look;
mod open;
mod read;
mod run;
mod save;
mod take_in;
mod withdraw;
mod write;
