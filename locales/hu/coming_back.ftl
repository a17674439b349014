### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Új üzenetek: { $count }.

    Mindegyik a gomb megnyomása után látszik. Akkor jó, ha más nem nézi.
    .show = A következő mutatása
