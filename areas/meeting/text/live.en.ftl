
# Presence, proceedings and the live page.

deed-presence-log = Noted presence
deed-presence-correct = Corrected the presence log
meeting-presence-nobody = Choose whom it concerns.
meeting-presence-ground = Choose which of the four grounds of disqualification it is (KL 6:28).
meeting-presence-struck-already = The line is struck already.
meeting-presence-reason = Write why the line is struck. It stays, struck through, together with the reason.
meeting-check-seal-presence = Minutes { $day }: the presence log has been changed after approval (journal line { $line }).
meeting-check-unsealed-presence = Minutes { $day }: a presence log was added after approval.

deed-paragraph-minute = Minuted a paragraph
meeting-tab-live = During the meeting
meeting-tab-follow = Follow the meeting
meeting-step-live = Keep the minutes

## Beginning and end

meeting-live-lead = Write what happens at the table. Everything is saved with its time, and the others see it at once on the page Follow the meeting.
meeting-live-begin = Begin the meeting
meeting-live-begin-lead = Tick those who are here now. For every member who is missing, the substitute who is first in the call-in order steps in. The items get their paragraph numbers and the first is taken up.
meeting-live-begin-save = Begin and take up the first paragraph
meeting-live-begin-law = Members are taken from the board's seats of the day. Calling in substitutes: KL 6:17 and 5:17.
meeting-live-begun = The meeting has begun already. Note those who come or go on the right of the page.
meeting-live-no-agenda = The agenda is empty. Lay up its items first.
meeting-live-here = Members who are here
meeting-live-here-substitutes = Substitutes who are here
meeting-opening-nobody = Tick at least one who is here.
meeting-live-end = End the meeting
meeting-live-end-save = End
meeting-live-left = { $n ->
    [one] One paragraph is not settled.
   *[other] { $n } paragraphs are not settled.
 }
meeting-live-over = The meeting ended at { $end }. Reservations can no longer be announced.

## The paragraph

meeting-live-open = Take up the paragraph
meeting-live-opened = taken up { $at }
meeting-live-opened-at = Taken up
meeting-live-waiting = not taken up
meeting-live-ended = settled
meeting-live-next = Next paragraph
meeting-live-as-proposed = Decide as proposed
meeting-live-as-proposed-next = Decide as proposed, next §
meeting-live-as-won = Decide as what won
meeting-live-as-won-next = Decide as what won, next §
meeting-live-noted = Laid to the files
meeting-live-noted-next = Laid to the files, next §
meeting-live-noted-words = The board lays the information to the files.
meeting-live-without = Without a decision
meeting-live-without-next = Without a decision, next §
meeting-live-choose = Choose
meeting-live-who = Who
meeting-live-nobody = nobody

## Proposals and motions

meeting-live-motions = Proposals and motions
meeting-live-proposal = Proposal from before the meeting
meeting-live-no-proposal = There is no proposal from before the meeting.
meeting-live-administration = the administration
meeting-live-nr = No
meeting-live-motion = Proposal
meeting-live-by = By
meeting-live-kind = Kind
meeting-live-text = Text of the motion
meeting-live-text-hint = Needed for amendments and additions. One point a line.
meeting-live-supporters = Others who join
meeting-live-supported = Joined by { $names }
meeting-live-motion-add = Add a motion
meeting-live-motion-save = Save the motion
meeting-live-motion-of = Motion { $n }, { $name }
meeting-live-withdraw = Withdraw
meeting-live-withdrawn = withdrawn
meeting-motion-proposal = proposal
meeting-motion-approve = approval
meeting-motion-reject = rejection
meeting-motion-amend = amendment
meeting-motion-add = addition
meeting-motion-table = tabling
meeting-motion-refer = referral back
meeting-motion-usual-approve = Approval of the proposal.
meeting-motion-usual-reject = The board rejects the proposal.
meeting-motion-usual-amend = –
meeting-motion-usual-add = –
meeting-motion-usual-table = The matter is tabled.
meeting-motion-usual-refer = The matter is referred back for further preparation.
meeting-motion-by = Choose who puts the motion. Only those who decide at the paragraph can put one.
meeting-motion-kind = Choose what sort of motion it is.
meeting-motion-text = Write the text of the motion, so that the decision can be read by itself.
meeting-motion-none = The line is not there any more. Read the page anew.
meeting-motion-proposal-stays = The proposal from before the meeting cannot be withdrawn at the table. Add a motion instead.

## Order and vote

meeting-live-order = Order of decision
meeting-live-order-none = Nothing to put.
meeting-live-order-suggested = This is the usual order. Change it where needed and tell how each question ended.
meeting-live-order-save = Save the order
meeting-live-question = Question { $n }
meeting-live-outcome = Ended with
meeting-live-not-yet = not settled
meeting-live-today = decided today
meeting-live-by-vote = vote demanded
meeting-live-acclaimed = { $n } carried, { $kind } (acclamation)
meeting-live-vote-asked = vote demanded
meeting-put-outcome = Choose one of the proposals the question is about.
meeting-live-vote = Vote
meeting-live-vote-hold = Hold a vote
meeting-live-vote-another = Hold one more vote
meeting-live-vote-another-lead = Every vote that is held is recorded on its own.
meeting-live-vote-n = Vote { $n }
meeting-live-vote-change-n = Change vote { $n }
meeting-live-means-counter = motion { $n } by { $name } becomes the counter proposal
meeting-live-list-fetch = Fetch the list of delegated decisions
meeting-live-means-today = the matter is decided today
meeting-live-means-later = the matter is not decided today
meeting-live-means-no = rejection
meeting-live-vote-change = Change the vote
meeting-live-vote-save = Count and save
meeting-live-vote-demanded = Demanded by
meeting-live-vote-by = Demanded by { $name }
meeting-live-vote-yes = A yes means
meeting-live-vote-no = A no means
meeting-live-vote-names = Votes
meeting-live-vote-closed = Closed vote (employment only) and exercise of authority
meeting-live-vote-employment = Concerns employment: closed vote, a lot decides a tie
meeting-live-vote-count-yes = Yes votes
meeting-live-vote-count-no = No votes
meeting-live-vote-count-abstain = Abstaining
meeting-live-vote-authority = Exercise of authority against an individual: nobody may abstain
meeting-live-vote-law = Open vote, simple majority. At a tie the chair has the casting vote; in elections and employment the lot decides. { $law }
meeting-live-casting = A tie: the chair's vote decides.
meeting-live-means-proposal = approval of the administration's proposal
meeting-live-means-motion = approval of motion { $n } by { $name }
meeting-answer-ja = Yes
meeting-answer-nej = No
meeting-answer-avstar = Abstains
meeting-vote-demanded-by = Choose who demanded the vote. It must be somebody who decides at the paragraph.
meeting-vote-means = Write what a yes and a no mean.
meeting-live-lot = The lot fell on
meeting-live-lot-among = Drawn among
meeting-live-lot-seed = Seed of the lot
meeting-live-lot-how = How anybody can draw the lot again

## Elections

meeting-live-election = Election
meeting-live-election-post = To
meeting-live-election-one = Elected
meeting-live-election-places = How many are elected
meeting-live-election-names = Names, one a line
meeting-live-election-names-hint = With closed ballots: the name and then the number of votes, as in “Bo Ek (KD) 3”.
meeting-live-election-closed = Election with closed ballots
meeting-live-election-blank = Blank ballots
meeting-live-election-invalid = Invalid ballots
meeting-live-election-counted = Ballots counted
meeting-live-election-ballots = Several elected, or closed ballots
meeting-live-election-save = Save the election
meeting-live-elect = Elect and decide
meeting-live-elect-next = Elect, next §
meeting-live-elected = { $names } elected as { $post }.
meeting-live-elected-adjuster = { $names } appointed to approve the minutes together with the chair.
meeting-election-nobody = Choose or write who is elected.
meeting-election-post = Write what the election is to.

## Decision

meeting-live-decision = Points of the decision, one a line
meeting-live-decision-hint = Each point must be readable by itself, without looking up the proposal.
meeting-live-decide = Save the decision
meeting-live-decide-next = Save, next §
meeting-decide-empty = Write the decision, or choose to decide as proposed.
meeting-decide-no-proposal = There is no proposal to decide by. Write the decision.
meeting-decide-nothing-won = Tell first how the questions ended, or write the decision.

## Reservations and statements

meeting-live-reservations = Reservations
meeting-live-reservation-add = Note a reservation
meeting-live-reservation-save = Save the reservation
meeting-live-reservation-text = Text for the minutes
meeting-live-text-promised = Text is handed in afterwards
meeting-live-promised = text missing
meeting-live-announced = Announced
meeting-live-for = For the benefit of
meeting-live-for-motion = for motion { $n }
meeting-live-own-words = no motion in particular
meeting-live-notes = Notes
meeting-live-statement-add = Statement to the minutes
meeting-live-statement-save = Save the statement
meeting-live-statement-text = Text of the statement
meeting-statement-substitute = { $name } is a substitute and does not serve. The councils have not given substitutes the right to have an opinion recorded; if that has changed, enter the decision under Board, Settings.
meeting-chip-under-way = under way
meeting-live-reported-away = has reported absence
meeting-live-called-in = called in for { $name }
meeting-statement-text = Write the text of the statement.
meeting-live-others = Abstaining, speakers and time
meeting-live-abstain = Abstains from the decision
meeting-live-speakers = Speakers
meeting-live-speakers-hint = One name a line, in the order they speak.

## The room

meeting-live-room = Present now
meeting-live-deciding = Deciding
meeting-live-of-seats = { $n } of { $seats } seats
meeting-live-quorum = Quorum
meeting-live-quorum-yes = yes, at least { $needed } needed
meeting-live-quorum-no = no, at least { $needed } needed
meeting-live-quorum-law = More than half of the members. { $law }
meeting-live-no-chair = nobody leads the meeting
meeting-live-remote = At a distance
meeting-live-recused = Disqualified
meeting-live-adjourned = paused
meeting-live-time = Time
meeting-live-from = Holds from
meeting-live-came = Comes
meeting-live-back = Comes back
meeting-live-is-out = disqualified, out
meeting-live-leads = leads
meeting-live-leaves = Leaves
meeting-live-recuses = Disqualified
meeting-live-ground = Ground
meeting-ground-1 = 1 own interest or that of somebody close
meeting-ground-2 = 2 representative
meeting-ground-3 = 3 supervision of own activity
meeting-ground-4 = 4 other special circumstance
meeting-live-instead = Steps in instead
meeting-live-nobody-instead = nobody
meeting-live-into-room = Into the room
meeting-live-goes-remote = At a distance
meeting-live-takes-chair = Takes the chair
meeting-live-stops = Stops serving
meeting-live-serve-for = Serves for { $name }
meeting-live-adjourn = Pause
meeting-live-resume = Go on
meeting-live-somebody-else = Somebody else
meeting-live-log = Presence log
meeting-live-strike = Correct
meeting-live-strike-do = Strike the line
meeting-live-why = Why
meeting-live-struck = Struck: { $reason }
meeting-happened-came = { $name } came
meeting-happened-came-remote = { $name } came, at a distance
meeting-happened-left = { $name } left
meeting-happened-remote = { $name } went over to a distance
meeting-happened-room = { $name } came into the room
meeting-happened-serves = { $name } serves for { $member }
meeting-happened-stops = { $name } stopped serving
meeting-happened-out = { $name } left the room, disqualified on ground { $ground }
meeting-happened-in = { $name } came back after disqualification
meeting-happened-chairs = { $name } took the chair
meeting-happened-adjourned = The meeting paused
meeting-happened-resumed = The meeting went on
meeting-move-here = { $name } is here already.
meeting-move-away = { $name } is not here at that paragraph. Note first that they come.
meeting-move-recused = { $name } is out because of disqualification. Choose “Comes back”.
meeting-move-not-recused = { $name } is not out because of disqualification.
meeting-move-chair-decides = { $name } does not decide and cannot lead the meeting.
meeting-move-chairs-already = { $name } leads the meeting already.
meeting-move-not-serving = { $name } serves for nobody.
meeting-move-cannot-serve = { $name } cannot step in: not here, serving already or out because of disqualification.
meeting-move-seat-taken = Somebody serves for { $name } already.
meeting-move-adjourned = The meeting is paused already.
meeting-move-not-adjourned = The meeting is not paused.

## Follow and review

meeting-follow = Follow the meeting
meeting-follow-lead = The page shows what happens at the table as soon as it has been noted.
meeting-follow-over = The meeting has ended. This is how.
meeting-follow-by-hand = Read the page anew to see the latest.
meeting-follow-on = The page follows the meeting by itself.
meeting-follow-off = The connection is broken. Trying again.
meeting-follow-not-begun = The meeting has not begun
meeting-follow-not-begun-lead = The paragraph under way is seen here when the chair has opened the meeting.
meeting-follow-secret = The paragraph is handled partly in secrecy and is not shown here.
meeting-follow-won = { $n } carried
meeting-follow-reserved = { $name } announced a reservation at { $at }.
meeting-live-lacks = Missing before the minutes can be approved
meeting-live-lacks-none = nothing in this paragraph
meeting-review = Review the minutes
meeting-review-lead = { $n ->
    [0] The rules find nothing missing.
    [one] The rules find one thing to look at.
   *[other] The rules find { $n } things to look at.
 } { $errors ->
    [0] None of it stands in the way of signing.
    [one] One must be mended before signing.
   *[other] { $errors } must be mended before signing.
 }
meeting-review-clean = Nothing is missing
meeting-review-clean-lead = The minutes hold what the law asks for, as far as the rules can see.
meeting-review-front = The front page
meeting-review-mend = Mend
meeting-review-go = See what it is about
meeting-review-none = nothing missing
meeting-review-error = must be mended
meeting-review-warning = check
meeting-review-note = to know
meeting-review-errors = { $n ->
    [one] one thing must be mended
   *[other] { $n } things must be mended
 }
meeting-review-count = { $n ->
    [0] Nothing in the minutes to look at
    [one] One thing in the minutes to look at
   *[other] { $n } things in the minutes to look at
 }
meeting-review-file = Get as JSON
meeting-review-file-name = Minutes { $day }.json

## In the minutes

meeting-doc-presence-changes = Presence
meeting-doc-came = At { $at } { $name } comes to the meeting.
meeting-doc-came-remote = At { $at } { $name } joins at a distance.
meeting-doc-left = At { $at } { $name } leaves the meeting.
meeting-doc-went-remote = At { $at } { $name } goes over to taking part at a distance.
meeting-doc-came-in = At { $at } { $name }, who took part at a distance, comes into the room.
meeting-doc-serves = { $name } serves in the place of { $member }.
meeting-doc-stops = { $name } stops serving.
meeting-doc-out = { $name } declares disqualification and leaves the room at { $at }. Ground: chapter 6 section 28 point { $ground } ({ $law }).
meeting-doc-back = { $name } is back in the room after the disqualification.
meeting-doc-chairs = { $name } leads the meeting from this paragraph on.
meeting-doc-adjourned = The meeting is paused at { $at }.
meeting-doc-resumed = The meeting goes on at { $at }.
meeting-doc-no-quorum = The board has no quorum at this paragraph: { $n } deciding are present, at least { $needed } are needed
meeting-doc-motions = Motions
meeting-doc-motion-approve = { $name } moves approval of the proposal (motion { $n }).
meeting-doc-motion-reject = { $name } moves rejection of the proposal (motion { $n }).
meeting-doc-motion-amend = { $name } moves that the board decide as follows instead (motion { $n }):
meeting-doc-motion-add = { $name } moves the following addition (motion { $n }):
meeting-doc-motion-table = { $name } moves that the matter be tabled (motion { $n }).
meeting-doc-motion-refer = { $name } moves that the matter be referred back (motion { $n }).
meeting-doc-supported = { $names } join motion { $n }.
meeting-doc-order = Order of decision
meeting-doc-today = The chair asks: “{ $question }” and finds that the matter is to be decided today.
meeting-doc-vote = Vote
meeting-doc-vote-demanded = { $name } demands a vote.
meeting-doc-yes-means = Yes
meeting-doc-no-means = No
meeting-doc-voter = Member
meeting-doc-sum = Sum
meeting-doc-election = Election
meeting-doc-tie-casting = At a tie the chair has the casting vote. { $law }
meeting-doc-tie-lot = At a tie in elections and matters of employment the lot decides. { $law }
meeting-doc-participants = Taking part in the decision: { $names }.
meeting-doc-abstained = { $names } abstain from the decision.
meeting-doc-seat-for = { $name } for { $member }
meeting-doc-reservation = Reservation
meeting-doc-reserves = { $name } makes a reservation against the decision.
meeting-doc-reserves-for = { $name } makes a reservation against the decision for the benefit of motion { $n }.
meeting-doc-reservation-text = The text of the reservation, promised for after the meeting, is missing
meeting-doc-statement = Statement to the minutes
meeting-doc-states = { $name } makes the following statement to the minutes:
meeting-doc-quorum-log = At the least { $served } of { $seats } seats decided; at least { $needed } are needed. { $law }
meeting-doc-serving-one = substitute serving for { $name }, { $at }
meeting-doc-chair-for = Chair, { $range }
meeting-live-chair = Chair
meeting-live-others-here = Others: { $names }
meeting-doc-presence-part = { $presence }, { $range }
