### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Тук има започнат сигнал, който не е завършен.
       *[other] Тук има започнат сигнал. Спряхте на част { $part }, въпрос { $question }.
    }

    Той чака 72 часа след последния отговор; после не може да се продължи. Остават часове: { $hours }.
    .go-on = Продължавам
    .anew = Започвам отначало
    .discard = Отказвам се от него
draft-sure =
    Ако се откажете от сигнала, екипът спира да ползва отговорите и той не може да се продължи. Отказвате ли се от него?
    .yes = Да, отказвам се
    .no = Не, остава
discarded =
    Сигналът е оттеглен. Може да пишете тук пак по всяко време.
    При опасност се обадете на { $emergency }.
