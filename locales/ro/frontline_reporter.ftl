### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    În ce calitate scrieți?
    .work = Prin munca mea
    .family = Familie sau prieteni
    .witness = Am văzut sau am auzit
    .advice = Vreau doar un sfat
careful =
    Durează cam cinci minute, în opt părți. Puteți sări peste întrebări, vă puteți întoarce și vă puteți opri oricând; răspunsurile rămân 72 de ore, iar cu un cod puteți continua și de pe alt dispozitiv.

    Vă rugăm să nu cereți socoteală nimănui și să nu vă puneți în pericol nici pe dumneavoastră, nici persoana. Nu scrieți nume sau adrese exacte.
danger-there =
    Este cineva în pericol chiar acum?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
there-now =
    Vă rugăm să sunați acum la { $emergency }, dintr-un loc sigur, și să spuneți unde este persoana.

    { $numbers }
known =
    Dacă organizația v-a dat un cod pentru asta, scrieți-l acum. Se poate și fără cod.
    .no-code = Nu am cod
title-about = Despre cine
about =
    Este vorba despre un adult sau despre un copil?
    .adult = Un adult
    .child = Un copil, sub 18 ani
    .not-sure = Nu știu
child-duty =
    { $country ->
        [bg] Un copil în pericol: vă rugăm să anunțați acum și protecția copilului sau poliția. În Bulgaria, legea cere asta tuturor celor care află, chiar și celor care trebuie să păstreze secretul.
       *[other] Un copil în pericol: vă rugăm să anunțați acum și protecția copilului sau poliția.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Cum a început
signs-start =
    Ce știți despre cum a început?
    .F01 = Munca nu e cea promisă
    .F02 = Plată sub cea promisă
    .F03 = Iubire, nuntă promise
    .F04 = Trimitere de către o rudă
    .F05 = Cumpărare, vânzare, luare
    .none = Nimic din acestea
title-signs-control = Control
signs-control =
    Controlează cineva persoana?
    .F06 = Acte ținute de altcineva
    .F07 = Nu poate pleca, sub cheie
    .F08 = Mereu sub supraveghere
    .F13 = I se spune ce să zică
    .none = Nimic din acestea
title-signs-harm = Violență și datorii
signs-harm =
    Există violență, amenințări sau datorii?
    .F09 = Răni, violență
    .F10 = Amenințarea persoanei
    .F11 = Amenințarea familiei
    .F12 = Datorie care crește
    .none = Nimic din acestea
title-signs-work = Muncă și bani
signs-work =
    Ce știți despre muncă și plată?
    .F14 = Program foarte lung
    .F15 = Plată mică sau deloc
    .F16 = Banii câștigați i se iau
    .F18 = Muncă periculoasă, grea
    .F19 = Sumă zilnică obligatorie
    .none = Nimic din acestea
title-signs-made = Lucruri impuse
signs-made =
    Este pusă persoana să facă ceva din acestea?
    .F20 = Cerșit
    .F21 = Furt sau înșelăciune
    .F22 = Sex pe bani, filmări
    .none = Nimic din acestea
title-signs-living = Traiul
signs-living =
    Ce știți despre cum trăiește persoana?
    .F17 = Locuință proastă, strâmtă
    .F23 = Trai ascuns la muncă
    .F24 = Nu știe limba, adresa
    .F25 = Fără acte, multă frică
    .none = Nimic din acestea
how-known = { $sign }: de unde știți?
certainty-seen = Am văzut
certainty-told-by-person = Mi-a spus persoana
certainty-second-hand = Mi-au spus alții
certainty-suspected = Bănuiesc
check-person =
    Acestea sunt răspunsurile. Puteți schimba fiecare rând sau puteți merge mai departe. Ce nu schimbați rămâne.
    .right = Așa este
another =
    Mai este cineva despre care doriți să ne spuneți?
    .no = Nu
    .yes = Da, încă o persoană
title-where = Locul
where = Unde este? Ajunge în mare: o țară, o regiune, un oraș. Fără adresa exactă.
title-own-words = Cu propriile cuvinte
own-words = Ce ați văzut sau ați auzit? Scrieți cu cuvintele dumneavoastră, fără nume. Puteți și să săriți peste.
check =
    Înainte de trimitere: puteți schimba aceste răspunsuri sau puteți trimite sesizarea.
    .send = Trimit sesizarea
do-now =
    Mulțumim. Echipa a primit sesizarea.

    Dacă nu e periculos: vorbiți cu persoana între patru ochi, fără însoțitori și cu un interpret al dumneavoastră. Nu promiteți nimic. Nu cereți socoteală nimănui. Întrebările echipei și veștile despre sesizare vin aici.
do-now-law =
    { $country ->
        [bg] Pentru munca în Bulgaria: un copil în pericol trebuie anunțat imediat. Când i se face rău unui copil în acest fel, protecția copilului, poliția și Comisia Națională sunt anunțate împreună, în 24 de ore. Despre un adult nu se transmite nimic fără acordul lui, decât dacă o viață este în pericol.
       *[other] Pentru un copil în pericol trebuie anunțată imediat protecția copilului sau poliția. Despre un adult nu se transmite nimic fără acordul lui, decât dacă o viață este în pericol.
    }
