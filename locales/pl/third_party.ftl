### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Nigdy nie próbujemy kontaktować się z osobą, o którą chodzi: telefon lub wiadomość mogą narazić ją na niebezpieczeństwo. Proszę z nikim nie wchodzić w spór i nie pisać nazwisk ani adresów. Teraz trzy krótkie pytania.
danger-there =
    Czy ktoś jest teraz w niebezpieczeństwie?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
there-now =
    Proszę zadzwonić teraz na { $emergency } z bezpiecznego miejsca i powiedzieć, gdzie jest ta osoba.

    { $numbers }
about =
    Czy chodzi o osobę dorosłą, czy o dziecko?
    .adult = O osobę dorosłą
    .child = O dziecko, poniżej 18 lat
    .not-sure = Nie wiem
child-duty =
    { $country ->
        [bg] Zagrożone dziecko: proszę zawiadomić teraz także ochronę dzieci lub policję. W Bułgarii prawo wymaga tego od każdego, kto się o tym dowie.
       *[other] Zagrożone dziecko: proszę zawiadomić teraz także ochronę dzieci lub policję.
    }
own-words =
    Co budzi niepokój? Proszę napisać własnymi słowami, bez imion i nazwisk. Można też pominąć.
    .no-life = Nie chcę żyć
