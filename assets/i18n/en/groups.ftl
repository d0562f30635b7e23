# What groups are called, the steps of the continuity across year groups, and what is asked about groups.

list-or = { $first } or { $last }
groups-section = sections
groups-subject-group = subject groups
groups-department = departments
groups-unit = units
groups-cluster = clusters

finding-groups-apart-between = { $from } and { $to }
finding-groups-apart-between-levels = { $from } on the one side and { $to } on the other
finding-groups-apart-none = Between { $between } there is no direct tie.
finding-groups-apart-none-through = Between { $between } there is no direct tie; { $pairs ->
    [one] that one pair does share
   *[other] { $shared } of the { $pairs } pairs there { $shared ->
        [one] does
       *[other] do
    } share
} a contact: { $people }.
finding-groups-apart-none-through-least = Between { $between } there is no direct tie; at least { $shared } of the { $pairs } pairs there { $shared ->
    [one] does
   *[other] do
} share a contact: { $people }.
finding-one-of-more = { $count ->
    [one] one other colleague
   *[other] one of { $count } other colleagues
}
finding-groups-apart-body = Colleagues who share a curriculum talk more often; what is needed is for the team to decide.
finding-groups-apart-body-other = Colleagues who work close together talk more often; what is needed is for the team to decide.
finding-groups-apart-question = Where across the year groups do we need one another, for instance from grade { $from } to grade { $to }, and does that work?
finding-groups-apart-question-other = What do these { $groups } need one another for, and does that work?
