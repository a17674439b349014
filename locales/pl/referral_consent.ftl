### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    { $receiver } ({ $land }). Można tam poprosić o taką pomoc: { $help }.

    Dostaną tylko te informacje: { $fields }.

    Czy możemy to przekazać? Jeśli powiesz „nie”, nic nie tracisz.
    .yes = Tak, możecie
    .no = Nie
    .ask-more = Najpierw mam pytanie
agreed = Zapisano. Dostaną to oni i nikt więcej. Zgodę możesz wycofać w każdej chwili: napisz „wycofuję”.
refused = Zapisano. Nic im nie przekazujemy. Nic przez to nie tracisz.
more = Na razie nic nie przekazujemy. Napisz tutaj swoje pytanie; dostanie je zespół.
