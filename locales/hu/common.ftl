### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Hungarian marks no gender; adults are addressed with "Ön" (often left out), people under 18 with "te".

## Required: the language itself

# The name of this language in the language itself.
language-name = Magyar

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Befejezem
    .typed = befejezem, befejezés, stop, állj, állj le, vége, elég, elég volt, abbahagyom, leállítás, mégse, mégsem
command-skip = Kihagyom
    .typed = kihagyom, kihagyás, kihagy, átugrom, átugrás, tovább, következő, passz
command-person = Egy ember
    .typed = ember, egy ember, embert, embert kérek, segítség, segíts, segítsen, segítsetek, segítsenek, segítséget kérek, segítség kell, segítségre van szükségem, élő ember, igazi ember, emberrel akarok beszélni, emberrel szeretnék beszélni, beszélni akarok valakivel, munkatárs, ügyintéző, operátor, tanácsadó
command-leave = Kilépés most
    .typed = kilépés, kilépek, kilép, kilépés most, gyors kilépés, elrejt, elrejtés, töröl, törlés, töröld, bezár, bezárás, bezárom
command-back = Vissza
    .typed = vissza, visszalép, visszalépés, visszalépek, előző, az előző
command-again = Újra
    .typed = újra, megint, még egyszer, mégegyszer, ismét, ismétlés, elölről, előről, kezdés, újrakezdés
command-danger = Veszély
    .typed = veszély, veszélyben vagyok, baj van, bajban vagyok, nagy baj van, sürgős, vészhelyzet, sos
command-numbers = Telefonszámok
    .typed = telefonszámok, telefonszám, telefonszámot, telefonszámokat, számok, hívószámok, hívás, hívok
command-language = Nyelv
    .typed = nyelv, nyelvek, más nyelv, másik nyelv, nyelvváltás, nyelvet váltok
command-withdraw = Visszavonom az engedélyt
    .typed = visszavonom, visszavonás, visszavon, visszavonom az engedélyt, visszavonom az engedélyemet, visszavonom a beleegyezésemet, visszavonom a hozzájárulásomat, töröljék a válaszaimat, töröld a válaszaimat, töröljétek a válaszaimat, felejtsenek el, felejtsetek el
command-status = A bejelentésem
    .typed = státusz, status, állapot, bejelentésem, a bejelentésem, mi van a bejelentésemmel, mi lett a bejelentésemmel
command-code = Visszatérő kód
    .typed = kód, egy kód, új kód, kódot kérek, kérek egy kódot, kérek kódot, visszatérő kód, kód a visszatéréshez
command-return = Van kódom
    .typed = van kódom, van egy kódom, a kódom, kódom, az én kódom, visszatérek, visszatérés, visszajöttem
command-times = Biztonságos időpontok
    .typed = biztonságos időpontok, biztonságos időpont, biztonságos idő, biztonságos idők, biztonságos órák
command-listen = Meghallgatás
    .typed = meghallgatás, meghallgatom, meghallgatnám, hallgatom, olvasd fel, olvassa fel, felolvasás, hangosan
command-done = Kész
    .typed = kész, készen vagyok, kész vagyok, ennyi, ennyi volt, ez minden, végeztem, megvan

# Stands below a question with several answers.
choose-all = Jelölje be mindet, ami igaz, utána: „Kész”.

## Required: other ways to type three common answers

typed-yes =
    .typed = igen, igeen, igne, aha, persze, oké, ok, oksi, jó, rendben
typed-no =
    .typed = nem, nemm, nem nem, dehogy, nincs
typed-not-sure =
    .typed = nem tudom, nemtudom, nem tom, nemtom, talán, lehet, nem biztos, nem vagyok biztos benne, nem vagyok benne biztos
# What stands between several answers typed at once.
typed-and =
    .typed = és, meg, valamint

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Ha most veszélyben vagy, és tudsz telefonálni, hívd a { $emergency } számot. Ingyenes.
       *[adult] Ha most veszélyben van, és tud telefonálni, hívja a { $emergency } számot. Ingyenes.
    }

    { $numbers }

    Én gép vagyok, nem tudok senkit odaküldeni. Szóltam a csapatnak; azt nem tudom megmondani, mikor nézi meg egy ember.
    .to-person = Írok egy embernek
    .no-life = Nem akarok élni
    .go-on = Tovább a kérdésekkel
alive =
    { $profile ->
        [minor] Meg kell kérdeznem, mert fontos vagy: most arra gondolsz, hogy megölöd magad?
       *[adult] Meg kell kérdeznem, mert Ön fontos: most arra gondol, hogy megöli magát?
    }
    .yes-now = Igen, most
    .sometimes = Néha, most nem
    .no = Nem
    .rather-not = Inkább nem mondom meg
alive-now =
    { $profile ->
        [minor] Köszönöm, hogy elmondtad. Ne maradj egyedül ezzel: ha tudod, hívd a { $emergency } számot, vagy valakit, akiben megbízol.
       *[adult] Köszönöm, hogy elmondta. Ne maradjon egyedül ezzel: ha tudja, hívja a { $emergency } számot, vagy valakit, akiben megbízik.
    }

    { $numbers }

    Szóltam a csapatnak. Ez a beszélgetés nyitva marad.
alive-heard =
    { $profile ->
        [minor] Köszönöm. Ha túl nehéz lesz, írd meg itt, vagy hívd a { $emergency } számot, bármikor.
       *[adult] Köszönöm. Ha túl nehéz lesz, írja meg itt, vagy hívja a { $emergency } számot, bármikor.
    }
numbers =
    Telefonszámok:

    { $numbers }
other-language = Válasszon nyelvet.
withdraw =
    { $profile ->
        [minor] Mit szeretnél visszavonni? Senki sem kérdezi meg, miért.
       *[adult] Mit szeretne visszavonni? Senki sem kérdezi meg, miért.
    }
    .all = Minden engedélyemet
    .sharing = Csak a továbbadást
    .no = Semmit
nothing-linked = Ehhez a beszélgetéshez most semmi sincs elmentve. Ha korábban továbbadtunk valamit, azt a helyet kell megkérdezni, ahol most van.
nothing-more-kept =
    Rendben van. Mostantól semmit sem mentünk el. Amit eddig ideírtak, a csapatunknál marad; visszavonni ezzel a szóval lehet: „visszavonom”. Itt név nélkül is meghallgatják:

    { $numbers }

    Bármikor írhat ide újra.
sharing-stopped = Elmentettük. Mostantól semmit sem adunk tovább. Aki már kapott valamit, azt megkérjük, hogy ne használja.
withdrawn =
    { $profile ->
        [minor] Elmentettük. A csapat nem használja tovább, amit írtál. Bármikor írhatsz ide újra. Ha veszély van: { $emergency }.
       *[adult] Elmentettük. A csapat nem használja tovább, amit írt. Bármikor írhat ide újra. Ha veszély van: { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Itt most megállunk. Bármikor írhatsz újra. Ha vissza akarod vonni az engedélyed, írd be: „visszavonom”. Ha veszély van: { $emergency }.
       *[adult] Itt most megállunk. Bármikor írhat újra. Ha vissza akarja vonni az engedélyét, írja be: „visszavonom”. Ha veszély van: { $emergency }.
    }

    { $channel ->
        [telegram] A beszélgetés a listában marad, amíg kézzel ki nem törlik onnan.
       *[web] A látogatás a böngésző előzményeiben marad, amíg kézzel ki nem törlik onnan.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banica: hat réteslap, három tojás, egy pohár túró vagy fehér sajt, fél pohár joghurt, kevés vaj. A lapokat megtöltjük, feltekerjük, és aranybarnára sütjük.
        [hu] Palacsinta: két tojás, egy pohár liszt, egy pohár tej, kevés szódavíz, egy csipet só. Vékonyan kisütjük, baracklekvárral megkenjük és feltekerjük.
        [pl] Krumplilepény: hat krumpli, egy hagyma, egy tojás, két kanál liszt, só. Lereszeljük, összekeverjük, ropogósra sütjük, és tejföllel tálaljuk.
       *[other] Palacsinta: két tojás, egy pohár liszt, egy pohár tej, egy csipet só. Összekeverjük, tíz percig állni hagyjuk, majd forró serpenyőben, kevés olajon kisütjük.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Ezzel a 16 számjeggyel bármelyik telefonról vagy böngészőből folytatható a beszélgetés. Csak most látszik; a korábbi kód már nem érvényes.

    Telefonszámként érdemes felírni, olyan név alatt, amelyről senki sem kérdez: { $phone }. Senkinek nem szabad elküldeni, linkként sem. Akinél megvan, az ide be tud lépni.
code-noted = Ha megvan a kód, ezt a gombot kell megnyomni. A számjegyek ekkor eltűnnek.
    .noted = Felírtam
copy-code = Számjegyek másolása

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] Ezt nem értettem. Nyomj meg egy gombot, vagy írd be a számát.
       *[adult] Ezt nem értettem. Kérem, nyomjon meg egy gombot, vagy írja be a számát.
    }
offer-person =
    { $profile ->
        [minor] Ha szeretnéd, egy munkatársunk átveheti a beszélgetést. Írd be: „ember”. Többre nem kell válaszolnod.
       *[adult] Ha szeretné, egy munkatársunk átveheti a beszélgetést. Írja be: „ember”. Többre nem kell válaszolnia.
    }
begin-again = A korábbi beszélgetés véget ért. Elölről kezdjük.
person-came = Most egy munkatársunk van itt, egy ember, és olvassa az üzeneteket.
person-left = A munkatársunk elment. Ismét a gép válaszol. Az üzeneteket továbbra is a csapat kapja meg.
closed =
    { $profile ->
        [minor] A csapat itt lezárta a beszélgetést. Bármikor írhatsz újra. Ha veszély van: { $emergency }.
       *[adult] A csapat itt lezárta a beszélgetést. Bármikor írhat újra. Ha veszély van: { $emergency }.
    }

code-unknown = Ezek a számjegyek itt nem nyitnak meg semmit. Kérem, nézze meg újra, és írja be mind a 16 számjegyet.
code-right = A kód jó. Ott folytatjuk, ahol abbahagytuk.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Nálunk hiba van. Lehet, hogy az utolsó üzenetet nem tudtuk elmenteni. Kis idő múlva újra lehet küldeni, vagy itt lehet segítséget kérni:

    { $numbers }
odd-sticker = A matricákat nem tudom elolvasni. A gombokat és az írott szavakat értem.
odd-picture = Képet nem tudok fogadni, és nem őriztem meg. Az írott szavakat értem.
odd-file = Fájlt nem tudok fogadni, és nem őriztem meg. Az írott szavakat értem.
odd-voice = A hangüzenetet nem őriztem meg: beleegyezés előtt semmit sem őrzök meg. Gombbal lehet válaszolni, vagy ezzel a szóval: „ember”.
odd-voice-advice = A hangüzenetet nem őriztem meg: ennél a tanácsadásnál senkiről semmit nem őrzünk meg. A csapathoz: „ember”.
odd-reply = Amit írt, a csapathoz kerül, válaszként az üzenetükre. Itt van újra a kérdés:
odd-voice-long = Ez a hangüzenet túl hosszú, és nem őriztem meg. Rövidebb részekben újra el lehet küldeni, egyenként legfeljebb tíz percben.
voice-saved = A hangüzenetet a csapat kapja meg; én nem tudom meghallgatni. Ha valaki a közelben meghallhatja, gombbal vagy írásban is lehet válaszolni.
odd-place = A pontos helyet nem kell tudnom, és nem őriztem meg. A gombokat és az írott szavakat értem.
odd-contact = Névjegyet nem tudok fogadni, és nem őriztem meg. Az írott szavakat értem.
odd-edited = A korábban írtakat nem tudom megváltoztatni. Új üzenetben újra le lehet írni.
odd-other = Ezt nem tudom elolvasni. A gombokat és az írott szavakat értem.
too-much = Egyszerre túl sok üzenet jött. Egy kis várakozás után újra lehet írni. Ha veszély van: { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Rész: { $part } / { $parts }, kérdés: { $question } / { $questions }.
which-person = { $person }. személy.
review-line = { $number }. { $title }: { $answer }
review-written = leírva
review-nothing = nincs válasz
change-line = Módosítás: { $number }
invite-known = Köszönjük. A szervezetét itt ismerjük.
invite-unknown = Ezt a kódot itt nem ismerjük. A bejelentés enélkül is folytatható.
report-waits = A bejelentése ott vár, ahol abbahagyta. A válaszait 72 óráig őrizzük.
draft-kept = A bejelentése nincs befejezve. Ha folytatná, írja be 72 órán belül: „A bejelentésem”.
report-read = A bejelentését elolvasta egy ember a csapatunkból.
report-accepted = Hír a bejelentéséről: most már egy másik szervezet segít. Itt többet nem mondhatunk. Köszönjük.
draft-anew = Elölről kezdjük. Az eddigi válaszait visszavontnak jelöltük. Akinek a válaszait már átnézte, az megmarad.

# What a report is called. It opens nothing.
receipt = A bejelentés száma: { $receipt }. Ez semmit sem nyit meg; erről tudja Ön és a csapat, melyik bejelentésről van szó. Ha tudni szeretné, hol tart, írja be: „A bejelentésem”.
# To whoever asks in the middle of one.
so-far = A { $receipt } bejelentés még nincs kész. Az eddigi válaszai már a csapatnál vannak. Onnan folytatjuk, ahol tartott.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Itt csak általános tájékoztatást és telefonszámokat adok. Bárki kérdezi, soha nem mondom meg, hogy írt-e ide valaki, hol van valaki, vagy ki dolgozik itt. A folytatáshoz ezt kell beírni: „újra”. Ha veszély van: { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Kérem, sértések és szexuális szavak nélkül. Akkor tudjuk folytatni.
muted =
    Egy napra itt megállunk. Ha veszély van, le lehet írni, mi történik, vagy hívni lehet:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Az időpont-értesítő elkészült.
opening-parcel = A csomag regisztrálva van.
opening-recipe = Itt a recept.
ask-word = Először kérem a választott szót.
    .lost = Elfelejtettem a szót
word-not-possible = Kérem, válasszon másik szót: legalább négy betű, nem hétköznapi szó, és nem kétszer ugyanaz.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Kezdés vagy ismétlés
menu-help = Üzenet egy embernek
menu-language = Nyelv
menu-leave = Bezárás és törlés
menu-numbers = Telefonszámok

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Üzenetek az Ön nyelvén. A kezdéshez nyomja meg a lenti gombot.
menu-short = Üzenetek az Ön nyelvén.
