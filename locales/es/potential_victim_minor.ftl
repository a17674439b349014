### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Tú decides qué cuentas. Antes debes saber una cosa: si quizá estás en peligro, puede que el equipo tenga que avisar a personas que protegen a niños y jóvenes. Si es posible, antes habla contigo.

    También puedes llamar:
    { $numbers }
safe-now =
    ¿Estás a salvo ahora mismo?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
how-old =
    ¿Cuántos años tienes?
    .under-14 = Menos de 14
    .from-14 = De 14 a 17
with-whom =
    ¿Con quién estás ahora?
    .safe-family = Familia, me siento bien
    .feared-family = Familia, me da miedo
    .not-family = Alguien que no es familia
    .alone = No hay nadie conmigo
    .institution = Un hogar o un centro
made-to =
    ¿Alguien te obliga a hacer algo para esa persona o por dinero? No hace falta que lo digas.
    .work = Trabajar
    .beg = Pedir limosna
    .steal-or-carry = Robar o llevar cosas
    .sexual = Cosas sexuales, fotos
    .marry = Casarme
    .none = Nada de esto
    .no-wish-to-say = No quiero decirlo
can-refuse =
    ¿Puedes decir que no, o parar, sin que te castiguen?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
made-when =
    ¿Pasa ahora, o pasó antes?
    .now = Ahora
    .before = Antes
things-taken =
    ¿Alguien te quita el dinero, los documentos o el teléfono?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
hurt-or-threatened =
    ¿Alguien te ha hecho daño, o ha dicho que te lo hará?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
trusted-adult =
    ¿Hay alguna persona adulta en quien confías?
    .yes = Sí
    .no = No
    .not-sure = No lo sé
own-words =
    Si quieres, escribe qué está pasando. No hacen falta nombres. También puedes saltar esto.
    .no-life = No quiero vivir
