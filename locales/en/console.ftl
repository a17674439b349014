### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### The staff console and its commands. Calm, short, no jokes: read at three in the morning, on a phone.

## Frame

skip-to-content = Skip to content
nav-label = Pages
nav-queue = Queue
nav-mine = Mine
nav-account = Account
nav-directory = Organisations
nav-audit = Audit
cover = Cover
cover-key = Hide the screen now (Ctrl .)
uncover = Continue
save = Save
back = Back
any = Any
reason = Reason
reason-optional = Reason, if there is one
close-sheet = Close
line-still = Loaded { $time }
line-live = Live { $time }
line-wait = Reconnecting. Last update { $time }
line-off = Offline: read only. Last update { $time }
ago = { $span } ago

## Signing in

sign-in-title = Sign in
sign-in = Sign in
login = Login
passphrase = Passphrase
passphrase-hint = The seven words. Pasting works.
sign-in-why = Your passphrase opens your own key, for this session only. Nobody can reset it.
sign-in-wrong = Login or passphrase is wrong.
too-many-tries = Too many tries. Wait fifteen minutes, or ask a colleague.
session-locked = You were away for ten minutes, so your key was put away. Sign in again; what you typed is below.
locked-text = Locked. Give your passphrase to continue.
unlock = Unlock
lock-now = Lock now
sign-out = Sign out
sign-out-everywhere = Sign out everywhere
idle-title = Are you still there?
idle-text = In two minutes the screen is covered and your key is put away.
idle-stay = Stay signed in

## Account

role-duty = duty
role-lead = lead
role-auditor = auditor
role-admin = administrator
account-speaks = Works in
account-locale = Language of the console
account-theme = Look
theme-system = As this device
theme-light = Light
theme-dark = Dark
account-sessions = { $count ->
    [one] Signed in on one browser
   *[other] Signed in on { $count } browsers
}

## Keys

keys-title = Keys
keys-rows = next, previous case
keys-open = open
keys-back = back
keys-claim = claim
keys-reply = reply
keys-note = internal note
keys-refer = refer
keys-priority = priority
keys-close = close the case
keys-queue = queue
keys-mine = my cases
keys-sheet = this sheet
keys-send = send
keys-cover = hide the screen now
keys-are-on = Single keys are on. They never work inside a text field.
keys-are-off = Single keys are off.
keys-switch-off = Switch single keys off
keys-switch-on = Switch single keys on

## Clocks

clock-left = { $span } left
clock-over = { $span } over
clock-none = no clock
clock-say-five = Five minutes left
clock-say-one = One minute left
clock-say-over = The time is over
due-look = first look
due-answer = first answer

## Queue

queue-title = Queue
queue-caption = Cases, most urgent first, then by clock
queue-news = { $count } cases, { $over } over their time
queue-sums = { $count ->
    [one] One case
   *[other] { $count } cases
}, { $over } over their time.
queue-longest = Longest wait without anybody: { $span }.
queue-end = End of list.
queue-checked = Checked at { $time }.
queue-empty-open = No open case.
queue-empty-unclaimed = Nobody is waiting for a person.
queue-empty-mine = You hold no case.
queue-empty-closed = No closed case.
view-open = All open
view-unclaimed = Unclaimed
view-mine = Mine
view-closed = Closed
col-priority = Urgency
col-clock = Clock
col-case = Case
col-why = Why
col-rest = Who and where
col-holder = Held by
holder = Held by { $name }
holder-me = You
holder-mine = This case is yours
holder-none = Nobody yet
claim = Claim
claim-name = Claim { $name }
claim-open = Claim and open
claim-what = The caller is told that a person is here. Only you and the leads can open the case while you have it.
read-only = Read without claiming
read-what = Your reading is written into the audit. The clock goes on.
unclaimed-no-why = Not sorted yet.
interpreter = interpreter
needs-interpreter = They write in { $language }. Use the ready sentences, or find somebody who speaks it.
channel-telegram = Telegram
channel-web = web chat
channel-terminal = rehearsal
profile-adult = adult
profile-minor = under 18
profile-frontline = reporter
country-unknown = country not told

## Case

case-title = Case
case-news = { $count } entries by the caller
case-taken-by = { $name } has this case.
case-not-yours = Nobody has this case. You are reading it.
chain-intact = Nothing is missing or changed: { $count } entries verified.
chain-broken = The record of this case is damaged.
chain-missing-at = { $stream }: entries are missing from number { $seq } on.
chain-order-at = { $stream }: number { $seq } stands in the wrong place.
chain-signer-at = { $stream }: number { $seq } was signed by nobody we know.
chain-signature-at = { $stream }: the signature of number { $seq } is wrong.
chain-hash-at = { $stream }: number { $seq } was changed, or what it follows was.
chain-head-at = { $stream }: it should end at number { $seq } and does not.
chain-missing = entries before this are missing
chain-order = in the wrong place
chain-signer = signed by nobody we know
chain-signature = wrong signature
chain-hash = changed
chain-head = not the end
stream-bot = What the caller wrote
stream-desk = What staff wrote
entry-closed = This entry cannot be opened. It stays in its place.
person-left = They left at { $time }.
person-left-what = Somebody else may have the phone now. What you write waits until they write again.
consent-withdrawn = They took back their consent.
consent-withdrawn-all = Stop using what they wrote. Nothing may be sent. Tell every receiver.
consent-withdrawn-contact = Do not write to them. What they had written may still be read.
consent-withdrawn-sharing = Nothing may be given on any more. Ask every receiver to stop using it.
lease-until = Yours until { $time }; every act extends it.
thread-title = Conversation
who-person = Caller
who-bot = Machine
who-watch = Sorting
who-operator = Operator
label-reply = reply
label-phrase = ready sentence
label-note = internal note, only for us
delivery-queued = waiting to be sent
delivery-kept = kept until they come back with their code
delivery-sending = being sent
delivery-sent = sent
delivery-seen = sent; they have written since
delivery-unknown = sent? Nobody can tell. Do not repeat it blindly.
delivery-failed = failed: not delivered
delivery-past = settled
item-emergency = (the emergency page)
item-own-words = In their own words
item-words = Written besides
answer-skipped = skipped
answer-taken-back = (taken back: another answer was changed)
of-person = Person { $number }: { $said }
reporter-known = Reporter invited by { $organisation }
reporter-unverified = Reporter unverified
case-receipt = Receipt { $receipt }

## Writing

composer-title = Write
jumps = On this page
jump-reply = Write
reply-title = Reply to the caller, in { $language }
reply-label = Your words to the caller
reply-hint = They read exactly this. They write in { $language }.
reply-send = Send to the caller
reply-what = For five seconds it can be cancelled.
reply-although-left = Write it although they left; it waits until they write again
cancel-sending = Cancel sending ({ $seconds })
phrases-title = Ready sentences ({ $count })
phrase-none = None, only my own words
note-title = Internal note
note-label = Note for ourselves
note-hint = The caller never sees this. Facts, not verbatim.
note-save = Save the note

## Facts

facts-next = Next step
facts-why = Why it stands here
facts-hints = Think of
facts-reasons = Reasons ({ $count })
facts-reasons-none = No answer gave points.
facts-missing = Not answered ({ $count })
facts-missing-none = Nothing is missing.
facts-not-sorted = Not sorted yet.
facts-clocks = Clocks
facts-consent = Consent
facts-safety = Safety assessment
facts-plan = Crisis plan
facts-referrals = Referrals
assessment-incomplete = few answers
assessment-ruleset = Rules { $ruleset }. Composite of published signs, not validated as a whole. It is never a verdict.
weight-strong = strong, { $points } points
weight-medium = medium, { $points } points
weight-weak = weak, { $points } points
weight-determinant = enough alone
safety-none = Not done yet.
plan-none = None yet.
plan-late = late
referrals-none = None yet.
consent-L1 = keep the answers, let the team read them
consent-L2 = write to them here
consent-L3 = give this to this organisation
consent-L4 = the same across a border
consent-L5 = give it to the police
consent-is-given = given
consent-is-none = not given
consent-is-refused = refused
consent-is-withdrawn = taken back

## Acts

act-safety = Safety assessment
act-plan = Crisis plan
act-refer = Refer
act-stage = Move on
act-priority = Priority
act-close = Close the case
act-release = Give back to the queue
act-take-over = Take over
take-over-title = Take over { $name }
take-over-what = Your colleague loses the case and its key. The reason stays in the case.
take-over-do = Take over
approve-title = Approve closing { $name }
approve-what = Strong signs or a child: a lead approves before the case is closed.
approve-do = Approve
act-approve = Approve closing
done-claimed = The case is yours. The caller is told that a person is here as soon as that is safe.
done-sent = Your message is on its way.
done-noted = Note saved.
done-assessed = Safety assessment saved.
done-planned = Plan saved.
done-moved = Moved.
done-prioritised = Priority changed.
done-approved = Closing approved.
done-asked = The caller is being asked in the chat.
done-referred = Sent.
done-answered = The receiver's answer is recorded.
done-taken-over = The case is yours now.

## Events

event-contact = Contact by { $channel }, in { $language }, { $country }
event-consent-given = Consent: { $what }
event-consent-refused = No consent, or taken back: { $what }
event-end-handed-over = The questions ended; handed over to the team
event-end-left = They left
event-end-informed = They took information and ended
event-end-not-safe = Not safe to write; ended
event-end-no-consent = Ended without consent
event-end-expired = Ended by silence
event-assessment = Sorted: { $concern }, { $priority }, { $rule }
event-moved = { $before } → { $after }.
event-claimed = Claimed.
event-released = Given back to the queue.
event-taken-over = Taken over:
event-lapsed = The claim lapsed; back in the queue.
event-approved = Closing approved:
event-priority = Priority { $priority }:
event-safety = Safety assessment saved
event-plan = Crisis plan saved, { $count ->
    [one] one step
   *[other] { $count } steps
}
event-referral-asked = Consent asked: { $receiver }
event-referral-sent = Sealed referral sent: { $receiver }
event-referral-receipt-accept = { $receiver } accepts.
event-referral-receipt-decline = { $receiver } declines.
event-unknown = Entry of a kind this version does not know: { $kind }

## Audit

audit-intact = The audit is complete and unchanged. Checked at { $time }.
audit-fault = The audit is damaged at line { $seq }: { $code }.
audit-when = When
audit-who = Who
audit-action = What
audit-about = About
audit-outcome = Result
audit-nobody = nobody known

## What went wrong

error-title = Something went wrong
refused-title = That did not happen
error = That did not work. Nothing was changed.
error-back = Go on
error-kept = What you typed, to copy
error-reference = Reference: { $reference }
error-400 = The page sent something that cannot be used. Go back and try again.
error-403 = This did not come from a page of this console, or the page is too old. Reload it and try again.
error-404 = There is no such page.
error-405 = That cannot be done here.
error-408 = It took too long to arrive. Try again.
error-413 = That is too large.
error-500 = Something is wrong on our side. Your last act may not have been saved: look before you repeat it.
not-allowed = You may not do this with this case.
no-such-case = There is no such case, or none any more.
already-claimed = Taken by { $name }, { $ago }.
already-claimed-gone = Somebody else was quicker. Look at the queue.
claim-lapsed = Your claim ran out meanwhile. Nothing was changed; claim the case again.
too-many-openings = You have opened sixty cases within an hour. Wait, or talk to a lead.
no-key = You hold no key to this case. Ask a lead.
cannot-open = This cannot be opened: the key does not fit, or it was changed.
nothing-to-say = Write something, or choose one ready sentence: not both, and not too long.
person-left-refused = They left. Tick the box to send it all the same.
reason-missing = Write down the reason.
form-problems = Please look at this again
form-wrong = Please look at this again: { $faults }
fault-unknown-field = unknown field
fault-not-a-choice = not one of the choices
fault-too-long = too long
fault-several = only one answer
fault-not-a-number = not a number
fault-not-a-day = not a day
fault-too-many = too many
fault-missing = missing
field-compared = Fingerprint
field-help = Help
field-fields = What is shared
field-form = The form
field-steps = Steps
too-large = That is too much for one entry. Shorten it.
database-down = The database does not answer. Nothing was saved; try again in a moment.
directory-wrong = The file of organisations cannot be used. Tell your administrator.
key-file-wrong = A key file cannot be used. Tell your administrator.
consent-missing-waiting = { $receiver } gets nothing yet: the caller has not said yes ({ $level }).
consent-missing-refused = { $receiver } gets nothing: the caller said no ({ $level }).
consent-missing-withdrawn = { $receiver } gets nothing more: the caller took the consent back ({ $level }).
consent-missing-broken = The record of what the caller said is damaged, so their yes cannot be relied on. Ask again in a new referral.
package-refused-format = This is no referral and no answer that can be read.
package-refused-not-for-us = This is addressed to another organisation.
package-refused-expired = This referral has expired. Ask for a new one.
package-refused-signature = The signature is wrong: it was changed on its way, or it is not theirs.
package-refused-sender = This comes from another sender than the one you named.
package-refused-cannot-open = It cannot be opened with this key.
package-refused-no-consent = No consent of the person lies in it. It must not be used.
package-refused-not-sent = This referral was not sent yet.
package-refused-no-key = The key of this organisation is missing.
passphrase-too-short = A passphrase of your own needs at least seven different words.
login-taken = Somebody has this login already.
login-wrong = A login has two to 64 small Latin letters, digits, dots or dashes.
port-taken = Something else listens on port { $port }.
nobody-holds-keys = Nobody could give the queue's key: name a colleague with --by, or put founding.key beside desk.keys for the very first account.
