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

certainty-robust = stays so if one answer were different
certainty-depends = one answer changes this
certainty-cannot-be-said = cannot be said: answers are missing
certainty-answers = { $answers ->
    [0] Without the answers of any one colleague this stays so.
    [one] Without the answers of one particular colleague this no longer holds.
   *[other] Without the answers of one of { $answers } particular colleagues this no longer holds.
}
certainty-mentions = { $mentions ->
    [one] One mention more or less can already change this.
   *[other] It takes at least { $mentions } mentions more or less to change this.
}
certainty-mentions-about = { $mentions ->
    [one] One mention more or less can already change this.
   *[other] About { $mentions } mentions more or less can change this.
}
bounds-exact = With the missing answers the value lies between { $low } and { $high }.
bounds-outer = With the missing answers the value certainly lies between { $low } and { $high }.

finding-open-body = Answers are missing that could change this. With them the picture may be different.

finding-exchange = A colleague names { $mean } of the { $others } others on average
finding-exchange-few = A colleague names fewer than one of the { $others } others on average
finding-exchange-answered = { $answered ->
    [one] The one colleague who completed the survey names
   *[other] The { $answered } colleagues who completed the survey name
} { $mean } of the { $others } others on average
finding-exchange-told = The { $answered } colleagues whose answers count name on average { $mean } of the { $others } others
finding-exchange-body = Together { $arcs ->
    [one] one mention
   *[other] { $arcs } mentions
} on { $pairs ->
    [one] one tie
   *[other] { $pairs } ties
}; { $mutual } of them { $mutual ->
    [one] goes
   *[other] go
} both ways.
finding-exchange-how = Density { $density }: the mentions divided by all mentions that there could have been (Wasserman & Faust 1994). On average { $mean } names per colleague who answered in full, rounded in the sentence.
finding-exchange-body-known = In the whole team { $arcs ->
    [one] one mention is known
   *[other] { $arcs } mentions are known
}, on { $pairs ->
    [one] one tie
   *[other] { $pairs } ties
}; of { $mutual } of them it is known that { $mutual ->
    [one] it goes
   *[other] they go
} both ways.
finding-exchange-question = Do we recognise this picture? What does this consultation bring our pupils?
finding-exchange-not-shown = How long, how good or how useful a conversation is, is not in here. More ties is not always better.
finding-exchange-open = How many colleagues someone names cannot be said yet

finding-reciprocity = Out of 100 times the other names back { $back } times
finding-reciprocity-body = { $mutual } of the { $pairs } ties go both ways. In close groups that is almost a matter of course.
finding-reciprocity-body-less = { $mutual } of the { $pairs } ties go both ways.
finding-reciprocity-known = Among colleagues who both completed the survey, out of 100 times the other names back { $back } times
finding-reciprocity-body-known = Among them { $mutual } of the { $pairs } ties go both ways.
finding-reciprocity-without = Without the school management it is { $back } out of 100.
finding-reciprocity-how = Reciprocity (recip.arc) { $arc }: returned mentions divided by all mentions. From the density inside and between groups alone it would be { $expected } (Garlaschelli & Loffredo 2004); the number of mutual pairs is { $deviations } standard deviations from that chance (Katz & Powell 1955). Of all pairs in contact { $pair } are mutual (recip.pair).
finding-reciprocity-question = Do we recognise this picture? What does this consultation bring our pupils?
finding-reciprocity-not-shown = With a question about talking with each other, a one-way tie may also mean that two people remember it differently.
finding-reciprocity-open = How often the other names back cannot be said yet

finding-groups-apart = Of the { $pairs } ties among { $among }, { $between ->
    [0] none runs
    [one] one runs
   *[other] { $between } run
} between { $groups }
finding-groups-apart-known = Of the { $pairs } known ties among { $among }, { $between ->
    [0] none runs
    [one] one runs
   *[other] { $between } run
} between { $groups }
finding-groups-apart-known-inside = Of the { $pairs } known ties among { $among }, { $pairs } run inside { $groups }
finding-groups-apart-unknown = Of { $unknown ->
    [one] one pair
   *[other] { $unknown } pairs
} between { $groups } it is not known whether there is a tie.
finding-groups-apart-how = { $internal } mentions inside and { $external } between groups: E-I { $ei } (Krackhardt & Stern 1988), where a random division would give { $expected }; p = { $p } in 10,000 random divisions (seed { $seed }). Chance is a yardstick, not a target.
finding-groups-apart-without = { $people ->
    [one] One colleague without a group is not counted here.
   *[other] { $people } colleagues without a group are not counted here.
}
finding-groups-apart-not-shown = Contact through an expert, a meeting or a handover is not a tie here. And colleagues who do not name each other need not miss each other.
finding-groups-apart-open = How the groups are connected cannot be said yet

finding-experts-central = { $people } { $count ->
    [one] is
   *[other] are
} named most often
finding-experts-central-among = { $people } { $count ->
    [one] is
   *[other] are
} among those who are named most often
finding-experts-central-part = { $person } by { $named }
finding-experts-central-body = { $parts } colleagues. The colleague who comes next is named by { $next }.
finding-experts-central-body-among = { $parts } colleagues. Others are named { $next } times at most.
finding-experts-central-how = How often someone is named (in-degree, Freeman 1979). Mentioned here is an expert whom fewer than a tenth of the { $people } people are named more often than.
finding-experts-central-question = When do you need an expert, and can you then reach them? What do we write down so that it does not rest on one person?
finding-experts-central-not-shown = Whether the answer helped, and what it costs the expert in time, is not in here.
finding-experts-central-open = Who is named most often cannot be said yet

finding-expert-reach = { $people } { $count ->
    [one] reaches a part of the team
   *[other] each reach a part of the team
}
finding-expert-reach-part = { $part } in { $group }
finding-expert-reach-body = { $person } is in contact with { $parts }.
finding-expert-reach-grades = By grade: everyone of { $all }, nobody of { $none }.
finding-expert-reach-remit = Inside the remit: { $part }.
finding-expert-reach-how = Contact: at least one of both names the other (our own measure, expert_reach). Someone with several grades counts in each. Mentioned is an expert who reaches two thirds of one group and nobody of another.
finding-expert-reach-question = When do you need an expert, and can you then reach them? Does this reach fit the remit?
finding-expert-reach-not-shown = Whether the other groups belong to the remit, and whether knowledge arrives along another way, is not in here.
finding-expert-reach-open = Whom an expert reaches cannot be said yet

finding-leaders-one-sided = The school management names more often than it is named
finding-leaders-one-sided-some = { $count ->
    [one] { $people } names colleagues more often than the other way round
   *[other] { $people } name other colleagues more often than the other way round
}
finding-leaders-one-sided-body = { $count ->
    [one] { $people } names a colleague { $out } times; colleagues name this leader
   *[other] { $people } together name another colleague { $out } times; other colleagues name them
} { $named ->
    [one] once
   *[other] { $named } times
}.
finding-leaders-one-sided-body-so-far = In the answers that there are { $count ->
    [one] { $people } names a colleague { $out } times; colleagues name this leader
   *[other] { $people } together name another colleague { $out } times; other colleagues name them
} { $named ->
    [one] once
   *[other] { $named } times
}.
finding-leaders-one-sided-most = With the answers that are missing { $count ->
    [one] this leader is
   *[other] they are
} named { $most ->
    [one] once
   *[other] { $most } times
} at most.
finding-leaders-one-sided-how = One-sidedness { $value }: (out − in) / (out + in), of the leaders who answered and without the ties among them (our own measure, one_sided).
finding-leaders-one-sided-question = What do you need us for in instruction, and what not? (a question that the school management asks itself)
finding-leaders-one-sided-not-shown = What colleagues need the school management for outside this question is not in here.
finding-leaders-one-sided-open = Whether the school management names more often than it is named cannot be said yet

finding-pairs-more = { $more ->
    [one] It is the same for one more pair of groups.
   *[other] It is the same for { $more } more pairs of groups.
}

finding-thin-data = { $answered } of the { $asked } colleagues { $answered ->
    [one] has
   *[other] have
} answered the survey
finding-thin-data-body = With this share of the answers the picture does not say anything about the team yet; so there are no other findings here.
finding-thin-data-body-few = With fewer than { $people } colleagues the picture says more about persons than about a team; so there are no other findings here.
finding-thin-data-groups = Answered: { $parts }.
finding-thin-data-part = { $answered } of the { $asked } in { $group }
finding-thin-data-how = Findings come from { $people } colleagues who answered the survey, and from two thirds of those who were asked; who answered a part counts. It is given per group only where that tells of nobody that they did not complete it.
finding-thin-data-question = What would make it worth completing, and what does that take?
finding-thin-data-not-shown = Who did not complete it and why is not in here. Taking part is voluntary.

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
finding-parts-apart-part-more = { $people } colleagues (with all of { $groups })
finding-parts-apart-how = Parts: who is connected by mentions, whichever way they go (components.weak). A part counts from { $least } people; who is outside these has no tie with them.
finding-parts-apart-outside = { $people ->
    [one] one colleague outside these
   *[other] { $people } colleagues outside these, alone or in twos
}
finding-parts-apart-question = Along which ways do we reach one another on this topic, and what do we want to keep that way?
finding-parts-apart-not-shown = Contact about something else, a meeting or a handover is not a tie here. And parts of a team need not always need each other.
finding-parts-apart-open = Whether there are parts of the team without a tie between them cannot be said yet

finding-other-grouping = Of the { $pairs } ties, { $between ->
    [0] none runs
    [one] one runs
   *[other] { $between } run
} between { $others }
finding-other-grouping-body = Between { $groups } { $between ->
    [0] there is none
    [one] there is one
   *[other] there are { $between }
}. Those who meet easily talk more often.
finding-other-grouping-name = groups of “{ $name }”
finding-other-grouping-how = Compared with { $draws } random divisions (seed { $seed }): between { $others } E-I { $ei }, expected { $expected }, { $deviations } standard deviations from chance, p = { $p }; between { $groups } E-I { $ei-groups }, expected { $expected-groups }, { $deviations-groups } standard deviations, p = { $p-groups } (Krackhardt & Stern 1988). Mentioned is a division that is at least one standard deviation further from chance.
finding-other-grouping-question = What in our building and timetable brings us together, and where would we like to meet more often?
finding-other-grouping-not-shown = Divisions overlap: those who share a building often share year groups too. What the cause is, is not in here.
finding-other-grouping-open = Which division of the team the ties follow cannot be said yet

finding-shared-without-tie = { $from } and { $to } share { $what }
finding-shared-without-tie-many = { $count } times two { $groups } share a grade or a colleague
finding-shared-without-tie-grades = { $count ->
    [one] grade { $grades }
   *[other] the grades { $grades }
}
finding-shared-without-tie-body = Between the others of { $from } and { $to } there is no tie on this question.
finding-shared-without-tie-body-what = { $from } and { $to } share { $what }; between the others there is no tie on this question.
finding-shared-without-tie-through = { $through } of the { $pairs } pairs { $through ->
    [one] does
   *[other] do
} share a contact.
finding-shared-without-tie-how = Two groups share a grade when someone in each has that grade, and a colleague when someone is in both. It is mentioned from { $least } pairs of which none has a tie.
finding-shared-without-tie-question = What do these groups need of one another for the pupils whom they share?
finding-shared-without-tie-not-shown = Whether there is something to coordinate, and whether that goes through the shared colleague or a meeting, is not in here.

finding-bridge-one = { $person } connects { $from } and { $to }
finding-bridge-tie = { $first } and { $second } connect { $from } and { $to }
finding-bridge-many = { $people } connect { $groups }
finding-bridge-many-one = { $people } connects { $groups }
finding-bridge-count = { $count } colleagues connect { $groups }
finding-bridge-body-member = { $ties ->
    [2] Both
   *[other] All { $ties }
} ties between { $from } and { $to } are those of { $person }.
finding-bridge-body-tie = Between { $from } and { $to } there is one tie: that of { $first } and { $second }.
finding-bridge-body-colleague = Between { $from } and { $to } there is no direct tie; { $pairs } of the { $possible } pairs share { $person }, and no other colleague.
finding-bridge-only = Theirs is the only tie between these groups; this contact rests on it.
finding-bridge-rests = { $count ->
    [one] This contact rests on one person or one tie.
   *[other] Each of these contacts rests on one person or one tie.
}
finding-bridge-how = Counted are ties between members of two groups of at least three. Mentioned is: all ties, at least { $least }, are those of one person; or there is exactly one between neighbouring groups; or neighbouring groups without a tie share exactly one colleague. Where groups have an order, it is about neighbours.
finding-bridge-question = What runs along this connection, and what do we write down so that it does not rest on one person?
finding-bridge-not-shown = A meeting, a handover or a corridor that connects groups too is not in here.

finding-not-reached = In { $groups } nobody is in direct contact with an expert
finding-not-reached-elsewhere = { $reached ->
    [one] In one of the { $all } { $groups } somebody is.
   *[other] In { $reached } of the { $all } { $groups } somebody is.
}
finding-not-reached-elsewhere-open = { $reached ->
    [one] In one
   *[other] In { $reached }
} of the { $all } { $groups } somebody is; of { $open } it is not known.
finding-not-reached-part = In { $group } { $with ->
    [0] nobody through one colleague either.
   *[other] through one colleague: { $with } of the { $of }.
}
finding-not-reached-part-least = In { $group } through one colleague: at least { $with } of the { $of } (of { $unknown } it is not known).
finding-not-reached-part-open = In { $group } it is not known of { $unknown } of the { $of } whether they have that contact through one colleague.
finding-not-reached-how = Contact: at least one of both names the other (our own measure, expert_reach), with each of: { $people }. Groups outside every remit are not counted when the remit of all experts is known.
finding-not-reached-question = When do you need an expert, and can you then reach them?
finding-not-reached-not-shown = Whether a group needs this knowledge, or has it already, is not in here.

finding-job-share = { $tied } of the { $all } pairs who share a class { $tied ->
    [one] has
   *[other] have
} a tie on this question
finding-job-share-one = One pair shares a class, without a tie on this question
finding-job-share-body = Without a tie: { $duos }.
finding-job-share-duo = { $first } with { $second } ({ $class })
finding-job-share-how = A pair: two teachers who have a class together, without a third; those whose answers are not complete are not in here. For the view with names only.
finding-job-share-question = How do these colleagues hand over to each other, and is that what they need?
finding-job-share-not-shown = A handover book, a shared preparation or daily contact about something else is not in here.

finding-unnamed = { $count ->
    [one] One colleague is not named on this question
   *[other] { $count } colleagues are not named on this question
}
finding-unnamed-body = { $count ->
    [one] { $people } names
   *[other] { $people } together name
} a colleague { $out } times. Timetable, task and the question may explain this; ask before you make something of it.
finding-unnamed-how = Named by nobody (in-degree 0), while everyone who could have named this colleague completed the survey. Who is new, on leave or works less than two days a week is left out here. For the view with names only.
finding-unnamed-question = Where and with whom does this colleague work, outside of this question?
finding-unnamed-not-shown = Not named is something else than not needed or not seen. Do not discuss this with names in the team.
finding-exchange-cap = Everyone could give at most { $cap } names: the density cannot be above { $most }.
