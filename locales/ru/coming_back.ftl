### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Новые сообщения: { $count }.

    Каждое появится после нажатия кнопки. Лучше, когда никто больше не смотрит.
    .show = Показать следующее
