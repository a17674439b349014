### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody came back with a code, and there are messages. Nothing of before is quoted.

## Required

# $count is how many messages of the team wait.
waiting =
    Mensajes nuevos: { $count }.

    Cada uno se ve al tocar el botón, mejor cuando nadie más esté mirando.
    .show = Ver el siguiente
