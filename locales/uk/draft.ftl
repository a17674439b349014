### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Тут є розпочате звернення, яке не завершене.
       *[other] Тут є розпочате звернення. Ви зупинилися на частині { $part }, питанні { $question }.
    }

    Воно чекає 72 години після останньої відповіді; потім його не можна продовжити. Залишилося годин: { $hours }.
    .go-on = Продовжити
    .anew = Почати спочатку
    .discard = Відмовитися
draft-sure =
    Якщо відмовитися від нього, команда більше не використовує відповіді, і продовжити його не можна. Відмовитися?
    .yes = Так, відмовитися
    .no = Ні, залишити
discarded =
    Від звернення відмовлено. Сюди можна знову написати будь-коли.
    У разі небезпеки дзвоніть { $emergency }.
