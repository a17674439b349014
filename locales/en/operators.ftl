### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For staff: what a command answers to whoever typed it.

## Who may

role-refused = Your role does not allow this, and that you tried stands in the audit. Ask a lead.

## What was put aside

not-aside = Nothing with this number is put aside, or it is forgotten already. “aside list” shows what there is.

## Accounts

no-such-member = Nobody who works here has this login. Look at how it is spelled; “staff add” makes an account.
last-lead = This is the last lead. Let another lead in first, with “staff add” and --role lead.
last-key-holder = Nobody else can open a case. Let another lead in first, with “staff add” and --role lead.
epoch-forged = The database holds a key of the queue that is not ours, so nobody was let in. Somebody may have changed it: compare with a back-up first.

## The ladder

ladder-would-be-empty = Nobody would be woken any more. Put somebody else on the ladder first, with “ladder set”.
not-on-ladder = This person is not on the ladder. “ladder” shows who is.
cannot-be-woken = Only duty workers and leads stand on the ladder: others can open nothing that they are woken for.
topic-wrong = A pager's topic has one to 64 Latin letters, digits, dashes or underscores. Give another, or leave it out.
