### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Gender stays open: no past participle that agrees. Adults are addressed with "vous", people under 18 with "tu".
### The bare word "personne" is not a command: it also means "nobody" and could be an answer.

## Required: the language itself

# The name of this language in the language itself.
language-name = Français

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Arrêter
    .typed = arrêter, arrête, arrêtez, arrêt, arrêtons, on arrête, je veux arrêter, stop, stopper, assez, fin, finir, annuler
command-skip = Passer
    .typed = passer, passe, passez, je passe, sauter, suivant, suivante, question suivante, autre question
command-person = Une personne
    .typed = une personne, humain, un humain, une humaine, une vraie personne, vraie personne, parler à une personne, parler à un humain, je veux parler à quelqu'un, je veux parler à une personne, conseiller, conseillère, opérateur, opératrice, aide, de l'aide, aidez-moi, aide-moi, aidez moi svp, besoin d'aide, j'ai besoin d'aide, jai besoin daide
command-leave = Sortir vite
    .typed = sortir, sortir vite, sortie, quitter, quitter vite, fermer, cacher, masquer, effacer, tout effacer, supprimer
command-back = Retour
    .typed = retour, revenir, revenir en arrière, en arrière, arrière, précédent, précédente, question précédente
command-again = Répéter
    .typed = répéter, répète, répétez, encore, encore une fois, à nouveau, de nouveau, recommencer, commencer, début, depuis le début
command-danger = Danger
    .typed = danger, en danger, je suis en danger, urgence, c'est une urgence, urgent, urgente, c'est urgent, cest urgent, sos, au secours, secours, à l'aide, a laide
command-numbers = Numéros de téléphone
    .typed = numéros, numéro, numéros de téléphone, numéro de téléphone, téléphones, appeler, appel
command-language = Langue
    .typed = langue, langues, changer de langue, changer la langue, autre langue, une autre langue
command-withdraw = Retirer mon accord
    .typed = retirer, retirer mon accord, retire, je retire, je retire mon accord, retirer mon consentement, je retire mon consentement, effacer mes réponses, effacez mes réponses, supprimer mes réponses, supprimez mes réponses
command-status = Mon signalement
    .typed = statut, mon signalement, où en est mon signalement, état de mon signalement, l'état de mon signalement, suivi de mon signalement
command-code = Code pour revenir
    .typed = code, un code, nouveau code, un nouveau code, autre code, je veux un code, donne-moi un code, donnez-moi un code, code de retour, code pour revenir
command-return = J'ai un code
    .typed = j'ai un code, jai un code, j'ai le code, j'ai mon code, j'ai déjà un code, jai déjà un code, mon code
command-times = Heures sûres
    .typed = heures sûres, heure sûre, horaires sûrs, horaire sûr, moments sûrs, heures sans danger
command-listen = Écouter
    .typed = écouter, écoute, écoutez, je veux écouter, lire à voix haute, lis à voix haute, lisez à voix haute, lis-le-moi, lisez-le-moi, faire lire
command-done = Terminé
    .typed = terminé, c'est terminé, j'ai terminé, jai terminé, fini, j'ai fini, jai fini, c'est tout, cest tout, voilà, prêt, prête

# Stands below a question with several answers.
choose-all = Choisir tout ce qui est vrai, puis « Terminé ».

## Required: other ways to type three common answers

typed-yes =
    .typed = oui, ouii, oui oui, ouais, ouai, ouep, ui, si, ok, okay, d'accord, daccord, dac, bien sûr, biensur, évidemment
typed-no =
    .typed = non, nonn, non non, nan, nn, nope, non merci, pas du tout
typed-not-sure =
    .typed = je ne sais pas, je sais pas, j'sais pas, jsais pas, sais pas, ne sais pas, chais pas, jsp, aucune idée, pas sûr, pas sûre, je ne suis pas sûr, je ne suis pas sûre, je suis pas sûr, je suis pas sûre, peut être, peut-être, peutetre
# What stands between several answers typed at once.
typed-and =
    .typed = et

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Si tu es en danger maintenant, appelle le { $emergency } si tu peux. C'est gratuit.
       *[adult] Si vous êtes en danger maintenant, appelez le { $emergency } si vous pouvez. C'est gratuit.
    }

    { $numbers }

    Je suis une machine, je ne peux envoyer personne. L'équipe a reçu l'alerte ; je ne peux pas dire quand une personne la verra.
    .to-person = Écrire à une personne
    .no-life = Je ne veux plus vivre
    .go-on = Suite des questions
alive =
    { $profile ->
        [minor] Je dois poser la question, parce que ta vie compte : est-ce que tu penses à te suicider en ce moment ?
       *[adult] Je dois poser la question, parce que votre vie compte : est-ce que vous pensez à vous suicider en ce moment ?
    }
    .yes-now = Oui, maintenant
    .sometimes = Parfois, pas maintenant
    .no = Non
    .rather-not = Je préfère ne pas dire
alive-now =
    { $profile ->
        [minor] Merci de le dire. Ne garde pas cela pour toi : si tu peux, appelle le { $emergency } ou quelqu'un en qui tu as confiance.
       *[adult] Merci de le dire. Ne gardez pas cela pour vous : si vous pouvez, appelez le { $emergency } ou quelqu'un en qui vous avez confiance.
    }

    { $numbers }

    L'équipe a reçu l'alerte. Cette conversation reste ouverte.
alive-heard =
    { $profile ->
        [minor] Merci de ta réponse. Si cela devient trop dur, écris-le ici ou appelle le { $emergency } à tout moment.
       *[adult] Merci de votre réponse. Si cela devient trop dur, écrivez-le ici ou appelez le { $emergency } à tout moment.
    }
numbers =
    Numéros de téléphone :

    { $numbers }
other-language = Quelle langue ?
withdraw =
    { $profile ->
        [minor] Quel accord veux-tu retirer ? Personne ne demandera pourquoi.
       *[adult] Quel accord voulez-vous retirer ? Personne ne demandera pourquoi.
    }
    .all = Tous mes accords
    .sharing = Seulement le partage
    .no = Aucun
nothing-linked = Rien n'est gardé dans cette conversation maintenant. Si quelque chose a été transmis avant, il faut demander au lieu qui l'a.
nothing-more-kept =
    Pas de problème. Rien de plus n'est gardé. Ce qui a été écrit ici jusqu'à présent reste auprès de notre équipe ; pour le retirer, il suffit d'écrire « retirer ». Ces personnes écoutent, même sans donner de nom :

    { $numbers }

    Vous pouvez écrire ici de nouveau à tout moment.
sharing-stopped = C'est noté. À partir de maintenant, rien n'est transmis. À ceux qui ont déjà reçu quelque chose, on demande de ne plus s'en servir.
withdrawn =
    { $profile ->
        [minor] C'est noté. L'équipe ne se sert plus de tes messages. Tu peux écrire ici de nouveau à tout moment. En danger, appelle le { $emergency }.
       *[adult] C'est noté. L'équipe ne se sert plus de vos messages. Vous pouvez écrire ici de nouveau à tout moment. En danger, appelez le { $emergency }.
    }
stopped =
    { $profile ->
        [minor] On s'arrête ici. Tu peux écrire de nouveau à tout moment.
       *[adult] Nous nous arrêtons ici. Vous pouvez écrire de nouveau à tout moment.
    }

    Pour retirer un accord, il suffit d'écrire « retirer ». En cas de danger : { $emergency }.

    { $channel ->
        [telegram] La conversation reste dans la liste jusqu'à ce qu'elle y soit effacée à la main.
       *[web] La visite reste dans l'historique du navigateur jusqu'à ce qu'elle y soit effacée à la main.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banitsa : six feuilles de pâte filo, trois œufs, une tasse de fromage blanc salé, une demi-tasse de yaourt, un peu de beurre. Garnir les feuilles, rouler, et cuire au four jusqu'à ce que ce soit doré.
        [hu] Palacsinta : deux œufs, une tasse de farine, une tasse de lait, un peu d'eau gazeuse, une pincée de sel. Mélanger, cuire des crêpes fines, garnir de confiture d'abricots et rouler.
        [pl] Galettes de pommes de terre : six pommes de terre, un oignon, un œuf, deux cuillères de farine, du sel. Râper, mélanger, frire jusqu'à ce que ce soit croustillant, et servir avec de la crème fraîche.
       *[other] Crêpes : deux œufs, un verre de farine, un verre de lait, une pincée de sel. Mélanger, laisser reposer dix minutes, puis cuire dans une poêle chaude avec un peu de beurre.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Avec ces 16 chiffres, on peut continuer depuis tout téléphone ou navigateur. Ils sont montrés seulement maintenant ; un ancien code ne marche plus.

    Il vaut mieux les noter comme un numéro de téléphone, sous un nom banal : { $phone }. Ne les envoyer à personne, même en lien. Avec eux, on peut entrer ici.
code-noted = Une fois les chiffres notés, il suffit d'appuyer ici. Ils disparaissent alors.
    .noted = C'est noté
copy-code = Copier les chiffres

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] Je n'ai pas compris. Appuie sur un bouton, ou écris son numéro.
       *[adult] Je n'ai pas compris. Appuyez sur un bouton, ou écrivez son numéro, s'il vous plaît.
    }
offer-person =
    { $profile ->
        [minor] Si tu veux, une personne de l'équipe peut prendre la suite. Écris « humain ». Tu n'as plus besoin de répondre à rien.
       *[adult] Si vous voulez, une personne de l'équipe peut prendre la suite. Écrivez « humain ». Vous n'avez plus besoin de répondre à rien.
    }
begin-again = La conversation d'avant est finie. On recommence.
person-came = Une personne de l'équipe est là maintenant et lit les messages.
person-left = La personne de l'équipe n'est plus là. C'est de nouveau la machine qui répond. Les messages arrivent toujours à l'équipe.
closed =
    { $profile ->
        [minor] L'équipe a terminé ici. Tu peux écrire de nouveau à tout moment. En danger, appelle le { $emergency }.
       *[adult] L'équipe a terminé ici. Vous pouvez écrire de nouveau à tout moment. En danger, appelez le { $emergency }.
    }

code-unknown = Ces chiffres n'ouvrent rien ici. Il faut les vérifier, puis écrire de nouveau les 16.
code-right = Le code est bon. On continue là où on s'est arrêté.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Quelque chose ne marche pas de notre côté. Le dernier message n'est peut-être pas enregistré. On peut réessayer dans un moment, ou appeler :

    { $numbers }
odd-sticker = Je ne peux pas lire les stickers. Un bouton ou quelques mots suffisent.
odd-picture = Je ne peux pas recevoir de photos, et je ne l'ai pas gardée. Il est possible d'écrire avec des mots.
odd-file = Je ne peux pas recevoir de fichiers, et je ne l'ai pas gardé. Il est possible d'écrire avec des mots.
odd-voice = Je n'ai pas gardé le message vocal : sans un « oui » avant, je ne garde rien. Un bouton suffit, ou le mot « humain ».
odd-voice-advice = Je n'ai pas gardé le message vocal : pour ce conseil, rien n'est gardé sur personne. Pour joindre l'équipe, écrivez « humain ».
odd-reply = Ce que vous avez écrit va à l'équipe, en réponse à son message. Voici de nouveau la question :
odd-voice-long = Ce message vocal est trop long, et je ne l'ai pas gardé. On peut l'envoyer en parties plus courtes, de dix minutes au plus.
voice-saved = Le message vocal va à l'équipe ; je ne peux pas l'écouter moi-même. Si quelqu'un peut entendre, les boutons et l'écrit marchent aussi.
odd-place = Je n'ai pas besoin de connaître le lieu exact, et je ne l'ai pas gardé. Un bouton ou quelques mots suffisent.
odd-contact = Je ne peux pas recevoir de contacts, et je ne l'ai pas gardé. Il est possible d'écrire avec des mots.
odd-edited = Je ne peux pas changer un message déjà écrit. Il est possible de l'écrire de nouveau, dans un autre message.
odd-other = Je ne peux pas lire cela. Un bouton ou quelques mots suffisent.
too-much = Cela fait beaucoup d'un coup. Il faut attendre un moment, puis écrire de nouveau. En cas de danger : { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Partie { $part } sur { $parts }, question { $question } sur { $questions }.
which-person = Personne { $person }.
review-line = { $number }. { $title } : { $answer }
review-written = écrit
review-nothing = sans réponse
change-line = Changer { $number }
invite-known = Merci. Votre organisation est connue ici.
invite-unknown = Ce code n'est pas connu ici. Le signalement continue quand même.
report-waits = Votre signalement est resté là où vous l'avez laissé. Vos réponses sont gardées 72 heures.
draft-kept = Votre signalement n'est pas terminé. Pour continuer, écrivez « Mon signalement » dans les 72 heures.
report-read = Une personne de notre équipe a lu votre signalement.
report-accepted = Il y a du nouveau sur votre signalement : une autre organisation aide maintenant. Nous ne pouvons pas en dire plus ici. Merci.
draft-anew = On recommence. Vos réponses sont marquées comme retirées. Une personne dont vous aviez déjà relu les réponses reste.

# What a report is called. It opens nothing.
receipt = Le signalement porte le numéro { $receipt }. Ce numéro n'ouvre rien ; grâce à lui, vous et l'équipe savez de quel signalement on parle. Pour savoir où il en est, écrivez « Mon signalement ».
# To whoever asks in the middle of one.
so-far = Le signalement { $receipt } n'est pas encore fini. L'équipe a déjà vos réponses jusqu'ici. On continue là où vous étiez.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Ici, je donne seulement des informations générales et des numéros de téléphone. À tout le monde, je réponds la même chose : je ne dis jamais si quelqu'un a écrit, où se trouve une personne, ni qui travaille ici. Pour continuer, il suffit d'écrire « répéter ». En cas de danger : { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Ici, on écrit sans insultes et sans mots sexuels. Alors on peut continuer.
muted =
    On s'arrête ici pour un jour. En cas de danger, on peut écrire ce qui se passe, ou appeler :

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Votre fiche de rendez-vous est prête.
opening-parcel = Votre colis est enregistré.
opening-recipe = Voici la recette.
ask-word = D'abord, le mot choisi, s'il vous plaît.
    .lost = Mot oublié
word-not-possible = Il faut un autre mot : quatre lettres ou plus, pas un mot de tous les jours, et pas deux fois le même.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Commencer ou répéter
menu-help = Écrire à une personne
menu-language = Langue
menu-leave = Fermer et effacer
menu-numbers = Numéros de téléphone

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Messages dans votre langue. Pour commencer, touchez le bouton en bas.
menu-short = Messages dans votre langue.
