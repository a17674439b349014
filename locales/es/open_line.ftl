### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Si este chat se pierde: con un código de 16 cifras se puede seguir desde otro teléfono o navegador. Para eso está el botón «Código para volver».
line =
    { $profile ->
        [minor] Desde aquí, lo que escribas llega al equipo y lo lee una persona. No puedo decir cuándo. Puedes escribir más cuando quieras. Si no puedes esperar:
       *[adult] Desde aquí, lo que escriba llega al equipo y lo lee una persona. No puedo decir cuándo. Puede escribir más cuando quiera. Si no puede esperar:
    }

    { $numbers }
saved = Lo que se escribe aquí se guarda, y el equipo puede leerlo.
asked =
    { $profile ->
        [minor] Le dije al equipo que quieres hablar con una persona. No puedo decir cuándo habrá alguien libre. Si no puedes esperar:
       *[adult] Le dije al equipo que quiere hablar con una persona. No puedo decir cuándo habrá alguien libre. Si no puede esperar:
    }

    { $numbers }
status =
    { $report ->
        [read] Aviso { $receipt }: una persona del equipo lo ha leído y trabaja en ello.
        [accepted] El aviso { $receipt } se ha pasado y otra organización ya ayuda. Aquí no podemos decir más.
        [closed] El equipo ha terminado aquí. No podemos decir más.
        [other] Lo que escribe aquí se guarda y el equipo puede leerlo.
       *[received] El aviso { $receipt } ha llegado. Que yo sepa, todavía nadie se ocupa de él.
    }
line-danger =
    { $profile ->
        [minor] Si ahora estás en peligro, llama al { $emergency } si puedes. Es gratis.
       *[adult] Si ahora está en peligro, llame al { $emergency } si puede. Es gratis.
    }

    { $numbers }

    El equipo ya tiene el aviso. Si no hay peligro en hacerlo, aquí se puede escribir qué está pasando.
danger-heard =
    { $profile ->
        [minor] El equipo puede ver lo que escribiste. Si ahora estás en peligro, llama al { $emergency } si puedes.
       *[adult] El equipo puede ver lo que escribió. Si ahora está en peligro, llame al { $emergency } si puede.
    }

    { $numbers }
