# The page Groups: a card per group, in their order; counts, no judgement.

connections-tab-groups = Groups
connections-tab-mixing = Who names whom
cards-lead = A card per group, in the order of the groups. A tie: at least one of two colleagues names the other.
cards-inside = Inside the { $kinds } { $ties ->
    [0] there is no tie
    [one] there is 1 tie
   *[other] there are { $ties } ties
}, between the { $kinds } { $between ->
    [0] none
   *[other] { $between }
}.
cards-inside-known = As far as is known { $ties ->
    [0] there is no tie inside the { $kinds }
    [one] there is 1 tie inside the { $kinds }
   *[other] there are { $ties } ties inside the { $kinds }
}, and between the { $kinds } { $between ->
    [0] none
   *[other] { $between }
}.
cards-too-few-ties = { $between ->
    [0] There is no tie
    [one] There is 1 tie
   *[other] There are { $between } ties
} between { $kinds }: too few to compare { $kinds }.
cards-compared = { $looked ->
    [one] One of the { $kinds } was compared with the others
   *[other] { $looked } { $kinds } were compared with one another
}; { $out ->
    [0] none of them stands out
    [one] 1 stands out
   *[other] { $out } stand out
}.
cards-not-told = Without names there is no comparison here: it would tell whose answers are missing.
cards-question = Where do we need one another?
cards-not-shown = Colleagues who share subject matter talk more often; what is needed is for the team to say. A meeting or a handover is not a tie here.
cards-groups-parallel = groups

card-people = { $people ->
    [one] 1 colleague
   *[other] { $people } colleagues
}
card-between = Between { $group } and the other { $kinds } { $ties ->
    [0] there is no tie
    [one] there is 1 tie
   *[other] there are { $ties } ties
}.
card-between-known = Between { $group } and the other { $kinds } { $ties ->
    [0] no tie is known
    [one] there is at least 1 tie
   *[other] there are at least { $ties } ties
}.
card-way = Through the { $role } more colleagues have a way: { $with } of the { $of } { $with ->
    [one] has
   *[other] have
} contact with her or him.
card-way-several = Through { $count } colleagues in the role of { $role } more colleagues have a way: { $with } of the { $of } { $with ->
    [one] has
   *[other] have
} contact with them.
card-ties = Ties
card-ties-of = of the possible pairs
card-within = in { $group }
card-with = with { $group }
card-of = of { $pairs }
card-at-least = or more
card-unknown = { $unknown } unknown
card-no-pairs = no pair
card-withheld = not shown
card-withheld-why = Too few colleagues answered here to show what they said.
card-spoken = { $group }, { $what }: { $ties } of { $pairs } { $pairs ->
    [one] pair
   *[other] pairs
}
card-spoken-known = { $group }, { $what }: as far as is known { $ties } of { $pairs } { $pairs ->
    [one] pair
   *[other] pairs
}
card-spoken-unshown = { $group }, { $what }: { $why }
card-more-none = With { $count ->
    [one] one of the other { $kinds }
   *[other] { $count } other { $kinds }
} no tie is known.
card-more-some = With { $tied } of the { $count } other { $kinds } a tie is known.
card-through = Through whom as well
card-through-of = colleagues who have contact
card-through-no-group = colleagues without a group
card-through-several = colleagues who belong elsewhere too
card-through-spoken = { $group }, through { $who }: { $with } of { $of } { $of ->
    [one] colleague has
   *[other] colleagues have
} contact
card-through-spoken-known = { $group }, through { $who }: as far as is known { $with } of { $of } { $of ->
    [one] colleague has
   *[other] colleagues have
} contact
card-through-who = { $role } ({ $people })
card-reaches = also in contact with { $groups }
card-reaches-some = also in contact with { $count } other { $kinds }
card-chance = If the { $all } ties between the { $kinds } fell at random, there would be about { $mean } here. That is a yardstick, not a target.
card-chance-out = Such a number, or a lower one, would then be rare.
card-chance-within = Such a difference would then be nothing unusual.
card-chance-cannot = With these numbers no difference would then be unusual; it was not looked for.
card-open = This holds for those who answered. With all answers it may be different.
card-how = How computed: { $group }
card-how-ties = Pairs: two colleagues of whom at least one could have named the other. Who is in several { $kinds } counts in each; between two { $kinds } pairs with somebody who is in both are left out. Of two who both did not answer it is not known whether there is a tie.
card-how-test = Between the { $kinds } { $pairs } pairs are known, { $own } of them with this group. If the { $all } ties fall on any of these pairs, there are { $mean } here on average, and { $low } to { $high } in nine of ten cases; as few as now or fewer: { $p } (hypergeometric, exact).
card-how-people = Ties of someone who names many colleagues come together. So it is also counted how often any choice of as many colleagues has so few ties with others (exact); the larger of the two probabilities counts: { $p }.
card-how-family = { $looked } of the { $kinds } were looked at together, with an expected 5% of chance hits at most among what stands out (Benjamini and Hochberg 1995). Where no count can come below p = 0.05 it was not looked for.
card-how-inside = Inside: of the { $all } ties inside all { $kinds } chance would give about { $mean } here; there are { $ties }.
card-how-few = Groups are compared from { $least } ties between the { $kinds } on; there are { $between }.
