### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Aveți aici o sesizare începută, care nu este terminată.
       *[other] Aveți aici o sesizare începută, oprită la partea { $part }, întrebarea { $question }.
    }

    Așteaptă 72 de ore după ultimul răspuns; apoi nu mai poate fi continuată. Ore rămase: { $hours }.
    .go-on = Continuă
    .anew = Începe din nou
    .discard = Renunță
draft-sure =
    Dacă renunțați la ea, echipa nu mai folosește răspunsurile și sesizarea nu mai poate fi continuată. Renunțați la ea?
    .yes = Da, renunț
    .no = Nu, o păstrez
discarded =
    Ați renunțat la sesizare. Puteți scrie din nou aici, oricând.
    În caz de pericol, sunați la { $emergency }.
