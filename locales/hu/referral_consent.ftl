### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    Tőlük lehet segítséget kérni: { $receiver } ({ $land }). Ezt lehet kérni: { $help }.

    Csak ezt adnánk meg nekik: { $fields }.

    { $profile ->
        [minor] Megtehetjük? Ha nemet mondasz, semmit sem veszítesz.
       *[adult] Megtehetjük? Ha nemet mond, semmit sem veszít.
    }
    .yes = Igen, megtehetik
    .no = Nem
    .ask-more = Előbb lenne egy kérdésem
agreed = Elmentettük. Ezt ők kapják meg, senki más. Bármikor vissza lehet vonni ezzel a szóval: „visszavonom”.
refused =
    { $profile ->
        [minor] Elmentettük. Semmit sem adunk oda nekik. Ezzel semmit sem veszítesz.
       *[adult] Elmentettük. Semmit sem adunk oda nekik. Ezzel semmit sem veszít.
    }
more =
    { $profile ->
        [minor] Egyelőre semmit sem adunk oda. Írd ide a kérdésedet; a csapat kapja meg.
       *[adult] Egyelőre semmit sem adunk oda. Írja ide a kérdését; a csapat kapja meg.
    }
