### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker
###
### What stands on the page of the web chat around the conversation. Nothing may hint at what this is.

## Required

title = Mesajlar
begin = Başla
have-code = Kodum var
send = Gönder
write-here = Buraya yazılır
listen = Dinle
speak = Sesli mesaj
speak-hint = Ses kaydı ya da ses dosyası, en çok 5 MB. Yakındaki biri duyabilir.
exit = Bu sayfadan hemen çık
exit-hint = Hemen çıkmak için: bu düğme ya da üç kez Shift tuşu. Başka bir sayfa açılır. Ziyaret tarayıcının geçmişinde kalır.
neutral-title = Mesajlar
neutral = Mesaj yok.
refresh = Yeni mesajları göster
too-long = Bu çok uzun. Daha kısa parçalar hâlinde yazılabilir.
