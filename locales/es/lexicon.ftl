### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        encerrada, encerrado,
        me va a matar, me van a matar, me vais a matar, va a matarme, van a matarme, quiere matarme,
        quieren matarme, me quiere matar, me quieren matar, quería matarme, querían matarme, me matará,
        me matarán, intenta matarme, intentan matarme, intentó matarme, intentaron matarme, trató de matarme,
        trataron de matarme, trata de matarme, tratan de matarme, amenaza con matarme, amenazan con matarme,
        amenazó con matarme, amenazaron con matarme, ha amenazado con matarme, han amenazado con matarme,
        me amenaza de muerte, me amenazan de muerte, me amenazó de muerte, me amenazaron de muerte,
        me ha amenazado de muerte, me han amenazado de muerte, amenazada de muerte, amenazado de muerte,
        amenazas de muerte, nos va a matar, nos van a matar, quiere matarnos, quieren matarnos,
        va a matar a mi hijo, va a matar a mi hija, van a matar a mi familia, va a matar a mi familia,
        estoy encerrada, estoy encerrado, estamos encerradas, estamos encerrados, me encerró, me encerraron,
        me encierra, me encierran, me ha encerrado, me han encerrado, nos encerró, nos encerraron, nos encierra,
        nos encierran, nos han encerrado, me tiene encerrada, me tiene encerrado, me tienen encerrada,
        me tienen encerrado, nos tiene encerradas, nos tiene encerrados, nos tienen encerradas,
        nos tienen encerrados, me dejó encerrada, me dejó encerrado, me dejaron encerrada, me dejaron encerrado,
        encerrada con llave, encerrado con llave, encerradas con llave, encerrados con llave,
        me tiene bajo llave, me tienen bajo llave, me tienen amarrada, me tienen amarrado, me tiene amarrada,
        me tiene amarrado, me tienen atada, me tienen atado, me tiene atada, me tiene atado, no puedo salir,
        no podemos salir, no puedo escapar, no podemos escapar, no puedo escaparme, no me deja salir,
        no me dejan salir, no nos deja salir, no nos dejan salir, no me deja ir, no me dejan ir,
        no me deja irme, no me dejan irme, no nos dejan ir, no nos dejan irnos, no me dejaba salir,
        no me dejaban salir, contra mi voluntad, contra nuestra voluntad, me tiene a la fuerza,
        me tienen a la fuerza, me retiene a la fuerza, me retienen a la fuerza, me tiene retenida,
        me tiene retenido, me tienen retenida, me tienen retenido, nos tienen retenidas, nos tienen retenidos,
        estoy retenida, estoy retenido, secuestrada, secuestrado, secuestradas, secuestrados, me secuestró,
        me secuestraron, me han secuestrado, soy prisionera, soy prisionero, estoy prisionera, estoy prisionero,
        estoy atrapada, estoy atrapado, estamos atrapadas, estamos atrapados, me pega, me pegan, me pegó,
        me pegaron, me pegaba, me pegaban, me está pegando, me están pegando, me ha pegado, me han pegado,
        nos pega, nos pegan, me golpea, me golpean, me golpeó, me golpearon, me golpeaba, me golpeaban,
        me está golpeando, me están golpeando, me ha golpeado, me han golpeado, nos golpea, nos golpean,
        me da golpes, me dan golpes, me da palizas, me dio una paliza, me dieron una paliza, me maltrata,
        me maltratan, me estrangula, me estranguló, me está estrangulando, intentó estrangularme,
        me está ahorcando, intentó ahorcarme, me agarró del cuello, me agarra del cuello, me violó, me violaron,
        me viola, me violan, me está violando, me están violando, me ha violado, me han violado, me violaba,
        me violaban, intentó violarme, quiere violarme, fui violada, fui violado, abusó de mí, abusaron de mí,
        abusa de mí, abusan de mí, me obliga a tener sexo, me obligan a tener sexo, me obligan a acostarme,
        me obliga a acostarme, tiene un cuchillo, tiene cuchillo, tienen cuchillos, tiene una navaja,
        tiene un machete, tienen machetes, tiene una pistola, tiene pistola, tienen pistolas,
        tienen una pistola, tiene un arma, tiene armas, tienen armas, tienen un arma, están armados,
        está armado, me amenaza con un cuchillo, me amenazan con un cuchillo, me amenazó con un cuchillo,
        me amenaza con una pistola, me amenazan con una pistola, me amenazó con una pistola,
        me apuntó con una pistola, me apunta con una pistola, estoy en peligro, estamos en peligro,
        mi vida está en peligro, mi vida corre peligro, corro peligro, corremos peligro, estoy sangrando,
        me estoy desangrando, me desangro, vienen por mí, vienen a por mí, viene a matarme, vienen a matarme,
        sálvame, sálvenme, sálveme, salvadme
suicide-words =
    .typed =
        me quiero matar, quiero matarme, voy a matarme, me voy a matar, pienso en matarme, ganas de matarme,
        quitarme la vida, me quito la vida, me quitaré la vida, me voy a quitar la vida, suicidarme, suicidio,
        suicida, me suicido, me voy a suicidar, me quiero suicidar, quiero suicidarme, voy a suicidarme,
        acabar con mi vida, terminar con mi vida, poner fin a mi vida, acabar con todo de una vez, quiero morir,
        quiero morirme, me quiero morir, quisiera morir, quisiera morirme, deseo morir, ganas de morir,
        ganas de morirme, prefiero morir, prefiero morirme, prefiero estar muerta, prefiero estar muerto,
        mejor muerta, mejor muerto, estaría mejor muerta, estaría mejor muerto, ojalá estuviera muerta,
        ojalá estuviera muerto, ojalá me muera, ojalá me muriera, no quiero vivir, no quiero vivir más,
        no quiero seguir viviendo, ya no quiero vivir, no quiero estar viva, no quiero estar vivo,
        no tengo ganas de vivir, sin ganas de vivir, no vale la pena vivir, no tengo razón para vivir,
        no tengo motivos para vivir, no puedo seguir viviendo, ya no puedo vivir así, mi vida no tiene sentido,
        ahorcarme, me voy a ahorcar, me quiero ahorcar, colgarme del cuello, cortarme las venas,
        me corto las venas, me corté las venas, me voy a cortar las venas, quiero hacerme daño,
        voy a hacerme daño, me hago daño a mí misma, me hago daño a mí mismo, hacerme daño a mí misma,
        hacerme daño a mí mismo, tirarme del puente, tirarme de un puente, tirarme por la ventana,
        tirarme al tren, saltar del puente, saltar de un puente, lanzarme del puente, me voy a tirar del puente,
        me voy a tirar por la ventana, tomarme todas las pastillas
child-words =
    .typed =
        soy una niña, soy un niño, soy niña, soy niño, soy menor, soy menor de edad, somos menores,
        somos menores de edad, menor de edad, menores de edad, niña pequeña, niñas pequeñas, niño pequeño,
        niños pequeños, todavía soy una niña, todavía soy un niño, no he cumplido los 18, no tengo 18 años,
        aún no tengo 18, tengo 10 años, tengo 11 años, tengo 12 años, tengo 13 años, tengo 14 años,
        tengo 15 años, tengo 16 años, tengo 17 años, tengo 10 añitos, tengo 11 añitos, tengo 12 añitos,
        tengo 13 añitos, tengo 14 añitos, tengo 15 añitos, tengo 16 añitos, tengo 17 añitos, tengo solo 10 años,
        tengo solo 11 años, tengo solo 12 años, tengo solo 13 años, tengo solo 14 años, tengo solo 15 años,
        tengo solo 16 años, tengo solo 17 años, tengo apenas 10 años, tengo apenas 11 años,
        tengo apenas 12 años, tengo apenas 13 años, tengo apenas 14 años, tengo apenas 15 años,
        tengo apenas 16 años, tengo apenas 17 años, solo tengo 10, solo tengo 11, solo tengo 12, solo tengo 13,
        solo tengo 14, solo tengo 15, solo tengo 16, solo tengo 17, cumplí 10 años, cumplí 11 años,
        cumplí 12 años, cumplí 13 años, cumplí 14 años, cumplí 15 años, cumplí 16 años, cumplí 17 años,
        tiene 10 años, tiene 11 años, tiene 12 años, tiene 13 años, tiene 14 años, tiene 15 años, tiene 16 años,
        tiene 17 años, tienen 10 años, tienen 11 años, tienen 12 años, tienen 13 años, tienen 14 años,
        tienen 15 años, tienen 16 años, tienen 17 años, niña de 10 años, niña de 11 años, niña de 12 años,
        niña de 13 años, niña de 14 años, niña de 15 años, niña de 16 años, niña de 17 años, niño de 10 años,
        niño de 11 años, niño de 12 años, niño de 13 años, niño de 14 años, niño de 15 años, niño de 16 años,
        niño de 17 años, chica de 10 años, chica de 11 años, chica de 12 años, chica de 13 años,
        chica de 14 años, chica de 15 años, chica de 16 años, chica de 17 años, chico de 10 años,
        chico de 11 años, chico de 12 años, chico de 13 años, chico de 14 años, chico de 15 años,
        chico de 16 años, chico de 17 años, 10 años de edad, 11 años de edad, 12 años de edad, 13 años de edad,
        14 años de edad, 15 años de edad, 16 años de edad, 17 años de edad

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        le ha escrito mi mujer, les ha escrito mi mujer, le ha escrito mi esposa, les ha escrito mi
        esposa, les escribió mi esposa, les escribió mi mujer, le escribió mi esposa, le escribió mi
        mujer, les ha escrito mi novia, les escribió mi novia, le ha escrito ella, les ha escrito ella,
        les escribió ella, os ha escrito mi mujer, os ha escrito mi novia, mi mujer les ha escrito, mi
        mujer les escribió, mi esposa les escribió, mi esposa les ha escrito, mi novia les escribió, mi
        novia les ha escrito, mi mujer os ha escrito, mi novia os ha escrito, ha escrito … aquí, escribió
        … aquí, ha hablado … con ustedes, habló … con ustedes, ha hablado … con vosotros, habló … con
        vosotros, ha hablado … con usted, se ha comunicado … con ustedes, se comunicó … con ustedes, se
        contactó … con ustedes, se ha puesto … en contacto con ustedes, se ha puesto … en contacto con
        vosotros, se puso … en contacto con ustedes, ha contactado … con ustedes, contactó … con ustedes,
        los ha llamado mi mujer, los llamó mi esposa, los llamó mi mujer, les llamó mi mujer, les ha
        llamado mi mujer, os ha llamado mi mujer, los llamó mi novia, los ha contactado mi esposa, los
        contactó mi esposa, los contactó mi mujer, ha ido … a verlos, vino … a verlos, qué les dijo ella,
        qué le dijo ella, qué les ha dicho ella, qué le ha dicho ella, qué os ha dicho ella, qué os dijo
        ella, qué les contó ella, qué les ha contado ella, qué les dijo de mí, qué le dijo de mí, qué les
        ha dicho de mí, qué dijo de mí, qué ha dicho de mí, qué contó de mí, qué escribió ella, qué ha
        escrito ella, les habló de mí, les ha hablado de mí, le habló de mí, os ha hablado de mí,
        muéstrame lo que escribió, muéstreme lo que escribió, muéstrenme lo que escribió, enséñame lo que
        ha escrito, enséñeme lo que ha escrito, enseñadme lo que ha escrito, muéstrame sus mensajes,
        muéstreme sus mensajes, enséñame sus mensajes, quién me denunció, quién me ha denunciado, está
        ahí mi mujer, está ahí mi esposa, está ahí mi novia, está mi mujer ahí, está mi esposa ahí, está
        mi novia ahí, está mi hija ahí, está mi hermana ahí, está ahí mi hija, está ahí mi hermana, mi
        mujer está ahí, mi esposa está ahí, mi novia está ahí, mi mujer está allí, mi esposa está allí,
        está mi mujer con ustedes, está mi esposa con ustedes, está mi novia con ustedes, está mi hija
        con ustedes, está mi hermana con ustedes, está mi mujer con vosotros, mi mujer está con ustedes,
        mi esposa está con ustedes, mi novia está con ustedes, mi mujer está con vosotros, mi hija está
        con ustedes, está ella ahí, ella está ahí, está ella con ustedes, ella está con ustedes, está
        ella con vosotros, tienen a mi mujer, tienen a mi esposa, tienen a mi novia, tenéis a mi mujer,
        tenéis a mi novia, tienen ahí a mi mujer, tienen ahí a mi esposa, dónde está mi mujer, dónde está
        mi esposa, dónde está mi novia, dónde la tienen, dónde la tenéis, dónde la esconden, dónde la
        escondéis, dónde se esconden ustedes, dónde la han llevado, dónde la llevaron, dónde la habéis
        llevado, a dónde la llevaron, adónde la llevaron, a dónde la han llevado, sabe dónde está ella,
        saben dónde está ella, sabes dónde está ella, sabe dónde está mi mujer, saben dónde está mi
        mujer, sabe dónde está mi esposa, saben dónde está mi esposa, dime dónde está ella, dígame dónde
        está ella, díganme dónde está ella, dime dónde está mi mujer, dígame dónde está mi mujer, dígame
        dónde está mi esposa, díganme dónde está, devuélvanme a mi mujer, devuélvanme a mi esposa,
        devuélvame a mi mujer, devolvedme a mi mujer, devuélvanmela, devuélvanla, devolvédmela, ^quién
        trabaja ahí, ^quién trabaja allí, ^quién trabaja con ustedes, ^quiénes trabajan ahí, ^quiénes
        trabajan allí, ^quién trabaja en el refugio, ^quiénes trabajan en el refugio, ^quién trabaja en
        la casa de acogida, hola quién trabaja ahí, dime quién trabaja ahí, dígame quién trabaja ahí,
        dígame quién trabaja allí, díganme quién trabaja ahí, sabe quién trabaja ahí, nombres del
        personal, nombres de los trabajadores, nombres de los empleados, nombres de sus empleados, cómo
        se llaman los que trabajan ahí, nombres de las personas que trabajan ahí, dónde está el refugio,
        dónde está su refugio, dónde están los refugios, dónde queda el refugio, dónde queda su refugio,
        dónde está la casa de acogida, dónde está el albergue, dónde queda el albergue, dirección del
        refugio, dirección de su refugio, dirección del albergue, dirección de la casa de acogida, dónde
        viven las chicas, dónde viven las muchachas, soy su marido, yo soy su marido, soy su esposo, soy
        el marido de ella, soy el esposo de ella, soy el marido de, soy el esposo de, soy su novio, soy
        el novio de ella, soy su pareja y la busco, soy su jefe, soy el jefe de ella, soy su patrón, soy
        su empleador, soy su agente, soy su representante, soy su dueño, ella es mía,
        dónde está la casa segura, dónde está su casa segura, dónde queda la casa segura, dónde queda la casa de acogida, dirección de la casa segura,
        hablaron con mi mujer, hablaron con mi esposa, hablaron con mi novia, han hablado con mi mujer, han hablado con mi novia
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        ^les escribió …, … les escribió, ^les ha escrito …, … les ha escrito, ^os ha escrito …, … os ha escrito, ^os escribió …, … os escribió, ^les llamó …, … les llamó,
        ^les ha llamado …, … les ha llamado, ^os ha llamado …, … os ha llamado, ^les contactó …, … les contactó, ^les ha contactado …, … les ha contactado,
        ^se comunicó … con ustedes, … se comunicó con ustedes, ^habló … con ustedes, … habló con ustedes, ^ha hablado … con ustedes, … ha hablado con ustedes,
        … ha hablado con vosotros, ^está ahí ⋯, ^está ⋯ ahí, ^está ⋯ con ustedes, ^está con ustedes ⋯, ^está ⋯ con vosotros, ^está con vosotros ⋯
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed =
        yo, no, nunca, nadie, nosotros, nosotras, quiero, quiere, queremos, puedo, puede, podemos, podría, policía, abogado, abogada, médico, pasaporte, alguien, qué,
        cuándo
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        vete a la mierda, váyase a la mierda, váyanse a la mierda, iros a la mierda, idos a la mierda,
        vete al carajo, váyanse al carajo, vete a la verga, que te jodan, que os jodan, que te den por
        culo, que os den por culo, jódete, jódanse, jodeos, chinga tu madre, chinga a tu madre, chinguen
        a su madre, chingate, la concha de tu madre, la puta que te parió, me cago en tu puta madre, me
        cago en tu madre, tu puta madre, chúpamela, chúpame la polla, chúpame la verga, chupadme la
        polla, chúpenmela, cómeme la polla, mámamela, mámame la verga, lámeme los huevos, manda fotos
        desnuda, mándame fotos desnuda, mándame fotos desnudo, mándame una foto desnuda, mándame nudes,
        manda nudes, envíame nudes, envíame fotos desnuda, pásame nudes, pasa tu pack, manda pack, pasa
        pack, enséñame las tetas, muéstrame las tetas, enséñame tu coño, enséñame tu culo, muéstrame tu
        culo, mándame tus tetas, quiero follarte, te quiero follar, quiero follar contigo, te voy a
        follar, voy a follarte, quiero cogerte, te quiero coger toda, quiero coger contigo, te voy a
        coger toda, quieres follar, quieres coger conmigo, quieres follar conmigo, quieres sexo, quiere
        sexo conmigo, quiero sexo contigo, quiero sexo con usted, quiero tener sexo contigo, quieres
        tener sexo conmigo, ten sexo conmigo, estoy cachondo, estoy cachonda, estoy caliente papi, estás
        cachonda, estás cachondo, qué llevas puesto, me estoy masturbando, me estoy pajeando, me estoy
        tocando pensando en ti, dime guarradas, háblame sucio, sexo por chat, eres una puta, eres puta,
        eres una zorra, eres una perra, puta eres, sois unas putas, sois putas, ustedes son unas putas,
        ustedes son putas, sois unas zorras, eres un cabrón, eres una cabrona, sois unos cabrones, eres
        un hijo de puta, eres una hija de puta, sois unos hijos de puta, ustedes son unos hijos de puta,
        hijos de puta sois, eres un maricón, eres maricón, sois unos maricones, eres idiota, eres un
        idiota, eres una idiota, sois idiotas, sois unos idiotas, ustedes son idiotas, ustedes son unos
        idiotas, usted es idiota, usted es un idiota, usted es una idiota, eres imbécil, eres un imbécil,
        eres una imbécil, sois unos imbéciles, ustedes son unos imbéciles, eres gilipollas, eres un
        gilipollas, sois gilipollas, sois unos gilipollas, eres un pendejo, eres una pendeja, pinche
        pendejo, pinche pendeja, eres un estúpido, eres una estúpida, eres estúpida, eres estúpido, usted
        es un estúpido, usted es una estúpida, eres tonta, eres tonto, sois tontos, eres subnormal, sois
        subnormales, eres retrasada, eres retrasado, eres una mierda, sois una mierda, ustedes son una
        mierda, eres basura, sois basura, ustedes son basura, te voy a violar, voy a violarte, las voy a
        violar, os voy a violar
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        ella, ellos, ellas, a él, con él, de él, que él, alguien, otra persona, hombre, hombres, un tipo,
        unos tipos, tipos, tío, mi tío, gente, la gente, jefe, jefa, mi jefe, patrón, patrona, marido,
        esposo, mi marido, mi pareja, novio, novia, padre, mi padre, papá, mi madre, mi mamá, padrastro,
        hermano, cliente, clientes, dueño, dueña, chulo, proxeneta, padrote, chófer, chofer, conductor,
        amigo, amigos, vecino, vecinos, dice, dicen, decía, decían, dijo, dijeron, ha dicho, han dicho,
        me dice, me dicen, me dijo, me dijeron, diciendo, diciéndome, me llama, me llaman, me llamó, me
        llamaron, me llamaba, me llamaban, grita, gritan, gritó, gritaba, gritaban, gritando, insulta,
        insultan, insultó, insultaba, insultaban, insultos, me escribe, me escriben, me escribió, me
        escribieron, me manda, me mandan, me mandó, me mandaron, mensaje suyo, me pide, me piden, me
        pidió, me pidieron, me hace, me hacen, me hizo, me hicieron, me obliga, me obligan, me obligó, me
        obligaron, obligada, obligado, obligan, me fuerza, me fuerzan, forzada, forzado, me amenaza, me
        amenazan, me amenazó, me amenazaron, tengo que, tenía que, tuve que, tenemos que, tratan de, me
        trata, me tratan
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        años de experiencia, años de casada, años de casado, años de casados, años de garantía, años trabajando,
        años viviendo, años esperando, años aquí, mi mamá me va a matar, mi madre me va a matar,
        mamá me va a matar, me pega el sol, me pega el viento, me pega la luz, morir de risa,
        morir de vergüenza, morirme de risa, morirme de vergüenza, no puedo salir de vacaciones,
        no puedo salir contigo, atentado suicida, atacante suicida
