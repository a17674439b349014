### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Gender stays open; adults are addressed with "usted", people under 18 with "tú". Words understood in Spain and in Latin America.

## Required: the language itself

# The name of this language in the language itself.
language-name = Español

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Parar
    .typed = parar, para, pare, paren, parad, alto, basta, ya basta, detener, deténgase, fin, terminar, cancelar
command-skip = Saltar
    .typed = saltar, salto, saltear, omitir, paso, pasar, siguiente, la siguiente, otra pregunta
command-person = Una persona
    .typed = persona, una persona, humano, un humano, persona real, una persona real, operador, operadora, ayuda, ayudame, ayúdeme, ayúdenme, ayudadme, necesito ayuda, ayuda por favor, quiero hablar con alguien, quiero hablar con una persona, hablar con una persona
command-leave = Salir ya
    .typed = salir, salir ya, salida, cerrar, ocultar, esconder, borrar, borrar todo, eliminar
command-back = Atrás
    .typed = atrás, volver, volver atrás, regresar, anterior, pregunta anterior
command-again = Repetir
    .typed = repetir, repite, repita, otra vez, de nuevo, nuevamente, empezar, empezar de nuevo, volver a empezar, comenzar, inicio
command-danger = Peligro
    .typed = peligro, en peligro, estoy en peligro, emergencia, es una emergencia, urgente, urgencia, es urgente, socorro, auxilio
command-numbers = Teléfonos
    .typed = teléfonos, los teléfonos, números, número, números de teléfono, llamar, llamada
command-language = Idioma
    .typed = idioma, idiomas, lengua, cambiar idioma, cambiar el idioma, cambiar de idioma, otro idioma
command-withdraw = Retirar mi permiso
    .typed = retirar, retirar permiso, retirar mi permiso, retiro, retiro mi permiso, retirar consentimiento, retirar mi consentimiento, borrar mis respuestas, borren mis respuestas, borrad mis respuestas
command-status = Mi aviso
    .typed = estado, mi aviso, estado de mi aviso, el estado de mi aviso, cómo va mi aviso, qué pasa con mi aviso, qué pasó con mi aviso
command-code = Código para volver
    .typed = código, un código, código nuevo, nuevo código, otro código, quiero un código, dame un código, deme un código, denme un código, código para volver
command-return = Tengo un código
    .typed = tengo un código, tengo código, tengo el código, tengo mi código, ya tengo un código, ya tengo código, mi código
command-times = Horas seguras
    .typed = horas seguras, hora segura, horario seguro, horarios seguros, horas sin peligro
command-listen = Escuchar
    .typed = escuchar, escucha, escuche, escúchalo, quiero escuchar, quiero escucharlo, oír, quiero oírlo, leer en voz alta, léemelo, léamelo, léelo en voz alta
command-done = Ya está
    .typed = ya está, ya esta todo, listo, lista, hecho, eso es todo, es todo, nada más, ya terminé, terminé, he terminado

# Stands below a question with several answers.
choose-all = Se puede marcar todo lo que sea verdad. Después: «Ya está».

## Required: other ways to type three common answers

typed-yes =
    .typed = sí, si, sip, sii, siii, sí claro, claro, claro que sí, por supuesto, ok, okey, okay, vale, bueno, dale, de acuerdo
typed-no =
    .typed = no, nop, nope, noo, nooo, no gracias, claro que no, para nada
typed-not-sure =
    .typed = no sé, no lo sé, nose, ni idea, no estoy segura, no estoy seguro, no tengo claro, no lo tengo claro, quizá, quizás, tal vez, talvez, a lo mejor, puede ser
# What stands between several answers typed at once.
typed-and =
    .typed = y, e, también

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Si ahora estás en peligro, llama al { $emergency } si puedes. Es gratis.
       *[adult] Si ahora está en peligro, llame al { $emergency } si puede. Es gratis.
    }

    { $numbers }

    Soy una máquina y no puedo enviar a nadie. El equipo ya tiene el aviso; no puedo decir cuándo lo verá una persona.
    .to-person = Escribir a una persona
    .no-life = No quiero vivir
    .go-on = Seguir con las preguntas
alive =
    { $profile ->
        [minor] Tengo que preguntarlo, porque tu vida importa: ¿estás pensando en quitarte la vida ahora mismo?
       *[adult] Tengo que preguntarlo, porque su vida importa: ¿está pensando en quitarse la vida ahora mismo?
    }
    .yes-now = Sí, ahora
    .sometimes = A veces, ahora no
    .no = No
    .rather-not = Prefiero no decirlo
alive-now =
    { $profile ->
        [minor] Gracias por decirlo. No te quedes sin compañía con esto: si puedes, llama al { $emergency } o a alguien de confianza.
       *[adult] Gracias por decirlo. No se quede sin compañía con esto: si puede, llame al { $emergency } o a alguien de confianza.
    }

    { $numbers }

    El equipo ya tiene el aviso. Este chat sigue abierto.
alive-heard =
    { $profile ->
        [minor] Gracias por responder. Si se hace demasiado difícil, escríbelo aquí o llama al { $emergency } a cualquier hora.
       *[adult] Gracias por responder. Si se hace demasiado difícil, escríbalo aquí o llame al { $emergency } a cualquier hora.
    }
numbers =
    Teléfonos:

    { $numbers }
other-language = ¿Qué idioma?
withdraw =
    { $profile ->
        [minor] ¿Qué permiso quieres retirar? Nadie preguntará por qué.
       *[adult] ¿Qué permiso quiere retirar? Nadie preguntará por qué.
    }
    .all = Todo lo que acepté
    .sharing = Solo compartir con otros
    .no = Ninguno
nothing-linked = En este chat ya no se guarda nada. Si antes se compartió algo, hay que preguntar en el lugar que lo tiene.
nothing-more-kept =
    Está bien. No se guarda nada más. Lo escrito aquí hasta ahora queda con nuestro equipo; para retirarlo, basta escribir «retirar». Estas personas escuchan, también sin dar el nombre:

    { $numbers }

    Puede volver a escribir aquí cuando quiera.
sharing-stopped = Guardado. Desde ahora no se comparte nada. A quien ya recibió algo, se le pide que deje de usarlo.
withdrawn =
    { $profile ->
        [minor] Guardado. El equipo deja de usar lo que escribiste. Puedes volver a escribir aquí cuando quieras. En peligro, llama al { $emergency }.
       *[adult] Guardado. El equipo deja de usar lo que escribió. Puede volver a escribir aquí cuando quiera. En peligro, llame al { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Paramos aquí. Puedes volver a escribir cuando quieras.
       *[adult] Paramos aquí. Puede volver a escribir cuando quiera.
    }

    Para retirar un permiso, basta escribir «retirar». En caso de peligro: { $emergency }.

    { $channel ->
        [telegram] El chat queda en la lista hasta que se borre allí a mano.
       *[web] La visita queda en el historial del navegador hasta que se borre allí a mano.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banitsa: seis hojas de masa filo, tres huevos, una taza de queso blanco, media taza de yogur, un poco de mantequilla. Se rellenan las hojas, se enrollan y se hornean hasta que se doren.
        [hu] Palacsinta: dos huevos, una taza de harina, una taza de leche, un chorrito de agua con gas, una pizca de sal. Se hacen finas, se untan con mermelada de albaricoque y se enrollan.
        [pl] Tortitas de patata: seis patatas, una cebolla, un huevo, dos cucharadas de harina, sal. Se ralla, se mezcla, se fríe hasta que quede crujiente, y se sirve con crema agria.
       *[other] Arroz con leche: una taza de arroz, un litro de leche, media taza de azúcar, una rama de canela. Se cuece a fuego lento media hora, moviendo a menudo, y se deja enfriar.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Con estas 16 cifras se puede seguir desde cualquier teléfono o navegador. Solo se ven ahora; un código anterior ya no sirve.

    Conviene anotarlas como un número de teléfono, con un nombre por el que nadie pregunte: { $phone }. Mejor no enviarlas a nadie, ni como enlace. Quien las tenga puede entrar aquí.
code-noted = Cuando ya estén anotadas, basta tocar este botón. Entonces desaparecen.
    .noted = Ya las anoté
copy-code = Copiar las cifras

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] No entendí eso. Toca un botón o escribe su número.
       *[adult] No entendí eso. Por favor, toque un botón o escriba su número.
    }
offer-person =
    { $profile ->
        [minor] Si quieres, puede seguir una persona del equipo. Escribe «persona». No tienes que responder nada más.
       *[adult] Si quiere, puede seguir una persona del equipo. Escriba «persona». No tiene que responder nada más.
    }
begin-again = La conversación anterior terminó. Empezamos de nuevo.
person-came = Ahora hay aquí una persona del equipo, que lee los mensajes.
person-left = La persona del equipo ya no está. Responde otra vez la máquina. Los mensajes siguen llegando al equipo.
closed =
    { $profile ->
        [minor] El equipo ha terminado aquí. Puedes volver a escribir cuando quieras. En peligro, llama al { $emergency }.
       *[adult] El equipo ha terminado aquí. Puede volver a escribir cuando quiera. En peligro, llame al { $emergency }.
    }

code-unknown = Estas cifras no abren nada aquí. Hay que revisarlas y escribir otra vez las 16.
code-right = El código es correcto. Seguimos donde paramos.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Algo falla de nuestro lado. Puede que el último mensaje no quede guardado. Se puede probar otra vez en un momento, o llamar:

    { $numbers }
odd-sticker = No puedo leer stickers. Se puede usar un botón o escribir con palabras.
odd-picture = No puedo recibir fotos, y no guardé esta. Se puede escribir con palabras.
odd-file = No puedo recibir archivos, y no guardé este. Se puede escribir con palabras.
odd-voice = No guardé el mensaje de voz: no guardo nada sin un «sí» antes. Se puede usar un botón o escribir «persona».
odd-voice-advice = No guardé el mensaje de voz: en este consejo no se guarda nada sobre nadie. Para hablar con el equipo, escriba «persona».
odd-reply = Lo que escribió va al equipo, en respuesta a su mensaje. Aquí está otra vez la pregunta:
odd-voice-long = Este mensaje de voz es demasiado largo, y no lo guardé. Se puede enviar en partes más cortas, de diez minutos como máximo.
voice-saved = El mensaje de voz va al equipo; yo no puedo escucharlo. Si alguien cerca puede oír, también sirven los botones o escribir.
odd-place = No necesito saber el lugar exacto, y no lo guardé. Se puede usar un botón o escribir con palabras.
odd-contact = No puedo recibir contactos, y no guardé este. Se puede escribir con palabras.
odd-edited = No puedo cambiar lo que ya está escrito. Se puede escribir otra vez, como mensaje nuevo.
odd-other = No puedo leer eso. Se puede usar un botón o escribir con palabras.
too-much = Llegó mucho de una vez. Hace falta esperar un momento y luego escribir otra vez. En caso de peligro: { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Parte { $part } de { $parts }, pregunta { $question } de { $questions }.
which-person = Persona { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = escrito
review-nothing = sin respuesta
change-line = Cambiar { $number }
invite-known = Gracias. Aquí se conoce su organización.
invite-unknown = Este código no se conoce aquí. El aviso sigue adelante de todos modos.
report-waits = Su aviso está donde lo dejó. Sus respuestas se guardan 72 horas.
draft-kept = Su aviso no está terminado. Para seguir, escriba «Mi aviso» en las próximas 72 horas.
report-read = Una persona de nuestro equipo ha leído su aviso.
report-accepted = Hay noticias sobre su aviso: otra organización ya ayuda. Aquí no podemos decir más. Gracias.
draft-anew = Empezamos de nuevo. Sus respuestas quedan marcadas como retiradas. La persona cuyas respuestas ya revisó se queda.

# What a report is called. It opens nothing.
receipt = El aviso tiene el número { $receipt }. No abre nada; con él usted y el equipo saben de qué aviso se trata. Para saber cómo va, escriba "Mi aviso".
# To whoever asks in the middle of one.
so-far = El aviso { $receipt } todavía no está terminado. El equipo ya tiene sus respuestas hasta ahora. Seguimos donde estaba.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Aquí solo doy información general y teléfonos. Pregunte quien pregunte, nunca digo si alguien ha escrito aquí, dónde está una persona ni quién trabaja aquí. Para seguir, basta escribir «repetir». En caso de peligro: { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Aquí se escribe sin insultos y sin palabras sexuales. Así podemos seguir.
muted =
    Paramos aquí por un día. En caso de peligro, se puede escribir qué pasa, o llamar:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Su comprobante de cita está listo.
opening-parcel = Su paquete está registrado.
opening-recipe = Aquí está la receta.
ask-word = Primero, por favor, la palabra elegida.
    .lost = No recuerdo la palabra
word-not-possible = Hace falta otra palabra: con cuatro letras o más, que no sea de todos los días, y no dos veces la misma.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Empezar o repetir
menu-help = Escribir a una persona
menu-language = Idioma
menu-leave = Cerrar y borrar
menu-numbers = Teléfonos

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Mensajes en su idioma. Para empezar, pulse el botón de abajo.
menu-short = Mensajes en su idioma.
