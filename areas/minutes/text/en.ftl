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
minutes-put-counter-next = Shall what was just adopted as counter proposal stand? No means that the motion of { $secondby } ({ $second }) becomes the counter proposal.
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
minutes-vote-result = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining. The decision is: { $outcome }.
minutes-vote-result-open = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining.
minutes-vote-result-casting = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining. At equal votes the chair's casting vote decides: { $outcome }.
minutes-vote-result-lot = The vote ends with { $yes } yes, { $no } no and { $abstained } abstaining. At equal votes the lot decides: { $outcome }.
minutes-election-result = { $elected } is elected to be { $post }.
minutes-election-result-closed = Election by secret ballot, { $post }: { $counts }, blank { $blank }, invalid { $invalid }. Elected: { $elected }.
minutes-election-result-lot = Election by secret ballot, { $post }: { $counts }, blank { $blank }, invalid { $invalid }. Equal votes are decided by lot. Elected: { $elected }.
minutes-lot-rule = How the lot is drawn: write the seed, then the names in order, one a line, and last the number of the try, first 0. Take SHA-256 of the text (UTF-8, no line break at the end). Read the first sixteen hexadecimal digits as a number. If it is at least the largest multiple of the count of names that fits below 2⁶⁴, try again with the next number. The remainder when the number is divided by the count of names points out the name, the first being 0. Anybody can draw the lot again and get the same.
