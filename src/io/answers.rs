//! Who answered. A tie list alone does not say.

use std::collections::BTreeMap;

use crate::io::cells::Status;
use crate::io::ties::Mentions;
use crate::model::{Issue, Oddity, Person, PersonId, QuestionId, Respondence, Spot};

type Answers = BTreeMap<(PersonId, QuestionId), Respondence>;

/// Everyone answered everything, unless the sheet says otherwise:
///
/// - *partly*: about those whom they named or gave a zero, on each question;
/// - *no*, *not asked*: so, but where the file has mentions by this person on a question these are kept as a partial answer, and reported;
/// - empty or not understood: answered if the file has rows by this person, else no answer, since the other reading would
///   make a colleague into someone who names nobody. Reported.
///
/// People who should have rows and have none are listed in one issue.
pub fn read_answers(
    people: &BTreeMap<PersonId, Person>,
    status: &BTreeMap<PersonId, (Option<Status>, Spot)>,
    mentions: &Mentions,
    file: &str,
) -> (Answers, Vec<Issue>) {
    let mut answers = Answers::new();
    let mut issues = Vec::new();
    let mut silent = Vec::new();
    for (person, about) in people {
        let sent = mentions.sent.get(person).copied().unwrap_or(0);
        let stated = match status.get(person) {
            None => Some(Status::Answered),
            Some((stated, spot)) => {
                match stated {
                    None => issues.push(Issue { spot: spot.clone(), what: Oddity::UnknownStatus }),
                    Some(Status::Absent | Status::NotAsked(_)) if sent > 0 => {
                        issues.push(Issue { spot: spot.clone(), what: Oddity::MentionsDespiteStatus { mentions: sent } });
                    }
                    Some(_) => {}
                }
                *stated
            }
        };
        if sent == 0 && matches!(stated, None | Some(Status::Answered)) {
            silent.push(about.name.clone());
        }
        for question in mentions.questions.keys() {
            let known = mentions.about.get(&(*person, *question));
            let respondence = match (stated, known) {
                (Some(Status::Answered), _) => Respondence::Answered,
                (None, _) if sent > 0 => Respondence::Answered,
                (Some(Status::Partly), known) => Respondence::Partly(known.cloned().unwrap_or_default()),
                (Some(Status::Absent | Status::NotAsked(_)), Some(known)) => Respondence::Partly(known.clone()),
                (Some(Status::NotAsked(why)), None) => Respondence::NotAsked(why),
                (Some(Status::Absent) | None, _) => Respondence::Absent,
            };
            answers.insert((*person, *question), respondence);
        }
    }
    if !silent.is_empty() {
        let spot = Spot { file: file.to_owned(), ..Spot::default() };
        issues.push(Issue { spot, what: Oddity::NoRows { names: silent } });
    }
    (answers, issues)
}
