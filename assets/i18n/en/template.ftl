# Templates for a questionnaire: workbook, forms, paper, letters.

template-file-workbook = questionnaire.xlsx
template-file-microsoft = microsoft_forms.txt
template-file-google = google_forms.txt
template-file-page = questionnaire.html
template-file-letter = information_letter.html
template-file-council = staff_council_note.html
template-file-guide = read_me.txt

template-default-question-mutual = Whom do you talk with about instruction?
template-default-question-directed = Whom do you ask for advice about instruction?
template-default-period = in the past four weeks

template-who = Who are you?
template-nobody = Nobody
template-mark = x
template-mark-no = no
template-never = never
template-monthly = monthly
template-weekly = weekly
template-daily = daily

template-ask-marks-mutual = Tick the colleagues with whom you talked about this.
template-ask-marks-directed = Tick the colleagues whom you asked for advice about this.
template-ask-frequency-mutual = Say for each colleague how often you talked with them about this.
template-ask-frequency-directed = Say for each colleague how often you asked them for advice about this.
template-ask-number-mutual = Give for each colleague a number for how often you talked with them about this: 0 is not at all, 4 is very often.
template-ask-number-directed = Give for each colleague a number for how often you asked them for advice about this: 0 is not at all, 4 is very often.
template-ask-nobody = Was there nobody? Then tick “Nobody”. That is an answer too.
template-ask-self = Leave out your own name.
template-ask-self-steps = Choose “{ $least }” for your own name.
template-ask-cap = { $cap ->
    [one] Name at most 1 colleague.
   *[other] Name at most { $cap } colleagues.
}
template-ask-cap-steps = { $cap ->
    [one] Choose something other than “{ $least }” for at most 1 colleague.
   *[other] Choose something other than “{ $least }” for at most { $cap } colleagues.
}
template-period-line = Period: { $period }.

template-purpose = With this question we want to see how we find one another in the team. We discuss the picture together. It is no assessment of anyone.
template-voluntary = Taking part is voluntary. Not taking part has no consequences, and you need not say why. Do you not want to be named by others either? Tell [name]; then we remove every mention of you.
template-shown = Only [name] sees the answers with names. The team sees counts and a picture without names. In a small team someone may still be recognised in it.
template-kept = We keep the answers until [date]. Then we delete them.

## The workbook

template-sheet-roster = Questionnaire
template-sheet-people = People
template-sheet-guide = Explanation
template-column-name = Name
template-column-person = name
template-column-id = id
template-column-grades = grades
template-column-roles = role
template-column-expertise = expertise
template-column-remit = remit
template-column-days = days
template-column-answered = answered
template-status-not-asked = not asked
template-status-leave = on leave
template-status-new = new
template-day-1 = mon
template-day-2 = tue
template-day-3 = wed
template-day-4 = thu
template-day-5 = fri
template-workbook-title = How this questionnaire works
template-workbook-rows = Each row of the sheet “Questionnaire” holds the answers of one colleague: first who answers, then whom that colleague names.
template-workbook-cells-marks = Put “{ $mark }” where someone is named. What stays empty in a row with an answer counts as: not named.
template-workbook-cells-steps = Choose from the list in each cell: { $steps }. What stays empty in a row with an answer counts as: not named.
template-workbook-nobody = Does someone name nobody? Then put “{ $no }” in that row at least once. A row that stays empty altogether counts as: not completed.
template-workbook-own = The grey cell is the colleague in person. Leave the dash there.
template-workbook-names = Leave the names in row 1 and in column A as they are, and put no row above them. Then Lijntjes reads this file without asking anything.
template-workbook-people = On the sheet “People” you may add groups and roles. The column “answered” may stay empty: Lijntjes sees from the rows who completed it.
template-workbook-share = Do not send this file round and do not put it in a shared folder: everyone would see what the others answered. Copy answers from paper into it, or complete it with one colleague at a time.
template-workbook-settings = Below, Lijntjes finds how the question was asked. Leave this as it is.
template-workbook-invalid-title = This is not in the list
template-workbook-invalid = Choose from: { $steps }. Or clear the cell.

## The forms

template-forms-title-microsoft = Questionnaire in Microsoft Forms
template-forms-title-google = Questionnaire in Google Forms
template-forms-lead = Make a new, empty form and follow the steps. What stands between the lines can be copied and pasted. Replace what stands in [square brackets]. Buttons may have somewhat different names for you.
template-forms-head = STEP 1. Title and description
template-forms-head-title = Title:
template-forms-head-text = Description below the title:
template-forms-who = STEP 2. Question 1: who answers
template-forms-who-microsoft = Choose the type “Choice”, preferably as a drop-down. One answer, required, without the option “Other”.
template-forms-who-google = Choose the type “Drop-down”. Required.
template-forms-question-text = Text of the question:
template-forms-paste = Choices. Paste the whole list in the box of the first choice; every line then becomes a choice. If that does not work, type or paste them one by one. Count them: there must be { $count }.
template-forms-network = STEP 3. Question 2: who is named
template-forms-network-microsoft = Choose “Choice” again, with “Multiple answers” on. Required, without the option “Other” and without shuffling the choices.
template-forms-network-google = Choose the type “Checkboxes”. Required, without the option “Other” and without shuffling the order.
template-forms-grid-microsoft = Choose the type “Likert”. The names become the statements (the rows), the values become the options (the columns). Required; for themselves everyone chooses “{ $least }”.
template-forms-grid-google = Choose the type “Multiple-choice grid”. The names become the rows, the values become the columns. Require an answer in each row; for themselves everyone chooses “{ $least }”.
template-forms-exact = Copy the text exactly: the question will have this name in Lijntjes too.
template-forms-subtitle = Description below the question:
template-forms-rows = Rows, one name per line. Count them: there must be { $count }.
template-forms-columns = Columns, in this order:
template-forms-nobody = “Nobody” is the last in the list: whoever names nobody has then answered. Without that choice this cannot be told from skipping the question.
template-forms-cap-microsoft = You chose a maximum: set under “Multiple answers” that at most { $cap } can be chosen. See also the advice below.
template-forms-cap-google = You chose a maximum: set in the response validation that at most { $cap } can be chosen. See also the advice below.
template-forms-cap-grid = You chose a maximum of { $cap }. In a grid the form cannot guard it; the description does say it. See also the advice below.
template-forms-settings = STEP 4. Settings
template-forms-respond-microsoft = Who may respond: only people in your organisation, if everyone has a school account. One response per person: on.
template-forms-respond-google = Who may respond: only people in your organisation, if everyone has a Google account of the school. Then also limit everyone to one response.
template-forms-email-microsoft = Record name: off. “Who are you?” already says who answers. Switch it on only if you want to prevent that someone chooses another name by mistake; the e-mail address is then in the file too, and the information letter has to say so.
template-forms-email-google = Collect e-mail addresses: off. “Who are you?” already says who answers. Switch it on only if you want to prevent that someone chooses another name by mistake; the e-mail address is then in the file, and the information letter has to say so.
template-forms-closed-microsoft = Share the page with results with nobody, not as a summary either, and invite nobody to collaborate on the form: the answers are there with names.
template-forms-closed-google = Do not let respondents see the summary of results, and give nobody the right to edit the form or the spreadsheet: the answers are there with names.
template-forms-test = Set an end date, complete the form once yourself to try it, and delete that answer again.
template-forms-back = STEP 5. Back to Lijntjes
template-forms-back-microsoft = Under “Responses”, open the file in Excel and save it. Open that file in Lijntjes, together with your people sheet.
template-forms-back-google = Under “Responses”, link a spreadsheet and download it as .xlsx or .csv. Open that file in Lijntjes, together with your people sheet.
template-forms-clean = Delete the form with the answers as soon as you have read them into Lijntjes and saved them, and loose downloads too.
template-forms-turned = A form puts a comma or semicolon between the names that are chosen. Names that hold one themselves are therefore turned round below. Write them like that on your people sheet too: { $names }.
template-forms-turned-one = “{ $old }” becomes “{ $new }”
template-forms-advice = ADVICE

## Advice

template-advice-period = Name a period, for example “in the past four weeks”. Then everyone has the same time in mind.
template-advice-kind = Choose between “whom do you talk with” and “whom do you ask for advice”. Talking is done together: if only one of the two names the other, they look back on it differently. Asking for advice has a direction and need not come from both sides.
template-advice-one = Ask one thing at a time. “Whom do you talk with about reading and maths?” is two questions.
template-advice-cap = Preferably no maximum. With a maximum, ties that exist stay out, and later you cannot see which.
template-advice-list = Give a list with all names. From memory you forget colleagues, above all those whom you speak less often.
template-advice-everyone = Ask the whole team, the school management and colleagues who work few days too, and keep the questionnaire open for a week or two. With few answers there is little to say about the whole.

## The sheet of paper

template-page-handin = Put this sheet in a closed envelope and hand it to [name], before [date].
template-page-about = About this question

## The information letter

template-letter-title = Information about our questionnaire
template-letter-dear = Dear colleague,
template-letter-intro = On [date] we ask you to complete a short questionnaire. It takes about [five] minutes. Here you can read why we ask and what happens with your answers.
template-letter-purpose = What it is for
template-letter-purpose-why = [Write in one or two sentences what gave rise to this. For example: we want our teaching of reading to connect from the youngest to the oldest year group.]
template-letter-purpose-what = From the answers we make a picture of how we find one another in the team. We discuss that picture together and decide together what to do with it. We do not use the answers to assess anyone, nor in performance reviews.
template-letter-asked = What we ask
template-letter-asked-one = We ask one question, with a list of all colleagues:
template-letter-asked-known = Besides that we use what the school already knows of you: your name, your group or groups and your role. [Add or cross out what you use.]
template-letter-voluntary = Taking part is voluntary
template-letter-voluntary-choice = You decide whether you take part. Not taking part has no consequences and you need not say why. You may also stop later; we then delete what you answered. Who did or did not take part is not discussed in the team.
template-letter-object = Objecting
template-letter-object-how = Even if you do not take part, colleagues can name you. If you do not want that, tell [name and e-mail address]. We then remove all mentions of you: what you answered yourself and what others answered about you. This is possible for as long as we keep the answers. A picture that already shows you is made again or no longer used.
template-letter-shown = Who sees what
template-letter-shown-coach = Only [name and position] sees the answers with names, in order to process them.
template-letter-shown-team = The team sees counts and a picture without names. Note: whoever is the only one with a role, or is in a small group, may still be recognised.
template-letter-shown-leader = The school management sees the same as the team. [Does whoever processes the answers belong to the school management? Then write that here.]
template-letter-shown-self = You can always ask what has been kept about you.
template-letter-shown-others = Outside the school we show nothing [or: fill in whom, and what for].
template-letter-kept = Keeping
template-letter-kept-until = [Name] keeps the answers in [place, for example a protected folder of the school], until [date. Proposal: the end of the school year in which we hold the questionnaire for the second time. The school decides]. Then we delete them. A report without names may be kept.
template-letter-kept-program = We make the picture with Lijntjes, a program that runs on the computer of [name] and sends nothing. [Do you use a form of Microsoft or Google? Then write that the answers are there too, in the school’s own environment, and when you delete them there.]
template-letter-contact = Questions
template-letter-contact-who = Do you have questions, or do you want something changed or deleted? Go to [name, e-mail address, telephone]. About privacy you can also go to the data protection officer: [name and e-mail address].
template-letter-contact-law = [Ask the data protection officer what else has to be in this letter, such as the legal basis on which the school uses these data, which rights colleagues have and where they can lodge a complaint. Fill it in here.]
template-letter-greeting = Kind regards,
template-letter-signed = [name and position]

## The note for the staff council

template-council-title = Note for the staff council
template-council-from = From: [name and position]. Date: [date]. For the meeting of: [date].
template-council-ask = What we ask of the council
template-council-ask-what = With this note we tell what we plan, and ask the council to [think along / advise / consent] before [date].
template-council-ask-law = [Ask the data protection officer whether the council, or its staff members, has a right of consent or advice in this, and adapt the sentence above.]
template-council-purpose = Purpose
template-council-purpose-why = [Write in one or two sentences what gave rise to this and what the school hopes to achieve with it.]
template-council-purpose-what = We want to see how colleagues find one another, in order to strengthen our coordination and the continuity across year groups. It is about the team as a whole. It is no assessment of persons and no part of performance reviews.
template-council-method = Method
template-council-method-asked = We ask one question of { $people } colleagues, with a list of all names:
template-council-method-when = The questionnaire is open from [date] to [date]. [A year later we ask the same question again, to see what has changed.]
template-council-method-talk = From the answers we make a picture of the network and some counts, such as how often colleagues name each other and how much contact there is between groups. The team discusses them in a meeting, without names.
template-council-data = Data
template-council-data-people = Of each colleague: name, group or groups, grades and role. [Add or cross out.]
template-council-data-ties = From the questionnaire: who completed it, and who names which colleagues{ $scale ->
    [marks] .
   *[steps] , and how often.
}
template-council-data-none = We use nothing about pupils and parents.
template-council-shown = Who sees what
template-council-shown-self = Every colleague can ask what has been kept about them.
template-council-kept = Keeping
template-council-kept-proposal = Proposal: the answers are kept until the end of the school year in which the second measurement falls, so until [date] at the latest, in [place]. Then [name] deletes them, in the form too. The school decides on the term; ask the data protection officer whether that term is suitable.
template-council-safeguards = Safeguards
template-council-safeguards-voluntary = Taking part is voluntary and not taking part has no consequences. Whoever did not take part is not discussed.
template-council-safeguards-object = Whoever objects disappears from the data: what others answered about them too.
template-council-safeguards-informed = Everyone receives the information letter beforehand (appendix).
template-council-safeguards-names = Pictures for the team are without names. Since that is not the same as anonymous, we look beforehand at who can still be recognised, and show only groups where needed.
template-council-safeguards-local = The program with which we make the picture, Lijntjes, works on one computer and sends nothing.
template-council-safeguards-care = There are no rankings of persons. A result is the start of a conversation, no verdict.
template-council-law = Ask the data protection officer
template-council-law-lead = On these points the law decides, and this note does not. Put them to the data protection officer [name] and add the answers here.
template-council-law-ground = On which legal basis may the school use these data? Can that be consent, between an employer and employees?
template-council-law-kept = How long may the school keep the answers?
template-council-law-dpia = Is a data protection impact assessment (DPIA) needed?
template-council-law-council = Does the council, or a part of it, have a right of consent or advice?
template-council-law-form = Is the form that we use (Microsoft, Google or paper) covered by the agreements that the school has?
template-council-law-register = Does this belong in the school’s record of processing activities?
template-council-law-answer = Answer: [fill in]

## Read me

template-guide-title = A questionnaire for Lijntjes
template-guide-what = WHICH FILE IS FOR WHAT
template-guide-workbook = { $file }: to copy answers into. Lijntjes reads this file without asking anything.
template-guide-microsoft = { $file }: what to paste and set for a form of Microsoft.
template-guide-google = { $file }: what to paste and set for a form of Google.
template-guide-page = { $file }: the questionnaire on paper. Open it in a browser, or in Word to fill in the brackets, and print it.
template-guide-letter = { $file }: information letter for the team. With [square brackets] too.
template-guide-council = { $file }: note for the staff council. Open it in Word and fill in what stands in [square brackets].
template-guide-order = IN THIS ORDER
template-guide-order-council = Discuss the plan with the school management. Ask the data protection officer what is left open in the note, and put the note to the staff council.
template-guide-order-letter = Send the information letter well before you ask the question.
template-guide-order-ask = Choose one way of asking: a form or paper. Say when the team will see the picture.
template-guide-order-objectors = Does someone object? Then put “objects” in the column “answered” of your people sheet, and make these files again: that colleague is then no longer in them.
template-guide-left-out = { $count ->
    [one] Not in these files: 1 colleague with “objects” on the people sheet.
   *[other] Not in these files: { $count } colleagues with “objects” on the people sheet.
}
template-guide-advice = ADVICE ON THE QUESTION
template-guide-yours = Your question: { $question }
template-guide-back = BACK TO LIJNTJES
template-guide-back-workbook = Paper: copy the answers into { $file } and open that file in Lijntjes. Your people sheet is already in it.
template-guide-back-form = Form: download the answers and open them in Lijntjes, together with your people sheet.
template-guide-back-clean = Keep the completed files in one place, and delete them on the date that the information letter gives. Destroy paper as soon as it has been copied.

## When it cannot be done

template-error-nobody = Too few people on this people sheet take part ({ $people }). A questionnaire needs at least two.
template-error-too-many = There are { $people } people on this people sheet. Nobody completes a list of more than { $most } names: make a people sheet per school or team.
template-error-no-question = The question is empty. Write the question as you put it to colleagues.
template-error-cap = With a maximum of 0 nobody can name anybody. Leave out the maximum, or choose at least 1.
template-error-same-name = The name “{ $name }” is on the people sheet twice. In a list of names the two cannot be told apart: add something, for example a surname or a group.
template-error-workbook = The workbook could not be made: { $reason }.
template-exists = This folder already holds: { $files }. Nothing was written.

## The command line

cli-template = A questionnaire to hand out, made from a people sheet: workbook, forms, paper, information letter and a note for the staff council
cli-template-people = The people sheet (CSV), or a project
cli-template-out = The folder for the files; it must exist
cli-template-question = The question as colleagues read it
cli-template-period = The period that the question is about; empty for none
cli-template-kind = Talking with each other (mutual), or asking advice of (directed)
cli-template-cap = How many colleagues someone names at most; preferably none
cli-template-scale = Ticks, how often, or a number from 0 to 4
cli-template-force = Replace files of the same name
cli-template-exists = { $what } Choose another folder, or give --force.
cli-template-nobody = This file has no people to make a questionnaire for.
