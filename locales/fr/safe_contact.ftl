### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Est-ce que quelqu'un d'autre utilise ce téléphone, ou lit ce qu'il contient ?
    .no = Non, personne d'autre
    .yes = Oui, ou je ne sais pas
when =
    { $country ->
        [bg] Quand pouvons-nous écrire ici ? Les heures sont celles de la Bulgarie.
        [hu] Quand pouvons-nous écrire ici ? Les heures sont celles de la Hongrie.
        [pl] Quand pouvons-nous écrire ici ? Les heures sont celles de la Pologne.
       *[other] Quand pouvons-nous écrire ici ? Je ne sais pas quelle heure il est là-bas : sauf avec « À tout moment », nous écrivons seulement après avoir reçu un message.
    }
    .any-time = À tout moment
    .mornings = Le matin, de 7 h à 11 h
    .daytime = En journée, 11 h à 17 h
    .evenings = Le soir, de 17 h à 22 h
    .nights = La nuit, de 22 h à 7 h
    .when-i-write = Après un message de moi
days =
    Quels jours ?
    .every-day = Tous les jours
    .weekdays = Du lundi au vendredi
    .weekend = Samedi et dimanche
opening =
    Chaque fois, nous commençons par une phrase banale. La réponse à cette phrase nous dit qu'il n'y a pas de danger. Quelle phrase ?

    « Votre fiche de rendez-vous est prête. »
    « Votre colis est enregistré. »
    « Voici la recette. »
    .note = Fiche de rendez-vous
    .parcel = Colis
    .recipe = Recette
delete =
    Faut-il effacer ce que l'équipe écrit ici, dix minutes après son arrivée ?
    .yes = Oui, l'effacer
    .no = Non, le laisser
nudge =
    Si la conversation s'arrête au milieu, pouvons-nous envoyer un rappel, une seule fois, avec la phrase banale seulement ?
    .no = Non, jamais
    .yes = Oui, une fois
ok-word =
    C'est facultatif : un mot qui nous montre que ce n'est pas quelqu'un d'autre qui écrit. On peut l'écrire maintenant, avec quatre lettres ou plus, mais pas un mot de tous les jours.
    .none = Pas de mot
duress-word =
    C'est facultatif : un deuxième mot, pour quand quelqu'un force à écrire ou lit aussi. Quand on l'écrit, une recette s'affiche à l'écran, et l'équipe est au courant. On peut l'écrire maintenant.
    .none = Pas de mot
agreed = C'est noté. On peut le changer ici à tout moment : il suffit d'écrire « heures sûres ».
