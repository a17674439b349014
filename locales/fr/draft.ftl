### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Vous avez commencé ici un signalement qui n'est pas fini.
       *[other] Vous avez commencé ici un signalement, arrêté à la partie { $part }, question { $question }.
    }

    Il attend 72 heures après la dernière réponse ; ensuite on ne peut plus le continuer. Heures restantes : { $hours }.
    .go-on = Continuer
    .anew = Reprendre à zéro
    .discard = Abandonner
draft-sure =
    Si vous l'abandonnez, l'équipe ne se sert plus de vos réponses, et on ne peut plus le continuer. L'abandonner ?
    .yes = Oui, l'abandonner
    .no = Non, le garder
discarded =
    Le signalement est abandonné. Vous pouvez écrire ici de nouveau à tout moment.
    En danger, appelez le { $emergency }.
