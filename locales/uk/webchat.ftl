### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Повідомлення
begin = Почати
have-code = У мене є код
send = Надіслати
write-here = Місце для повідомлення
listen = Слухати
speak = Голосове повідомлення
speak-hint = Запис або файл зі звуком, до 5 MB. Хтось поруч може почути голос.
exit = Одразу піти зі сторінки
exit-hint = Щоб одразу піти: ця кнопка або тричі клавіша Shift. Відкриється інша сторінка. Відвідування залишається в історії браузера.
neutral-title = Повідомлення
neutral = Повідомлень немає.
refresh = Показати нові повідомлення
too-long = Це задовго. Можна написати частинами.
