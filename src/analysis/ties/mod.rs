//! Mentions as they are counted: how many, of whom, returned or not, and between which groups.

mod centralization;
mod degree;
mod group_contacts;
mod mixing;
mod one_sided;
mod reciprocity;

pub use centralization::{centralization_betweenness, centralization_in, centralization_out};
pub use degree::{density, density_bounds, in_degree, mutual_degree, out_degree};
pub use group_contacts::{Contact, group_contacts};
pub use mixing::{Mixing, mixing};
pub use one_sided::{OneSided, one_sided, one_sided_person};
pub use reciprocity::{
    Dyads, Pairs, dyads, pairs, recip_arc, recip_bounds, recip_dyadic, recip_expected, recip_pair, recip_person, recip_returned,
    recip_returns,
};

pub(super) use centralization::{concentrated, most_betweenness, most_degree};
pub(super) use degree::{cap_binds, names_left};
pub(super) use one_sided::one_sided_of_each;
pub(super) use reciprocity::blocks;
