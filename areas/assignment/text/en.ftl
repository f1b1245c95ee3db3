# Assignments: from decision to done.

## Deeds in the journal

deed-assignment-create = Gave an assignment
deed-assignment-edit = Changed an assignment
deed-assignment-start = Began an assignment
deed-assignment-report = Reported on an assignment
deed-assignment-move = Moved the day of an assignment
deed-assignment-deprioritise = Put an assignment aside
deed-assignment-finish = Finished an assignment
deed-assignment-cancel = Took back an assignment
deed-assignment-answer = Registered a municipality's answer

## The list

assignment-title = Assignments
assignment-lead = { $open ->
    [0] No assignment is open.
    [one] One assignment is open.
   *[other] { $open } assignments are open.
 } { $late ->
    [0] None is late.
    [one] One is late.
   *[other] { $late } are late.
 }
assignment-lead-none = What the board has decided that somebody shall do is followed here, from decision to done.
assignment-empty = No assignment has been given
assignment-empty-text = Make an assignment from a decision point of a paragraph, or from here.
assignment-none-match = No assignment matches
assignment-none-match-text = Choose another tab or remove something from the selection.
assignment-tab-oppna = Open ({ $n })
assignment-tab-sena = Late ({ $n })
assignment-tab-nedprioriterade = Put aside ({ $n })
assignment-tab-avslutade = Finished ({ $n })
assignment-tab-mina = Mine ({ $n })
assignment-tab-alla = All ({ $n })
assignment-filter = Select assignments
assignment-filter-words = Words
assignment-filter-all = All
assignment-filter-show = Show
assignment-filter-csv = Download as CSV
assignment-shown = { $n ->
    [one] One assignment.
   *[other] { $n } assignments.
 }
assignment-yes = yes
assignment-no = no
assignment-head-what = What
assignment-head-responsible = Responsible
assignment-head-party = Municipality
assignment-head-due = Due
assignment-head-source = Decision
assignment-head-state = State
assignment-head-late = Late
assignment-head-unanswered = Answers missing
assignment-head-created = Given
assignment-head-report = Reported
assignment-head-case = Case
assignment-head-done = What was done
assignment-head-evidence = Evidence
assignment-head-reason = Why it was put aside
assignment-head-decision = Decision that took it back
assignment-head-answered = Answered
assignment-head-answer = Answer
assignment-head-count = Assignments
assignment-head-number = Number
assignment-state-open = open
assignment-state-in-progress = in progress
assignment-state-deprioritised = put aside
assignment-state-done = done
assignment-state-cancelled = taken back
assignment-late = late
assignment-missing-answers = { $n ->
    [one] one answer missing
   *[other] { $n } answers missing
 }
assignment-no-day = no day
assignment-report-board = to the board when done
assignment-report-next-meeting = at the next meeting
assignment-report-case = in the case

## The record

assignment-card = The assignment
assignment-history = What has happened
assignment-answers = The municipalities' answers
assignment-answers-caption = { $n } of { $of } answers are missing.
assignment-answer-missing = no answer
assignment-answer-register = Register the answer
assignment-to-document = To the document
assignment-take-up = Take up at the next meeting
assignment-edit = Change
assignment-edit-lead = The day is moved by itself, with a reason, so that what held before is seen.
assignment-save = Save
assignment-lead-due = To be done by { $day }.
assignment-lead-late = Was to be done by { $day }.
assignment-lead-no-due = Has no day.
assignment-lead-done = Done { $day }.
assignment-lead-cancelled = Taken back { $day } by a new decision.
assignment-lead-aside = Put aside { $day }: { $reason }
assignment-event-created = The assignment was given
assignment-event-edited = The text was changed
assignment-event-started = Begun
assignment-event-moved = The day was moved from { $from } to { $to }
assignment-event-reported = Report
assignment-event-answered = { $party } answered
assignment-event-deprioritised = Put aside
assignment-event-done = Done
assignment-event-cancelled = Taken back

## Steps

assignment-step-paborja = Begin
assignment-step-rapportera = Report
assignment-step-flytta = Move the day
assignment-step-nedprioritera = Put aside
assignment-step-klart = Done
assignment-step-avbryt = Take back
assignment-step-svar = Register an answer
assignment-step-lead-paborja = The assignment is in progress from the day you give.
assignment-step-lead-rapportera = The report is added to the history and comes along when the assignment is followed up.
assignment-step-lead-flytta = The old day and the reason stay in the history.
assignment-step-lead-nedprioritera = The assignment still counts as ongoing, and the reason is shown.
assignment-step-lead-klart = Say what was done, so that the board can see it.
assignment-step-lead-avbryt = An assignment is taken back only by a new decision.
assignment-step-lead-svar = Choose the municipality on the assignment's page.
assignment-step-lead-party = The answer from { $party }.
assignment-step-final = After that no more steps are taken.
assignment-field-day = Day
assignment-field-new-due = New day
assignment-field-paborja = Note
assignment-field-rapportera = Report
assignment-field-flytta = Reason for moving the day
assignment-field-nedprioritera = Reason for putting it aside
assignment-field-klart = What was done
assignment-field-avbryt = Decision that takes it back
assignment-field-svar = Answer
assignment-field-evidence = Document that shows it
assignment-hint-evidence = The document's number in the register, if there is one.

## New assignment

assignment-new = New assignment
assignment-new-lead = What is to be done, by whom, by when and where it is reported.
assignment-create = Make the assignment
assignment-field-what = What is to be done
assignment-field-responsible = Responsible
assignment-hint-responsible = Name or function. A name among the persons sees it under Mine.
assignment-field-party = Municipality
assignment-field-due = Done by
assignment-hint-due = Leave empty when the decision gives no day.
assignment-field-report = Reported
assignment-field-case = Case
assignment-field-source = Decision it comes from
assignment-hint-source = For example § 12, 2015-05-27, point 2.
assignment-field-given = Given on
assignment-asked-title = Answers are waited for from
assignment-asked-hint = A municipality that does not answer is shown as missing; the assignment does not fall out.
assignment-case-none = No case
assignment-party-none = The whole cooperation

## The control

assignment-control = Are the decisions carried out?
assignment-control-sentence = { $ongoing ->
    [0] No assignment is ongoing
    [one] One assignment is ongoing
   *[other] { $ongoing } assignments are ongoing
 }{ $aside ->
    [0] .{""}
    [one] , one of them put aside.
   *[other] , { $aside } of them put aside.
 } { $done ->
    [0] None was finished in the period.
    [one] One was finished in the period.
   *[other] { $done } were finished in the period.
 }
assignment-control-none = No assignment in the period
assignment-control-none-text = Choose another period, or give assignments from the decisions.
assignment-pdf = Open as PDF
assignment-period = Choose the period
assignment-period-from = From
assignment-period-to = To
assignment-period-backwards = The last day of the period is before the first.
assignment-count-ongoing = Ongoing
assignment-count-done = Finished
assignment-count-cancelled = Taken back by a new decision
assignment-count-all = Sum
assignment-count-aside = Of the ongoing: put aside
assignment-count-late = Of the ongoing: late
assignment-count-unanswered = Of the ongoing: where a municipality has not answered
assignment-count-carried = There when the period began
assignment-count-new = Given in the period
assignment-doc-title = Are the decisions carried out? { $from }–{ $to }
assignment-doc-kind = Follow-up
assignment-doc-counts = Counts
assignment-doc-ledger = The assignments
assignment-doc-none = There was no assignment in the period.
assignment-doc-how = Counted from the assignments' history, as they stood on the last day. What was put aside is ongoing still.
assignment-line = { $what } – { $who }, { $due }: { $state }
assignment-line-due = due { $day }
assignment-line-no-due = no day
assignment-line-state = { $state } { $day }, { $text }

## Reminders

assignment-need-late = Late assignment: { $what }
assignment-need-soon = Assignment: { $what }
assignment-need-open = Open

## Refusals

assignment-not-there = The assignment is not there any more. Go back to the list.
assignment-what-missing = Say what is to be done.
assignment-responsible-missing = Say who is responsible.
assignment-case-missing = Choose the case where it is reported.
assignment-day-missing = Give the day.
assignment-day-future = The day cannot be after today, { $today }.
assignment-day-before = The day cannot be before what stands in the history, { $day }.
assignment-due-before-given = It cannot be due before it was given.
assignment-text-missing = Say what is reported.
assignment-move-reason = Say why the day is moved.
assignment-move-same = Give another day than the one that holds.
assignment-move-past = The new day cannot have passed.
assignment-deprioritise-reason = Say why it is put aside.
assignment-done-what = Say what was done.
assignment-cancel-decision = Give the decision that takes it back, with paragraph and day.
assignment-evidence-missing = No document has that number. Check it or leave the field empty.
assignment-step-unfit = The step cannot be taken in the assignment's present state.
assignment-overtaken = Somebody else took a step before you. See the history and save again if it still holds.
assignment-not-asked = The municipality was not asked.
assignment-answered = The municipality has answered already. Add a report instead.
