### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Aquí solo se da consejo. Por favor, no escriba nada sobre la persona: ni nombre, ni lugar, ni historia. Así no se abre ningún registro sobre ella.
what-to-see =
    Señales que pesan: alguien más guarda los papeles o el dinero; la persona nunca está a solas, o deja que otros hablen; no puede irse; tiene miedo, heridas o respuestas aprendidas; trabaja por una deuda; no sabe la dirección.

    Una señal no prueba nada. Varias juntas son motivo para pedir ayuda.
what-to-do =
    Si no hay peligro: hable a solas, con un intérprete que elija usted. Pregunte si la persona está a salvo y qué quiere. No prometa nada, no se enfrente a nadie. En peligro, llame al { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] En Bulgaria, toda persona que sabe de un menor en riesgo debe avisar enseguida a protección de menores o a la policía, también si debe guardar secreto. Si es una persona adulta, no se comunica nada sin su sí, salvo que su vida esté en peligro.
       *[other] Si hay un menor en riesgo, hay que avisar enseguida. Si es una persona adulta, no se comunica nada sin su sí, salvo que su vida esté en peligro.
    }
and-now =
    ¿Cómo seguimos?
    .enough = Con esto es suficiente
    .report = Quiero dar un aviso
    .ask-person = Preguntar al equipo
advised =
    Gracias por preguntar. Puede volver a escribir aquí cuando quiera.

    En peligro, llame al { $emergency }.
