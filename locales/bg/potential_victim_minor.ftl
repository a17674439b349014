### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Ти решаваш какво да кажеш. Едно нещо е добре да знаеш отсега: ако може би си в опасност, екипът може да е длъжен да каже на хората, които пазят децата. Когато може, първо говори с теб.

    Може и да се обадиш:
    { $numbers }
safe-now =
    В безопасност ли си сега?
    .yes = Да
    .no = Не
    .not-sure = Не знам
how-old =
    На колко години си?
    .under-14 = Под 14
    .from-14 = От 14 до 17
with-whom =
    С кого си сега?
    .safe-family = Близки, спокойно ми е
    .feared-family = Близки, страх ме е
    .not-family = Някой извън семейството
    .alone = Няма никого с мен
    .institution = Дом или институция
made-to =
    Кара ли те някой да правиш нещо за него или за пари? Не е нужно да казваш.
    .work = Да работя
    .beg = Да прося
    .steal-or-carry = Да крада, да нося неща
    .sexual = Сексуални неща, снимки
    .marry = Да сключа брак
    .none = Нищо от това
    .no-wish-to-say = Не искам да казвам
can-refuse =
    Може ли да кажеш „не“ или да спреш, без да те накажат?
    .yes = Да
    .no = Не
    .not-sure = Не знам
made-when =
    Сега ли се случва, или беше преди?
    .now = Сега
    .before = Преди
things-taken =
    Взема ли ти някой парите, документите или телефона?
    .yes = Да
    .no = Не
    .not-sure = Не знам
hurt-or-threatened =
    Наранявал ли те е някой, или казвал, че ще го направи?
    .yes = Да
    .no = Не
    .not-sure = Не знам
trusted-adult =
    Има ли възрастен, на когото имаш доверие?
    .yes = Да
    .no = Не
    .not-sure = Не знам
own-words =
    Ако искаш, напиши какво става. Имена не са нужни. Може и да пропуснеш.
    .no-life = Не искам да живея
