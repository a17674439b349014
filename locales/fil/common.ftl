### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Adults are addressed with "kayo" and "po", people under 18 with "ikaw". Everyday English words that people really use stay English.

## Required: the language itself

# The name of this language in the language itself.
language-name = Filipino

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Itigil
    .typed = itigil, tigil, tumigil, tigil na, itigil na, ihinto, hinto, huminto, tama na, tama na po, stop na, ayoko na sumagot, ayaw ko nang sumagot
command-skip = Laktawan
    .typed = laktawan, laktaw, lumaktaw, lampasan, susunod, sunod, susunod na tanong, next na, skip na, i-skip, iskip
command-person = Kumausap ng tao
    .typed = kumausap ng tao, makausap ang tao, tao, isang tao, totoong tao, kausap na tao, gusto ko ng tao, gusto kong makausap ang tao, gusto ko ng kausap, gusto ko ng makakausap, may makakausap ba, tulong, tulong po, patulong, patulong po, tulungan mo ako, tulungan nyo ako, tulungan niyo ako, tulungan ninyo ako, tulungan nyo po ako, tulungan niyo po ako, kailangan ko ng tulong, operator po
command-leave = Umalis agad
    .typed = umalis agad, umalis, alis, alis na, umalis na, lumabas, labas, isara, magsara, itago, tago, burahin, bura, burahin lahat, burahin ang lahat
command-back = Bumalik
    .typed = bumalik, balik, ibalik, nauna, nakaraan, naunang tanong, nakaraang tanong
command-again = Ulitin
    .typed = ulitin, ulit, ulitin mo, ulitin po, uli, umulit, isa pa, simula, magsimula, simulan, umpisa, umpisahan, mula sa simula
command-danger = Panganib
    .typed = panganib, nasa panganib, nasa panganib ako, nasa panganib po ako, delikado ako, delikado po ako, emerhensiya, emerhensya, emergency po, saklolo, saklolohan nyo ako
command-numbers = Mga numero ng telepono
    .typed = mga numero ng telepono, mga numero, numero, numero ng telepono, telepono, phone number, tumawag, tawag, tatawag, tatawagan
command-language = Wika
    .typed = wika, mga wika, lengguwahe, lenguwahe, linggwahe, palitan ang wika, magpalit ng wika, ibang wika, ibang lengguwahe
command-withdraw = Bawiin ang pahintulot
    .typed = bawiin, bawi, babawiin, babawiin ko, binabawi ko, bawiin ang pahintulot, binabawi ko ang pahintulot, bawiin ang pagpayag, burahin ang mga sagot ko, burahin ang sagot ko, burahin nyo ang mga sagot ko, kalimutan nyo ako
command-status = Ang ulat ko
    .typed = ang ulat ko, ulat ko, ulat, ano na ang ulat ko, ano na po ang ulat ko, kumusta ang ulat ko, kamusta ang ulat ko, ang report ko, report ko, ano na ang report ko
command-code = Code sa pagbalik
    .typed = code sa pagbalik, code po, bagong code, ibang code, gusto ko ng code, kailangan ko ng code, bigyan mo ako ng code, bigyan nyo ako ng code, bigyan niyo ako ng code, pahingi ng code, pahingi po ng code
command-return = May code ako
    .typed = may code ako, may code po ako, may code na ako, meron akong code, meron po akong code, mayroon akong code, code ko, ang code ko
command-times = Ligtas na oras
    .typed = ligtas na oras, mga ligtas na oras, oras na ligtas, mga oras na ligtas, ligtas na oras po
command-listen = Pakinggan
    .typed = pakinggan, makinig, gusto kong makinig, gusto kong pakinggan, basahin mo, basahin mo po, basahin nang malakas, pakibasa, pakibasa po, iparinig, iparinig mo
command-done = Tapos na
    .typed = tapos na, tapos, tapos na po, tapos na ako, yun lang, yun lang po, iyon lang, iyon lang po, ayun lang, yun na yun, wala na, wala na po

# Stands below a question with several answers.
choose-all = Piliin po ang lahat ng totoo, tapos ang "Tapos na".

## Required: other ways to type three common answers

typed-yes =
    .typed = oo, opo, oho, oo po, oo nga, oo naman, oo meron, meron, meron po, mayroon, mayroon po, sige, sige po, cge, ok po, okay po, pwede, puwede, pwede po, puwede po, tama, tama po, yes po
typed-no =
    .typed = hindi, hindi po, hinde, hindi nga, di po, wala, wala po, ayaw, ayaw ko, ayoko, ayoko po, no po, hindi pwede
typed-not-sure =
    .typed = hindi sigurado, hindi ako sigurado, hindi po ako sigurado, di ako sigurado, di sigurado, hindi ko alam, hindi ko po alam, di ko alam, di ko po alam, d ko alam, ewan, ewan ko, ewan ko po, siguro, siguro po, baka, marahil, parang, hindi sure, di sure, hindi ako sure, di ako sure, not sure po
# What stands between several answers typed at once.
typed-and =
    .typed = at, saka

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Kung nasa panganib ka ngayon, tumawag sa { $emergency } kung kaya mo. Libre ito.
       *[adult] Kung nasa panganib kayo ngayon, tumawag po sa { $emergency } kung kaya niyo. Libre po ito.
    }

    { $numbers }

    Makina lang ako at hindi makapagpapadala ng tao. Nasabihan na ang team. Hindi ko masasabi kung kailan may taong titingin.
    .to-person = Sumulat sa tao
    .no-life = Ayaw ko nang mabuhay
    .go-on = Ituloy ang mga tanong
alive =
    { $profile ->
        [minor] Kailangan kong itanong, dahil mahalaga ka: iniisip mo bang magpakamatay ngayon?
       *[adult] Kailangan ko pong itanong, dahil mahalaga kayo: iniisip niyo po bang magpakamatay ngayon?
    }
    .yes-now = Oo, ngayon
    .sometimes = Minsan, hindi ngayon
    .no = Hindi
    .rather-not = Ayaw kong sabihin
alive-now =
    { $profile ->
        [minor] Salamat sa pagsabi. Huwag mong sarilinin ito. Kung kaya mo, tumawag sa { $emergency } o sa taong pinagkakatiwalaan mo.
       *[adult] Salamat po sa pagsabi. Huwag niyo pong sarilinin ito. Kung kaya niyo, tumawag sa { $emergency } o sa taong pinagkakatiwalaan niyo.
    }

    { $numbers }

    Nasabihan na ang team. Bukas pa rin ang chat na ito.
alive-heard =
    { $profile ->
        [minor] Salamat sa sagot mo. Kung sobrang bigat na, isulat mo dito o tumawag sa { $emergency } kahit anong oras.
       *[adult] Salamat po sa sagot. Kung sobrang bigat na, isulat niyo po dito o tumawag sa { $emergency } kahit anong oras.
    }
numbers =
    Mga numero ng telepono:

    { $numbers }
other-language = Anong wika?
withdraw =
    { $profile ->
        [minor] Ano ang gusto mong bawiin? Walang magtatanong kung bakit.
       *[adult] Ano po ang gusto niyong bawiin? Walang magtatanong kung bakit.
    }
    .all = Lahat ng pinayagan ko
    .sharing = Ang pagpasa sa iba lang
    .no = Wala
nothing-linked = Wala nang nakatago sa chat na ito ngayon. Kung may naipasa na noon, kailangang tanungin ang lugar na may hawak nito.
nothing-more-kept =
    Ayos lang po iyon. Wala nang ise-save mula ngayon. Nananatili sa team namin ang mga naisulat na rito; para bawiin, isulat ang "bawiin". Nakikinig ang mga taong ito, kahit walang pangalan:

    { $numbers }

    Puwede kayong sumulat ulit dito kahit kailan.
sharing-stopped = Nai-save na. Mula ngayon, wala nang ipapasa sa iba. Ang mga nakatanggap na ay pakikiusapang huwag na itong gamitin.
withdrawn =
    { $profile ->
        [minor] Nai-save na. Hindi na gagamitin ng team ang mga isinulat mo. Puwede ka pa ring sumulat dito kahit kailan. Kung may panganib, tumawag sa { $emergency }.
       *[adult] Nai-save na po. Hindi na gagamitin ng team ang mga isinulat niyo. Puwede pa rin kayong sumulat dito kahit kailan. Kung may panganib, tumawag sa { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Hanggang dito muna. Puwede kang sumulat ulit kahit kailan. Para bawiin ang mga pinayagan mo, isulat ang "bawiin". Kung may panganib, tumawag sa { $emergency }.
       *[adult] Hanggang dito po muna. Puwede kayong sumulat ulit kahit kailan. Para bawiin ang mga pinayagan niyo, isulat ang "bawiin". Kung may panganib, tumawag sa { $emergency }.
    }

    { $channel ->
        [telegram] Mananatili ang chat sa listahan hanggang burahin ito doon nang mano-mano.
       *[web] Mananatili ang pagbisita sa history ng browser hanggang burahin ito doon nang mano-mano.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banitsa: anim na pirasong filo, tatlong itlog, isang tasang puting keso, kalahating tasang yogurt, kaunting mantikilya. Pagpatung-patungin, irolyo, at i-bake hanggang maging ginintuan.
        [hu] Palacsinta: dalawang itlog, isang tasang harina, isang tasang gatas, kaunting soda water, kurot na asin. Haluin, lutuin nang manipis, palamanan ng apricot jam at irolyo.
        [pl] Pancake na patatas: anim na patatas, isang sibuyas, isang itlog, dalawang kutsarang harina, asin. Kudkurin, haluin, iprito hanggang lumutong, at ihain na may sour cream.
       *[other] Champorado: isang tasang malagkit na bigas, apat na tasang tubig, kalahating tasang cocoa, kalahating tasang asukal. Pakuluan at haluin hanggang lumapot, mga dalawampung minuto. Lagyan ng gatas sa ibabaw.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Gamit ang 16 na numerong ito, puwedeng magpatuloy sa ibang cellphone o browser. Ngayon lang ito ipapakita; hindi na gagana ang lumang code.

    Isulat na parang numero ng telepono, sa pangalang walang magtatanong: { $phone }. Huwag ipadala kahit kanino, kahit bilang link. Makakapasok dito ang sinumang may hawak nito.
code-noted = Kapag naisulat na, pindutin ito. Mawawala na ang mga numero.
    .noted = Naisulat ko na
copy-code = Kopyahin ang mga numero

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] Hindi ko naintindihan. Pindutin ang isang button, o isulat ang numero nito.
       *[adult] Hindi ko po naintindihan. Pakipindot ang isang button, o isulat ang numero nito.
    }
offer-person =
    { $profile ->
        [minor] Kung gusto mo, may tao sa team na puwedeng pumalit sa akin. Isulat ang "tao". Hindi mo na kailangang sumagot pa.
       *[adult] Kung gusto niyo po, may tao sa team na puwedeng pumalit sa akin. Isulat ang "tao". Hindi niyo na kailangang sumagot pa.
    }
begin-again = Tapos na ang dating usapan. Magsisimula tayo ulit.
person-came = Nandito na ang isang tao mula sa team. Binabasa na niya ang mga isinusulat dito.
person-left = Umalis na ang tao mula sa team. Makina na ulit ang kausap dito. Nakakarating pa rin sa team ang mga isinusulat.
closed =
    { $profile ->
        [minor] Tapos na ang team dito. Puwede kang sumulat ulit kahit kailan. Kung may panganib, tumawag sa { $emergency }.
       *[adult] Tapos na po ang team dito. Puwede kayong sumulat ulit kahit kailan. Kung may panganib, tumawag sa { $emergency }.
    }

code-unknown = Walang nabubuksan dito ang mga numerong ito. Pakitingnan po, at isulat ulit ang lahat ng 16.
code-right = Tama ang code. Itutuloy natin kung saan tayo tumigil.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    May problema sa panig namin. Baka hindi nai-save ang huling isinulat. Subukan po ulit mamaya, o tumawag:

    { $numbers }
odd-sticker = Hindi ko nababasa ang mga sticker. Pumindot po ng button, o sumulat ng salita.
odd-picture = Hindi ako makatanggap ng litrato, at hindi ko ito ni-save. Sumulat na lang po ng salita.
odd-file = Hindi ako makatanggap ng file, at hindi ko ito ni-save. Sumulat na lang po ng salita.
odd-voice = Hindi ko ni-save ang voice message: wala akong sine-save hangga't walang pagpayag. Pumindot po ng button, o isulat ang "tao".
odd-voice-advice = Hindi ko ni-save ang voice message: sa payong ito, walang sine-save tungkol kanino man. Para makausap ang team, isulat po ang "tao".
odd-reply = Ang isinulat niyo po ay papunta sa team, bilang sagot sa mensahe nila. Heto po ulit ang tanong:
odd-voice-long = Masyadong mahaba ang voice message na ito, at hindi ko ito ni-save. Hatiin po sa mas maiikling bahagi, hanggang sampung minuto bawat isa.
voice-saved = Mapupunta sa team ang voice message; hindi ko ito kayang pakinggan. Kung may makakarinig sa malapit, puwede rin ang mga button o ang pagsulat.
odd-place = Hindi ko kailangang malaman ang eksaktong lugar, at hindi ko ito ni-save. Pumindot po ng button, o sumulat ng salita.
odd-contact = Hindi ako makatanggap ng contact, at hindi ko ito ni-save. Sumulat na lang po ng salita.
odd-edited = Hindi ko mababago ang naisulat na. Isulat na lang po ulit bilang bagong mensahe.
odd-other = Hindi ko ito mabasa. Pumindot po ng button, o sumulat ng salita.
too-much = Sabay-sabay na dumating ang marami. Maghintay po sandali, tapos sumulat ulit. Kung may panganib, tumawag sa { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Bahagi { $part } sa { $parts }, tanong { $question } sa { $questions }.
which-person = Tao { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = naisulat
review-nothing = walang sagot
change-line = Baguhin ang { $number }
invite-known = Salamat po. Kilala dito ang organisasyon niyo.
invite-unknown = Hindi kilala dito ang code na ito. Tuloy pa rin po ang ulat.
report-waits = Nandito pa po ang ulat niyo kung saan niyo iniwan. Itinatago ang mga sagot niyo nang 72 oras.
draft-kept = Hindi pa po tapos ang ulat niyo. Para magpatuloy, isulat po ang "Ang ulat ko" sa loob ng 72 oras.
report-read = Nabasa na po ng isang tao sa team namin ang ulat niyo.
report-accepted = May balita po tungkol sa ulat niyo: may ibang organisasyon nang tumutulong. Wala na po kaming masasabi pa dito. Salamat po.
draft-anew = Magsisimula po tayo ulit. Minarkahan bilang binawi ang mga naisagot niyo. Mananatili ang taong natingnan niyo na ang mga sagot.

# What a report is called. It opens nothing.
receipt = Ang numero po ng ulat ay { $receipt }. Wala itong binubuksan; dito niyo at ng team malalaman kung aling ulat ang tinutukoy. Para malaman kung nasaan na ito, isulat ang "Ang ulat ko".
# To whoever asks in the middle of one.
so-far = Hindi pa po tapos ang ulat { $receipt }. Nasa team na ang mga naisagot niyo. Itutuloy natin kung nasaan kayo.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Pangkalahatang impormasyon at mga numero ng telepono lang ang ibinibigay ko dito. Kahit sino pa ang magtanong, hindi ko sinasabi kung may sumulat dito, kung nasaan ang isang tao, o kung sino ang nagtatrabaho dito. Para magpatuloy, isulat ang "ulitin". Kung may panganib, tumawag sa { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Sumulat po nang walang insulto at walang malalaswang salita. Saka tayo makakapagpatuloy.
muted =
    Titigil muna tayo dito nang isang araw. Kung may panganib, isulat kung ano ang nangyayari, o tumawag:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Handa na ang papel para sa appointment.
opening-parcel = Nakarehistro na ang parcel.
opening-recipe = Heto ang recipe.
ask-word = Una po, pakisulat ang napiling salita.
    .lost = Nakalimutan ang salita
word-not-possible = Pumili po ng ibang salita: may apat na letra o higit pa, hindi pang-araw-araw, at hindi dalawang beses ang pareho.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Magsimula o umulit
menu-help = Sumulat sa tao
menu-language = Wika
menu-leave = Isara at burahin
menu-numbers = Mga numero ng telepono

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Mga mensahe sa wika niyo. Para magsimula, pindutin ang button sa ibaba.
menu-short = Mga mensahe sa wika niyo.
