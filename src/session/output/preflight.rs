//! A pre-flight of the picture as it would be without names.

use crate::analysis::Network;
use crate::model::{Appearance, LayoutKind, Project};
use crate::report::{Preflight, Sent, Shared};
use crate::session::drawing::colours::categories;
use crate::sociogram::{Ink, person_inks};
use crate::text::Words;

/// Of what is `shared` of `project`, which has the names. `None` where nothing can be asked of it.
#[must_use]
pub fn preflight(project: &Project, shared: &Shared, (appearance, kind): (Appearance, LayoutKind), words: Words) -> Option<Preflight> {
    let net = Network::new(&shared.project, &shared.spec)?;
    let inks: Vec<Ink> = match categories(&shared.project, &net, shared.spec.wave, appearance.colour, words) {
        Some(shown) => shown.of.into_iter().map(|category| category.map_or(Ink::Other, Ink::Group)).collect(),
        None => person_inks(&net),
    };
    let inks = (kind != LayoutKind::Blocks).then_some(inks.as_slice());
    let sent = Sent { project, shared, net: &net, inks, colour: appearance.colour, forms: appearance.shapes };
    Some(Preflight::new(&sent, words))
}
