//! A team with a name in every text that somebody types, and what looks for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lijntjes::model::*;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// Id, name, another spelling.
pub const TEAM: [(&str, &str, &str); 12] = [
    ("p7x", "Anna Vos", "Ankie"),
    ("b8x", "Bram de Wit", ""),
    ("Zoë Çelik", "Zoë Çelik", ""),
    ("e3x", "Els Smeets", ""),
    ("k.pot@school.nl", "Kees Pot", ""),
    ("f5x", "Floor van de Daden-Bos", ""),
    ("w6x", "Wil Vermeer", ""),
    ("a7x", "Acht Bakker", ""),
    ("m8x", "Met Kramer", "Kramertje"),
    ("h9x", "Hans Jansen", ""),
    ("i2x", "Iris Kuipers", ""),
    ("o4x", "Olaf Veen", ""),
];

/// What people write where they mean one of them, or somebody whom nobody here is called.
pub const FORMS: [&str; 38] = [
    "Anna Vos",
    "ANNA VOS",
    "anna vos",
    "Vos Anna",
    "Vos, Anna",
    "A. Vos",
    "A Vos",
    "Vos",
    "Annas",
    "Anna's",
    "Anna V.",
    "Ankie",
    "p7x",
    "anna.vos@school.nl",
    "anna_vos",
    "AnnaVos",
    "vosanna",
    "KlasAnna",
    "Bram de Wit",
    "A. de Wit",
    "Wit, Bram de",
    "BramDeWit",
    "Zoe Celik",
    "ZOË ÇELIK",
    "juf Els",
    "mevr. Smeets",
    "de heer Pot",
    "dhr. K. Pot",
    "van de Daden",
    "Daden-Bos",
    "Bos",
    "Floor v.d. Daden",
    "Wil",
    "juf Acht",
    "Wil Vermeer",
    "Jansens",
    "iemand.vreemd@elders.nl",
    "meester Truusma",
];

/// Each field is a word of its own with a form behind it.
pub const FIELDS: [&str; 28] = [
    "veldtitel",
    "veldvraag",
    "velditem",
    "veldperiode",
    "veldnooit",
    "veldvaak",
    "veldtweede",
    "veldonder",
    "veldmidden",
    "veldboven",
    "veldindeling",
    "veldklassen",
    "veldklas",
    "veldklastwee",
    "veldleraar",
    "veldexpert",
    "veldkolom",
    "veldwaarde",
    "veldjaarlaag",
    "veldonderwerp",
    "veldbereik",
    "veldmoment",
    "veldblik",
    "veldbestand",
    "veldkop",
    "veldcel",
    "veldgroep",
    "veldstil",
];

/// Small letters, accents away, signs of other notations as they are.
pub fn fold(text: &str) -> String {
    let text = text.replace("&apos;", "'").replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// What stands in a field in the `round`th project: by and by each form stands in each field.
pub fn planted(field: &str, round: usize) -> String {
    let place = FIELDS.iter().position(|other| *other == field).unwrap();
    format!("{field} {}", FORMS[(place + round) % FORMS.len()])
}

/// The fields of which what was planted is in a text.
pub fn fields_in(text: &str, round: usize) -> BTreeSet<&'static str> {
    let folded = fold(text);
    FIELDS.into_iter().filter(|field| folded.contains(&fold(&planted(field, round)))).collect()
}

/// Words by which somebody is called in a text, wherever they stand, and forms that are of no such word.
pub fn names_in(text: &str) -> BTreeSet<String> {
    const ORDINARY: [&str; 8] = ["van", "de", "wil", "acht", "met", "school", "nl", "wit"];
    let folded = fold(text);
    let words: BTreeSet<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    let called =
        TEAM.iter().flat_map(|(id, name, alias)| [*id, *name, *alias]).chain(["truusma", "vreemd", "annas", "jansens", "onbekendsma"]);
    let called: BTreeSet<String> = called
        .flat_map(|text| fold(text).split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.len() > 1 && !ORDINARY.contains(&word.as_str()))
        .collect();
    let together = ["annavos", "vosanna", "klasanna", "anna_vos", "bramdewit", "de wit", "juf acht", "wil vermeer"];
    let mut found: BTreeSet<String> = called.into_iter().filter(|word| words.contains(word.as_str())).collect();
    found.extend(together.iter().filter(|text| folded.contains(**text)).map(|text| (*text).to_owned()));
    found
}

fn person(i: u32) -> PersonId {
    PersonId(i)
}

const WAVE: WaveId = WaveId(0);

/// The whole team, a form in each field, and a name that is not on the sheet.
pub fn project(round: usize) -> Project {
    let text = |field: &str| planted(field, round);
    let people = TEAM.iter().zip(0..).map(|((key, name, alias), i)| {
        let aliases = Some((*alias).to_owned()).filter(|alias| !alias.is_empty()).into_iter().collect();
        (person(i), Person { key: (*key).into(), name: (*name).into(), aliases })
    });
    let groups: BTreeMap<GroupId, Group> = ["veldonder", "veldmidden", "veldboven", "veldklas", "veldklastwee"]
        .iter()
        .zip(0..)
        .map(|(f, g)| (GroupId(g), Group { name: text(f) }))
        .collect();
    let grouping = |field: &str, kind, ordered, groups: &[u32]| Grouping {
        name: text(field),
        kind,
        ordered,
        groups: groups.iter().map(|g| GroupId(*g)).collect(),
    };
    let groupings = [
        (GroupingId(0), grouping("veldindeling", GroupingKind::Parallel, true, &[0, 1, 2])),
        (GroupingId(1), grouping("veldklassen", GroupingKind::Class, false, &[3, 4])),
    ];
    let roles = [("veldleraar", RoleKind::Teacher), ("veldexpert", RoleKind::Expert)];
    let roles = roles.iter().zip(0..).map(|((field, kind), id)| (RoleId(id), Role { name: text(field), kind: *kind })).collect();
    let mut question = Question::titled(text("veldvraag"));
    (question.item, question.period) = (text("velditem"), text("veldperiode"));
    question.scale = Scale::Steps(vec![text("veldnooit"), text("veldvaak")]);
    let questions = [(QuestionId(0), question), (QuestionId(1), Question::titled(text("veldtweede")))];
    let traits = [(TraitId(0), TraitColumn { name: text("veldkolom") })];
    let filter = Filter {
        people: PeopleFilter { traits: BTreeMap::from([(TraitId(0), BTreeSet::from([text("veldwaarde")]))]), ..PeopleFilter::default() },
        ..Filter::default()
    };
    let project = Project {
        title: text("veldtitel").into(),
        people: Arc::new(people.collect()),
        groups: Arc::new(groups),
        groupings: Arc::new(groupings.into()),
        roles: Arc::new(roles),
        traits: Arc::new(traits.into()),
        questions: Arc::new(questions.into()),
        waves: Arc::new([(WAVE, wave(&text))].into()),
        codes: Arc::new(Codes::draw((0..12).map(person), 41)),
        record: Arc::new(record(&text)),
        ..Project::default()
    };
    let view = SavedView {
        name: text("veldblik"),
        spec: project.first_spec().unwrap(),
        layout: LayoutKind::Groups,
        appearance: Appearance::default(),
        filter,
    };
    let project = Project { views: Arc::new(vec![view]), ..project };
    assert_eq!(check(&project), []);
    project
}

fn wave(text: &dyn Fn(&str) -> String) -> Wave {
    let mut wave = Wave { label: text("veldmoment"), date: Some(Date { year: 2026, month: 5, day: 12 }), ..Wave::default() };
    for i in 0..12 {
        let groups = if i < 11 { [GroupId(i / 4), GroupId(3 + i % 2)].into() } else { BTreeSet::new() };
        let expert = i >= 10;
        let expertise = Expertise { topic: text("veldonderwerp"), remit: [Grade(text("veldbereik"))].into() };
        let place = Place {
            groups,
            grades: [Grade(if i % 3 == 0 { text("veldjaarlaag") } else { text("veldbereik") })].into(),
            roles: [RoleId(u32::from(expert))].into(),
            expertise: if expert { vec![expertise] } else { Vec::new() },
            traits: [(TraitId(0), Trait::Word(if i % 2 == 0 { text("veldwaarde") } else { "nee".to_owned() }))].into(),
            ..Place::default()
        };
        wave.places.insert(person(i), place);
        for question in [0, 1].map(QuestionId) {
            wave.respondence.insert((person(i), question), Respondence::Answered);
            let nearby: BTreeSet<u32> = if i < 11 { [i / 4 * 4, i / 4 * 4 + 1, i / 4 * 4 + 2, 10] } else { [0, 4, 8, 10] }.into();
            let named = nearby.into_iter().filter(|j| *j != i && *j < 11).map(person);
            wave.ties.extend(named.map(|to| Tie { from: person(i), to, question, strength: Strength::ONE }));
        }
    }
    let to = UnresolvedEnd::Unknown("Zus Onbekendsma".to_owned());
    wave.unresolved.push(UnresolvedMention { from: UnresolvedEnd::Known(person(0)), to, question: QuestionId(0), strength: Strength::ONE });
    wave
}

fn record(text: &dyn Fn(&str) -> String) -> ImportRecord {
    let spot = |cell: &str| Spot { file: text("veldbestand"), row: Some(3), column: Some(text("veldkop")), cell: Some(cell.to_owned()) };
    let issues = vec![
        Issue { spot: spot(&text("veldcel")), what: Oddity::UnknownName { mentions: 1 } },
        Issue { spot: spot("x"), what: Oddity::GroupOfLeaders { group: text("veldgroep") } },
        Issue { spot: spot("y"), what: Oddity::NoRows { names: vec!["Anna Vos".to_owned(), text("veldstil")] } },
    ];
    ImportRecord {
        files: vec![text("veldbestand")],
        issues,
        counts: ImportCounts { rows: 60, mentions: 60, ties: 59, unknown: 1, ..ImportCounts::default() },
        ..ImportRecord::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_for_names_finds_each_form() {
        for round in 0..FORMS.len() {
            let text = FIELDS.map(|field| planted(field, round)).join("; ");
            assert_eq!(fields_in(&text, round).len(), FIELDS.len());
        }
        for form in FORMS.iter().filter(|form| **form != "Wil") {
            assert!(!names_in(&format!("een {form} in een zin")).is_empty(), "{form}");
        }
        assert!(names_in("Met wie praat je? Wil je er acht noemen? Met een witte P07.").is_empty());
    }
}
