//! The one headless test binary.
