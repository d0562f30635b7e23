//! Identities. Each is a number that the program hands out; none of them is ever shown or exported.

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);
    };
}

id!(/** A person, the same over all waves. Ids follow the order of the people sheet. */ PersonId);
id!(/** A group in a grouping: parallel group 3-4, working group maths. */ GroupId);
id!(/** A way of dividing the team: parallel groups, classes, buildings. */ GroupingId);
id!(/** A role: teacher, reading expert, head. */ RoleId);
id!(/** A further column of the people sheet. */ TraitId);
id!(/** A survey question: one relation. */ QuestionId);
id!(/** A moment at which the survey was taken. */ WaveId);
