### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Здесь есть начатое обращение, которое не закончено.
       *[other] Здесь есть начатое обращение. Вы остановились на части { $part }, вопросе { $question }.
    }

    Оно ждёт 72 часа после последнего ответа; потом его нельзя продолжить. Осталось часов: { $hours }.
    .go-on = Продолжить
    .anew = Начать сначала
    .discard = Отказаться
draft-sure =
    Если отказаться от него, команда больше не использует ответы, и продолжить его нельзя. Отказаться?
    .yes = Да, отказаться
    .no = Нет, оставить
discarded =
    От обращения отказались. Сюда можно снова написать в любое время.
    При опасности звоните { $emergency }.
