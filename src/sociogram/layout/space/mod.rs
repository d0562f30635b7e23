//! Room for people: who is in whose way, which places there are, and how a network is cut into pieces that fit.

pub(super) mod crowd;
pub(super) mod levels;
pub(super) mod parts;
pub(super) mod quadtree;
pub(super) mod separate;
pub(super) mod slots;
pub(super) mod spread;
