# Regler för beslut och protokoll.

## När något inte går

minutes-vote-must-be-closed = Omröstning om anställning är sluten. Markera omröstningen som sluten och skriv bara summorna.
minutes-vote-must-be-open = Omröstningen ska vara öppen; bara val och anställning avgörs slutet. Ange hur var och en röstade.
minutes-vote-authority = Ärendet gäller myndighetsutövning mot enskild, och då får ingen avstå. Ange ja eller nej för var och en.
minutes-vote-no-chair = Rösterna är lika, men ingen leder sammanträdet vid den här paragrafen. Ange vem som är ordförande.
minutes-vote-chair-must = Rösterna är lika, och { $name } som leder sammanträdet måste rösta för att ärendet ska avgöras. Ange ordförandens röst.
minutes-vote-outsider = { $name } sitter inte vid bordet vid den här paragrafen och kan inte rösta. Ta bort rösten eller rätta närvaron.
minutes-vote-twice = { $name } har röstat två gånger. Ta bort den ena rösten.
minutes-vote-missing = { $name } sitter vid bordet men har varken röstat eller avstått. Ange rösten.
minutes-vote-no-sum = Ange hur många som röstade ja och hur många som röstade nej.
minutes-vote-count = { $counted } röster är räknade men { $there } sitter vid bordet. Rätta summorna eller närvaron.
minutes-election-places = Ange hur många som ska väljas, minst en.
minutes-election-twice = { $name } står två gånger bland kandidaterna. Ta bort den ena.
minutes-election-named = { $places } ska väljas men { $named } är angivna. Rätta namnen eller antalet platser.
minutes-election-too-few = { $places } ska väljas men färre kandidater fick röster. Gör om valet.
minutes-election-negative = Ett antal valsedlar kan inte vara mindre än noll. Rätta antalet.
minutes-election-no-count = Ange hur många valsedlar som räknades.
minutes-election-count = { $counted } valsedlar är räknade men { $there } sitter vid bordet. Räkna om eller rätta närvaron.
minutes-election-sum = Rösterna och de blanka och ogiltiga valsedlarna är { $sum } men { $counted } valsedlar är räknade. Rätta talen.
minutes-lot-too-few = Lotten dras mellan minst två, alla med namn. Ange dem.
minutes-lot-twice = { $name } står två gånger i lottningen. Ta bort den ena.
minutes-lot-seed = Lottens frö ska ha minst { $digits } hexadecimala siffror (0–9, a–f). Skapa ett nytt frö.
minutes-lot-places = Lotten ska ge färre än dem den dras mellan, och minst en. Rätta antalet platser.
minutes-reservation-not-part = { $name } deltog inte i beslutet och kan inte reservera sig. Ta bort reservationen eller rätta närvaron.
minutes-reservation-abstained = { $name } avstod och har därmed inte deltagit i beslutet. Skriv en protokollsanteckning i stället.
minutes-reservation-won = { $name } röstade för det som beslutades och har inget att reservera sig mot. Rätta namnet eller rösten.
minutes-reservation-late = Reservationen anmäldes efter att sammanträdet slutade { $end }. Den ska anmälas innan dess; skriv inte in den.

## Propositionsordning och beslut i ord

minutes-put-today = Ska ärendet avgöras i dag?
minutes-put-refer-or-table = Ska ärendet återremitteras i stället för att bordläggas?
minutes-put-approve = { $firstkind ->
    [proposal] Bifaller nämnden förvaltningens förslag?
   *[motion] Bifaller nämnden { $firstby }s yrkande ({ $first })?
 }
minutes-put-against = { $firstkind ->
    [proposal] Bifaller nämnden förvaltningens förslag? Nej innebär bifall till { $secondkind ->
        [proposal] förvaltningens förslag
       *[motion] { $secondby }s yrkande ({ $second })
     }.
   *[motion] Bifaller nämnden { $firstby }s yrkande ({ $first })? Nej innebär bifall till { $secondkind ->
        [proposal] förvaltningens förslag
       *[motion] { $secondby }s yrkande ({ $second })
     }.
 }
minutes-put-counter = Ska { $firstby }s yrkande ({ $first }) vara motförslag till huvudförslaget? Nej innebär att { $secondby }s yrkande ({ $second }) är det.
minutes-put-counter-next = Ska yrkandet som vann den förra frågan stå kvar som motförslag till huvudförslaget? Nej innebär att { $secondby }s yrkande ({ $second }) blir motförslag.
minutes-put-main = { $firstkind ->
    [proposal] Bifaller nämnden förvaltningens förslag? Nej innebär bifall till det antagna motförslaget.
   *[motion] Bifaller nämnden { $firstby }s yrkande ({ $first })? Nej innebär bifall till det antagna motförslaget.
 }
minutes-put-add = Bifaller nämnden { $firstby }s tilläggsyrkande ({ $first })?
minutes-decided-main = { $who ->
    [proposal] Huvudförslag är förvaltningens förslag.
   *[motion] Huvudförslag är { $by }s yrkande ({ $number }).
 }
minutes-decided-put = Ordföranden ställer frågan: ”{ $question }”
minutes-decided-acclamation = { $who ->
    [proposal] Ordföranden ställer frågan: ”{ $question }” och finner att nämnden beslutar enligt förvaltningens förslag.
   *[motion] Ordföranden ställer frågan: ”{ $question }” och finner att nämnden beslutar enligt { $by }s yrkande ({ $number }).
 }
minutes-decided-by-vote = Ordföranden ställer frågan: ”{ $question }” Omröstning begärs och genomförs.
minutes-decided-abstained = Avstår från att delta i beslutet: { $names }.
minutes-vote-result = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår. Utfallet blir: { $outcome }.
minutes-vote-result-open = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår.
minutes-vote-result-casting = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår. Vid lika röstetal avgör ordförandens utslagsröst: { $outcome }.
minutes-vote-result-lot = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår. Vid lika röstetal avgör lotten: { $outcome }.
minutes-election-result = Till { $post } väljs { $elected }.
minutes-election-result-closed = Val med slutna sedlar till { $post }: { $counts }, blanka { $blank }, ogiltiga { $invalid }. Valda: { $elected }.
minutes-election-result-lot = Val med slutna sedlar till { $post }: { $counts }, blanka { $blank }, ogiltiga { $invalid }. Lika röstetal avgörs med lott. Valda: { $elected }.
minutes-lot-rule = Så dras lotten: skriv fröet, sedan namnen i ordning, ett på varje rad, sist försökets nummer som först är 0. Ta SHA-256 av texten (UTF-8, ingen radbrytning sist). Läs de sexton första hexadecimala siffrorna som ett tal. Är talet minst den största multipeln av antalet namn som ryms under 2⁶⁴, görs nytt försök med nästa nummer. Resten när talet delas med antalet namn pekar ut namnet, där det första är 0. Vem som helst kan dra om lotten och får samma svar.

## Vad som saknas eller motsäger sig i protokollet

lint-law-practice = praxis
lint-law-older = KL 1991:900, vars paragrafer inte är lästa här (i dag { $law })
lint-board-missing = Nämndens namn saknas. Skriv vilken nämnd protokollet gäller.
lint-date-missing = Sammanträdesdagen saknas. Skriv dagen.
lint-place-missing = Platsen saknas. Skriv var sammanträdet hölls.
lint-start-missing = Starttiden saknas. Skriv när sammanträdet öppnades.
lint-end-missing = Sluttiden saknas. Skriv när sammanträdet avslutades; reservationer ska ha anmälts dessförinnan.
lint-end-before-start = Sluttiden { $end } är före starttiden { $start }. Rätta den ena.
lint-time-unreadable = ”{ $time }” är inte ett klockslag. Skriv timme och minut, till exempel 13:00.
lint-chair-missing = Ordförande saknas. Skriv vem som ledde sammanträdet.
lint-chair-absent = { $name } står som ordförande men finns inte bland de närvarande. Rätta namnet eller närvaron.
lint-chair-change = { $name } var inte med vid { $place }, och det framgår inte vem som tog över som ordförande. Skriv in ordförandebytet.
lint-chair-remote = { $name } ledde sammanträdet på distans. SKR:s råd är att den som leder är i lokalen; att alla deltar på distans är inte prövat. Kontrollera att det var avsikten.
lint-secretary-missing = Sekreterare saknas. Skriv vem som förde protokollet.
lint-adjuster-missing = Justerare saknas. Skriv vem som utsågs att justera protokollet.
lint-adjuster-is-chair = { $name } är både ordförande och justerare. Utse en annan justerare.
lint-adjuster-absent = { $name } ska justera men var inte med. Utse någon som deltog i besluten.
lint-adjuster-not-deciding = { $name } ska justera men deltog inte i besluten. Utse en ledamot eller en ersättare som tjänstgjorde.
lint-adjuster-differs = { $place }: en annan än { $name } valdes till justerare. Rätta framsidan eller beslutet.
lint-adjuster-same-party = { $name } är vald av samma kommun som ordföranden. Nästa gång kan justeraren gärna komma från en annan part.
lint-present-missing = Beslutande ledamöter saknas. Skriv vilka ledamöter och ersättare som tjänstgjorde.
lint-present-twice = { $name } står två gånger bland de närvarande. Ta bort den ena raden.
lint-presence-stranger = { $name } finns i närvarologgen men inte bland de närvarande. Lägg till personen eller rätta namnet.
lint-municipality-missing = För { $name } saknas vilken kommun som valt. Skriv kommunen; den betalar arvodet.
lint-substitute-for-whom = Ersättaren { $name } beslutar, men det framgår inte för vem. Skriv vilken ledamot { $name } ersätter och från vilken paragraf till vilken.
lint-served-twice = { $place }: både { $name } och en annan ersättare tjänstgör för { $member }. En plats har en röst; rätta vem som tjänstgör.
lint-serves-for-present = { $place }: { $name } tjänstgör för { $member }, som själv sitter med. Skriv när { $member } lämnade eller avsluta tjänstgöringen.
lint-remote-not-allowed = { $names } deltog på distans, men fullmäktige har inte beslutat att det får ske. Rätta närvaron eller hänvisa till beslutet.
lint-substitute-spoke = { $place }: ersättaren { $name } yttrade sig utan att tjänstgöra, men fullmäktige har inte gett ersättarna yttranderätt. Stryk inlägget eller hänvisa till beslutet.
lint-substitute-recorded = { $place }: ersättaren { $name } har fått en mening antecknad utan att tjänstgöra, men fullmäktige har inte gett ersättarna den rätten. Stryk anteckningen eller hänvisa till beslutet.
lint-placeholder = { $place ->
    [front] Platshållaren ”{ $what }” står kvar i ”{ $text }”. Fyll i det som ska stå där.
   *[other] { $place }: platshållaren ”{ $what }” står kvar i ”{ $text }”. Fyll i det som ska stå där.
 }
lint-too-many = { $place }: { $there } är beslutande men nämnden har { $seats } platser. Rätta närvaron.
lint-quorum = { $place }: { $there } beslutande, men { $needed } av { $seats } behövs för att nämnden ska kunna besluta. Kalla in ersättare, eller ta om ärendet på nästa sammanträde.
lint-recused-counted = { $place }: { $name } är jävig men räknas med. Den jäviga ska ha lämnat rummet och varken deltar, yrkar eller röstar. Rätta paragrafen eller närvarologgen.
lint-recused-ground = { $name } har lämnat på grund av jäv, men grunden saknas. Ange vilken av de fyra grunderna i KL 6:28 som gäller.
lint-participant-outsider = { $place }: { $name } står som deltagande i beslutet men satt inte med då. Rätta namnet eller närvaron.
lint-number-missing = { $place } saknar paragrafnummer. Numrera paragrafen.
lint-number-first = Protokollet börjar på § { $number } men årets nästa nummer är § { $due }. Rätta numreringen.
lint-number-gap = Efter § { $before } kommer § { $number }; § { $due } fattas. Rätta numreringen eller lägg till paragrafen.
lint-number-repeat = § { $number } finns mer än en gång. Ge varje paragraf ett eget nummer.
lint-number-order = § { $number } står efter § { $before }. Ställ paragraferna i nummerordning.
lint-covers = Framsidan säger §§ { $first }–{ $last }, men protokollet har §§ { $low }–{ $high }. Rätta den ena.
lint-agenda-missing = Punkten ”{ $heading }” finns på dagordningen men har ingen paragraf. Lägg till paragrafen, eller skriv att punkten utgick.
lint-no-paragraphs = Protokollet har inga paragrafer. Skriv in ärendena.
lint-heading-missing = { $place } saknar rubrik. Skriv vad ärendet gäller.
lint-case-other-body = { $place }: ärendet { $case } är inte nämndens eget; dess nummer börjar med { $own }. Skriv nämndens ärendenummer.
lint-case-odd = { $place }: ärendet { $case } ser ut att höra till en annan myndighet, eftersom de andra börjar med { $own }. Kontrollera ärendenumret.
lint-decision-missing = { $place } saknar beslut. Skriv vad nämnden beslutade.
lint-decision-uncertain = { $place } har inget beslut. Skriv beslutet, eller märk paragrafen som information.
lint-decision-empty = { $place }: beslutspunkten ”{ $point }” går inte att förstå för sig. Skriv ut vad nämnden beslutade.
lint-decision-leans = { $place }: beslutspunkten ”{ $point }” hänvisar till en annan handling. Skriv gärna ut innehållet i beslutet.
lint-decision-differs = { $place }: beslutet skiljer sig från förslaget, men inget yrkande som vunnit är antecknat. Skriv in yrkandet och vem som ställde det, eller rätta beslutet.
lint-dispatch-missing = { $place }: ingen mottagare är angiven. Skriv vilka beslutet ska skickas till, om det ska skickas.
lint-secret-not-told = { $place }: en del är hemlig, men den öppna texten säger inte det. Skriv i den öppna texten att det finns en sekretessdel.
lint-motion-no-name = { $place }: yrkande { $number } saknar namn. Skriv vem som ställde det.
lint-motion-outsider = { $place }: { $name } yrkar men deltar inte i beslutet. Rätta namnet eller närvaron.
lint-order-missing = { $place }: flera förslag ställdes, men propositionsordningen saknas. Skriv i vilken ordning ordföranden ställde frågorna och vilket som var huvudförslag.
lint-order-no-main = { $place }: det framgår inte vilket förslag som var huvudförslag. Skriv vilka förslag varje fråga gällde, huvudförslaget först.
lint-order-unknown = { $place }: propositionsordningen nämner förslag { $number }, som inte finns. Rätta numret.
lint-motion-not-put = { $place }: förslag { $number } { $name } ställdes aldrig under proposition. Skriv in frågan, eller att yrkandet togs tillbaka.
lint-vote-missing = { $place }: frågan avgjordes genom omröstning, men omröstningen saknas. Skriv in den.
lint-vote-in-text = { $place }: en omröstning nämns i texten men inte hur den utföll. Skriv hur många som röstade ja och nej, och vilka.
lint-vote-no-sum = { $place }: omröstningens resultat saknas. Skriv hur många som röstade ja, nej och avstod.
lint-vote-no-names = { $place }: omröstningen var öppen, men det framgår inte hur var och en röstade. Skriv namnen.
lint-vote-sums = { $place }: resultatet är angivet som { $announced } (ja–nej–avstår) men namnen ger { $counted }. Rätta det ena.
lint-vote-count = { $place }: { $counted } röster redovisas men { $there } deltog i beslutet. Rätta resultatet eller närvaron.
lint-vote-outsider = { $place }: { $name } röstar men satt inte med vid beslutet. Ta bort rösten eller rätta närvaron.
lint-vote-twice = { $place }: { $name } har två röster. Ta bort den ena.
lint-vote-person-missing = { $place }: { $name } deltog i beslutet men har varken röstat eller avstått. Skriv in rösten.
lint-vote-outcome = { $place }: utfallet stämmer inte med rösterna { $yes }–{ $no }. Rätta utfallet eller rösterna.
lint-vote-closed = { $place }: omröstningen är sluten, men bara val och anställning avgörs slutet. Skriv hur var och en röstade.
lint-vote-open = { $place }: omröstningen är öppen, men val och anställning avgörs med slutna sedlar. Rätta formen.
lint-tie-no-rule = { $place }: rösterna är lika, { $yes }–{ $yes }, men det framgår inte hur saken avgjordes. Skriv utslagsröst, eller lott vid val och anställning.
lint-tie-by-lot = { $place }: lika röstetal avgjordes med lott, men i annat än val och anställning avgör ordförandens utslagsröst. Rätta.
lint-tie-none = { $place }: rösterna är { $yes }–{ $no } och alltså inte lika, men ett sätt att skilja lika röstetal är angivet. Ta bort det.
lint-chair-abstained = { $place }: rösterna är lika men { $name }, som ledde sammanträdet, avstod. Ordföranden ska rösta när det behövs för att avgöra ärendet.
lint-abstain-authority = { $place }: { $names } avstod, men ärendet är myndighetsutövning mot enskild, och då får ingen avstå. Rätta.
lint-election-casting = { $place }: valet avgjordes med utslagsröst, men lika röstetal i val och anställning avgörs med lott. Dra lott.
lint-election-tie = { $place }: { $names } fick lika många röster, men det framgår inte hur saken avgjordes. Dra lott och skriv in den.
lint-election-sum = { $place }: rösterna och de blanka och ogiltiga sedlarna är { $sum } men { $counted } sedlar är räknade. Rätta talen.
lint-election-count = { $place }: { $counted } valsedlar är räknade men { $there } deltog. Rätta antalet eller närvaron.
lint-election-result = { $place }: valda är ”{ $named }”, men rösterna ger ”{ $due }”. Rätta de valda.
lint-lot-missing = { $place }: saken avgjordes med lott, men lotten saknas. Skriv vad den drogs mellan, fröet och utfallet.
lint-lot-wrong = { $place }: lotten ger något annat än { $drawn } när den dras om. Kontrollera namnen, ordningen och fröet.
lint-reservation-not-part = { $place }: { $name } reserverar sig men deltog inte i beslutet. Bara den som deltog får reservera sig; ta bort reservationen eller rätta närvaron.
lint-reservation-late = { $place }: { $name } anmälde sin reservation { $at }, efter att sammanträdet slutade { $end }. Den ska anmälas innan sammanträdet avslutas; ta bort den eller rätta tiden.
lint-reservation-abstained = { $place }: { $name } reserverar sig men avstod från att rösta. Kontrollera om { $name } deltog i beslutet.
lint-reservation-won = { $place }: { $name } reserverar sig mot det { $name } röstade för. Kontrollera rösten och reservationen.
lint-reservation-no-time = { $place }: det framgår inte när { $name } anmälde sin reservation. Skriv klockslaget, så att det syns att det var före avslutningen.
lint-urgent-unreported = Det brådskande beslutet ”{ $name }” av { $by } är inte anmält. Anmäl det i en paragraf; det måste ske på nästa sammanträde.
lint-delegation-gap = { $place }: delegationsbesluten { $from }–{ $to } är inte anmälda i någon lista. Rätta perioden eller anmäl dem.
lint-delegation-overlap = { $place }: { $from }–{ $to } var redan med i förra listan. Låt perioden börja dagen efter den förra.
lint-delegation-count = { $place }: { $says } delegationsbeslut sägs vara fattade men { $holds } finns i listan. Rätta antalet eller listan.
lint-delegation-no-list = { $place }: { $says } delegationsbeslut sägs vara fattade, men inget av dem är angivet. Lägg till listan.
lint-delegation-period = { $how ->
    [ahead] { $place }: listan med delegationsbeslut sträcker sig förbi sammanträdesdagen. Rätta perioden.
   *[backwards] { $place }: listan med delegationsbeslut slutar före den börjar. Rätta perioden.
 }
lint-delegation-no-period = { $place }: listan med delegationsbeslut saknar period. Skriv från och till vilken dag den gäller.
lint-adjusted-early = Protokollet sägs vara justerat { $day }, före sammanträdet { $meeting }. Rätta dagen.
lint-adjusted-late = Protokollet justerades { $day }, efter sista dagen { $limit }. Skriv varför.
lint-adjusted-missing = Dagen för justeringen framgår inte. Skriv den, så att det syns att anslaget kom upp i tid.
lint-notice-unadjusted = { $place ->
    [front] Anslag har satts upp, men protokollet har ingen justeringsdag. Skriv när det justerades; anslaget får inte komma före.
   *[other] { $place }: anslag har satts upp, men paragrafen har ingen justeringsdag. Skriv när den justerades; anslaget får inte komma före.
 }
lint-notice-early = { $party ->
    [none] Anslaget sattes upp { $day }, före justeringen { $adjusted }. Rätta dagen eller sätt upp det på nytt.
   *[other] Anslaget hos { $party } sattes upp { $day }, före justeringen { $adjusted }. Rätta dagen eller sätt upp det på nytt.
 }
lint-notice-late = { $party ->
    [none] Anslaget sattes upp { $day }; det skulle ha varit uppe senast { $limit }.
   *[other] Anslaget hos { $party } sattes upp { $day }; det skulle ha varit uppe senast { $limit }.
 }
lint-notice-party = Anslag saknas för { $party }. Sätt upp det; överklagandetiden börjar först när det är uppe hos alla parter.
lint-notice-paragraph = { $place } är justerad för sig, men anslag för den saknas för { $party }. Sätt upp ett eget anslag.
lint-notice-stranger = Ett anslag gäller { $party }, som inte är part. Rätta namnet.
lint-notice-one-for-all = Bara ett anslag finns, utan part. Skriv ett anslag för var och en av { $parties }.
lint-notice-parties-unknown = Bara ett anslag finns, men ledamöterna kommer från flera kommuner. Kontrollera att det satts upp hos alla parter.
lint-notice-removed-early = { $party ->
    [none] Anslaget togs ned { $day }; tidigast fick det tas ned { $earliest }. Överklagandetiden har inte säkert gått ut; sätt upp det på nytt.
   *[other] Anslaget hos { $party } togs ned { $day }; tidigast fick det tas ned { $earliest }. Överklagandetiden har inte säkert gått ut; sätt upp det på nytt.
 }
lint-notice-backwards = { $party ->
    [none] Anslaget togs ned { $day }, innan det sattes upp. Rätta dagarna.
   *[other] Anslaget hos { $party } togs ned { $day }, innan det sattes upp. Rätta dagarna.
 }
lint-notice-stored = Det framgår inte var protokollet finns. Skriv förvaringsplatsen i anslaget.
