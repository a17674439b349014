### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Dacă această conversație se pierde: cu un cod de 16 cifre se poate continua de pe alt telefon sau browser. Pentru asta este butonul „Cod de întoarcere”.
line =
    { $profile ->
        [minor] De aici înainte, ce scrii ajunge la echipa noastră și este citit de un om. Nu pot spune când. Poți scrie și mai mult, oricând. Dacă nu poți aștepta:
       *[adult] De aici înainte, ce scrieți ajunge la echipa noastră și este citit de un om. Nu pot spune când. Puteți scrie și mai mult, oricând. Dacă nu puteți aștepta:
    }

    { $numbers }
saved = Ce se scrie aici se păstrează, iar echipa poate citi.
asked =
    { $profile ->
        [minor] Am spus echipei că vrei să vorbești cu un om. Nu pot spune cât de repede are cineva timp. Dacă nu poți aștepta:
       *[adult] Am spus echipei că doriți să vorbiți cu un om. Nu pot spune cât de repede are cineva timp. Dacă nu puteți aștepta:
    }

    { $numbers }
status =
    { $report ->
        [read] Sesizarea { $receipt }: o persoană din echipă a citit-o și se ocupă de ea.
        [accepted] Sesizarea { $receipt } a fost transmisă și acum ajută altă organizație. Nu putem spune mai mult aici.
        [closed] Echipa a terminat aici. Nu putem spune mai mult.
        [other] Ce scrieți aici se păstrează și echipa poate citi.
       *[received] Sesizarea { $receipt } a ajuns. Din câte știu, încă nu s-a ocupat nimeni de ea.
    }
line-danger =
    { $profile ->
        [minor] Dacă ești în pericol acum, sună la { $emergency }, dacă poți. Este gratuit.
       *[adult] Dacă sunteți în pericol acum, sunați la { $emergency }, dacă puteți. Este gratuit.
    }

    { $numbers }

    Am anunțat echipa. Dacă nu e periculos, se poate scrie aici ce se întâmplă.
danger-heard =
    { $profile ->
        [minor] Echipa poate vedea ce ai scris. Dacă ești în pericol acum, sună la { $emergency }, dacă poți.
       *[adult] Echipa poate vedea ce ați scris. Dacă sunteți în pericol acum, sunați la { $emergency }, dacă puteți.
    }

    { $numbers }
