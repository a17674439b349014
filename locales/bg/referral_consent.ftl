### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    { $receiver } ({ $land }) може да получи молба за: { $help }.

    Само това ще им бъде дадено: { $fields }.

    { $profile ->
        [minor] Може ли? Ако кажеш „не“, не губиш нищо.
       *[adult] Може ли? Ако кажете „не“, не губите нищо.
    }
    .yes = Да, може
    .no = Не
    .ask-more = Първо имам въпрос
agreed = Записано. Това се дава на тях и на никого другиго. Може да се оттегли по всяко време с думата „оттеглям“.
refused =
    { $profile ->
        [minor] Записано. Нищо не им се дава. Не губиш нищо.
       *[adult] Записано. Нищо не им се дава. Не губите нищо.
    }
more =
    { $profile ->
        [minor] Засега нищо не се дава. Напиши въпроса си тук; той отива при екипа.
       *[adult] Засега нищо не се дава. Напишете въпроса си тук; той отива при екипа.
    }
