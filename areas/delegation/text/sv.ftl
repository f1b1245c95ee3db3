# Delegation: ordning, beslut, redovisning.

## Gärningar i journalen

deed-delegation-register = Registrerade delegationsbeslut
deed-delegation-edit = Rättade delegationsbeslut
deed-delegation-attach = Tog upp brådskande beslut i en paragraf
deed-delegation-report = Redovisade brådskande beslut för nämnden
deed-delegation-list-create = Skapade redovisningslista
deed-delegation-list-remove = Ångrade redovisningslista
deed-delegation-list-attach = Tog upp redovisningslista i en paragraf
deed-delegation-list-report = Redovisade lista för nämnden
deed-delegation-order-create = Påbörjade delegationsordning
deed-delegation-order-adopt = Registrerade att delegationsordning antogs
deed-delegation-order-remove = Tog bort utkast till delegationsordning
deed-delegation-item-create = Lade till punkter i delegationsordning
deed-delegation-item-edit = Ändrade punkt i delegationsordning
deed-delegation-item-remove = Tog bort punkt ur delegationsordning
deed-delegation-sub-create = Registrerade vidaredelegering
deed-delegation-sub-end = Avslutade vidaredelegering
deed-delegation-notice-post = Registrerade anslag av delegationsbeslut
deed-delegation-notice-remove = Registrerade att anslag togs ned

## Flikar

delegation-title = Delegationsbeslut
delegation-tab-decisions = Beslut
delegation-tab-order = Delegationsordning
delegation-tab-lists = Redovisningar
delegation-tab-notices = Anslag

## Beslut

delegation-lead = { $n ->
    [one] Ett beslut är registrerat
   *[other] { $n } beslut är registrerade
 }. { $waiting ->
    [0] Alla som ska anmälas står på en lista.
    [one] Ett väntar på att redovisas.
   *[other] { $waiting } väntar på att redovisas.
 }
delegation-lead-none = Här registreras beslut som fattas på nämndens vägnar, och de redovisas för nämnden period för period.
delegation-empty = Inget delegationsbeslut är registrerat
delegation-empty-text = Registrera beslutet samma dag som det fattas. Det prövas mot delegationsordningen och får ett nummer i diariet.
delegation-none-match = Inget beslut stämmer med urvalet
delegation-none-match-text = Ta bort något i urvalet och visa igen.
delegation-shown = { $n ->
    [one] Ett beslut.
   *[other] { $n } beslut.
 }
delegation-filter = Välj delegationsbeslut
delegation-filter-words = Ord
delegation-filter-from = Från
delegation-filter-to = Till
delegation-filter-item = Punkt
delegation-filter-party = Kommun
delegation-filter-all = Alla
delegation-filter-show = Visa
delegation-filter-csv = Hämta som CSV
delegation-masked = Maskerad
delegation-head-number = Nummer
delegation-head-day = Beslutsdag
delegation-head-heading = Rubrik
delegation-head-decision = Beslut i korthet
delegation-head-item = Punkt
delegation-head-delegate = Delegat
delegation-head-name = Namn
delegation-head-function = Funktion
delegation-head-party = Kommun
delegation-head-basis = Rättslig grund
delegation-head-affected = Berörd part
delegation-head-standing = Läge
delegation-head-list = Redovisat för perioden
delegation-head-document = Handling
delegation-head-amount = Belopp
delegation-head-urgent = Varför nämnden inte kunde avvaktas
delegation-head-appointed = Utsedd genom
delegation-head-posted = Uppsatt
delegation-head-last-day = Sista dag att överklaga
delegation-head-notice = Anslag
delegation-head-deed = Åtgärd
delegation-head-period = Period
delegation-head-count = Antal beslut
delegation-head-place = Paragraf
delegation-head-adopted = Antagen
delegation-head-from = Gäller från
delegation-head-to = Till och med
delegation-head-replaced = Ersatt från
delegation-head-matter = Vad som får beslutas
delegation-head-limit = Beloppsgräns
delegation-head-reporting = Anmälan till nämnden
delegation-head-reference = Chefens beslut
delegation-head-line = Rad
delegation-chip-waiting = väntar på lista
delegation-chip-urgent-waiting = ska till nästa sammanträde
delegation-chip-listed = på lista
delegation-chip-reported = redovisat
delegation-chip-announced = anslås för sig
delegation-chip-not-reported = anmäls inte
delegation-chip-urgent = brådskande
delegation-chip-late = registrerat i efterhand
delegation-chip-attached = på dagordningen
delegation-chip-open = väntar på sammanträde
delegation-chip-draft = utkast
delegation-chip-in-force = gäller
delegation-chip-coming = gäller senare
delegation-chip-replaced = ersatt
delegation-lead-reported = Redovisat för nämnden i { $place }.
delegation-lead-listed = Står på listan för { $period }.
delegation-lead-urgent = Brådskande beslut. Det ska anmälas vid nämndens nästa sammanträde, utan undantag.
delegation-lead-waiting = Kommer med på nästa lista till nämnden.
delegation-lead-announced = Anmäls inte till nämnden enligt delegationsordningen. Det går att överklaga och anslås därför för sig.
delegation-lead-not-reported = Anmäls inte till nämnden enligt delegationsordningen.
delegation-card-decision = Beslutet
delegation-card-board = Anmälan till nämnden
delegation-card-appeal = Överklagande
delegation-card-notices = Anslag hos varje kommun
delegation-to-list = Listan { $period }
delegation-to-case = Till ärendet
delegation-appeal-reported = Överklagandetiden räknas från den dag då protokollet från det sammanträde där beslutet redovisas har anslagits hos alla kommuner.
delegation-appeal-source = Att tiden räknas så bygger på en kommunal källa och på lagens uppbyggnad. Låt en jurist bekräfta det.
delegation-appeal-announced = Beslutet anmäls inte. Överklagandetiden räknas från den dag då beslutets eget anslag sitter uppe hos alla kommuner.
delegation-appeal-none = Beslutet kan inte överklagas genom laglighetsprövning enligt delegationsordningens uppgift.
delegation-basis-elected = Förtroendevald eller automatiserad funktion (kommunallagen 6 kap. 37 §)
delegation-basis-employee = Anställd i värdkommunen (kommunallagen 7 kap. 5 §)
delegation-basis-sub = Vidaredelegerat av förvaltningschefen (kommunallagen 7 kap. 6 §, 9 kap. 31 §)
delegation-basis-other-party = Anställd i annan samverkande kommun (kommunallagen 9 kap. 30 §)
delegation-basis-urgent = Brådskande beslut (kommunallagen 6 kap. 39 §)

## Formuläret

delegation-new = Registrera delegationsbeslut
delegation-new-lead = Beslutet prövas mot delegationsordningen och mot det lagen förbehåller nämnden, och registreras som en handling i ärendet.
delegation-register = Registrera beslutet
delegation-edit = Rätta
delegation-edit-title = Rätta delegationsbeslut
delegation-edit-lead = Numret och handlingen ligger fast. Ett beslut som står på en lista rättas inte.
delegation-save = Spara
delegation-field-board = Nämnd
delegation-field-case = Ärende
delegation-field-document = Handling som redan finns
delegation-field-day = Dag
delegation-field-heading = Rubrik
delegation-field-decision = Beslut i korthet
delegation-field-item = Punkt i delegationsordningen
delegation-field-delegate = Delegatens namn
delegation-field-function = Delegatens funktion
delegation-field-party = Kommun som delegaten är anställd i
delegation-field-through = Vidaredelegerat
delegation-field-amount = Belopp i kronor
delegation-field-affected = Enskild eller företag som beslutet rör
delegation-field-urgent = Beslutet är brådskande och fattat av ordföranden eller en utsedd ledamot
delegation-field-reason = Varför nämnden inte kunde avvaktas
delegation-field-appointed = Beslut som utsåg ledamoten
delegation-field-tried = Jag har svarat på frågorna ovan
delegation-hint-case = Beslutet blir nästa handling i ärendet.
delegation-hint-document = Fyll i numret bara om beslutet redan är registrerat, till exempel Syd-IT 20-6-11. Lämna annars tomt.
delegation-hint-heading = Blir rubrik i diariet och i protokollet, som är offentliga. Skriv inte namn på enskilda.
delegation-hint-item = Lämna tomt för ett brådskande beslut.
delegation-hint-own = Du registrerar dina egna beslut.
delegation-hint-function = Som den står i delegationsordningen.
delegation-hint-party = För anställda. Det kan vara vilken som helst av kommunerna.
delegation-hint-through = Bara om förvaltningschefen har vidaredelegerat till den anställde.
delegation-hint-amount = Behövs när punkten har en beloppsgräns.
delegation-hint-affected = Visas inte för allmänheten.
delegation-hint-urgent = Bara när avgörandet inte kan vänta till ett sammanträde. Beslutet anmäls alltid vid nästa sammanträde.
delegation-hint-appointed = Behövs när någon annan än ordföranden har beslutat, till exempel § 4, 2019-02-13.
delegation-hint-questions = Kryssa för det som stämmer. Ett ja betyder att nämnden måste besluta själv.
delegation-hint-tried = Frågorna prövas mot 6 kap. 38 § kommunallagen.
delegation-urgent-title = Brådskande beslut
delegation-questions-title = Får beslutet delegeras?
delegation-question-goals = Beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet
delegation-question-council = Det är en framställning eller ett yttrande till fullmäktige, eller ett yttrande över ett överklagat beslut av nämnden i dess helhet eller fullmäktige
delegation-question-authority = Det är myndighetsutövning mot enskild och av principiell betydelse eller större vikt
delegation-question-citizens = Ärendet har väckts genom medborgarförslag
delegation-question-other-law = En annan lag eller författning hindrar delegering
delegation-question-chapter13 = Beslutet fattas automatiserat och får överklagas enligt 13 kap. kommunallagen
delegation-question-procurement = Beslutet fattas automatiserat och gäller upphandling, valfrihetssystem eller auktorisationssystem
delegation-case-none = Välj ärende
delegation-item-none = Välj punkt
delegation-item-choice = § { $number } { $matter } – { $function }
delegation-sub-none = Nej
delegation-party-none = Ingen (förtroendevald eller automatiserad)
delegation-party-any = Vilken kommun som helst
delegation-no-board = Ingen nämnd är upplagd
delegation-no-board-text = Lägg upp nämnden först; delegation sker på en nämnds vägnar.
delegation-no-order-title = Ingen delegationsordning är antagen
delegation-no-order-text = Skriv in delegationsordningen och registrera att nämnden antog den. Sedan kan beslut prövas mot den.

## Anslag

delegation-notices-title = Anslag av beslut som inte anmäls
delegation-notices-lead = Delegationsbeslut som inte anmäls till nämnden men går att överklaga anslås för sig, hos varje kommun, med egen överklagandetid.
delegation-notices-empty = Inget beslut behöver eget anslag
delegation-notices-empty-text = Alla registrerade beslut anmäls till nämnden eller går inte att överklaga.
delegation-posted-of = { $n } av { $of } kommuner
delegation-clock = Sista dag att överklaga är { $day }.
delegation-notice-down-from = Tas ned tidigast { $day }.
delegation-notice-stays = Ska sitta uppe hela överklagandetiden.
delegation-points-of = { $group }: { $n ->
    [one] en punkt
   *[other] { $n } punkter
 }
delegation-clock-waiting = tiden löper inte än
delegation-clock-waiting-long = Överklagandetiden börjar när anslaget sitter uppe hos alla kommuner.
delegation-notice-missing = inte uppsatt
delegation-notice-up = uppe sedan { $day }
delegation-notice-removed = nedtaget { $day }
delegation-notice-post = Satt upp
delegation-notice-remove = Tagit ned

## Listor

delegation-lists-title = Redovisningar till nämnden
delegation-lists-lead = Den senaste listan gäller { $period }. Nästa börjar dagen efter.
delegation-lists-lead-none = Listorna följer på varandra utan glapp, så att varje beslut redovisas en gång.
delegation-lists-empty = Ingen lista är gjord
delegation-lists-empty-text = En lista samlar periodens beslut och fryses när den skapas. Antalet som sägs är alltid antalet som står där.
delegation-lists-caption = Senaste perioden först.
delegation-list-new = Ny lista
delegation-list-new-lead = Perioden börjar dagen efter den förra listans sista dag. Beslut som registrerats i efterhand för en redan redovisad period kommer med, märkta.
delegation-list-preview = { $n ->
    [0] Inga beslut i perioden
    [one] Ett beslut i perioden
   *[other] { $n } beslut i perioden
 }
delegation-list-preview-none = Inget beslut har registrerats för perioden. Listan kan ändå redovisas, så att det inte blir ett glapp.
delegation-list-period = Perioden
delegation-list-period-text = Ändrar du dagarna räknas besluten om. Stämmer antalet inte med det du såg får du se den nya listan innan den skapas.
delegation-list-create = Skapa listan
delegation-list-open-title = En lista väntar på sammanträde
delegation-list-open-text = Listan för { $period } har inte redovisats. Redovisa den, eller ångra den, innan du gör nästa.
delegation-list-open-action = Öppna listan
delegation-list-upto-date = Allt är med på en lista
delegation-list-upto-date-text = Den senaste listan sträcker sig till i dag. Nästa period börjar i morgon.
delegation-list-title = Delegationsbeslut { $period }
delegation-list-lead = { $n ->
    [0] Inga beslut.
    [one] Ett beslut.
   *[other] { $n } beslut.
 } Listan är fryst.
delegation-list-next = Hämta listan till en paragraf om delegationsbeslut på nämndens nästa dagordning.
delegation-list-undo = Ångra listan
delegation-pdf = Öppna som PDF
delegation-pdf-public = PDF för allmänheten
delegation-field-from = Från och med
delegation-field-to = Till och med

## Ordningen

delegation-order = Delegationsordning
delegation-orders-title = Delegationsordning
delegation-orders-lead = Vem som får besluta vad på nämndens vägnar. En antagen version ändras aldrig; den ersätts av nästa.
delegation-orders-empty = Ingen delegationsordning är inskriven
delegation-orders-empty-text = Skriv in punkterna eller klistra in dem som rader, och registrera sedan nämndens beslut att anta den.
delegation-orders-caption = Utkast först, sedan den senast gällande.
delegation-order-new = Ny version
delegation-order-new-lead = Den nya versionen är ett utkast tills du registrerar att nämnden har antagit den.
delegation-order-begin = Börja skriva
delegation-order-remove = Ta bort utkastet
delegation-order-draft-lead = Utkast. Beslut prövas inte mot den förrän nämnden har antagit den.
delegation-order-lead = Antagen { $on } ({ $reference }). Gäller från { $from }.
delegation-order-replaced = Ersatt från { $day }.
delegation-draft-warning = Det här är ett utkast och kan ändras fritt tills antagandet registreras.
delegation-items-empty = Inga punkter ännu
delegation-items-empty-text = Lägg till en punkt i taget eller klistra in hela ordningen som rader.
delegation-group-none = Punkter
delegation-item = Punkt
delegation-item-new = Lägg till punkt
delegation-item-lead = Punkten säger vad som får beslutas, av vem och inom vilken gräns.
delegation-item-remove = Ta bort punkten
delegation-may-sub = Får vidaredelegeras av förvaltningschefen
delegation-reporting-list = på lista
delegation-reporting-notice = anmäls inte, anslås för sig
delegation-reporting-none = anmäls inte
delegation-until-further = tills vidare
delegation-kind-presidium = presidiet
delegation-kind-committee = utskott
delegation-kind-member = ledamot
delegation-kind-substitute = ersättare
delegation-kind-chief = förvaltningschef
delegation-kind-employee = anställd
delegation-kind-automated = automatiserad funktion
delegation-field-name = Namn
delegation-hint-name = Till exempel Delegationsordning 2021.
delegation-field-like = Börja med punkterna i
delegation-like-none = Tom
delegation-field-number = Nummer
delegation-hint-number = Som det citeras, till exempel 4 eller 4.1.
delegation-field-group = Rubrik den står under
delegation-field-matter = Vad som får beslutas
delegation-field-kind = Slag av delegat
delegation-hint-kind = Nämnden får delegera till presidiet, ett utskott, en ledamot eller ersättare, en anställd eller en automatiserad funktion.
delegation-hint-any-party = En anställd i vilken som helst av kommunerna kan vara delegat. Välj en för att begränsa.
delegation-field-limit = Beloppsgräns i kronor
delegation-hint-limit = Gränsen själv ryms. Lämna tomt om punkten inte har någon.
delegation-field-conditions = Villkor
delegation-field-may-sub = Förvaltningschefen får vidaredelegera
delegation-hint-may-sub = Bara en förvaltningschef, och bara ett steg.
delegation-field-reported = Besluten anmäls till nämnden
delegation-hint-reported = Nämnden bestämmer i vilken utsträckning. Det som inte anmäls men går att överklaga anslås för sig.
delegation-field-appealable = Besluten går att överklaga
delegation-adopt = Registrera antagandet
delegation-adopt-lead = Vilken dag och genom vilken paragraf nämnden antog delegationsordningen.
delegation-adopt-warning = Därefter går versionen inte att ändra.
delegation-adopt-save = Registrera
delegation-field-adopted = Antagen den
delegation-field-reference = Paragraf
delegation-hint-reference = Till exempel § 9, 2014-12-10.
delegation-field-in-force = Gäller från
delegation-import = Klistra in punkter
delegation-import-lead = En rad per punkt. Inget sparas förrän du har sett hur raderna lästes.
delegation-field-lines = Rader
delegation-hint-lines = nummer; rubrik; vad; slag; funktion; kommun; beloppsgräns; villkor; vidare (ja/nej); anmäls (ja/nej); går att överklaga (ja/nej). Semikolon eller tabb mellan. De sista kan utelämnas.
delegation-import-show = Visa hur det läses
delegation-import-preview = Så lästes raderna
delegation-import-read = { $n } av { $of } rader kunde läsas.
delegation-import-save = Spara alla punkter
delegation-import-nothing-saved = Inget är sparat. Rätta raderna nedan och visa igen.
delegation-import-unread = går inte att läsa
delegation-subs = Vidaredelegering
delegation-sub-new = Registrera vidaredelegering
delegation-sub-lead = Förvaltningschefen får, där nämnden har tillåtit det, låta en anställd i någon av kommunerna besluta i sitt ställe.
delegation-sub-end = Avsluta
delegation-field-last-day = Sista dag
delegation-field-giver = Delegeras av
delegation-hint-giver = Kedjan är nämnden, förvaltningschefen, den anställde. Längre får den inte bli.
delegation-giver-chief = Förvaltningschefen
delegation-field-sub-reference = Förvaltningschefens beslut
delegation-hint-sub-reference = Nummer och dag.

## Påminnelser

delegation-need-announce = Anslå delegationsbeslutet { $number }
delegation-need-announce-detail = { $heading }, beslutat { $day }. Tiden för att överklaga börjar först när anslaget är uppe.
delegation-need-draft = { $name } är ett utkast
delegation-need-open = Öppna

## Dokumentet

delegation-doc-kind = Redovisning av delegationsbeslut
delegation-doc-title = Redovisning av delegationsbeslut { $period }
delegation-doc-period = Period
delegation-doc-count = Antal beslut
delegation-doc-where = Hos nämnden
delegation-doc-reported-at = Redovisades i { $place }.
delegation-doc-attached = Tas upp i { $place }.
delegation-doc-not-reported = Har inte redovisats än.
delegation-doc-late = Registrerat i efterhand
delegation-doc-late-n = { $n ->
    [one] Ett beslut fattades
   *[other] { $n } beslut fattades
 } i en period som redan hade redovisats.
delegation-doc-late-one = Fattat i en period som redan hade redovisats.
delegation-doc-decisions = Besluten
delegation-doc-none = Inga delegationsbeslut har fattats under perioden.
delegation-doc-number = Nummer
delegation-doc-day = Dag
delegation-doc-matter = Rubrik
delegation-doc-item = Punkt
delegation-doc-delegate = Delegat
delegation-doc-urgent = brådskande
delegation-doc-caption = { $n ->
    [one] Ett beslut.
   *[other] { $n } beslut.
 } Punkten är den i nämndens delegationsordning.
delegation-doc-short = Beslut
delegation-doc-basis = Rättslig grund
delegation-doc-affected = Berörd part
delegation-doc-masked = Maskerad i den offentliga versionen
delegation-doc-amount = Belopp
delegation-doc-why-urgent = Varför nämnden inte kunde avvaktas
delegation-doc-board = Nämndens behandling
delegation-doc-wording = Nämnden noterar redovisningen av delegationsbeslut för perioden { $period } ({ $n } beslut).
delegation-doc-no-change = Besluten är fattade på nämndens vägnar. Redovisningen innebär inte att nämnden prövar dem på nytt, och nämnden kan inte ändra dem.
delegation-doc-appeal = Överklagande
delegation-doc-appeal-text = Tiden för att överklaga ett redovisat beslut räknas från den dag då protokollet från det sammanträde där det redovisas har anslagits hos alla samverkande kommuner.
delegation-doc-law = { $law }.

## Avslag

delegation-not-there = Posten finns inte längre. Gå tillbaka till listan.
delegation-number-missing = Skriv punktens nummer.
delegation-number-bad = Skriv numret utan mellanslag, till exempel 4.1.
delegation-number-twice = Numret { $number } står på två punkter. Ge varje punkt ett eget nummer.
delegation-kind-missing = Välj slag av delegat.
delegation-matter-missing = Skriv vad som får beslutas.
delegation-function-missing = Skriv delegatens funktion, till exempel IT-chef.
delegation-sub-only-chief = Bara en förvaltningschef får vidaredelegera (kommunallagen 7 kap. 6 §). Välj förvaltningschef som delegat eller ta bort vidaredelegeringen.
delegation-party-only-employee = Bara anställda hör till en kommun. Ta bort kommunen eller välj anställd.
delegation-order-name-missing = Ge versionen ett namn.
delegation-order-locked = Delegationsordningen är antagen och ändras inte. Gör en ny version.
delegation-order-empty = Ordningen har inga punkter. Lägg till minst en.
delegation-reference-missing = Ange paragrafen där nämnden antog ordningen.
delegation-adopted-future = Antagandet kan inte ligga efter i dag, { $today }.
delegation-from-before-adopted = Ordningen kan inte gälla före den dag den antogs, { $day }.
delegation-from-taken = En annan version gäller redan från { $day }. Välj en annan dag.
delegation-sub-draft = Vidaredelegera först när ordningen är antagen.
delegation-sub-not-allowed = Nämnden har inte tillåtit att § { $number } vidaredelegeras (kommunallagen 7 kap. 6 §).
delegation-chain-too-deep = Kedjan får vara högst två led: nämnden till förvaltningschefen och förvaltningschefen till en anställd. Den anställde kan inte delegera vidare (kommunallagen 7 kap. 6 §, 9 kap. 31 §).
delegation-to-before-from = Sista dagen ligger före den första.
delegation-from-missing = Skriv från vilken dag det gäller.
delegation-sub-reference-missing = Ange förvaltningschefens beslut om vidaredelegering.
delegation-barred-goals = Nämnden måste besluta själv: verksamhetens mål, inriktning, omfattning och kvalitet får inte delegeras (kommunallagen 6 kap. 38 § 1).
delegation-barred-council = Nämnden måste besluta själv: framställningar och yttranden till fullmäktige och yttranden över överklagade beslut av nämnden i dess helhet eller fullmäktige får inte delegeras (kommunallagen 6 kap. 38 § 2).
delegation-barred-authority = Nämnden måste besluta själv: myndighetsutövning mot enskilda av principiell beskaffenhet eller större vikt får inte delegeras (kommunallagen 6 kap. 38 § 3).
delegation-barred-citizens = Nämnden måste besluta själv: ärenden som väckts genom medborgarförslag får inte delegeras (kommunallagen 6 kap. 38 § 4).
delegation-barred-other-law = Nämnden måste besluta själv: en annan lag eller författning hindrar delegering (kommunallagen 6 kap. 38 § 5).
delegation-barred-chapter13 = En automatiserad funktion får inte fatta beslut som överklagas enligt 13 kap. (kommunallagen 6 kap. 37 §). Låt en person besluta.
delegation-barred-procurement = En automatiserad funktion får inte besluta om upphandling, valfrihetssystem eller auktorisationssystem (kommunallagen 6 kap. 37 §). Låt en person besluta.
delegation-day-missing = Skriv beslutsdagen.
delegation-day-future = Beslutet kan inte vara fattat efter i dag, { $today }.
delegation-item-missing = Välj punkten i delegationsordningen. Finns ingen punkt för frågan får den inte avgöras på delegation.
delegation-no-order = Ingen delegationsordning gällde { $day }. Kontrollera dagen eller registrera ordningens antagande.
delegation-order-not-in-force = Punkten hör till en annan version än den som gällde beslutsdagen: då gällde { $name }. Välj en punkt i den.
delegation-over-limit = Beloppet är över gränsen för § { $number }, { $limit }. Nämnden måste besluta.
delegation-amount-missing = § { $number } har en beloppsgräns. Skriv beloppet.
delegation-not-the-delegate = § { $number } ger beslutanderätten till { $function }. Skriv den funktionen eller välj en annan punkt.
delegation-sub-other-item = Vidaredelegeringen gäller inte § { $number }. Välj rätt punkt eller ingen vidaredelegering.
delegation-sub-not-in-force = Vidaredelegeringen gällde inte { $day }.
delegation-employer-missing = Ange vilken kommun delegaten är anställd i.
delegation-employer-other = Punkten gäller bara anställda i en annan kommun. Välj den, eller en annan punkt.
delegation-party-unknown = Kommunen var inte part { $day }.
delegation-name-missing = Skriv delegatens namn.
delegation-heading-missing = Skriv en rubrik.
delegation-decision-missing = Skriv beslutet i korthet.
delegation-urgent-reason = Skriv varför nämnden inte kunde avvaktas (kommunallagen 6 kap. 39 §).
delegation-urgent-by = Den som beslutat var inte ordförande { $day }. Ange beslutet som utsåg ledamoten, eller skriv ordförandens namn som det står i registret (kommunallagen 6 kap. 39 §).
delegation-urgent-done = Beslutet är redan redovisat, eller inte brådskande.
delegation-not-tried = Svara på frågorna och kryssa för att du har gjort det.
delegation-locked = Beslutet står på en lista till nämnden och rättas inte. Registrera ett nytt beslut om det behövs.
delegation-case-missing = Välj ett ärende, så att beslutet får ett nummer i diariet.
delegation-document-missing = Ingen handling i ett ärende har det numret. Kontrollera det eller lämna fältet tomt.
delegation-document-taken = Handlingen { $number } är redan registrerad som delegationsbeslut.
delegation-list-gap = Det blir ett glapp: listan måste börja { $next }, dagen efter den förra, inte { $from }.
delegation-list-overlap = Perioderna går i varandra: listan måste börja { $next }, dagen efter den förra.
delegation-list-backwards = Sista dagen måste vara { $from } eller senare.
delegation-list-future = Listan kan inte sträcka sig efter i dag, { $today }.
delegation-list-count = Antalet stämmer inte: du såg { $announced } beslut, nu är de { $counted }. Se listan nedan och skapa den igen.
delegation-list-open = Listan { $from }–{ $to } har inte redovisats än. Redovisa eller ångra den först.
delegation-list-days = Skriv periodens första och sista dag som år-månad-dag.
delegation-list-reported = Listan har redovisats för nämnden och ändras inte.
delegation-list-not-last = Bara den senaste listan kan ångras, annars blir det ett glapp.
delegation-reported-early = Listan sträcker sig till { $day } och kan inte redovisas före den dagen.
delegation-notice-none = Beslutet anmäls till nämnden eller går inte att överklaga och har inget eget anslag.
delegation-notice-party = Välj en av kommunerna.
delegation-notice-twice = Kommunen har redan satt upp anslaget.
delegation-notice-before = Anslaget kan inte ha satts upp före beslutet, { $day }.
delegation-notice-future = Dagen kan inte ligga efter i dag, { $today }.
delegation-notice-down = Anslaget är redan nedtaget.
delegation-notice-open = Anslaget får inte tas ned innan det har suttit uppe hos alla kommuner under hela överklagandetiden.
delegation-notice-early = Anslaget får tas ned tidigast { $day }.
delegation-import-none = Klistra in minst en rad.
delegation-import-faults = { $n ->
    [one] En rad kunde inte läsas
   *[other] { $n } rader kunde inte läsas
 }. Varför står i tabellen.
delegation-import-cells = Raden har { $n } delar, högst elva väntades.
delegation-import-chair = Ordföranden är en av ledamöterna: skriv ledamot som slag och ordförande som funktion.
delegation-not-your-item = § { $number } är delegerad till { $function }. Du kan bara registrera beslut som du själv är delegat för. Har någon annan fattat beslutet registrerar sekreteraren eller förvaltningschefen det.
delegation-doubtful-goals = Får troligen inte delegeras: verksamhetens mål, inriktning, omfattning och kvalitet beslutar nämnden själv (KL 6:38 p. 1).
delegation-doubtful-council = Får troligen inte delegeras: framställningar och yttranden till fullmäktige, och yttranden över överklagade beslut, beslutar nämnden själv (KL 6:38 p. 2).
delegation-doubtful-authority = Får inte delegeras: myndighetsutövning mot enskilda av principiell beskaffenhet eller annars av större vikt (KL 6:38 p. 3).
delegation-doubtful-citizens = Får troligen inte delegeras: ärenden som väckts genom medborgarförslag och lämnats över till nämnden (KL 6:38 p. 4).
delegation-doubtful-adopt = Pröva före beslutet: § { $numbers } handlar efter orden om sådant som nämnden måste besluta själv (KL 6:38).
delegation-import-kind = ”{ $value }” är inget slag av delegat. Skriv presidiet, utskott, ledamot, ersättare, förvaltningschef, anställd eller automatiserad.
delegation-import-party = ”{ $value }” är ingen av kommunerna.
delegation-import-answer = ”{ $value }” är varken ja eller nej.

## Det som kontrollen hittar

delegation-check-order = Delegationsordningen ”{ $name }” { $what ->
    [changed] har ändrats efter att den antogs (loggrad { $line })
    [missing] är antagen men saknas (loggrad { $line })
   *[other] står som antagen utan att någon har antagit den
 }.
delegation-check-decision = Delegationsbeslutet { $number } { $what ->
    [changed] är inte längre som det registrerades (loggrad { $line })
    [missing] är registrerat men saknas (loggrad { $line })
   *[other] finns utan att någon har registrerat det
 }.
delegation-check-list = Listan över delegationsbeslut { $from }–{ $to } { $what ->
    [changed] är inte längre som den gjordes (loggrad { $line })
    [missing] är gjord men saknas (loggrad { $line })
   *[other] finns utan att någon har gjort den
 }.
delegation-check-notice = Anslaget om delegationsbeslutet { $number } hos { $party } { $what ->
    [changed] är inte längre som det registrerades (loggrad { $line })
    [missing] är registrerat men saknas (loggrad { $line })
   *[other] finns utan att någon har registrerat det
 }.
