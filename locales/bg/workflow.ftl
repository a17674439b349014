### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### За екипа: защо организацията е отказала и какви срокове текат. Етапите и условията за преход са в care.ftl.

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

## Срокове

clock-child-duty = дете в риск: действайте сега
clock-child-notify-bg = уведомете ДАЗД, МВР и НКБТХ
clock-reflection-bg = период за размисъл, България
clock-reflection-pl = период за размисъл, Полша
clock-trf-ack = отговор на организацията
clock-hold-review = нов преглед на случая
clock-capacity-valid = отговорът за капацитет важи до
clock-exception-review = втори човек преглежда даденото без „да“
