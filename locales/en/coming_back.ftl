### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    New messages: { $count }.

    Each is shown when you press the button, best when nobody else is looking.
    .show = Show the next one
