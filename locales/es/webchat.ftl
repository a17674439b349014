### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Mensajes
begin = Empezar
have-code = Tengo un código
send = Enviar
write-here = Escribir aquí
listen = Escuchar
speak = Mensaje de voz
speak-hint = Grabar o elegir un sonido, hasta 5 MB. Alguien cerca puede oír la voz.
exit = Salir ya de esta página
exit-hint = Para salir enseguida: este botón, o tres veces la tecla Shift (mayúsculas). Se abre otra página. La visita queda en el historial del navegador.
neutral-title = Mensajes
neutral = No hay mensajes.
refresh = Ver mensajes nuevos
too-long = Es demasiado largo. Se puede enviar en partes más cortas.
