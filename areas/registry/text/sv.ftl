# Diariet: ärenden, handlingar och nummerserier.

## Gärningar i journalen

deed-series-create = Lade upp nummerserie
deed-series-edit = Ändrade nummerserie
deed-case-create = Registrerade ärende
deed-case-edit = Ändrade ärende
deed-case-close = Avslutade ärende
deed-case-reopen = Öppnade ärende igen
deed-document-create = Registrerade handling
deed-document-edit = Ändrade utkast
deed-document-correct = Rättade uppgift om handling
deed-document-publish = Handlingen blev allmän
deed-document-file = Lade till fil

## Ärenden

registry-cases-title = Ärenden
registry-cases-lead = { $open ->
    [0] Inget ärende är öppet
    [one] Ett ärende är öppet
   *[other] { $open } ärenden är öppna
 } och { $closed ->
    [0] inget är avslutat.
    [one] ett är avslutat.
   *[other] { $closed } är avslutade.
 }
registry-cases-lead-none = Här registreras nämndens ärenden med sina handlingar.
registry-cases-empty = Inget ärende är registrerat
registry-cases-empty-text = Ett ärende samlar allt som rör en fråga: det som kommit in, det som skickats och det som upprättats. Det får nästa nummer i serien när det registreras.
registry-cases-shown = { $n ->
    [one] Ett ärende på sidan, senast öppnat först.
   *[other] { $n } ärenden på sidan, senast öppnat först.
 }
registry-case-new = Registrera ärende
registry-case-new-lead = Ärendet får nästa nummer i serien när du registrerar det.
registry-case-create = Registrera ärendet
registry-case-edit = Redigera
registry-case-edit-title = Redigera { $number }
registry-case-edit-lead = Numret ligger fast. Ändringen skrivs i ärendets historik.
registry-case-close = Avsluta ärendet
registry-case-reopen = Öppna igen
registry-case-facts = Om ärendet
registry-case-latest = Senaste handlingar
registry-case-open-since = Öppet sedan { $day }.
registry-case-closed-on = Avslutat { $day }.
registry-case-counts = { $n ->
    [0] Inga handlingar ännu.
    [one] En handling{ $drafts ->
        [0] .
       *[other] , som är utkast.
    }
   *[other] { $n } handlingar{ $drafts ->
        [0] .
        [one] , varav ett utkast.
       *[other] , varav { $drafts } utkast.
    }
 }
registry-case-documents-shown = { $n ->
    [one] En handling.
   *[other] { $n } handlingar i den ordning de registrerades.
 }
registry-case-no-documents = Ärendet har inga handlingar ännu
registry-case-no-documents-text = Registrera det som kommer in, skickas eller upprättas i ärendet, så finns det samlat här.
registry-close-title = Avsluta { $number }
registry-close-lead = { $n ->
    [0] Ärendet har inga utkast. Det går att öppna igen om något nytt händer.
    [one] Ärendet har ett utkast som blir allmän handling när ärendet avslutas.
   *[other] Ärendet har { $n } utkast som blir allmänna handlingar när ärendet avslutas.
 }
registry-close-warning = { $n ->
    [one] Utkastet nedan blir allmän handling. Det går inte att ångra, inte heller genom att öppna ärendet igen.
   *[other] De { $n } utkasten nedan blir allmänna handlingar. Det går inte att ångra, inte heller genom att öppna ärendet igen.
 }
registry-close-caption = Utkast som blir allmänna
registry-close-submit = Avsluta ärendet

## Handlingar

registry-documents-title = Handlingar
registry-documents-lead = { $n ->
    [0] Här registreras allt som kommer in, skickas eller upprättas.
    [one] En handling är registrerad{ $drafts ->
        [0] .
       *[other] , och den är utkast.
    }
   *[other] { $n } handlingar är registrerade{ $drafts ->
        [0] .
        [one] , varav ett utkast.
       *[other] , varav { $drafts } utkast.
    }
 }
registry-documents-empty = Ingen handling är registrerad
registry-documents-empty-text = Registrera en handling så snart den kommit in eller upprättats. Den hör oftast till ett ärende, men kan läggas in utan och placeras senare.
registry-documents-shown = { $n ->
    [one] En handling, senaste dagen först.
   *[other] { $n } handlingar, senaste dagen först.
 }
registry-document-new = Registrera handling
registry-document-new-lead = Skriv vad handlingen gäller, vilken dag den kom in eller upprättades och vem den kom från eller gick till.
registry-document-create = Registrera handlingen
registry-document-edit = Redigera
registry-document-correct = Rätta uppgifter
registry-document-publish = Gör allmän
registry-document-facts = Om handlingen
registry-edit-title = Redigera { $number }
registry-edit-lead = Handlingen är ett utkast. Numret ligger fast.
registry-correct-title = Rätta uppgifter om { $number }
registry-correct-lead = Handlingen är allmän. Det som ändras här är diariets uppgifter om den, aldrig handlingen själv.
registry-correct-notice = Uppgifterna som de stod finns kvar i historiken. Alla som läser handlingens sida ser att den är rättad.
registry-correct-submit = Spara rättelsen
registry-corrections = Rättad
registry-corrections-caption = Senaste rättelsen först. Det som stod tidigare är överstruket.
registry-change-placed = Lagd i ett ärende
registry-publish-title = Gör { $number } allmän
registry-publish-lead = Kontrollera uppgifterna först. En allmän handling kan inte bli utkast igen.
registry-publish-check = Det här blir allmänt
registry-publish-warning = Det går inte att ångra. Uppgifterna om handlingen kan rättas efteråt, men rättelsen syns, och filen kan inte bytas.
registry-publish-submit = Gör handlingen allmän
registry-attach-title = Fil till { $number }
registry-attach-lead = Handlingen är ett utkast, så filen kan bytas tills den blir allmän.
registry-attach-lead-public = Handlingen är allmän och saknar fil. När filen är sparad kan den inte bytas.
registry-attach-now = Filen nu: { $file }. Den ersätts av den du väljer.
registry-attach-submit = Spara filen

registry-lead-in = Inkom { $day } från { $counterpart }.
registry-lead-in-alone = Inkom { $day }.
registry-lead-out = Skickad { $day } till { $counterpart }.
registry-lead-out-alone = Skickad { $day }.
registry-lead-since-then = Allmän handling sedan dess.
registry-lead-drawn-up = Upprättad { $day }.
registry-status-draft = Utkast, inte allmän handling.
registry-status-received = Allmän handling sedan den kom in { $day }.
registry-status-expedited = Allmän handling sedan den expedierades { $day }.
registry-status-case-closed = Allmän handling sedan ärendet avslutades { $day }.
registry-status-adjusted = Allmän handling sedan den justerades eller färdigställdes { $day }.
registry-first-status-draft = Utkast, inte allmän
registry-first-status-expedited = Expedierad
registry-first-status-adjusted = Justerad eller färdigställd

registry-direction-in = Inkommen
registry-direction-out = Utgående
registry-direction-drawn-up = Upprättad
registry-day-in = Kom in
registry-day-out = Skickades
registry-day-drawn-up = Upprättades
registry-counterpart-in = Avsändare
registry-counterpart-out = Mottagare
registry-counterpart-drawn-up = Avsändare eller mottagare
registry-kept-back = Visas bara för den som får se sekretessmarkerat
registry-no-case = Utan ärende
registry-secrecy-of-case = Ärendet är sekretessmarkerat.
registry-secrecy-mark = { $provision }, markerat { $day } av { $authority }
registry-secrecy-law = En påminnelse, inte ett beslut. Pröva på nytt vid varje begäran. OSL 5:5

registry-file = Fil
registry-file-name = Namn
registry-file-size = Storlek
registry-file-hash = Kontrollsumma (SHA-256)
registry-file-open = Hämta filen
registry-file-none = Ingen fil är sparad.
registry-file-secret = Filen lämnas bara till den som får se sekretessmarkerat.
registry-file-attach = Lägg till fil
registry-file-replace = Byt fil
registry-file-again = Filen följde inte med när formuläret behövde rättas. Välj den igen.

## Nummerserier

registry-series-title = Nummerserier
registry-series-lead = En serie bestämmer hur ärendenas och handlingarnas nummer skrivs.
registry-series-new = Lägg upp nummerserie
registry-series-new-lead = Serien ger varje nytt ärende nästa nummer. Äldre nummer kan skrivas in precis som de är.
registry-series-edit-lead = En ny mall gäller nummer som ges härefter. Redan givna nummer ändras inte.
registry-series-caption = Nästa nummer gäller ett ärende som öppnas i år.
registry-no-series = Det finns ingen nummerserie
registry-no-series-text = Diariet behöver en serie som säger hur numren skrivs innan det första ärendet kan registreras, till exempel Syd-IT 21-1.
registry-yes = ja
registry-no = nej

## Rubriker i tabeller och fakta

registry-head-number = Nummer
registry-head-title = Rubrik
registry-head-series = Serie
registry-head-opened = Öppnat
registry-head-closed = Avslutat
registry-head-state = Läge
registry-head-status = Status
registry-head-secrecy = Sekretess
registry-head-case = Ärende
registry-head-direction = Riktning
registry-head-day = Datum
registry-head-counterpart = Avsändare eller mottagare
registry-head-public-since = Allmän sedan
registry-head-when = När
registry-head-who = Vem
registry-head-deed = Vad
registry-head-subject = Gäller
registry-head-changes = Ändring
registry-head-reason = Skäl
registry-head-name = Namn
registry-head-case-template = Mall för ärenden
registry-head-document-template = Mall för handlingar
registry-head-yearly = Börjar om varje år
registry-head-next = Nästa nummer
registry-history-caption = Senaste händelsen först.
registry-tab-overview = Översikt
registry-tab-documents = Handlingar { $n }
registry-tab-history = Historik
registry-panel-latest = Senast i diariet

registry-chip-open = öppet
registry-chip-closed = avslutat
registry-chip-draft = utkast
registry-chip-public = allmän
registry-chip-secret = sekretessmarkering
registry-chip-corrected = rättad

## Fält

registry-field-title = Vad gäller det?
registry-field-public-title = Offentlig rubrik
registry-field-opened = Öppnat den
registry-field-closed = Avslutat den
registry-field-number = Eget nummer
registry-field-day = Datum
registry-field-secret = Sekretessmarkera
registry-field-provision = Bestämmelse
registry-field-secrecy-day = Markerat den
registry-field-secrecy-authority = Markerat av
registry-field-why = Varför blir den allmän?
registry-field-public-day = Allmän från
registry-field-yearly = Räknaren börjar om varje år
registry-hint-secret = Markera när uppgifter kan omfattas av sekretess. Då krävs bestämmelse och en offentlig rubrik.
registry-hint-provision = Till exempel OSL 18:8 för säkerhetsåtgärder.
registry-hint-public-title = Krävs vid sekretessmarkering. Visas för alla i stället för rubriken ovan och får inte röja något.
registry-hint-number = Lämna tomt för nästa nummer. Ett äldre nummer skrivs in precis som det är, till exempel KS 2014/0082.
registry-hint-next-number = Nästa nummer i år är { $numbers }.
registry-hint-next-document = Nästa nummer i ärendet är { $number }.
registry-hint-direction = En inkommen handling är allmän från den dag den kom in.
registry-hint-status = Gäller det som skickas eller upprättas. En inkommen handling är alltid allmän.
registry-hint-day = Dagen handlingen kom in, skickades eller upprättades.
registry-hint-counterpart = Krävs för det som kommit in eller skickats.
registry-hint-place = Lägg handlingen i ett öppet ärende. Numret behålls.
registry-hint-reason = Skälet visas för alla som läser handlingens sida. Skriv inget som kan omfattas av sekretess.
registry-hint-file = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, TIFF, text, CSV, e-post (eml, msg) eller kalender (ics). Högst { $mb } MB.
registry-hint-case-template = Skriv {"{"}n{"}"} för löpnumret, {"{"}yy{"}"} eller {"{"}yyyy{"}"} för året och {"{"}n:4{"}"} för ett löpnummer med fyra siffror. Till exempel Syd-IT {"{"}yy{"}"}-{"{"}n{"}"}.
registry-hint-document-template = Skriv {"{"}case{"}"} för ärendets nummer och {"{"}n{"}"} för handlingens löpnummer i ärendet.
registry-save = Spara

## Urval

registry-filter = Urval
registry-filter-words = Sök ord
registry-filter-show = Visa
registry-filter-csv = Hämta som CSV
registry-filter-year = År
registry-filter-series = Serie
registry-filter-state = Läge
registry-filter-case = Ärende
registry-filter-from = Från och med
registry-filter-to = Till och med
registry-filter-all-years = Alla år
registry-filter-all-series = Alla serier
registry-filter-all-states = Alla
registry-filter-all-directions = Alla
registry-filter-all-cases = Alla
registry-filter-open = Öppna
registry-filter-closed = Avslutade
registry-filter-drafts = Utkast
registry-filter-public = Allmänna
registry-filter-loose = Utan ärende
registry-filter-bad-day = Ett av datumen gick inte att läsa och används inte i urvalet. Skriv år-månad-dag, till exempel 2021-02-10.
registry-none-match = Inget stämmer med urvalet
registry-none-match-text = Ta bort ett ord eller välj ett vidare urval. Alla ord måste finnas med för att något ska visas.
registry-pages = Sidor
registry-page-newer = Senare
registry-page-older = Äldre

## Det som väntar

registry-need-loose = { $n ->
    [one] En handling hör inte till något ärende
   *[other] { $n } handlingar hör inte till något ärende
 }
registry-need-loose-detail = Lägg handlingen i ett ärende om den hör till ett.
registry-need-loose-action = Visa handlingarna

## Lagrum

registry-law-register = Allmänna handlingar registreras så snart de kommit in eller upprättats. Det som är sekretessmarkerat registreras alltid. OSL 5:1, 5:2
registry-law-close = När ett ärende slutbehandlas är det som hör till det upprättat. TF 2:10
registry-law-publish = En handling är upprättad när den expedierats eller justerats, eller när ärendet avslutats. TF 2:10
registry-law-draft = Allmän först när den expedieras, ärendet avslutas eller den justeras. TF 2:10
registry-law-received = En handling är inkommen när den kommit till myndigheten. TF 2:9
registry-law-expedited = En handling är upprättad när den expedierats. TF 2:10
registry-law-case-closed = En handling är upprättad när ärendet slutbehandlats. TF 2:10
registry-law-adjusted = En handling är upprättad när den justerats eller på annat sätt färdigställts. TF 2:10

## Nej, och vad som behöver göras

registry-title-missing = Skriv vad det gäller.
registry-name-missing = Ge serien ett namn.
registry-line-long = Texten är { $length } tecken. Korta den till högst { $most }.
registry-day-missing = Ange datum.
registry-day-unreadable = ”{ $text }” är inte ett datum. Skriv år-månad-dag, till exempel 2021-02-10.
registry-day-future = Datumet har inte kommit än. Ange i dag eller en tidigare dag.
registry-number-long = Numret är för långt. Skriv högst { $most } tecken.
registry-number-control = Numret innehåller tecken som inte går att visa. Skriv det på en rad.
registry-case-number-taken = Ärendet { $number } finns redan. Välj ett annat nummer eller lämna fältet tomt.
registry-document-number-taken = Handlingen { $number } finns redan. Välj ett annat nummer eller lämna fältet tomt.
registry-series-missing = Välj vilken serie ärendet ska få sitt nummer ur.
registry-case-missing = Ärendet finns inte. Välj ett ur listan eller lämna handlingen utan ärende.
registry-direction-missing = Välj om handlingen är inkommen, utgående eller upprättad.
registry-sender-missing = Ange avsändare. Det krävs för en inkommen handling.
registry-recipient-missing = Ange mottagare. Det krävs för en utgående handling.
registry-provision-missing = Ange vilken bestämmelse sekretessen kan stödjas på, till exempel OSL 18:8.
registry-authority-missing = Ange vilken myndighet som gjort markeringen.
registry-public-title-missing = Skriv en offentlig rubrik som inte röjer något. Det som är sekretessmarkerat ska ändå synas i diariet.
registry-public-title-same = Den offentliga rubriken är likadan som den skyddade. Skriv en som inte röjer något.
registry-reason-missing = Skriv varför uppgifterna rättas.
registry-nothing-corrected = Inget är ändrat. Ändra den uppgift som är fel, eller gå tillbaka.
registry-already-public = Handlingen är allmän sedan { $since } och kan inte göras allmän igen.
registry-public-why = Välj om handlingen är expedierad eller justerad.
registry-public-before-day = Handlingen kan inte ha blivit allmän före sitt eget datum { $day }.
registry-draft-in-closed-case = Ärendet är avslutat och kan inte innehålla utkast. Öppna ärendet igen, eller registrera handlingen som expedierad eller justerad.
registry-already-closed = Ärendet avslutades { $day }.
registry-already-open = Ärendet är redan öppet.
registry-closed-before-opened = Ärendet öppnades { $day } och kan inte avslutas före det.
registry-case-changed = Ärendet har ändrats sedan du öppnade sidan. Kontrollera uppgifterna och försök igen.
registry-document-changed = Handlingen har ändrats sedan du öppnade sidan. Kontrollera uppgifterna och försök igen.
registry-file-missing = Välj en fil.
registry-file-empty = Filen { $name } är tom. Välj en fil med innehåll.
registry-file-fixed = Handlingen är allmän och har redan en fil, som inte kan bytas. Registrera den nya filen som en egen handling.
registry-file-ending = Filen { $name } har en typ som inte tas emot{ $ending ->
    [html] . Spara sidan som PDF.
    [htm] . Spara sidan som PDF.
    [svg] . Spara bilden som PNG eller PDF.
    [doc] . Spara den som DOCX eller PDF.
    [xls] . Spara den som XLSX eller PDF.
    [ppt] . Spara den som PPTX eller PDF.
    [docm] , eftersom den kan innehålla makron. Spara den som DOCX eller PDF.
    [xlsm] , eftersom den kan innehålla makron. Spara den som XLSX eller PDF.
   *[other] . Ta emot den som PDF eller i någon av de andra typerna i listan.
 }
registry-file-other = Filen { $name } kallas { $claimed } men innehåller { $found ->
    [pdf] en PDF
    [docx] ett Word-dokument
    [xlsx] ett Excel-blad
    [pptx] en PowerPoint-presentation
    [odt] ett OpenDocument-dokument
    [ods] ett OpenDocument-kalkylblad
    [png] en PNG-bild
    [jpg] en JPEG-bild
    [tif] en TIFF-bild
    [image] en bild av en annan typ
    [txt] ren text
    [eml] ett e-brev
    [msg] ett Outlook-meddelande
    [ics] en kalender
    [html] en webbsida (HTML)
    [svg] en SVG-bild, som kan innehålla skript
    [xml] XML
    [script] ett skript
    [exe] ett program
    [macros] makron
    [archive] ett packat arkiv
    [old-office] ett äldre Office-format
    [media] ljud eller film
   *[unknown] något som inte går att känna igen
 }. Spara filen i rätt format och välj den igen.
registry-template-braces = En klammer saknar sin motsvarighet. Skriv platserna som {"{"}n{"}"}.
registry-template-place = {"{"}{ $place }{"}"} kan inte stå i den här mallen. Använd bara platserna i anvisningen.
registry-template-long = Mallen är för lång. Skriv högst { $most } tecken.
registry-template-needs-serial = Mallen behöver precis ett löpnummer, {"{"}n{"}"}.
registry-template-needs-year = Mallen behöver ett år, {"{"}yy{"}"} eller {"{"}yyyy{"}"}, när räknaren börjar om varje år. Annars kommer samma nummer igen.
registry-template-needs-case = Mallen behöver ärendets nummer, {"{"}case{"}"}, precis en gång.
registry-template-taken = Serien { $name } skriver redan numren så. Välj en annan mall, så att serierna inte delar nummer.
registry-template-year-twice = Året står redan i ärendets nummer. Ta bort det ur mallen.

## Fynd vid kontroll

registry-check-changed = Handlingen { $number } är ändrad på annat sätt än genom Samdrift: den stämmer inte med det som förseglades när den blev allmän.
registry-check-gone = En allmän handling (nummer { $id } i databasen) är borttagen på annat sätt än genom Samdrift.
registry-check-unsealed = Handlingen { $number } är allmän men aldrig förseglad i journalen.
registry-check-draft = Handlingen { $number } är ett utkast fast den kommit in eller ärendet är avslutat.
registry-check-file = Handlingen { $number } hänvisar till filen { $hash }, som inte finns bland de sparade filerna.
