# Rules of deciding and minuting.

## When something cannot be done

minutes-vote-must-be-closed = A vote on employment is secret. Mark the vote as closed and write only the sums.
minutes-vote-must-be-open = The vote must be open; only elections and employment are decided in secret. State how each voted.
minutes-vote-authority = The matter is an exercise of authority against an individual, and nobody may abstain. State yes or no for each.
minutes-vote-no-chair = The votes are equal, but nobody leads the meeting at this paragraph. State who is in the chair.
minutes-vote-chair-must = The votes are equal, and { $name }, who leads the meeting, must vote for the matter to be decided. State the chair's vote.
minutes-vote-outsider = { $name } is not at the table at this paragraph and cannot vote. Remove the vote or correct the attendance.
minutes-vote-twice = { $name } has voted twice. Remove one of the votes.
minutes-vote-missing = { $name } is at the table but has neither voted nor abstained. State the vote.
minutes-vote-no-sum = State how many voted yes and how many voted no.
minutes-vote-count = { $counted } votes are counted but { $there } are at the table. Correct the sums or the attendance.
minutes-election-places = State how many are to be elected, at least one.
minutes-election-twice = { $name } stands twice among the candidates. Remove one.
minutes-election-named = { $places } are to be elected but { $named } are named. Correct the names or the number of places.
minutes-election-too-few = { $places } are to be elected but fewer candidates got votes. Hold the election again.
minutes-election-negative = A number of ballots cannot be less than nought. Correct the number.
minutes-election-no-count = State how many ballots were counted.
minutes-election-count = { $counted } ballots are counted but { $there } are at the table. Count again or correct the attendance.
minutes-election-sum = The votes with the blank and invalid ballots are { $sum } but { $counted } ballots are counted. Correct the figures.
minutes-lot-too-few = A lot is drawn among at least two, all with names. State them.
minutes-lot-twice = { $name } stands twice in the lot. Remove one.
minutes-lot-seed = The seed of the lot must have at least { $digits } hexadecimal digits (0–9, a–f). Make a new seed.
minutes-lot-places = A lot must give fewer than those it is drawn among, and at least one. Correct the number of places.
minutes-reservation-not-part = { $name } took no part in the decision and cannot make a reservation. Remove the reservation or correct the attendance.
minutes-reservation-abstained = { $name } abstained and so took no part in the decision. Write a statement to the minutes instead.
minutes-reservation-won = { $name } voted for what was decided and has nothing to make a reservation against. Correct the name or the vote.
minutes-reservation-late = The reservation was announced after the meeting ended at { $end }. It must be announced before; do not enter it.

## The order of questions, and decisions in words

minutes-put-today = Shall the matter be decided today?
minutes-put-refer-or-table = Shall the matter be referred back instead of tabled?
minutes-put-approve = { $firstkind ->
    [proposal] Does the board approve the administration's proposal?
   *[motion] Does the board approve the motion of { $firstby } ({ $first })?
 }
minutes-put-against = { $firstkind ->
    [proposal] Does the board approve the administration's proposal? No means approval of { $secondkind ->
        [proposal] the administration's proposal
       *[motion] the motion of { $secondby } ({ $second })
     }.
   *[motion] Does the board approve the motion of { $firstby } ({ $first })? No means approval of { $secondkind ->
        [proposal] the administration's proposal
       *[motion] the motion of { $secondby } ({ $second })
     }.
 }
minutes-put-counter = Shall the motion of { $firstby } ({ $first }) be the counter proposal? No means that the motion of { $secondby } ({ $second }) is.
minutes-put-counter-next = Shall the motion that won the question before stand as counter proposal to the main one? No means that the motion of { $secondby } ({ $second }) becomes the counter proposal.
minutes-put-main = { $firstkind ->
    [proposal] Does the board approve the administration's proposal? No means approval of the adopted counter proposal.
   *[motion] Does the board approve the motion of { $firstby } ({ $first })? No means approval of the adopted counter proposal.
 }
minutes-put-add = Does the board approve the additional motion of { $firstby } ({ $first })?
minutes-decided-main = { $who ->
    [proposal] The main proposal is that of the administration.
   *[motion] The main proposal is the motion of { $by } ({ $number }).
 }
minutes-decided-put = The chair puts the question: “{ $question }”
minutes-decided-acclamation = { $who ->
    [proposal] The chair puts the question: “{ $question }” and finds that the board decides as the administration proposes.
   *[motion] The chair puts the question: “{ $question }” and finds that the board decides as { $by } moved ({ $number }).
 }
minutes-decided-by-vote = The chair puts the question: “{ $question }” A vote is asked for and held.
minutes-decided-abstained = Abstaining from the decision: { $names }.
minutes-vote-result = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining. The outcome is: { $outcome }.
minutes-vote-result-open = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining.
minutes-vote-result-casting = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining. At equal votes the chair's casting vote decides: { $outcome }.
minutes-vote-result-lot = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining. At equal votes the lot decides: { $outcome }.
minutes-election-result = { $elected } is elected to be { $post }.
minutes-election-result-closed = Election by secret ballot, { $post }: { $counts }, blank { $blank }, invalid { $invalid }. Elected: { $elected }.
minutes-election-result-lot = Election by secret ballot, { $post }: { $counts }, blank { $blank }, invalid { $invalid }. Equal votes are decided by lot. Elected: { $elected }.
minutes-lot-rule = How the lot is drawn: write the seed, then the names in order, one a line, and last the number of the try, first 0. Take SHA-256 of the text (UTF-8, no line break at the end). Read the first sixteen hexadecimal digits as a number. If it is at least the largest multiple of the count of names that fits below 2⁶⁴, try again with the next number. The remainder when the number is divided by the count of names points out the name, the first being 0. Anybody can draw the lot again and get the same.

## What is missing or contradictory in the minutes

lint-law-practice = practice
lint-law-older = the Local Government Act of 1991, whose sections have not been read here (today { $law })
lint-board-missing = The name of the board is missing. State which board the minutes are of.
lint-date-missing = The day of the meeting is missing. State the day.
lint-place-missing = The place is missing. State where the meeting was held.
lint-start-missing = The starting time is missing. State when the meeting was opened.
lint-end-missing = The end time is missing. State when the meeting was closed; reservations must have been announced before then.
lint-end-before-start = The end time { $end } is before the starting time { $start }. Correct one of them.
lint-time-unreadable = “{ $time }” is not a time of day. Write hour and minute, such as 13:00.
lint-chair-missing = There is no chair. State who led the meeting.
lint-chair-absent = { $name } is named as chair but is not among those present. Correct the name or the attendance.
lint-chair-change = { $name } was not there at { $place }, and it does not say who took over the chair. Enter the change of chair.
lint-chair-remote = { $name } led the meeting at a distance. The advice of SKR is that whoever leads is in the room; that all take part at a distance is untested. Check that this was intended.
lint-secretary-missing = There is no secretary. State who kept the minutes.
lint-adjuster-missing = There is no adjuster. State who was chosen to adjust the minutes.
lint-adjuster-is-chair = { $name } is both chair and adjuster. Choose another adjuster.
lint-adjuster-absent = { $name } is to adjust but was not there. Choose somebody who took part in the decisions.
lint-adjuster-not-deciding = { $name } is to adjust but took no part in the decisions. Choose a member or a substitute who served.
lint-adjuster-differs = { $place }: somebody other than { $name } was elected adjuster. Correct the front page or the decision.
lint-adjuster-same-party = { $name } is elected by the same municipality as the chair. Next time the adjuster may well come from another party.
lint-present-missing = The deciding members are missing. State which members and substitutes served.
lint-present-twice = { $name } stands twice among those present. Remove one line.
lint-presence-stranger = { $name } is in the presence log but not among those present. Add the person or correct the name.
lint-municipality-missing = The municipality that elected { $name } is missing. State it; it pays the fee.
lint-substitute-for-whom = The substitute { $name } decides, but it does not say for whom. State which member { $name } stands in for, and from which paragraph to which.
lint-served-twice = { $place }: both { $name } and another substitute serve for { $member }. A seat has one vote; correct who serves.
lint-serves-for-present = { $place }: { $name } serves for { $member }, who is there. State when { $member } left, or end the service.
lint-remote-not-allowed = { $names } took part at a distance, but the council has not decided that this is allowed. Correct the attendance or refer to the decision.
lint-substitute-spoke = { $place }: the substitute { $name } spoke without serving, but the councils have not given substitutes that right. Remove it or refer to the decision.
lint-substitute-recorded = { $place }: the substitute { $name } has an opinion recorded without serving, but the councils have not given substitutes that right. Remove it or refer to the decision.
lint-placeholder = { $place ->
    [front] The placeholder “{ $what }” is left in “{ $text }”. Fill in what should stand there.
   *[other] { $place }: the placeholder “{ $what }” is left in “{ $text }”. Fill in what should stand there.
 }
lint-too-many = { $place }: { $there } decide but the board has { $seats } seats. Correct the attendance.
lint-quorum = { $place }: { $there } deciding, but { $needed } of { $seats } are needed for the board to decide. Call in substitutes, or take the matter again at the next meeting.
lint-recused-counted = { $place }: { $name } is disqualified but counted. Who is disqualified must have left the room and neither takes part, moves nor votes. Correct the paragraph or the presence log.
lint-recused-ground = { $name } left because of disqualification, but the ground is missing. State which of the four grounds of KL 6:28 it is.
lint-participant-outsider = { $place }: { $name } is named as taking part in the decision but was not at the table. Correct the name or the attendance.
lint-number-missing = { $place } has no paragraph number. Number it.
lint-number-first = The minutes begin at § { $number } but the year's next number is § { $due }. Correct the numbering.
lint-number-gap = After § { $before } comes § { $number }; § { $due } is missing. Correct the numbering or add the paragraph.
lint-number-repeat = § { $number } stands more than once. Give each paragraph a number of its own.
lint-number-order = § { $number } stands after § { $before }. Put the paragraphs in the order of their numbers.
lint-covers = The front page says §§ { $first }–{ $last }, but the minutes have §§ { $low }–{ $high }. Correct one of them.
lint-agenda-missing = The item “{ $heading }” is on the agenda but has no paragraph. Add the paragraph, or state that the item was taken off.
lint-no-paragraphs = The minutes have no paragraphs. Enter the matters.
lint-heading-missing = { $place } has no heading. State what the matter is about.
lint-case-other-body = { $place }: the case { $case } is not the board's own; its numbers begin with { $own }. State the board's case number.
lint-case-odd = { $place }: the case { $case } seems to belong to another body, since the others begin with { $own }. Check the case number.
lint-decision-missing = { $place } has no decision. State what the board decided.
lint-decision-uncertain = { $place } has no decision. Write the decision, or mark the paragraph as information.
lint-decision-empty = { $place }: the point “{ $point }” cannot be understood on its own. Write out what the board decided.
lint-decision-leans = { $place }: the point “{ $point }” refers to another paper. Preferably write out the substance in the decision.
lint-decision-differs = { $place }: the decision differs from the proposal, but no motion that won is recorded. Enter the motion and who put it, or correct the decision.
lint-dispatch-missing = { $place }: no receiver is named. State to whom the decision is to be sent, if it is.
lint-secret-not-told = { $place }: a part is secret, but the public text does not say so. State in the public text that there is a secret part.
lint-motion-no-name = { $place }: motion { $number } has no name. State who put it.
lint-motion-outsider = { $place }: { $name } puts a motion but takes no part in the decision. Correct the name or the attendance.
lint-order-missing = { $place }: several proposals were put, but the order of the questions is missing. State in which order the chair put them and which was the main proposal.
lint-order-no-main = { $place }: it does not say which was the main proposal. State which proposals each question was about, the main one first.
lint-order-unknown = { $place }: the order of the questions names proposal { $number }, which does not exist. Correct the number.
lint-motion-not-put = { $place }: proposal { $number } { $name } was never put. Enter the question, or that the motion was withdrawn.
lint-vote-missing = { $place }: the question was decided by a vote, but the vote is missing. Enter it.
lint-vote-in-text = { $place }: a vote is mentioned in the text but not how it ended. State how many voted yes and no, and who.
lint-vote-no-sum = { $place }: the result of the vote is missing. State how many voted yes, no and abstained.
lint-vote-no-names = { $place }: the vote was open, but it does not say how each voted. State the names.
lint-vote-sums = { $place }: the result is given as { $announced } (yes–no–abstained) but the names give { $counted }. Correct one of them.
lint-vote-count = { $place }: { $counted } votes are given but { $there } took part in the decision. Correct the result or the attendance.
lint-vote-outsider = { $place }: { $name } votes but was not at the table. Remove the vote or correct the attendance.
lint-vote-twice = { $place }: { $name } has two votes. Remove one.
lint-vote-person-missing = { $place }: { $name } took part in the decision but has neither voted nor abstained. Enter the vote.
lint-vote-outcome = { $place }: the outcome does not agree with the votes { $yes }–{ $no }. Correct the outcome or the votes.
lint-vote-closed = { $place }: the vote is secret, but only elections and employment are decided in secret. State how each voted.
lint-vote-open = { $place }: the vote is open, but elections and employment are decided by secret ballot. Correct the form.
lint-tie-no-rule = { $place }: the votes are equal, { $yes }–{ $yes }, but it does not say how the matter was decided. State casting vote, or lot for elections and employment.
lint-tie-by-lot = { $place }: equal votes were decided by lot, but other than in elections and employment the chair's casting vote decides. Correct it.
lint-tie-none = { $place }: the votes are { $yes }–{ $no } and so not equal, but a way of breaking a tie is given. Remove it.
lint-chair-abstained = { $place }: the votes are equal but { $name }, who led the meeting, abstained. The chair must vote when it is needed to decide the matter.
lint-abstain-authority = { $place }: { $names } abstained, but the matter is an exercise of authority against an individual, and nobody may abstain. Correct it.
lint-election-casting = { $place }: the election was decided by casting vote, but equal votes in elections and employment are decided by lot. Draw a lot.
lint-election-tie = { $place }: { $names } got equally many votes, but it does not say how it was decided. Draw a lot and enter it.
lint-election-sum = { $place }: the votes with the blank and invalid ballots are { $sum } but { $counted } ballots are counted. Correct the figures.
lint-election-count = { $place }: { $counted } ballots are counted but { $there } took part. Correct the number or the attendance.
lint-election-result = { $place }: elected are “{ $named }”, but the votes give “{ $due }”. Correct those elected.
lint-lot-missing = { $place }: the matter was decided by lot, but the lot is missing. State what it was drawn among, the seed and what came up.
lint-lot-wrong = { $place }: the lot gives something other than { $drawn } when drawn again. Check the names, their order and the seed.
lint-reservation-not-part = { $place }: { $name } makes a reservation but took no part in the decision. Only who took part may; remove the reservation or correct the attendance.
lint-reservation-late = { $place }: { $name } announced a reservation at { $at }, after the meeting ended at { $end }. It must be announced before the end; remove it or correct the time.
lint-reservation-abstained = { $place }: { $name } makes a reservation but abstained from voting. Check whether { $name } took part in the decision.
lint-reservation-won = { $place }: { $name } makes a reservation against what { $name } voted for. Check the vote and the reservation.
lint-reservation-no-time = { $place }: it does not say when { $name } announced the reservation. State the time, so that it shows that it was before the end.
lint-urgent-unreported = The urgent decision “{ $name }” by { $by } has not been reported. Report it in a paragraph; it must be done at the next meeting.
lint-delegation-gap = { $place }: the delegated decisions of { $from }–{ $to } are in no list. Correct the period or report them.
lint-delegation-overlap = { $place }: { $from }–{ $to } was already in the last list. Let the period begin the day after the last.
lint-delegation-count = { $place }: { $says } delegated decisions are said to have been made but { $holds } are in the list. Correct the number or the list.
lint-delegation-no-list = { $place }: { $says } delegated decisions are said to have been made, but none of them is named. Add the list.
lint-delegation-period = { $how ->
    [ahead] { $place }: the list of delegated decisions goes past the day of the meeting. Correct the period.
   *[backwards] { $place }: the list of delegated decisions ends before it begins. Correct the period.
 }
lint-delegation-no-period = { $place }: the list of delegated decisions has no period. State from which day to which it goes.
lint-adjusted-early = The minutes are said to have been adjusted { $day }, before the meeting { $meeting }. Correct the day.
lint-adjusted-late = The minutes were adjusted { $day }, after the last day { $limit }. State why.
lint-adjusted-missing = The day of adjustment is not stated. State it, so that it shows that the notice went up in time.
lint-notice-unadjusted = { $place ->
    [front] A notice has been posted, but the minutes have no day of adjustment. State when they were adjusted; the notice may not come before.
   *[other] { $place }: a notice has been posted, but the paragraph has no day of adjustment. State when it was adjusted; the notice may not come before.
 }
lint-notice-early = { $party ->
    [none] The notice was posted { $day }, before the adjustment { $adjusted }. Correct the day or post it again.
   *[other] The notice of { $party } was posted { $day }, before the adjustment { $adjusted }. Correct the day or post it again.
 }
lint-notice-late = { $party ->
    [none] The notice was posted { $day }; it should have been up by { $limit }.
   *[other] The notice of { $party } was posted { $day }; it should have been up by { $limit }.
 }
lint-notice-party = The notice of { $party } is missing. Post it; the time for appeal begins only when it is up with all parties.
lint-notice-paragraph = { $place } was adjusted on its own, but its notice is missing for { $party }. Post a notice of its own.
lint-notice-stranger = A notice is for { $party }, which is not a party. Correct the name.
lint-notice-one-for-all = There is only one notice, without a party. Enter a notice for each of { $parties }.
lint-notice-parties-unknown = There is only one notice, but the members come from several municipalities. Check that it was posted with all parties.
lint-notice-removed-early = { $party ->
    [none] The notice was taken down { $day }; the earliest day was { $earliest }. The time for appeal has not safely expired; post it again.
   *[other] The notice of { $party } was taken down { $day }; the earliest day was { $earliest }. The time for appeal has not safely expired; post it again.
 }
lint-notice-backwards = { $party ->
    [none] The notice was taken down { $day }, before it was posted. Correct the days.
   *[other] The notice of { $party } was taken down { $day }, before it was posted. Correct the days.
 }
lint-notice-stored = It does not say where the minutes are kept. State the place in the notice.
