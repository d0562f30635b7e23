# The window around the pages: menus, bars, dialogs.

menu-file = File
menu-edit = Edit
menu-show = View
menu-help = Help
menu-recent = Opened recently
menu-recent-hidden = Files that were opened recently stand here only in the view with names.

action-open = Open a survey or project…
action-open-example = Open the example
action-clear-recent = Clear recent files
action-remember-files = Remember recent files
action-save = Save
action-save-as = Save as…
action-export = Save a figure…
action-import-report = What was read…
action-quit = Quit
action-undo = Undo
action-undo-what = Undo: { $what }
action-redo = Redo
action-redo-what = Redo: { $what }
action-release-pins = Release everyone in the picture
action-find = Find someone
action-zoom-in = Zoom in
action-zoom-out = Zoom out
action-fit = Show everything
action-help = Help
action-about = About Lijntjes

page-network = Network
page-findings = Findings
page-connections = Connections
page-people = People

view-with = with names
view-without = without names
layout-name = Layout
layout-groups = layout: groups
layout-stress = layout: distance
style-case = Colours of De Pragmatiek
style-default = Colours for every kind of colour vision
speak-dutch = Dutch (Nederlands)
speak-english = English
theme-light = light
theme-dark = dark
theme-to-dark = Switch to dark
theme-to-light = Switch to light

search-person = Find someone
search-hint = Find someone… Ctrl F
search-nothing = Nobody found.
search-more = and { $count } more; keep typing

context-nothing = There is no question to show yet.
context-question = Question
context-no-date = no date
context-date = Date: { $date }
context-date-hint = The day of the survey; click to change it.
context-response-hint = Someone who did not complete everything still counts as a colleague, but whom they would name is not known.
context-scope = { $scope } ({ $people })
context-scope-hint = About whom all numbers are. A filter changes no numbers.
context-scope-name = About whom: { $scope }
scope-everyone = Whole team
scope-groups = Only these groups
scope-leave-out = Without
context-size = size: { $what }
context-size-name = What size means
context-view-name = With or without names
context-updating = updating
date-day = day
date-month = month
date-year = year
date-set = Enter a date
threshold-name = From which strength a mention counts
threshold-all = any strength
threshold-from = strength from { $least }
threshold-hint = This threshold changes the numbers too.

status-no-filter = no filter on
status-sends-nothing = Lijntjes sends nothing
status-sends-nothing-hint = The program uses no network. A folder that is synchronised (OneDrive, Google Drive) does.
status-unsaved = not saved yet
status-saved-at = saved at { $time }
status-example = example
status-nothing-to-save = nothing changed

banner-example = This is an example: primary school De Pragmatiek, an invented school.
banner-open = Open your own survey…
banner-close = Close this bar
band-with-names = With names
band-with-names-hint = Only for whoever guides the results. Show the team the picture without names first.
band-hide-names = Hide names
busy = One moment…
busy-cancel = Stop
notice-done = Done.
notice-wrong = Not done.
notice-close = Close this message
notice-report = See what was read
drop-here = Drop to open
drop-here-waits = Let go: this opens after the presentation

dialog-close = Close
dialog-cancel = Cancel
dialog-open-title = Choose the answers, with or without the people sheet
dialog-open-filter = Survey or project
dialog-all-files = All files
dialog-save-title = Save the project
dialog-project-filter = Lijntjes project
dialog-figure-title = Save the figure
dialog-figure-filter = Figure
file-project = my school
file-figure = network

unsaved-title = Not saved yet
unsaved-quit = What you changed is not saved yet. Save before you quit?
unsaved-open = What you changed is not saved yet. Save before you open something else?
unsaved-save = Save
unsaved-discard = Don’t save

path-open-title = Open
path-open-hint = This system has no window to choose files. Type where the file is; add a people sheet after a semicolon.
path-open = Open
path-save-title = Save
path-figure-title = Save the figure
path-save-hint = This system has no window to choose a place. Type where the file should go.
path-save = Save
path-name = Place of the file

export-title = Save a figure
export-form = Form
export-svg = SVG, sharp at any size
export-png = PNG, for a document or presentation
export-finding = What is lit
export-no-finding = Nothing: all lines alike
export-names = Names
export-without = Without names: codes that the program drew at random
export-with = With names
export-with-warning = This figure shows who names whom. Share it only with those who may know.
export-recognisable = Without names, these remain recognisable:
export-codes = The codes were drawn when these files were read in; next time they are others. Save the project to keep them.
export-save = Save…

report-title = This was read
report-files = From { $files }
report-rows = rows
report-blank = blank
report-mentions = mentions
report-ties = drawn
report-rejected = unreadable
report-unknown = unknown name
report-self = names themselves
report-zero = strength 0
report-duplicates = duplicate
report-status-unknown = The file does not say who completed the survey: everyone counts as having answered. A column “answered” on the people sheet changes that.
report-unknown-title = { $count ->
    [one] One name is not on the people sheet
   *[other] { $count } names are not on the people sheet
}
report-unknown-hint = Their mentions do not count until you accept a name.
report-unknown-name = { $name } ({ $mentions ->
    [one] 1 mention
   *[other] { $mentions } mentions
})
report-accept = Accept { $name }
report-hidden = What was read is about names. Choose “with names” to see it.
report-names-hidden = There are names here. Choose “with names” to see them.
report-issues-title = { $count ->
    [0] Nothing to look at
    [one] One point to look at
   *[other] { $count } points to look at
}
report-more = and { $count } more points

about-version = Version { $version }
about-what = Lijntjes shows a school team who talks to whom about instruction: a sociogram with honest network measures.
about-network = Lijntjes sends nothing: the program uses no network.
about-licence = Free to use under MIT or Apache 2.0.
about-font = Typeface Inter, by The Inter Project Authors, under the SIL Open Font License 1.1.
about-case = The example follows a case from a Dutch book for school leaders; the people in it are invented.

help-title = Help
help-open = Opening: choose the file with the answers, as Forms or Excel gave it, and the people sheet with it if you have one. Dropping files on the window works too, and so does pasting rows with Ctrl V. You first see what Lijntjes understood; nothing changes until you choose “Take in”.
help-findings = Click a finding: the people and ties that it is about light up. “How computed” stands with it.
help-people = Click someone in the picture, or search for a name, to see their ties.
help-names = Show the team the picture without names first. The codes were drawn at random and say nothing of who it is.
help-drag = Drag someone to give them a fixed place. Drag the ground to move, turn the wheel to zoom.
help-figure = A figure is saved without names, unless you choose otherwise.
help-keys = Keys
help-escape = Let go of the choice
asked-together = Or some questions together:
asked-at-least-one = A tie on at least one question
asked-all = A tie on every question
scope-grouping = Divided by
layout-rings = layout: rings
layout-circle = layout: circle
layout-force = layout: forces (large teams)
layout-blocks = groups only, no persons
layout-matrix = matrix: who names whom
style-print = Black and white, for print
action-present = Present
action-present-empty = Present, first: what do we expect?
motion-on = Moving transitions
motion-off = No motion
help-several = Shift and click, or Shift and drag, chooses several people: to drag together, to align, or to see the way between two.
help-keyboard = By keyboard: Tab to the picture, arrows from person to person, with Alt along ties, with Ctrl to move someone; Page Down along someone’s ties, Enter chooses.
help-present = Presenting shows one finding per screen, always without names.

# Before something without names leaves the program.
export-merge-roles = Merge roles: experts and management become “others”
export-small-groups = Groups of one or two colleagues
export-small-joined = Together with the neighbouring grade
export-small-withheld = Leave out
export-taken-out = Replaced by “…”
export-taken-out-lead = These words stand as a name in a title, group, role or column. Untick a word that is no name.
export-taken-out-word = { $word }
export-taken-out-doubt = { $word } (perhaps no name)
export-taken-out-hidden = { $count ->
    [one] One word was replaced by “…” as a name. Show names to see it.
   *[other] { $count } words were replaced by “…” as names. Show names to see them.
}
preflight-nobody = { $people ->
    [one] The one colleague cannot be recognised by colour, group or ties.
   *[other] None of the { $people } colleagues can be recognised by colour, group or ties.
}
preflight-recognised = Whoever knows the team recognises { $count } of the { $people } colleagues:
preflight-role = the only one with the role { $role }: { $who }
preflight-group = the only one in { $group }: { $who }
preflight-groups = { $count ->
    [one] the only one in these groups together: { $who }
   *[other] each the only one in their groups together: { $who }
}
preflight-form-expert = the only one with the form of an expert: { $who }
preflight-form-leader = the only one with the form of management: { $who }
preflight-colour = { $count ->
    [one] the only one in a colour: { $who }
   *[other] each the only one in a colour: { $who }
}
preflight-others = the only one among “others”: { $who }
preflight-pattern = { $count ->
    [one] 1 colleague by a pattern that nobody else has: how often named, naming and mutual.
   *[other] { $count } colleagues by a pattern that nobody else has: how often named, naming and mutual.
}
preflight-help = What helps: merging roles (then { $merged } can still be recognised) or the group picture (nobody).
preflight-help-groups = What helps: the group picture, in which nobody can be recognised.
preflight-in-doubt = Replaced by “…”, perhaps no name: { $words }. A project remembers what is no name.
told-joined = { $group }: together, since one of these groups has fewer than three colleagues
told-gone = Not shown: { $groups } ({ $people ->
    [one] 1 colleague
   *[other] { $people } colleagues
}), since fewer than three
told-untold = { $groups }: too few completed, what they named does not count
told-elsewhere = Of groups by { $groupings } too few completed: what they named does not count
told-too-few = Groups not apart: of too many groups too few colleagues completed the survey
told-not-chosen = What was chosen of the team does not hold here: this is a larger part, or the whole team
told-split = Groups not apart: this choice leaves out, or leaves, one or two colleagues of a group
