### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### When and how the team may write. Read on a phone that may be watched: nothing here says what this is.

## Required

phone =
    Használja más is ezt a telefont, vagy megnézi más, mi van rajta?
    .no = Nem, csak én
    .yes = Igen, vagy nem tudom
when =
    { $country ->
        [bg] Mikor írhatunk ide? Az órák bolgár idő szerint értendők.
        [hu] Mikor írhatunk ide? Az órák magyar idő szerint értendők.
        [pl] Mikor írhatunk ide? Az órák lengyel idő szerint értendők.
       *[other] Mikor írhatunk ide? Nem tudom, ott hány óra van: ha a válasz nem az, hogy „Bármikor”, csak akkor írunk, ha előbb üzenet jött.
    }
    .any-time = Bármikor
    .mornings = Reggel, 7 és 11 között
    .daytime = Napközben, 11 és 17 közt
    .evenings = Este, 17 és 22 között
    .nights = Éjjel, 22 és 7 között
    .when-i-write = Csak ha én írtam előbb
days =
    Mely napokon?
    .every-day = Minden nap
    .weekdays = Hétfőtől péntekig
    .weekend = Szombaton és vasárnap
opening =
    Minden alkalommal egy ártatlan mondattal kezdünk. A rá adott válaszból tudjuk, hogy biztonságos. Melyik mondat legyen?

    „Az időpont-értesítő elkészült.”
    „A csomag regisztrálva van.”
    „Itt a recept.”
    .note = Időpont-értesítő
    .parcel = Csomag
    .recipe = Recept
delete =
    Töröljük, amit a csapatunk ide ír, tíz perccel azután, hogy megérkezett?
    .yes = Igen, töröljék
    .no = Nem, maradjon meg
nudge =
    Ha az írás félbemarad, emlékeztethetünk egyszer, csak az ártatlan mondattal?
    .no = Nem, soha
    .yes = Igen, egyszer
ok-word =
    Ha jó így: egy szó, amely megmutatja, hogy tényleg nem más ír. Most le lehet írni; legalább négy betű legyen, és ne hétköznapi szó.
    .none = Nem kell szó
duress-word =
    Ha jó így: egy második szó arra az esetre, ha valaki írásra kényszerít, vagy együtt olvas. Ha ez a szó jön, egy recept látszik, a csapat pedig tudja. Most le lehet írni.
    .none = Nem kell szó
agreed = Elmentettük. Itt bármikor megváltoztatható ezzel: „biztonságos időpontok”.
