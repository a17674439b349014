### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Voici quelques questions courtes, pour qu'une personne comprenne plus vite votre situation. Vous pouvez passer une question, arrêter ou demander une personne à tout moment.
five-minutes =
    Avez-vous au moins cinq minutes ?
    .yes = Oui
    .no = Non
time =
    Est-ce que cela vous arrive maintenant ?
    .now = Oui, maintenant
    .before = Avant ; c'est fini
    .not-yet = Pas encore ; une offre
leave =
    { $time ->
        [before] Pouviez-vous partir quand vous vouliez de l'endroit où vous travailliez ou viviez ?
       *[now] Pouvez-vous partir quand vous voulez de l'endroit où vous travaillez ou vivez ?
    }
    .yes = Oui
    .only-if-allowed = Si quelqu'un le permet
    .no = Non
    .afraid = J'ai peur de partir
    .not-sure = Je ne sais pas
papers =
    { $time ->
        [before] Est-ce que quelqu'un d'autre gardait votre passeport, votre carte d'identité ou votre téléphone ?
       *[now] Est-ce que quelqu'un d'autre garde votre passeport, votre carte d'identité ou votre téléphone ?
    }
    .papers = Passeport ou papiers
    .phone = Mon téléphone
    .no = Non
    .not-sure = Je ne sais pas
promise =
    { $time ->
        [before] Est-ce que le travail, la paie ou l'endroit étaient différents de ce qu'on vous avait dit ?
       *[now] Est-ce que le travail, la paie ou l'endroit sont différents de ce qu'on vous avait dit ?
    }
    .work-or-place = Le travail ou l'endroit
    .pay-or-conditions = Paie ou conditions
    .no = Non
    .not-sure = Je ne sais pas
money =
    { $time ->
        [before] Receviez-vous l'argent que vous gagniez ?
       *[now] Recevez-vous l'argent que vous gagnez ?
    }
    .all = Tout
    .part = Une partie seulement
    .none = Rien
    .taken = Quelqu'un le prend
    .not-sure = Je ne sais pas
debt =
    { $time ->
        [before] Deviez-vous rembourser de l'argent à quelqu'un avant de pouvoir partir ?
       *[now] Devez-vous rembourser de l'argent à quelqu'un avant de pouvoir partir ?
    }
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
sensitive = Les questions suivantes parlent de choses difficiles. Je les pose pour que l'équipe sache quelle aide convient. On peut les passer sans problème.
harm =
    Est-ce que quelqu'un vous a fait du mal ou des menaces, à vous ou à votre famille, pour se faire obéir ?
    .hurt-me = On m'a fait du mal
    .threatened-me = Menaces contre moi
    .threatened-family = Menaces contre ma famille
    .no = Non
    .not-sure = Je ne sais pas
forced =
    { $time ->
        [before] Est-ce que quelqu'un vous obligeait à faire une de ces choses, pour y gagner ?
       *[now] Est-ce que quelqu'un vous oblige à faire une de ces choses, pour y gagner ?
    }
    .sexual = Actes ou photos sexuels
    .begging = Mendier
    .crime = Vols, drogue, arnaques
    .housework = Ménage ou soins
    .other-work = Un autre travail
    .marry = Épouser quelqu'un
    .baby = Donner un bébé
    .none = Rien de tout cela
    .not-sure = Je ne sais pas
watched =
    { $time ->
        [before] Est-ce que quelqu'un vous surveillait, ou décidait à qui vous pouviez parler ?
       *[now] Est-ce que quelqu'un vous surveille, ou décide à qui vous pouvez parler ?
    }
    .yes = Oui
    .no = Non
    .not-sure = Je ne sais pas
tell =
    { $time ->
        [before] Est-ce que quelqu'un disait qu'on avertirait la police, l'immigration ou votre famille si vous partiez ?
       *[now] Est-ce que quelqu'un dit qu'on avertira la police, l'immigration ou votre famille si vous partez ?
    }
    .authorities = Police ou immigration
    .family-or-photos = Famille, ou des photos
    .no = Non
    .not-sure = Je ne sais pas
hours =
    { $time ->
        [before] Est-ce que vous travailliez très longtemps sans repos, ou dans des conditions dangereuses ou très mauvaises ?
       *[now] Est-ce que vous travaillez très longtemps sans repos, ou dans des conditions dangereuses ou très mauvaises ?
    }
    .very-long = Très longues heures
    .dangerous = Dangereux ou très mauvais
    .no = Non
    .not-sure = Je ne sais pas
situation =
    { $time ->
        [before] Est-ce qu'une de ces choses était vraie pour vous ?
       *[now] Est-ce qu'une de ces choses est vraie pour vous ?
    }
    .unknown-area = Lieu ou langue inconnus
    .no-papers = Pas de papiers ici
    .dependent = Logement, repas chez eux
    .family-with-them = Ma famille est avec eux
    .pregnant = J'attends un bébé
    .none = Rien de tout cela
    .not-sure = Je ne sais pas
start =
    Comment cela a-t-il commencé ?
    .job-ad = Offre d'emploi en ligne
    .agency = Une agence
    .friend = Un ami ou une amie
    .family = La famille
    .partner = Copain ou copine
    .taken-or-sold = Par enlèvement ou vente
    .other = Autrement
want =
    Qu'est-ce qui vous aiderait le plus maintenant ?
    .talk = Que quelqu'un m'écoute
    .leave = Partir sans danger
    .place = Un endroit où loger
    .doctor = Voir un médecin
    .papers = Des papiers
    .home = Rentrer chez moi
    .information = Des informations
    .nothing = Rien pour le moment
own-words =
    Voulez-vous dire autre chose ? Écrivez-le avec vos mots, ou passez la question.
    .no-life = Je ne veux plus vivre
