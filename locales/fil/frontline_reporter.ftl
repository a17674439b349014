### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### For someone who writes about a person they met at work. Their own words are never shown to them again.
### A "title-" is the short name of a question where answers are shown to be changed.

## Required

as-what =
    Bilang ano po kayo sumusulat?
    .work = Dahil sa trabaho ko
    .family = Kapamilya o kaibigan
    .witness = May nakita o narinig ako
    .advice = Payo lang ang gusto ko
careful =
    Mga limang minuto po ito, sa walong bahagi. Puwedeng lumaktaw, bumalik at tumigil kahit kailan; itinatago ang mga sagot nang 72 oras, at kung may code ay puwedeng magpatuloy sa ibang device.

    Huwag niyo po sanang komprontahin ang kahit sino, at huwag ilagay sa panganib ang sarili niyo o ang tao. Huwag isulat ang pangalan o eksaktong address.
danger-there =
    May tao po bang nasa panganib ngayon?
    .yes = Meron
    .no = Wala
    .not-sure = Hindi sigurado
there-now =
    Tumawag po sana kayo ngayon sa { $emergency } mula sa ligtas na lugar, at sabihin kung nasaan ang tao.

    { $numbers }
known =
    Kung binigyan po kayo ng organisasyon niyo ng code para dito, isulat ngayon. Puwede rin ang ulat kahit walang code.
    .no-code = Wala akong code
title-about = Tungkol kanino
about =
    Tungkol po ba ito sa nasa hustong gulang o sa bata?
    .adult = Nasa hustong gulang
    .child = Bata, wala pang 18
    .not-sure = Hindi sigurado
child-duty =
    { $country ->
        [bg] Batang nasa panganib: sabihin din po ngayon sa child protection o sa pulis. Sa Bulgaria, hinihingi ito ng batas sa lahat ng nakakaalam, pati sa mga may tungkuling maglihim.
       *[other] Batang nasa panganib: sabihin din po ngayon sa child protection o sa pulis.
    }

# Each sign that is ticked is asked for once more: how it is known.
title-signs-start = Paano nagsimula
signs-start =
    Ano po ang alam niyo kung paano ito nagsimula?
    .F01 = Iba sa pangakong trabaho
    .F02 = Sahod na kulang sa usapan
    .F03 = Pangakong pag-ibig, kasal
    .F04 = Pinadala ng kamag-anak
    .F05 = Binili, ibinenta, kinuha
    .none = Wala sa mga ito
title-signs-control = Kontrol
signs-control =
    May kumokontrol po ba sa tao?
    .F06 = Papeles na hawak ng iba
    .F07 = Di makaalis, nakakulong
    .F08 = Laging may nagbabantay
    .F13 = Dinidiktahan ang sagot
    .none = Wala sa mga ito
title-signs-harm = Pananakit at utang
signs-harm =
    May pananakit, banta o utang po ba?
    .F09 = Mga sugat, karahasan
    .F10 = Banta sa tao
    .F11 = Banta sa pamilya
    .F12 = Utang na lumalaki
    .none = Wala sa mga ito
title-signs-work = Trabaho at sahod
signs-work =
    Ano po ang alam niyo sa trabaho at sahod?
    .F14 = Napakahabang oras
    .F15 = Kaunti o walang sahod
    .F16 = Kinukuha ang kita
    .F18 = Delikado, masamang gawain
    .F19 = Quota ng kita araw-araw
    .none = Wala sa mga ito
title-signs-made = Ipinapagawa
signs-made =
    Pinipilit po ba ang tao sa alinman dito?
    .F20 = Pamamalimos
    .F21 = Pagnanakaw o panloloko
    .F22 = Sex na may bayad, video
    .none = Wala sa mga ito
title-signs-living = Pamumuhay
signs-living =
    Ano po ang alam niyo kung paano namumuhay ang tao?
    .F17 = Masama, siksikang tirahan
    .F23 = Sa trabaho nakatira, tago
    .F24 = Di alam ang wika, address
    .F25 = Walang papeles, takot
    .none = Wala sa mga ito
how-known = { $sign }: paano niyo po ito nalaman?
certainty-seen = Nakita ko
certainty-told-by-person = Sinabi sa akin ng tao
certainty-second-hand = Sinabi sa akin ng iba
certainty-suspected = Hinala ko lang
check-person =
    Ito po ang mga sagot niyo. Puwedeng baguhin ang bawat linya, o magpatuloy. Mananatili ang hindi binago.
    .right = Tama ang mga ito
another =
    May iba pa po bang tao na gusto niyong ikuwento?
    .no = Wala
    .yes = Meron, isa pang tao
title-where = Lugar
where = Saan po ito? Puwedeng hindi eksakto: bansa, rehiyon, bayan. Huwag ang eksaktong address.
title-own-words = Sa sariling salita
own-words = Ano po ang nakita o narinig niyo? Isulat sa sarili niyong salita, nang walang pangalan. Puwede niyo rin itong laktawan.
check =
    Bago ipadala: puwede niyo pong baguhin ang mga ito, o ipadala na ang ulat.
    .send = Ipadala ang ulat
do-now =
    Salamat po. Nasa team na ito.

    Kung ligtas: kausapin ang tao nang sarilinan, walang kasama, at may sarili kayong interpreter. Huwag mangako. Huwag komprontahin ang kahit sino. Dito darating ang mga tanong ng team at ang nangyari sa ulat niyo.
do-now-law =
    { $country ->
        [bg] Para sa trabaho sa Bulgaria: iulat agad ang batang nasa panganib. Kung nasaktan sa ganitong paraan ang bata, sabay na sinasabihan sa loob ng 24 oras ang child protection, pulis at National Commission. Kung nasa hustong gulang, walang ipinapasa nang wala siyang pahintulot, maliban kung may buhay na nanganganib.
       *[other] Iulat agad sa child protection o sa pulis ang batang nasa panganib. Kung nasa hustong gulang, walang ipinapasa nang wala siyang pahintulot, maliban kung may buhay na nanganganib.
    }
