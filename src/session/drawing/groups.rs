//! The groepsbeeld of what the session knows: its words, and what is not shown.

use std::collections::BTreeSet;

use crate::analysis::{Network, Response};
use crate::model::{Project, RoleKind};
use crate::report::{capital, group_title, kinds_title};
use crate::session::Answers;
use crate::sociogram::{BlockSays, BlocksRequest, Focus, GroupsScene, blocks_scene};
use crate::text::Words;

/// Groups and what runs between them, nobody in person.
#[must_use]
pub(in crate::session) fn group_picture(project: &Project, answers: &Answers, words: Words, focus: Option<&Focus>) -> GroupsScene {
    let net = &answers.net;
    let titles: Vec<String> = net.groups().iter().map(|g| group_title(project, *g, words)).collect();
    let response = &answers.measures.response;
    let withheld: Vec<bool> = response.by_group.iter().chain([&response.no_group]).map(Response::is_too_little).collect();
    blocks_scene(&BlocksRequest {
        net,
        group_titles: &titles,
        no_group_title: &no_group_title(net, words),
        withheld: &withheld,
        tells_answers: response.tells_of_nobody(),
        say: &|what| said(what, words),
        focus,
    })
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
