# Findings: counts, no judgement; what is there first; an open question at the end.

list-and = { $first } and { $last }
grade-range = { $first } to { $last }
finding-part = { $with } of the { $of }
finding-part-least = at least { $with } of the { $of } (of { $unknown } it is not known)
finding-part-open = as far as is known 0 of the { $of } (of { $unknown } it is not known)

groups-parallel = parallel groups
groups-class = classes
groups-phase = school phases
groups-team = teams
groups-working-group = working groups
groups-building = buildings
groups-other = groups
among-teachers = teachers
among-colleagues = colleagues
certainty-likely = With the missing answers this would almost certainly be so too.
certainty-probable = With the missing answers this would probably be so too.
certainty-open = This holds for those who completed the survey. With all answers it may be different.
nature-pattern = Stands out
nature-observation = Counted
nature-assignment = Remit

certainty-answers = { $answers ->
    [0] Without the answers of any one colleague this stays so.
    [one] Without the answers of one particular colleague this no longer holds.
   *[other] Without the answers of one of { $answers } particular colleagues this no longer holds.
}
certainty-mentions = { $mentions ->
    [one] One mention more or fewer can already change this.
   *[other] It takes at least { $mentions } mentions more or fewer to change this.
}
certainty-mentions-about = { $mentions ->
    [one] One mention more or fewer can already change this.
   *[other] About { $mentions } mentions more or fewer can change this.
}
bounds-exact = With the missing answers the value lies between { $low } and { $high }.
bounds-outer = With the missing answers the value certainly lies between { $low } and { $high }.
chance-too-few = These are too few people to compare with chance.
chance-stands-out = Beside chance: p = { $p }; together with all else that was looked at this stands out (Benjamini & Hochberg 1995, 5 %).
chance-within = Beside chance: p = { $p }; together with all else that was looked at this does not stand out (Benjamini & Hochberg 1995, 5 %).
chance-yardstick = That is a yardstick, not a target.
probability = { $p }
probability-below = smaller than { $p }
range-mean = { $goes-on ->
    [yes] A colleague then probably names
   *[no] With the missing answers a colleague probably names
} between { $low } and { $high } of them on average.
range-mean-one = { $goes-on ->
    [yes] A colleague then probably names
   *[no] With the missing answers a colleague probably names
} { $low } of them on average.
range-share = { $goes-on ->
    [yes] The number then probably lies
   *[no] With the missing answers this number probably lies
} between { $low } and { $high } out of 100.
range-share-one = { $goes-on ->
    [yes] The number is then probably
   *[no] With the missing answers this number is probably
} { $low } out of 100.
range-between = { $goes-on ->
    [yes] Then
   *[no] With the missing answers
} { $low } to { $high } of every 100 mentions probably run from one group to another.
range-between-one = { $goes-on ->
    [yes] Then
   *[no] With the missing answers
} { $low ->
    [0] fewer than one of every 100 mentions probably runs
    [1] one of every 100 mentions probably runs
   *[other] { $low } of every 100 mentions probably run
} from one group to another.
rests-mean = Had { $more ->
    [yes] one more
   *[no] one
} of us not answered, this average would lie between { $low } and { $high }.
rests-mean-one = Had { $more ->
    [yes] one more
   *[no] one
} of us not answered, this average would stay { $low }.
rests-share = Had { $more ->
    [yes] one more
   *[no] one
} of us not answered, this would lie between { $low } and { $high } out of 100.
rests-share-one = Had { $more ->
    [yes] one more
   *[no] one
} of us not answered, this would stay { $low } out of 100.
rests-between = Had { $more ->
    [yes] one more
   *[no] one
} of us not answered, { $low } to { $high } out of 100 mentions would run from one group to another.
rests-between-one = Had { $more ->
    [yes] one more
   *[no] one
} of us not answered, still { $low } out of 100 mentions would run from one group to another.
rests-none = With one more tie this sentence no longer holds.
rests-falls = Without the answers of one of us this may no longer stand out.
less-than-one = fewer than one
left-open-ties = { $where ->
    [inside] Inside the group
   *[between] With other groups
}: { $known ->
    [0] no tie
    [one] one tie
   *[other] { $known } ties
}{ $then ->
    [range] ; with the missing answers probably { $low } to { $high }
    [one] ; with the missing answers probably { $low }
    [same] ; with the missing answers that probably stays so
   *[known] {""}
}.
left-open-none = No tie with { $groups }.
left-open-none-many = No tie with { $count } other groups.
left-open-withheld = Too few colleagues answered here to say that.

completion-how = A completion fills in the missing answers after those of colleagues with the same role or group who are named about as often, drawn anew each time; it is an estimate, not a bound.
completion-holds = That is so in { $of } of every 100 completions of the missing answers.
completion-holds-all = That is so in all completions of the missing answers.
completion-holds-none = That is so in none of the completions of the missing answers.
completion-holds-below = That is so in fewer than 1 of every 100 completions of the missing answers.
completion-holds-not-told = With completions of the missing answers that cannot be said: there are too few answers for it, or too many people.
completion-range-mean = In the middle 90 of every 100 completions this average lies between { $low } and { $high }.
completion-range-share = In the middle 90 of every 100 completions recip.arc lies between { $low } and { $high }.
completion-range-between = In the middle 90 of every 100 completions the part of the mentions that runs between groups lies between { $low } and { $high }.

claim-mean-within-one = What was checked is whether the average of everyone who was asked differs by one at most from what is said here.
claim-returned-more-than-chance = What was checked is whether in the whole team a mention is returned more often than chance gives.
claim-returned-less-than-chance = What was checked is whether in the whole team a mention is returned less often than chance gives.
claim-groups-fewer-ties = What was checked, group by group, is whether it has fewer ties with other groups than chance gives; the group for which that is least often so counts.
claim-fewer-between = What was checked is whether in the whole team fewer mentions run between groups than chance gives.
claim-fewer-inside = What was checked is whether in the whole team fewer mentions run inside groups than chance gives.
claim-groups-fewer-inside = What was checked, group by group, is whether fewer ties run inside it than chance gives; the group for which that is least often so counts.
claim-none-inside = What was checked is whether there still is no tie inside the groups.
claim-parts-stay-apart = What was checked is whether there still is no tie between these parts of the team.
claim-falls-apart-without = What was checked is whether without these people the team still is in two or more parts.
claim-other-divides-more = What was checked is whether this division divides the mentions, and more than the groups do.
claim-no-tie-between-groups = What was checked, two groups at a time, is whether there still is no other tie between them; the two for which that is least often so count.
claim-all-by-one = What was checked, two groups at a time, is whether all ties between them still are those of this one person; the two for which that is least often so count.
claim-experts-named-more = What was checked is whether the experts are named more often on average than others, and where it says “most often” also whether nobody else is named as often; what is least often so counts.
claim-reach-keeps-order = What was checked, expert by expert, is whether the group with most contact and the group with least contact keep that order; the expert for whom that is least often so counts.
claim-groups-not-reached = What was checked, group by group, is whether still nobody there is in contact with an expert; the group for which that is least often so counts.
claim-leaders-name-more = What was checked is whether these members of the school management name others more often than they are named.
claim-role-not-reached = What was checked is whether still no teacher is in contact with anyone of this role.
claim-remit-little-reached = What was checked, colleague by colleague, is whether there is contact with fewer than half of the teachers in the remit; the colleague for whom that is least often so counts.
claim-pairs-without-tie = What was checked, pair by pair, is whether there still is no tie; the pair for which that is least often so counts.
claim-still-unnamed = What was checked, colleague by colleague, is whether nobody names them; the colleague for whom that is least often so counts.
role-an-expert = an expert
role-leaders = the school management


finding-exchange = A colleague names { $mean } of the { $others } others on average
finding-exchange-answered = { $answered ->
    [one] The one colleague who completed the survey names
   *[other] The { $answered } colleagues who completed the survey name
} { $mean } of the { $others } others on average
finding-exchange-told = The { $answered } colleagues whose answers count name { $mean } of the { $others } others on average
finding-exchange-body = Together { $arcs ->
    [one] one mention
   *[other] { $arcs } mentions
} on { $pairs ->
    [one] one tie, { $mutual ->
        [0] one way
       *[other] both ways
    }
   *[other] { $pairs } ties; { $mutual ->
        [0] none of them goes
        [one] one of them goes
       *[other] { $mutual } of them go
    } both ways
}.
finding-exchange-how = Density { $density }: the mentions divided by all mentions that there could have been (Wasserman & Faust 1994). On average { $mean } names per colleague who answered in full.
finding-exchange-body-known = In the whole team { $arcs ->
    [one] one mention is known
   *[other] { $arcs } mentions are known
}, on { $pairs ->
    [one] one tie
   *[other] { $pairs } ties
}; of { $mutual ->
    [0] none of them is it
    [one] one of them it is
   *[other] { $mutual } of them it is
} known that { $mutual ->
    [0] it goes
    [one] it goes
   *[other] they go
} both ways.
finding-exchange-question = Do we recognise this picture? What do our pupils gain from these conversations?
finding-exchange-not-shown = How long, how good or how useful a conversation is cannot be seen here. More ties are not always better.

finding-reciprocity = Of every 100 times that someone names a colleague, that colleague names them back { $back } times
finding-reciprocity-body = { $mutual ->
    [0] None of the { $pairs } ties goes
    [one] One of the { $pairs } ties goes
   *[other] { $mutual } of the { $pairs } ties go
} both ways.
finding-reciprocity-chance = If people inside and between groups were named as often as now, but at random, it would be about { $expected } out of 100. That is a yardstick, not a target.
finding-reciprocity-course = In close groups naming back is almost a matter of course.
finding-reciprocity-known = Of every 100 times that someone names a colleague and both completed the survey, that colleague names them back { $back } times
finding-reciprocity-body-known = Among those who both completed it, { $mutual ->
    [0] none of the { $pairs } ties goes
    [one] one of the { $pairs } ties goes
   *[other] { $mutual } of the { $pairs } ties go
} both ways.
finding-reciprocity-without = Without the school management it is { $back } out of 100.
finding-reciprocity-how = Reciprocity (recip.arc) { $arc }: returned mentions divided by all mentions among colleagues who both answered. From the density inside and between groups alone it would be { $expected } (Garlaschelli & Loffredo 2004). Of all pairs in contact { $pair } are mutual (recip.pair).
finding-reciprocity-deviations = Compared is the number of mutual pairs if the mentions from each group to each group fell at random (Katz & Powell 1955): it is { $deviations } standard deviations from that.
finding-reciprocity-question = Do we recognise this picture? What do our pupils gain from these conversations?
finding-reciprocity-not-shown = With a question about talking with each other, a one-way tie may also mean that two people remember it differently.

finding-groups-apart = { $pairs ->
    [one] The only tie among { $among } { $between ->
        [0] does not run
       *[other] runs
    } between { $groups }
   *[other] Of the { $pairs } ties among { $among }, { $between ->
        [0] none runs
        [one] one runs
       *[other] { $between } run
    } between { $groups }
}
finding-groups-apart-known = { $pairs ->
    [one] The only known tie among { $among } { $between ->
        [0] does not run
       *[other] runs
    } between { $groups }
   *[other] Of the { $pairs } known ties among { $among }, { $between ->
        [0] none runs
        [one] one runs
       *[other] { $between } run
    } between { $groups }
}
finding-groups-apart-known-inside = { $pairs ->
    [one] The only known tie among { $among } runs
    [2] Both known ties among { $among } run
   *[other] All { $pairs } known ties among { $among } run
} inside { $groups }
finding-groups-apart-chance = If everyone named colleagues from the whole team at random, there would be about { $expected }. That is a yardstick, not a target.
finding-groups-apart-unknown = Of { $unknown ->
    [one] one pair
   *[other] { $unknown } pairs
} between { $groups } it is not known whether there is a tie.
finding-groups-apart-how = { $internal } mentions inside and { $external } between groups: E-I { $ei } (Krackhardt & Stern 1988), where a random division would give { $expected }, in 10,000 random divisions of those who were asked the same.
finding-groups-apart-without = { $people ->
    [one] One colleague without a group is not counted here.
   *[other] { $people } colleagues without a group are not counted here.
}
finding-groups-apart-not-shown = Contact through an expert, a meeting or a handover is not a tie here. And colleagues who do not name each other need not miss each other.
finding-group-on-its-own = Between { $group } and the other { $groups } { $ties ->
    [0] there is no tie
    [one] there is one tie
   *[other] there are { $ties } ties
}
finding-group-on-its-own-several = With the other { $groups } { $names } { $most ->
    [0] have no tie
    [one] have one tie each at most
   *[other] have { $most } ties each at most
}
finding-group-on-its-own-others = The others have { $low } to { $high }.
finding-group-on-its-own-others-all = The others have { $low } each.
finding-group-on-its-own-experts = There is a way through an expert too: { $with } of the { $of } colleagues of { $group } { $with ->
    [one] is
   *[other] are
} in contact with an expert.
finding-group-on-its-own-leaders = With the school management { $with } of the { $of } { $with ->
    [one] is
   *[other] are
} in contact.
finding-group-on-its-own-chance = If the { $all } ties between { $groups } fell at random, there would be { $count ->
    [one] about { $expected } here
   *[other] about { $expected } for each of these
}. That is a yardstick, not a target.
finding-group-on-its-own-how = Ties between colleagues of different { $groups }. Compared with the other { $groups }: given how many ties run between { $groups }, they fall on any pair of people of two { $groups } (hypergeometric, one test per group; Wasserman & Faust 1994). From six such ties on.
finding-group-on-its-own-question = Where do we need one another, and in what way does that work now?
finding-group-on-its-own-not-shown = A meeting, a handover or a corridor that connects groups is not a tie here. And colleagues who do not name each other need not miss each other.
finding-little-inside = In { $group } { $inside ->
    [0] there is no tie
    [one] there is one tie
   *[other] there are { $inside } ties
}, to other { $groups } { $between ->
    [0] none
    [one] one
   *[other] { $between }
}
finding-little-inside-several = In { $names } { $most ->
    [0] there is no tie
    [one] there is one tie each at most
   *[other] there are { $most } ties each at most
}
finding-little-inside-chance = If the ties inside all { $groups } fell at random, there would be { $count ->
    [one] about { $expected } here
   *[other] about { $expected } in these together
}. That is a yardstick, not a target.
finding-little-inside-team = Inside the { $groups } { $inside ->
    [0] there is no tie
    [one] there is one tie
   *[other] there are { $inside } ties
}, between the { $groups } { $between ->
    [one] there is one
   *[other] there are { $between }
}
finding-little-inside-team-chance = If everyone named colleagues from the whole team at random, there would be about { $expected } inside the { $groups }. That is a yardstick, not a target.
finding-little-inside-body = On this question colleagues name people from another group.
finding-little-inside-how = Given how many ties run inside all { $groups }, they fall on any pair who share a group (hypergeometric, one test per group). From six such ties on.
finding-little-inside-team-how = Compared with 10,000 random divisions into { $groups } of those who were asked the same (E-I, Krackhardt & Stern 1988).
finding-little-inside-question = With whom do you share what you teach, and does that fit with whom you named here?
finding-little-inside-not-shown = Those who talk every day may not name each other on this question. And what is taught may be shared with another group.

finding-experts-central = { $people } { $count ->
    [one] is
   *[other] are
} named most often
finding-experts-central-role = { $count ->
    [one] { $people } is named more often than anyone outside the school management
   *[other] The experts are named more often on average than others
}
finding-experts-central-count = { $count ->
    [one] { $people } is named by { $named ->
        [0] none
       *[other] { $named }
    } of the { $of } colleagues
   *[other] The experts together are { $all ->
        [0] not named
        [one] named once
       *[other] named { $all } times
    }
}
finding-experts-central-part = { $person } by { $named ->
    [0] none
   *[other] { $named }
} of the { $of }
finding-experts-central-body = { $parts } colleagues.
finding-experts-central-body-known = { $parts } colleagues who completed the survey.
finding-experts-central-next = { $next ->
    [0] Nobody else is named.
    [one] Others are named by one colleague at most.
   *[other] Others are named by { $next } colleagues at most.
}
finding-experts-central-others = { $next ->
    [0] Others are not named.
    [one] Others are named { $others } times on average, once at most.
   *[other] Others are named { $others } times on average, { $next } times at most.
}
finding-experts-central-chance = If everyone named as many colleagues as now, but at random, { $count ->
    [one] this expert
   *[other] each expert
} would be named about { $expected } times. That is a yardstick, not a target.
finding-experts-central-how = How often someone is named (in-degree, Freeman 1979). The mentions of the experts together are compared with every other choice of as many of the { $people } people.
finding-experts-central-how-one = How often someone is named (in-degree, Freeman 1979). Compared with naming at random by those who answered, each as many names; and the expert must be named more often than anyone else outside the school management.
finding-experts-central-question = When do you need an expert, and can you then reach them? What comes to us through this contact, and what of it do we want to keep?
finding-experts-central-not-shown = Whether the answer helped, and how much time it costs the expert, cannot be seen here.

finding-expert-reach = { $people } { $count ->
    [one] reaches a part of the team
   *[other] each reach a part of the team
}
finding-expert-reach-part = { $part } in { $group }
finding-expert-reach-body = { $person } is in contact with { $parts }.
finding-expert-reach-grades = By grade: contact with everyone in { $all }, with nobody in { $none }.
finding-expert-reach-chance = Spread evenly it would be about { $ten } of every 10 colleagues in each group.
finding-expert-reach-remit = Of the teachers inside the remit: contact with { $part }.
finding-expert-reach-how = Contact: at least one of both names the other (our own measure, expert_reach). Someone with several grades counts in each. One test per expert over all groups together: whether contact is spread over the groups otherwise than at random (chi-square, exact).
finding-expert-reach-question = When do you need an expert, and can you then reach them? Does this reach fit the remit?
finding-expert-reach-not-shown = Whether the other groups belong to the remit, and whether knowledge arrives in another way, cannot be seen here.

finding-leaders-one-sided = The school management names more often than it is named
finding-leaders-one-sided-some = { $count ->
    [one] { $people } names colleagues more often than the other way round
   *[other] { $people } name other colleagues more often than the other way round
}
finding-leaders-one-sided-count = The school management names { $out ->
    [0] nobody outside it
    [one] a colleague once
   *[other] a colleague { $out } times
} and is { $named ->
    [0] not named
    [one] named once
   *[other] named { $named } times
}
finding-leaders-one-sided-count-some = { $count ->
    [one] { $people } names { $out ->
        [0] nobody
        [one] a colleague once
       *[other] a colleague { $out } times
    } and is
   *[other] { $people } together name { $out ->
        [0] nobody else
        [one] another colleague once
       *[other] another colleague { $out } times
    } and are
} { $named ->
    [0] not named
    [one] named once
   *[other] named { $named } times
}
finding-leaders-one-sided-unheard = Whom the school leaders name is not known: { $count ->
    [one] the school leader did not complete the survey
   *[other] none of the { $count } school leaders completed the survey
}
finding-leaders-one-sided-unheard-body = Those who completed it { $named ->
    [0] do not name the school leaders
    [one] name the school leaders once
   *[other] name the school leaders { $named } times
}.
finding-leaders-one-sided-unheard-how = Counted are the mentions of { $count ->
    [one] this school leader
   *[other] these school leaders
} by others.
finding-leaders-one-sided-body = { $count ->
    [one] { $people } names a colleague { $out } times and is { $named ->
        [0] not named
        [one] named once
       *[other] named { $named } times
    } by colleagues
   *[other] { $people } together name another colleague { $out } times and are { $named ->
        [0] not named
        [one] named once
       *[other] named { $named } times
    } by others
}.
finding-leaders-one-sided-body-so-far = In the answers that there are { $count ->
    [one] { $people } names a colleague { $out } times and is { $named ->
        [0] not named
        [one] named once
       *[other] named { $named } times
    } by colleagues
   *[other] { $people } together name another colleague { $out } times and are { $named ->
        [0] not named
        [one] named once
       *[other] named { $named } times
    } by others
}.
finding-leaders-one-sided-pairs = { $all ->
    [yes] All { $one-way } ties with one arrow point away from the school management
   *[no] { $one-way ->
        [one] The only tie with one arrow points { $out ->
            [0] towards the school management
           *[other] away from the school management
        }
       *[other] Of the { $one-way } ties with one arrow { $out ->
            [0] none points
            [one] one points
           *[other] { $out } point
        } away from the school management
    }
}; { $mutual ->
    [0] no tie goes
    [one] one tie goes
   *[other] { $mutual } ties go
} both ways.
finding-leaders-one-sided-chance = If each arrow pointed either way at random, about half would point away from the school management. That is a yardstick, not a target.
finding-leaders-one-sided-most = With the missing answers { $count ->
    [one] this leader is
   *[other] they together are
} named { $most ->
    [one] once
   *[other] { $most } times
} at most.
finding-leaders-one-sided-how = One-sidedness { $value }: (out − in) / (out + in), of the leaders who answered and without the ties among them (our own measure, one_sided). Compared with heads or tails for each tie with one arrow (sign test, two-sided){ $count ->
    [one] .
   *[other] , and with every other choice of { $count } from school management and teachers; the larger p counts.
}
finding-leaders-one-sided-question = What do you need us for in instruction, and what not? (a question that the school management asks itself)
finding-leaders-one-sided-not-shown = What colleagues need the school management for outside this question cannot be seen here.

finding-pairs-more = { $more ->
    [one] It is the same for one more pair of groups.
   *[other] It is the same for { $more } more pairs of groups.
}

finding-thin-data = { $answered } of the { $asked } colleagues { $answered ->
    [one] has
   *[other] have
} completed the survey
finding-thin-data-body = This share of the answers does not tell anything about the whole team yet; so there are no other findings here.
finding-thin-data-body-few = With fewer than { $people } colleagues the picture says more about persons than about a team; so there are no other findings here.
finding-thin-data-groups = Completed: { $parts }.
finding-thin-data-part = { $answered } of the { $asked } in { $group }
finding-thin-data-how = Findings come from { $people } colleagues who answered the survey, and from two thirds of those who were asked; who answered a part counts. It is given per group only where that tells of nobody that they did not complete it.
finding-thin-data-question = What would make it worth completing, and what does that take?
finding-thin-data-not-shown = Who did not complete it, and why, cannot be seen here. Taking part is voluntary.

finding-parts-apart = On this question the team has { $count } parts without a tie between them
finding-parts-apart-large = On this question the team has { $count } parts of { $least } or more colleagues without a tie between them
finding-parts-apart-group = { $groups } { $count ->
    [one] has
   *[other] have
} no tie with the others on this question
finding-parts-apart-body = Within each part everyone is connected, directly or through colleagues: { $parts }.
finding-parts-apart-experts = The experts connect the team
finding-parts-apart-leaders = The school management connects the team
finding-parts-apart-both = The experts and the school management together connect the team
finding-parts-apart-held = With their ties it is one whole; without them there are { $count } parts without a tie between them: { $parts }.
finding-parts-apart-held-large = With their ties it is one whole; without them there are { $count } parts of { $least } or more colleagues without a tie between them: { $parts }.
finding-parts-apart-either = If only the experts were left out, or only the school management, it would stay one whole.
finding-parts-apart-part = { $people } colleagues
finding-parts-apart-part-groups = { $people } colleagues ({ $groups })
finding-parts-apart-part-more = { $people } colleagues (among them all of { $groups })
finding-parts-apart-how = Parts: who is connected by mentions, whichever way they go (components.weak). A part counts from { $least } people; who is outside these has no tie with them.
finding-parts-apart-outside = { $people ->
    [one] Outside these parts there is one more colleague.
   *[other] Outside these parts there are { $people } more colleagues, alone or in twos.
}
finding-parts-apart-question = In what ways do we reach one another on this topic, and what do we want to keep that way?
finding-parts-apart-not-shown = Contact about something else, a meeting or a handover is not a tie here. And parts of a team need not always need each other.

finding-other-grouping = { $pairs ->
    [one] The only tie { $between ->
        [0] does not run
       *[other] runs
    } between { $others }
   *[other] Of the { $pairs } ties, { $between ->
        [0] none runs
        [one] one runs
       *[other] { $between } run
    } between { $others }
}
finding-other-grouping-body = In a random division there would be about { $expected }. Between { $groups } { $between ->
    [0] none runs
    [one] one runs
   *[other] { $between } run
}, where it would be about { $expected-groups }: that stands out less. That is a yardstick, not a target. Those who meet easily talk more often.
finding-other-grouping-name = groups of “{ $name }”
finding-other-grouping-how = Compared with { $draws } random divisions: between { $others } E-I { $ei }, expected { $expected }, { $deviations } standard deviations from chance, p = { $p }; between { $groups } E-I { $ei-groups }, expected { $expected-groups }, { $deviations-groups } standard deviations, p = { $p-groups } (Krackhardt & Stern 1988). Mentioned is a division that is at least one standard deviation further from chance.
finding-other-grouping-question = What in our building and timetable brings us together, and does that fit with what we need one another for?
finding-other-grouping-not-shown = Divisions overlap: those who share a building often share year groups too. What the cause is cannot be seen here.

finding-shared-without-tie = { $from } and { $to } share { $what }
finding-shared-without-tie-many = { $count } times two { $groups } share a grade or a colleague
finding-shared-without-tie-grades = { $count ->
    [one] grade { $grades }
   *[other] the grades { $grades }
}
finding-shared-without-tie-body = { $people ->
    [0] Between { $from } and { $to } there is no tie on this question.
   *[other] Between the others of { $from } and { $to } there is no tie on this question.
}
finding-shared-without-tie-body-what = { $from } and { $to } share { $what }; { $people ->
    [0] between them
   *[other] between the others
} there is no tie on this question.
finding-shared-without-tie-through = { $pairs ->
    [one] That one pair does share a contact.
   *[other] { $through } of the { $pairs } pairs { $through ->
        [one] does
       *[other] do
    } share a contact.
}
finding-shared-without-tie-how = Two groups share a grade when someone in each has that grade, and a colleague when someone is in both. It is mentioned from { $least } pairs of which none has a tie.
finding-shared-without-tie-question = What do these groups need from one another for the pupils whom they share?
finding-shared-without-tie-not-shown = Whether there is something to coordinate, and whether that goes through the shared colleague or a meeting, cannot be seen here.

finding-bridge-one = { $person } connects { $from } and { $to }
finding-bridge-many = { $people } connect { $groups }
finding-bridge-many-one = { $people } connects { $groups }
finding-bridge-count = { $count } colleagues connect { $groups }
finding-bridge-body = { $ties ->
    [2] Both
   *[other] All { $ties }
} ties between { $from } and { $to } are { $person }’s.
finding-bridge-chance = If those ties fell at random on people of both groups, they would all be one person’s in at most { $hundred } out of 100 cases.
finding-bridge-how = Counted are ties between members of two groups of at least three, without a common member. One test for the whole team: how often, given how many ties run between two groups, somewhere all ties are of one person (counted exactly).
finding-bridge-question = What comes to us through this contact, and what of it do we want to keep?
finding-bridge-not-shown = A meeting, a handover or a corridor that connects the groups too cannot be seen here.

finding-not-reached = In { $groups } nobody is in direct contact with an expert
finding-not-reached-elsewhere = { $reached ->
    [one] In one of the { $all } { $groups } somebody is.
   *[other] In { $reached } of the { $all } { $groups } somebody is.
}
finding-not-reached-part = In { $group } { $with ->
    [0] nobody is through one colleague either.
    [one] one of the { $of } is through one colleague.
   *[other] { $with } of the { $of } are through one colleague.
}
finding-not-reached-part-least = In { $group } through one colleague: at least { $with } of the { $of } (of { $unknown } it is not known).
finding-not-reached-part-open = In { $group } it is not known of { $unknown } of the { $of } whether they have that contact through one colleague.
finding-not-reached-how = Contact: at least one of both names the other (our own measure, expert_reach), with each of: { $people }. Whether contact with an expert is spread over the groups otherwise than at random is one test for all groups together (chi-square, exact). Groups outside every remit are not counted when the remit of all experts is known.
finding-not-reached-question = When do you need an expert, and can you then reach them?
finding-not-reached-not-shown = Whether a group needs this knowledge, or has it already, cannot be seen here.
finding-experts-unreached = { $teachers ->
    [one] The only teacher is not in contact with { $roles } on this question
   *[other] Of the { $teachers } teachers nobody is in contact with { $roles } on this question
}
finding-experts-unreached-known = In the answers that there are nobody of the { $teachers } teachers is in contact with { $roles }
finding-experts-unreached-body = That is about this question; what colleagues need one another for otherwise cannot be seen here.
finding-experts-unreached-how = Contact: at least one of both names the other (our own measure, expert_reach).{ $unknown ->
    [0] {""}
   *[other] {" "}Of { $unknown } teachers it is not certain, since answers are missing.
}
finding-experts-unreached-question = When do you need an expert or the school management in instruction, and can you then reach them?
finding-experts-unreached-not-shown = Whether someone lacks this knowledge, or finds it elsewhere, cannot be seen here.
finding-experts-unreached-remit = The remit of { $person } is grade { $grades }: of the teachers there, contact with { $part }
finding-experts-unreached-remits = Whom { $people } are in contact with, beside their remit
finding-experts-unreached-talk = Talk about this with the colleague first.
finding-experts-unreached-remit-how = Of the teachers with a grade in the remit: with how many there is contact (at least one of both names the other; our own measure, expert_reach). Mentioned below one half; beside the remit, not beside chance.
finding-experts-unreached-remit-question = What does this remit need in time, place and support?
finding-experts-unreached-remit-not-shown = Who is reached on another question or in another way cannot be seen here. And not everyone needs to name an expert.

finding-job-share = { $tied ->
    [0] None of the { $all } pairs who share a class has
    [one] One of the { $all } pairs who share a class has
   *[other] { $tied } of the { $all } pairs who share a class have
} a tie on this question
finding-job-share-one = One pair shares a class, without a tie on this question
finding-job-share-body = Without a tie: { $duos }.
finding-job-share-duo = { $first } with { $second } ({ $class })
finding-job-share-how = A pair: two teachers who have a class together, without a third; pairs of whom nobody answered are not in here. For the view with names only.
finding-job-share-question = How do these colleagues hand over to each other, and is that what they need?
finding-job-share-not-shown = A handover book, shared preparation or daily contact about something else cannot be seen here.

finding-unnamed = { $count ->
    [one] One colleague is not named on this question
   *[other] { $count } colleagues are not named on this question
}
finding-unnamed-known = { $answered ->
    [one] { $count ->
        [one] One colleague is not named by the colleague who completed the survey
       *[other] { $count } colleagues are not named by the colleague who completed the survey
    }
   *[other] { $count ->
        [one] One colleague is not named by the { $answered } who completed the survey
       *[other] { $count } colleagues are not named by the { $answered } who completed the survey
    }
}
finding-unnamed-body = { $count ->
    [one] { $people } names { $out ->
        [0] nobody either
        [one] a colleague once
       *[other] a colleague { $out } times
    }
   *[other] { $people } { $out ->
        [0] name nobody either
        [one] together name a colleague once
       *[other] together name a colleague { $out } times
    }
}. Timetable, task and the question may explain this; ask before you make something of it.
finding-unnamed-how = Named by nobody of those who completed the survey (in-degree 0). Who is new, on leave or works less than two days a week is left out here; and when more than a quarter of the team is not named, that tells about the question and this is not said. For the view with names only.
finding-unnamed-question = Where and with whom do people work together, outside of this question?
finding-unnamed-not-shown = Not named is not the same as not needed or not seen. Do not discuss this with names in the team.
finding-exchange-cap = Everyone could give at most { $cap } names: the density cannot be above { $most }.
