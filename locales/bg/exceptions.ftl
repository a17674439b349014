### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
### For staff: what was given on without a yes, and the second look at it.

act-exception = Дадено без „да“
exception-title = Дадено без „да“: { $name }
exception-when = Има две изключения, казани предварително на всички: животът на някого е в опасност или дете е в риск. Тогава само нужното и само на онзи, който може да помогне. Иначе попитайте човека.
exception-not-sent = Тази страница не изпраща нищо. Първо се обадете; после запишете тук какво казахте.
exception-ground = Кое изключение?
exception-ground-life = Живот в опасност
exception-ground-child = Дете в риск
exception-receiver = На кого е казано?
exception-receiver-hint = Организацията и, ако знаете, човекът. Например: 112, закрила на детето.
exception-told = Какво им е казано?
exception-told-hint = Всичко казано или дадено и нищо друго.
exception-why = Защо не можеше да се чака „да“?
exception-second = Ръководител, различен от Вас, го преглежда до 24 часа. След това ръководителят получава сигнал.
exception-do = Запис
exception-decided = Решено от
exception-life = Дадено без „да“ (живот в опасност): { $receiver }.
exception-child = Дадено без „да“ (дете в риск): { $receiver }.
exception-waits = Втори човек трябва да погледне до { $time }.
exception-late = Втори човек трябваше да погледне до { $time }.
exception-own = Това е Ваше решение. Друг трябва да го прегледа.
exception-gone = В този случай няма такова изключение или някой вече го е прегледал.
exception-incomplete = Нещо липсва: кое изключение, на кого е казано и какво е казано.
exception-review-title = Втори поглед: { $name }
exception-verdict = Правилно ли беше?
exception-verdict-right = Правилно.
exception-verdict-wrong = Не беше правилно.
exception-review-do = Запис
act-exception-review = Преглед
facts-exceptions = Дадено без „да“
done-told = Записано. Втори човек трябва да погледне до 24 часа.
done-reviewed = Записано.
event-referral-exception = Дадено без „да“: { $receiver }.
event-referral-reviewed-right = Втори човек погледна: правилно. ({ $receiver })
event-referral-reviewed-wrong = Втори човек погледна: не беше правилно. ({ $receiver })

## Reports: the yes of the person themselves

affirm-person-agreed = Човекът, за когото става дума, е казал „да“ точно за това, или е дете, за което законът го иска
person-not-asked = Този случай е сигнал за друг човек. Нищо за пълнолетен не се дава без неговото „да“: отбележете, че го имате. Ако живот е в опасност, обадете се и го запишете в „Дадено без „да““.
