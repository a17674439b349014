### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Bonjour. Je suis une personne de l'équipe, pas la machine. Peux-tu écrire maintenant sans danger ?
       *[adult] Bonjour. Je suis une personne de l'équipe, pas la machine. Pouvez-vous écrire maintenant sans danger ?
    }
phrase-safe-to-write =
    { $profile ->
        [minor] Peux-tu écrire maintenant sans danger ? Un simple « oui » ou « non » suffit.
       *[adult] Pouvez-vous écrire maintenant sans danger ? Un simple « oui » ou « non » suffit.
    }
phrase-alone =
    { $profile ->
        [minor] Y a-t-il quelqu'un avec toi, ou quelqu'un qui regarde cet écran ?
       *[adult] Y a-t-il quelqu'un avec vous, ou quelqu'un qui regarde cet écran ?
    }
phrase-where =
    { $profile ->
        [minor] Sais-tu dans quelle ville ou quelle rue tu es ? Dis-le seulement si c'est sans danger.
       *[adult] Savez-vous dans quelle ville ou quelle rue vous êtes ? Dites-le seulement si c'est sans danger.
    }
phrase-hurt =
    { $profile ->
        [minor] As-tu des blessures, ou besoin d'un médecin maintenant ?
       *[adult] Avez-vous des blessures, ou besoin d'un médecin maintenant ?
    }
phrase-can-leave =
    { $profile ->
        [minor] Peux-tu partir à pied de là, maintenant ?
       *[adult] Pouvez-vous partir à pied de là, maintenant ?
    }
phrase-call =
    { $profile ->
        [minor] Si tu peux, appelle le { $emergency } maintenant. Tu n'as pas besoin de dire ton nom.
       *[adult] Si vous pouvez, appelez le { $emergency } maintenant. Vous n'avez pas besoin de dire votre nom.
    }
phrase-silent =
    { $profile ->
        [minor] Si tu ne peux pas parler, fais le { $emergency }, reste en ligne et ne raccroche pas.
       *[adult] Si vous ne pouvez pas parler, faites le { $emergency }, restez en ligne et ne raccrochez pas.
    }
phrase-reading = Je lis les messages. Il me faut un peu de temps, merci.
phrase-your-pace =
    { $profile ->
        [minor] Prends le temps qu'il te faut. C'est toi qui décides ce que tu racontes.
       *[adult] Prenez le temps qu'il vous faut. C'est vous qui décidez ce que vous racontez.
    }
phrase-what-now =
    { $profile ->
        [minor] Qu'est-ce qui t'aiderait le plus en ce moment ?
       *[adult] Qu'est-ce qui vous aiderait le plus en ce moment ?
    }
phrase-when =
    { $profile ->
        [minor] Quand peut-on t'écrire ici de nouveau ? Dis des heures sans danger.
       *[adult] Quand pouvons-nous vous écrire ici de nouveau ? Dites des heures sans danger.
    }
phrase-code-word =
    { $profile ->
        [minor] Mettons-nous d'accord sur un mot, pour savoir que c'est bien nous, et pas quelqu'un d'autre. Quel mot choisis-tu ?
       *[adult] Mettons-nous d'accord sur un mot, pour savoir que c'est bien nous, et pas quelqu'un d'autre. Quel mot choisissez-vous ?
    }
phrase-pause = Je dois m'absenter un moment. Ce qui est écrit reste ici pour l'équipe.
phrase-organisation =
    { $profile ->
        [minor] Il y a une organisation qui pourrait aider. Est-ce que je peux t'en parler ?
       *[adult] Il y a une organisation qui pourrait aider. Est-ce que je peux vous en parler ?
    }
phrase-delete =
    { $profile ->
        [minor] Pour ta sécurité, tu peux effacer maintenant cette conversation de ton téléphone.
       *[adult] Pour votre sécurité, vous pouvez effacer maintenant cette conversation de votre téléphone.
    }
phrase-goodbye =
    { $profile ->
        [minor] On peut s'arrêter là pour aujourd'hui. Tu peux écrire de nouveau à tout moment.
       *[adult] Nous pouvons nous arrêter là pour aujourd'hui. Vous pouvez écrire de nouveau à tout moment.
    }
