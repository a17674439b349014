### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Ты решаешь, что рассказать. Но сначала важно знать одно: если тебе может грозить опасность, команде, возможно, придётся сообщить людям, которые защищают детей. Если получится, сначала поговорят с тобой.

    Можно и позвонить:
    { $numbers }
safe-now =
    Ты сейчас в безопасности?
    .yes = Да
    .no = Нет
    .not-sure = Не знаю
how-old =
    Сколько тебе лет?
    .under-14 = Меньше 14
    .from-14 = От 14 до 17
with-whom =
    С кем ты сейчас?
    .safe-family = С семьёй, мне спокойно
    .feared-family = С семьёй, мне страшно
    .not-family = С кем-то не из семьи
    .alone = Рядом никого нет
    .institution = В детском доме, приюте
made-to =
    Заставляет ли тебя кто-то делать что-то для него или ради денег? Можно не говорить.
    .work = Работать
    .beg = Просить милостыню
    .steal-or-carry = Красть, носить вещи
    .sexual = Секс или интимные фото
    .marry = Вступить в брак
    .none = Ничего из этого
    .no-wish-to-say = Не хочу говорить
can-refuse =
    Можешь ли ты сказать «нет» или перестать без наказания за это?
    .yes = Да
    .no = Нет
    .not-sure = Не знаю
made-when =
    Это происходит сейчас или было раньше?
    .now = Сейчас
    .before = Раньше
things-taken =
    Забирает ли кто-то у тебя деньги, документы или телефон?
    .yes = Да
    .no = Нет
    .not-sure = Не знаю
hurt-or-threatened =
    Делал ли тебе кто-то больно или говорил, что сделает?
    .yes = Да
    .no = Нет
    .not-sure = Не знаю
trusted-adult =
    Есть ли взрослый, которому ты доверяешь?
    .yes = Да
    .no = Нет
    .not-sure = Не знаю
own-words =
    Если хочешь, напиши, что происходит. Имена не нужны. Можно и пропустить.
    .no-life = Не хочу жить
