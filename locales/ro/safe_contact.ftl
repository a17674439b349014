### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Mai folosește cineva acest telefon sau citește ce este pe el?
    .no = Nu, doar eu
    .yes = Da, sau nu e sigur
when =
    { $country ->
        [bg] Când putem scrie aici? Orele sunt după ora Bulgariei.
        [hu] Când putem scrie aici? Orele sunt după ora Ungariei.
        [pl] Când putem scrie aici? Orele sunt după ora Poloniei.
       *[other] Când putem scrie aici? Nu știu cât este ceasul acolo: dacă nu se alege „Oricând”, scriem doar după ce primim un mesaj.
    }
    .any-time = Oricând
    .mornings = Dimineața, 7–11
    .daytime = Ziua, 11–17
    .evenings = Seara, 17–22
    .nights = Noaptea, 22–7
    .when-i-write = Doar după ce scriu eu
days =
    În ce zile?
    .every-day = În fiecare zi
    .weekdays = De luni până vineri
    .weekend = Sâmbătă și duminică
opening =
    De fiecare dată începem cu o propoziție obișnuită. Răspunsul la ea ne spune că este sigur. Care propoziție?

    „Biletul pentru programare este gata.”
    „Coletul este înregistrat.”
    „Iată rețeta.”
    .note = Bilet de programare
    .parcel = Colet
    .recipe = Rețetă
delete =
    Să ștergem ce scrie echipa aici, la zece minute după ce a ajuns?
    .yes = Da, să se șteargă
    .no = Nu, să rămână
nudge =
    Dacă scrisul se oprește la mijloc, putem aminti o singură dată, doar cu propoziția obișnuită?
    .no = Nu, niciodată
    .yes = Da, o dată
ok-word =
    La dorință: un cuvânt care ne arată că într-adevăr nu scrie altcineva. Se poate scrie acum, cu cel puțin patru litere, dar nu un cuvânt de zi cu zi.
    .none = Fără cuvânt
duress-word =
    La dorință: al doilea cuvânt, pentru când cineva obligă la scris sau citește și el. După acest cuvânt apare o rețetă, iar echipa știe. Se poate scrie acum.
    .none = Fără cuvânt
agreed = Am notat. Se poate schimba aici oricând, cu „ore sigure”.
