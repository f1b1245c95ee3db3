# What follows the meeting: corrections, extracts and dispatch, the minutes as they were known, fees.

## Deeds in the journal

deed-minutes-correct = Corrected the adjusted minutes

## Corrections: rules

meeting-correct-not-adjusted = The text is not adjusted yet. Change it in the usual way instead.
meeting-correct-place-missing = Choose what the correction concerns.
meeting-correct-kind-missing = Say whether it is a slip of the pen, a miscount or a change in substance.
meeting-correct-reason-missing = Write why the text is corrected.
meeting-correct-by-missing = Give the name of the person who decided that the text is to be corrected.
meeting-correct-substance = A change in substance cannot be made as a correction. Bring the matter up again, so that the board makes a new decision. Once that is adjusted you choose it here, and the paragraph points to it.
meeting-correct-substance-head = Only a paragraph can point to a later decision. Choose a part of a paragraph.
meeting-correct-same = The right wording is the same as the old one. Write what it should have said.
meeting-correct-old-missing = Write the words that are wrong, exactly as they stand.
meeting-correct-old-by-hand = Copy the words of the minutes that are wrong.
meeting-correct-old-not-there = Those words are not in the text. Copy them exactly as they stand.
meeting-correct-old-twice = Those words stand in several places of the text. Take in more of the words around the fault, so that it is clear which place you mean.

## Corrections: what is corrected

meeting-part-head-start = Start time
meeting-part-head-end = End time
meeting-part-head-place = Place
meeting-part-head-remote = At a distance
meeting-part-head-secretary = Secretary
meeting-part-head-adjusters = Adjusters
meeting-part-head-adjust-place = Place of adjustment
meeting-part-attendance = Attendance, { $name }
meeting-part-heading = Heading
meeting-part-presenter = Presenter
meeting-part-description = Description
meeting-part-proposal = Proposal
meeting-part-decision = Decision
meeting-part-basis = Basis of the decision
meeting-part-receivers = To be sent to
meeting-part-proceedings = Motions, votes and what else happened in the matter
meeting-part-point = { $part }, point { $n }

## Corrections: in the documents

meeting-doc-corrected-nothing = (was missing)
meeting-doc-corrected-out = (taken out)
meeting-doc-corrected-writing = Slip of the pen corrected { $day } by { $by }: { $reason }.
meeting-doc-corrected-counting = Miscount corrected { $day } by { $by }: { $reason }.
meeting-doc-corrected-note = Reference made { $day } by { $by }: { $reason }. The adjusted text remains.
meeting-doc-later-title = Changed by a new decision: { $place }
meeting-doc-corrected-chair = The chair { $name } decided on the correction. The adjusted text remains.
meeting-doc-corrected-secretary = The secretary { $name } decided on the correction. The adjusted text remains.
meeting-doc-corrected-decision = The decision has been changed by { $label } at the meeting of { $day }.

## Corrections: pages

meeting-corrections = Corrections
meeting-corrections-lead = Adjusted minutes are never changed. A correction is laid on top, so that both the old and the right wording show in the minutes, the PDF and extracts.
meeting-corrections-none-title = No corrections
meeting-corrections-none = The minutes read as they were adjusted.
meeting-corrections-not-adjusted = The minutes are not adjusted. Until then the text is changed in the usual way.
meeting-correct = Correct the minutes
meeting-correct-paragraph = Correct the paragraph
meeting-paragraph-not-corrected = The paragraph reads as it was adjusted.
meeting-paragraph-corrected = { $n ->
    [one] One correction
   *[other] { $n } corrections
 }
meeting-correct-save = Register the correction
meeting-correct-lead = Choose what it concerns, write the words that are wrong exactly as they stand, and what they should have been. The adjusted text remains.
meeting-correct-law = The rules on correction in the Administrative Procedure Act do not apply to decisions tested by legality review. The board therefore corrects in the open, and only slips of the pen and miscounts can be corrected. (Administrative Procedure Act 2017:900, section 2)
meeting-field-correct-place = What it concerns
meeting-field-correct-old = The words that are wrong
meeting-hint-correct-old = Leave empty only if the minutes lack it.
meeting-field-correct-new = What it should have said
meeting-hint-correct-new = Leave empty if the words are to be taken out.
meeting-field-correct-kind = Kind of fault
meeting-slip-writing = Slip of the pen
meeting-slip-counting = Miscount
meeting-slip-substance = Change in substance
meeting-field-correct-reason = Why
meeting-field-correct-decided = Decided by
meeting-decided-chair = The chair
meeting-decided-secretary = The secretary
meeting-field-correct-name = Name of the person who decided
meeting-field-correct-later = New decision that changes the substance
meeting-hint-correct-later = Only for a change in substance, once the new decision is adjusted.
meeting-correct-no-later = No new decision
meeting-later-choice = { $label }, { $day }

## Checking what was laid on top

meeting-check-layer-changed = Meeting { $day }: { $what ->
    [correction] the correction
    [extract] the certified extract
    [dispatch] the dispatch
   *[other] the receipt
 } has been changed since it was registered (line { $line } of the journal).
meeting-check-layer-missing = Meeting { $day }: { $what ->
    [correction] the correction
    [extract] the certified extract
    [dispatch] the dispatch
   *[other] the receipt
 } is missing (registered on line { $line } of the journal).
meeting-check-layer-unsealed = Meeting { $day }: { $what ->
    [correction] the correction
    [extract] the certified extract
    [dispatch] the dispatch
   *[other] the receipt
 } was added without any deed in the journal saying so.

## Extracts and dispatch

deed-extract-certify = Certified an extract of the minutes
deed-extract-dispatch = Sent an extract of the minutes
deed-dispatch-acknowledge = Recorded the receiver's receipt

meeting-extract-not-adjusted = The paragraph is not adjusted. An extract can be shown as a draft but not certified.
meeting-extract-no-number = The paragraph “{ $heading }” has no number. Number it first.
meeting-extract-seal = The paragraph “{ $heading }” does not agree with what was adjusted. Run samdrift check and find out why before you certify.
meeting-extract-name-missing = Whoever certifies must have a name.
meeting-extract-function-missing = Say in what function you certify, for example board secretary.
meeting-certify-password = The password is not right. Write your own password again.
meeting-dispatch-recalled = The extract is recalled, because the minutes have been corrected. Certify a new extract first.
meeting-dispatch-nobody = Tick at least one receiver.
meeting-dispatch-name-missing = Write who is to get the extract.
meeting-dispatch-address = Write an e-mail address for { $name }, or choose another way.
meeting-dispatch-twice = { $name } has got this extract already. Take away the tick.
meeting-receipt-day-missing = Give the day the extract arrived.
meeting-receipt-before = The receipt cannot be older than the dispatch of { $day }.
meeting-receipt-future = That day has not been yet. Today is { $today }.
meeting-receipt-by-missing = Say who received the extract.

meeting-doc-draft = Draft, not adjusted
meeting-doc-certified-by = Certified by
meeting-doc-certified-function = Function
meeting-doc-certified-at = Certified
meeting-doc-certified-foot = Certified by { $name }
meeting-doc-public-version = Public version

meeting-dispatch = Dispatch
meeting-dispatch-lead = { $n ->
    [0] No paragraph has any receiver.
    [one] One dispatch, of which { $waiting } waits to be sent or acknowledged.
   *[other] { $n } dispatches, of which { $waiting } wait to be sent or acknowledged.
 }
meeting-dispatch-lead-open = Extracts can be certified and sent when the minutes or the paragraph are adjusted.
meeting-dispatch-caption = Each paragraph with each of its receivers
meeting-dispatch-empty-title = Nothing to send
meeting-dispatch-empty = Write receivers under “To be sent to” in the paragraphs, and they show here.
meeting-dispatch-all = Certify and send all
meeting-dispatch-all-lead = Look over what is to be sent, to whom and how. When you save, the extracts are certified, registered as outgoing documents and recorded as sent.
meeting-dispatch-all-check = Receivers
meeting-dispatch-all-what = This is sent
meeting-dispatch-all-save = Certify and send
meeting-dispatch-certified-now = certified now
meeting-dispatch-certified-before = certified before
meeting-dispatch-done-title = All is sent
meeting-dispatch-done = All receivers have got the extracts they should have.
meeting-dispatch-paragraph-lead = Certified extracts of the paragraph, to whom they were sent and what came back.
meeting-dispatch-log = Log of what was sent
meeting-dispatch-log-empty = Nothing has been sent.
meeting-dispatch-document = Outgoing document
meeting-dispatch-title = Extract of the minutes { $day }, { $label } { $heading }
meeting-dispatch-public-title = Extract of the minutes { $day }, { $label }
meeting-receivers = Receivers
meeting-receivers-none = The paragraph names no receiver.
meeting-extracts = Certified extracts
meeting-extracts-none = No extract is certified.
meeting-extract-line = Certified { $day } { $clock } by { $name }
meeting-chip-recalled = Recalled, to be replaced
meeting-certify = Certify an extract
meeting-certify-lead = Read the extract. By certifying it you state that it agrees with the minutes, and it is frozen as it is.
meeting-certify-promise = By certifying you state in your name that the extracts agree with the adjusted minutes.
meeting-certify-save = Certify
meeting-function-usual = board secretary
meeting-field-certify-function = Function
meeting-field-own-password = Your password
meeting-hint-password = Write it again, so that it is clear that it is you who certifies.
meeting-hint-password-demo = The people of the demo have no password. Leave the field empty.
meeting-send = Send the extract
meeting-send-lead = Tick those who get the extract now and say how it is sent. It is registered as an outgoing document in the case.
meeting-send-save = Record as sent
meeting-send-tick = Sent now
meeting-send-more = Another receiver
meeting-field-receiver = Receiver
meeting-hint-receiver = Name; role; organisation. Leave empty if there is nobody more.
meeting-field-channel = Way
meeting-field-address = Address
meeting-channel-email = E-mail
meeting-channel-post = Post
meeting-channel-internal-post = Internal post
meeting-channel-handed = Handed over
meeting-delivery-not-sent = Not sent
meeting-delivery-sent = Sent { $day }
meeting-delivery-overdue = Sent { $day }, no receipt
meeting-delivery-received = Received { $day }
meeting-delivery-recalled = Recalled, to be replaced
meeting-receipt-missing = No receipt
meeting-receipt-no-number = own registry number missing
meeting-receipt-number = no. { $number }
meeting-receipt-register = Record receipt
meeting-receipt-add = Add registry number
meeting-receipt-save = Save the receipt
meeting-receipt-lead = The extract of { $label } was sent { $day } to { $to }.
meeting-receipt-rule = Without a receipt 14 days after the dispatch Samdrift reminds. That is the program's own rule and no time set by law.
meeting-field-receipt-day = Arrived
meeting-field-receipt-by = Received by
meeting-field-receipt-number = The receiver's registry number
meeting-hint-receipt-number = The number of the case the receiver has opened. Can be filled in later.
meeting-extract-recalled = The extract is recalled and replaced: the minutes have been corrected since it was certified.
meeting-extract-certified = Certified by { $name }, { $function }, { $day } at { $clock }.
meeting-extract-frozen-lead = The extract as it was frozen when it was certified.
meeting-extract-hash = Checksum of the extract (SHA-256):
meeting-extract-file = Extract of minutes.pdf
meeting-col-paragraph = Paragraph
meeting-col-receiver = Receiver
meeting-col-state = State
meeting-col-receipt = Receipt
meeting-col-channel = Way
meeting-col-registered = Registered

meeting-need-receipts = No receipt from { $day }
meeting-need-receipts-detail = { $n ->
    [one] One dispatch has not been acknowledged in 14 days.
   *[other] { $n } dispatches have not been acknowledged in 14 days.
 }
meeting-need-receipts-action = See the dispatch
meeting-need-resend = Extracts from { $day } need to be sent again
meeting-need-resend-detail = { $n ->
    [one] One extract is recalled, because the minutes have been corrected.
   *[other] { $n } extracts are recalled, because the minutes have been corrected.
 }
meeting-need-resend-action = Send new extracts

## The minutes as they were

meeting-known = As it was
meeting-known-title = As it was { $day } at { $clock }
meeting-known-lead = The meeting as it was known then, rebuilt from the journal. The page can only be read.
meeting-known-mark = You see an earlier state: { $day } at { $clock }, after what { $who } did. It is not how it looks now.
meeting-known-moment = { $day } { $clock }, { $who }
meeting-known-before = The meeting was not in Samdrift then.
meeting-known-before-all = Before the meeting was planned
meeting-known-bad-moment = “{ $value }” is not a date. Write year-month-day, for example 2021-02-10.
meeting-known-gap-fetched = The attendance was fetched in an older version of Samdrift, which did not record each line by itself. Later changes of single lines may therefore show beside the fetched line.
meeting-known-gap-place = An older version of Samdrift did not record where on the agenda a new item was put. The order may have been another.
meeting-known-since = What has changed since
meeting-known-since-n = { $n ->
    [one] One deed has been done after this.
   *[other] { $n } deeds have been done after this.
 }
meeting-known-nothing-since = Nothing has changed since.
meeting-known-see-difference = See the difference to now
meeting-known-difference = Difference
meeting-known-difference-lead = { $n ->
    [0] Nothing differs between the two.
    [one] One field differs between the two.
   *[other] { $n } fields differ between the two.
 }
meeting-known-difference-caption = Field by field, before and after
meeting-known-no-difference = The two are alike.
meeting-known-source = Both states are rebuilt from the journal, whose lines are chained to each other.
meeting-known-what = Field
meeting-known-earlier = One deed earlier
meeting-known-later = One deed later
meeting-known-day = Day
meeting-known-clock = Time
meeting-known-show = Show
meeting-known-then = As it was then
meeting-known-then-of = As it was then, { $moment }
meeting-known-difference-of = Difference between { $moment } and now
meeting-known-paragraph = § { $n } { $heading }
meeting-known-yes = yes
meeting-known-no = no

meeting-record-notice = Notices
meeting-record-memo = Covering memos
meeting-record-correction = Corrections
meeting-record-extract = Certified extracts
meeting-record-dispatch = Dispatch
meeting-record-receipt = Receipts
meeting-record-presence = Presence log

meeting-key-head = About the meeting
meeting-key-stage = Stage
meeting-key-on = Day
meeting-key-by = By
meeting-key-called = Summons sent
meeting-key-late-reason = Reason for late adjustment
meeting-key-day = Day
meeting-key-start = Start
meeting-key-end = End
meeting-key-place = Place
meeting-key-remote = At a distance
meeting-key-is-open = Open to the public
meeting-key-absence = Absence reported to
meeting-key-secretary = Secretary
meeting-key-adjusters = Adjusters
meeting-key-adjust-place = Place of adjustment
meeting-key-source-note = Note on the source
meeting-key-name = Name
meeting-key-political-party = Political party
meeting-key-party = Party
meeting-key-role = Capacity
meeting-key-is-remote = At a distance
meeting-key-for-whom = Serves for
meeting-key-from = From §
meeting-key-to = To
meeting-key-function = Function
meeting-key-paragraphs = Paragraphs
meeting-key-number = Number
meeting-key-heading = Heading
meeting-key-kind = Kind
meeting-key-case = Case
meeting-key-presenter = Presenter
meeting-key-description = Description
meeting-key-proposal = Proposal
meeting-key-decision = Decision
meeting-key-basis = Basis of the decision
meeting-key-dispatch = To be sent to
meeting-key-immediate = Adjusted at once
meeting-key-has-secret-part = Has a secret part
meeting-key-needs-no-decision = May end without a decision
meeting-key-organisation = Organisation
meeting-key-text = Text
meeting-key-note = Note
meeting-key-removal = Taken down
meeting-key-withdrawn = Withdrawn
meeting-key-reason = Reason
meeting-key-at = When
meeting-key-summary = Summary
meeting-key-background = Background
meeting-key-analysis = Analysis
meeting-key-conclusion = Conclusion
meeting-key-channel = Way
meeting-key-address = Address
meeting-key-their-number = The receiver's registry number
meeting-key-received = Arrived
meeting-key-document = Document
meeting-key-change = Change
meeting-key-old = Before
meeting-key-new = After
meeting-key-certificate = Certification

meeting-value-planned = Planned
meeting-value-called = Called
meeting-value-held = Held
meeting-value-adjusted = Adjusted
meeting-value-chair = chair
meeting-value-vice-chair = vice chair
meeting-value-second-vice-chair = second vice chair
meeting-value-member = member
meeting-value-serving-substitute = serving substitute
meeting-value-substitute = substitute, not serving
meeting-value-other = other attendant
meeting-value-secretary = secretary
meeting-value-official = official
meeting-value-right-to-attend = elected person with a right to attend
meeting-value-staff-representative = staff representative
meeting-value-decision = Decision
meeting-value-information = Information
meeting-value-delegation-report = Report of delegated decisions
meeting-value-notices = Notices
meeting-value-election = Election
meeting-value-basis = basis
meeting-value-delegation = delegated decision
meeting-value-message = notice
meeting-value-email = e-mail
meeting-value-post = post
meeting-value-internal-post = internal post
meeting-value-handed = handed over
meeting-value-slip = Correction
meeting-value-new-decision = New decision
meeting-value-writing = slip of the pen
meeting-value-counting = miscount

## Presence and fees per party

deed-rate-set = Set a rate of fees

meeting-rate-day-missing = Give the day the rate holds from.
meeting-rate-amount = Write the amount in kronor, for example 450 or 450.50. At most 100 000.
meeting-rate-party-missing = Choose which party the rate is for.

meeting-fees = Basis of fees
meeting-fees-lead = Presence of elected representatives { $from } – { $to }, apart for each party that elected them.
meeting-fees-law = Each party pays fees and compensation to those it has elected (KL 9:25).
meeting-fees-none-title = No presence
meeting-fees-none = No meeting held in the period has any attendance.
meeting-fees-show = Show
meeting-fees-all-parties = All parties
meeting-field-fees-from = From
meeting-field-fees-to = To
meeting-field-fees-party = Party
meeting-fees-col-day = Day
meeting-fees-col-party = Party
meeting-fees-col-name = Name
meeting-fees-col-political-party = Political party
meeting-fees-col-role = Capacity
meeting-fees-col-served = Served
meeting-fees-col-remote = At a distance
meeting-fees-col-came = Came
meeting-fees-col-went = Left
meeting-fees-col-minutes = Minutes
meeting-fees-col-fee = Fee, SEK
meeting-fees-col-lost = Lost earnings, at most SEK
meeting-fees-total = Total
meeting-fees-no-time = time missing
meeting-fees-sum = { $n ->
    [one] One time
   *[other] { $n } times
 }, { $minutes } minutes, fee SEK { $fee }, lost earnings at most SEK { $lost }.
meeting-fees-sum-units = { $n ->
    [one] One time
   *[other] { $n } times
 }, { $minutes } minutes.
meeting-fees-no-rate = The party has no rate for the period. Only times and minutes are shown.
meeting-fees-unknown = { $n ->
    [one] Once the time of day is missing, so that time is not counted.
   *[other] { $n } times the time of day is missing, so that time is not counted.
 }

meeting-rates = Rates of fees
meeting-rates-lead = What each party pays, from a day on. The party decides its rates.
meeting-rates-caption = Amounts in kronor
meeting-rates-none = No party has any rate. The basis then shows times and minutes.
meeting-rate-set = Set a rate
meeting-rate-save = Save the rate
meeting-field-rate-party = Party
meeting-field-rate-from = Holds from
meeting-field-rate-meeting = Per meeting
meeting-field-rate-hour = Per hour
meeting-field-rate-lost = Lost earnings per hour
meeting-hint-rate = Amounts in kronor. Leave empty what is not paid.

## The year's paragraph numbers

meeting-series = The year's paragraph numbers
meeting-series-title = Paragraph numbers { $year }
meeting-series-lead = Every number used during the year, struck ones too.
meeting-series-caption = Numbers in order
meeting-series-used = used
meeting-series-struck = struck
meeting-series-gaps = These numbers are not in Samdrift: { $numbers }. They may belong to minutes that have not been taken in; otherwise it is a gap to explain.
meeting-series-none-title = No numbers
meeting-series-none = No paragraph is numbered that year.
meeting-series-rule = Paragraphs are numbered from 1 each calendar year, run on over the year's meetings and are never used twice. That is practice, not law.
