# Inläsning av äldre protokoll
intake-nowhere = ingenstans i texten
intake-at-line = rad { $line }
intake-at-page = sidan { $page }, rad { $line }
intake-absent = står inte i texten
intake-date-lost = rubriken finns men dagen går inte att läsa: siffrorna saknas
intake-date-from-title = dagen står inte på första sidan; den är läst ur filens titel
intake-time-lost = ”kl” står utan klockslag: siffrorna saknas
intake-end-lost = ”Sluttid” står utan klockslag
intake-names-elsewhere = namnen står i en bilaga eller närvarolista, inte på första sidan
intake-labels-apart = rubrikerna står för sig och namnen för sig; det går inte att se vem som hör till vilken rubrik
intake-names-together = namn står utan skiljetecken och går inte att skilja åt: ”{ $left }”
intake-names-told-apart = { $n } namn står utan skiljetecken; de är skilda åt efter förnamnen
intake-place-lost = platsen är hopskriven med annan text
intake-marks-lost = kolumnerna för närvarande och frånvarande finns, men inte märkena i dem
intake-serving-for-unknown = { $name } tjänstgjorde, men texten säger inte för vem
intake-case-lost = ärendenumrets siffror saknas: bara ”{ $left }” står kvar
intake-number-lost = paragrafens nummer står inte vid rubriken
intake-number-from-list = numret saknas vid rubriken; { $number } är läst ur ärendelistan eller försättsbladet
intake-number-of-item = { $number } är punktens nummer på webbsidan; inget §-nummer står där
intake-number-twice = § { $number } förekommer två gånger
intake-heading-lost = rubriken går inte att läsa
intake-decision-absent = inget beslut står under paragrafen
intake-figures-lost = siffror tycks saknas vid ”{ $left }”
intake-stored-lost = förvaringsplatsen går inte att läsa
intake-notice-day-lost = rubriken finns men dagen går inte att läsa
intake-paragraphs-missing = protokollet säger sig omfatta även § { $numbers }, som inte hittades
intake-file-large = Filen är för stor. Högst { $most } MB läses; dela filen.
intake-file-empty = Filen är tom. Välj en fil med text, eller en PDF med textlager.
intake-file-binary = Filen är varken text eller PDF. Spara protokollet som text eller PDF och försök igen.
import-none = Inga sammanträden hittades i filerna.
import-unopened = Filen kunde inte öppnas ({ $why }).
import-unnamed = ett sammanträde utan nämnd och dag
import-found = Läst:
import-lost = Kunde inte läsas:
intake-pdf-unread = PDF-filen går inte att läsa. Öppna den i ett annat program, spara den på nytt och försök igen.
intake-pdf-locked = PDF-filen är låst med lösenord. Spara en kopia utan lösenord och försök igen.
intake-pdf-large = PDF-filen är för stor eller för invecklad att läsa. Dela den i mindre delar och försök igen.
intake-pdf-inflates = PDF-filen växer orimligt när den packas upp och läses därför inte. Öppna den i ett annat program, spara den på nytt och försök igen.
intake-pdf-no-text = PDF-filen saknar textlager: den är bara bilder. Kör textigenkänning (OCR) på den och försök igen.
intake-pdf-no-letters = PDF-filens textlager säger inte vilka bokstäver som står där. Kör textigenkänning (OCR) på den och försök igen.
deed-meeting-import = läste in äldre protokoll
intake-title = Läs in äldre protokoll
intake-lead = Protokoll som text eller PDF blir utkast till sammanträden. Du ser först vad som gick att läsa; inget sparas förrän du bekräftar.
intake-card = Protokoll att läsa
intake-field-file = Fil
intake-hint-file = PDF med textlager, eller textfil. En fil får innehålla flera sammanträden.
intake-field-text = Eller klistra in texten
intake-hint-text = Lämna tomt om du valt en fil.
intake-read = Läs och visa
intake-nothing-sent = Välj en fil eller klistra in protokollets text.
intake-pasted = inklistrad text
intake-none = Inget sammanträde gick att känna igen i texten. Kontrollera att det är ett protokoll och försök igen.
intake-text-long = Texten är för lång för webbsidan (högst omkring 300 sidor). Dela filen, eller kör samdrift import minutes på servern.
intake-preview = Det här lästes
intake-preview-lead = { $n ->
    [one] Ett sammanträde hittades i { $source }.
   *[other] { $n } sammanträden hittades i { $source }.
    }
intake-nothing-saved = Inget är sparat ännu. Välj vilka sammanträden som ska bli utkast; allt går att ändra efteråt.
intake-take = { $n ->
    [one] Spara som utkast, en paragraf
   *[other] Spara som utkast, { $n } paragrafer
    }
intake-save = Spara valda som utkast
intake-none-chosen = Inget sammanträde är valt. Kryssa för minst ett.
intake-board-missing = Välj nämnd för sammanträdet.
intake-field-board = Nämnd
intake-unnamed = Sammanträde utan nämnd och dag
intake-found = Läst ur texten ({ $n } uppgifter)
intake-lost = Gick inte att läsa, eller bör jämföras med förlagan ({ $n })
intake-head-field = Uppgift
intake-head-value = Läst värde
intake-head-place = Var
intake-head-why = Varför
intake-done = { $n ->
    [one] Ett utkast är sparat
   *[other] { $n } utkast är sparade
    }
intake-left-out = Allt kom inte med. Komplettera för hand:
intake-left-out-person = { $name } kunde inte läggas i närvaron. { $why }
intake-open = Öppna sammanträde { $id }
intake-save-no-day = Sammanträdet saknar dag i texten och kan inte sparas. Lägg till dagen i texten och läs in igen, eller skapa sammanträdet för hand.
intake-save-twice = Nämnden har redan ett sammanträde den { $day }. Ta bort det först om det ska läsas in på nytt.
intake-note = Inläst ur { $source }. Källan saknar eller är oläslig i:
intake-case-in-source = Ärendenummer i källan: { $number }
intake-heading-unknown = Rubrik saknas i källan
intake-name-paragraph = Paragraf { $n }
intake-name-person = Närvarande { $n }
intake-name-board = Nämnd
intake-name-date = Dag
intake-name-start = Början
intake-name-end = Slut
intake-name-place = Plats
intake-name-covers = Omfattar
intake-name-adjusted = Justerat
intake-name-chair = Ordförande
intake-name-adjusters = Justerare
intake-name-secretary = Sekreterare
intake-name-present = Närvarande
intake-name-paragraphs = Paragrafer
intake-name-notice-posted = Anslaget uppe
intake-name-notice-taken-down = Anslaget nere
intake-name-notice-stored-at = Förvaringsplats
intake-name-number = nummer
intake-name-heading = rubrik
intake-name-case = ärendenummer
intake-name-description = beskrivning
intake-name-proposal = förslag
intake-name-decision = beslut
intake-name-dispatch = skickas till
intake-name-motions = yrkanden
intake-name-order = propositionsordning
intake-name-votes = omröstning, ja–nej
intake-name-elections = val
intake-name-reservations = reservation
intake-name-statements = protokollsanteckning
intake-name-participants = deltog i beslutet
import-advice = Granskning (råd, hindrar inte att spara):
intake-advice = Granskning mot lag och praxis ({ $n } anmärkningar)
intake-advice-none = Granskning mot lag och praxis: inga anmärkningar mot det som lästes.
intake-advice-lead = Anmärkningarna är råd. Utkastet kan sparas ändå, och ett gammalt protokoll kan vara rätt som det står.
intake-advice-error = Brist
intake-advice-warning = Se efter
intake-persons = { $n ->
    [one] en person
   *[other] { $n } personer
    }
intake-name-time = Tid
import-not-saved = Inget sparades.
import-no-coop = Det finns ingen samverkan som heter { $name } i adressen.
import-no-board = Det finns ingen nämnd som heter { $board }; lägg upp nämnden först.
import-ask = { $n ->
    [one] Spara sammanträdet som utkast? j/n
   *[other] Spara { $n } sammanträden som utkast? j/n
    }
import-saved = { $n ->
    [one] Ett utkast är sparat.
   *[other] { $n } utkast är sparade.
    }
