### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Hola. Soy una persona del equipo, no la máquina. ¿Puedes escribir ahora sin peligro?
       *[adult] Hola. Soy una persona del equipo, no la máquina. ¿Puede escribir ahora sin peligro?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] ¿Puedes escribir ahora sin peligro? Basta con «sí» o «no».
       *[adult] ¿Puede escribir ahora sin peligro? Basta con «sí» o «no».
    }
phrase-alone =
    { $profile ->
        [minor] ¿Hay alguien contigo, o mirando esta pantalla?
       *[adult] ¿Hay alguien con usted, o mirando esta pantalla?
    }
phrase-where =
    { $profile ->
        [minor] ¿Sabes en qué ciudad o calle estás? Dímelo solo si no hay peligro.
       *[adult] ¿Sabe en qué ciudad o calle está? Dígamelo solo si no hay peligro.
    }
phrase-hurt =
    { $profile ->
        [minor] ¿Tienes heridas, o necesitas atención médica ahora?
       *[adult] ¿Tiene heridas, o necesita atención médica ahora?
    }
phrase-can-leave =
    { $profile ->
        [minor] ¿Puedes irte de ahí a pie ahora mismo?
       *[adult] ¿Puede irse de ahí a pie ahora mismo?
    }
phrase-call =
    { $profile ->
        [minor] Si puedes, llama ahora al { $emergency }. No tienes que decir tu nombre.
       *[adult] Si puede, llame ahora al { $emergency }. No tiene que decir su nombre.
    }
phrase-silent =
    { $profile ->
        [minor] Si no puedes hablar, marca el { $emergency }, quédate en la línea y no cuelgues.
       *[adult] Si no puede hablar, marque el { $emergency }, quédese en la línea y no cuelgue.
    }
phrase-reading = Estoy leyendo los mensajes. Necesito un poco de tiempo, por favor.
phrase-your-pace =
    { $profile ->
        [minor] Toma el tiempo que necesites. Tú decides qué cuentas.
       *[adult] Tome el tiempo que necesite. Usted decide qué cuenta.
    }
phrase-what-now =
    { $profile ->
        [minor] ¿Qué te ayudaría más ahora mismo?
       *[adult] ¿Qué le ayudaría más ahora mismo?
    }
phrase-when =
    { $profile ->
        [minor] ¿Cuándo podemos volver a escribirte aquí? Dime horas sin peligro.
       *[adult] ¿Cuándo podemos volver a escribirle aquí? Dígame horas sin peligro.
    }
phrase-code-word =
    { $profile ->
        [minor] Vamos a acordar una palabra, para saber que somos nosotros y no otra persona. ¿Qué palabra eliges?
       *[adult] Vamos a acordar una palabra, para saber que somos nosotros y no otra persona. ¿Qué palabra elige?
    }
phrase-pause = Tengo que irme un momento. Lo que se escriba queda aquí para el equipo.
phrase-organisation =
    { $profile ->
        [minor] Hay una organización que podría ayudar con esto. ¿Te cuento de ella?
       *[adult] Hay una organización que podría ayudar con esto. ¿Le cuento de ella?
    }
phrase-delete =
    { $profile ->
        [minor] Por tu seguridad, puedes borrar ahora este chat en tu teléfono.
       *[adult] Por su seguridad, puede borrar ahora este chat en su teléfono.
    }
phrase-goodbye =
    { $profile ->
        [minor] Podemos parar aquí por hoy. Puedes volver a escribir cuando quieras.
       *[adult] Podemos parar aquí por hoy. Puede volver a escribir cuando quiera.
    }
