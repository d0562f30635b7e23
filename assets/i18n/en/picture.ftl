# Words in the kinds of pictures: groups, matrix, findings shown.

block-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
block-answered = { $answered } of { $asked } completed
block-inside = { $pairs } of { $possible } pairs
block-inside-known = ≥ { $pairs } of { $possible } pairs
block-withheld = not shown
block-no-group = Without a group
bundle-count = { $pairs }
bundle-count-known = ≥ { $pairs }

legend-people = size of a block: how many people
legend-inside = in a block: pairs of colleagues in contact, of all pairs
legend-pairs = width: pairs in contact ({ $least } to { $most })
legend-pairs-same = width: pairs in contact ({ $most })
legend-no-contact = nobody is in contact between these groups
legend-uncounted = not shown: too few people or answers
legend-at-least = ≥ answers are missing: there may be more
legend-left-out = { $count ->
    [one] 1 colleague without a group is not in this picture
   *[other] { $count } colleagues without a group are not in this picture
}
legend-row-names = the row names the column
legend-gap = no tie

figure-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
figure-groups = picture of groups: no persons

# Below the picture of a finding: at most 60 characters, counts and no verdict.
region-reach = reach of { $name }
caption-thin-data = { $answered } of { $asked } completed
caption-exchange = { $pairs ->
    [one] 1 tie, { $mutual } of them both ways
   *[other] { $pairs } ties, { $mutual } of them both ways
}
caption-reciprocity = Both ways: { $mutual } of { $pairs } ties
caption-parts = { $count } parts without a tie between them
caption-parts-without = { $count } parts, without { $who }
caption-groups-apart = Ties between the groups: { $count }
caption-other-grouping = { $name }: { $count ->
    [0] no tie between them
    [one] 1 tie between them
   *[other] { $count } ties between them
}
caption-shared = { $count ->
    [one] Two groups without a tie between them
   *[other] { $count } times two groups without a tie between them
}
caption-bridge = { $count ->
    [one] What joins two groups
   *[other] What joins groups, { $count } times
}
caption-central = By whom the experts are named
caption-central-one = By whom { $name } is named
caption-reach = Whom the experts are in contact with
caption-reach-one = Whom { $name } is in contact with
caption-not-reached = { $count ->
    [one] Group without a tie with an expert
   *[other] Groups without a tie with an expert: { $count }
}
caption-group-on-its-own = { $count ->
    [0] No tie between this group and the others
    [one] 1 tie between this group and the others
   *[other] { $count } ties between this group and the others
}
caption-little-inside = Ties inside: { $inside }, to others: { $between }
caption-role-unreached = No tie with anyone in this role
caption-remit = Contact beside the remit
caption-one-sided = Named by the school leaders, and not naming them: { $count }
caption-leaders-named = School leaders named by others: { $count }
caption-job-share = { $count ->
    [one] Job share without a tie
   *[other] Job shares without a tie: { $count }
}
caption-unnamed = Named by nobody: { $count }
