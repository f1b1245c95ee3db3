# Personer, inloggning, roller och logg

## Roller

role-secretary = Nämndsekreterare
role-secretary-lead = Planerar året, kallar, skriver protokoll, sätter upp anslag och håller diariet i ordning.
role-chair = Ordförande
role-chair-lead = Läser handlingarna inför sammanträdet, leder det och justerar protokollet.
role-member = Ledamot
role-member-lead = Läser kallelse och handlingar, beslutar vid sammanträdet och kan utses att justera.
role-substitute = Ersättare
role-substitute-lead = Läser samma handlingar som ledamöterna och träder in när någon är förhindrad.
role-head = Förvaltningschef
role-head-lead = Registrerar ärenden och handlingar och lämnar tjänsteskrivelser till nämnden.
role-contact = Kommunens kontakt
role-contact-lead = Sätter upp anslaget på den egna kommunens anslagstavla och håller kommunens uppgifter aktuella.
role-auditor = Revisor
role-auditor-lead = Läser allt, också det som är sekretessmarkerat, och följer i loggen vem som gjorde vad.
role-supervisor = Kommunstyrelsens uppsikt
role-supervisor-lead = Läser för en parts kommunstyrelse: sammanträden, beslut, diarium och uppdrag, men ändrar inget.
role-administrator = Administratör
role-administrator-lead = Lägger upp personer, ger dem roller och ställer in samverkans register.

## Rättigheter

right-overview-read = Se översikten
right-meeting-read = Läsa sammanträden, kallelser och protokoll
right-meeting-import = Läsa in äldre protokoll
right-meeting-plan = Planera sammanträden
right-meeting-edit = Ändra sammanträden, dagordning och närvaro
right-paragraph-edit = Skriva protokollets paragrafer
right-paragraph-minute = Föra protokoll under sammanträdet
right-presence-log = Anteckna närvaro under sammanträdet
right-presence-correct = Rätta närvarologgen
right-minutes-adjust = Anteckna justeringen av protokollet
right-minutes-correct = Rätta ett justerat protokoll öppet
right-extract-certify = Bestyrka protokollsutdrag
right-extract-dispatch = Expediera utdrag och anteckna kvittenser
right-fees-read = Se närvaro och arvoden per part
right-fees-edit = Ange en parts arvodessatser
right-notice-post = Anteckna att anslaget är uppsatt eller nedtaget
right-portal-edit = Ställa in de offentliga sidorna
right-mask-confirm = Granska protokoll för offentliggörande
right-announcement-post = Sätta upp och ta ned kungörelser
right-memo-write = Skriva tjänsteskrivelser
right-absence-report = Anmäla förhinder
right-note-write = Föra egna anteckningar till handlingarna
right-registry-read = Läsa ärenden och handlingar
right-registry-read-secret = Läsa det som är sekretessmarkerat
right-registry-register = Registrera ärenden och handlingar
right-registry-publish = Göra handlingar allmänna
right-registry-setup = Ställa in diariets serier
right-party-read = Se parterna
right-party-edit = Ändra parternas uppgifter
right-agreement-read = Läsa samverkansavtalet
right-agreement-edit = Ändra uppgifterna om samverkansavtalet
right-matter-edit = Lägga upp frågor för fullmäktige
right-matter-answer = Registrera fullmäktiges svar
right-question-register = Registrera och besvara frågor från fullmäktige
right-board-read = Se nämndens platser och uppdrag
right-board-edit = Ändra nämndens platser och uppdrag
right-delegation-read = Se delegationsbeslut och delegationsordning
right-delegation-register = Registrera egna delegationsbeslut
right-delegation-register-others = Registrera andras delegationsbeslut
right-delegation-order = Skriva delegationsordningen
right-delegation-list = Redovisa delegationsbeslut för nämnden
right-assignment-read = Se uppdrag
right-assignment-write = Ge och ändra uppdrag
right-assignment-report = Rapportera om uppdrag
right-person-read = Se personer och deras roller
right-person-edit = Lägga till och ändra personer
right-role-grant = Ge och ta tillbaka roller
right-journal-read = Läsa loggen

## Händelser i loggen

deed-cooperation-create = Samverkan upplagd
deed-person-create = Person tillagd
deed-person-edit = Person ändrad
deed-role-grant = Roll given
deed-role-withdraw = Roll tillbakatagen
deed-password-set = Lösenord valt
deed-invitation-create = Engångslänk skapad

## Fält

access-field-name = Namn
access-field-own-name = Ditt namn
access-field-email = E-postadress
access-field-email-own-hint = Den blir ditt inloggningsnamn.
access-field-email-hint = Behövs bara för den som ska logga in. Adressen blir personens inloggningsnamn.
access-field-email-change-hint = Adressen är personens inloggningsnamn. En ny adress behöver en ny engångslänk. Lämna tomt för den som inte ska logga in.
access-field-phone = Telefon
access-field-password = Lösenord
access-field-password-old = Nuvarande lösenord
access-field-password-new = Nytt lösenord
access-field-password-hint = Minst 12 tecken. Flera ord efter varandra är lätta att minnas och svåra att gissa.
access-field-password-again = Nytt lösenord en gång till
access-field-cooperation = Samverkan
access-field-cooperation-hint = Till exempel nämndens namn, som det ska stå överst på varje sida.
access-field-cooperation-choose = Samverkan du ska administrera
access-field-slug = Ord i adressen
access-field-slug-hint = Små bokstäver a–z, siffror och bindestreck, till exempel it-namnden. Det går inte att ändra senare.
access-field-role = Roll
access-field-party = Gäller
access-field-party-hint = Kommunens kontakt måste höra till en part. Övriga roller kan gälla en part eller hela samverkan.

access-head-roles = Roller
access-head-sign-in = Inloggning
access-head-right = Du får
access-head-reach = Gäller
access-reach-all = hela samverkan
access-reach-party = det som rör { $party }

## Logga in

access-sign-in-title = Logga in
access-sign-in-lead = Ange din e-postadress och ditt lösenord.
access-sign-in-submit = Logga in
access-sign-in-help = Har du glömt lösenordet, eller inte fått något? Be samverkans administratör eller nämndsekreterare om en engångslänk. Du loggas ut av dig själv efter tolv timmar.
access-sign-in-public = Läs nämndernas offentliga sidor utan att logga in
access-sign-in-wrong = E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen.
access-sign-in-demo = Det här är demon. Du behöver inget lösenord:
access-sign-in-demo-link = välj en roll på startsidan

access-gone-title = Länken gäller inte
access-link-gone = Länken är redan använd, för gammal eller felskriven. Be den som gav dig länken om en ny.
access-first-gone = Länken är redan använd, för gammal eller felskriven. Om ingen har loggat in ännu skriver programmet ut en ny länk nästa gång det startas.

## Första administratören

access-first-title = Kom i gång
access-first-lead = Lägg upp samverkan och dig själv. Du blir administratör och nämndsekreterare, och kan sedan ge roller till andra.
access-first-submit = Kom i gång
access-first-name-missing = Skriv samverkans namn.
access-first-slug-form = Ordet i adressen ska vara 2–40 tecken: små bokstäver a–z, siffror och bindestreck. Börja med en bokstav och sluta inte med bindestreck.
access-first-slug-reserved = ”{ $slug }” används av programmet självt. Välj ett annat ord.
access-first-choose = Välj en av samverkningarna i listan.
access-first-email-missing = Skriv din e-postadress. Du loggar in med den.

## Lösenord

access-password-title = Välj lösenord
access-password-lead = Lösenordet gäller för { $email }. När du har valt det är du inloggad.
access-password-submit = Spara och logga in
access-password-short = Lösenordet är för kort. Använd minst { $least } tecken.
access-password-is-email = Lösenordet får inte vara din e-postadress. Välj ett annat.
access-password-obvious = Lösenordet är ett av de första som någon prövar. Välj ett annat.
access-password-differs = De två nya lösenorden är olika. Skriv samma i båda fälten.
access-password-old-wrong = Det nuvarande lösenordet stämmer inte. Skriv det på nytt.

## Mitt konto

access-account-title = Mitt konto
access-account-lead = Du är inloggad som { $email }.
access-account-who = Du i den här samverkan
access-account-rights = Det här får du göra
access-account-password = Byt lösenord
access-account-password-lead = Du förblir inloggad här. Är du inloggad på andra ställen loggas du ut där.
access-account-password-submit = Byt lösenord
access-account-no-password = Du är inloggad utan lösenord, så det finns inget att byta.
access-account-changed = Lösenordet är bytt. På andra ställen är du utloggad.

## Personer

access-persons-title = Personer
access-persons-lead = { $n ->
    [one] En person är upplagd.
   *[other] { $n } personer är upplagda.
 } { $logins ->
    [0] Ingen har valt lösenord ännu.
    [one] En har valt lösenord.
   *[other] { $logins } har valt lösenord.
 }
access-persons-new = Lägg till person
access-sign-in-no-email = loggar inte in
access-sign-in-no-role = saknar roll
access-sign-in-no-password = har inte valt lösenord
access-sign-in-ready = kan logga in

access-person-new-title = Lägg till person
access-person-new-lead = Efteråt kan du ge personen roller och en engångslänk för att välja lösenord.
access-person-create = Lägg till
access-person-details = Uppgifter
access-person-save = Spara uppgifter
access-person-no-role = Personen har ingen roll i samverkan.
access-person-no-role-lead = Utan roll kommer personen inte in i samverkan.
access-person-name-missing = Skriv personens namn.
access-person-email-form = Det där är ingen e-postadress. Skriv den som namn@kommun.se, eller lämna fältet tomt.
access-person-email-taken = En annan person i samverkan har redan den e-postadressen. Ändra den personen i stället, eller ange en annan adress.
access-person-email-own = Din egen e-postadress är ditt inloggningsnamn. Be någon annan som får ändra personer att byta den och ge dig en engångslänk.
access-person-email-may-not = Personen har en roll som får mer än du. Be en administratör byta e-postadressen.
access-too-long = Texten är för lång. Korta den till högst { $limit } tecken.

access-role-grant-title = Ge en roll
access-role-grant-to = Ge { $name } en roll
access-role-grant-lead = Rollen gäller genast, och personen ser den under Mitt konto.
access-role-about = Vad rollerna innebär
access-role-grant = Ge rollen
access-role-choose = Välj roll
access-role-withdraw = Ta tillbaka
access-role-withdraw-this = Ta tillbaka rollen { $role }
access-role-unknown = Välj en roll i listan.
access-role-needs-party = Den här rollen gäller alltid en part. Välj vilken.
access-role-party-unknown = Parten finns inte i samverkan. Välj en i listan.
access-role-already = Personen har redan den rollen. Välj en annan roll eller en annan part.
access-role-last-administrator = Det här är den sista administratören. Ge först någon annan den rollen, annars kan ingen ge roller.

access-way-in-has = Personen har valt lösenord.
access-way-in-has-not = Personen har inte valt lösenord.
access-link-lead = Med en engångslänk väljer personen själv ett nytt lösenord. En tidigare länk slutar gälla.
access-link-make = Skapa engångslänk
access-link-title = Engångslänk för { $name }
access-link-made = Länken är skapad. Lämna den till { $name } på ett säkert sätt, och inte till någon annan.
access-link-once = Länken visas bara nu. Kopiera den innan du lämnar sidan:
access-link-hours = Den gäller i 72 timmar och kan användas en gång.
access-link-back = Tillbaka till { $name }
access-link-no-email = Ange en e-postadress först. Utan den kan personen inte logga in.
access-link-own = Ditt eget lösenord byter du under Mitt konto.
access-link-may-not = Personen har en roll som får mer än du. Be en administratör skapa länken.
access-link-elsewhere = Adressen används också i en annan samverkan, och lösenordet är detsamma där. Be den som driver programmet om en länk.

access-need-role = { $n ->
    [one] En person väntar på en roll
   *[other] { $n } personer väntar på en roll
 }
access-need-role-action = Ge roll
access-check-role-unknown = Person { $person } har rollen ”{ $role }”, som inte finns i rättighetstabellen. Den ger ingen rätt. Ta bort den eller ge en annan.

## Logg

access-log-title = Logg
access-log-lead = { $last ->
    [0] Varje ändring skrivs här. Inget är skrivet ännu.
   *[other] Varje ändring skrivs här och kan inte tas bort. Senaste raden är nummer { $last }.
 }
access-log-number = Nr
access-log-time = Tid
access-log-who = Vem
access-log-deed = Händelse
access-log-subject = Gäller
access-log-hash = Kontrollsumma
access-log-from = Från
access-log-to = Till
access-log-narrow = Visa
access-log-all-deeds = Alla händelser
access-log-export = Spara som CSV
access-log-caption = Svensk tid. Av kontrollsumman visas de första åtta tecknen; öppna raden för resten.
access-log-none = Inga rader stämmer
access-log-none-lead = Ingenting i loggen passar urvalet. Ta bort något av villkoren, eller visa allt.
access-log-show-all = Visa allt
access-log-leaves = Bläddra
access-log-newer = Nyare rader
access-log-older = Äldre rader
access-log-day = Skriv dagen som år-månad-dag, till exempel 2021-02-10.
access-log-days-turned = Till-dagen är före från-dagen. Byt plats på dem.
access-log-line-title = Rad { $number } i loggen
access-log-line-what = Vad som gjordes
access-log-content = Uppgifterna efteråt
access-log-content-secret = Här kan finnas sekretessmarkerade uppgifter. De visas för den som får läsa sekretess.
access-log-chain = Kedjan
access-log-chain-lead = Kontrollsumman räknas på hela raden och på raden före. Ändras eller försvinner en rad så stämmer inte kedjan; samdrift check visar var.
access-log-before = Posten före
access-log-after = Posten efter
access-log-previous = Raden före
access-log-no-hash = ingen
access-log-line-before = Raden före
access-log-line-after = Raden efter
right-minutes-sign = Justera och signera protokoll man utsetts att justera
right-appeal-register = Registrera överklaganden som kommit in
