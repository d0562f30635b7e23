# What reading asks, with the answers and why one is proposed.

ask-more-names = { $count } more
ask-name = Who is “{ $name }” ({ $mentions ->
    [one] once
   *[other] { $mentions } times
})?
ask-namesake = Several colleagues are called “{ $name }” ({ $mentions ->
    [one] named once
   *[other] named { $mentions } times
}). Who is meant?
ask-twice = { $name } has { $rows } rows with different answers. Which one counts?
ask-empty-rows = { $count ->
    [one] One row is empty: { $names }. Is that no answer, or does this colleague name nobody?
   *[other] { $count } rows are empty: { $names }. Is that no answer, or do they name nobody?
}
ask-empty-cells = For “{ $question }” { $cells ->
    [one] one cell is empty
   *[other] { $cells } cells are empty
} between answers. What does empty mean?
ask-no-row = { $count ->
    [one] One colleague has no row of answers: { $names }. What does that mean?
   *[other] { $count } colleagues have no row of answers: { $names }. What does that mean?
}
ask-scale-word = What does the answer “{ $word }” mean ({ $cells ->
    [one] once
   *[other] { $cells } times
})?
ask-date-for-group = “{ $cell }” is a date ({ $cells ->
    [one] once
   *[other] { $cells } times
}). Which group stood here?
ask-objections = { $count ->
    [one] Last time 1 colleague objected.
   *[other] Last time { $count } colleagues objected.
} Was it asked again, and does the sheet say so?
ask-join = How does { $file } go with what is open?
ask-conflict = { $name } answered in both files, and not the same. Which answer counts?

option-strength-zero = never, so no tie
option-strength = strength { $value }
option-text = { $text }
option-new-person = a new colleague
option-leave-out = I do not know: count it, do not draw it
option-leave-answer = I do not know: do not read it
option-nobody = completed, and named nobody
option-no-answer = not completed
option-not-asked = not part of this survey
option-two-people = they are two colleagues
option-last-row = the last row
option-first-row = the first row
option-all-rows = all rows together
option-no = no: not named
option-unknown = not filled in: unknown
option-as-it-stands = leave it
option-late-answers = late answers to the same question
option-other-question = another question, at the same moment
option-next-wave = a next measurement
option-new-project = a new project; what is open is closed
option-old = the answer that was there
option-new = the new answer
option-both = both together
option-asked-again = yes, and whoever objects is on the sheet
option-nobody-objects = yes, and nobody objects
option-not-asked-again = not yet

reason-likeness = { $how } ({ $sure ->
    [high] almost certainly
    [middle] probably
   *[low] perhaps
})
reason-several-likely = More than one colleague looks like it.
reason-nobody-likely = Nobody looks enough like it.
reason-empty-is-no-answer = Empty is not the same as “nobody”.
reason-explicit-no-elsewhere = Elsewhere this file has a no or a 0, so empty is something else.
reason-list-says-nothing = A list of ties does not say who completed the survey.
reason-latest-corrects = Whoever answers again mostly corrects.
reason-word-not-known = This word is on no scale that Lijntjes knows.
reason-looks-like-group = A spreadsheet sometimes turns a group into a date.
reason-same-question-new-people = The same question, with answers of people who had not answered yet.
reason-other-question = The same colleagues, another question.
reason-same-people-later = The same question and the same colleagues, who answered before.
reason-nobody-is-kept = Whoever objected then is in the project no more. If that colleague stands in this file, and not on the sheet as objecting, they come in again.
reason-other-people = Most names differ from those in what is open.

likeness-email = the same e-mail address
likeness-spelling = only capitals, accents, spaces or punctuation differ
likeness-order = the same words in another order
likeness-prefix = only the prefix differs
likeness-email-name = the e-mail address spells the name
likeness-initials = the initials fit
likeness-first-name = only the first name, and one colleague has it
likeness-last-name = only the surname, and one colleague has it
likeness-typo = a letter or two differ

shape-nothing = not recognised
shape-tie-list = list of ties
shape-nominations = a row per colleague, a column per name that they gave
shape-one-cell = a row per colleague, all names that they gave in one cell
shape-roster = roster: a row per colleague, a column per name
shape-several-questions = roster with several questions beside one another
shape-matrix = table with the same people in rows and columns
shape-people-sheet = people sheet
shape-occupancy = who teaches which class on which day
shape-graph = network of another program

shape-because-chosen = You chose it.
shape-because-tie-columns = Column “{ $from }” says who names, column “{ $to }” who is named.
shape-because-person-columns = { $people } columns carry the name of a colleague.
shape-because-same-people = The same { $people } people stand in the top row and the first column.
shape-because-numbered = { $columns } columns belong together and hold names.
shape-because-names = The cells of “{ $column }” hold names of colleagues.
shape-because-people = Every row is a colleague.
shape-because-people-columns = Every row is a colleague, with { $columns }.
shape-because-weekdays = The days of the week stand above the columns, names in the cells.
shape-because-network = Another network program made this file.
shape-because-nothing = It holds no names of colleagues or headers that are known; this sheet was not read.

direction-rows = Whoever stands in the row names: an arrow from Anna to Bram means that Anna names Bram.
direction-columns = Whoever stands above the column names: the table was read turned round.
ask-lowest-answer = For “{ $question }” nearly everyone answered about everyone, and never no. Does the lowest answer, “{ $word }”, mean never?
option-lowest-is-tie = no, it is a tie too
reason-code-for-no-answer = Many programs write this where nothing was answered.
reason-everybody-names-everybody = Otherwise everyone would have a tie with everyone.
reason-several-words-one-step = Another answer stands on the same step of the scale.
ask-group-order = Do these groups (“{ $grouping }”) stand in an order, from young to old: { $groups }?
option-no-order = no, they have no order
option-in-this-order = yes, in this order
option-other-way-round = yes, but the other way round
reason-names-say-no-grades = Their names do not say which group has younger pupils. Without an order there is no continuity across year groups to show.
