//! A team of stated people and mentions: one question, one wave, one grouping.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::model::{
    Codes, Group, GroupId, Grouping, GroupingId, GroupingKind, Person, PersonId, Place, Project, Question, QuestionId, Respondence, Role,
    RoleId, Strength, Tie, Wave, WaveId,
};

/// Someone of a team, who is numbered by their place in it.
pub struct Member {
    pub key: String,
    pub name: String,
    pub groups: Vec<u32>,
    pub role: Option<u32>,
    pub answered: bool,
}

/// The project of a team; who names whom by number, each mention once.
pub fn project(team: &[Member], groups: &[String], roles: Vec<Role>, mentions: impl IntoIterator<Item = (u32, u32)>) -> Project {
    let question = QuestionId(0);
    let everyone = || (0..).map(PersonId).zip(team);
    let place = |member: &Member| Place {
        groups: member.groups.iter().copied().map(GroupId).collect(),
        roles: member.role.into_iter().map(RoleId).collect::<BTreeSet<_>>(),
        ..Place::default()
    };
    let respondence = |member: &Member| if member.answered { Respondence::Answered } else { Respondence::Absent };
    let wave = Wave {
        places: everyone().map(|(id, member)| (id, place(member))).collect(),
        respondence: everyone().map(|(id, member)| ((id, question), respondence(member))).collect(),
        ties: mentions.into_iter().map(|(i, j)| Tie { from: PersonId(i), to: PersonId(j), question, strength: Strength::ONE }).collect(),
        ..Wave::default()
    };
    let person = |member: &Member| Person { key: member.key.clone(), name: member.name.clone(), aliases: Vec::new() };
    let groups: BTreeMap<GroupId, Group> = (0..).map(GroupId).zip(groups.iter().map(|name| Group { name: name.clone() })).collect();
    let grouping = Grouping { name: "groep".into(), kind: GroupingKind::Parallel, ordered: true, groups: groups.keys().copied().collect() };
    Project {
        people: Arc::new(everyone().map(|(id, member)| (id, person(member))).collect()),
        groupings: Arc::new(BTreeMap::from([(GroupingId(0), grouping)])),
        groups: Arc::new(groups),
        roles: Arc::new((0..).map(RoleId).zip(roles).collect()),
        questions: Arc::new(BTreeMap::from([(question, Question::titled("vraag"))])),
        waves: Arc::new(BTreeMap::from([(WaveId(0), wave)])),
        codes: Arc::new(Codes::from_numbers(everyone().map(|(id, _)| id).zip(1..).collect())),
        ..Project::default()
    }
}
