### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: what is owed by when, what was allowed in a call or face to face, a child at risk.

## What is owed

due-safety = safety assessment
due-referral-answer = answer of the organisation
due-stop-receiver = ask the organisation to stop
due-exception-review = second look by a lead
due-child-duty = child at risk: call now
due-child-notify = everybody told who has to be

## What was allowed, and what was taken back

act-consent = What was allowed
consent-title = What was allowed: { $name }
consent-what = Every answer to a question for a permission, oldest first. The newest one counts. A no counts at once, whoever heard it.
consent-nothing = Nothing yet.
consent-unreadable = cannot be read: it may have been a no
consent-said-yes = yes
consent-said-no = no
consent-how = How was it said?
consent-how-chat = in the chat
consent-how-in-person = in person
consent-how-phone = on the phone
consent-asked-by = asked by { $name }
consent-text = text { $version }
consent-take-back = They took something back
consent-take-back-what = For what somebody told you in a call or face to face. Write it down at once; do not ask why.
consent-scope = What did they take back?
consent-scope-all = Everything: nothing of theirs is to be used any more
consent-scope-contact = Being written to
consent-scope-sharing = That anything is given to others
consent-take-back-do = Write it down
consent-read-aloud = Read this to the person, in their language. Add nothing, promise nothing, and give them time. “No” is fine.
consent-themselves = This case is a report about somebody else. Only that person can say yes here, not whoever reported.
consent-language = Language
consent-language-do = Show
consent-exactly = Exactly what would be given
consent-answer = What did the person say?
consent-answer-yes = Yes
consent-answer-no = No
consent-answer-back = They take their yes back
consent-signed = You sign this with your own key. It stays in the case with your name.
consent-do = Write it down
done-taken-back = Written down. Nothing more is given. If somebody has something of theirs, ask them to stop: see the clocks.
done-quiet = Written down. They are not written to until they write.
done-receiver-told = Written down.
event-consent-heard = { $what } ({ $how })
event-referral-stopped = Asked to stop using it: { $receiver }.
contact-refused = The person has told us that they want no message. It is not sent. Only where a life is at risk: tick that, and say why.
referral-heard = They answer me in person or on the phone
referral-no-heard = A no was heard to this, and a yes, and it is not certain which came last. Ask once more, and write down the answer: “They answer me in person or on the phone”.
referral-ask-aloud = I ask them in person or on the phone
referral-stop = { $receiver } was given something. Call them and ask them to stop using it and to delete it. Then write down here whom you spoke to and when.
referral-stop-told = Who was asked to stop, how, and when?
referral-stop-do = They were told

## A child at risk

act-child = Child at risk?
child-title = A child at risk? { $name }
child-law = In Bulgaria, and for a Bulgarian child abroad: child protection (SACP), the Ministry of Interior and the National Commission are told at the same time, within 24 hours. Whoever learns of it has to tell at once.
child-law-elsewhere = In another country: its child protection, at once. In Hungary, Poland and Bulgaria 116 111 helps with how.
child-finding = What did you find?
child-finding-child-at-risk = A child is at risk
child-finding-child-not-at-risk = No risk was found
child-found-child-at-risk = { $name } said: a child is at risk.
child-found-child-not-at-risk = { $name } said: no risk was found.
child-why = Why?
child-why-hint = What makes you think so. Do not question the child to be sure.
child-what-then = At risk: the lead is paged now, and the clock of 24 hours runs until you have written down that everybody was told.
child-do = Save
child-undecided = A child writes here. Is the child at risk?
child-undecided-what = Decide as soon as you can. Do not question the child to be sure.
child-owed = A child is at risk. Tell everybody who has to be told, until { $time }.
child-owed-late = A child is at risk, and not everybody was told in time. Call now.
child-owed-do = Write down that they were told
exception-notice = This told everybody whom the law names for a child at risk (in Bulgaria: SACP, Ministry of Interior and National Commission)
exception-notice-child = The notice to everybody the law names is about a child: choose “A child is at risk”, or take that tick away.
done-decided = Saved. If a child is at risk, the lead is paged: call now, then write down who was told.
event-child-at-risk = A child is at risk.
event-child-not-at-risk = No risk for a child was found.

## The language of the person

language-not-yours = You do not speak { $language }, as far as we know.
language-not-yours-what = Use the ready sentences: they are said in the language of the person. Ask a colleague or an interpreter you trust; never a companion of the person.
