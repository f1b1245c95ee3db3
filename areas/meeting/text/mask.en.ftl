deed-mask-confirm = Reviewed the minutes for publication
mask-title = Review personal data
mask-lead = The minutes become public on the web only when you have confirmed. The whole minutes are not changed.
mask-not-held = The minutes are reviewed when the meeting has been held.
mask-not-reviewed = The minutes have not been reviewed. Go through the proposals and confirm.
mask-text-changed = The text has changed since it was reviewed. Go through the proposals again and confirm.
mask-confirmed-by-other = Somebody else confirmed a review before you. Go through it and confirm again if anything is to be changed.
mask-own-not-found = The words “{ $words }” are not in the minutes. Correct the spelling or remove the line.
mask-confirmed-public = Reviewed by { $by } { $day } at { $time }. The public version is shown on the web.
mask-confirmed-waits = Reviewed by { $by } { $day } at { $time }. The public version is shown as soon as the minutes are adjusted.
mask-proposals = { $n ->
    [0] No proposals
    [one] One place to decide on
   *[other] { $n } places to decide on
 }
mask-none-proposed = The rules found no identity numbers, addresses, telephone numbers, health data or anything else to mask. Read the text through all the same.
mask-own = More words to mask
mask-own-hint = One expression a line, just as it stands in the minutes. It is masked wherever it occurs.
mask-confirm = Confirm the masking
mask-confirm-none = Confirm: nothing to mask
mask-choose = Mask
mask-show = Show
mask-why = Reason to show (optional)
mask-front = Front page
mask-preview = Preview the public version
mask-preview-lead = This is how everybody reads the minutes on the web.
mask-log = Mask log
mask-log-empty = No review has been made.
mask-log-number = Review { $n }
mask-log-by = By
mask-log-decided = Decided
mask-log-count = { $masked } masked, { $shown } shown
mask-keeps = Names of elected persons and officials are not masked. The archive keeps the whole text.
mask-doc-kind = Minutes, public version
mask-doc-foot = Public version. The whole minutes are kept by the board.
mask-doc-title = Masked data
mask-doc-nothing = Nothing is masked in this version.
mask-doc-lead = Data that should not be spread on the web have been taken out of this version:
mask-doc-count = { $kind }: { $n ->
    [one] one place
   *[other] { $n } places
 }
mask-doc-word = [masked: { $kind }]
mask-kind-secret = secrecy
mask-kind-identity-number = identity number
mask-kind-health = health or social circumstances
mask-kind-private-person = name of a private person
mask-kind-address = address
mask-kind-phone = telephone number
mask-kind-email = e-mail address
mask-kind-bank-account = account number
mask-kind-vehicle = registration number
mask-kind-other = other data
mask-rule-own = pointed out in the review
mask-rule-secret-part = the paragraph has a secret part
mask-rule-secret-heading = the heading may tell what is protected in the case
mask-rule-identity-checksum = identity number, the checksum holds
mask-rule-identity-coordination = coordination number
mask-rule-identity-temporary = temporary identity number
mask-rule-identity-slip = looks like an identity number, the checksum does not hold
mask-rule-phone = telephone number
mask-rule-vehicle = registration number in a text on vehicles
mask-rule-iban = international account number
mask-rule-account = figures after the word for account, clearing or giro
mask-rule-street = street address with number
mask-rule-rural = address with postcode
mask-rule-email = e-mail address that belongs to no authority
mask-rule-health = word of health or social circumstances
mask-rule-health-of-person = sentence on a person’s health or social circumstances
mask-rule-name-beside = name near personal data
mask-rule-name-of-private = name after a word for a private person
mask-rule-name-again = the same name as elsewhere
