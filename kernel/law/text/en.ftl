# The calendar, the sections and the explanations of deadlines.

## Days and lists

law-date = { $weekday } { $date }
law-date-named = { $date } ({ $name })
law-list = { $first } and { $last }

law-day-new-year = New Year’s Day
law-day-epiphany = Epiphany
law-day-good-friday = Good Friday
law-day-easter-sunday = Easter Sunday
law-day-easter-monday = Easter Monday
law-day-may-day = May Day
law-day-ascension = Ascension Day
law-day-whit-sunday = Whit Sunday
law-day-whit-monday = Whit Monday
law-day-national = Sweden’s National Day
law-day-midsummer = Midsummer’s Day
law-day-midsummer-eve = Midsummer’s Eve
law-day-all-saints = All Saints’ Day
law-day-christmas-eve = Christmas Eve
law-day-christmas = Christmas Day
law-day-boxing = Boxing Day
law-day-new-year-eve = New Year’s Eve

law-due-today = today
law-due-in = { $days ->
    [1] tomorrow
   *[other] in { $days } days
 }
law-due-passed = { $days ->
    [1] yesterday
   *[other] { $days } days ago
 }

## Sections

law-act-2017-725 = KL
law-act-1991-900 = Local Government Act (1991:900)
law-act-1930-173 = Act 1930:173
law-act-unverified = { $act }, section not verified
law-act-unknown = an older act, section not verified
law-section = § { $numbers }

## Why the day is what it is

law-why-adjust = The minutes must be adjusted within 14 days of the meeting. The meeting was held on { $from }, and the fourteenth day is { $raw }.
law-why-post = The notice that the minutes are adjusted must be up no later than the second day after adjustment, on every party’s notice board. The minutes were adjusted on { $from }, and the second day after is { $raw }.
law-why-appeal = An appeal must arrive within three weeks of the day on which the notice is up with all parties. The last notice went up on { $from }. Three weeks later it is { $raw }.
law-why-removal = The notice must be up for the whole time for appeal, which ends on { $from }. It may be taken down no earlier than the day after, { $day }. That day does not move for a weekend or holiday, since nothing has to be done on it.
law-why-rolled = The last day moves past { $passed } to { $day }, under the act on the reckoning of statutory time.
law-why-our-reading-adjust = That the act also covers adjustment is our reading. If possible, adjust no later than { $raw }.
law-why-our-reading-post = That the act also covers the notice is our reading. If possible, put up the notice no later than { $raw }.
law-why-older-act = The decision is older than the Local Government Act (2017:725). The day is counted by today’s rules and needs checking against the act in force at the time.
law-why-provisions = Provisions: { $reference }.
