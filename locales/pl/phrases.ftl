### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### Ready sentences that staff send in the caller's language. Every id begins with "phrase-".

## Required

phrase-hello =
    { $profile ->
        [minor] Cześć. Jestem człowiekiem z zespołu, nie programem. Czy możesz teraz bezpiecznie pisać?
       *[adult] Dzień dobry. Jestem człowiekiem z zespołu, nie programem. Czy możesz teraz bezpiecznie pisać?
    }
phrase-safe-to-write = Czy możesz teraz bezpiecznie pisać? Wystarczy odpowiedzieć „tak” albo „nie”.
phrase-alone = Czy ktoś jest przy Tobie albo patrzy na ten ekran?
phrase-where = Czy wiesz, w jakim mieście lub na jakiej ulicy jesteś? Napisz to tylko wtedy, gdy jest bezpiecznie.
phrase-hurt = Czy masz jakieś rany albo potrzebujesz teraz lekarza?
phrase-can-leave = Czy możesz teraz wyjść stamtąd pieszo?
phrase-call = Jeśli możesz, zadzwoń teraz na { $emergency }. Nie musisz podawać imienia.
phrase-silent = Jeśli nie możesz mówić, wybierz numer { $emergency }, zostań na linii i nie rozłączaj się.
phrase-reading = Czytam wiadomości. Proszę o chwilę czasu.
phrase-your-pace = Nie trzeba się spieszyć. To Ty decydujesz, co powiesz.
phrase-what-now = Co najbardziej by Ci teraz pomogło?
phrase-when = Kiedy możemy znowu tu do Ciebie napisać? Podaj godziny, kiedy jest bezpiecznie.
phrase-code-word = Umówmy się na słowo, po którym się rozpoznamy. Jakie słowo wybierasz?
phrase-pause = Muszę na chwilę odejść. To, co piszesz, zostaje tu dla zespołu.
phrase-organisation = Jest organizacja, która mogłaby w tym pomóc. Czy mogę o niej opowiedzieć?
phrase-delete = Dla bezpieczeństwa możesz teraz usunąć ten czat w swoim telefonie.
phrase-goodbye = Na dziś możemy skończyć. Możesz tu znowu napisać w każdej chwili.
