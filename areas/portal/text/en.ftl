# Public pages: what everybody may read, and their settings.

deed-portal-edit = Changed the public pages
deed-announcement-post = Put up an announcement
deed-announcement-remove = Took down an announcement

## The frame

portal-whose = Joint board of { $parties }
portal-menu-board = The board
portal-menu-meetings = Meetings
portal-menu-cases = Cases
portal-menu-notices = Notice board
portal-menu-appeal = How to appeal
portal-foot-accessibility = Accessibility statement
portal-foot-calendar = Subscribe to meetings (calendar)
portal-foot-feed = Follow the notice board (Atom)
portal-all-title = Boards with public pages
portal-all-lead = Meetings, minutes and notices. You need not sign in.
portal-all-empty-title = No board has public pages yet
portal-all-empty = When a board turns on its public pages it is shown here.

## The board

portal-board-lead = A joint board of { $parties }.
portal-board-lead-host = A joint board of { $parties }. It belongs to { $host }, which is its host.
portal-about = What the board does
portal-about-law = A joint board is set up by several municipalities together and belongs to the organisation of the host (KL 3:9, 9:19–9:20).
portal-next-meetings = Next meetings
portal-latest-minutes = Minutes adjusted last
portal-no-coming = No coming meetings have been entered.
portal-all-meetings = All meetings, year by year
portal-no-notices = There is no notice of adjusted minutes at present.
portal-to-notice-board = To the notice board
portal-members = Members and substitutes
portal-members-of = Members and substitutes of { $board }
portal-no-members = Nobody sits on the board today.
portal-post-chair = chair
portal-post-vice-chair = vice chair
portal-post-second-vice-chair = second vice chair
portal-post-member = member
portal-post-substitute = substitute
portal-appeal-card = Do you want to appeal a decision?
portal-appeal-short = Whoever is a member of one of the municipalities can have a court try whether the board’s decisions are lawful.
portal-contact = Contact
portal-email = E-mail
portal-phone = Telephone

## Meetings

portal-meetings-title = Meetings { $year }
portal-meetings-lead = Time, place, agenda and minutes. Days that have not been called yet may change.
portal-meetings-none-title = No meetings in { $year }
portal-meetings-none = Choose another year.
portal-coming = To come
portal-past = Past
portal-meeting-title = Meeting of { $day }
portal-state-planned = Planned
portal-state-called = Called
portal-state-held = Held, minutes being adjusted
portal-state-adjusted = Minutes adjusted
portal-state-cancelled = Cancelled
portal-open = Open to the public
portal-closed = Closed meeting
portal-time-from = { $start }
portal-time-span = { $start }–{ $end }
portal-agenda = Agenda
portal-agenda-draft = The agenda is shown here when the summons has gone out.
portal-agenda-empty = The agenda has no items.
portal-case = Case { $number }
portal-protected = The heading is not shown: the case may hold secret information
portal-case-papers-on-request = The papers are handed out on request. Turn to the board; each request is tested.
portal-papers-on-request = Papers without a file here are handed out on request. Turn to the board; each request is tested.
portal-minutes = Minutes
portal-minutes-later = The minutes are written after the meeting and shown here when they have been adjusted.
portal-minutes-none = The meeting has been cancelled. There will be no minutes.
portal-is-cancelled = The meeting has been cancelled.
portal-minutes-being-adjusted = The meeting has been held. The minutes shall be adjusted within 14 days.
portal-minutes-under-review = The minutes have been adjusted. Personal data in them are reviewed before they are shown here. You can already read them at the board’s office.
portal-read-minutes = Read the minutes
portal-at-once = Approved at once
portal-at-once-chip = approved at once { $day }
portal-read-paragraph = Read the paragraph
portal-read-paragraph-of = Read { $label }
portal-paragraph-under-review = Approved. Personal data in the text are being reviewed before it is shown here.
portal-paragraph-title = { $label }, { $day }
portal-paragraph-lead = Public version of a paragraph that was approved at once, before the rest of the minutes.
portal-paragraph-pdf = The paragraph as PDF
portal-corrected-since = a correction is being reviewed
portal-minutes-pdf = The minutes as PDF
portal-minutes-title = Minutes of { $day }
portal-minutes-lead = Public version. The whole minutes are kept by the board. They are in Swedish.
portal-meeting-facts = Particulars
portal-board = Body
portal-day = Day of the meeting
portal-start = Begins
portal-end = Ended
portal-place = Place
portal-form = Form
portal-called = Summons sent
portal-adjusted = Adjusted
portal-to-meeting = To the meeting

## Cases

portal-cases-title = Cases
portal-cases-lead = Cases that have been up at the board’s meetings. Follow a case from meeting to meeting.
portal-cases-search = Search by word or case number
portal-search = Search
portal-cases-none-title = No cases
portal-cases-none = No case on an agenda that has been sent out fits the search.
portal-case-opened = opened { $day }
portal-case-opened-label = Opened
portal-case-closed = Closed
portal-case-open = In progress
portal-case-number = Case number
portal-case-facts = About the case
portal-case-at-meetings = At meetings
portal-case-papers = Official documents in the case

## The notice board

portal-notice-board-of = Notice board of { $party }
portal-notice-board-lead = The board’s statutory notices. There is nothing else here.
portal-notice-board-law = Only what the act lists may stand on the notice board (KL 8:9–8:11).
portal-all-parties = All municipalities
portal-kind-adjusted = Adjusted minutes
portal-kind-minutes = Minutes
portal-kind-meeting = Coming meetings
portal-kind-statutory = Announcements by statute
portal-kind-delegation = Delegated decisions not reported to the board
portal-kind-how-to-appeal = How to appeal
portal-notice-title = Minutes of { $day }, { $paragraphs }
portal-notice-title-at-once = { $paragraphs } of the meeting { $day }, adjusted at once
portal-notice-said-at-once = { $paragraphs } has been adjusted at once, before the rest of the minutes. It is announced by this notice.
portal-notice-said = The minutes have been adjusted. It is announced by this notice.
portal-notice-was-up = The notice has been taken down. The page shows when it was up.
portal-notice-lead = Notice at { $party }
portal-adjusted-on = Adjusted { $day }
portal-paragraphs = Paragraphs
portal-posted = The notice
portal-decision = Decision
portal-decision-appeal = The decision was made on the board’s behalf and is not reported to it. It is appealed in writing to { $court } within three weeks of the notice being up with all municipalities.
portal-decision-on-request = The decision is handed out on request. Turn to the board; each request is tested.
portal-removal = Comes down
portal-removal-earliest = { $day } at the earliest
portal-removal-open = the day is set when the notice is up at all municipalities
portal-last-day = Last day to appeal
portal-running-delegated = Delegated decision { $number }
portal-last-day-is = Last day to appeal: { $day }
portal-last-day-at-once = Last day to appeal { $paragraphs } (adjusted at once)
portal-storage = The minutes are kept
portal-storage-missing = the place has not been given
portal-lamp-waiting = not up yet
portal-lamp-up = up since { $day }
portal-lamp-down = taken down { $day }
portal-announced = Announced { $day }
portal-minutes-of = { $board }, minutes of { $day }, { $paragraphs }
portal-all-boards = At each municipality
portal-all-boards-law = The notice shall be up at each of the municipalities. The time is counted from the last ({ $law }).
portal-clock-not-adjusted = The time is counted from when the minutes are adjusted and announced.
portal-clock-not-running = The time has not begun to run.
portal-clock-waiting = The time has not begun to run: the notice is missing at { $parties }
portal-clock-waiting-why = You can appeal already now. Three weeks are counted from the day the notice is up at all municipalities.
portal-clock-broken = The notice at { $parties } came down too early and shall be put up again. The time is then counted anew.
portal-clock-over = The time has run out.
portal-clock-rolled = Three weeks end { $raw }. Nothing can be asked of you on that day, and so { $day } holds.
portal-feed-title = Notice board: { $board }

## Appeal

portal-appeal-lead = Review of legality: a court tries whether the decision is lawful.
portal-appeal-do = Do this
portal-appeal-step-write = Write a letter. It must be in writing.
portal-appeal-step-which = Say which decision you appeal: the board ({ $board }), the day of the meeting and the number of the paragraph.
portal-appeal-step-why = Say which circumstances make the decision unlawful. They must come in within the time; new grounds cannot be added afterwards.
portal-appeal-step-sign = Write your name, your address and how the court reaches you.
portal-appeal-step-send = Address the letter to { $court } and send it there. It must have arrived on the last day at the latest.
portal-appeal-any-party = If the letter reaches one of the municipalities ({ $parties }) in time instead, it still counts.
portal-appeal-who = Who may appeal
portal-appeal-who-text = Everybody who is a member of one of the municipalities ({ $parties }): who is registered as living there, owns real property there or shall pay municipal tax there.
portal-appeal-what = The board’s decisions can be appealed. What is only preparatory or mere execution cannot, nor what the board was only informed of.
portal-appeal-grounds = Grounds the court tries
portal-appeal-grounds-lead = The court annuls the decision only if one of these holds:
portal-appeal-ground-order = it has not come about in a lawful way
portal-appeal-ground-matter = it concerns what is no matter for the municipalities
portal-appeal-ground-power = the board has gone beyond what it may decide
portal-appeal-ground-law = it is otherwise against the law
portal-appeal-outcome = The court can annul the decision but not put another in its place. It does not try whether the decision was suitable.
portal-appeal-when = When
portal-appeal-when-text = Within three weeks from the day the notice of the adjusted minutes is up on the notice boards of all municipalities ({ $parties }). If the last day is a Saturday, a Sunday, another public holiday, Midsummer Eve, Christmas Eve or New Year’s Eve, the next working day holds (act 1930:173).
portal-appeal-where = Send to
portal-appeal-reaches = If it reaches any of { $parties } in time instead, that counts too.
portal-appeal-days = Decisions that can be appealed now
portal-appeal-nothing-running = There are no minutes whose time for appeal runs at present.
portal-appeal-in-short = In writing to { $court } within three weeks from when the notice is up at all municipalities. Members of { $parties } may appeal.
portal-appeal-these = Appeal decisions of the meeting
portal-appeal-of-meeting = Appeal decisions of { $day }
portal-appeal-paragraphs = The paragraphs
portal-appealable = Can be appealed
portal-not-appealable = No decision that can be appealed

## Calendar

portal-calendar-event = Meeting of { $board }

## Accessibility

portal-access-lead = How accessible the public pages of { $board } are, and how to tell us when something does not work.
portal-access-how = How the pages are made
portal-access-how-text = The pages shall be possible to read and use with keyboard, screen reader, magnification and without script. The aim is WCAG 2.2 level AA, which covers the requirements of EN 301 549.
portal-access-tested = The pages are tested with automatic tools before each new version of the program. Nobody from outside has reviewed them, and automatic tools do not find everything.
portal-access-short = Shortcomings we know of
portal-access-short-papers = Papers handed in by others may be scanned or lack structure. They are handed out on request and can be had in another form.
portal-access-short-pdf = Minutes as PDF are tagged, but we have not tried them with every screen reader. The same text is always there as a web page.
portal-access-short-names = Parts of older minutes were read in from paper and may have faults in characters and line breaks.
portal-access-burden = We do not claim that any requirement would be an unreasonable burden.
portal-access-tell = Tell us if something does not work
portal-access-tell-text = Write or ring and say which page it concerns and what you need. You can also ask for the content in a form that works for you. We answer as soon as we can. If the answer is no you get a written decision with reasons, and it can be appealed.
portal-access-supervision = Supervision
portal-access-supervision-text = If you are not content with the answer you can report it to the Agency for Digital Government.
portal-access-digg = Report to Digg
portal-access-law = Act (2018:1937) on accessibility of digital public service, sections 10–15

## What waits

portal-need = Review personal data in the minutes of { $day }
portal-need-detail = The minutes have been adjusted but are not shown to the public until the review is confirmed.
portal-need-one = Review personal data in { $label }, { $day }
portal-need-again = The text has changed since it was reviewed. The public reads the earlier version until a new review is confirmed.
portal-need-action = Review

## Settings

portal-settings-title = Public pages
portal-settings = Settings
portal-settings-lead-on = The public pages are on. Everybody can read them without signing in.
portal-settings-lead-off = The public pages are off. Nobody outside the board can read anything.
portal-look = See the public pages
portal-save = Save
portal-on = On: everybody can read
portal-off = Off
portal-field-paslaget = Public pages
portal-field-om = What the board is and does
portal-hint-om = A few sentences for those who do not know the board. Leave an empty line between paragraphs.
portal-field-kontakt = Contact
portal-hint-kontakt = Office and address, one thing a line. E-mail and telephone are written apart.
portal-field-epost = E-mail
portal-field-telefon = Telephone
portal-court = Court that tries appeals
portal-court-change = Change the court
portal-court-unnamed = the administrative court
portal-court-untold = the board has not said which administrative court
portal-announcements = Announcements
portal-announcements-lead = What an act or ordinance says shall be announced on the notice board. News and the like do not belong there.
portal-announcements-none-title = No announcements
portal-announcements-none = Notices of adjusted minutes and of coming meetings come by themselves. Put here only what a statute asks for beyond that.
portal-announcements-all = Announcements
portal-announcement-new = New announcement
portal-announcement-post = Put up
portal-announcement-remove = Take down
portal-field-forfattning = Provision
portal-hint-forfattning = The provision that says it shall be announced, such as förvaltningslagen 49 §.
portal-field-rubrik = Heading
portal-field-text = Text

## What is refused

portal-text-long = The text is too long. Cut it to at most { $most } characters.
portal-email-bad = The e-mail address cannot be read. Write it as name@municipality.se.
portal-contact-missing = Give an e-mail address or a telephone number. Without it nobody can tell you when something on the pages does not work.
portal-off-notices = A notice stands on the pages and has to stay up until the time for appeal is over. Take it down when it may come down, and then turn the pages off.
portal-court-missing = Give, on the page of the board, the administrative court that tries appeals. Whoever wants to appeal must be told where.
portal-announcement-no-statute = Give the provision that says this shall be announced. Nothing else may stand on the notice board.
portal-announcement-no-heading = Write a heading.
portal-announcement-no-text = Write what is to be announced.
portal-announcement-future = The day cannot be later than { $today }.
portal-announcement-is-down = The announcement was taken down { $day }. Put up a new one if it is needed.
portal-announcement-day-bad = Choose a day from { $from } to { $to }.
