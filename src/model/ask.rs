//! What an import asks of the user: a value with its options; the text layer says it in words.

use super::{PersonId, words};

/// One question, with what is proposed until it is answered. Nothing of consequence is decided without one.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// Stable and short: "empty_rows", "name:Bos, J.". What `--answer` takes.
    pub id: String,
    pub about: About,
    pub options: Vec<Choice>,
    /// The id of the option that is followed until the user chooses.
    pub proposed: String,
    pub reason: Reason,
    /// What the user chose; `None`: open.
    pub chosen: Option<String>,
}

impl Ask {
    /// Whether nothing is taken in before the user has chosen: there is nothing to propose.
    #[must_use]
    pub fn needs_answer(&self) -> bool {
        matches!(self.about, About::Objections { .. })
    }
}

/// An answer that can be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    pub meaning: Meaning,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// Whom a name means that nobody has to the letter.
    Name { label: String, mentions: usize },
    /// A name that several people have.
    Namesake { label: String, mentions: usize },
    /// A name that answers in several rows.
    Twice { name: String, rows: Vec<usize> },
    /// Rows of people without any answer.
    EmptyRows { names: Vec<String> },
    /// Empty cells between answers.
    EmptyCells { question: String, cells: usize },
    /// People without a row.
    NoRow { names: Vec<String> },
    /// A word on an answer scale that has no place in it.
    ScaleWord { question: String, word: String, cells: usize },
    /// The lowest answer of a scale without a no, which nearly everyone gives about nearly everyone.
    LowestAnswer { question: String, word: String },
    /// A cell that a spreadsheet made a date.
    DateForGroup { cell: String, cells: usize },
    /// Whether groups whose names name no grades stand in an order, from young to old; the groups as they would.
    GroupOrder { grouping: String, groups: Vec<String> },
    /// How a second file goes with what is open.
    Join { file: String },
    /// Whether people were asked again whether they object: so many did before, and who they are nobody knows any more.
    Objections { people: usize },
    /// Someone who answered in what is open and in the new file.
    Conflict { name: String },
}

/// What an option means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It is this colleague.
    Person(PersonId, String),
    /// It is a colleague whom nobody else is.
    NewPerson,
    /// Counted, and left out of the network until accepted.
    LeaveOut,
    /// They answered: nobody.
    Nobody,
    /// They did not answer.
    NoAnswer,
    /// They do not belong to the survey.
    NotAsked,
    TwoPeople,
    LastRow,
    FirstRow,
    AllRows,
    /// An empty cell says no.
    No,
    /// An empty cell says nothing.
    Unknown,
    /// A place on the scale.
    Strength(u32),
    /// The lowest answer is a tie too.
    LowestIsTie,
    /// This text.
    Text(String),
    /// As the cell stands.
    AsItStands,
    /// Groups do not follow one another.
    NoOrder,
    /// They do, as they are listed.
    InThisOrder,
    /// They do, from the last that is listed to the first.
    OtherWayRound,
    LateAnswers,
    OtherQuestion,
    NextWave,
    /// Replaces what is open.
    NewProject,
    Old,
    New,
    Both,
    /// It was asked again, and whoever objects is on the list.
    AskedAgain,
    /// It was asked again, and nobody objects.
    NobodyObjects,
    NotAskedAgain,
}

/// Why an option is proposed.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// How like the two names are, from 0 to 1, and in what.
    Likeness {
        score: f64,
        how: Likeness,
    },
    /// Several people are as likely.
    SeveralLikely,
    /// Nobody is likely enough.
    NobodyLikely,
    /// An empty answer is not the answer "nobody".
    EmptyIsNoAnswer,
    /// The file uses an explicit no elsewhere.
    ExplicitNoElsewhere,
    /// The list does not say who answered.
    ListSaysNothing,
    /// Whoever sends twice mostly corrects.
    LatestCorrects,
    WordNotKnown,
    /// Another answer stands on the same step.
    SeveralWordsOneStep,
    /// Many programs write it where nothing was answered.
    CodeForNoAnswer,
    /// Otherwise everyone would have a tie with everyone.
    EverybodyNamesEverybody,
    LooksLikeGroup,
    /// Neither the names of groups nor the people in them say which pupils are younger.
    NamesSayNoGrades,
    SameQuestionNewPeople,
    OtherQuestionSamePeople,
    SamePeopleLater,
    OtherPeople,
    /// Whoever objected is in the project no more, so that only the user knows.
    NobodyIsKept,
}

/// In what two names are alike, surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same e-mail address.
    Email,
    /// The same but for capitals, accents, spaces and punctuation.
    Spelling,
    /// The same words in another order.
    Order,
    /// The same but for prefixes such as van der.
    Prefix,
    /// The e-mail address spells the name.
    EmailName,
    Initials,
    FirstName,
    LastName,
    /// A letter or two differ.
    Typo,
}

words! {
    /// What a table is.
    pub enum ShapeKind {
        TieList = "tie_list",
        /// A row per person, a column per name that they gave.
        WideNominations = "wide_nominations",
        /// A row per person, all the names that they gave in one cell.
        OneCell = "one_cell",
        /// A row per person, a column per colleague with an answer.
        WideRoster = "wide_roster",
        /// As a roster, with several questions beside one another.
        SeveralQuestions = "several_questions",
        /// People in the first row and the first column.
        Matrix = "matrix",
        PeopleSheet = "people_sheet",
        /// Classes by days of the week, with names in the cells.
        Occupancy = "groepsbezetting",
        /// The network file of another program.
        Graph = "graph",
    }
}

impl ShapeKind {
    /// By its id, or by a shorter or English word for it.
    #[must_use]
    pub fn from_any_word(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase().replace(['-', ' '], "_");
        Self::from_id(&word).or(match word.as_str() {
            "ties" | "list" | "long" => Some(Self::TieList),
            "nominations" => Some(Self::WideNominations),
            "names" => Some(Self::OneCell),
            "roster" => Some(Self::WideRoster),
            "grid" => Some(Self::SeveralQuestions),
            "adjacency" => Some(Self::Matrix),
            "people" => Some(Self::PeopleSheet),
            "occupancy" => Some(Self::Occupancy),
            _ => None,
        })
    }

    /// Whether it holds mentions, rather than who is there.
    #[must_use]
    pub fn has_mentions(self) -> bool {
        !matches!(self, Self::PeopleSheet | Self::Occupancy)
    }
}

/// How one table was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableReading {
    /// The file, with the sheet where there are several.
    pub place: String,
    /// `None`: nothing in it was recognised, and nothing was read.
    pub kind: Option<ShapeKind>,
    pub reason: ShapeReason,
    /// As a spreadsheet counts.
    pub header_row: usize,
    pub rows: usize,
    /// The columns that say who answers; empty where there is none.
    pub respondent: Vec<String>,
    /// Every column's name, to choose another respondent from.
    pub columns: Vec<String>,
    /// The columns that were not read.
    pub not_read: Vec<String>,
    /// Whether the columns name the rows, instead of the other way round.
    pub turned: bool,
}

/// By what a table's shape was recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShapeReason {
    /// The user said so.
    Chosen,
    /// Columns for who names and who is named.
    TieColumns { from: String, to: String },
    /// So many columns carry the name of a colleague.
    PersonColumns { people: usize },
    /// The first row and the first column hold the same people.
    SamePeopleTwice { people: usize },
    /// So many columns belong together, such as "Collega 1", "Collega 2".
    NumberedColumns { columns: usize },
    /// A column's cells hold names.
    NamesInCells { column: String },
    /// Headers of a people sheet.
    PeopleColumns { columns: Vec<String> },
    /// The days of the week stand above the columns.
    Weekdays,
    /// Another program wrote it so.
    NetworkFile,
    /// Nothing was recognised.
    Nothing,
}
