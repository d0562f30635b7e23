//! The drawing as data.
