//! What was odd in a file: a value with its place. The text layer says it in words, with a remedy.

/// One oddity. Collected, never thrown: an import goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    pub spot: Spot,
    pub what: Oddity,
}

/// Where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The file's name, without its folder.
    pub file: String,
    /// Counted as a spreadsheet does: the header is row 1. `None`: the whole file.
    pub row: Option<usize>,
    /// The column's header, or its letter where it has none.
    pub column: Option<String>,
    /// The cell as it stands in the file.
    pub cell: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something was left out of the network.
    LeftOut,
    /// Something was read in a way that deserves a look.
    Look,
    /// Good to know.
    Note,
}

/// The oddities, written once: hands each with its severity to `$with`, which makes of the list what its layer needs. In project files and
/// in the keys of messages an oddity goes by its name in small letters; a name that was ever written is never changed.
macro_rules! each_oddity {
    ($with:ident) => {
        $with! {
            /// A mention without the one who names, or without the one who is named: rejected.
            MissingEnd: LeftOut,
            /// A strength that is not a number of zero or more: rejected.
            BadStrength: LeftOut,
            /// No strength where the list has a column for it; read as 1. Someone was named, so it is not 0. Stands at the first of them.
            NoStrength { mentions: usize }: Look,
            /// A name that fits several people on the sheet: rejected.
            AmbiguousName { people: usize }: LeftOut,
            /// A name or id that is not on the people sheet: not analysed until accepted.
            UnknownName { mentions: usize }: LeftOut,
            /// Someone names themselves.
            SelfMention: Note,
            /// The same mention for the same question stands in an earlier row; the strongest counts.
            Duplicate { first_row: usize }: Note,
            /// More cells than the header has columns; the further cells were not read.
            TooManyCells { extra: usize }: LeftOut,
            /// People of the sheet who name nobody in this file.
            NoRows { names: Vec<String> }: Look,
            /// Two rows of the people sheet with the same id; the first counts.
            SamePersonTwice { first_row: usize }: Look,
            /// Several people on the sheet with the same name; mentions need their ids.
            SameName { people: usize }: Look,
            /// A row of the people sheet without id and without name.
            NamelessRow: LeftOut,
            /// A value in the answer column that means nothing to us, or none; read as answered if the file has mentions by this person,
            /// else as no answer.
            UnknownStatus: Look,
            /// The sheet says no answer, or not asked, yet the file has mentions by this person; read as partly answered.
            MentionsDespiteStatus { mentions: usize }: Look,
            /// A group of which every member is a leader or an expert; it hides how parallel groups are connected.
            GroupOfLeaders { group: String }: Look,
            /// A column of the people sheet in which a topic or remit could not be read.
            UnreadableRemit: Look,
            /// Characters that do not exist in the file's encoding; they were replaced.
            ReplacedCharacters { encoding: String }: Look,
            /// A quote that is opened and not closed; everything after it is one cell.
            UnclosedQuote: Look,
            /// A value that looks like a date that a spreadsheet made of a group such as 3-4.
            DateForGroup: Look,
            /// A column that was not read.
            ColumnNotRead: Note,
            /// An answer on a form that means nothing to us: rejected.
            BadAnswer: LeftOut,
            /// A row that adds up the others, or a remark below them: not read.
            TotalRow: Note,
            /// A later or earlier row of the same person counts instead.
            Replaced { by_row: usize }: Look,
            /// People of the team who do not stand on the form and so could not be named.
            NotOnForm { names: Vec<String> }: Look,
            /// A sheet in which nothing was recognised: not read.
            TableNotRead: Note,
            /// So many more of the same kind, from this row on.
            AndMore { count: usize }: Look,
        }
    };
}

pub(crate) use each_oddity;

macro_rules! oddities {
    ($($(#[$says:meta])* $name:ident $({ $($field:ident: $kind:ty),* })?: $severity:ident,)+) => {
        /// What is odd. Names are as they stand in the file.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Oddity { $($(#[$says])* $name $({ $($field: $kind),* })?,)+ }

        impl Oddity {
            #[must_use]
            pub fn severity(&self) -> Severity {
                match self { $(Self::$name { .. } => Severity::$severity),+ }
            }

            /// Goes through every text of it.
            pub(crate) fn each_text(&mut self, text: &dyn Fn(&mut String)) {
                match self { $(Self::$name $({ $($field),* })? => { $($($field.each_text(text);)*)? }),+ }
            }
        }
    };
}

each_oddity!(oddities);

/// What an oddity is told with.
trait Told {
    fn each_text(&mut self, text: &dyn Fn(&mut String));
}

impl Told for usize {
    fn each_text(&mut self, _: &dyn Fn(&mut String)) {}
}

impl Told for String {
    fn each_text(&mut self, text: &dyn Fn(&mut String)) {
        text(self);
    }
}

impl Told for Vec<String> {
    fn each_text(&mut self, text: &dyn Fn(&mut String)) {
        self.iter_mut().for_each(text);
    }
}

impl Issue {
    /// Takes out of it whoever left the project, by all that they are called. `false`: it is about nobody else and is to go.
    #[must_use]
    pub(crate) fn forget(&mut self, called: &[&str]) -> bool {
        let theirs = |text: &str| called.iter().any(|name| text.trim().to_lowercase() == name.to_lowercase());
        // A bare number is an id in the sheet, but in a text it is a grade or a count.
        let mentions_them = |text: &String| called.iter().any(|name| name.contains(char::is_alphabetic) && stands_in(text, name));
        if self.spot.cell.as_deref().is_some_and(theirs) {
            return false;
        }
        self.spot.cell = self.spot.cell.take().filter(|cell| !mentions_them(cell));
        self.spot.column = self.spot.column.take().filter(|column| !mentions_them(column));
        if let Oddity::NoRows { names } | Oddity::NotOnForm { names } = &mut self.what {
            names.retain(|name| !theirs(name));
            return !names.is_empty();
        }
        true
    }
}

/// Whether a name stands in a text as words of their own, in capitals or not.
pub(super) fn stands_in(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.to_lowercase());
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    !name.is_empty()
        && text.match_indices(&name).any(|(at, _)| apart(text[..at].chars().next_back()) && apart(text[at + name.len()..].chars().next()))
}
