### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Нови съобщения: { $count }.

    Всяко се показва след натискане на бутона, най-добре без друг да гледа.
    .show = Покажи следващото
