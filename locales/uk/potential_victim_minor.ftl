### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Ти вирішуєш, що розповісти. Але спершу важливо знати одне: якщо тобі може загрожувати небезпека, команді, можливо, доведеться повідомити людей, які захищають дітей. Якщо вийде, спершу поговорять із тобою.

    Можна й подзвонити:
    { $numbers }
safe-now =
    Ти зараз у безпеці?
    .yes = Так
    .no = Ні
    .not-sure = Не знаю
how-old =
    Скільки тобі років?
    .under-14 = Менше 14
    .from-14 = Від 14 до 17
with-whom =
    З ким ти зараз?
    .safe-family = З родиною, мені спокійно
    .feared-family = З родиною, мені страшно
    .not-family = З кимось не з родини
    .alone = Поруч нікого немає
    .institution = У дитбудинку, притулку
made-to =
    Чи змушує тебе хтось робити щось для нього або заради грошей? Можна не казати.
    .work = Працювати
    .beg = Просити милостиню
    .steal-or-carry = Красти, носити речі
    .sexual = Секс або інтимні фото
    .marry = Взяти шлюб
    .none = Нічого з цього
    .no-wish-to-say = Не хочу казати
can-refuse =
    Чи можеш ти сказати «ні» або перестати без покарання за це?
    .yes = Так
    .no = Ні
    .not-sure = Не знаю
made-when =
    Це відбувається зараз чи було раніше?
    .now = Зараз
    .before = Раніше
things-taken =
    Чи забирає хтось у тебе гроші, документи або телефон?
    .yes = Так
    .no = Ні
    .not-sure = Не знаю
hurt-or-threatened =
    Чи робив тобі хтось боляче або казав, що зробить?
    .yes = Так
    .no = Ні
    .not-sure = Не знаю
trusted-adult =
    Чи є хтось дорослий, кому ти довіряєш?
    .yes = Так
    .no = Ні
    .not-sure = Не знаю
own-words =
    Якщо хочеш, напиши, що відбувається. Імена не потрібні. Можна й пропустити.
    .no-life = Не хочу жити
