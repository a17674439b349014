### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Gender stays open; adults are addressed with "Вие", people under 18 with "ти".

## Required: the language itself

# The name of this language in the language itself.
language-name = Български

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Стоп
    .typed = стоп, спри, край, спрете
command-skip = Пропусни
    .typed = пропусни, пропускам, прескочи, напред
command-person = Човек
    .typed = човек, помощ, помогнете, помогни, помогнете ми, помогни ми, искам човек, жив човек, оператор, консултант
command-leave = Изход
    .typed = изход, излез, скрий, изтрий, изтрий всичко
command-back = Назад
    .typed = назад, върни, обратно
command-again = Отново
    .typed = отново, пак, повтори, начало
command-danger = Опасност
    .typed = опасност, спешно, в опасност съм, спешен случай
command-numbers = Телефони
    .typed = телефони, телефон, номера, номер
command-language = Език
    .typed = език, езици, смени езика, друг език
command-withdraw = Оттегляне на съгласие
    .typed = оттеглям, оттегли, оттегляне, оттеглям съгласието си, изтрийте отговорите ми
command-status = Моят сигнал
    .typed = статус, моят сигнал, какво става със сигнала
command-code = Код за връщане
    .typed = код, нов код, искам код, дайте ми код
command-return = Имам код
    .typed = имам код, връщам се, моят код, връщане
command-times = Безопасни часове
    .typed = безопасни часове, безопасно време
command-listen = Чуй
    .typed = чуй, чуйте, слушай, слушам, прочети го, прочетете го
command-done = Готово
    .typed = готово, това е всичко, свърших

# Stands below a question with several answers.
choose-all = Изберете всичко, което е вярно, после „Готово“.

## Required: other ways to type three common answers

typed-yes =
    .typed = да, аха, добре, ок, окей
typed-no =
    .typed = не, неее
typed-not-sure =
    .typed = не знам, не съм сигурна, не съм сигурен, може би, не е сигурно
# What stands between several answers typed at once.
typed-and =
    .typed = и

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Ако сега си в опасност и можеш, обади се на { $emergency }. Безплатно е.
       *[adult] Ако сега сте в опасност и можете, обадете се на { $emergency }. Безплатно е.
    }

    { $numbers }

    Аз съм машина и не мога да изпратя никого. Екипът вече е уведомен; не мога да кажа кога ще погледне човек.
    .to-person = Пиша на човек
    .no-life = Не искам да живея
    .go-on = Нататък с въпросите
alive =
    { $profile ->
        [minor] Трябва да попитам, защото си важен човек: мислиш ли точно сега да се самоубиеш?
       *[adult] Трябва да попитам, защото сте важен човек: мислите ли точно сега да се самоубиете?
    }
    .yes-now = Да, сега
    .sometimes = Понякога, не сега
    .no = Не
    .rather-not = Не искам да казвам
alive-now =
    { $profile ->
        [minor] Важно е, че го казваш. Не оставай без никого: ако можеш, обади се на { $emergency } или на човек, на когото вярваш.
       *[adult] Важно е, че го казвате. Не оставайте без никого: ако можете, обадете се на { $emergency } или на човек, на когото вярвате.
    }

    { $numbers }

    Екипът е уведомен. Този разговор остава отворен.
alive-heard =
    { $profile ->
        [minor] Добре. Ако стане прекалено тежко, пиши тук или се обади на { $emergency } по всяко време.
       *[adult] Добре. Ако стане прекалено тежко, пишете тук или се обадете на { $emergency } по всяко време.
    }
numbers =
    Телефони:

    { $numbers }
other-language = Изберете език.
withdraw =
    { $profile ->
        [minor] Какво искаш да оттеглиш? Никой няма да пита защо.
       *[adult] Какво искате да оттеглите? Никой няма да пита защо.
    }
    .all = Всичко, с което приех
    .sharing = Само предаването
    .no = Нищо
nothing-linked = В този чат сега не се пази нищо Ваше. Ако преди нещо е предадено, трябва да се попита мястото, което го има.
nothing-more-kept =
    Няма проблем. Нищо повече не се записва. Написаното дотук остава при екипа ни; за оттегляне: „оттеглям“. Тези хора изслушват и без име:

    { $numbers }

    Може да пишете тук пак по всяко време.
sharing-stopped = Записано. Оттук нататък нищо не се предава. Който вече е получил нещо, се приканва да не го ползва.
withdrawn =
    { $profile ->
        [minor] Записано. Екипът спира да ползва написаното. Може да пишеш пак по всяко време. При опасност: { $emergency }.
       *[adult] Записано. Екипът спира да ползва написаното. Може да пишете пак по всяко време. При опасност: { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Спираме дотук. Може да пишеш пак по всяко време.
       *[adult] Спираме дотук. Може да пишете пак по всяко време.
    }

    За оттегляне на дадено съгласие: „оттеглям“. При опасност: { $emergency }.

    { $channel ->
        [telegram] Чатът остава в списъка, докато не бъде изтрит там ръчно.
       *[web] Посещението остава в историята на браузъра, докато не бъде изтрито там ръчно.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Баница: шест кори, три яйца, чаша сирене, половин чаша кисело мляко, малко масло. Корите се редят с плънката, навиват се и се пекат до златисто.
        [hu] Палачинки по унгарски: две яйца, чаша брашно, чаша мляко, малко газирана вода, щипка сол. Пекат се тънки, мажат се с конфитюр от кайсии и се навиват.
        [pl] Картофени питки: шест картофа, една глава лук, едно яйце, две лъжици брашно, сол. Настъргват се, разбъркват се, пържат се до хрупкаво и се поднасят със сметана.
       *[other] Палачинки: две яйца, една чаша брашно, една чаша мляко, щипка сол. Разбъркват се, чакат десет минути и се пекат в горещ тиган с малко масло.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    С тези 16 цифри разговорът продължава от всеки телефон или браузър. Показват се само сега; по-стар код вече не важи.

    Добре е да се запишат като телефонен номер под име, за което никой не пита: { $phone }. Не бива да се пращат на никого, нито като линк. Който ги има, може да влезе тук.
code-noted = След записването стига този бутон. Тогава цифрите изчезват.
    .noted = Записани са
copy-code = Копиране на цифрите

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] Не разбрах. Натисни бутон или напиши номера му.
       *[adult] Не разбрах. Моля, натиснете бутон или напишете номера му.
    }
offer-person =
    { $profile ->
        [minor] Ако искаш, човек от екипа може да поеме разговора. Напиши „човек“. Не е нужно да отговаряш повече.
       *[adult] Ако искате, човек от екипа може да поеме разговора. Напишете „човек“. Не е нужно да отговаряте повече.
    }
begin-again = Предишният разговор приключи. Започваме отначало.
person-came = Вече тук има човек от екипа, който чете написаното.
person-left = Човекът от екипа вече не е тук. Отново отговаря машината. Написаното пак стига до екипа.
closed =
    { $profile ->
        [minor] Екипът приключи тук. Може да пишеш пак по всяко време. При опасност: { $emergency }.
       *[adult] Екипът приключи тук. Може да пишете пак по всяко време. При опасност: { $emergency }.
    }

code-unknown = Тези цифри не отварят нищо тук. Нека се проверят и всичките 16 да се напишат отново.
code-right = Кодът е верен. Продължаваме оттам, където спряхме.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Нещо при нас не работи. Написаното току-що може да не е записано. Нов опит след малко или телефон:

    { $numbers }
odd-sticker = Не мога да чета стикери. Натискане на бутон или думи стигат.
odd-picture = Не мога да приемам снимки и не я запазих. Може с думи.
odd-file = Не мога да приемам файлове и не го запазих. Може с думи.
odd-voice = Не запазих гласовото съобщение: преди съгласие не пазя нищо. Може с бутон или с думата „човек“.
odd-voice-advice = Не запазих гласовото съобщение: при този съвет не се пази нищо за никого. За връзка с екипа напишете „човек“.
odd-reply = Написаното отива при екипа като отговор на неговото съобщение. Ето въпроса отново:
odd-voice-long = Това гласово съобщение е твърде дълго и не го запазих. Може на по-кратки части, до десет минути всяка.
voice-saved = Гласовото съобщение отива при екипа; аз не мога да го слушам. Ако някой наблизо може да чуе, стават и бутони или писане.
odd-place = Не ми е нужно точното място и не го запазих. Може с бутон или с думи.
odd-contact = Не мога да приемам контакти и не го запазих. Може с думи.
odd-edited = Не мога да променя вече написаното. Може да се напише отново като ново съобщение.
odd-other = Не мога да прочета това. Може с бутон или с думи.
too-much = Дойде много наведнъж. Нека мине малко време и тогава отново. При опасност: { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Част { $part } от { $parts }, въпрос { $question } от { $questions }.
which-person = Човек { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = написано
review-nothing = без отговор
change-line = Промяна { $number }
invite-known = Благодарим. Вашата организация е позната тук.
invite-unknown = Този код не е познат тук. Сигналът продължава и без него.
report-waits = Сигналът е там, където го оставихте. Отговорите се пазят 72 часа.
draft-kept = Сигналът не е довършен. За да продължите, напишете „Моят сигнал“ до 72 часа.
report-read = Човек от нашия екип прочете сигнала Ви.
report-accepted = Има новина за Вашия сигнал: друга организация вече помага. Повече не можем да кажем тук. Благодарим.
draft-anew = Започваме отначало. Отговорите досега са отбелязани като оттеглени. Човек, за когото вече прегледахте отговорите, остава.

# What a report is called. It opens nothing.
receipt = Сигналът е с номер { $receipt }. С номера нищо не се отваря; по него Вие и екипът знаете за кой сигнал става дума. За да разберете докъде е стигнал, напишете „Моят сигнал“.
# To whoever asks in the middle of one.
so-far = Сигналът { $receipt } още не е завършен. Отговорите досега вече са при екипа. Продължаваме оттам, където бяхте.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Тук се дава само обща информация и телефони. Който и да пита, не се казва дали някой е писал, къде е някой или кой работи тук. За продължение: „отново“. При опасност: { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Моля без обиди и без сексуални думи. Тогава може да продължим.
muted =
    Спираме тук за един ден. При опасност може да се напише какво става или да се позвъни:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Бележката за часа е готова.
opening-parcel = Пратката е регистрирана.
opening-recipe = Ето рецептата.
ask-word = Първо, моля, избраната дума.
    .lost = Не помня думата
word-not-possible = Моля, друга дума: поне четири букви, не всекидневна и не два пъти същата.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Начало или повторение
menu-help = Писмо до човек
menu-language = Език
menu-leave = Затваряне и изчистване
menu-numbers = Телефони

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Съобщения на Вашия език. За начало натиснете бутона долу.
menu-short = Съобщения на Вашия език.
