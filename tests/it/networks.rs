//! Networks for tests, written down as people and mentions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use lijntjes::analysis::Network;
use lijntjes::model::{
    Expertise, Grade, Group, GroupId, Grouping, GroupingId, GroupingKind, NotAskedWhy, Person, PersonId, Place, Project, Question,
    QuestionId, Respondence, Role, RoleId, RoleKind, Strength, Tie, Wave, WaveId,
};

pub const QUESTION: QuestionId = QuestionId(0);
pub const WAVE: WaveId = WaveId(0);

/// Whether someone answered, with colleagues by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Full,
    Partly(BTreeSet<usize>),
    Absent,
    NotAsked,
}

#[derive(Clone, Debug)]
pub struct DraftPerson {
    pub key: String,
    /// Indices into [`Draft::groups`].
    pub groups: BTreeSet<usize>,
    pub grades: Vec<String>,
    pub role: String,
    pub remit: Vec<String>,
    pub answer: Answer,
    pub may_be_named: bool,
}

impl DraftPerson {
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            groups: BTreeSet::new(),
            grades: Vec::new(),
            role: String::new(),
            remit: Vec::new(),
            answer: Answer::Full,
            may_be_named: true,
        }
    }
}

/// One question, one wave, one grouping.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    pub groups: Vec<String>,
    pub people: Vec<DraftPerson>,
    pub mentions: BTreeSet<(usize, usize)>,
    pub cap: Option<u32>,
}

impl Draft {
    pub fn project(&self) -> Project {
        let id = |i: usize| PersonId(u32::try_from(i).unwrap());
        let group_id = |g: usize| GroupId(u32::try_from(g).unwrap());
        let role_names: BTreeSet<&str> = self.people.iter().map(|p| p.role.as_str()).filter(|r| !r.is_empty()).collect();
        let roles: BTreeMap<RoleId, Role> =
            (0..).map(RoleId).zip(role_names.iter().map(|name| Role { name: (*name).to_owned(), kind: RoleKind::guess(name) })).collect();
        let grades = |words: &[String]| words.iter().cloned().map(Grade).collect::<BTreeSet<Grade>>();
        let mut wave = Wave::default();
        for (i, p) in self.people.iter().enumerate() {
            let remit = grades(&p.remit);
            let place = Place {
                groups: p.groups.iter().map(|g| group_id(*g)).collect(),
                grades: grades(&p.grades),
                roles: roles.iter().filter(|(_, r)| r.name == p.role).map(|(id, _)| *id).collect(),
                expertise: if remit.is_empty() { Vec::new() } else { vec![Expertise { topic: "lezen".to_owned(), remit }] },
                ..Place::default()
            };
            wave.places.insert(id(i), place);
            let respondence = match &p.answer {
                Answer::Full => Respondence::Answered,
                Answer::Partly(about) => Respondence::Partly(about.iter().map(|j| id(*j)).collect()),
                Answer::Absent => Respondence::Absent,
                Answer::NotAsked => Respondence::NotAsked(NotAskedWhy::Unstated),
            };
            wave.respondence.insert((id(i), QUESTION), respondence);
        }
        let nameable = (0..self.people.len()).filter(|i| self.people[*i].may_be_named).map(id).collect();
        wave.may_be_named.insert(QUESTION, nameable);
        wave.ties =
            self.mentions.iter().map(|(i, j)| Tie { from: id(*i), to: id(*j), question: QUESTION, strength: Strength::ONE }).collect();
        let grouping = Grouping {
            name: "groep".to_owned(),
            kind: GroupingKind::Parallel,
            ordered: true,
            groups: (0..self.groups.len()).map(group_id).collect(),
        };
        let person = |p: &DraftPerson| Person { key: p.key.clone(), name: p.key.clone(), aliases: Vec::new() };
        Project {
            people: Arc::new(self.people.iter().enumerate().map(|(i, p)| (id(i), person(p))).collect()),
            groups: Arc::new(self.groups.iter().enumerate().map(|(g, name)| (group_id(g), Group { name: name.clone() })).collect()),
            groupings: Arc::new(BTreeMap::from([(GroupingId(0), grouping)])),
            roles: Arc::new(roles),
            questions: Arc::new(BTreeMap::from([(QUESTION, Question { cap: self.cap, ..Question::titled("vraag") })])),
            waves: Arc::new(BTreeMap::from([(WAVE, wave)])),
            ..Project::default()
        }
    }

    pub fn network(&self) -> Network {
        let project = self.project();
        Network::new(&project, &project.first_spec().unwrap()).unwrap()
    }

    pub fn index(&self, key: &str) -> usize {
        self.people.iter().position(|p| p.key == key).unwrap_or_else(|| panic!("nobody is called {key}"))
    }

    /// Adds the mention between two keys; one of oneself is not one.
    pub fn mention(&mut self, from: &str, to: &str) {
        let pair = (self.index(from), self.index(to));
        if pair.0 != pair.1 {
            self.mentions.insert(pair);
        }
    }

    /// Puts the person into the group of this name, which is added where it is new.
    pub fn join(&mut self, person: usize, group: &str) {
        let g = self.groups.iter().position(|name| name == group).unwrap_or_else(|| {
            self.groups.push(group.to_owned());
            self.groups.len() - 1
        });
        self.people[person].groups.insert(g);
    }
}

pub fn fixture(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(path)
}

/// The rows of a csv file, each by header.
pub fn rows(path: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(fixture(path)).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// The school of the case, from its two files.
pub fn de_pragmatiek() -> Draft {
    let mut draft = Draft::default();
    for (i, row) in rows("de_pragmatiek/people.csv").iter().enumerate() {
        let words = |column: &str| row[column].split(';').filter(|w| !w.is_empty()).map(str::to_owned).collect();
        draft.people.push(DraftPerson { grades: words("jaargroepen"), role: row["rol"].clone(), ..DraftPerson::new(&row["id"]) });
        if !row["parallelgroep"].is_empty() {
            draft.join(i, &row["parallelgroep"]);
        }
    }
    for row in rows("de_pragmatiek/ties.csv") {
        draft.mention(&row["van"], &row["naar"]);
    }
    draft
}

/// Anna, Bram, Cem and Dita with these mentions, by first letter; `silent` did not answer.
pub fn four(mentions: &[&str], silent: &str) -> Draft {
    let mut draft = Draft { people: ["A", "B", "C", "D"].map(DraftPerson::new).to_vec(), ..Draft::default() };
    for mention in mentions {
        draft.mention(&mention[..1], &mention[1..]);
    }
    for person in &mut draft.people {
        if silent.contains(&person.key) {
            person.answer = Answer::Absent;
        }
    }
    draft
}

/// `n` people, each naming about one in `one_in` of the others; whom is fixed by the seed.
pub fn scattered(n: usize, one_in: u64, seed: u64) -> Draft {
    let mut draft = Draft { people: (0..n).map(|i| DraftPerson::new(i.to_string())).collect(), ..Draft::default() };
    let mut state = seed;
    for i in 0..n {
        for j in (0..n).filter(|&j| j != i) {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            if (state >> 33).is_multiple_of(one_in) {
                draft.mentions.insert((i, j));
            }
        }
    }
    draft
}
