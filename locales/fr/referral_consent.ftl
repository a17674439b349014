### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    { $receiver } ({ $land }) : on peut leur demander : { $help }.

    On leur donnerait seulement ceci : { $fields }.

    { $profile ->
        [minor] On peut ? Si tu dis non, tu ne perds rien.
       *[adult] Pouvons-nous ? Si vous dites non, vous ne perdez rien.
    }
    .yes = Oui, vous pouvez
    .no = Non
    .ask-more = D'abord une question
agreed = C'est noté. Cela leur est donné, et à personne d'autre. Cet accord peut être retiré à tout moment : il suffit d'écrire « retirer ».
refused =
    { $profile ->
        [minor] C'est noté. Rien ne leur est donné. Tu n'y perds rien.
       *[adult] C'est noté. Rien ne leur est donné. Vous n'y perdez rien.
    }
more =
    { $profile ->
        [minor] Pour l'instant, rien n'est donné. Écris ta question ici ; elle arrive à l'équipe.
       *[adult] Pour l'instant, rien n'est donné. Écrivez votre question ici ; elle arrive à l'équipe.
    }
