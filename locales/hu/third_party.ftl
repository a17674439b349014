### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Azt az embert, akiről ír, soha nem keressük meg: egy hívás vagy üzenet veszélybe sodorhatja. Kérjük, ne vonjon kérdőre senkit, és ne írjon ide nevet vagy címet. Három rövid kérdés következik.
danger-there =
    Veszélyben van most valaki?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
there-now =
    Kérjük, hívja most a { $emergency } számot egy biztonságos helyről, és mondja meg, hol van az az ember.

    { $numbers }
about =
    Felnőttről vagy gyermekről van szó?
    .adult = Felnőttről
    .child = Gyermekről, 18 alatt
    .not-sure = Nem tudom
child-duty =
    { $country ->
        [bg] Ha egy gyermek van veszélyben: kérjük, szóljon most a gyermekvédelemnek vagy a rendőrségnek is. Bulgáriában a törvény ezt mindenkitől megköveteli, aki tudomást szerez róla.
       *[other] Ha egy gyermek van veszélyben: kérjük, szóljon most a gyermekvédelemnek vagy a rendőrségnek is.
    }
own-words =
    Mi aggasztja? Írja le a saját szavaival, nevek nélkül. Ki is hagyhatja.
    .no-life = Nem akarok élni
