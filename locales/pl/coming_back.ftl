### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Nowe wiadomości: { $count }.

    Każda pojawi się po naciśnięciu przycisku. Najlepiej, gdy nikt inny nie patrzy.
    .show = Pokaż następną
