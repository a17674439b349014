### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Si cette conversation se perd : avec un code de 16 chiffres, on peut continuer depuis un autre téléphone ou navigateur. Pour cela, il y a le bouton « Code pour revenir ».
line =
    { $profile ->
        [minor] À partir de maintenant, ce que tu écris arrive à l'équipe, et une personne le lit. Je ne peux pas dire quand. Tu peux écrire encore à tout moment. Si tu ne peux pas attendre :
       *[adult] À partir de maintenant, ce que vous écrivez arrive à l'équipe, et une personne le lit. Je ne peux pas dire quand. Vous pouvez écrire encore à tout moment. Si vous ne pouvez pas attendre :
    }

    { $numbers }
saved = Ce qui est écrit ici est enregistré, et l'équipe peut le lire.
asked =
    { $profile ->
        [minor] L'équipe sait que tu veux parler à une personne. Je ne peux pas dire quand quelqu'un sera libre. Si tu ne peux pas attendre :
       *[adult] L'équipe sait que vous voulez parler à une personne. Je ne peux pas dire quand quelqu'un sera libre. Si vous ne pouvez pas attendre :
    }

    { $numbers }
status =
    { $report ->
        [read] Signalement { $receipt } : une personne de l'équipe l'a lu et s'en occupe.
        [accepted] Le signalement { $receipt } a été transmis et une autre organisation aide maintenant. Nous ne pouvons pas en dire plus ici.
        [closed] L'équipe a fini ici. Nous ne pouvons pas en dire plus.
        [other] Ce que vous écrivez ici est enregistré, et l'équipe peut le lire.
       *[received] Le signalement { $receipt } est arrivé. À ma connaissance, personne ne s'en occupe encore.
    }
line-danger =
    { $profile ->
        [minor] Si tu es en danger maintenant, appelle le { $emergency } si tu peux. C'est gratuit.
       *[adult] Si vous êtes en danger maintenant, appelez le { $emergency } si vous pouvez. C'est gratuit.
    }

    { $numbers }

    L'équipe a reçu l'alerte. Si c'est possible sans danger, on peut écrire ici ce qui se passe.
danger-heard =
    { $profile ->
        [minor] L'équipe peut voir ton message. Si tu es en danger maintenant, appelle le { $emergency } si tu peux.
       *[adult] L'équipe peut voir votre message. Si vous êtes en danger maintenant, appelez le { $emergency } si vous pouvez.
    }

    { $numbers }
