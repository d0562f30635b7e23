//! The facts: people, groups, questions, waves, ties. Values only: no file, window, thread, clock, graph library or language.
//!
//! Reading order: [`Person`] and [`Place`] (who, and what someone is in one wave), [`Grouping`] and [`Role`],
//! [`Question`], [`Wave`] with [`Respondence`] and [`Tie`], all held by one [`Project`]; [`NetworkSpec`] says which
//! network is asked of it, [`SavedView`] how it is looked at, [`Edit`] is the only way to change it, [`Issue`] and [`ImportCounts`] say what an import met.

mod ask;
mod check;
mod codes;
mod drawing;
mod edit;
mod grades_in_name;
mod group;
mod ids;
mod import;
mod issue;
mod name_words;
mod person;
mod project;
mod small_groups;
mod spec;
mod stable_words;
mod survey;
mod texts;
mod wave;
mod withdrawal;

pub use ask::{About, Ask, Choice, Likeness, Meaning, Reason, ShapeKind, ShapeReason, TableReading};
pub use check::{Fault, check};
pub(crate) use codes::WIDEST as WIDEST_CODE;
pub use codes::{Codes, Pool};
pub use drawing::{
    Appearance, ColourBy, Direction, Filter, Grounds, Labels, LayoutKind, PeopleFilter, SavedView, SizeBy, Span, Style, TieFilter,
};
pub use edit::{Edit, EditError};
pub use grades_in_name::grades_in_name;
pub use group::{Group, Grouping, GroupingKind, Role, RoleKind};
pub use ids::{GroupId, GroupingId, PersonId, QuestionId, RoleId, TraitId, WaveId};
pub use import::{ImportCounts, ImportRecord};
pub(crate) use issue::each_oddity;
pub use issue::{Issue, Oddity, Severity, Spot};
pub use name_words::{NameWord, NameWords};
pub use person::{Days, Expertise, Grade, Person, Place, Trait};
pub use project::{Point, Project, TraitColumn};
pub use small_groups::SmallGroups;
pub use spec::{Asked, NetworkSpec, Scope};
pub use stable_words::Worded;
pub(crate) use stable_words::words;
pub use survey::{Form, Kind, Question, Scale};
pub use wave::{Date, NotAskedWhy, Respondence, Strength, Tie, UnresolvedEnd, UnresolvedMention, Wave};
pub use withdrawal::{Left, Withdrawal};
