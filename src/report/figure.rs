//! A document of figures: the words that stand round a picture on paper.

use super::document::{Document, Figure, Part};
use super::naming::NameView;
use super::shared::response_is_told;
use super::titles::{asked_title, date_text, legend_text, scope_title};
use crate::analysis::{FEWEST_ASKED, Network, Pairs};
use crate::model::{NetworkSpec, Project, Style};
use crate::sociogram::{GroupsScene, LegendEntry, Scene};
use crate::text::Words;

/// What figures are made from. Names stand in them only where `names` says so.
#[derive(Debug)]
pub struct FiguresRequest<'a> {
    /// Without names that of [`super::Shared`].
    pub project: &'a Project,
    pub spec: &'a NetworkSpec,
    pub net: &'a Network,
    pub pairs: &'a Pairs,
    pub names: NameView,
    pub words: Words,
    pub style: Style,
    /// Of every draw behind them.
    pub seed: u64,
    /// Whether people or ties are left out of the pictures.
    pub is_filtered: bool,
    pub pictures: Vec<Drawn>,
}

/// A picture with what it says of itself.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub scene: Scene,
    pub legend: Vec<LegendEntry>,
    pub caption: String,
}

/// One figure after another, all of the same network.
#[must_use]
pub fn figures(request: FiguresRequest) -> Document {
    let words = request.words;
    let groups_only = request.pictures.iter().any(|drawn| drawn.scene.groups().is_some());
    let counts = counts(&request);
    let footer = footer(&request, &counts, groups_only);
    let (title, subtitle) = (asked_title(request.project, &request.spec.asked, words), subtitle(&request));
    let figure = |drawn: Drawn| {
        let said = |entry: &LegendEntry| legend_text(request.project, request.spec, &entry.text, words);
        let legend = drawn.legend.iter().map(|entry| (entry.samples.clone(), said(entry))).collect();
        Part::Figure(Box::new(Figure {
            scene: drawn.scene,
            style: request.style,
            legend,
            caption: drawn.caption,
            description: counts.clone(),
        }))
    };
    let parts = request.pictures.into_iter().map(figure).collect();
    Document { title, subtitle, parts, footer }
}

/// School, date, over whom it is where that is not everyone, and response.
fn subtitle(request: &FiguresRequest) -> String {
    let (net, words) = (request.net, request.words);
    let date = request.project.waves.get(&request.spec.wave).and_then(|w| w.date).map(|date| date_text(date, words));
    let response = words.with("figure-response", &[("answered", net.answered_count().into()), ("asked", net.asked_count().into())]);
    let title = request.project.title.trim();
    let scope = &request.spec.scope;
    let response = response_is_told(request.names, scope).then_some(response);
    let scope = (!scope.is_whole_team()).then(|| scope_title(request.project, scope, words));
    [Some(title.to_owned()).filter(|t| !t.is_empty()), date, scope, response].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// People, ties and mentions.
fn counts(request: &FiguresRequest) -> String {
    let pairs = request.pairs;
    if request.pictures.iter().filter_map(|drawn| drawn.scene.groups()).any(|scene| !tells_all(request.net, scene)) {
        return request.words.with("figure-people", &[("people", request.net.n().into())]);
    }
    request.words.with(
        "status-counts",
        &[
            ("people", request.net.n().into()),
            ("ties", pairs.total().into()),
            ("mutual", pairs.mutual.into()),
            ("oneway", pairs.one_way.into()),
            ("mentions", request.net.arc_count().into()),
        ],
    )
}

/// Whether a groepsbeeld shows all that a total holds: else the total would tell what is not shown. People who are in several groups are
/// counted between groups in which they are not, and few of them would be told by what is missing there.
fn tells_all(net: &Network, scene: &GroupsScene) -> bool {
    let in_blocks =
        |i: usize| scene.blocks.iter().any(|b| b.group.map_or(net.actor(i).groups.is_empty(), |g| net.actor(i).groups.contains(&g)));
    let in_several = net.actors().iter().filter(|actor| actor.groups.len() > 1).count();
    let is_shown = scene.blocks.iter().all(|block| !block.withheld) && scene.bundles.iter().all(|bundle| bundle.tied.is_some());
    is_shown && (0..net.n()).all(in_blocks) && (in_several == 0 || in_several >= FEWEST_ASKED)
}

fn footer(request: &FiguresRequest, counts: &str, groups_only: bool) -> String {
    let words = request.words;
    let mut parts = vec![counts.to_owned()];
    // Filters do not reach the groepsbeeld.
    if request.is_filtered && !groups_only {
        parts.push(words.get("figure-filtered"));
    }
    parts.push(words.get(match request.names {
        _ if groups_only => "figure-groups",
        NameView::With => "figure-with-names",
        NameView::Without => "figure-without-names",
    }));
    parts.push(words.with("figure-made", &[("version", env!("CARGO_PKG_VERSION").into()), ("seed", request.seed.to_string().into())]));
    parts.join(" · ")
}
