//! The one headless test binary.

mod import;
mod project_file;
