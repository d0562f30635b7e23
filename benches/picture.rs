//! What a frame of the window costs on the processor, from input to triangles, for networks of several sizes; and the same
//! networks in `egui_graphs` as it comes. Nothing is sent to a graphics card.
//!
//! `cargo bench --features ui-tests --bench picture` prints a table; a number of people after `--` leaves the larger networks out.
#![expect(clippy::disallowed_methods, reason = "where the pointer goes while frames are timed")]
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints what it measured, and stops when it cannot")]

#[path = "../tests/invented/school.rs"]
mod school;
#[path = "../tests/invented/team.rs"]
mod team;

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::App as _;
use eframe::egui::{self, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2};
use lijntjes::analysis::{Network, Reading};
use lijntjes::io::project_file;
use lijntjes::model::{Appearance, LayoutKind, Point, Project, TieFilter};
use lijntjes::report::{NameView, Naming};
use lijntjes::session::jobs::Executor;
use lijntjes::session::{Command, Picture, Selection, Session};
use lijntjes::sociogram::{Focus, LabelSizes, Layout, Palette, PeopleScene, Scene, SceneRequest, Viewport, line_at, place, scene};
use lijntjes::text::{Lang, Words};
use lijntjes::ui::canvas::{Canvas, CanvasView};
use lijntjes::ui::{App, Dialogs, Remembered};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use school::School;

/// People and mentions.
const SIZES: [(u32, usize); 4] = [(24, 80), (200, 1_500), (2_000, 20_000), (10_000, 100_000)];
const WINDOW: Vec2 = Vec2::new(1366.0, 768.0);
/// The measures and the arrangement of more people take long: of them the canvas alone is shown, and everyone stands on a lattice.
const WHOLE: u32 = 2_000;
/// Frames of each kind.
const FRAMES: usize = 120;
/// Frames before they count.
const SETTLE: usize = 12;

fn main() {
    let most = std::env::args().find_map(|a| a.parse().ok()).unwrap_or(u32::MAX);
    println!("| network | what | median ms | p95 ms | vertices |\n|---|---|---:|---:|---:|");
    for (people, mentions) in SIZES.into_iter().filter(|(people, _)| *people <= most) {
        let project = School { people, groups: (people / 12).clamp(2, 12), mentions, inside: 0.6 }.project();
        let name = format!("{people} / {mentions}");
        let mut window = if people > WHOLE { Window::canvas(&project) } else { Window::open(&project) };
        for activity in [Activity::Idle, Activity::Pan, Activity::Zoom, Activity::Hover, Activity::Drag] {
            let measured = window.measure(activity);
            row(&name, &format!("{activity:?}").to_lowercase(), &measured);
            window.fit();
        }
        for (inside, activity) in [("pan, enlarged", Activity::Pan), ("hover, enlarged", Activity::Hover)] {
            window.enlarge();
            row(&name, inside, &window.measure(activity));
            window.fit();
        }
        println!("| {name} | repaints asked for at rest | {} | | |", window.repaints_at_rest());
        for (what, time) in window.body.scene_times() {
            println!("| {name} | {what} | {:.2} | | |", ms(time));
        }
        row(&name, "egui_graphs, hover", &Plain::new(&window).measure(Activity::Hover));
        row(&name, "egui_graphs, pan", &Plain::new(&window).measure(Activity::Pan));
    }
}

fn ties(project: &Project) -> usize {
    project.waves.values().map(|wave| wave.ties.len()).sum()
}

fn row(network: &str, what: &str, (times, vertices): &(Vec<Duration>, usize)) {
    let mut sorted = times.clone();
    sorted.sort_unstable();
    let at = |share: usize| ms(sorted[(sorted.len() - 1) * share / 100]);
    println!("| {network} | {what} | {:.2} | {:.2} | {vertices} |", at(50), at(95));
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// About the middle of the canvas.
const MIDDLE: Pos2 = Pos2::new(540.0, 410.0);

#[derive(Clone, Copy, Debug, PartialEq)]
enum Activity {
    Idle,
    Pan,
    /// Panned with the wheel, where there is no ground to take hold of.
    Sideways,
    Zoom,
    Hover,
    Drag,
}

/// Something that is shown frame after frame.
struct Stage {
    ctx: egui::Context,
    frames: u32,
    repaint: Duration,
    cursor: egui::CursorIcon,
    vertices: usize,
}

impl Stage {
    fn new() -> Self {
        let ctx = egui::Context::default();
        Self { ctx, frames: 0, repaint: Duration::ZERO, cursor: egui::CursorIcon::Default, vertices: 0 }
    }

    /// How long a frame with these events takes, triangles included; and what it says of the people on it when asked.
    fn frame(&mut self, events: Vec<Event>, show: &mut dyn FnMut(&mut egui::Ui)) -> (Duration, Option<egui::accesskit::TreeUpdate>) {
        self.frames += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW)),
            time: Some(f64::from(self.frames) / 60.0),
            predicted_dt: 1.0 / 60.0,
            focused: true,
            events,
            ..RawInput::default()
        };
        let start = Instant::now();
        let mut output = self.ctx.run_ui(input, show);
        let primitives = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let time = start.elapsed();
        self.vertices =
            primitives.iter().map(|p| if let egui::epaint::Primitive::Mesh(mesh) = &p.primitive { mesh.vertices.len() } else { 0 }).sum();
        black_box(primitives);
        self.repaint = output.viewport_output.values().map(|v| v.repaint_delay).min().unwrap_or(Duration::MAX);
        self.cursor = output.platform_output.cursor_icon;
        (time, output.platform_output.accesskit_update.take())
    }

    /// The time of each frame of an activity around `middle`, and the most vertices.
    fn measure(&mut self, activity: Activity, middle: Pos2, show: &mut dyn FnMut(&mut egui::Ui)) -> (Vec<Duration>, usize) {
        for _ in 0..SETTLE {
            self.frame(Vec::new(), show);
        }
        if matches!(activity, Activity::Pan | Activity::Drag) {
            for _ in 0..2 {
                self.frame(vec![Event::PointerMoved(middle)], show);
            }
            self.frame(vec![button(middle, true)], show);
        }
        let mut times = Vec::new();
        let mut vertices = 0;
        for k in 0..FRAMES {
            let turn = k as f32 * std::f32::consts::TAU / 60.0;
            let round = middle + 90.0 * Vec2::new(turn.sin(), 0.6 * (2.0 * turn).sin());
            let events = match activity {
                Activity::Idle => Vec::new(),
                Activity::Pan | Activity::Drag => vec![Event::PointerMoved(round)],
                Activity::Sideways => {
                    let delta = Vec2::new(if k % 60 < 30 { 8.0 } else { -8.0 }, 0.0);
                    let (unit, phase) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move);
                    vec![Event::PointerMoved(middle), Event::MouseWheel { unit, delta, phase, modifiers: Modifiers::NONE }]
                }
                Activity::Hover => vec![Event::PointerMoved(middle + 2.0 * (round - middle))],
                Activity::Zoom => {
                    let delta = Vec2::new(0.0, if k % 60 < 30 { 14.0 } else { -14.0 });
                    let (unit, phase) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move);
                    vec![Event::PointerMoved(middle), Event::MouseWheel { unit, delta, phase, modifiers: Modifiers::NONE }]
                }
            };
            times.push(self.frame(events, show).0);
            vertices = vertices.max(self.vertices);
        }
        if matches!(activity, Activity::Pan | Activity::Drag) {
            self.frame(vec![button(middle, false)], show);
        }
        self.frame(vec![Event::PointerGone], show);
        (times, vertices)
    }
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

/// The window of the program, or its canvas alone.
struct Window {
    stage: Stage,
    body: Body,
}

#[expect(clippy::large_enum_variant, reason = "there is one of them at a time")]
enum Body {
    App(App, eframe::Frame),
    Canvas(Drawn),
}

/// A picture with what its canvas needs.
struct Drawn {
    naming: Naming,
    net: Network,
    canvas: Canvas,
    base: PeopleScene,
    picture: Arc<Picture>,
}

impl Window {
    fn open(project: &Project) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netwerk.lijntjes");
        std::fs::write(&path, project_file::save(project)).unwrap();
        let stage = Stage::new();
        let session = Session::new(Executor::Inline, Lang::Dutch);
        let start = Instant::now();
        let app = App::new(&stage.ctx, session, &Remembered::default(), Dialogs::Typed, vec![path]);
        println!("| {} / {} | opened, with all its measures | {:.0} | | |", project.people.len(), ties(project), ms(start.elapsed()));
        let mut window = Self { stage, body: Body::App(app, eframe::Frame::_new_kittest()) };
        for _ in 0..SETTLE {
            window.frame(Vec::new());
        }
        window
    }

    fn canvas(project: &Project) -> Self {
        let net = Network::new(project, &project.first_spec().unwrap()).unwrap();
        let side = f64::from(u32::try_from(net.n()).unwrap()).sqrt().ceil();
        let groups = net.groups().len().max(1);
        // Groups in stripes, everyone a little beside the lattice.
        let mut order: Vec<usize> = (0..net.n()).collect();
        order.sort_by_key(|&i| (net.actor(i).groups.first().copied().unwrap_or(groups), i));
        let mut rng = ChaCha8Rng::seed_from_u64(5);
        let place = |k: usize, rng: &mut ChaCha8Rng| {
            let (row, column) = ((k as f64 / side).floor(), k as f64 % side);
            Point::new(column * 70.0 + rng.random_range(-18.0..18.0), row * 64.0 + rng.random_range(-15.0..15.0))
        };
        let layout = Layout {
            people: order.iter().map(|&i| net.actor(i).id).collect(),
            positions: (0..order.len()).map(|k| place(k, &mut rng)).collect(),
            fields: vec![None; net.groups().len()],
            ..Layout::default()
        };
        let base = draw(&net, &layout);
        let picture = Picture {
            scene: Scene::People(base.clone()),
            legend: Vec::new(),
            caption: String::new(),
            kind: LayoutKind::Groups,
            appearance: Appearance::default(),
        };
        let naming = Naming::new(project, NameView::With);
        let body = Body::Canvas(Drawn { naming, net, canvas: Canvas::default(), base, picture: Arc::new(picture) });
        let mut window = Self { stage: Stage::new(), body };
        for _ in 0..SETTLE {
            window.frame(Vec::new());
        }
        window
    }

    fn frame(&mut self, events: Vec<Event>) -> Option<egui::accesskit::TreeUpdate> {
        let Self { stage, body } = self;
        stage.frame(events, &mut |ui| body.show(ui)).1
    }

    fn measure(&mut self, activity: Activity) -> (Vec<Duration>, usize) {
        let (activity, middle) = match (activity, self.ground()) {
            (Activity::Drag, _) => (activity, self.somebody()),
            (_, Some(ground)) => (activity, ground),
            (Activity::Pan, None) => (Activity::Sideways, MIDDLE),
            (_, None) => (activity, MIDDLE),
        };
        let Self { stage, body } = self;
        let measured = stage.measure(activity, middle, &mut |ui| body.show(ui));
        if let (Activity::Drag, Body::App(app, _)) = (activity, body) {
            assert!(app.session().history().undo_step().is_some(), "somebody was dragged");
            app.run(Command::Undo);
        }
        measured
    }

    /// Where nobody stands, near the middle of the canvas; `None` in a crowd that covers it.
    fn ground(&mut self) -> Option<Pos2> {
        for step in 0..400_u16 {
            let turn = f32::from(step) * 2.4;
            let at = MIDDLE + f32::from(step).sqrt() * 9.0 * Vec2::angled(turn);
            self.frame(vec![Event::PointerMoved(at)]);
            self.frame(vec![Event::PointerMoved(at)]);
            if self.stage.cursor == egui::CursorIcon::Default {
                return Some(at);
            }
        }
        None
    }

    /// The middle of someone who is seen.
    fn somebody(&mut self) -> Pos2 {
        self.stage.ctx.enable_accesskit();
        self.frame(Vec::new());
        let tree = self.frame(Vec::new()).unwrap();
        self.stage.ctx.disable_accesskit();
        let people = tree.nodes.iter().filter(|(_, node)| node.label().is_some_and(|l| l.starts_with("Naam ")));
        let places = people.filter_map(|(_, node)| node.bounds()).map(|b| (b.x0 + b.x1, b.y0 + b.y1));
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
        let middles = places.map(|(x, y)| Pos2::new((x / 2.0) as f32, (y / 2.0) as f32));
        let canvas = match self.body {
            Body::App(..) => Rect::from_min_max(Pos2::new(150.0, 200.0), Pos2::new(900.0, 620.0)),
            Body::Canvas(_) => Rect::from_min_size(Pos2::ZERO, WINDOW),
        };
        middles
            .filter(|at| canvas.contains(*at))
            .min_by(|a, b| a.distance(canvas.center()).total_cmp(&b.distance(canvas.center())))
            .unwrap()
    }

    fn fit(&mut self) {
        match &mut self.body {
            Body::Canvas(drawn) => drawn.canvas.fit(),
            Body::App(..) => {
                let (key, modifiers) = (egui::Key::Num0, Modifiers::COMMAND);
                self.frame(vec![Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }]);
            }
        }
        for _ in 0..2 * SETTLE {
            self.frame(Vec::new());
        }
    }

    /// About five times as large as everything at once.
    fn enlarge(&mut self) {
        let at = self.ground().unwrap_or(MIDDLE);
        for _ in 0..16 {
            let (unit, phase, delta) = (egui::MouseWheelUnit::Point, egui::TouchPhase::Move, Vec2::new(0.0, 40.0));
            self.frame(vec![Event::PointerMoved(at), Event::MouseWheel { unit, delta, phase, modifiers: Modifiers::NONE }]);
        }
        for _ in 0..2 * SETTLE {
            self.frame(Vec::new());
        }
    }

    /// How many of some frames without input ask for another one.
    fn repaints_at_rest(&mut self) -> usize {
        self.frame(vec![Event::PointerGone]);
        for _ in 0..SETTLE {
            self.frame(Vec::new());
        }
        (0..30)
            .filter(|_| {
                self.frame(Vec::new());
                self.stage.repaint < Duration::from_secs(1)
            })
            .count()
    }
}

impl Body {
    fn show(&mut self, ui: &mut egui::Ui) {
        match self {
            Self::App(app, nothing) => {
                app.logic(&ui.ctx().clone(), nothing);
                app.ui(ui, nothing);
            }
            Self::Canvas(drawn) => drawn.show(ui),
        }
    }

    fn picture(&self) -> (Network, PeopleScene) {
        match self {
            Self::App(app, _) => {
                let session = app.session();
                ((*session.answers().unwrap().net).clone(), session.picture().unwrap().scene.people().unwrap().clone())
            }
            Self::Canvas(drawn) => (drawn.net.clone(), drawn.base.clone()),
        }
    }

    /// How long the picture takes that is shown: the whole, with another focus, with one who was moved, its words, and a choice.
    fn scene_times(&mut self) -> Vec<(&'static str, Duration)> {
        let (net, drawn) = self.picture();
        let layout = layout_of(&net, &drawn);
        let base = draw(&net, &layout);
        let view = Viewport::fit(&base.bounds, lijntjes::sociogram::Rect::new(0.0, 0.0, 1000.0, 650.0), 2.0);
        let mark = &base.marks[base.marks.len() / 2];
        let about = Focus { people: BTreeSet::from([mark.person]), ..Focus::default() };
        let aside = BTreeMap::from([(mark.person, mark.at + Point::new(40.0, 25.0))]);
        let mut times = vec![
            ("a picture", best(|| draw(&net, &layout))),
            ("the same, another focus", best(|| focused(&net, &layout, &base, &about))),
            ("the same, one moved", best(|| base.moved(&aside))),
            ("its words", best(|| place(&base, &view, LabelSizes::default()))),
            ("the line at a place", best(|| line_at(&base, base.bounds.centre(), 3.0))),
        ];
        if let Self::App(app, _) = self {
            // Somebody else each time: whoever is chosen already is not drawn again.
            let mut others = base.marks.iter().map(|mark| mark.person).cycle();
            times.push(("someone chosen", best(|| app.run(Command::Select(others.next().map_or(Selection::Nothing, Selection::Person))))));
            app.run(Command::Select(Selection::Nothing));
        }
        times
    }
}

impl Drawn {
    fn show(&mut self, ui: &mut egui::Ui) {
        let naming = &self.naming;
        let people = |person| naming.full(person).to_owned();
        let commands = self.canvas.show(
            ui,
            &CanvasView {
                picture: &self.picture,
                palette: Palette::new(self.picture.appearance.style, false),
                naming,
                words: Words::new(Lang::Dutch),
                people: &people,
                legend: &[],
                selection: Selection::Nothing,
                sizes: LabelSizes::default(),
            },
        );
        for command in commands {
            if let Command::Drag(places) = command {
                let scene = Scene::People(self.base.moved(&places.into_iter().collect()));
                self.picture = Arc::new(Picture { scene, ..(*self.picture).clone() });
            }
        }
    }
}

fn best<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut once = || {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    (0..4).map(|_| once()).min().unwrap()
}

/// Where the people of a scene stand.
fn layout_of(net: &Network, scene: &PeopleScene) -> Layout {
    let mut fields = vec![None; net.groups().len()];
    for field in &scene.fields {
        fields[field.group] = Some(field.rect);
    }
    Layout {
        people: scene.marks.iter().map(|m| m.person).collect(),
        positions: scene.marks.iter().map(|m| m.at).collect(),
        fields,
        ..Layout::default()
    }
}

fn draw(net: &Network, layout: &Layout) -> PeopleScene {
    asked(net, layout, None, scene)
}

fn focused(net: &Network, layout: &Layout, base: &PeopleScene, focus: &Focus) -> PeopleScene {
    asked(net, layout, Some(focus), |request| base.in_focus(request))
}

fn asked(net: &Network, layout: &Layout, focus: Option<&Focus>, drawn: impl FnOnce(&SceneRequest) -> PeopleScene) -> PeopleScene {
    let titles: Vec<String> = (1..=net.groups().len()).map(|g| format!("Groep {g}")).collect();
    let sizes: Vec<Reading> = lijntjes::analysis::in_degree(net).into_iter().map(|d| Reading::Value(d as f64)).collect();
    drawn(&SceneRequest {
        net,
        layout,
        appearance: Appearance::default(),
        sizes: &sizes,
        names: &|person| format!("Naam {}", person.0),
        group_titles: &titles,
        ring_titles: &[],
        shows_answers: true,
        ties: TieFilter::default(),
        hidden: &BTreeSet::new(),
        colours: None,
        focus,
    })
}

/// The same people and mentions in the widget as it comes, at the same places.
struct Plain {
    stage: Stage,
    graph: egui_graphs::Graph<(), ()>,
}

impl Plain {
    fn new(window: &Window) -> Self {
        let (net, drawn) = window.body.picture();
        let mut places = BTreeMap::new();
        let mut graph = egui_graphs::Graph::new();
        for mark in &drawn.marks {
            places.insert(mark.person, (graph.add_node(()), mark.at));
        }
        for (i, j) in net.arcs() {
            graph.add_edge(places[&net.actor(i).id].0, places[&net.actor(j).id].0, ());
        }
        let mut plain = Self { stage: Stage::new(), graph };
        plain.frame();
        // Its own arrangement is made in its first frame.
        let wide = f64::from(WINDOW.x) / drawn.bounds.width();
        let scale = wide.min(f64::from(WINDOW.y) / drawn.bounds.height());
        for (node, at) in places.values() {
            let at = (*at - drawn.bounds.min) * scale;
            #[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
            plain.graph.node_mut(*node).unwrap().set_location(Pos2::new(at.x as f32, at.y as f32));
        }
        plain
    }

    fn frame(&mut self) {
        let Self { stage, graph } = self;
        stage.frame(Vec::new(), &mut |ui| plain_show(graph, ui));
    }

    fn measure(&mut self, activity: Activity) -> (Vec<Duration>, usize) {
        let Self { stage, graph } = self;
        stage.measure(activity, Pos2::new(500.5, 300.5), &mut |ui| plain_show(graph, ui))
    }
}

fn plain_show(graph: &mut egui_graphs::Graph<(), ()>, ui: &mut egui::Ui) {
    egui_graphs::DefaultGraphView::new()
        .with_interactions(&egui_graphs::SettingsInteraction::new().with_dragging_enabled(true).with_hover_enabled(true))
        .with_navigations(&egui_graphs::SettingsNavigation::new().with_fit_to_screen_enabled(false).with_zoom_and_pan_enabled(true))
        .show(ui, graph);
}
