//! Which part of the picture is seen, and how people walk to another.

pub(super) mod camera;
pub(super) mod motion;
