# The pages: findings, person, filter, connections, people.

empty-nothing = Open a survey to begin: File, or drop a file here.
empty-drawing = The picture is being made.
page-computing = Lijntjes is still computing; this page will come in a moment.
page-nothing = There is nothing to show here now.
tab-findings = Findings
tab-person = Person

how-computed = How computed
findings-before-presenting = Who can be recognised when this is on screen without names?
findings-lead = What this question shows at this moment. Counts, no judgement: the team knows the story behind them.
findings-none = There is no finding to show now.
findings-computing = Lijntjes is still computing; the findings will come in a moment.
findings-looked = Lijntjes looked at { $at ->
    [one] one thing
   *[other] { $at } things
}; { $out ->
    [0] nothing stands out
    [one] one stands out
   *[other] { $out } stand out
}.
findings-too-few = { $few ->
    [one] One thing was
   *[other] { $few } things were
} not looked at: there are too few people or ties for it.
findings-looked-how = “Stands out” means: chance rarely gives this, also considering how many things were looked at (judged together after Benjamini & Hochberg 1995: of what stands out at most 5 % is expected to be chance). “Counted” is a number without a comparison. A remit cannot be compared with chance; it stands beside what was agreed.
finding-question = Question for the team
finding-not-shown = What this does not show
finding-about-everyone = This is about all ties in the picture.
finding-show = Show in network
finding-show-name = Show in network: { $finding }

person-choose = Click someone in the picture, or search for a name (Ctrl F).
person-choose-in-list = Click someone in the list to see their ties and to change details.
person-outside = This colleague is not part of this question.
person-sentence = Names { $names ->
    [0] nobody
    [one] 1 colleague
   *[other] { $names } colleagues
}, is named by { $named ->
    [0] nobody
    [one] 1 colleague
   *[other] { $named }
}.
person-sentence-partly = Completed a part and names { $names ->
    [0] nobody
    [one] 1 colleague
   *[other] { $names } colleagues
} in it; is named by { $named ->
    [0] nobody
    [one] 1 colleague
   *[other] { $named }
}.
person-sentence-no-answer = Did not complete the survey; is named by { $named ->
    [0] nobody
    [one] 1 colleague
   *[other] { $named } colleagues
}.
person-sentence-not-asked = Was not asked; is named by { $named ->
    [0] nobody
    [one] 1 colleague
   *[other] { $named } colleagues
}.
person-sentence-not-in-file = Names: no ties in this file; is named by { $named ->
    [0] nobody
    [one] 1 colleague
   *[other] { $named } colleagues
}.
person-not-in-file-note = The file does not say who completed the survey. Did this colleague not? Set that to no on the page People.
person-grades = { $grades } (grade)
person-mutual = Name each other ({ $count })
person-names = Names ({ $count })
person-contacts = In contact with ({ $count })
person-named-by = Is named by ({ $count })
person-nobody = nobody
person-measures = In counts
person-both-ways = { $with ->
    [0] None of the contacts goes both ways.
   *[other] { $of ->
        [one] The one contact goes both ways.
       *[other] { $with ->
            [one] One of the { $of } contacts goes both ways.
           *[other] { $with } of the { $of } contacts go both ways.
        }
    }
}
person-outside-group = { $with ->
    [0] Names nobody from another group.
   *[other] { $of ->
        [one] Names one colleague with a group, who is in another one.
       *[other] Names { $of } colleagues with a group; { $with ->
            [one] one of them is
           *[other] { $with } of them are
        } in another one.
    }
}
person-between = Stands between colleagues who do not name each other: out of every 100 times two others, the shortest way along mentions leads { $hundred } times through this colleague.
person-between-none = The shortest way between two others never leads through this colleague.
less-than-whole-one = less than 1
person-holds-together = Without this colleague the network on this question would fall into parts.

why-no-answer = not completed, so not known
why-no-ties = no ties to take a share of
why-no-group = is in no group
why-several-groups = everybody is in several groups
why-too-few = too few people to compute this
why-not-connected = not everyone is connected
why-one-group = all mentions are inside one group
why-unsettled = the computation comes to no fixed value
why-too-large = too many people for this measure

filter-lead = A filter changes only what is drawn. The numbers and findings stay the same.
filter-direction = Direction
filter-direction-all = all ties
filter-direction-mutual = only both ways
filter-direction-one-way = only one way
filter-span = Groups
filter-span-all = within and between groups
filter-span-within = only within groups
filter-span-between = only between groups
filter-no-groups = There are no groups in this file.
filter-strength = Strength
filter-one-strength = All ties are equally strong.
filter-clear = Draw everything
filter-drawn = Drawn:
filter-remove = Remove: { $what }

connections-no-groups = There are no groups in this file. Add a column “group” to the people sheet to see how groups are connected.
connections-mixing = Who names whom, by group
connections-mixing-lead = Mentions, of all that there could have been; only of people who are in a group
connections-names = names { $group }
connections-of = { $arcs } / { $possible }
connections-cell = { $from } names { $to }: { $counts }
connections-response = completed { $answered } of { $asked }
connections-shared = { $shared } shared
connections-shared-note = “Shared”: mentions with someone who is in both groups; they do not count in this cell.
connections-withheld = not shown, too few completed
connections-withheld-note = A cell stays empty when fewer than 3 people, or less than two thirds of the group, completed the survey.
connections-none-possible = no mention possible
connections-line = Continuity across year groups
connections-line-lead = Contact from grade to grade, over all groups of a grade together
connections-step = { $contact } of { $pairs ->
    [one] 1 pair
   *[other] { $pairs } pairs
}
connections-step-unknown = of { $unknown } it is not known
connections-step-none = none directly
connections-step-through = { $shared ->
    [one] 1 shares
   *[other] { $shared } share
} a contact: { $people }
connections-step-carried = ties of { $people }
connections-step-carrier = { $person } ({ $ties })
connections-step-more = { $count } more
connections-sum = { $inside ->
    [one] 1 mention
   *[other] { $inside } mentions
} within, { $between } between groups.
connections-sum-note = That colleagues who share subject matter talk more is ordinary. Compared with naming at random: see “how computed”.
connections-reach = Who reaches whom: experts and school management
connections-reach-lead = Colleagues with whom there is contact: at least one of both names the other
connections-reach-unknown = { $unknown } unknown
connections-remit = own remit
connections-no-remit = no remit stated

people-lead = In the order of the file; click a heading to order otherwise.
people-lead-coded = In the order of the codes; click a heading to order otherwise.
people-unsort = Back to the order of the file
people-sort = Order by { $column }
people-name = Name
people-answered = Completed
people-rename-hidden = Choose “with names” to change a name.
column-name = Name
column-groups = Group
column-grades = Grade
column-roles = Role
column-answered = Completed
column-in-degree = Named by
column-out-degree = Names
column-mutual-degree = Both ways
column-ei-arc = Names outside the group
column-ei-arc-tells = Of the colleagues with a group whom this colleague names: how many are in another group.
column-betweenness-share = Stands between others
column-betweenness-share-tells = Stands between colleagues who do not name each other: out of every 100 times two others, how often the shortest way along mentions leads through this colleague.
column-part = { $with } of { $of }
column-hundred = { $hundred } of 100
answered-yes = yes
answered-partly = partly
answered-no = no
answered-not-asked = not asked
answered-not-in-file = no ties in this file
roles-title = Roles
roles-lead = What a role counts as in the findings; guessed from its words.
roles-counts-as = { $role } counts as
role-teacher = teacher
role-expert = expert
role-leader = management
role-other = other

page-what-if = What if
page-advisor = Advisors
person-what-if = What if { $person } is away for a while?
connections-what-if = What if two groups sit down together?

missing-title = Who is missing
missing-lead = What missing answers leave open: so many mentions may yet be added, or not.
missing-answered = Completed
missing-inside = Still open within the own group
missing-outside = Still open outside it
missing-no-group = Without a group
missing-whole = Together
missing-absent = Did not answer: { $people }.
missing-partly = Answered in part: { $people }.
missing-cell = { $row }, { $column }: { $value }
missing-left-open = What the missing answers leave open
missing-left-open-lead = A tie: at least one of both names the other. Estimated from those who did answer; with all answers it may be different.
missing-left-open-how = Told is between which numbers the middle 90 of every 100 completions lie. “Almost certainly”: it is so in at least 95 of every 100 completions; “probably”: in at least 80.
connections-reach-chance = If contacts were spread evenly: about { $mean } ({ $low } to { $high }). That is a yardstick, not a target.
how-about = About: { $scope } ({ $people }). Question: { $question }

# the picture
tab-picture = Drawing
tab-table = Table
spoken-mutual = Both ways with { $count }.
reach-one = own ties
reach-two = up to two steps
reach-path = Way to a colleague …
picture-views = Saved views
picture-looks = Looks
picture-filter = Filter
views-none = Keep how you look now under a name: question, people, arrangement, looks and filter. Saving the project saves this too.
views-name = Name of this view
views-keep = Keep
views-forget = Remove view: { $name }
looks-colour = Colour
looks-colour-groups = group and role
looks-colour-roles = role
looks-colour-grades = grade
looks-grouping = grouping { $number }
looks-size = Size
looks-rings = Rings
looks-size-advisor = This measure is computed when you choose it.
looks-labels = Labels
looks-labels-none = none
looks-labels-codes = codes
looks-labels-first = first names
looks-labels-full = full names
looks-grounds = Fields
looks-grounds-none = none
looks-grounds-fields = where groups stand together
looks-grounds-always = always
looks-style = Style
looks-shapes = A shape of their own for experts and management
looks-widths = Stronger ties wider
filter-people = Who is drawn (nothing ticked: everyone)
filter-trait = { $column }: { $values }
chip-question = question: { $question }
chip-questions = questions together: { $question }
chip-wave = moment: { $wave }
chip-threshold = counts { $from }
table-people = People ({ $count })
table-ties = Ties ({ $count })
table-group = Group
table-names = Names
table-named = By
table-mutual = Both
table-from = Names
table-to = Named
table-both-ways = both ways
table-one-way = one way
table-inside = inside
table-in-contact = Pairs in contact
table-pairs = { $pairs } of { $possible }
table-withheld = too few answered
several-chosen = { $count } people chosen
several-align = Align
several-align-hint = Put the chosen people in line, or even out the room between them.
several-row = in a row
several-column = in a column
several-across = spread evenly from left to right
several-down = spread evenly from top to bottom
several-release = Release
several-path = Way between these two
several-clear = Clear the choice
lasso = Draw a line around people (or drag with Shift)
present-previous = Previous
present-next = Next
present-place = { $at } of { $of }
present-keys = arrows: on and back · Esc: stop
present-files-wait = The files open after the presentation (Esc).
present-rows-wait = What you pasted is read after the presentation (Esc).
present-close-waits = Some work is not saved yet. Press Esc to choose what happens to it.
present-end = Stop presenting
present-recognised = whoever knows the team recognises { $count } of the { $people }
present-without-names = without names; the codes were drawn by lot
present-expect = What do we expect to see?
present-expect-body = Which ties do we think there are, and which not?
present-empty = empty sheet
table-pairs-known = at least { $pairs } of { $possible }
