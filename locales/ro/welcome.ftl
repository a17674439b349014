### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Alegeți limba.
robot = Sunt un asistent automat, nu un om. Nimic din ce scrieți nu se păstrează până nu spuneți „da”. O singură excepție: dacă scrieți că cineva este în pericol acum, păstrăm acel mesaj și îl arătăm imediat echipei.
safe-to-write =
    Puteți scrie acum în siguranță, fără ca altcineva să se uite la acest ecran?
    .yes = Da, în siguranță
    .no = Nu
country =
    În ce țară sunteți acum? Întreb doar ca să arăt numere de telefon care merg acolo.
    .bg = Bulgaria
    .hu = Ungaria
    .pl = Polonia
    .other = Altă țară
kept =
    { $channel ->
        [telegram] Telegram poate citi ce se scrie aici, iar textul rămâne pe acest telefon până când este șters. Noi ștergem răspunsurile dumneavoastră din această conversație după ce le păstrăm la noi, dacă Telegram ne lasă.
        [terminal] Aceasta este o repetiție într-un terminal. Nu se păstrează nimic.
       *[web] Această vizită rămâne în istoricul browserului; noi nu o putem șterge. Cine controlează acest dispozitiv o poate vedea.
    }
    Ce păstrăm la noi este încuiat. Doar echipa noastră poate deschide.
exceptions =
    Nu trebuie să vă spuneți numele. Nu transmitem nimic fără acordul dumneavoastră.

    Sunt două excepții: o viață în pericol sau un copil în pericol. Atunci s-ar putea să trebuiască să anunțăm pe altcineva.
consent-save =
    Putem păstra răspunsurile, fără numele dumneavoastră, ca să le citească o persoană din echipă? Puteți retrage acordul oricând.
    .yes = Da, păstrați-le
    .no = Nu
consent-contact =
    Poate o persoană din echipă să vă scrie aici? Cine vede acest ecran ar putea citi mesajul.
    .yes = Da, scrieți-mi aici
    .no = Nu
    .shared = Da, dar văd și alții
age =
    Aveți 18 ani sau mai mult?
    .adult = Da, 18 sau mai mult
    .minor = Nu, sub 18 ani
for-whom =
    Despre cine este vorba?
    .myself = Despre mine
    .someone = Despre altcineva
    .information = Vreau doar informații
return-code = Vă rog, scrieți cele 16 cifre ale codului. Spațiile nu contează.
    .lost = Am pierdut codul
code-lost = Nu este nicio problemă. Începem din nou. Dacă sunteți de acord să păstrăm răspunsurile, echipa va vedea că ați mai scris aici.
no-report = Nu știu de nicio sesizare în această conversație. După ce echipa a terminat cu o sesizare, ea nu mai este legată de conversație. Cine are un cod de 16 cifre poate scrie „Am un cod”.
come-back =
    Atunci nu continuăm acum. Închideți această conversație și scrieți din nou când sunteți în siguranță. Ca să o ascundeți, ștergeți conversația de pe telefon; doar dumneavoastră puteți face asta.

    În caz de pericol: { $emergency }.
nothing-kept =
    Este în regulă. Nu s-a păstrat nimic. Acești oameni ascultă, și fără nume:

    { $numbers }

    Puteți scrie din nou aici, oricând.
informed =
    Acești oameni vă pot spune mai mult, gratuit și fără nume:

    { $numbers }

    Puteți scrie din nou aici, oricând.
