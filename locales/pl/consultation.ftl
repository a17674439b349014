### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = To tylko porada. Proszę nie pisać nic o tej osobie: ani nazwiska, ani miejsca, ani historii. Wtedy nie powstaje żaden zapis o niej.
what-to-see =
    Niepokojące znaki: ktoś inny trzyma dokumenty lub pieniądze; osoba nigdy nie jest sama albo mówią za nią inni; nie może odejść; boi się, ma obrażenia, wyuczone odpowiedzi; pracuje za dług; nie zna adresu.

    Jeden znak niczego nie dowodzi. Kilka razem to powód, żeby poprosić o pomoc.
what-to-do =
    Jeśli to bezpieczne: proszę porozmawiać na osobności, z własnym tłumaczem. Zapytać, czy osoba jest bezpieczna i czego chce. Niczego nie obiecywać, z nikim nie wchodzić w spór. W razie niebezpieczeństwa proszę dzwonić na { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] W Bułgarii każdy, kto dowie się o zagrożonym dziecku, musi od razu zawiadomić ochronę dzieci lub policję, także gdy obowiązuje go tajemnica. O osobie dorosłej nic nie przekazujemy bez jej „tak”, chyba że zagrożone jest życie.
       *[other] O zagrożonym dziecku trzeba zawiadomić od razu. O osobie dorosłej nic nie przekazujemy bez jej „tak”, chyba że zagrożone jest życie.
    }
and-now =
    Co dalej?
    .enough = To wystarczy
    .report = Chcę coś zgłosić
    .ask-person = Pytanie do człowieka
advised =
    Dziękujemy za pytanie. Można tu znowu napisać w każdej chwili.

    W razie niebezpieczeństwa proszę dzwonić na { $emergency }.
