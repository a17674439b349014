### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        meg fog ölni, meg fognak ölni, meg akar ölni, meg akarnak ölni, meg akart ölni, meg akartak ölni,
        megöl engem, megölnek engem, megöl minket, megölnek minket, azzal fenyeget hogy megöl,
        azzal fenyegetnek hogy megölnek, azt mondta hogy megöl, azt mondja hogy megöl,
        azt mondták hogy megölnek, azt mondják hogy megölnek, attól félek hogy megöl, attól félek hogy megölnek,
        félek hogy megöl, félek hogy megölnek, azt mondta megöl, azt mondja megöl, azt mondják megölnek,
        megöl ha elmegyek, megölnek ha elmegyek, megöl ha szólok, megölnek ha szólok, agyonver, agyonvernek,
        agyon fog verni, agyon fognak verni, halálra ver, be vagyok zárva, be vagyunk zárva, bezárva tart,
        bezárva tartanak, bezárt engem, bezártak engem, engem bezártak, bezár engem, bezárnak engem,
        bezártak minket, bezárt minket, bezárt a szobába, bezártak a szobába, bezártak egy szobába,
        bezártak ide, bezárt a lakásba, bezártak a lakásba, rám zárta az ajtót, rám zárták az ajtót,
        rám zárja az ajtót, rám zárják az ajtót, fogva tart, fogva tartanak, fogva tartottak, fogságban vagyok,
        fogoly vagyok, nem enged ki, nem engednek ki, nem enged el, nem engednek el, nem enged elmenni,
        nem engednek elmenni, nem enged kimenni, nem engednek kimenni, nem tudok kijutni,
        nem tudok kimenni innen, nem tudok elmenni innen, nem tudok innen elmenni, nem tudok elszökni,
        nem tudok megszökni, akaratom ellenére tart, akaratom ellenére tartanak, erőszakkal tart,
        erőszakkal tartanak, csapdában vagyok, elraboltak, elrabolt engem, ver engem, vernek engem, engem ver,
        engem vernek, ver minket, vernek minket, megvert engem, megvertek engem, engem megvert, engem megvertek,
        megver engem, megvernek engem, megvert a férjem, megver a férjem, ver a férjem, megvert a párom,
        megver a párom, ver a párom, megvert az apám, megver az apám, ver az apám, megvert a főnök,
        megver a főnök, megint megvert, megint megvertek, mindig megver, mindig megvernek, tegnap megvert,
        ma megvert, összevertek, összevert engem, bántalmaznak, bántalmaz engem, bántalmaz a férjem,
        bántalmaz a párom, megütött engem, megütöttek engem, megüt engem, fojtogat engem, fojtogatott engem,
        fojtogatnak engem, meg akar fojtani, meg akart fojtani, elkapta a torkomat, megerőszakol,
        megerőszakolnak, megerőszakolt, megerőszakoltak, meg akar erőszakolni, meg akarnak erőszakolni,
        meg akart erőszakolni, kés van nála, kése van, kés van a kezében, fegyver van nála, fegyver van náluk,
        fegyvere van, fegyverük van, pisztoly van nála, pisztolya van, pisztolyuk van, késsel fenyeget,
        késsel fenyegetett, késsel fenyegetnek, fegyverrel fenyeget, fegyverrel fenyegetett,
        fegyverrel fenyegetnek, halállal fenyeget, halállal fenyegetnek, veszélyben vagyok, veszélyben vagyunk,
        veszélyben van az életem, az életem veszélyben, életveszélyben vagyok, vérzek, vérzem,
        el akarnak adni engem, engem akarnak eladni, eladtak engem, el akar adni engem, mentsen meg, ments meg,
        mentsenek meg, mentsetek meg, mentsenek ki innen, mentsetek ki innen, vigyenek el innen
suicide-words =
    .typed =
        megölöm magam, megölöm magamat, meg akarom ölni magam, meg akarom ölni magamat, meg fogom ölni magam,
        meg szeretném ölni magam, kinyírom magam, kicsinálom magam, öngyilkos, öngyilkosság, öngyilkosságot,
        öngyilkosságra, öngyilkossági, öngyilkosságon, öngyi leszek, véget vetek az életemnek,
        véget akarok vetni az életemnek, véget vetnék az életemnek, véget akarok vetni mindennek,
        végzek magammal, végezni akarok magammal, eldobom az életem, eldobom az életemet, meg akarok halni,
        meg szeretnék halni, szeretnék meghalni, meghalni akarok, bárcsak meghalnék, bárcsak meghaltam volna,
        bárcsak halott lennék, jobb lenne meghalni, jobb lenne ha meghalnék, jobb lenne ha nem élnék,
        jobb lenne ha nem lennék, jobb lenne nélkülem mindenkinek, nem akarok élni, nem akarok tovább élni,
        nem akarok már élni, már nem akarok élni, nincs kedvem élni, nincs miért élnem, nincs miért élni,
        nincs értelme élnem, nincs értelme az életemnek, nem bírok tovább élni, nem tudok tovább élni,
        felkötöm magam, felakasztom magam, fel akarom akasztani magam, fel akarom kötni magam,
        felvágom az ereimet, felvágom az ereim, fel akarom vágni az ereimet, elvágom az ereimet,
        leugrom a hídról, leugrok a hídról, le akarok ugrani a hídról, vonat elé ugrom, vonat elé ugrok,
        vonat elé vetem magam, kiugrom az ablakon, kiugrok az ablakon, bántani akarom magam,
        kárt teszek magamban, vagdosom magam
child-words =
    .typed =
        gyerek vagyok, gyermek vagyok, csak gyerek vagyok, még gyerek vagyok, kiskorú vagyok, fiatalkorú vagyok,
        kiskorú, kiskorúak, nem vagyok nagykorú, nem vagyok még nagykorú, 10 éves, 11 éves, 12 éves, 13 éves,
        14 éves, 15 éves, 16 éves, 17 éves, 10 vagyok, 11 vagyok, 12 vagyok, 13 vagyok, 14 vagyok, 15 vagyok,
        16 vagyok, 17 vagyok, kiskorú lány, kiskorú lányok, kiskorú fiú, kiskorú fiúk, fiatalkorú lány,
        fiatalkorú lányok, egy kislány, kislányok, kislányokat
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        éves tapasztalat, éves tapasztalatom, éves tapasztalattal, éves munkaviszony, éves gyakorlat, éves szerződés, éves házasság,
        éves autó, éves ház, anyám meg fog ölni, anyu meg fog ölni, anya meg fog ölni, anyám megöl engem,
        anyu megöl engem, meg akarok halni a nevetéstől, meg akarok halni a szégyentől, öngyilkos merénylő
