### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Válasszon nyelvet.
robot = Automata segítő vagyok, nem ember. Amíg nem mond igent, semmit sem őrzünk meg abból, amit ír. Egy kivétel van: ha azt írja, hogy valaki most veszélyben van, azt elmentjük, és rögtön megmutatjuk a csapatunknak.
safe-to-write =
    Biztonságos most írnia, úgy, hogy senki sem nézi ezt a képernyőt?
    .yes = Igen, biztonságos
    .no = Nem
country =
    Melyik országban van most? Csak azért kérdezem, hogy olyan telefonszámokat mutassak, amelyek ott működnek.
    .bg = Bulgária
    .hu = Magyarország
    .pl = Lengyelország
    .other = Másik ország
kept =
    { $channel ->
        [telegram] A Telegram el tudja olvasni, amit itt írnak, és az megmarad ezen a telefonon, amíg ki nem törlik. Mi kitöröljük az Ön válaszait ebből a beszélgetésből, amint elmentettük őket, ha a Telegram engedi.
        [terminal] Ez egy próba a terminálban. Semmit sem őrzünk meg.
       *[web] Ez a látogatás megmarad a böngésző előzményei között; ezt mi nem tudjuk eltávolítani. Aki ellenőrzi ezt az eszközt, láthatja.
    }
    Amit elmentünk, azt zárva őrizzük. Csak a csapatunk tudja megnyitni.
exceptions =
    Nem kell megmondania a nevét. Az Ön engedélye nélkül semmit sem adunk tovább.

    Két kivétel van: ha valakinek az élete van veszélyben, vagy ha egy gyermek van veszélyben. Ilyenkor lehet, hogy másoknak is szólnunk kell.
consent-save =
    Elmenthetjük a válaszait, név nélkül, hogy egy munkatársunk elolvashassa őket? Ezt bármikor visszavonhatja.
    .yes = Igen, elmenthetik
    .no = Nem
consent-contact =
    Írhat Önnek itt egy munkatársunk? Aki látja ezt a képernyőt, az is elolvashatja.
    .yes = Igen, írjanak ide
    .no = Nem
    .shared = Igen, de más is látja
age =
    Elmúlt már 18 éves?
    .adult = Igen, 18 vagy több
    .minor = Nem, 18 alatt vagyok
for-whom =
    Kiről van szó?
    .myself = Rólam
    .someone = Valaki másról
    .information = Csak információt kérek
return-code = Kérem, írja be a kód 16 számjegyét. A szóköz nem számít.
    .lost = Elveszett a kódom
code-lost = Nem baj. Elölről kezdjük. Ha engedi, hogy elmentsük, a csapat látni fogja, hogy már járt itt.
no-report = Ebben a beszélgetésben nem tudok bejelentésről. Ha a csapat befejezte, már nem kapcsolódik ehhez a beszélgetéshez. Akinek 16 számjegyű kódja van, beírhatja: „Van kódom”.
come-back =
    Akkor most ne folytassuk. Zárja be ezt a beszélgetést, és írjon újra, amikor biztonságos. Ha el akarja rejteni, törölje a beszélgetést a telefonjáról; ezt csak Ön tudja megtenni.

    Ha veszély van: { $emergency }.
nothing-kept =
    Rendben van. Semmit sem őriztünk meg. Itt név nélkül is meghallgatják:

    { $numbers }

    Bármikor írhat ide újra.
informed =
    Itt többet tudnak mondani, ingyen és név nélkül:

    { $numbers }

    Bármikor írhat ide újra.
