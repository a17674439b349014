### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Nous n'essayons jamais de joindre la personne dont vous parlez : un appel ou un message pourrait la mettre en danger. S'il vous plaît, n'affrontez personne, et n'écrivez ni nom ni adresse. Trois questions courtes suivent.
danger-there =
    Est-ce que quelqu'un est en danger en ce moment ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
there-now =
    S'il vous plaît, appelez le { $emergency } maintenant, depuis un endroit sûr, et dites où est la personne.

    { $numbers }
about =
    S'agit-il d'un adulte ou d'un enfant ?
    .adult = Un adulte
    .child = Un enfant, moins de 18
    .not-sure = Je ne sais pas
child-duty =
    { $country ->
        [bg] Un enfant en danger : prévenez aussi maintenant la protection de l'enfance ou la police. En Bulgarie, la loi le demande à toute personne qui l'apprend.
       *[other] Un enfant en danger : prévenez aussi maintenant la protection de l'enfance ou la police.
    }
own-words =
    Qu'est-ce qui vous inquiète ? Écrivez-le avec vos mots, sans noms. Vous pouvez aussi passer.
    .no-life = Je ne veux plus vivre
