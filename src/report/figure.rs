//! A document of figures: the words that stand round a picture on paper.

use super::document::{Document, Figure, Part};
use super::naming::NameView;
use super::titles::{asked_title, date_text, legend_text, scope_title};
use crate::analysis::{Network, Pairs};
use crate::model::{NetworkSpec, Project, Style};
use crate::sociogram::{LegendEntry, Scene};
use crate::text::Words;

/// What figures are made from. Names stand in them only where `names` says so.
#[derive(Debug)]
pub struct FiguresRequest<'a> {
    /// Without names gone through by [`super::Mask::project`].
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
    let scope = (!scope.is_whole_team()).then(|| scope_title(request.project, scope, words));
    [Some(title.to_owned()).filter(|t| !t.is_empty()), date, scope, Some(response)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// People, ties and mentions.
fn counts(request: &FiguresRequest) -> String {
    let pairs = request.pairs;
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
