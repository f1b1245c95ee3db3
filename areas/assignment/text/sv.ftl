# Uppdrag: från beslut till klart.

## Gärningar i journalen

deed-assignment-create = Gav uppdrag
deed-assignment-edit = Ändrade uppdrag
deed-assignment-start = Påbörjade uppdrag
deed-assignment-report = Rapporterade om uppdrag
deed-assignment-move = Flyttade uppdragets dag
deed-assignment-deprioritise = Nedprioriterade uppdrag
deed-assignment-finish = Avslutade uppdrag
deed-assignment-cancel = Avbröt uppdrag
deed-assignment-answer = Registrerade en kommuns svar

## Listan

assignment-title = Uppdrag
assignment-lead = { $open ->
    [0] Inget uppdrag är öppet.
    [one] Ett uppdrag är öppet.
   *[other] { $open } uppdrag är öppna.
 } { $late ->
    [0] Inget är försenat.
    [one] Ett är försenat.
   *[other] { $late } är försenade.
 }
assignment-lead-none = Här följs det nämnden har beslutat att någon ska göra, från beslut till klart.
assignment-empty = Inget uppdrag är givet
assignment-empty-text = Skapa ett uppdrag från en beslutspunkt i en paragraf, eller härifrån.
assignment-none-match = Inget uppdrag stämmer med urvalet
assignment-none-match-text = Välj en annan flik eller ta bort något i urvalet.
assignment-tab-oppna = Öppna ({ $n })
assignment-tab-sena = Försenade ({ $n })
assignment-tab-nedprioriterade = Nedprioriterade ({ $n })
assignment-tab-avslutade = Avslutade ({ $n })
assignment-tab-mina = Mina ({ $n })
assignment-tab-alla = Alla ({ $n })
assignment-filter = Välj uppdrag
assignment-filter-words = Ord
assignment-filter-all = Alla
assignment-filter-show = Visa
assignment-filter-csv = Hämta som CSV
assignment-shown = { $n ->
    [one] Ett uppdrag.
   *[other] { $n } uppdrag.
 }
assignment-yes = ja
assignment-no = nej
assignment-head-what = Vad
assignment-head-responsible = Ansvarig
assignment-head-party = Kommun
assignment-head-due = Senast
assignment-head-source = Beslut
assignment-head-state = Läge
assignment-head-late = Försenat
assignment-head-unanswered = Svar som saknas
assignment-head-created = Givet
assignment-head-report = Redovisas
assignment-head-case = Ärende
assignment-head-done = Vad som gjordes
assignment-head-evidence = Underlag
assignment-head-reason = Varför det är nedprioriterat
assignment-head-decision = Beslut som avbröt det
assignment-head-answered = Svarade
assignment-head-answer = Svar
assignment-head-count = Uppdrag
assignment-head-number = Antal
assignment-state-open = öppet
assignment-state-in-progress = pågår
assignment-state-deprioritised = nedprioriterat
assignment-state-done = klart
assignment-state-cancelled = avbrutet
assignment-late = försenat
assignment-missing-answers = { $n ->
    [one] ett svar saknas
   *[other] { $n } svar saknas
 }
assignment-no-day = utan dag
assignment-report-board = till nämnden när det är klart
assignment-report-next-meeting = vid nästa sammanträde
assignment-report-case = i ärendet

## Posten

assignment-card = Uppdraget
assignment-history = Vad som hänt
assignment-answers = Kommunernas svar
assignment-answers-caption = { $n } av { $of } svar saknas.
assignment-answer-missing = svar saknas
assignment-answer-register = Registrera svar
assignment-to-document = Till handlingen
assignment-take-up = Ta upp på nästa sammanträde
assignment-edit = Ändra
assignment-edit-lead = Dagen flyttas för sig, med skäl, så att det syns vad som gällde förut.
assignment-save = Spara
assignment-lead-due = Ska vara klart senast { $day }.
assignment-lead-late = Skulle ha varit klart { $day }.
assignment-lead-no-due = Har ingen dag.
assignment-lead-done = Klart { $day }.
assignment-lead-cancelled = Avbrutet { $day } genom nytt beslut.
assignment-lead-aside = Nedprioriterat { $day }: { $reason }
assignment-event-created = Uppdraget gavs
assignment-event-edited = Uppdragets text ändrades
assignment-event-started = Påbörjat
assignment-event-moved = Dagen flyttades från { $from } till { $to }
assignment-event-reported = Rapport
assignment-event-answered = { $party } svarade
assignment-event-deprioritised = Nedprioriterat
assignment-event-done = Klart
assignment-event-cancelled = Avbrutet

## Steg

assignment-step-paborja = Påbörja
assignment-step-rapportera = Rapportera
assignment-step-flytta = Flytta dagen
assignment-step-nedprioritera = Nedprioritera
assignment-step-klart = Klart
assignment-step-avbryt = Avbryt
assignment-step-svar = Registrera svar
assignment-step-lead-paborja = Uppdraget pågår från den dag du anger.
assignment-step-lead-rapportera = Rapporten läggs i historiken och kommer med när uppdraget följs upp.
assignment-step-lead-flytta = Den gamla dagen och skälet står kvar i historiken.
assignment-step-lead-nedprioritera = Uppdraget räknas fortfarande som pågående, och skälet visas.
assignment-step-lead-klart = Skriv vad som gjordes, så att nämnden kan se det.
assignment-step-lead-avbryt = Ett uppdrag tas tillbaka bara genom ett nytt beslut.
assignment-step-lead-svar = Välj kommunen på uppdragets sida.
assignment-step-lead-party = Svaret från { $party }.
assignment-step-final = Därefter tas inga fler steg med uppdraget.
assignment-field-day = Dag
assignment-field-new-due = Ny dag
assignment-field-paborja = Anteckning
assignment-field-rapportera = Rapport
assignment-field-flytta = Skäl till att dagen flyttas
assignment-field-nedprioritera = Skäl till nedprioriteringen
assignment-field-klart = Vad som gjordes
assignment-field-avbryt = Beslut som avbryter uppdraget
assignment-field-svar = Svar
assignment-field-evidence = Handling som visar det
assignment-hint-evidence = Handlingens nummer i diariet, om det finns en.

## Nytt uppdrag

assignment-new = Nytt uppdrag
assignment-new-lead = Vad som ska göras, av vem, till när och var det redovisas.
assignment-create = Skapa uppdraget
assignment-field-what = Vad som ska göras
assignment-field-responsible = Ansvarig
assignment-hint-responsible = Namn eller funktion. Ett namn som finns bland personerna ser uppdraget under Mina.
assignment-field-party = Kommun
assignment-field-due = Klart senast
assignment-hint-due = Lämna tomt om beslutet inte säger någon dag.
assignment-field-report = Redovisas
assignment-field-case = Ärende
assignment-field-source = Beslut det kommer från
assignment-hint-source = Till exempel § 12, 2015-05-27, punkt 2.
assignment-field-given = Uppdraget gavs
assignment-asked-title = Svar väntas från
assignment-asked-hint = En kommun som inte svarar visas som saknad; uppdraget faller inte bort.
assignment-case-none = Inget ärende
assignment-party-none = Hela samverkan

## Verkställs besluten

assignment-control = Verkställs besluten?
assignment-control-sentence = { $ongoing ->
    [0] Inget uppdrag pågår
    [one] Ett uppdrag pågår
   *[other] { $ongoing } uppdrag pågår
 }{ $aside ->
    [0] .{""}
    [one] , varav ett är nedprioriterat.
   *[other] , varav { $aside } är nedprioriterade.
 } { $done ->
    [0] Inget avslutades under perioden.
    [one] Ett avslutades under perioden.
   *[other] { $done } avslutades under perioden.
 }
assignment-control-none = Inget uppdrag i perioden
assignment-control-none-text = Välj en annan period, eller ge uppdrag från besluten.
assignment-pdf = Öppna som PDF
assignment-period = Välj period
assignment-period-from = Från och med
assignment-period-to = Till och med
assignment-period-backwards = Periodens sista dag ligger före den första.
assignment-count-ongoing = Pågående
assignment-count-done = Avslutade
assignment-count-cancelled = Avbrutna genom nytt beslut
assignment-count-all = Summa
assignment-count-aside = Av de pågående: nedprioriterade
assignment-count-late = Av de pågående: försenade
assignment-count-unanswered = Av de pågående: där en kommun inte har svarat
assignment-count-carried = Fanns när perioden började
assignment-count-new = Gavs under perioden
assignment-doc-title = Verkställs besluten? { $from }–{ $to }
assignment-doc-kind = Uppföljning
assignment-doc-counts = Antal
assignment-doc-ledger = Uppdragen
assignment-doc-none = Inget uppdrag fanns under perioden.
assignment-doc-how = Räknat ur uppdragens historik, som de stod periodens sista dag. Ett nedprioriterat uppdrag är fortfarande pågående.
assignment-line = { $what } – { $who }, { $due }: { $state }
assignment-line-due = senast { $day }
assignment-line-no-due = utan dag
assignment-line-state = { $state } { $day }, { $text }

## Påminnelser

assignment-need-late = Försenat uppdrag: { $what }
assignment-need-soon = Uppdrag: { $what }
assignment-need-open = Öppna

## Avslag

assignment-not-there = Uppdraget finns inte längre. Gå tillbaka till listan.
assignment-what-missing = Skriv vad som ska göras.
assignment-responsible-missing = Skriv vem som är ansvarig.
assignment-case-missing = Välj ärendet där uppdraget redovisas.
assignment-day-missing = Skriv dagen.
assignment-day-future = Dagen kan inte ligga efter i dag, { $today }.
assignment-day-before = Dagen kan inte ligga före det som redan står i historiken, { $day }.
assignment-due-before-given = Uppdraget kan inte vara klart före den dag det gavs.
assignment-text-missing = Skriv vad som rapporteras.
assignment-move-reason = Skriv varför dagen flyttas.
assignment-move-same = Skriv en annan dag än den som gäller nu.
assignment-move-past = Den nya dagen kan inte redan ha passerat.
assignment-deprioritise-reason = Skriv varför uppdraget nedprioriteras.
assignment-done-what = Skriv vad som gjordes.
assignment-cancel-decision = Ange beslutet som avbryter uppdraget, med paragraf och dag.
assignment-evidence-missing = Ingen handling har det numret. Kontrollera det eller lämna fältet tomt.
assignment-step-unfit = Steget går inte att ta i uppdragets nuvarande läge.
assignment-overtaken = Någon annan hann ta ett steg före dig. Se historiken och spara igen om det fortfarande stämmer.
assignment-not-asked = Kommunen har inte tillfrågats.
assignment-answered = Kommunen har redan svarat. Lägg till en rapport i stället.
