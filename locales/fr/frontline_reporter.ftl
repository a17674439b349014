### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    À quel titre écrivez-vous ?
    .work = Dans mon travail
    .family = Famille ou proche
    .witness = Je l'ai vu ou entendu
    .advice = Je veux juste un conseil
careful =
    Cela prend environ cinq minutes, en huit parties. Vous pouvez passer, revenir en arrière et arrêter à tout moment ; vos réponses restent 72 heures, et avec un code vous pouvez continuer depuis un autre appareil.

    S'il vous plaît, n'affrontez personne. Ne prenez pas de risque, et ne mettez pas l'autre personne en danger. N'écrivez ni nom ni adresse exacte.
danger-there =
    Est-ce que quelqu'un est en danger en ce moment ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
there-now =
    S'il vous plaît, appelez le { $emergency } maintenant, depuis un endroit sûr, et dites où est la personne.

    { $numbers }
known =
    Si votre organisation vous a donné un code pour cela, écrivez-le maintenant. Le signalement marche aussi sans code.
    .no-code = Je n'ai pas de code
title-about = De qui il s'agit
about =
    S'agit-il d'un adulte ou d'un enfant ?
    .adult = Un adulte
    .child = Un enfant, moins de 18
    .not-sure = Je ne sais pas
child-duty =
    { $country ->
        [bg] Un enfant en danger : prévenez aussi maintenant la protection de l'enfance ou la police. En Bulgarie, la loi le demande à toute personne qui l'apprend, même à celles qui sont tenues au secret.
       *[other] Un enfant en danger : prévenez aussi maintenant la protection de l'enfance ou la police.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Le début
signs-start =
    Que savez-vous du début ?
    .F01 = Autre travail que promis
    .F02 = Paie moindre que promis
    .F03 = Promesse d'amour, mariage
    .F04 = Envoi par un proche
    .F05 = Achat, vente, enlèvement
    .none = Rien de tout cela
title-signs-control = Contrôle
signs-control =
    Est-ce que quelqu'un contrôle la personne ?
    .F06 = Papiers gardés par autrui
    .F07 = Enfermement, sans sortie
    .F08 = Surveillance constante
    .F13 = Réponses dictées
    .none = Rien de tout cela
title-signs-harm = Violences et dettes
signs-harm =
    Y a-t-il des violences, des menaces ou des dettes ?
    .F09 = Blessures, violences
    .F10 = Menaces sur la personne
    .F11 = Menaces sur la famille
    .F12 = Dette qui grandit
    .none = Rien de tout cela
title-signs-work = Travail et paie
signs-work =
    Que savez-vous du travail et de la paie ?
    .F14 = Très longues journées
    .F15 = Paie faible ou nulle
    .F16 = Gains pris par autrui
    .F18 = Travail dur, dangereux
    .F19 = Somme à gagner par jour
    .none = Rien de tout cela
title-signs-made = Actes sous contrainte
signs-made =
    Oblige-t-on la personne à une de ces choses ?
    .F20 = Mendier
    .F21 = Voler ou arnaquer
    .F22 = Sexe contre argent, films
    .none = Rien de tout cela
title-signs-living = Conditions de vie
signs-living =
    Que savez-vous de la façon dont vit la personne ?
    .F17 = Logement mauvais, bondé
    .F23 = Vie cachée au travail
    .F24 = Ni langue, ni adresse
    .F25 = Sans papiers, grande peur
    .none = Rien de tout cela
how-known = { $sign } : comment le savez-vous ?
certainty-seen = Je l'ai vu
certainty-told-by-person = La personne me l'a dit
certainty-second-hand = D'autres me l'ont dit
certainty-suspected = Je le soupçonne
check-person =
    Voici vos réponses. Vous pouvez changer chaque ligne, ou continuer. Ce qui n'est pas changé reste.
    .right = C'est bien cela
another =
    Y a-t-il une autre personne dont vous voulez parler ?
    .no = Non
    .yes = Oui, encore une
title-where = Lieu
where = Où cela se passe-t-il ? Vous pouvez rester vague : un pays, une région, une ville. Pas d'adresse exacte.
title-own-words = Avec vos mots
own-words = Qu'avez-vous vu ou entendu ? Écrivez-le avec vos mots, sans noms. Vous pouvez aussi passer.
check =
    Avant l'envoi : vous pouvez changer ces réponses, ou envoyer le signalement.
    .send = Envoyer le signalement
do-now =
    Merci. L'équipe l'a reçu.

    Si c'est possible sans danger : parlez à la personne sans témoin, sans ceux qui l'accompagnent, et avec un interprète choisi par vous. Ne promettez rien. N'affrontez personne. Les questions de l'équipe et les suites de votre signalement arrivent ici.
do-now-law =
    { $country ->
        [bg] Pour le travail en Bulgarie : un enfant en danger est signalé tout de suite. S'il a subi cela, la protection de l'enfance, la police et la Commission nationale sont prévenues en même temps, sous 24 heures. Pour un adulte, rien n'est transmis sans son « oui », sauf si une vie est en danger.
       *[other] Un enfant en danger est signalé tout de suite à la protection de l'enfance ou à la police. Pour un adulte, rien n'est transmis sans son « oui », sauf si une vie est en danger.
    }
