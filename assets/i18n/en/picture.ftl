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

figure-groups = picture of groups: no persons
