//! The matrix of a network as a scene.

use super::inks::{ink_of, shown_roles};
use super::lines::keeps;
use super::request::SceneRequest;
use super::seriation::seriate;
use crate::analysis::Row;
use crate::model::{Labels, Point};
use crate::sociogram::shapes::palette::shape;
use crate::sociogram::{Band, Cell, Emphasis, Face, Grid, Ink, Mark, MatrixScene, Rect, text_width};

/// The width of a cell in world units.
const CELL: f64 = 24.0;
/// From here names are too small to be read: only bands have a title.
const MOST_NAMES: usize = 60;
const NAME_SIZE: f64 = CELL * 0.64;
/// How much of the area of its cell the weakest mention fills where strengths are shown.
const LEAST_FILL: f64 = 0.42;
/// Between two cells.
const SEAM: f64 = 1.0;
/// The strip in the colour of a band, and the distance from the cells at which names begin.
const STRIP: f64 = 12.0;

/// People by people: rows name columns. Groups come in their order, people without a group last under `no_group_title`; inside a group
/// people stand near whom they are tied to, which is not the order of the sheet.
#[must_use]
pub fn matrix_scene(request: &SceneRequest, no_group_title: &str) -> MatrixScene {
    let SceneRequest { net, layout, appearance, focus, .. } = *request;
    // In the order of the layout, which is nobody's.
    let shown: Vec<usize> =
        layout.people.iter().filter(|person| !request.hidden.contains(person)).filter_map(|person| net.index_of(*person)).collect();
    let groups = net.groups().len();
    let band_of = |i: usize| net.actor(i).groups.first().copied().unwrap_or(groups);
    let members: Vec<Vec<usize>> = (0..=groups).map(|g| shown.iter().copied().filter(|&i| band_of(i) == g).collect()).collect();
    let mut is_shown = vec![false; net.n()];
    for &i in &shown {
        is_shown[i] = true;
    }
    let contacts: Vec<Vec<usize>> = (0..net.n())
        .map(|i| if is_shown[i] { net.contacts(i).into_iter().filter(|&j| is_shown[j]).collect() } else { Vec::new() })
        .collect();
    let order = seriate(&members, &contacts);

    let mut start = 0;
    let mut bands = Vec::new();
    for (g, members) in members.iter().enumerate().filter(|(_, members)| !members.is_empty()) {
        let group = (g < groups).then_some(g);
        let title = group.map_or(Some(no_group_title), |g| request.group_titles.get(g).map(String::as_str)).unwrap_or_default();
        bands.push(Band { group, title: title.to_owned(), start, people: members.len(), ink: group.map_or(Ink::Other, Ink::Group) });
        start += members.len();
    }
    let has_names = appearance.labels != Labels::None && order.len() <= MOST_NAMES;
    let names: Vec<String> = if has_names { order.iter().map(|&i| (request.names)(net.actor(i).id)).collect() } else { Vec::new() };
    let name_room = names.iter().map(|name| text_width(name, NAME_SIZE, Face::Regular)).fold(0.0, f64::max) + STRIP;
    let mut grid = Grid {
        order: order.iter().map(|&i| net.actor(i).id).collect(),
        cell: CELL,
        names,
        name_size: NAME_SIZE,
        name_room,
        title_room: 0.0,
        cells: Vec::new(),
        unknown: Vec::new(),
        bands,
    };
    let title_size = grid.title_size();
    grid.title_room = grid.bands.iter().map(|b| text_width(&b.title, title_size, Face::SemiBold)).fold(0.0, f64::max) + STRIP;
    grid.cells = cells(request, &grid, &order);
    // Rows without answers point at people.
    if request.shows_answers {
        grid.unknown = unknown(request, &grid, &order);
    }

    let roles = shown_roles(net);
    let marks = order
        .iter()
        .enumerate()
        .map(|(k, &i)| {
            let actor = net.actor(i);
            let ink = match request.colours {
                Some(colours) => colours.get(i).copied().flatten().map_or(Ink::Other, Ink::Group),
                None => ink_of(actor, &roles).0,
            };
            Mark {
                person: actor.id,
                at: grid.at(k, k).centre(),
                radius: CELL * 0.33,
                shape: shape(appearance, ink, actor.kind),
                ink,
                answer: request.answer(i),
                measured: true,
                emphasis: focus.map_or(Emphasis::Normal, |f| f.of_person(actor.id, false)),
            }
        })
        .collect();
    let all = grid.rect();
    let bounds =
        Rect { min: all.min - Point::new(grid.name_room, grid.name_room), max: all.max + Point::new(grid.title_room.max(CELL), STRIP) };
    MatrixScene { grid, marks, bounds }
}

/// The mentions that are drawn, row by row.
fn cells(request: &SceneRequest, grid: &Grid, order: &[usize]) -> Vec<Cell> {
    let SceneRequest { net, focus, .. } = *request;
    let mut place = vec![usize::MAX; net.n()];
    for (k, &i) in order.iter().enumerate() {
        place[i] = k;
    }
    let mut found: Vec<(usize, usize, bool, f64)> = Vec::new();
    for (row, &i) in order.iter().enumerate() {
        let mut columns: Vec<(usize, usize)> = net.names(i).iter().map(|&j| (place[j], j)).filter(|(k, _)| *k != usize::MAX).collect();
        columns.sort_unstable();
        for (column, j) in columns {
            let Some(strength) = net.strength(i, j) else { continue };
            let back = net.strength(j, i);
            let stronger = back.map_or(strength, |back| back.max(strength));
            if keeps(&request.ties, net, i, j, back.is_some(), stronger) {
                found.push((row, column, back.is_some(), strength));
            }
        }
    }
    let most = found.iter().map(|f| f.3).fold(0.0, f64::max);
    let least = found.iter().map(|f| f.3).fold(most, f64::min);
    found
        .into_iter()
        .map(|(row, column, mutual, strength)| {
            let (from, to) = (grid.order[row], grid.order[column]);
            let share = if most > 0.0 { strength / most } else { 1.0 };
            let fill = if most > least && request.appearance.widths {
                LEAST_FILL + (1.0 - LEAST_FILL) * (strength - least) / (most - least)
            } else {
                1.0
            };
            let side = (CELL - SEAM) * fill.sqrt();
            Cell {
                from,
                to,
                rect: Rect::around(grid.at(row, column).centre(), side, side),
                mutual,
                share,
                ink: if mutual { Ink::Tie } else { Ink::TieOneWay },
                emphasis: focus.map_or(Emphasis::Normal, |f| f.of_tie(from, to)),
            }
        })
        .collect()
}

/// What the rows of those who did not answer, or in part, leave open.
fn unknown(request: &SceneRequest, grid: &Grid, order: &[usize]) -> Vec<Rect> {
    let net = request.net;
    let mut found = Vec::new();
    for (row, &i) in order.iter().enumerate().filter(|(_, i)| !matches!(net.row(**i), Row::Answered | Row::NotAsked)) {
        let mut stretch: Option<Rect> = None;
        for (column, &j) in order.iter().enumerate() {
            if net.cell(i, j) == crate::analysis::Cell::Unknown {
                let here = grid.at(row, column);
                stretch = Some(stretch.map_or(here, |s| s.union(&here)));
            } else {
                found.extend(stretch.take());
            }
        }
        found.extend(stretch);
    }
    found
}
