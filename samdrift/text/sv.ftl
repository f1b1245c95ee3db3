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
calc-nobody = Överklagandetiden räknas inte, eftersom ingen part är angiven. Ange --posted NAMN=DAG för den som har satt upp anslaget och --party NAMN för varje part om någon inte har gjort det.
calc-fault-lang = --lang: ”{ $text }” är inget språk här. Skriv sv eller en.

## Kommandoraden

cli-unknown = Känner inte till { $which }.
cli-no-command = Det finns inget kommando { $which }.
cli-missing = Här saknas { $which }.
cli-twice = { $which } får bara anges en gång.
cli-value = Värdet ”{ $value }” går inte att använda för { $which }.
cli-other = Kommandot gick inte att läsa.
cli-help = Skriv samdrift --help eller samdrift KOMMANDO --help för att se vad som går att göra.
cli-bad-address = ”{ $written }” är ingen adress. Skriv adress och port, till exempel 127.0.0.1:8080.
cli-bad-day = --today: ”{ $written }” är inget datum. Skriv år-månad-dag, till exempel 2021-02-24.
cli-cannot-listen = Det går inte att svara på { $address }: { $why }. Välj en annan adress med --listen.
cli-serving = Samdrift svarar på { $address }. Avsluta med Ctrl-C.
cli-first = Ingen kan logga in ännu. Öppna den här länken inom 24 timmar för att bli första administratör:
    {"    "}{ $link }
cli-migrated = { $n ->
    [0] Databasen är redan i programmets version.
    [one] En ändring gjordes i databasens schema.
   *[other] { $n } ändringar gjordes i databasens schema.
 }
cli-backup-done = Säkerhetskopian är skriven till { $file }: { $tables } tabeller, { $rows } rader, { $files } filer.
    {"    "}Innehållets kontrollsumma: { $hash }
cli-restore-done = Återläst från { $file }: { $tables } tabeller, { $rows } rader, { $files } filer. Alla är utloggade.
    {"    "}Innehållets kontrollsumma: { $hash }
cli-restore-kept = Det som fanns före är sparat i { $file }.
cli-restore-not-kept = Det som fanns före gick inte att spara undan, eftersom det är skadat. Det ersätts nu.
cli-store-busy = Databasen är upptagen av ett annat program. Försök igen om en stund.
cli-store-gone = Databasen eller filen går inte att nå. Kontrollera --data, --database och filnamnet.
cli-store-full = Disken är full. Inget halvskrivet har lämnats kvar. Frigör utrymme och försök igen.
cli-store-stale = Någon annan hann ändra samma sak. Försök igen.
cli-store-taken = Ett värde som måste vara unikt används redan.
cli-store-damaged = Filen eller databasen är skadad eller gjord av en annan version. Inget har ändrats.
cli-store-other = Databasen godtog inte det som skulle göras. Inget har ändrats.

## samdrift check

check-installation = Installationen
check-read = { $name }: { $lines } rader i loggen, { $seals } låsta poster, { $files } filer. Loggens sista rad: { $head }
check-sum = { $n ->
    [0] Allt är som Samdrift skrev det.
    [one] Ett fel hittades.
   *[other] { $n } fel hittades.
 }
check-journal-changed = Loggrad { $line } ({ $deed }, { $subject }) har ändrats efter att den skrevs.
check-journal-missing = Loggrad { $line } saknas.
check-journal-broken = Loggrad { $line } hänger inte ihop med raden före.
check-journal-head = Loggens slut stämmer inte med det som är sparat om det: rader kan ha tagits bort eller lagts till.
check-file-missing = Filen { $hash } saknas.
check-file-changed = Filen { $hash } har ändrats: den är { $size } byte, { $expected } väntades, och innehållet är ett annat.
check-unreadable = Ett värde i databasen går inte att läsa och är ändrat på annat sätt än genom Samdrift ({ $detail }). Kontrollen kunde inte göras färdig.
check-area-unreadable = Rader i området { $area } går inte att läsa: någon kolumn har ett innehåll som Samdrift inte skriver ({ $detail }).
check-head-gone = Loggen går inte längre genom raden { $head }: den kan ha skrivits om från grunden.
check-head-unread = --head: ”{ $head }” är ingen loggrad. Skriv rad och kontrollsumma som samdrift check visade dem, till exempel 132:7cee….
check-key-missing = Rad { $row } i tabellen { $table } hänvisar till en rad i { $parent } som inte finns.

## Menyn

menu-overview = Översikt
menu-group-board = Nämnden
menu-fees = Arvoden
menu-meetings = Sammanträden
menu-import = Läs in protokoll
menu-cases = Ärenden
menu-documents = Handlingar
menu-delegation = Delegationsbeslut
menu-assignments = Uppdrag
menu-group-cooperation = Samverkan
menu-agreement = Avtal
menu-parties = Parter
menu-board = Nämnden och platserna
menu-group-administration = Förvaltning
menu-persons = Personer
menu-series = Diarieserier
menu-public = Offentliga sidor
menu-journal = Logg

## Startsidan

start-title = Demo
start-heading = Så här kan en gemensam nämnd arbeta
start-lead = Sydnärkes IT-nämnd, fyra kommuner med Lekeberg som värd. Välj vem du vill vara och klicka dig in.
start-roles = Välj roll
start-sign-in = Logga in
start-signed-in = Du är inloggad som { $name }.
start-to-overview = Till översikten
start-about = Om demon
start-about-facts = Sammanträdena den 10 februari 2021 och den 27 maj 2015 bygger på nämndens offentliga protokoll: datum, tider, paragrafer, rubriker, ärendenummer, belopp, partier och kommuner är de verkliga. Det som saknas i protokollen visas som saknat.
start-about-names = Alla personnamn är påhittade. Texterna är skrivna för demon och återger uppgifterna i protokollen, inte deras ordalydelse. Antagna är dagen då protokollet justerades, registreringsdagarna i diariet, att samverkan började 2014, mandatperioderna och att kallelsen går ut sju dagar före.
start-about-day = Demon lever på den 24 februari 2021. Flytta dagen överst på sidan för att se tidsfrister löpa och anslag bli möjliga att ta ned.
start-choose = Välj samverkan
start-open = Öppna
start-no-home = Du har ingen roll i någon samverkan ännu. Be administratören om en.
demo-bad-day = ”{ $written }” är inget datum. Skriv år-månad-dag, till exempel 2021-03-18.

## Översikten och sökningen

overview-title = Det här behöver dig nu
overview-lead = { $weekday } { $day }. { $n ->
    [0] Inget väntar på dig.
    [one] En sak väntar på dig.
   *[other] { $n } saker väntar på dig.
 }
overview-lead-late = { $weekday } { $day }. { $n ->
    [one] En sak väntar på dig
   *[other] { $n } saker väntar på dig
 }, { $late ->
    [one] en är försenad.
   *[other] { $late } är försenade.
 }
overview-nothing = Inget väntar på dig
overview-nothing-lead = Här visas det som har en tid: protokoll att justera, anslag att sätta upp eller ta ned, kallelser som ska ut.
first-go = Lägg upp
first-1-agreement = 1. Skriv in avtalet
first-1-agreement-lead = Vilken form samverkan har, vad den heter och sedan när den gäller.
first-2-parties = 2. Lägg upp parterna
first-2-parties-lead = Kommunerna i samverkan, och vilken av dem som är värd.
first-3-board = 3. Lägg upp nämnden
first-3-board-lead = Nämndens namn, platser och vilka som sitter på dem.
first-4-series = 4. Lägg upp en diarieserie
first-4-series-lead = Hur ärendenas nummer ser ut, till exempel Syd-IT 21-1.
search-title = Sök
search-empty = Vad letar du efter?
search-empty-lead = Sök på ord, ärendenummer eller del av en rubrik. Böjningsformer hittas: kostnad hittar kostnaderna.
search-nothing = Inget hittades för ”{ $query }”
search-nothing-lead = Pröva färre eller andra ord. Det som är sekretessmarkerat hittas bara på sin offentliga rubrik.
search-lead = { $n ->
    [one] En träff för ”{ $query }”.
   *[other] { $n } träffar för ”{ $query }”.
 }
search-kind-case = Ärende
search-kind-document = Handling
search-kind-paragraph = Paragraf, sammanträdet { $day }

## samdrift demo

demo-found = Demon finns redan i { $data }. Inget har ändrats.
demo-own = I { $data } finns egna uppgifter, inte demon. Demon låter vem som helst logga in och laddas därför inte där. Välj en annan mapp med --data.
demo-loaded = Sydnärkes IT-nämnd är laddad. Alla personer är påhittade.
    {"  "}Databas     { $engine }
    {"  "}Filer       { $files }
    {"  "}Dokument    { $folder }
    {"  "}Innehåll    { $parties } parter, { $seats } platser, { $persons } personer, { $cases } ärenden, { $papers } handlingar,
    {"              "}{ $meetings } protokoll med { $paragraphs } paragrafer
    {"  "}Skrivet     { $documents } dokument som PDF, { $kilobytes } kB
    {"  "}Logg        { $lines } rader, den sista har kontrollsumman { $hash }
    {"  "}Tider       databasen { $opened } ms, inläsningen { $filled } ms, dokumenten { $written } ms
deed-demo-move-day = Demons dag flyttad

## Kontroll av protokoll

lint-no-file = Ange en fil med protokollet, eller - för standard in. Skriv samdrift lint minutes --example för att se hur en fil ser ut.
lint-standard-in = standard in
lint-cannot-open = Filen går inte att läsa. Kontrollera namnet. ({ $said })
lint-not-utf8 = Filen är inte text i UTF-8. Spara om den så.
lint-not-json = Filen är inte giltig JSON: rad { $line }, kolumn { $column }. Rätta tecknet där. ({ $said })
lint-bad-field = Sammanträde { $meeting } i filen: fältet { $field } har ett värde som inte går att läsa. Se docs/spec/minutes-json.md. ({ $said })
lint-not-meetings = Filen ska innehålla ett sammanträde, eller en lista av sammanträden. Skriv samdrift lint minutes --example för att se ett.
lint-no-board = Protokoll utan nämnd
lint-nothing = Inget att anmärka på.
lint-front = Framsidan
lint-error = FEL
lint-warning = VARNING
lint-note = NOTERA
lint-counts = { $meetings ->
    [one] Ett sammanträde
   *[other] { $meetings } sammanträden
 }: { $errors } fel, { $warnings ->
    [one] en varning
   *[other] { $warnings } varningar
 }{ $notes ->
    [0] .
    [one] , en upplysning.
   *[other] , { $notes } upplysningar.
 }
lint-list-check = Kontroll
lint-list-what = Vad den finner
lint-list-weight = Tyngd
lint-list-law = Lagrum
lint-list-rule = Regel
