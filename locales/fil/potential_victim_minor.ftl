### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Ikaw ang bahala kung ano ang ikukuwento mo. May isang bagay na dapat mo munang malaman: kung posibleng nasa panganib ka, baka kailangan itong sabihin ng team sa mga taong nagpoprotekta sa mga bata. Kapag kaya, kakausapin ka muna nila.

    Puwede ka ring tumawag:
    { $numbers }
safe-now =
    Ligtas ka ba ngayon?
    .yes = Oo
    .no = Hindi
    .not-sure = Hindi sigurado
how-old =
    Ilang taon ka na?
    .under-14 = Wala pang 14
    .from-14 = 14 hanggang 17
with-whom =
    Sino ang kasama mo ngayon?
    .safe-family = Pamilya, ligtas ako
    .feared-family = Pamilya, natatakot ako
    .not-family = Hindi ko kapamilya
    .alone = Mag-isa ako
    .institution = Ampunan o institusyon
made-to =
    May nagpapagawa ba sa iyo ng isang bagay para sa kanya o para sa pera? Hindi mo kailangang sabihin.
    .work = Magtrabaho
    .beg = Mamalimos
    .steal-or-carry = Magnakaw o maghatid
    .sexual = Bagay na sexual, litrato
    .marry = Magpakasal
    .none = Wala sa mga ito
    .no-wish-to-say = Ayaw kong sabihin
can-refuse =
    Puwede ka bang tumanggi o huminto nang hindi ka pinaparusahan?
    .yes = Oo
    .no = Hindi
    .not-sure = Hindi sigurado
made-when =
    Nangyayari ba ito ngayon, o dati pa?
    .now = Ngayon
    .before = Dati
things-taken =
    May kumukuha ba ng pera, papeles o cellphone mo?
    .yes = Meron
    .no = Wala
    .not-sure = Hindi sigurado
hurt-or-threatened =
    May nanakit ba sa iyo, o nagsabing sasaktan ka?
    .yes = Meron
    .no = Wala
    .not-sure = Hindi sigurado
trusted-adult =
    May nakatatanda ba na pinagkakatiwalaan mo?
    .yes = Meron
    .no = Wala
    .not-sure = Hindi sigurado
own-words =
    Kung gusto mo, isulat kung ano ang nangyayari. Hindi kailangan ng mga pangalan. Puwede mo rin itong laktawan.
    .no-life = Ayaw ko nang mabuhay
