
# Year plan, agenda, summons.

## Gärningar

deed-meeting-uncall = Kallelsen gäller inte längre, eftersom sammanträdet flyttades
deed-meeting-cancel = Ställde in sammanträdet
deed-meeting-extra = Registrerade vem som begärde ett extra sammanträde
deed-item-edit = Ändrade tid eller handlingar för en punkt
deed-standing-edit = Ändrade nämndens stående punkter

meeting-kind-other = Övrigt

## När något inte går

meeting-is-cancelled = Sammanträdet ställdes in { $day }. Det står kvar som det är. Planera ett nytt om det ska hållas.
meeting-cancel-held = Sammanträdet har hållits och kan inte ställas in.
meeting-cancel-twice = Sammanträdet är redan inställt.
meeting-cancel-reason = Ange varför sammanträdet ställs in.
meeting-extra-no-day = Ange vilken dag sammanträdet begärdes.
meeting-extra-future = Dagen { $day } har inte varit än. Ange den dag då begäran kom.
meeting-extra-no-reason = Ange vad sammanträdet ska handla om.
meeting-extra-too-few = Det fattas { $lacks }: minst { $needed } av { $members } ledamöter behöver begära sammanträdet. Ordföranden kan också själv anse att det behövs.
meeting-standing-twice = ”{ $heading }” står två gånger. Ta bort eller döp om den ena.
meeting-standing-overtaken = Någon annan har ändrat listan under tiden. Din lista står kvar nedan. Spara igen om den ska gälla.
meeting-order-other-items = Ordningen gäller andra punkter än dem som står på dagordningen. Läs in sidan på nytt.
meeting-upload-case = Punkten har inget ärende att registrera handlingen i. Välj ärende först.
meeting-upload-title = Ange vad handlingen heter.
meeting-upload-file = Välj en fil.

## Sidor: dagordningen

meeting-order-drag = Dra för att flytta
meeting-to-agenda = Till dagordningen
meeting-item-presenter = Föredras av { $name }
meeting-item-presenter-at = Föredras av { $name } kl. { $time }
meeting-item-booked = Bokad kl. { $time }
meeting-item-has-memo = tjänsteskrivelse
meeting-item-documents = { $n ->
    [one] en handling
   *[other] { $n } handlingar
 }
meeting-item-omitted = Utelämnat eller senare: { $what }
meeting-item-no-papers = handlingar saknas
meeting-item-papers = Handlingar och föredragning
meeting-item-papers-of = Handlingar och föredragning för { $item }
meeting-side-cases = Ärenden att ta upp
meeting-side-standing = Stående punkter
meeting-side-adjuster = Justerare
meeting-case-search = Sök ärende
meeting-case-which = Urval
meeting-case-open = Alla öppna
meeting-case-ready = Med handlingar
meeting-case-find = Sök
meeting-case-no-candidates = Inget öppet ärende passar. Ändra sökningen, eller öppna ett ärende i diariet.
meeting-case-documents = { $n ->
    [0] Inga handlingar.
    [one] En handling.
   *[other] { $n } handlingar.
 }
meeting-case-elsewhere = Senast uppe { $at }.
meeting-case-more = Det finns fler. Sök på ord eller nummer.
meeting-set-up = Sätt upp
meeting-set-up-named = Sätt upp { $item }
meeting-standing-all-there = Alla nämndens stående punkter är uppsatta.
meeting-standing-settings = Nämndens stående punkter
meeting-adjuster-same-party = Justeraren kommer från samma part som ordföranden. Parterna behandlas lika om den andra kommer från en annan.
meeting-adjuster-suggested = Tur att justera: { $name }. Från en annan part än ordföranden, och den som har gjort det för längst sedan.
meeting-adjuster-propose = Föreslå { $name }

## Sidor: en punkt före sammanträdet

meeting-item-card = Föredragning och handlingar
meeting-item-lead = Det som står här hör till kallelsen och inte till protokollet.
meeting-field-booked = Bokad tid
meeting-hint-booked = Om föredraganden kommer en viss tid.
meeting-field-omitted = Utelämnat eller senare
meeting-hint-omitted = Vilken handling som inte skickas med, och när den kommer. Står i kallelsen.
meeting-item-document = { $number } { $title }
meeting-item-other-papers = Andra underlag
meeting-upload = Ny handling
meeting-upload-lead = Filen registreras i ärendet och läggs till punkten.
meeting-upload-no-case = Punkten har inget ärende. Välj ärende i paragrafen för att ta in handlingar ur diariet.
meeting-field-upload-title = Handlingens namn
meeting-field-upload = Fil
meeting-upload-save = Registrera och lägg till

## Sidor: stående punkter

meeting-standing-title = Stående punkter
meeting-standing-lead = Punkter som sätts upp av sig själva när ett sammanträde planeras.
meeting-standing-saved = Listan är sparad och gäller nästa gång ett sammanträde planeras.
meeting-standing-order = Ordning
meeting-standing-slot = Plats
meeting-slot-begin = i början
meeting-slot-middle = bland ärendena
meeting-slot-end = i slutet
meeting-standing-usual = Sätts upp varje gång
meeting-standing-new = Ny punkt

## Sidor: inställt och extra

meeting-chip-cancelled = inställt
meeting-lead-cancelled = Sammanträdet ställdes in { $day }: { $reason }
meeting-cancelled-said = Inställt { $day }. { $reason }
meeting-cancel = Ställ in sammanträdet
meeting-cancel-lead = Sammanträdet står kvar i planen, märkt som inställt.
meeting-cancel-called = Kallelsen har gått ut. Alla som är kallade behöver få veta att sammanträdet är inställt.
meeting-cancel-save = Ställ in
meeting-field-cancel-reason = Skäl
meeting-hint-cancel-reason = Skälet syns för alla som är kallade och på de öppna sidorna.
meeting-edit-called = Kallelsen har gått ut. Ändras dagen måste en ny kallelse skickas.
meeting-extra = Extra sammanträde
meeting-extra-card = Begäran och tid
meeting-extra-lead = Ett extra sammanträde hålls när tillräckligt många ledamöter begär det eller ordföranden anser att det behövs.
meeting-extra-rule = Minst en tredjedel av ledamöterna, här { $needed } av { $members }, eller ordföranden ({ $law }).
meeting-field-extra-day = Begärt den
meeting-field-extra-reason = Vad det ska handla om
meeting-field-extra-chair = Ordföranden anser att sammanträdet behövs
meeting-extra-asks = { $name }, { $party }, begär det
meeting-extra-by-chair = Extra sammanträde. Ordföranden ansåg { $day } att det behövs: { $reason }
meeting-extra-by-members = Extra sammanträde, begärt { $day } av { $who }: { $reason }

## Kallelsen

deed-summons-send = Skickade en kallelse
deed-summons-deliver = Registrerade att kallelsen kommit fram
deed-summons-open = Öppnade handlingarna
deed-invited-edit = Ändrade vilka som kallas utöver ledamöter och ersättare
deed-checks-edit = Ändrade vad tjänsteskrivelser ska pröva

meeting-tab-summons = Kallelse
meeting-tab-papers = Handlingar
meeting-send-empty = Dagordningen är tom. Sätt upp minst en punkt innan kallelsen skickas.
meeting-send-no-start = Sammanträdet saknar starttid. Ange den under uppgifterna.
meeting-send-no-place = Sammanträdet saknar plats. Ange den under uppgifterna.
meeting-send-urgent = Ordförandebeslutet ”{ $name }” är inte redovisat för nämnden och står inte på dagordningen. Ett brådskande beslut redovisas på nästa sammanträde. Sätt upp det först.
meeting-send-nothing-new = Inget har ändrats sedan förra kallelsen skickades.
meeting-send-reason = Ange varför en ny version skickas.
meeting-send-late-reason = Kallelsen skulle ha skickats senast { $day }. Ange varför den blir senare.
meeting-invited-no-name = En rad saknar namn. Skriv namnet först på raden.
meeting-invited-staff-items = Ange vid vilka punkter { $name } är med. Personalföreträdare deltar i frågor om förhållandet mellan arbetsgivare och anställda.
meeting-invited-staff-many = { $n } personalföreträdare är fler än tre med var sin ersättare. Ta bort någon.
meeting-check-summons = Kallelse { $number } till sammanträde { $meeting } stämmer inte med det som skickades (loggrad { $line }).

meeting-called-as-member = ledamot
meeting-called-as-substitute = ersättare
meeting-called-as-right-to-attend = närvarorätt
meeting-called-as-expert = kallad att lämna upplysningar
meeting-called-as-staff = personalföreträdare
meeting-call-channel-samdrift = i Samdrift
meeting-call-channel-email = e-post
meeting-call-channel-letter = brev
meeting-call-channel-other = på annat sätt
meeting-call-channel-for = Sätt för { $name }

meeting-change-value-none = inget
meeting-change-head-day = Dagen är ändrad från { $was } till { $now }.
meeting-change-head-start = Starttiden är ändrad från { $was } till { $now }.
meeting-change-head-place = Platsen är ändrad från { $was } till { $now }.
meeting-change-head-remote = Uppgiften om deltagande på distans är ändrad från { $was } till { $now }.
meeting-change-head-open = Formen är ändrad mellan öppet och stängt sammanträde.
meeting-change-head-adjusters = Förslaget till justerare är ändrat från { $was } till { $now }.
meeting-change-added = Ny punkt: { $item }
meeting-change-withdrawn = Utgår: { $item }
meeting-change-withdrawn-why = Utgår: { $item }. { $reason }
meeting-change-changed = Ändrat i { $item }: { $what }
meeting-change-moved = Flyttad från punkt { $from } till { $to }: { $item }
meeting-change-what-heading = rubrik
meeting-change-what-case = ärendenummer
meeting-change-what-kind = slag
meeting-change-what-presenter = föredragning
meeting-change-what-proposal = förslag till beslut
meeting-change-what-papers = handlingar
meeting-change-what-memo = tjänsteskrivelse
meeting-change-what-omitted = vad som är utelämnat

meeting-send-title-summons = Skicka kallelsen
meeting-send-title-supplement = Skicka tilläggslista
meeting-send-lead-summons = Det som skickas sparas som det är och ändras inte sedan.
meeting-send-lead-supplement = Tilläggslistan visar först det som är nytt och sedan hela föredragningslistan. Den sparas som den är.
meeting-send-save-summons = Skicka kallelsen
meeting-send-save-supplement = Skicka tilläggslistan
meeting-send-is-late = Nämndens sista dag för kallelsen var { $day }, { $days } dagar före. Den kan skickas ändå, med skäl.
meeting-send-anew = Dag, tid eller plats är ändrad. Därför skickas en ny kallelse till alla, inte en tilläggslista.
meeting-send-to = Mottagare
meeting-send-count = { $n ->
    [one] En mottagare.
   *[other] { $n } mottagare.
 }
meeting-send-lacks = Saknas i kallelsen
meeting-send-lacks-nothing = Inget saknas.
meeting-field-send-reason = Skäl till den nya versionen
meeting-hint-send-reason = Står överst i det som skickas.
meeting-field-send-late = Skäl till att kallelsen är sen
meeting-hint-send-late = Står i kallelsen och i historiken.
meeting-changes = Ändrat sedan senast
meeting-changes-none = Inget har ändrats sedan förra versionen skickades.
meeting-col-called-as = Kallad som
meeting-col-call-channel = Sätt
meeting-col-delivered = Framme
meeting-versions = Versioner
meeting-version-summons = Kallelse, version { $number }
meeting-version-supplement = Tilläggslista, version { $number }
meeting-version-sent = Skickad { $day } kl. { $time } av { $who }.
meeting-version-why = Skäl: { $reason }
meeting-version-late = Efter nämndens sista dag: { $reason }
meeting-version-frozen = skickad och oföränderlig
meeting-version-not-last = En senare version har skickats.
meeting-version-hash = Dokumentets kontrollsumma (SHA-256): { $hash }
meeting-sent-log = Sändlista, version { $number }
meeting-sent-caption = När den som läser i Samdrift öppnar handlingarna första gången antecknas det här.
meeting-sent-opened = öppnad { $day } kl. { $time }
meeting-sent-delivered = { $day } kl. { $time }
meeting-sent-not-yet = inte bekräftad
meeting-sent-mark = Har kommit fram
meeting-summons-not-sent = Kallelsen är inte skickad. Så här ser den ut nu.
meeting-summons-on-paper = Kallelsen skickades utanför Samdrift. Så här ser den ut med det som är ifyllt nu.
meeting-summons-lead-same = Det som är skickat stämmer med dagordningen.
meeting-summons-lead-changed = Dagordningen har ändrats sedan kallelsen skickades.
meeting-summons-as-now = Kallelsen som den ser ut nu
meeting-read-papers = Läs handlingarna
meeting-invited = Kallade utöver nämnden
meeting-invited-card = Vilka mer som kallas
meeting-invited-lead = Alla ledamöter och ersättare kallas av sig själva. Här skrivs de andra.
meeting-invited-edit = Kallade utöver ledamöter och ersättare
meeting-invited-law = Personalföreträdare: högst tre, med en ersättare var ({ $law }).
meeting-invited-right-to-attend = Med närvarorätt
meeting-invited-expert = Kallade att lämna upplysningar
meeting-invited-staff = Personalföreträdare
meeting-hint-invited-right-to-attend = En per rad: namn; e-post; vid vilka punkter.
meeting-hint-invited-expert = En per rad: namn och funktion; e-post; vid vilka punkter.
meeting-hint-invited-staff = En per rad: namn; e-post; vid vilka punkter. Punkterna måste anges.

meeting-doc-supplement = Tilläggslista
meeting-doc-supplement-title = Tilläggslista till sammanträde { $day }
meeting-doc-new = Nytt och ändrat
meeting-doc-agenda-whole = Hela föredragningslistan
meeting-doc-at = kl. { $time }
meeting-doc-called-for = { $role }, vid { $items }
meeting-doc-omitted = Utelämnat eller senare: { $what }
meeting-doc-sent-at = { $day } kl. { $time }
meeting-doc-sent-supplement = { $sent }
meeting-doc-version = Version
meeting-doc-version-reason = Skäl
meeting-doc-late-reason = Skäl till sen kallelse
meeting-doc-absence-here = Förhinder kan också anmälas i Samdrift, på sidan med handlingarna.

## Tjänsteskrivelsen

meeting-doc-alternatives = Alternativ
meeting-doc-consulted = Samråd med parterna
meeting-doc-consulted-count = { $asked } parter är tillfrågade och { $answered } har svarat.
meeting-doc-lacks-answers = svar från { $parties }
meeting-doc-checks = Andra prövningar
meeting-doc-lacks-check = prövning: { $name }
meeting-field-alternatives = Alternativ
meeting-hint-alternatives = Andra vägar som var möjliga, och varför de inte valdes. Utelämnas om det inte fanns några.
meeting-field-consulted = Samråd med parterna
meeting-hint-consulted = En part per rad: part: svar. Utan svar räknas parten som tillfrågad men inte svarat.
meeting-hint-check = Vad prövningen visar, eller varför den inte är aktuell.
meeting-checks-card = Prövningar i tjänsteskrivelser
meeting-field-checks = Vad varje tjänsteskrivelse ska pröva
meeting-hint-checks = En per rad, efter nämndens egna regler: barn, miljö, jämställdhet, dataskydd, säkerhet, upphandling, personal.
meeting-memo-differs = Visa skillnaden
meeting-memo-differs-how = Överstruket står i tjänsteskrivelsen, fetstilt i protokollet.

## Läsa handlingarna

meeting-reading-title = Handlingar till { $day }
meeting-reading-draft = kallelsen är inte skickad
meeting-doc-summons-open = Öppna kallelsen
meeting-reading-count = { $read } av { $n } punkter lästa
meeting-reading-read = läst
meeting-reading-mark = Markera som läst
meeting-reading-unmark = Markera som oläst
meeting-reading-news = Nytt sedan du läste senast
meeting-reading-gone = Har utgått
meeting-reading-earlier = Tidigare i ärendet
meeting-reading-secret = omfattas av sekretess
meeting-reading-memo-changed = ändrad efter kallelsen
meeting-reading-called-in = Du är inkallad att tjänstgöra för { $name }.
meeting-reading-away = Du anmälde förhinder { $day }.
meeting-note-write = Skriv en egen anteckning
meeting-note-own = Din anteckning
meeting-note-for = Egen anteckning om { $item }
meeting-note-private = Bara du ser anteckningen. Den är ingen allmän handling så länge den är din minnesanteckning, och du kan ta bort den när du vill.
meeting-note-save = Spara
meeting-note-remove = Ta bort
meeting-need-papers = Handlingar till sammanträdet { $day }
meeting-need-papers-more = Nya handlingar till sammanträdet { $day }
meeting-need-papers-detail = Skickade till dig och inte öppnade än.
meeting-need-papers-action = Läs handlingarna
meeting-need-supplement = Dagordningen till { $day } har ändrats efter kallelsen
meeting-need-supplement-detail = Ändringarna är inte skickade till dem som är kallade.
meeting-need-supplement-action = Visa ändringarna
meeting-need-serve = Du är inkallad att tjänstgöra för { $name } den { $day }
meeting-need-serve-detail = Läs handlingarna, och hör av dig till sekreteraren om du inte kan.
meeting-need-serve-action = Läs handlingarna
meeting-need-call-in = Ingen är inkallad för { $name }
meeting-need-call-in-detail = Ledamoten har anmält förhinder.
meeting-need-call-in-action = Kalla in ersättare

## Förhinder

deed-absence-report = Anmälde förhinder
deed-absence-withdraw = Tog tillbaka en anmälan om förhinder
deed-substitute-call = Kallade in en ersättare

meeting-absence-held = Sammanträdet har hållits. Rätta närvaron i stället.
meeting-absence-no-seat = Personen har ingen plats i nämnden den dagen och behöver inte anmäla förhinder.
meeting-absence-twice = Förhindret är redan anmält.
meeting-call-in-not-free = Ersättaren kan inte kallas in: själv förhindrad, redan inkallad för någon annan eller utan plats. Välj en annan.
meeting-absence-card = Förhinder
meeting-absence-none = Ingen har anmält förhinder.
meeting-absence-ask = Kan du inte komma?
meeting-field-absence-message = Meddelande till sekreteraren
meeting-hint-absence-message = Får lämnas tomt.
meeting-absence-save = Anmäl förhinder
meeting-absence-back = Jag kan komma ändå
meeting-absence-back-other = Kan komma
meeting-absence-for = Anmäl för någon annan
meeting-absence-register = Registrera
meeting-absence-reported = Anmält { $day } kl. { $time } av { $who }.
meeting-call-in-name = Kalla in { $name }, { $party }
meeting-call-in-done = inkallad: { $name }

## Sammanträdesplanen

deed-plan-draft = Påbörjade en version av sammanträdesplanen
deed-plan-edit = Ändrade utkastet till sammanträdesplan
deed-plan-discard = Kastade utkastet till sammanträdesplan
deed-plan-adopt = Fastställde sammanträdesplanen

meeting-plan-title = Sammanträdesplan { $year }
meeting-plan-adopted = Planen är fastställd och ändras inte. Påbörja en ny version.
meeting-plan-draft-there = Det finns redan ett utkast till nästa version. Öppna det i stället.
meeting-plan-empty = Planen har inga dagar. Lägg till minst en.
meeting-plan-future = Dagen ligger i framtiden. Fastställ planen när den är beslutad, tidigast { $today }.
meeting-plan-no-day = Ange vilken dag planen fastställdes.
meeting-plan-no-decision = Ange vad fastställandet vilar på, till exempel paragrafen.
meeting-plan-no-reason = Ange varför planen ändras, i utkastet under Skäl till ändringen.
meeting-plan-nothing-new = Utkastet ändrar inget i den plan som gäller.
meeting-plan-held = Sammanträdet { $day } har hållits och kan varken flyttas eller ställas in. Låt dagen stå kvar.
meeting-plan-other-year = Dagen { $day } ligger inte i { $year }.
meeting-plan-day-twice = Dagen { $day } står två gånger med samma tid. Ta bort eller ändra den ena.
meeting-plan-overtaken = Någon annan har ändrat utkastet under tiden. Det du skrev står kvar nedan. Spara igen om det ska gälla.
meeting-plan-change-added = { $day } är ny.
meeting-plan-change-also = Också nytt: { $what }.
meeting-plan-change-moved = { $was } flyttas till { $now }.
meeting-plan-change-changed = { $day } får ändrade uppgifter: { $what }.
meeting-plan-change-cancelled = { $day } ställs in.
meeting-plan-free = { $day } är en helgdag.
meeting-plan-free-named = { $day } är { $name }.
meeting-plan-collision = { $day } har mer än ett sammanträde.
meeting-plan-recall = Kallelsen till { $day } har gått ut. Efter ändringen måste alla kallas på nytt eller få veta att sammanträdet är inställt.
meeting-plan-lead-none = Ingen plan är fastställd för året.
meeting-plan-lead-adopted = Version { $number }, fastställd { $day }, { $by }.
meeting-plan-begin = Påbörja årets plan
meeting-plan-change = Ändra planen
meeting-plan-empty-title = Ingen plan för { $year }
meeting-plan-empty-lead = Planen samlar årets sammanträdesdagar. När den är fastställd planeras sammanträdena av sig själva, och varje senare ändring blir en egen version med skäl.
meeting-plan-in-force = Planen som gäller
meeting-plan-draft = Utkast till nästa version
meeting-plan-draft-open = Ändra utkastet
meeting-plan-draft-same = Utkastet ändrar inget än.
meeting-plan-draft-title = Utkast till plan för { $year }
meeting-plan-draft-lead = Dagarna gäller först när planen är fastställd.
meeting-plan-discard = Kasta utkastet
meeting-plan-adopt = Fastställ planen
meeting-plan-adopt-title = Fastställ planen för { $year }
meeting-plan-adopt-lead = Sammanträdena planeras, flyttas och ställs in i ett steg. Versionen ändras inte sedan.
meeting-plan-adopt-save = Fastställ
meeting-plan-adopted-on = Fastställd { $day }, { $by }.
meeting-plan-is-draft = Utkast
meeting-plan-is-adopted = Versionen är fastställd och ändras inte.
meeting-plan-version = Version { $number }
meeting-plan-gone = borttaget
meeting-plan-outside = nu { $day }, ändrat utanför planen
meeting-plan-line-new = Ny dag
meeting-plan-lines-hint = Töm dagen på en rad för att ta bort den.
meeting-field-turn = Vems tur att vara värd
meeting-col-turn = Värdtur
meeting-field-plan-reason = Skäl till ändringen
meeting-hint-plan-reason = Står i planen, och hos de sammanträden som ställs in.
meeting-field-plan-day = Fastställd den
meeting-field-plan-decision = Beslut
meeting-hint-plan-decision = Till exempel § 25, eller ordförandens beslut.

meeting-doc-plan = Sammanträdesplan
meeting-doc-plan-title = Sammanträdesplan { $year }
meeting-doc-plan-subject = { $board }, sammanträden { $year }
meeting-doc-plan-adopted = Fastställd
meeting-doc-plan-adopted-by = { $day }, { $by }
meeting-doc-plan-changes = Ändringar i denna version
meeting-doc-plan-days = Sammanträdesdagar
meeting-doc-plan-turn = Värdtur
meeting-doc-plan-lacks-adoption = beslut om fastställande
meeting-doc-plan-lacks-days = sammanträdesdagar
