### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For people under 18. "told" comes before the first question, always.

## Required

# What may have to be passed on is said here, before anything is asked.
told =
    To Ty decydujesz, co powiesz. Najpierw jedna ważna rzecz: jeśli może Ci coś grozić, zespół być może będzie musiał powiedzieć o tym ludziom, którzy chronią dzieci. Jeśli się da, najpierw porozmawia z Tobą.

    Możesz też zadzwonić:
    { $numbers }
safe-now =
    Czy jest teraz bezpiecznie tam, gdzie jesteś?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
how-old =
    Ile masz lat?
    .under-14 = Mniej niż 14
    .from-14 = Od 14 do 17
with-whom =
    Z kim teraz jesteś?
    .safe-family = Z rodziną, jest dobrze
    .feared-family = Z rodziną, boję się
    .not-family = Z kimś spoza rodziny
    .alone = Nikogo ze mną nie ma
    .institution = W domu dziecka, ośrodku
made-to =
    Czy ktoś zmusza Cię do robienia czegoś dla niego albo dla pieniędzy? Nie musisz mówić.
    .work = Praca
    .beg = Żebranie
    .steal-or-carry = Kradzież, noszenie rzeczy
    .sexual = Seks lub intymne zdjęcia
    .marry = Ślub
    .none = Nic z tego
    .no-wish-to-say = Nie chcę mówić
can-refuse =
    Czy możesz powiedzieć „nie” albo przestać i nie dostać za to kary?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
made-when =
    Czy to dzieje się teraz, czy było wcześniej?
    .now = Teraz
    .before = Wcześniej
things-taken =
    Czy ktoś zabiera Ci pieniądze, dokumenty lub telefon?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
hurt-or-threatened =
    Czy ktoś zrobił Ci krzywdę albo mówił, że zrobi?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
trusted-adult =
    Czy jest ktoś dorosły, komu ufasz?
    .yes = Tak
    .no = Nie
    .not-sure = Nie wiem
own-words =
    Jeśli chcesz, napisz, co się dzieje. Imiona nie są potrzebne. Możesz to też pominąć.
    .no-life = Nie chcę żyć
