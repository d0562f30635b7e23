//! What the session draws after a command: the same as if it had drawn it anew, and near to what was seen.

use std::collections::{BTreeMap, BTreeSet};

use lijntjes::model::{
    Appearance, ColourBy, Direction, Edit, Filter, Labels, LayoutKind, PeopleFilter, PersonId, Point, Respondence, RoleKind, SavedView,
    SizeBy, TieFilter,
};
use lijntjes::report::NameView;
use lijntjes::session::jobs::Executor;
use lijntjes::session::{Command, PictureRequest, Selection, Session, arranged, picture};
use lijntjes::sociogram::{Answer, Emphasis, Layout};
use lijntjes::text::Lang;

fn session() -> Session {
    let mut session = Session::new(Executor::Inline, Lang::Dutch);
    session.poll();
    session
}

fn run(session: &mut Session, command: Command) {
    session.run(command);
    session.poll();
}

fn person(session: &Session, first: &str) -> PersonId {
    let naming = session.naming();
    *session.project().people.keys().find(|p| naming.short(**p) == first).unwrap()
}

fn places(session: &Session) -> BTreeMap<PersonId, Point> {
    session.picture().unwrap().scene.marks().iter().map(|m| (m.person, m.at)).collect()
}

/// The picture with everything but the arrangement computed from the start.
fn anew(session: &Session, layout: &Layout, dragged: &BTreeMap<PersonId, Point>) -> lijntjes::session::Picture {
    picture(&PictureRequest {
        project: session.project(),
        answers: session.answers().unwrap(),
        layout,
        appearance: session.appearance(),
        filter: &session.filter(),
        advice: None,
        naming: &session.naming(),
        told: &session.told(),
        words: session.words(),
        selection: session.selection(),
        dragged,
    })
}

#[test]
fn a_choice_or_a_drag_gives_the_picture_that_drawing_anew_gives() {
    for kind in LayoutKind::ALL {
        let mut session = session();
        run(&mut session, Command::Arrange(kind));
        let (vera, floor) = (person(&session, "Vera"), person(&session, "Floor"));
        let layout = arranged(session.project(), session.answers().unwrap(), session.appearance(), kind);
        let mut selections = vec![Selection::Nothing, Selection::Person(vera), Selection::Around(floor), Selection::Path(vera, floor)];
        selections.extend((0..session.answers().unwrap().findings.len()).map(Selection::Finding));
        for selection in selections {
            run(&mut session, Command::Select(selection));
            assert_eq!(**session.picture().unwrap(), anew(&session, &layout, &BTreeMap::new()), "{kind:?} {selection:?}");
        }
        if kind.is_free() {
            let dragged = BTreeMap::from([(vera, Point { x: 40.0, y: 25.0 }), (floor, Point { x: -80.0, y: 3.0 })]);
            run(&mut session, Command::Drag(dragged.clone().into_iter().collect()));
            assert_eq!(**session.picture().unwrap(), anew(&session, &layout, &dragged), "{kind:?}");
        }
    }
}

#[test]
fn whoever_is_put_somewhere_stands_there_and_nobody_else_moves() {
    for kind in LayoutKind::ALL.into_iter().filter(|kind| kind.is_free()) {
        let mut session = session();
        run(&mut session, Command::Arrange(kind));
        let (who, at) = (person(&session, "Floor"), Point { x: -900.0, y: -700.0 });
        let mut expected = places(&session);
        expected.insert(who, at);
        run(&mut session, Command::Edit(Edit::Pin(kind, vec![(who, at)])));
        assert_eq!(places(&session), expected, "{kind:?}");
    }
}

#[test]
fn a_way_between_two_people_is_lit_and_counted() {
    let mut session = session();
    let (ilse, rachida) = (person(&session, "Ilse"), person(&session, "Rachida"));
    run(&mut session, Command::Select(Selection::Path(ilse, rachida)));
    let picture = session.picture().unwrap();
    assert_eq!(
        picture.caption,
        "Van Ilse Verhagen naar Rachida Bouzid: 2 stappen".replace("Rachida Bouzid", session.naming().full(rachida))
    );
    let lit: BTreeSet<PersonId> = picture.scene.marks().iter().filter(|m| m.emphasis == Emphasis::Lit).map(|m| m.person).collect();
    let net = &session.answers().unwrap().net;
    let (a, b) = (net.index_of(ilse).unwrap(), net.index_of(rachida).unwrap());
    let between = (0..net.n()).filter(|&m| net.contacts(m).contains(&a) && net.contacts(m).contains(&b)).map(|m| net.actor(m).id);
    assert_eq!(lit, between.chain([ilse, rachida]).collect());
}

#[test]
fn one_answer_less_moves_nobody_far() {
    for kind in [LayoutKind::Groups, LayoutKind::Stress, LayoutKind::Circle, LayoutKind::Force] {
        let mut session = session();
        run(&mut session, Command::Arrange(kind));
        let before = places(&session);
        let spec = session.spec().unwrap().clone();
        let (piet, question) = (person(&session, "Piet"), spec.asked.first().unwrap());
        run(&mut session, Command::Edit(Edit::SetRespondence(spec.wave, piet, question, Respondence::Absent)));
        let moved: Vec<f64> = places(&session).iter().map(|(p, at)| at.distance(before[p])).collect();
        let most = moved.iter().copied().fold(0.0, f64::max);
        // Sizes change too, so people may need more room than a tie alone asks for.
        assert!(most <= 2.0 * lijntjes::sociogram::MOST_MOVE, "{kind:?} {most}");
    }
}

#[test]
fn a_kept_view_brings_back_all_of_it() {
    let mut session = session();
    let view = SavedView {
        name: "Leraren".into(),
        spec: session.spec().unwrap().clone(),
        layout: LayoutKind::Rings,
        appearance: Appearance {
            size: SizeBy::Betweenness,
            colour: ColourBy::Roles,
            labels: Labels::Full,
            ..Appearance::new(lijntjes::model::Style::Default)
        },
        filter: Filter {
            ties: TieFilter { direction: Direction::Mutual, ..TieFilter::default() },
            people: PeopleFilter { roles: BTreeSet::from([RoleKind::Teacher]), ..PeopleFilter::default() },
        },
    };
    run(&mut session, Command::Edit(Edit::KeepView(Box::new(view.clone()))));
    run(&mut session, Command::Look(Box::new(view.clone())));
    assert_eq!(session.current_view("Leraren"), Some(view));
    let scene = session.picture().unwrap().scene.people().unwrap();
    assert_eq!(scene.marks.len(), 20, "without experts and directie");
    assert!(scene.lines.iter().all(|l| l.mutual) && !scene.circles.is_empty());
    assert!(scene.labels.iter().all(|l| l.text.contains(' ')), "whole names");
    assert_eq!(session.answers().unwrap().net.n(), 24, "what is counted stays");
}

#[test]
fn without_names_no_label_is_a_name_whatever_was_chosen() {
    let mut session = session();
    for labels in Labels::ALL {
        let appearance = Appearance { labels, ..session.appearance() };
        run(&mut session, Command::Show(appearance));
        run(&mut session, Command::View(NameView::Without));
        let codes = &session.project().codes;
        let scene = session.picture().unwrap().scene.people().unwrap();
        assert!(scene.labels.iter().all(|label| label.text == codes.code(label.person)), "{labels:?}");
        assert_eq!(scene.labels.is_empty(), labels == Labels::None);
        run(&mut session, Command::View(NameView::With));
    }
}

#[test]
fn who_did_not_answer_is_for_the_coach_and_elsewhere_a_count_per_group() {
    let mut session = session();
    let spec = session.spec().unwrap().clone();
    let (piet, question) = (person(&session, "Piet"), spec.asked.first().unwrap());
    run(&mut session, Command::Edit(Edit::SetRespondence(spec.wave, piet, question, Respondence::Absent)));
    let missing = |session: &Session| session.picture().unwrap().scene.marks().iter().filter(|m| m.answer != Answer::Given).count();
    assert_eq!(missing(&session), 1);
    run(&mut session, Command::View(NameView::Without));
    assert_eq!(missing(&session), 0);
    let titles: Vec<String> = session.picture().unwrap().scene.people().unwrap().fields.iter().map(|f| f.title.clone()).collect();
    assert!(titles.contains(&"Groep 5-6 · 4/5".to_owned()), "{titles:?}");
}

#[test]
fn a_measure_of_an_advisor_is_computed_when_size_asks_for_it() {
    let mut session = session();
    let appearance = Appearance { size: SizeBy::Constraint, ..session.appearance() };
    run(&mut session, Command::Show(appearance));
    session.poll();
    session.poll();
    let advice = session.advice().unwrap();
    let values = advice.advisor.readings.people("constraint");
    let net = &session.answers().unwrap().net;
    let radius = |i: usize| session.picture().unwrap().scene.marks().iter().find(|m| m.person == net.actor(i).id).unwrap().radius;
    let value = |i: usize| values[i].value().unwrap_or_default();
    for (a, b) in (0..net.n()).flat_map(|a| (0..net.n()).map(move |b| (a, b))) {
        assert!(value(a) <= value(b) || radius(a) > radius(b), "{a} {b}");
    }
}
