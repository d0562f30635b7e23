# Words on and beside the network.

canvas-name = Network, { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $ties ->
    [one] 1 tie
   *[other] { $ties } ties
}
canvas-empty = There is nobody to draw.
canvas-legend = Legend
canvas-line-mutual = { $from } and { $to } name each other
canvas-line-one-way = { $from } names { $to }
canvas-bundle = { $from } and { $to }: { $pairs } of { $possible } pairs in contact
canvas-bundle-withheld = { $from } and { $to }: too few answered to show
canvas-name-groups = Picture of groups, { $groups ->
    [one] 1 group
   *[other] { $groups } groups
}
canvas-bundle-known = { $from } and { $to }: at least { $pairs } of { $possible } pairs in contact
