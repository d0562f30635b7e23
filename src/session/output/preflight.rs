//! A pre-flight of the picture as it would be without names.

use crate::analysis::Network;
use crate::model::{Appearance, LayoutKind, NetworkSpec, Project};
use crate::report::{Preflight, Sent, Shared, Sharing};
use crate::session::drawing::colours::categories;
use crate::sociogram::{Ink, person_inks};
use crate::text::Words;

/// Of `project`, with names. `None` where nothing can be asked of it.
#[must_use]
pub fn preflight(
    project: &Project,
    spec: &NetworkSpec,
    sharing: Sharing,
    (appearance, kind): (Appearance, LayoutKind),
    words: Words,
) -> Option<Preflight> {
    let shared = Shared::new(project, spec, sharing);
    let net = Network::new(&shared.project, &shared.spec)?;
    let inks: Vec<Ink> = match categories(&shared.project, &net, shared.spec.wave, appearance.colour, words) {
        Some(shown) => shown.of.into_iter().map(|category| category.map_or(Ink::Other, Ink::Group)).collect(),
        None => person_inks(&net),
    };
    let inks = (kind != LayoutKind::Blocks).then_some(inks.as_slice());
    let sent = Sent { project, shared: &shared, net: &net, inks, colour: appearance.colour, forms: appearance.shapes };
    Some(Preflight::new(&sent, words))
}
