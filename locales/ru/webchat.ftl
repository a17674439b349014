### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Сообщения
begin = Начать
have-code = У меня есть код
send = Отправить
write-here = Место для сообщения
listen = Слушать
speak = Голосовое сообщение
speak-hint = Запись или файл со звуком, до 5 MB. Кто-то рядом может услышать голос.
exit = Сразу уйти со страницы
exit-hint = Чтобы сразу уйти: эта кнопка или три раза клавиша Shift. Откроется другая страница. Посещение остаётся в истории браузера.
neutral-title = Сообщения
neutral = Сообщений нет.
refresh = Показать новые сообщения
too-long = Это слишком длинно. Можно написать по частям.
