# Nämnden: platser, innehavare och presidium.

board-title = Nämnden
board-tab-board = Nämnden
board-tab-posts = Presidium
board-tab-settings = Inställningar
board-tab-seat = Platsen
board-tab-new-holder = Ny innehavare
board-tab-seat-edit = Ändra platsen
board-saved = Sparat.
board-save = Spara
board-choose = Välj …
board-mend = Rätta
board-mistake = Blev något fel?

board-lead = Den { $day }: { $members ->
    [one] en ledamotsplats
   *[other] { $members } ledamotsplatser
 } och { $substitutes ->
    [0] ingen ersättarplats
    [one] en ersättarplats
   *[other] { $substitutes } ersättarplatser
 }. { $held } av { $all } platser har en innehavare.
board-lead-none = Nämnden har inga platser den { $day }.
board-shows-day = visar { $day }
board-empty-lead = Här står vilka som sitter i nämnden, för vilken part och hur länge.
board-empty-title = Nämnden är inte upplagd
board-empty-text = Lägg först upp nämnden med namn och arbetssätt. Sedan lägger ni till platserna, utser innehavare och anger presidiet.
board-empty-action = Lägg upp nämnden
board-no-seats-title = Nämnden har inga platser än
board-no-seats-text = Varje part ska ha minst en ledamot och minst en ersättare, och det ska finnas lika många ersättare som ledamöter. Lägg till en plats i taget.

board-faults = Det här stämmer inte
board-gap = { $seat }: ingen innehavare.
board-gap-fill = Utse innehavare
board-gap-see = Visa platsen
board-party-without-member = { $name } har ingen ledamotsplats. Lägg till en.
board-party-without-substitute = { $name } har ingen ersättarplats. Lägg till en.
board-counts-differ = Ledamotsplatserna är { $members } och ersättarplatserna { $substitutes }. De ska vara lika många.
board-seat-of-no-party = { $name } är inte part den dagen men har en plats. Ange när platsen upphör.
board-no-chair = Ordförande saknas. Ange vem fullmäktige har valt.
board-no-vice-chair = Vice ordförande saknas. Ange vem fullmäktige har valt.
board-post-not-member = { $post ->
    [chair] Ordföranden
    [vice-chair] Vice ordföranden
   *[second-vice-chair] Andre vice ordföranden
 } { $name } är inte ledamot den dagen. Avsluta uppdraget och ange en ny.
board-law-balance = Varje part har minst en ledamot och en ersättare, och ersättarna är lika många som ledamöterna. { $law }
board-law-presidium = Ordförande och en eller två vice ordförande väljs bland ledamöterna. Ordföranden behöver inte komma från värdkommunen. { $law }
board-law-quorum = Fler än hälften av ledamöterna ska vara närvarande. { $law }
board-law-remote = Deltagande på distans kräver att fullmäktige har beslutat om det. { $law }

board-presidium = Presidium
board-posts-see = Alla uppdrag i presidiet
board-seats = Platser och innehavare
board-seats-caption = { $n ->
    [one] En plats.
   *[other] { $n } platser, ordnade efter part.
 }
board-change-holder = Öppna en plats för att byta innehavare eller se vilka som har suttit.
board-party = Part
board-seat = Plats
board-holder = Innehavare
board-political-party = Politiskt parti
board-mandate-period = Mandattid
board-host = värdkommun
board-nobody = ingen innehavare
board-seat-kind = { $kind ->
    [member] Ledamot
   *[substitute] Ersättare
 }
board-seat-name = { $kind ->
    [member] Ledamotsplats
   *[substitute] Ersättarplats
 } för { $party }
board-span-open = från { $from }
board-call-in = Så kallas ersättarna in
board-call-in-rule = En ersättare från samma part som den frånvarande går först. Därefter kallas de andra i den här ordningen.
board-call-in-default = Ordningen är programmets utgångspunkt. Står det något annat i ert reglemente gäller reglementet.
board-quorum-title = Beslutsförhet
board-quorum = { $members ->
    [one] Minst { $needed } av 1 ledamot
   *[other] Minst { $needed } av { $members } ledamöter
 }
board-quorum-text = Räknat på platserna, också dem som saknar innehavare. Tjänstgörande ersättare räknas med.
board-day-title = Nämnden en viss dag
board-day = Dag
board-day-show = Visa
board-day-today = Tillbaka till i dag
board-rules = Arbetssätt
board-name = Nämndens namn
board-label = Paragraferna skrivs
board-label-hint = Skriv { "{n}" } där numret ska stå, till exempel § { "{n}" }.
board-call-days = Kallelsetid i dagar
board-call-days-hint = Så många dagar före sammanträdet ska kallelsen vara ute enligt reglementet. Skriv 0 om det inte står något där.
board-call-days-value = { $days ->
    [0] inte angiven
    [one] en dag före
   *[other] { $days } dagar före
 }
board-storage-place = Protokollen förvaras
board-storage-place-hint = Står på anslaget, till exempel Kommunhuset i Fjugesta.
board-storage-place-missing = platsen är inte angiven
board-remote = Deltagande på distans
board-remote-yes = Tillåtet
board-remote-no = Inte tillåtet
board-remote-decision = Beslutet om distans
board-remote-decision-missing = beslutet är inte angivet
board-remote-decision-hint = Var det står: paragraf i reglementet och när fullmäktige antog det.
board-settings-title = Inställningar för nämnden
board-settings-lead = Det som reglementet bestämmer om hur nämnden arbetar.
board-create-title = Lägg upp nämnden
board-create-lead = Det går att ändra allt senare.
board-create-save = Lägg upp

board-seat-add = Lägg till plats
board-seat-add-lead = En plats som en parts fullmäktige väljer till. Innehavaren anger du sedan.
board-seat-add-save = Lägg till
board-seat-edit-lead = En plats som har haft en innehavare behåller sin part och sitt slag.
board-seat-about = Om platsen
board-seat-exists = Platsen finns
board-seat-always = hela tiden
board-seat-until = till och med { $to }
board-seat-order = Nummer i ordningen
board-seat-order-hint = För ersättare: i vilken ordning de kallas in. Lämna tomt för att komma sist. De andra flyttas av sig själva.
board-order = { $kind ->
    [member] Nummer
   *[substitute] Nummer i inkallelseordningen
 }
board-seat-from = Platsen finns från
board-seat-from-hint = Lämna tomt om den har funnits så länge som nämnden.
board-seat-to = Platsen finns till och med
board-seat-to-hint = Fyll i när platsen tas bort, till exempel vid en ny mandatperiod.
board-seat-lead = { $name } sitter på platsen sedan den { $from }.
board-seat-lead-gap = Ingen sitter på platsen den { $day }.
board-seat-remove = Ta bort platsen
board-holders = Innehavare genom tiden
board-holders-none = Ingen har suttit på platsen.
board-holder-change = Byt innehavare
board-new-holder-lead = { $name } sitter på platsen i dag.
board-new-holder-lead-gap = Ingen sitter på platsen i dag.
board-person = Person
board-person-hint = Personen ska finnas bland personerna i samverkan.
board-persons = Personer i samverkan
board-political-party-hint = Partiets förkortning, till exempel S. Lämna tomt om det inte finns något.
board-from = Från och med
board-to = Till och med
board-to-hint = Lämna tomt om det gäller tills vidare.
board-ends-current = Avsluta mandatet för { $name } dagen före
board-ends-current-hint = Bocka ur om den nya mandattiden inte möter den nuvarande.
board-mandate-save = Utse
board-mandate-title = Mandat för { $name }
board-mandate-lead = Fyll i sista dagen för att avsluta mandatet i förtid.
board-mandate-edit = Ändra eller avsluta
board-mandate-remove = Ta bort mandatet
board-mandate-remove-text = Ta bort mandatet bara om det är inlagt av misstag. Den som slutar får i stället en sista dag.
board-state = Läge
board-state-now = nu
board-state-coming = kommande
board-state-left = avslutat

board-post = Uppdrag
board-member = Ledamot
board-period = Tid
board-post-name = { $post ->
    [chair] Ordförande
    [vice-chair] Vice ordförande
   *[second-vice-chair] Andre vice ordförande
 }
board-posts-lead = { $name } är ordförande.
board-posts-lead-none = Ingen är ordförande i dag.
board-posts-none = Ingen har valts till presidiet än.
board-post-add = Ange ny i presidiet
board-post-add-lead = Den som väljs ska vara ledamot i nämnden den första dagen.
board-post-save = Spara valet
board-post-lead = Fyll i sista dagen för att avsluta uppdraget.
board-post-ends-current = Avsluta den nuvarandes uppdrag dagen före
board-post-ends-current-hint = Gäller den som har samma uppdrag när det nya börjar.
board-post-remove = Ta bort uppdraget
board-post-remove-text = Ta bort uppdraget bara om det är inlagt av misstag. Den som lämnar det får i stället en sista dag.

board-need-gap = { $kind ->
    [member] En ledamotsplats
   *[substitute] En ersättarplats
 } för { $party } saknar innehavare
board-need-open = Visa nämnden
board-need-fill = Visa platsen

board-day-bad = Skriv dagen som år-månad-dag, till exempel 2021-02-10.
board-text-long = Texten är { $length } tecken. Korta den till högst { $longest }.
board-from-missing = Ange den första dagen.
board-to-before-from = Sista dagen är före den första. Ändra en av dem.
board-name-missing = Skriv vad nämnden heter.
board-label-without-number = Skriv { "{n}" } en gång där paragrafens nummer ska stå, till exempel § { "{n}" }.
board-remote-without-decision = Skriv vilket beslut som tillåter distans, eller välj att det inte är tillåtet.
board-call-days-bad = Skriv antalet dagar med siffror, från 0 till { $most }.
board-seat-party-missing = Välj vilken part platsen hör till.
board-seat-kind-missing = Välj om platsen är för en ledamot eller en ersättare.
board-seat-order-bad = Skriv numret med siffror, 1 eller mer. Lämna tomt för att komma sist.
board-seat-party-fixed = Platsen har haft en innehavare och behåller sin part. Avsluta den och lägg till en ny plats.
board-seat-kind-fixed = Platsen har haft en innehavare och behåller sitt slag. Avsluta den och lägg till en ny plats.
board-seat-from-after-mandate = Någon har suttit på platsen före den { $day }. Välj en tidigare dag, eller rätta mandatet först.
board-seat-to-before-mandate = Någon sitter på platsen efter den { $day }. Avsluta mandatet först, eller välj en senare dag.
board-seat-has-history = Platsen har haft en innehavare och kan inte tas bort. Ange i stället sista dagen under Ändra platsen.
board-person-missing = Välj en person i listan.
board-seat-held = { $name } har platsen { $to ->
    [open] från den { $from } och tills vidare
   *[other] från den { $from } till den { $to }
 }. Avsluta det mandatet först, eller välj en annan dag.
board-person-seated = { $name } har redan en plats i nämnden { $to ->
    [open] från den { $from } och tills vidare
   *[other] från den { $from } till den { $to }
 }. Avsluta det mandatet först.
board-mandate-before-seat = Platsen finns från { $day }. Låt mandatet börja den dagen eller senare.
board-mandate-after-seat = Platsen finns till och med { $day }. Låt mandatet sluta senast den dagen.
board-post-missing = Välj uppdrag.
board-post-needs-member = Personen är inte ledamot den { $day }. Välj en ledamot, eller en annan dag.
board-post-held = { $post ->
    [chair] Ordförande
    [vice-chair] Vice ordförande
   *[second-vice-chair] Andre vice ordförande
 } är { $name } { $to ->
    [open] från den { $from } och tills vidare
   *[other] från den { $from } till den { $to }
 }. Avsluta det uppdraget först, eller välj en annan dag.
board-post-person-busy = { $name } har redan ett uppdrag i presidiet { $to ->
    [open] från den { $from } och tills vidare
   *[other] från den { $from } till den { $to }
 }. Avsluta det först.

board-check-party-gone = Plats { $seat } i nämnden hör till part { $party }, som inte finns.
board-check-mandate-person-gone = Mandat { $mandate } i nämnden hör till person { $person }, som inte finns.
board-check-post-person-gone = Uppdrag { $post } i presidiet hör till person { $person }, som inte finns.

deed-board-create = La upp nämnden
deed-board-edit = Ändrade nämndens inställningar
deed-seat-create = La till plats i nämnden
deed-seat-edit = Ändrade plats i nämnden
deed-seat-remove = Tog bort plats i nämnden
deed-mandate-create = Utsåg innehavare av plats
deed-mandate-edit = Ändrade mandat
deed-mandate-end = Avslutade mandat
deed-mandate-remove = Tog bort mandat
deed-post-create = Angav uppdrag i presidiet
deed-post-edit = Ändrade uppdrag i presidiet
deed-post-end = Avslutade uppdrag i presidiet
deed-post-remove = Tog bort uppdrag i presidiet

board-person-head = Förvaltningschefen kan inte vara ledamot eller ersättare i nämnden (KL 7:3). Välj någon annan, eller ta först bort rollen som förvaltningschef.
board-tab-court = Domstol
board-court-title = Domstolen dit besluten överklagas
board-court-lead = Står i varje anslag och utdrag, så att den som vill överklaga vet vart skrivelsen ska.
board-court-name = Domstol
board-court-name-hint = Förvaltningsrätten för värdkommunens ort.
board-court-address = Adress
board-court-address-hint = Postadress och e-post, som de ska stå i anslaget.
board-court-name-missing = Ange vilken förvaltningsrätt besluten överklagas till.
board-court-address-missing = Ange domstolens adress.
board-law-court = Överklagandet ges in till förvaltningsrätten ({ $law }).
deed-board-court = Angav domstolen dit besluten överklagas

## Regler (GN-5), fyllnadsval (GN-15) och ersättarnas yttranderätt (GN-14)

board-tab-rules = Regler
board-rules-title = Regler som gäller nämnden
board-rules-lead = För varje fråga står först regeln för gemensamma nämnder. Finns ingen sådan gäller regeln för alla nämnder.
board-rules-lead-other = Samverkan är ingen gemensam nämnd. Reglerna i 9 kap. om gemensam nämnd gäller därför inte.
board-rules-caption = { $n } frågor, { $own } med egen regel för gemensam nämnd
board-rules-question = Fråga
board-rules-from = Regel
board-rules-law = Lagrum
board-rules-joint = egen för gemensam nämnd
board-rules-every = som för alla nämnder
board-rules-besides = I övrigt { $law }
board-rules-why = Det som kommunallagen säger om nämnder gäller också en gemensam nämnd, om inte annat följer av reglerna för gemensamma nämnder. { $law }
board-rules-of = { $question ->
    [formation] Hur nämnden bildas
    [host] Vilken part som är värd
    [tasks] Vilka uppgifter nämnden har
    [regulations] Vem som antar reglementet
    [election] Vem som väljer ledamöter och ersättare
    [by-election] Fyllnadsval när någon lämnar
    [presidium] Ordförande och vice ordförande
    [leading-instead] Vem som leder när presidiet är borta
    [substitutes] Ersättarnas rätt att närvara och yttra sig
    [head-outside] Att förvaltningschefen inte sitter i nämnden
    [fees] Vem som betalar arvoden
    [extra-meeting] Extra sammanträde
    [quorum] När nämnden är beslutför
    [remote] Deltagande på distans
    [doors] Stängda eller öppna dörrar
    [attending] Andras närvaro
    [staff] Personalföreträdare
    [disqualification] Jäv
    [deciding] Hur beslut fattas
    [abstaining] Att avstå från att rösta
    [reservation] Reservation
    [urgent] Brådskande beslut
    [minutes] Vad protokollet innehåller
    [adjustment] Justering
    [announcing] Anslag om justerat protokoll
    [notice-board] Vad anslagstavlan får innehålla
    [appeal-right] Vem som får överklaga
    [appeal-time] Hur länge man kan överklaga
    [appeal-place] Vart överklagandet lämnas
    [appeal-grounds] På vilka grunder
    [delegation] Vad som får delegeras och till vem
    [sub-delegation] Vidaredelegation
    [reporting] Anmälan av delegationsbeslut
    [budget] Nämndens budget
    [informing] Att informera fullmäktige
    [interpellation] Interpellationer och frågor
    [audit] Revision och ansvarsfrihet
   *[supervision] Kommunstyrelsernas uppsikt
 }
board-law-by-election = Den som lämnar under mandatperioden ersätts genom fyllnadsval. Valdes nämnden proportionellt behålls partiställningen så långt det går. { $law }
board-gap-since = { $seat }: ingen innehavare sedan den { $since }. Fullmäktige i { $council } väljer.
board-gap-left = { $seat }: ingen innehavare sedan den { $since }, då { $name } hade lämnat. Fullmäktige i { $council } gör ett fyllnadsval.
board-gap-left-party = { $seat }: ingen innehavare sedan den { $since }, då { $name } ({ $party }) hade lämnat. Fullmäktige i { $council } gör ett fyllnadsval.
board-balance-unkept = { $new } efterträdde { $old } under mandatperioden, så platsen bytte parti. Valdes nämnden proportionellt ska partiställningen behållas så långt det går ({ $law }). Kontrollera att valet är rätt infört.
board-substitutes = Ersättare som inte tjänstgör
board-substitutes-none = Inte angivet
board-substitutes-unknown = fullmäktiges beslut är inte angivet
board-substitutes-listen = Får närvara
board-substitutes-speak = Får närvara och yttra sig
board-substitutes-record = Får närvara, yttra sig och få sin mening antecknad
board-substitutes-hint = Fullmäktige bestämmer om de får yttra sig och få sin mening antecknad i protokollet.
board-substitutes-decision = Beslutet om ersättarna
board-substitutes-decision-hint = Var det står: paragraf i reglementet och när fullmäktige antog det.
board-substitutes-bad = Välj ett av alternativen för ersättare som inte tjänstgör.
board-substitutes-without-decision = Skriv vilket beslut som ger ersättarna rätten, eller välj att de får närvara.
board-law-substitutes = Ersättare kallas och får närvara. Fullmäktige bestämmer om de som inte tjänstgör får yttra sig. { $law }
