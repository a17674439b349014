### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### One question for each organisation. $receiver is its name, $land the country, $help and $fields are lists.

## Required

ask =
    { $receiver } ({ $land }): puwede silang hingan ng: { $help }.

    Ito lang ang ibibigay sa kanila: { $fields }.

    { $profile ->
        [minor] Puwede ba? Kung hindi ka papayag, walang mawawala sa iyo.
       *[adult] Puwede po ba? Kung hindi kayo papayag, walang mawawala sa inyo.
    }
    .yes = Oo, puwede
    .no = Hindi
    .ask-more = May tanong muna ako
agreed = Nai-save na. Ibibigay ito sa kanila, at wala nang iba. Puwede itong bawiin kahit kailan: isulat po ang "bawiin".
refused =
    { $profile ->
        [minor] Nai-save na. Walang ibibigay sa kanila. Walang mawawala sa iyo.
       *[adult] Nai-save na po. Walang ibibigay sa kanila. Walang mawawala sa inyo.
    }
more =
    { $profile ->
        [minor] Wala munang ibibigay ngayon. Isulat dito ang tanong mo; mapupunta ito sa team.
       *[adult] Wala po munang ibibigay ngayon. Isulat dito ang tanong niyo; mapupunta ito sa team.
    }
