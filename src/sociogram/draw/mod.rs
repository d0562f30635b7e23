//! From a network and where everyone stands to a scene.

mod bundles;
mod grounds;
mod groups;
pub(super) mod inks;
mod lines;
mod matrix;
mod outline;
mod people;
mod request;
mod routing;
mod seriation;

pub use groups::{BlocksRequest, blocks_scene};
pub use inks::person_inks;
pub use lines::CROWD;
pub use matrix::matrix_scene;
pub use people::{scene, unfocused};
pub use request::SceneRequest;
