### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    ¿Desde qué lugar escribe?
    .work = Por mi trabajo
    .family = Familia o amistad
    .witness = Lo vi o lo oí
    .advice = Solo quiero un consejo
careful =
    Lleva unos cinco minutos, en ocho partes. Puede saltar preguntas, volver atrás y parar cuando quiera; sus respuestas se guardan 72 horas, y con un código puede seguir desde otro aparato.

    Por favor, no se enfrente a nadie. No se ponga en riesgo, ni ponga en riesgo a la otra persona. No escriba nombres ni direcciones exactas.
danger-there =
    ¿Hay alguien en peligro ahora mismo?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
there-now =
    Por favor, llame ahora al { $emergency } desde un lugar seguro y diga dónde está la persona.

    { $numbers }
known =
    Si su organización le dio un código para esto, escríbalo ahora. El aviso también funciona sin código.
    .no-code = No tengo código
title-about = De quién se trata
about =
    ¿Es una persona adulta o menor de edad?
    .adult = Adulta
    .child = Menor de 18 años
    .not-sure = No lo sé
child-duty =
    { $country ->
        [bg] Un menor en riesgo: por favor, avise también ahora a protección de menores o a la policía. En Bulgaria la ley lo pide a toda persona que se entera, también a quien debe guardar secreto.
       *[other] Un menor en riesgo: por favor, avise también ahora a protección de menores o a la policía.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Cómo empezó
signs-start =
    ¿Qué sabe de cómo empezó?
    .F01 = Trabajo distinto al dicho
    .F02 = Paga menor a la prometida
    .F03 = Promesas de amor o boda
    .F04 = Envío por un familiar
    .F05 = Compra, venta o rapto
    .none = Nada de esto
title-signs-control = Control
signs-control =
    ¿Alguien controla a la persona?
    .F06 = Papeles en manos de otro
    .F07 = Encierro, no puede salir
    .F08 = Siempre bajo vigilancia
    .F13 = Le dicen qué decir
    .none = Nada de esto
title-signs-harm = Daño y deudas
signs-harm =
    ¿Hay daño, amenazas o deudas?
    .F09 = Heridas, violencia
    .F10 = Amenazas a la persona
    .F11 = Amenazas a la familia
    .F12 = Deuda que crece
    .none = Nada de esto
title-signs-work = Trabajo y paga
signs-work =
    ¿Qué sabe del trabajo y de la paga?
    .F14 = Jornadas muy largas
    .F15 = Poca paga o ninguna
    .F16 = Le quitan lo que gana
    .F18 = Trabajo peligroso o malo
    .F19 = Cuota diaria obligatoria
    .none = Nada de esto
title-signs-made = Cosas a la fuerza
signs-made =
    ¿Obligan a la persona a algo de esto?
    .F20 = Pedir limosna
    .F21 = Robar o engañar
    .F22 = Sexo por dinero, vídeos
    .none = Nada de esto
title-signs-living = Vivienda
signs-living =
    ¿Qué sabe de cómo vive la persona?
    .F17 = Vivienda mala y llena
    .F23 = Vida oculta en el trabajo
    .F24 = Sin idioma ni dirección
    .F25 = Sin papeles, mucho miedo
    .none = Nada de esto
how-known = { $sign }: ¿cómo lo sabe?
certainty-seen = Lo vi
certainty-told-by-person = Me lo dijo la persona
certainty-second-hand = Me lo contaron otros
certainty-suspected = Lo sospecho
check-person =
    Estas son sus respuestas. Puede cambiar cada línea, o seguir. Lo que no se cambia, queda igual.
    .right = Está bien así
another =
    ¿Hay otra persona de la que quiera hablar?
    .no = No
    .yes = Sí, una persona más
title-where = Lugar
where = ¿Dónde pasa esto? Basta con algo general: un país, una región, una ciudad. Sin dirección exacta.
title-own-words = Con sus palabras
own-words = ¿Qué vio u oyó? Escríbalo con sus palabras, sin nombres. También puede saltar esta pregunta.
check =
    Antes de enviarlo: puede cambiar estas respuestas o enviar el aviso.
    .send = Enviar el aviso
do-now =
    Gracias. El equipo ya lo tiene.

    Si puede hacerlo sin peligro: hable a solas con la persona, sin acompañantes y con un intérprete que elija usted. No prometa nada. No se enfrente a nadie. Las preguntas del equipo, y lo que pase con su aviso, llegan aquí.
do-now-law =
    { $country ->
        [bg] Para el trabajo en Bulgaria: si un menor está en peligro, se avisa enseguida. Si ha sufrido este daño, se avisa en 24 horas y a la vez a protección de menores, policía y Comisión Nacional. Si es una persona adulta, no se comunica nada sin su sí, salvo que su vida esté en peligro.
       *[other] Si un menor está en peligro, se avisa enseguida a protección de menores o a la policía. Si es una persona adulta, no se comunica nada sin su sí, salvo que su vida esté en peligro.
    }
