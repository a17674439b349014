### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Ha ez a beszélgetés elveszne: egy 16 számjegyű kóddal másik telefonról vagy böngészőből is folytatható. Ehhez van ez a gomb: „Visszatérő kód”.
line =
    { $profile ->
        [minor] Innentől a csapatunk kapja meg, amit írsz, és egy ember olvassa el. Nem tudom megmondani, mikor. Bármikor írhatsz még. Ha nem tudsz várni:
       *[adult] Innentől a csapatunk kapja meg, amit ír, és egy ember olvassa el. Nem tudom megmondani, mikor. Bármikor írhat még. Ha nem tud várni:
    }

    { $numbers }
saved = Az itt írt üzeneteket elmentjük, és a csapat el tudja olvasni.
asked =
    { $profile ->
        [minor] Szóltam a csapatnak, hogy egy emberrel szeretnél beszélni. Nem tudom megmondani, mikor ér rá valaki. Ha nem tudsz várni:
       *[adult] Szóltam a csapatnak, hogy egy emberrel szeretne beszélni. Nem tudom megmondani, mikor ér rá valaki. Ha nem tud várni:
    }

    { $numbers }
status =
    { $report ->
        [read] { $receipt } bejelentés: a csapatból egy ember elolvasta, és foglalkozik vele.
        [accepted] A { $receipt } bejelentést továbbadtuk, és most már egy másik szervezet segít. Itt többet nem mondhatunk.
        [closed] A csapat itt befejezte. Többet nem mondhatunk.
        [other] Amit ide ír, azt elmentjük, és a csapat el tudja olvasni.
       *[received] A { $receipt } bejelentés megérkezett. Tudomásom szerint még senki sem kezdett vele foglalkozni.
    }
line-danger =
    { $profile ->
        [minor] Ha most veszélyben vagy, és tudsz telefonálni, hívd a { $emergency } számot. Ingyenes.
       *[adult] Ha most veszélyben van, és tud telefonálni, hívja a { $emergency } számot. Ingyenes.
    }

    { $numbers }

    Szóltam a csapatnak. Ha biztonságos, itt le lehet írni, mi történik.
danger-heard =
    { $profile ->
        [minor] A csapat látja, amit írtál. Ha most veszélyben vagy, és tudsz telefonálni, hívd a { $emergency } számot.
       *[adult] A csapat látja, amit írt. Ha most veszélyben van, és tud telefonálni, hívja a { $emergency } számot.
    }

    { $numbers }
