# Reading old minutes
intake-nowhere = nowhere in the text
intake-at-line = line { $line }
intake-at-page = page { $page }, line { $line }
intake-absent = not in the text
intake-date-lost = the label is there but the day cannot be read: its figures are gone
intake-date-from-title = the day is not on the front page; it was read from the file's title
intake-time-lost = ”kl” stands without a time: its figures are gone
intake-end-lost = ”Sluttid” stands without a time
intake-names-elsewhere = the names stand in an annex or attendance list, not on the front page
intake-labels-apart = labels and names stand apart; it cannot be seen who belongs to which label
intake-names-together = names stand without marks between them and cannot be told apart: “{ $left }”
intake-names-told-apart = { $n } names stand without marks between them; they are told apart by their first names
intake-place-lost = the place is run together with other text
intake-marks-lost = the columns for present and absent stand there, but not the marks in them
intake-serving-for-unknown = { $name } served, but the text does not say for whom
intake-case-lost = the figures of the case number are gone: only ”{ $left }” is left
intake-number-lost = the paragraph's number does not stand by the heading
intake-number-from-list = the number is missing by the heading; { $number } was read from the list of items or a cover sheet
intake-number-of-item = { $number } is the item's number on the web page; no § number stands there
intake-number-twice = § { $number } stands twice
intake-heading-lost = the heading cannot be read
intake-decision-absent = no decision stands under the paragraph
intake-figures-lost = figures seem to be missing at ”{ $left }”
intake-stored-lost = where the minutes are kept cannot be read
intake-notice-day-lost = the label is there but the day cannot be read
intake-paragraphs-missing = the minutes say they also cover § { $numbers }, which was not found
intake-file-large = The file is too large. At most { $most } MB are read; split the file.
intake-file-empty = The file is empty. Choose a file with text, or a PDF with a text layer.
intake-file-binary = The file is neither text nor PDF. Save the minutes as text or PDF and try again.
import-none = No meetings were found in the files.
import-unopened = The file could not be opened ({ $why }).
import-unnamed = a meeting without board and day
import-found = Read:
import-lost = Could not be read:
intake-pdf-unread = The PDF cannot be read. Open it in another program, save it anew and try again.
intake-pdf-locked = The PDF is locked with a password. Save a copy without password and try again.
intake-pdf-large = The PDF is too large or too involved to read. Split it into smaller parts and try again.
intake-pdf-inflates = The PDF grows beyond reason when it is unpacked and is therefore not read. Open it in another program, save it anew and try again.
intake-pdf-no-text = The PDF has no text layer: it is only pictures. Run text recognition (OCR) on it and try again.
intake-pdf-no-letters = The PDF's text layer does not say which letters stand there. Run text recognition (OCR) on it and try again.
deed-meeting-import = read old minutes
intake-title = Read old minutes
intake-lead = Minutes as text or PDF become draft meetings. You first see what could be read; nothing is saved until you confirm.
intake-card = Minutes to read
intake-field-file = File
intake-hint-file = PDF with a text layer, or a text file. A file may hold several meetings.
intake-field-text = Or paste the text
intake-hint-text = Leave empty if you chose a file.
intake-read = Read and show
intake-nothing-sent = Choose a file or paste the text of the minutes.
intake-pasted = pasted text
intake-none = No meeting could be recognised in the text. Check that it is minutes and try again.
intake-text-long = The text is too long for the page (at most some 300 pages). Split the file, or run samdrift import minutes on the server.
intake-preview = This was read
intake-preview-lead = { $n ->
    [one] One meeting was found in { $source }.
   *[other] { $n } meetings were found in { $source }.
    }
intake-nothing-saved = Nothing is saved yet. Choose which meetings become drafts; everything can be changed afterwards.
intake-take = { $n ->
    [one] Save as draft, one paragraph
   *[other] Save as draft, { $n } paragraphs
    }
intake-save = Save the chosen as drafts
intake-none-chosen = No meeting is chosen. Tick at least one.
intake-board-missing = Choose a board for the meeting.
intake-field-board = Board
intake-unnamed = Meeting without board and day
intake-found = Read from the text ({ $n } values)
intake-lost = Could not be read, or should be compared with the original ({ $n })
intake-head-field = Field
intake-head-value = Value read
intake-head-place = Where
intake-head-why = Why
intake-done = { $n ->
    [one] One draft is saved
   *[other] { $n } drafts are saved
    }
intake-left-out = Not everything came along. Complete by hand:
intake-left-out-person = { $name } could not be put in the attendance. { $why }
intake-open = Open meeting { $id }
intake-save-no-day = The meeting has no day in the text and cannot be saved. Add the day to the text and read it again, or make the meeting by hand.
intake-save-twice = The board already has a meeting on { $day }. Remove it first if it is to be read anew.
intake-note = Read from { $source }. The source lacks or cannot be read in:
intake-case-in-source = Case number in the source: { $number }
intake-heading-unknown = Heading missing in the source
intake-name-paragraph = Paragraph { $n }
intake-name-person = Present { $n }
intake-name-board = Board
intake-name-date = Day
intake-name-start = Start
intake-name-end = End
intake-name-place = Place
intake-name-covers = Covers
intake-name-adjusted = Adjusted
intake-name-chair = Chair
intake-name-adjusters = Adjusters
intake-name-secretary = Secretary
intake-name-present = Present
intake-name-paragraphs = Paragraphs
intake-name-notice-posted = Notice up
intake-name-notice-taken-down = Notice down
intake-name-notice-stored-at = Kept at
intake-name-number = number
intake-name-heading = heading
intake-name-case = case number
intake-name-description = description
intake-name-proposal = proposal
intake-name-decision = decision
intake-name-dispatch = sent to
intake-name-motions = motions
intake-name-order = order put
intake-name-votes = vote, yes–no
intake-name-elections = election
intake-name-reservations = reservation
intake-name-statements = statement
intake-name-participants = took part
import-advice = Review (advice, does not hinder saving):
intake-advice = Review against law and practice ({ $n } remarks)
intake-advice-none = Review against law and practice: nothing to remark on what was read.
intake-advice-lead = The remarks are advice. The draft can be saved all the same, and old minutes may be right as they stand.
intake-advice-error = Fault
intake-advice-warning = Check
intake-persons = { $n ->
    [one] one person
   *[other] { $n } persons
    }
intake-name-time = Time
import-not-saved = Nothing was saved.
import-no-coop = There is no cooperation called { $name } in the address.
import-no-board = There is no board called { $board }; lay up the board first.
import-ask = { $n ->
    [one] Save the meeting as a draft? y/n
   *[other] Save { $n } meetings as drafts? y/n
    }
import-saved = { $n ->
    [one] One draft is saved.
   *[other] { $n } drafts are saved.
    }
