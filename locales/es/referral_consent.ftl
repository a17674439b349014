### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    A { $receiver } ({ $land }) se le puede pedir: { $help }.

    Solo se le daría esto: { $fields }.

    { $profile ->
        [minor] ¿Podemos? Si dices que no, no pierdes nada.
       *[adult] ¿Podemos? Si dice que no, no pierde nada.
    }
    .yes = Sí, pueden
    .no = No
    .ask-more = Antes, una pregunta
agreed = Guardado. Esto se les da a ellos y a nadie más. El permiso se puede retirar cuando sea: basta escribir «retirar».
refused =
    { $profile ->
        [minor] Guardado. No se les da nada. No pierdes nada por eso.
       *[adult] Guardado. No se les da nada. No pierde nada por eso.
    }
more =
    { $profile ->
        [minor] Por ahora no se da nada. Escribe aquí tu pregunta; llega al equipo.
       *[adult] Por ahora no se da nada. Escriba aquí su pregunta; llega al equipo.
    }
