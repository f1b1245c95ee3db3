# Sammanträden: regler, handlingar och sidor.

## Gärningar i loggen

deed-meeting-plan = Planerade sammanträdet
deed-meeting-edit = Ändrade sammanträdets uppgifter
deed-meeting-call = Registrerade att kallelsen skickats
deed-meeting-hold = Registrerade att sammanträdet hållits
deed-minutes-adjust = Registrerade justeringen och låste protokollet
deed-paragraph-create = Satte upp en punkt på dagordningen
deed-paragraph-edit = Ändrade en paragraf
deed-paragraph-move = Flyttade en punkt på dagordningen
deed-paragraph-number = Numrerade paragrafer
deed-paragraph-strike = Strök en punkt från dagordningen
deed-attendance-add = Lade till en närvarande
deed-attendance-edit = Ändrade en närvarande
deed-attendance-fetch = Hämtade ledamöter och ersättare till närvaron
deed-attendance-remove = Tog bort en närvarande
deed-notice-post = Registrerade att anslaget satts upp
deed-notice-remove = Registrerade att anslaget tagits ned
deed-notice-withdraw = Återkallade en felregistrerad anslagsdag
deed-memo-write = Skrev en tjänsteskrivelse
deed-memo-edit = Ändrade en tjänsteskrivelse
deed-memo-carry = Hämtade sammanfattningen till ärendebeskrivningen

## Ord för uppgift och slag

meeting-role-chair = ordförande
meeting-role-vice-chair = vice ordförande
meeting-role-second-vice-chair = andre vice ordförande
meeting-role-member = ledamot
meeting-role-serving = tjänstgörande ersättare
meeting-role-substitute = ersättare, tjänstgör inte
meeting-role-substitute-called = ersättare
meeting-role-secretary = sekreterare
meeting-role-official = tjänsteperson
meeting-role-called = kallad att lämna upplysningar
meeting-role-right-to-attend = förtroendevald med närvarorätt
meeting-role-staff = personalföreträdare
meeting-kind-decision = Beslut
meeting-kind-information = Information
meeting-kind-delegation = Redovisning av delegeringsbeslut
meeting-kind-notices = Meddelanden
meeting-kind-election = Val

## När något inte går

meeting-line-too-long = Texten är längre än { $most } tecken. Korta den.
meeting-text-too-long = Texten är längre än { $most } tecken. Korta den eller lägg resten i en handling.
meeting-bad-day = ”{ $value }” är inte ett datum. Skriv år-månad-dag, till exempel 2021-02-10.
meeting-bad-time = ”{ $value }” är inte ett klockslag. Skriv timme och minut, till exempel 13:00.
meeting-bad-number = ”{ $value }” är inte ett paragrafnummer. Skriv ett heltal från 1 till 9999.
meeting-not-there = Posten finns inte längre. Någon annan kan ha tagit bort den.
meeting-locked = Protokollet justerades { $day } och är låst. Inget i det kan ändras.
meeting-day-missing = Ange vilken dag sammanträdet är.
meeting-day-other-year = Sammanträdet har paragrafer numrerade i { $year } års följd och kan därför inte flyttas till ett annat år. Planera ett nytt sammanträde i stället.
meeting-end-before-start = Sluttiden är före starttiden. Rätta den ena.
meeting-board-missing = Välj nämnd.
meeting-call-held = Sammanträdet har redan hållits, så kallelsen kan inte registreras i efterhand.
meeting-call-future = Dagen ligger i framtiden. Registrera kallelsen när den har skickats, tidigast { $today }.
meeting-call-after = Kallelsen kan inte ha skickats efter sammanträdet { $day }. Rätta dagen.
meeting-hold-early = Sammanträdet är { $day } och har inte hållits än.
meeting-hold-no-end = Ange när sammanträdet slutade.
meeting-adjust-not-held = Registrera först att sammanträdet har hållits.
meeting-adjust-before = Protokollet kan inte justeras före sammanträdet { $day }. Rätta dagen.
meeting-adjust-future = Dagen ligger i framtiden. Registrera justeringen när den är gjord, tidigast { $today }.
meeting-adjust-by-missing = Ange vem eller vilka som har justerat protokollet.
meeting-adjust-day-missing = Ange vilken dag protokollet justerades.
meeting-adjust-no-adjuster = Sammanträdet har ingen justerare. Skriv in justeraren bland sammanträdets uppgifter.
meeting-adjust-late-reason = Protokollet skulle ha varit justerat senast { $day }. Ange varför det blev senare.
meeting-adjust-empty = Sammanträdet har inga paragrafer att justera.
meeting-adjust-no-number = Paragrafen ”{ $heading }” saknar nummer. Numrera dagordningen.
meeting-adjust-no-decision = Paragrafen ”{ $heading }” saknar beslut. Skriv beslutet, eller markera en informationspunkt som avslutad utan beslut.
meeting-heading-missing = Ange en rubrik.
meeting-kind-missing = Välj vad punkten är för slag.
meeting-case-missing = Ärendet finns inte i diariet. Välj ett annat, eller inget.
meeting-document-missing = Handlingen #{ $id } i beslutsunderlaget finns inte i det valda ärendet. Ta bort numret eller välj rätt ärende.
meeting-must-decide = Bara information och meddelanden får avslutas utan beslut. Ta bort markeringen eller ändra slag.
meeting-move-end = Punkten står redan ytterst på dagordningen.
meeting-all-numbered = Alla paragrafer har redan nummer.
meeting-number-missing = Ange ett paragrafnummer.
meeting-number-same = Paragrafen har redan nummer { $number }.
meeting-number-taken = Nummer { $number } används redan: sammanträdet { $day }, ”{ $heading }”. Välj ett annat.
meeting-number-struck = Nummer { $number } har använts vid sammanträdet { $day } och strukits ({ $reason }). Ett nummer används aldrig två gånger under ett år. Välj ett annat.
meeting-number-reason = Ange varför paragrafen får ett annat nummer. Det gamla numret stryks och skälet bevaras.
meeting-strike-reason = Ange varför punkten stryks.
meeting-name-missing = Ange ett namn.
meeting-role-missing = Välj uppgift vid sammanträdet.
meeting-service-for-whom = Ange för vem ersättaren tjänstgör.
meeting-service-backwards = Sista paragrafen är före den första. Rätta den ena.
meeting-attendance-there = Närvaron är redan påbörjad. Ändra raderna var för sig i stället.
meeting-attendance-no-seats = Ingen har plats i nämnden den dagen. Lägg upp platser och mandat under Nämnden först.
meeting-notice-unknown-party = Parten ingår inte i samverkan den dag sammanträdet hölls och har inget anslag att sätta upp.
meeting-notice-not-adjusted = Protokollet är inte justerat än. Anslaget sätts upp efter justeringen.
meeting-notice-before-adjustment = Anslaget kan inte ha satts upp före justeringen { $day }. Rätta dagen.
meeting-notice-day-missing = Ange vilken dag.
meeting-notice-future = Dagen ligger i framtiden. Registrera anslaget när det sitter uppe, tidigast { $today }.
meeting-notice-twice = Parten har redan satt upp anslaget { $day }. Återkalla den registreringen först om den är fel.
meeting-notice-again-before = Anslaget togs ned { $day } och kan inte ha satts upp igen före det. Rätta dagen.
meeting-notice-already-down = Anslaget är redan nedtaget eller återkallat.
meeting-notice-down-future = Dagen ligger i framtiden. Registrera nedtagandet när det är gjort, tidigast { $today }.
meeting-notice-down-before-up = Anslaget sattes upp { $day } och kan inte ha tagits ned före det. Rätta dagen.
meeting-notice-by-missing = Ange vem som gjorde det.
meeting-notice-down-early = Anslaget ska sitta uppe under hela överklagandetiden och får tas ned tidigast { $day }. Sätt upp det igen om det redan är nedtaget, eller markera att det har tagits ned för tidigt.
meeting-notice-down-open = Överklagandetiden har inte gått ut: alla parter har inte anslaget uppe. Låt det sitta kvar, eller markera att det har tagits ned för tidigt.
meeting-notice-withdraw-reason = Ange varför registreringen är fel.
meeting-memo-dispatched = Tjänsteskrivelsen är expedierad och därmed en allmän handling. Den kan inte ändras.
meeting-memo-no-summary = Tjänsteskrivelsen har ingen sammanfattning att hämta.
meeting-memo-carried-already = Sammanfattningen är redan hämtad. Ändra ärendebeskrivningen direkt i paragrafen.
meeting-memo-description-there = Paragrafen har redan en ärendebeskrivning, och den skrivs inte över. Töm den först om sammanfattningen ska hämtas.
meeting-memo-no-day = En expedierad tjänsteskrivelse ska vara daterad. Ange dagen.
meeting-memo-no-proposal = En expedierad tjänsteskrivelse ska ha ett förslag till beslut.

## Fynd i samdrift check

meeting-check-seal-changed = Protokoll { $day }, { $label } ”{ $heading }”: paragrafen har ändrats efter justeringen (loggrad { $line }).
meeting-check-seal-missing = Protokoll { $day }, { $label } ”{ $heading }”: paragrafen saknas, fast den är justerad (loggrad { $line }).
meeting-check-seal-head = Protokoll { $day }: uppgifterna om sammanträdet har ändrats efter justeringen (loggrad { $line }).
meeting-check-seal-attendance = Protokoll { $day }: närvaron har ändrats efter justeringen (loggrad { $line }).
meeting-check-seal-gone = Ett justerat sammanträde saknas ({ $subject }, loggrad { $line }).
meeting-check-unsealed = Protokoll { $day }: paragrafen ”{ $heading }” har lagts till efter justeringen.
meeting-check-reference = Sammanträdet { $day } hänvisar till något som inte finns ({ $kind } { $id }).

## Handlingar: gemensamt

meeting-doc-subject = { $board }, sammanträdet { $day }
meeting-doc-no-number = Utan nummer
meeting-doc-board = Nämnd
meeting-doc-day = Sammanträdesdag
meeting-doc-time = Tid
meeting-doc-time-from = från { $start }
meeting-doc-place = Plats
meeting-doc-remote = Distans
meeting-doc-form = Form
meeting-doc-open = Öppet för allmänheten
meeting-doc-closed = Inom stängda dörrar
meeting-doc-source = Inläst äldre protokoll. Dessa uppgifter saknas i källan: { $note }
meeting-doc-name = Namn
meeting-doc-party = Part
meeting-doc-role = Uppgift
meeting-doc-function = Funktion
meeting-doc-presence = Närvaro
meeting-doc-for-paragraphs = Vid
meeting-doc-whole-meeting = hela sammanträdet
meeting-doc-at-distance = på distans
meeting-doc-in-room = på plats
meeting-doc-case = Ärendenummer
meeting-doc-case-none = inget
meeting-doc-kind = Slag
meeting-doc-presenter = Föredragande
meeting-doc-memo = Tjänsteskrivelse
meeting-doc-papers = Handlingar
meeting-doc-lacks-host = värdkommunens namn
meeting-doc-lacks-start = starttid
meeting-doc-lacks-end = sluttid
meeting-doc-lacks-place = plats
meeting-doc-lacks-seats = nämndens platser den dagen
meeting-doc-lacks-paragraphs = dagordning
meeting-doc-lacks-storage = var protokollet förvaras

## Handlingar: protokoll

meeting-doc-minutes = Protokoll
meeting-doc-minutes-title = Protokoll { $day }
meeting-doc-deciding = Beslutande
meeting-doc-substitutes = Ersättare som inte tjänstgör
meeting-doc-others = Övriga närvarande
meeting-doc-serving = ersättare som tjänstgör för { $name }
meeting-doc-serving-from = ersättare som tjänstgör för { $name } från och med { $from }
meeting-doc-serving-to = ersättare som tjänstgör för { $name } till och med { $to }
meeting-doc-serving-between = ersättare som tjänstgör för { $name } från och med { $from } till och med { $to }
meeting-doc-quorum = { $served } av { $seats } platser deltog i besluten. Nämnden är beslutför med minst { $needed } ({ $law }).
meeting-doc-remote-allowed = Nämnden får sammanträda med deltagare på distans ({ $law }).
meeting-doc-lacks-attendance = vilka som var närvarande
meeting-doc-lacks-deciding = vilka som beslutade
meeting-doc-lacks-for-whom = för vem { $name } tjänstgjorde som ersättare
meeting-doc-lacks-remote-decision = beslut om att nämnden får ha deltagare på distans
meeting-doc-lacks-remote-note = uppgift om att ljud och bild fungerade åt båda håll för dem som deltog på distans
meeting-doc-covers = Protokollet omfattar
meeting-doc-adjusted-day = Justerat
meeting-doc-adjusted-by = { $day }, av { $by }
meeting-doc-adjust-place = Plats för justering
meeting-doc-late = Protokollet justerades efter sista dagen, som var { $day }. Skäl: { $reason } ({ $law })
meeting-doc-chair = Ordförande
meeting-doc-adjuster = Justerare
meeting-doc-secretary = Sekreterare
meeting-doc-lacks-numbers = paragrafnummer
meeting-doc-lacks-adjusted = dag för justering
meeting-doc-lacks-adjust-place = plats för justering
meeting-doc-lacks-chair = vem som var ordförande
meeting-doc-lacks-adjuster = justerare
meeting-doc-lacks-secretary = sekreterare
meeting-doc-notice-title = Anslag/bevis
meeting-doc-notice-said = Protokollet är justerat. Justeringen har tillkännagivits genom anslag hos varje part.
meeting-doc-notice-later = Anslag sätts upp hos varje part när protokollet är justerat.
meeting-doc-lacks-notice-days = dagar då anslagen sattes upp och togs ned
meeting-doc-storage = Protokollet förvaras
meeting-doc-up = Uppsatt
meeting-doc-down = Nedtaget
meeting-doc-by = Av
meeting-doc-waiting = väntar
meeting-doc-early = för tidigt
meeting-doc-contents = Ärendelista
meeting-doc-adjusting = Justering
meeting-doc-immediate = paragrafen justerades omedelbart { $day }
meeting-doc-description = Ärendebeskrivning
meeting-doc-delegated = Delegeringsbeslut
meeting-doc-messages = Meddelanden
meeting-doc-proposal = Förslag till beslut
meeting-doc-decision = Beslut
meeting-doc-basis = Beslutsunderlag
meeting-doc-dispatch = Expedieras till
meeting-doc-no-decision = Punkten avslutades utan beslut.
meeting-doc-appealable-one = Beslutet kan prövas genom laglighetsprövning ({ $law }).
meeting-doc-secret-part = En del av paragrafen omfattas av sekretess och förvaras särskilt.
meeting-doc-lacks-description = ärendebeskrivning
meeting-doc-lacks-proposal = förslag till beslut som det såg ut före sammanträdet
meeting-doc-lacks-decision = beslut
meeting-doc-adjuster-initials = Justerares signatur
meeting-doc-certified = Utdragsbestyrkande

## Handlingar: anslag och bevis

meeting-doc-notice = Anslag
meeting-doc-certificate = Bevis om anslag
meeting-doc-notice-of = Anslag om justerat protokoll { $day }
meeting-doc-paragraphs = Paragrafer
meeting-doc-posted-at = Anslaget hos { $party }
meeting-doc-posted-by = Uppsatt av
meeting-doc-removed-by = Nedtaget av
meeting-doc-signature = Underskrift
meeting-doc-down-early = Anslaget togs ned innan överklagandetiden hade gått ut.
meeting-doc-lacks-posted = dag då anslaget sattes upp på den här anslagstavlan
meeting-doc-immediate-own-notice = Minst en paragraf justerades omedelbart vid sammanträdet. En sådan paragraf har ett eget anslag och en egen överklagandetid.
meeting-doc-all-boards = Anslagen hos alla parter
meeting-doc-all-boards-law = Protokoll från en gemensam nämnd anslås hos varje part ({ $law }).
meeting-doc-appeal-time = Överklagandetid
meeting-doc-last-day = Sista dag att överklaga
meeting-doc-first-removal = Anslaget tas ned tidigast
meeting-doc-clock-not-adjusted = sista dag att överklaga, eftersom protokollet inte är justerat
meeting-doc-clock-waiting = sista dag att överklaga, eftersom anslaget inte är uppe hos { $parties }
meeting-doc-clock-broken = säker sista dag att överklaga, eftersom anslaget togs ned för tidigt hos { $parties } och behöver sättas upp igen
meeting-doc-how-to-appeal = Så överklagar du
meeting-doc-appeal-which = Protokollet innehåller beslut som kan prövas genom laglighetsprövning i { $paragraphs }.
meeting-doc-appeal-nothing = Protokollet innehåller inget beslut som vi bedömer kan överklagas.
meeting-doc-appeal-who = Du får överklaga om du är medlem i någon av parterna: { $parties }. Medlem i en kommun är den som är folkbokförd där, äger fast egendom där eller ska betala kommunalskatt där.
meeting-doc-appeal-how = Överklaga skriftligt till förvaltningsrätten. Ange vilket beslut det gäller och vilka omständigheter du stöder dig på. Både överklagandet och omständigheterna ska ha kommit in innan tiden går ut. Det räcker att skrivelsen i tid har nått någon av parterna.
meeting-doc-appeal-grounds = Domstolen kan upphäva ett beslut om
meeting-doc-appeal-ground-order = det inte har kommit till på det sätt som lagen kräver,
meeting-doc-appeal-ground-matter = det gäller något som inte är en uppgift för kommunen,
meeting-doc-appeal-ground-power = nämnden har gått utanför det den får besluta om, eller
meeting-doc-appeal-ground-law = det på annat sätt strider mot lag eller annan författning.
meeting-doc-appeal-outcome = Domstolen prövar om beslutet är lagligt. Den kan upphäva beslutet men inte ersätta det med ett annat.
meeting-doc-older-act = paragraferna i den kommunallag som gällde när beslutet fattades; texten ovan följer dagens lag och behöver stämmas av

## Handlingar: kallelse

meeting-doc-summons = Kallelse
meeting-doc-summons-title = Kallelse till sammanträde { $day }
meeting-doc-proposed-adjuster = Förslag till justerare
meeting-doc-sent = Skickad
meeting-doc-sent-in-time = { $sent }. Nämndens regel är minst { $days } dagar före, det vill säga senast { $due }.
meeting-doc-sent-late = { $sent }, efter nämndens sista dag { $due } ({ $days } dagar före sammanträdet)
meeting-doc-agenda = Föredragningslista
meeting-doc-item = Punkt
meeting-doc-matter = Ärende
meeting-doc-called = Kallade
meeting-doc-called-caption = Alla ersättare kallas. De tjänstgör när någon ledamot är förhindrad.
meeting-doc-vacant = plats utan innehavare
meeting-doc-absence = Förhinder
meeting-doc-absence-to = Anmäl förhinder till { $to }.
meeting-doc-absence-order = När en ledamot är förhindrad kallas ersättare in, först från samma part och därefter från de övriga, i den ordning som ersättarna är valda.
meeting-doc-lacks-proposed-adjuster = förslag till justerare
meeting-doc-lacks-sent = dag då kallelsen skickades; nämndens regel är { $days } dagar före, senast { $due }
meeting-doc-lacks-papers = handlingar till ärendet
meeting-doc-lacks-absence = till vem förhinder anmäls

## Handlingar: utdrag

meeting-doc-extract = Utdrag ur protokoll
meeting-doc-extract-title = Utdrag ur protokoll { $day }, { $label }
meeting-doc-state = Läge
meeting-doc-state-open = Paragrafen är inte justerad. Texten kan ändras tills den är det.
meeting-doc-state-immediate = Paragrafen justerades omedelbart { $day }. Resten av protokollet är inte justerat.
meeting-doc-state-waiting = Protokollet justerades { $day }. Överklagandetiden har inte börjat löpa, eftersom anslaget inte är uppe hos alla parter.
meeting-doc-state-running = Protokollet justerades { $day }. Sista dag att överklaga är { $last }. Innan den dagen har gått har beslutet inte vunnit laga kraft.
meeting-doc-certifying = Bestyrkande
meeting-doc-certify-text = Utdraget stämmer med protokollet.
meeting-doc-certify-line = Namn, funktion och datum
meeting-doc-seal = Paragrafens kontrollsumma vid justeringen (SHA-256): { $hash }

## Handlingar: tjänsteskrivelse

meeting-doc-to = Till
meeting-doc-to-meeting = Sammanträde
meeting-doc-status = Läge
meeting-doc-memo-draft = utkast
meeting-doc-memo-sent = expedierad
meeting-doc-summary = Sammanfattning
meeting-doc-background = Bakgrund
meeting-doc-analysis = Analys
meeting-doc-conclusion = Slutsats
meeting-doc-economy = Ekonomiska konsekvenser
meeting-doc-economy-per-party = Ekonomiska konsekvenser per part
meeting-doc-chief = Ansvarig chef
meeting-doc-handler = Handläggare
meeting-doc-lacks-memo-day = datum
meeting-doc-lacks-summary = sammanfattning
meeting-doc-lacks-background = bakgrund
meeting-doc-lacks-analysis = analys
meeting-doc-lacks-conclusion = slutsats
meeting-doc-lacks-economy = ekonomiska konsekvenser
meeting-doc-lacks-memo-proposal = förslag till beslut
meeting-doc-lacks-receivers = vilka beslutet ska skickas till
meeting-doc-lacks-chief = ansvarig chef
meeting-doc-lacks-handler = handläggare

## Filnamn

meeting-file-extract = Utdrag
meeting-file-item = punkt { $n }
