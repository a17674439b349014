### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] You began a report here, and it is not finished.
       *[other] You began a report here, and stopped at part { $part }, question { $question }.
    }

    It waits for 72 hours after the last answer; then you cannot go on with it. Hours left: { $hours }.
    .go-on = Continue
    .anew = Start again
    .discard = Discard
draft-sure =
    If you discard it, the team stops using what you answered, and you cannot go on with it. Discard it?
    .yes = Yes, discard it
    .no = No, keep it
discarded =
    It is discarded. You can write here again at any time.
    In danger, call { $emergency }.
