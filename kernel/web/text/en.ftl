frame-skip = Skip to content
frame-menu = Main menu
frame-menu-short = Menu
frame-crumbs = Breadcrumbs
frame-tabs = Parts of the record
frame-search = Search cases, documents and minutes
frame-account = Signed in as
frame-sign-out = Sign out
frame-public-all = All boards with public pages
frame-public-staff = For members and staff: sign in
demo-label = Demo
demo-today = The day is { $day }. All persons are invented.
demo-move = Move the day to
demo-go = Move
todo-today = today
todo-late = late
todo-since = since { $day }
todo-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
 }
todo-no-day = no date
todo-in = { $days ->
    [one] tomorrow
   *[other] in { $days } days
 }
form-required = (required)
form-faults = { $n ->
    [one] One thing needs correcting
   *[other] { $n } things need correcting
 }
merge-title = Somebody else saved before you
merge-lead = { $n ->
    [0] The record was saved by somebody else since you opened it, but your texts are the same. Save if you like.
    [one] The record was saved by somebody else since you opened it. One field differs. Nothing is overwritten: choose what is to stand.
   *[other] The record was saved by somebody else since you opened it. { $n } fields differ. Nothing is overwritten: choose what is to stand.
 }
merge-theirs = Saved now
merge-yours = Your text (change here what is to be saved)
merge-empty = (empty)
merge-save = Save my text
merge-keep-theirs = Keep what is saved
document-missing = Missing:
document-corrected = Correction: { $place }
document-corrected-old = Wording before the correction:
document-corrected-new = Corrected wording:
fault-title-400 = What was sent could not be read
fault-title-401 = You are signed out
fault-title-403 = You may not do this
fault-title-404 = No such page
fault-title-405 = The page cannot be opened this way
fault-title-409 = The record has changed
fault-title-413 = The file is too large
fault-title-415 = The file type is not accepted
fault-title-429 = Too many attempts
fault-title-500 = Something went wrong on our side
fault-title-503 = The database does not answer
fault-title-507 = The disk is full
fault-not-found = There is no such page, or it belongs to a cooperation you are not part of. Check the address.
fault-wrong-method = The address exists but cannot be opened this way, so nothing was saved. Go to the start page and follow the links from there.
fault-forbidden = Your role may not do this. Ask the board's secretary or administrator if you need the right.
fault-wrong-token = The form belongs to another session than yours, so nothing was saved. Open the page anew and send again.
fault-signed-out = You are no longer signed in, so nothing was saved. Sign in and send again; what you wrote stands below.
fault-cut-off = The transfer was cut off or could not be read, so nothing was saved. Try again.
fault-too-large = What was sent is larger than the limit { $limit }. Nothing was saved. Split the file or make it smaller.
fault-too-many = Too many attempts in a short time. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } and try again.
fault-mistake = A fault on our side stopped what you wanted to do. Nothing was saved. Try again, and tell the operators if it happens again.
fault-number = The number of the fault is { $number }. Give it when you tell us.
fault-you-wrote = This is what you had written
fault-you-wrote-lead = None of it is saved. Copy what you want to keep.
fault-to-sign-in = Sign in
fault-to-start = To the start page
store-busy = The database is busy with another write just now. Nothing was saved. Try again in a while.
store-gone = The database cannot be reached just now. Nothing was saved. Try again in a while, and tell the operators if it goes on.
store-full = The disk is full. Nothing was saved. The operators must free space before anything can be saved.
store-stale = Somebody else saved the same record before you. Nothing was overwritten. Open the record anew.
store-taken = The value is used by another record and must be unique. Nothing was saved. Choose another.
store-damaged = Something stored is damaged or was changed in another way than through Samdrift. The operators must run samdrift check.
store-other = The database did not accept what was to be saved. Nothing was saved. Try again, and tell the operators if it happens again.
written-line-too-long = The text is too long. Shorten it to at most { $most } characters.
written-text-too-long = The text is too long. Shorten it to at most { $most } characters, or register it as a document.
written-bad-day = ”{ $value }” is not a date. Write year-month-day, for example 2021-02-10.
written-bad-amount = ”{ $value }” is not an amount. Write kronor, for example 500 000 or 12,50.
