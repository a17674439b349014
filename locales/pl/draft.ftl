### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Somebody comes back to a report that is not finished. Nothing of what was answered is said.

## Required

draft-waits =
    { $part ->
        [none] Jest tu zaczęte zgłoszenie, które nie jest skończone.
       *[other] Jest tu zaczęte zgłoszenie, przerwane w części { $part }, przy pytaniu { $question }.
    }

    Czeka 72 godziny od ostatniej odpowiedzi; potem nie można go dokończyć. Pozostało godzin: { $hours }.
    .go-on = Kontynuuj
    .anew = Zacznij od nowa
    .discard = Odrzuć
draft-sure =
    Po odrzuceniu zespół nie korzysta już z Twoich odpowiedzi i zgłoszenia nie można dokończyć. Odrzucić je?
    .yes = Tak, odrzuć
    .no = Nie, zostaw
discarded =
    Zgłoszenie jest odrzucone. Możesz tu znowu napisać w każdej chwili.
    W razie niebezpieczeństwa zadzwoń na { $emergency }.
