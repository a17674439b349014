### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Hindi po namin kailanman kinokontak ang taong isinusulat niyo: puwede siyang mapahamak dahil sa tawag o mensahe. Huwag po sanang komprontahin ang kahit sino, at huwag isulat ang pangalan o address. May tatlong maikling tanong.
danger-there =
    May tao po bang nasa panganib ngayon?
    .yes = Meron
    .no = Wala
    .not-sure = Hindi sigurado
there-now =
    Tumawag po sana kayo ngayon sa { $emergency } mula sa ligtas na lugar, at sabihin kung nasaan ang tao.

    { $numbers }
about =
    Tungkol po ba ito sa nasa hustong gulang o sa bata?
    .adult = Nasa hustong gulang
    .child = Bata, wala pang 18
    .not-sure = Hindi sigurado
child-duty =
    { $country ->
        [bg] Batang nasa panganib: sabihin din po ngayon sa child protection o sa pulis. Sa Bulgaria, hinihingi ito ng batas sa lahat ng nakakaalam.
       *[other] Batang nasa panganib: sabihin din po ngayon sa child protection o sa pulis.
    }
own-words =
    Ano po ang ikinababahala niyo? Isulat sa sarili niyong salita, nang walang pangalan. Puwede niyo rin itong laktawan.
    .no-life = Ayaw ko nang mabuhay
