# Kalendern, lagrummen och tidsfristernas förklaringar.

## Dagar och uppräkningar

law-date = { $weekday }en den { $date }
law-date-named = { $date } ({ $name })
law-list = { $first } och { $last }

law-day-new-year = nyårsdagen
law-day-epiphany = trettondedag jul
law-day-good-friday = långfredagen
law-day-easter-sunday = påskdagen
law-day-easter-monday = annandag påsk
law-day-may-day = första maj
law-day-ascension = Kristi himmelsfärdsdag
law-day-whit-sunday = pingstdagen
law-day-whit-monday = annandag pingst
law-day-national = Sveriges nationaldag
law-day-midsummer = midsommardagen
law-day-midsummer-eve = midsommarafton
law-day-all-saints = alla helgons dag
law-day-christmas-eve = julafton
law-day-christmas = juldagen
law-day-boxing = annandag jul
law-day-new-year-eve = nyårsafton

law-due-today = i dag
law-due-in = { $days ->
    [1] i morgon
   *[other] om { $days } dagar
 }
law-due-passed = { $days ->
    [1] i går
   *[other] för { $days } dagar sedan
 }

## Lagrum

law-act-2017-725 = KL
law-act-1991-900 = kommunallagen (1991:900)
law-act-1930-173 = lag 1930:173
law-act-unverified = { $act }, paragrafen inte avstämd
law-act-unknown = äldre lag, lagrummet inte avstämt
law-section = { $numbers } §

## Varför dagen är den den är

law-why-adjust = Protokollet ska vara justerat inom 14 dagar efter sammanträdet. Sammanträdet hölls { $from }, och den fjortonde dagen är { $raw }.
law-why-post = Anslaget om att protokollet är justerat ska vara uppe senast den andra dagen efter justeringen, på varje parts anslagstavla. Protokollet justerades { $from }, och den andra dagen efter är { $raw }.
law-why-appeal = Ett överklagande ska ha kommit in inom tre veckor från den dag då anslaget är uppe hos alla parter. Det sista anslaget kom upp { $from }. Tre veckor senare är det { $raw }.
law-why-removal = Anslaget ska vara uppe under hela överklagandetiden, som går ut { $from }. Det får tas ned tidigast dagen efter, { $day }. Den dagen flyttas inte vid helg, eftersom inget måste göras just den dagen.
law-why-rolled = Sista dagen flyttas förbi { $passed } till { $day }, enligt lagen om beräkning av lagstadgad tid.
law-why-our-reading-adjust = Att den lagen också gäller justeringen är vår tolkning. Justera därför om möjligt senast { $raw }.
law-why-our-reading-post = Att den lagen också gäller anslaget är vår tolkning. Sätt därför om möjligt upp anslaget senast { $raw }.
law-why-older-act = Beslutet är äldre än kommunallagen (2017:725). Dagen är räknad efter dagens regler och behöver stämmas av mot den lag som gällde då.
law-why-provisions = Lagrum: { $reference }.
