### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    Milyen minőségben ír?
    .work = A munkám során
    .family = Családtag vagy barát
    .witness = Láttam vagy hallottam
    .advice = Csak tanácsot kérek
careful =
    Körülbelül öt perc, nyolc részben. Bármit kihagyhat, visszaléphet, és bármikor abbahagyhatja; a válaszait 72 óráig őrizzük, és egy kóddal másik készülékről is folytathatja.

    Kérjük, ne vonjon kérdőre senkit, és ne sodorja veszélybe se magát, se azt az embert. Nevet és pontos címet ne írjon ide.
danger-there =
    Veszélyben van most valaki?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
there-now =
    Kérjük, hívja most a { $emergency } számot egy biztonságos helyről, és mondja meg, hol van az az ember.

    { $numbers }
known =
    Ha a szervezetétől kapott ehhez kódot, írja be most. Kód nélkül is lehet bejelentést tenni.
    .no-code = Nincs kódom
title-about = Kiről van szó
about =
    Felnőttről vagy gyermekről van szó?
    .adult = Felnőttről
    .child = Gyermekről, 18 alatt
    .not-sure = Nem tudom
child-duty =
    { $country ->
        [bg] Ha egy gyermek van veszélyben: kérjük, szóljon most a gyermekvédelemnek vagy a rendőrségnek is. Bulgáriában a törvény ezt mindenkitől megköveteli, aki tudomást szerez róla, attól is, akit titoktartás köt.
       *[other] Ha egy gyermek van veszélyben: kérjük, szóljon most a gyermekvédelemnek vagy a rendőrségnek is.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Hogyan kezdődött
signs-start =
    Mit tud arról, hogyan kezdődött?
    .F01 = Más munka, mint ígérték
    .F02 = Kevesebb pénz az ígértnél
    .F03 = Ígért szerelem, házasság
    .F04 = Egy rokon küldte el
    .F05 = Eladták, vették, elvitték
    .none = Egyik sem
title-signs-control = Ellenőrzés
signs-control =
    Ellenőrzi, irányítja valaki az illetőt?
    .F06 = Az iratai másnál vannak
    .F07 = Nem mehet el, bezárják
    .F08 = Sosincs egyedül, figyelik
    .F13 = Előírják, mit mondjon
    .none = Egyik sem
title-signs-harm = Erőszak és adósság
signs-harm =
    Van erőszak, fenyegetés vagy adósság?
    .F09 = Sérülés, erőszak
    .F10 = Az illető fenyegetése
    .F11 = A család fenyegetése
    .F12 = Növekvő adósság
    .none = Egyik sem
title-signs-work = Munka és fizetés
signs-work =
    Mit tud a munkáról és a fizetésről?
    .F14 = Nagyon hosszú munkaidő
    .F15 = Kevés vagy semmi fizetés
    .F16 = Elveszik a keresetét
    .F18 = Veszélyes, rossz munka
    .F19 = Napi kötelező összeg
    .none = Egyik sem
title-signs-made = Kényszer
signs-made =
    Kényszerítik az illetőt ezek közül valamire?
    .F20 = Koldulás
    .F21 = Lopás vagy csalás
    .F22 = Szex pénzért, felvételek
    .none = Egyik sem
title-signs-living = Hogyan él
signs-living =
    Mit tud arról, hogyan él az illető?
    .F17 = Rossz, zsúfolt szállás
    .F23 = A munkahelyén él, rejtve
    .F24 = Nem tud nyelvet, címet
    .F25 = Nincs irat, nagy félelem
    .none = Egyik sem
how-known = { $sign }: honnan tudja?
certainty-seen = Láttam
certainty-told-by-person = Az illető mondta el
certainty-second-hand = Mások mondták
certainty-suspected = Csak gyanítom
check-person =
    Ezeket válaszolta. Bármelyik sort megváltoztathatja, vagy továbbléphet. Amit nem változtat meg, az marad.
    .right = Így van
another =
    Van még valaki, akiről szólni szeretne?
    .no = Nem
    .yes = Igen, még valaki
title-where = Hely
where = Hol történik ez? Elég nagyjából: ország, megye, város. Pontos cím nem kell.
title-own-words = Saját szavaival
own-words = Mit látott vagy hallott? Írja le a saját szavaival, nevek nélkül. Ki is hagyhatja.
check =
    Mielőtt elküldi: ezeket megváltoztathatja, vagy elküldheti a bejelentést.
    .send = Bejelentés elküldése
do-now =
    Köszönjük. A bejelentés a csapatnál van.

    Ha biztonságos: beszéljen az illetővel négyszemközt, kísérők nélkül, saját tolmáccsal. Ne ígérjen semmit. Ne vonjon kérdőre senkit. A csapat kérdései és a bejelentés hírei ide érkeznek.
do-now-law =
    { $country ->
        [bg] Bulgáriai munkához: ha egy gyermek veszélyben van, azonnal szólni kell. Ha egy gyermeket így bántanak, a gyermekvédelmet, a rendőrséget és a Nemzeti Bizottságot egyszerre, 24 órán belül értesítik. Felnőttről semmit sem adunk tovább az ő igenje nélkül, kivéve, ha élet van veszélyben.
       *[other] Ha egy gyermek veszélyben van, azonnal szólni kell a gyermekvédelemnek vagy a rendőrségnek. Felnőttről semmit sem adunk tovább az ő igenje nélkül, kivéve, ha élet van veszélyben.
    }
