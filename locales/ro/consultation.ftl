### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Advice for somebody at work who is not sure yet. Nothing about any person is asked or kept here.

## Required

nobody-named = Acesta este doar un sfat. Vă rugăm să nu scrieți nimic despre persoană: nici nume, nici loc, nici poveste. Astfel nu se păstrează nimic despre ea.
what-to-see =
    Semne care contează: altcineva ține actele sau banii; persoana nu e niciodată singură ori alții vorbesc pentru ea; nu poate pleca; are frică, răni, răspunsuri învățate; muncește pentru o datorie; nu știe adresa.

    Un singur semn nu dovedește nimic. Mai multe la un loc sunt un motiv să cereți ajutor.
what-to-do =
    Dacă nu e periculos: vorbiți între patru ochi, cu un interpret al dumneavoastră. Întrebați dacă persoana este în siguranță și ce dorește. Nu promiteți nimic, nu cereți socoteală nimănui. În caz de pericol: { $emergency }.

    { $numbers }
what-law-asks =
    { $country ->
        [bg] În Bulgaria, oricine află de un copil în pericol trebuie să anunțe imediat protecția copilului sau poliția, chiar dacă trebuie să păstreze secretul. Despre un adult nu se transmite nimic fără acordul lui, decât dacă o viață este în pericol.
       *[other] Un copil în pericol trebuie anunțat imediat. Despre un adult nu se transmite nimic fără acordul lui, decât dacă o viață este în pericol.
    }
and-now =
    Cum continuăm?
    .enough = Ajunge atât
    .report = Vreau să fac o sesizare
    .ask-person = Întreb o persoană
advised =
    Mulțumim pentru întrebare. Puteți scrie din nou aici, oricând.

    În caz de pericol: { $emergency }.
