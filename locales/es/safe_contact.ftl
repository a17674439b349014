### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    ¿Alguien más usa este teléfono, o lee lo que hay en él?
    .no = No, nadie más
    .yes = Sí, o no lo sé
when =
    { $country ->
        [bg] ¿Cuándo podemos escribir aquí? Las horas son las de Bulgaria.
        [hu] ¿Cuándo podemos escribir aquí? Las horas son las de Hungría.
        [pl] ¿Cuándo podemos escribir aquí? Las horas son las de Polonia.
       *[other] ¿Cuándo podemos escribir aquí? No sé qué hora es allí: salvo con «A cualquier hora», solo escribimos después de recibir un mensaje.
    }
    .any-time = A cualquier hora
    .mornings = Mañanas, de 7 a 11
    .daytime = De día, de 11 a 17
    .evenings = Tardes, de 17 a 22
    .nights = Noches, de 22 a 7
    .when-i-write = Solo si yo escribo antes
days =
    ¿Qué días?
    .every-day = Todos los días
    .weekdays = De lunes a viernes
    .weekend = Sábado y domingo
opening =
    Cada vez empezamos con una frase inofensiva. La respuesta a esa frase nos dice que no hay peligro. ¿Qué frase?

    «Su comprobante de cita está listo.»
    «Su paquete está registrado.»
    «Aquí está la receta.»
    .note = Comprobante de cita
    .parcel = Paquete
    .recipe = Receta de cocina
delete =
    ¿Borramos lo que el equipo escribe aquí, diez minutos después de que llegue?
    .yes = Sí, borrarlo
    .no = No, dejarlo
nudge =
    Si la conversación se corta a la mitad, ¿podemos recordarlo una sola vez, solo con la frase inofensiva?
    .no = No, nunca
    .yes = Sí, una vez
ok-word =
    Es opcional: una palabra que nos muestra que de verdad no escribe otra persona. Se puede escribir ahora, con cuatro letras o más, y que no sea una palabra de todos los días.
    .none = Sin palabra
duress-word =
    Es opcional: una segunda palabra, para cuando alguien obliga a escribir o lee también. Al escribirla, en la pantalla sale una receta, y el equipo lo sabe. Se puede escribir ahora.
    .none = Sin palabra
agreed = Guardado. Se puede cambiar aquí en cualquier momento: basta escribir «horas seguras».
