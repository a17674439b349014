### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Il s'agit seulement d'un conseil. S'il vous plaît, n'écrivez rien sur la personne : ni nom, ni lieu, ni histoire. Ainsi, aucun dossier ne commence à son sujet.
what-to-see =
    Des signes qui comptent : quelqu'un d'autre garde les papiers ou l'argent ; la personne a toujours quelqu'un avec elle, ou qui parle pour elle ; elle ne peut pas partir ; peur, blessures ou réponses apprises ; elle travaille pour une dette ; elle ignore l'adresse.

    Un signe ne prouve rien. Plusieurs ensemble : demandez de l'aide.
what-to-do =
    Si c'est sans danger : parlez à la personne sans témoin, avec un interprète choisi par vous. Demandez si elle est en sécurité et ce qu'elle veut. Ne promettez rien, n'affrontez personne. En danger, appelez le { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] En Bulgarie, toute personne qui apprend qu'un enfant est en danger doit prévenir tout de suite la protection de l'enfance ou la police, même si elle est tenue au secret. Pour un adulte, rien n'est transmis sans son « oui », sauf si une vie est en danger.
       *[other] Un enfant en danger : il faut prévenir tout de suite. Pour un adulte, rien n'est transmis sans son « oui », sauf si une vie est en danger.
    }
and-now =
    Comment continuer ?
    .enough = Cela me suffit
    .report = Faire un signalement
    .ask-person = Question à l'équipe
advised =
    Merci de votre question. Vous pouvez écrire ici de nouveau à tout moment.

    En danger, appelez le { $emergency }.
