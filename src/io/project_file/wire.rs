//! What stands in a file of versions 1, 2 and 3. People, groups and so on are referred to by their numbers.

use serde::{Deserialize, Serialize};

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
    }
}

wire! { struct Person { id: u32, key: String, name: String, aliases: Vec<String>, } }
wire! { struct Named { id: u32, name: String, } }
wire! { struct Grouping { id: u32, name: String, kind: GroupingKind, ordered: bool, groups: Vec<u32>, } }
wire! { struct Role { id: u32, name: String, kind: RoleKind, } }
wire! {
    struct Pin {
        person: u32,
        x: f64,
        y: f64,
        #[serde(default = "groups")] // since version 3; before it one place was for every arrangement
        layout: LayoutKind,
    }
}
wire! { struct Code { person: u32, number: u32, } }

wire! { enum GroupingKind { Parallel, Class, Phase, Team, WorkingGroup, Building, Other, } }
wire! { enum RoleKind { Teacher, Expert, Leader, Other, } }

wire! {
    struct Question {
        id: u32,
        title: String,
        item: String,
        period: String,
        kind: Kind,
        form: Form,
        cap: Option<u32>,
        scale: Scale,
    }
}
wire! { enum Kind { Mutual, Directed, } }
wire! { enum Form { Roster, FreeRecall, Unknown, } }
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
wire! { enum Respondence { Answered, Partly(Vec<u32>), Absent, NotAsked(NotAskedWhy), } }
wire! { enum NotAskedWhy { Unstated, OnLeave, New, Objects, NotOnSheet, } }
wire! { struct MayBeNamed { question: u32, people: Vec<u32>, } }
wire! { struct Unresolved { from: End, to: End, question: u32, strength: f64, } }
wire! { enum End { Known(u32), Unknown(String), } }

wire! {
    struct Record {
        files: Vec<String>,
        counts: Counts,
        issues: Vec<Issue>,
        status_known: bool,
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
wire! {
    enum Oddity {
        MissingEnd,
        BadStrength,
        NoStrength { mentions: usize },
        AmbiguousName { people: usize },
        UnknownName { mentions: usize },
        SelfMention,
        Duplicate { first_row: usize },
        TooManyCells { extra: usize },
        NoRows { names: Vec<String> },
        SamePersonTwice { first_row: usize },
        SameName { people: usize },
        NamelessRow,
        UnknownStatus,
        MentionsDespiteStatus { mentions: usize },
        GroupOfLeaders { group: String },
        UnreadableRemit,
        ReplacedCharacters { encoding: String },
        UnclosedQuote,
        DateForGroup,
        ColumnNotRead,
        // Since version 2:
        BadAnswer,
        TotalRow,
        Replaced { by_row: usize },
        NotOnForm { names: Vec<String> },
        TableNotRead,
        AndMore { count: usize },
    }
}

/// In which arrangement a place was chosen, before it was written down.
fn groups() -> LayoutKind {
    LayoutKind::Groups
}

wire! { enum LayoutKind { Groups, Stress, Rings, Circle, Force, Blocks, Matrix, } }
wire! {
    struct View {
        name: String,
        spec: Spec,
        layout: LayoutKind,
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
        without: Vec<RoleKind>,
    }
}
wire! { enum Asked { One(u32), Any(Vec<u32>), Each(Vec<u32>), } }
wire! {
    struct Appearance {
        style: Style,
        size: SizeBy,
        rings: SizeBy,
        colour: ColourBy,
        labels: Labels,
        grounds: Grounds,
        widths: bool,
        shapes: bool,
    }
}
wire! { enum Style { Case, Default, Print, } }
wire! {
    enum SizeBy {
        InDegree,
        OutDegree,
        MutualDegree,
        RecipPerson,
        Betweenness,
        HarmonicIn,
        HarmonicOut,
        Eigenvector,
        #[serde(rename = "pagerank")]
        PageRank,
        Hub,
        Authority,
        Constraint,
        EffectiveSize,
        Core,
        Clustering,
        Nothing,
    }
}
wire! { enum ColourBy { Groups, Grouping(u32), Roles, Grades, Trait(u32), } }
wire! { enum Labels { None, Codes, First, Full, } }
wire! { enum Grounds { None, Fields, Always, } }
wire! {
    struct Filter {
        least: Option<f64>,
        direction: Direction,
        span: Span,
        groups: Vec<u32>,
        roles: Vec<RoleKind>,
        traits: Vec<ShownValues>,
    }
}
wire! { enum Direction { All, Mutual, OneWay, } }
wire! { enum Span { All, Within, Between, } }
wire! { struct ShownValues { column: u32, values: Vec<String>, } }
