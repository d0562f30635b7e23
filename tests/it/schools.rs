//! Projects to draw: the pattern of De Pragmatiek, and seeded random schools.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::model::{Codes, PersonId, Project, Question, Role, RoleKind};

use super::invented::team::{self, Member};

/// A person as a test states them.
pub struct Someone {
    pub name: String,
    pub groups: Vec<u32>,
    pub role: u32,
    pub answered: bool,
}

/// A project of these people and mentions (by index), with one question, one wave and one grouping of `groups` groups.
pub fn project(people: &[Someone], groups: &[&str], roles: &[&str], mentions: &[(usize, usize)]) -> Project {
    let id = |i: usize| u32::try_from(i).unwrap();
    let member = |(i, p): (usize, &Someone)| Member {
        key: format!("key{i}"),
        name: p.name.clone(),
        groups: p.groups.clone(),
        role: Some(p.role),
        answered: p.answered,
    };
    let team: Vec<Member> = people.iter().enumerate().map(member).collect();
    let groups: Vec<String> = groups.iter().map(|g| (*g).to_owned()).collect();
    let roles = roles.iter().map(|r| Role { name: (*r).to_owned(), kind: RoleKind::guess(r) }).collect();
    let heard = mentions.iter().filter(|(i, j)| i != j && people[*i].answered);
    let heard: BTreeSet<(u32, u32)> = heard.map(|&(i, j)| (id(i), id(j))).collect();
    let mut project = team::project(&team, &groups, roles, heard);
    project.title = Arc::from("Basisschool De Pragmatiek");
    for question in Arc::make_mut(&mut project.questions).values_mut() {
        *question = Question::titled("Met wie praat men over instructie in begrijpend lezen?");
    }
    for grouping in Arc::make_mut(&mut project.groupings).values_mut() {
        "parallelgroep".clone_into(&mut grouping.name);
    }
    for wave in Arc::make_mut(&mut project.waves).values_mut() {
        "oktober 2026".clone_into(&mut wave.label);
    }
    // A fixed shuffle: a step that is coprime with the number of people.
    let n = people.len();
    let step = (n / 2..=n).find(|s| gcd(*s, n) == 1).unwrap_or(1);
    project.codes = Arc::new(Codes::from_numbers((0..n).map(|k| PersonId(id(k * step % n))).zip(1..).collect()));
    project
}

/// Everyone in the order of their codes, which is not that of the sheet.
pub fn by_code(project: &Project) -> Vec<PersonId> {
    let mut people: Vec<PersonId> = project.codes.numbers().keys().copied().collect();
    people.sort_by_key(|person| project.codes.numbers()[person]);
    people
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Who names whom at De Pragmatiek, by the key on its sheet.
pub fn pragmatiek() -> Project {
    let people: Vec<Vec<&str>> = PEOPLE.lines().map(|l| l.split(',').collect()).collect();
    let groups = ["1-2", "3-4", "5-6", "7-8"];
    let roles = ["leraar", "begrijpend lezen expert", "technisch lezen expert", "directeur", "adjunct-directeur"];
    let index: BTreeMap<&str, usize> = people.iter().enumerate().map(|(i, p)| (p[0], i)).collect();
    let someone = |p: &Vec<&str>| Someone {
        name: p[3].to_owned(),
        groups: groups.iter().position(|g| *g == p[1]).map(|g| u32::try_from(g).unwrap()).into_iter().collect(),
        role: u32::try_from(roles.iter().position(|r| *r == p[2]).unwrap()).unwrap(),
        answered: true,
    };
    let mentions: Vec<(usize, usize)> = TIES
        .lines()
        .flat_map(|line| {
            let (from, to) = line.split_once(':').unwrap();
            to.split_whitespace().map(|t| (index[from], index[t])).collect::<Vec<_>>()
        })
        .collect();
    let titles = groups.map(|g| format!("Groep {g}"));
    project(&people.iter().map(someone).collect::<Vec<_>>(), &titles.each_ref().map(String::as_str), &roles, &mentions)
}

/// A school of `n` people in `groups` groups: dense inside, thin between, the last `outside` of them in no group.
pub fn random(n: usize, groups: usize, outside: usize, inside: f64, between: f64, seed: u64) -> Project {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut draw = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let group = |i: usize| (groups > 0 && i + outside < n).then(|| i % groups.max(1));
    let names = ["Anne", "Bert", "Chantal", "Daan", "Eefje", "Femke", "Gijs", "Hanneke", "Ilse-Marie", "Jo"];
    let people: Vec<Someone> = (0..n)
        .map(|i| Someone {
            name: format!("{} {}", names[i % names.len()], i / names.len()).replace(" 0", ""),
            groups: group(i).into_iter().map(|g| u32::try_from(g).unwrap()).collect(),
            role: u32::from(group(i).is_none() && i % 2 == 0),
            answered: i % 11 != 5,
        })
        .collect();
    let mut mentions = Vec::new();
    for i in 0..n {
        for j in 0..i {
            let same = group(i).is_some() && group(i) == group(j);
            let bridge = group(i).is_none() || group(j).is_none();
            let chance = if same {
                inside
            } else if bridge {
                between * 4.0
            } else {
                between
            };
            if draw() < chance {
                let both = draw() < 0.7;
                mentions.push((i, j));
                if both {
                    mentions.push((j, i));
                }
            }
        }
    }
    let titles: Vec<String> = (0..groups).map(|g| format!("Groep {}", g + 1)).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    project(&people, &titles, &["leraar", "rekenspecialist"], &mentions)
}

const PEOPLE: &str = "\
12A,1-2,leraar,Anke
12B,1-2,leraar,Bianca
12C,1-2,leraar,Carla
12D,1-2,leraar,Dewi
12E,1-2,leraar,Els
12F,1-2,leraar,Fenna
3A,3-4,leraar,Gerda
3B,3-4,leraar,Hamid
3C,3-4,leraar,Ilse
4A,3-4,leraar,Joris
4B,3-4,leraar,Karin
5A,5-6,leraar,Lotte
5B,5-6,leraar,Marco
5C,5-6,leraar,Nadia
6A,5-6,leraar,Olga
6B,5-6,leraar,Piet
7A,7-8,leraar,Rachida
7B,7-8,leraar,Sven
8A,7-8,leraar,Tineke
8B,7-8,leraar,Umut
BL,,begrijpend lezen expert,Vera
TL,,technisch lezen expert,Wilma
DIR,,directeur,Floor
ADJ,,adjunct-directeur,Yvonne";

const TIES: &str = "\
12A:12B 12C 12D 12E 12F TL
12B:12A 12C 12D 12E TL ADJ
12C:12A 12B 12D 12F TL
12D:12A 12B 12C 12E 12F TL 3A
12E:12A 12B 12D 12F TL
12F:12C 12D 12E TL
3A:3B 3C 4A 4B TL 12D
3B:3A 3C 4A 4B TL
3C:3A 3B 4A 4B TL BL
4A:3A 3B 3C 4B BL
4B:3B 3C 4A BL
5A:5B 5C 6A 6B BL
5B:5A 5C 6A 6B BL
5C:5A 5B 6A 6B BL
6A:5A 5B 5C 6B BL 7A
6B:5A 5B 6A BL
7A:7B 8A 8B BL 6A
7B:7A 8A 8B BL
8A:7A 7B 8B BL DIR
8B:7A 7B 8A BL
BL:4A 4B 5A 5B 5C 6A 6B 7A 7B 8A 8B DIR
TL:12A 12B 12C 12D 12E 12F 3A 3B 3C
DIR:ADJ 12A 12C 3B 4A 5A 6A 7B 8A BL
ADJ:DIR 12B 12E 3A 4B 5B 6B 7A 8B";
