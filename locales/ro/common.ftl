### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Gender stays open; adults are addressed with "dumneavoastră", people under 18 with "tu".

## Required: the language itself

# The name of this language in the language itself.
language-name = Română

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Mă opresc
    .typed = mă opresc, ma opresc, stop, oprește, opriți, opresc, ajunge, destul, renunț, anulează, anuleaza, sfârșit
command-skip = Sar peste
    .typed = sar peste, sari peste, săriți peste, sariti peste, trec peste, treci peste, mai departe, următoarea, urmatoarea, următorul, urmatorul, omite
command-person = O persoană
    .typed = persoană, persoana, o persoană, o persoana, om, un om, ajutor, ajutați-mă, ajutati-ma, ajută-mă, ajuta-ma, vreau ajutor, am nevoie de ajutor, vreau o persoană, vreau o persoana, vreau să vorbesc cu cineva, vreau sa vorbesc cu cineva, vreau să vorbesc cu o persoană, vreau sa vorbesc cu o persoana, persoană reală, persoana reala, consilier, operator
command-leave = Ieșire acum
    .typed = ieșire, ieșire acum, ies, ieși, ieșire rapidă, iesire rapida, închide, ascunde, șterge, șterge tot, pleacă, pleaca
command-back = Înapoi
    .typed = înapoi, înapoi o întrebare, mă întorc, ma întorc, ma intorc, anterior, precedenta
command-again = Din nou
    .typed = din nou, încă o dată, inca o data, iar, iarăși, iarasi, repetă, repeta, de la început, de la capăt, de la capat, început
command-danger = Pericol
    .typed = pericol, sunt în pericol, în pericol, urgență, urgenta, urgent, e urgent, este urgent, primejdie, sos
command-numbers = Numere de telefon
    .typed = numere de telefon, număr de telefon, numar de telefon, numere, telefoane, apel, sună, suna
command-language = Limba
    .typed = limba, limbă, limbi, altă limbă, alta limba, schimbă limba, schimba limba
command-withdraw = Retrag acordul
    .typed = retrag, retrage, retragere, retrag acordul, îmi retrag acordul, retrag consimțământul, retrag consimtamantul, îmi retrag consimțământul, imi retrag consimtamantul, ștergeți răspunsurile mele, stergeti raspunsurile mele, șterge răspunsurile mele, sterge raspunsurile mele, uitați de mine
command-status = Sesizarea mea
    .typed = status, stadiu, sesizarea mea, ce e cu sesizarea mea, ce se întâmplă cu sesizarea mea, ce se intampla cu sesizarea mea
command-code = Cod de întoarcere
    .typed = cod, un cod, cod nou, vreau un cod, dați-mi un cod, dati-mi un cod, dă-mi un cod, da-mi un cod, cod de întoarcere
command-return = Am un cod
    .typed = am un cod, am cod, am codul, codul meu, revin, m-am întors, m-am intors, întoarcere
command-times = Ore sigure
    .typed = ore sigure, oră sigură, orele sigure, timp sigur, timpuri sigure
command-listen = Ascultă
    .typed = ascultă, ascult, ascultare, vreau să ascult, vreau sa ascult, citește cu voce tare, citeste cu voce tare, citește-mi, citeste-mi
command-done = Gata
    .typed = gata, am terminat, asta e tot, asta este tot, terminat, atât

# Stands below a question with several answers.
choose-all = Alegeți tot ce se potrivește, apoi „Gata”.

## Required: other ways to type three common answers

typed-yes =
    .typed = da, daa, dap, ok, okay, bine, sigur, desigur
typed-no =
    .typed = nu, nuu, nup, ba nu, deloc
typed-not-sure =
    .typed = nu știu, nu stiu, nuștiu, nu ștu, nu sunt sigură, nu sunt sigura, nu sunt sigur, nu-s sigură, nu-s sigura, nu-s sigur, poate, nu e sigur, habar n-am
# What stands between several answers typed at once.
typed-and =
    .typed = și

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    { $profile ->
        [minor] Dacă ești în pericol acum, sună la { $emergency }, dacă poți. Este gratuit.
       *[adult] Dacă sunteți în pericol acum, sunați la { $emergency }, dacă puteți. Este gratuit.
    }

    { $numbers }

    Sunt un program automat și nu pot trimite pe nimeni. Am anunțat echipa; nu pot spune cât de repede se uită un om.
    .to-person = Scriu unei persoane
    .no-life = Nu vreau să trăiesc
    .go-on = Mai departe cu întrebări
alive =
    { $profile ->
        [minor] Trebuie să întreb, pentru că viața ta contează: te gândești chiar acum să te omori?
       *[adult] Trebuie să întreb, pentru că viața dumneavoastră contează: vă gândiți chiar acum să vă omorâți?
    }
    .yes-now = Da, acum
    .sometimes = Uneori, acum nu
    .no = Nu
    .rather-not = Prefer să nu spun
alive-now =
    { $profile ->
        [minor] Mulțumesc că ai spus asta. Nu rămâne fără nimeni alături: sună la { $emergency } sau la cineva în care ai încredere, dacă poți.
       *[adult] Mulțumesc că ați spus asta. Nu rămâneți fără nimeni alături: sunați la { $emergency } sau la cineva în care aveți încredere, dacă puteți.
    }

    { $numbers }

    Am anunțat echipa. Această conversație rămâne deschisă.
alive-heard =
    { $profile ->
        [minor] Mulțumesc. Dacă devine prea greu, scrie aici sau sună la { $emergency }, oricând.
       *[adult] Mulțumesc. Dacă devine prea greu, scrieți aici sau sunați la { $emergency }, oricând.
    }
numbers =
    Numere de telefon:

    { $numbers }
other-language = Alegeți limba.
withdraw =
    { $profile ->
        [minor] Ce vrei să retragi? Nimeni nu va întreba de ce.
       *[adult] Ce doriți să retrageți? Nimeni nu va întreba de ce.
    }
    .all = Tot ce am acceptat
    .sharing = Doar transmiterea
    .no = Nimic
nothing-linked = În această conversație nu mai este păstrat nimic. Dacă s-a transmis ceva înainte, trebuie întrebat locul care are acele date.
nothing-more-kept =
    Este în regulă. De acum nu mai păstrăm nimic în plus. Ce s-a scris aici până acum rămâne la echipa noastră; pentru a retrage, scrieți „retrag”. Acești oameni ascultă, și fără nume:

    { $numbers }

    Puteți scrie din nou aici, oricând.
sharing-stopped = Am notat. De acum nu mai transmitem nimic. Pe cei care au primit deja ceva îi rugăm să nu mai folosească.
withdrawn =
    { $profile ->
        [minor] Am notat. Echipa nu mai folosește ce ai scris. Poți scrie din nou aici, oricând. În caz de pericol: { $emergency }.
       *[adult] Am notat. Echipa nu mai folosește ce ați scris. Puteți scrie din nou aici, oricând. În caz de pericol: { $emergency }.
    }
stopped =
    { $profile ->
        [minor] Ne oprim aici. Poți scrie din nou oricând. Ca să îți retragi acordul, scrie „retrag”. În caz de pericol: { $emergency }.
       *[adult] Ne oprim aici. Puteți scrie din nou oricând. Ca să vă retrageți acordul, scrieți „retrag”. În caz de pericol: { $emergency }.
    }

    { $channel ->
        [telegram] Conversația rămâne în listă până când este ștearsă de acolo manual.
       *[web] Vizita rămâne în istoricul browserului până când este ștearsă de acolo manual.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Baniță: șase foi de plăcintă, trei ouă, o cană de brânză, jumătate de cană de iaurt, puțin unt. Se pune umplutura pe foi, se rulează și se coace până se rumenește.
        [hu] Clătite ungurești: două ouă, o cană de făină, o cană de lapte, puțin sifon, un praf de sare. Se coc subțiri, se ung cu gem de caise și se rulează.
        [pl] Turte de cartofi: șase cartofi, o ceapă, un ou, două linguri de făină, sare. Se rad, se amestecă, se prăjesc până sunt crocante și se servesc cu smântână.
       *[other] Clătite: două ouă, o cană de făină, o cană de lapte, un praf de sare. Se amestecă, se lasă zece minute, apoi se coc în tigaia încinsă, cu puțin unt.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Cu aceste 16 cifre se poate continua de pe orice telefon sau browser. Se arată doar acum; un cod mai vechi nu mai este valabil.

    E bine să fie notate ca număr de telefon, sub un nume de care nu întreabă nimeni: { $phone }. Nu trebuie trimise nimănui, nici ca link. Cine le are poate intra aici.
code-noted = După notare, se apasă acest buton. Atunci cifrele dispar.
    .noted = Le-am notat
copy-code = Copiază cifrele

## Required: said by the machine when something else happens

not-understood =
    { $profile ->
        [minor] Nu am înțeles. Apasă un buton sau scrie numărul lui.
       *[adult] Nu am înțeles. Vă rog, apăsați un buton sau scrieți numărul lui.
    }
offer-person =
    { $profile ->
        [minor] Dacă vrei, o persoană din echipă poate continua discuția. Scrie „persoană”. Nu trebuie să mai răspunzi la nimic.
       *[adult] Dacă doriți, o persoană din echipă poate continua discuția. Scrieți „persoană”. Nu trebuie să mai răspundeți la nimic.
    }
begin-again = Conversația dinainte s-a încheiat. Începem din nou.
person-came = Acum este aici o persoană din echipă, care citește mesajele.
person-left = Persoana din echipă a plecat. Răspunde din nou programul automat. Mesajele ajung în continuare la echipă.
closed =
    { $profile ->
        [minor] Echipa a încheiat aici. Poți scrie din nou oricând. În caz de pericol: { $emergency }.
       *[adult] Echipa a încheiat aici. Puteți scrie din nou oricând. În caz de pericol: { $emergency }.
    }

code-unknown = Aceste cifre nu deschid nimic aici. Vă rog, verificați-le și scrieți din nou toate cele 16 cifre.
code-right = Codul este corect. Continuăm de unde ne-am oprit.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Ceva nu merge la noi. Poate că ultimul mesaj nu s-a păstrat. Se poate încerca din nou puțin mai târziu sau se poate suna la:

    { $numbers }
odd-sticker = Nu pot citi stickere. Înțeleg butoanele și cuvintele scrise.
odd-picture = Nu pot primi imagini și nu am păstrat imaginea. Înțeleg cuvintele scrise.
odd-file = Nu pot primi fișiere și nu am păstrat fișierul. Înțeleg cuvintele scrise.
odd-voice = Nu am păstrat mesajul vocal: înainte de acord nu păstrez nimic. Se poate răspunde cu un buton sau cu „persoană”.
odd-voice-advice = Nu am păstrat mesajul vocal: la acest sfat nu se păstrează nimic despre nimeni. Pentru echipă, scrieți „persoană”.
odd-reply = Ce ați scris ajunge la echipă, ca răspuns la mesajul ei. Iată din nou întrebarea:
odd-voice-long = Acest mesaj vocal este prea lung și nu l-am păstrat. Se poate trimite în părți mai scurte, de cel mult zece minute fiecare.
voice-saved = Mesajul vocal ajunge la echipă; eu nu îl pot asculta. Dacă cineva din apropiere poate auzi, se poate răspunde și cu butoane sau în scris.
odd-place = Nu am nevoie de locul exact și nu l-am păstrat. Înțeleg butoanele și cuvintele scrise.
odd-contact = Nu pot primi contacte și nu am păstrat contactul. Înțeleg cuvintele scrise.
odd-edited = Nu pot schimba ce s-a scris înainte. Se poate scrie încă o dată, ca mesaj nou.
odd-other = Nu pot citi asta. Înțeleg butoanele și cuvintele scrise.
too-much = Au venit prea multe mesaje deodată. După o scurtă pauză se poate scrie din nou. În caz de pericol: { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Partea { $part } din { $parts }, întrebarea { $question } din { $questions }.
which-person = Persoana { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = scris
review-nothing = fără răspuns
change-line = Schimb { $number }
invite-known = Mulțumim. Organizația este cunoscută aici.
invite-unknown = Acest cod nu este cunoscut aici. Sesizarea merge mai departe și fără el.
report-waits = Sesizarea este acolo unde ați lăsat-o. Răspunsurile se păstrează 72 de ore.
draft-kept = Sesizarea nu este terminată. Ca să continuați, scrieți „Sesizarea mea” în 72 de ore.
report-read = O persoană din echipa noastră a citit sesizarea dumneavoastră.
report-accepted = Avem o veste despre sesizarea dumneavoastră: acum ajută altă organizație. Nu putem spune mai mult aici. Mulțumim.
draft-anew = Începem din nou. Răspunsurile de până acum sunt marcate ca retrase. Persoana ale cărei răspunsuri le-ați verificat deja rămâne.

# What a report is called. It opens nothing.
receipt = Sesizarea are numărul { $receipt }. Numărul nu deschide nimic; după el știți și dumneavoastră, și echipa despre ce sesizare este vorba. Ca să aflați unde a ajuns, scrieți „Sesizarea mea”.
# To whoever asks in the middle of one.
so-far = Sesizarea { $receipt } nu este încă terminată. Răspunsurile de până acum sunt deja la echipă. Continuăm de unde ați rămas.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Aici dau doar informații generale și numere de telefon. Oricine ar întreba, nu spun niciodată dacă cineva a scris aici, unde se află cineva sau cine lucrează aici. Pentru a continua: „din nou”. În caz de pericol: { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Vă rog, fără jigniri și fără cuvinte sexuale. Atunci putem continua.
muted =
    Ne oprim aici pentru o zi. În caz de pericol, se poate scrie ce se întâmplă sau se poate suna la:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Biletul pentru programare este gata.
opening-parcel = Coletul este înregistrat.
opening-recipe = Iată rețeta.
ask-word = Mai întâi, vă rog, cuvântul ales.
    .lost = Nu mai știu cuvântul
word-not-possible = Vă rog, alt cuvânt: cel puțin patru litere, nu unul de zi cu zi și nu de două ori același.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Începe sau repetă
menu-help = Mesaj către o persoană
menu-language = Limba
menu-leave = Închide și golește
menu-numbers = Numere de telefon

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Mesaje în limba dumneavoastră. Ca să începeți, apăsați butonul de jos.
menu-short = Mesaje în limba dumneavoastră.
