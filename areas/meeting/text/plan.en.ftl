
# Year plan, agenda, summons.

## Deeds

deed-meeting-uncall = The summons no longer holds, since the meeting was moved
deed-meeting-cancel = Cancelled the meeting
deed-meeting-extra = Registered who asked for an extra meeting
deed-item-edit = Changed the time or papers of an item
deed-standing-edit = Changed the board's standing items

meeting-kind-other = Other

## When something cannot be done

meeting-is-cancelled = The meeting was cancelled { $day }. It stays as it is. Plan a new one if it is to be held.
meeting-cancel-held = The meeting has been held and cannot be cancelled.
meeting-cancel-twice = The meeting is cancelled already.
meeting-cancel-reason = Say why the meeting is cancelled.
meeting-extra-no-day = Say which day the meeting was asked for.
meeting-extra-future = { $day } has not come yet. Give the day the request came.
meeting-extra-no-reason = Say what the meeting is about.
meeting-extra-too-few = { $lacks } short: at least { $needed } of { $members } members must ask for the meeting. The chair may also find it necessary.
meeting-standing-twice = ”{ $heading }” stands twice. Remove or rename one of them.
meeting-standing-overtaken = Somebody else has changed the list meanwhile. Yours is kept below. Save again if it is to hold.
meeting-order-other-items = The order names other items than those on the agenda. Load the page again.
meeting-upload-case = The item has no case to register the document in. Choose a case first.
meeting-upload-title = Say what the document is called.
meeting-upload-file = Choose a file.

## Pages: the agenda

meeting-order-drag = Drag to move
meeting-to-agenda = To the agenda
meeting-item-presenter = Presented by { $name }
meeting-item-presenter-at = Presented by { $name } at { $time }
meeting-item-booked = Booked at { $time }
meeting-item-has-memo = covering memo
meeting-item-documents = { $n ->
    [one] one document
   *[other] { $n } documents
 }
meeting-item-omitted = Left out or later: { $what }
meeting-item-no-papers = papers missing
meeting-item-papers = Papers and presentation
meeting-item-papers-of = Papers and presentation of { $item }
meeting-side-cases = Cases to take up
meeting-side-standing = Standing items
meeting-side-adjuster = Adjuster
meeting-case-search = Search cases
meeting-case-which = Selection
meeting-case-open = All open
meeting-case-ready = With documents
meeting-case-find = Search
meeting-case-no-candidates = No open case fits. Change the search, or open a case in the registry.
meeting-case-documents = { $n ->
    [0] No documents.
    [one] One document.
   *[other] { $n } documents.
 }
meeting-case-elsewhere = Last up { $at }.
meeting-case-more = There are more. Search by word or number.
meeting-set-up = Set up
meeting-set-up-named = Set up { $item }
meeting-standing-all-there = All the board's standing items are on the agenda.
meeting-standing-settings = The board's standing items
meeting-adjuster-same-party = The adjuster comes from the same party as the chair. The parties are treated alike if the other comes from another one.
meeting-adjuster-suggested = Next to adjust: { $name }. From another party than the chair, and the one who did it longest ago.
meeting-adjuster-propose = Propose { $name }

## Pages: an item before the meeting

meeting-item-card = Presentation and papers
meeting-item-lead = What stands here belongs to the summons, not to the minutes.
meeting-field-booked = Booked time
meeting-hint-booked = If the presenter comes at a certain time.
meeting-field-omitted = Left out or later
meeting-hint-omitted = Which paper is not sent along, and when it comes. Stands in the summons.
meeting-item-document = { $number } { $title }
meeting-item-other-papers = Other papers
meeting-upload = New document
meeting-upload-lead = The file is registered in the case and added to the item.
meeting-upload-no-case = The item has no case. Choose one in the paragraph to take in documents from the registry.
meeting-field-upload-title = Name of the document
meeting-field-upload = File
meeting-upload-save = Register and add

## Pages: standing items

meeting-standing-title = Standing items
meeting-standing-lead = Items that are set up by themselves when a meeting is planned.
meeting-standing-saved = The list is saved and holds the next time a meeting is planned.
meeting-standing-order = Order
meeting-standing-slot = Place
meeting-slot-begin = at the beginning
meeting-slot-middle = among the cases
meeting-slot-end = at the end
meeting-standing-usual = Set up each time
meeting-standing-new = New item

## Pages: cancelled and extra

meeting-chip-cancelled = cancelled
meeting-lead-cancelled = The meeting was cancelled { $day }: { $reason }
meeting-cancelled-said = Cancelled { $day }. { $reason }
meeting-cancel = Cancel the meeting
meeting-cancel-lead = The meeting stays in the plan, marked as cancelled.
meeting-cancel-called = The summons is out. Everybody called must be told that the meeting is cancelled.
meeting-cancel-save = Cancel the meeting
meeting-field-cancel-reason = Reason
meeting-hint-cancel-reason = The reason is seen by all who are called and on the public pages.
meeting-edit-called = The summons is out. If the day is changed a new one must be sent.
meeting-extra = Extra meeting
meeting-extra-card = Request and time
meeting-extra-lead = An extra meeting is held when enough members ask for it or the chair finds it necessary.
meeting-extra-rule = At least a third of the members, here { $needed } of { $members }, or the chair ({ $law }).
meeting-field-extra-day = Asked for on
meeting-field-extra-reason = What it is about
meeting-field-extra-chair = The chair finds the meeting necessary
meeting-extra-asks = { $name }, { $party }, asks for it
meeting-extra-by-chair = Extra meeting. On { $day } the chair found it necessary: { $reason }
meeting-extra-by-members = Extra meeting, asked for on { $day } by { $who }: { $reason }

## The summons

deed-summons-send = Sent a summons
deed-summons-deliver = Registered that the summons arrived
deed-summons-open = Opened the papers
deed-invited-edit = Changed who is called beside members and substitutes
deed-checks-edit = Changed what covering memos look at

meeting-tab-summons = Summons
meeting-tab-papers = Papers
meeting-send-empty = The agenda is empty. Set up at least one item before the summons is sent.
meeting-send-no-start = The meeting has no start time. Give it among the details.
meeting-send-no-place = The meeting has no place. Give it among the details.
meeting-send-urgent = The urgent decision ”{ $name }” has not been reported to the board and is not on the agenda. Such a decision is reported at the next meeting. Set it up first.
meeting-send-nothing-new = Nothing has changed since the last summons was sent.
meeting-send-reason = Say why a new version is sent.
meeting-send-late-reason = The summons should have been sent by { $day }. Say why it is later.
meeting-invited-no-name = A line has no name. Write the name first.
meeting-invited-staff-items = Say for which items { $name } attends. Staff representatives attend matters between employer and employees.
meeting-invited-staff-many = { $n } staff representatives are more than three with an alternate each. Take somebody away.
meeting-check-summons = Summons { $number } to meeting { $meeting } does not agree with what was sent (journal line { $line }).

meeting-called-as-member = member
meeting-called-as-substitute = substitute
meeting-called-as-right-to-attend = right to attend
meeting-called-as-expert = called to inform
meeting-called-as-staff = staff representative
meeting-call-channel-samdrift = in Samdrift
meeting-call-channel-email = e-mail
meeting-call-channel-letter = letter
meeting-call-channel-other = in another way
meeting-call-channel-for = Channel for { $name }

meeting-change-value-none = nothing
meeting-change-head-day = The day is changed from { $was } to { $now }.
meeting-change-head-start = The start is changed from { $was } to { $now }.
meeting-change-head-place = The place is changed from { $was } to { $now }.
meeting-change-head-remote = The note on remote attendance is changed from { $was } to { $now }.
meeting-change-head-open = The form is changed between open and closed.
meeting-change-head-adjusters = The proposed adjuster is changed from { $was } to { $now }.
meeting-change-added = New item: { $item }
meeting-change-withdrawn = Withdrawn: { $item }
meeting-change-withdrawn-why = Withdrawn: { $item }. { $reason }
meeting-change-changed = Changed in { $item }: { $what }
meeting-change-moved = Moved from item { $from } to { $to }: { $item }
meeting-change-what-heading = heading
meeting-change-what-case = case number
meeting-change-what-kind = kind
meeting-change-what-presenter = presentation
meeting-change-what-proposal = proposal
meeting-change-what-papers = papers
meeting-change-what-memo = covering memo
meeting-change-what-omitted = what is left out

meeting-send-title-summons = Send the summons
meeting-send-title-supplement = Send a supplement
meeting-send-lead-summons = What is sent is kept as it is and does not change again.
meeting-send-lead-supplement = The supplement shows first what is new and then the whole agenda. It is kept as it is.
meeting-send-save-summons = Send the summons
meeting-send-save-supplement = Send the supplement
meeting-send-is-late = The board's last day for the summons was { $day }, { $days } days ahead. It can be sent all the same, with a reason.
meeting-send-anew = Day, time or place is changed. So a new summons goes to everybody, not a supplement.
meeting-send-to = Recipients
meeting-send-count = { $n ->
    [one] One recipient.
   *[other] { $n } recipients.
 }
meeting-send-lacks = Missing in the summons
meeting-send-lacks-nothing = Nothing is missing.
meeting-field-send-reason = Reason for the new version
meeting-hint-send-reason = Stands first in what is sent.
meeting-field-send-late = Why the summons is late
meeting-hint-send-late = Stands in the summons and in the history.
meeting-changes = Changed since last
meeting-changes-none = Nothing has changed since the last version was sent.
meeting-col-called-as = Called as
meeting-col-call-channel = Channel
meeting-col-delivered = Arrived
meeting-versions = Versions
meeting-version-summons = Summons, version { $number }
meeting-version-supplement = Supplement, version { $number }
meeting-version-sent = Sent { $day } at { $time } by { $who }.
meeting-version-why = Reason: { $reason }
meeting-version-late = After the board's last day: { $reason }
meeting-version-frozen = sent and unchangeable
meeting-version-not-last = A later version has been sent.
meeting-version-hash = Checksum of the document (SHA-256): { $hash }
meeting-sent-log = Sent to, version { $number }
meeting-sent-caption = When somebody who reads in Samdrift opens the papers for the first time it is noted here.
meeting-sent-opened = opened { $day } at { $time }
meeting-sent-delivered = { $day } at { $time }
meeting-sent-not-yet = not confirmed
meeting-sent-mark = Has arrived
meeting-summons-not-sent = The summons has not been sent. This is how it looks now.
meeting-summons-on-paper = The summons was sent outside Samdrift. This is how it looks with what is filled in now.
meeting-summons-lead-same = What was sent agrees with the agenda.
meeting-summons-lead-changed = The agenda has changed since the summons was sent.
meeting-summons-as-now = The summons as it looks now
meeting-read-papers = Read the papers
meeting-invited = Called beside the board
meeting-invited-card = Who else is called
meeting-invited-lead = All members and substitutes are called by themselves. The others are written here.
meeting-invited-edit = Called beside members and substitutes
meeting-invited-law = Staff representatives: at most three, with an alternate each ({ $law }).
meeting-invited-right-to-attend = With the right to attend
meeting-invited-expert = Called to inform
meeting-invited-staff = Staff representatives
meeting-hint-invited-right-to-attend = One per line: name; e-mail; at which items.
meeting-hint-invited-expert = One per line: name and function; e-mail; at which items.
meeting-hint-invited-staff = One per line: name; e-mail; at which items. The items must be given.

meeting-doc-supplement = Supplement
meeting-doc-supplement-title = Supplement to the meeting { $day }
meeting-doc-new = New and changed
meeting-doc-agenda-whole = The whole agenda
meeting-doc-at = at { $time }
meeting-doc-called-for = { $role }, at { $items }
meeting-doc-omitted = Left out or later: { $what }
meeting-doc-sent-at = { $day } at { $time }
meeting-doc-sent-supplement = { $sent }
meeting-doc-version = Version
meeting-doc-version-reason = Reason
meeting-doc-late-reason = Why the summons is late
meeting-doc-absence-here = Absence can also be reported in Samdrift, on the page with the papers.

## The covering memo

meeting-doc-alternatives = Alternatives
meeting-doc-consulted = Consultation with the parties
meeting-doc-consulted-count = { $asked } parties were asked and { $answered } have answered.
meeting-doc-lacks-answers = answers from { $parties }
meeting-doc-checks = Other checks
meeting-doc-lacks-check = check: { $name }
meeting-field-alternatives = Alternatives
meeting-hint-alternatives = Other ways that were possible, and why they were not chosen. Left out if there were none.
meeting-field-consulted = Consultation with the parties
meeting-hint-consulted = One party per line: party: answer. Without an answer the party counts as asked but not answered.
meeting-hint-check = What the check shows, or why it is not relevant.
meeting-checks-card = Checks in covering memos
meeting-field-checks = What every covering memo looks at
meeting-hint-checks = One per line, by the board's own rules: children, environment, equality, data protection, security, procurement, staff.
meeting-memo-differs = Show the difference
meeting-memo-differs-how = Struck words stand in the memo, bold words in the minutes.

## Reading the papers

meeting-reading-title = Papers for { $day }
meeting-reading-draft = the summons has not been sent
meeting-doc-summons-open = Open the summons
meeting-reading-count = { $read } of { $n } items read
meeting-reading-read = read
meeting-reading-mark = Mark as read
meeting-reading-unmark = Mark as unread
meeting-reading-news = New since you last read
meeting-reading-gone = Withdrawn
meeting-reading-earlier = Earlier in the case
meeting-reading-secret = kept secret
meeting-reading-memo-changed = changed after the summons
meeting-reading-called-in = You are called in to serve for { $name }.
meeting-reading-away = You reported absence { $day }.
meeting-note-write = Write a note of your own
meeting-note-own = Your note
meeting-note-for = Own note on { $item }
meeting-note-private = Only you see the note. It is no public document as long as it is your own memorandum, and you can remove it whenever you like.
meeting-note-save = Save
meeting-note-remove = Remove
meeting-need-papers = Papers for the meeting { $day }
meeting-need-papers-more = New papers for the meeting { $day }
meeting-need-papers-detail = Sent to you and not opened yet.
meeting-need-papers-action = Read the papers
meeting-need-supplement = The agenda for { $day } has changed after the summons
meeting-need-supplement-detail = The changes have not been sent to those who are called.
meeting-need-supplement-action = Show the changes
meeting-need-serve = You are called in to serve for { $name } on { $day }
meeting-need-serve-detail = Read the papers, and tell the secretary if you cannot come.
meeting-need-serve-action = Read the papers
meeting-need-call-in = Nobody is called in for { $name }
meeting-need-call-in-detail = The member has reported absence.
meeting-need-call-in-action = Call in a substitute

## Absence

deed-absence-report = Reported absence
deed-absence-withdraw = Took back a report of absence
deed-substitute-call = Called in a substitute

meeting-absence-held = The meeting has been held. Correct the attendance instead.
meeting-absence-no-seat = The person holds no seat that day and need not report absence.
meeting-absence-twice = The absence is reported already.
meeting-call-in-not-free = The substitute cannot be called in: away, called in for somebody else or without a seat. Choose another.
meeting-absence-card = Absence
meeting-absence-none = Nobody has reported absence.
meeting-absence-ask = Can't you come?
meeting-field-absence-message = Message to the secretary
meeting-hint-absence-message = May be left empty.
meeting-absence-save = Report absence
meeting-absence-back = I can come after all
meeting-absence-back-other = Can come
meeting-absence-for = Report for somebody else
meeting-absence-register = Register
meeting-absence-reported = Reported { $day } at { $time } by { $who }.
meeting-call-in-name = Call in { $name }, { $party }
meeting-call-in-done = called in: { $name }

## The plan of meetings

deed-plan-draft = Began a version of the plan of meetings
deed-plan-edit = Changed the draft plan of meetings
deed-plan-discard = Threw away the draft plan of meetings
deed-plan-adopt = Adopted the plan of meetings

meeting-plan-title = Plan of meetings { $year }
meeting-plan-adopted = The plan is adopted and does not change. Begin a new version.
meeting-plan-draft-there = There is a draft of the next version already. Open that one.
meeting-plan-empty = The plan has no days. Add at least one.
meeting-plan-future = The day lies in the future. Adopt the plan when it is decided, { $today } at the earliest.
meeting-plan-no-day = Say which day the plan was adopted.
meeting-plan-no-decision = Say what the adoption rests on, such as the paragraph.
meeting-plan-no-reason = Say why the plan changes. The reason is written in the draft.
meeting-plan-nothing-new = The draft changes nothing in the plan in force.
meeting-plan-held = The meeting { $day } has been held and can neither be moved nor cancelled. Let the day stand.
meeting-plan-other-year = { $day } is not in { $year }.
meeting-plan-day-twice = { $day } stands twice at the same time. Remove or change one.
meeting-plan-overtaken = Somebody else has changed the draft meanwhile. What you wrote is kept below. Save again if it is to hold.
meeting-plan-change-added = { $day } is new.
meeting-plan-change-also = Also new: { $what }.
meeting-plan-change-moved = { $was } moves to { $now }.
meeting-plan-change-changed = { $day } gets other details: { $what }.
meeting-plan-change-cancelled = { $day } is cancelled.
meeting-plan-free = { $day } is a day off.
meeting-plan-free-named = { $day } is { $name }.
meeting-plan-collision = { $day } has more than one meeting.
meeting-plan-recall = The summons for { $day } is out. After the change everybody must be called anew or told that the meeting is cancelled.
meeting-plan-lead-none = No plan is adopted for the year.
meeting-plan-lead-adopted = Version { $number }, adopted { $day }, { $by }.
meeting-plan-begin = Begin the year's plan
meeting-plan-change = Change the plan
meeting-plan-empty-title = No plan for { $year }
meeting-plan-empty-lead = The plan gathers the year's meeting days. When it is adopted the meetings are planned by themselves, and each later change is a version of its own with a reason.
meeting-plan-in-force = The plan in force
meeting-plan-draft = Draft of the next version
meeting-plan-draft-open = Change the draft
meeting-plan-draft-same = The draft changes nothing yet.
meeting-plan-draft-title = Draft plan for { $year }
meeting-plan-draft-lead = The days hold only once the plan is adopted.
meeting-plan-discard = Throw the draft away
meeting-plan-adopt = Adopt the plan
meeting-plan-adopt-title = Adopt the plan for { $year }
meeting-plan-adopt-lead = Meetings are planned, moved and cancelled in one step. The version does not change again.
meeting-plan-adopt-save = Adopt
meeting-plan-adopted-on = Adopted { $day }, { $by }.
meeting-plan-is-draft = Draft
meeting-plan-is-adopted = The version is adopted and does not change.
meeting-plan-version = Version { $number }
meeting-plan-gone = taken away
meeting-plan-outside = now { $day }, changed outside the plan
meeting-plan-line-new = New day
meeting-plan-lines-hint = Empty the day of a line to take it away.
meeting-field-turn = Host's turn
meeting-col-turn = Host's turn
meeting-field-plan-reason = Reason for the change
meeting-hint-plan-reason = Stands in the plan, and at the meetings that are cancelled.
meeting-field-plan-day = Adopted on
meeting-field-plan-decision = Decision
meeting-hint-plan-decision = Such as § 25, or the chair's decision.

meeting-doc-plan = Plan of meetings
meeting-doc-plan-title = Plan of meetings { $year }
meeting-doc-plan-subject = { $board }, meetings { $year }
meeting-doc-plan-adopted = Adopted
meeting-doc-plan-adopted-by = { $day }, { $by }
meeting-doc-plan-changes = Changes in this version
meeting-doc-plan-days = Meeting days
meeting-doc-plan-turn = Host's turn
meeting-doc-plan-lacks-adoption = decision of adoption
meeting-doc-plan-lacks-days = meeting days
