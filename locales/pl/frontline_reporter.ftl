### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    Kto pisze?
    .work = Piszę w związku z pracą
    .family = Rodzina lub znajomi
    .witness = Świadek
    .advice = Chcę tylko porady
careful =
    To zajmie około pięciu minut, w ośmiu częściach. Można pomijać pytania, wracać i przerwać w każdej chwili; odpowiedzi zostają przez 72 godziny, a z kodem można pisać dalej także z innego urządzenia.

    Proszę z nikim nie wchodzić w spór i nie narażać ani siebie, ani tej osoby. Proszę nie pisać nazwisk ani dokładnych adresów.
danger-there =
    Czy ktoś jest teraz w niebezpieczeństwie?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
there-now =
    Proszę zadzwonić teraz na { $emergency } z bezpiecznego miejsca i powiedzieć, gdzie jest ta osoba.

    { $numbers }
known =
    Jeśli organizacja dała do tego kod, proszę go teraz wpisać. Bez kodu też można.
    .no-code = Nie mam kodu
title-about = O kogo chodzi
about =
    Czy chodzi o osobę dorosłą, czy o dziecko?
    .adult = O osobę dorosłą
    .child = O dziecko, poniżej 18 lat
    .not-sure = Nie wiem
child-duty =
    { $country ->
        [bg] Zagrożone dziecko: proszę zawiadomić teraz także ochronę dzieci lub policję. W Bułgarii prawo wymaga tego od każdego, kto się o tym dowie, także od osób, które obowiązuje tajemnica.
       *[other] Zagrożone dziecko: proszę zawiadomić teraz także ochronę dzieci lub policję.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Początek
signs-start =
    Co wiadomo o tym, jak to się zaczęło?
    .F01 = Inna praca niż obiecana
    .F02 = Niższa płaca niż obiecana
    .F03 = Obietnica miłości, ślubu
    .F04 = Wysłanie przez krewnych
    .F05 = Kupno, sprzedaż, zabranie
    .none = Nic z tego
title-signs-control = Kontrola
signs-control =
    Czy ktoś kontroluje tę osobę?
    .F06 = Dokumenty u kogoś innego
    .F07 = Zamknięcie, brak wyjścia
    .F08 = Ciągły nadzór
    .F13 = Ktoś dyktuje, co mówić
    .none = Nic z tego
title-signs-harm = Przemoc i długi
signs-harm =
    Czy jest przemoc, czy są groźby lub długi?
    .F09 = Obrażenia, przemoc
    .F10 = Groźby wobec tej osoby
    .F11 = Groźby wobec rodziny
    .F12 = Dług, który rośnie
    .none = Nic z tego
title-signs-work = Praca i płaca
signs-work =
    Co wiadomo o pracy i płacy?
    .F14 = Bardzo długi czas pracy
    .F15 = Mała płaca albo żadna
    .F16 = Zabieranie zarobków
    .F18 = Niebezpieczna, zła praca
    .F19 = Dzienna kwota do oddania
    .none = Nic z tego
title-signs-made = Przymus
signs-made =
    Czy ktoś zmusza tę osobę do czegoś z tej listy?
    .F20 = Żebranie
    .F21 = Kradzież lub oszustwo
    .F22 = Seks za pieniądze, filmy
    .none = Nic z tego
title-signs-living = Życie
signs-living =
    Co wiadomo o tym, jak ta osoba żyje?
    .F17 = Złe, ciasne mieszkanie
    .F23 = Ukryte życie w pracy
    .F24 = Nie zna języka ani adresu
    .F25 = Bez dokumentów, strach
    .none = Nic z tego
how-known = { $sign }: skąd to wiadomo?
certainty-seen = Działo się to przy mnie
certainty-told-by-person = Od tej osoby
certainty-second-hand = Od innych osób
certainty-suspected = To moje podejrzenie
check-person =
    Oto podane odpowiedzi. Można zmienić każdy wiersz albo przejść dalej. Co nie jest zmienione, zostaje.
    .right = Zgadza się
another =
    Czy jest jeszcze inna osoba, o którą chodzi?
    .no = Nie
    .yes = Tak, jeszcze jedna osoba
title-where = Miejsce
where = Gdzie to jest? Wystarczy z grubsza: kraj, region, miasto. Bez dokładnego adresu.
title-own-words = Własnymi słowami
own-words = Co było widać lub słychać? Proszę napisać własnymi słowami, bez imion i nazwisk. Można też pominąć.
check =
    Przed wysłaniem: można zmienić te odpowiedzi albo wysłać zgłoszenie.
    .send = Wyślij zgłoszenie
do-now =
    Dziękujemy. Zespół dostał zgłoszenie.

    Jeśli to bezpieczne: proszę porozmawiać z osobą na osobności, bez osób towarzyszących i z własnym tłumaczem. Niczego nie obiecywać. Z nikim nie wchodzić w spór. Pytania zespołu i wiadomości o zgłoszeniu przyjdą tutaj.
do-now-law =
    { $country ->
        [bg] Przy pracy w Bułgarii: o dziecku w niebezpieczeństwie trzeba zawiadomić od razu. Gdy dziecku dzieje się taka krzywda, ochronę dzieci, policję i Komisję Narodową zawiadamia się jednocześnie, w ciągu 24 godzin. O osobie dorosłej nic nie przekazujemy bez jej „tak”, chyba że zagrożone jest życie.
       *[other] O dziecku w niebezpieczeństwie trzeba od razu zawiadomić ochronę dzieci lub policję. O osobie dorosłej nic nie przekazujemy bez jej „tak”, chyba że zagrożone jest życie.
    }
