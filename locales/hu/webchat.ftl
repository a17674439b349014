### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Üzenetek
begin = Kezdés
have-code = Van kódom
send = Küldés
write-here = Ide lehet írni
listen = Meghallgatás
speak = Hangüzenet
speak-hint = Felvétel vagy hangfájl, legfeljebb 5 MB. Valaki a közelben meghallhatja.
exit = Kilépés most
exit-hint = Azonnali kilépés: ez a gomb, vagy a Shift billentyű háromszor. Egy másik oldal nyílik meg. A látogatás megmarad a böngésző előzményei között.
neutral-title = Üzenetek
neutral = Nincs üzenet.
refresh = Új üzenetek mutatása
too-long = Ez túl hosszú. Kérjük, rövidebb részekben.
