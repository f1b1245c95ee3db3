# Programmets egna texter: kommandon och deras svar.

## samdrift calc

calc-about = Pröva reglerna utan server och databas
calc-deadlines-about = Räkna fram protokollets tidsfrister: justering, anslag och överklagande
calc-help-meeting = Sammanträdets dag
calc-help-adjusted = Dagen då protokollet justerades
calc-help-posted = Part och dagen då anslaget kom upp hos den; en gång per part
calc-help-party = Part som ska ha anslaget; en gång per part. Behövs när någon ännu inte har satt upp det
calc-help-json = Skriv svaret som JSON
calc-help-lang = Svarets språk: sv eller en

calc-title = Tidsfrister för protokollet
calc-held = Sammanträde { $day }
calc-adjusted = Justerat { $day }
calc-row-adjust = Justeras senast
calc-row-post = Anslaget uppe senast
calc-row-appeal = Sista dag att överklaga
calc-row-removal = Anslaget tas ned tidigast
calc-not-adjusted = räknas från justeringen, ange --adjusted
calc-not-started = överklagandetiden har inte börjat

calc-party-in-time = uppe i tid
calc-party-leaning = uppe inom förlängd tid
calc-party-late = uppe { $days ->
    [1] 1 dag
   *[other] { $days } dagar
 } för sent
calc-party-up = uppe
calc-party-missing = inte uppe

calc-why = Så är det räknat
calc-missing = Överklagandetiden har inte börjat. Den räknas från den dag då anslaget är uppe hos alla parter, och { $parties } har inte satt upp det.

calc-warnings = Att se över
calc-warn-adjusted-late = Protokollet justerades { $done }, { $days ->
    [1] 1 dag
   *[other] { $days } dagar
 } för sent. Anteckna skälet.
calc-warn-adjusted-leaning = Protokollet justerades { $done }. Det är efter { $raw } men i tid om fristen förlängs över helgen, vilket är vår tolkning.
calc-warn-posted-late = { $party } satte upp anslaget { $done }, { $days ->
    [1] 1 dag
   *[other] { $days } dagar
 } för sent.
calc-warn-posted-leaning = { $party } satte upp anslaget { $done }. Det är efter { $raw } men i tid om fristen förlängs över helgen, vilket är vår tolkning.

calc-fault-heading = Inget är räknat. Rätta detta:
calc-fault-meeting-missing = --meeting saknas. Ange sammanträdets dag, till exempel --meeting 2021-02-10.
calc-fault-day = { $option }: ”{ $text }” är inte ett datum. Skriv år-månad-dag, till exempel 2021-02-10.
calc-fault-posted-form = --posted: ”{ $text }” ska vara partens namn, ett likhetstecken och en dag, till exempel --posted Lekeberg=2021-02-24.
calc-fault-party-empty = --party: namnet saknas. Skriv partens namn, till exempel --party Lekeberg.
calc-fault-party-twice = { $option }: { $party } är angiven mer än en gång. Behåll en.
calc-fault-adjusted-early = --adjusted: { $day } är före sammanträdet { $meeting }. Protokollet kan inte justeras innan det finns.
calc-fault-posted-before-adjusted = --posted: { $party } kan inte ha satt upp anslaget { $day }, före justeringen { $adjusted }.
calc-fault-posted-before-meeting = --posted: { $party } kan inte ha satt upp anslaget { $day }, före sammanträdet { $meeting }.
calc-fault-posted-stranger = --posted: { $party } finns inte bland parterna i --party. Lägg till den där eller ta bort anslaget.
calc-fault-nobody = Ingen part är angiven. Ange --posted NAMN=DAG för den som har satt upp anslaget och --party NAMN för varje part om någon inte har gjort det.
calc-fault-lang = --lang: ”{ $text }” är inget språk här. Skriv sv eller en.
