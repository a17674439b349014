### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Ahora, unas preguntas cortas, para que una persona entienda antes su situación. Puede saltar cualquiera, parar o pedir hablar con una persona en cualquier momento.
five-minutes =
    ¿Tiene al menos cinco minutos?
    .yes = Sí
    .no = No
time =
    ¿Esto le está pasando ahora?
    .now = Sí, ahora
    .before = Antes; ya salí de eso
    .not-yet = Aún no; tengo una oferta
leave =
    { $time ->
        [before] ¿Podía irse cuando quería del lugar donde trabajaba o vivía?
       *[now] ¿Puede irse cuando quiera del lugar donde trabaja o vive?
    }
    .yes = Sí
    .only-if-allowed = Solo con permiso
    .no = No
    .afraid = Me da miedo
    .not-sure = No lo sé
papers =
    { $time ->
        [before] ¿Otra persona guardaba su pasaporte, su documento de identidad o su teléfono?
       *[now] ¿Otra persona guarda su pasaporte, su documento de identidad o su teléfono?
    }
    .papers = Pasaporte o documento
    .phone = Mi teléfono
    .no = No
    .not-sure = No lo sé
promise =
    { $time ->
        [before] ¿El trabajo, la paga o el lugar eran distintos de lo que le dijeron?
       *[now] ¿El trabajo, la paga o el lugar son distintos de lo que le dijeron?
    }
    .work-or-place = El trabajo o el lugar
    .pay-or-conditions = La paga o condiciones
    .no = No
    .not-sure = No lo sé
money =
    { $time ->
        [before] ¿Recibía el dinero que ganaba con su trabajo?
       *[now] ¿Recibe el dinero que gana con su trabajo?
    }
    .all = Todo
    .part = Solo una parte
    .none = Nada
    .taken = Alguien me lo quita
    .not-sure = No lo sé
debt =
    { $time ->
        [before] ¿Tenía que devolver dinero a alguien antes de poder irse?
       *[now] ¿Tiene que devolver dinero a alguien antes de poder irse?
    }
    .yes = Sí
    .no = No
    .not-sure = No lo sé
sensitive = Las próximas preguntas son sobre cosas difíciles. Las hago para que el equipo sepa qué ayuda conviene. Se pueden saltar sin problema.
harm =
    ¿Alguien le ha hecho daño o le ha amenazado, a usted o a su familia, para que obedezca?
    .hurt-me = Me han hecho daño
    .threatened-me = Me han amenazado
    .threatened-family = Amenazas a mi familia
    .no = No
    .not-sure = No lo sé
forced =
    { $time ->
        [before] ¿Alguien le obligaba a hacer algo de esto para sacar provecho?
       *[now] ¿Alguien le obliga a hacer algo de esto para sacar provecho?
    }
    .sexual = Actos o fotos sexuales
    .begging = Pedir limosna
    .crime = Robos, drogas, estafas
    .housework = Limpieza o cuidados
    .other-work = Otro trabajo
    .marry = Casarme con alguien
    .baby = Entregar un bebé
    .none = Nada de esto
    .not-sure = No lo sé
watched =
    { $time ->
        [before] ¿Alguien le vigilaba, o decidía con quién podía hablar?
       *[now] ¿Alguien le vigila, o decide con quién puede hablar?
    }
    .yes = Sí
    .no = No
    .not-sure = No lo sé
tell =
    { $time ->
        [before] ¿Alguien decía que avisaría a la policía, a migración o a su familia si usted se iba?
       *[now] ¿Alguien dice que avisará a la policía, a migración o a su familia si usted se va?
    }
    .authorities = Policía o migración
    .family-or-photos = Familia, o mostrar fotos
    .no = No
    .not-sure = No lo sé
hours =
    { $time ->
        [before] ¿Trabajaba muchas horas sin descanso, o en condiciones peligrosas o muy malas?
       *[now] ¿Trabaja muchas horas sin descanso, o en condiciones peligrosas o muy malas?
    }
    .very-long = Muchísimas horas
    .dangerous = Peligroso o muy malo
    .no = No
    .not-sure = No lo sé
situation =
    { $time ->
        [before] ¿Algo de esto era verdad para usted?
       *[now] ¿Algo de esto es verdad para usted?
    }
    .unknown-area = No conozco lugar o idioma
    .no-papers = Sin papeles para aquí
    .dependent = Ellos me dan cama, comida
    .family-with-them = Mi familia está con ellos
    .pregnant = Espero un bebé
    .none = Nada de esto
    .not-sure = No lo sé
start =
    ¿Cómo empezó?
    .job-ad = Oferta de trabajo online
    .agency = Una agencia
    .friend = Un amigo o una amiga
    .family = La familia
    .partner = Mi pareja
    .taken-or-sold = Me llevaron o vendieron
    .other = De otra manera
want =
    ¿Qué le ayudaría más ahora?
    .talk = Poder hablar con alguien
    .leave = Irme sin peligro
    .place = Un lugar donde quedarme
    .doctor = Atención médica
    .papers = Documentos
    .home = Volver a mi casa
    .information = Información
    .nothing = Nada por ahora
own-words =
    ¿Quiere decir algo más? Escríbalo con sus palabras, o salte esta pregunta.
    .no-life = No quiero vivir
