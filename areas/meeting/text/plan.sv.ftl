
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
meeting-case-elsewhere = Behandlas { $at }.
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
