# Reading files in, and what goes with it: pasting, making a questionnaire, who answered, objection.

page-intake = Read in
intake-title = This is what I understood
intake-take = Take in
intake-take-open = Take in as proposed ({ $count } open)
intake-more-files = Add a file…
intake-give-up = Cancel
intake-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
intake-mentions = { $count ->
    [one] 1 mention
   *[other] { $count } mentions
}
intake-ties = { $count ->
    [one] 1 tie
   *[other] { $count } ties
}
intake-zero = { $count ->
    [one] 1 no or zero
   *[other] { $count } no or zero
}
intake-self = { $count } of oneself
intake-duplicates = { $count } double
intake-unknown = { $count } unknown
intake-rejected = { $count } not read
intake-blank = { $count ->
    [one] 1 empty place
   *[other] { $count } empty places
}
intake-withdrawn = objections: { $people }, with { $mentions ->
    [one] 1 mention
   *[other] { $mentions } mentions
} left out

report-asked-again = With the last file it was asked again who objects.
intake-asks = This needs your judgement
intake-nothing-asked = There is nothing that you need to decide.
intake-proposed = { $option } (proposed)
intake-proposed-because = Proposed: { $reason }
intake-chosen = Chosen by you.
intake-take-back = Back to the proposal
intake-approve-all = Approve all proposals ({ $count })
intake-more-asks = And { $count } more questions; they follow the proposal until those above are answered.
intake-names = { $count ->
    [one] One name is written otherwise than on the list
   *[other] { $count } names are written otherwise than on the list
}
intake-names-hint = Nobody is merged without you seeing it. If a proposal is wrong, choose who it is.
intake-name-typed = As written
intake-name-times = How often
intake-name-whom = Who is that?
intake-name-why = Why
intake-times = { $count ->
    [one] once
   *[other] { $count } times
}

intake-tables = How I read the files
intake-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
intake-shape = Shape of { $place }
intake-as-proposed = as proposed
intake-header-row = Headers in row
intake-header-row-name = Row with the headers of { $place }
intake-respondent = Who answers
intake-respondent-name = Column with who answers in { $place }
intake-no-respondent = no column
intake-turn = The table is turned: who stands above the column names
intake-not-read = { $count ->
    [one] Column not read: { $columns }.
   *[other] Columns not read: { $columns }.
}
intake-more-columns = { $count } others
intake-questions = { $count ->
    [one] The question
   *[other] The { $count } questions
}
intake-scale-binary = Named or not named.
intake-scale-number = A number: the higher, the stronger.
intake-scale-steps = From weak to strong: { $steps }.
intake-cap-none = no limit to the number of names
intake-cap = { $cap ->
    [one] at most 1 name
   *[other] at most { $cap } names
}
intake-cap-name = How many names one could give for “{ $question }”

intake-preview = What it will look like
intake-no-mentions = There are no ties to show yet.
intake-tie = { $from } names { $to }
intake-tie-strength = { $from } names { $to } ({ $strength })
intake-more-ties = and { $count ->
    [one] 1 more tie
   *[other] { $count } more ties
}
intake-answered = { $answered } of { $people } answered
status-answered = answered
status-partly = partly answered
status-absent = not answered
status-not-asked = not asked
status-some = { $answered } of { $questions } questions
status-intake = Nothing has been taken in yet: what is open stays as it is.
band-intake = Reading in needs names. See who is watching.
intake-hidden-title = Reading files is about names
intake-hidden = Names are off. What was read comes on screen only when you show them; look first who looks along.
intake-hidden-show = Show names

action-paste = Paste from a spreadsheet
paste-title = Paste from a spreadsheet
paste-nothing = There are no rows on the clipboard now.
paste-how = Select the rows in Excel or another spreadsheet, with their headers, and copy them (Ctrl C). Then come back here and press Ctrl V.

action-questionnaire = Make a questionnaire…
questionnaire-title = Make a questionnaire
questionnaire-lead = For the { $people } people that are open now: a workbook to fill in, text for Microsoft and Google Forms, a page to print, and letters for the team and the staff council. What comes back is read without questions.
questionnaire-kind = What is it about?
questionnaire-mutual = talking with each other
questionnaire-directed = asking advice
questionnaire-question = Question
questionnaire-period = Period
questionnaire-scale = Answer per colleague
questionnaire-marks = tick or not
questionnaire-frequency = never, monthly, weekly, daily
questionnaire-zero-to-four = a number from 0 to 4
questionnaire-cap = Highest number of names
questionnaire-cap-note = Better left empty: a limit hides ties.
questionnaire-cap-wrong = Give a number from 1, or leave this empty.
questionnaire-folder = Choose a folder…
questionnaire-replace = Replace
notice-template-written = { $files } files written in { $folder }. Begin with read_me.txt.
dialog-folder-title = Choose a folder for the questionnaire
path-folder-title = Make a questionnaire
path-folder-hint = This system offers no window to choose a folder. Type the folder in which the files should come.
path-folder-name = Folder
path-write = Write

unsaved-take-in = What you changed is not saved yet, and these files take the place of what is open. Save first?
context-wave = Wave
context-wave-number = wave { $number }
people-may-be-named = can be named
people-withdraw = Objects…
not-asked-on-leave = not asked: on leave
not-asked-new = not asked: new
not-asked-objects = not asked: objects
withdraw-title = { $person } objects
withdraw-what = { $person } leaves this project, with { $mentions ->
    [0] all that is known of this colleague
    [one] the one mention by or of this colleague
   *[other] the { $mentions } mentions by and of this colleague
}. Only a count remains, without a name.
withdraw-spellings = Also { $mentions ->
    [one] the one mention with a name that is not on the sheet and may be this colleague goes
   *[other] the { $mentions } mentions with a name that is not on the sheet and may be this colleague go
}: { $names }{ $more ->
    [0] {""}
    [one] { " and 1 more" }
   *[other] { " and " }{ $more } more
}.
withdraw-back = This cannot be undone: this colleague also leaves the steps back, titles and other texts, and what was met when the files were read.
withdraw-intake = The files that you were reading in are let go: this colleague still stands in them.
withdraw-files = The file on disk changes only when you save. Other files do not change along: remove those yourself.
withdraw-go = Remove from the project

receipt-title = Taken out of this project
receipt-by = Mentions by this colleague: { $count }
receipt-of = Mentions of this colleague: { $count }
receipt-unknown = Mentions with a name that was not on the sheet: { $count }
receipt-spellings = Spellings that were not on the sheet: { $count }
receipt-texts = Texts that held the name, now with “…”: { $count }
receipt-steps = Steps back or forth that fell away or are without the name now: { $count }
receipt-pins = Places in the picture: { $count }
receipt-kept = The project keeps only how many colleagues objected, and how many mentions fell away with that.
receipt-intake = The files that you were reading in were let go: this colleague still stands in them.
receipt-save-now = Save the project: until then this colleague still stands in the file on disk.
receipt-saved = The project is saved without this colleague.
receipt-elsewhere = Lijntjes cannot reach the files with answers, the people sheet, figures and questionnaires of before, copies of this project and older versions of it (also in a cloud folder). Remove or change those yourself.
receipt-save = Save the project
intake-answer-first = First answer whether objections were asked about again.
