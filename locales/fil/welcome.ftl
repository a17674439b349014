### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Piliin po ang wika niyo.
robot = Automatic na assistant po ito, hindi tao. Walang ise-save sa mga isusulat niyo hangga't hindi kayo pumapayag. May isang eksepsyon: kung isulat niyo na may nasa panganib ngayon, ise-save iyon at makikita agad ng team namin.
safe-to-write =
    Ligtas po bang sumulat ngayon, na walang nakatingin sa screen na ito?
    .yes = Oo, ligtas
    .no = Hindi
country =
    Nasaang bansa po kayo ngayon? Itinatanong ko lang ito para maipakita ang mga numerong gumagana doon.
    .bg = Bulgaria
    .hu = Hungary
    .pl = Poland
    .other = Ibang bansa
kept =
    { $channel ->
        [telegram] Nababasa ng Telegram ang mga isinusulat dito. Mananatili ito sa cellphone na ito hangga't hindi binubura. Buburahin namin ang mga sagot niyo sa chat na ito kapag nai-save na, kung papayag ang Telegram.
        [terminal] Ensayo lang ito sa terminal. Walang sine-save.
       *[web] Mananatili ang pagbisitang ito sa history ng browser; hindi namin ito mabubura. Makikita ito ng taong may hawak ng device na ito.
    }
    Naka-lock ang mga nai-save sa amin. Team lang namin ang makakabukas.
exceptions =
    Hindi niyo po kailangang sabihin ang pangalan niyo. Wala kaming ipapasa sa iba kung hindi kayo papayag.

    May dalawang eksepsyon: kung may buhay na nanganganib, o may batang nasa panganib. Baka kailangan naming sabihin iyon sa iba.
consent-save =
    Puwede po ba naming i-save ang mga sagot niyo, nang walang pangalan, para mabasa ng isang tao sa team? Puwede niyo itong bawiin kahit kailan.
    .yes = Oo, i-save niyo
    .no = Hindi
consent-contact =
    Puwede po ba kayong sulatan dito ng isang tao mula sa team? Puwede rin itong mabasa ng sinumang makakakita ng screen na ito.
    .yes = Oo, sumulat kayo dito
    .no = Hindi
    .shared = Oo, pero may nakakakita
age =
    18 taong gulang na po ba kayo o mas matanda?
    .adult = Oo, 18 o mas matanda
    .minor = Hindi, wala pang 18
for-whom =
    Tungkol po ito kanino?
    .myself = Tungkol sa akin
    .someone = Sa ibang nakilala ko
    .information = Impormasyon lang
return-code = Isulat po ang 16 na numero ng code niyo. Ayos lang kung may mga puwang.
    .lost = Nawala ang code ko
code-lost = Ayos lang po iyon. Magsisimula tayo ulit. Kung papayag kayong ma-save ang mga sagot niyo, makikita ng team na nakasulat na kayo dito dati.
no-report = Wala po akong alam na ulat sa chat na ito. Kapag natapos na ng team ang isang ulat, hindi na ito nakakabit sa chat. Kung may code na 16 na numero, isulat ang "May code ako".
come-back =
    Kung ganoon, huwag po muna ngayon. Isara ang chat na ito, at sumulat ulit kapag ligtas na. Para maitago ito, burahin ang chat sa cellphone niyo; kayo lang ang makakagawa noon.

    Kung may panganib, tumawag sa { $emergency }.
nothing-kept =
    Ayos lang po iyon. Walang na-save. Nakikinig ang mga taong ito, kahit walang pangalan:

    { $numbers }

    Puwede kayong sumulat ulit dito kahit kailan.
informed =
    Mas marami pong masasabi ang mga taong ito, libre at hindi kailangan ng pangalan:

    { $numbers }

    Puwede kayong sumulat ulit dito kahit kailan.
