### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Choisissez votre langue.
robot = Ceci est un assistant automatique, pas une personne. Rien de ce que vous écrivez n'est gardé avant votre « oui ». Une exception : si vous écrivez que quelqu'un est en danger maintenant, c'est gardé et notre équipe le voit tout de suite.
safe-to-write =
    Pouvez-vous écrire maintenant sans danger, sans que quelqu'un regarde cet écran ?
    .yes = Oui, sans danger
    .no = Non
country =
    Dans quel pays êtes-vous maintenant ? Je le demande seulement pour montrer des numéros qui marchent là-bas.
    .bg = Bulgarie
    .hu = Hongrie
    .pl = Pologne
    .other = Un autre pays
kept =
    { $channel ->
        [telegram] Telegram peut lire ce qui est écrit ici, et cela reste dans ce téléphone jusqu'à ce qu'on l'efface. Nous effaçons vos réponses de cette conversation une fois enregistrées, si Telegram le permet.
        [terminal] Ceci est un essai dans un terminal. Rien n'est gardé.
       *[web] Cette visite reste dans l'historique du navigateur ; nous ne pouvons pas l'enlever. Une personne qui contrôle cet appareil peut la voir.
    }
    Ce que nous enregistrons est sous clé. Seule notre équipe peut l'ouvrir.
exceptions =
    Vous n'avez pas besoin de donner votre nom. Nous ne transmettons rien sans votre « oui ».

    Il y a deux exceptions : une vie en danger, ou un enfant en danger. Alors nous devrons peut-être prévenir d'autres personnes.
consent-save =
    Pouvons-nous enregistrer vos réponses, sans votre nom, pour qu'une personne de l'équipe les lise ? Vous pouvez retirer cet accord à tout moment.
    .yes = Oui, vous pouvez
    .no = Non
consent-contact =
    Est-ce qu'une personne de l'équipe peut vous écrire ici ? Quelqu'un qui voit cet écran pourrait aussi le lire.
    .yes = Oui, écrivez-moi ici
    .no = Non
    .shared = Oui, mais d'autres lisent
age =
    Avez-vous 18 ans ou plus ?
    .adult = Oui, 18 ans ou plus
    .minor = Non, moins de 18 ans
for-whom =
    De qui s'agit-il ?
    .myself = De moi
    .someone = De quelqu'un d'autre
    .information = Juste des informations
return-code = Écrivez les 16 chiffres de votre code. Les espaces ne comptent pas.
    .lost = J'ai perdu mon code
code-lost = Pas de problème. On recommence. Si vous acceptez que vos réponses soient enregistrées, l'équipe verra que vous avez déjà écrit ici.
no-report = Je ne connais aucun signalement dans cette conversation. Quand l'équipe a fini avec un signalement, il n'est plus lié à la conversation. Avec un code de 16 chiffres, on peut écrire « J'ai un code ».
come-back =
    Alors ce n'est pas le moment. Fermez cette conversation, et écrivez de nouveau quand il n'y a pas de danger. Pour la cacher, effacez-la de votre téléphone ; nous ne pouvons pas le faire à votre place.

    En danger, appelez le { $emergency }.
nothing-kept =
    Pas de problème. Rien n'a été gardé. Ces personnes écoutent, même sans donner de nom :

    { $numbers }

    Vous pouvez écrire ici de nouveau à tout moment.
informed =
    Ces personnes peuvent vous en dire plus, gratuitement et sans donner de nom :

    { $numbers }

    Vous pouvez écrire ici de nouveau à tout moment.
