### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Mesaje noi: { $count }.

    Fiecare se arată după apăsarea butonului. Cel mai bine este când nu se uită altcineva.
    .show = Arată următorul mesaj
