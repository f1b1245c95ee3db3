# The register: cases, documents and series.

## Deeds in the journal

deed-series-create = Set up a number series
deed-series-edit = Changed a number series
deed-case-create = Registered the case
deed-case-edit = Changed the case
deed-case-close = Closed the case
deed-case-reopen = Reopened the case
deed-document-create = Registered the document
deed-document-edit = Changed the draft
deed-document-correct = Corrected what the register says
deed-document-publish = The document became public
deed-document-file = Added a file

## Cases

registry-cases-title = Cases
registry-cases-lead = { $open ->
    [0] No case is open
    [one] One case is open
   *[other] { $open } cases are open
 } and { $closed ->
    [0] none is closed.
    [one] one is closed.
   *[other] { $closed } are closed.
 }
registry-cases-lead-none = The board’s cases are registered here with their documents.
registry-cases-empty = No case is registered
registry-cases-empty-text = A case gathers everything about one matter: what came in, what was sent and what was drawn up. It gets the next number of the series when it is registered.
registry-cases-shown = { $n ->
    [one] One case on this page, the latest opened first.
   *[other] { $n } cases on this page, the latest opened first.
 }
registry-case-new = Register a case
registry-case-new-lead = The case gets the next number of the series when you register it.
registry-case-create = Register the case
registry-case-edit = Edit
registry-case-edit-title = Edit { $number }
registry-case-edit-lead = The number stays. The change is written in the history of the case.
registry-case-close = Close the case
registry-case-reopen = Reopen
registry-case-facts = About the case
registry-case-latest = Latest documents
registry-case-open-since = Open since { $day }.
registry-case-closed-on = Closed { $day }.
registry-case-counts = { $n ->
    [0] No documents yet.
    [one] One document{ $drafts ->
        [0] .
       *[other] , which is a draft.
    }
   *[other] { $n } documents{ $drafts ->
        [0] .
        [one] , one of them a draft.
       *[other] , { $drafts } of them drafts.
    }
 }
registry-case-documents-shown = { $n ->
    [one] One document.
   *[other] { $n } documents in the order they were registered.
 }
registry-case-no-documents = The case has no documents yet
registry-case-no-documents-text = Register what comes in, is sent or is drawn up in the case, and it is gathered here.
registry-close-title = Close { $number }
registry-close-lead = { $n ->
    [0] The case has no drafts. It can be reopened if something new happens.
    [one] The case has one draft, which becomes a public document when the case is closed.
   *[other] The case has { $n } drafts, which become public documents when the case is closed.
 }
registry-close-warning = { $n ->
    [one] The draft below becomes a public document. This cannot be undone, not even by reopening the case.
   *[other] The { $n } drafts below become public documents. This cannot be undone, not even by reopening the case.
 }
registry-close-caption = Drafts that become public
registry-close-submit = Close the case

## Documents

registry-documents-title = Documents
registry-documents-lead = { $n ->
    [0] Everything that comes in, is sent or is drawn up is registered here.
    [one] One document is registered{ $drafts ->
        [0] .
       *[other] , and it is a draft.
    }
   *[other] { $n } documents are registered{ $drafts ->
        [0] .
        [one] , one of them a draft.
       *[other] , { $drafts } of them drafts.
    }
 }
registry-documents-empty = No document is registered
registry-documents-empty-text = Register a document as soon as it has come in or been drawn up. It usually belongs to a case, but it can be registered without one and placed later.
registry-documents-shown = { $n ->
    [one] One document, the latest day first.
   *[other] { $n } documents, the latest day first.
 }
registry-document-new = Register a document
registry-document-new-lead = Write what the document is about, the day it came in or was drawn up, and whom it came from or went to.
registry-document-create = Register the document
registry-document-edit = Edit
registry-document-correct = Correct
registry-document-publish = Make public
registry-document-facts = About the document
registry-edit-title = Edit { $number }
registry-edit-lead = The document is a draft. The number stays.
registry-correct-title = Correct what is said of { $number }
registry-correct-lead = The document is public. What changes here is what the register says of it, never the document itself.
registry-correct-notice = What was said before stays in the history. Everybody who reads the document’s page sees that it has been corrected.
registry-correct-submit = Save the correction
registry-corrections = Corrected
registry-corrections-caption = The latest correction first. What stood before is struck through.
registry-change-placed = Placed in a case
registry-publish-title = Make { $number } public
registry-publish-lead = Check what it says first. A public document cannot become a draft again.
registry-publish-check = This becomes public
registry-publish-warning = This cannot be undone. What is said of the document can be corrected later, but the correction shows, and the file cannot be replaced.
registry-publish-submit = Make the document public
registry-attach-title = File for { $number }
registry-attach-lead = The document is a draft, so the file can be replaced until it becomes public.
registry-attach-lead-public = The document is public and has no file. Once the file is saved it cannot be replaced.
registry-attach-now = The file now: { $file }. It is replaced by the one you choose.
registry-attach-submit = Save the file

registry-lead-in = Came in { $day } from { $counterpart }.
registry-lead-in-alone = Came in { $day }.
registry-lead-out = Sent { $day } to { $counterpart }.
registry-lead-out-alone = Sent { $day }.
registry-lead-since-then = A public document since then.
registry-lead-drawn-up = Drawn up { $day }.
registry-status-draft = A draft, not a public document.
registry-status-received = Public document since it came in { $day }.
registry-status-expedited = Public document since it was sent { $day }.
registry-status-case-closed = Public document since the case was closed { $day }.
registry-status-adjusted = Public document since it was adjusted or completed { $day }.
registry-first-status-draft = Draft, not public
registry-first-status-expedited = Sent (expedited)
registry-first-status-adjusted = Adjusted or completed

registry-direction-in = Received
registry-direction-out = Sent
registry-direction-drawn-up = Drawn up
registry-day-in = Came in
registry-day-out = Sent
registry-day-drawn-up = Drawn up
registry-counterpart-in = Sender
registry-counterpart-out = Recipient
registry-counterpart-drawn-up = Sender or recipient
registry-kept-back = Shown only to those who may see what is marked secret
registry-no-case = Without a case
registry-secrecy-of-case = The case is marked secret.
registry-secrecy-mark = { $provision }, marked { $day } by { $authority }
registry-secrecy-law = A reminder, not a decision. Test anew at each request. OSL 5:5

registry-file = File
registry-file-name = Name
registry-file-size = Size
registry-file-hash = Checksum (SHA-256)
registry-file-open = Get the file
registry-file-none = No file is saved.
registry-file-secret = The file is handed only to those who may see what is marked secret.
registry-file-attach = Add a file
registry-file-replace = Replace the file
registry-file-again = The file was not kept while the form needed changes. Choose it again.

## Number series

registry-series-title = Number series
registry-series-lead = A series says how the numbers of cases and documents are written.
registry-series-new = Set up a number series
registry-series-new-lead = The series gives each new case the next number. Older numbers can be entered exactly as they are.
registry-series-edit-lead = A new template applies to numbers given from now on. Numbers already given do not change.
registry-series-caption = The next number is for a case opened this year.
registry-no-series = There is no number series
registry-no-series-text = The register needs a series that says how numbers are written before the first case can be registered, for example Syd-IT 21-1.
registry-yes = yes
registry-no = no

## Headings in tables and facts

registry-head-number = Number
registry-head-title = Title
registry-head-series = Series
registry-head-opened = Opened
registry-head-closed = Closed
registry-head-state = State
registry-head-status = Status
registry-head-secrecy = Secrecy
registry-head-case = Case
registry-head-direction = Direction
registry-head-day = Date
registry-head-counterpart = Sender or recipient
registry-head-public-since = Public since
registry-head-when = When
registry-head-who = Who
registry-head-deed = What
registry-head-subject = Concerns
registry-head-changes = Change
registry-head-reason = Reason
registry-head-name = Name
registry-head-case-template = Template for cases
registry-head-document-template = Template for documents
registry-head-yearly = Restarts yearly
registry-head-next = Next number
registry-history-caption = The latest event first.
registry-tab-overview = Overview
registry-tab-documents = Documents { $n }
registry-tab-history = History
registry-panel-latest = Latest in the register

registry-chip-open = open
registry-chip-closed = closed
registry-chip-draft = draft
registry-chip-public = public
registry-chip-secret = secrecy mark
registry-chip-corrected = corrected

## Fields

registry-field-title = What is it about?
registry-field-public-title = Public title
registry-field-opened = Opened on
registry-field-closed = Closed on
registry-field-number = Own number
registry-field-day = Date
registry-field-secret = Mark as secret
registry-field-provision = Provision
registry-field-secrecy-day = Marked on
registry-field-secrecy-authority = Marked by
registry-field-why = Why does it become public?
registry-field-public-day = Public from
registry-field-yearly = The count restarts every year
registry-hint-secret = Mark when something in it may be secret. A provision and a public title are then required.
registry-hint-provision = For example OSL 18:8 for security measures.
registry-hint-public-title = Required with a secrecy mark. Shown to everybody instead of the title above, and must reveal nothing.
registry-hint-number = Leave empty for the next number. An older number is entered exactly as it is, for example KS 2014/0082.
registry-hint-next-number = The next number this year is { $numbers }.
registry-hint-next-document = The next number in the case is { $number }.
registry-hint-direction = A received document is public from the day it came in.
registry-hint-status = For what is sent or drawn up. A received document is always public.
registry-hint-day = The day the document came in, was sent or was drawn up.
registry-hint-counterpart = Required for what came in or was sent.
registry-hint-place = Place the document in an open case. It keeps its number.
registry-hint-reason = The reason is shown to everybody who reads the document’s page. Write nothing that may be secret.
registry-hint-file = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, TIFF, text, CSV, mail (eml, msg) or calendar (ics). At most { $mb } MB.
registry-hint-case-template = Write {"{"}n{"}"} for the serial number, {"{"}yy{"}"} or {"{"}yyyy{"}"} for the year and {"{"}n:4{"}"} for a serial number of four digits. For example Syd-IT {"{"}yy{"}"}-{"{"}n{"}"}.
registry-hint-document-template = Write {"{"}case{"}"} for the number of the case and {"{"}n{"}"} for the document’s serial number in the case.
registry-save = Save

## Filter

registry-filter = Filter
registry-filter-words = Search words
registry-filter-show = Show
registry-filter-csv = Get as CSV
registry-filter-year = Year
registry-filter-series = Series
registry-filter-state = State
registry-filter-case = Case
registry-filter-from = From
registry-filter-to = To
registry-filter-all-years = All years
registry-filter-all-series = All series
registry-filter-all-states = All
registry-filter-all-directions = All
registry-filter-all-cases = All
registry-filter-open = Open
registry-filter-closed = Closed
registry-filter-drafts = Drafts
registry-filter-public = Public
registry-filter-loose = Without a case
registry-filter-bad-day = One of the dates could not be read and is not used in the filter. Write year-month-day, for example 2021-02-10.
registry-none-match = Nothing matches the filter
registry-none-match-text = Take away a word or choose a wider filter. Every word must occur for anything to show.
registry-pages = Pages
registry-page-newer = Later
registry-page-older = Earlier

## What waits

registry-need-loose = { $n ->
    [one] One document belongs to no case
   *[other] { $n } documents belong to no case
 }
registry-need-loose-detail = Place it in a case if it belongs to one.
registry-need-loose-action = Show the documents

## Law

registry-law-register = Public documents are registered as soon as they have come in or been drawn up. What is marked secret is always registered. OSL 5:1, 5:2
registry-law-close = When a case is concluded, what belongs to it is drawn up. TF 2:10
registry-law-publish = A document is drawn up when it has been sent or adjusted, or when its case has been closed. TF 2:10
registry-law-draft = Public only when it is sent, its case is closed or it is adjusted. TF 2:10
registry-law-received = A document is received when it has reached the authority. TF 2:9
registry-law-expedited = A document is drawn up when it has been sent. TF 2:10
registry-law-case-closed = A document is drawn up when its case has been concluded. TF 2:10
registry-law-adjusted = A document is drawn up when it has been adjusted or otherwise completed. TF 2:10

## No, and what to do about it

registry-title-missing = Write what it is about.
registry-name-missing = Give the series a name.
registry-line-long = The text is { $length } characters. Shorten it to at most { $most }.
registry-day-missing = Give a date.
registry-day-unreadable = “{ $text }” is not a date. Write year-month-day, for example 2021-02-10.
registry-day-future = That day has not come yet. Give today or an earlier day.
registry-number-long = The number is too long. Write at most { $most } characters.
registry-number-control = The number has characters that cannot be shown. Write it on one line.
registry-case-number-taken = The case { $number } exists already. Choose another number or leave the field empty.
registry-document-number-taken = The document { $number } exists already. Choose another number or leave the field empty.
registry-series-missing = Choose the series the case gets its number from.
registry-case-missing = There is no such case. Choose one from the list or leave the document without a case.
registry-direction-missing = Choose whether the document was received, sent or drawn up.
registry-sender-missing = Give the sender. It is required for a received document.
registry-recipient-missing = Give the recipient. It is required for a sent document.
registry-provision-missing = Give the provision that secrecy may rest on, for example OSL 18:8.
registry-authority-missing = Give the authority that made the mark.
registry-public-title-missing = Write a public title that reveals nothing. What is marked secret must still show in the register.
registry-public-title-same = The public title is the same as the protected one. Write one that reveals nothing.
registry-reason-missing = Write why it is corrected.
registry-nothing-corrected = Nothing has changed. Change what is wrong, or go back.
registry-already-public = The document has been public since { $since } and cannot be made public again.
registry-public-why = Choose whether the document has been sent or adjusted.
registry-public-before-day = The document cannot have become public before its own date { $day }.
registry-draft-in-closed-case = The case is closed and cannot hold drafts. Reopen the case, or register the document as sent or adjusted.
registry-already-closed = The case was closed { $day }.
registry-already-open = The case is open already.
registry-closed-before-opened = The case was opened { $day } and cannot be closed before that.
registry-case-changed = The case has changed since you opened the page. Check what it says and try again.
registry-document-changed = The document has changed since you opened the page. Check what it says and try again.
registry-file-missing = Choose a file.
registry-file-empty = The file { $name } is empty. Choose a file with content.
registry-file-fixed = The document is public and has a file already, which cannot be replaced. Register the new file as a document of its own.
registry-file-ending = The file { $name } is of a type that is not accepted{ $ending ->
    [html] . Save the page as PDF.
    [htm] . Save the page as PDF.
    [svg] . Save the picture as PNG or PDF.
    [doc] . Save it as DOCX or PDF.
    [xls] . Save it as XLSX or PDF.
    [ppt] . Save it as PPTX or PDF.
    [docm] , since it may hold macros. Save it as DOCX or PDF.
    [xlsm] , since it may hold macros. Save it as XLSX or PDF.
   *[other] . Use PDF or one of the other types in the list.
 }
registry-file-other = The file { $name } is called { $claimed } but holds { $found ->
    [pdf] a PDF
    [docx] a Word document
    [xlsx] an Excel sheet
    [pptx] a PowerPoint presentation
    [odt] an OpenDocument text
    [ods] an OpenDocument spreadsheet
    [png] a PNG picture
    [jpg] a JPEG picture
    [tif] a TIFF picture
    [image] a picture of another type
    [txt] plain text
    [eml] a mail message
    [msg] an Outlook message
    [ics] a calendar
    [html] a web page (HTML)
    [svg] an SVG picture, which may hold scripts
    [xml] XML
    [script] a script
    [exe] a program
    [macros] macros
    [archive] a packed archive
    [old-office] an older Office format
    [media] sound or film
   *[unknown] something that cannot be recognised
 }. Save the file in the right format and choose it again.
registry-template-braces = A brace lacks its counterpart. Write the places as {"{"}n{"}"}.
registry-template-place = {"{"}{ $place }{"}"} cannot stand in this template. Use only the places in the hint.
registry-template-long = The template is too long. Write at most { $most } characters.
registry-template-needs-serial = The template needs exactly one serial number, {"{"}n{"}"}.
registry-template-needs-year = The template needs a year, {"{"}yy{"}"} or {"{"}yyyy{"}"}, when the count restarts every year. Otherwise the same number would come again.
registry-template-needs-case = The template needs the number of the case, {"{"}case{"}"}, exactly once.
registry-template-taken = The series { $name } already writes its numbers so. Choose another template, so that the two do not share numbers.
registry-template-year-twice = The year stands in the number of the case already. Take it out of the template.

## Findings of the check

registry-check-changed = The document { $number } has been changed otherwise than through Samdrift: it does not match what was sealed when it became public.
registry-check-gone = A public document (number { $id } in the database) has been removed otherwise than through Samdrift.
registry-check-unsealed = The document { $number } is public but was never sealed in the journal.
registry-check-draft = The document { $number } is a draft although it came in or its case is closed.
registry-check-file = The document { $number } refers to the file { $hash }, which is not among the stored files.
