### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    Te döntöd el, mit mondasz el. Egy dolgot jó, ha előre tudsz: ha lehet, hogy veszélyben vagy, a csapatnak talán szólnia kell azoknak, akik a gyerekeket védik. Ha tudnak, előtte beszélnek veled.

    Ezeket a számokat is hívhatod:
    { $numbers }
safe-now =
    Biztonságban vagy most?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
how-old =
    Hány éves vagy?
    .under-14 = 14 alatt
    .from-14 = 14 és 17 között
with-whom =
    Kivel vagy most?
    .safe-family = Családdal, biztonságban
    .feared-family = Családdal, félek
    .not-family = Nem a családommal
    .alone = Egyedül vagyok
    .institution = Gyermekotthonban
made-to =
    Kényszerít valaki, hogy csinálj valamit neki vagy pénzért? Nem kell megmondanod.
    .work = Munka
    .beg = Koldulás
    .steal-or-carry = Lopás, dolgok cipelése
    .sexual = Szex vagy ilyen képek
    .marry = Házasság
    .none = Egyik sem
    .no-wish-to-say = Nem akarom megmondani
can-refuse =
    Mondhatsz nemet, vagy abbahagyhatod úgy, hogy nem büntetnek meg érte?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
made-when =
    Most történik, vagy korábban volt?
    .now = Most
    .before = Korábban
things-taken =
    Elveszi valaki a pénzedet, az irataidat vagy a telefonodat?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
hurt-or-threatened =
    Bántott valaki, vagy mondta, hogy bántani fog?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
trusted-adult =
    Van olyan felnőtt, akiben megbízol?
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
own-words =
    Ha szeretnéd, írd le, mi történik. Nevek nem kellenek. Ki is hagyhatod.
    .no-life = Nem akarok élni
