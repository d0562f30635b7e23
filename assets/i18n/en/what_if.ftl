# A thought experiment: what if someone is away, what if two groups meet.

what-if-title = What if ...?
what-if-note = This is a thought experiment: nothing is saved.
what-if-not-shown = Whether people will then talk, and whether they need to, this does not show.
what-if-proposal = A proposal to start from: one colleague of each group, chosen by how many pairs would then be within two steps of each other. Who does it is for the team to decide.
what-if-take-out = What if { $people } { $count ->
    [one] is
   *[other] are
} away for a while?
what-if-add-tie = What if { $first } and { $second } talk to each other?
what-if-working-group = What if { $people } form a working group?
what-if-meeting = What if { $first } and { $second } sit down together?
what-if-line = { $what }: now { $before }, then { $after }
what-if-line-same = { $what }: stays { $before }
what-if-undefined = not defined
what-if-part = { $with } of { $of }
what-if-people = People
what-if-ties = Ties
what-if-between = Ties between groups
what-if-within-two = Pairs of different groups within two steps
what-if-parts = Parts without a tie between them
what-if-recip = Named back, out of every 100 times
what-if-ei = Mentions between groups, out of every 100

turn-kept = stays
turn-changed = changes
turn-gone = no longer holds
turn-new = is new

meetings-title = What if two groups sit down together?
meetings-how = Computed as if everyone of one group talks to everyone of the other. Counted: pairs of colleagues who share no group and who are then at most one other apart, and now are not; a tie counts in both directions. It is about groups that now have less contact than the team as a whole.
meetings-none = No two groups now have less contact than the team as a whole.
meeting-gain = If { $first } and { $second } sit down together, { $gain ->
    [0] no pair of different groups beyond that table comes
    [one] one pair of different groups beyond that table comes
   *[other] { $gain } pairs of different groups beyond that table come
} within two steps of each other.
meeting-at-the-table = At the table itself that is { $pairs ->
    [one] one pair that is
   *[other] { $pairs } pairs that are
} further apart now.
meeting-now = Now { $pairs ->
    [one] the one pair
   *[other] { $contact ->
        [0] none of the { $pairs } pairs
        [one] one of the { $pairs } pairs
       *[other] { $contact } of the { $pairs } pairs
    }
} between { $first } and { $second } { $contact ->
    [0] is { $pairs ->
        [one] not in contact.
       *[other] in contact.
    }
    [one] is in contact.
   *[other] are in contact.
}
meeting-unknown = Of { $unknown ->
    [one] one pair
   *[other] { $unknown } pairs
} it is not known: answers are missing.

what-if-names-only = With names it can also be seen what changes when someone is away.
what-if-remove = { $what } Take away
what-if-clear = Take all away
what-if-person = Colleague
what-if-other = Other colleague
what-if-choose = Choose a colleague
what-if-away = is away for a while
what-if-or-with = or talks with
what-if-tie = Add this tie
what-if-propose = Working group with one colleague of each group
what-if-now = Now
what-if-then = Then
what-if-finding-now = Now: { $finding }
what-if-finding-then = Then: { $finding }
what-if-too-large = This is not computed for a team of this size.
what-if-try = See what changes then
what-if-try-name = See what changes then: { $what }
meetings-grades = By grade too
meeting-now-known = As far as is known { $contact ->
    [0] none of the { $pairs } pairs
    [one] one of the { $pairs } pairs
   *[other] { $contact } of the { $pairs } pairs
} between { $first } and { $second } { $contact ->
    [one] is
   *[other] are
} in contact.
what-if-one-group = Only one group is in view now: choose a larger part of the team above.
what-if-outside = { $count ->
    [one] One step is about someone who is not in view now, and does not count.
   *[other] { $count } steps are about people who are not in view now, and do not count.
}
