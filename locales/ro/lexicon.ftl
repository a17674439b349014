### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        m-au închis, mă omoară, mă bat, mă bate,
        o să mă omoare, o să ne omoare, are să mă omoare, mă va omorî, mă vor omorî, mă va omorâ,
        or să mă omoare, vrea să mă omoare, vor să mă omoare, voia să mă omoare, a vrut să mă omoare,
        au vrut să mă omoare, a încercat să mă omoare, au încercat să mă omoare, încearcă să mă omoare,
        amenință că mă omoară, a amenințat că mă omoară, zice că mă omoară, a zis că mă omoară,
        spune că mă omoară, a spus că mă omoară, au zis că mă omoară, mă omoară dacă plec, mă omoară dacă fug,
        mă omoară dacă spun, mă omoară dacă vorbesc, mă omoară în bătaie, mă omoară cu bătaia,
        mă amenință cu moartea, m-a amenințat cu moartea, m-au amenințat cu moartea, sunt închisă, sunt închis,
        suntem închiși, suntem închise, sunt încuiată, sunt încuiat, suntem încuiați, suntem încuiate,
        m-a închis în, m-au închis în, m-a încuiat, m-au încuiat, ne-a încuiat, ne-au încuiat,
        mă încuie în casă, mă încuie în cameră, mă încuie aici, ne încuie, mă închide în cameră,
        mă închid în cameră, mă ține închisă, mă ține închis, mă țin închisă, mă țin închis, ne țin închise,
        ne țin închiși, mă ține încuiată, mă ține încuiat, mă țin încuiată, mă țin încuiat, nu mă lasă să plec,
        nu mă lasă să ies, nu ne lasă să plecăm, nu ne lasă să ieșim, nu mă lasă afară, nu mă lasă din casă,
        nu pot să ies de aici, nu pot ieși de aici, nu pot să ies din casă, nu pot ieși din casă,
        nu pot să plec de aici, nu pot pleca de aici, nu pot să scap de aici, nu pot să scap de ei,
        nu pot să scap de el, nu pot scăpa de aici, nu pot să fug de aici, nu pot fugi de aici,
        mă ține cu forța, mă țin cu forța, ne ține cu forța, ne țin cu forța, sunt ținută cu forța,
        sunt ținut cu forța, împotriva voinței mele, m-a răpit, m-au răpit, ne-au răpit, am fost răpită,
        am fost răpit, sunt răpită, sunt răpit, sunt sechestrată, sunt sechestrat, mă țin sechestrată,
        mă țin sechestrat, sunt prizonieră, sunt prizonier, sunt captivă, sunt captiv, el mă bate, ei mă bat,
        ea mă bate, mă bate soțul, soțul mă bate, bărbatul mă bate, mă bate bărbatul, mă bate tata,
        tata mă bate, mă bate mama, mama mă bate, mă bate iubitul, iubitul mă bate, mă bate șeful,
        șeful mă bate, mă bate patronul, patronul mă bate, mă bate în fiecare zi, mă bate mereu, mă bate des,
        mă bate dacă, mă bate când, mă bat dacă, mă bat în fiecare zi, ne bate șeful, ne bate patronul,
        ne bate în fiecare zi, ne bate pe toți, ne bate pe toate, mă bate și, mă bate cu, m-a bătut, m-au bătut,
        ma bătut, mau bătut, ne-a bătut cu, ne-a bătut pe, ne-au bătut cu, ne-au bătut pe, am fost bătută,
        am fost bătut, mă lovește, ei mă lovesc, m-a lovit cu, m-au lovit, el m-a lovit, m-a lovit în,
        mă strânge de gât, m-a strâns de gât, mă sugrumă, a încercat să mă sugrume, m-a violat, m-au violat,
        ma violat, mau violat, mă violează, ne violează, am fost violată, am fost violat, a vrut să mă violeze,
        vrea să mă violeze, vor să mă violeze, are un cuțit, are cuțit, are cuțitul în mână, are un pistol,
        are pistol, are o armă, are armă, au arme, au pistoale, au cuțite, mă amenință cu cuțitul,
        m-a amenințat cu cuțitul, mă amenință cu un cuțit, mă amenință cu pistolul, m-a amenințat cu pistolul,
        sunt în pericol, suntem în pericol, viața mea e în pericol, viața mea este în pericol,
        mi-e viața în pericol, sângerez, vin după mine, vine după mine să mă, m-a vândut unui, m-au vândut unui,
        m-a vândut unor, m-au vândut unor, vor să mă vândă, vrea să mă vândă, salvați-mă, salvează-mă,
        scoateți-mă de aici, scoate-mă de aici, luați-mă de aici
suicide-words =
    .typed =
        să mă omor, vreau să mă omor, o să mă omor, am să mă omor, mă voi omorî, îmi vine să mă omor,
        mă sinucid, să mă sinucid, sinucid, sinucidere, sinuciderea, sinucideri, sinucigaș, sinucigașă,
        mă voi sinucide, mă gândesc la sinucidere, vreau să mor, aș vrea să mor, îmi doresc să mor,
        mai bine mor, mai bine moartă, mai bine mort, mai bine muream, mai bine aș muri, mai bine să mor,
        aș vrea să fiu moartă, aș vrea să fiu mort, le-ar fi mai bine fără mine, lumea ar fi mai bine fără mine,
        îmi iau viața, să-mi iau viața, îmi voi lua viața, îmi iau zilele, să-mi iau zilele, pun capăt zilelor,
        pun capăt vieții, să-mi pun capăt zilelor, să-mi pun capăt vieții, să termin cu viața,
        nu vreau să trăiesc, nu vreau să mai trăiesc, nu mai vreau să trăiesc, nu mai pot trăi,
        nu mai pot să trăiesc, nu are rost să trăiesc, nu are rost să mai trăiesc, n-are rost să trăiesc,
        n-are rost să mai trăiesc, nu am pentru ce să trăiesc, n-am pentru ce să trăiesc, nu am pentru ce trăi,
        nu mai am pentru ce trăi, mă spânzur, să mă spânzur, o să mă spânzur, îmi tai venele, să-mi tai venele,
        mă tai pe mâini, mă arunc de pe pod, să mă arunc de pe pod, mă arunc de la etaj, mă arunc pe geam,
        mă arunc în fața trenului, să mă arunc în fața trenului, sar de pe pod, sar de pe bloc, să-mi fac rău,
        îmi fac rău singură, îmi fac rău singur
child-words =
    .typed =
        sunt copil, sunt un copil, sunt doar un copil, sunt încă un copil, sunt minoră, sunt minor,
        sunt sub 18 ani, nu am 18 ani, n-am 18 ani, încă nu am 18 ani, nu am împlinit 18 ani, am 10 ani,
        am 11 ani, am 12 ani, am 13 ani, am 14 ani, am 15 ani, am 16 ani, am 17 ani, am doar 10 ani,
        am doar 11 ani, am doar 12 ani, am doar 13 ani, am doar 14 ani, am doar 15 ani, am doar 16 ani,
        am doar 17 ani, am numai 10 ani, am numai 11 ani, am numai 12 ani, am numai 13 ani, am numai 14 ani,
        am numai 15 ani, am numai 16 ani, am numai 17 ani, are 10 ani, are 11 ani, are 12 ani, are 13 ani,
        are 14 ani, are 15 ani, are 16 ani, are 17 ani, fată de 10 ani, fată de 11 ani, fată de 12 ani,
        fată de 13 ani, fată de 14 ani, fată de 15 ani, fată de 16 ani, fată de 17 ani, băiat de 10 ani,
        băiat de 11 ani, băiat de 12 ani, băiat de 13 ani, băiat de 14 ani, băiat de 15 ani, băiat de 16 ani,
        băiat de 17 ani, copil de 10 ani, copil de 11 ani, copil de 12 ani, copil de 13 ani, copil de 14 ani,
        copil de 15 ani, copil de 16 ani, copil de 17 ani, o minoră, un minor, fată minoră, fete minore,
        băiat minor, băieți minori, copii minori, fetiță, fetițe, o fetiță

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        a scris … la voi, a vorbit … cu voi, a vorbit … cu dumneavoastră, a venit … la voi, a sunat … la voi, a luat … legătura cu voi, a luat legătura cu voi, a luat legătura cu dumneavoastră,
        v-a scris soția mea, v-a scris nevasta mea, v-a scris nevastă-mea, v-a scris prietena mea, v-a scris iubita mea, va scris soția mea, va scris nevasta mea, va scris prietena mea, va scris iubita mea,
        v-a sunat soția mea, v-a sunat nevasta mea, v-a sunat prietena mea, v-a sunat iubita mea, v-a contactat soția mea, v-a contactat nevasta mea, v-a contactat prietena mea, v-a contactat iubita mea,
        soția mea v-a scris, nevasta mea v-a scris, prietena mea v-a scris, iubita mea v-a scris, m-a reclamat cineva la voi, ce v-a spus, ce v-a zis, ce v-a scris, ce v-a povestit, ce ți-a spus ea, ce ți-a scris ea,
        ce a spus despre mine, ce a zis despre mine, ce a scris despre mine, v-a spus despre mine, v-a spus de mine, v-a vorbit despre mine, arată-mi ce a scris, arătați-mi ce a scris,
        arată-mi mesajele ei, arătați-mi mesajele ei, e la voi soția mea, este la voi soția mea, soția mea e la voi, soția mea este la voi, nevasta mea e la voi, nevasta mea este la voi, nevastă-mea e la voi,
        prietena mea e la voi, prietena mea este la voi, iubita mea e la voi, iubita mea este la voi, fata mea e la voi, fiica mea e la voi, fiica mea este la voi, sora mea e la voi, sora mea este la voi,
        ea e la voi, ea este la voi, stă la voi soția mea, stă la voi nevasta mea,
        unde e soția mea, unde este soția mea, unde e nevasta mea, unde este nevasta mea, unde e nevastă-mea, unde e prietena mea, unde este prietena mea, unde e iubita mea, unde este iubita mea,
        unde o ascundeți, unde o țineți, unde ați dus-o, unde ați ascuns-o, unde vă ascundeți, știți unde e ea, știți unde este ea, spune-mi unde e ea, spuneți-mi unde e ea, spuneți-mi unde este ea,
        dați-mi nevasta înapoi, dați-mi soția înapoi, dați-mi-o înapoi, dați-o înapoi, trimiteți-o înapoi, ^cine lucrează acolo, ^cine lucrează la voi, ^cine lucrează la adăpost, spune-mi cine lucrează acolo,
        spuneți-mi cine lucrează acolo, spuneți-mi cine lucrează la voi, numele angajaților, numele angajaților voștri, numele lucrătorilor, cum se numesc angajații, unde e adăpostul, unde este adăpostul, unde se află adăpostul,
        unde sunt adăposturile, unde e adăpostul vostru, adresa adăpostului, adresa adăpostului vostru, unde stau fetele, unde locuiesc fetele, sunt soțul ei, eu sunt soțul ei, sunt bărbatul ei, eu sunt bărbatul ei,
        sunt iubitul ei, eu sunt iubitul ei, sunt șeful ei, eu sunt șeful ei, sunt patronul ei, eu sunt patronul ei, sunt agentul ei, sunt impresarul ei, sunt stăpânul ei,
        unde e casa sigură, unde este casa sigură, unde e casa de adăpost, unde se află casa sigură, unde e centrul vostru, adresa casei sigure, ați vorbit cu soția mea,
        ați vorbit cu iubita mea, ați vorbit cu prietena mea, cum se numește cine lucrează acolo
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        ^v-a scris …, … v-a scris, ^va scris …, … va scris, ^ți-a scris …, … ți-a scris, ^v-a sunat …, … v-a sunat, ^va sunat …, ^v-a contactat …, … v-a contactat,
        ^va contactat …, … va contactat, ^v-a căutat …, … v-a căutat, ^a vorbit … cu voi, ^a vorbit … cu dumneavoastră, … a vorbit cu voi, … a vorbit cu dumneavoastră,
        … a luat legătura cu voi, … a luat legătura cu dumneavoastră, ^a luat … legătura cu voi, … e la voi, … este la voi, ^e la voi …, ^este la voi …, … a venit la voi,
        ^e ⋯ acolo, ^este ⋯ acolo, ^e acolo ⋯, ^este acolo ⋯
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed =
        nu, eu, noi, nimeni, niciodată, cineva, medicul, doctorul, avocatul, poliția, pașaportul, actele, telefonul, unde, cum, cât, când, loc, locuri, interpret,
        traducător, tot, totul, sigur, ce, bine, posibil, cald,
        camera, mâncare, adresa, frig, gratis
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        du-te dracului, du-te dracu, dute dracului, dute dracu, duceți-vă dracului, du-te în pizda mă-tii, du-te-n pizda mă-tii, dute in pizda matii, dute n pizda matii, futu-ți morții mă-tii, futu-ți mama mă-tii,
        futu-ți gura mă-tii, fututi mortii matii, fututi gura matii, sugi pula, sugeți pula, suge-mi pula, sugi-mi pula, să-mi sugi pula, ia-mi-o în gură, muie ție, muie vouă, lua-mi-ai pula, te fut în gură, te fut în cur,
        vreau să te fut, o să te fut, am să te fut, vrei să ne futem, hai să ne futem, vrei sex, vrei să facem sex, vreau sex cu tine, vreau să fac sex cu tine, hai să facem sex, fă sex cu mine,
        trimite nuduri, trimite-mi nuduri, trimite poze nud, trimite-mi poze nud, trimite-mi poze cu tine goală, trimite-mi poze cu tine gol, arată-mi țâțele, arată-ți țâțele, arată-mi sânii, arată-mi fundul, arată-mi curul,
        arată-mi pizda, sunt excitat, sunt excitată, vorbește-mi murdar, cu ce ești îmbrăcată acum, cu ce ești îmbrăcat acum, ești o curvă, ești curvă, curvă ce ești, curvo, curvă proastă, sunteți curve, sunteți niște curve,
        ești o târfă, ești târfă, târfă ce ești, târfo, ești o cățea, ești o vacă, ești proastă, ești prost, ești o proastă, ești un prost, proasto, prostule, sunteți proști, sunteți niște proști, ești idiot, ești idioată,
        ești un idiot, ești o idioată, idiotule, idioato, sunteți idioți, sunteți niște idioți, ești cretin, ești cretină, cretinule, sunteți cretini, ești un bou, ești un gunoi, sunteți gunoaie,
        sunteți niște gunoaie, ești un poponar, te violez, o să te violez, am să te violez, o să vă violez
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        el, ea, ei, ele, lui, lor, cineva, bărbat, bărbatul, bărbați, bărbații, un tip, tipul, tipii, oameni, oamenii, lumea, șef, șeful, șefa, soț, soțul, iubit, iubitul, prieten, prietenul, prieteni, prietenii, prietena,
        tata, tatăl, mama mea, unchiul, fratele, client, clientul, clienți, clienții, patron, patronul, patroana, proprietar, proprietarul, peștele, șofer, șoferul, zice, zic, zicea, ziceau, zis, spune, spun, spunea, spuneau, spus,
        strigă, striga, strigat, țipă, țipa, țipat, urlă, urlat, scrie, scriu, scria, mi-a scris, mi-au scris, îmi trimite, îmi trimit, mi-a trimis, mi-au trimis, mă face, mă fac, mă făcea, m-a făcut, m-au făcut, numește, numesc, numit,
        cere, cer, cerea, cerut, mă pune, mă pun, m-a pus, m-au pus, obligă, obligat, obligată, forțează, forțat, forțată, silit, silită, trebuie, trebuia, jignește, jignesc, jignit, înjură, înjurat
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        mă bate gândul, mă bate la cap, mă bate soarele, mă bate vântul, mă bate la șah, mă bate la table, mă omoară căldura, mama mă omoară, mă omoară mama, mă omoară curiozitatea, mă omoară plictiseala,
        ani de experiență, ani experiență, ani de muncă, ani de vechime, ani vechime, ani de garanție,
        ani de căsnicie, ani în urmă, mașina are, firma are, casa are, mama o să mă omoare, mor de râs,
        mor de rușine, să mor de râs, să mor de rușine, vreau să mor de râs
