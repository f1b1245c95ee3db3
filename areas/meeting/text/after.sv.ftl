# Det som följer efter sammanträdet: rättelser, utdrag och expediering, protokollet som det såg ut, arvodesunderlag.

## Gärningar i loggen

deed-minutes-correct = Rättade det justerade protokollet

## Rättelser: regler

meeting-correct-not-adjusted = Texten är inte justerad än. Ändra den på vanligt sätt i stället.
meeting-correct-place-missing = Välj vilken uppgift rättelsen gäller.
meeting-correct-kind-missing = Ange om det är ett skrivfel, ett räknefel eller en ändring i sak.
meeting-correct-reason-missing = Skriv varför texten rättas.
meeting-correct-by-missing = Ange namnet på den som beslutade att texten ska rättas.
meeting-correct-substance = En ändring i sak kan inte göras som en rättelse. Ta upp ärendet på nytt, så att nämnden fattar ett nytt beslut. När det är justerat väljer du det här, så hänvisar paragrafen dit.
meeting-correct-substance-head = Bara en paragraf kan hänvisa till ett senare beslut. Välj en del av en paragraf.
meeting-correct-same = Den rätta lydelsen är densamma som den gamla. Skriv hur det skulle ha stått.
meeting-correct-old-missing = Skriv de ord som är fel, precis som de står.
meeting-correct-old-by-hand = Skriv av de ord ur protokollet som är fel.
meeting-correct-old-not-there = De orden finns inte i texten. Kopiera dem precis som de står.
meeting-correct-old-twice = De orden finns på flera ställen i texten. Ta med fler ord runt felet, så att det är klart vilket ställe du menar.

## Rättelser: vad som rättas

meeting-part-head-start = Starttid
meeting-part-head-end = Sluttid
meeting-part-head-place = Plats
meeting-part-head-remote = Distans
meeting-part-head-secretary = Sekreterare
meeting-part-head-adjusters = Justerare
meeting-part-head-adjust-place = Plats för justering
meeting-part-attendance = Närvaro, { $name }
meeting-part-heading = Rubrik
meeting-part-presenter = Föredragande
meeting-part-description = Ärendebeskrivning
meeting-part-proposal = Förslag till beslut
meeting-part-decision = Beslut
meeting-part-basis = Beslutsunderlag
meeting-part-receivers = Expedieras till
meeting-part-proceedings = Yrkanden, omröstning och annat som hände i ärendet
meeting-part-point = { $part }, punkt { $n }

## Rättelser: i handlingarna

meeting-doc-corrected-nothing = (uppgiften saknades)
meeting-doc-corrected-out = (utgår)
meeting-doc-corrected-writing = Skrivfel rättat { $day } av { $by }: { $reason }.
meeting-doc-corrected-counting = Räknefel rättat { $day } av { $by }: { $reason }.
meeting-doc-corrected-note = Hänvisning gjord { $day } av { $by }: { $reason }. Den justerade texten står kvar.
meeting-doc-later-title = Ändrat genom nytt beslut: { $place }
meeting-doc-corrected-chair = Ordföranden { $name } beslutade om rättelsen. Den justerade texten står kvar.
meeting-doc-corrected-secretary = Sekreteraren { $name } beslutade om rättelsen. Den justerade texten står kvar.
meeting-doc-corrected-decision = Beslutet har ändrats genom { $label } vid sammanträdet { $day }.

## Rättelser: sidor

meeting-corrections = Rättelser
meeting-corrections-lead = Det justerade protokollet ändras aldrig. En rättelse läggs ovanpå, så att både den gamla och den rätta lydelsen syns i protokollet, i PDF och i utdrag.
meeting-corrections-none-title = Inga rättelser
meeting-corrections-none = Protokollet läses som det justerades.
meeting-corrections-not-adjusted = Protokollet är inte justerat. Tills dess ändras texten på vanligt sätt.
meeting-correct = Rätta protokollet
meeting-correct-paragraph = Rätta paragrafen
meeting-paragraph-not-corrected = Paragrafen läses som den justerades.
meeting-paragraph-corrected = { $n ->
    [one] En rättelse
   *[other] { $n } rättelser
 }
meeting-correct-save = Registrera rättelsen
meeting-correct-lead = Välj uppgiften, skriv orden som är fel precis som de står och hur de skulle ha stått. Den justerade texten står kvar.
meeting-correct-law = Reglerna om rättelse i förvaltningslagen gäller inte beslut som prövas genom laglighetsprövning. Nämnden för därför en egen öppen rättelse, och bara skrivfel och räknefel kan rättas. (2 § förvaltningslagen 2017:900)
meeting-field-correct-place = Uppgift
meeting-field-correct-old = Orden som är fel
meeting-hint-correct-old = Lämna tomt bara om uppgiften saknas i protokollet.
meeting-field-correct-new = Så skulle det ha stått
meeting-hint-correct-new = Lämna tomt om orden ska utgå.
meeting-field-correct-kind = Slag av fel
meeting-slip-writing = Skrivfel
meeting-slip-counting = Räknefel
meeting-slip-substance = Ändring i sak
meeting-field-correct-reason = Varför
meeting-field-correct-decided = Beslutades av
meeting-decided-chair = Ordföranden
meeting-decided-secretary = Sekreteraren
meeting-field-correct-name = Namn på den som beslutade
meeting-field-correct-later = Nytt beslut som ändrar i sak
meeting-hint-correct-later = Bara vid ändring i sak, när det nya beslutet är justerat.
meeting-correct-no-later = Inget nytt beslut
meeting-later-choice = { $label }, { $day }

## Kontroll av det som lagts ovanpå

meeting-check-layer-changed = Sammanträdet { $day }: { $what ->
    [correction] rättelsen
    [extract] det bestyrkta utdraget
    [dispatch] expedieringen
   *[other] kvittensen
 } har ändrats efter att den registrerades (rad { $line } i loggen).
meeting-check-layer-missing = Sammanträdet { $day }: { $what ->
    [correction] rättelsen
    [extract] det bestyrkta utdraget
    [dispatch] expedieringen
   *[other] kvittensen
 } saknas (registrerades på rad { $line } i loggen).
meeting-check-layer-unsealed = Sammanträdet { $day }: { $what ->
    [correction] rättelsen
    [extract] det bestyrkta utdraget
    [dispatch] expedieringen
   *[other] kvittensen
 } har lagts till utan att någon händelse i loggen säger det.

## Utdrag och expediering

deed-extract-certify = Bestyrkte ett protokollsutdrag
deed-extract-dispatch = Expedierade ett protokollsutdrag
deed-dispatch-acknowledge = Registrerade mottagarens kvittens

meeting-extract-not-adjusted = Paragrafen är inte justerad. Ett utdrag kan visas som utkast men inte bestyrkas.
meeting-extract-no-number = Paragrafen ”{ $heading }” saknar nummer. Numrera den först.
meeting-extract-seal = Paragrafen ”{ $heading }” stämmer inte med det som justerades. Kör samdrift check och red ut varför innan du bestyrker.
meeting-extract-name-missing = Den som bestyrker måste ha ett namn.
meeting-extract-function-missing = Ange i vilken funktion du bestyrker, till exempel nämndsekreterare.
meeting-certify-password = Lösenordet stämmer inte. Skriv ditt eget lösenord igen.
meeting-dispatch-recalled = Utdraget är återkallat, eftersom protokollet har rättats. Bestyrk ett nytt utdrag först.
meeting-dispatch-nobody = Kryssa för minst en mottagare.
meeting-dispatch-name-missing = Skriv vem som ska få utdraget.
meeting-dispatch-address = Skriv en e-postadress till { $name }, eller välj ett annat sätt.
meeting-dispatch-twice = { $name } har redan fått det här utdraget. Ta bort krysset.
meeting-receipt-day-missing = Ange vilken dag utdraget kom fram.
meeting-receipt-before = Kvittensen kan inte vara äldre än expedieringen { $day }.
meeting-receipt-future = Dagen har inte varit än. I dag är det { $today }.
meeting-receipt-by-missing = Ange vem som tog emot utdraget.

meeting-doc-draft = Utkast, inte justerat
meeting-doc-certified-by = Bestyrkt av
meeting-doc-certified-function = Funktion
meeting-doc-certified-at = Bestyrkt
meeting-doc-certified-foot = Bestyrkt av { $name }
meeting-doc-public-version = Offentlig version

meeting-dispatch = Expediering
meeting-dispatch-lead = { $n ->
    [0] Ingen paragraf har någon mottagare.
    [one] En expediering, varav { $waiting } väntar på att skickas eller kvitteras.
   *[other] { $n } expedieringar, varav { $waiting } väntar på att skickas eller kvitteras.
 }
meeting-dispatch-lead-open = Utdrag kan bestyrkas och skickas när protokollet eller paragrafen är justerad.
meeting-dispatch-caption = Varje paragraf med var och en av sina mottagare
meeting-dispatch-empty-title = Ingenting att expediera
meeting-dispatch-empty = Skriv mottagare under ”Expedieras till” i paragraferna, så visas de här.
meeting-dispatch-all = Bestyrk och skicka allt
meeting-dispatch-all-lead = Se över vad som ska skickas, till vem och hur. När du sparar bestyrks utdragen, registreras som utgående handlingar och antecknas som skickade.
meeting-dispatch-all-check = Mottagare
meeting-dispatch-all-what = Det här skickas
meeting-dispatch-all-save = Bestyrk och skicka
meeting-dispatch-certified-now = bestyrks nu
meeting-dispatch-certified-before = redan bestyrkt
meeting-dispatch-done-title = Allt är skickat
meeting-dispatch-done = Alla mottagare har fått de utdrag de ska ha.
meeting-dispatch-paragraph-lead = Bestyrkta utdrag av paragrafen, vem de har skickats till och vad som har kommit tillbaka.
meeting-dispatch-log = Logg över det som skickats
meeting-dispatch-log-empty = Ingenting har skickats.
meeting-dispatch-document = Utgående handling
meeting-dispatch-title = Utdrag ur protokoll { $day }, { $label } { $heading }
meeting-dispatch-public-title = Protokollsutdrag { $day }, { $label }
meeting-receivers = Mottagare
meeting-receivers-none = Paragrafen nämner ingen mottagare.
meeting-extracts = Bestyrkta utdrag
meeting-extracts-none = Inget utdrag är bestyrkt.
meeting-extract-line = Bestyrkt { $day } { $clock } av { $name }
meeting-chip-recalled = Återkallat, ersätts
meeting-certify = Bestyrk utdrag
meeting-certify-lead = Läs utdraget. När du bestyrker det intygar du att det stämmer med protokollet, och det fryses som det är.
meeting-certify-promise = Genom att bestyrka intygar du i ditt namn att utdragen stämmer med det justerade protokollet.
meeting-certify-save = Bestyrk
meeting-function-usual = nämndsekreterare
meeting-field-certify-function = Funktion
meeting-field-own-password = Ditt lösenord
meeting-hint-password = Skriv det igen, så att det är klart att det är du som bestyrker.
meeting-hint-password-demo = Demons personer har inget lösenord. Lämna fältet tomt.
meeting-send = Skicka utdraget
meeting-send-lead = Kryssa för dem som får utdraget nu och ange hur det skickas. Utdraget registreras som utgående handling i ärendet.
meeting-send-save = Anteckna som skickat
meeting-send-tick = Skickas nu
meeting-send-more = Ytterligare mottagare
meeting-field-receiver = Mottagare
meeting-hint-receiver = Namn; roll; organisation. Lämna tomt om det inte är någon mer.
meeting-field-channel = Sätt
meeting-field-address = Adress
meeting-channel-email = E-post
meeting-channel-post = Post
meeting-channel-internal-post = Internpost
meeting-channel-handed = Överlämnat
meeting-delivery-not-sent = Inte skickat
meeting-delivery-sent = Skickat { $day }
meeting-delivery-overdue = Skickat { $day }, ingen kvittens
meeting-delivery-received = Mottaget { $day }
meeting-delivery-recalled = Återkallat, ersätts
meeting-receipt-missing = Kvittens saknas
meeting-receipt-no-number = eget diarienummer saknas
meeting-receipt-number = dnr { $number }
meeting-receipt-register = Registrera kvittens
meeting-receipt-add = Lägg till diarienummer
meeting-receipt-save = Spara kvittensen
meeting-receipt-lead = Utdraget av { $label } skickades { $day } till { $to }.
meeting-receipt-rule = Saknas kvittens 14 dagar efter expedieringen påminner Samdrift. Det är programmets egen regel och inte en lagfrist.
meeting-field-receipt-day = Kom fram
meeting-field-receipt-by = Togs emot av
meeting-field-receipt-number = Mottagarens diarienummer
meeting-hint-receipt-number = Numret på det ärende som mottagaren har öppnat. Kan fyllas i senare.
meeting-extract-recalled = Utdraget är återkallat och ersätts: protokollet har rättats efter att det bestyrktes.
meeting-extract-certified = Bestyrkt av { $name }, { $function }, { $day } klockan { $clock }.
meeting-extract-frozen-lead = Utdraget så som det frystes när det bestyrktes.
meeting-extract-hash = Kontrollsumma för utdraget (SHA-256):
meeting-extract-file = Protokollsutdrag.pdf
meeting-col-paragraph = Paragraf
meeting-col-receiver = Mottagare
meeting-col-state = Läge
meeting-col-receipt = Kvittens
meeting-col-channel = Sätt
meeting-col-registered = Registrerat

meeting-need-receipts = Kvittens saknas från { $day }
meeting-need-receipts-detail = { $n ->
    [one] En expediering har inte kvitterats på 14 dagar.
   *[other] { $n } expedieringar har inte kvitterats på 14 dagar.
 }
meeting-need-receipts-action = Se expedieringen
meeting-need-resend = Utdrag från { $day } behöver skickas på nytt
meeting-need-resend-detail = { $n ->
    [one] Ett utdrag är återkallat, eftersom protokollet har rättats.
   *[other] { $n } utdrag är återkallade, eftersom protokollet har rättats.
 }
meeting-need-resend-action = Skicka nya utdrag

## Protokollet som det såg ut

meeting-known = Som det såg ut
meeting-known-title = Som det såg ut { $day } klockan { $clock }
meeting-known-lead = Sammanträdet så som det var känt då, återskapat ur loggen. Sidan går bara att läsa.
meeting-known-mark = Du ser ett tidigare läge: { $day } klockan { $clock }, efter det som { $who } gjorde. Det är inte så det ser ut nu.
meeting-known-moment = { $day } { $clock }, { $who }
meeting-known-before = Då fanns sammanträdet inte i Samdrift.
meeting-known-before-all = Innan sammanträdet planerades
meeting-known-bad-moment = ”{ $value }” är inte ett datum. Skriv år-månad-dag, till exempel 2021-02-10.
meeting-known-gap-fetched = Närvaron hämtades i en äldre version av Samdrift, som inte antecknade raderna var för sig. Senare ändringar av enskilda rader kan därför visas bredvid den hämtade raden.
meeting-known-gap-place = En äldre version av Samdrift antecknade inte var på dagordningen en ny punkt lades. Ordningen kan ha varit en annan.
meeting-known-since = Det som ändrats sedan dess
meeting-known-since-n = { $n ->
    [one] En händelse har registrerats efter det här läget.
   *[other] { $n } händelser har registrerats efter det här läget.
 }
meeting-known-nothing-since = Ingenting har ändrats sedan dess.
meeting-known-see-difference = Se skillnaden mot nu
meeting-known-difference = Skillnad
meeting-known-difference-lead = { $n ->
    [0] Inget skiljer de båda lägena åt.
    [one] En uppgift skiljer de båda lägena åt.
   *[other] { $n } uppgifter skiljer de båda lägena åt.
 }
meeting-known-difference-caption = Uppgift för uppgift, före och efter
meeting-known-no-difference = Lägena är lika.
meeting-known-source = Båda lägena är återskapade ur loggen, vars rader är kedjade till varandra.
meeting-known-what = Uppgift
meeting-known-earlier = En händelse tidigare
meeting-known-later = En händelse senare
meeting-known-day = Dag
meeting-known-clock = Klockslag
meeting-known-show = Visa
meeting-known-then = Så såg det ut då
meeting-known-then-of = Så såg det ut då, { $moment }
meeting-known-difference-of = Skillnad mellan { $moment } och nu
meeting-known-paragraph = § { $n } { $heading }
meeting-known-yes = ja
meeting-known-no = nej

meeting-record-notice = Anslag
meeting-record-memo = Tjänsteskrivelser
meeting-record-correction = Rättelser
meeting-record-extract = Bestyrkta utdrag
meeting-record-dispatch = Expediering
meeting-record-receipt = Kvittenser
meeting-record-presence = Närvarologg

meeting-key-head = Uppgifter om sammanträdet
meeting-key-stage = Läge
meeting-key-on = Dag
meeting-key-by = Av
meeting-key-called = Kallelsen skickades
meeting-key-late-reason = Skäl till sen justering
meeting-key-day = Dag
meeting-key-start = Starttid
meeting-key-end = Sluttid
meeting-key-place = Plats
meeting-key-remote = Distans
meeting-key-is-open = Öppet för allmänheten
meeting-key-absence = Förhinder anmäls till
meeting-key-secretary = Sekreterare
meeting-key-adjusters = Justerare
meeting-key-adjust-place = Plats för justering
meeting-key-source-note = Anmärkning om källan
meeting-key-name = Namn
meeting-key-political-party = Parti
meeting-key-party = Part
meeting-key-role = Uppgift
meeting-key-is-remote = På distans
meeting-key-for-whom = Tjänstgör för
meeting-key-from = Från och med §
meeting-key-to = Till
meeting-key-function = Funktion
meeting-key-paragraphs = Paragrafer
meeting-key-number = Nummer
meeting-key-heading = Rubrik
meeting-key-kind = Slag
meeting-key-case = Ärende
meeting-key-presenter = Föredragande
meeting-key-description = Ärendebeskrivning
meeting-key-proposal = Förslag till beslut
meeting-key-decision = Beslut
meeting-key-basis = Beslutsunderlag
meeting-key-dispatch = Expedieras till
meeting-key-immediate = Omedelbart justerad
meeting-key-has-secret-part = Har en sekretessbelagd del
meeting-key-needs-no-decision = Kan avslutas utan beslut
meeting-key-organisation = Organisation
meeting-key-text = Text
meeting-key-note = Anteckning
meeting-key-removal = Nedtaget
meeting-key-withdrawn = Återkallat
meeting-key-reason = Skäl
meeting-key-at = När
meeting-key-summary = Sammanfattning
meeting-key-background = Bakgrund
meeting-key-analysis = Analys
meeting-key-conclusion = Slutsats
meeting-key-channel = Sätt
meeting-key-address = Adress
meeting-key-their-number = Mottagarens diarienummer
meeting-key-received = Kom fram
meeting-key-document = Handling
meeting-key-change = Ändring
meeting-key-old = Före
meeting-key-new = Efter
meeting-key-certificate = Bestyrkande

meeting-value-planned = Planerat
meeting-value-called = Kallat
meeting-value-held = Hållet
meeting-value-adjusted = Justerat
meeting-value-chair = ordförande
meeting-value-vice-chair = vice ordförande
meeting-value-second-vice-chair = andre vice ordförande
meeting-value-member = ledamot
meeting-value-serving-substitute = tjänstgörande ersättare
meeting-value-substitute = ersättare, tjänstgör inte
meeting-value-other = övrig närvarande
meeting-value-secretary = sekreterare
meeting-value-official = tjänsteperson
meeting-value-right-to-attend = förtroendevald med närvarorätt
meeting-value-staff-representative = personalföreträdare
meeting-value-decision = Beslut
meeting-value-information = Information
meeting-value-delegation-report = Redovisning av delegationsbeslut
meeting-value-notices = Meddelanden
meeting-value-election = Val
meeting-value-basis = underlag
meeting-value-delegation = delegationsbeslut
meeting-value-message = meddelande
meeting-value-email = e-post
meeting-value-post = post
meeting-value-internal-post = internpost
meeting-value-handed = överlämnat
meeting-value-slip = Rättelse
meeting-value-new-decision = Nytt beslut
meeting-value-writing = skrivfel
meeting-value-counting = räknefel

## Närvaro och arvoden per part

deed-rate-set = Angav en arvodessats

meeting-rate-day-missing = Ange från vilken dag satsen gäller.
meeting-rate-amount = Skriv beloppet i kronor, till exempel 450 eller 450,50. Högst 100 000.
meeting-rate-party-missing = Välj vilken part satsen gäller.

meeting-fees = Arvodesunderlag
meeting-fees-lead = Förtroendevaldas närvaro { $from } – { $to }, för sig för varje part som har valt dem.
meeting-fees-law = Varje part betalar arvode och ersättning till dem som den har valt (KL 9:25).
meeting-fees-none-title = Ingen närvaro
meeting-fees-none = Inget hållet sammanträde med registrerad närvaro finns i perioden.
meeting-fees-show = Visa
meeting-fees-all-parties = Alla parter
meeting-field-fees-from = Från och med
meeting-field-fees-to = Till och med
meeting-field-fees-party = Part
meeting-fees-col-day = Dag
meeting-fees-col-party = Part
meeting-fees-col-name = Namn
meeting-fees-col-political-party = Parti
meeting-fees-col-role = Uppgift
meeting-fees-col-served = Tjänstgjorde
meeting-fees-col-remote = På distans
meeting-fees-col-came = Kom
meeting-fees-col-went = Gick
meeting-fees-col-minutes = Minuter
meeting-fees-col-fee = Arvode, kr
meeting-fees-col-lost = Förlorad inkomst, högst kr
meeting-fees-total = Summa
meeting-fees-no-time = tid saknas
meeting-fees-sum = { $n ->
    [one] Ett tillfälle
   *[other] { $n } tillfällen
 }, { $minutes } minuter, arvode { $fee } kr, förlorad arbetsinkomst högst { $lost } kr.
meeting-fees-sum-units = { $n ->
    [one] Ett tillfälle
   *[other] { $n } tillfällen
 }, { $minutes } minuter.
meeting-fees-no-rate = Parten har ingen sats för perioden. Därför visas bara tillfällen och minuter.
meeting-fees-unknown = { $n ->
    [one] Vid ett tillfälle saknas klockslag, så tiden är inte medräknad.
   *[other] Vid { $n } tillfällen saknas klockslag, så tiden är inte medräknad.
 }

meeting-rates = Arvodessatser
meeting-rates-lead = Vad varje part betalar, från en dag och framåt. Satserna bestäms av parten.
meeting-rates-caption = Belopp i kronor
meeting-rates-none = Ingen part har någon sats. Underlaget visar då tillfällen och minuter.
meeting-rate-set = Ange en sats
meeting-rate-save = Spara satsen
meeting-field-rate-party = Part
meeting-field-rate-from = Gäller från och med
meeting-field-rate-meeting = Per sammanträde
meeting-field-rate-hour = Per timme
meeting-field-rate-lost = Förlorad inkomst per timme
meeting-hint-rate = Belopp i kronor. Lämna tomt det som inte betalas.

## Årets paragrafnummer

meeting-series = Årets paragrafnummer
meeting-series-title = Paragrafnummer { $year }
meeting-series-lead = Varje nummer som har använts under året, också de som har strukits.
meeting-series-caption = Nummer i ordning
meeting-series-used = använt
meeting-series-struck = struket
meeting-series-gaps = De här numren finns inte i Samdrift: { $numbers }. De kan höra till protokoll som inte är inlästa; annars är det en lucka att förklara.
meeting-series-none-title = Inga nummer
meeting-series-none = Inga paragrafer är numrerade det året.
meeting-series-rule = Paragraferna numreras från 1 varje kalenderår, löper över årets sammanträden och används aldrig två gånger. Det är praxis och inte lag.
