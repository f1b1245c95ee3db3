frame-skip = Hoppa till innehållet
frame-menu = Huvudmeny
frame-menu-short = Meny
frame-crumbs = Sökväg
frame-tabs = Delar av posten
frame-search = Sök i ärenden, handlingar och protokoll
frame-account = Inloggad som
frame-sign-out = Logga ut
frame-public-all = Alla nämnder med offentliga sidor
frame-public-staff = För ledamöter och tjänstemän: logga in
demo-label = Demo
demo-today = Dagen är { $day }. Alla personer är påhittade.
demo-move = Flytta dagen till
demo-go = Flytta
todo-today = i dag
todo-late = försenat
todo-since = sedan { $day }
todo-ago = { $days ->
    [one] i går
   *[other] för { $days } dagar sedan
 }
todo-no-day = utan datum
todo-in = { $days ->
    [one] i morgon
   *[other] om { $days } dagar
 }
form-required = (måste fyllas i)
form-faults = { $n ->
    [one] En uppgift behöver rättas
   *[other] { $n } uppgifter behöver rättas
 }
merge-title = Någon annan hann spara före dig
merge-lead = { $n ->
    [0] Posten har sparats av någon annan sedan du öppnade den, men era texter är lika. Spara om du vill.
    [one] Posten har sparats av någon annan sedan du öppnade den. Ett fält skiljer sig. Inget är överskrivet: välj vad som ska gälla.
   *[other] Posten har sparats av någon annan sedan du öppnade den. { $n } fält skiljer sig. Inget är överskrivet: välj vad som ska gälla.
 }
merge-theirs = Sparat nu
merge-yours = Din text (ändra här det som ska sparas)
merge-empty = (tomt)
merge-save = Spara min text
merge-keep-theirs = Behåll det sparade
document-missing = Saknas:
document-corrected = Rättelse: { $place }
document-corrected-old = Lydelse före rättelsen:
document-corrected-new = Rätt lydelse:
fault-title-400 = Det gick inte att läsa det som skickades
fault-title-401 = Du är utloggad
fault-title-403 = Du har inte rätt till det här
fault-title-404 = Sidan finns inte
fault-title-405 = Så kan sidan inte öppnas
fault-title-409 = Posten har ändrats
fault-title-413 = Filen är för stor
fault-title-415 = Filtypen tas inte emot
fault-title-429 = För många försök
fault-title-500 = Något gick fel hos oss
fault-title-503 = Databasen svarar inte
fault-title-507 = Disken är full
fault-not-found = Sidan finns inte, eller så hör den till en samverkan som du inte är med i. Kontrollera adressen.
fault-wrong-method = Adressen finns men kan inte öppnas på det här sättet, så inget sparades. Gå till startsidan och följ länkarna därifrån.
fault-forbidden = Din roll har inte rätt att göra detta. Be nämndens sekreterare eller administratör om du behöver rätten.
fault-wrong-token = Formuläret hör till en annan inloggning än din nuvarande, så inget sparades. Öppna sidan på nytt och skicka igen.
fault-signed-out = Du är inte inloggad längre, så inget sparades. Logga in och skicka igen; det du skrev står här nedanför.
fault-cut-off = Överföringen bröts eller gick inte att läsa, så inget sparades. Försök igen.
fault-too-large = Det som skickades är större än gränsen { $limit }. Inget sparades. Dela upp filen eller gör den mindre.
fault-too-many = För många försök på kort tid. Vänta { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
 } och försök igen.
fault-mistake = Ett fel hos oss hindrade det du ville göra. Inget sparades. Försök igen, och hör av dig till driften om det återkommer.
fault-number = Felets nummer är { $number }. Uppge det om du hör av dig.
fault-you-wrote = Det här hade du skrivit
fault-you-wrote-lead = Inget av det är sparat. Kopiera det du vill ha kvar.
fault-to-sign-in = Logga in
fault-to-start = Till startsidan
store-busy = Databasen är upptagen av en annan skrivning just nu. Inget sparades. Försök igen om en stund.
store-gone = Databasen går inte att nå just nu. Inget sparades. Försök igen om en stund, och hör av dig till driften om det fortsätter.
store-full = Disken är full. Inget sparades. Driften behöver frigöra utrymme innan det går att spara.
store-stale = Någon annan hann spara samma post före dig. Inget skrevs över. Öppna posten på nytt.
store-taken = Värdet används redan av en annan post och måste vara unikt. Inget sparades. Välj ett annat.
store-damaged = Något som är sparat är skadat eller ändrat på annat sätt än genom Samdrift. Driften behöver köra samdrift check.
store-other = Databasen godtog inte det som skulle sparas. Inget sparades. Försök igen, och hör av dig till driften om det återkommer.
written-line-too-long = Texten är för lång. Korta den till högst { $most } tecken.
written-text-too-long = Texten är för lång. Korta den till högst { $most } tecken, eller lägg den som en egen handling.
written-bad-day = ”{ $value }” är inte ett datum. Skriv år-månad-dag, till exempel 2021-02-10.
written-bad-amount = ”{ $value }” är inte ett belopp. Skriv kronor, till exempel 500 000 eller 12,50.
