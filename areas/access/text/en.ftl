# Persons, sign-in, roles and log

## Roles

role-secretary = Board secretary
role-secretary-lead = Plans the year, calls meetings, writes minutes, posts notices and keeps the registry in order.
role-chair = Chair
role-chair-lead = Reads the papers before the meeting, leads it and adjusts the minutes.
role-member = Member
role-member-lead = Reads the summons and the papers, decides at the meeting and may be chosen to adjust.
role-substitute = Substitute
role-substitute-lead = Reads the same papers as the members and steps in when one of them cannot attend.
role-head = Head of administration
role-head-lead = Registers cases and documents and hands memos to the board.
role-contact = Municipal contact
role-contact-lead = Posts the notice on the municipality's own notice board and keeps the municipality's details up to date.
role-auditor = Auditor
role-auditor-lead = Reads everything, also what is marked secret, and follows in the log who did what.
role-supervisor = Executive committee’s supervision
role-supervisor-lead = Reads for a party’s executive committee: meetings, decisions, registry and assignments, and changes nothing.
role-administrator = Administrator
role-administrator-lead = Adds persons, gives them roles and sets up the cooperation's registers.

## Rights

right-overview-read = See the overview
right-meeting-read = Read meetings, summonses and minutes
right-meeting-import = Read in old minutes
right-meeting-plan = Plan meetings
right-meeting-edit = Change meetings, agenda and attendance
right-paragraph-edit = Write the paragraphs of the minutes
right-paragraph-minute = Keep the minutes during the meeting
right-presence-log = Note presence during the meeting
right-presence-correct = Correct the presence log
right-minutes-adjust = Record the adjustment of the minutes
right-minutes-correct = Correct adjusted minutes in the open
right-extract-certify = Certify extracts of the minutes
right-extract-dispatch = Send extracts and record receipts
right-fees-read = See presence and fees per party
right-fees-edit = Set the rates of a party
right-notice-post = Record that the notice is up or taken down
right-portal-edit = Set up the public pages
right-mask-confirm = Review minutes for publication
right-announcement-post = Put up and take down announcements
right-memo-write = Write memos
right-absence-report = Report absence
right-note-write = Keep own notes on the papers
right-registry-read = Read cases and documents
right-registry-read-secret = Read what is marked secret
right-registry-register = Register cases and documents
right-registry-publish = Make documents public
right-registry-setup = Set up the registry's series
right-party-read = See the parties
right-party-edit = Change the parties' details
right-agreement-read = Read the cooperation agreement
right-agreement-edit = Change the details of the cooperation agreement
right-matter-edit = Lay up matters for the councils
right-matter-answer = Register the answers of councils
right-question-register = Register and answer questions from councils
right-board-read = See the board's seats and mandates
right-board-edit = Change the board's seats and mandates
right-delegation-read = See delegated decisions and the delegation order
right-delegation-register = Register one's own delegated decisions
right-delegation-register-others = Register others' delegated decisions
right-delegation-order = Write the delegation order
right-delegation-list = Report delegated decisions to the board
right-assignment-read = See assignments
right-assignment-write = Give and change assignments
right-assignment-report = Report on assignments
right-person-read = See persons and their roles
right-person-edit = Add and change persons
right-role-grant = Grant and withdraw roles
right-journal-read = Read the log

## Deeds in the log

deed-cooperation-create = Cooperation added
deed-person-create = Person added
deed-person-edit = Person changed
deed-role-grant = Role granted
deed-role-withdraw = Role withdrawn
deed-password-set = Password chosen
deed-invitation-create = One-time link made

## Fields

access-field-name = Name
access-field-own-name = Your name
access-field-email = E-mail address
access-field-email-own-hint = You will sign in with it.
access-field-email-hint = Only needed for somebody who is to sign in. The person signs in with it.
access-field-email-change-hint = The person signs in with this address. A new address needs a new one-time link. Leave it empty for somebody who is not to sign in.
access-field-phone = Telephone
access-field-password = Password
access-field-password-old = Current password
access-field-password-new = New password
access-field-password-hint = At least 12 characters. Several words in a row are easy to remember and hard to guess.
access-field-password-again = New password once more
access-field-cooperation = Cooperation
access-field-cooperation-hint = For example the name of the board, as it should stand at the top of every page.
access-field-cooperation-choose = The cooperation you will administer
access-field-slug = Word in the address
access-field-slug-hint = Small letters a–z, digits and hyphens, for example it-board. It cannot be changed later.
access-field-role = Role
access-field-party = Applies to
access-field-party-hint = A municipal contact must belong to a party. The other roles can apply to a party or to the whole cooperation.

access-head-roles = Roles
access-head-sign-in = Sign-in
access-head-right = You may
access-head-reach = Applies to
access-reach-all = the whole cooperation
access-reach-party = what concerns { $party }

## Sign in

access-sign-in-title = Sign in
access-sign-in-lead = Give your e-mail address and your password.
access-sign-in-submit = Sign in
access-sign-in-help = Have you forgotten your password, or not been given one? Ask the cooperation's administrator or the board's secretary for a one-time link. You are signed out by itself after twelve hours.
access-sign-in-public = Read the boards’ public pages without signing in
access-sign-in-wrong = The e-mail address and the password do not belong together. Check both and try again.
access-sign-in-demo = This is the demo. You need no password:
access-sign-in-demo-link = choose a role on the start page

access-gone-title = The link is not valid
access-link-gone = The link has been used, is too old or is misspelt. Ask the person who gave it to you for a new one.
access-first-gone = The link has been used, is too old or is misspelt. If nobody has signed in yet, the program prints a new link the next time it starts.

## The first administrator

access-first-title = Get started
access-first-lead = Set up the cooperation and yourself. You become administrator and board secretary, and can then give roles to others.
access-first-submit = Get started
access-first-name-missing = Write the name of the cooperation.
access-first-slug-form = The word in the address must be 2–40 characters: small letters a–z, digits and hyphens. Begin with a letter and do not end with a hyphen.
access-first-slug-reserved = “{ $slug }” is used by the program itself. Choose another word.
access-first-choose = Choose one of the cooperations in the list.
access-first-email-missing = Write your e-mail address. You will sign in with it.

## Passwords

access-password-title = Choose a password
access-password-lead = The password is for { $email }. Once you have chosen it you are signed in.
access-password-submit = Save and sign in
access-password-short = The password is too short. Use at least { $least } characters.
access-password-is-email = The password cannot be your e-mail address. Choose another.
access-password-obvious = The password is one of the first that anybody tries. Choose another.
access-password-differs = The two new passwords differ. Write the same one in both fields.
access-password-old-wrong = The current password is not right. Write it again.

## My account

access-account-title = My account
access-account-lead = You are signed in as { $email }.
access-account-who = You in this cooperation
access-account-rights = What you may do
access-account-password = Change password
access-account-password-lead = You stay signed in here. If you are signed in anywhere else, you are signed out there.
access-account-password-submit = Change password
access-account-no-password = You are signed in without a password, so there is none to change.
access-account-changed = The password is changed. You are signed out everywhere else.

## Persons

access-persons-title = Persons
access-persons-lead = { $n ->
    [one] One person has been added.
   *[other] { $n } persons have been added.
 } { $logins ->
    [0] Nobody has chosen a password yet.
    [one] One has chosen a password.
   *[other] { $logins } have chosen a password.
 }
access-persons-new = Add a person
access-sign-in-no-email = does not sign in
access-sign-in-no-role = has no role
access-sign-in-no-password = has not chosen a password
access-sign-in-ready = can sign in

access-person-new-title = Add a person
access-person-new-lead = Afterwards you can give the person roles and a one-time link for choosing a password.
access-person-create = Add
access-person-details = Details
access-person-save = Save details
access-person-no-role = The person has no role in the cooperation.
access-person-no-role-lead = Without a role the person cannot enter the cooperation.
access-person-name-missing = Write the person's name.
access-person-email-form = That is not an e-mail address. Write it as name@municipality.se, or leave the field empty.
access-person-email-taken = Another person in the cooperation has that e-mail address. Change that person instead, or give another address.
access-person-email-own = You sign in with your own e-mail address. Ask somebody else who may change persons to change it and give you a one-time link.
access-person-email-may-not = The person has a role that may do more than you. Ask an administrator to change the e-mail address.
access-too-long = The text is too long. Shorten it to at most { $limit } characters.

access-role-grant-title = Give a role
access-role-grant-to = Give { $name } a role
access-role-grant-lead = The role applies at once, and the person sees it under My account.
access-role-about = What the roles mean
access-role-grant = Give the role
access-role-choose = Choose a role
access-role-withdraw = Withdraw
access-role-withdraw-this = Withdraw the role { $role }
access-role-unknown = Choose a role in the list.
access-role-needs-party = This role always applies to a party. Choose which.
access-role-party-unknown = The party is not in the cooperation. Choose one in the list.
access-role-already = The person has that role already. Choose another role or another party.
access-role-last-administrator = This is the last administrator. First give somebody else that role, or nobody can give roles.

access-way-in-has = The person has chosen a password.
access-way-in-has-not = The person has not chosen a password.
access-link-lead = With a one-time link the person chooses a new password. An earlier link stops working.
access-link-make = Make a one-time link
access-link-title = One-time link for { $name }
access-link-made = The link is made. Hand it to { $name } in a safe way, and to nobody else.
access-link-once = The link is shown only now. Copy it before you leave the page:
access-link-hours = It is good for 72 hours and can be used once.
access-link-back = Back to { $name }
access-link-no-email = Give an e-mail address first. Without one the person cannot sign in.
access-link-own = You change your own password under My account.
access-link-may-not = The person has a role that may do more than you. Ask an administrator to make the link.
access-link-elsewhere = The address is also used in another cooperation, with the same password. Ask whoever runs the program for a link.

access-need-role = { $n ->
    [one] One person waits for a role
   *[other] { $n } persons wait for a role
 }
access-need-role-action = Give a role
access-check-role-unknown = Person { $person } has the role “{ $role }”, which is not in the rights table. It gives no right. Withdraw it or give another.

## Log

access-log-title = Log
access-log-lead = { $last ->
    [0] Every change is written here. Nothing is written yet.
   *[other] Every change is written here and cannot be removed. The latest line is number { $last }.
 }
access-log-number = No.
access-log-time = Time
access-log-who = Who
access-log-deed = Deed
access-log-subject = Concerns
access-log-hash = Checksum
access-log-from = From
access-log-to = To
access-log-narrow = Show
access-log-all-deeds = All deeds
access-log-export = Save as CSV
access-log-caption = Swedish time. The first eight characters of the checksum are shown; open the line for the rest.
access-log-none = No lines match
access-log-none-lead = Nothing in the log fits the selection. Remove one of the conditions, or show everything.
access-log-show-all = Show everything
access-log-leaves = Leaf through
access-log-newer = Newer lines
access-log-older = Older lines
access-log-day = Write the day as year-month-day, for example 2021-02-10.
access-log-days-turned = The to-day is before the from-day. Swap them.
access-log-line-title = Line { $number } of the log
access-log-line-what = What was done
access-log-content = The record afterwards
access-log-content-secret = There may be secret details here. They are shown to those who may read secrets.
access-log-chain = The chain
access-log-chain-lead = The checksum covers the whole line and the line before. If a line is changed or disappears, the chain does not hold; samdrift check shows where.
access-log-before = The record before
access-log-after = The record after
access-log-previous = The line before
access-log-no-hash = none
access-log-line-before = The line before
access-log-line-after = The line after
right-minutes-sign = Approve and sign minutes one is appointed to approve
right-appeal-register = Register appeals that have come in
