//! Where people stand by those around them: who is named by the much named, and whether contacts are in contact.

mod eigenvector;
mod structural_holes;
mod transitivity;
mod triads;
mod triangles;

pub use eigenvector::{HubsAndAuthorities, eigenvector, hubs_and_authorities, pagerank};
pub use structural_holes::{constraint, effective_size};
pub use transitivity::{clustering, clustering_mean, transitivity, transitivity_strong, transitivity_undirected};
pub use triads::{Triad, Triads, triads};

pub(super) use eigenvector::{leading_vectors, received};
pub(super) use triangles::Triangles;
