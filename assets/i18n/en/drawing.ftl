# What is chosen in the picture, and how it is drawn.
focus-around = { $person } and everyone within two steps
focus-path = From { $from } to { $to }: { $steps ->
    [0] the same
    [one] directly
   *[other] { $steps } steps
}
focus-no-path = No ties lead from { $from } to { $to }
ring-values = { $least } to { $most }
ring-unknown = not known
legend-no-category = not known ({ $count })
field-response = { $group } · { $answered }/{ $asked }
legend-not-asked = not asked, but named
legend-rings = rings: { $what }, most in the middle
legend-response = behind a group: how many completed it
person-sentence-named = Named by { $named ->
    [0] nobody
    [one] 1 colleague
   *[other] { $named } colleagues
}.
focus-path-known = Along known ties from { $from } to { $to }: { $steps ->
    [0] the same
    [one] directly
   *[other] { $steps } steps
}
focus-no-path-known = No way along known ties between { $from } and { $to }; answers are missing
