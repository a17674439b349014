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
claim-what = На човека се казва, че тук има човек. Докато случаят е при Вас, друг не може да го отвори.
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

## Stages

stage-intake = прием
stage-triage = сортиране
stage-claimed = поет
stage-safety_assessment = оценка на безопасността
stage-crisis_intervention = кризисна интервенция
stage-referral_offered = предложено насочване
stage-consent = поискано съгласие
stage-referred = насочен
stage-accepted = приет
stage-declined = отказан
stage-follow_up = проследяване
stage-reintegration_short = реинтеграция, краткосрочна
stage-reintegration_mid = реинтеграция, средносрочна
stage-reintegration_long = реинтеграция, дългосрочна
stage-on_hold = на изчакване
stage-non_case = не е случай
stage-closed = затворен
stage-reopened = отворен отново

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
person-left-what = Телефонът може вече да е у друг. Съобщението може да бъде прочетено от неподходящ човек.
consent-withdrawn = Съгласието е оттеглено.
consent-withdrawn-what = Спрете да използвате написаното. Нищо не може да се изпраща. Кажете на всеки получател.
lease-until = При Вас до { $time }; всяко действие удължава срока.
thread-title = Разговор
who-person = Човекът
who-bot = Машината
who-watch = Сортиране
label-reply = отговор
label-phrase = готово изречение
label-note = вътрешна бележка, само за нас
delivery-queued = чака да бъде изпратено
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

## Writing

composer-title = Писане
jumps = На тази страница
jump-reply = Пиши
reply-title = Отговор до човека, на { $language }
reply-label = Вашите думи до човека
reply-hint = Ще прочете точно това. Пише на { $language }.
reply-send = Изпрати на човека
reply-what = Пет секунди може да се спре.
reply-although-left = Изпрати, въпреки че човекът излезе
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
done-claimed = Случаят е при Вас. На човека е казано, че тук има човек.
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

## Safety assessment

safety-what = Питайте това, което помага, не всичко. Обновявайте при всеки контакт. Може да се запази незавършена.
safety-missing = Още липсва:
field-required = нужно
field-contact-safety = Безопасен ли е този контакт сега?
field-country = Държава, в която е
field-area = Район, колкото може по-общо
field-exploiter-present = Експлоататорът там ли е?
field-exploiter-knows-contact = Знае ли експлоататорът за този контакт?
field-exploiter-knows-family = Знае ли експлоататорът адреса на семейството?
field-feared = Опасява се от
field-threats-to = Заплахи към
field-threats-by = Заплахи от, в общи думи
field-dependants = Зависи ли някой от този човек?
field-pregnancy = Бременност?
field-health = Здраве
field-health-note = Здраве: какво трябва да се знае
field-self-harm = Самонараняване или самоубийство
field-papers = Документи
field-immigration = Престой
field-can-leave-alone = Може ли да излезе без друг човек?
field-has = Има
field-planned-movement = Предстои ли преместване?
field-movement-when = Кога
field-most-dangerous = Кое според човека е най-опасно
field-wants = Какво иска човекът
field-own-rating = Собствена оценка на опасността, от 0 до 10
field-risk-person = Риск за човека
field-risk-family = Риск за семейството
field-risk-staff = Риск за екипа
field-risk-return = Риск при връщане
field-risk-reasons = Причини за тези рискове
field-safety-plan = План за безопасност
field-not-possible = Не е възможна оценка, защото
choice-yes = да
choice-no = не
choice-not-known = не се знае
choice-safe = безопасен
choice-unsafe = не е безопасен
choice-bg = България
choice-hu = Унгария
choice-pl = Полша
choice-other = друга
choice-weapons = оръжия
choice-organised-group = организирана група
choice-police-links = връзки с полицията
choice-person = човека
choice-children = деца
choice-family = семейството
choice-others = други
choice-staff = екипа
choice-nobody = никого
choice-injuries = наранявания
choice-medicines-needed = нужни са лекарства
choice-addiction = зависимост
choice-withdrawal = абстиненция
choice-none-told = нищо не е казано
choice-thoughts = мисли
choice-plan = план
choice-attempt = опит
choice-with-person = у човека
choice-with-others = у други
choice-lost = изгубени
choice-none = няма
choice-citizen = гражданство
choice-regular = редовен
choice-irregular = нередовен
choice-transport = транспорт
choice-money = пари
choice-phone = телефон
choice-language = езика
choice-immediate = непосредствен
choice-high = висок
choice-medium = среден
choice-low = нисък

## Crisis plan

plan-what = Кой какво прави и докога. Зачертайте ненужното: празните редове отпадат.
plan-step = Стъпка { $number }
plan-who = Кой
plan-by-when = Докога
plan-done = направено
step-urgent-needs = Спешни нужди: храна, дрехи, лекарства
step-safe-place = Безопасно място за тази нощ
step-medical = Лекар
step-psychological = Човек за разговор
step-safety-plan = План за безопасност, съгласуван с човека
step-interpreter = Преводач
step-rights-explained = Обяснени права и срок за размисъл
step-organisations-contacted = Свързали сме се с организации
step-next-contact = Следващ безопасен контакт

## Moving on

stage-now = Сега е на: { $stage }.
stage-missing = Още не е възможно. Липсва:
stage-go = Премести към: { $stage }
stage-none = Другите премествания стават сами: при искане на съгласие, изпращане или отговор на насочване, затваряне.
stage-review = Да се погледне отново на
stage-non-case = Какво беше?
affirm-contact-confirmed = Това е същият човек: по кодова дума или по профила
affirm-stabilised = Състоянието на човека е стабилно
affirm-refused-help = Човекът не иска кризисна помощ
affirm-options-explained = Възможностите са обяснени на езика на човека
affirm-alternative = Показана е поне още една възможност
affirm-no-allowed = Казано е, че отказът не струва нищо
affirm-reception = Пристигна или се срещна с получателя
affirm-no-safe-contact = Няма известен безопасен начин за връзка
affirm-informed = На човека е казано, или не може да се каже
guard-no-such-move = Случаят не може да отиде там оттук. Може някой вече да го е преместил.
guard-claim = Само този, при когото е случаят, може да го мести.
guard-language = Някой, който говори езика, или преводач.
guard-conflict = Някой, който не познава човека.
guard-contact-confirmed = Потвърдете, че е същият човек.
guard-safety-form = Оценката на безопасността: пълна или с причина защо не е възможна.
guard-contact-made = Поне едно съобщение до човека след оценката на безопасността.
guard-stable-or-refused = Състоянието е стабилно или човекът не иска кризисна помощ.
guard-options-explained = Обяснете възможностите на езика на човека.
guard-alternative = Покажете поне още една възможност.
guard-no-allowed = Кажете, че отказът не струва нищо.
guard-consent = Съгласието на човека в чата, за тази организация.
guard-receiver-accepted = Записаното „да“ на получателя.
guard-receiver-declined = Записаният отказ на получателя.
guard-decline-reason = Защо получателят отказа.
guard-reception = Човекът пристигна или се срещна с получателя.
guard-support-plan = План, в който всяка стъпка има човек и ден.
guard-no-safe-contact = Че няма известен безопасен начин за връзка.
guard-review-date = Ден до две седмици, в който да се погледне отново.
guard-close-reason = Защо се затваря случаят.
guard-informed = Че на човека е казано, или не може да се каже.
guard-lead-approval = Одобрение от ръководител: силни признаци или дете.
guard-retention-date = Денят, в който се изтрива.
guard-non-case-type = Какво беше.
guard-new-contact = Нов контакт от човека.
non-case-silent = мълчание
non-case-test = проба
non-case-abusive = обиди
non-case-spam = спам
non-case-information = само информация
non-case-wrong-number = грешен номер
priority-what = Стойността на машината остава в случая. Новият срок тече от сега.

## Closing

close-title = Затваряне на { $name }
close-what = Връзката към чата на човека се маха. Ако пише отново, ще бъде нов случай.
close-needs-lead = Първо трябва да одобри ръководител.
close-needs-lead-what = Силни признаци, дете или несортиран случай. Помолете ръководител да отвори случая и да одобри.
close-reason = Защо
close-goals_met = целите са постигнати
close-transferred = предаден
close-person_withdrew = човекът се отказа
close-lost_contact = изгубена връзка
close-not_thb_referred_elsewhere = друго, насочен другаде
close-duplicate = същият като друг случай
close-false_report = неверен сигнал
close-deceased = човекът почина
close-erase = Изтриване след
close-erase-hint = Обикновено дванадесет месеца. После никой не може да го отвори.
close-do = Затвори случая

## Referral

referral-steps = Изберете кого, изберете какво, попитайте човека в чата. Запечатан файл се прави само след „да“.
referral-not-offered = Първо предложете помощ: случаят трябва да е на „предложено насочване“.
referral-need = Помощ с
referral-country = В
referral-filter = Покажи
referral-nobody = Никой в списъка не подхожда.
referral-help = За какво се моли
referral-share = Какво се споделя
referral-share-what = Отбележете само нужното за начало. Написаното се изпраща точно така.
referral-ask = Попитайте човека
referral-ask-what = Човекът се пита на { $language } дали това може да се даде на { $receiver }. Нужно е „да“ за:
referral-ask-do = Попитай в чата
referral-fingerprint = Този партньор не е в списъка. Прочетете си взаимно отпечатъка на глас, по телефона или на живо:
referral-compared = Сравнихме го и е същият
referral-asked = Попитано { $time }. Нужно е:
referral-sent = Изпратено { $time }. Може да се отвори до { $until }.
referral-answer = Отговорът им
referral-send = Изпрати
referral-file = Запази запечатания файл
referral-file-what = Само този получател може да го отвори. Предайте го по какъвто начин искате.
referral-receipt = Отговорът на получателя
referral-receipt-hint = Файл, който завършва на .helpline-receipt
referral-receipt-do = Запиши отговора
referral-is-draft = Чернова.
referral-is-consent_asked = Човекът се пита.
referral-is-consent_given = Човекът каза „да“.
referral-is-consent_refused = Човекът каза „не“.
referral-is-sent = Изпратено.
referral-is-accepted = Прието.
referral-is-declined = Отказано.
referral-is-revoked = Човекът оттегли съгласието.
referral-next-draft = { "" }
referral-next-consent_asked = Нищо не може да се изпрати преди „да“.
referral-next-consent_given = Вече може да се изпрати.
referral-next-consent_refused = Нищо не се изпраща. Помощта продължава без това.
referral-next-sent = Предайте файла, после запишете тук отговора на получателя.
referral-next-accepted = Уговорете как ще бъде посрещнат човекът.
referral-next-declined = Предложете друга организация.
referral-next-revoked = Нищо повече не може да се изпраща. Ако получателят има файла, помолете го да не го използва.
receiver-confirmed = Потвърдено { $time } от { $name }.
receiver-stale = Беше отдавна: попитайте отново.
receiver-not-confirmed = Още не е потвърдено от нас: обадете се, преди да обещаете нещо.
receiver-sealed = Може да отвори запечатан файл.
receiver-no-key = Още няма ключ: нищо не може да се запечата за тях. Обадете се.
receiver-unlisted = Не е в списъка: първо сравнете отпечатъка.
receiver-abroad = Друга държава: нужно е и съгласие през граница.
share-name = Име или как да ги наричат
share-age = Възраст
share-languages = Езици
share-citizenship = Гражданство
share-where = Държава и район
share-contact = Как и кога може да се свържат
share-situation = Какво се случи, накратко
share-needs = От какво има нужда
share-risk = Кое е опасно
share-health = Здраве
share-papers = Документи
share-dependants = Кой зависи от човека
directory-what = Кого може да помолим. Тук нищо не се представя за потвърдено, ако не е: потвърждава се с команда.

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
