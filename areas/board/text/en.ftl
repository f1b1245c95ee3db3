# The board: seats, holders and presidium.

board-title = Board
board-tab-board = Board
board-tab-posts = Presidium
board-tab-settings = Settings
board-tab-seat = Seat
board-tab-new-holder = New holder
board-tab-seat-edit = Change the seat
board-saved = Saved.
board-save = Save
board-choose = Choose …
board-mend = Correct
board-mistake = Was it a mistake?

board-lead = On { $day }: { $members ->
    [one] one member seat
   *[other] { $members } member seats
 } and { $substitutes ->
    [0] no substitute seat
    [one] one substitute seat
   *[other] { $substitutes } substitute seats
 }. { $held } of { $all } seats have a holder.
board-lead-none = The board has no seats on { $day }.
board-shows-day = shows { $day }
board-empty-lead = This is where it stands who sits on the board, for which party and for how long.
board-empty-title = The board has not been set up
board-empty-text = First set up the board with its name and its ways of working. Then add the seats, name their holders and state the presidium.
board-empty-action = Set up the board
board-no-seats-title = The board has no seats yet
board-no-seats-text = Every party has at least one member and at least one substitute, and there are as many substitutes as members. Add one seat at a time.

board-faults = This is not in order
board-gap = { $seat }: no holder.
board-gap-fill = Name a holder
board-gap-see = Show the seat
board-party-without-member = { $name } has no member seat. Add one.
board-party-without-substitute = { $name } has no substitute seat. Add one.
board-counts-differ = There are { $members } member seats and { $substitutes } substitute seats. The numbers should agree.
board-seat-of-no-party = { $name } is not a party that day but has a seat. State when the seat ends.
board-no-chair = There is no chair. State whom the council has elected.
board-no-vice-chair = There is no vice chair. State whom the council has elected.
board-post-not-member = { $post ->
    [chair] The chair
    [vice-chair] The vice chair
   *[second-vice-chair] The second vice chair
 } { $name } is not a member that day. End the post and state a new holder.
board-law-balance = Every party has at least one member and one substitute, and there are as many substitutes as members. { $law }
board-law-presidium = The chair and one or two vice chairs are elected among the members. The chair need not come from the host. { $law }
board-law-quorum = More than half of the members must be present. { $law }
board-law-remote = Taking part at a distance requires that the council has decided so. { $law }

board-presidium = Presidium
board-posts-see = Everybody in the presidium
board-seats = Seats and holders
board-seats-caption = { $n ->
    [one] One seat.
   *[other] { $n } seats, ordered by party.
 }
board-change-holder = Open a seat to change its holder or see who has held it.
board-party = Party
board-seat = Seat
board-holder = Holder
board-political-party = Political party
board-mandate-period = Mandate period
board-host = host
board-nobody = no holder
board-seat-kind = { $kind ->
    [member] Member
   *[substitute] Substitute
 }
board-seat-name = { $kind ->
    [member] Member seat
   *[substitute] Substitute seat
 } for { $party }
board-span-open = from { $from }
board-call-in = How substitutes are called in
board-call-in-rule = A substitute from the same party as the absent member comes first. After that the others are called in this order.
board-call-in-default = The order is the program’s starting point. If your rules of procedure say otherwise, they apply.
board-quorum-title = Quorum
board-quorum = { $members ->
    [one] At least { $needed } of 1 member
   *[other] At least { $needed } of { $members } members
 }
board-quorum-text = Counted on the seats, also those without a holder. Serving substitutes count.
board-day-title = The board on a given day
board-day = Day
board-day-show = Show
board-day-today = Back to today
board-rules = Ways of working
board-name = Name of the board
board-label = Paragraphs are written
board-label-hint = Write { "{n}" } where the number goes, for example § { "{n}" }.
board-call-days = Days of summons
board-call-days-hint = The summons goes out this many days before the meeting by the rules of procedure. Write 0 if they say nothing.
board-call-days-value = { $days ->
    [0] not stated
    [one] one day ahead
   *[other] { $days } days ahead
 }
board-storage-place = The minutes are kept
board-storage-place-hint = Stands on the notice, for example Kommunhuset i Fjugesta.
board-storage-place-missing = the place is not stated
board-remote = Taking part at a distance
board-remote-yes = Allowed
board-remote-no = Not allowed
board-remote-decision = Decision on distance
board-remote-decision-missing = the decision is not stated
board-remote-decision-hint = Where it stands: the section of the rules of procedure and when the council adopted it.
board-settings-title = Settings of the board
board-settings-lead = What the rules of procedure settle about the board’s work.
board-create-title = Set up the board
board-create-lead = Everything can be changed later.
board-create-save = Set up

board-seat-add = Add a seat
board-seat-add-lead = A seat that a party’s council elects to. You name its holder afterwards.
board-seat-add-save = Add
board-seat-edit-lead = A seat that has had a holder keeps its party and its kind.
board-seat-about = About the seat
board-seat-exists = The seat exists
board-seat-always = all the time
board-seat-until = until { $to }
board-seat-order = Number in the order
board-seat-order-hint = For substitutes: the order in which they are called in. Leave empty to come last. The others move by themselves.
board-order = { $kind ->
    [member] Number
   *[substitute] Number in the call-in order
 }
board-seat-from = The seat exists from
board-seat-from-hint = Leave empty if it is as old as the board.
board-seat-to = The seat exists until
board-seat-to-hint = Fill in when the seat is taken away, for example at a new term of office.
board-seat-lead = { $name } has held the seat since { $from }.
board-seat-lead-gap = Nobody holds the seat on { $day }.
board-seat-remove = Remove the seat
board-holders = Holders through time
board-holders-none = Nobody has held the seat.
board-holder-change = Change holder
board-new-holder-lead = { $name } holds the seat today.
board-new-holder-lead-gap = Nobody holds the seat today.
board-person = Person
board-person-hint = The person must be among the persons of the cooperation.
board-persons = Persons of the cooperation
board-political-party-hint = The party’s abbreviation, for example S. Leave empty if there is none.
board-from = From
board-to = Until
board-to-hint = Leave empty if it holds until further notice.
board-ends-current = End the mandate of { $name } the day before
board-ends-current-hint = Untick if the new mandate does not meet the present one.
board-mandate-save = Name
board-mandate-title = Mandate of { $name }
board-mandate-lead = Fill in the last day to end the mandate early.
board-mandate-edit = Change or end
board-mandate-remove = Remove the mandate
board-mandate-remove-text = Remove the mandate only if it was entered by mistake. Somebody who leaves is given a last day instead.
board-state = State
board-state-now = now
board-state-coming = coming
board-state-left = ended

board-post = Post
board-member = Member
board-period = Time
board-post-name = { $post ->
    [chair] Chair
    [vice-chair] Vice chair
   *[second-vice-chair] Second vice chair
 }
board-posts-lead = { $name } is the chair.
board-posts-lead-none = Nobody is chair today.
board-posts-none = Nobody has been elected to the presidium yet.
board-post-add = Add to the presidium
board-post-add-lead = The one elected must be a member of the board on the first day.
board-post-save = Save the election
board-post-lead = Fill in the last day to end the post.
board-post-ends-current = End the present holder’s post the day before
board-post-ends-current-hint = Concerns whoever has the same post when the new one begins.
board-post-remove = Remove the post
board-post-remove-text = Remove the post only if it was entered by mistake. Somebody who leaves it is given a last day instead.

board-need-gap = { $kind ->
    [member] A member seat
   *[substitute] A substitute seat
 } for { $party } has no holder
board-need-open = Show the board
board-need-fill = Show the seat

board-day-bad = Write the day as year-month-day, for example 2021-02-10.
board-text-long = The text is { $length } characters. Shorten it to { $longest } at most.
board-from-missing = State the first day.
board-to-before-from = The last day is before the first. Change one of them.
board-name-missing = Write the name of the board.
board-label-without-number = Write { "{n}" } once where the paragraph’s number goes, for example § { "{n}" }.
board-remote-without-decision = Write which decision allows distance, or choose that it is not allowed.
board-call-days-bad = Write the number of days in figures, from 0 to { $most }.
board-seat-party-missing = Choose which party the seat belongs to.
board-seat-kind-missing = Choose whether the seat is for a member or a substitute.
board-seat-order-bad = Write the number in figures, 1 or more. Leave empty to come last.
board-seat-party-fixed = The seat has had a holder and keeps its party. End it and add a new seat.
board-seat-kind-fixed = The seat has had a holder and keeps its kind. End it and add a new seat.
board-seat-from-after-mandate = Somebody held the seat before { $day }. Choose an earlier day, or correct the mandate first.
board-seat-to-before-mandate = Somebody holds the seat after { $day }. End the mandate first, or choose a later day.
board-seat-has-history = The seat has had a holder and cannot be removed. State its last day under Change the seat instead.
board-person-missing = Choose a person from the list.
board-seat-held = { $name } has the seat { $to ->
    [open] from { $from } until further notice
   *[other] from { $from } to { $to }
 }. End that mandate first, or choose another day.
board-person-seated = { $name } has a seat on the board already { $to ->
    [open] from { $from } until further notice
   *[other] from { $from } to { $to }
 }. End that mandate first.
board-mandate-before-seat = The seat exists from { $day }. Let the mandate begin that day or later.
board-mandate-after-seat = The seat exists until { $day }. Let the mandate end that day at the latest.
board-post-missing = Choose a post.
board-post-needs-member = The person is not a member on { $day }. Choose a member, or another day.
board-post-held = The { $post ->
    [chair] chair
    [vice-chair] vice chair
   *[second-vice-chair] second vice chair
 } is { $name } { $to ->
    [open] from { $from } until further notice
   *[other] from { $from } to { $to }
 }. End that post first, or choose another day.
board-post-person-busy = { $name } has a post in the presidium already { $to ->
    [open] from { $from } until further notice
   *[other] from { $from } to { $to }
 }. End it first.

board-check-party-gone = Seat { $seat } of the board belongs to party { $party }, which does not exist.
board-check-mandate-person-gone = Mandate { $mandate } of the board belongs to person { $person }, who does not exist.
board-check-post-person-gone = Post { $post } of the presidium belongs to person { $person }, who does not exist.

deed-board-create = Set up the board
deed-board-edit = Changed the settings of the board
deed-seat-create = Added a seat to the board
deed-seat-edit = Changed a seat of the board
deed-seat-remove = Removed a seat of the board
deed-mandate-create = Named the holder of a seat
deed-mandate-edit = Changed a mandate
deed-mandate-end = Ended a mandate
deed-mandate-remove = Removed a mandate
deed-post-create = Stated a post in the presidium
deed-post-edit = Changed a post in the presidium
deed-post-end = Ended a post in the presidium
deed-post-remove = Removed a post in the presidium

board-person-head = The head of the administration cannot be member or substitute of the board (KL 7:3). Choose somebody else, or withdraw the role of head first.
board-tab-court = Court
board-court-title = The court decisions are appealed to
board-court-lead = Stands in every notice and extract, so that whoever appeals knows where to send it.
board-court-name = Court
board-court-name-hint = The administrative court of the host's seat.
board-court-address = Address
board-court-address-hint = Postal and electronic address, as they are to stand in the notice.
board-court-name-missing = State which administrative court decisions are appealed to.
board-court-address-missing = State the court's address.
board-law-court = The appeal is handed to the administrative court ({ $law }).
deed-board-court = Stated the court decisions are appealed to

## Rules (GN-5), by-election (GN-15) and what substitutes may say (GN-14)

board-tab-rules = Rules
board-rules-title = Rules the board follows
board-rules-lead = For each question the rule for joint boards comes first. Where there is none, the rule for every board holds.
board-rules-lead-other = The cooperation is no joint board. The rules on joint boards in chapter 9 therefore do not apply.
board-rules-caption = { $n } questions, { $own } with a rule of their own for joint boards
board-rules-question = Question
board-rules-from = Rule
board-rules-law = Law
board-rules-joint = own for joint boards
board-rules-every = as for every board
board-rules-besides = Besides { $law }
board-rules-why = What the Local Government Act says of boards holds for a joint board too, unless the rules for joint boards say otherwise. { $law }
board-rules-of = { $question ->
    [formation] How the board is formed
    [host] Which party is host
    [tasks] Which tasks the board has
    [regulations] Who adopts the rules of procedure
    [election] Who elects members and substitutes
    [by-election] By-election when somebody leaves
    [presidium] Chair and vice chairs
    [leading-instead] Who leads when the presidium is away
    [substitutes] The substitutes’ right to attend and speak
    [head-outside] That the head of administration has no seat
    [fees] Who pays fees
    [extra-meeting] Extra meeting
    [quorum] When the board can decide
    [remote] Taking part at a distance
    [doors] Closed or open doors
    [attending] Others who attend
    [staff] Representatives of the staff
    [disqualification] Disqualification
    [deciding] How decisions are made
    [abstaining] Abstaining from voting
    [reservation] Reservation
    [urgent] Urgent decisions
    [minutes] What the minutes hold
    [adjustment] Adjustment
    [announcing] Announcing that minutes are adjusted
    [notice-board] What the notice board may hold
    [appeal-right] Who may appeal
    [appeal-time] How long one can appeal
    [appeal-place] Where the appeal is handed in
    [appeal-grounds] On which grounds
    [delegation] What may be delegated and to whom
    [sub-delegation] Delegating further
    [reporting] Reporting delegated decisions
    [budget] The board’s budget
    [informing] Informing the councils
    [interpellation] Interpellations and questions
    [audit] Audit and discharge
   *[supervision] The executive committees’ supervision
 }
board-law-by-election = Somebody who leaves during the term is replaced by a by-election. If the board was elected proportionally, the balance between parties is kept as far as possible. { $law }
board-gap-since = { $seat }: no holder since { $since }. The council of { $council } elects.
board-gap-left = { $seat }: no holder since { $since }, when { $name } had left. The council of { $council } holds a by-election.
board-gap-left-party = { $seat }: no holder since { $since }, when { $name } ({ $party }) had left. The council of { $council } holds a by-election.
board-balance-unkept = { $new } followed { $old } during the term, so the seat changed political party. If the board was elected proportionally the balance is kept as far as possible ({ $law }). See that the election is entered correctly.
board-substitutes = Substitutes who do not serve
board-substitutes-none = Not stated
board-substitutes-unknown = the council’s decision is not stated
board-substitutes-listen = May attend
board-substitutes-speak = May attend and speak
board-substitutes-record = May attend, speak and have their opinion recorded
board-substitutes-hint = The council decides whether they may speak and have their opinion written into the minutes.
board-substitutes-decision = Decision on the substitutes
board-substitutes-decision-hint = Where it stands: the section of the rules of procedure and when the council adopted it.
board-substitutes-bad = Choose one of the alternatives for substitutes who do not serve.
board-substitutes-without-decision = Write which decision gives the substitutes the right, or choose that they may attend.
board-law-substitutes = Substitutes are called and may attend. The council decides whether those who do not serve may speak. { $law }
