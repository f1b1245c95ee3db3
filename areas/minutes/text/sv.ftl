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
minutes-put-counter-next = Ska det som nyss antogs som motförslag stå kvar? Nej innebär att { $secondby }s yrkande ({ $second }) blir motförslag.
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
minutes-vote-result = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår. Beslutet blir: { $outcome }.
minutes-vote-result-open = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår.
minutes-vote-result-casting = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår. Vid lika röstetal avgör ordförandens utslagsröst: { $outcome }.
minutes-vote-result-lot = Omröstningen utfaller med { $yes } ja, { $no } nej och { $abstained } som avstår. Vid lika röstetal avgör lotten: { $outcome }.
minutes-election-result = Till { $post } väljs { $elected }.
minutes-election-result-closed = Val med slutna sedlar till { $post }: { $counts }, blanka { $blank }, ogiltiga { $invalid }. Valda: { $elected }.
minutes-election-result-lot = Val med slutna sedlar till { $post }: { $counts }, blanka { $blank }, ogiltiga { $invalid }. Lika röstetal avgörs med lott. Valda: { $elected }.
minutes-lot-rule = Så dras lotten: skriv fröet, sedan namnen i ordning, ett på varje rad, sist försökets nummer som först är 0. Ta SHA-256 av texten (UTF-8, ingen radbrytning sist). Läs de sexton första hexadecimala siffrorna som ett tal. Är talet minst den största multipeln av antalet namn som ryms under 2⁶⁴, görs nytt försök med nästa nummer. Resten när talet delas med antalet namn pekar ut namnet, där det första är 0. Vem som helst kan dra om lotten och får samma svar.
