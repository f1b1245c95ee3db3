# Avtalet och parterna.

agreement-title = Avtal
agreement-about = Om avtalet
agreement-kind = Samverkansform
agreement-name = Namn
agreement-decided = Beslutat
agreement-decided-hint = En rad för varje parts beslut: fullmäktige, dag, paragraf och diarienummer.
agreement-decided-missing = besluten är inte angivna
agreement-from = Gäller från
agreement-from-unknown = inte angivet
agreement-to = Gäller till och med
agreement-to-hint = Lämna tomt om avtalet gäller tills vidare.
agreement-until-further-notice = tills vidare
agreement-none = –
agreement-host = Värdkommun
agreement-host-chip = värdkommun
agreement-parties = Parter
agreement-parties-on = Parter den { $day }
agreement-parties-none = Inga parter den dagen.
agreement-parties-all = Alla parter
agreement-party = Part
agreement-saved = Sparat.
agreement-save = Spara
agreement-choose = Välj …
agreement-mend = Rätta

agreement-tab-show = Avtalet
agreement-tab-edit = Ändra
agreement-tab-host = Värdkommun
agreement-tab-facts = Uppgifter

agreement-lead = { $n ->
    [0] Ingen är part i dag.
    [one] En part i dag.
   *[other] { $n } parter i dag.
 }
agreement-lead-host = { $n ->
    [one] En part i dag. Värdkommun är { $host }.
   *[other] { $n } parter i dag. Värdkommun är { $host }.
 }
agreement-lead-lacking = { $lacking ->
    [one] En av dem saknar adress till sin anslagstavla.
   *[other] { $lacking } av dem saknar adress till sin anslagstavla.
 }

agreement-empty-lead = Här står vilka som samverkar och på vilken grund.
agreement-empty-title = Avtalet är inte inlagt
agreement-empty-text = Lägg in vilken samverkansform ni har, var den är beslutad och hur länge den gäller. Formen avgör vilka regler som gäller för värdkommun, protokoll och anslag.
agreement-empty-action = Lägg in avtalet
agreement-ended = Avtalet gällde till och med den { $day }. Ändra sista dagen om det har förlängts, eller lägg in det nya avtalet.
agreement-edit-title = Ändra avtalet
agreement-edit-lead = Ange samverkansform, beslut och giltighet. Parterna har en egen sida.

agreement-kinds = Vad formerna innebär
agreement-kind-own = er form
agreement-kind-joint-board = Gemensam nämnd
agreement-kind-joint-board-means = Nämnden är gemensam för parterna men hör till värdkommunens organisation. Varje parts fullmäktige väljer sina ledamöter och ersättare, antar reglementet och prövar ansvarsfriheten. Protokollet anslås på varje parts anslagstavla.
agreement-kind-contract-cooperation = Avtalssamverkan
agreement-kind-contract-cooperation-means = En part utför uppgifter åt de andra enligt avtal. Ingen ny nämnd bildas: beslut fattas i parternas egna organ, och styrelsen rapporterar till fullmäktige varje år.
agreement-kind-federation = Kommunalförbund
agreement-kind-federation-means = En egen juridisk person med egna beslutande organ och egen budget. Medlemmarna lämnar över uppgifter till förbundet.
agreement-law-joint-board = KL 3:9, 9:19–35
agreement-law-contract-cooperation = KL 9:37–38
agreement-law-host = En av parterna är värdkommun, och nämnden ingår i dess organisation. KL 9:20
agreement-law-notice-board = En gemensam nämnds protokoll anslås hos varje part, och tiden för överklagande räknas från det sista anslaget. KL 9:32, 13:5

agreement-gap = Från den { $from } till den { $to } finns det parter men ingen värdkommun.
agreement-gap-open = Från den { $from } finns det parter men ingen värdkommun.
agreement-gap-mend = Ange värdkommun
agreement-host-title = Värdkommun
agreement-host-lead = En gemensam nämnd har en värdkommun varje dag. Ett byte gäller från en dag och rör inte tiden före.
agreement-host-lead-free = Bara en gemensam nämnd måste ha en värdkommun. Har ni pekat ut en kommun i avtalet anger ni den här. Ett byte gäller från en dag och rör inte tiden före.
agreement-host-change = Byt värdkommun
agreement-host-change-text = Den nuvarande värdkommunen är värd till och med dagen före. Gamla protokoll och handlingar påverkas inte.
agreement-host-change-save = Byt värdkommun
agreement-host-new = Ny värdkommun
agreement-host-from = Från och med
agreement-host-since = från { $day }
agreement-hosts = Värdkommuner genom tiden
agreement-hosts-none = Ingen värdkommun är angiven.
agreement-host-remove = Ta bort
agreement-host-tick = Parten är värdkommun
agreement-host-tick-hint = Ingen värdkommun är angiven än. Den första parten i en gemensam nämnd läggs in som värd; det går att byta sedan.

agreement-party-about = Om parten
agreement-party-name = Namn
agreement-short = Kortnamn
agreement-short-hint = Så som parten kallas i tabeller och protokoll, till exempel Lekeberg.
agreement-code = Kommunkod
agreement-code-hint = Fyra siffror. Lämna tomt för en part som inte är en kommun.
agreement-party-from = Part från
agreement-party-to = Part till och med
agreement-party-to-hint = Lämna tomt så länge parten är med tills vidare.
agreement-party-add = Lägg till part
agreement-party-add-lead = En kommun, en region eller ett förbund som är med i samverkan.
agreement-party-add-save = Lägg till
agreement-party-edit-lead = Ändringar syns i loggen. Värdkommun byts på avtalets sida.
agreement-own-edit-lead = Du kan ändra adressen till er anslagstavla. Be nämndens sekreterare om något annat behöver rättas.
agreement-party-lead = Part sedan den { $from }, tills vidare.
agreement-party-lead-until = Part sedan den { $from }, till och med den { $to }.
agreement-party-lead-left = Var part från den { $from } till och med den { $to }.
agreement-party-lead-coming = Blir part den { $from }.
agreement-state-party = part
agreement-state-coming = blir part
agreement-state-left = har lämnat
agreement-parties-others = Tidigare och kommande parter
agreement-parties-empty-lead = Här står de som samverkar, en sida för var och en.
agreement-parties-empty-title = Inga parter än
agreement-parties-empty-text = Lägg in värdkommunen först och sedan de andra. Parterna används i nämndens platser, i protokollen och för anslagen.

agreement-notice-board = Anslagstavla
agreement-notice-board-address = Anslagstavlans adress
agreement-notice-board-hint = Hela adressen till anslagstavlan på webben, med https://
agreement-notice-board-known = adress finns
agreement-notice-board-missing = adressen saknas
agreement-notice-board-add = Lägg in adressen
agreement-notice-board-why = Hit leder länken när ett justerat protokoll ska anslås.

agreement-day-bad = Skriv dagen som år-månad-dag, till exempel 2021-02-10.
agreement-text-long = Texten är { $length } tecken. Korta den till högst { $longest }.
agreement-kind-missing = Välj samverkansform.
agreement-name-missing = Skriv vad samverkan heter.
agreement-to-before-from = Sista dagen är före den första. Ändra en av dem.
agreement-party-name-missing = Skriv partens namn.
agreement-short-missing = Skriv ett kortnamn.
agreement-short-taken = Kortnamnet används av { $name }. Välj ett annat.
agreement-code-bad = Kommunkoden ska vara fyra siffror, till exempel 1814. Lämna fältet tomt om parten inte har någon.
agreement-from-missing = Ange från vilken dag parten är med.
agreement-notice-board-bad = Skriv hela webbadressen, till exempel https://www.kommunen.se/anslagstavla.
agreement-host-taken = { $name } är redan värdkommun. Lägg in parten utan kryss och byt sedan värd under Avtal, Värdkommun.
agreement-host-first = Ingen värdkommun är angiven. Kryssa i att parten är värdkommun, eller lägg in värdkommunen först.
agreement-host-gap = Från { $from } till { $to } skulle det finnas parter men ingen värdkommun. Ändra dagarna, eller byt värdkommun först under Avtal.
agreement-host-gap-open = Från { $from } skulle det finnas parter men ingen värdkommun. Ändra dagarna, eller byt värdkommun först under Avtal.
agreement-host-not-chosen = Välj vilken part som ska vara värdkommun.
agreement-host-not-party = { $name } är inte part den { $day }. Välj en annan dag eller en annan part.
agreement-host-day-taken = Det finns redan ett byte den { $day }. Ta bort det först, eller välj en annan dag.
agreement-host-already = { $name } är redan värdkommun den { $day }. Välj en annan part.

deed-agreement-create = La in avtalet
deed-agreement-edit = Ändrade avtalet
deed-party-create = La till part
deed-party-edit = Ändrade part
deed-host-change = Bytte värdkommun
deed-host-remove = Tog bort ett byte av värdkommun
