### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Mga mensahe
begin = Magsimula
have-code = May code ako
send = Ipadala
write-here = Sumulat dito
listen = Pakinggan
speak = Voice message
speak-hint = Mag-record o pumili ng tunog, hanggang 5 MB. Baka may makarinig sa malapit.
exit = Umalis agad sa page na ito
exit-hint = Para umalis agad: ang button na ito, o ang Shift key nang tatlong beses. Magbubukas ang ibang page. Mananatili ang pagbisita sa history ng browser.
neutral-title = Mga mensahe
neutral = Walang mensahe.
refresh = Ipakita ang bagong mensahe
too-long = Masyado itong mahaba. Hatiin po sa mas maiikling bahagi.
