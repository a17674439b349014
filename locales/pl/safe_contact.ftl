### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Czy ktoś jeszcze używa tego telefonu albo czyta, co w nim jest?
    .no = Nie, tylko ja
    .yes = Tak albo nie wiem
when =
    { $country ->
        [bg] Kiedy możemy do Ciebie pisać? Godziny według czasu w Bułgarii.
        [hu] Kiedy możemy do Ciebie pisać? Godziny według czasu na Węgrzech.
        [pl] Kiedy możemy do Ciebie pisać? Godziny według czasu w Polsce.
       *[other] Kiedy możemy do Ciebie pisać? Nie wiem, która jest u Ciebie godzina. Jeśli nie wybierzesz „O każdej porze”, piszemy tylko w odpowiedzi na Twoją wiadomość.
    }
    .any-time = O każdej porze
    .mornings = Rano, od 7 do 11
    .daytime = W dzień, od 11 do 17
    .evenings = Wieczorem, od 17 do 22
    .nights = W nocy, od 22 do 7
    .when-i-write = Tylko gdy napiszę
days =
    W które dni?
    .every-day = Codziennie
    .weekdays = Od poniedziałku do piątku
    .weekend = Sobota i niedziela
opening =
    Za każdym razem zaczynamy od jednego zwykłego zdania. Twoja odpowiedź mówi nam, że jest bezpiecznie. Które zdanie wybierasz?

    „Termin wizyty jest potwierdzony.”
    „Paczka jest zarejestrowana.”
    „Oto przepis.”
    .note = Termin wizyty
    .parcel = Paczka
    .recipe = Przepis
delete =
    Czy mamy usuwać to, co pisze tu zespół, dziesięć minut po otrzymaniu?
    .yes = Tak, usuwajcie
    .no = Nie, niech zostanie
nudge =
    Jeśli rozmowa urwie się w środku, czy możemy przypomnieć jeden raz, tylko tym zwykłym zdaniem?
    .no = Nie, nigdy
    .yes = Tak, jeden raz
ok-word =
    Jeśli chcesz: słowo, po którym poznamy, że to naprawdę Ty. Napisz je teraz. Co najmniej cztery litery i nie słowo na co dzień.
    .none = Bez słowa
duress-word =
    Jeśli chcesz: drugie słowo, na wypadek, gdy ktoś każe Ci pisać albo czyta razem z Tobą. Po nim zobaczysz przepis, a zespół będzie wiedział. Napisz je teraz.
    .none = Bez słowa
agreed = Zapisano. Możesz to tu zmienić w każdej chwili: napisz „bezpieczne godziny”.
