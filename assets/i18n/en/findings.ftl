# Findings: counts, no judgement; what is there first; an open question at the end.

list-and = { $first } and { $last }
grade-range = { $first } to { $last }

groups-parallel = parallel groups
groups-class = classes
groups-phase = school phases
groups-team = teams
groups-working-group = working groups
groups-building = buildings
groups-other = units
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
bounds-exact = With the missing answers the value lies between { $low } and { $high }.
bounds-outer = With the missing answers the value certainly lies between { $low } and { $high }.

finding-open-body = Answers are missing that could change this. With them the picture may be different.

finding-exchange = A colleague names { $mean } of the { $others } others on average
finding-exchange-few = A colleague names fewer than one of the { $others } others on average
finding-exchange-answered = The { $answered } colleagues who completed the survey name { $mean } of the { $others } others on average
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
finding-exchange-question = Do we recognise this picture? What does this consultation bring our pupils?
finding-exchange-not-shown = How long, how good or how useful a conversation is, is not in here. More ties is not always better.
finding-exchange-open = How many colleagues someone names cannot be said yet

finding-reciprocity = Out of 100 times the other names back { $back } times
finding-reciprocity-body = { $mutual } of the { $pairs } ties go both ways. In close groups that is almost a matter of course.
finding-reciprocity-body-less = { $mutual } of the { $pairs } ties go both ways.
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
finding-groups-apart-none = Between { $from } and { $to } there is no direct tie.
finding-groups-apart-none-through = Between { $from } and { $to } there is no direct tie; { $shared } of the { $pairs } pairs there do share { $person }.
finding-groups-apart-body = Colleagues who share a curriculum talk more often; what is needed is for the team to decide.
finding-groups-apart-how = { $internal } mentions inside and { $external } between groups: E-I { $ei } (Krackhardt & Stern 1988), where a random division would give { $expected }; p = { $p } in 10,000 random divisions (seed { $seed }). Chance is a yardstick, not a target.
finding-groups-apart-without = { $people ->
    [one] One colleague without a group is not counted here.
   *[other] { $people } colleagues without a group are not counted here.
}
finding-groups-apart-question = Where across the year groups do we need one another, for instance from grade 4 to grade 5, and does that work?
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
finding-experts-central-how = How often someone is named (in-degree, Freeman 1979). Mentioned here is an expert whom fewer than a tenth of the { $people } people are named more often than.
finding-experts-central-question = When do you need an expert, and can you then reach them? What do we write down so that it does not rest on one person?
finding-experts-central-not-shown = Whether the answer helped, and what it costs the expert in time, is not in here.
finding-experts-central-open = Who is named most often cannot be said yet

finding-expert-reach = { $people } { $count ->
    [one] reaches a part of the team
   *[other] each reach a part of the team
}
finding-expert-reach-part = { $with } of the { $of } in { $group }
finding-expert-reach-body = { $person } is in contact with { $parts }.
finding-expert-reach-grades = By grade: everyone of { $all }, nobody of { $none }.
finding-expert-reach-remit = Inside the remit: { $with } of the { $of }.
finding-expert-reach-how = Contact: at least one of both names the other (our own measure, expert_reach). Someone with several grades counts in each. Mentioned is an expert who reaches two thirds of one group and nobody of another.
finding-expert-reach-question = When do you need an expert, and can you then reach them? Does this reach fit the remit?
finding-expert-reach-not-shown = Whether the other groups belong to the remit, and whether knowledge arrives along another way, is not in here.
finding-expert-reach-open = Whom an expert reaches cannot be said yet

finding-leaders-one-sided = The school management names more often than it is named
finding-leaders-one-sided-body = { $count ->
    [one] { $people } names a colleague { $out } times
   *[other] { $people } together name a colleague { $out } times
}; colleagues name { $count ->
    [one] this leader
   *[other] them
} { $named } times.
finding-leaders-one-sided-how = One-sidedness { $value }: (out − in) / (out + in), without the ties inside the school management (our own measure, one_sided).
finding-leaders-one-sided-question = What do you need us for in instruction, and what not? (a question that the school management asks itself)
finding-leaders-one-sided-not-shown = What colleagues need the school management for outside this question is not in here.
finding-leaders-one-sided-open = Whether the school management names more often than it is named cannot be said yet
