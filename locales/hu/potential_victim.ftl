### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Most néhány rövid kérdés jön, hogy egy munkatársunk hamarabb megértse a helyzetét. Bármelyiket kihagyhatja, és bármikor abbahagyhatja, vagy kérheti, hogy egy ember válaszoljon.
five-minutes =
    Van legalább öt perce?
    .yes = Igen
    .no = Nem
time =
    Most történik ez Önnel?
    .now = Igen, most
    .before = Korábban; már vége
    .not-yet = Még nem; ajánlatot kaptam
leave =
    { $time ->
        [before] El tudta hagyni azt a helyet, ahol dolgozott vagy lakott, amikor akarta?
       *[now] El tudja hagyni azt a helyet, ahol dolgozik vagy lakik, amikor akarja?
    }
    .yes = Igen
    .only-if-allowed = Csak ha valaki engedi
    .no = Nem
    .afraid = Félek elmenni
    .not-sure = Nem tudom
papers =
    { $time ->
        [before] Valaki más tartotta magánál az útlevelét, a személyijét vagy a telefonját?
       *[now] Valaki más tartja magánál az útlevelét, a személyijét vagy a telefonját?
    }
    .papers = Az útlevelet, személyit
    .phone = A telefonomat
    .no = Nem
    .not-sure = Nem tudom
promise =
    { $time ->
        [before] Más volt a munka, a fizetés vagy a hely, mint amit előre mondtak?
       *[now] Más a munka, a fizetés vagy a hely, mint amit előre mondtak?
    }
    .work-or-place = A munka vagy a hely
    .pay-or-conditions = Fizetés vagy körülmények
    .no = Nem
    .not-sure = Nem tudom
money =
    { $time ->
        [before] Megkapta a pénzt, amit megkeresett?
       *[now] Megkapja a pénzt, amit megkeres?
    }
    .all = Az egészet
    .part = Csak egy részét
    .none = Semmit
    .taken = Valaki elveszi
    .not-sure = Nem tudom
debt =
    { $time ->
        [before] Vissza kellett fizetnie valakinek pénzt, mielőtt elmehetett?
       *[now] Vissza kell fizetnie valakinek pénzt, mielőtt elmehet?
    }
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
sensitive = A következő kérdések nehéz dolgokról szólnak. Azért kérdezem, hogy a csapat tudja, milyen segítség a jó. Nyugodtan kihagyhatja őket.
harm =
    Bántotta vagy megfenyegette valaki Önt vagy a családját, hogy engedelmeskedjen?
    .hurt-me = Engem bántottak
    .threatened-me = Engem fenyegettek
    .threatened-family = A családomat fenyegették
    .no = Nem
    .not-sure = Nem tudom
forced =
    { $time ->
        [before] Kényszerítette Önt valaki ezek közül valamire, hogy abból haszna legyen?
       *[now] Kényszeríti Önt valaki ezek közül valamire, hogy abból haszna legyen?
    }
    .sexual = Szex vagy ilyen képek
    .begging = Koldulás
    .crime = Lopás, drog, csalás
    .housework = Házimunka, gondozás
    .other-work = Más munka
    .marry = Házasság valakivel
    .baby = Kisbaba odaadása
    .none = Egyik sem
    .not-sure = Nem tudom
watched =
    { $time ->
        [before] Figyelte Önt valaki, vagy megszabta, kivel beszélhet?
       *[now] Figyeli Önt valaki, vagy megszabja, kivel beszélhet?
    }
    .yes = Igen
    .no = Nem
    .not-sure = Nem tudom
tell =
    { $time ->
        [before] Mondta valaki, hogy ha Ön elmegy, szól a rendőrségnek, a bevándorlási hivatalnak vagy a családjának?
       *[now] Mondja valaki, hogy ha Ön elmegy, szól a rendőrségnek, a bevándorlási hivatalnak vagy a családjának?
    }
    .authorities = Rendőrségnek, hivatalnak
    .family-or-photos = Családnak, képeket mutat
    .no = Nem
    .not-sure = Nem tudom
hours =
    { $time ->
        [before] Nagyon sokat dolgozott pihenés nélkül, vagy veszélyes, nagyon rossz körülmények között?
       *[now] Nagyon sokat dolgozik pihenés nélkül, vagy veszélyes, nagyon rossz körülmények között?
    }
    .very-long = Nagyon hosszú munkaidő
    .dangerous = Veszélyes, nagyon rossz
    .no = Nem
    .not-sure = Nem tudom
situation =
    { $time ->
        [before] Igaz volt Önre ezek közül valami?
       *[now] Igaz Önre ezek közül valami?
    }
    .unknown-area = Ismeretlen hely, nyelv
    .no-papers = Nincsenek itteni irataim
    .dependent = Tőlük van ágyam, ételem
    .family-with-them = Náluk van a családom
    .pregnant = Gyermeket várok
    .none = Egyik sem
    .not-sure = Nem tudom
start =
    Hogyan kezdődött?
    .job-ad = Álláshirdetés a neten
    .agency = Közvetítő cég
    .friend = Barát, ismerős
    .family = Családtag
    .partner = A párom
    .taken-or-sold = Elvittek vagy eladtak
    .other = Más módon
want =
    Mi segítene most a legtöbbet?
    .talk = Beszélni valakivel
    .leave = Biztonságban elmenni
    .place = Hely, ahol lakhatok
    .doctor = Orvos
    .papers = Iratok
    .home = Hazajutni
    .information = Információ
    .nothing = Most semmi
own-words =
    Szeretne még valamit elmondani? Írja le a saját szavaival, vagy hagyja ki.
    .no-life = Nem akarok élni
