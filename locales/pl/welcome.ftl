### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Before anything is asked. At most 60 words a text, 25 characters a label.

## Required

# Shown in every offered language at once.
language = Wybierz język.
robot = Jestem automatycznym asystentem, nie człowiekiem. Nic z tego, co napiszesz, nie jest zapisywane, dopóki nie powiesz „tak”. Jest jeden wyjątek: jeśli napiszesz, że ktoś jest teraz w niebezpieczeństwie, zapisujemy to i od razu pokazujemy naszemu zespołowi.
safe-to-write =
    Czy możesz teraz bezpiecznie pisać, tak żeby nikt nie patrzył na ten ekran?
    .yes = Tak, bezpiecznie
    .no = Nie
country =
    W jakim kraju teraz jesteś? Pytam tylko po to, żeby pokazać numery, które tam działają.
    .bg = Bułgaria
    .hu = Węgry
    .pl = Polska
    .other = Inny kraj
kept =
    { $channel ->
        [telegram] Telegram może czytać to, co tu napisano. Zostaje to w telefonie, dopóki ktoś tego nie usunie. Usuwamy Twoje odpowiedzi z tego czatu, gdy tylko zapiszemy je u siebie, jeśli Telegram na to pozwala.
        [terminal] To jest próba w terminalu. Nic nie jest zapisywane.
       *[web] Ta wizyta zostaje w historii przeglądarki; nie możemy jej stamtąd usunąć. Kto kontroluje to urządzenie, może ją zobaczyć.
    }
    To, co zapisano u nas, jest zamknięte na klucz. Otworzyć to może tylko nasz zespół.
exceptions =
    Nie musisz podawać imienia. Bez Twojego „tak” nic nikomu nie przekazujemy.

    Są dwa wyjątki: zagrożone życie albo zagrożone dziecko. Wtedy być może będziemy musieli powiadomić innych.
consent-save =
    Czy możemy zapisać Twoje odpowiedzi, bez imienia, żeby przeczytał je człowiek z naszego zespołu? Możesz to wycofać w każdej chwili.
    .yes = Tak, zapiszcie
    .no = Nie
consent-contact =
    Czy człowiek z naszego zespołu może tu do Ciebie pisać? Kto widzi ten ekran, też może to przeczytać.
    .yes = Tak, piszcie do mnie tu
    .no = Nie
    .shared = Tak, ale inni to widzą
age =
    Czy masz ukończone 18 lat?
    .adult = Tak, 18 lub więcej
    .minor = Nie, mniej niż 18
for-whom =
    O kogo chodzi?
    .myself = O mnie
    .someone = O inną osobę
    .information = Chcę tylko informacji
return-code = Napisz 16 cyfr swojego kodu. Odstępy nie mają znaczenia.
    .lost = Nie mam już kodu
code-lost = Nic nie szkodzi. Zaczynamy od początku. Jeśli zgodzisz się na zapisywanie, zespół zobaczy, że to nie pierwsza rozmowa.
no-report = W tej rozmowie nie ma zgłoszenia. Gdy zespół skończy pracę nad zgłoszeniem, nie jest już ono połączone z tą rozmową. Kto ma kod z 16 cyfr, może napisać „Mam kod”.
come-back =
    W takim razie to nie jest dobry moment. Zamknij ten czat i napisz, kiedy będzie bezpiecznie. Żeby ukryć czat, usuń go w swoim telefonie; możesz to zrobić tylko Ty.

    W razie niebezpieczeństwa zadzwoń na { $emergency }.
nothing-kept =
    W porządku. Nic nie zostało zapisane. Pod tymi numerami można porozmawiać, także bez podawania imienia:

    { $numbers }

    Możesz tu znowu napisać w każdej chwili.
informed =
    Pod tymi numerami można dowiedzieć się więcej, za darmo i bez podawania imienia:

    { $numbers }

    Możesz tu znowu napisać w każdej chwili.
