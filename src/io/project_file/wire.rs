//! What stands in a file of versions 1 to 4. People, groups and so on are referred to by their numbers.

use serde::{Deserialize, Serialize};

use super::word::Word;
use crate::model;
use crate::model::{
    Direction, Form, Grounds, GroupingKind, Kind, Labels, LayoutKind, NotAskedWhy, RoleKind, SizeBy, SmallGroups, Span, Style,
};

macro_rules! wire {
    ($(#[$doc:meta])* struct $name:ident { $($(#[$about:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$about])* pub $field: $kind,)* }
    };
    ($(#[$doc:meta])* enum $name:ident { $($body:tt)* }) => {
        $(#[$doc])*
        #[derive(Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($body)* }
    };
}

wire! {
    /// The whole file.
    struct File {
        format: String,
        version: u32,
        title: String,
        people: Vec<Person>,
        groupings: Vec<Grouping>,
        groups: Vec<Named>,
        roles: Vec<Role>,
        traits: Vec<Named>,
        questions: Vec<Question>,
        waves: Vec<Wave>,
        pins: Vec<Pin>,
        codes: Vec<Code>,
        record: Record,
        #[serde(default)] // since version 3
        views: Vec<View>,
        #[serde(default)] // since version 4; before it codes counted the team
        pool: Option<Pool>,
        #[serde(default)] // since version 4
        name_words: NameWords,
        #[serde(default)] // since version 4
        without_names: bool,
        #[serde(default = "joined")] // since version 4
        small_groups: Word<SmallGroups>,
    }
}

wire! { struct Person { id: u32, key: String, name: String, aliases: Vec<String>, } }
wire! { struct Named { id: u32, name: String, } }
wire! { struct Grouping { id: u32, name: String, kind: Word<GroupingKind>, ordered: bool, groups: Vec<u32>, } }
wire! { struct Role { id: u32, name: String, kind: Word<RoleKind>, } }
wire! {
    struct Pin {
        person: u32,
        x: f64,
        y: f64,
        #[serde(default = "groups")] // since version 3; before it one place was for every arrangement
        layout: Word<LayoutKind>,
    }
}
wire! { struct Code { person: u32, number: u32, } }
wire! { struct Pool { width: u32, used: Vec<u32>, seed: u64, } }
wire! { #[derive(Default)] struct NameWords { kept: Vec<String>, taken: Vec<String>, } }

wire! {
    struct Question {
        id: u32,
        title: String,
        item: String,
        period: String,
        kind: Word<Kind>,
        form: Word<Form>,
        cap: Option<u32>,
        scale: Scale,
    }
}
wire! { enum Scale { Binary, Number, Steps(Vec<String>), } }

wire! {
    struct Wave {
        id: u32,
        label: String,
        date: Option<Date>,
        places: Vec<Place>,
        ties: Vec<Tie>,
        respondence: Vec<Answer>,
        may_be_named: Vec<MayBeNamed>,
        unresolved: Vec<Unresolved>,
    }
}
wire! { struct Date { year: i16, month: u8, day: u8, } }
wire! {
    struct Place {
        person: u32,
        groups: Vec<u32>,
        grades: Vec<String>,
        roles: Vec<u32>,
        expertise: Vec<Expertise>,
        days: Option<[bool; 5]>,
        traits: Vec<Trait>,
    }
}
wire! { struct Expertise { topic: String, remit: Vec<String>, } }
wire! { struct Trait { column: u32, value: Value, } }
wire! { enum Value { Number(f64), Word(String), } }
wire! { struct Tie { from: u32, to: u32, question: u32, strength: f64, } }
wire! { struct Answer { person: u32, question: u32, status: Respondence, } }
wire! { enum Respondence { Answered, Partly(Vec<u32>), Absent, NotAsked(Word<NotAskedWhy>), } }
wire! { struct MayBeNamed { question: u32, people: Vec<u32>, } }
wire! { struct Unresolved { from: End, to: End, question: u32, strength: f64, } }
wire! { enum End { Known(u32), Unknown(String), } }

wire! {
    struct Record {
        files: Vec<String>,
        counts: Counts,
        issues: Vec<Issue>,
        status_known: bool,
        #[serde(default)] // since version 4
        asked_again: bool,
    }
}
wire! {
    struct Counts {
        rows: usize,
        blank: usize,
        mentions: usize,
        ties: usize,
        zero: usize,
        self_mentions: usize,
        duplicates: usize,
        unknown: usize,
        rejected: usize,
        #[serde(default)] // since version 2
        withdrawn: usize,
        #[serde(default)] // since version 2
        withdrawn_people: usize,
    }
}
wire! {
    struct Issue {
        file: String,
        row: Option<usize>,
        column: Option<String>,
        cell: Option<String>,
        what: Oddity,
    }
}

macro_rules! wire_oddities {
    ($($(#[$says:meta])* $name:ident $({ $($field:ident: $kind:ty),* })?: $severity:ident,)+) => {
        wire! { enum Oddity { $($name $({ $($field: $kind),* })?,)+ } }

        impl From<model::Oddity> for Oddity {
            fn from(oddity: model::Oddity) -> Self {
                match oddity { $(model::Oddity::$name $({ $($field),* })? => Self::$name $({ $($field),* })?),+ }
            }
        }

        impl From<Oddity> for model::Oddity {
            fn from(oddity: Oddity) -> Self {
                match oddity { $(Oddity::$name $({ $($field),* })? => Self::$name $({ $($field),* })?),+ }
            }
        }
    };
}

// Those from BadAnswer on came with version 2.
model::each_oddity!(wire_oddities);

/// In which arrangement a place was chosen, before it was written down.
fn groups() -> Word<LayoutKind> {
    Word(LayoutKind::Groups)
}

/// How small groups were shown before that was chosen.
fn joined() -> Word<SmallGroups> {
    Word(SmallGroups::Joined)
}

wire! {
    struct View {
        name: String,
        spec: Spec,
        layout: Word<LayoutKind>,
        appearance: Appearance,
        filter: Filter,
    }
}
wire! {
    struct Spec {
        wave: u32,
        asked: Asked,
        threshold: Option<f64>,
        grouping: Option<u32>,
        groups: Vec<u32>,
        without: Vec<Word<RoleKind>>,
    }
}
wire! { enum Asked { One(u32), Any(Vec<u32>), Each(Vec<u32>), } }
wire! {
    struct Appearance {
        style: Word<Style>,
        size: Word<SizeBy>,
        rings: Word<SizeBy>,
        colour: ColourBy,
        labels: Word<Labels>,
        grounds: Word<Grounds>,
        widths: bool,
        shapes: bool,
    }
}
wire! { enum ColourBy { Groups, Grouping(u32), Roles, Grades, Trait(u32), } }
wire! {
    struct Filter {
        least: Option<f64>,
        direction: Word<Direction>,
        span: Word<Span>,
        groups: Vec<u32>,
        roles: Vec<Word<RoleKind>>,
        traits: Vec<ShownValues>,
    }
}
wire! { struct ShownValues { column: u32, values: Vec<String>, } }
