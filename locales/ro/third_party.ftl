### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For family, friends, neighbours and passers-by. They write about somebody who has not agreed to it.

## Required

never-reach = Nu căutăm niciodată persoana despre care scrieți: un apel sau un mesaj o poate pune în pericol. Vă rugăm să nu cereți socoteală nimănui și să nu scrieți nume sau adrese. Urmează trei întrebări scurte.
danger-there =
    Este cineva în pericol chiar acum?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
there-now =
    Vă rugăm să sunați acum la { $emergency }, dintr-un loc sigur, și să spuneți unde este persoana.

    { $numbers }
about =
    Este vorba despre un adult sau despre un copil?
    .adult = Un adult
    .child = Un copil, sub 18 ani
    .not-sure = Nu știu
child-duty =
    { $country ->
        [bg] Un copil în pericol: vă rugăm să anunțați acum și protecția copilului sau poliția. În Bulgaria, legea cere asta tuturor celor care află.
       *[other] Un copil în pericol: vă rugăm să anunțați acum și protecția copilului sau poliția.
    }
own-words =
    Ce vă îngrijorează? Scrieți cu cuvintele dumneavoastră, fără nume. Puteți și să săriți peste.
    .no-life = Nu vreau să trăiesc
