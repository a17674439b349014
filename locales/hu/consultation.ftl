### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Ez csak tanács. Kérjük, az illetőről ne írjon semmit: se nevet, se helyet, se történetet. Így nem készül róla semmilyen feljegyzés.
what-to-see =
    Jelek, amelyek számítanak: más tartja az iratait vagy a pénzét; sosincs egyedül, vagy mások beszélnek helyette; nem mehet el; fél, sérült, betanult válaszokat ad; adósságért dolgozik; nem tudja a címet.

    Egy jel még nem bizonyít semmit. Ha több is van együtt, érdemes segítséget kérni.
what-to-do =
    Ha biztonságos: beszéljen vele négyszemközt, saját tolmáccsal. Kérdezze meg, biztonságban van-e, és mit szeretne. Ne ígérjen semmit, ne vonjon kérdőre senkit. Ha veszély van: { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] Bulgáriában mindenkinek, aki veszélyben lévő gyermekről szerez tudomást, azonnal szólnia kell a gyermekvédelemnek vagy a rendőrségnek, akkor is, ha titoktartás köti. Felnőttről semmit sem adunk tovább az ő igenje nélkül, kivéve, ha élet van veszélyben.
       *[other] Ha egy gyermek veszélyben van, azonnal szólni kell. Felnőttről semmit sem adunk tovább az ő igenje nélkül, kivéve, ha élet van veszélyben.
    }
and-now =
    Hogyan folytassuk?
    .enough = Ennyi elég
    .report = Bejelentést teszek
    .ask-person = Kérdezek egy embertől
advised =
    Köszönjük a kérdést. Bármikor írhat ide újra.

    Ha veszély van: { $emergency }.
