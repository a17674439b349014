### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Wiadomości
begin = Zacznij
have-code = Mam kod
send = Wyślij
write-here = Napisz tutaj
listen = Posłuchaj
speak = Wiadomość głosowa
speak-hint = Nagranie albo plik z dźwiękiem, do 5 MB. Ktoś obok może usłyszeć głos.
exit = Opuść tę stronę teraz
exit-hint = Żeby od razu wyjść: ten przycisk albo trzy razy klawisz Shift. Otworzy się inna strona. Wizyta zostaje w historii przeglądarki.
neutral-title = Wiadomości
neutral = Nie ma żadnych wiadomości.
refresh = Pokaż nowe wiadomości
too-long = To jest za długie. Napisz to w krótszych częściach.
