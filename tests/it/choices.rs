//! Random teams, and every choice of groups and roles of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::analysis::Network;
use lijntjes::model::*;
use lijntjes::report::{NameView, Shared, Sharing};
use proptest::prelude::*;

pub const WAVE: WaveId = WaveId(0);
pub const QUESTIONS: [QuestionId; 2] = [QuestionId(0), QuestionId(1)];
/// Fewer than this are few.
pub const FEW: usize = 3;

/// A team before it is a project.
#[derive(Clone)]
pub struct Team {
    /// How many are in each group.
    pub sizes: Vec<usize>,
    /// In no group.
    pub outside: usize,
    /// Who (of everyone) is in which further group.
    pub second: Vec<(usize, usize)>,
    /// By person.
    pub kinds: Vec<Option<RoleKind>>,
    /// By question and person.
    pub said: [Vec<Respondence>; 2],
    /// Who, whom, on the second question.
    pub mentions: Vec<(usize, usize, bool)>,
    pub questions: usize,
    pub ordered: bool,
    pub small: SmallGroups,
}

pub const MOST: usize = 31;

/// Each person in a word: groups, what they count as, whether they answered each question.
impl std::fmt::Debug for Team {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let project = self.project();
        let wave = &project.waves[&WAVE];
        write!(f, "{:?}{}", self.small, if self.ordered { ", ordered" } else { "" })?;
        for (id, place) in &wave.places {
            let said = project.questions.keys().map(|question| match wave.respondence(*id, *question) {
                Respondence::Answered => '+',
                Respondence::Partly(_) => '~',
                Respondence::Absent => '-',
                Respondence::NotAsked(_) => '.',
            });
            let groups = place.groups.iter().map(|group| group.0.to_string()).collect::<Vec<_>>().join("&");
            write!(f, "; {} in {groups} {:?} {}", id.0, project.role_kind(WAVE, *id), said.collect::<String>())?;
        }
        let ties = wave.ties.iter().map(|tie| format!("{}>{} on {}", tie.from.0, tie.to.0, tie.question.0));
        write!(f, "; {}", ties.collect::<Vec<_>>().join(", "))
    }
}

pub fn team(most_groups: usize) -> impl Strategy<Value = Team> {
    let kind = prop_oneof![
        6 => Just(None),
        2 => Just(Some(RoleKind::Teacher)),
        1 => Just(Some(RoleKind::Expert)),
        1 => Just(Some(RoleKind::Leader)),
        1 => Just(Some(RoleKind::Other)),
    ];
    let said = || {
        let one = prop_oneof![
            15 => Just(Respondence::Answered),
            5 => Just(Respondence::Absent),
            1 => Just(Respondence::Partly(BTreeSet::from([PersonId(0), PersonId(2), PersonId(5)]))),
            1 => Just(Respondence::NotAsked(NotAskedWhy::Unstated)),
        ];
        prop::collection::vec(one, MOST)
    };
    let mentions = prop::collection::vec((0..MOST, 0..MOST, any::<bool>()), 0..120);
    let second = prop::collection::vec((0..MOST, 0..most_groups), 0..4);
    let (kinds, sizes) = (prop::collection::vec(kind, MOST), prop::collection::vec(1..=7_usize, 1..=most_groups));
    let rest = (1..=2_usize, any::<bool>(), any::<bool>());
    (sizes, 0..=3_usize, second, kinds, said(), said(), mentions, rest).prop_map(
        |(sizes, outside, second, kinds, first, other, mentions, (questions, ordered, joined))| {
            let small = if joined { SmallGroups::Joined } else { SmallGroups::Withheld };
            Team { sizes, outside, second, kinds, said: [first, other], mentions, questions, ordered, small }
        },
    )
}

pub fn person(i: usize) -> PersonId {
    PersonId(u32::try_from(i).unwrap())
}

impl Team {
    pub fn people(&self) -> usize {
        self.sizes.iter().sum::<usize>() + self.outside
    }

    pub fn project(&self) -> Project {
        let n = self.people();
        let group = |g: usize| GroupId(u32::try_from(g).unwrap());
        let mut wave = Wave::default();
        let mut of: Vec<BTreeSet<GroupId>> = self.sizes.iter().enumerate().flat_map(|(g, size)| vec![[group(g)].into(); *size]).collect();
        of.resize(n, BTreeSet::new());
        for &(i, g) in self.second.iter().filter(|(i, g)| *i < n && *g < self.sizes.len()) {
            of[i].insert(group(g));
        }
        let role = |kind: RoleKind| RoleId(u32::try_from(RoleKind::ALL.iter().position(|k| *k == kind).unwrap()).unwrap());
        for (i, groups) in of.into_iter().enumerate() {
            let roles = self.kinds[i].map(role).into_iter().collect();
            wave.places.insert(person(i), Place { groups, roles, ..Place::default() });
            for (question, said) in QUESTIONS.into_iter().zip(&self.said).take(self.questions) {
                wave.respondence.insert((person(i), question), said[i].clone());
            }
        }
        let mentions: BTreeSet<(usize, usize, usize)> = self.mentions.iter().map(|&(i, j, second)| (i, j, usize::from(second))).collect();
        wave.ties = mentions
            .into_iter()
            .filter_map(|(i, j, q)| tie(&wave, i, j, q))
            .filter(|tie| QUESTIONS[..self.questions].contains(&tie.question))
            .collect();
        let people = (0..n).map(|i| (person(i), Person { key: format!("k{i}"), name: format!("Mens {i}"), aliases: Vec::new() })).collect();
        let groups: BTreeMap<GroupId, Group> = (0..self.sizes.len()).map(|g| (group(g), Group { name: format!("team {g}") })).collect();
        let grouping = Grouping {
            name: "teams".into(),
            kind: GroupingKind::Parallel,
            ordered: self.ordered,
            groups: groups.keys().copied().collect(),
        };
        let roles = RoleKind::ALL.map(|kind| (role(kind), Role { name: kind.plural().into(), kind }));
        Project {
            people: Arc::new(people),
            groups: Arc::new(groups),
            groupings: Arc::new([(GroupingId(0), grouping)].into()),
            roles: Arc::new(roles.into()),
            questions: Arc::new(QUESTIONS[..self.questions].iter().map(|q| (*q, Question::titled(format!("vraag {}", q.0)))).collect()),
            waves: Arc::new([(WAVE, wave)].into()),
            codes: Arc::new(Codes::draw((0..n).map(person), 5)),
            small_groups: self.small,
            ..Project::default()
        }
    }

    pub fn asked(&self) -> Vec<Asked> {
        let mut asked = vec![Asked::One(QUESTIONS[0])];
        if self.questions == 2 {
            asked.extend([Asked::Any(QUESTIONS.into()), Asked::Each(QUESTIONS.into())]);
        }
        asked
    }
}

/// A mention, where it could be one.
pub fn tie(wave: &Wave, i: usize, j: usize, question: usize) -> Option<Tie> {
    let (from, to, question) = (person(i), person(j), QUESTIONS[question]);
    let says = match wave.respondence(from, question) {
        Respondence::Answered => true,
        Respondence::Partly(about) => about.contains(&to),
        Respondence::Absent | Respondence::NotAsked(_) => false,
    };
    (i != j && says && wave.places.contains_key(&to)).then_some(Tie { from, to, question, strength: Strength::ONE })
}

/// Every choice of groups and of roles that are left out.
pub fn scopes(project: &Project) -> Vec<Scope> {
    let kinds: BTreeSet<RoleKind> = project.people.keys().map(|id| project.role_kind(WAVE, *id)).collect();
    let groups = subsets(&project.groups.keys().copied().collect::<Vec<_>>());
    let without = subsets(&kinds.into_iter().collect::<Vec<_>>());
    groups.iter().flat_map(|groups| without.iter().map(|without| Scope { groups: groups.clone(), without: without.clone() })).collect()
}

pub fn subsets<T: Copy + Ord>(all: &[T]) -> Vec<BTreeSet<T>> {
    (0_usize..1 << all.len())
        .map(|bits| all.iter().enumerate().filter(|(k, _)| bits >> k & 1 == 1).map(|(_, one)| *one).collect())
        .collect()
}

pub fn spec(asked: &Asked, scope: Scope) -> NetworkSpec {
    NetworkSpec { wave: WAVE, asked: asked.clone(), threshold: None, grouping: Some(GroupingId(0)), scope }
}

pub fn shared(project: &Project, asked: &Asked, scope: &Scope) -> Shared {
    Shared::new(project, &spec(asked, scope.clone()), Sharing::default())
}

/// A network as it is shown: without names, or with them.
pub fn shown(project: &Project, asked: &Asked, scope: &Scope, names: NameView) -> Network {
    match names {
        NameView::With => Network::new(project, &spec(asked, scope.clone())).unwrap(),
        NameView::Without => {
            let shared = shared(project, asked, scope);
            Network::new(&shared.project, &shared.spec).unwrap()
        }
    }
}
