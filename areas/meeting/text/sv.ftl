# Sammanträden: regler, handlingar och sidor.

## Gärningar i loggen

deed-meeting-plan = Planerade sammanträdet
deed-meeting-edit = Ändrade sammanträdets uppgifter
deed-meeting-remove = Tog bort ett planerat sammanträde
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
meeting-kind-delegation = Redovisning av delegationsbeslut
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
meeting-attendance-twice = { $name } står redan i närvaron. Ändra den raden i stället för att lägga till en till.
meeting-attendance-post-taken = Uppgiften har redan { $name }. Ändra först den raden.
meeting-attendance-too-many = Nämnden har { $seats ->
    [one] en ledamotsplats
   *[other] { $seats } ledamotsplatser
 }, och lika många beslutar redan. Ändra någon till ersättare som inte tjänstgör, eller ange vem ersättaren tjänstgör för.
meeting-service-unknown = { $name } har ingen ledamotsplats i nämnden den dagen. Skriv namnet på den ledamot som ersättaren tjänstgör för.
meeting-service-present = { $name } är själv med och beslutar. Ange från vilken paragraf ersättaren tjänstgör, eller ta bort ledamoten ur närvaron.
meeting-unplan = Ta bort sammanträdet
meeting-unplan-lead = För ett sammanträde som planerades av misstag.
meeting-unplan-warning = Sammanträdet och dess dagordning försvinner ur planen. Loggen behåller att det var planerat.
meeting-unplan-save = Ta bort
meeting-unplan-keep = Behåll sammanträdet
meeting-unplan-called = Sammanträdet kan inte tas bort, eftersom kallelsen har gått ut eller sammanträdet har hållits. Ändra dagen om det flyttas.
meeting-unplan-numbered = Sammanträdet kan inte tas bort, eftersom dess paragrafer har nummer i årets följd. Flytta det till en annan dag i stället.
meeting-planned-already = Nämnden har redan ett sammanträde planerat { $day } vid den tiden. Ändra dag eller tid, eller öppna det som finns.
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
meeting-notice-withdraw-over = Överklagandetiden gick ut { $day }, så registreringen kan inte längre återkallas. Satt anslaget inte uppe hela tiden: registrera att det har tagits ned för tidigt och sätt upp det igen. Då börjar en ny tid.
meeting-memo-dispatched = Tjänsteskrivelsen är expedierad och därmed en allmän handling. Den kan inte ändras.
meeting-memo-no-summary = Tjänsteskrivelsen har ingen sammanfattning att hämta.
meeting-memo-carried-already = Sammanfattningen är redan hämtad. Ändra ärendebeskrivningen direkt i paragrafen.
meeting-memo-description-there = Paragrafen har redan en ärendebeskrivning, och den skrivs inte över. Töm den först om sammanfattningen ska hämtas.
meeting-memo-no-day = En expedierad tjänsteskrivelse ska vara daterad. Ange dagen.
meeting-memo-lacks = Tjänsteskrivelsen saknar { $parts }. När den är expedierad går den inte att ändra. Fyll i det som saknas, eller kryssa för längst ned att den ska gå ut ändå.
meeting-memo-in-basis = Tjänsteskrivelse
meeting-field-send-anyway = Expediera fast delar saknas
meeting-memo-no-proposal = En expedierad tjänsteskrivelse ska ha ett förslag till beslut.

## Fynd i samdrift check

meeting-check-seal-changed = Protokoll { $day }, { $label } ”{ $heading }”: paragrafen har ändrats efter justeringen (loggrad { $line }).
meeting-check-seal-missing = Protokoll { $day }, { $label } ”{ $heading }”: paragrafen saknas, fast den är justerad (loggrad { $line }).
meeting-check-seal-head = Protokoll { $day }: uppgifterna om sammanträdet har ändrats efter justeringen (loggrad { $line }).
meeting-check-seal-attendance = Protokoll { $day }: närvaron har ändrats efter justeringen (loggrad { $line }).
meeting-check-seal-gone = Ett justerat sammanträde saknas ({ $subject }, loggrad { $line }).
meeting-check-unsealed = Protokoll { $day }: paragrafen ”{ $heading }” har lagts till efter justeringen.
meeting-check-notice-changed = Protokoll { $day }, anslaget hos { $party }: uppgifterna har ändrats efter registreringen (loggrad { $line }).
meeting-check-notice-missing = Protokoll { $day }, anslaget hos { $party }: registreringen saknas, fast den står i loggen (loggrad { $line }).
meeting-check-notice-unsealed = Protokoll { $day }, anslaget hos { $party }: registreringen har lagts till utan att stå i loggen.
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
meeting-doc-notice-said = Protokollet är justerat. Justeringen tillkännages genom anslag hos varje part.
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
meeting-doc-delegated = Delegationsbeslut
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
meeting-doc-clock-broken = säker sista dag att överklaga, eftersom anslaget inte har suttit uppe hela tiden hos { $parties } och behöver sättas upp igen
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
meeting-doc-lacks-papers = handlingar till { $heading }
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

## Sidor: året och planering

meeting-year-title = Sammanträden
meeting-year-heading = Sammanträden { $year }
meeting-year-lead = { $n ->
    [0] Inget sammanträde är planerat.
    [one] Ett sammanträde, som har varit.
   *[other] { $n } sammanträden, alla har varit.
 }
meeting-month-caption = { $n ->
    [one] Ett sammanträde i { $month }.
   *[other] { $n } sammanträden i { $month }.
 }
meeting-year-lead-next = Nästa sammanträde är { $day }.
meeting-year-lead-next-place = Nästa sammanträde är { $day }, { $place }.
meeting-year-empty-title = Inga sammanträden { $year }
meeting-year-empty = Planera årets sammanträden här. Varje sammanträde får sin dagordning, närvaro, protokoll och anslag, och Samdrift räknar dagarna.
meeting-year-no-board = Lägg upp nämnden under Nämnden först. Sedan går det att planera sammanträden.
meeting-plan = Planera sammanträde
meeting-plan-card = Nytt sammanträde
meeting-no-board = Lägg upp nämnden först
meeting-no-board-text = Ett sammanträde hålls av en nämnd. När nämnden finns går det att planera dess sammanträden.
meeting-no-board-action = Lägg upp nämnden
meeting-plan-lead = Ange dag och plats. De stående punkter som är markerade sätts upp på dagordningen, och allt går att ändra efteråt.
meeting-plan-save = Planera
meeting-standing-adjuster = Val av justerare och tid för justering
meeting-standing-agenda = Godkännande av dagordning
meeting-standing-assignments = Uppföljning av uppdrag
meeting-standing-head-informs = Förvaltningschefen informerar
meeting-standing-delegation = Redovisning av delegationsbeslut
meeting-standing-notices = Meddelanden för kännedom
meeting-standing-other = Övriga frågor
meeting-at-time = kl. { $time }
meeting-no-place = ingen plats angiven
meeting-next-imported = Inläst äldre protokoll
meeting-next-call = Kallelse senast { $day }, { $due }
meeting-next-hold = Sammanträde { $day }, { $due }
meeting-next-adjust = Justering senast { $day }, { $due }
meeting-next-post = Anslag hos alla senast { $day }, { $due }
meeting-next-appeal = Sista dag att överklaga { $day }, { $due }
meeting-next-over = Överklagandetiden har gått ut
meeting-next-broken = Ett anslag har tagits ned för tidigt

## Sidor: sammanträdet

meeting-title = Sammanträde { $day }
meeting-tab-overview = Översikt
meeting-tab-agenda = Dagordning
meeting-tab-attendance = Närvaro
meeting-tab-minutes = Protokoll
meeting-tab-notices = Anslag
meeting-tab-history = Historik
meeting-chip-planned = planerat
meeting-chip-called = kallat
meeting-chip-held = hållet, ska justeras
meeting-chip-adjusted = justerat { $day }
meeting-chip-imported = inläst äldre protokoll
meeting-lead-passed = Sammanträdesdagen har varit. Registrera att sammanträdet hölls, eller flytta det.
meeting-lead-planned = Kallelsen ska skickas senast { $day }.
meeting-lead-called = Kallelsen skickades { $day }.
meeting-lead-held = Protokollet ska vara justerat senast { $day }.
meeting-lead-held-late = Protokollet skulle ha varit justerat { $day }. Det går att justera nu, med skäl.
meeting-lead-waiting = Protokollet är justerat. Anslaget är inte uppe hos { $parties }, så överklagandetiden löper inte.
meeting-lead-broken = Ett anslag har tagits ned för tidigt. Överklagandetiden har inte säkert löpt ut.
meeting-lead-running = Anslaget är uppe hos alla parter. Sista dag att överklaga är { $day }.
meeting-lead-over = Överklagandetiden gick ut { $day }.
meeting-lead-adjusted = Protokollet justerades { $day }.
meeting-step-call = Skicka kallelsen
meeting-step-hold = Avsluta sammanträdet
meeting-step-adjust = Registrera justering
meeting-step-notices = Visa anslagen
meeting-edit = Ändra uppgifter
meeting-save = Spara
meeting-details = Uppgifter
meeting-days = Dagar att hålla
meeting-days-title = Sammanträdets dagar i ordning
meeting-documents = Handlingar
meeting-called-card = Vilka som kallas
meeting-sat-card = Nämnden den dagen
meeting-members = Ledamöter
meeting-substitutes = Ersättare
meeting-vacant = plats utan innehavare
meeting-form = Form
meeting-open = öppet för allmänheten
meeting-closed = inom stängda dörrar
meeting-adjusted = Justerat
meeting-adjusted-by = { $day }, av { $by }
meeting-late-reason = Skäl till sen justering
meeting-lacks-start = starttid saknas
meeting-lacks-end = sluttid saknas
meeting-lacks-place = plats saknas
meeting-lacks-secretary = sekreterare saknas
meeting-lacks-adjuster = justerare saknas
meeting-lacks-adjust-place = plats för justering saknas
meeting-lacks-seats = Nämnden har inga platser den dagen. Lägg upp dem under Nämnden.
meeting-day-call = Kallelse senast { $day }
meeting-day-adjust = Justering senast { $day }
meeting-day-post = Anslag hos alla parter senast { $day }
meeting-day-appeal = Sista dag att överklaga { $day }
meeting-day-removal = Anslagen får tas ned tidigast { $day }
meeting-done = gjort { $done }
meeting-not-registered = inte registrerat
meeting-done-late = gjort { $done }, för sent
meeting-law-own = Nämndens egen regel: kallelsen skickas minst { $days } dagar före.
meeting-stop-call = kallelse senast
meeting-stop-meeting = sammanträde
meeting-stop-adjust-by = justeras senast
meeting-stop-adjusted = justerat
meeting-stop-last-posted = sista uppe
meeting-stop-last-day = sista dag
meeting-stop-removal = får tas ned
meeting-stop-if-today = om uppe i dag
meeting-stop-would-be-last = blir sista dag
meeting-pdf = Hämta PDF
meeting-pdf-of = { $name } som PDF
meeting-field-board = Nämnd
meeting-field-day = Dag
meeting-field-start = Börjar
meeting-field-end = Slutade
meeting-field-place = Plats
meeting-field-remote = Distans
meeting-field-open = Öppet för allmänheten
meeting-field-absence = Förhinder anmäls till
meeting-field-secretary = Sekreterare
meeting-field-adjusters = Justerare
meeting-field-adjust-place = Plats för justering
meeting-field-source = Anmärkning om källan
meeting-hint-remote = Vilka som deltog på distans, och att ljud och bild fungerade åt båda håll.
meeting-hint-open = Nämnden sammanträder inom stängda dörrar om inte fullmäktige medger och nämnden beslutar något annat.
meeting-hint-absence = Skrivs i kallelsen, till exempel nämndens sekreterare med telefon.
meeting-hint-adjusters = Ett namn per rad, som det ska stå i protokollet. Före sammanträdet är det ett förslag.
meeting-hint-source = Bara för inlästa äldre protokoll: att det är inläst och vad källan saknar. Då kommer inga påminnelser.
meeting-call-rule = Nämndens egen regel: minst { $days } dagar före, det vill säga senast { $day }.
meeting-hold-lead = Ange när sammanträdet slutade. Protokollet kan ändras tills det är justerat.
meeting-hold-save = Avsluta sammanträdet
meeting-adjust-lead = När justeringen är registrerad låses protokollet. Då kan inget i det ändras, och anslagen ska upp hos alla parter.
meeting-adjust-save = Registrera och lås protokollet
meeting-adjust-is-late = Protokollet skulle ha varit justerat senast { $day }. Det går att registrera justeringen, men ange varför den blev sen.
meeting-adjust-lacks = Saknas innan protokollet kan justeras
meeting-adjust-nothing-lacks = Inget saknas.
meeting-read-minutes = Läs protokollet
meeting-field-adjusted = Dag då protokollet justerades
meeting-field-adjusted-by = Justerat av
meeting-field-late-reason = Skäl, om justeringen är sen
meeting-hint-late-reason = Behövs bara om justeringen skedde efter sista dagen.

## Sidor: dagordning och paragrafer

meeting-agenda-lead = { $n ->
    [0] Dagordningen är tom.
    [one] En punkt, { $unnumbered } utan nummer.
   *[other] { $n } punkter, { $unnumbered } utan nummer.
 }
meeting-agenda-lead-locked = { $n ->
    [one] En paragraf. Protokollet är justerat och låst.
   *[other] { $n } paragrafer. Protokollet är justerat och låst.
 }
meeting-agenda-caption = Paragrafnummer löper genom kalenderåret och används aldrig två gånger.
meeting-agenda-empty-title = Dagordningen är tom
meeting-agenda-empty = Sätt upp de ärenden som ska behandlas. När ordningen är klar numreras punkterna i ett steg.
meeting-item-new = Ny punkt
meeting-number-all = Numrera
meeting-col-day = Dag
meeting-col-place = Plats
meeting-col-stage = Läge
meeting-col-next = Nästa dag att hålla
meeting-col-number = Nr
meeting-col-item = Ärende
meeting-col-kind = Slag
meeting-col-decision = Beslut
meeting-col-move = Flytta
meeting-col-name = Namn
meeting-col-party = Part
meeting-col-role = Uppgift
meeting-col-presence = Närvaro
meeting-col-change = Åtgärd
meeting-col-notice = Anslag
meeting-col-posted-by = Av
meeting-col-when = När
meeting-col-who = Vem
meeting-col-what = Vad
meeting-move-up = Flytta upp { $item }
meeting-move-down = Flytta ned { $item }
meeting-chip-decided = beslut skrivet
meeting-chip-undecided = beslut saknas
meeting-chip-no-decision = avslutas utan beslut
meeting-chip-immediate = omedelbart justerad
meeting-chip-secret-part = har en del under sekretess
meeting-case = Ärende
meeting-no-case = Inget ärendenummer.
meeting-presented-by = Föredras av { $name }.
meeting-paragraph-locked = Justerad { $day } och låst.
meeting-paragraph = Paragraf
meeting-paragraph-lead = Förslaget bevaras som det såg ut före sammanträdet. Beslutet skrivs för sig.
meeting-paragraph-edit = Ändra paragrafen
meeting-paragraph-number = Sätt nummer
meeting-paragraph-strike = Stryk punkten
meeting-lacks-description = ärendebeskrivning saknas
meeting-lacks-proposal = förslag till beslut saknas
meeting-lacks-decision = beslut saknas
meeting-field-heading = Rubrik
meeting-field-kind = Slag
meeting-field-case = Ärende
meeting-case-none = Inget ärendenummer
meeting-field-before = Plats på dagordningen
meeting-place-last = sist
meeting-place-before = före { $item }
meeting-field-presenter = Föredragande
meeting-field-description = Ärendebeskrivning
meeting-field-proposal = Förslag till beslut
meeting-field-decision = Beslut
meeting-field-no-decision = Avslutas utan beslut
meeting-field-basis = Beslutsunderlag
meeting-field-document = Lägg till handling { $number } { $title }
meeting-field-delegation = Redovisade delegationsbeslut
meeting-field-messages = Meddelanden
meeting-field-dispatch = Expedieras till
meeting-field-immediate = Omedelbart justerad
meeting-field-secret-part = En del omfattas av sekretess
meeting-hint-description = En tom rad ger nytt stycke. Rader som börjar med bindestreck blir en punktlista.
meeting-hint-proposal = En punkt per rad, som förslaget löd före sammanträdet.
meeting-hint-decision = En punkt per rad. Varje punkt ska gå att förstå för sig.
meeting-hint-no-decision = Bara för information och meddelanden.
meeting-hint-basis = En handling per rad, gärna med datum först: 2021-02-01 Tjänsteskrivelse. Handlingar ur diariet väljs här nedanför när ärendet är sparat.
meeting-hint-dispatch = En mottagare per rad: mottagare; roll; organisation.
meeting-hint-immediate = Dagen, om paragrafen justerades för sig vid sammanträdet.
meeting-hint-secret-part = Den hemliga delen skrivs inte här. Protokollet säger att den finns.
meeting-number-lead = Numret löper genom kalenderåret. Ett nummer som har använts kan inte användas igen, inte ens om det har strukits.
meeting-field-number = Paragrafnummer
meeting-hint-number = Används främst för äldre protokoll. Annars numreras hela dagordningen i ett steg.
meeting-field-number-reason = Skäl till nytt nummer
meeting-hint-number-reason = Det gamla numret stryks och skälet bevaras.
meeting-strike-lead = Punkten tas bort från dagordningen. Texten finns kvar i loggen.
meeting-strike-numbered = Nummer { $number } stryks och används inte igen i år.
meeting-field-strike-reason = Skäl
meeting-strike-save = Stryk punkten

## Sidor: närvaro

meeting-attendance-lead = { $n ->
    [0] Ingen närvaro är registrerad.
    [one] En person är registrerad.
   *[other] { $n } personer är registrerade.
 }
meeting-attendance-empty-title = Ingen närvaro än
meeting-attendance-empty = Hämta dem som har plats i nämnden den dagen, och ändra sedan för dem som var frånvarande eller ersattes.
meeting-attendance-fetch = Hämta ledamöter
meeting-attendance-add = Lägg till person
meeting-attendance-edit = Ändra närvaro
meeting-attendance-edit-of = Ändra { $name }
meeting-attendance-remove-of = Ta bort { $name }
meeting-attendance-form-lead = Ange uppgift vid sammanträdet. För en ersättare som tjänstgör anges också för vem.
meeting-change = Ändra
meeting-remove = Ta bort
meeting-not-there-at-all = var inte där
meeting-in-room = på plats
meeting-at-distance = på distans
meeting-lacks-for-whom = för vem saknas
meeting-serving-for = för { $name }
meeting-serving-from = från och med { $label }
meeting-serving-to = till och med { $label }
meeting-quorum = Beslutande: { $served } av { $seats } platser.
meeting-quorum-yes = beslutför, minst { $needed } krävs
meeting-quorum-no = inte beslutför, minst { $needed } krävs
meeting-quorum-law = Fler än hälften av ledamöterna. { $law }
meeting-call-in = Inkallelseordning
meeting-call-in-lead = Ersättare som kallas in först när ledamoten är förhindrad: samma part först, därefter de övriga i ordning.
meeting-party-none = Ingen part
meeting-field-name = Namn
meeting-field-political = Parti
meeting-field-party = Part
meeting-field-role = Uppgift
meeting-field-for-whom = Tjänstgör för
meeting-field-from-paragraph = Från och med §
meeting-field-to-paragraph = Till och med §
meeting-field-function = Funktion
meeting-field-paragraphs = Vid vilka paragrafer
meeting-field-is-remote = Deltog på distans
meeting-hint-for-whom = Bara för tjänstgörande ersättare: ledamotens namn.
meeting-hint-function = För den som inte är förtroendevald, till exempel förvaltningschef.

## Sidor: anslag

meeting-notices-later-title = Protokollet är inte justerat
meeting-notices-later = När justeringen är registrerad visas här ett anslag per part, och överklagandetiden räknas från det sista.
meeting-notices-no-parties-title = Inga parter den dagen
meeting-notices-no-parties = Lägg upp parterna under Parter, så får var och en sitt anslag.
meeting-notices-caption = Ett anslag per part. Tiden räknas från det sista.
meeting-notice-board = anslagstavla
meeting-notice-at = Anslag hos { $party }
meeting-notice-lead = Så här ser anslaget ut hos parten. När det har tagits ned blir det ett bevis.
meeting-notice-post = Sätt upp
meeting-notice-post-save = Spara att anslaget är uppe
meeting-notice-post-lead = Ange dagen då anslaget kom upp på partens anslagstavla.
meeting-notice-post-again = Sätt upp igen
meeting-notice-remove = Ta ned
meeting-notice-remove-save = Spara att anslaget är nedtaget
meeting-notice-remove-lead = Ange dagen då anslaget togs ned från partens anslagstavla.
meeting-notice-withdraw = Återkalla
meeting-notice-withdraw-save = Återkalla registreringen
meeting-notice-withdraw-lead = Används när dagen registrerades av misstag. Registreringen räknas inte längre men finns kvar i historiken.
meeting-field-posted = Uppe sedan
meeting-field-posted-by = Uppsatt av
meeting-field-note = Anteckning
meeting-field-removed = Nedtaget
meeting-field-removed-by = Nedtaget av
meeting-field-early = Anslaget har tagits ned för tidigt
meeting-hint-early = Då har överklagandetiden inte säkert löpt ut. Anslaget behöver sättas upp igen, och en ny tid börjar.
meeting-field-withdraw-reason = Varför registreringen är fel
meeting-lamp-later = efter justering
meeting-lamp-waiting = väntar
meeting-lamp-overdue = försenat
meeting-lamp-up = uppe { $day }
meeting-lamp-late = uppe { $day }, för sent
meeting-lamp-down = nedtaget { $day }
meeting-lamp-early = nedtaget { $day }, för tidigt
meeting-clock = Överklagandetid
meeting-clock-of = Protokoll { $day }
meeting-clock-law = Tre veckor från det att anslaget är uppe hos alla parter. { $law }
meeting-clock-not-running = tiden löper inte än
meeting-clock-broken = Överklagandetiden har inte säkert löpt ut: anslaget har inte suttit uppe hela tiden hos { $parties }. Sätt upp det igen, så börjar en ny tid.
meeting-last-day = Sista dag att överklaga
meeting-first-removal = Får tas ned tidigast
meeting-line-running = Sista dag att överklaga är { $day }.
meeting-line-waiting = Om anslaget är uppe hos alla i dag blir sista dag att överklaga { $day }.
meeting-if-tomorrow = Sätts det sista anslaget upp i dag blir sista dag att överklaga { $today }. Sätts det upp i morgon blir sista dag i stället { $tomorrow }.
meeting-past-notices = Tidigare registreringar
meeting-past-withdrawn = { $party }: uppsatt { $day }, återkallad ({ $reason }).
meeting-past-early = { $party }: uppsatt { $day }, nedtaget för tidigt { $down }.

## Sidor: protokoll, handlingar och historik

meeting-minutes-lead = { $n ->
    [0] Protokollet är komplett men inte justerat.
    [one] Protokollet är inte justerat. En uppgift saknas.
   *[other] Protokollet är inte justerat. { $n } uppgifter saknas.
 }
meeting-minutes-lead-locked = Protokollet justerades { $day } och är låst.
meeting-summons-lead = Kallelsen som den ser ut med det som är ifyllt nu.
meeting-extract-lead = Paragrafen ordagrant, för dem som beslutet skickas till.
meeting-memo = Tjänsteskrivelse
meeting-memo-none = Punkten har ingen tjänsteskrivelse.
meeting-memo-write = Skriv tjänsteskrivelse
meeting-memo-edit = Ändra tjänsteskrivelsen
meeting-memo-read = Läs tjänsteskrivelsen
meeting-memo-lead = Sammanfattningen kan hämtas till ärendebeskrivningen i protokollet.
meeting-memo-page-lead = Tjänsteskrivelsen som den går till nämnden.
meeting-memo-carry = Hämta tjänsteskrivelsen till paragrafen
meeting-memo-carried-never = Sammanfattningen är inte hämtad till ärendebeskrivningen.
meeting-memo-carried-same = Ärendebeskrivningen är hämtad härifrån och är oförändrad.
meeting-memo-carried-diverged = Ärendebeskrivningen hämtades härifrån, men texterna skiljer sig nu.
meeting-field-memo-day = Datum
meeting-field-summary = Sammanfattning
meeting-field-background = Bakgrund
meeting-field-analysis = Analys
meeting-field-conclusion = Slutsats
meeting-field-economy = Ekonomiska konsekvenser
meeting-field-economy-per-party = Ekonomiska konsekvenser per part
meeting-field-memo-proposal = Förslag till beslut
meeting-field-receivers = Beslutet skickas till
meeting-field-chief = Ansvarig chef
meeting-field-chief-title = Chefens titel
meeting-field-handler = Handläggare
meeting-field-handler-title = Handläggarens titel
meeting-field-dispatched = Expedierad
meeting-hint-summary = Kort och neutral: vad som har hänt och varför. Inte själva förslaget.
meeting-hint-economy-per-party = När kostnaden delas: vad var och en betalar.
meeting-hint-memo-proposal = En punkt per rad, hela meningar som går att verkställa utan bilagan.
meeting-hint-receivers = En mottagare per rad.
meeting-hint-dispatched = Från och med nu är den en allmän handling och kan inte ändras.
meeting-history-empty-title = Ingen historik
meeting-history-empty = Här visas allt som görs med sammanträdet, vem som gjorde det och när.
meeting-history-caption = Senaste först. Varje rad finns i loggen och kan inte ändras.
meeting-history-lead = { $n ->
    [one] En rad i loggen.
   *[other] { $n } rader i loggen.
 }

## Det som väntar

meeting-need-call = Kallelsen till { $day } är inte skickad
meeting-need-call-detail = Skicka kallelsen med handlingar till ledamöter och ersättare.
meeting-need-call-action = Skicka kallelsen
meeting-need-hold = Sammanträdet { $day } har varit
meeting-need-hold-detail = Registrera när det slutade, så går protokollet att justera.
meeting-need-hold-action = Avsluta sammanträdet
meeting-need-decide = Beslut saknas i protokollet { $day }
meeting-need-decide-detail = { $n ->
    [one] En paragraf saknar beslut.
   *[other] { $n } paragrafer saknar beslut.
 }
meeting-need-decide-action = Öppna dagordningen
meeting-need-adjust = Protokollet { $day } ska justeras
meeting-need-adjust-detail = Ordföranden och justeraren skriver under. Registrera sedan dagen.
meeting-need-adjust-action = Registrera justering
meeting-need-post = Sätt upp anslaget för protokollet { $day }
meeting-need-post-detail = Inte uppe hos { $parties }.
meeting-need-post-action = Visa anslaget
meeting-need-repost = Sätt upp anslaget igen för protokollet { $day }
meeting-need-repost-detail = Anslaget har inte suttit uppe hela tiden hos { $parties }. Överklagandetiden har inte säkert löpt ut.
meeting-need-repost-action = Sätt upp igen
meeting-need-urgent = Anmäl det brådskande beslutet { $number } vid nästa sammanträde
meeting-need-urgent-detail = { $heading }, beslutat { $day }.
meeting-need-urgent-no-meeting = { $heading }, beslutat { $day }. Inget sammanträde är planerat.
meeting-need-urgent-action = Öppna
meeting-need-appeal = Lämna överklagandet av { $label } till förvaltningsrätten
meeting-need-appeal-detail = { $sender }, kom in till { $party } { $day }. Skicka med beslutet, { $label } från { $meeting }.
meeting-need-appeal-action = Visa överklagandet
meeting-need-remove = Anslaget för protokollet { $day } får tas ned
meeting-need-remove-detail = Kan tas ned sedan { $day } hos { $parties }.
meeting-need-remove-action = Ta ned anslaget
