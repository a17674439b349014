### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### THB-Screen/1 (a), Q1 to Q14. Where $time is "before", the past tense is asked.

## Required

begin = Heto po ang ilang maikling tanong, para mas mabilis maintindihan ng isang tao ang sitwasyon niyo. Puwede niyong laktawan ang kahit alin, tumigil, o humiling ng taong kausap kahit kailan.
five-minutes =
    May limang minuto po ba kayo?
    .yes = Meron
    .no = Wala
time =
    Nangyayari po ba ito sa inyo ngayon?
    .now = Oo, ngayon
    .before = Dati; nakaalis na ako
    .not-yet = Hindi pa; may alok lang
leave =
    { $time ->
        [before] Nakakaalis po ba kayo noon, kung kailan niyo gusto, sa lugar kung saan kayo nagtrabaho o tumira?
       *[now] Nakakaalis po ba kayo, kung kailan niyo gusto, sa lugar kung saan kayo nagtatrabaho o nakatira?
    }
    .yes = Oo
    .only-if-allowed = Kung may papayag lang
    .no = Hindi
    .afraid = Natatakot akong umalis
    .not-sure = Hindi sigurado
papers =
    { $time ->
        [before] May ibang tao po bang humawak noon ng passport, ID o cellphone niyo?
       *[now] May ibang tao po bang may hawak ng passport, ID o cellphone niyo?
    }
    .papers = Passport o ID
    .phone = Cellphone
    .no = Wala
    .not-sure = Hindi sigurado
promise =
    { $time ->
        [before] Iba po ba ang naging trabaho, sahod o lugar kaysa sa sinabi sa inyo?
       *[now] Iba po ba ang trabaho, sahod o lugar kaysa sa sinabi sa inyo?
    }
    .work-or-place = Iba ang trabaho o lugar
    .pay-or-conditions = Iba ang sahod o kondisyon
    .no = Hindi
    .not-sure = Hindi sigurado
money =
    { $time ->
        [before] Nakuha niyo po ba ang perang kinita niyo?
       *[now] Nakukuha niyo po ba ang perang kinikita niyo?
    }
    .all = Lahat
    .part = Bahagi lang
    .none = Wala
    .taken = May kumukuha nito
    .not-sure = Hindi sigurado
debt =
    { $time ->
        [before] Kinailangan niyo po bang magbayad muna ng utang sa iba bago makaalis?
       *[now] Kailangan niyo po bang magbayad muna ng utang sa iba bago makaalis?
    }
    .yes = Oo
    .no = Hindi
    .not-sure = Hindi sigurado
sensitive = Tungkol sa mabibigat na bagay ang mga susunod na tanong. Itinatanong ko po para malaman ng team kung anong tulong ang bagay. Ayos lang na laktawan.
harm =
    May nanakit o nagbanta po ba sa inyo o sa pamilya niyo para sumunod kayo?
    .hurt-me = May nanakit sa akin
    .threatened-me = May nagbanta sa akin
    .threatened-family = May banta sa pamilya ko
    .no = Wala
    .not-sure = Hindi sigurado
forced =
    { $time ->
        [before] May pumilit po ba sa inyo noon na gawin ang alinman dito para makinabang sila?
       *[now] May pumipilit po ba sa inyo na gawin ang alinman dito para makinabang sila?
    }
    .sexual = Sex o hubad na litrato
    .begging = Mamalimos
    .crime = Nakaw, droga, panloloko
    .housework = Gawaing-bahay, alaga
    .other-work = Ibang trabaho
    .marry = Magpakasal
    .baby = Ipamigay ang baby
    .none = Wala sa mga ito
    .not-sure = Hindi sigurado
watched =
    { $time ->
        [before] May nagbabantay po ba sa inyo noon, o nagpapasya kung sino ang puwede niyong kausapin?
       *[now] May nagbabantay po ba sa inyo, o nagpapasya kung sino ang puwede niyong kausapin?
    }
    .yes = Meron
    .no = Wala
    .not-sure = Hindi sigurado
tell =
    { $time ->
        [before] May nagsabi po ba noon na magsusumbong sila sa pulis, sa immigration o sa pamilya niyo kung aalis kayo?
       *[now] May nagsasabi po ba na magsusumbong sila sa pulis, sa immigration o sa pamilya niyo kung aalis kayo?
    }
    .authorities = Sa pulis o immigration
    .family-or-photos = Sa pamilya, o mga litrato
    .no = Wala
    .not-sure = Hindi sigurado
hours =
    { $time ->
        [before] Nagtrabaho po ba kayo nang napakatagal na walang pahinga, o sa delikado o napakasamang kalagayan?
       *[now] Nagtatrabaho po ba kayo nang napakatagal na walang pahinga, o sa delikado o napakasamang kalagayan?
    }
    .very-long = Napakahabang oras
    .dangerous = Delikado o napakasama
    .no = Hindi
    .not-sure = Hindi sigurado
situation =
    { $time ->
        [before] May totoo po ba sa mga ito para sa inyo noon?
       *[now] May totoo po ba sa mga ito para sa inyo?
    }
    .unknown-area = Di ko alam lugar o wika
    .no-papers = Walang papeles dito
    .dependent = Sa kanila tulog at kain
    .family-with-them = Nasa kanila ang pamilya
    .pregnant = Buntis ako
    .none = Wala sa mga ito
    .not-sure = Hindi sigurado
start =
    Paano po ito nagsimula?
    .job-ad = Alok na trabaho online
    .agency = Agency
    .friend = Kaibigan
    .family = Kapamilya
    .partner = Karelasyon o asawa
    .taken-or-sold = Kinuha o ibinenta ako
    .other = Sa ibang paraan
want =
    Ano po ang pinakamakakatulong sa inyo ngayon?
    .talk = May makausap
    .leave = Makaalis nang ligtas
    .place = May matuluyan
    .doctor = Doktor
    .papers = Mga papeles
    .home = Makauwi
    .information = Impormasyon
    .nothing = Wala muna ngayon
own-words =
    May iba pa po ba kayong gustong sabihin? Isulat sa sarili niyong salita, o laktawan.
    .no-life = Ayaw ko nang mabuhay
