//! The groepsbeeld of what the session knows: its words, and what is not shown.

use std::collections::BTreeSet;

use crate::analysis::{Network, Row};
use crate::model::{Project, RoleKind};
use crate::report::{capital, group_title, kinds_title};
use crate::session::Answers;
use crate::session::results::connections::too_few;
use crate::sociogram::{BlockSays, BlocksRequest, Focus, GroupsScene, blocks_scene};
use crate::text::Words;

/// Groups and what runs between them, nobody in person.
#[must_use]
pub(in crate::session) fn group_picture(project: &Project, answers: &Answers, words: Words, focus: Option<&Focus>) -> GroupsScene {
    let net = &answers.net;
    let titles: Vec<String> = net.groups().iter().map(|g| group_title(project, *g, words)).collect();
    let withheld: Vec<bool> = (0..=net.groups().len()).map(|place| is_withheld(net, place)).collect();
    blocks_scene(&BlocksRequest {
        net,
        group_titles: &titles,
        no_group_title: &no_group_title(net, words),
        withheld: &withheld,
        say: &|what| said(what, words),
        focus,
    })
}

/// Whether too few of a group answered; the people without a group come after the last group.
fn is_withheld(net: &Network, place: usize) -> bool {
    let is_in = |i: usize| if place < net.groups().len() { net.actor(i).groups.contains(&place) } else { net.actor(i).groups.is_empty() };
    let asked = (0..net.n()).filter(|&i| is_in(i) && *net.row(i) != Row::NotAsked);
    let answered = asked.clone().filter(|&i| net.answered(i)).count();
    too_few(answered, asked.count())
}

/// "Experts en directie" where that is who they are.
pub(in crate::session) fn no_group_title(net: &Network, words: Words) -> String {
    let kinds: BTreeSet<RoleKind> = net.actors().iter().filter(|a| a.groups.is_empty()).map(|a| a.kind).collect();
    if kinds.is_empty() || !kinds.iter().all(|kind| matches!(kind, RoleKind::Expert | RoleKind::Leader)) {
        return words.get("block-no-group");
    }
    let kinds: Vec<String> = kinds.into_iter().map(|kind| kinds_title(kind, words)).collect();
    capital(&words.list(&kinds))
}

fn said(what: BlockSays, words: Words) -> String {
    match what {
        BlockSays::People(people) => words.with("block-people", &[("people", people.into())]),
        BlockSays::Answered { answered, asked } => words.with("block-answered", &[("answered", answered.into()), ("asked", asked.into())]),
        BlockSays::Inside(tied) => {
            let key = if tied.unknown > 0 { "block-inside-known" } else { "block-inside" };
            words.with(key, &[("pairs", tied.pairs.into()), ("possible", tied.possible.into())])
        }
        BlockSays::Withheld => words.get("block-withheld"),
        BlockSays::Count(tied) => {
            let key = if tied.unknown > 0 { "bundle-count-known" } else { "bundle-count" };
            words.with(key, &[("pairs", tied.pairs.into())])
        }
        BlockSays::Uncounted => "?".to_owned(),
    }
}
