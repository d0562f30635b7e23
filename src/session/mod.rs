//! The open project and all that follows from it.
