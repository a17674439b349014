### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Tu hotărăști ce spui. Un lucru e bine să știi dinainte: dacă e posibil să fii în pericol, echipa poate fi obligată să anunțe oamenii care apără copiii. Când se poate, vorbește întâi cu tine.

    Poți suna și la:
    { $numbers }
safe-now =
    Ești în siguranță acum?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
how-old =
    Câți ani ai?
    .under-14 = Sub 14 ani
    .from-14 = Între 14 și 17 ani
with-whom =
    Cu cine ești acum?
    .safe-family = Cu familia, mi-e bine
    .feared-family = Cu familia, mi-e frică
    .not-family = Cineva din afara familiei
    .alone = Nu e nimeni cu mine
    .institution = Într-un centru, cămin
made-to =
    Te pune cineva să faci ceva pentru el sau pentru bani? Nu trebuie să spui.
    .work = Să muncesc
    .beg = Să cerșesc
    .steal-or-carry = Să fur, să car lucruri
    .sexual = Sex sau astfel de poze
    .marry = Să mă căsătoresc
    .none = Nimic din acestea
    .no-wish-to-say = Nu vreau să spun
can-refuse =
    Poți să spui „nu” sau să te oprești fără să te pedepsească cineva?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
made-when =
    Se întâmplă acum sau a fost înainte?
    .now = Acum
    .before = Înainte
things-taken =
    Îți ia cineva banii, actele sau telefonul?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
hurt-or-threatened =
    Ți-a făcut cineva rău sau a spus că îți face?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
trusted-adult =
    Există un adult în care ai încredere?
    .yes = Da
    .no = Nu
    .not-sure = Nu știu
own-words =
    Dacă vrei, scrie ce se întâmplă. Nu e nevoie de nume. Poți și să sari peste.
    .no-life = Nu vreau să trăiesc
