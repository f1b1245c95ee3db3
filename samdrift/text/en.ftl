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
calc-fault-nobody = No party is given. Give --posted NAME=DAY for a party that has put up the notice, and --party NAME for every party if one has not.
calc-fault-lang = --lang: “{ $text }” is no language here. Write sv or en.
