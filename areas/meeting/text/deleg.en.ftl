# Delegated decisions and assignments on a meeting's pages.

meeting-delegation = Delegated decisions
meeting-delegation-none = No list has been fetched. It begins the day after the last one ended.
meeting-delegation-count = ({ $n } decisions)
meeting-delegation-fetch = Fetch the list
meeting-delegation-field-until = Until
meeting-delegation-day = Say until which day the list reaches.
meeting-delegation-kind = The list is taken up in a paragraph on delegated decisions. Change its kind first.
meeting-delegation-until = The list cannot reach past the day of the meeting, { $day }.
meeting-delegation-upto-date = The last list reaches this day already, and no urgent decision waits.
meeting-delegation-sentence = { $board } notes the report of delegated decisions for the period { $period } ({ $n } decisions).
meeting-delegation-urgent-sentence = { $board } notes the report of urgent decisions: { $numbers }.
meeting-delegation-urgent-mark = (urgent)
meeting-delegation-late-mark = (registered late)
meeting-place-item = item { $n }, { $day }
meeting-assignment-source = { $place }, point { $n }
meeting-assignment-new = Make an assignment
meeting-assignments = Assignments from the paragraph
meeting-assignments-all = All assignments
meeting-assignment-taken-up = Taken up at the meeting.
meeting-assignment-there = The assignment is on the next agenda already.
meeting-assignment-no-meeting = No coming meeting is planned. Plan one first.
meeting-follow-up = Follow-up of assignments
meeting-follow-up-heading = Follow-up of assignments
meeting-follow-up-fetch = Fetch the assignments
meeting-follow-up-none = No assignment to follow up.
meeting-delegation-urgent = { $n ->
    [one] One urgent decision must be reported at this meeting.
   *[other] { $n } urgent decisions must be reported at this meeting.
 }
meeting-delegation-left-over = The list is no longer taken up here, but its lines are left in the paragraph.
meeting-delegation-clear = Remove the lines
meeting-delegation-still-there = The paragraph takes up a list. Undo the list first.
meeting-urgent-unreported = The meeting cannot be closed: urgent decisions are reported at the next meeting without exception (Local Government Act 6:40). Take up { $numbers } in a paragraph on delegated decisions by fetching the list.
meeting-follow-up-nothing = No assignment to follow up.
meeting-follow-up-by-itself = The text writes itself when the summons goes out and when the meeting begins, as long as nobody has written one of their own.
meeting-assignment-followed-up = Followed up at the meeting.
meeting-send-not-followed-up = { $n ->
    [one] One assignment to follow up is
   *[other] { $n } assignments to follow up are
 } not on the agenda. Add the item Follow-up of assignments, or fetch the assignments to it.
meeting-follow-up-counts = { $open ->
    [0] No assignment is open
    [one] One assignment is open
   *[other] { $open } assignments are open
 }{ $late ->
    [0] .{""}
    [one] , one of them late.
   *[other] , { $late } of them late.
 } { $finished ->
    [0] None was finished since the last meeting.
    [one] One was finished since the last meeting.
   *[other] { $finished } were finished since the last meeting.
 }
