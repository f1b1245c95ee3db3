# The agreement and its parties.

agreement-title = Agreement
agreement-about = About the agreement
agreement-kind = Form of cooperation
agreement-name = Name
agreement-decided = Decided
agreement-decided-hint = One line for each party’s decision: council, day, paragraph and case number.
agreement-decided-missing = the decisions are not stated
agreement-from = In force from
agreement-from-unknown = not stated
agreement-to = In force until
agreement-to-hint = Leave empty if it holds until further notice.
agreement-until-further-notice = until further notice
agreement-none = –
agreement-host = Host municipality
agreement-host-chip = host
agreement-parties = Parties
agreement-parties-on = Parties on { $day }
agreement-parties-none = No parties that day.
agreement-parties-all = All parties
agreement-party = Party
agreement-saved = Saved.
agreement-save = Save
agreement-choose = Choose …
agreement-mend = Correct

agreement-tab-show = Agreement
agreement-tab-edit = Change
agreement-tab-host = Host
agreement-tab-facts = Facts

agreement-lead = { $n ->
    [0] Nobody is a party today.
    [one] One party today.
   *[other] { $n } parties today.
 }
agreement-lead-host = { $n ->
    [one] One party today. The host is { $host }.
   *[other] { $n } parties today. The host is { $host }.
 }
agreement-lead-lacking = { $lacking ->
    [one] One of them has no address to its notice board.
   *[other] { $lacking } of them have no address to their notice boards.
 }

agreement-empty-lead = This is where it stands who cooperates, and on what ground.
agreement-empty-title = The agreement has not been entered
agreement-empty-text = Enter the form of cooperation, where it was decided and for how long it holds. The form settles which rules apply to host, minutes and notices.
agreement-empty-action = Enter the agreement
agreement-ended = The agreement was in force until { $day }. Change the last day if it was prolonged, or enter the new agreement.
agreement-edit-title = Change the agreement
agreement-edit-lead = State the form of cooperation, the decisions and the validity. The parties have a page of their own.

agreement-kinds = What the forms mean
agreement-kind-own = your form
agreement-kind-joint-board = Joint board
agreement-kind-joint-board-means = The board is shared by the parties but belongs to the host’s organisation. Each party’s council elects its members and substitutes, adopts the rules of procedure and decides on discharge. Notice of the minutes goes up on every party’s notice board.
agreement-kind-contract-cooperation = Contract cooperation
agreement-kind-contract-cooperation-means = One party does work for the others by contract. No new board is formed: decisions are made in the parties’ own bodies, and the executive board reports to the council every year.
agreement-kind-federation = Municipal federation
agreement-kind-federation-means = A legal person of its own, with its own deciding bodies and its own budget. The members hand tasks over to it.
agreement-law-joint-board = KL 3:9, 9:19–35
agreement-law-contract-cooperation = KL 9:37–38
agreement-law-host = One of the parties is host, and the board is part of its organisation. KL 9:20
agreement-law-notice-board = The minutes of a joint board are announced by every party, and the time for appeal runs from the last notice. KL 9:32, 13:5

agreement-gap = From { $from } to { $to } there are parties but no host.
agreement-gap-open = From { $from } there are parties but no host.
agreement-gap-mend = State the host
agreement-host-title = Host municipality
agreement-host-lead = A joint board has one host every day. A change holds from a day and leaves the time before it alone.
agreement-host-lead-free = Only a joint board must have a host. If your agreement names one, enter it here. A change holds from a day and leaves the time before it alone.
agreement-host-change = Change the host
agreement-host-change-text = The present host remains until the day before. Old minutes and documents are not affected.
agreement-host-change-save = Change the host
agreement-host-new = New host
agreement-host-from = From
agreement-host-since = from { $day }
agreement-hosts = Hosts through time
agreement-hosts-none = No host is stated.
agreement-host-remove = Remove
agreement-host-tick = The party is host
agreement-host-tick-hint = No host is stated yet. The first party of a joint board is entered as host; it can be changed later.

agreement-party-about = About the party
agreement-party-name = Name
agreement-short = Short name
agreement-short-hint = What the party is called in tables and minutes, for example Lekeberg.
agreement-code = Municipality code
agreement-code-hint = Four digits. Leave empty for a party that is not a municipality.
agreement-party-from = Party from
agreement-party-to = Party until
agreement-party-to-hint = Leave empty while the party takes part until further notice.
agreement-party-add = Add a party
agreement-party-add-lead = A municipality, a region or a federation that takes part in the cooperation.
agreement-party-add-save = Add
agreement-party-edit-lead = Changes are seen in the journal. The host is changed on the page of the agreement.
agreement-own-edit-lead = You can change the address of your notice board. Ask the board’s secretary if something else needs correcting.
agreement-party-lead = Party since { $from }, until further notice.
agreement-party-lead-until = Party since { $from }, until { $to }.
agreement-party-lead-left = Was a party from { $from } until { $to }.
agreement-party-lead-coming = Becomes a party on { $from }.
agreement-state-party = party
agreement-state-coming = joins later
agreement-state-left = has left
agreement-parties-others = Former and coming parties
agreement-parties-empty-lead = This is where those who cooperate stand, one page each.
agreement-parties-empty-title = No parties yet
agreement-parties-empty-text = Enter the host first and then the others. The parties are used in the seats of the board, in the minutes and for the notices.

agreement-notice-board = Notice board
agreement-notice-board-address = Address of the notice board
agreement-notice-board-hint = The whole address of the notice board on the web, with https://
agreement-notice-board-known = address known
agreement-notice-board-missing = address missing
agreement-notice-board-add = Enter the address
agreement-notice-board-why = The link leads here when adjusted minutes are to be announced.

agreement-day-bad = Write the day as year-month-day, for example 2021-02-10.
agreement-text-long = The text is { $length } characters. Shorten it to { $longest } at most.
agreement-kind-missing = Choose a form of cooperation.
agreement-name-missing = Write what the cooperation is called.
agreement-to-before-from = The last day is before the first. Change one of them.
agreement-party-name-missing = Write the name of the party.
agreement-short-missing = Write a short name.
agreement-short-taken = The short name is used by { $name }. Choose another.
agreement-code-bad = The municipality code is four digits, for example 1814. Leave the field empty if the party has none.
agreement-from-missing = State from which day the party takes part.
agreement-notice-board-bad = Write the whole web address, for example https://www.kommunen.se/anslagstavla.
agreement-host-taken = { $name } is host already. Add the party without the tick, then change the host under Agreement, Host.
agreement-host-first = No host is stated. Tick that the party is host, or enter the host first.
agreement-host-gap = From { $from } to { $to } there would be parties but no host. Change the days, or change the host first under Agreement.
agreement-host-gap-open = From { $from } there would be parties but no host. Change the days, or change the host first under Agreement.
agreement-host-not-chosen = Choose which party is to be host.
agreement-host-not-party = { $name } is not a party on { $day }. Choose another day or another party.
agreement-host-day-taken = There is a change on { $day } already. Remove it first, or choose another day.
agreement-host-already = { $name } is host on { $day } already. Choose another party.

deed-agreement-create = Entered the agreement
deed-agreement-edit = Changed the agreement
deed-party-create = Added a party
deed-party-edit = Changed a party
deed-host-change = Changed the host
deed-host-remove = Removed a change of host
