### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    C'est toi qui décides ce que tu racontes. Une chose à savoir avant : si tu es peut-être en danger, l'équipe devra peut-être prévenir des gens qui protègent les enfants et les jeunes. Quand elle peut, elle te parle d'abord.

    Tu peux aussi appeler :
    { $numbers }
safe-now =
    Es-tu en sécurité en ce moment ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
how-old =
    Quel âge as-tu ?
    .under-14 = Moins de 14 ans
    .from-14 = De 14 à 17 ans
with-whom =
    Avec qui es-tu maintenant ?
    .safe-family = Famille, je me sens bien
    .feared-family = Famille, j'ai peur
    .not-family = Quelqu'un hors famille
    .alone = Il n'y a que moi
    .institution = Un foyer ou un centre
made-to =
    Est-ce que quelqu'un t'oblige à faire quelque chose pour lui ou pour de l'argent ? Tu n'as pas besoin de le dire.
    .work = Travailler
    .beg = Mendier
    .steal-or-carry = Voler, porter des choses
    .sexual = Choses sexuelles, photos
    .marry = Me marier
    .none = Rien de tout cela
    .no-wish-to-say = Je ne veux pas le dire
can-refuse =
    Peux-tu dire non, ou arrêter, sans qu'on te punisse ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
made-when =
    Est-ce que cela se passe maintenant, ou c'était avant ?
    .now = Maintenant
    .before = Avant
things-taken =
    Est-ce que quelqu'un te prend ton argent, tes papiers ou ton téléphone ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
hurt-or-threatened =
    Est-ce que quelqu'un t'a fait du mal, ou a dit qu'il le ferait ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
trusted-adult =
    Y a-t-il un adulte en qui tu as confiance ?
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
own-words =
    Si tu veux, écris ce qui se passe. Pas besoin de noms. Tu peux aussi passer.
    .no-life = Je ne veux plus vivre
