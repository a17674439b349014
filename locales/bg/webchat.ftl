### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Съобщения
begin = Начало
have-code = Имам код
send = Изпращане
write-here = Място за писане
listen = Чуй
speak = Гласово съобщение
speak-hint = Запис или файл със звук, до 5 MB. Някой наблизо може да чуе.
exit = Изход от страницата
exit-hint = За незабавен изход: този бутон или три пъти клавиш Shift. Отваря се друга страница. Посещението остава в историята на браузъра.
neutral-title = Съобщения
neutral = Няма съобщения.
refresh = Покажи новите съобщения
too-long = Това е твърде дълго. Може на по-кратки части.
