### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Aquí tiene un aviso empezado que no está terminado.
       *[other] Aquí tiene un aviso empezado. Paró en la parte { $part }, pregunta { $question }.
    }

    Espera 72 horas después de la última respuesta; luego no se puede seguir con él. Horas que quedan: { $hours }.
    .go-on = Seguir
    .anew = Desde el principio
    .discard = Descartar
draft-sure =
    Si lo descarta, el equipo deja de usar sus respuestas y no se puede seguir con él. ¿Descartarlo?
    .yes = Sí, descartarlo
    .no = No, guardarlo
discarded =
    El aviso está descartado. Puede volver a escribir aquí cuando quiera.
    En peligro, llame al { $emergency }.
