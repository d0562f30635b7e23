//! What was read, together with what is open: a second file never wipes the first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::io::cell::spelling::fold;
use crate::io::choices::{Choices, ids};
use crate::model::{
    About, Ask, Codes, Group, GroupId, Grouping, GroupingId, ImportCounts, ImportRecord, Meaning, NotAskedWhy, Person, PersonId, Place,
    Project, Question, QuestionId, Reason, Respondence, Role, RoleId, Strength, Tie, TraitColumn, TraitId, UnresolvedEnd,
    UnresolvedMention, Wave, WaveId,
};

/// What an import read. People, groups, roles and columns that were open already have the numbers that they had; questions have
/// numbers of their own.
#[derive(Debug, Default)]
pub struct Part {
    pub people: BTreeMap<PersonId, Person>,
    pub places: BTreeMap<PersonId, Place>,
    pub groupings: BTreeMap<GroupingId, Grouping>,
    pub groups: BTreeMap<GroupId, Group>,
    pub roles: BTreeMap<RoleId, Role>,
    pub traits: BTreeMap<TraitId, TraitColumn>,
    pub questions: BTreeMap<QuestionId, Question>,
    pub ties: Vec<Tie>,
    pub unresolved: Vec<UnresolvedMention>,
    pub respondence: BTreeMap<(PersonId, QuestionId), Respondence>,
    pub may_be_named: BTreeMap<QuestionId, BTreeSet<PersonId>>,
    pub counts: ImportCounts,
    pub files: Vec<String>,
    pub status_known: bool,
    /// There were mentions, or at least a list for them.
    pub has_survey: bool,
}

/// How a part goes with what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Alone,
    /// Only who is there: nothing is asked.
    People,
    Late,
    Question,
    Wave,
}

/// The project with this part, and the wave that it belongs to. What must be decided about it is asked.
pub fn join(base: Option<&Project>, part: &Part, choices: &Choices, dice: u64, asks: &mut Vec<Ask>) -> (Project, WaveId) {
    let how = base.map_or(How::Alone, |base| how(base, part, choices, asks));
    let again = base.and_then(|base| ask_again(base, choices, asks));
    let mut open = base.cloned().unwrap_or_default();
    let waiting = if part.has_survey { take_waiting(&mut open) } else { BTreeMap::new() };
    let base = &open;
    let mut project = base.clone();
    let last = base.waves.keys().next_back().copied();
    let wave_id = match (how, last) {
        (_, None) => WaveId(0),
        (How::Wave, Some(last)) => WaveId(last.0 + 1),
        (_, Some(last)) => last,
    };
    let (questions, numbers) = questions(base, part, how);
    project.questions = Arc::new(questions);
    let mut everyone = (*base.people).clone();
    everyone.extend(part.people.clone());
    project.people = Arc::new(everyone);
    project.groupings = Arc::new(part.groupings.clone());
    project.groups = Arc::new(part.groups.clone());
    project.roles = Arc::new(part.roles.clone());
    project.traits = Arc::new(part.traits.clone());
    let mut wave = base.waves.get(&wave_id).cloned().unwrap_or_default();
    let before = wave.clone();
    for (person, place) in &part.places {
        wave.places.insert(*person, place.clone());
    }
    let numbered = |question: &QuestionId| numbers.get(question).copied().unwrap_or(*question);
    let kept_old = add_answers(&mut wave, &before, part, &numbered, choices, asks, base);
    for (person, why) in waiting {
        for question in numbers.values() {
            let slot = wave.respondence.entry((person, *question)).or_insert(Respondence::Absent);
            if !slot.is_answer() {
                *slot = Respondence::NotAsked(why);
            }
        }
    }
    let keeps = |person: PersonId, question: QuestionId| kept_old.contains(&(person, question));
    let before_part = wave.ties.len();
    add_ties(&mut wave, part, &numbered, &keeps);
    // A mention that another answer replaces, or that stands in both files, is one that was made twice.
    let twice = (before.ties.len() - before_part) + (before_part + part.ties.len() - wave.ties.len());
    if how == How::Late {
        leave_out_heard(asks, base, &before);
    }
    for (question, may) in part.may_be_named.iter().filter(|(question, _)| numbers.contains_key(question)) {
        wave.may_be_named.entry(numbered(question)).or_insert_with(|| may.clone());
    }
    let mut waves = (*base.waves).clone();
    waves.insert(wave_id, wave);
    project.waves = Arc::new(waves);
    project.codes = Arc::new(codes(base, part, dice));
    project.record = Arc::new(ImportRecord {
        files: base.record.files.iter().cloned().chain(part.files.iter().filter(|f| !base.record.files.contains(f)).cloned()).collect(),
        counts: counts_of_both(base.record.counts, part.counts, twice, again.as_deref()),
        issues: base.record.issues.clone(),
        status_known: base.record.status_known || part.status_known,
        asked_again: matches!(again.as_deref(), Some("yes" | "none")),
    });
    (project, wave_id)
}

/// A people sheet that was opened before its survey waits with a question without words: who is not to be asked is taken from it.
fn take_waiting(base: &mut Project) -> BTreeMap<PersonId, NotAskedWhy> {
    let waits = is_waiting(base);
    let mut found = BTreeMap::new();
    if waits {
        base.questions = Arc::default();
        for wave in Arc::make_mut(&mut base.waves).values_mut() {
            for ((person, _), respondence) in std::mem::take(&mut wave.respondence) {
                if let Respondence::NotAsked(why) = respondence {
                    found.insert(person, why);
                }
            }
            wave.may_be_named.clear();
        }
    }
    found
}

/// Whether a project holds people of whom nothing was asked yet.
fn is_waiting(base: &Project) -> bool {
    let nothing_said = base.waves.values().all(|wave| wave.ties.is_empty() && !wave.respondence.values().any(Respondence::is_answer));
    base.questions.len() == 1 && base.questions.values().all(|question| question.title.is_empty()) && nothing_said
}

/// How the two go together: asked, unless only one way is possible.
fn how(base: &Project, part: &Part, choices: &Choices, asks: &mut Vec<Ask>) -> How {
    let Some((ask, followed)) = ask_how(base, part, choices) else { return How::People };
    asks.push(ask);
    match followed.as_str() {
        "late" => How::Late,
        "question" => How::Question,
        _ => How::Wave,
    }
}

/// What is asked of how a survey goes with what is open, and the option that is followed. `None` where one of the two only tells who
/// is there. People are compared by name, since a part that was read on its own has numbers of its own.
pub fn ask_how(base: &Project, part: &Part, choices: &Choices) -> Option<(Ask, String)> {
    if !part.has_survey || base.questions.is_empty() || is_waiting(base) {
        return None;
    }
    let names: BTreeSet<&str> = base.people.values().map(|person| person.name.as_str()).collect();
    let known = part.people.values().filter(|person| names.contains(person.name.as_str())).count();
    let same_question = part.questions.values().any(|q| base.questions.values().any(|old| fold(&old.title) == fold(&q.title)));
    let last = base.waves.values().next_back();
    let heard: BTreeSet<&str> = last
        .into_iter()
        .flat_map(|wave| &wave.respondence)
        .filter(|(_, respondence)| respondence.is_answer())
        .map(|((person, _), _)| base.name(*person))
        .collect();
    let senders: BTreeSet<PersonId> = part.respondence.iter().filter(|(_, r)| r.is_answer()).map(|((person, _), _)| *person).collect();
    let name = |person: &PersonId| part.people.get(person).map_or("", |person| person.name.as_str());
    let again = senders.iter().filter(|person| heard.contains(name(person))).count();
    let (proposed, reason) = if known * 2 < part.people.len() {
        ("new", Reason::OtherPeople)
    } else if !same_question {
        ("question", Reason::OtherQuestionSamePeople)
    } else if again * 2 <= senders.len() {
        ("late", Reason::SameQuestionNewPeople)
    } else {
        ("wave", Reason::SamePeopleLater)
    };
    let options = vec![
        ("late", Meaning::LateAnswers),
        ("question", Meaning::OtherQuestion),
        ("wave", Meaning::NextWave),
        ("new", Meaning::NewProject),
    ];
    let about = About::Join { file: part.files.join(", ") };
    Some(choices.ask(ids::JOIN.to_owned(), about, options, proposed, reason))
}

/// Whoever answered before is not asked after where late answers come in.
fn leave_out_heard(asks: &mut Vec<Ask>, base: &Project, before: &Wave) {
    let heard: BTreeSet<&str> =
        before.respondence.iter().filter(|(_, r)| r.is_answer()).map(|((person, _), _)| base.name(*person)).collect();
    for ask in asks.iter_mut() {
        if let About::NoRow { names } | About::EmptyRows { names } = &mut ask.about {
            names.retain(|name| !heard.contains(name.as_str()));
        }
    }
    asks.retain(|ask| !matches!(&ask.about, About::NoRow { names } | About::EmptyRows { names } if names.is_empty()));
}

/// What is asked where people objected before: none of them is known any more, so whoever objects still must be on the list again.
fn ask_again(base: &Project, choices: &Choices, asks: &mut Vec<Ask>) -> Option<String> {
    let people = base.record.counts.withdrawn_people;
    if people == 0 {
        return None;
    }
    let options = vec![("yes", Meaning::AskedAgain), ("none", Meaning::NobodyObjects), ("not_yet", Meaning::NotAskedAgain)];
    let about = About::Objections { people };
    let (ask, followed) = choices.ask(ids::OBJECTIONS.to_owned(), about, options, "not_yet", Reason::NobodyIsKept);
    asks.push(ask);
    Some(followed)
}

fn counts_of_both(base: ImportCounts, part: ImportCounts, twice: usize, again: Option<&str>) -> ImportCounts {
    let mut counts = base.plus(part);
    if again == Some("yes") {
        // Whoever objects still is on the list again, and is one person.
        counts.withdrawn_people = base.withdrawn_people.max(part.withdrawn_people);
    }
    // In an older project the ties of a name that was taken in were counted as unknown.
    let twice = twice.min(counts.ties);
    counts.ties -= twice;
    counts.duplicates += twice;
    counts
}

/// All questions, and the number that each of the part's gets. The same words are the same question, unless the user says that it is
/// another one; late answers to a single question are answers to the single one that is open.
fn questions(base: &Project, part: &Part, how: How) -> (BTreeMap<QuestionId, Question>, BTreeMap<QuestionId, QuestionId>) {
    let mut questions = (*base.questions).clone();
    let mut numbers = BTreeMap::new();
    // A people sheet beside a survey asks nothing of its own.
    if !part.has_survey && !questions.is_empty() {
        return (questions, numbers);
    }
    let single = base.questions.len() == 1 && part.questions.len() == 1 && how == How::Late;
    for (old, question) in &part.questions {
        let same = questions.iter().find(|(_, q)| fold(&q.title) == fold(&question.title)).map(|(id, _)| *id);
        let same = same.or_else(|| if single { base.questions.keys().next().copied() } else { None });
        let same = same.filter(|_| how != How::Question || !base.questions.values().any(|q| q.title == question.title));
        let number = same.unwrap_or_else(|| {
            let next = QuestionId(questions.keys().next_back().map_or(0, |last| last.0 + 1));
            questions.insert(next, question.clone());
            next
        });
        numbers.insert(*old, number);
    }
    (questions, numbers)
}

/// Puts in who answered. Returns whose old answer is kept.
fn add_answers(
    wave: &mut Wave,
    before: &Wave,
    part: &Part,
    numbered: &dyn Fn(&QuestionId) -> QuestionId,
    choices: &Choices,
    asks: &mut Vec<Ask>,
    base: &Project,
) -> BTreeSet<(PersonId, QuestionId)> {
    let mut kept = BTreeSet::new();
    let asks_nothing = !part.has_survey && !base.questions.is_empty();
    for ((person, question), new) in part.respondence.iter().filter(|_| !asks_nothing) {
        let key = (*person, numbered(question));
        let old = before.respondence.get(&key);
        if !old.is_some_and(Respondence::is_answer) {
            wave.respondence.insert(key, new.clone());
            continue;
        }
        if !new.is_answer() {
            kept.insert(key);
            continue;
        }
        let of = |ties: &[Tie], question: QuestionId| -> BTreeMap<PersonId, u64> {
            ties.iter().filter(|t| t.from == *person && t.question == question).map(|t| (t.to, t.strength.get().to_bits())).collect()
        };
        if of(&before.ties, key.1) == of(&part.ties, *question) {
            kept.insert(key);
            continue;
        }
        let name = base.name(*person).to_owned();
        let options = vec![("new", Meaning::New), ("old", Meaning::Old), ("both", Meaning::Both)];
        let id = ids::conflict(&name);
        let (ask, followed) = choices.ask(id.clone(), About::Conflict { name }, options, "new", Reason::LatestCorrects);
        if !asks.iter().any(|other| other.id == id) {
            asks.push(ask);
        }
        match followed.as_str() {
            "old" => {
                kept.insert(key);
            }
            "both" => {
                wave.respondence.insert(key, Respondence::Answered);
            }
            _ => {
                wave.ties.retain(|tie| (tie.from, tie.question) != key);
                wave.unresolved.retain(|m| (m.from.clone(), m.question) != (UnresolvedEnd::Known(key.0), key.1));
                wave.respondence.insert(key, new.clone());
            }
        }
    }
    // Everyone of the wave has an answer status on every question of the part.
    kept
}

fn add_ties(wave: &mut Wave, part: &Part, numbered: &dyn Fn(&QuestionId) -> QuestionId, keeps: &dyn Fn(PersonId, QuestionId) -> bool) {
    if wave.ties.is_empty() {
        wave.ties = part.ties.iter().map(|tie| Tie { question: numbered(&tie.question), ..*tie }).collect();
    } else {
        let mut places: BTreeMap<(PersonId, PersonId, QuestionId), usize> =
            wave.ties.iter().enumerate().map(|(at, tie)| ((tie.from, tie.to, tie.question), at)).collect();
        for tie in &part.ties {
            let question = numbered(&tie.question);
            if keeps(tie.from, question) {
                continue;
            }
            let next = wave.ties.len();
            let at = *places.entry((tie.from, tie.to, question)).or_insert(next);
            match wave.ties.get_mut(at) {
                Some(old) => old.strength = stronger(old.strength, tie.strength),
                None => wave.ties.push(Tie { question, ..*tie }),
            }
        }
    }
    for mention in &part.unresolved {
        let mention = UnresolvedMention { question: numbered(&mention.question), ..mention.clone() };
        if !wave.unresolved.contains(&mention) {
            wave.unresolved.push(mention);
        }
    }
}

fn stronger(a: Strength, b: Strength) -> Strength {
    if a < b { b } else { a }
}

/// The codes that there were, and new ones for who is new.
fn codes(base: &Project, part: &Part, dice: u64) -> Codes {
    if *base.codes == Codes::default() {
        return Codes::draw(part.people.keys().copied(), dice);
    }
    let mut codes = (*base.codes).clone();
    codes.settle(dice);
    codes.add_all(part.people.keys().copied());
    codes
}
