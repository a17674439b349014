### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Words that raise a flag for a person to look at; they never lower anything. Never shown.
### Whole words in this order, separated by commas; case, accents, punctuation, forms of Arabic letters, digits
### of other scripts and Latin spelling of Cyrillic are ignored. Give every form: there are no wildcards.

## Required

danger-words =
    .typed =
        bezártak, megöl, vernek,
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

## Required: how somebody behaves. "…" stands for one to five words, such as a name; "^" for the beginning.

# Asks about somebody else: who wrote, where they are, who works here. Answered the same to everybody.
probing-words =
    .typed =
        írt … önöknek, írt … nektek, beszélt … önökkel, beszélt … veletek, járt … önöknél, járt … nálatok, hívta … önöket, felhívta … önöket, hívott … titeket,
        felhívott … titeket, kereste … önöket, megkereste … önöket, keresett … titeket, megkeresett … titeket, jelentkezett … önöknél, jelentkezett … nálatok,
        írt önöknek a feleségem, írt nektek a feleségem, írt önöknek a barátnőm, írt nektek a barátnőm, írt ide a feleségem, írt ide a barátnőm,
        feljelentett valaki önöknél, mit mondott önöknek, mit mondott nektek, mit mesélt önöknek, mit mesélt nektek, mit írt önöknek, mit írt nektek,
        mit mondott rólam, mit írt rólam, beszélt rólam önöknek, beszélt rólam nektek, említett engem önöknek, említett engem nektek, mutassák meg mit írt, mutasd meg mit írt,
        mutasd meg az üzeneteit, mutassák meg az üzeneteit, önöknél van a feleségem, nálatok van a feleségem, a feleségem ott van önöknél, a feleségem ott van nálatok,
        önöknél van a barátnőm, nálatok van a barátnőm, önöknél van a lányom, nálatok van a lányom, önöknél van a húgom, nálatok van a húgom, önöknél van a nővérem, nálatok van a nővérem,
        hol van a feleségem, hol van a barátnőm, hol van a nőm, hol rejtegetik, hol rejtegetitek, hol tartjátok őt, hova vittétek, hová vittétek, hol bujkáltok, hol bujkálnak önök,
        tudják hol van a feleségem, tudjátok hol van a feleségem, tudják hol van a barátnőm, tudjátok hol van a barátnőm, mondják meg hol van a feleségem, mondd meg hol van a feleségem,
        mondják meg hol van a barátnőm, mondd meg hol van a barátnőm, mondd meg hol van ő, mondják meg hol van ő, adják vissza a feleségemet, adjátok vissza a feleségemet, adják vissza őt, adjátok vissza őt,
        küldjék vissza őt, küldjétek vissza őt, ^ki dolgozik ott, ^kik dolgoznak ott, ^ki dolgozik önöknél, ^kik dolgoznak önöknél, ^ki dolgozik nálatok, ^kik dolgoznak nálatok,
        mondd meg ki dolgozik ott, mondd meg kik dolgoznak ott, mondják meg ki dolgozik ott, mondják meg kik dolgoznak ott, a munkatársak neve, a munkatársak nevei, a munkatársaik neve, a dolgozók neve, a dolgozóik neve,
        hol van a védett ház, hol vannak a védett házak, hol van a menedékház, hol vannak a menedékházak, hol van a menhely, a védett ház címe, a védett ház címét, a menedékház címe, a menedékház címét,
        hol laknak a lányok, én vagyok a férje, a férje vagyok, én vagyok a pasija, a pasija vagyok, én vagyok a főnöke, a főnöke vagyok, én vagyok a munkaadója, a munkaadója vagyok,
        én vagyok az ügynöke, én vagyok a gazdája, a gazdája vagyok,
        hol van a biztonságos ház, hol van a biztonságos házatok, hol van a védett házuk, hol található a védett ház, hol található a menedékház, a védett szállás címe,
        hol van a védett szállás, beszéltek a feleségemmel, beszéltek a barátnőmmel, ott van önöknél a feleségem, a biztonságos ház címe
# The same as whole questions, where the words alone could be told. Only where a sentence with a question mark
# is nothing else, with "^" also without the mark; "…" may begin or end it; "⋯" has a capital letter, as names do.
probing-questions =
    .typed =
        ^írt önöknek …, ^írt nektek …, … írt önöknek, … írt nektek, ^kereste önöket …, … kereste önöket, ^keresett titeket …, … keresett titeket, ^hívta önöket …,
        … hívta önöket, ^felhívta önöket …, … felhívta önöket, ^beszélt önökkel …, … beszélt önökkel, … beszélt veletek, ^járt önöknél …, … járt önöknél, … önöknél van,
        ^önöknél van …, … nálatok van, ^nálatok van …, ^ott van ⋯, … ott van önöknél, ^ott van önöknél …, ^jelentkezett önöknél …, … jelentkezett önöknél
# Words that may not stand where "…" stands: they turn the question round.
never-in-a-gap =
    .typed =
        nem, senki, soha, sosem, valaki, orvos, ügyvéd, rendőr, nekem, engem, hely, útlevelem, irataim, telefonom, mennyi, mi, hol, hogy, mikor, rendőrség, tolmács,
        szoba, minden,
        ágy, étel, cím, hideg, meleg
# Sexual or insulting words to whoever reads. Only words said to "you": never words about oneself.
abuse-words =
    .typed =
        baszd meg magad, bazd meg magad, basszátok meg magatokat, menj a picsába, menj a faszba, menj a kurva anyádba, menjetek a picsába, menjetek a faszba, kurva anyád, a kurva anyád, kurva anyátok,
        anyád picsája, szopd ki, szopd le a faszom, szopd a faszom, szopjál le, szopj le, kapd be, kapjátok be, nyald ki a seggem, nyald ki a faszom, megbaszlak, meg foglak baszni, meg akarlak baszni,
        megduglak, meg foglak dugni, meg akarlak dugni, akarsz dugni, akarsz baszni, akarsz szexelni, akarsz szexet, szexelj velem, szexelni akarok veled, szexelnék veled, gyere szexelni,
        küldj meztelen képet, küldj meztelen képeket, küldj magadról meztelen képet, küldj nudeot, küldj pucér képet, mutasd a melled, mutasd a melledet, mutasd a melleid, mutasd a csöcsöd, mutasd a csöcseid,
        mutasd a segged, mutasd a puncid, mutasd a pinád, kanos vagyok, be vagyok gerjedve, beszélj velem mocskosan, mi van rajtad most, te kurva, te büdös kurva, te mocskos kurva, kurva vagy, egy kurva vagy,
        kurvák vagytok, te ribanc, ribanc vagy, ribancok vagytok, te szuka, szuka vagy, te lotyó, te picsa, te hülye, hülye vagy, te hülye picsa, hülyék vagytok, te idióta, idióta vagy, idióták vagytok,
        te barom, barom vagy, barmok vagytok, te fasz, te faszfej, faszfej vagy, te szemét, szemét vagy, te rohadék, rohadék vagy, te köcsög, köcsög vagy, köcsögök vagytok, te buzi, buzi vagy, te geci, geci vagy,
        megerőszakollak, meg foglak erőszakolni
# Whoever tells what others say or do insults nobody: with one of these a text is never abuse.
reporting-words =
    .typed =
        őt, neki, őket, nekik, valaki, férfi, férfiak, pasas, emberek, főnök, főnököm, főnöke, férj, férjem, férje, barátom, barátja, barátok, barátai, barátnőm, pasim, élettársam, apám, apja, anyám, nevelőapám,
        nagybátyám, bátyám, öcsém, testvérem, kuncsaft, kuncsaftok, vendég, vendégek, ügyfél, ügyfelek, gazda, tulaj, tulajdonos, strici, sofőr, mondja, mondják, mondta, mondták, mondogatja, mondogatják,
        hív, hívnak, hívott, nevez, neveznek, nevezett, lekurváz, lekurváznak, lekurvázott, kiabál, kiabálja, kiabálják, kiabálnak, kiabált, kiabálta, ordít, ordítja, ordította, üvölt, üvölti, üvöltötte,
        írja, írják, írta, írták, írt nekem, írtak nekem, üzeni, üzente, küldte, küldi, kéri, kérik, kérte, kérték, akarja, akarják, kényszerít, kényszerítenek, kényszerített, kényszerítettek, rákényszerít,
        kell, kellett, muszáj, sérteget, sértegetnek, szid, szidnak, szidott
# Ordinary talk that sounds like the phrases above: takes back the one it overlaps, and no other.
quiet-words =
    .typed =
        megöl a kíváncsiság, anyám megöl, anyu megöl, anya megöl, megöl az unalom, megöl a meleg,
        éves tapasztalat, éves tapasztalatom, éves tapasztalattal, éves munkaviszony, éves gyakorlat, éves szerződés, éves házasság,
        éves autó, éves ház, anyám meg fog ölni, anyu meg fog ölni, anya meg fog ölni, anyám megöl engem,
        anyu megöl engem, meg akarok halni a nevetéstől, meg akarok halni a szégyentől, öngyilkos merénylő
