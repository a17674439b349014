### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Mesaje
begin = Începe
have-code = Am un cod
send = Trimite
write-here = Aici se scrie
listen = Ascultă
speak = Mesaj vocal
speak-hint = Înregistrare sau fișier audio, până la 5 MB. Cineva din apropiere poate auzi.
exit = Ieșire acum
exit-hint = Pentru ieșire imediată: acest buton sau tasta Shift de trei ori. Se deschide altă pagină. Vizita rămâne în istoricul browserului.
neutral-title = Mesaje
neutral = Nu există mesaje.
refresh = Arată mesajele noi
too-long = Este prea lung. Se poate trimite în bucăți mai scurte.
