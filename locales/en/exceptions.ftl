### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: what was given on without a yes, and the second look at it.

act-exception = Given without a yes
exception-title = Given without a yes: { $name }
exception-when = Two exceptions, told to everybody beforehand: a life is in danger, or a child is at risk. Then only what is needed, only to whom it helps. Otherwise ask the person.
exception-not-sent = This page sends nothing. Call first; then write down here what you said.
exception-ground = Which exception?
exception-ground-life = A life is in danger
exception-ground-child = A child is at risk
exception-receiver = Who was told?
exception-receiver-hint = The organisation and, if you know it, the person. For example: 112, child protection.
exception-told = What were they told?
exception-told-hint = Everything that was said or given, and nothing else.
exception-why = Why could it not wait for a yes?
exception-second = A lead who is not you looks at it within 24 hours. After that, the lead is paged.
exception-do = Write it down
exception-decided = Decided by
exception-life = Given without a yes (life in danger): { $receiver }.
exception-child = Given without a yes (child at risk): { $receiver }.
exception-waits = A second person has to look until { $time }.
exception-late = A second person should have looked until { $time }.
exception-own = You decided this. Somebody else has to look at it.
exception-gone = There is no such exception in this case, or somebody has looked at it already.
exception-incomplete = Something is missing: which exception, who was told, and what they were told.
exception-review-title = A second look: { $name }
exception-verdict = Was it right?
exception-verdict-right = Right.
exception-verdict-wrong = Not right.
exception-review-do = Save
act-exception-review = Look at it
facts-exceptions = Given without a yes
done-told = Written down. A second person has to look at it within 24 hours.
done-reviewed = Saved.
event-referral-exception = Given without a yes: { $receiver }.
event-referral-reviewed-right = A second person looked: right. ({ $receiver })
event-referral-reviewed-wrong = A second person looked: not right. ({ $receiver })

## Reports: the yes of the person themselves

affirm-person-agreed = The person this is about has said yes to exactly this, or is a child for whom the law asks it
person-not-asked = This case is a report about somebody else. Nothing of an adult is passed on without their own yes: tick that you have it. If a life is in danger, call, and write it down under “Given without a yes”.
