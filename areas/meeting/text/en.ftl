# Meetings: rules, documents and pages.

## Deeds in the journal

deed-meeting-plan = Planned the meeting
deed-meeting-edit = Changed the meeting’s details
deed-meeting-remove = Removed a planned meeting
deed-meeting-call = Registered that the summons was sent
deed-meeting-hold = Registered that the meeting was held
deed-minutes-adjust = Registered the approval and locked the minutes
deed-paragraph-create = Put an item on the agenda
deed-paragraph-edit = Changed a paragraph
deed-paragraph-move = Moved an item on the agenda
deed-paragraph-number = Numbered paragraphs
deed-paragraph-strike = Struck an item from the agenda
deed-attendance-add = Added somebody who attended
deed-attendance-edit = Changed somebody’s attendance
deed-attendance-fetch = Fetched members and substitutes to the attendance
deed-attendance-remove = Removed somebody from the attendance
deed-notice-post = Registered that the notice was put up
deed-notice-remove = Registered that the notice was taken down
deed-notice-withdraw = Withdrew a posting registered by mistake
deed-memo-write = Wrote a covering memo
deed-memo-edit = Changed a covering memo
deed-memo-carry = Carried the summary into the description

## Words for capacity and kind

meeting-role-chair = chair
meeting-role-vice-chair = vice chair
meeting-role-second-vice-chair = second vice chair
meeting-role-member = member
meeting-role-serving = serving substitute
meeting-role-substitute = substitute, not serving
meeting-role-substitute-called = substitute
meeting-role-secretary = secretary
meeting-role-official = official
meeting-role-called = called to inform
meeting-role-right-to-attend = elected person with a right to attend
meeting-role-staff = staff representative
meeting-kind-decision = Decision
meeting-kind-information = Information
meeting-kind-delegation = Report of delegated decisions
meeting-kind-notices = Notices
meeting-kind-election = Election

## When something cannot be done

meeting-line-too-long = The text is longer than { $most } characters. Shorten it.
meeting-text-too-long = The text is longer than { $most } characters. Shorten it or put the rest in a document.
meeting-bad-day = “{ $value }” is not a date. Write year-month-day, such as 2021-02-10.
meeting-bad-time = “{ $value }” is not a time of day. Write hour and minute, such as 13:00.
meeting-bad-number = “{ $value }” is not a paragraph number. Write a whole number from 1 to 9999.
meeting-not-there = The record is no longer there. Somebody else may have removed it.
meeting-locked = The minutes were approved on { $day } and are locked. Nothing in them can be changed.
meeting-day-missing = Say which day the meeting is.
meeting-day-other-year = The meeting has paragraphs numbered in the series of { $year } and cannot move to another year. Plan a new meeting instead.
meeting-end-before-start = The end is before the start. Correct one of them.
meeting-board-missing = Choose a board.
meeting-call-held = The meeting has been held, so the summons cannot be registered afterwards.
meeting-call-future = The day is in the future. Register the summons when it has been sent, { $today } at the earliest.
meeting-call-after = The summons cannot have been sent after the meeting on { $day }. Correct the day.
meeting-hold-early = The meeting is on { $day } and has not been held yet.
meeting-hold-no-end = Say when the meeting ended.
meeting-adjust-not-held = First register that the meeting has been held.
meeting-adjust-before = The minutes cannot be approved before the meeting on { $day }. Correct the day.
meeting-adjust-future = The day is in the future. Register the approval when it is done, { $today } at the earliest.
meeting-adjust-by-missing = Say who approved the minutes.
meeting-adjust-day-missing = Say which day the minutes were approved.
meeting-adjust-no-adjuster = The meeting has no adjuster. Enter the adjuster among the meeting’s details.
meeting-adjust-late-reason = The minutes should have been approved by { $day }. Say why it was later.
meeting-adjust-empty = The meeting has no paragraphs to approve.
meeting-adjust-no-number = The paragraph “{ $heading }” has no number. Number the agenda.
meeting-adjust-no-decision = The paragraph “{ $heading }” has no decision. Write the decision, or mark an information item as ended without one.
meeting-heading-missing = Enter a heading.
meeting-kind-missing = Choose what kind of item it is.
meeting-case-missing = The case is not in the register. Choose another, or none.
meeting-document-missing = Document #{ $id } among the basis is not in the chosen case. Remove the number or choose the right case.
meeting-must-decide = Only information and notices may end without a decision. Remove the mark or change the kind.
meeting-move-end = The item already stands at that end of the agenda.
meeting-all-numbered = All paragraphs have numbers already.
meeting-number-missing = Enter a paragraph number.
meeting-number-same = The paragraph already has number { $number }.
meeting-number-taken = Number { $number } is in use: the meeting on { $day }, “{ $heading }”. Choose another.
meeting-number-struck = Number { $number } was used at the meeting on { $day } and struck ({ $reason }). A number is never used twice in a year. Choose another.
meeting-number-reason = Say why the paragraph gets another number. The old number is struck and the reason kept.
meeting-strike-reason = Say why the item is struck.
meeting-name-missing = Enter a name.
meeting-role-missing = Choose a capacity.
meeting-attendance-twice = { $name } is already on the list of attendance. Change that line instead of adding another.
meeting-attendance-post-taken = { $name } has that task already. Change that line first.
meeting-attendance-too-many = The board has { $seats ->
    [one] one member's seat
   *[other] { $seats } members' seats
 }, and as many decide already. Make somebody a substitute who does not serve, or say whom the substitute serves for.
meeting-service-unknown = { $name } holds no member's seat in the board that day. Write the name of the member whom the substitute serves for.
meeting-service-present = { $name } takes part in the decisions. Say from which paragraph the substitute serves, or take the member off the list.
meeting-unplan = Remove the meeting
meeting-unplan-lead = For a meeting that was planned by mistake.
meeting-unplan-warning = The meeting and its agenda leave the plan. The journal keeps that it was planned.
meeting-unplan-save = Remove
meeting-unplan-keep = Keep the meeting
meeting-unplan-called = The meeting cannot be removed, since the summons is out or it has been held. Change the day if it moves.
meeting-unplan-numbered = The meeting cannot be removed, since its paragraphs have numbers in the year's series. Move it to another day instead.
meeting-planned-already = The board already has a meeting planned on { $day } at that time. Change day or time, or open the one there is.
meeting-service-for-whom = Say for whom the substitute serves.
meeting-service-backwards = The last paragraph is before the first. Correct one of them.
meeting-attendance-there = The attendance has been started. Change the lines one by one instead.
meeting-attendance-no-seats = Nobody holds a seat on the board that day. Enter seats and mandates under the board first.
meeting-notice-unknown-party = The party was not in the cooperation on the day of the meeting and has no notice to put up.
meeting-notice-not-adjusted = The minutes are not approved yet. The notice goes up after approval.
meeting-notice-before-adjustment = The notice cannot have gone up before the approval on { $day }. Correct the day.
meeting-notice-day-missing = Say which day.
meeting-notice-future = The day is in the future. Register the notice when it is up, { $today } at the earliest.
meeting-notice-twice = The party has already put up the notice, on { $day }. Withdraw that registration first if it is wrong.
meeting-notice-again-before = The notice came down on { $day } and cannot have gone up again before that. Correct the day.
meeting-notice-already-down = The notice has been taken down or withdrawn already.
meeting-notice-down-future = The day is in the future. Register the removal when it is done, { $today } at the earliest.
meeting-notice-down-before-up = The notice went up on { $day } and cannot have come down before that. Correct the day.
meeting-notice-by-missing = Say who did it.
meeting-notice-down-early = The notice must be up during the whole time for appeal and may come down { $day } at the earliest. Put it up again if it is down, or mark that it was taken down too early.
meeting-notice-down-open = The time for appeal has not run out: the notice is not up at every party. Leave it up, or mark that it was taken down too early.
meeting-notice-withdraw-reason = Say why the registration is wrong.
meeting-notice-withdraw-over = The time for appeal ran out { $day }, so the registration can no longer be withdrawn. If the notice was not up the whole time: register that it was taken down too early and put it up again. Then a new time begins.
meeting-memo-dispatched = The memo has been sent and is a public document. It cannot be changed.
meeting-memo-no-summary = The memo has no summary to carry over.
meeting-memo-carried-already = The summary has been carried over. Change the description in the paragraph itself.
meeting-memo-description-there = The paragraph has a description already, and it is not overwritten. Empty it first if the summary is to be carried over.
meeting-memo-no-day = A memo that is sent must be dated. Enter the day.
meeting-memo-lacks = The memo lacks { $parts }. Once it is sent it cannot be changed. Fill in what is missing, or tick at the bottom that it goes out anyway.
meeting-memo-in-basis = Covering memo
meeting-field-send-anyway = Send though parts are missing
meeting-memo-no-proposal = A memo that is sent must have a proposal.

## Findings of samdrift check

meeting-check-seal-changed = Minutes { $day }, { $label } “{ $heading }”: the paragraph has been changed after approval (journal line { $line }).
meeting-check-seal-missing = Minutes { $day }, { $label } “{ $heading }”: the paragraph is missing though it was approved (journal line { $line }).
meeting-check-seal-head = Minutes { $day }: the meeting’s details have been changed after approval (journal line { $line }).
meeting-check-seal-attendance = Minutes { $day }: the attendance has been changed after approval (journal line { $line }).
meeting-check-seal-gone = A meeting with approved minutes is missing ({ $subject }, journal line { $line }).
meeting-check-unsealed = Minutes { $day }: the paragraph “{ $heading }” was added after approval.
meeting-check-notice-changed = Minutes { $day }, the notice at { $party }: its details have been changed after they were registered (journal line { $line }).
meeting-check-notice-missing = Minutes { $day }, the notice at { $party }: the registration is missing though it stands in the journal (journal line { $line }).
meeting-check-notice-unsealed = Minutes { $day }, the notice at { $party }: the registration was added without standing in the journal.
meeting-check-reference = The meeting on { $day } refers to something that does not exist ({ $kind } { $id }).

## Documents: shared

meeting-doc-subject = { $board }, the meeting on { $day }
meeting-doc-no-number = Without number
meeting-doc-board = Board
meeting-doc-day = Day of meeting
meeting-doc-time = Time
meeting-doc-time-from = from { $start }
meeting-doc-place = Place
meeting-doc-remote = At a distance
meeting-doc-form = Form
meeting-doc-open = Open to the public
meeting-doc-closed = Behind closed doors
meeting-doc-name = Name
meeting-doc-party = Party
meeting-doc-role = Capacity
meeting-doc-function = Function
meeting-doc-presence = Presence
meeting-doc-for-paragraphs = At
meeting-doc-whole-meeting = the whole meeting
meeting-doc-at-distance = at a distance
meeting-doc-in-room = in the room
meeting-doc-case = Case number
meeting-doc-case-none = none
meeting-doc-kind = Kind
meeting-doc-presenter = Presented by
meeting-doc-memo = Covering memo
meeting-doc-papers = Papers
meeting-doc-lacks-host = the name of the host
meeting-doc-lacks-start = time of start
meeting-doc-lacks-end = time of end
meeting-doc-lacks-place = place
meeting-doc-lacks-seats = the board’s seats on that day
meeting-doc-lacks-paragraphs = agenda
meeting-doc-lacks-storage = where the minutes are kept

## Documents: minutes

meeting-doc-minutes = Minutes
meeting-doc-minutes-title = Minutes { $day }
meeting-doc-deciding = Deciding
meeting-doc-substitutes = Substitutes not serving
meeting-doc-others = Others present
meeting-doc-serving = substitute serving for { $name }
meeting-doc-serving-from = substitute serving for { $name } from { $from }
meeting-doc-serving-to = substitute serving for { $name } up to { $to }
meeting-doc-serving-between = substitute serving for { $name } from { $from } up to { $to }
meeting-doc-quorum = { $served } of { $seats } seats took part in the decisions. The board can decide with at least { $needed } ({ $law }).
meeting-doc-remote-allowed = The board may meet with members taking part at a distance ({ $law }).
meeting-doc-lacks-attendance = who was present
meeting-doc-lacks-deciding = who decided
meeting-doc-lacks-for-whom = for whom { $name } served as substitute
meeting-doc-lacks-remote-decision = a decision that the board may have members at a distance
meeting-doc-lacks-remote-note = a note that sound and picture worked both ways for those at a distance
meeting-doc-covers = The minutes hold
meeting-doc-adjusted-day = Approved
meeting-doc-adjusted-by = { $day }, by { $by }
meeting-doc-adjust-place = Place of approval
meeting-doc-late = The minutes were approved after the last day, which was { $day }. Reason: { $reason } ({ $law })
meeting-doc-chair = Chair
meeting-doc-adjuster = Adjuster
meeting-doc-secretary = Secretary
meeting-doc-lacks-numbers = paragraph numbers
meeting-doc-lacks-adjusted = day of approval
meeting-doc-lacks-adjust-place = place of approval
meeting-doc-lacks-chair = who was chair
meeting-doc-lacks-adjuster = adjuster
meeting-doc-lacks-secretary = secretary
meeting-doc-notice-title = Notice/certificate
meeting-doc-notice-said = The minutes are approved. The approval is announced by notice at every party.
meeting-doc-notice-later = A notice goes up at every party when the minutes are approved.
meeting-doc-lacks-notice-days = the days the notices went up and came down
meeting-doc-storage = The minutes are kept at
meeting-doc-up = Put up
meeting-doc-down = Taken down
meeting-doc-by = By
meeting-doc-waiting = waiting
meeting-doc-early = too early
meeting-doc-contents = Items
meeting-doc-adjusting = Approval
meeting-doc-immediate = the paragraph was approved at once on { $day }
meeting-doc-description = Description
meeting-doc-delegated = Delegated decisions
meeting-doc-messages = Notices
meeting-doc-proposal = Proposal
meeting-doc-decision = Decision
meeting-doc-basis = Basis
meeting-doc-dispatch = Sent to
meeting-doc-no-decision = The item ended without a decision.
meeting-doc-appealable-one = The legality of the decision can be reviewed by a court ({ $law }).
meeting-doc-secret-part = A part of the paragraph is secret and kept apart.
meeting-doc-lacks-description = description
meeting-doc-lacks-proposal = the proposal as it stood before the meeting
meeting-doc-lacks-decision = decision
meeting-doc-adjuster-initials = Adjuster’s initials
meeting-doc-certified = Certified extract

## Documents: notice and certificate

meeting-doc-notice = Notice
meeting-doc-certificate = Certificate of notice
meeting-doc-notice-of = Notice of approved minutes { $day }
meeting-doc-paragraphs = Paragraphs
meeting-doc-posted-at = The notice at { $party }
meeting-doc-posted-by = Put up by
meeting-doc-removed-by = Taken down by
meeting-doc-signature = Signature
meeting-doc-down-early = The notice came down before the time for appeal had run out.
meeting-doc-lacks-posted = the day the notice went up on this board
meeting-doc-immediate-own-notice = At least one paragraph was approved at once at the meeting. Such a paragraph has its own notice and its own time for appeal.
meeting-doc-all-boards = The notices at all parties
meeting-doc-all-boards-law = Minutes of a joint board are announced at every party ({ $law }).
meeting-doc-appeal-time = Time for appeal
meeting-doc-last-day = Last day to appeal
meeting-doc-first-removal = Taken down at the earliest
meeting-doc-clock-not-adjusted = the last day to appeal, since the minutes are not approved
meeting-doc-clock-waiting = the last day to appeal, since the notice is not up at { $parties }
meeting-doc-clock-broken = a certain last day to appeal, since the notice came down too early at { $parties } and has to go up again
meeting-doc-how-to-appeal = How to appeal
meeting-doc-appeal-which = The minutes hold decisions whose legality can be reviewed by a court in { $paragraphs }.
meeting-doc-appeal-nothing = The minutes hold no decision that we judge can be appealed.
meeting-doc-appeal-who = You may appeal if you are a member of one of the parties: { $parties }. A member of a municipality is anybody registered there, owning real property there or liable to its tax.
meeting-doc-appeal-how = Appeal in writing to the administrative court. Say which decision it concerns and which circumstances you rely on. Both must have arrived before the time is out. It is enough that the letter has reached one of the parties in time.
meeting-doc-appeal-grounds = The court can annul a decision if
meeting-doc-appeal-ground-order = it did not come about as the law requires,
meeting-doc-appeal-ground-matter = it concerns something that is no task of the municipality,
meeting-doc-appeal-ground-power = the board went beyond what it may decide, or
meeting-doc-appeal-ground-law = it is otherwise against the law.
meeting-doc-appeal-outcome = The court reviews whether the decision is lawful. It can annul the decision but not replace it.
meeting-doc-older-act = the sections of the act in force when the decision was made; the text above follows today’s act and has to be checked

## Documents: summons

meeting-doc-summons = Summons
meeting-doc-summons-title = Summons to the meeting on { $day }
meeting-doc-proposed-adjuster = Proposed adjuster
meeting-doc-sent = Sent
meeting-doc-sent-in-time = { $sent }. The board’s rule is at least { $days } days ahead, that is by { $due }.
meeting-doc-sent-late = { $sent }, after the board’s last day { $due } ({ $days } days before the meeting)
meeting-doc-agenda = Agenda
meeting-doc-item = Item
meeting-doc-matter = Matter
meeting-doc-called = Called
meeting-doc-called-caption = All substitutes are called. They serve when a member is prevented.
meeting-doc-vacant = vacant seat
meeting-doc-absence = Absence
meeting-doc-absence-to = Report absence to { $to }.
meeting-doc-absence-order = When a member is prevented, substitutes are called in, first from the same party and then from the others, in the order in which they were elected.
meeting-doc-lacks-proposed-adjuster = proposed adjuster
meeting-doc-lacks-sent = the day the summons was sent; the board’s rule is { $days } days ahead, by { $due }
meeting-doc-lacks-papers = papers for { $heading }
meeting-doc-lacks-absence = to whom absence is reported

## Documents: extract

meeting-doc-extract = Extract of minutes
meeting-doc-extract-title = Extract of minutes { $day }, { $label }
meeting-doc-state = State
meeting-doc-state-open = The paragraph is not approved. Its text can change until it is.
meeting-doc-state-immediate = The paragraph was approved at once on { $day }. The rest of the minutes is not approved.
meeting-doc-state-waiting = The minutes were approved on { $day }. The time for appeal has not begun, since the notice is not up at every party.
meeting-doc-state-running = The minutes were approved on { $day }. The last day to appeal is { $last }. Until that day has passed the decision is not final.
meeting-doc-certifying = Certification
meeting-doc-certify-text = The extract agrees with the minutes.
meeting-doc-certify-line = Name, function and date
meeting-doc-seal = The paragraph’s checksum at approval (SHA-256): { $hash }

## Documents: covering memo

meeting-doc-to = To
meeting-doc-to-meeting = Meeting
meeting-doc-status = State
meeting-doc-memo-draft = draft
meeting-doc-memo-sent = sent
meeting-doc-summary = Summary
meeting-doc-background = Background
meeting-doc-analysis = Analysis
meeting-doc-conclusion = Conclusion
meeting-doc-economy = Economic consequences
meeting-doc-economy-per-party = Economic consequences per party
meeting-doc-chief = Responsible chief
meeting-doc-handler = Handled by
meeting-doc-lacks-memo-day = date
meeting-doc-lacks-summary = summary
meeting-doc-lacks-background = background
meeting-doc-lacks-analysis = analysis
meeting-doc-lacks-conclusion = conclusion
meeting-doc-lacks-economy = economic consequences
meeting-doc-lacks-memo-proposal = proposal
meeting-doc-lacks-receivers = to whom the decision is to be sent
meeting-doc-lacks-chief = responsible chief
meeting-doc-lacks-handler = handler

## File names

meeting-file-extract = Extract
meeting-file-item = item { $n }

## Pages: the year and planning

meeting-year-title = Meetings
meeting-year-heading = Meetings { $year }
meeting-year-lead = { $n ->
    [0] No meeting is planned.
    [one] One meeting, which has been.
   *[other] { $n } meetings, all have been.
 }
meeting-month-caption = { $n ->
    [one] One meeting in { $month }.
   *[other] { $n } meetings in { $month }.
 }
meeting-year-lead-next = The next meeting is on { $day }.
meeting-year-lead-next-place = The next meeting is on { $day }, { $place }.
meeting-year-empty-title = No meetings in { $year }
meeting-year-empty = Plan the year’s meetings here. Each gets its agenda, attendance, minutes and notices, and Samdrift counts the days.
meeting-year-no-board = Enter the board first. Then meetings can be planned.
meeting-plan = Plan a meeting
meeting-plan-card = New meeting
meeting-no-board = Set up the board first
meeting-no-board-text = A meeting is held by a board. When the board is there its meetings can be planned.
meeting-no-board-action = Set up the board
meeting-plan-lead = Say when and where. The standing items that are ticked go on the agenda, and everything can be changed afterwards.
meeting-plan-save = Plan
meeting-standing-adjuster = Election of adjuster and time for adjustment
meeting-standing-assignments = Follow-up of assignments
meeting-standing-agenda = Approval of the agenda
meeting-standing-head-informs = The head of administration informs
meeting-standing-delegation = Report of delegated decisions
meeting-standing-notices = Notices for information
meeting-standing-other = Other questions
meeting-at-time = at { $time }
meeting-no-place = no place given
meeting-next-imported = Older minutes taken in
meeting-next-call = Summons by { $day }, { $due }
meeting-next-hold = Meeting { $day }, { $due }
meeting-next-adjust = Approval by { $day }, { $due }
meeting-next-post = Notice at every party by { $day }, { $due }
meeting-next-appeal = Last day to appeal { $day }, { $due }
meeting-next-over = The time for appeal has run out
meeting-next-broken = A notice came down too early

## Pages: the meeting

meeting-title = Meeting { $day }
meeting-tab-overview = Overview
meeting-tab-agenda = Agenda
meeting-tab-attendance = Attendance
meeting-tab-minutes = Minutes
meeting-tab-notices = Notices
meeting-tab-history = History
meeting-chip-planned = planned
meeting-chip-called = called
meeting-chip-held = held, to be approved
meeting-chip-adjusted = approved { $day }
meeting-chip-imported = older minutes taken in
meeting-lead-passed = The day of the meeting has passed. Register that it was held, or move it.
meeting-lead-planned = The summons should be sent by { $day }.
meeting-lead-called = The summons was sent on { $day }.
meeting-lead-held = The minutes must be approved by { $day }.
meeting-lead-held-late = The minutes should have been approved by { $day }. They can be approved now, with a reason.
meeting-lead-waiting = The minutes are approved. The notice is not up at { $parties }, so the time for appeal does not run.
meeting-lead-broken = A notice came down too early. The time for appeal has not safely run out.
meeting-lead-running = The notice is up at every party. The last day to appeal is { $day }.
meeting-lead-over = The time for appeal ran out on { $day }.
meeting-lead-adjusted = The minutes were approved on { $day }.
meeting-step-call = Send the summons
meeting-step-hold = End the meeting
meeting-step-adjust = Register the approval
meeting-step-notices = Show the notices
meeting-edit = Change details
meeting-save = Save
meeting-details = Details
meeting-days = Days to keep
meeting-days-title = The meeting’s days in order
meeting-documents = Documents
meeting-called-card = Who is called
meeting-sat-card = The board that day
meeting-members = Members
meeting-substitutes = Substitutes
meeting-vacant = vacant seat
meeting-form = Form
meeting-open = open to the public
meeting-closed = behind closed doors
meeting-adjusted = Approved
meeting-adjusted-by = { $day }, by { $by }
meeting-late-reason = Reason for late approval
meeting-lacks-start = no time of start
meeting-lacks-end = no time of end
meeting-lacks-place = no place
meeting-lacks-secretary = no secretary
meeting-lacks-adjuster = no adjuster
meeting-lacks-adjust-place = no place of approval
meeting-lacks-seats = The board has no seats that day. Enter them under the board.
meeting-day-call = Summons by { $day }
meeting-day-adjust = Approval by { $day }
meeting-day-post = Notice at every party by { $day }
meeting-day-appeal = Last day to appeal { $day }
meeting-day-removal = The notices may come down { $day } at the earliest
meeting-done = done { $done }
meeting-not-registered = not registered
meeting-done-late = done { $done }, too late
meeting-law-own = The board’s own rule: the summons is sent at least { $days } days ahead.
meeting-stop-call = summons by
meeting-stop-meeting = meeting
meeting-stop-adjust-by = approve by
meeting-stop-adjusted = approved
meeting-stop-last-posted = last one up
meeting-stop-last-day = last day
meeting-stop-removal = may come down
meeting-stop-if-today = if up today
meeting-stop-would-be-last = would be last day
meeting-pdf = Get PDF
meeting-pdf-of = { $name } as PDF
meeting-field-board = Board
meeting-field-day = Day
meeting-field-start = Starts
meeting-field-end = Ended
meeting-field-place = Place
meeting-field-remote = At a distance
meeting-field-open = Open to the public
meeting-field-absence = Absence is reported to
meeting-field-secretary = Secretary
meeting-field-adjusters = Adjusters
meeting-field-adjust-place = Place of approval
meeting-field-source = Note on the source
meeting-hint-remote = Who took part at a distance, and that sound and picture worked both ways.
meeting-hint-open = The board meets behind closed doors unless the council allows and the board decides otherwise.
meeting-hint-absence = Printed in the summons, such as the board’s secretary with telephone.
meeting-hint-adjusters = One name a line, as it is to stand in the minutes. Before the meeting it is a proposal.
meeting-hint-source = Only for older minutes taken in: that they were, and what the source lacks. Then no reminders come.
meeting-call-rule = The board’s own rule: at least { $days } days ahead, that is by { $day }.
meeting-hold-lead = Say when the meeting ended. The minutes can be changed until they are approved.
meeting-hold-save = End the meeting
meeting-adjust-lead = Once the approval is registered the minutes are locked. Nothing in them can be changed, and the notices are to go up at every party.
meeting-adjust-save = Register and lock the minutes
meeting-adjust-is-late = The minutes should have been approved by { $day }. The approval can be registered, but say why it was late.
meeting-adjust-lacks = Lacking before the minutes can be approved
meeting-adjust-nothing-lacks = Nothing is lacking.
meeting-read-minutes = Read the minutes
meeting-field-adjusted = Day the minutes were approved
meeting-field-adjusted-by = Approved by
meeting-field-late-reason = Reason, if the approval is late
meeting-hint-late-reason = Only needed if the approval was after the last day.

## Pages: agenda and paragraphs

meeting-agenda-lead = { $n ->
    [0] The agenda is empty.
    [one] One item, { $unnumbered } without number.
   *[other] { $n } items, { $unnumbered } without number.
 }
meeting-agenda-lead-locked = { $n ->
    [one] One paragraph. The minutes are approved and locked.
   *[other] { $n } paragraphs. The minutes are approved and locked.
 }
meeting-agenda-caption = Paragraph numbers run through the calendar year and are never used twice.
meeting-agenda-empty-title = The agenda is empty
meeting-agenda-empty = Put up the matters to be dealt with. When the order is settled the items are numbered in one step.
meeting-item-new = New item
meeting-number-all = Number
meeting-col-day = Day
meeting-col-place = Place
meeting-col-stage = Stage
meeting-col-next = Next day to keep
meeting-col-number = No.
meeting-col-item = Matter
meeting-col-kind = Kind
meeting-col-decision = Decision
meeting-col-move = Move
meeting-col-name = Name
meeting-col-party = Party
meeting-col-role = Capacity
meeting-col-presence = Presence
meeting-col-change = Action
meeting-col-notice = Notice
meeting-col-posted-by = By
meeting-col-when = When
meeting-col-who = Who
meeting-col-what = What
meeting-move-up = Move { $item } up
meeting-move-down = Move { $item } down
meeting-chip-decided = decision written
meeting-chip-undecided = no decision
meeting-chip-no-decision = ends without decision
meeting-chip-immediate = approved at once
meeting-chip-secret-part = has a secret part
meeting-case = Case
meeting-no-case = No case number.
meeting-presented-by = Presented by { $name }.
meeting-paragraph-locked = Approved { $day } and locked.
meeting-paragraph = Paragraph
meeting-paragraph-lead = The proposal is kept as it stood before the meeting. The decision is written apart from it.
meeting-paragraph-edit = Change the paragraph
meeting-paragraph-number = Set number
meeting-paragraph-strike = Strike the item
meeting-lacks-description = no description
meeting-lacks-proposal = no proposal
meeting-lacks-decision = no decision
meeting-field-heading = Heading
meeting-field-kind = Kind
meeting-field-case = Case
meeting-case-none = No case number
meeting-field-before = Place on the agenda
meeting-place-last = last
meeting-place-before = before { $item }
meeting-field-presenter = Presented by
meeting-field-description = Description
meeting-field-proposal = Proposal
meeting-field-decision = Decision
meeting-field-no-decision = Ends without decision
meeting-field-basis = Basis
meeting-field-document = Add document { $number } { $title }
meeting-field-delegation = Delegated decisions reported
meeting-field-messages = Notices
meeting-field-dispatch = Sent to
meeting-field-immediate = Approved at once
meeting-field-secret-part = A part is secret
meeting-hint-description = An empty line makes a new paragraph. Lines that begin with a hyphen become a list.
meeting-hint-proposal = One point a line, as the proposal stood before the meeting.
meeting-hint-decision = One point a line. Each point must be understandable on its own.
meeting-hint-no-decision = Only for information and notices.
meeting-hint-basis = One document a line, with its date first if it has one: 2021-02-01 Covering memo. Documents of the register are chosen below once the case is saved.
meeting-hint-dispatch = One receiver a line: receiver; role; organisation.
meeting-hint-immediate = The day, if the paragraph was approved on its own at the meeting.
meeting-hint-secret-part = The secret part is not written here. The minutes say that it exists.
meeting-number-lead = Numbers run through the calendar year. A number that has been used cannot be used again, even if it was struck.
meeting-field-number = Paragraph number
meeting-hint-number = Mostly for older minutes. Otherwise the whole agenda is numbered in one step.
meeting-field-number-reason = Reason for the new number
meeting-hint-number-reason = The old number is struck and the reason kept.
meeting-strike-lead = The item is taken off the agenda. Its text stays in the journal.
meeting-strike-numbered = Number { $number } is struck and not used again this year.
meeting-field-strike-reason = Reason
meeting-strike-save = Strike the item

## Pages: attendance

meeting-attendance-lead = { $n ->
    [0] No attendance is registered.
    [one] One person is registered.
   *[other] { $n } persons are registered.
 }
meeting-attendance-empty-title = No attendance yet
meeting-attendance-empty = Fetch those who hold seats on the board that day, and then change those who were away or were stood in for.
meeting-attendance-fetch = Fetch members
meeting-attendance-add = Add a person
meeting-attendance-edit = Change attendance
meeting-attendance-edit-of = Change { $name }
meeting-attendance-remove-of = Remove { $name }
meeting-attendance-form-lead = Say in which capacity. For a serving substitute also say for whom.
meeting-change = Change
meeting-remove = Remove
meeting-not-there-at-all = was not there
meeting-in-room = in the room
meeting-at-distance = at a distance
meeting-lacks-for-whom = for whom is not said
meeting-serving-for = for { $name }
meeting-serving-from = from { $label }
meeting-serving-to = up to { $label }
meeting-quorum = Deciding: { $served } of { $seats } seats.
meeting-quorum-yes = quorum, at least { $needed } needed
meeting-quorum-no = no quorum, at least { $needed } needed
meeting-quorum-law = More than half of the members. { $law }
meeting-call-in = Order of calling in
meeting-call-in-lead = Substitutes called in first when the member is prevented: the same party first, then the others in order.
meeting-party-none = No party
meeting-field-name = Name
meeting-field-political = Political party
meeting-field-party = Party
meeting-field-role = Capacity
meeting-field-for-whom = Serves for
meeting-field-from-paragraph = From §
meeting-field-to-paragraph = Up to §
meeting-field-function = Function
meeting-field-paragraphs = At which paragraphs
meeting-field-is-remote = Took part at a distance
meeting-hint-for-whom = Only for a serving substitute: the member’s name.
meeting-hint-function = For somebody not elected, such as the head of administration.

## Pages: notices

meeting-notices-later-title = The minutes are not approved
meeting-notices-later = Once the approval is registered one notice per party shows here, and the time for appeal is counted from the last.
meeting-notices-no-parties-title = No parties that day
meeting-notices-no-parties = Enter the parties, and each gets its notice.
meeting-notices-caption = One notice per party. The time is counted from the last.
meeting-notice-board = notice board
meeting-notice-at = Notice at { $party }
meeting-notice-lead = This is how the notice looks at the party. When it has been taken down it becomes a certificate.
meeting-notice-post = Put up
meeting-notice-post-save = Save that the notice is up
meeting-notice-post-lead = Say which day the notice went up on the party’s board.
meeting-notice-post-again = Put up again
meeting-notice-remove = Take down
meeting-notice-remove-save = Save that the notice is down
meeting-notice-remove-lead = Say which day the notice came down from the party’s board.
meeting-notice-withdraw = Withdraw
meeting-notice-withdraw-save = Withdraw the registration
meeting-notice-withdraw-lead = Used when the day was registered by mistake. The registration no longer counts but stays in the history.
meeting-field-posted = Up since
meeting-field-posted-by = Put up by
meeting-field-note = Note
meeting-field-removed = Taken down
meeting-field-removed-by = Taken down by
meeting-field-early = The notice was taken down too early
meeting-hint-early = Then the time for appeal has not safely run out. The notice has to go up again, and a new time begins.
meeting-field-withdraw-reason = Why the registration is wrong
meeting-lamp-later = after approval
meeting-lamp-waiting = waiting
meeting-lamp-overdue = overdue
meeting-lamp-up = up { $day }
meeting-lamp-late = up { $day }, too late
meeting-lamp-down = down { $day }
meeting-lamp-early = down { $day }, too early
meeting-clock = Time for appeal
meeting-clock-of = Minutes { $day }
meeting-clock-law = Three weeks from when the notice is up at every party. { $law }
meeting-clock-not-running = the time does not run yet
meeting-clock-broken = The time for appeal has not safely run out: the notice came down too early at { $parties }. Put it up again, and a new time begins.
meeting-last-day = Last day to appeal
meeting-first-removal = May come down at the earliest
meeting-line-running = The last day to appeal is { $day }.
meeting-line-waiting = If the notice is up at every party today, the last day to appeal becomes { $day }.
meeting-if-tomorrow = If the last notice goes up today, the last day to appeal becomes { $today }. If it goes up tomorrow, it becomes { $tomorrow } instead.
meeting-past-notices = Earlier registrations
meeting-past-withdrawn = { $party }: put up { $day }, withdrawn ({ $reason }).
meeting-past-early = { $party }: put up { $day }, taken down too early { $down }.

## Pages: minutes, documents and history

meeting-minutes-lead = { $n ->
    [0] The minutes are complete but not approved.
    [one] The minutes are not approved. One thing is lacking.
   *[other] The minutes are not approved. { $n } things are lacking.
 }
meeting-minutes-lead-locked = The minutes were approved on { $day } and are locked.
meeting-summons-lead = The summons as it looks with what is filled in now.
meeting-extract-lead = The paragraph word for word, for those the decision is sent to.
meeting-memo = Covering memo
meeting-memo-none = The item has no covering memo.
meeting-memo-write = Write a memo
meeting-memo-edit = Change the memo
meeting-memo-read = Read the memo
meeting-memo-lead = The summary can be carried into the description in the minutes.
meeting-memo-page-lead = The memo as it goes to the board.
meeting-memo-carry = Carry the memo into the paragraph
meeting-memo-carried-never = The summary has not been carried into the description.
meeting-memo-carried-same = The description was carried from here and is unchanged.
meeting-memo-carried-diverged = The description was carried from here, but the texts now differ.
meeting-field-memo-day = Date
meeting-field-summary = Summary
meeting-field-background = Background
meeting-field-analysis = Analysis
meeting-field-conclusion = Conclusion
meeting-field-economy = Economic consequences
meeting-field-economy-per-party = Economic consequences per party
meeting-field-memo-proposal = Proposal
meeting-field-receivers = The decision is sent to
meeting-field-chief = Responsible chief
meeting-field-chief-title = The chief’s title
meeting-field-handler = Handled by
meeting-field-handler-title = The handler’s title
meeting-field-dispatched = Sent
meeting-hint-summary = Short and neutral: what happened and why. Not the proposal itself.
meeting-hint-economy-per-party = When the cost is shared: what each pays.
meeting-hint-memo-proposal = One point a line, whole sentences that can be carried out without the annex.
meeting-hint-receivers = One receiver a line.
meeting-hint-dispatched = From now on it is a public document and cannot be changed.
meeting-history-empty-title = No history
meeting-history-empty = Everything done with the meeting shows here, by whom and when.
meeting-history-caption = Latest first. Every line stands in the journal and cannot be changed.
meeting-history-lead = { $n ->
    [one] One line in the journal.
   *[other] { $n } lines in the journal.
 }

## What waits

meeting-need-call = The summons for { $day } has not been sent
meeting-need-call-detail = Send the summons with papers to members and substitutes.
meeting-need-call-action = Send the summons
meeting-need-hold = The meeting on { $day } has been
meeting-need-hold-detail = Register when it ended, and the minutes can be approved.
meeting-need-hold-action = End the meeting
meeting-need-decide = Decisions are lacking in the minutes { $day }
meeting-need-decide-detail = { $n ->
    [one] One paragraph has no decision.
   *[other] { $n } paragraphs have no decision.
 }
meeting-need-decide-action = Open the agenda
meeting-need-adjust = The minutes { $day } are to be approved
meeting-need-adjust-detail = The chair and the adjuster sign. Then register the day.
meeting-need-adjust-action = Register the approval
meeting-need-post = Put up the notice for the minutes { $day }
meeting-need-post-detail = Not up at { $parties }.
meeting-need-post-action = Show the notice
meeting-need-repost = Put up the notice again for the minutes { $day }
meeting-need-repost-detail = Taken down too early at { $parties }. The time for appeal has not safely run out.
meeting-need-repost-action = Put up again
meeting-need-urgent = Report the urgent decision { $number } at the next meeting
meeting-need-urgent-detail = { $heading }, decided { $day }.
meeting-need-urgent-no-meeting = { $heading }, decided { $day }. No meeting is planned.
meeting-need-urgent-action = Open
meeting-need-appeal = Hand the appeal against { $label } on to the administrative court
meeting-need-appeal-detail = { $sender }, reached { $party } { $day }. Send the decision along, { $label } of { $meeting }.
meeting-need-appeal-action = Show the appeal
meeting-need-remove = The notice for the minutes { $day } may come down
meeting-need-remove-detail = May be taken down since { $day } at { $parties }.
meeting-need-remove-action = Take down the notice
