# The program's own texts: commands and their answers.

## samdrift calc

calc-about = Try the rules without server and database
calc-deadlines-about = Work out the deadlines of the minutes: adjustment, notice and appeal
calc-help-meeting = Day of the meeting
calc-help-adjusted = Day the minutes were adjusted
calc-help-posted = Party and the day its notice went up; once per party
calc-help-party = Party that shall have the notice; once per party. Needed while one has not put it up
calc-help-json = Write the answer as JSON
calc-help-lang = Language of the answer: sv or en

calc-title = Deadlines of the minutes
calc-held = Meeting { $day }
calc-adjusted = Adjusted { $day }
calc-row-adjust = Adjust no later than
calc-row-post = Notice up no later than
calc-row-appeal = Last day to appeal
calc-row-removal = Notice down no earlier than
calc-not-adjusted = counted from the adjustment, give --adjusted
calc-not-started = the time for appeal has not begun

calc-party-in-time = up in time
calc-party-leaning = up within extended time
calc-party-late = up { $days ->
    [1] 1 day
   *[other] { $days } days
 } late
calc-party-up = up
calc-party-missing = not up

calc-why = How it is counted
calc-missing = The time for appeal has not begun. It is counted from the day on which the notice is up with all parties, and it is not yet up with { $parties }.

calc-warnings = To look into
calc-warn-adjusted-late = The minutes were adjusted on { $done }, { $days ->
    [1] 1 day
   *[other] { $days } days
 } late. Note the reason.
calc-warn-adjusted-leaning = The minutes were adjusted on { $done }. That is after { $raw } but in time if the deadline extends past weekends and holidays, which is our reading.
calc-warn-posted-late = { $party } put up the notice on { $done }, { $days ->
    [1] 1 day
   *[other] { $days } days
 } late.
calc-warn-posted-leaning = { $party } put up the notice on { $done }. That is after { $raw } but in time if the deadline extends past weekends and holidays, which is our reading.

calc-fault-heading = Nothing was counted. Please correct:
calc-fault-meeting-missing = --meeting is missing. Give the day of the meeting, for example --meeting 2021-02-10.
calc-fault-day = { $option }: “{ $text }” is not a date. Write year-month-day, for example 2021-02-10.
calc-fault-posted-form = --posted: “{ $text }” must be the party’s name, an equals sign and a day, for example --posted Lekeberg=2021-02-24.
calc-fault-party-empty = --party: the name is missing. Write the party’s name, for example --party Lekeberg.
calc-fault-party-twice = { $option }: { $party } is given more than once. Keep one.
calc-fault-adjusted-early = --adjusted: { $day } is before the meeting on { $meeting }. Minutes cannot be adjusted before they exist.
calc-fault-posted-before-adjusted = --posted: { $party } cannot have put up the notice on { $day }, before the adjustment on { $adjusted }.
calc-fault-posted-before-meeting = --posted: { $party } cannot have put up the notice on { $day }, before the meeting on { $meeting }.
calc-fault-posted-stranger = --posted: { $party } is not among the parties in --party. Add it there or remove the notice.
calc-nobody = The time for appeal is not counted, since no party is given. Give --posted NAME=DAY for a party that has put up the notice, and --party NAME for every party if one has not.
calc-fault-lang = --lang: “{ $text }” is no language here. Write sv or en.


## The command line

cli-unknown = Does not know { $which }.
cli-no-command = There is no command { $which }.
cli-missing = Missing here: { $which }.
cli-twice = { $which } may be given only once.
cli-value = The value "{ $value }" cannot be used for { $which }.
cli-other = The command could not be read.
cli-help = Write samdrift --help or samdrift COMMAND --help to see what can be done.
cli-bad-address = "{ $written }" is no address. Write address and port, for instance 127.0.0.1:8080.
cli-bad-day = --today: "{ $written }" is no date. Write year-month-day, for instance 2021-02-24.
cli-cannot-listen = Cannot answer on { $address }: { $why }. Choose another address with --listen.
cli-serving = Samdrift answers on { $address }. Stop with Ctrl-C.
cli-first = Nobody can sign in yet. Open this link within 24 hours to become the first administrator:
    {"    "}{ $link }
cli-migrated = { $n ->
    [0] The database already has the program's version.
    [one] One change was made to the database schema.
   *[other] { $n } changes were made to the database schema.
 }
cli-backup-done = The backup is written to { $file }: { $tables } tables, { $rows } rows, { $files } files.
    {"    "}Checksum of the content: { $hash }
cli-restore-done = Restored from { $file }: { $tables } tables, { $rows } rows, { $files } files. Everybody is signed out.
    {"    "}Checksum of the content: { $hash }
cli-restore-kept = What stood before is kept in { $file }.
cli-restore-not-kept = What stood before could not be kept, since it is damaged. It is replaced now.
cli-store-busy = The database is held by another program. Try again in a while.
cli-store-gone = The database or the file cannot be reached. Check --data, --database and the file name.
cli-store-full = The disk is full. Nothing half-written is left. Free some space and try again.
cli-store-stale = Somebody else changed the same thing. Try again.
cli-store-taken = A value that must be unique is already used.
cli-store-damaged = The file or the database is damaged or made by another version. Nothing was changed.
cli-store-other = The database did not accept what was to be done. Nothing was changed.

## samdrift check

check-installation = The installation
check-read = { $name }: { $lines } journal lines, { $seals } locked records, { $files } files. Last journal line: { $head }
check-sum = { $n ->
    [0] Everything is as Samdrift wrote it.
    [one] One fault was found.
   *[other] { $n } faults were found.
 }
check-journal-changed = Journal line { $line } ({ $deed }, { $subject }) was changed after it was written.
check-journal-missing = Journal line { $line } is missing.
check-journal-broken = Journal line { $line } does not follow from the line before.
check-journal-head = The end of the journal is not what was stored about it: lines may have been removed or added.
check-file-missing = The file { $hash } is missing.
check-file-changed = The file { $hash } was changed: it has { $size } bytes, { $expected } were expected, and its content is another.
check-unreadable = A value in the database cannot be read and was changed otherwise than through Samdrift ({ $detail }). The check could not be finished.
check-area-unreadable = Rows of the area { $area } cannot be read: some column holds what Samdrift does not write ({ $detail }).
check-head-gone = The journal no longer goes through the line { $head }: it may have been rewritten from the ground up.
check-head-unread = --head: "{ $head }" is no journal line. Write line and checksum as samdrift check showed them, for instance 132:7cee….
check-key-missing = Row { $row } of the table { $table } refers to a row of { $parent } that does not exist.

## The menu

menu-overview = Overview
menu-group-board = The board
menu-fees = Fees
menu-meetings = Meetings
menu-import = Read minutes
menu-cases = Cases
menu-documents = Documents
menu-delegation = Delegated decisions
menu-assignments = Assignments
menu-group-cooperation = Cooperation
menu-agreement = Agreement
menu-parties = Parties
menu-board = Board and seats
menu-group-administration = Administration
menu-persons = Persons
menu-series = Registry series
menu-public = Public pages
menu-journal = Journal

## The start page

start-title = Demo
start-heading = How a joint board can work
start-lead = Sydnärkes IT-nämnd, four municipalities with Lekeberg as host. Choose who you want to be and click your way in.
start-roles = Choose a role
start-sign-in = Sign in
start-signed-in = You are signed in as { $name }.
start-to-overview = To the overview
start-about = About the demo
start-about-facts = The meetings of 10 February 2021 and 27 May 2015 build on the board's public minutes: dates, times, paragraphs, headings, case numbers, amounts, political parties and municipalities are the real ones. What the minutes lack is shown as missing.
start-about-names = All names of persons are invented. The texts are written for the demo and give the facts of the minutes, not their wording. Assumed are the day of adjustment, the days of registration, that the cooperation began in 2014, the terms of office, and that the summons goes out seven days ahead.
start-about-day = The demo lives on 24 February 2021. Move the day at the top of the page to see deadlines run and notices become ready to be taken down.
start-choose = Choose a cooperation
start-open = Open
start-no-home = You have no role in any cooperation yet. Ask the administrator for one.
demo-bad-day = "{ $written }" is no date. Write year-month-day, for instance 2021-03-18.

## Overview and search

overview-title = This needs you now
overview-lead = { $weekday } { $day }. { $n ->
    [0] Nothing waits for you.
    [one] One thing waits for you.
   *[other] { $n } things wait for you.
 }
overview-lead-late = { $weekday } { $day }. { $n ->
    [one] One thing waits for you
   *[other] { $n } things wait for you
 }, { $late ->
    [one] one is late.
   *[other] { $late } are late.
 }
overview-nothing = Nothing waits for you
overview-nothing-lead = Here stands what has a time: minutes to adjust, notices to put up or take down, summons to send.
first-go = Set up
first-1-agreement = 1. Write down the agreement
first-1-agreement-lead = Which form the cooperation has, what it is called and since when it holds.
first-2-parties = 2. Set up the parties
first-2-parties-lead = The municipalities of the cooperation, and which of them is the host.
first-3-board = 3. Set up the board
first-3-board-lead = The board's name, its seats and who sits on them.
first-4-series = 4. Set up a registry series
first-4-series-lead = What the numbers of cases look like, for instance Syd-IT 21-1.
search-title = Search
search-empty = What are you looking for?
search-empty-lead = Search for words, a case number or part of a heading. Inflected forms are found.
search-nothing = Nothing was found for "{ $query }"
search-nothing-lead = Try fewer or other words. What is marked secret is found only by its public title.
search-lead = { $n ->
    [one] One hit for "{ $query }".
   *[other] { $n } hits for "{ $query }".
 }
search-kind-case = Case
search-kind-document = Document
search-kind-paragraph = Paragraph, meeting of { $day }

## samdrift demo

demo-found = The demo is already in { $data }. Nothing was changed.
demo-own = { $data } holds data of your own, not the demo. The demo lets anybody sign in and is therefore not loaded there. Choose another folder with --data.
demo-loaded = Sydnärkes IT-nämnd is loaded. All persons are invented.
    {"  "}Database    { $engine }
    {"  "}Files       { $files }
    {"  "}Documents   { $folder }
    {"  "}Content     { $parties } parties, { $seats } seats, { $persons } persons, { $cases } cases, { $papers } documents,
    {"              "}{ $meetings } minutes with { $paragraphs } paragraphs
    {"  "}Written     { $documents } documents as PDF, { $kilobytes } kB
    {"  "}Journal     { $lines } lines, the last has the checksum { $hash }
    {"  "}Times       database { $opened } ms, loading { $filled } ms, documents { $written } ms
deed-demo-move-day = The demo's day moved

## Checking minutes

lint-no-file = Name a file of minutes, or - for standard input. Write samdrift lint minutes --example to see what a file looks like.
lint-standard-in = standard input
lint-cannot-open = The file cannot be read. Check the name. ({ $said })
lint-not-utf8 = The file is not text in UTF-8. Save it as such.
lint-not-json = The file is not valid JSON: line { $line }, column { $column }. Correct the character there. ({ $said })
lint-bad-field = Meeting { $meeting } of the file: the field { $field } has a value that cannot be read. See docs/spec/minutes-json.md. ({ $said })
lint-not-meetings = The file must hold one meeting, or a list of meetings. Write samdrift lint minutes --example to see one.
lint-no-board = Minutes without a board
lint-nothing = Nothing to remark on.
lint-front = Front page
lint-error = ERROR
lint-warning = WARNING
lint-note = NOTE
lint-counts = { $meetings ->
    [one] One meeting
   *[other] { $meetings } meetings
 }: { $errors } errors, { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
 }{ $notes ->
    [0] .
    [one] , one note.
   *[other] , { $notes } notes.
 }
lint-list-check = Check
lint-list-what = What it finds
lint-list-weight = Weight
lint-list-law = Law
lint-list-rule = Rule
