//! What egui painted: the vertices of its mesh, read back as lines and shapes.

use eframe::egui::{Color32, Mesh, Pos2, Vec2};

/// One shape of a mesh: its vertices are joined by triangles among themselves only.
#[derive(Clone, Debug)]
pub enum Painted {
    Stroke {
        points: Vec<Pos2>,
        width: f32,
        colour: Color32,
        closed: bool,
    },
    Fill {
        corners: Vec<Pos2>,
        colour: Color32,
    },
    /// A piece of a ground without soft edges.
    Ground,
}

/// The width of a soft edge: a pixel.
const FEATHER: f32 = 1.0;

/// The shapes of a mesh in the order in which they were painted.
pub fn shapes(mesh: &Mesh) -> Vec<Painted> {
    // Vertices of one shape follow one another, so that a shape ends where no triangle joins a vertex to an earlier one.
    let mut reach: Vec<usize> = (0..mesh.vertices.len()).collect();
    for triangle in mesh.indices.chunks_exact(3) {
        let [a, b, c] = [triangle[0] as usize, triangle[1] as usize, triangle[2] as usize];
        let (first, last) = (a.min(b).min(c), a.max(b).max(c));
        reach[first] = reach[first].max(last);
    }
    let mut found = Vec::new();
    let mut start = 0;
    while start < mesh.vertices.len() {
        let mut end = start;
        let mut at = start;
        while at <= end {
            end = end.max(reach[at]);
            at += 1;
        }
        let next = shape(mesh, start, end + 1, &mesh.indices);
        if !found.last_mut().is_some_and(|before| joined(before, &next)) {
            found.push(next);
        }
        start = end + 1;
    }
    found
}

/// Adds a piece of a dash to the one that it goes on from, round a bend.
fn joined(before: &mut Painted, next: &Painted) -> bool {
    let (
        Painted::Stroke { points, width, colour, closed: false },
        Painted::Stroke { points: more, width: wide, colour: ink, closed: false },
    ) = (before, next)
    else {
        return false;
    };
    let goes_on = points[points.len() - 1].distance(more[0]) < 0.01 && (*width - wide).abs() < 0.01 && colour == ink;
    if goes_on {
        points.extend(&more[1..]);
    }
    goes_on
}

fn shape(mesh: &Mesh, start: usize, end: usize, indices: &[u32]) -> Painted {
    let vertices = &mesh.vertices[start..end];
    let at = |k: usize| vertices[k].pos;
    let soft = |k: usize| vertices[k].color == Color32::TRANSPARENT;
    let count = vertices.len();
    if (0..count).all(|k| !soft(k)) {
        return Painted::Ground;
    }
    if !soft(0) {
        // Inner and outer corners in turn.
        let corners = (0..count / 2).map(|k| at(2 * k).lerp(at(2 * k + 1), 0.5)).collect();
        return Painted::Fill { corners, colour: vertices[0].color };
    }
    let wide = if soft(2) { 3 } else { 4 };
    let sections: Vec<[Pos2; 2]> = (0..count / wide).map(|k| [at(wide * k), at(wide * k + wide - 1)]).collect();
    let points: Vec<Pos2> = sections.iter().map(|[a, b]| a.lerp(*b, 0.5)).collect();
    let (first, last) = (u32::try_from(start).unwrap(), u32::try_from(end - wide).unwrap());
    let closed = sections.len() > 2 && indices.chunks_exact(3).any(|t| t.contains(&first) && t.contains(&last));
    // How far the two edges of a straight part are from each other.
    let along = (1..sections.len()).max_by(|a, b| {
        let length = |k: usize| points[k].distance(points[k - 1]);
        length(*a).total_cmp(&length(*b))
    });
    let edge = along.map_or(Vec2::ZERO, |k| (sections[k][0] - sections[k - 1][0]).normalized());
    let across = |k: usize| (sections[k][1] - sections[k][0]).dot(edge.rot90()).abs();
    let reach = along.map_or(0.0, |k| across(k).midpoint(across(k - 1)));
    let full = vertices[1].color;
    if wide == 3 {
        let share = f32::from(full.a()) / 255.0;
        let clear = |part: u8| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a byte")]
            let part = (f32::from(part) / share).round().min(255.0) as u8;
            part
        };
        let colour = Color32::from_rgb(clear(full.r()), clear(full.g()), clear(full.b()));
        return Painted::Stroke { points, width: share * FEATHER, colour, closed };
    }
    Painted::Stroke { points, width: reach - FEATHER, colour: full, closed }
}
