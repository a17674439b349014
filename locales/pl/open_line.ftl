### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### After the questions: what is written goes to the team.

## Required

# Said once, before "line".
code-offer = Gdyby ten czat zniknął: z kodem z 16 cyfr możesz pisać dalej z innego telefonu albo przeglądarki. Do tego jest przycisk „Kod do powrotu”.
line =
    Od teraz wszystko, co napiszesz, dostaje nasz zespół i czyta to człowiek. Nie mogę powiedzieć kiedy.

    Możesz pisać dalej w każdej chwili. Jeśli nie możesz czekać:
    { $numbers }
saved = To, co tu napiszesz, jest zapisywane i zespół może to przeczytać.
asked =
    Zespół ma wiadomość, że potrzebny jest człowiek. Nie mogę powiedzieć, kiedy ktoś będzie wolny. Jeśli nie możesz czekać:

    { $numbers }
status =
    { $report ->
        [read] Zgłoszenie { $receipt }: człowiek z zespołu przeczytał je i zajmuje się nim.
        [accepted] Zgłoszenie { $receipt } zostało przekazane i teraz pomaga inna organizacja. Więcej nie możemy tu powiedzieć.
        [closed] Zespół zakończył tutaj pracę. Więcej nie możemy powiedzieć.
        [other] To, co tu napiszesz, jest zapisywane i zespół może to przeczytać.
       *[received] Zgłoszenie { $receipt } dotarło. O ile wiem, nikt się nim jeszcze nie zajął.
    }
line-danger =
    Jeśli jesteś teraz w niebezpieczeństwie i możesz zadzwonić, dzwoń na { $emergency }. To nic nie kosztuje.

    { $numbers }

    Zespół ma już wiadomość. Jeśli to bezpieczne, napisz tu, co się dzieje.
danger-heard =
    Zespół może zobaczyć Twoją wiadomość. Jeśli jesteś teraz w niebezpieczeństwie i możesz zadzwonić, dzwoń na { $emergency }.

    { $numbers }
