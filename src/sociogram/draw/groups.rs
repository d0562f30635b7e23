//! The groepsbeeld: groups as blocks, counted ties between them, nobody in person.

use std::f64::consts::PI;

use super::bundles::{self, Ends};
use crate::analysis::{Contact, Network, Row, group_contacts};
use crate::model::{PersonId, Point};
use crate::sociogram::{BLOCK_WORDS, Block, BlockSays, Emphasis, Face, Focus, GroupsScene, Ink, Rect, Tied, text_width};

/// Everything that decides a groepsbeeld. What is not drawn for some reason of the person picture counts here: no filter reaches it.
#[expect(missing_debug_implementations, reason = "it lends a function for the words")]
#[derive(Clone, Copy)]
pub struct BlocksRequest<'a> {
    pub net: &'a Network,
    /// By index of the network's groups.
    pub group_titles: &'a [String],
    /// For the block of the people without a group.
    pub no_group_title: &'a str,
    /// By index of the network's groups, and last for the people without one: whether too few answered to show what they said.
    pub withheld: &'a [bool],
    /// Whether it says of nobody that they did not answer, where blocks say how many did.
    pub tells_answers: bool,
    pub say: &'a dyn Fn(BlockSays) -> String,
    pub focus: Option<&'a Focus>,
}

/// From here what happens inside a block is not what two people do.
const FEWEST_INSIDE: usize = 3;
/// From here a block is not a person.
const FEWEST_IN_BLOCK: usize = 2;
/// Between blocks, at least: where there are few, and where there are many.
const GAP: f64 = 104.0;
const NARROW_GAP: f64 = 58.0;
/// From here there are many.
const MANY: usize = 8;
/// From here they say no more than how many people they are, and stand as close as a count allows.
const CROWD: usize = 20;
const CROWD_GAP: f64 = 36.0;
/// How much wider than high a block and the loop of blocks are.
const BLOCK_SHAPE: f64 = 1.55;
const LOOP_SHAPE: f64 = 1.5;
/// Around the words in a block.
const PADDING: Point = Point { x: 18.0, y: 15.0 };
/// The area of a block of nobody, of the largest, and of the largest where there are many.
const LEAST_AREA: f64 = 9_000.0;
const MOST_AREA: f64 = 30_000.0;
const MOST_OF_MANY: f64 = 16_000.0;
const AREAS_OF_CROWD: (f64, f64) = (3_000.0, 6_500.0);

/// Groups in a loop in their order, from the bottom left clockwise; people without a group in its middle. A lone person without a group is
/// left out: that block would be a person. Area grows with the number of people.
#[must_use]
pub fn blocks_scene(request: &BlocksRequest) -> GroupsScene {
    let net = request.net;
    let mut contacts = group_contacts(net);
    let is_open = (0..net.n()).any(|i| *net.row(i) != Row::NotAsked && !net.answered(i));
    if is_open && !request.tells_answers {
        // Where it would say of whom answers are missing, every count is one that could be more.
        contacts.iter_mut().flatten().for_each(|contact| contact.unknown = usize::from(contact.pairs < contact.possible));
    }
    let mut blocks: Vec<Block> = (0..=net.groups().len()).filter_map(|g| block(request, &contacts, g)).collect();
    if blocks.len() > CROWD {
        for block in &mut blocks {
            block.lines.truncate(1);
        }
    }
    set_places(&mut blocks);
    let ends = ends(request, &contacts, &blocks);
    let bundles = bundles::bundles(&blocks, &ends, request.say);
    let lit = |k: usize| bundles.iter().any(|b| b.emphasis == Emphasis::Lit && (b.from == k || b.to == k));
    let plain = |k: usize, focus: &Focus| in_block(net, blocks[k].group).all(|i| focus.plain.contains(&net.actor(i).id));
    let emphasis: Vec<Emphasis> = (0..blocks.len())
        .map(|k| match request.focus {
            None => Emphasis::Normal,
            Some(_) if lit(k) => Emphasis::Lit,
            Some(focus) if plain(k, focus) => Emphasis::Normal,
            Some(_) => Emphasis::Faded,
        })
        .collect();
    for (block, emphasis) in blocks.iter_mut().zip(emphasis) {
        block.emphasis = emphasis;
    }
    let shapes = blocks.iter().map(|b| b.rect).chain(bundles.iter().flat_map(|b| b.curve.samples(12).map(|p| Rect { min: p, max: p })));
    let bounds = shapes.reduce(|a, b| a.union(&b)).unwrap_or(Rect::new(-100.0, -70.0, 200.0, 140.0));
    GroupsScene { blocks, bundles, bounds }
}

/// The people of a block, by network index.
fn in_block(net: &Network, group: Option<usize>) -> impl Iterator<Item = usize> + '_ {
    (0..net.n()).filter(move |&i| match group {
        Some(group) => net.actor(i).groups.contains(&group),
        None => net.actor(i).groups.is_empty(),
    })
}

fn block(request: &BlocksRequest, contacts: &[Vec<Contact>], place: usize) -> Option<Block> {
    let net = request.net;
    let group = (place < net.groups().len()).then_some(place);
    let people = in_block(net, group).count();
    if people == 0 || (group.is_none() && people < FEWEST_IN_BLOCK) {
        return None;
    }
    let asked = in_block(net, group).filter(|&i| *net.row(i) != Row::NotAsked).count();
    let answered = in_block(net, group).filter(|&i| net.took_part(i)).count();
    let is_few = people < if group.is_some() { FEWEST_IN_BLOCK } else { FEWEST_INSIDE };
    let withheld = is_few || request.withheld.get(place).copied().unwrap_or_default();
    let inside = (people >= FEWEST_INSIDE && !withheld).then(|| Tied::from(contacts[place][place]));
    let title =
        if group.is_some() { request.group_titles.get(place).cloned().unwrap_or_default() } else { request.no_group_title.to_owned() };
    let mut lines = vec![(request.say)(BlockSays::People(people))];
    if answered < asked && request.tells_answers {
        lines.push((request.say)(BlockSays::Answered { answered, asked }));
    }
    lines.extend(inside.filter(|tied| tied.possible > 0).map(|tied| (request.say)(BlockSays::Inside(tied))));
    if withheld {
        lines.push((request.say)(BlockSays::Withheld));
    }
    Some(Block {
        group,
        rect: Rect::default(),
        ink: group.map_or(Ink::Panel, Ink::FieldOf),
        rim: group.map_or(Ink::Outline, Ink::BlockRim),
        title,
        lines,
        people,
        asked,
        answered,
        inside,
        withheld,
        emphasis: Emphasis::Normal,
    })
}

/// Which blocks have a bundle: those with people in contact, and neighbouring groups also where nobody is, or where it is not shown.
fn ends(request: &BlocksRequest, contacts: &[Vec<Contact>], blocks: &[Block]) -> Vec<Ends> {
    let net = request.net;
    let place = |block: &Block| block.group.unwrap_or(net.groups().len());
    let mut ends = Vec::new();
    for (from, a) in blocks.iter().enumerate() {
        for (to, b) in blocks.iter().enumerate().skip(from + 1) {
            let contact = contacts[place(a)][place(b)];
            let neighbours = net.groups_ordered() && to == from + 1 && b.group.is_some();
            let shown = !a.withheld && !b.withheld;
            if neighbours || (shown && contact.pairs > 0) {
                ends.push(Ends { from, to, tied: shown.then(|| contact.into()), neighbours, lit: lit(request, a.group, b.group) });
            }
        }
    }
    ends
}

/// Whether what is in focus runs between two blocks; `None` where nothing is in focus.
fn lit(request: &BlocksRequest, a: Option<usize>, b: Option<usize>) -> Option<bool> {
    let focus = request.focus?;
    let is_in = |person: PersonId, group: Option<usize>| {
        request.net.index_of(person).is_some_and(|i| {
            let groups = &request.net.actor(i).groups;
            group.map_or(groups.is_empty(), |g| groups.contains(&g))
        })
    };
    let across = |&(i, j): &(PersonId, PersonId)| (is_in(i, a) && is_in(j, b)) || (is_in(i, b) && is_in(j, a));
    let steps = focus.steps.iter().any(|&(p, q)| (a, b) == (Some(p), Some(q)) || (a, b) == (Some(q), Some(p)));
    Some(steps || focus.ties.iter().chain(&focus.gaps).any(across))
}

/// Gives each block its size and its place.
fn set_places(blocks: &mut [Block]) {
    let most = blocks.iter().map(|b| b.people).max().unwrap_or(1) as f64;
    let (gap, (smallest, largest)) = if blocks.len() > CROWD {
        (CROWD_GAP, AREAS_OF_CROWD)
    } else if blocks.len() > MANY {
        (NARROW_GAP, (LEAST_AREA, MOST_OF_MANY))
    } else {
        (GAP, (LEAST_AREA, MOST_AREA))
    };
    let area = |b: &Block| smallest + (largest - smallest) * b.people as f64 / most;
    let sizes: Vec<Point> = blocks.iter().map(|b| size(b, area(b))).collect();
    let groups = blocks.iter().filter(|b| b.group.is_some()).count();
    // With one or two groups there is no loop that could have a middle.
    let middle = (groups > 2).then(|| blocks.iter().position(|b| b.group.is_none())).flatten();
    let mut ring: Vec<usize> = (0..blocks.len()).filter(|k| Some(*k) != middle).collect();
    if middle.is_none() && groups == 2 && ring.len() == 3 {
        ring.swap(1, 2);
    }
    let angle = |k: usize| PI / 2.0 + 2.0 * PI * (k as f64 + 0.5) / ring.len() as f64;
    let at = |radius: f64| -> Vec<Rect> {
        let mut rects: Vec<Rect> = sizes.iter().map(|s| Rect::around(Point::default(), s.x, s.y)).collect();
        if ring.len() > 1 {
            for (k, &block) in ring.iter().enumerate() {
                let out = Point::at_angle(angle(k));
                rects[block] = rects[block].shifted(Point::new(out.x * radius * LOOP_SHAPE, out.y * radius));
            }
        }
        rects
    };
    let clear = |rects: &[Rect]| rects.iter().enumerate().all(|(k, a)| rects[..k].iter().all(|b| !a.grown(gap).overlaps(b)));
    let mut radius = 60.0;
    let mut rects = at(radius);
    while !clear(&rects) {
        radius += 10.0;
        rects = at(radius);
    }
    for (block, rect) in blocks.iter_mut().zip(rects) {
        block.rect = rect;
    }
}

/// Area by the number of people, and never less than its words need.
fn size(block: &Block, area: f64) -> Point {
    let height = (area / BLOCK_SHAPE).sqrt();
    let title = text_width(&block.title, BLOCK_WORDS.title, Face::SemiBold);
    let widest = block.lines.iter().map(|l| text_width(l, BLOCK_WORDS.line, Face::Regular)).fold(title, f64::max);
    let tall = BLOCK_WORDS.title * 1.3 + BLOCK_WORDS.step * block.lines.len() as f64;
    Point::new((height * BLOCK_SHAPE).max(widest + 2.0 * PADDING.x), height.max(tall + 2.0 * PADDING.y))
}
