### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Конзолата на екипа и нейните команди. Спокойно и кратко: чете се в три през нощта, на телефон.

## Frame

skip-to-content = Към съдържанието
nav-label = Страници
nav-queue = Опашка
nav-mine = Мои
nav-account = Профил
nav-directory = Организации
nav-audit = Одит
cover = Скрий
cover-key = Скрий екрана веднага (Ctrl .)
uncover = Продължи
save = Запази
back = Назад
any = Без значение
reason = Причина
reason-optional = Причина, ако има
close-sheet = Затвори
line-still = Заредено { $time }
line-live = На живо { $time }
line-wait = Свързване отново. Последно { $time }
line-off = Без връзка: само за четене. Последно { $time }
ago = преди { $span }

## Signing in

sign-in-title = Вход
sign-in = Вход
login = Потребител
passphrase = Тайна фраза
passphrase-hint = Седемте думи. Може да се поставят от буфера.
sign-in-why = Тайната фраза отваря Вашия собствен ключ, само за тази сесия. Никой не може да я възстанови.
sign-in-wrong = Потребителят или тайната фраза са грешни.
too-many-tries = Твърде много опити. Изчакайте петнадесет минути или попитайте колега.
session-locked = Нямаше Ви десет минути и ключът беше прибран. Влезте отново; написаното е по-долу.
locked-text = Заключено. Въведете тайната фраза, за да продължите.
unlock = Отключи
lock-now = Заключи сега
sign-out = Изход
sign-out-everywhere = Изход отвсякъде
idle-title = Още ли сте тук?
idle-text = След две минути екранът се скрива и ключът се прибира.
idle-stay = Оставам

## Account

role-duty = дежурство
role-lead = ръководство
role-auditor = одит
role-admin = администрация
account-speaks = Работи на
account-locale = Език на конзолата
account-theme = Изглед
theme-system = Като на устройството
theme-light = Светъл
theme-dark = Тъмен
account-sessions = { $count ->
    [one] Вход от един браузър
   *[other] Вход от { $count } браузъра
}

## Keys

keys-title = Клавиши
keys-rows = следващ, предишен случай
keys-open = отвори
keys-back = назад
keys-claim = поеми
keys-reply = отговор
keys-note = вътрешна бележка
keys-refer = насочване
keys-priority = приоритет
keys-close = затваряне на случая
keys-queue = опашка
keys-mine = моите случаи
keys-sheet = този списък
keys-send = изпрати
keys-cover = скрий екрана веднага
keys-are-on = Единичните клавиши са включени. Те никога не работят в поле за текст.
keys-are-off = Единичните клавиши са изключени.
keys-switch-off = Изключи единичните клавиши
keys-switch-on = Включи единичните клавиши

## Clocks

clock-left = остават { $span }
clock-over = { $span } след срока
clock-none = без срок
clock-say-five = Остават пет минути
clock-say-one = Остава една минута
clock-say-over = Времето изтече
due-look = първи преглед
due-answer = първи отговор

## Queue

queue-title = Опашка
queue-caption = Случаи: най-спешните първи, после по срок
queue-news = { $count } случая, { $over } след срока
queue-sums = { $count ->
    [one] Един случай
   *[other] { $count } случая
}, { $over } след срока.
queue-longest = Най-дълго чакане без човек: { $span }.
queue-end = Край на списъка.
queue-checked = Проверено в { $time }.
queue-empty-open = Няма отворен случай.
queue-empty-unclaimed = Никой не чака човек.
queue-empty-mine = Не държите случай.
queue-empty-closed = Няма затворен случай.
view-open = Всички отворени
view-unclaimed = Непоети
view-mine = Мои
view-closed = Затворени
col-priority = Спешност
col-clock = Срок
col-case = Случай
col-why = Защо
col-rest = Кой и къде
col-holder = При кого е
holder = При { $name }
holder-me = При Вас
holder-mine = Този случай е при Вас
holder-none = Още при никого
claim = Поеми
claim-name = Поеми { $name }
claim-open = Поеми и отвори
claim-what = На човека се казва, че тук има човек. Докато случаят е при Вас, само Вие и ръководителите можете да го отворите.
read-only = Чети, без да поемаш
read-what = Четенето се записва в одита. Срокът тече.
unclaimed-no-why = Още не е сортиран.
interpreter = преводач
needs-interpreter = Пише на { $language }. Използвайте готовите изречения или намерете някой, който говори този език.
channel-telegram = Telegram
channel-web = уебчат
channel-terminal = репетиция
profile-adult = пълнолетен човек
profile-minor = под 18
profile-frontline = подаващ сигнал
country-unknown = държавата не е казана

## Case

case-title = Случай
case-news = { $count } записа от човека
case-taken-by = Случаят е при { $name }.
case-not-yours = Случаят не е при никого. Само го четете.
chain-intact = Нищо не липсва и не е променено: проверени са { $count } записа.
chain-broken = Записите на този случай са повредени.
chain-missing-at = { $stream }: липсват записи от номер { $seq } нататък.
chain-order-at = { $stream }: номер { $seq } не е на мястото си.
chain-signer-at = { $stream }: номер { $seq } е подписан от непознат.
chain-signature-at = { $stream }: подписът на номер { $seq } е грешен.
chain-hash-at = { $stream }: номер { $seq } или това преди него е променено.
chain-head-at = { $stream }: трябва да свършва с номер { $seq }, а не свършва така.
chain-missing = липсват записи преди този
chain-order = не на мястото си
chain-signer = подписано от непознат
chain-signature = грешен подпис
chain-hash = променено
chain-head = не е краят
stream-bot = Написаното от човека
stream-desk = Написаното от екипа
entry-closed = Този запис не може да се отвори. Той остава на мястото си.
person-left = Излезе от разговора в { $time }.
person-left-what = Телефонът може вече да е у друг. Написаното чака, докато човекът пише отново.
consent-withdrawn = Съгласието е оттеглено.
consent-withdrawn-all = Спрете да използвате написаното. Нищо не може да се изпраща. Кажете на всеки получател.
consent-withdrawn-contact = Не пишете на човека. Написаното досега може да се чете.
consent-withdrawn-sharing = Повече нищо не може да се дава. Помолете всеки получател да спре да го използва.
lease-until = При Вас до { $time }; всяко действие удължава срока.
thread-title = Разговор
who-person = Човекът
who-bot = Машината
who-watch = Сортиране
who-operator = Оператор
label-reply = отговор
label-phrase = готово изречение
label-note = вътрешна бележка, само за нас
delivery-queued = чака да бъде изпратено
delivery-kept = чака лицето да се върне с кода си
delivery-sending = изпраща се
delivery-sent = изпратено
delivery-seen = изпратено; оттогава има отговор
delivery-unknown = изпратено? Никой не може да каже. Не повтаряйте на сляпо.
delivery-failed = неуспех: не е доставено
delivery-past = приключено
item-emergency = (екранът при опасност)
item-own-words = Със свои думи
item-words = Написано отделно
answer-skipped = пропуснато
answer-taken-back = (оттеглено: променен е друг отговор)
of-person = Човек { $number }: { $said }
reporter-known = Подаващ сигнал, поканен от { $organisation }
reporter-unverified = Подаващ сигнал, непотвърден
case-receipt = Номер на сигнала { $receipt }

## Writing

composer-title = Писане
jumps = На тази страница
jump-reply = Пиши
reply-title = Отговор до човека, на { $language }
reply-label = Вашите думи до човека
reply-hint = Ще прочете точно това. Пише на { $language }.
reply-send = Изпрати на човека
reply-what = Пет секунди може да се спре.
reply-although-left = Напиши, въпреки че човекът излезе; чака, докато пише отново
cancel-sending = Спри изпращането ({ $seconds })
phrases-title = Готови изречения ({ $count })
phrase-none = Никое, само моите думи
note-title = Вътрешна бележка
note-label = Бележка за нас
note-hint = Човекът никога не я вижда. Факти, не дословно.
note-save = Запази бележката

## Facts

facts-next = Следваща стъпка
facts-why = Защо е тук
facts-hints = Помислете за
facts-reasons = Причини ({ $count })
facts-reasons-none = Никой отговор не даде точки.
facts-missing = Без отговор ({ $count })
facts-missing-none = Нищо не липсва.
facts-not-sorted = Още не е сортиран.
facts-clocks = Срокове
facts-consent = Съгласие
facts-safety = Оценка на безопасността
facts-plan = Кризисен план
facts-referrals = Насочвания
assessment-incomplete = малко отговори
assessment-ruleset = Правила { $ruleset }. Съставени от публикувани признаци, непроверени като цяло. Това никога не е присъда.
weight-strong = силен, { $points } точки
weight-medium = среден, { $points } точки
weight-weak = слаб, { $points } точки
weight-determinant = достатъчен сам
safety-none = Още не е направена.
plan-none = Още няма.
plan-late = закъснява
referrals-none = Още няма.
consent-L1 = да пазим отговорите и екипът да ги чете
consent-L2 = да пишем тук
consent-L3 = да дадем това на тази организация
consent-L4 = същото, през граница
consent-L5 = да го дадем на полицията
consent-is-given = дадено
consent-is-none = не е дадено
consent-is-refused = отказано
consent-is-withdrawn = оттеглено

## Acts

act-safety = Оценка на безопасността
act-plan = Кризисен план
act-refer = Насочване
act-stage = Нататък
act-priority = Приоритет
act-close = Затваряне на случая
act-release = Върни в опашката
act-take-over = Поеми от колега
take-over-title = Поемане на { $name } от колега
take-over-what = Колегата губи случая и ключа към него. Причината остава в случая.
take-over-do = Поеми
approve-title = Одобряване на затварянето на { $name }
approve-what = Силни признаци или дете: преди затваряне одобрява ръководител.
approve-do = Одобри
act-approve = Одобри затварянето
done-claimed = Случаят е при Вас. На човека се казва, че тук има човек, щом е безопасно.
done-sent = Съобщението е на път.
done-noted = Бележката е запазена.
done-assessed = Оценката на безопасността е запазена.
done-planned = Планът е запазен.
done-moved = Преместен.
done-prioritised = Приоритетът е променен.
done-approved = Затварянето е одобрено.
done-asked = Човекът се пита в чата.
done-referred = Изпратено.
done-answered = Отговорът на получателя е записан.
done-taken-over = Случаят вече е при Вас.

## Events

event-contact = Контакт през { $channel }, на { $language }, { $country }
event-consent-given = Съгласие: { $what }
event-consent-refused = Без съгласие или оттеглено: { $what }
event-end-handed-over = Въпросите свършиха; предадено на екипа
event-end-left = Човекът излезе
event-end-informed = Взе информация и приключи
event-end-not-safe = Не е безопасно да пише; приключи
event-end-no-consent = Приключи без съгласие
event-end-expired = Приключи с мълчание
event-assessment = Сортирано: { $concern }, { $priority }, { $rule }
event-moved = { $before } → { $after }.
event-claimed = Поет.
event-released = Върнат в опашката.
event-taken-over = Поет от колега:
event-lapsed = Срокът на поемането изтече; отново в опашката.
event-approved = Затварянето е одобрено:
event-priority = Приоритет { $priority }:
event-safety = Запазена оценка на безопасността
event-plan = Запазен кризисен план, { $count ->
    [one] една стъпка
   *[other] { $count } стъпки
}
event-referral-asked = Поискано съгласие: { $receiver }
event-referral-sent = Изпратено запечатано насочване: { $receiver }
event-referral-receipt-accept = { $receiver } приема.
event-referral-receipt-decline = { $receiver } отказва.
event-unknown = Запис от вид, който тази версия не познава: { $kind }

## Audit

audit-intact = Одитът е пълен и непроменен. Проверено в { $time }.
audit-fault = Одитът е повреден на ред { $seq }: { $code }.
audit-when = Кога
audit-who = Кой
audit-action = Какво
audit-about = За
audit-outcome = Резултат
audit-nobody = непознат

## What went wrong

error-title = Нещо се обърка
refused-title = Това не стана
error = Това не се получи. Нищо не е променено.
error-back = Нататък
error-kept = Написаното, за копиране
error-reference = Номер: { $reference }
error-400 = Страницата изпрати нещо, което не може да се използва. Върнете се и опитайте пак.
error-403 = Това не дойде от страница на конзолата или страницата е твърде стара. Заредете я отново.
error-404 = Няма такава страница.
error-405 = Това не може да се направи тук.
error-408 = Дойде твърде бавно. Опитайте пак.
error-413 = Това е твърде голямо.
error-500 = Нещо не е наред при нас. Последното действие може да не е запазено: проверете, преди да повторите.
not-allowed = Не може да правите това с този случай.
no-such-case = Няма такъв случай или вече го няма.
already-claimed = Поет от { $name }, { $ago }.
already-claimed-gone = Някой беше по-бърз. Вижте опашката.
claim-lapsed = Междувременно срокът на поемането изтече. Нищо не е променено; поемете случая отново.
too-many-openings = За един час сте отворили шестдесет случая. Изчакайте или говорете с ръководител.
no-key = Нямате ключ към този случай. Попитайте ръководител.
cannot-open = Не може да се отвори: ключът не подхожда или е променено.
nothing-to-say = Напишете нещо или изберете едно готово изречение: не двете и не твърде дълго.
person-left-refused = Човекът излезе. Отбележете полето, за да изпратите въпреки това.
reason-missing = Напишете причината.
form-problems = Погледнете това отново
form-wrong = Погледнете това отново: { $faults }
fault-unknown-field = непознато поле
fault-not-a-choice = не е от възможностите
fault-too-long = твърде дълго
fault-several = само един отговор
fault-not-a-number = не е число
fault-not-a-day = не е дата
fault-too-many = твърде много
fault-missing = липсва
field-compared = Отпечатък
field-help = Помощ
field-fields = Какво се споделя
field-form = Формуляр
field-steps = Стъпки
too-large = Твърде много е за един запис. Съкратете.
database-down = Базата данни не отговаря. Нищо не е запазено; опитайте пак след малко.
directory-wrong = Файлът с организациите не може да се използва. Кажете на администратора.
key-file-wrong = Файл с ключове не може да се използва. Кажете на администратора.
consent-missing-waiting = { $receiver } още не получава нищо: човекът не е казал „да“ ({ $level }).
consent-missing-refused = { $receiver } не получава нищо: човекът каза „не“ ({ $level }).
consent-missing-withdrawn = { $receiver } не получава нищо повече: човекът оттегли съгласието ({ $level }).
consent-missing-broken = Записите на казаното от човека са повредени и на „да“ не може да се разчита. Попитайте отново с ново насочване.
package-refused-format = Това не е насочване и не е отговор, който може да се прочете.
package-refused-not-for-us = Това е за друга организация.
package-refused-expired = Насочването е изтекло. Поискайте ново.
package-refused-signature = Подписът е грешен: променено е по пътя или не е тяхно.
package-refused-sender = Идва от друг подател, а не от посочения.
package-refused-cannot-open = Не може да се отвори с този ключ.
package-refused-no-consent = В него няма съгласие на човека. Не бива да се използва.
package-refused-not-sent = Това насочване още не е изпратено.
package-refused-no-key = Липсва ключът на тази организация.
passphrase-too-short = Собствена тайна фраза трябва да има поне седем различни думи.
login-taken = Този потребител вече съществува.
login-wrong = Потребителят има от две до 64 малки латински букви, цифри, точки или тирета.
port-taken = Нещо друго слуша на порт { $port }.
nobody-holds-keys = Никой не може да даде ключа на опашката: посочете колега с --by или сложете founding.key до desk.keys за първия профил.
