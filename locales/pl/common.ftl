### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Callers read all of this. At most 60 words a text, 25 characters a label; plain words; no promise;
### no word for what happened that the person has not used. Phone numbers are always placeables.
### Gender stays open: everybody is addressed with "Ty" in the present tense, as Polish helplines write
### ("Pan" and "Pani" would say the gender); professionals in frontline_reporter with "proszę" and no person.

## Required: the language itself

# The name of this language in the language itself.
language-name = Polski

## Required: what can be said at every question. The value is the button, .typed what counts as it.

command-stop = Stop
    .typed = stop, koniec, przestań, zatrzymaj, zakończ, kończę, kończymy, anuluj, dość, wystarczy
command-skip = Pomiń
    .typed = pomiń, pomijam, pomin, pominąć, dalej, następne, następny, następne pytanie
command-person = Człowiek
    .typed = człowiek, czlowiek, osoba, żywa osoba, chcę człowieka, chce człowieka, chce czlowieka, pomoc, pomocy, pomóż, pomóżcie, pomóż mi, pomóżcie mi, potrzebuję pomocy, potrzebuje pomocy, konsultant, konsultantka, rozmowa z człowiekiem, rozmowa z czlowiekiem
command-leave = Wyjdź teraz
    .typed = wyjdź, wyjdź teraz, wyjście, wychodzę, wychodze, wyjść, ukryj, schowaj, usuń, usuń wszystko, zamknij, szybkie wyjście
command-back = Wstecz
    .typed = wstecz, wróć, wroc, powrót, cofnij, poprzednie pytanie
command-again = Jeszcze raz
    .typed = jeszcze raz, ponownie, znowu, znów, powtórz, od nowa, od początku, początek, zacznij, rozpocznij, start
command-danger = Niebezpieczeństwo
    .typed = niebezpieczeństwo, pilne, zagrożenie, nagły wypadek, nagly wypadek, w niebezpieczeństwie, jestem w niebezpieczeństwie, jesteśmy w niebezpieczeństwie, grozi mi niebezpieczeństwo, sos
command-numbers = Numery telefonów
    .typed = numery, numery telefonów, numer, numer telefonu, telefony, telefon, zadzwoń, zadzwonić, dzwonić
command-language = Język
    .typed = język, języki, zmień język, zmiana języka, inny język
command-withdraw = Wycofanie zgody
    .typed = wycofuję, wycofuje, wycofać, wycofaj, wycofuję zgodę, wycofuje zgodę, wycofać zgodę, cofam zgodę, usuńcie moje odpowiedzi, usuń moje odpowiedzi, zapomnijcie o mnie
command-status = Moje zgłoszenie
    .typed = status, moje zgłoszenie, moje zgloszenie, co z moim zgłoszeniem, co z moim zgloszeniem, co ze zgłoszeniem
command-code = Kod do powrotu
    .typed = kod, nowy kod, chcę kod, chce kod, proszę o kod, daj mi kod, dajcie mi kod, kod do powrotu
command-return = Mam kod
    .typed = mam kod, mój kod, moj kod, wpisz kod, wpisuję kod, mam już kod
command-times = Bezpieczne godziny
    .typed = bezpieczne godziny, bezpieczny czas, bezpieczna pora
command-listen = Posłuchaj
    .typed = posłuchaj, posłuchać, słuchaj, słuchać, odsłuchaj, odsłuchać, przeczytaj na głos, przeczytajcie na głos, przeczytaj mi to
command-done = Gotowe
    .typed = gotowe, to wszystko, skończone, nic więcej

# Stands below a question with several answers.
choose-all = Wybierz wszystko, co pasuje, a potem „Gotowe”.

## Required: other ways to type three common answers

typed-yes =
    .typed = tak, t, tak tak, no tak, mhm, ok, okej, dobrze, jasne, pewnie, oczywiście
typed-no =
    .typed = nie, n, nie nie, niee, nieee
typed-not-sure =
    .typed = nie wiem, niewiem, nie jestem pewna, nie jestem pewien, może, być może, byc może, trudno powiedzieć
# What stands between several answers typed at once.
typed-and =
    .typed = i, oraz

## Required: interruptions, the same in every conversation

# Shown when someone says they are in danger. $emergency is 112; $numbers one line a number.
emergency =
    Jeśli jesteś teraz w niebezpieczeństwie i możesz zadzwonić, dzwoń na { $emergency }. To nic nie kosztuje.

    { $numbers }

    Jestem programem i nie mogę nikogo wysłać. Zespół ma już wiadomość. Nie mogę powiedzieć, kiedy zobaczy ją człowiek.
    .to-person = Napisz do człowieka
    .no-life = Nie chcę żyć
    .go-on = Dalej z pytaniami
alive =
    Muszę zapytać, bo Twoje życie jest ważne: czy myślisz teraz o tym, żeby się zabić?
    .yes-now = Tak, teraz
    .sometimes = Czasem, nie teraz
    .no = Nie
    .rather-not = Nie chcę mówić
alive-now =
    Dziękuję, że o tym mówisz. Proszę, nie zostawaj z tym w samotności. Jeśli możesz, zadzwoń na { $emergency } albo do kogoś, komu ufasz.

    { $numbers }

    Zespół ma już wiadomość. Ten czat pozostaje otwarty.
alive-heard = Dziękuję za odpowiedź. Jeśli zrobi się zbyt ciężko, w każdej chwili napisz tutaj albo zadzwoń na { $emergency }.
numbers =
    Numery telefonów:

    { $numbers }
other-language = Wybierz język.
withdraw =
    Co chcesz wycofać? Nikt nie zapyta dlaczego.
    .all = Wszystkie moje zgody
    .sharing = Tylko przekazywanie innym
    .no = Nic
nothing-linked = Pod tą rozmową nic teraz nie jest zapisane. Jeśli coś przekazano wcześniej, trzeba zapytać miejsce, które to ma.
nothing-more-kept =
    W porządku. Nic więcej nie zapisujemy. To, co było tu napisane wcześniej, zostaje u naszego zespołu; żeby to wycofać, napisz „wycofuję”. Pod tymi numerami można porozmawiać, także bez podawania imienia:

    { $numbers }

    Możesz tu znowu napisać w każdej chwili.
sharing-stopped = Zapisano. Od teraz nic nie jest przekazywane. Prosimy każdą osobę, która już coś dostała, żeby więcej z tego nie korzystała.
withdrawn = Zapisano. Zespół nie korzysta już z Twoich odpowiedzi. Możesz tu znowu napisać w każdej chwili. W razie niebezpieczeństwa zadzwoń na { $emergency }.
stopped =
    Na tym kończymy. Możesz tu znowu napisać w każdej chwili.

    Żeby wycofać zgodę, napisz „wycofuję”. W razie niebezpieczeństwa zadzwoń na { $emergency }.

    { $channel ->
        [telegram] Czat zostaje na liście, dopóki nie zostanie tam ręcznie usunięty.
       *[web] Wizyta zostaje w historii przeglądarki, dopóki nie zostanie tam ręcznie usunięta.
    }

# The harmless screen after leaving quickly: nothing in it may hint at what this is.
left =
    { $country ->
        [bg] Banica: sześć płatów ciasta filo, trzy jajka, szklanka białego sera, pół szklanki jogurtu, trochę masła. Ułożyć warstwami, zwinąć i piec na złoty kolor.
        [hu] Palacsinta: dwa jajka, szklanka mąki, szklanka mleka, trochę wody gazowanej, szczypta soli. Smażyć cienkie, posmarować dżemem morelowym i zwinąć.
        [pl] Placki ziemniaczane: sześć ziemniaków, jedna cebula, jedno jajko, dwie łyżki mąki, sól. Zetrzeć, wymieszać, smażyć na chrupko i podać ze śmietaną.
       *[other] Naleśniki: dwa jajka, szklanka mąki, szklanka mleka, szczypta soli. Wymieszać, odczekać dziesięć minut i smażyć na gorącej patelni z odrobiną masła.
    }

# A way back from another phone or browser. $code is 16 digits; $phone the same digits, written so
# that they look like a phone number. Shown once.
code-new =
    { $code }

    Z tymi 16 cyframi możesz pisać dalej z każdego telefonu i każdej przeglądarki. Widać je tylko teraz; wcześniejszy kod już nie działa.

    Zapisz je jak numer telefonu, pod imieniem, o które nikt nie zapyta: { $phone }. Nie wysyłaj ich nikomu, także jako linku. Kto je zna, może tu wejść.
code-noted = Gdy cyfry będą zapisane, naciśnij tutaj. Wtedy znikną.
    .noted = Cyfry są zapisane
copy-code = Skopiuj cyfry

## Required: said by the machine when something else happens

not-understood = Nie rozumiem tej odpowiedzi. Proszę, naciśnij przycisk albo napisz jego numer.
offer-person = Jeśli chcesz, rozmowę przejmie człowiek z naszego zespołu. Napisz „człowiek”. Nie musisz już odpowiadać na pytania.
begin-again = Poprzednia rozmowa jest zakończona. Zaczynamy od początku.
person-came = Teraz jest tu człowiek z naszego zespołu i czyta wiadomości.
person-left = Człowieka z zespołu już tu nie ma. Znowu odpowiada program. Wiadomości nadal dostaje zespół.
closed = Zespół zakończył tutaj pracę. Możesz tu znowu napisać w każdej chwili. W razie niebezpieczeństwa zadzwoń na { $emergency }.

code-unknown = Te cyfry nic tu nie otwierają. Sprawdź je, proszę, i napisz jeszcze raz wszystkie 16.
code-right = Kod jest dobry. Idziemy dalej od tego samego miejsca.
# Our side is broken. Must be true even when nothing could be stored.
not-saved =
    Coś u nas nie działa. Ostatnia wiadomość mogła się nie zapisać. Spróbuj jeszcze raz za chwilę albo zadzwoń:

    { $numbers }
odd-sticker = Nie mogę czytać naklejek. Naciśnij przycisk albo napisz słowami.
odd-picture = Nie mogę przyjmować zdjęć. To zdjęcie nie zostało zapisane. Napisz słowami.
odd-file = Nie mogę przyjmować plików. Ten plik nie został zapisany. Napisz słowami.
odd-voice = Wiadomość głosowa nie została zapisana: przed zgodą nic tu nie jest zapisywane. Naciśnij przycisk albo napisz „człowiek”.
odd-voice-advice = Wiadomość głosowa nie została zapisana: przy tej poradzie nic o nikim nie jest zapisywane. Do zespołu prowadzi słowo „człowiek”.
odd-reply = Te słowa trafiają do zespołu jako odpowiedź na jego wiadomość. Oto pytanie jeszcze raz:
odd-voice-long = Ta wiadomość głosowa jest za długa i nie została zapisana. Wyślij ją w krótszych częściach, każda do dziesięciu minut.
voice-saved = Wiadomość głosową dostaje zespół; ja nie mogę jej słuchać. Jeśli ktoś obok może usłyszeć, wystarczą też przyciski albo pisanie.
odd-place = Nie muszę znać dokładnego miejsca. Nie zostało zapisane. Naciśnij przycisk albo napisz słowami.
odd-contact = Nie mogę przyjmować kontaktów. Ten kontakt nie został zapisany. Napisz słowami.
odd-edited = Nie mogę zmienić tego, co już zostało napisane. Napisz to jeszcze raz w nowej wiadomości.
odd-other = Nie mogę tego przeczytać. Naciśnij przycisk albo napisz słowami.
too-much = Przyszło bardzo dużo naraz. Proszę, poczekaj chwilę i napisz znowu. W razie niebezpieczeństwa zadzwoń na { $emergency }.

## Required: how far a long report has come, and what was answered in it

how-far = Część { $part } z { $parts }, pytanie { $question } z { $questions }.
which-person = Osoba { $person }.
review-line = { $number }. { $title }: { $answer }
review-written = napisano
review-nothing = brak odpowiedzi
change-line = Zmień { $number }
invite-known = Dziękujemy. Ta organizacja jest tu znana.
invite-unknown = Ten kod nie jest tu znany. Zgłoszenie można pisać dalej bez niego.
report-waits = Zgłoszenie czeka w tym samym miejscu. Odpowiedzi przechowujemy 72 godziny.
draft-kept = Zgłoszenie nie jest dokończone. Aby je kontynuować, w ciągu 72 godzin trzeba napisać „Moje zgłoszenie”.
report-read = Zgłoszenie przeczytał człowiek z naszego zespołu.
report-accepted = Jest wiadomość o zgłoszeniu: teraz pomaga inna organizacja. Więcej nie możemy tu powiedzieć. Dziękujemy.
draft-anew = Zaczynamy od początku. Dotychczasowe odpowiedzi są oznaczone jako wycofane. Osoba, której odpowiedzi są już sprawdzone, zostaje.

# What a report is called. It opens nothing.
receipt = Zgłoszenie ma numer { $receipt }. Numer niczego nie otwiera; dzięki niemu Ty i zespół wiecie, o które zgłoszenie chodzi. Żeby sprawdzić, co się z nim dzieje, napisz „Moje zgłoszenie”.
# To whoever asks in the middle of one.
so-far = Zgłoszenie { $receipt } nie jest jeszcze skończone. Dotychczasowe odpowiedzi są już u zespołu. Idziemy dalej od tego samego miejsca.

## Required: how somebody behaves is met

# The one answer to questions about somebody else. The same for everybody: nothing in it may differ.
neutral-answer = Tutaj są tylko ogólne informacje i numery telefonów. Bez względu na to, kto pyta, nie mówimy, czy ktoś tu pisał, gdzie kto jest ani kto tu pracuje. Żeby iść dalej, napisz „jeszcze raz”. W razie niebezpieczeństwa zadzwoń na { $emergency }.
# Once, to insulting or sexual words; the second time in a day the other one, and then nothing.
boundary = Proszę pisać bez obelg i bez słów o seksie. Wtedy możemy rozmawiać dalej.
muted =
    Przerywamy tę rozmowę na jeden dzień. W razie niebezpieczeństwa napisz, co się dzieje, albo zadzwoń:

    { $numbers }

# The harmless line with which each contact begins, where that was agreed.
opening-note = Termin wizyty jest potwierdzony.
opening-parcel = Paczka jest zarejestrowana.
opening-recipe = Oto przepis.
ask-word = Najpierw napisz, proszę, wybrane słowo.
    .lost = Nie pamiętam słowa
word-not-possible = Wybierz, proszę, inne słowo: co najmniej cztery litery, nie słowo na co dzień i nie drugi raz to samo.

## Required: what Telegram lists as commands. Must not hint at what this is.

menu-start = Zacznij lub powtórz
menu-help = Napisz do człowieka
menu-language = Język
menu-leave = Zamknij i wyczyść
menu-numbers = Numery telefonów

# Shown to whoever looks at the bot before they begin, and in lists of chats.
menu-description = Wiadomości w Twoim języku. Żeby zacząć, naciśnij przycisk na dole.
menu-short = Wiadomości w Twoim języku.
