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
own-words =
    Ако искаш, напиши какво става. Имена не са нужни. Може и да пропуснеш.
    .no-life = Не искам да живея
