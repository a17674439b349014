### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Нові повідомлення: { $count }.

    Кожне з’явиться після натискання кнопки. Краще, коли ніхто більше не дивиться.
    .show = Показати наступне
