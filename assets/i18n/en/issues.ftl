# What was odd in a file, and what to do about it.

place-row = row { $row }
place-column = column { $column }

issue-missing-end = The one who names, or who is named, is missing here; the mention was not read.
issue-missing-end-remedy = Fill in both names and open the file again.
issue-bad-strength = The strength “{ $cell }” is not a number of 0 or more; the mention was not read.
issue-bad-strength-remedy = Put a number here, for instance 1 or 2.5.
issue-ambiguous-name = { $people } people are called “{ $cell }”; the mention was not read.
issue-ambiguous-name-remedy = Use the id of the people sheet in this file instead of the name.
issue-unknown-name = “{ $cell }” is not on the people sheet; { $mentions ->
    [one] one mention is
   *[other] { $mentions } mentions are
} not counted.
issue-unknown-name-remedy = Correct the name, put this colleague on the people sheet, or accept the name under People.
issue-self-mention = “{ $cell }” names themselves; that is counted, not drawn.
issue-self-mention-remedy = Nothing to do.
issue-duplicate = This mention also stands in row { $first }; the strongest counts.
issue-duplicate-remedy = Nothing to do; to tidy up, remove one of both rows.
issue-too-many-cells = This row has { $extra ->
    [one] one cell
   *[other] { $extra } cells
} more than the header; they were not read.
issue-too-many-cells-remedy = See whether a name holds a separator, and put that name in quotes.
issue-no-rows = { $people ->
    [one] One colleague has
   *[other] { $people } colleagues have
} no ties of their own in this file: { $names }.
issue-no-rows-remedy = Did they not answer? Then add a column “answered” with yes or no to the people sheet: no answer is not the same as naming nobody.
issue-same-person-twice = “{ $cell }” also stands in row { $first } of the people sheet; the first counts.
issue-same-person-twice-remedy = Give everyone an id of their own, or remove the double row.
issue-same-name = { $people } people on the people sheet are called “{ $cell }”.
issue-same-name-remedy = Use their ids in the ties, so that it is clear who is meant.
issue-nameless-row = This row of the people sheet has no name and no id; it was not read.
issue-nameless-row-remedy = Fill in a name, or remove the row.
issue-unknown-status = “{ $cell }” is not an answer that Lijntjes knows; who has ties counts as having answered, who has none as not.
issue-unknown-status-remedy = Use yes, no, partly or not asked.
issue-mentions-despite-status = The people sheet says “{ $cell }”, yet this colleague has { $mentions ->
    [one] one mention
   *[other] { $mentions } mentions
}; the answer counts as partly given.
issue-mentions-despite-status-remedy = Correct the column “answered” if everything was answered.
issue-group-of-leaders = The group “{ $group }” holds only leaders or experts. Such a group hides how the other groups are connected.
issue-group-of-leaders-remedy = Clear their group on the people sheet; their role already says what they do.
issue-unreadable-remit = “{ $cell }” cannot be read as grades; the remit was left empty.
issue-unreadable-remit-remedy = Write grades as 1;2;3 or 4-8.
issue-replaced-characters = This file has characters that do not exist in { $encoding }; they were replaced by �.
issue-replaced-characters-remedy = Save the file again as “CSV UTF-8”.
issue-unclosed-quote = A quote is opened here and never closed; all that follows became one cell.
issue-unclosed-quote-remedy = Remove the loose quote and open the file again.
issue-date-for-group = “{ $cell }” looks like a date. A spreadsheet sometimes turns group 3-4 into 3 April.
issue-date-for-group-remedy = Set the column to “text” in the spreadsheet and type the group again.
issue-column-not-read = This column was not read.
issue-column-not-read-remedy = Nothing to do, unless you need this column: give it a header from the manual.
issue-no-strength = { $mentions ->
    [one] One mention has
   *[other] { $mentions } mentions have
} no strength; it was read as 1.
issue-no-strength-remedy = Fill in a strength if you know it. Empty is not 0: someone was named.
issue-bad-answer = “{ $cell }” is no answer that Lijntjes knows; it was not read.
issue-bad-answer-remedy = Say what this answer means when the file is read, or correct the cell.
issue-total-row = This row is no colleague but a total or a remark, and was not read.
issue-total-row-remedy = There is nothing to do.
issue-replaced = This colleague also answered in row { $row }; that one counts.
issue-replaced-remedy = If that is not right, choose another row when the file is read.
issue-not-on-form = { $people ->
    [one] One colleague is not on the form and could
   *[other] { $people } colleagues are not on the form and could
} not be named: { $names }.
issue-not-on-form-remedy = There is nothing to do: whoever could not be named does not count in what was possible.
issue-table-not-read = This sheet was not read: nothing in it was recognised.
issue-table-not-read-remedy = There is nothing to do, unless it holds answers or people.
issue-and-more = { $count } more of the same, from this row on.
issue-and-more-remedy = They were counted; only the first are listed.
