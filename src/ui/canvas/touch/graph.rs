//! The only place that knows egui_graphs: it answers who is under the pointer and turns the pointer's doings into clicks, drags and
//! pans. It paints nothing, moves nobody by itself and keeps no facts: all of that is the scene's. It knows of people only: it copies
//! both ends of each of its edges in every frame, so the line under the pointer is looked for beside it.

use std::sync::Arc;

use eframe::egui;
use egui_graphs::{
    DefaultEdgeShape, DisplayEdge, DisplayNode, DrawContext, Graph, GraphChange, GraphView, Layout, LayoutState, MetadataFrame, NodeProps,
    SettingsInteraction, SettingsNavigation,
};
use petgraph::Directed;
use petgraph::stable_graph::NodeIndex;
use serde::{Deserialize, Serialize};

use crate::model::{PersonId, Point};
use crate::session::Picture;
use crate::sociogram::{Scene, Shape, Viewport, line_at};
use crate::ui::canvas::paint::units::{point, pos, single};

/// What the pointer did in one frame.
#[derive(Debug, Default)]
pub(in crate::ui::canvas) struct Touch {
    pub clicked: Option<PersonId>,
    /// Someone was taken hold of, at this point of the world.
    pub grabbed: Option<(PersonId, Point)>,
    /// Whoever is held was moved along with the pointer.
    pub dragged: bool,
    pub released: bool,
    /// Pixels that the ground was dragged by.
    pub panned: egui::Vec2,
}

/// The people of a scene as egui_graphs knows them.
#[derive(Default)]
pub(in crate::ui::canvas) struct Guest {
    graph: Graph<Spot, (), Directed, u32, SpotShape, DefaultEdgeShape>,
    people: Vec<PersonId>,
    /// What was taken over last, and at which scale.
    synced: Option<(Arc<Picture>, f64)>,
    /// egui_graphs moves its pan along when its area moves, and keeps the old corner to itself.
    corner: Option<egui::Pos2>,
}

#[derive(Clone, Copy, Debug)]
struct Spot {
    at: Point,
    radius: f64,
    shape: Shape,
    /// How far beside the mark still counts, in world units.
    slack: f64,
}

#[derive(Clone, Debug)]
struct SpotShape(Spot);

/// Nearest that a mark may be missed and still be hit, in pixels from its middle.
const EASY_REACH: f64 = 9.0;
/// From a line, in pixels.
const LINE_REACH: f64 = 3.0;

impl Guest {
    /// Takes over where everyone stands; where one looks does not matter, only how large. Whoever is held stays held.
    pub fn sync(&mut self, picture: &Arc<Picture>, view: &Viewport) {
        let is_known = |(last, scale): &(Arc<Picture>, f64)| Arc::ptr_eq(last, picture) && scale.to_bits() == view.px_per_unit.to_bits();
        if self.synced.as_ref().is_some_and(is_known) {
            return;
        }
        self.synced = Some((Arc::clone(picture), view.px_per_unit));
        let scene = &picture.scene;
        // Later marks lie on top, and the first hit wins: so the last mark comes first.
        let people = scene.marks().iter().rev().map(|m| m.person);
        if !people.clone().eq(self.people.iter().copied()) {
            let held = self.graph.dragged_node().and_then(|node| self.person(node));
            self.people = people.collect();
            self.rebuild(scene, held);
        }
        let px = 1.0 / view.px_per_unit;
        for (k, mark) in scene.marks().iter().rev().enumerate() {
            let slack = (EASY_REACH * px - mark.radius).max(1.5 * px);
            let spot = Spot { at: mark.at, radius: mark.radius, shape: mark.shape, slack };
            if let Some(node) = self.graph.node_mut(NodeIndex::new(k)) {
                node.set_location(pos(mark.at));
                *node.payload_mut() = spot;
                node.display_mut().0 = spot;
            }
        }
    }

    /// Lets egui_graphs see this frame's input. It asks for another frame every time: call it only when there is something to see.
    pub fn show(&mut self, ui: &mut egui::Ui, id: egui::Id, view: &Viewport) -> (egui::Response, Touch) {
        let name = Some(format!("{id:?}"));
        let corner = ui.available_rect_before_wrap().min;
        let local = view.origin * -view.px_per_unit;
        // Undoes beforehand what it will add for a corner that moved.
        let moved = self.corner.map_or(egui::Vec2::ZERO, |old| corner - old);
        self.corner = Some(corner);
        let mut transform = MetadataFrame::new(name.clone()).load(ui);
        transform.zoom = single(view.px_per_unit);
        transform.pan = pos(local).to_vec2() - moved;
        transform.save(ui);
        let shown = GraphView::<Still, Still>::new()
            .with_id(name.clone())
            .with_interactions(
                &SettingsInteraction::new().with_dragging_enabled(true).with_node_clicking_enabled(true).with_hover_enabled(true),
            )
            // Its zoom has one step for every frame and no limits: the camera zooms.
            .with_navigations(
                &SettingsNavigation::new().with_fit_to_screen_enabled(false).with_zoom_and_pan_enabled(true).with_zoom_speed(0.0),
            )
            .show(ui, &mut self.graph);
        let mut touch = Touch::default();
        for change in shown.changes {
            match change {
                GraphChange::NodeClicked { node } | GraphChange::NodeDoubleClicked { node } => touch.clicked = self.person(node),
                GraphChange::NodeDragStarted { node } => {
                    let at = shown.response.interact_pointer_pos().map(|p| view.world(point(p)));
                    touch.grabbed = self.person(node).zip(at);
                }
                // A press alone moves a person under the pointer, and a click looks like a short drag: only what egui calls a drag counts.
                GraphChange::NodeMoved { .. } if shown.response.dragged() => touch.dragged = true,
                GraphChange::NodeDragEnded { .. } => touch.released = true,
                // It also pans by itself to fit its first frame.
                GraphChange::Panned { delta, .. } if shown.response.dragged() => touch.panned += delta,
                _ => {}
            }
        }
        (shown.response, touch)
    }

    /// Who is under the pointer, as of the last [`Guest::show`].
    pub fn hovered(&self) -> Option<PersonId> {
        self.graph.hovered_node().and_then(|node| self.person(node))
    }

    /// The line at this point of the canvas: who names, and who is named.
    pub fn line_at(&self, at: egui::Pos2, view: &Viewport) -> Option<(PersonId, PersonId)> {
        let scene = &self.synced.as_ref()?.0.scene;
        let line = scene.lines().get(line_at(scene.people()?, view.world(point(at)), LINE_REACH / view.px_per_unit)?)?;
        Some((line.from, line.to))
    }

    fn person(&self, node: NodeIndex) -> Option<PersonId> {
        self.people.get(node.index()).copied()
    }

    fn rebuild(&mut self, scene: &Scene, held: Option<PersonId>) {
        self.graph = Graph::new();
        for mark in scene.marks().iter().rev() {
            let node = self.graph.add_node(Spot { at: mark.at, radius: mark.radius, shape: mark.shape, slack: 0.0 });
            if held == Some(mark.person)
                && let Some(node) = self.graph.node_mut(node)
            {
                node.set_dragged(true);
            }
        }
    }
}

impl std::fmt::Debug for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guest").field("people", &self.people.len()).finish_non_exhaustive()
    }
}

impl From<NodeProps<Spot>> for SpotShape {
    fn from(props: NodeProps<Spot>) -> Self {
        Self(props.payload)
    }
}

impl DisplayNode<Spot, (), Directed, u32> for SpotShape {
    fn closest_boundary_point(&self, dir: egui::Vec2) -> egui::Pos2 {
        let towards = Point::new(f64::from(dir.x), f64::from(dir.y));
        pos(self.0.at + towards.unit() * self.0.shape.reach(self.0.radius, towards))
    }

    fn shapes(&mut self, _: &DrawContext<'_>) -> Vec<egui::Shape> {
        Vec::new()
    }

    fn update(&mut self, props: &NodeProps<Spot>) {
        self.0 = props.payload;
        self.0.at = point(props.location());
    }

    fn is_inside(&self, at: egui::Pos2) -> bool {
        let Spot { at: middle, radius, shape, slack } = self.0;
        // `contains` walks the corners: most are too far away for that.
        middle.distance(point(at)) <= 2.0 * radius + slack && shape.contains(middle, radius + slack, point(at))
    }
}

/// A layout that leaves everyone where they are.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Still;

impl LayoutState for Still {}

impl Layout<Still> for Still {
    fn from_state(state: Still) -> impl Layout<Still> {
        state
    }

    fn next<N, E, Ty, Ix, Dn, De>(&mut self, _: &mut Graph<N, E, Ty, Ix, Dn, De>, _: &egui::Ui)
    where
        N: Clone,
        E: Clone,
        Ty: petgraph::EdgeType,
        Ix: petgraph::stable_graph::IndexType,
        Dn: DisplayNode<N, E, Ty, Ix>,
        De: DisplayEdge<N, E, Ty, Ix, Dn>,
    {
    }

    fn state(&self) -> Still {
        self.clone()
    }
}
