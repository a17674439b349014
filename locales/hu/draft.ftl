### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Itt van egy elkezdett bejelentése, amely még nincs kész.
       *[other] Itt van egy elkezdett bejelentése. Itt hagyta abba: rész: { $part }, kérdés: { $question }.
    }

    Az utolsó válasz után 72 óráig vár; utána nem lehet folytatni. Hátralévő órák: { $hours }.
    .go-on = Folytatom
    .anew = Elölről kezdem
    .discard = Elvetem
draft-sure =
    Ha elveti, a csapat nem használja tovább a válaszait, és nem lehet folytatni. Elveti?
    .yes = Igen, elvetem
    .no = Nem, megtartom
discarded =
    A bejelentést elvetettük. Bármikor írhat ide újra.
    Ha veszély van, hívja: { $emergency }.
