
# Presence, proceedings and the live page.

deed-presence-log = Antecknade närvaro
deed-presence-correct = Rättade närvarologgen
meeting-presence-nobody = Välj vem det gäller.
meeting-presence-ground = Välj vilken av de fyra jävsgrunderna det gäller (KL 6:28).
meeting-presence-struck-already = Raden är redan struken.
meeting-presence-reason = Skriv varför raden stryks. Den står kvar, överstruken, tillsammans med skälet.
meeting-check-seal-presence = Protokoll { $day }: närvarologgen har ändrats efter justeringen (loggrad { $line }).
meeting-check-unsealed-presence = Protokoll { $day }: närvarologg har lagts till efter justeringen.

deed-paragraph-minute = Förde protokoll i en paragraf
meeting-tab-live = Under mötet
meeting-tab-follow = Följ mötet
meeting-step-live = För protokoll

## Börja och sluta

meeting-live-lead = Skriv det som händer vid bordet. Allt sparas med tid, och de andra ser det direkt på sidan Följ mötet.
meeting-live-begin = Börja sammanträdet
meeting-live-begin-lead = Bocka för dem som är här nu. För varje ledamot som saknas går den ersättare in som står först i inkallelseordningen. Punkterna får sina paragrafnummer och den första tas upp.
meeting-live-begin-save = Börja och ta upp första paragrafen
meeting-live-begin-law = Ledamöterna hämtas ur nämndens platser den dagen. Inkallelse av ersättare: KL 6:17 och 5:17.
meeting-live-begun = Sammanträdet har redan börjat. Anteckna den som kommer eller går till höger på sidan.
meeting-live-no-agenda = Dagordningen är tom. Lägg upp punkterna först.
meeting-live-here = Ledamöter som är här
meeting-live-here-substitutes = Ersättare som är här
meeting-opening-nobody = Bocka för minst en som är här.
meeting-live-end = Avsluta sammanträdet
meeting-live-end-save = Avsluta
meeting-live-left = { $n ->
    [one] En paragraf är inte avgjord.
   *[other] { $n } paragrafer är inte avgjorda.
 }
meeting-live-over = Sammanträdet avslutades { $end }. Reservationer kan inte längre anmälas.

## Paragrafen

meeting-live-open = Ta upp paragrafen
meeting-live-opened = togs upp { $at }
meeting-live-opened-at = Togs upp
meeting-live-waiting = inte upptagen
meeting-live-ended = avgjord
meeting-live-next = Nästa paragraf
meeting-live-as-proposed = Beslut enligt förslaget
meeting-live-as-proposed-next = Beslut enligt förslaget och nästa §
meeting-live-as-won = Beslut enligt det som vann
meeting-live-as-won-next = Beslut enligt det som vann och nästa §
meeting-live-noted = Läggs till handlingarna
meeting-live-noted-next = Läggs till handlingarna och nästa §
meeting-live-noted-words = Nämnden lägger informationen till handlingarna.
meeting-live-without = Utan beslut
meeting-live-without-next = Utan beslut och nästa §
meeting-live-choose = Välj
meeting-live-who = Vem
meeting-live-nobody = ingen

## Förslag och yrkanden

meeting-live-motions = Förslag och yrkanden
meeting-live-proposal = Förslag till beslut före sammanträdet
meeting-live-no-proposal = Det finns inget förslag från före sammanträdet.
meeting-live-administration = förvaltningen
meeting-live-nr = Nr
meeting-live-motion = Förslag
meeting-live-by = Av
meeting-live-kind = Slag
meeting-live-text = Yrkandets text
meeting-live-text-hint = Behövs för ändrings- och tilläggsyrkanden. En punkt på varje rad.
meeting-live-supporters = Fler som instämmer
meeting-live-supported = Instämmer: { $names }
meeting-live-motion-add = Lägg till yrkande
meeting-live-motion-save = Spara yrkandet
meeting-live-motion-of = Yrkande { $n }, { $name }
meeting-live-withdraw = Återta
meeting-live-withdrawn = återtaget
meeting-motion-proposal = förslag till beslut
meeting-motion-approve = bifall
meeting-motion-reject = avslag
meeting-motion-amend = ändringsyrkande
meeting-motion-add = tilläggsyrkande
meeting-motion-table = bordläggning
meeting-motion-refer = återremiss
meeting-motion-usual-approve = Bifall till förslaget.
meeting-motion-usual-reject = Nämnden avslår förslaget.
meeting-motion-usual-amend = –
meeting-motion-usual-add = –
meeting-motion-usual-table = Ärendet bordläggs.
meeting-motion-usual-refer = Ärendet återremitteras för ytterligare beredning.
meeting-motion-by = Välj vem som yrkar. Bara den som tjänstgör vid paragrafen kan ställa ett yrkande.
meeting-motion-kind = Välj vilket slags yrkande det är.
meeting-motion-text = Skriv yrkandets text, så att beslutet kan läsas för sig.
meeting-motion-none = Raden finns inte längre. Läs om sidan.
meeting-motion-proposal-stays = Förslaget från före sammanträdet kan inte återtas vid bordet. Lägg till ett yrkande i stället.

## Ordning och omröstning

meeting-live-order = Ordning för beslut
meeting-live-order-none = Ingenting att ställa proposition på.
meeting-live-order-suggested = Så brukar frågorna ställas. Ändra vid behov och ange hur var och en slutade.
meeting-live-order-save = Spara ordningen
meeting-live-question = Fråga { $n }
meeting-live-outcome = Slutade med
meeting-live-not-yet = inte avgjord
meeting-live-today = avgörs i dag
meeting-live-by-vote = omröstning begärd
meeting-live-acclaimed = bifall till { $n }, { $kind } (acklamation)
meeting-live-vote-asked = omröstning begärd
meeting-put-outcome = Välj ett av de förslag som frågan gäller.
meeting-live-vote = Omröstning
meeting-live-vote-hold = Genomför omröstning
meeting-live-vote-another = Genomför en omröstning till
meeting-live-vote-another-lead = Varje omröstning som hålls antecknas för sig.
meeting-live-vote-n = Omröstning { $n }
meeting-live-vote-change-n = Ändra omröstning { $n }
meeting-live-means-counter = yrkande { $n } från { $name } blir motförslag
meeting-live-list-fetch = Hämta listan med delegationsbeslut
meeting-live-means-today = ärendet avgörs i dag
meeting-live-means-later = ärendet avgörs inte i dag
meeting-live-means-no = avslag
meeting-live-vote-change = Ändra omröstningen
meeting-live-vote-save = Räkna och spara
meeting-live-vote-demanded = Begärd av
meeting-live-vote-by = Begärd av { $name }
meeting-live-vote-yes = Ja-röst innebär
meeting-live-vote-no = Nej-röst innebär
meeting-live-vote-names = Röster
meeting-live-vote-closed = Sluten omröstning (bara anställning) och myndighetsutövning
meeting-live-vote-employment = Gäller anställning: sluten omröstning, lotten skiljer
meeting-live-vote-count-yes = Antal ja
meeting-live-vote-count-no = Antal nej
meeting-live-vote-count-abstain = Antal som avstår
meeting-live-vote-authority = Myndighetsutövning mot enskild: ingen får avstå
meeting-live-vote-law = Öppen omröstning, enkel majoritet. Vid lika röstetal har ordföranden utslagsröst; vid val och anställning avgör lotten. { $law }
meeting-live-casting = Lika röstetal: ordförandens röst avgör.
meeting-live-means-proposal = bifall till förvaltningens förslag
meeting-live-means-motion = bifall till yrkande { $n } från { $name }
meeting-answer-ja = Ja
meeting-answer-nej = Nej
meeting-answer-avstar = Avstår
meeting-vote-demanded-by = Välj vem som begärde omröstning. Det ska vara någon som tjänstgör vid paragrafen.
meeting-vote-means = Skriv vad ja och nej innebär.
meeting-live-lot = Lotten föll på
meeting-live-lot-among = Lottat mellan
meeting-live-lot-seed = Lottens frö
meeting-live-lot-how = Så kan vem som helst dra om lotten

## Val

meeting-live-election = Val
meeting-live-election-post = Till
meeting-live-election-one = Vald
meeting-live-election-places = Antal som ska väljas
meeting-live-election-names = Namn, ett på varje rad
meeting-live-election-names-hint = Vid slutna sedlar: namnet och sedan antalet röster, som ”Bo Ek (KD) 3”.
meeting-live-election-closed = Val med slutna sedlar
meeting-live-election-blank = Blanka sedlar
meeting-live-election-invalid = Ogiltiga sedlar
meeting-live-election-counted = Räknade sedlar
meeting-live-election-ballots = Flera valda eller slutna sedlar
meeting-live-election-save = Spara valet
meeting-live-elect = Välj och besluta
meeting-live-elect-next = Välj och nästa §
meeting-live-elected = { $names } väljs till { $post }.
meeting-live-elected-adjuster = { $names } utses att justera protokollet tillsammans med ordföranden.
meeting-election-nobody = Välj eller skriv vem som väljs.
meeting-election-post = Skriv vad valet gäller.

## Beslut

meeting-live-decision = Beslutspunkter, en på varje rad
meeting-live-decision-hint = Varje punkt ska kunna läsas för sig, utan att man slår upp förslaget.
meeting-live-decide = Spara beslutet
meeting-live-decide-next = Spara och nästa §
meeting-decide-empty = Skriv beslutet, eller välj att besluta enligt förslaget.
meeting-decide-no-proposal = Det finns inget förslag att besluta enligt. Skriv beslutet.
meeting-decide-nothing-won = Ange först hur frågorna slutade, eller skriv beslutet.

## Reservationer och anteckningar

meeting-live-reservations = Reservationer
meeting-live-reservation-add = Anteckna reservation
meeting-live-reservation-save = Spara reservationen
meeting-live-reservation-text = Text till protokollet
meeting-live-text-promised = Text lämnas in efteråt
meeting-live-promised = text saknas
meeting-live-announced = Anmäld
meeting-live-for = Till förmån för
meeting-live-for-motion = för yrkande { $n }
meeting-live-own-words = inget särskilt yrkande
meeting-live-notes = Anteckningar
meeting-live-statement-add = Protokollsanteckning
meeting-live-statement-save = Spara anteckningen
meeting-live-statement-text = Anteckningens text
meeting-statement-substitute = { $name } är ersättare och tjänstgör inte. Fullmäktige har inte gett ersättarna rätt att få sin mening antecknad; har det ändrats skrivs beslutet in under Nämnden, Inställningar.
meeting-chip-under-way = pågår
meeting-live-reported-away = har anmält förhinder
meeting-live-called-in = inkallad för { $name }
meeting-statement-text = Skriv anteckningens text.
meeting-live-others = Avstår, talare och tid
meeting-live-abstain = Avstår från att delta i beslutet
meeting-live-speakers = Talare
meeting-live-speakers-hint = Ett namn på varje rad, i talordning.

## Rummet

meeting-live-room = Närvaro just nu
meeting-live-deciding = Beslutande
meeting-live-of-seats = { $n } av { $seats } platser
meeting-live-quorum = Beslutsför
meeting-live-quorum-yes = ja, minst { $needed } krävs
meeting-live-quorum-no = nej, minst { $needed } krävs
meeting-live-quorum-law = Fler än hälften av ledamöterna. { $law }
meeting-live-no-chair = ingen leder sammanträdet
meeting-live-remote = På distans
meeting-live-recused = Jäv
meeting-live-adjourned = ajournerat
meeting-live-time = Tid
meeting-live-from = Gäller från
meeting-live-came = Kommer
meeting-live-back = Kommer tillbaka
meeting-live-is-out = jävig, ute
meeting-live-leads = leder
meeting-live-leaves = Går
meeting-live-recuses = Jäv
meeting-live-ground = Jävsgrund
meeting-ground-1 = 1 eget intresse eller närståendes
meeting-ground-2 = 2 ställföreträdare
meeting-ground-3 = 3 tillsyn över egen verksamhet
meeting-ground-4 = 4 annan särskild omständighet
meeting-live-instead = Går in i stället
meeting-live-nobody-instead = ingen
meeting-live-into-room = I rummet
meeting-live-goes-remote = På distans
meeting-live-takes-chair = Tar över ordförandeskapet
meeting-live-stops = Slutar tjänstgöra
meeting-live-serve-for = Tjänstgör för { $name }
meeting-live-adjourn = Ajournera
meeting-live-resume = Återuppta
meeting-live-somebody-else = Någon annan
meeting-live-log = Närvarologg
meeting-live-strike = Rätta
meeting-live-strike-do = Stryk raden
meeting-live-why = Varför
meeting-live-struck = Struken: { $reason }
meeting-happened-came = { $name } kom
meeting-happened-came-remote = { $name } kom, på distans
meeting-happened-left = { $name } gick
meeting-happened-remote = { $name } gick över till distans
meeting-happened-room = { $name } kom in i rummet
meeting-happened-serves = { $name } tjänstgör för { $member }
meeting-happened-stops = { $name } slutade tjänstgöra
meeting-happened-out = { $name } lämnade rummet på grund av jäv, grund { $ground }
meeting-happened-in = { $name } kom tillbaka efter jäv
meeting-happened-chairs = { $name } tog över ordförandeskapet
meeting-happened-adjourned = Sammanträdet ajournerades
meeting-happened-resumed = Sammanträdet återupptogs
meeting-move-here = { $name } är redan här.
meeting-move-away = { $name } är inte här vid den paragrafen. Anteckna först att hen kommer.
meeting-move-recused = { $name } är ute på grund av jäv. Välj ”Kommer tillbaka”.
meeting-move-not-recused = { $name } är inte ute på grund av jäv.
meeting-move-chair-decides = { $name } tjänstgör inte och kan inte leda sammanträdet.
meeting-move-chairs-already = { $name } leder redan sammanträdet.
meeting-move-not-serving = { $name } tjänstgör inte för någon.
meeting-move-cannot-serve = { $name } kan inte gå in: hen är inte här, tjänstgör redan eller är ute på grund av jäv.
meeting-move-seat-taken = Någon tjänstgör redan för { $name }.
meeting-move-adjourned = Sammanträdet är redan ajournerat.
meeting-move-not-adjourned = Sammanträdet är inte ajournerat.

## Följa och granska

meeting-follow = Följ mötet
meeting-follow-lead = Sidan visar det som händer vid bordet, så snart det är antecknat.
meeting-follow-over = Sammanträdet är avslutat. Så här slutade det.
meeting-follow-by-hand = Läs om sidan för att se det senaste.
meeting-follow-on = Sidan följer mötet av sig själv.
meeting-follow-off = Förbindelsen är bruten. Försöker igen.
meeting-follow-not-begun = Sammanträdet har inte börjat
meeting-follow-not-begun-lead = Här syns paragrafen som behandlas när ordföranden har öppnat sammanträdet.
meeting-follow-secret = Paragrafen behandlas delvis under sekretess och visas inte här.
meeting-follow-won = bifall till { $n }
meeting-follow-reserved = { $name } anmälde reservation { $at }.
meeting-live-lacks = Saknas innan protokollet kan justeras
meeting-live-lacks-none = inget i den här paragrafen
meeting-review = Granska protokollet
meeting-review-lead = { $n ->
    [0] Reglerna hittar inget som saknas.
    [one] Reglerna hittar en sak att titta på.
   *[other] Reglerna hittar { $n } saker att titta på.
 } { $errors ->
    [0] Inget av det hindrar underskrift.
    [one] En måste rättas före underskrift.
   *[other] { $errors } måste rättas före underskrift.
 }
meeting-review-clean = Inget saknas
meeting-review-clean-lead = Protokollet har det lagen kräver, så långt reglerna kan se.
meeting-review-front = Förstasidan
meeting-review-mend = Rätta
meeting-review-go = Se vad det gäller
meeting-review-none = inget saknas
meeting-review-error = måste rättas
meeting-review-warning = kontrollera
meeting-review-note = att veta
meeting-review-errors = { $n ->
    [one] en sak måste rättas
   *[other] { $n } saker måste rättas
 }
meeting-review-count = { $n ->
    [0] Inget i protokollet att titta på
    [one] En sak i protokollet att titta på
   *[other] { $n } saker i protokollet att titta på
 }
meeting-review-file = Hämta som JSON
meeting-review-file-name = Protokoll { $day }.json

## I protokollet

meeting-doc-presence-changes = Närvaro
meeting-doc-came = Kl. { $at } kommer { $name } till sammanträdet.
meeting-doc-came-remote = Kl. { $at } ansluter { $name } på distans.
meeting-doc-left = Kl. { $at } lämnar { $name } sammanträdet.
meeting-doc-went-remote = Kl. { $at } övergår { $name } till att delta på distans.
meeting-doc-came-in = Kl. { $at } kommer { $name }, som deltagit på distans, in i sammanträdesrummet.
meeting-doc-serves = { $name } tjänstgör i stället för { $member }.
meeting-doc-stops = { $name } slutar tjänstgöra.
meeting-doc-out = { $name } anmäler jäv och lämnar rummet kl. { $at }. Grund: 6 kap. 28 § punkt { $ground } kommunallagen ({ $law }).
meeting-doc-back = { $name } är åter i rummet efter jävet.
meeting-doc-chairs = { $name } leder sammanträdet från och med denna paragraf.
meeting-doc-adjourned = Sammanträdet ajourneras kl. { $at }.
meeting-doc-resumed = Sammanträdet återupptas kl. { $at }.
meeting-doc-no-quorum = Nämnden är inte beslutför vid denna paragraf: { $n } beslutande är närvarande, minst { $needed } krävs
meeting-doc-motions = Yrkanden
meeting-doc-motion-approve = { $name } yrkar bifall till förslaget (yrkande { $n }).
meeting-doc-motion-reject = { $name } yrkar avslag på förslaget (yrkande { $n }).
meeting-doc-motion-amend = { $name } yrkar att nämnden i stället beslutar följande (yrkande { $n }):
meeting-doc-motion-add = { $name } yrkar följande tillägg (yrkande { $n }):
meeting-doc-motion-table = { $name } yrkar att ärendet bordläggs (yrkande { $n }).
meeting-doc-motion-refer = { $name } yrkar att ärendet återremitteras (yrkande { $n }).
meeting-doc-supported = { $names } instämmer i yrkande { $n }.
meeting-doc-order = Propositionsordning
meeting-doc-today = Ordföranden ställer frågan: ”{ $question }” och finner att ärendet ska avgöras i dag.
meeting-doc-vote = Omröstning
meeting-doc-vote-demanded = { $name } begär omröstning.
meeting-doc-yes-means = Ja-röst
meeting-doc-no-means = Nej-röst
meeting-doc-voter = Ledamot
meeting-doc-sum = Summa
meeting-doc-election = Val
meeting-doc-tie-casting = Vid lika röstetal har ordföranden utslagsröst. { $law }
meeting-doc-tie-lot = Vid lika röstetal i val och i ärenden om anställning avgör lotten. { $law }
meeting-doc-participants = I beslutet deltar { $names }.
meeting-doc-abstained = { $names } avstår från att delta i beslutet.
meeting-doc-seat-for = { $name } för { $member }
meeting-doc-reservation = Reservation
meeting-doc-reserves = { $name } reserverar sig mot beslutet.
meeting-doc-reserves-for = { $name } reserverar sig mot beslutet till förmån för yrkande { $n }.
meeting-doc-reservation-text = Reservationens text, som skulle lämnas in efter sammanträdet, saknas
meeting-doc-statement = Protokollsanteckning
meeting-doc-states = { $name } lämnar följande anteckning till protokollet:
meeting-doc-quorum-log = Som lägst beslutade { $served } av { $seats } platser; minst { $needed } krävs. { $law }
meeting-doc-serving-one = ersättare som tjänstgör för { $name }, { $at }
meeting-doc-chair-for = Ordförande, { $range }
meeting-live-chair = Ordförande
meeting-live-others-here = Övriga: { $names }
meeting-doc-presence-part = { $presence }, { $range }
