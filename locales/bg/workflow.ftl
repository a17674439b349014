### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### За екипа: къде стои случаят, какво липсва за следващата стъпка и защо е приключил.

## Етапи

stage-intake = получен
stage-triage = чака
stage-claimed = поет
stage-safety_assessment = оценка на сигурността
stage-crisis_intervention = кризисна интервенция
stage-referral_offered = предложено насочване
stage-consent = иска се съгласие
stage-referred = насочен
stage-accepted = приет
stage-declined = отказан
stage-follow_up = проследяване
stage-reintegration_short = реинтеграция, първите 3 месеца
stage-reintegration_mid = реинтеграция, 3 до 12 месеца
stage-reintegration_long = реинтеграция, след 12 месеца
stage-on_hold = на изчакване
stage-non_case = не е случай
stage-closed = приключен
stage-reopened = отворен отново

## Какво липсва за стъпката

guard-no-such-move = Случаят не може да премине натам оттук.
guard-claim = Първо поемете случая.
guard-language = Нямате общ език с човека и никой не превежда.
guard-conflict = Познавате някого от замесените: друг колега трябва да поеме.
guard-contact-confirmed = Уверете се, че е същият човек: уговорена дума или същият профил.
guard-safety-form = Попълнете оценката на сигурността или напишете защо не е възможно.
guard-contact-made = Още не е имало връзка с човека.
guard-stable-or-refused = Човекът още не е стабилен и не е отказал помощ.
guard-options-explained = Обяснете възможностите на езика на човека.
guard-alternative = Покажете поне още един начин.
guard-no-allowed = Кажете, че „не“ не струва нищо.
guard-consent = Липсва съгласие за тази организация.
guard-receiver-accepted = Организацията не е приела.
guard-receiver-declined = Организацията не е отказала.
guard-decline-reason = Запишете защо е отказала.
guard-reception = Не е потвърдено, че човекът е пристигнал.
guard-support-plan = Планът трябва да има стъпки, всяка с човек и ден.
guard-no-safe-contact = Само когато няма сигурен начин за връзка с човека.
guard-review-date = Определете ден за нов преглед, до 14 дни.
guard-nothing-owed = Първо свършете дължимото: вижте сроковете на случая.
guard-close-reason = Напишете защо случаят се приключва.
guard-informed = Кажете на човека или отбележете, че не е възможно.
guard-lead-approval = Ръководител трябва да одобри.
guard-retention-date = Определете докога се пази случаят.
guard-non-case-type = Напишете какво е било вместо това.
guard-new-contact = Отваря се, когато човекът пише отново.

## Защо случаят е приключил

close-goals_met = целите са постигнати
close-transferred = предаден
close-person_withdrew = човекът се отказа
close-lost_contact = връзката е загубена
close-not_thb_referred_elsewhere = нещо друго; насочен другаде
close-duplicate = повторен
close-false_report = неверен сигнал
close-deceased = човекът почина

## Защо организацията е отказала

decline-no_capacity = няма капацитет
decline-out_of_scope = не е в обхвата ѝ
decline-language = език
decline-safety = сигурност
decline-sex_or_age_criteria = критерии за пол или възраст
decline-geographic = място
decline-needs_formal_status = изисква официален статут
decline-no_answer = няма отговор
decline-other = друго

## Какво е било вместо случай

non-case-silent = мълчание
non-case-test = проба
non-case-abusive = обиди
non-case-spam = спам
non-case-information = информация
non-case-wrong-number = грешен номер

## Срокове

clock-reflection-bg = период за размисъл, България
clock-reflection-pl = период за размисъл, Полша
clock-trf-ack = отговор на организацията
clock-hold-review = нов преглед на случая
clock-capacity-valid = отговорът за капацитет важи до
