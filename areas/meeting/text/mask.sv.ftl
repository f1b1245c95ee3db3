deed-mask-confirm = Granskade protokollet för offentliggörande
mask-title = Granska personuppgifter
mask-lead = Protokollet blir offentligt på webben först när du har bekräftat. Det fullständiga protokollet ändras inte.
mask-not-held = Protokollet granskas när sammanträdet har hållits.
mask-not-reviewed = Protokollet är inte granskat. Gå igenom förslagen och bekräfta.
mask-text-changed = Texten har ändrats sedan den granskades. Gå igenom förslagen igen och bekräfta.
mask-confirmed-by-other = Någon annan bekräftade en granskning före dig. Gå igenom den och bekräfta igen om något ska ändras.
mask-own-not-found = Orden ”{ $words }” finns inte i protokollet. Rätta stavningen eller ta bort raden.
mask-confirmed-public = Granskat av { $by } { $day } kl. { $time }. Den offentliga versionen visas på webben.
mask-confirmed-waits = Granskat av { $by } { $day } kl. { $time }. Den offentliga versionen visas så snart protokollet är justerat.
mask-proposals = { $n ->
    [0] Inga förslag
    [one] Ett ställe att ta ställning till
   *[other] { $n } ställen att ta ställning till
 }
mask-none-proposed = Reglerna hittade inga personnummer, adresser, telefonnummer, hälsouppgifter eller annat att maskera. Läs ändå igenom texten.
mask-own = Fler ord att maskera
mask-own-hint = Ett uttryck per rad, precis som det står i protokollet. Det maskeras överallt där det förekommer.
mask-confirm = Bekräfta maskningen
mask-confirm-none = Bekräfta: inget att maskera
mask-choose = Maskera
mask-show = Visa
mask-why = Skäl att visa (frivilligt)
mask-front = Första sidan
mask-preview = Förhandsgranska den offentliga versionen
mask-preview-lead = Så här läser alla protokollet på webben.
mask-log = Maskningslogg
mask-log-empty = Ingen granskning är gjord.
mask-log-number = Granskning { $n }
mask-log-by = Av
mask-log-decided = Beslut
mask-log-count = { $masked } maskade, { $shown } visade
mask-keeps = Namn på förtroendevalda och tjänstemän maskeras inte. Arkivet behåller hela texten.
mask-doc-kind = Protokoll, offentlig version
mask-doc-foot = Offentlig version. Det fullständiga protokollet finns hos nämnden.
mask-doc-title = Maskade uppgifter
mask-doc-nothing = Inga uppgifter är maskade i den här versionen.
mask-doc-lead = I den här versionen är uppgifter borttagna som inte bör spridas på webben:
mask-doc-count = { $kind }: { $n ->
    [one] ett ställe
   *[other] { $n } ställen
 }
mask-doc-word = [maskat: { $kind }]
mask-kind-secret = sekretess
mask-kind-identity-number = personnummer
mask-kind-health = hälsa eller sociala förhållanden
mask-kind-private-person = privatpersons namn
mask-kind-address = adress
mask-kind-phone = telefonnummer
mask-kind-email = e-postadress
mask-kind-bank-account = kontonummer
mask-kind-vehicle = registreringsnummer
mask-kind-other = annan uppgift
mask-rule-own = utpekat vid granskningen
mask-rule-secret-part = paragrafen har en sekretessbelagd del
mask-rule-secret-heading = rubriken kan röja det som skyddas i ärendet
mask-rule-identity-checksum = personnummer, kontrollsiffran stämmer
mask-rule-identity-coordination = samordningsnummer
mask-rule-identity-temporary = tillfälligt personnummer
mask-rule-identity-slip = ser ut som personnummer, kontrollsiffran stämmer inte
mask-rule-phone = telefonnummer
mask-rule-vehicle = registreringsnummer i text om fordon
mask-rule-iban = internationellt kontonummer
mask-rule-account = siffror efter ordet konto, clearing eller giro
mask-rule-street = gatuadress med nummer
mask-rule-rural = adress med postnummer
mask-rule-email = e-postadress som inte hör till någon myndighet
mask-rule-health = ord om hälsa eller sociala förhållanden
mask-rule-health-of-person = mening om en persons hälsa eller sociala förhållanden
mask-rule-name-beside = namn nära personuppgift
mask-rule-name-of-private = namn efter ord för enskild
mask-rule-name-again = samma namn som på ett annat ställe
