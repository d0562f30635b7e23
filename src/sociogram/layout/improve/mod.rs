//! What makes an arrangement better: fewer crossings, near to the picture before, distances that follow steps.

pub(super) mod fewer_crossings;
pub(super) mod stay_near;
pub(super) mod steps;
