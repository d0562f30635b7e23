# Words of the command line, figures and notices.

question-untitled = Who names whom?
group-title = Grade { $group }
group-inline = grade { $group }
date = { $day } { $month } { $year }
month-year = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

status-counts = { $people ->
    [one] 1 person
   *[other] { $people } people
} · { $ties ->
    [one] 1 tie
   *[other] { $ties } ties
} ({ $mutual } both ways, { $oneway } one way) · { $mentions ->
    [one] 1 mention
   *[other] { $mentions } mentions
}
response = completed { $answered } of { $asked }

size-in-degree = how often named
size-out-degree = how many colleagues someone names
size-mutual-degree = ties both ways
size-betweenness = how often on the shortest way between others
size-nothing = nothing
legend-counted = { $what } ({ $count })
legend-other = other colleagues ({ $count })
legend-size = size: { $what } ({ $least } to { $most })
legend-mutual = name each other
legend-one-way = one names the other
legend-not-answered = not completed

figure-response = { $answered } of the { $asked } completed the survey
figure-filtered = not all ties are drawn
figure-with-names = with names
figure-without-names = without names; the codes were drawn at random by the program
figure-made = Lijntjes { $version }, seed { $seed }
figure-failed = The figure could not be made: { $reason }.

notice-imported-hidden = Read: { $people } people.
notice-no-such-finding = What was to be lit is not found this way: with and without names other groups or answers count. The figure was not saved; choose another finding, or none.
notice-imported = Read: { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $ties } of the { $mentions } mentions drawn{ $issues ->
    [0] .
    [one] ; 1 point to look at.
   *[other] ; { $issues } points to look at.
}
notice-left = Not counted: { $what }.
notice-left-rejected = { $count } unreadable
notice-left-unknown = { $count } with an unknown name
notice-left-self = { $count } by someone who names themselves
notice-left-zero = { $count } with strength 0
notice-left-duplicates = { $count } double
notice-not-asked-again = Mind: who objects was not asked again yet ({ $count ->
    [one] 1 colleague objected before
   *[other] { $count } colleagues objected before
}). Ask before you show anything.
notice-new-codes = The codes of this project counted the team (P01, P02, …). New ones were drawn, once: figures of before have other codes. Save to keep the new ones.
notice-saved = Saved as { $file }.
notice-figure-saved = Figure saved as { $file }.
notice-others-read = Others on this computer can read this file. If you do not want that, save it in a folder that is yours alone.
notice-broken = Something went wrong in the program itself ({ $what }). Your data are still there: save them and try again.
edit-gone = This can no longer be done: what you wanted to change is no longer there.
edit-empty-name = A name cannot be empty.
edit-not-a-place = Nobody can stand there.

did-small-groups = small groups
did-may-be-named = who may be named: { $person }
did-import = reading further files
did-title = name of the school
did-question-title = title of the question
did-date = date
did-rename = name of { $person }
did-role-kind = role { $role }
did-expertise = expertise of { $person }
did-respondence = answer of { $person }
did-accept = { $name } accepted
did-keep-view = saved view { $name }
did-forget-view = removed view { $name }
did-name-word-kept = a word is no name
did-name-word-taken = a word is a name
did-name-word-undecided = decision about a word withdrawn
did-pin = place of { $person }
did-pin-several = place of { $count } people
did-unpin = { $count ->
    [one] place released
   *[other] { $count } places released
}

file-missing = This file is not there (any more). See whether it was moved: { $path }
file-no-folder = The folder for this file does not exist. Choose another place: { $path }
file-is-folder = This is a folder, not a file. Choose the file in it: { $path }
file-no-permission = This file may not be read or written. Choose another place, or ask your administrator: { $path }
file-too-big = This file is larger than 200 MB. The survey of a team is much smaller; choose the right file: { $path }
file-disk-full = The disk is full; the old file is still there. Make room and try again: { $path }
file-other = The system refuses this file ({ $reason }). Close it in other programs and try again: { $path }

open-no-randomness = The system gives no random numbers for the codes; nothing was opened. Try again.
project-broken = { $file } is damaged (line { $line }, column { $column }). Use an earlier copy.
project-not-ours = { $file } is not a project of Lijntjes. Open a survey as CSV, or a file that ends in .lijntjes.
project-newer = { $file } was made by a newer Lijntjes (form { $found }; this one knows { $known }). Use that newer version.
project-unreadable = In { $file } something is missing or unreadable: { $what }. Use an earlier copy.
project-not-sound = In { $file } parts contradict one another, perhaps because it was changed by hand. Use an earlier copy.

import-empty = { $file } is empty. Choose the file with the mentions.
import-excel = { $file } is an old Excel file. Save it in Excel as “Excel workbook (.xlsx)” and open that file.
import-broken-workbook = { $file } is a workbook that is damaged or only half there. Open it in the spreadsheet program, save it again and try once more.
import-locked-workbook = { $file } is protected with a password. Remove the password in Excel, or save the answers in a new file.
import-too-large = { $file } would unpack to more than Lijntjes reads. Save only the sheet with the answers in a new file.
import-broken-network = { $file } looks like a network of another program, but is damaged. Save it there again, as GraphML.
import-anonymous = { $file } was filled in anonymously; without senders there is no network. Let the form record names, or add the question “Who are you?”.
import-zip = { $file } is a zip file. Unpack it and open the CSV file in it.
import-pdf = { $file } is a PDF. Lijntjes reads CSV: ask for the file with the answers.
import-web-page = { $file } is a web page, perhaps a sign-in screen. Download the answers again as CSV.
import-xml = { $file } is an XML file. Save the network as CSV with the columns from and to.
import-project = { $file } is a project of Lijntjes. Open it by itself, without another file.
import-binary = { $file } is not a text file. Save the answers as CSV and open that file.
import-one-column = { $file } has only one column ({ $header }). A list of ties has at least two: who names (from) and who is named (to).
import-no-from = In { $file } the column with who names is missing. Give that column the header “from”. Found: { $header }.
import-no-to = In { $file } the column with who is named is missing. Give that column the header “to”. Found: { $header }.
import-no-header = In { $file } it cannot be seen who answers and who is named. Say at “shape” what kind of file it is, or give the columns the headers from and to, or name and the names of colleagues. Found: { $header }.
import-no-file = No file was chosen.

cli-about = Lijntjes shows a school team who talks to whom about instruction. Without a command the window opens.
cli-files = A project, or a list of ties with or without a people sheet
cli-analyse = Measures and findings of a survey
cli-figure = The figure as SVG or PNG; without names, unless you ask for them
cli-people = The people sheet (CSV)
cli-question = The question, as it stands in the file; else the first
cli-strength = The lowest strength that counts as a tie
cli-lang = Language of the text
cli-json = Everything as one JSON object, with names
cli-out = Where to; the ending chooses the form
cli-without-names = Without names: codes, and nothing of who did not answer
cli-preflight-json = Write as JSON who can still be recognised; holds the words that were taken out
cli-merge-roles = Without names: experts and management as “others”
cli-small-groups = Without names: join groups of one or two, or leave them out (withheld)
cli-names = With names instead of codes
cli-layout = How people are arranged; as in the window where it is not said
cli-style = The colours of De Pragmatiek, a palette for any colour vision, or black and white; as in the window where it is not said
cli-finding = A finding that is lit in the figure, with its caption; several for more pages
cli-issues = What was odd in the files:
cli-nothing = There is no question to show.
cli-unknown-question = The question “{ $asked }” is not in the file. There is: { $questions }.
cli-first-question = This file has several questions ({ $questions }); this is about “{ $question }”. Choose another with --question.
cli-figure-ending = Give --out a name that ends in .svg or .png.
cli-codes-differ = The codes were drawn for this once. Next time the same files give others; a project (.lijntjes) keeps them.
no-window = There is no display for a window; use “lijntjes analyse” or “lijntjes figure” (see lijntjes --help).

cli-check = Shows what is understood of files, without saving anything.
cli-survey = Answers in any shape, people sheets and class occupancy, in any order; or one project
cli-shape = The shape of the answers, where it is not recognised
cli-respondent = The column with who answers, where it is not recognised
cli-answer = Answers what reading asks (see to_ask); may be repeated
cli-check-project = This is a project; check reads answers and people sheets.
cli-not-asked = Nothing is asked that is called “{ $question }” (answer “{ $option }”).
cli-unknown-option = “{ $option }” is no answer to “{ $question }”. Possible: { $options }.
check-counts = { $people } people, { $mentions } mentions: { $ties } ties, { $zero } zeros, { $self } of oneself, { $duplicates } double, { $unknown } unknown, { $rejected } not read.
clipboard = clipboard
cli-only-people = This says who is there, but holds no answers; add the file with the answers.

asked-any = { $questions } (at least one of them)
asked-each = { $questions } (every one of them)
scope-whole = whole team
scope-team = the team
scope-only = only { $groups }
scope-without = { $within } without { $without }
kinds-teacher = teachers
kinds-expert = experts
kinds-leader = school leaders
kinds-other = other colleagues
cli-together = With --question more than once: a tie on at least one question (any) or on every one (each)
cli-group = Only people of this group; may be given more than once
cli-without = Leave out people with such a role; may be given more than once
cli-grouping = The division that decides what is within and what is between groups
cli-unknown-group = There is nothing called “{ $asked }”. There is: { $groups }.
cli-unknown-finding = “{ $asked }” is not a finding that can be shown here. There is: { $findings }.
cli-no-finding = “{ $asked }” is not a finding that can be shown here, and there is no other.
