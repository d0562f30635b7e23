//! A measure of ours beside what goes by its name elsewhere: one row for each call of each program.

use crate::analysis::Reading;

/// The programs that are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tool {
    Ucinet,
    Igraph,
    NetworkX,
    Sna,
    Gephi,
}

impl Tool {
    pub const ALL: [Self; 5] = [Self::Ucinet, Self::Igraph, Self::NetworkX, Self::Sna, Self::Gephi];

    /// A name of its own, the same in each language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ucinet => "UCINET",
            Self::Igraph => "igraph",
            Self::NetworkX => "NetworkX",
            Self::Sna => "R sna",
            Self::Gephi => "Gephi",
        }
    }
}

/// One value, or one per person in the order of the network.
#[derive(Clone, Debug, PartialEq)]
pub enum ToolValue {
    Whole(Reading),
    People(Vec<Reading>),
}

/// What one call of one program gives.
#[derive(Clone, Debug, PartialEq)]
pub struct ToolRow {
    pub tool: Tool,
    /// The function as one would type it, or the name in the menu.
    pub call: &'static str,
    pub value: ToolValue,
    /// Whether it is our definition. With all answers in, the values are then the same wherever ours is defined; where it is not, a
    /// program may print 0.
    pub same_as_ours: bool,
    /// The message that says what is the same or different.
    pub why: &'static str,
}

/// A measure of ours beside what goes by its name elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossTool {
    /// Our id.
    pub measure: &'static str,
    pub ours: ToolValue,
    pub rows: Vec<ToolRow>,
}

/// A row whose value is of the whole network.
pub(super) fn row(tool: Tool, call: &'static str, value: Reading, same_as_ours: bool, why: &'static str) -> ToolRow {
    ToolRow { tool, call, value: ToolValue::Whole(value), same_as_ours, why }
}

/// A row with a value per person.
pub(super) fn people_row(tool: Tool, call: &'static str, value: Vec<Reading>, same_as_ours: bool, why: &'static str) -> ToolRow {
    ToolRow { tool, call, value: ToolValue::People(value), same_as_ours, why }
}

pub(super) fn scaled(reading: Reading, by: f64) -> Reading {
    match reading {
        Reading::Value(value) => Reading::Value(value * by),
        undefined @ Reading::Undefined(_) => undefined,
    }
}

pub(super) fn all_scaled(readings: &[Reading], by: f64) -> Vec<Reading> {
    readings.iter().map(|r| scaled(*r, by)).collect()
}
