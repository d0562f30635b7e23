//! What a written SVG says that is to be painted: its own numbers, taken apart without any code of the program.

use eframe::egui::{Color32, Pos2, Vec2, pos2};

/// Something that is painted in one colour.
#[derive(Clone, Debug)]
pub enum Mark {
    /// A line along points, or round them.
    Stroke { points: Vec<Pos2>, width: f32, colour: Color32, closed: bool },
    /// A filled shape; of one with round corners the box around it.
    Fill { outline: Outline, colour: Color32 },
}

#[derive(Clone, Debug)]
pub enum Outline {
    Corners(Vec<Pos2>),
    Box { min: Pos2, max: Pos2, corner: f32 },
    Disc { at: Pos2, radius: f32 },
}

#[derive(Clone, Debug)]
pub struct Words {
    pub text: String,
    /// On the baseline.
    pub at: Pos2,
    pub size: f32,
    /// Whether it is the middle of the words, and not an end of them.
    pub centred: bool,
    pub turned: bool,
    pub colour: Color32,
}

#[derive(Debug)]
pub struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
}

/// The elements of a file in their order; each stands on a line of its own.
pub fn elements(svg: &str) -> Vec<Element> {
    let element = |line: &str| {
        let line = line.trim().strip_prefix('<')?;
        let (tag, rest) = line.split_once('>')?;
        let tag = tag.trim_end_matches('/');
        let (name, mut rest_of_tag) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((key, after)) = rest_of_tag.split_once("=\"") {
            let (value, after) = after.split_once('"')?;
            attributes.push((key.trim().to_owned(), value.to_owned()));
            rest_of_tag = after;
        }
        let text = rest.split("</").next().unwrap_or_default();
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        Some(Element { name: name.to_owned(), attributes, text })
    };
    svg.lines().filter_map(element).collect()
}

impl Element {
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn get(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    pub fn number(&self, key: &str) -> f32 {
        self.get(key).and_then(|v| v.parse().ok()).unwrap_or(0.0)
    }

    fn colour(&self, key: &str) -> Option<Color32> {
        let value = self.get(key)?.strip_prefix('#')?;
        let part = |at: usize| u8::from_str_radix(&value[at..at + 2], 16).unwrap();
        Some(Color32::from_rgb(part(0), part(2), part(4)))
    }

    /// Its fill, then its stroke as single lines, dashes and dots.
    pub fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let (outline, points, closed) = match self.name.as_str() {
            "rect" => {
                let min = pos2(self.number("x"), self.number("y"));
                let max = min + Vec2::new(self.number("width"), self.number("height"));
                let corner = self.number("rx");
                (Some(Outline::Box { min, max, corner }), round_box(min, max, corner), true)
            }
            "circle" => {
                let (at, radius) = (pos2(self.number("cx"), self.number("cy")), self.number("r"));
                let round = (0..256).map(|k| at + radius * Vec2::angled(std::f32::consts::TAU * k as f32 / 256.0)).collect();
                (Some(Outline::Disc { at, radius }), round, true)
            }
            "polygon" => {
                let corners: Vec<Pos2> = self.get("points").unwrap().split(' ').map(|p| pair(p, ',')).collect();
                (Some(Outline::Corners(corners.clone())), corners, true)
            }
            "path" if self.get("d").unwrap().contains('Z') => {
                // A ground: its fill is checked where it is made, its rims here.
                let (width, colour) = (self.number("stroke-width"), self.colour("stroke").unwrap());
                for ring in self.get("d").unwrap().split('Z').filter(|ring| !ring.is_empty()) {
                    let points = ring.trim_start_matches('M').split('L').map(|p| pair(p, ' ')).collect();
                    marks.push(Mark::Stroke { points, width, colour, closed: true });
                }
                return marks;
            }
            "path" => (None, flattened(self.get("d").unwrap()), false),
            _ => return marks,
        };
        if let (Some(outline), Some(colour)) = (outline, self.colour("fill")) {
            marks.push(Mark::Fill { outline, colour });
        }
        let Some(colour) = self.colour("stroke") else { return marks };
        let width = self.number("stroke-width");
        let dashes: Vec<f32> = self.get("stroke-dasharray").map_or_else(Vec::new, |d| d.split(' ').map(|n| n.parse().unwrap()).collect());
        if dashes.is_empty() {
            marks.push(Mark::Stroke { points, width, colour, closed });
            return marks;
        }
        let along: Vec<Pos2> = if closed { points.iter().chain(points.first()).copied().collect() } else { points };
        let (on, turn) = (dashes[0], dashes[0] + dashes[1]);
        if self.get("stroke-linecap") == Some("round") {
            marks.extend(
                stops(&along, turn).into_iter().map(|at| Mark::Fill { outline: Outline::Disc { at, radius: width / 2.0 }, colour }),
            );
        } else {
            marks.extend(pieces(&along, on, turn).filter(|points| points.len() > 1).map(|points| Mark::Stroke {
                points,
                width,
                colour,
                closed: false,
            }));
        }
        marks
    }

    pub fn words(&self) -> Option<Words> {
        (self.name == "text").then(|| Words {
            text: self.text.clone(),
            at: pos2(self.number("x"), self.number("y")),
            size: self.number("font-size"),
            centred: self.get("text-anchor") == Some("middle"),
            turned: self.get("transform").is_some(),
            colour: self.colour("fill").unwrap(),
        })
    }
}

fn pair(text: &str, between: char) -> Pos2 {
    let (x, y) = text.split_once(between).unwrap();
    pos2(x.trim().parse().unwrap(), y.trim().parse().unwrap())
}

/// A straight line, or a curve in sixteen pieces.
fn flattened(d: &str) -> Vec<Pos2> {
    let d = d.trim_start_matches('M');
    if let Some((from, to)) = d.split_once('L') {
        return vec![pair(from, ' '), pair(to, ' ')];
    }
    let (from, rest) = d.split_once('C').unwrap();
    let numbers: Vec<f32> = rest.split(' ').map(|n| n.parse().unwrap()).collect();
    let points = [pair(from, ' '), pos2(numbers[0], numbers[1]), pos2(numbers[2], numbers[3]), pos2(numbers[4], numbers[5])];
    let at = |t: f32| {
        let u = 1.0 - t;
        let shares = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
        points.iter().zip(shares).fold(Vec2::ZERO, |sum, (point, share)| sum + point.to_vec2() * share).to_pos2()
    };
    (0..=16).map(|k| at(k as f32 / 16.0)).collect()
}

/// From the end of the top left corner, clockwise.
fn round_box(min: Pos2, max: Pos2, corner: f32) -> Vec<Pos2> {
    if corner < 0.5 {
        return vec![min, pos2(max.x, min.y), max, pos2(min.x, max.y)];
    }
    let (low, high) = (min + Vec2::splat(corner), max - Vec2::splat(corner));
    let quarters = [(pos2(high.x, low.y), 3.0), (high, 0.0), (pos2(low.x, high.y), 1.0), (low, 2.0)];
    let turned = |(middle, turn): (Pos2, f32)| {
        (0..=32).map(move |k| middle + corner * Vec2::angled(std::f32::consts::FRAC_PI_2 * (turn + k as f32 / 32.0)))
    };
    std::iter::once(pos2(low.x, min.y)).chain(quarters.into_iter().flat_map(turned)).collect()
}

/// Places along points, so far from one another, the first at their beginning.
fn stops(along: &[Pos2], turn: f32) -> Vec<Pos2> {
    let mut found = Vec::new();
    let (mut next, mut passed) = (0.0, 0.0);
    for pair in along.windows(2) {
        let length = pair[0].distance(pair[1]);
        while next <= passed + length {
            found.push(pair[0].lerp(pair[1], (next - passed) / length));
            next += turn;
        }
        passed += length;
    }
    found
}

/// The dashes along points.
fn pieces(along: &[Pos2], on: f32, turn: f32) -> impl Iterator<Item = Vec<Pos2>> {
    let whole: f32 = along.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
    let mut found = Vec::new();
    let mut k = 0.0;
    while k * turn < whole {
        found.push(part(along, k * turn, (k * turn + on).min(whole)));
        k += 1.0;
    }
    found.into_iter()
}

/// The part of a way from one distance along it to another.
fn part(along: &[Pos2], from: f32, to: f32) -> Vec<Pos2> {
    let mut points = Vec::new();
    let mut passed = 0.0_f32;
    for pair in along.windows(2) {
        let length = pair[0].distance(pair[1]);
        let (start, end) = (from.max(passed), to.min(passed + length));
        if end > start {
            if points.is_empty() {
                points.push(pair[0].lerp(pair[1], (start - passed) / length));
            }
            points.push(pair[0].lerp(pair[1], (end - passed) / length));
        }
        passed += length;
    }
    points
}
