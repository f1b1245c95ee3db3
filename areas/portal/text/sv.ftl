# Offentliga sidor: det alla får läsa, och inställningarna för dem.

deed-portal-edit = Ändrade de offentliga sidorna
deed-announcement-post = Satte upp en kungörelse
deed-announcement-remove = Tog ned en kungörelse

## Ramen

portal-whose = Gemensam nämnd för { $parties }
portal-menu-board = Nämnden
portal-menu-meetings = Sammanträden
portal-menu-cases = Ärenden
portal-menu-notices = Anslagstavla
portal-menu-appeal = Så överklagar du
portal-foot-accessibility = Tillgänglighetsredogörelse
portal-foot-calendar = Prenumerera på sammanträden (kalender)
portal-foot-feed = Följ anslagstavlan (Atom)
portal-all-title = Nämnder med offentliga sidor
portal-all-lead = Sammanträden, protokoll och anslag. Du behöver inte logga in.
portal-all-empty-title = Ingen nämnd har offentliga sidor än
portal-all-empty = När en nämnd slår på sina offentliga sidor visas den här.

## Nämnden

portal-board-lead = En gemensam nämnd för { $parties }.
portal-board-lead-host = En gemensam nämnd för { $parties }. Nämnden ingår i { $host }, som är värd.
portal-about = Det här gör nämnden
portal-about-law = En gemensam nämnd tillsätts av flera kommuner tillsammans och ingår i värdkommunens organisation (KL 3:9, 9:19–9:20).
portal-next-meetings = Nästa sammanträden
portal-latest-minutes = Senast justerade protokoll
portal-no-coming = Inga kommande sammanträden är inlagda.
portal-all-meetings = Alla sammanträden, år för år
portal-no-notices = Just nu finns inget anslag om justerat protokoll.
portal-to-notice-board = Till anslagstavlan
portal-members = Ledamöter och ersättare
portal-members-of = Ledamöter och ersättare i { $board }
portal-no-members = Ingen sitter i nämnden i dag.
portal-post-chair = ordförande
portal-post-vice-chair = vice ordförande
portal-post-second-vice-chair = andre vice ordförande
portal-post-member = ledamot
portal-post-substitute = ersättare
portal-appeal-card = Vill du överklaga ett beslut?
portal-appeal-short = Den som är medlem i någon av kommunerna kan få lagligheten av nämndens beslut prövad av domstol.
portal-contact = Kontakt
portal-email = E-post
portal-phone = Telefon

## Sammanträden

portal-meetings-title = Sammanträden { $year }
portal-meetings-lead = Tid, plats, dagordning och protokoll. Datum som ännu inte är kallade kan ändras.
portal-meetings-none-title = Inga sammanträden { $year }
portal-meetings-none = Välj ett annat år.
portal-coming = Kommande
portal-past = Har varit
portal-meeting-title = Sammanträde { $day }
portal-state-planned = Planerat
portal-state-called = Kallat
portal-state-held = Hållet, protokollet justeras
portal-state-adjusted = Protokollet justerat
portal-state-cancelled = Inställt
portal-open = Öppet för allmänheten
portal-closed = Stängt sammanträde
portal-time-from = kl. { $start }
portal-time-span = kl. { $start }–{ $end }
portal-agenda = Dagordning
portal-agenda-draft = Dagordningen visas här när kallelsen har gått ut.
portal-agenda-empty = Dagordningen har inga punkter.
portal-case = Ärende { $number }
portal-protected = Rubriken visas inte: ärendet kan innehålla uppgifter med sekretess
portal-case-papers-on-request = Handlingarna lämnas ut på begäran. Vänd dig till nämnden; varje begäran prövas.
portal-papers-on-request = Handlingar utan fil här lämnas ut på begäran. Vänd dig till nämnden; varje begäran prövas.
portal-minutes = Protokoll
portal-minutes-later = Protokollet skrivs efter sammanträdet och visas här när det är justerat.
portal-minutes-none = Sammanträdet är inställt. Det blir inget protokoll.
portal-is-cancelled = Sammanträdet är inställt.
portal-minutes-being-adjusted = Sammanträdet är hållet. Protokollet ska justeras inom 14 dagar.
portal-minutes-under-review = Protokollet är justerat. Personuppgifter i det granskas innan det visas här. Du kan redan nu läsa det hos nämnden.
portal-read-minutes = Läs protokollet
portal-at-once = Omedelbart justerat
portal-at-once-chip = omedelbart justerad { $day }
portal-read-paragraph = Läs paragrafen
portal-read-paragraph-of = Läs { $label }
portal-paragraph-under-review = Justerad. Personuppgifter i texten granskas innan den visas här.
portal-paragraph-title = { $label }, { $day }
portal-paragraph-lead = Offentlig version av en paragraf som justerades omedelbart, före resten av protokollet.
portal-paragraph-pdf = Paragrafen som PDF
portal-corrected-since = en rättelse granskas
portal-minutes-pdf = Protokollet som PDF
portal-minutes-title = Protokoll { $day }
portal-minutes-lead = Offentlig version. Det fullständiga protokollet finns hos nämnden.
portal-meeting-facts = Uppgifter
portal-board = Organ
portal-day = Sammanträdesdag
portal-start = Börjar
portal-end = Slutade
portal-place = Plats
portal-form = Form
portal-called = Kallelse skickad
portal-adjusted = Justerat
portal-to-meeting = Till sammanträdet

## Ärenden

portal-cases-title = Ärenden
portal-cases-lead = Ärenden som har varit uppe på nämndens sammanträden. Följ ett ärende från möte till möte.
portal-cases-search = Sök på ord eller ärendenummer
portal-search = Sök
portal-cases-none-title = Inga ärenden
portal-cases-none = Inget ärende på någon utsänd dagordning passar in på sökningen.
portal-case-opened = öppnat { $day }
portal-case-opened-label = Öppnat
portal-case-closed = Avslutat
portal-case-open = Pågår
portal-case-number = Ärendenummer
portal-case-facts = Om ärendet
portal-case-at-meetings = På sammanträden
portal-case-papers = Allmänna handlingar i ärendet

## Anslagstavlan

portal-notice-board-of = Anslagstavla för { $party }
portal-notice-board-lead = Nämndens lagstadgade anslag. Här finns inget annat.
portal-notice-board-law = Bara det som lagen räknar upp får stå på anslagstavlan (KL 8:9–8:11).
portal-all-parties = Alla kommuner
portal-kind-adjusted = Justerade protokoll
portal-kind-minutes = Protokoll
portal-kind-meeting = Kommande sammanträden
portal-kind-statutory = Kungörelser enligt lag
portal-kind-delegation = Delegationsbeslut som inte anmäls till nämnden
portal-kind-how-to-appeal = Hur man överklagar
portal-notice-title = Protokoll { $day }, { $paragraphs }
portal-notice-title-at-once = { $paragraphs } vid sammanträdet { $day }, omedelbart justerad
portal-notice-said-at-once = { $paragraphs } är omedelbart justerad, före resten av protokollet. Det tillkännages genom detta anslag.
portal-notice-said = Protokollet är justerat. Det tillkännages genom detta anslag.
portal-notice-was-up = Anslaget är nedtaget. Sidan visar när det var uppsatt.
portal-notice-lead = Anslag hos { $party }
portal-adjusted-on = Justerat { $day }
portal-paragraphs = Paragrafer
portal-posted = Anslaget
portal-decision = Beslut
portal-decision-appeal = Beslutet är fattat på nämndens vägnar och anmäls inte till den. Det överklagas skriftligt till { $court } inom tre veckor från det att anslaget är uppe hos alla kommuner.
portal-decision-on-request = Beslutet lämnas ut på begäran. Vänd dig till nämnden; varje begäran prövas.
portal-removal = Tas ned
portal-removal-earliest = tidigast { $day }
portal-removal-open = dagen bestäms när anslaget är uppe hos alla kommuner
portal-last-day = Sista dag att överklaga
portal-running-delegated = Delegationsbeslut { $number }
portal-last-day-is = Sista dag att överklaga: { $day }
portal-last-day-at-once = Sista dag att överklaga { $paragraphs } (omedelbart justerad)
portal-storage = Protokollet förvaras
portal-storage-missing = platsen är inte angiven
portal-lamp-waiting = inte uppsatt än
portal-lamp-up = uppsatt { $day }
portal-lamp-down = nedtaget { $day }
portal-announced = Tillkännagivet { $day }
portal-minutes-of = { $board }, protokoll { $day }, { $paragraphs }
portal-all-boards = Hos varje kommun
portal-all-boards-law = Anslaget ska vara uppe hos var och en av kommunerna. Tiden räknas från det sista ({ $law }).
portal-clock-not-adjusted = Tiden räknas från det att protokollet är justerat och anslaget.
portal-clock-not-running = Tiden har inte börjat räknas.
portal-clock-waiting = Tiden har inte börjat räknas: anslaget saknas hos { $parties }
portal-clock-waiting-why = Du kan överklaga redan nu. Tre veckor räknas från den dag anslaget är uppe hos alla kommuner.
portal-clock-broken = Anslaget hos { $parties } har inte suttit uppe hela tiden och ska sättas upp igen. Tiden räknas då om.
portal-clock-over = Tiden har gått ut.
portal-clock-rolled = Tre veckor slutar { $raw }. Det är en dag då inget kan krävas av dig, och därför gäller { $day }.
portal-feed-title = Anslagstavla: { $board }

## Överklaga

portal-appeal-lead = Laglighetsprövning: en domstol prövar om beslutet är lagligt.
portal-appeal-do = Gör så här
portal-appeal-step-write = Skriv ett brev. Det måste vara skriftligt.
portal-appeal-step-which = Tala om vilket beslut du överklagar: nämnden ({ $board }), dagen för sammanträdet och paragrafens nummer.
portal-appeal-step-why = Tala om vilka omständigheter som gör beslutet olagligt. De måste komma fram inom tiden; nya skäl kan inte läggas till efteråt.
portal-appeal-step-sign = Skriv ditt namn, din adress och hur domstolen når dig.
portal-appeal-step-send = Ställ brevet till { $court } och skicka det dit. Det ska ha kommit fram senast den sista dagen.
portal-appeal-any-party = Kommer brevet i stället till någon av kommunerna ({ $parties }) i rätt tid, räknas det ändå.
portal-appeal-who = Vem som kan överklaga
portal-appeal-who-text = Var och en som är medlem i någon av kommunerna ({ $parties }): den som är folkbokförd där, äger fast egendom där eller ska betala kommunalskatt där.
portal-appeal-what = Beslut av nämnden kan överklagas. Det som bara är förberedande eller ren verkställighet kan inte överklagas, och inte heller det som nämnden bara fått information om.
portal-appeal-grounds = Skäl som domstolen prövar
portal-appeal-grounds-lead = Domstolen upphäver beslutet bara om något av detta stämmer:
portal-appeal-ground-order = det har inte kommit till på lagligt sätt
portal-appeal-ground-matter = det rör något som inte är en sak för kommunerna
portal-appeal-ground-power = nämnden har gått utanför det den får besluta om
portal-appeal-ground-law = det strider på annat sätt mot lag
portal-appeal-outcome = Domstolen kan upphäva beslutet men inte sätta ett annat i dess ställe. Den prövar inte om beslutet var lämpligt.
portal-appeal-when = När
portal-appeal-when-text = Inom tre veckor från den dag då anslaget om det justerade protokollet är uppe på anslagstavlan hos alla kommuner ({ $parties }). Är den sista dagen en lördag, en söndag, en annan allmän helgdag, midsommarafton, julafton eller nyårsafton gäller nästa vardag (lag 1930:173).
portal-appeal-where = Skicka till
portal-appeal-reaches = Når det i stället någon av { $parties } i rätt tid räknas det också.
portal-appeal-days = Beslut som kan överklagas nu
portal-appeal-nothing-running = Just nu finns inget protokoll vars tid för överklagande löper.
portal-appeal-in-short = Skriftligt till { $court } inom tre veckor från det att anslaget är uppe hos alla kommuner. Medlemmar i { $parties } får överklaga.
portal-appeal-these = Överklaga beslut från sammanträdet
portal-appeal-of-meeting = Överklaga beslut { $day }
portal-appeal-paragraphs = Paragraferna
portal-appealable = Kan överklagas
portal-not-appealable = Inget beslut som kan överklagas

## Kalender

portal-calendar-event = Sammanträde med { $board }

## Tillgänglighet

portal-access-lead = Hur tillgängliga de offentliga sidorna för { $board } är, och hur du säger till när något inte fungerar.
portal-access-how = Så är sidorna gjorda
portal-access-how-text = Sidorna ska gå att läsa och använda med tangentbord, skärmläsare, förstoring och utan skript. Målet är WCAG 2.2 nivå AA, som rymmer kraven i EN 301 549.
portal-access-tested = Sidorna prövas med automatiska verktyg före varje ny version av programmet. Ingen utomstående granskning har gjorts, och automatiska verktyg hittar inte allt.
portal-access-short = Brister vi känner till
portal-access-short-papers = Handlingar som andra har lämnat in kan vara skannade eller sakna struktur. De lämnas ut på begäran och kan fås i annan form.
portal-access-short-pdf = Protokoll som PDF är taggade, men vi har inte prövat dem med alla skärmläsare. Samma text finns alltid som webbsida.
portal-access-short-names = Delar av äldre protokoll är inlästa från papper och kan ha fel i tecken och radbrytning.
portal-access-burden = Vi åberopar inte att något krav skulle vara oskäligt betungande.
portal-access-tell = Säg till om något inte fungerar
portal-access-tell-text = Skriv eller ring och tala om vilken sida det gäller och vad du behöver. Du kan också begära innehållet i en form som fungerar för dig. Vi svarar så snart vi kan. Blir svaret nej får du ett skriftligt beslut med skäl, och det kan överklagas.
portal-access-supervision = Tillsyn
portal-access-supervision-text = Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning.
portal-access-digg = Anmäl till Digg
portal-access-law = Lag (2018:1937) om tillgänglighet till digital offentlig service, 10–15 §§

## Det som väntar

portal-need = Granska personuppgifter i protokollet { $day }
portal-need-detail = Protokollet är justerat men visas inte för allmänheten förrän granskningen är bekräftad.
portal-need-one = Granska personuppgifter i { $label }, { $day }
portal-need-again = Texten har ändrats sedan den granskades. Allmänheten läser den tidigare versionen tills en ny granskning är bekräftad.
portal-need-action = Granska

## Inställningar

portal-settings-title = Offentliga sidor
portal-settings = Inställningar
portal-settings-lead-on = De offentliga sidorna är på. Alla kan läsa dem utan att logga in.
portal-settings-lead-off = De offentliga sidorna är av. Ingen utanför nämnden kan läsa något.
portal-look = Se de offentliga sidorna
portal-save = Spara
portal-on = På: alla kan läsa
portal-off = Av
portal-field-paslaget = Offentliga sidor
portal-field-om = Vad nämnden är och gör
portal-hint-om = Några meningar för den som inte känner nämnden. Lämna en tom rad mellan stycken.
portal-field-kontakt = Kontakt
portal-hint-kontakt = Kontor och adress, en uppgift per rad. E-post och telefon skrivs för sig.
portal-field-epost = E-post
portal-field-telefon = Telefon
portal-court = Domstol som prövar överklaganden
portal-court-change = Ändra domstol
portal-court-unnamed = förvaltningsrätten
portal-court-untold = nämnden har inte angett vilken förvaltningsrätt
portal-announcements = Kungörelser
portal-announcements-lead = Tillkännagivanden som en lag eller förordning säger ska stå på anslagstavlan. Nyheter och annat hör inte hemma där.
portal-announcements-none-title = Inga kungörelser
portal-announcements-none = Anslag om justerade protokoll och kommande sammanträden kommer av sig själva. Här lägger du bara det som en författning kräver därutöver.
portal-announcements-all = Uppsatta kungörelser
portal-announcement-new = Ny kungörelse
portal-announcement-post = Sätt upp
portal-announcement-remove = Ta ned
portal-field-forfattning = Lagrum
portal-hint-forfattning = Den bestämmelse som säger att det ska tillkännages, t.ex. förvaltningslagen 49 §.
portal-field-rubrik = Rubrik
portal-field-text = Text

## Det som vägras

portal-text-long = Texten är för lång. Korta den till högst { $most } tecken.
portal-email-bad = E-postadressen går inte att läsa. Skriv den som namn@kommun.se.
portal-contact-missing = Ange e-post eller telefon. Utan det kan ingen säga till om något på sidorna inte fungerar.
portal-off-notices = Ett anslag står på sidorna och måste vara uppe tills överklagandetiden har gått ut. Ta ned det när det får tas ned, och stäng sedan av sidorna.
portal-court-missing = Ange under Nämnden den förvaltningsrätt som prövar överklaganden. Den som vill överklaga måste få veta vart.
portal-announcement-no-statute = Ange det lagrum som säger att detta ska tillkännages. Annat får inte stå på anslagstavlan.
portal-announcement-no-heading = Skriv en rubrik.
portal-announcement-no-text = Skriv det som ska tillkännages.
portal-announcement-future = Dagen kan inte vara senare än { $today }.
portal-announcement-is-down = Kungörelsen togs ned { $day }. Sätt upp en ny om den behövs.
portal-announcement-day-bad = Välj en dag från { $from } till { $to }.
