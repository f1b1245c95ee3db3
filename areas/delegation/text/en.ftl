# Delegation: order, decisions, reports.

## Deeds in the journal

deed-delegation-register = Registered a delegated decision
deed-delegation-edit = Corrected a delegated decision
deed-delegation-attach = Took up an urgent decision in a paragraph
deed-delegation-report = Reported an urgent decision to the board
deed-delegation-list-create = Made a list of delegated decisions
deed-delegation-list-remove = Undid a list of delegated decisions
deed-delegation-list-attach = Took up a list in a paragraph
deed-delegation-list-report = Reported a list to the board
deed-delegation-order-create = Began a delegation order
deed-delegation-order-adopt = Registered the adoption of a delegation order
deed-delegation-order-remove = Removed a draft delegation order
deed-delegation-item-create = Added points to a delegation order
deed-delegation-item-edit = Changed a point of a delegation order
deed-delegation-item-remove = Removed a point of a delegation order
deed-delegation-sub-create = Registered a delegation further
deed-delegation-sub-end = Ended a delegation further
deed-delegation-notice-post = Registered the notice of a delegated decision
deed-delegation-notice-remove = Registered the removal of a notice

## Tabs

delegation-title = Delegated decisions
delegation-tab-decisions = Decisions
delegation-tab-order = Delegation order
delegation-tab-lists = Reports
delegation-tab-notices = Notices

## Decisions

delegation-lead = { $n ->
    [one] One decision is registered
   *[other] { $n } decisions are registered
 }. { $waiting ->
    [0] All that are to be reported are on a list.
    [one] One waits to be reported.
   *[other] { $waiting } wait to be reported.
 }
delegation-lead-none = Decisions made on the board's behalf are registered here and reported to the board period by period.
delegation-empty = No delegated decision is registered
delegation-empty-text = Register the decision the day it is made. It is held against the delegation order and gets a number in the register.
delegation-none-match = No decision matches
delegation-none-match-text = Remove something from the selection and show again.
delegation-shown = { $n ->
    [one] One decision.
   *[other] { $n } decisions.
 }
delegation-filter = Select delegated decisions
delegation-filter-words = Words
delegation-filter-from = From
delegation-filter-to = To
delegation-filter-item = Point
delegation-filter-party = Municipality
delegation-filter-all = All
delegation-filter-show = Show
delegation-filter-csv = Download as CSV
delegation-masked = Masked
delegation-head-number = Number
delegation-head-day = Day
delegation-head-heading = Heading
delegation-head-decision = Decision in short
delegation-head-item = Point
delegation-head-delegate = Delegate
delegation-head-name = Name
delegation-head-function = Function
delegation-head-party = Municipality
delegation-head-basis = Legal basis
delegation-head-affected = Party affected
delegation-head-standing = Standing
delegation-head-list = Reported for the period
delegation-head-document = Document
delegation-head-amount = Amount
delegation-head-urgent = Why the board could not be awaited
delegation-head-appointed = Appointed by
delegation-head-posted = Posted
delegation-head-last-day = Last day to appeal
delegation-head-notice = Notice
delegation-head-deed = Action
delegation-head-period = Period
delegation-head-count = Decisions
delegation-head-place = Paragraph
delegation-head-adopted = Adopted
delegation-head-from = In force from
delegation-head-to = Last day
delegation-head-replaced = Replaced from
delegation-head-matter = What may be decided
delegation-head-limit = Limit
delegation-head-reporting = Reporting
delegation-head-reference = The head's decision
delegation-head-line = Line
delegation-chip-waiting = waits for a list
delegation-chip-urgent-waiting = due at the next meeting
delegation-chip-listed = on a list
delegation-chip-reported = reported
delegation-chip-announced = announced by itself
delegation-chip-not-reported = not reported
delegation-chip-urgent = urgent
delegation-chip-late = registered late
delegation-chip-attached = on the agenda
delegation-chip-open = waits for a meeting
delegation-chip-draft = draft
delegation-chip-in-force = in force
delegation-chip-coming = in force later
delegation-chip-replaced = replaced
delegation-lead-reported = Reported to the board in { $place }.
delegation-lead-listed = Stands on the list for { $period }.
delegation-lead-urgent = An urgent decision. It must be reported at the board's next meeting, without exception.
delegation-lead-waiting = Comes along on the next list to the board.
delegation-lead-announced = Not reported to the board by the delegation order. It can be appealed and is therefore announced by itself.
delegation-lead-not-reported = Not reported to the board by the delegation order.
delegation-card-decision = The decision
delegation-card-board = To the board
delegation-card-appeal = Appeal
delegation-card-notices = Notices at each municipality
delegation-to-list = The list { $period }
delegation-to-case = To the case
delegation-appeal-reported = The time for appeal runs from the day the minutes of the meeting where the decision is reported are announced by all municipalities.
delegation-appeal-source = That the time runs so rests on one municipal source and the build of the act. Let a lawyer confirm it.
delegation-appeal-announced = The decision is not reported. The time for appeal runs from the day its own notice is up at all municipalities.
delegation-appeal-none = By the delegation order the decision cannot be appealed for a review of legality.
delegation-basis-elected = Elected or automated (Local Government Act 6:37)
delegation-basis-employee = Employee of the host (Local Government Act 7:5)
delegation-basis-sub = Handed on by the head of administration (Local Government Act 7:6, 9:31)
delegation-basis-other-party = Employee of another party (Local Government Act 9:30)
delegation-basis-urgent = Urgent decision (Local Government Act 6:39)

## The form

delegation-new = Register a delegated decision
delegation-new-lead = The decision is held against the delegation order and what the act keeps for the board, and registered as a document in the case.
delegation-register = Register the decision
delegation-edit = Correct
delegation-edit-title = Correct a delegated decision
delegation-edit-lead = Number and document stay. A decision on a list is not corrected.
delegation-save = Save
delegation-field-board = Board
delegation-field-case = Case
delegation-field-document = Document already registered
delegation-field-day = Day
delegation-field-heading = Heading
delegation-field-decision = The decision in short
delegation-field-item = Point of the delegation order
delegation-field-delegate = The delegate's name
delegation-field-function = The delegate's function
delegation-field-party = Municipality that employs the delegate
delegation-field-through = Handed on
delegation-field-amount = Amount in kronor
delegation-field-affected = Person or company affected
delegation-field-urgent = The decision is urgent, made by the chair or an appointed member
delegation-field-reason = Why the board could not be awaited
delegation-field-appointed = Decision that appointed the member
delegation-field-tried = I have answered the questions above
delegation-hint-case = The decision becomes the next document of the case.
delegation-hint-document = Give the number only when the decision is registered already, for example Syd-IT 20-6-11.
delegation-hint-heading = Becomes a heading in the register and the minutes, which are public. Name no private persons.
delegation-hint-item = Leave empty for an urgent decision.
delegation-hint-own = You register your own decisions.
delegation-hint-function = As it stands in the delegation order.
delegation-hint-party = For employees. It may be any of the municipalities.
delegation-hint-through = Only when the head has handed it on to the employee.
delegation-hint-amount = Needed when the point has a limit.
delegation-hint-affected = Not shown to the public.
delegation-hint-urgent = Only when the matter cannot wait for a meeting. The decision is always reported at the next one.
delegation-hint-appointed = Needed when somebody other than the chair decided, for example § 4, 2019-02-13.
delegation-hint-questions = Tick what is true. A yes means that the board must decide itself.
delegation-hint-tried = The questions are those of chapter 6 section 38 of the Local Government Act.
delegation-urgent-title = Urgent decision
delegation-questions-title = May the decision be delegated?
delegation-question-goals = It concerns the goals, direction, scope or quality of the activity
delegation-question-council = It is a submission or statement to the council, or a statement on an appealed decision of the full board or the council
delegation-question-authority = It is an exercise of authority against somebody, of principle or greater weight
delegation-question-citizens = It was raised by a citizens' proposal
delegation-question-other-law = Another act forbids delegation
delegation-question-chapter13 = It is made automatically and can be appealed under chapter 13
delegation-question-procurement = It is made automatically and concerns procurement or systems of choice or authorisation
delegation-case-none = Choose a case
delegation-item-none = Choose a point
delegation-item-choice = § { $number } { $matter } – { $function }
delegation-sub-none = No
delegation-party-none = None (elected or automated)
delegation-party-any = Any municipality
delegation-no-board = There is no board
delegation-no-board-text = Set up the board first; delegation is on a board's behalf.
delegation-no-order-title = No delegation order has been adopted
delegation-no-order-text = Enter the delegation order and register its adoption. Then decisions can be held against it.

## Notices

delegation-notices-title = Notices of decisions not reported
delegation-notices-lead = Decisions that are not reported but can be appealed are announced by themselves, by each municipality, with a time for appeal of their own.
delegation-notices-empty = No decision needs a notice of its own
delegation-notices-empty-text = Every registered decision is reported to the board or cannot be appealed.
delegation-posted-of = { $n } of { $of } municipalities
delegation-clock = The last day to appeal is { $day }.
delegation-notice-down-from = Comes down on { $day } at the earliest.
delegation-notice-stays = Stays up during the whole time for appeal.
delegation-points-of = { $group }: { $n ->
    [one] one point
   *[other] { $n } points
 }
delegation-clock-waiting = not running yet
delegation-clock-waiting-long = The time for appeal begins when the notice is up at all municipalities.
delegation-notice-missing = not posted
delegation-notice-up = up since { $day }
delegation-notice-removed = removed { $day }
delegation-notice-post = Posted
delegation-notice-remove = Removed

## Lists

delegation-lists-title = Reports to the board
delegation-lists-lead = The latest list covers { $period }. The next begins the day after.
delegation-lists-lead-none = The lists follow each other without gap, so that each decision is reported once.
delegation-lists-empty = No list has been made
delegation-lists-empty-text = A list gathers the decisions of a period and is frozen when made. The count told is always the count there is.
delegation-lists-caption = The latest period first.
delegation-list-new = New list
delegation-list-new-lead = The period begins the day after the last list ended. Decisions registered late for a reported period come along, marked.
delegation-list-preview = { $n ->
    [0] No decisions in the period
    [one] One decision in the period
   *[other] { $n } decisions in the period
 }
delegation-list-preview-none = No decision is registered for the period. The list can still be reported, so that there is no gap.
delegation-list-period = The period
delegation-list-period-text = If you change the days the decisions are counted anew. If the count differs from what you saw you are shown the new list first.
delegation-list-create = Make the list
delegation-list-open-title = A list waits for a meeting
delegation-list-open-text = The list for { $period } has not been reported. Report it, or undo it, before you make the next.
delegation-list-open-action = Open the list
delegation-list-upto-date = Everything is on a list
delegation-list-upto-date-text = The latest list reaches today. The next period begins tomorrow.
delegation-list-title = Delegated decisions { $period }
delegation-list-lead = { $n ->
    [0] No decisions.
    [one] One decision.
   *[other] { $n } decisions.
 } The list is frozen.
delegation-list-next = Take the list up in a paragraph on delegated decisions on the board's next agenda.
delegation-list-undo = Undo the list
delegation-pdf = Open as PDF
delegation-pdf-public = PDF for the public
delegation-field-from = First day
delegation-field-to = Last day

## The order

delegation-order = Delegation order
delegation-orders-title = Delegation order
delegation-orders-lead = Who may decide what on the board's behalf. An adopted version never changes; the next takes its place.
delegation-orders-empty = No delegation order is entered
delegation-orders-empty-text = Enter the points or paste them as lines, and then register the board's decision to adopt it.
delegation-orders-caption = Drafts first, then the latest in force.
delegation-order-new = New version
delegation-order-new-lead = The new version is a draft until you register that the board has adopted it.
delegation-order-begin = Begin
delegation-order-remove = Remove the draft
delegation-order-draft-lead = A draft. Decisions are not held against it until the board has adopted it.
delegation-order-lead = Adopted { $on } ({ $reference }). In force from { $from }.
delegation-order-replaced = Replaced from { $day }.
delegation-draft-warning = This is a draft and can be changed freely until its adoption is registered.
delegation-items-empty = No points yet
delegation-items-empty-text = Add one point at a time or paste the whole order as lines.
delegation-group-none = Points
delegation-item = Point
delegation-item-new = Add a point
delegation-item-lead = The point says what may be decided, by whom and within what.
delegation-item-remove = Remove the point
delegation-may-sub = The head may delegate it further
delegation-reporting-list = on a list
delegation-reporting-notice = not reported, announced
delegation-reporting-none = not reported
delegation-until-further = until further notice
delegation-kind-presidium = the presidium
delegation-kind-committee = committee
delegation-kind-member = member
delegation-kind-substitute = substitute
delegation-kind-chief = head of administration
delegation-kind-employee = employee
delegation-kind-automated = automated function
delegation-field-name = Name
delegation-hint-name = For example Delegation order 2021.
delegation-field-like = Begin with the points of
delegation-like-none = Empty
delegation-field-number = Number
delegation-hint-number = As it is cited, for example 4 or 4.1.
delegation-field-group = Heading it stands under
delegation-field-matter = What may be decided
delegation-field-kind = Kind of delegate
delegation-hint-kind = The board may delegate to the presidium, a committee, a member or substitute, an employee or an automated function.
delegation-hint-any-party = An employee of any municipality may be delegate. Choose one to narrow.
delegation-field-limit = Limit in kronor
delegation-hint-limit = The limit itself is within. Leave empty when there is none.
delegation-field-conditions = Conditions
delegation-field-may-sub = The head may delegate further
delegation-hint-may-sub = Only a head of administration, and only one step.
delegation-field-reported = The decisions are reported to the board
delegation-hint-reported = The board decides to what extent. What is not reported but can be appealed is announced by itself.
delegation-field-appealable = The decisions can be appealed
delegation-adopt = Register the adoption
delegation-adopt-lead = On which day and by which paragraph the board adopted the order.
delegation-adopt-warning = After that the version cannot be changed.
delegation-adopt-save = Register
delegation-field-adopted = Adopted on
delegation-field-reference = Paragraph
delegation-hint-reference = For example § 9, 2014-12-10.
delegation-field-in-force = In force from
delegation-import = Paste points
delegation-import-lead = One line for each point. Nothing is saved before you have seen how the lines were read.
delegation-field-lines = Lines
delegation-hint-lines = number; heading; what; kind; function; municipality; limit; conditions; further (ja/nej); reported (ja/nej); appealable (ja/nej). Semicolon or tab between. The last may be left out.
delegation-import-show = Show how it is read
delegation-import-preview = How the lines were read
delegation-import-read = { $n } of { $of } lines could be read.
delegation-import-save = Save all points
delegation-import-nothing-saved = Nothing is saved. Correct the lines below and show again.
delegation-import-unread = cannot be read
delegation-subs = Delegation further
delegation-sub-new = Register a delegation further
delegation-sub-lead = Where the board has allowed it, the head may let an employee of any of the municipalities decide instead.
delegation-sub-end = End
delegation-field-last-day = Last day
delegation-field-giver = Delegated by
delegation-hint-giver = The chain is the board, the head, the employee. It may not be longer.
delegation-giver-chief = The head of administration
delegation-field-sub-reference = The head's decision
delegation-hint-sub-reference = Number and day.

## Reminders

delegation-need-announce = Announce the delegated decision { $number }
delegation-need-announce-detail = { $heading }, decided { $day }. The time for appeal begins only when the notice is up.
delegation-need-draft = { $name } is a draft
delegation-need-open = Open

## The document

delegation-doc-kind = Report of delegated decisions
delegation-doc-title = Report of delegated decisions { $period }
delegation-doc-period = Period
delegation-doc-count = Number of decisions
delegation-doc-where = Before the board
delegation-doc-reported-at = Reported in { $place }.
delegation-doc-attached = Taken up in { $place }.
delegation-doc-not-reported = Not reported yet.
delegation-doc-late = Registered late
delegation-doc-late-n = { $n ->
    [one] One decision was made
   *[other] { $n } decisions were made
 } in a period already reported.
delegation-doc-late-one = Made in a period already reported.
delegation-doc-decisions = The decisions
delegation-doc-none = No delegated decisions were made in the period.
delegation-doc-number = Number
delegation-doc-day = Day
delegation-doc-matter = Heading
delegation-doc-item = Point
delegation-doc-delegate = Delegate
delegation-doc-urgent = urgent
delegation-doc-caption = { $n ->
    [one] One decision.
   *[other] { $n } decisions.
 } The point is that of the board's delegation order.
delegation-doc-short = Decision
delegation-doc-basis = Legal basis
delegation-doc-affected = Party affected
delegation-doc-masked = Masked in the public version
delegation-doc-amount = Amount
delegation-doc-why-urgent = Why the board could not be awaited
delegation-doc-board = Before the board
delegation-doc-wording = The board notes the report of delegated decisions for the period { $period } ({ $n } decisions).
delegation-doc-no-change = The decisions were made on the board's behalf. The report does not mean that the board tries them again, and the board cannot change them.
delegation-doc-appeal = Appeal
delegation-doc-appeal-text = The time to appeal a reported decision runs from the day the minutes of the meeting where it is reported are announced by all co-operating municipalities.
delegation-doc-law = { $law }.

## Refusals

delegation-not-there = The record is not there any more. Go back to the list.
delegation-number-missing = Give the number of the point.
delegation-number-bad = Write the number without spaces, for example 4.1.
delegation-number-twice = The number { $number } stands on two points. Give each its own.
delegation-kind-missing = Choose the kind of delegate.
delegation-matter-missing = Say what may be decided.
delegation-function-missing = Give the delegate's function, for example head of IT.
delegation-sub-only-chief = Only a head of administration delegates further (Local Government Act 7:6). Choose the head as delegate or take this away.
delegation-party-only-employee = Only employees belong to a municipality. Remove it or choose an employee.
delegation-order-name-missing = Name the version.
delegation-order-locked = The order has been adopted and does not change. Make a new version.
delegation-order-empty = The order has no points. Add at least one.
delegation-reference-missing = Give the paragraph that adopted the order.
delegation-adopted-future = The adoption cannot be after today, { $today }.
delegation-from-before-adopted = The order cannot be in force before it was adopted, { $day }.
delegation-from-taken = Another version is in force from { $day }. Choose another day.
delegation-sub-draft = Delegate further once the order is adopted.
delegation-sub-not-allowed = The board has not allowed § { $number } to be delegated further (Local Government Act 7:6).
delegation-chain-too-deep = The chain is two links at most: board to head and head to employee. The employee cannot delegate on (Local Government Act 7:6, 9:31).
delegation-to-before-from = The last day is before the first.
delegation-from-missing = Say from which day it holds.
delegation-sub-reference-missing = Give the head's decision to delegate further.
delegation-barred-goals = The board must decide itself: goals, direction, scope and quality may not be delegated (Local Government Act 6:38 p. 1).
delegation-barred-council = The board must decide itself: submissions and statements to the council and statements on appealed decisions may not be delegated (Local Government Act 6:38 p. 2).
delegation-barred-authority = The board must decide itself: exercise of authority of principle or greater weight may not be delegated (Local Government Act 6:38 p. 3).
delegation-barred-citizens = The board must decide itself: citizens' proposals may not be delegated (Local Government Act 6:38 p. 4).
delegation-barred-other-law = The board must decide itself: another act forbids delegation (Local Government Act 6:38 p. 5).
delegation-barred-chapter13 = An automated function may not make decisions appealable under chapter 13 (Local Government Act 6:37). Let a person decide.
delegation-barred-procurement = An automated function may not decide on procurement or systems of choice or authorisation (Local Government Act 6:37). Let a person decide.
delegation-day-missing = Give the day.
delegation-day-future = The decision cannot be made after today, { $today }.
delegation-item-missing = Choose the point of the order. If there is none the matter may not be decided by delegation.
delegation-no-order = No delegation order was in force on { $day }. Check the day or register the adoption.
delegation-order-not-in-force = The point belongs to another version than the one in force that day, { $name }. Choose a point of it.
delegation-over-limit = The amount is above the limit of § { $number }, { $limit }. The board must decide.
delegation-amount-missing = § { $number } has a limit. Give the amount.
delegation-not-the-delegate = § { $number } gives the power to { $function }. Write that function or choose another point.
delegation-sub-other-item = The delegation further is not of § { $number }. Choose the right point or none.
delegation-sub-not-in-force = The delegation further did not hold on { $day }.
delegation-employer-missing = Say which municipality employs the delegate.
delegation-employer-other = The point is only for employees of another municipality. Choose it, or another point.
delegation-party-unknown = The municipality was not a party on { $day }.
delegation-name-missing = Give the delegate's name.
delegation-heading-missing = Give a heading.
delegation-decision-missing = Give the decision in short.
delegation-urgent-reason = Say why the board could not be awaited (Local Government Act 6:39).
delegation-urgent-by = The one who decided was not chair on { $day }. Give the decision that appointed the member, or the chair's name as registered (Local Government Act 6:39).
delegation-urgent-done = The decision has been reported already, or is not urgent.
delegation-not-tried = Answer the questions and tick that you have.
delegation-locked = The decision is on a list to the board and is not corrected. Register a new one if needed.
delegation-case-missing = Choose a case, so that the decision gets a number.
delegation-document-missing = No document of a case has that number. Check it or leave the field empty.
delegation-document-taken = Document { $number } is registered as a delegated decision already.
delegation-list-gap = There would be a gap: the list must begin on { $next }, the day after the last one, not { $from }.
delegation-list-overlap = The periods overlap: the list must begin on { $next }, the day after the last one.
delegation-list-backwards = The last day must be { $from } or later.
delegation-list-future = The list cannot reach past today, { $today }.
delegation-list-count = The count differs: you saw { $announced } decisions, now there are { $counted }. See the list and make it again.
delegation-list-open = The list { $from }–{ $to } has not been reported. Report or undo it first.
delegation-list-days = Give the first and last day as year-month-day.
delegation-list-reported = The list has been reported to the board and does not change.
delegation-list-not-last = Only the latest list can be undone, else there would be a gap.
delegation-reported-early = The list reaches { $day } and cannot be reported before it.
delegation-notice-none = The decision is reported or cannot be appealed, and has no notice of its own.
delegation-notice-party = Choose one of the municipalities.
delegation-notice-twice = The municipality has posted the notice already.
delegation-notice-before = The notice cannot be up before the decision, { $day }.
delegation-notice-future = The day cannot be after today, { $today }.
delegation-notice-down = The notice is down already.
delegation-notice-open = The notice may not come down before it has been up everywhere during the whole time for appeal.
delegation-notice-early = The notice may come down on { $day } at the earliest.
delegation-import-none = Paste at least one line.
delegation-import-faults = { $n ->
    [one] One line could not be read
   *[other] { $n } lines could not be read
 }. The table says why.
delegation-import-cells = The line has { $n } parts, eleven at most were expected.
delegation-import-chair = The chair is one of the members: write ledamot as the kind and ordförande as the function.
delegation-not-your-item = § { $number } is delegated to { $function }. You can only register decisions that you yourself are the delegate for. If somebody else decided, the secretary or the head of administration registers it.
delegation-doubtful-goals = Probably may not be delegated: the board itself decides on the goals, direction, scope and quality of the activity (KL 6:38 p. 1).
delegation-doubtful-council = Probably may not be delegated: the board itself decides on submissions and statements to the council, and on statements about appealed decisions (KL 6:38 p. 2).
delegation-doubtful-authority = May not be delegated: exercise of authority against individuals that is of principle or else of greater weight (KL 6:38 p. 3).
delegation-doubtful-citizens = Probably may not be delegated: matters raised by a citizens' proposal and handed over to the board (KL 6:38 p. 4).
delegation-doubtful-adopt = Try before adopting: by its words § { $numbers } concerns what the board must decide itself (KL 6:38).
delegation-import-kind = ”{ $value }” is no kind of delegate. Write presidiet, utskott, ledamot, ersättare, förvaltningschef, anställd or automatiserad.
delegation-import-party = ”{ $value }” is none of the municipalities.
delegation-import-answer = ”{ $value }” is neither ja nor nej.

## What the check finds

delegation-check-order = The delegation order “{ $name }” { $what ->
    [changed] has been changed after it was adopted (journal line { $line })
    [missing] has been adopted but is missing (journal line { $line })
   *[other] stands as adopted without anybody having adopted it
 }.
delegation-check-decision = The delegated decision { $number } { $what ->
    [changed] is no longer as it was registered (journal line { $line })
    [missing] has been registered but is missing (journal line { $line })
   *[other] is there without anybody having registered it
 }.
delegation-check-list = The list of delegated decisions { $from }–{ $to } { $what ->
    [changed] is no longer as it was made (journal line { $line })
    [missing] has been made but is missing (journal line { $line })
   *[other] is there without anybody having made it
 }.
delegation-check-notice = The notice of the delegated decision { $number } with { $party } { $what ->
    [changed] is no longer as it was registered (journal line { $line })
    [missing] has been registered but is missing (journal line { $line })
   *[other] is there without anybody having registered it
 }.
