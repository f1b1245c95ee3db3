
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
meeting-case-elsewhere = Handled { $at }.
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
