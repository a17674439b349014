### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Nunca intentamos contactar a la persona de la que escribe: una llamada o un mensaje puede ponerla en peligro. Por favor, no se enfrente a nadie, y no escriba nombres ni direcciones. Siguen tres preguntas cortas.
danger-there =
    ¿Hay alguien en peligro ahora mismo?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
there-now =
    Por favor, llame ahora al { $emergency } desde un lugar seguro y diga dónde está la persona.

    { $numbers }
about =
    ¿Es una persona adulta o menor de edad?
    .adult = Adulta
    .child = Menor de 18 años
    .not-sure = No lo sé
child-duty =
    { $country ->
        [bg] Un menor en riesgo: por favor, avise también ahora a protección de menores o a la policía. En Bulgaria la ley lo pide a toda persona que se entera.
       *[other] Un menor en riesgo: por favor, avise también ahora a protección de menores o a la policía.
    }
own-words =
    ¿Qué le preocupa? Escríbalo con sus palabras, sin nombres. También puede saltar esta pregunta.
    .no-life = No quiero vivir
