### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        il va me tuer, elle va me tuer, ils vont me tuer, elles vont me tuer, on va me tuer, va me tuer,
        vont me tuer, il veut me tuer, elle veut me tuer, ils veulent me tuer, veut me tuer, veulent me tuer,
        voulait me tuer, voulaient me tuer, essaie de me tuer, essaient de me tuer, essaye de me tuer,
        a essayé de me tuer, ont essayé de me tuer, il me tuera, elle me tuera, ils me tueront,
        elles me tueront, menace de me tuer, menacent de me tuer, a menacé de me tuer, ont menacé de me tuer,
        me menace de mort, me menacent de mort, m'a menacée de mort, m'a menacé de mort, m'ont menacée de mort,
        m'ont menacé de mort, menacée de mort, menacé de mort, menaces de mort, va nous tuer, vont nous tuer,
        veut nous tuer, veulent nous tuer, va tuer mon enfant, va tuer mes enfants, vont tuer ma famille,
        va tuer ma famille, je suis enfermée, je suis enfermé, nous sommes enfermées, nous sommes enfermés,
        on est enfermées, on est enfermés, suis enfermée, suis enfermé, m'a enfermée, m'a enfermé,
        m'ont enfermée, m'ont enfermé, m'enferme, m'enferment, nous enferme, nous enferment, nous a enfermées,
        nous a enfermés, nous ont enfermées, nous ont enfermés, enfermée à clé, enfermé à clé, enfermées à clé,
        enfermés à clé, enfermée à clef, enfermé à clef, séquestrée, séquestré, séquestrées, séquestrés,
        me séquestre, me séquestrent, m'a séquestrée, m'a séquestré, m'ont séquestrée, m'ont séquestré,
        me retient contre, me retiennent contre, retenue de force, retenu de force, retenues de force,
        retenus de force, me retient de force, me retiennent de force, me garde de force, me gardent de force,
        contre mon gré, contre ma volonté, contre notre gré, contre notre volonté, je suis attachée au lit,
        je suis attaché au lit, m'a ligotée, m'a ligoté, m'ont ligotée, m'ont ligoté, je ne peux pas sortir,
        je peux pas sortir, peux pas sortir, ne pouvons pas sortir, on peut pas sortir d'ici,
        je ne peux pas m'échapper, peux pas m'échapper, peux pas m'enfuir, ne me laisse pas sortir,
        ne me laissent pas sortir, me laisse pas sortir, me laissent pas sortir, ne me laisse pas partir,
        ne me laissent pas partir, me laisse pas partir, me laissent pas partir, nous laisse pas sortir,
        nous laissent pas sortir, nous laisse pas partir, nous laissent pas partir, m'empêche de sortir,
        m'empêchent de sortir, m'empêche de partir, m'empêchent de partir, m'interdit de sortir,
        m'interdisent de sortir, kidnappée, kidnappé, kidnappées, kidnappés, m'a kidnappée, m'a kidnappé,
        m'ont kidnappée, m'ont kidnappé, m'a enlevée de force, m'a enlevé de force, m'ont enlevée de force,
        m'ont enlevé de force, je suis prisonnière, je suis prisonnier, nous sommes prisonnières,
        nous sommes prisonniers, je suis prise au piège, je suis pris au piège, je suis piégée, je suis piégé,
        il me frappe, elle me frappe, ils me frappent, elles me frappent, on me frappe, il nous frappe,
        ils nous frappent, mari me frappe, patron me frappe, père me frappe, mère me frappe, copain me frappe,
        il m'a frappée, il m'a frappé, elle m'a frappée, elle m'a frappé, ils m'ont frappée, ils m'ont frappé,
        on m'a frappée, on m'a frappé, il me bat, elle me bat, ils me battent, on me bat, mari me bat,
        patron me bat, père me bat, mère me bat, il m'a battue, il m'a battu, elle m'a battue, ils m'ont battue,
        ils m'ont battu, on m'a battue, on m'a battu, il me battait, ils me battaient, il nous bat,
        ils nous battent, je suis battue, il me tape dessus, ils me tapent dessus, elle me tape dessus,
        me tabasse, me tabassent, m'a tabassée, m'a tabassé, m'ont tabassée, m'ont tabassé, il me cogne,
        ils me cognent, me donne des coups, me donnent des coups, m'a rouée de coups, m'a roué de coups,
        m'étrangle, m'a étranglée, m'a étranglé, essaie de m'étrangler, a essayé de m'étrangler,
        me serre le cou, m'a serré le cou, m'a violée, m'a violé, m'ont violée, m'ont violé, me viole,
        me violent, il me violait, ils me violaient, a essayé de me violer, veut me violer, veulent me violer,
        j'ai été violée, j'ai été violé, me force à coucher, me forcent à coucher, m'oblige à coucher,
        m'obligent à coucher, il a un couteau, elle a un couteau, ils ont un couteau, ils ont des couteaux,
        il a une arme, elle a une arme, ils ont une arme, ils ont des armes, il a un pistolet,
        ils ont des pistolets, il a un fusil, il a une machette, il est armé, ils sont armés,
        me menace avec un couteau, me menacent avec un couteau, m'a menacée avec un couteau,
        m'a menacé avec un couteau, me menace avec une arme, me menacent avec une arme,
        m'a menacée avec une arme, m'a menacé avec une arme, menace avec un pistolet, je suis en danger,
        nous sommes en danger, on est en danger, suis en danger, chuis en danger, ma vie est en danger,
        ma vie en danger, en danger de mort, je saigne, je perds du sang, je perds beaucoup de sang,
        ils viennent pour moi, il vient pour me tuer, ils viennent me tuer, sauvez-moi, sauve-moi
suicide-words =
    .typed =
        me suicider, suicide, suicidaire, je me suicide, je vais me suicider, je veux me suicider,
        je veux me tuer, je vais me tuer, veux me tuer, vais me tuer, envie de me tuer, pense à me tuer,
        mettre fin à mes jours, mettre fin à ma vie, en finir avec la vie, en finir avec ma vie,
        je veux en finir, envie d'en finir, m'ôter la vie, m'enlever la vie, je veux mourir, veux mourir,
        veut mourir, j'veux mourir, je voudrais mourir, voudrais mourir, j'ai envie de mourir, envie de mourir,
        envie de crever, je veux crever, je préfère mourir, préfère mourir, préfère être morte,
        préfère être mort, j'aimerais être morte, j'aimerais être mort, je voudrais être morte,
        je voudrais être mort, serais mieux morte, serais mieux mort, serait mieux sans moi,
        je ne veux plus vivre, je veux plus vivre, veux plus vivre, veut plus vivre, je ne veux pas vivre,
        veux pas vivre, je ne veux plus être en vie, plus envie de vivre, pas envie de vivre,
        plus de raison de vivre, pas de raison de vivre, aucune raison de vivre, ne peux plus vivre comme ça,
        peux plus vivre, plus la force de vivre, ma vie n'a plus de sens, me pendre, je vais me pendre,
        m'ouvrir les veines, me couper les veines, me tailler les veines, me trancher les veines,
        je me scarifie, me scarifier, je me fais du mal, je veux me faire du mal, je vais me faire du mal,
        envie de me faire du mal, sauter du pont, sauter d'un pont, me jeter du pont, me jeter d'un pont,
        me jeter sous un train, me jeter sous le train, me jeter par la fenêtre, sauter par la fenêtre,
        avaler tous les médicaments, avaler tous mes médicaments
child-words =
    .typed =
        je suis un enfant, je suis une enfant, suis un enfant, suis une enfant, chuis un enfant,
        je ne suis qu'un enfant, je ne suis qu'une enfant, je suis mineure, je suis mineur, suis mineure,
        suis mineur, nous sommes mineures, nous sommes mineurs, on est mineures, on est mineurs,
        elle est mineure, il est mineur, elles sont mineures, ils sont mineurs, une mineure, fille mineure,
        filles mineures, garçon mineur, garçons mineurs, enfant mineur, enfants mineurs, je ne suis pas majeure,
        je ne suis pas majeur, pas encore majeure, pas encore majeur, pas encore 18 ans, petite fille,
        petites filles, petit garçon, petits garçons, j'ai 10 ans, j'ai 11 ans, j'ai 12 ans, j'ai 13 ans,
        j'ai 14 ans, j'ai 15 ans, j'ai 16 ans, j'ai 17 ans, j'ai que 10 ans, j'ai que 11 ans, j'ai que 12 ans,
        j'ai que 13 ans, j'ai que 14 ans, j'ai que 15 ans, j'ai que 16 ans, j'ai que 17 ans, n'ai que 10 ans,
        n'ai que 11 ans, n'ai que 12 ans, n'ai que 13 ans, n'ai que 14 ans, n'ai que 15 ans, n'ai que 16 ans,
        n'ai que 17 ans, j'ai seulement 10 ans, j'ai seulement 11 ans, j'ai seulement 12 ans,
        j'ai seulement 13 ans, j'ai seulement 14 ans, j'ai seulement 15 ans, j'ai seulement 16 ans,
        j'ai seulement 17 ans, j'ai juste 10 ans, j'ai juste 11 ans, j'ai juste 12 ans, j'ai juste 13 ans,
        j'ai juste 14 ans, j'ai juste 15 ans, j'ai juste 16 ans, j'ai juste 17 ans, elle a 10 ans,
        elle a 11 ans, elle a 12 ans, elle a 13 ans, elle a 14 ans, elle a 15 ans, elle a 16 ans, elle a 17 ans,
        il a 10 ans, il a 11 ans, il a 12 ans, il a 13 ans, il a 14 ans, il a 15 ans, il a 16 ans, il a 17 ans,
        elles ont 10 ans, elles ont 11 ans, elles ont 12 ans, elles ont 13 ans, elles ont 14 ans,
        elles ont 15 ans, elles ont 16 ans, elles ont 17 ans, ils ont 10 ans, ils ont 11 ans, ils ont 12 ans,
        ils ont 13 ans, ils ont 14 ans, ils ont 15 ans, ils ont 16 ans, ils ont 17 ans, âgée de 10 ans,
        âgée de 11 ans, âgée de 12 ans, âgée de 13 ans, âgée de 14 ans, âgée de 15 ans, âgée de 16 ans,
        âgée de 17 ans, âgé de 10 ans, âgé de 11 ans, âgé de 12 ans, âgé de 13 ans, âgé de 14 ans,
        âgé de 15 ans, âgé de 16 ans, âgé de 17 ans, fille de 10 ans, fille de 11 ans, fille de 12 ans,
        fille de 13 ans, fille de 14 ans, fille de 15 ans, fille de 16 ans, fille de 17 ans, garçon de 10 ans,
        garçon de 11 ans, garçon de 12 ans, garçon de 13 ans, garçon de 14 ans, garçon de 15 ans,
        garçon de 16 ans, garçon de 17 ans, enfant de 10 ans, enfant de 11 ans, enfant de 12 ans,
        enfant de 13 ans, enfant de 14 ans, enfant de 15 ans, enfant de 16 ans, enfant de 17 ans

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        est-ce que … vous a écrit, est-ce que … vous a contacté, est-ce que … vous a contactés, est-ce
        que … vous a appelé, est-ce que … vous a appelés, est-ce que … vous a parlé, est-ce que … a écrit
        ici, est-ce que … a parlé avec vous, est-ce que … est venue vous voir, est-ce que … est venue
        chez vous, est-ce que … est chez vous, est-ce que … est avec vous, est-ce qu'elle vous a écrit,
        est-ce qu'elle vous a contacté, est-ce qu'elle vous a contactés, est-ce qu'elle vous a appelé,
        est-ce qu'elle vous a parlé, est-ce qu'elle a écrit ici, est-ce qu'elle est chez vous, est-ce
        qu'elle est avec vous, est-ce qu'elle est là, vous a-t-elle écrit, vous a-t-elle contacté, vous
        a-t-elle contactés, vous a-t-elle appelé, vous a-t-elle parlé, a-t-elle écrit ici, est-elle chez
        vous, est-elle avec vous, est-elle là, ma femme vous a écrit, ma femme vous a contacté, ma femme
        vous a contactés, ma femme vous a appelé, ma femme vous a appelés, ma femme vous a parlé, ma
        copine vous a écrit, ma copine vous a contacté, ma copine vous a contactés, ma copine vous a
        appelé, ma copine vous a parlé, ma fille vous a écrit, ma fille vous a contacté, ma sœur vous a
        écrit, ma sœur vous a contacté, qui m'a dénoncé, qui m'a signalé, qu'est-ce qu'elle vous a dit,
        qu'est-ce qu'elle vous a raconté, qu'est-ce qu'elle vous a écrit, qu'est-ce qu'elle a écrit,
        qu'est-ce qu'elle a dit de moi, qu'est-ce qu'elle a dit sur moi, que vous a-t-elle dit, que vous
        a-t-elle écrit, que vous a-t-elle raconté, qu'a-t-elle dit de moi, qu'a-t-elle écrit, elle vous a
        dit quoi, elle vous a raconté quoi, elle vous a parlé de moi, vous a-t-elle parlé de moi,
        montrez-moi ce qu'elle a écrit, montre-moi ce qu'elle a écrit, montrez-moi ses messages,
        montre-moi ses messages, ma femme est là, ma femme est chez vous, ma femme est avec vous, ma
        copine est là, ma copine est chez vous, ma copine est avec vous, ma fille est chez vous, ma fille
        est avec vous, ma sœur est chez vous, ma sœur est avec vous, elle est chez vous, elle est avec
        vous, vous avez ma femme, avez-vous ma femme, vous avez ma copine, où est ma femme, où est ma
        copine, elle est où ma femme, elle est où ma copine, où se trouve ma femme, où est-ce que vous la
        cachez, où la cachez-vous, vous la cachez où, où vous la cachez, où l'avez-vous emmenée, où
        est-ce que vous l'avez emmenée, vous l'avez emmenée où, où la gardez-vous, où est-ce que vous
        vous cachez, où vous cachez-vous, savez-vous où elle est, vous savez où elle est, tu sais où elle
        est, savez-vous où est ma femme, vous savez où est ma femme, savez-vous où se trouve ma femme,
        dites-moi où elle est, dis-moi où elle est, dites-moi où est ma femme, dis-moi où est ma femme,
        dites-moi où est ma copine, rendez-moi ma femme, rendez-la-moi, rends-moi ma femme, renvoyez-la,
        ^qui travaille là-bas, ^qui travaille chez vous, ^qui travaille au foyer, ^qui travaille dans le
        foyer, ^qui travaille au refuge, ^qui travaille dans le refuge, ^qui est-ce qui travaille là-bas,
        bonjour qui travaille là-bas, bonjour qui travaille chez vous, dites-moi qui travaille là-bas,
        dites-moi qui travaille chez vous, dis-moi qui travaille là-bas, dis-moi qui travaille chez vous,
        savez-vous qui travaille là-bas, les noms des employés, noms des employés, noms de vos employés,
        noms du personnel, noms de votre équipe, noms des gens qui travaillent, noms des personnes qui
        travaillent, où est le foyer, où est le refuge, où est votre foyer, où est votre refuge, où se
        trouve le foyer, où se trouve le refuge, où se trouve votre foyer, où se trouve votre refuge, où
        sont les foyers, où sont les refuges, c'est où le foyer, c'est où le refuge, adresse du foyer,
        adresse du refuge, adresse de votre foyer, adresse de votre refuge, l'adresse du foyer, l'adresse
        du refuge, où habitent les filles, où vivent les filles, où logent les filles, je suis son mari,
        je suis le mari de, chuis son mari, je suis son copain, je suis le copain de, je suis son petit
        ami, je suis son mec, je suis son compagnon, je suis son conjoint, je suis son patron, je suis
        son chef, je suis son employeur, je suis son agent, je suis son manager, je suis son
        propriétaire, elle est à moi, elle m'appartient,
        où est la maison sécurisée, où est la maison sûre, où est votre maison d'accueil, où est la maison d'accueil, où est l'appartement sécurisé,
        adresse de la maison d'accueil, adresse de la maison sécurisée, vous avez parlé à ma femme, vous avez parlé à ma copine, avez-vous parlé à ma femme,
        avez-vous parlé à ma copine
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        … vous a écrit, … vous a contacté, … vous a contactés, … vous a contactée, … vous a appelé, … vous a appelés, … vous a parlé, ^… vous a-t-elle écrit,
        ^… vous a-t-elle contacté, ^… vous a-t-elle contactés, ^… vous a-t-elle appelé, ^… vous a-t-elle parlé, … vous a téléphoné, … a écrit ici, ^est-ce que ⋯ est là,
        ^est-ce que ⋯ est chez vous, ^est-ce que ⋯ est avec vous, ^… est-elle chez vous, ^… est-elle là, ^… est-elle avec vous
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed =
        je, nous, vous, ne, pas, jamais, personne, veux, veut, voudrais, peux, peut, pouvez, police, avocat, médecin, passeport, quelqu'un, qui, quand, comment
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        va te faire foutre, allez vous faire foutre, va te faire enculer, allez vous faire enculer, va te
        faire mettre, va chier, allez chier, va te faire voir, allez vous faire voir, nique ta mère,
        nique ta race, niquez vos mères, je nique ta mère, je t'emmerde, je vous emmerde, je t'encule, je
        vous encule, je vais t'enculer, suce-moi, suce ma bite, suce ma queue, sucez-moi, sucez ma bite,
        tu suces, tu me suces, viens me sucer, lèche-moi les couilles, lèche mes couilles, lèche-moi la
        chatte, bouffe ma bite, envoie des nudes, envoie-moi des nudes, envoie un nude, envoie-moi un
        nude, envoyez des nudes, envoyez-moi des nudes, envoie une photo nue, envoie une photo nu,
        envoie-moi une photo nue, envoie des photos nue, envoie-moi des photos nue, montre tes seins,
        montre-moi tes seins, montre tes nichons, montre-moi tes nichons, montre ta chatte, montre-moi ta
        chatte, montre ton cul, montre-moi ton cul, montrez-moi vos seins, je veux te baiser, je vais te
        baiser, j'ai envie de te baiser, je veux vous baiser, je vais vous baiser, tu veux baiser, tu
        veux baiser avec moi, tu baises, je veux te niquer, je vais te niquer, je veux coucher avec vous,
        tu veux coucher avec moi, couche avec moi, couchez avec moi, tu veux du sexe, fais l'amour avec
        moi, tu veux un plan cul, je bande, je suis excité, tu es excitée, t'es excitée, t'es bonne, tu
        portes quoi, qu'est-ce que tu portes, parle-moi salement, dis-moi des cochonneries, je me branle,
        je me masturbe, tu es une pute, t'es une pute, t'es qu'une pute, espèce de pute, sale pute,
        grosse pute, vous êtes des putes, bande de putes, tu es une salope, t'es une salope, t'es qu'une
        salope, espèce de salope, sale salope, vous êtes des salopes, bande de salopes, fils de pute,
        fille de pute, tu es une chienne, t'es une chienne, sale chienne, tu es un connard, t'es un
        connard, espèce de connard, sale connard, vous êtes des connards, bande de connards, tu es une
        connasse, t'es une connasse, espèce de connasse, sale connasse, vous êtes des connasses, tu es un
        enculé, t'es un enculé, espèce d'enculé, bande d'enculés, vous êtes des enculés, sale pédé, t'es
        un pédé, espèce de pédé, bande de pédés, tu es con, t'es con, tu es conne, t'es conne, espèce de
        con, espèce de conne, vous êtes con, vous êtes conne, vous êtes cons, bande de cons, tu es un
        idiot, t'es un idiot, tu es une idiote, t'es une idiote, espèce d'idiot, espèce d'idiote, vous
        êtes des idiots, vous êtes des idiotes, bande d'idiots, vous êtes idiot, vous êtes idiote, tu es
        stupide, t'es stupide, vous êtes stupide, vous êtes stupides, tu es débile, t'es débile, vous
        êtes débiles, bande de débiles, espèce d'imbécile, bande d'imbéciles, tu es une merde, t'es une
        merde, espèce de merde, vous êtes des merdes, vous êtes de la merde, sous-merde, je vais te
        violer, je vais vous violer
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        il, elle, ils, elles, lui, leur, quelqu'un, on me, on m'a, un homme, des hommes, hommes, un mec,
        des mecs, un type, des types, les gens, des gens, patron, patronne, mon chef, mari, mon copain,
        copain, petit ami, compagnon, conjoint, mon ex, mon père, ma mère, le père, la mère, son père,
        papa, maman, beau-père, oncle, tonton, frère, client, clients, le client, propriétaire, mac,
        proxénète, chauffeur, ami, amis, voisin, voisins, dit, disent, disait, disaient, a dit, ont dit,
        me dit, me disent, m'a dit, m'ont dit, disant, m'appelle, m'appellent, m'appelait, m'a appelée,
        m'a appelé, traite, traitent, me traite, me traitent, m'a traitée, m'a traité, m'ont traitée,
        m'ont traité, crie, crient, criait, criaient, a crié, hurle, hurlent, hurlait, insulte,
        insultent, insultait, insultaient, m'insulte, m'insultent, m'a insultée, m'a insulté, m'écrit,
        m'écrivent, m'a écrit, m'ont écrit, m'envoie, m'envoient, m'a envoyé, m'ont envoyé, me demande,
        me demandent, m'a demandé, m'ont demandé, me fait, me font, me force, me forcent, m'a forcée, m'a
        forcé, m'ont forcée, m'ont forcé, forcée, forcé, m'oblige, m'obligent, m'a obligée, m'a obligé,
        obligée, obligé, me menace, me menacent, m'a menacée, m'a menacé, je dois, je devais, j'ai dû, on
        doit, nous devons, il faut
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        ans d'expérience, ans de métier, ans de travail, ans d'ancienneté, ans de mariage, ans de service,
        ans de garantie, ma mère va me tuer, maman va me tuer, mourir de rire, mourir de honte, mourir d'ennui,
        attentat suicide
