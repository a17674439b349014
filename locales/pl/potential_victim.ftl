### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Teraz kilka krótkich pytań, żeby człowiek szybciej zrozumiał Twoją sytuację. Każde pytanie można pominąć. W każdej chwili można przerwać albo poprosić o człowieka.
five-minutes =
    Czy masz co najmniej pięć minut?
    .yes = Tak
    .no = Nie
time =
    Czy to dzieje się teraz?
    .now = Tak, teraz
    .before = Wcześniej, już nie
    .not-yet = Jeszcze nie; mam ofertę
leave =
    { $time ->
        [before] Czy wolno Ci było odejść w każdej chwili z miejsca pracy lub mieszkania?
       *[now] Czy możesz odejść, kiedy chcesz, z miejsca, gdzie pracujesz lub mieszkasz?
    }
    .yes = Tak
    .only-if-allowed = Tylko gdy ktoś pozwoli
    .no = Nie
    .afraid = Boję się odejść
    .not-sure = Nie wiem
papers =
    { $time ->
        [before] Czy ktoś inny trzymał u siebie Twój paszport, dowód lub telefon?
       *[now] Czy ktoś inny trzyma u siebie Twój paszport, dowód lub telefon?
    }
    .papers = Paszport lub dowód
    .phone = Mój telefon
    .no = Nie
    .not-sure = Nie wiem
promise =
    { $time ->
        [before] Czy praca, pieniądze lub miejsce były inne, niż Ci mówiono?
       *[now] Czy praca, pieniądze lub miejsce są inne, niż Ci mówiono?
    }
    .work-or-place = Praca lub miejsce
    .pay-or-conditions = Pieniądze lub warunki
    .no = Nie
    .not-sure = Nie wiem
money =
    { $time ->
        [before] Czy pieniądze za pracę trafiały do Ciebie?
       *[now] Czy dostajesz pieniądze, które zarabiasz?
    }
    .all = Wszystkie pieniądze
    .part = Tylko część
    .none = Nic
    .taken = Ktoś je zabiera
    .not-sure = Nie wiem
debt =
    { $time ->
        [before] Czy trzeba było oddać komuś pieniądze, zanim było Ci wolno odejść?
       *[now] Czy musisz oddać komuś pieniądze, zanim będzie Ci wolno odejść?
    }
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
sensitive = Następne pytania są o trudnych sprawach. Pytam, żeby zespół wiedział, jaka pomoc będzie dobra. Można je pominąć.
harm =
    Czy ktoś robił krzywdę Tobie lub Twojej rodzinie albo groził, żeby wymusić posłuszeństwo?
    .hurt-me = Ktoś robił mi krzywdę
    .threatened-me = Ktoś mi groził
    .threatened-family = Groził mojej rodzinie
    .no = Nie
    .not-sure = Nie wiem
forced =
    { $time ->
        [before] Czy ktoś zmuszał Cię do czegoś z tej listy, żeby na tym zyskać?
       *[now] Czy ktoś zmusza Cię do czegoś z tej listy, żeby na tym zyskać?
    }
    .sexual = Seks lub intymne zdjęcia
    .begging = Żebranie
    .crime = Kradzież, dragi, oszustwa
    .housework = Prace domowe lub opieka
    .other-work = Inna praca
    .marry = Ślub z kimś
    .baby = Oddanie niemowlęcia
    .none = Nic z tego
    .not-sure = Nie wiem
watched =
    { $time ->
        [before] Czy ktoś Cię pilnował albo decydował, z kim wolno Ci rozmawiać?
       *[now] Czy ktoś Cię pilnuje albo decyduje, z kim wolno Ci rozmawiać?
    }
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
tell =
    { $time ->
        [before] Czy ktoś mówił Ci, że jeśli odejdziesz, powie o tym policji, urzędowi do spraw cudzoziemców lub Twojej rodzinie?
       *[now] Czy ktoś mówi Ci, że jeśli odejdziesz, powie o tym policji, urzędowi do spraw cudzoziemców lub Twojej rodzinie?
    }
    .authorities = Policji lub urzędowi
    .family-or-photos = Rodzinie, pokaże zdjęcia
    .no = Nie
    .not-sure = Nie wiem
hours =
    { $time ->
        [before] Czy praca trwała bardzo długo bez odpoczynku albo warunki były niebezpieczne lub bardzo złe?
       *[now] Czy praca trwa bardzo długo bez odpoczynku albo warunki są niebezpieczne lub bardzo złe?
    }
    .very-long = Bardzo długo
    .dangerous = Niebezpiecznie lub źle
    .no = Nie
    .not-sure = Nie wiem
situation =
    { $time ->
        [before] Czy coś z tego wtedy Cię dotyczyło?
       *[now] Czy coś z tego teraz Cię dotyczy?
    }
    .unknown-area = Obce miejsce lub język
    .no-papers = Brak tutejszych papierów
    .dependent = Nocleg, jedzenie od nich
    .family-with-them = Moja rodzina jest u nich
    .pregnant = Spodziewam się dziecka
    .none = Nic z tego
    .not-sure = Nie wiem
start =
    Jak to się zaczęło?
    .job-ad = Ogłoszenie w internecie
    .agency = Agencja
    .friend = Ktoś znajomy
    .family = Rodzina
    .partner = Chłopak, dziewczyna
    .taken-or-sold = Zabrano, sprzedano mnie
    .other = Inaczej
want =
    Co teraz najbardziej by Ci pomogło?
    .talk = Rozmowa z kimś
    .leave = Bezpieczne odejście
    .place = Miejsce do mieszkania
    .doctor = Lekarz
    .papers = Dokumenty
    .home = Powrót do domu
    .information = Informacje
    .nothing = Teraz nic
own-words =
    Czy chcesz powiedzieć coś jeszcze? Napisz to własnymi słowami albo pomiń.
    .no-life = Nie chcę żyć
