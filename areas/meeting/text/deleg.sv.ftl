# Delegationsbeslut och uppdrag på sammanträdets sidor.

meeting-delegation = Delegationsbeslut
meeting-delegation-none = Ingen lista är hämtad. Den börjar dagen efter den förra listans sista dag.
meeting-delegation-count = ({ $n } beslut)
meeting-delegation-fetch = Hämta listan
meeting-delegation-field-until = Till och med
meeting-delegation-day = Skriv till vilken dag listan sträcker sig.
meeting-delegation-kind = Listan tas upp i en paragraf om delegationsbeslut. Ändra paragrafens slag först.
meeting-delegation-until = Listan kan inte sträcka sig efter sammanträdets dag, { $day }.
meeting-delegation-upto-date = Den senaste listan sträcker sig redan hit, och inget brådskande beslut väntar.
meeting-delegation-sentence = { $board } noterar redovisningen av delegationsbeslut för perioden { $period } ({ $n } beslut).
meeting-delegation-urgent-sentence = { $board } noterar anmälan av brådskande beslut: { $numbers }.
meeting-delegation-urgent-mark = (brådskande)
meeting-delegation-late-mark = (registrerat i efterhand)
meeting-place-item = punkt { $n }, { $day }
meeting-assignment-source = { $place }, punkt { $n }
meeting-assignment-new = Skapa uppdrag
meeting-assignments = Uppdrag från paragrafen
meeting-assignments-all = Alla uppdrag
meeting-assignment-taken-up = Tas upp på sammanträdet.
meeting-assignment-there = Uppdraget står redan på nästa sammanträdes dagordning.
meeting-assignment-no-meeting = Inget kommande sammanträde är planerat. Planera ett först.
meeting-follow-up = Uppföljning av uppdrag
meeting-follow-up-heading = Uppföljning av uppdrag
meeting-follow-up-fetch = Hämta uppdragen till paragrafen
meeting-follow-up-none = Inget uppdrag att följa upp.
meeting-delegation-urgent = { $n ->
    [one] Ett brådskande beslut måste anmälas vid det här sammanträdet.
   *[other] { $n } brådskande beslut måste anmälas vid det här sammanträdet.
 }
meeting-delegation-left-over = Listan är inte längre uppsatt här, men dess rader står kvar i paragrafen.
meeting-delegation-clear = Ta bort raderna
meeting-delegation-still-there = Paragrafen tar upp en lista. Ångra listan först.
meeting-urgent-unreported = Sammanträdet kan inte avslutas: brådskande beslut ska anmälas vid nästa sammanträde utan undantag (kommunallagen 6 kap. 40 §). Ta upp { $numbers } i en paragraf om delegationsbeslut med Hämta listan.
meeting-follow-up-nothing = Inget uppdrag att följa upp.
meeting-follow-up-by-itself = Texten skrivs av sig själv när kallelsen skickas och när sammanträdet börjar, så länge ingen har skrivit en egen.
meeting-assignment-followed-up = Följdes upp vid sammanträdet.
meeting-send-not-followed-up = { $n ->
    [one] Ett uppdrag som ska följas upp
   *[other] { $n } uppdrag som ska följas upp
 } står inte på föredragningslistan. Lägg till punkten Uppföljning av uppdrag, eller hämta uppdragen till den.
meeting-follow-up-counts = { $open ->
    [0] Inget uppdrag är öppet
    [one] Ett uppdrag är öppet
   *[other] { $open } uppdrag är öppna
 }{ $late ->
    [0] .{""}
    [one] , varav ett försenat.
   *[other] , varav { $late } försenade.
 } { $finished ->
    [0] Inget har avslutats sedan förra sammanträdet.
    [one] Ett har avslutats sedan förra sammanträdet.
   *[other] { $finished } har avslutats sedan förra sammanträdet.
 }
