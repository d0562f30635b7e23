//! Survey files on their way in: looked at, decided on, taken in, together with what is open.

use std::path::{Path, PathBuf};

use lijntjes::io::{Grid, Source, ids, load};
use lijntjes::model::{Ask, Edit, PersonId, Respondence, Strength, Wave, check};
use lijntjes::report::NameView;
use lijntjes::session::jobs::Executor;
use lijntjes::session::{Command, Origin, Session};
use lijntjes::text::Lang;

const TEAM: &str =
    "id;naam;parallelgroep;rol\n1;Anna de Wit;1-2;leraar\n2;Bram Bos;1-2;leraar\n3;Chris Kok;3-4;leraar\n4;Dewi van Dam;3-4;directeur\n";

fn session() -> Session {
    Session::new(Executor::Inline, Lang::Dutch)
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn asks(session: &Session) -> Vec<Ask> {
    session.intake().and_then(|intake| intake.plan.clone()).map_or_else(Vec::new, |plan| plan.asks.clone())
}

fn ask(session: &Session, id: &str) -> Ask {
    let asks = asks(session);
    asks.iter()
        .find(|ask| ask.id == id)
        .unwrap_or_else(|| panic!("{id} among {:?}", asks.iter().map(|a| &a.id).collect::<Vec<_>>()))
        .clone()
}

fn person(session: &Session, name: &str) -> PersonId {
    *session.project().people.iter().find(|(_, person)| person.name == name).unwrap().0
}

fn last_wave(session: &Session) -> &Wave {
    session.project().waves.values().next_back().unwrap()
}

/// "Anna de Wit -> Bram Bos", in the order of the file.
fn ties(session: &Session) -> Vec<String> {
    let project = session.project();
    last_wave(session).ties.iter().map(|tie| format!("{} -> {}", project.name(tie.from), project.name(tie.to))).collect()
}

/// A session with the team and its first answers.
fn opened(folder: &Path) -> Session {
    let mut session = session();
    let team = write(folder, "team.csv", TEAM);
    let answers = "Naam;Met wie praat je?\nAnna de Wit;Bram Bos\nBram Bos;Anna de Wit; Chris Kok\n".replace("; Chris", ", Chris");
    let answers = write(folder, "antwoorden.csv", &answers);
    session.run(Command::Open(vec![answers, team]));
    session.run(Command::TakeIn);
    assert_eq!(ties(&session), ["Anna de Wit -> Bram Bos", "Bram Bos -> Anna de Wit", "Bram Bos -> Chris Kok"]);
    session
}

#[test]
fn nothing_is_open_until_it_is_taken_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session();
    let file = write(folder.path(), "a.csv", "Naam;Collega 1;Collega 2\nAnna;Bram;\nBram;Anna;Chris\n");
    session.run(Command::Open(vec![file]));
    assert!(session.intake().is_some());
    assert_eq!(*session.origin(), Origin::Example);
    session.run(Command::GiveUpIntake);
    assert!(session.intake().is_none());
    assert_eq!(*session.origin(), Origin::Example);
}

#[test]
fn a_name_is_merged_only_as_the_user_says_and_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let team = write(folder.path(), "team.csv", TEAM);
    let answers =
        "Naam;Collega 1;Collega 2\nAnna de Wit;Bos, B.;Kees\nbram bos;Wit, Anna de;\nChris Kok;Bram Bos;\nDewi van Dam;Anna de Wit;\n";
    let answers = write(folder.path(), "antwoorden.csv", answers);
    let mut session = session();
    session.run(Command::Open(vec![team, answers]));
    assert_eq!(ask(&session, "name:Bos, B.").proposed, "2");
    assert_eq!(ask(&session, "name:Kees").proposed, "leave", "nobody is like Kees");
    session.run(Command::Answer("name:Kees".into(), Some("3".into())));
    session.run(Command::Answer("name:Bos, B.".into(), Some("leave".into())));
    assert_eq!(ask(&session, "name:Kees").chosen.as_deref(), Some("3"));
    session.run(Command::Answer("name:Bos, B.".into(), None));
    assert_eq!(ask(&session, "name:Bos, B.").chosen, None);
    session.run(Command::TakeIn);
    assert_eq!(
        ties(&session),
        [
            "Anna de Wit -> Bram Bos",
            "Anna de Wit -> Chris Kok",
            "Bram Bos -> Anna de Wit",
            "Chris Kok -> Bram Bos",
            "Dewi van Dam -> Anna de Wit"
        ]
    );
    // A year later the same spellings are known.
    let next = write(folder.path(), "volgend jaar.csv", "Naam;Collega 1;Collega 2\nAnna de Wit;Bos, B.;Kees\nbram bos;Wit, Anna de;\n");
    session.run(Command::Open(vec![next]));
    assert!(asks(&session).iter().all(|ask| !ask.id.starts_with("name:")), "{:?}", asks(&session));
}

#[test]
fn late_answers_join_and_are_one_step_of_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let late = write(folder.path(), "later.csv", "Naam;Met wie praat je?\nChris Kok;Dewi van Dam\nDewi van Dam;niemand\n");
    session.run(Command::Open(vec![late]));
    assert_eq!(ask(&session, ids::JOIN).proposed, "late");
    assert_eq!(asks(&session).len(), 1, "nobody is asked after who answered before");
    session.run(Command::TakeIn);
    assert_eq!(session.project().waves.len(), 1);
    assert_eq!(ties(&session).len(), 4);
    let question = *session.project().questions.keys().next().unwrap();
    assert_eq!(*last_wave(&session).respondence(person(&session, "Dewi van Dam"), question), Respondence::Answered);
    assert_eq!(check(session.project()), []);
    assert!(session.has_unsaved_work());
    session.run(Command::Undo);
    assert_eq!(ties(&session).len(), 3);
    session.run(Command::Redo);
    assert_eq!(ties(&session).len(), 4);
}

#[test]
fn whoever_answered_twice_differently_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    for (option, expected) in [("new", vec!["Anna de Wit -> Chris Kok"]), ("old", vec!["Anna de Wit -> Bram Bos"])] {
        let mut session = opened(folder.path());
        let late =
            write(folder.path(), "later.csv", "Naam;Met wie praat je?\nAnna de Wit;Chris Kok\nChris Kok;Bram Bos\nDewi van Dam;Bram Bos\n");
        session.run(Command::Open(vec![late]));
        session.run(Command::Answer(ids::JOIN.into(), Some("late".into())));
        session.run(Command::Answer("conflict:Anna de Wit".into(), Some(option.into())));
        session.run(Command::TakeIn);
        let of_anna: Vec<String> = ties(&session).into_iter().filter(|tie| tie.starts_with("Anna")).collect();
        assert_eq!(of_anna, expected);
        let counts = session.project().record.counts;
        assert_eq!((counts.mentions, counts.ties, counts.duplicates), (6, last_wave(&session).ties.len(), 1));
        assert_eq!(check(session.project()), []);
    }
}

#[test]
fn another_question_and_a_next_wave_stand_beside_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let other = write(folder.path(), "advies.csv", "Naam;Wie vraag je om advies?\nAnna de Wit;Dewi van Dam\nBram Bos;Anna de Wit\n");
    session.run(Command::Open(vec![other]));
    assert_eq!(ask(&session, ids::JOIN).proposed, "question");
    session.run(Command::TakeIn);
    assert_eq!((session.project().questions.len(), session.project().waves.len()), (2, 1));
    assert_eq!(ties(&session).len(), 5);

    let again = write(folder.path(), "mei.csv", "Naam;Met wie praat je?\nAnna de Wit;Chris Kok\nBram Bos;Chris Kok\n");
    session.run(Command::Open(vec![again]));
    assert_eq!(ask(&session, ids::JOIN).proposed, "wave");
    session.run(Command::TakeIn);
    assert_eq!((session.project().questions.len(), session.project().waves.len()), (2, 2));
    assert_eq!(ties(&session), ["Anna de Wit -> Chris Kok", "Bram Bos -> Chris Kok"]);
    assert_eq!(session.project().waves.values().next().unwrap().ties.len(), 5, "the first wave is as it was");
    assert_eq!(check(session.project()), []);
}

#[test]
fn the_team_may_come_before_or_after_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let team = write(
        folder.path(),
        "team.csv",
        &TEAM
            .replace("Dewi van Dam;3-4;directeur", "Dewi van Dam;;directeur")
            .replace("rol\n", "rol;antwoord\n")
            .replace("directeur\n", "directeur;verlof\n"),
    );
    let answers =
        write(folder.path(), "antwoorden.csv", "Naam;Met wie praat je?\nAnna de Wit;Bram Bos\nBram Bos;Anna de Wit\nChris Kok;niemand\n");
    let mut first = session();
    first.run(Command::Open(vec![team.clone()]));
    first.run(Command::TakeIn);
    assert_eq!(first.project().people.len(), 4);
    first.run(Command::Open(vec![answers.clone()]));
    first.run(Command::TakeIn);

    let mut after = session();
    after.run(Command::Open(vec![answers]));
    after.run(Command::TakeIn);
    assert_eq!(after.project().people.len(), 3);
    after.run(Command::Open(vec![team]));
    after.run(Command::TakeIn);
    for session in [&first, &after] {
        assert_eq!(session.project().people.len(), 4);
        assert_eq!(session.project().groupings.len(), 1);
        assert_eq!(ties(session), ["Anna de Wit -> Bram Bos", "Bram Bos -> Anna de Wit"]);
        assert_eq!(session.project().questions.values().map(|q| q.title.as_str()).collect::<Vec<_>>(), ["Met wie praat je?"]);
        assert_eq!(check(session.project()), []);
    }
    let question = *first.project().questions.keys().next().unwrap();
    assert!(matches!(last_wave(&first).respondence(person(&first, "Dewi van Dam"), question), Respondence::NotAsked(_)));
}

#[test]
fn whoever_objects_leaves_with_every_mention_and_a_count_remains() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let bram = person(&session, "Bram Bos");
    session.run(Command::Withdraw(bram));
    assert_eq!(ties(&session), [""; 0]);
    let counts = session.project().record.counts;
    assert_eq!((counts.withdrawn, counts.withdrawn_people), (3, 1));
    assert!(counts.reconcile());
    assert_eq!(check(session.project()), []);
    let saved = String::from_utf8(lijntjes::io::project_file::save(session.project())).unwrap();
    assert!(!saved.contains("Bram"), "not even in what was met when the files were read");

    let sheet = format!(
        "{}5;Emma Vos;3-4;leraar;bezwaar\n",
        TEAM.replace("rol\n", "rol;antwoord\n").replace("leraar\n", "leraar;\n").replace("directeur\n", "directeur;\n")
    );
    let team = write(folder.path(), "met bezwaar.csv", &sheet);
    let answers = write(folder.path(), "a.csv", "Naam;Met wie praat je?\nAnna de Wit;Emma Vos, Bram Bos\nEmma Vos;Anna de Wit\n");
    let mut session = self::session();
    session.run(Command::Open(vec![team, answers]));
    session.run(Command::TakeIn);
    let saved = String::from_utf8(lijntjes::io::project_file::save(session.project())).unwrap();
    assert!(!saved.contains("Emma"), "{saved}");
    assert_eq!((session.project().record.counts.withdrawn, ties(&session).len()), (2, 1));

    // Also where the name stands above a column with an odd answer, or among others in a cell.
    let odd = write(folder.path(), "b.csv", "Naam;Anna de Wit;Bram Bos;Emma Vos\nAnna de Wit;;misschien;misschien\nBram Bos;1;;0\n");
    let listed =
        write(folder.path(), "c.csv", "Naam;Met wie praat je?\nAnna de Wit;Bram Bos, Emma Vos, Zed van Niemand\nBram Bos;Anna de Wit\n");
    for file in [odd, listed] {
        let mut session = self::session();
        session.run(Command::Open(vec![folder.path().join("met bezwaar.csv"), file]));
        session.run(Command::TakeIn);
        let record = &session.project().record;
        assert!(!record.issues.is_empty() && record.counts.reconcile());
        let saved = String::from_utf8(lijntjes::io::project_file::save(session.project())).unwrap();
        assert!(!saved.contains("Emma"), "{saved}");
    }
}

#[test]
fn rows_can_be_pasted() {
    let mut session = session();
    session.run(Command::Paste("Naam\tAnna\tBram\tChris\nAnna\t\t2\t0\nBram\t1\t\t0\nChris\t0\t3\t\n".to_owned()));
    let plan = session.intake().unwrap().plan.clone().unwrap();
    assert_eq!(plan.tables[0].place, "klembord");
    session.run(Command::TakeIn);
    assert_eq!(ties(&session), ["Anna -> Bram", "Bram -> Anna", "Chris -> Bram"]);
    assert_eq!(last_wave(&session).ties[2].strength, Strength::new(3.0).unwrap());
}

#[test]
fn who_may_be_named_can_be_said_per_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let (wave, question) = (*session.project().waves.keys().next().unwrap(), *session.project().questions.keys().next().unwrap());
    let dewi = person(&session, "Dewi van Dam");
    session.run(Command::Edit(Edit::SetMayBeNamed(wave, dewi, question, false)));
    assert!(!last_wave(&session).may_be_named(question, dewi));
    session.run(Command::Edit(Edit::SetMayBeNamed(wave, dewi, question, true)));
    assert!(last_wave(&session).may_be_named.is_empty());
    session.run(Command::View(NameView::Without));
    assert_eq!(check(session.project()), []);
}

/// The workbook of a questionnaire with these answers filled in: (row, column) and what was typed.
fn filled(bytes: &[u8], answers: &[(usize, usize, &str)]) -> Vec<u8> {
    let sheets: Vec<std::sync::Arc<Grid>> = load(&[Source { name: "vragenlijst.xlsx".into(), bytes: bytes.to_vec() }]).unwrap();
    let mut book = rust_xlsxwriter::Workbook::new();
    for grid in &sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(grid.sheet.as_ref().unwrap()).unwrap();
        for row in grid.rows() {
            for (column, cell) in row.raws().enumerate().filter(|(_, cell)| !cell.is_empty()) {
                let number = u32::try_from(row.number - 1).unwrap();
                sheet.write_string(number, u16::try_from(column).unwrap(), cell).unwrap();
            }
        }
        if grid.sheet.as_deref() == Some("Vragenlijst") {
            for (row, column, answer) in answers {
                sheet.write_string(u32::try_from(*row).unwrap(), u16::try_from(*column).unwrap(), *answer).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_questionnaire_of_ours_comes_back_without_questions() {
    use lijntjes::export::template::{TemplateOrder, TemplateScale, template};
    let folder = tempfile::tempdir().unwrap();
    let team = write(folder.path(), "team.csv", TEAM);
    let mut people = session();
    people.run(Command::Open(vec![team]));
    people.run(Command::TakeIn);
    for (scale, typed, strength) in
        [(TemplateScale::Marks, "x", 1.0), (TemplateScale::Frequency, "wekelijks", 2.0), (TemplateScale::ZeroToFour, "4", 4.0)]
    {
        let order = TemplateOrder {
            project: people.project(),
            question: "Met wie praat je over lezen?".into(),
            period: "in de afgelopen vier weken".into(),
            kind: lijntjes::model::Kind::Mutual,
            cap: Some(3),
            scale,
            lang: Lang::Dutch,
        };
        let files = template(&order).unwrap();
        let workbook = files.iter().find(|file| file.name == "vragenlijst.xlsx").unwrap();
        // Row 3 is of Chris, who did not fill it in; Dewi names nobody.
        let no = if scale == TemplateScale::ZeroToFour {
            "0"
        } else if scale == TemplateScale::Marks {
            "nee"
        } else {
            "nooit"
        };
        let path = folder.path().join("terug.xlsx");
        std::fs::write(&path, filled(&workbook.bytes, &[(1, 2, typed), (1, 3, no), (2, 1, typed), (2, 4, typed), (4, 1, no)])).unwrap();
        let mut session = session();
        session.run(Command::Open(vec![path]));
        assert_eq!(asks(&session), [], "{scale:?}");
        session.run(Command::TakeIn);
        assert_eq!(ties(&session), ["Anna de Wit -> Bram Bos", "Bram Bos -> Anna de Wit", "Bram Bos -> Dewi van Dam"], "{scale:?}");
        assert!(last_wave(&session).ties.iter().all(|tie| Some(tie.strength) == Strength::new(strength)));
        let project = session.project();
        let (id, question) = project.questions.iter().next().unwrap();
        assert_eq!(
            (question.title.as_str(), question.period.as_str(), question.cap),
            ("Met wie praat je over lezen?", "in de afgelopen vier weken", Some(3))
        );
        let of = |name: &str| last_wave(&session).respondence(person(&session, name), *id).clone();
        assert_eq!(
            [of("Anna de Wit"), of("Chris Kok"), of("Dewi van Dam")],
            [Respondence::Answered, Respondence::Absent, Respondence::Answered]
        );
        assert!(project.record.issues.is_empty(), "{:?}", project.record.issues);
        assert_eq!(project.groupings.len(), 1);
    }
}
